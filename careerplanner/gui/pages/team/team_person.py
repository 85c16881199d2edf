"""The person chosen in the team: bands and register apart, what is missing, late and near.

What is late and near is read when somebody stays on a person for a moment, so that going down the
list is not held up.
"""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal

from careerplanner.errors import CareerPlannerError
from careerplanner.gui.pages.coming.coming_rows import PAGE_OF, coming_row
from careerplanner.gui.tokens import SPACE_SMALL, Status
from careerplanner.gui.widgets.buttons import ActionButton
from careerplanner.gui.widgets.coming_list import ComingList, ComingRow
from careerplanner.gui.widgets.flow_layout import ButtonRow
from careerplanner.gui.widgets.section import Section
from careerplanner.gui.widgets.side_by_side import SideBySide
from careerplanner.gui.widgets.status_tag import StatusTag
from careerplanner.gui.widgets.text import BodyText
from careerplanner.i18n.marks import mark
from careerplanner.services.coming.coming_up import coming_up, group_of
from careerplanner.services.coming.coming_words import ComingWords
from careerplanner.services.record import records
from careerplanner.services.team.due_paper import NEAR, what_is_due
from careerplanner.services.team.team_words import TeamColumn, TeamWords

if TYPE_CHECKING:
    from careerplanner.domain.coming_up import Coming
    from careerplanner.domain.record import Record
    from careerplanner.domain.team import TeamLine
    from careerplanner.gui.desk import Desk
    from careerplanner.gui.words import Text
    from careerplanner.services.team.team_words import Cell

_REST_MS = 150
PAGES: tuple[tuple[str, Text, str], ...] = (
    ("home", mark("Team", "Open the record"), "user-round"),
    ("conversations", mark("Team", "Open conversations"), "message-square-quote"),
    ("learning", mark("Team", "Open learning"), "graduation-cap"),
    ("plan", mark("Team", "Open the plan"), "printer"),
)
"""Where to look at a person: page, words, icon."""


class _Part(Section):
    """A state in words, shape and colour, and a line below it."""

    def __init__(self, desk: Desk, title: Text, column: TeamColumn) -> None:
        super().__init__(desk.context, title, level=3, space_above=0, gap=4)
        self._desk, self._column = desk, column
        self._line: TeamLine | None = None
        self.tag, self.text = StatusTag(self.context), BodyText(self.context, self._text)
        self.below = BodyText(self.context, self._below, kind="quiet")
        for widget in (self.tag, self.text, self.below):
            self.add(widget)

    def show_line(self, line: TeamLine) -> None:
        """Shows what one column says of somebody."""
        self._line = line
        self.retranslate()

    def retranslate(self) -> None:
        """Asks for the words again."""
        if self._line is None:
            return
        cell = self._cell()
        self.tag.setVisible(cell.look is not None)
        self.text.setVisible(cell.look is None and bool(cell.text))
        if cell.look is not None:
            self.tag.set_status(Status(cell.look), lambda: self._cell().text)
        self.text.retranslate()
        self.below.retranslate()
        self.below.setVisible(bool(self._below()))

    def _cell(self) -> Cell:
        return TeamWords(self._desk.wording).cell(self._line, self._column)

    def _text(self) -> str:
        return self._cell().text if self._line is not None else ""

    def _below(self) -> str:
        return self._cell().more if self._line is not None else ""


