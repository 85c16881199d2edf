"""Asks for one note that is printed with the plan."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from careerplanner.domain.record import PlanNote, Typed
from careerplanner.gui.dialogs.record.action_dialog import typed
from careerplanner.gui.dialogs.record_dialog import RecordDialog
from careerplanner.gui.widgets.field import LongTextField
from careerplanner.i18n.marks import mark

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from careerplanner.gui.desk import Desk
    from careerplanner.gui.words import Text


class NoteDialog(RecordDialog[PlanNote]):
    """One note.

    Args:
        desk: The open book and the person.
        keep: Keeps the note.
        note: The note to change; None for a new one.
        parent: The page it was opened from.
    """

    def __init__(
        self,
        desk: Desk,
        keep: Callable[[PlanNote], bool],
        note: PlanNote | None = None,
        *,
        parent: QWidget | None = None,
    ) -> None:
        title = (
            mark("Plan page", "Add a note")
            if note is None
            else mark("Plan page", "Change this note")
        )
        super().__init__(desk, title, keep, parent=parent)
        workspace = desk.workspace
        self.note = note or PlanNote(workspace.make_id(), Typed(""), workspace.today())
        self.text = LongTextField(
            self.context,
            "text",
            mark("Plan page", "What should the plan say?"),
            hint=mark("Plan page", "It is printed as you write it."),
        )
        self.add(self.text, _needed)
        self.text.set_value(self.note.text.words)
        self.loaded()

    def value(self) -> PlanNote:
        """The note as the field says."""
        return replace(self.note, text=typed(self.desk, self.text.value(), self.note.text))


def _needed(answer: str) -> Text | None:
    return None if answer else mark("Plan page", "Write the note, or press Cancel.")
