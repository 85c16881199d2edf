"""A band's values, skills and tasks in three lists, each line held against the band below.

A list is made when it is opened. What carries on and what asks for more is said by the pack.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from careerplanner.domain.bands import StatementKind
from careerplanner.gui.stylesheet import mark as mark_kind
from careerplanner.gui.tokens import SPACE, SPACE_SMALL
from careerplanner.gui.widgets.details import Details
from careerplanner.gui.widgets.finding_view import basis_lines
from careerplanner.gui.widgets.panels import IconLabel
from careerplanner.gui.widgets.rows import follow_width
from careerplanner.gui.widgets.section import Refilled
from careerplanner.gui.widgets.text import BodyText
from careerplanner.i18n.lists import join_items
from careerplanner.i18n.marks import Message, mark
from careerplanner.i18n.messages import labels

if TYPE_CHECKING:
    from collections.abc import Callable

    from careerplanner.domain.bands import Statement
    from careerplanner.gui.context import WindowContext
    from careerplanner.services.wording import Wording

NEW = mark("Standing", "New in this band")
RAISED = mark("Standing", "Asks for more than the band below")
CARRIES_ON = mark("Standing", "Carries on from the band below")
_ICONS = {NEW: "plus", RAISED: "chart-column", CARRIES_ON: "arrow-right"}


def step_of(statement: Statement) -> Message:
    """Says whether a statement is new, asks for more, or carries on."""
    if statement.raises:
        return RAISED
    return CARRIES_ON if statement.continues else NEW


class StatementRow(QFrame):
    """One statement: its words, how it lies to the band below, and more when asked.

    Args:
        context: The window's context.
        say: Gives the words in force.
        statement: What to show.
        is_first_band: Whether there is no band below.
        rated: Gives what the person said of a statement, by its id; None to say nothing of it.
    """

    def __init__(
        self,
        context: WindowContext,
        say: Callable[[], Wording],
        statement: Statement,
        *,
        is_first_band: bool,
        rated: Callable[[str], str] | None = None,
    ) -> None:
        super().__init__()
        self.statement = statement
        mark_kind(self, "row")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, SPACE_SMALL, 0, SPACE_SMALL)
        column.setSpacing(4)
        follow_width(self)
        self.words = BodyText(context, lambda: say().text(statement.text))
        column.addWidget(self.words)
        self.step = step_of(statement)
        if not is_first_band:
            line = QHBoxLayout()
            line.setSpacing(SPACE_SMALL)
            line.addWidget(IconLabel(context, _ICONS[self.step], ink="quiet"))
            self.step_words = BodyText(context, self.step, kind="quiet")
            line.addWidget(self.step_words, 1)
            column.addLayout(line)
        self.rated: BodyText | None = None
        if rated is not None:
            self.rated = BodyText(context, lambda: rated(statement.id), kind="quiet")
            column.addWidget(self.rated)
        self.more = _More(context, say, statement)
        column.addWidget(self.more)


class _More(Details):
    """The fuller text, what the band below says, and the place in the source."""

    def __init__(
        self, context: WindowContext, say: Callable[[], Wording], statement: Statement
    ) -> None:
        self._say, self._statement = say, statement
        super().__init__(context, mark("Standing", "More about this"))
        self.add(BodyText(context, lambda: say().text(statement.fuller)))
        below = say().lookup.find_statement(statement.raises)
        if below is not None:
            title = mark("Standing", "What the band below asks for")
            self.add(BodyText(context, title, kind="strong"))
            self.add(BodyText(context, lambda: say().text(below.text)))
        for line in basis_lines(context, say, statement.basis):
            self.add(line)

    def retranslate(self) -> None:
        """Names the button by the statement it belongs to."""
        super().retranslate()
        title = self.context.translate("Standing", "More about this")
        self.button.set_text(title, f"{title}: {self._say().text(self._statement.text)}")


class _List(Details):
    """One of the three lists; made when it is opened for the first time."""

    def __init__(
        self,
        context: WindowContext,
        say: Callable[[], Wording],
        kind: StatementKind,
        statements: tuple[Statement, ...],
        *,
        is_first_band: bool,
        rated: Callable[[str], str] | None,
    ) -> None:
        self._say, self.kind, self._statements = say, kind, statements
        self._rated = rated
        self._is_first_band = is_first_band
        self.rows: list[StatementRow] = []
        super().__init__(context, self._line)

    def _line(self) -> str:
        name = self._say().label(labels.STATEMENT_KIND, self.kind)
        return self.context.translate(
            "Standing", "{list}: {count}", list=name, count=len(self._statements)
        )

    def counts(self) -> str:
        """Says how many are new, ask for more, and carry on; "" for the first band."""
        if self._is_first_band:
            return ""
        tr = self.context.translate
        steps = [step_of(statement) for statement in self._statements]
        return join_items(
            (
                tr("Standing", "New: {count}", count=steps.count(NEW)),
                tr("Standing", "Ask for more: {count}", count=steps.count(RAISED)),
                tr("Standing", "Carry on: {count}", count=steps.count(CARRIES_ON)),
            )
        )

    def set_open(self, is_open: bool) -> None:
        """Makes the rows before they are shown."""
        if is_open and not self.rows:
            for statement in self._statements:
                row = StatementRow(
                    self.context,
                    self._say,
                    statement,
                    is_first_band=self._is_first_band,
                    rated=self._rated,
                )
                self.rows.append(row)
                self.add(row)
        super().set_open(is_open)


class StatementLists(Refilled):
    """The three lists of one band.

    Args:
        context: The window's context.
        say: Gives the words in force.
        rated: Gives what the person said of a statement, by its id; None to say nothing of it.
    """

    def __init__(
        self,
        context: WindowContext,
        say: Callable[[], Wording],
        rated: Callable[[str], str] | None = None,
    ) -> None:
        super().__init__(gap=0)
        self.context, self._say, self._rated = context, say, rated
        self.lists: dict[StatementKind, _List] = {}
        self._band = ""

    def show_band(self, band: str) -> None:
        """Shows the lists of a band; those that were open stay so."""
        if band == self._band:
            return
        opened = {kind for kind, one in self.lists.items() if one.is_open}
        self.clear()
        self._band = band
        lookup = self._say().lookup
        first = lookup.bands_in_order[0].id == band
        self.lists = {
            kind: _List(
                self.context,
                self._say,
                kind,
                lookup.statements(band, kind),
                is_first_band=first,
                rated=self._rated,
            )
            for kind in StatementKind
        }
        for kind, one in self.lists.items():
            self.add(one)
            if not first:
                self.add(BodyText(self.context, one.counts, kind="quiet"))
            self.space(SPACE)
            one.set_open(kind in opened)

    def show_answers(self) -> None:
        """Says anew what the person said of each statement; only words that changed are drawn."""
        for one in self.lists.values():
            for row in one.rows:
                if row.rated is not None:
                    row.rated.retranslate()