class TeamPersonPane(Section):
    """Everything about one person that a manager needs to decide what to do next.

    Args:
        desk: The open book.

    Signals:
        page_asked: A page of the person's own that is to be shown.
    """

    page_asked = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.context, self._name, level=2, gap=SPACE_SMALL)
        self.desk = desk
        self.line: TeamLine | None = None
        self.items: tuple[Coming, ...] = ()
        context = desk.context
        self.facts = BodyText(context, self._facts)
        self.buttons = {
            page: ActionButton(
                context, words, icon=icon, on_click=partial(self.page_asked.emit, page)
            )
            for page, words, icon in PAGES
        }
        self.cells = {
            column: _Part(desk, title, column)
            for column, title in (
                (TeamColumn.BY_JOB, mark("Team", "Band by job")),
                (TeamColumn.BY_AWARDS, mark("Team", "Band by qualifications")),
                (TeamColumn.NEXT_BAND, mark("Team", "Next band, and what is missing for it")),
                (TeamColumn.REGISTER, mark("Team", "Register")),
                (TeamColumn.TALK, mark("Team", "Next conversation")),
            )
        }
        self._lay_out()
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._rest.timeout.connect(self.read_on)
        self.hide()

    def _lay_out(self) -> None:
        context, cells = self.context, self.cells
        self.bands = SideBySide(
            cells[TeamColumn.BY_JOB], cells[TeamColumn.BY_AWARDS], cells[TeamColumn.NEXT_BAND]
        )
        self.others = SideBySide(cells[TeamColumn.REGISTER], cells[TeamColumn.TALK])
        self.due = Section(context, mark("Team", "Overdue and due soon"), level=3, gap=SPACE_SMALL)
        self.coming = ComingList(context)
        self.coming.opened.connect(self._open_coming)
        self.nothing = BodyText(
            context, mark("Team", "Nothing is overdue, and nothing is due within three months.")
        )
        self.due.add(self.coming)
        self.due.add(self.nothing)
        row = ButtonRow(*self.buttons.values())
        for part in (self.facts, row, self.bands, self.others, self.due):
            self.add(part)

    def show_line(self, line: TeamLine | None) -> None:
        """Shows somebody, or nobody."""
        if line is self.line:
            return
        another = line is None or self.line is None or line.worker != self.line.worker
        self.line = line
        self.setVisible(line is not None)
        if another:
            self._show_items(())
            self.due.hide()
        if line is None:
            self._rest.stop()
            return
        self.heading.retranslate()
        self.facts.retranslate()
        for part in self.cells.values():
            part.show_line(line)
        self._rest.start()

    def retranslate(self) -> None:
        """Words what is late and near again; the rest asks by itself."""
        if getattr(self, "line", None) is not None:
            self.read_on()

    def read_on(self) -> None:
        """Reads what is late and near for the person shown."""
        self._rest.stop()
        line, workspace = self.line, self.desk.workspace
        if line is None or workspace.book is None:
            return
        try:
            record = records.record_of(workspace, line.worker)
        except CareerPlannerError:
            return  # gone meanwhile: the table will say so
        items, today = coming_up(workspace, record), workspace.today()
        self._show_items(tuple(one for one in items if group_of(one, today) in NEAR))
        rows = [self._row(record, one) for one in self.items]
        self.coming.set_rows(rows)
        self.due.show()

    def _row(self, record: Record, item: Coming) -> ComingRow:
        """A row as it is told of somebody: what is told to them says "you"."""

        def what() -> str:
            return what_is_due(ComingWords(record, self.desk.wording), item)

        row = coming_row(self.desk, record, item, may_change=False)
        return replace(row, what=what, why="")

    def _show_items(self, items: tuple[Coming, ...]) -> None:
        self.items = items
        self.coming.setVisible(bool(items))
        self.nothing.setVisible(not items)
        if not items:
            self.coming.set_rows(())

    def _open_coming(self, key: str) -> None:
        found = next((one for one in self.items if one.key == key), None)
        if found is not None:
            self.page_asked.emit(PAGE_OF[found.kind])

    def _name(self) -> str:
        line = getattr(self, "line", None)
        return line.name if line is not None else ""

    def _facts(self) -> str:
        line = getattr(self, "line", None)
        if line is None:
            return ""
        tr, words = self.context.translate, TeamWords(self.desk.wording)
        facts = (
            (tr("Team", "Job"), words.jobs(line) or tr("Team", "No job now")),
            (tr("Team", "Service"), words.service(line).text),
            (tr("Team", "Line manager"), line.line_manager),
        )
        return "\n".join(f"{label}: {value}" for label, value in facts if value)
