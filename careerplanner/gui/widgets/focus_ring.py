"""A ring around whatever has the keyboard, 3 pixels wide, on every kind of widget alike."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QApplication,
    QFocusFrame,
    QMenu,
    QMenuBar,
    QWidget,
)
from shiboken6 import isValid

from careerplanner.gui.tokens import FOCUS_WIDTH

if TYPE_CHECKING:
    from careerplanner.gui.theme import Theme
    from careerplanner.gui.tokens import Tokens

_INNER = 2
_GAP = 2
_REACH = FOCUS_WIDTH + _INNER + _GAP
_FOLLOWED = (
    QEvent.Type.Move,
    QEvent.Type.Resize,
    QEvent.Type.Show,
    QEvent.Type.Hide,
    QEvent.Type.LayoutRequest,
    QEvent.Type.ParentChange,
)


class FocusRing(QFocusFrame):
    """Follows the focus through one window; a `QFocusFrame`, so that screen readers pass it over.

    Args:
        window: The window it belongs to.
        theme: Gives the colours.
    """

    def __init__(self, window: QWidget, theme: Theme) -> None:
        super().__init__(window)
        self._window, self._theme = window, theme
        self._target: QWidget | None = None
        self._watched: list[QObject] = []
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()
        theme.changed.connect(self.update)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._focus_moved)

    @property
    def target(self) -> QWidget | None:
        """What it is drawn around."""
        return self._target

    def _focus_moved(self, _old: QWidget | None, new: QWidget | None) -> None:
        if not isValid(self):
            return
        for thing in self._watched:
            if isValid(thing):
                thing.removeEventFilter(self)
        self._watched = []
        self._target = None
        suited = (
            new is not None
            and new.window() is self._window
            and new is not self._window
            and not isinstance(new, (QMenu, QMenuBar))
        )
        if not suited or new is None:
            self.hide()
            return
        self._target = new
        carrier = self._carrier(new)
        self.setParent(carrier)
        step: QWidget | None = new
        while step is not None:
            step.installEventFilter(self)
            self._watched.append(step)
            if step is carrier:
                break
            step = step.parentWidget()
        self._place()

    def _carrier(self, target: QWidget) -> QWidget:
        """The nearest widget above in which the whole ring has room, or what clips it anyway."""
        above = target.parentWidget()
        while above is not None and above is not self._window:
            parent = above.parentWidget()
            if isinstance(parent, QAbstractScrollArea) and parent.viewport() is above:
                return above
            if above.rect().contains(self._rect_in(target, above)) and above.width() > 200:
                return above
            above = parent
        return self._window

    def _rect_in(self, target: QWidget, carrier: QWidget) -> QRect:
        corner = target.mapTo(carrier, QPoint(0, 0))
        reach = _REACH
        return QRect(corner, target.size()).adjusted(-reach, -reach, reach, reach)

    def _place(self) -> None:
        target, carrier = self._target, self.parentWidget()
        if target is None or carrier is None or not isValid(target):
            self.hide()
            return
        if not target.isVisible() or not carrier.isAncestorOf(target):
            self.hide()
            return
        rect = self._rect_in(target, carrier)
        if self.geometry() != rect:
            self.setGeometry(rect)
        self.show()
        self.raise_()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Moves along with what it surrounds."""
        if isValid(self) and event.type() in _FOLLOWED:
            self._place()
        return False

    def event(self, event: QEvent) -> bool:
        """Leaves out what a focus frame does by itself."""
        return QWidget.event(self, event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draws a bright line outside and a dark one inside, so that it shows on any ground."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_ring(painter, QRectF(self.rect()), self._theme.tokens)
        painter.end()


def draw_ring(painter: QPainter, outer: QRectF, tokens: Tokens) -> None:
    """Draws the ring just inside a rectangle."""
    half = FOCUS_WIDTH / 2
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(tokens.focus), FOCUS_WIDTH))
    painter.drawRoundedRect(outer.adjusted(half, half, -half, -half), 4, 4)
    painter.setPen(QPen(QColor(tokens.focus_inner), _INNER))
    inset = FOCUS_WIDTH + _INNER / 2
    painter.drawRoundedRect(outer.adjusted(inset, inset, -inset, -inset), 3, 3)
