"""A column of rows known by key, kept in place while their contents change.

The base of summary lists and task lists; a row that stays keeps its widgets, and with them the
focus.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, Protocol, TypeVar

from PySide6.QtWidgets import QBoxLayout, QFrame, QSizePolicy, QVBoxLayout, QWidget

from careerplanner.gui.stylesheet import mark
from careerplanner.gui.tokens import SPACE, SPACE_SMALL

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QResizeEvent

    from careerplanner.gui.context import WindowContext

NARROW_IN_LINES = 25
"""A list narrower than this many line heights puts things below each other."""


class Keyed(Protocol):
    """What describes a row."""

    @property
    def key(self) -> str:
        """What it is called in the program."""
        ...


Row = TypeVar("Row", bound=Keyed)


class RowFrame(QFrame, Generic[Row]):
    """One row: subclasses fill ``line`` and show a description."""

    def __init__(self, context: WindowContext, parent: QWidget) -> None:
        super().__init__(parent)
        self.context = context
        mark(self, "row")
        self.line = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self.line.setContentsMargins(0, SPACE_SMALL, 0, SPACE_SMALL)
        self.line.setSpacing(SPACE)
        follow_width(self)

    def show_row(self, row: Row) -> None:
        """Shows a description in the widgets that are there."""
        raise NotImplementedError

    def set_narrow(self, narrow: bool) -> None:
        """Puts the parts below each other, or side by side."""
        direction = QBoxLayout.Direction
        self.line.setDirection(direction.TopToBottom if narrow else direction.LeftToRight)
        self.line.setSpacing(4 if narrow else SPACE)


class RowColumn(QWidget, Generic[Row]):
    """The rows below each other; subclasses say how one is made."""

    def __init__(self, context: WindowContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.rows: dict[str, RowFrame[Row]] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        follow_width(self)

    def make_row(self, row: Row) -> RowFrame[Row]:
        """Makes the widgets of one row."""
        raise NotImplementedError

    def set_rows(self, rows: Iterable[Row]) -> None:
        """Shows these rows; one whose key was there already keeps its widgets and the focus."""
        wanted = {row.key: row for row in rows}
        for key in [key for key in self.rows if key not in wanted]:
            gone = self.rows.pop(key)
            gone.hide()
            gone.deleteLater()
        for place, (key, row) in enumerate(wanted.items()):
            widget = self.rows.get(key)
            if widget is None:
                widget = self.rows[key] = self.make_row(row)
            widget.show_row(row)
            if self._column.indexOf(widget) != place:
                self._column.insertWidget(place, widget)
        self._arrange(self.width())

    def _arrange(self, width: int) -> None:
        narrow = width < self.fontMetrics().height() * NARROW_IN_LINES
        for row in self.rows.values():
            row.set_narrow(narrow)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Puts the parts of a row below each other where they do not fit side by side."""
        self._arrange(event.size().width())
        super().resizeEvent(event)


def follow_width(widget: QWidget) -> None:
    """Lets a widget's height follow from its width, as wrapped text needs."""
    policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    policy.setHeightForWidth(True)
    widget.setSizePolicy(policy)
