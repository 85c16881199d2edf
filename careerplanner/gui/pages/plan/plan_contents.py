"""What goes into the plan: actions, notes, what the next step suggests; and the plans kept."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from careerplanner.domain.changes import Entity
from careerplanner.domain.record import ActionState
from careerplanner.gui.tokens import SPACE, SPACE_SMALL, Status
from careerplanner.gui.widgets.action_list import ActionList, ActionRow
from careerplanner.gui.widgets.buttons import ActionButton
from careerplanner.gui.widgets.choice_field import ChoiceField
from careerplanner.gui.widgets.choice_list import Choice
from careerplanner.gui.widgets.entry_list import EntryList, EntryRow
from careerplanner.gui.widgets.flow_layout import ButtonRow
from careerplanner.gui.widgets.panels import Panel
from careerplanner.gui.widgets.rows import follow_width
from careerplanner.gui.widgets.section import Section
from careerplanner.gui.widgets.summary_list import SummaryList, SummaryRow
from careerplanner.gui.widgets.text import BodyText
from careerplanner.i18n.language import language_of
from careerplanner.i18n.marks import mark
from careerplanner.i18n.messages import labels
from careerplanner.services.record import records, suggesting

if TYPE_CHECKING:
    from careerplanner.domain.record import Action, PlanNote, Record, SavedPlan
    from careerplanner.gui.context import WindowContext
    from careerplanner.gui.desk import Desk
    from careerplanner.gui.words import Text

ACTION_STATUS = {
    ActionState.OPEN: Status.UNDER_WAY,
    ActionState.DONE: Status.MET,
    ActionState.DROPPED: Status.NOT_APPLICABLE,
}


class Suggestions(Panel):
    """What the next step suggests, to be taken up or not; nothing is added before a press.

    Signals:
        ended: It was taken up or put away.
    """

    ended = Signal()

    def __init__(self, context: WindowContext, desk: Desk) -> None:
        super().__init__(context, "raised")
        self._desk = desk
        self._offered: dict[str, Action] = {}
        self.choice = ChoiceField(
            context,
            "suggested",
            mark("Plan page", "Which of these do you want in your plan?"),
            (),
            hint=mark("Plan page", "You can change each of them afterwards."),
            several=True,
        )
        self.none = BodyText(context, mark("Plan page", "Your next step is in the plan already."))
        self.take = ActionButton(
            context, mark("Plan page", "Add what is ticked"), on_click=self._take
        )
        self.put_away = ActionButton(
            context, mark("Plan page", "Put away"), kind="link", on_click=self._end
        )
        for part in (self.choice, self.none, ButtonRow(self.take, self.put_away)):
            self.add(part)
        self.hide()

    def offer(self) -> None:
        """Shows what the next step suggests now, every line ticked."""
        record, answer = self._desk.record(), self._desk.answer()
        if record is None or answer is None:
            return
        found = suggesting.suggested_actions(
            self._desk.workspace, record, answer, self.context.words.language
        )
        self._offered = {action.id: action for action in found}
        self.choice.choices.set_choices(
            Choice(action.id, action.what.words, action.why.words if action.why else None)
            for action in found
        )
        self.choice.set_values(self._offered)
        self.choice.setVisible(bool(found))
        self.take.setVisible(bool(found))
        self.none.setVisible(not found)
        self.show()
        if found:
            self.choice.choices.setFocus()
        else:
            self.put_away.setFocus()

    def _take(self) -> None:
        chosen = [self._offered[key] for key in self.choice.values()]
        workspace, worker = self._desk.workspace, self._desk.worker_id
        if not chosen or self._desk.apply(
            lambda: suggesting.add_actions(workspace, worker, chosen),
            mark("Plan page", "Added to your plan."),
        ):
            self._end()

    def _end(self) -> None:
        self.hide()
        self.ended.emit()


class PlanContents(QWidget):
    """Actions and notes of the person being looked at, and the plans kept.

    Args:
        context: The window's context.
        desk: The open book and the person.
    """

    def __init__(self, context: WindowContext, desk: Desk) -> None:
        super().__init__()
        self.context, self.desk = context, desk
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACE)
        follow_width(self)
        self._build_actions()
        self._build_notes()
        self._build_kept()

    # ---- building --------------------------------------------------------------------------

    def _build_actions(self) -> None:
        context = self.context
        part = self._section(mark("Plan page", "What we agreed to do"), space_above=0)
        self.no_actions = BodyText(
            context,
            mark(
                "Plan page",
                "Nothing is agreed yet. Write what will be done, or start from your next step.",
            ),
        )
        part.add(self.no_actions)
        self.action_rows = ActionList(context)
        self.action_rows.change_requested.connect(self.change_action)
        self.action_rows.done_requested.connect(self.turn_action)
        self.action_rows.remove_requested.connect(self.remove_action)
        part.add(self.action_rows)
        self.add_action_button = ActionButton(
            context,
            mark("Plan page", "Add an action"),
            icon="plus",
            on_click=lambda: self.change_action(""),
        )
        self.suggest = ActionButton(
            context,
            mark("Plan page", "Suggest actions from my next step"),
            on_click=self._suggest,
        )
        self.action_buttons = ButtonRow(self.add_action_button, self.suggest)
        part.add(self.action_buttons)
        self.suggestions = Suggestions(context, self.desk)
        self.suggestions.ended.connect(lambda: self.suggest.setFocus())
        part.add(self.suggestions)

    def _build_notes(self) -> None:
        context = self.context
        part = self._section(mark("Plan page", "Notes"))
        self.no_notes = BodyText(
            context,
            mark("Plan page", "No notes yet. The paper leaves room for notes by hand."),
        )
        part.add(self.no_notes)
        self.notes = EntryList(context)
        self.notes.change_requested.connect(self.change_note)
        self.notes.remove_requested.connect(self.remove_note)
        part.add(self.notes)
        self.add_note_button = ActionButton(
            context,
            mark("Plan page", "Add a note"),
            icon="plus",
            on_click=lambda: self.change_note(""),
        )
        part.add(self.add_note_button)

    def _build_kept(self) -> None:
        self.kept_part = self._section(mark("Plan page", "Plans kept so far"))
        self.kept = SummaryList(self.context)
        self.kept.change_requested.connect(self.show_kept)
        self.kept_part.add(self.kept)

    def _section(self, title: Text, *, space_above: int = SPACE) -> Section:
        section = Section(self.context, title, space_above=space_above, gap=SPACE_SMALL)
        self._column.addWidget(section)
        return section

    # ---- what is shown ---------------------------------------------------------------------

    def show_record(self, record: Record) -> None:
        """Shows what a record holds of the plan."""
        may = not self.desk.read_only
        self.action_rows.set_rows(self._action_row(action, may) for action in record.actions)
        self.action_rows.setVisible(bool(record.actions))
        self.no_actions.setVisible(not record.actions)
        self.notes.set_rows(self._note_row(note, may) for note in record.notes)
        self.notes.setVisible(bool(record.notes))
        self.no_notes.setVisible(not record.notes)
        for part in (self.action_buttons, self.add_note_button):
            part.setVisible(may)
        if not may:
            self.suggestions.hide()
        self.kept.set_rows(self._kept_row(plan) for plan in reversed(record.plans))
        self.kept_part.setVisible(bool(record.plans))

    def _action_row(self, action: Action, may: bool) -> ActionRow:
        return ActionRow(
            action.id,
            action.what.words,
            action.why.words if action.why else "",
            lambda: self._who_and_when(action),
            ACTION_STATUS[action.state],
            lambda: self.desk.wording.label(labels.ACTION_STATE, action.state),
            is_done=action.state is ActionState.DONE,
            changeable=may,
        )

    def _who_and_when(self, action: Action) -> str:
        tr, say = self.context.translate, self.desk.wording
        due, remind = say.partial_date(action.due), say.partial_date(action.remind)
        parts = [
            tr("Plan page", "Who: {name}", name=action.owner) if action.owner else "",
            tr("Plan page", "By: {date}", date=due) if due else "",
            tr("Plan page", "Reminder: {date}", date=remind) if remind else "",
        ]
        return " · ".join(part for part in parts if part)

    def _note_row(self, note: PlanNote, may: bool) -> EntryRow:
        return EntryRow(note.id, note.text.words, changeable=may, removable=may)

    def _kept_row(self, plan: SavedPlan) -> SummaryRow:
        return SummaryRow(
            plan.id,
            lambda: self.desk.wording.day(plan.made_on),
            lambda: self._kept_words(plan),
            action=mark("Plan page", "Show"),
        )

    def _kept_words(self, plan: SavedPlan) -> str:
        tr, language = self.context.translate, language_of(plan.language)
        band = self.desk.wording.band(plan.target) if plan.target else ""
        version = tr("Plan page", "Framework version: {version}", version=plan.pack.version)
        parts = [band, version, language.own_name if language else ""]
        return " · ".join(part for part in parts if part)

    # ---- changing --------------------------------------------------------------------------

    def _suggest(self) -> None:
        self.suggestions.offer()

    def change_action(self, key: str) -> None:
        """Asks for a new action (no key) or for changes to one."""
        from careerplanner.gui.dialogs.record.action_dialog import ActionDialog

        workspace, worker = self.desk.workspace, self.desk.worker_id
        old = self._find_action(key)

        def keep(action: Action) -> bool:
            if old is None:
                said = mark("Plan page", "Action added.")
                return self.desk.apply(lambda: records.add(workspace, worker, action), said)
            said = mark("Plan page", "Action changed.")
            return self.desk.apply(lambda: records.change(workspace, worker, action), said)

        ActionDialog(self.desk, keep, old, parent=self).ask()

    def turn_action(self, key: str) -> None:
        """Marks an action as done, or as still to do."""
        action = self._find_action(key)
        if action is None:
            return
        done = action.state is ActionState.DONE
        turned = replace(action, state=ActionState.OPEN if done else ActionState.DONE)
        said = (
            mark("Plan page", "Marked as still to do.")
            if done
            else mark("Plan page", "Marked as done.")
        )
        workspace, worker = self.desk.workspace, self.desk.worker_id
        self.desk.apply(lambda: records.change(workspace, worker, turned), said)

    def remove_action(self, key: str) -> None:
        """Removes an action; it can be undone."""
        self._remove(Entity.ACTION, key, mark("Plan page", "Action removed."))

    def change_note(self, key: str) -> None:
        """Asks for a new note (no key) or for changes to one."""
        from careerplanner.gui.dialogs.record.note_dialog import NoteDialog

        workspace, worker = self.desk.workspace, self.desk.worker_id
        record = self.desk.record()
        notes = record.notes if record else ()
        old = next((note for note in notes if note.id == key), None)

        def keep(note: PlanNote) -> bool:
            if old is None:
                said = mark("Plan page", "Note added.")
                return self.desk.apply(lambda: records.add(workspace, worker, note), said)
            said = mark("Plan page", "Note changed.")
            return self.desk.apply(lambda: records.change(workspace, worker, note), said)

        NoteDialog(self.desk, keep, old, parent=self).ask()

    def remove_note(self, key: str) -> None:
        """Removes a note; it can be undone."""
        self._remove(Entity.NOTE, key, mark("Plan page", "Note removed."))

    def show_kept(self, key: str) -> None:
        """Shows a plan as it was when it was kept."""
        from careerplanner.gui.dialogs.plan.kept_plan_dialog import KeptPlanDialog

        record = self.desk.record()
        plan = next((one for one in record.plans if one.id == key), None) if record else None
        if plan is not None:
            KeptPlanDialog(self.desk, plan, parent=self).exec()

    def _find_action(self, key: str) -> Action | None:
        record = self.desk.record()
        actions = record.actions if record else ()
        return next((action for action in actions if action.id == key), None)

    def _remove(self, entity: Entity, key: str, said: Text) -> None:
        workspace, worker = self.desk.workspace, self.desk.worker_id
        self.desk.apply(lambda: records.remove(workspace, worker, entity, key), said)
