"""What is asked about parts of an induction: a note and dates, why it is sent back, which list.

Signing and bringing in have dialogs of their own.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from careerplanner.domain.record import InductionProgress
from careerplanner.errors import CareerPlannerError
from careerplanner.gui.dialogs.record.action_dialog import typed
from careerplanner.gui.dialogs.record_dialog import RecordDialog
from careerplanner.gui.widgets.field import LongTextField, TextField
from careerplanner.gui.widgets.text import BodyText
from careerplanner.i18n.lists import join_items
from careerplanner.i18n.marks import mark
from careerplanner.services.induction import inducting
from careerplanner.services.induction.induction_words import InductionWords

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from PySide6.QtWidgets import QWidget

    from careerplanner.domain.induction_plan import AreaPlan
    from careerplanner.domain.typed import Typed
    from careerplanner.gui.desk import Desk
    from careerplanner.gui.words import Text
    from careerplanner.services.induction.inducting import ListReading

_LIMIT = 200
_LIST_LINES = 14
NOBODY = mark("Induction", "Write nothing that could tell who you support.")


class InductionNoteDialog(RecordDialog[InductionProgress]):
    """A note on one part and the days it was begun and ready.

    Args:
        desk: The open book and the person.
        title: Which part.
        keep: Keeps them.
        progress: What is recorded of the part.
        parent: The page it was opened from.
    """

    def __init__(
        self,
        desk: Desk,
        title: Text,
        keep: Callable[[InductionProgress], bool],
        progress: InductionProgress,
        *,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(desk, title, keep, parent=parent)
        self.progress = progress
        self.note = LongTextField(self.context, "note", mark("Induction", "Your note"), hint=NOBODY)
        self.add(self.note)
        self.note.set_value(progress.note.words if progress.note else "")
        self.started = self.add_date("started", mark("Induction", "When did you start it?"))
        self.show_date(self.started, progress.started)
        self.ready = self.add_date("ready", mark("Induction", "When was it ready for sign-off?"))
        self.show_date(self.ready, progress.ready)
        self.ready.setVisible(progress.ready is not None)
        self.loaded()

    def value(self) -> InductionProgress:
        """The part with the note and dates as the fields say."""
        words = self.note.value()
        return replace(
            self.progress,
            note=typed(self.desk, words, self.progress.note) if words else None,
            started=self.date_of(self.started),
            ready=self.date_of(self.ready),
        )


@dataclass(frozen=True, slots=True)
class SentBack:
    """Why something is sent back, and by whom."""

    reason: Typed
    by: str


class SendBackDialog(RecordDialog[SentBack]):
    """Asks why a part is sent back.

    Args:
        desk: The open book and the person.
        what: What is sent back.
        keep: Sends it back.
        parent: The page it was opened from.
    """

    def __init__(
        self,
        desk: Desk,
        what: Text,
        keep: Callable[[SentBack], bool],
        *,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(desk, mark("Induction", "Send back"), keep, parent=parent)
        self.save_button.set_text(mark("Induction", "Send back"))
        self.form.column.addWidget(BodyText(self.context, what, kind="lead"))
        kept = mark(
            "Induction",
            "It is open again. Signatures it had no longer count, and stay in the history.",
        )
        self.form.column.addWidget(BodyText(self.context, kept))
        self.reason = LongTextField(
            self.context, "reason", mark("Induction", "What is still to do?"), hint=NOBODY
        )
        self.add(self.reason, _needed)
        self.by = TextField(
            self.context, "by", mark("Induction", "Who sends it back?"), limit=_LIMIT
        )
        self.add(self.by)
        record = desk.record()
        self.by.set_value(inducting.remembered_names(record)[1] if record is not None else "")
        self.loaded()

    def value(self) -> SentBack:
        """The reason as the fields say."""
        return SentBack(typed(self.desk, self.reason.value(), None), self.by.value())


class OwnListDialog(RecordDialog[str]):
    """The employer's list of a section, edited as lines; what that does is said below.

    Args:
        desk: The open book and the person.
        section: Id of the section.
        keep: Keeps the list.
        parent: The page it was opened from.
    """

    def __init__(
        self,
        desk: Desk,
        section: str,
        keep: Callable[[str], bool],
        *,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(desk, lambda: desk.wording.section(section), keep, parent=parent)
        self.section = section
        self.lines = LongTextField(
            self.context,
            "lines",
            mark("Induction", "Areas on your employer's log"),
            hint=mark(
                "Induction",
                "One area a line, its number first, such as “1.1 Title”. Leave the number out "
                "where the log has none. What is recorded of an area stays with it.",
            ),
            lines=_LIST_LINES,
        )
        self.add(self.lines)
        self.effect = BodyText(self.context, self._effect, kind="quiet")
        self.form.column.addWidget(self.effect)
        record = desk.record()
        if record is not None:
            language = self.context.words.language
            self.lines.set_value(inducting.list_text(desk.workspace, record, section, language))
        self.lines.edited.connect(self.effect.retranslate)
        self.effect.retranslate()
        self.loaded()

    def value(self) -> str:
        """The lines as typed."""
        return self.lines.value()

    def _effect(self) -> str:
        """What keeping the list would do to what is recorded."""
        reading = self._reading()
        if reading is None:
            return ""
        tr = self.context.translate
        told = []
        if reading.added:
            told.append(
                tr("Induction", "New on the list: {names}.", names=join_items(reading.added))
            )
        if reading.dropped:
            names = self._names(reading.dropped)
            told.append(
                tr(
                    "Induction",
                    "Not on the list any more: {names}. What is recorded of them is kept, and "
                    "counts again if they come back.",
                    names=names,
                )
            )
        return "\n".join(told) or tr("Induction", "Nothing that is recorded changes.")

    def _reading(self) -> ListReading | None:
        record = self.desk.record()
        if record is None:
            return None
        try:
            return inducting.read_list(
                self.desk.workspace,
                record,
                self.section,
                self.lines.value(),
                self.context.words.language,
            )
        except CareerPlannerError:
            return None  # saving says what is wrong

    def _names(self, areas: Iterable[AreaPlan]) -> str:
        record = self.desk.record()
        assert record is not None
        plan = inducting.plan_of(self.desk.workspace, record)
        words = InductionWords(self.desk.wording, record, plan)
        return join_items(words.area(area.name) for area in areas)


def _needed(answer: str) -> Text | None:
    return None if answer else mark("Induction", "Write what is still to do.")
