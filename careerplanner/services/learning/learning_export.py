"""Learning given out as a table, which ``learning_import`` reads again without loss."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerplanner.exchange.learning_columns import Part
from careerplanner.exchange.learning_csv import write_table
from careerplanner.i18n.messages.learning import PART
from careerplanner.services.book.files import replace_file
from careerplanner.services.learning.learning import kind_word, training_title

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from careerplanner.domain.record import LearningEntry, Record
    from careerplanner.services.wording import Wording

_WRITTEN = (
    Part.TITLE,
    Part.KIND,
    Part.ON,
    Part.MINUTES,
    Part.CHANGED,
    Part.RENEW_BY,
    Part.PROVIDER,
    Part.TRAINING,
    Part.LANGUAGE,
)


def learning_table(record: Record, learning: Iterable[LearningEntry], say: Wording) -> bytes:
    """Return learning as a table that a spreadsheet opens and this program reads again."""

    def row(entry: LearningEntry) -> list[str]:
        return [
            entry.title,
            kind_word(entry.kind, say),
            str(entry.on or ""),
            "" if entry.minutes is None else str(entry.minutes),
            entry.changed.words if entry.changed else "",
            str(entry.renew_by or ""),
            entry.provider,
            training_title(record, entry.training, say) if entry.training else "",
            (entry.changed.language or "") if entry.changed else "",
        ]

    headings = [say.label(PART, part) for part in _WRITTEN]
    return write_table(headings, (row(entry) for entry in learning))


def save_table(path: Path, content: bytes) -> None:
    """Write a table to a file, whole or not at all.

    Raises:
        FileFault: A book, a folder or a device stands there.
        FolderNotWritable: The folder cannot be written.
        DiskFull: There is no room.
    """
    replace_file(path, content)
