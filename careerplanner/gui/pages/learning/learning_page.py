"""Learning: what somebody has learned, and what they need to refresh.

The ordinary entry at the top, then all learning, then the training that is done again and again.
There is no number of hours to reach. What a line says is decided in ``services``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from careerplanner.domain.assessment import DateState
from careerplanner.domain.changes import Changes, Entity
from careerplanner.domain.dates import PartialDate
from careerplanner.domain.record import LearningEntry
from careerplanner.gui.models.learning_model import LearningModel
from careerplanner.gui.pages.learning.learning_acts import LearningActs
from careerplanner.gui.pages.learning.learning_detail import LearningDetail
from careerplanner.gui.pages.learning.learning_filters import LearningFilters
from careerplanner.gui.pages.learning.learning_list import LearningView
from careerplanner.gui.pages.learning.learning_quick import QuickEntry
from careerplanner.gui.pages.learning.refresher_rows import STATUS_OF, RefresherPart, key_of
from careerplanner.gui.pages.person_page import PersonPage
from careerplanner.gui.tokens import SPACE_SMALL
from careerplanner.gui.widgets.buttons import ActionButton
from careerplanner.gui.widgets.details import Details
from careerplanner.gui.widgets.finding_view import basis_lines
from careerplanner.gui.widgets.flow_layout import ButtonRow
from careerplanner.gui.widgets.section import Section
from careerplanner.gui.widgets.task_list import TaskList, TaskRow
from careerplanner.gui.widgets.text import BodyText
from careerplanner.i18n.marks import mark
from careerplanner.services.learning import learning
from careerplanner.services.learning.learning_view import LearningShelf, LearningWords
from careerplanner.services.learning.refresher_words import RefresherWords

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from careerplanner.domain.record import Record
    from careerplanner.domain.refresher import Refresher
    from careerplanner.gui.context import WindowContext
    from careerplanner.gui.desk import Desk

NEXT_SHOWN = 3
"""How many refreshers stand at the top."""
_WATCHED = (
    Entity.LEARNING, Entity.TRAINING, Entity.POST, Entity.HELD_AWARD, Entity.REGISTRATION,
    Entity.EVIDENCE, Entity.USE, Entity.WORKER,
)  # fmt: skip
_EVIDENCE = frozenset({Entity.EVIDENCE, Entity.USE})


class LearningPage(PersonPage):
    """The learning of the person being looked at.

    Args:
        context: The window's context.
        desk: The open book and the person.

    Attributes:
        model: The entries that are shown.
        acts: Opens dialogs and keeps what they ask.
    """

    def __init__(self, context: WindowContext, desk: Desk) -> None:
        waiting = mark(
            "Learning",
            "What you learn at work will stand here, with the training that you have to keep up.",
        )
        title = mark("Learning", "What have I learned, and what do I need to refresh?")
        super().__init__(context, desk, title, icon="graduation-cap", waiting=waiting)
        self.acts = LearningActs(desk, self)
        self.shelf = LearningShelf()
        self.model = LearningModel(self._detail)
        self.found: tuple[Refresher, ...] = ()
        self._words: LearningWords | None = None
        self._record: Record | None = None
        self._next_shown: object = None
        self._build()

    # ---- building ------------------------------------------------------------------------------

    def _build(self) -> None:
        context = self.context
        self.lead = BodyText(context, self._lead, kind="lead")
        self.next_title = BodyText(context, mark("Learning", "To refresh next"), kind="strong")
        self.next = TaskList(context)
        self.next.opened.connect(self.show_training)
        self.to_refreshers = ActionButton(
            context,
            mark("Learning", "See all training to keep up"),
            kind="link",
            on_click=self.show_training,
        )
        self.quick_part = Section(context, mark("Learning", "Add something you learned"))
        self.quick = QuickEntry(self.desk, self.acts.add)
        self.quick.more_requested.connect(self._ask_more)
        self.quick_part.add(self.quick)
        self.list_part = self._build_list()
        self.refreshers = RefresherPart(context, self.desk)
        self.refreshers.done_requested.connect(self._done_now)
        self.refreshers.change_requested.connect(self.acts.change_training)
        self.about = Details(context, mark("Learning", "How many hours do I need?"))
        self.about.toggled.connect(lambda _open: self._explain())
        self._explained: list[QWidget] = []
        for part in (
            self.lead,
            self.next_title,
            self.next,
            self.to_refreshers,
            self.quick_part,
            self.list_part,
            self.refreshers,
            self.about,
        ):
            self.parts.addWidget(part)

    def _build_list(self) -> Section:
        context = self.context
        part = Section(context, mark("Learning", "What I have learned"))
        self.filters = LearningFilters(self.desk)
        self.filters.changed.connect(self._look)
        self.count = BodyText(context, self._count_words, kind="quiet")
        self.view = LearningView(context, self.model, mark("Learning", "What I have learned"))
        self.view.change_requested.connect(lambda row: self._change(self.model.entry(row)))
        self.view.remove_requested.connect(lambda row: self._remove(self.model.entry(row)))
        self.view.current_changed.connect(self._show_current)
        self.detail = LearningDetail(self.desk)
        self.detail.change_requested.connect(self._change_current)
        self.detail.remove_requested.connect(self._remove_current)
        self.nothing = BodyText(
            context,
            mark("Learning", "Nothing yet. Courses, e-learning and shadowing stand here."),
            kind="quiet",
        )
        self.all_button = ActionButton(
            context, mark("Learning", "Show everything"), kind="link", on_click=self.filters.clear
        )
        self.pack_button = ActionButton(
            context,
            mark("Learning", "Make a pack to send"),
            icon="printer",
            on_click=self.acts.make_pack,
        )
        self.import_button = ActionButton(
            context,
            mark("Learning", "Bring in from a file"),
            icon="table",
            on_click=self.acts.bring_in,
        )
        self.export_button = ActionButton(
            context, mark("Learning", "Save as a table"), icon="save", on_click=self.acts.save_table
        )
        buttons = ButtonRow(self.pack_button, self.import_button, self.export_button)
        finding = (self.filters, self.count, self.all_button, self.nothing)
        part.parts.setSpacing(SPACE_SMALL)
        for widget in (*finding, self.view):
            part.add(widget)
        part.parts.addSpacing(SPACE_SMALL)
        part.add(self.detail)
        part.parts.addSpacing(SPACE_SMALL)
        part.add(buttons)
        return part

    # ---- showing -------------------------------------------------------------------------------

    def show_person(self, record: Record) -> None:
        """Shows the learning and the training of a person; rows that stay are kept."""
        self._record = record
        self._words = LearningWords(record, self.desk.wording)
        self.shelf.take(record.learning)
        writing = not self.desk.read_only
        self.view.writing = writing
        self.quick_part.setVisible(writing)
        self.import_button.setVisible(writing)
        self.filters.offer(record, self.shelf)
        self._look()
        self.found = learning.refreshers(self.desk.workspace, record)
        self.refreshers.show_refreshers(record, self.found)
        self._show_next(record)
        self.lead.retranslate()
        self.about.setVisible(bool(self._sayings(record)))

    def show_nobody(self) -> None:
        """Forgets what belonged to a person."""
        self._record = None
        self._next_shown = None
        self.shelf.take(())
        self.model.set_entries(())
        self.detail.show_entry(None)

    def retranslate(self) -> None:
        """Words every row again."""
        super().retranslate()
        record = self.desk.record()
        if hasattr(self, "about") and record is not None:
            self._words = LearningWords(record, self.desk.wording)
            self.model.reword()
            self.detail.heading.retranslate()
            self.detail.facts.retranslate()
            self._explain()

    def may_leave(self) -> bool:
        """Asks before what was typed and not added is left behind."""
        if not self.quick.is_begun or self.desk.read_only:
            return True
        leave = self.context.messages.ask(
            mark("Learning", "Leave what you typed?"),
            mark("Learning", "What you typed at the top is not added yet."),
            mark("Learning", "Leave it"),
            no=mark("Learning", "Go back"),
        )
        if leave:
            self.quick.clear()
        return leave

    def show_training(self, key: str = "") -> None:
        """Leads to training to keep up: the one pressed, else the first."""
        rows = self.refreshers.needed.rows
        if rows:
            row = self.refreshers.needed.row_of(key if key in rows else next(iter(rows)))
            row.why.button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_next(self, record: Record) -> None:
        """The soonest refreshers, before any form."""
        needed = [one for one in self.found if one.needed and one.state is not DateState.DONE]
        shown = tuple(needed[:NEXT_SHOWN])
        self.to_refreshers.setVisible(len(needed) > NEXT_SHOWN)
        if (shown, record.trainings) != self._next_shown:
            self._next_shown = (shown, record.trainings)
            self.next.set_rows(self._task(record, one) for one in shown)
            self.next.setVisible(bool(shown))
            self.next_title.setVisible(bool(shown))

    def _task(self, record: Record, found: Refresher) -> TaskRow:
        def words() -> RefresherWords:
            return RefresherWords(record, self.desk.wording)

        def hint() -> str:
            return "\n".join(line for line in (words().due(found), words().doubt(found)) if line)

        return TaskRow(
            key_of(found),
            lambda: words().title(found),
            STATUS_OF[found.state],
            hint if hint() else None,
            lambda: words().state(found),
        )

    def _changed(self, changes: object = None) -> None:
        """Leaves everything as it is where nothing that is shown here was changed."""
        if not self.isVisible():
            return
        if isinstance(changes, Changes) and changes.workers:
            if not changes.concerns(self.desk.worker_id, *_WATCHED):
                return
            if changes.entities & _EVIDENCE:
                self.detail.evidence.refresh()
            if changes.entities <= _EVIDENCE:
                return
        self.refresh()

    def _look(self) -> None:
        """Shows what is looked for, and keeps the current entry current where it is among it."""
        current = self.detail.entry.id if self.detail.entry else ""
        found = self.shelf.found(self.filters.wanted())
        self.model.set_entries(found)
        row = self.model.row_of(current) if current else -1
        if current and row != self.view.currentIndex().row():
            self.view.setCurrentIndex(self.model.index(row) if row >= 0 else self.model.index(-1))
        self._show_current()
        self.count.retranslate()
        narrowed = self.filters.wanted().narrows
        self.all_button.setVisible(narrowed)
        self.nothing.setVisible(not self.shelf)
        self.view.setVisible(bool(found))
        self.filters.setVisible(bool(self.shelf))
        self.count.setVisible(bool(self.shelf))
        self.export_button.setVisible(bool(self.shelf))
        self.pack_button.setVisible(bool(self.shelf))

    def _show_current(self) -> None:
        row = self.view.currentIndex().row()
        shown = 0 <= row < self.model.rowCount()
        self.detail.show_entry(self.model.entry(row) if shown else None)

    def _detail(self, entry: LearningEntry) -> str:
        return self._words.detail(entry) if self._words is not None else ""

    def _lead(self) -> str:
        """The answer before any form: how much there is, and what is late."""
        tr, shelf = self.context.translate, getattr(self, "shelf", None)
        late = [one for one in self.found if one.needed and one.state in _LATE]
        said = [tr("Learning", "Things learned: {count}.", count=len(shelf or ()))]
        if late:
            said.append(tr("Learning", "Refreshers due now or late: {count}.", count=len(late)))
        return " ".join(said)

    def _count_words(self) -> str:
        """How many are shown and how long they took, which is no target."""
        record, tr = self._record, self.context.translate
        if record is None:
            return ""
        shown = self.model.entries
        minutes, unsaid = learning.minutes_of(shown)
        words = self._words or LearningWords(record, self.desk.wording)
        said = [tr("Learning", "Shown: {shown} of {all}.", shown=len(shown), all=len(self.shelf))]
        if minutes:
            long = words.minutes(minutes)
            said.append(tr("Learning", "Time altogether: {time}. There is no target.", time=long))
        if minutes and unsaid:
            said.append(tr("Learning", "Without a length of time: {count}.", count=unsaid))
        return " ".join(said)

    def _sayings(self, record: Record) -> tuple[object, ...]:
        return learning.notices(self.desk.workspace, record)

    def _explain(self) -> None:
        """What the regulator says of learning records, with its sources."""
        for old in self._explained:
            old.hide()
            old.deleteLater()
        self._explained = []
        record = self.desk.record()
        if record is None or not self.about.is_open:
            return
        for notice in learning.notices(self.desk.workspace, record):
            text = notice.text
            self._explained.append(
                BodyText(self.context, lambda text=text: self.desk.wording.text(text))
            )
            self._explained += basis_lines(self.context, lambda: self.desk.wording, notice.basis)
        for line in self._explained:
            self.about.add(line)

    # ---- acting --------------------------------------------------------------------------------

    def _ask_more(self, entry: LearningEntry) -> None:
        self.acts.ask_new(entry, kept=self.quick.clear)

    def _done_now(self, found: Refresher) -> None:
        """Asks for training done just now, with what is known of it filled in."""
        record = self.desk.record()
        if record is None:
            return
        workspace = self.desk.workspace
        title = learning.refresher_title(record, found, self.desk.wording)
        today = PartialDate.of(workspace.today())
        entry = LearningEntry(workspace.make_id(), title, on=today, training=found.training)
        self.acts.ask_new(entry)

    def _change(self, entry: LearningEntry, field: str = "") -> None:
        if not self.desk.read_only:
            self.acts.change(entry, field)

    def _change_current(self, field: str) -> None:
        if self.detail.entry is not None:
            self._change(self.detail.entry, field)

    def _remove_current(self) -> None:
        if self.detail.entry is not None:
            self._remove(self.detail.entry)

    def _remove(self, entry: LearningEntry) -> None:
        """Removes an entry; the keyboard stays in the list, at the one that took its place."""
        row = self.model.row_of(entry.id)
        if not self.acts.remove(entry):
            return
        left = min(row, self.model.rowCount() - 1)
        if left >= 0:
            self.view.setCurrentIndex(self.model.index(left))
            self.view.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.quick.name.setFocus(Qt.FocusReason.OtherFocusReason)


_LATE = (DateState.DUE, DateState.PAST)
