"""What if: an award more, another job, other hours, and at once what would be different.

Nothing here touches the book before "Keep in my plan". What would be different is worked out by
``services.route.supposing``; the bands and the Register are told apart.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from careerplanner.gui.accessible import announce
from careerplanner.gui.dialogs.searches import award_search, job_search
from careerplanner.gui.pages.ways.what_if_changes import WhatIfChanges
from careerplanner.gui.tokens import SPACE
from careerplanner.gui.widgets.buttons import ActionButton
from careerplanner.gui.widgets.choice_field import ChoiceField
from careerplanner.gui.widgets.choice_list import Choice
from careerplanner.gui.widgets.entry_list import EntryList, EntryRow
from careerplanner.gui.widgets.field import Field, TextField
from careerplanner.gui.widgets.flow_layout import ButtonRow
from careerplanner.gui.widgets.page import reveal
from careerplanner.gui.widgets.pick_field import PickField
from careerplanner.gui.widgets.rows import follow_width
from careerplanner.gui.widgets.search_picker import Match, SearchPicker
from careerplanner.gui.widgets.text import BodyText
from careerplanner.i18n.marks import mark
from careerplanner.services.route import supposing
from careerplanner.services.route.supposing import Supposition
from careerplanner.services.validation import MOST_HOURS

if TYPE_CHECKING:
    from careerplanner.domain.goals import GoalName
    from careerplanner.gui.context import WindowContext
    from careerplanner.gui.desk import Desk
    from careerplanner.gui.words import Text

_WAIT_MS = 250
_HOURS_CHARACTERS = 8


class WhatIfPanel(QWidget):
    """Asks what to suppose about the person looked at, and shows what would be different.

    Args:
        context: The window's context.
        desk: The open book and the person; it keeps what is supposed.

    Signals:
        supposed: The supposed `Record`, or None when nothing is supposed any more.
    """

    supposed = Signal(object)

    def __init__(self, context: WindowContext, desk: Desk) -> None:
        super().__init__()
        self.context, self.desk = context, desk
        self._end: GoalName | None = None
        self._awards: tuple[str, ...] = ()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE)
        follow_width(self)
        for part in (*self._fields(), *self._answer()):
            column.addWidget(part)
        self._wait = QTimer(self, singleShot=True, interval=_WAIT_MS)
        self._wait.timeout.connect(self._suppose)
        desk.supposition_changed.connect(self._take_up)
        desk.person_changed.connect(self._begin_anew)
        desk.book_changed.connect(self._begin_anew)
        context.events.changed.connect(self._changed)
        self._begin_anew()

    # ---- building --------------------------------------------------------------------------

    def _fields(self) -> tuple[QWidget, ...]:
        context, desk = self.context, self.desk
        lead = mark(
            "What if",
            "Try out an award, another job or other hours, and see what would be different. "
            "Nothing goes on your record.",
        )
        self.lead = BodyText(context, lead)
        self.award_picker = SearchPicker(context, award_search(desk), keep=False)
        self.award_picker.chosen.connect(self._award_chosen)
        self.award_picker.list.installEventFilter(self)
        self.award = Field(
            context,
            "award",
            mark("What if", "An award you might take"),
            self.award_picker,
            hint=mark("What if", "Type a few letters, then choose. You can add several."),
        )
        self.awards = EntryList(context)
        self.awards.remove_requested.connect(self._remove_award)
        self.job = PickField(
            context,
            "job",
            mark("What if", "A job you might take in place of yours"),
            job_search(desk),
            lambda role: desk.wording.role(role),
            unknown=mark("What if", "We do not know this job, so nothing can be said about it."),
            hint=mark("What if", "Type a few letters, then choose from the list."),
        )
        self.job.taken.connect(self._job_chosen)
        self.job.edited.connect(self._edited)
        self.setting = ChoiceField(context, "setting", mark("What if", "Where would it be?"), [])
        self.setting.edited.connect(self._suppose)
        self.hours = TextField(
            context,
            "hours",
            mark("What if", "Hours a week you might work"),
            hint=mark("What if", "For example 30 or 22.5"),
            characters=_HOURS_CHARACTERS,
            limit=12,
        )
        self.hours.edited.connect(self._edited)
        return (self.lead, self.award, self.awards, self.job, self.setting, self.hours)

    def _answer(self) -> tuple[QWidget, ...]:
        context, desk = self.context, self.desk
        self.changes = WhatIfChanges(context, desk)
        self.keep = ActionButton(
            context, mark("What if", "Keep in my plan"), icon="save", on_click=self.keep_it
        )
        self.let_go = ActionButton(
            context, mark("What if", "Let it go"), kind="link", on_click=self.let_it_go
        )
        self.buttons = ButtonRow(self.keep, self.let_go)
        self.kept_how = BodyText(
            context,
            mark(
                "What if",
                "Kept, awards are put on your record as planned, and a job or hours as an action "
                "of your plan.",
            ),
            kind="quiet",
        )
        return (self.changes, self.buttons, self.kept_how)

    # ---- what is asked ---------------------------------------------------------------------

    def set_end(self, end: GoalName | None) -> None:
        """Tells too how the ways to an end would be different; None leaves them out."""
        if end != self._end:
            self._end = end
            self._show()

    @property
    def supposition(self) -> Supposition | None:
        """What the fields say; None where the hours are no number of hours."""
        hours = self._hours()
        if self.hours.value() and hours is None:
            return None
        setting = "" if self.setting.isHidden() else self.setting.value()
        return Supposition(self._awards, self.job.picked, setting, hours)

    def _hours(self) -> float | None:
        try:
            hours = float(self.hours.value().replace(",", "."))
        except ValueError:
            return None
        return hours if 0 < hours <= MOST_HOURS else None

    def _award_chosen(self, match: Match) -> None:
        self.award_picker.clear()
        if match.id not in self._awards:
            self._awards = (*self._awards, match.id)
        self._suppose()
        self._point_out(self.award_picker.box)

    def _remove_award(self, award: str) -> None:
        self._awards = tuple(one for one in self._awards if one != award)
        self._suppose()
        self.award_picker.box.setFocus()

    def _job_chosen(self) -> None:
        self._fit_setting()
        self._suppose()
        self._point_out(self.job.picker.box)

    def _point_out(self, box: QWidget) -> None:
        """Brings what would be different into view, and says it to those who hear the box."""
        announce(box, self.changes.in_words())
        reveal(self.changes)

    def _edited(self) -> None:
        self.hours.set_error(None)
        self._fit_setting()
        self._wait.start()

    def _fit_setting(self) -> None:
        """Asks where only of a job whose name does not say it and where it matters."""
        deciding = self.desk.workspace.lookup.deciding_settings(self.job.picked)
        before = self.setting.value() or self._own_setting()
        self.setting.choices.set_choices(
            [Choice(term.id, self._setting_name(term.id)) for term in deciding]
        )
        self.setting.set_value(before)
        self.setting.setVisible(bool(deciding))

    def _own_setting(self) -> str:
        """Where the person works now; the first guess, which they can see and change."""
        record, lookup = self.desk.record(), self.desk.workspace.lookup
        for post in record.posts if record is not None else ():
            role = lookup.find_role(post.role)
            setting = post.setting or (role.setting if role is not None else "")
            if post.ended is None and setting:
                return setting
        return ""

    def _setting_name(self, setting: str) -> Text:
        def name() -> str:
            term = self.desk.workspace.lookup.find_setting(setting)
            return self.desk.wording.text(term.title) if term is not None else setting

        return name

    def _suppose(self) -> None:
        self._wait.stop()
        wanted = self.supposition
        if wanted is None:
            self.hours.set_error(mark("What if", "Type a number of hours, such as 30 or 22.5"))
            return
        self.desk.suppose(wanted)
        self._show()

    # ---- what is shown ---------------------------------------------------------------------

    def _take_up(self) -> None:
        """Shows in the fields what is supposed, where that came from somewhere else."""
        there = self.desk.supposition or Supposition()
        if there != self.supposition:
            self._fill(there)
        self._show()
        self.supposed.emit(self.desk.supposed_record())

    def _begin_anew(self) -> None:
        """Forgets what was typed about somebody else."""
        self._wait.stop()
        self._fill(self.desk.supposition or Supposition())
        self._show()

    def _fill(self, there: Supposition) -> None:
        self._awards = there.awards
        self.award_picker.clear()
        self.job.set_picked(there.role)
        self._fit_setting()
        self.setting.set_value(there.setting)
        self.hours.set_value("" if there.hours is None else f"{there.hours:g}")
        self.hours.set_error(None)

    def _changed(self, _changes: object = None) -> None:
        if self.isVisible():
            self._show()

    def _show(self) -> None:
        self.awards.set_rows(self._award_row(award) for award in self._awards)
        self.awards.setVisible(bool(self._awards))
        found = self.desk.what_if(self._end)
        self.changes.show_what_if(found)
        can_keep = found is not None and not self.desk.read_only
        self.buttons.setVisible(found is not None)
        self.keep.setVisible(can_keep)
        self.kept_how.setVisible(can_keep)

    def _award_row(self, award: str) -> EntryRow:
        return EntryRow(award, lambda: self.desk.wording.award(award), changeable=False)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Scrolls so that the matches can be seen when they appear."""
        if watched is self.award_picker.list and event.type() == QEvent.Type.Show:
            reveal(self.award_picker)
        return super().eventFilter(watched, event)

    # ---- keeping ---------------------------------------------------------------------------

    def keep_it(self) -> None:
        """Makes a plan of what is supposed, and supposes nothing any more."""
        wanted, worker = self.desk.supposition, self.desk.worker_id
        if wanted is None:
            return
        language, workspace = self.context.words.language, self.desk.workspace
        done = self.desk.apply(
            lambda: supposing.keep(workspace, worker, wanted, language),
            mark("What if", "It is kept in your plan."),
        )
        if done:
            self.let_it_go()

    def let_it_go(self) -> None:
        """Supposes nothing any more."""
        self._wait.stop()
        self.desk.suppose(None)
        self.award_picker.box.setFocus()
