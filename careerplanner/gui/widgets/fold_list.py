"""Rows that open in place to widgets made when they are wanted: for answers too long to show whole.

A row keeps its widgets, what is open stays open, and what lies in it is made anew only when what
it shows is another thing.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal

from careerplanner.gui.widgets.opening_row import OpeningRow
from careerplanner.gui.widgets.rows import RowColumn
from careerplanner.gui.widgets.section import Refilled
from careerplanner.gui.widgets.text import BodyText

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from PySide6.QtWidgets import QWidget

    from careerplanner.gui.context import WindowContext
    from careerplanner.gui.tokens import Status
    from careerplanner.gui.words import Text


@dataclass(frozen=True)
class FoldRow:
    """One row.

    Attributes:
        key: What it is called in the program.
        title: Its name.
        detail: A line below the name.
        fill: Makes what lies in it; called when it is opened.
        shows: What it shows; where that is equal, what lies in it stays.
        status: Shape and colour of its state, or None.
        state: The state in words.
    """

    key: str
    title: Text
    detail: Text
    fill: Callable[[], Iterable[QWidget]]
    shows: object = None
    status: Status | None = None
    state: Text = ""


class _Fold(OpeningRow[FoldRow, Refilled]):
    def __init__(self, context: WindowContext, row: FoldRow, parent: FoldList) -> None:
        super().__init__(context, row, parent)
        self._list = parent
        self._shown: object = None
        self.detail = BodyText(context, kind="quiet")
        self.head.addWidget(self.title, 1)
        self.head.addWidget(self.tag, 0, Qt.AlignmentFlag.AlignTop)
        self.line.insertWidget(1, self.detail)
        self.line.setSpacing(4)

    def name(self) -> str:
        return self.context.say(self.row.title)

    def make_part(self) -> Refilled:
        part = Refilled()
        self._shown = self.row.shows
        part.show_widgets(self.row.fill())
        return part

    def fill_part(self, part: Refilled) -> None:
        if self._shown != self.row.shows:
            self._shown = self.row.shows
            part.show_widgets(self.row.fill())

    def described(self, state: str) -> str:
        said = (self.context.say(self.row.state), self.context.say(self.row.detail), state)
        return ". ".join(part.rstrip(".") for part in said if part)

    def set_open(self, is_open: bool) -> None:
        super().set_open(is_open)
        self._list.toggled.emit(self.row.key, is_open)

    def show_row(self, row: FoldRow) -> None:
        self.row = row
        self.tag.setVisible(row.status is not None)
        if row.status is not None:
            self.tag.set_status(row.status, row.state)
        self.detail.set_text(row.detail)
        self.renew()


class FoldList(RowColumn[FoldRow]):
    """Rows that open, below each other.

    Signals:
        toggled: Key of the row, and whether it is open now.
    """

    toggled = Signal(str, bool)

    def make_row(self, row: FoldRow) -> _Fold:
        """Makes the widgets of one row."""
        return _Fold(self.context, row, self)

    def row(self, key: str) -> _Fold:
        """Return the widgets of a row.

        Raises:
            KeyError: There is none such.
        """
        found = self.rows[key]
        assert isinstance(found, _Fold)
        return found

    def is_open(self, key: str) -> bool:
        """Whether a row is there and open."""
        return key in self.rows and self.row(key).is_open
