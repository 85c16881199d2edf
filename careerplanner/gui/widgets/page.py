"""The frame of every page: one heading, a readable column, scrolling that follows the focus.

To add a page: subclass `Page`, build widgets in ``__init__`` with ``self.add``, override
``refresh`` (data) and, if it holds text of its own, ``retranslate`` (call the parent's). What it
shows is decided in
services.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt, QTimer
from PySide6.QtWidgets import QApplication, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from careerplanner.gui.stylesheet import mark
from careerplanner.gui.tokens import SCROLL_BAR, SPACE, SPACE_LARGE, SPACE_SECTION
from careerplanner.gui.widgets.rows import follow_width
from careerplanner.gui.widgets.tab_order import order_tabs
from careerplanner.gui.widgets.text import Heading

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent, QShowEvent

    from careerplanner.gui.context import WindowContext
    from careerplanner.gui.words import Text

_COLUMN_IN_LINES = 37
_WIDE_IN_LINES = 90
_FOCUS_MARGIN = 40


class _Ground(QWidget):
    """What scrolls; as high as its width makes it and no higher.

    Without this Qt adds up what every wrapped text would like at a width of its own choosing, and
    the page ends in an empty stretch.
    """

    def minimumSizeHint(self) -> QSize:
        """The width it needs; its height follows from its width."""
        return QSize(super().minimumSizeHint().width(), 0)


class ScrollPage(QScrollArea):
    """A column that scrolls down when it is too high, and across only when it cannot get narrower.

    Args:
        context: The window's context.
        wide: Whether it may use a wide window: tables, comparisons, the map.
        parent: The widget it lies on.
    """

    def __init__(
        self, context: WindowContext, *, wide: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.context = context
        self._wide = wide
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.ground = _Ground()
        mark(self.ground, "page")
        self._outer = QHBoxLayout(self.ground)
        self._outer.setContentsMargins(SPACE_SECTION, SPACE_LARGE, SPACE_SECTION, SPACE_SECTION)
        self._outer.setSpacing(0)
        self._strip = QWidget()
        follow_width(self._strip)
        self.column = QVBoxLayout(self._strip)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(SPACE)
        self._outer.addWidget(self._strip, 1)
        self.setWidget(self.ground)
        self.column.addStretch(1)
        context.theme.changed.connect(self._bound)
        self._bound()

    def add(self, widget: QWidget, *, space_above: int = 0) -> None:
        """Puts a widget below the others, with more room above it if asked."""
        place = self.column.count() - 1
        if space_above:
            self.column.insertSpacing(place, space_above)
            place += 1
        self.column.insertWidget(place, widget)

    def bring_into_view(self, widget: QWidget) -> None:
        """Scrolls so that a widget can be seen, with some room around it."""
        ground = self.ground
        if not ground.isAncestorOf(widget):
            return
        corner = widget.mapTo(ground, widget.rect().topLeft())
        place = QRect(corner, widget.size()).adjusted(0, -_FOCUS_MARGIN, 0, _FOCUS_MARGIN)
        seen = self.verticalScrollBar()
        height = self.viewport().height()
        if place.height() > height or place.top() < seen.value():
            seen.setValue(place.top())
        elif place.bottom() > seen.value() + height:
            seen.setValue(place.bottom() - height)

    def order_tabs(self) -> None:
        """Has the Tab key go down the page, whenever its parts were made."""
        order_tabs(self.ground)

    def focusNextPrevChild(self, forwards: bool) -> bool:
        """Puts the order right before the Tab key uses it."""
        self.order_tabs()
        return super().focusNextPrevChild(forwards)

    def to_top(self) -> None:
        """Scrolls to the heading."""
        self.verticalScrollBar().setValue(0)

    def _bound(self) -> None:
        lines = _WIDE_IN_LINES if self._wide else _COLUMN_IN_LINES
        self._limit = self.fontMetrics().height() * lines
        self._spread(self._room(self.width()))

    def _room(self, width: int) -> int:
        """Width without the scroll bar, shown or not: the column does not jump when it appears.

        Asking for ``viewport()`` here would cost 20 ms of the start: Python would meet a widget
        that Qt made and load every kind of widget there is to find out which it is.
        """
        return width - SCROLL_BAR

    def _spread(self, width: int) -> None:
        side = SPACE_SECTION if width > 640 else SPACE
        spare = max(side, width - 2 * side - self._limit + side)
        self._outer.setContentsMargins(side, SPACE_LARGE, spare, SPACE_SECTION)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leaves room at the side where the window is wider than lines should be."""
        self._spread(self._room(event.size().width()))
        super().resizeEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Follows the focus while it is shown."""
        super().showEvent(event)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow, Qt.ConnectionType.UniqueConnection)

    def _follow(self, _old: QWidget | None, new: QWidget | None) -> None:
        if new is not None and self.isVisible():
            self.bring_into_view(new)


def page_around(widget: QWidget) -> ScrollPage | None:
    """The nearest page that a widget lies on; None when it lies on none."""
    above = widget.parentWidget()
    while above is not None and not isinstance(above, ScrollPage):
        above = above.parentWidget()
    return above


def reveal(widget: QWidget) -> None:
    """Scrolls to a widget once what has just changed around it is laid out."""

    def scroll() -> None:
        page = page_around(widget)
        if page is not None and widget.isVisible():
            page.bring_into_view(widget)

    QTimer.singleShot(0, widget, scroll)


class Page(ScrollPage):
    """A page of the window.

    Args:
        context: The window's context.
        title: The one question it answers, in the user's words.
        wide: Whether it may use a wide window.
    """

    def __init__(
        self, context: WindowContext, title: Text | None = None, *, wide: bool = False
    ) -> None:
        super().__init__(context, wide=wide)
        self.heading = Heading(context, title, level=1)
        self.add(self.heading)
        context.events.changed.connect(self._changed)

    def set_title(self, title: Text) -> None:
        """Asks another question."""
        self.heading.set_text(title)
        self.retranslate()

    def retranslate(self) -> None:
        """Is named by its heading."""
        self.heading.retranslate()
        self.setAccessibleName(self.heading.text())

    def refresh(self) -> None:
        """Reads its data again; called when the page is shown and after a change to the book."""

    def _changed(self, _changes: object = None) -> None:
        """Shows what changed; a page may look at what it was and do less than all."""
        if self.isVisible():
            self.refresh()

    def may_leave(self) -> bool:
        """Whether another page may be shown now; a page with unsaved typing may say no."""
        return True
