"""Asks when to look again, before a round of seeing oneself against a band is ended."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from careerplanner.domain.typed import Typed
from careerplanner.gui.dialogs.record_dialog import RecordDialog
from careerplanner.gui.widgets.field import LongTextField
from careerplanner.gui.widgets.text import BodyText
from careerplanner.i18n.marks import mark
from careerplanner.services.rating import rating

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from careerplanner.domain.dates import PartialDate
    from careerplanner.gui.desk import Desk

_LINES = 3


@dataclass(frozen=True, slots=True)
class Ending:
    """What is said when a round is ended.

    Attributes:
        look_again: When to go through it again, or None.
        note: About the whole, or None.
    """

    look_again: PartialDate | None
    note: Typed | None


class FinishDialog(RecordDialog[Ending]):
    """When to look again, and a note.

    Args:
        desk: The open book and the person.
        keep: Ends the round.
        parent: The page it was opened from.
    """

    def __init__(
        self, desk: Desk, keep: Callable[[Ending], bool], *, parent: QWidget | None = None
    ) -> None:
        super().__init__(desk, mark("Self", "Finish for now"), keep, parent=parent)
        self.form.column.addWidget(
            BodyText(
                self.context,
                mark(
                    "Self",
                    "Your answers are then kept as they are today, and stay so. You can begin "
                    "again on any day, and see what has moved.",
                ),
            )
        )
        self.again = self.add_date(
            "look_again",
            mark("Self", "When do you want to look again?"),
            hint=mark(
                "Self",
                "Three months is a suggestion. Choose another day or month, or leave it empty.",
            ),
        )
        self.note = LongTextField(
            self.context,
            "note",
            mark("Self", "Anything to remember about this time?"),
            hint=mark("Self", "You can leave this empty."),
            lines=_LINES,
        )
        self.add(self.note)
        self.show_date(self.again, rating.proposed_again(desk.workspace))
        self.loaded()

    def value(self) -> Ending:
        """What the fields say."""
        note = self.note.value()
        language = self.context.words.language.value
        return Ending(self.date_of(self.again), Typed(note, language) if note else None)
