"""Part of a page: a heading with what belongs to it, hidden as one; a column to fill anew."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from careerplanner.gui.tokens import SPACE, SPACE_SMALL
from careerplanner.gui.widgets.rows import follow_width
from careerplanner.gui.widgets.text import Heading

if TYPE_CHECKING:
    from collections.abc import Iterable

    from careerplanner.gui.context import WindowContext
    from careerplanner.gui.words import Text


class Section(QWidget):
    """A heading and widgets below it.

    Args:
        context: The window's context.
        title: The heading.
        level: 2 or 3.
        space_above: Room above the heading.
        gap: Room between the widgets.
    """

    def __init__(
        self,
        context: WindowContext,
        title: Text,
        *,
        level: int = 2,
        space_above: int = SPACE,
        gap: int = SPACE,
    ) -> None:
        super().__init__()
        self.context = context
        self.parts = QVBoxLayout(self)
        self.parts.setContentsMargins(0, space_above, 0, 0)
        self.parts.setSpacing(gap)
        follow_width(self)
        self.heading = Heading(context, title, level=level)
        self.parts.addWidget(self.heading)

    def add(self, widget: QWidget) -> None:
        """Puts a widget below the others."""
        self.parts.addWidget(widget)


class Refilled(QWidget):
    """Widgets below each other that are made anew for each answer.

    Args:
        gap: Room between them.
    """

    def __init__(self, *, gap: int = SPACE_SMALL) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(gap)
        follow_width(self)

    def show_widgets(self, widgets: Iterable[QWidget]) -> None:
        """Shows these in place of the old ones."""
        self.clear()
        for widget in widgets:
            self.add(widget)

    def add(self, widget: QWidget) -> None:
        """Puts a widget below the others."""
        self._column.addWidget(widget)

    def space(self, pixels: int) -> None:
        """Leaves room before the next widget."""
        self._column.addSpacing(pixels)

    def clear(self) -> None:
        """Takes everything away."""
        while (item := self._column.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
