"""The team: who needs something, and who is ready to step up; then everybody, to look through.

Lines come from ``services.team.team_view``, a few at a time; who is shown and in which order is
``services.team.team_shelf``'s. Nothing here works anything out.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from careerplanner.domain.changes import Changes, Entity
from careerplanner.gui.models.team_model import COLUMNS, TeamModel
from careerplanner.gui.pages.team.team_acts import BULK, TeamActs
from careerplanner.gui.pages.team.team_answer import TeamAnswer
from careerplanner.gui.pages.team.team_filters import TeamFilters
from careerplanner.gui.pages.team.team_person import PAGES, TeamPersonPane
from careerplanner.gui.pages.team.team_table import TeamTable
from careerplanner.gui.people_filling import PeopleFilling
from careerplanner.gui.tokens import SPACE, SPACE_SMALL
from careerplanner.gui.widgets.buttons import ActionButton
from careerplanner.gui.widgets.flow_layout import ButtonRow
from careerplanner.gui.widgets.page import Page
from careerplanner.gui.widgets.panels import EmptyState
from careerplanner.gui.widgets.progress_panel import ProgressPanel
from careerplanner.gui.widgets.rows import follow_width
from careerplanner.gui.widgets.section import Section
from careerplanner.gui.widgets.text import BodyText
from careerplanner.i18n.marks import mark
from careerplanner.services.team.need_words import NeedWords
from careerplanner.services.team.saved_views import saved_views
from careerplanner.services.team.team_filters import Need
from careerplanner.services.team.team_shelf import TeamShelf
from careerplanner.services.team.team_sorting import ORDER_OF
from careerplanner.services.team.team_view import TeamView
from careerplanner.services.team.team_words import TeamColumn, TeamWords

if TYPE_CHECKING:
    from careerplanner.gui.context import WindowContext
    from careerplanner.gui.desk import Desk
    from careerplanner.services.team.team_shelf import TeamPerson
    from careerplanner.services.team.team_words import Cell

_ONLY_BOOK = frozenset({Entity.BOOK})


class TeamPage(Page):
    """Everybody in the open book.

    Args:
        context: The window's context.
        desk: The open book.

    Attributes:
        model: Who is shown.
        acts: Opens dialogs and keeps what they ask.
    """

    def __init__(self, context: WindowContext, desk: Desk) -> None:
        title = mark("Team", "Who needs something, and who is ready to step up?")
        super().__init__(context, title, wide=True)
        self.desk = desk
        self.view, self.shelf = TeamView(desk.workspace), TeamShelf(desk.workspace)
        self.model = TeamModel(self._cell, self._heading)
        self.acts = TeamActs(desk, self)
        self.filling = PeopleFilling(self.view, self._seen_first, context.messages.show_error)
        self.filling.more.connect(self._show_more)
        self._words: TeamWords | None = None
        self._build()
        self.retranslate()

    # ---- building ------------------------------------------------------------------------------

    def _build(self) -> None:
        context = self.context
        self.empty = EmptyState(
            context,
            icon="users",
            title=mark("Team", "Nobody is in this book yet"),
            body=mark(
                "Team",
                "Everybody in your team will stand here, with what is overdue, where they stand "
                "with the Register and which band they meet. Type a few names to begin, or bring "
                "in the spreadsheet that you keep.",
            ),
        )
        self.empty.set_button(mark("Team", "Add people"), self.add_people)
        self.empty_import = ActionButton(
            context,
            mark("Team", "Bring in a spreadsheet"),
            icon="table",
            on_click=self.acts.bring_in,
        )
        self.body = QWidget()
        follow_width(self.body)
        self.parts = QVBoxLayout(self.body)
        self.parts.setContentsMargins(0, 0, 0, 0)
        self.parts.setSpacing(SPACE)
        for part in (self.empty, self.empty_import, self.body):
            self.add(part)
        self.lead = BodyText(context, self._lead, kind="lead")
        self.answer = TeamAnswer(self.desk)
        self.answer.asked.connect(self.show_need)
        for part in (self.lead, self.answer, self._list_part()):
            self.parts.addWidget(part)
        self.person = TeamPersonPane(self.desk)
        self.person.page_asked.connect(self._open_page)
        self.parts.addWidget(self.person)
        self.parts.addWidget(self._many())

    def _list_part(self) -> Section:
        context, part = self.context, Section(self.context, mark("Team", "Everybody"), gap=8)
        self.progress = ProgressPanel(context)
        self.filters = TeamFilters(self.desk)
        self.filters.changed.connect(self._look)
        self.told = BodyText(context, self._told, kind="quiet")
        self.all_button = ActionButton(
            context, mark("Team", "Show everybody"), kind="link", on_click=self.filters.clear
        )
        self.keep_button = ActionButton(
            context, mark("Team", "Save this view"), kind="link", on_click=self._keep_view
        )
        self.remove_button = ActionButton(
            context, mark("Team", "Remove this view"), kind="link", on_click=self._remove_view
        )
        name = mark("Team", "People in the team")
        self.table = TeamTable(context, self.model, name, self._states)
        self.table.chosen_changed.connect(self._show_chosen)
        self.table.opened.connect(lambda row: self._open_row(row, "home"))
        self.table.menu_requested.connect(lambda at: self.menu().exec(at))
        self.table.order_requested.connect(self._order)
        for widget in (
            self._buttons(),
            self.progress,
            self.filters,
            self.told,
            ButtonRow(self.all_button, self.keep_button, self.remove_button),
            self.table,
        ):
            part.add(widget)
        return part

    def _buttons(self) -> ButtonRow:
        context = self.context
        self.add_button = ActionButton(
            context,
            mark("Team", "Add people"),
            kind="primary",
            icon="plus",
            on_click=self.add_people,
        )
        self.import_button = ActionButton(
            context,
            mark("Team", "Bring in a spreadsheet"),
            icon="table",
            on_click=self.acts.bring_in,
        )
        self.print_button = ActionButton(
            context, mark("Team", "Print the list"), icon="printer", on_click=self.print_list
        )
        self.due_button = ActionButton(
            context, mark("Team", "Print what is due"), icon="calendar", on_click=self.print_due
        )
        return ButtonRow(self.add_button, self.import_button, self.print_button, self.due_button)

    def _many(self) -> Section:
        """What can be done for those chosen, or for everybody in the list."""
        self.many = Section(self.context, self._many_words, level=3, gap=SPACE_SMALL)
        self.bulk_buttons = {
            what: ActionButton(
                self.context, words, icon=icon, on_click=partial(self.change_many, what)
            )
            for what, words, icon in BULK
        }
        self.many.add(ButtonRow(*self.bulk_buttons.values()))
        return self.many

    # ---- showing -------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Shows the team as it is now; what is seen first is worked out first."""
        self._words = TeamWords(self.desk.wording)
        people = self.view.names()
        self.empty.setVisible(not people)
        self.body.setVisible(bool(people))
        writing = not self.desk.read_only
        self.empty_import.setVisible(not people and writing)
        for button in (self.add_button, self.import_button, self.keep_button):
            button.setVisible(writing)
        self._take()
        self._offer()
        if not self.model.people:
            self._look()  # who is seen first is known once there are rows
        if self.view.missing():
            self.filling.begin()
        self._show_more()

    def hideEvent(self, event: object) -> None:
        """Leaves what is not worked out for when the page is shown again."""
        self.filling.stop()
        super().hideEvent(event)  # type: ignore[arg-type]

    def retranslate(self) -> None:
        """Words every row again."""
        super().retranslate()
        if hasattr(self, "person"):
            self._words = TeamWords(self.desk.wording)
            self.model.reword()
            self._look()

    def _changed(self, changes: object = None) -> None:
        """Lets go of what a change touches, and shows it where the page is seen."""
        if isinstance(changes, Changes):
            if changes.entities and changes.entities <= _ONLY_BOOK:
                self._offer()
                return
            self.view.changed(changes)
        super()._changed(changes)

    def _take(self) -> None:
        self.shelf.take(self.view.names(), self.view.known())

    def _show_more(self) -> None:
        """Shows what has been worked out by now."""
        self._take()
        self._look()
        self._show_answer()

    def _show_answer(self) -> None:
        self.answer.show_counts(self.shelf.counts(), whole=not self.view.missing())
        self.lead.retranslate()
        if not self.view.missing():
            self._offer()

    def _offer(self) -> None:
        self.filters.offer(self.shelf, saved_views(self.desk.workspace))

    def _look(self) -> None:
        """Shows who is looked for; those chosen stay chosen where they are among them."""
        wanted = self.filters.wanted()
        chosen, current = self.chosen(), self._current()
        at = self.table.verticalScrollBar().value()
        self.model.set_people(self.shelf.found(wanted, self.context.words.language))
        if self.chosen() != chosen:
            self.table.choose(chosen, current)
            self.table.verticalScrollBar().setValue(at)
        column = next(one for one in COLUMNS if ORDER_OF[one] is wanted.order)
        self.table.show_order(COLUMNS.index(column), downwards=wanted.downwards)
        self.told.retranslate()
        self.all_button.setVisible(wanted.narrows)
        self.remove_button.setVisible(bool(self.filters.chosen_view()) and not self.desk.read_only)
        self.table.setVisible(bool(self.model.people))
        self._show_chosen()

    def _show_chosen(self) -> None:
        """Shows the person chosen, or what can be done for several."""
        rows = self.table.chosen()
        line = self.model.person(rows[0]).line if len(rows) == 1 else None
        self.person.show_line(line)
        self.many.setVisible(bool(self.model.people) and not self.desk.read_only)
        self.many.heading.retranslate()

    # ---- words ---------------------------------------------------------------------------------

    def _cell(self, person: TeamPerson, column: TeamColumn) -> Cell:
        words = self._words or TeamWords(self.desk.wording)
        return words.cell(person.line, column, person.name)

    def _heading(self, column: TeamColumn) -> str:
        return (self._words or TeamWords(self.desk.wording)).column(column)

    def _states(self, column: TeamColumn) -> tuple[str, ...]:
        return TeamWords(self.desk.wording).states(column)

    def _lead(self) -> str:
        tr, missing = self.context.translate, self.view.missing()
        if missing:
            done, every = len(self.shelf) - missing, len(self.shelf)
            return tr("Team", "Looked at so far: {done} of {all} people.", done=done, all=every)
        return tr("Team", "People in this book: {count}.", count=len(self.shelf))

    def _told(self) -> str:
        if not hasattr(self, "table"):
            return ""
        tr, words = self.context.translate, NeedWords(self.desk.wording)
        wanted, shown = self.filters.wanted(), len(self.model.people)
        said = [tr("Team", "Shown: {shown} of {all}.", shown=shown, all=len(self.shelf))]
        if wanted.need:
            need = Need(wanted.need)
            said.append(f"{words.title(need)}. {words.explains(need)}")
        return "\n".join(said)

    def _many_words(self) -> str:
        tr = self.context.translate
        chosen = len(self.chosen()) if hasattr(self, "person") else 0
        if chosen:
            return tr("Team", "For the people you chose: {count}", count=chosen)
        return tr("Team", "For everybody in the list: {count}", count=len(self.model.people))

    # ---- acting --------------------------------------------------------------------------------

    def chosen(self) -> list[str]:
        """Ids of the people chosen, from the top down."""
        return [self.model.person(row).id for row in self.table.chosen()]

    def shown(self) -> list[str]:
        """Ids of everybody in the list, from the top down."""
        return [one.id for one in self.model.people]

    def _current(self) -> str:
        row = self.table.currentIndex().row()
        return self.model.person(row).id if 0 <= row < len(self.model.people) else ""

    def _seen_first(self) -> list[str]:
        """Ids of the people whose rows are seen now."""
        top = max(0, self.table.rowAt(0))
        return [one.id for one in self.model.people[top : top + 3 * 8]]

    def show_need(self, need: Need) -> None:
        """Shows everybody with a need, and takes the keyboard to the first of them."""
        self.filters.want_need(need)
        self.bring_into_view(self.table)
        if self.model.people:
            self.table.choose((), self.model.people[0].id)
            self.table.scrollToTop()
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def add_people(self) -> None:
        """Asks for people; those added are then the ones chosen."""
        self.acts.add_people(self._added)

    def _added(self, workers: tuple[str, ...]) -> None:
        if any(self.model.row_of(worker) < 0 for worker in workers):
            self.filters.clear()
        self.table.choose(workers, workers[0] if workers else "")

    def change_many(self, what: str) -> None:
        """Asks for one change for the people chosen, or for everybody in the list."""
        self.acts.change_many(what, self.chosen(), self.shown(), self.shelf)

    def print_list(self) -> None:
        """Shows the list as a paper, once everybody was looked at."""
        self.filling.finish()
        self.acts.print_list(self.shown(), self.shelf, self.filters.wanted())

    def print_due(self) -> None:
        """Shows what is overdue and due soon, for those chosen or everybody in the list."""
        self.filling.finish()
        found = (self.shelf.person(worker) for worker in self.chosen() or self.shown())
        lines = [one.line for one in found if one is not None and one.line is not None]
        due = [line.worker for line in lines if line.late or line.soon or line.advised]
        self.acts.print_due(due, self.progress)

    def _keep_view(self) -> None:
        name = self.filters.chosen_view()
        self.acts.keep_view(self.filters.wanted(), name, self._view_kept)

    def _view_kept(self, name: str) -> None:
        self._offer()
        self.filters.choose_view(name)
        self._look()

    def _remove_view(self) -> None:
        if self.acts.remove_view(self.filters.chosen_view()):
            self._offer()
            self._look()

    def _order(self, column: int) -> None:
        self.filters.want_order(ORDER_OF[COLUMNS[column]])

    def _open_row(self, row: int, page: str) -> None:
        self.acts.open_page(self.model.person(row).id, page)

    def _open_page(self, page: str) -> None:
        if self.person.line is not None:
            self.acts.open_page(self.person.line.worker, page)

    def menu(self) -> QMenu:
        """What can be done with the people chosen."""
        say, menu = self.context.say, QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        rows = self.table.chosen()
        if len(rows) == 1:
            who = self.model.person(rows[0]).id  # rows move while the menu is open
            for page, words, _icon in PAGES:
                act = menu.addAction(say(words))
                act.triggered.connect(lambda _on, page=page: self.acts.open_page(who, page))
            menu.addSeparator()
        if not self.desk.read_only:
            for what, words, _icon in BULK:
                act = menu.addAction(say(words))
                act.triggered.connect(lambda _on, what=what: self.change_many(what))
        return menu
