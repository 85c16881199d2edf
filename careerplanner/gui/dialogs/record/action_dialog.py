"""Asks for one action of the plan: what will be done, why, by whom and when, and the reminder."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from careerplanner.domain.evidence import Served, Target
from careerplanner.domain.record import Action, Typed
from careerplanner.gui.dialogs.evidence.evidence_section import add_evidence
from careerplanner.gui.dialogs.record_dialog import RecordDialog
from careerplanner.gui.widgets.field import LongTextField, TextField
from careerplanner.i18n.marks import mark

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from careerplanner.gui.desk import Desk
    from careerplanner.gui.words import Text

_LINES = 3
_LIMIT = 200


class ActionDialog(RecordDialog[Action]):
    """One action.

    Args:
        desk: The open book and the person.
        keep: Keeps the action.
        action: The action to change; None for a new one.
        parent: The page it was opened from.
        proposed: A new action to begin from, to be worded by the person; None for an empty one.
    """

    def __init__(
        self,
        desk: Desk,
        keep: Callable[[Action], bool],
        action: Action | None = None,
        *,
        parent: QWidget | None = None,
        proposed: Action | None = None,
    ) -> None:
        title = (
            mark("Plan page", "Add an action")
            if action is None
            else mark("Plan page", "Change this action")
        )
        super().__init__(desk, title, keep, parent=parent)
        record = desk.record()
        owner = record.worker.name if record else ""
        self.action = action or proposed or Action(desk.workspace.make_id(), Typed(""), owner=owner)
        self._build()
        if action is not None:
            self.evidence = add_evidence(self, Target(Served.ACTION, action.id))
        self._load()

    def _build(self) -> None:
        context = self.context
        self.what = LongTextField(
            context, "what", mark("Plan page", "What will be done?"), lines=_LINES
        )
        self.add(self.what, _needed)
        self.why = LongTextField(
            context,
            "why",
            mark("Plan page", "Why?"),
            hint=mark("Plan page", "You can leave this empty."),
            lines=_LINES,
        )
        self.add(self.why)
        self.owner = TextField(context, "owner", mark("Plan page", "Who does it?"), limit=_LIMIT)
        self.add(self.owner)
        self.due = self.add_date(
            "due",
            mark("Plan page", "By when?"),
            hint=mark("Plan page", "A day, a month or just a year. You can leave this empty."),
        )
        self.remind = self.add_date(
            "remind",
            mark("Plan page", "When do you want to be reminded?"),
            hint=mark(
                "Plan page",
                "It stands beside the action in your plan; no message is sent. You can leave "
                "this empty.",
            ),
        )

    def _load(self) -> None:
        action = self.action
        self.what.set_value(action.what.words)
        self.why.set_value(action.why.words if action.why else "")
        self.owner.set_value(action.owner)
        self.show_date(self.due, action.due)
        self.show_date(self.remind, action.remind)
        self.loaded()

    def value(self) -> Action:
        """The action as the fields say."""
        why = self.why.value()
        return replace(
            self.action,
            what=typed(self.desk, self.what.value(), self.action.what),
            why=typed(self.desk, why, self.action.why) if why else None,
            owner=self.owner.value(),
            due=self.date_of(self.due),
            remind=self.date_of(self.remind),
        )


def typed(desk: Desk, words: str, before: Typed | None) -> Typed:
    """What was typed, in the language of the screen; unchanged words keep the one they had."""
    if before is not None and before.words == words:
        return before
    return Typed(words, desk.context.words.language.value)


def _needed(answer: str) -> Text | None:
    return None if answer else mark("Plan page", "Write what will be done.")
