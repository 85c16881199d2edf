"""Asks for one thing learned: what, when, how long, what it changed."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from careerplanner.domain.record import LearningEntry, Typed
from careerplanner.errors import FieldError
from careerplanner.gui.dialogs.record_dialog import RecordDialog
from careerplanner.gui.widgets.field import LongTextField, TextField
from careerplanner.i18n.marks import mark

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from careerplanner.gui.desk import Desk
    from careerplanner.gui.words import Text

_LIMIT = 200
_MINUTES_CHARACTERS = 8


class LearningDialog(RecordDialog[LearningEntry]):
    """One course, e-learning, shadowing or other learning.

    Args:
        desk: The open book and the person.
        keep: Keeps the entry.
        entry: The entry to change; None for a new one.
        parent: The page it was opened from.
    """

    def __init__(
        self,
        desk: Desk,
        keep: Callable[[LearningEntry], bool],
        entry: LearningEntry | None = None,
        *,
        parent: QWidget | None = None,
    ) -> None:
        title = (
            mark("Learning dialog", "Add learning")
            if entry is None
            else mark("Learning dialog", "Change this learning")
        )
        super().__init__(desk, title, keep, parent=parent)
        self.entry = entry or LearningEntry(desk.workspace.make_id(), "")
        self._build()
        self._load(self.entry)

    def _build(self) -> None:
        context = self.context
        self.name = TextField(
            context, "title", mark("Learning dialog", "What did you learn?"), limit=_LIMIT
        )
        self.add(self.name, _needed)
        self.kind = TextField(
            context,
            "kind",
            mark("Learning dialog", "How?"),
            hint=mark("Learning dialog", "For example a course, e-learning or shadowing"),
            limit=_LIMIT,
        )
        self.add(self.kind)
        self.on = self.add_date("on", mark("Learning dialog", "When?"))
        self.minutes = TextField(
            context,
            "minutes",
            mark("Learning dialog", "How many minutes did it take?"),
            hint=mark("Learning dialog", "One hour is 60, two hours are 120"),
            characters=_MINUTES_CHARACTERS,
            limit=8,
        )
        self.add(self.minutes)
        self.difference = LongTextField(
            context,
            "changed",
            mark("Learning dialog", "What did it change in how you work?"),
            hint=mark("Learning dialog", "You can come back to this in a one-to-one."),
            lines=4,
        )
        self.add(self.difference)
        self.renew_by = self.add_date(
            "renew_by",
            mark("Learning dialog", "When should it be refreshed?"),
            hint=mark("Learning dialog", "Leave this empty if it need not be."),
        )

    def _load(self, entry: LearningEntry) -> None:
        self.name.set_value(entry.title)
        self.kind.set_value(entry.kind)
        self.show_date(self.on, entry.on)
        self.minutes.set_value("" if entry.minutes is None else str(entry.minutes))
        self.difference.set_value(entry.changed.words if entry.changed else "")
        self.show_date(self.renew_by, entry.renew_by)
        self.loaded()

    def value(self) -> LearningEntry:
        """The entry.

        Raises:
            FieldError: The minutes are no whole number.
        """
        return replace(
            self.entry,
            title=self.name.value(),
            kind=self.kind.value(),
            on=self.date_of(self.on),
            minutes=self._minutes(),
            changed=self._changed(),
            renew_by=self.date_of(self.renew_by),
        )

    def _minutes(self) -> int | None:
        typed = self.minutes.value()
        if not typed:
            return None
        if not typed.isdecimal():
            raise FieldError("field.minutes", "minutes", given=typed)
        return int(typed)

    def _changed(self) -> Typed | None:
        """What was written, with the language of the screen it was written on."""
        words, before = self.difference.value(), self.entry.changed
        if before is not None and before.words == words:
            return before
        return Typed(words, self.context.words.language.value) if words else None


def _needed(answer: str) -> Text | None:
    return None if answer else mark("Learning dialog", "Say what you learned.")
