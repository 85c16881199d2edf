"""A picture on which black boxes are drawn: by mouse, or with the keys alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from careerplanner.gui.accessible import announce

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent

    from careerplanner.gui.context import WindowContext

Box = tuple[float, float, float, float]
"""Left, top, right, bottom, each a share of the whole from 0 to 1."""

_STEP, _FINE = 0.02, 0.004
_LEAST = 0.01
_NEW: Box = (0.35, 0.4, 0.65, 0.6)
_GRIP = 10
_KEY = Qt.Key
_ARROWS = {
    _KEY.Key_Left: (-1, 0),
    _KEY.Key_Right: (1, 0),
    _KEY.Key_Up: (0, -1),
    _KEY.Key_Down: (0, 1),
}


class BlankingCanvas(QWidget):
    """One page with its boxes.

    Drag to draw a box, drag a box to move it, drag its lower right corner to change its size. With
    the keys: Insert makes a box, arrows move it, Shift with arrows changes its size, Control makes
    the steps small, Page Up and Page Down go from box to box, Delete takes one away.

    Args:
        context: The window's context.
        describe: Says where a box is: its number, how many there are, and the box.
        parent: The widget it lies on.

    Signals:
        changed: A box was made, moved, changed or taken away.
    """

    changed = Signal()
    accessible_role = "Graphic"

    def __init__(
        self,
        context: WindowContext,
        describe: Callable[[int, int, Box], str],
        *,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.context, self._describe = context, describe
        self._page = QPixmap()
        self.boxes: list[Box] = []
        self.chosen = -1
        self._from: QPointF | None = None
        self._moving: Box | None = None
        self._sizing = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.CrossCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        context.theme.changed.connect(self.update)

    # ---- what it shows -------------------------------------------------------------------------

    def show_page(self, page: QPixmap, boxes: list[Box]) -> None:
        """Shows a page and the boxes on it."""
        self._page, self.boxes = page, list(boxes)
        self.chosen = len(self.boxes) - 1
        self._from = None
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        """The height follows from the page."""
        return True

    def heightForWidth(self, width: int) -> int:
        """As high as the page at a width, and never wider than the page has pixels."""
        if self._page.isNull():
            return self.fontMetrics().height() * 8
        wide = min(width, self._page.width())
        return round(wide * self._page.height() / self._page.width())

    def sizeHint(self) -> QSize:
        """Room for a page."""
        return QSize(480, self.heightForWidth(480))

    def minimumSizeHint(self) -> QSize:
        """It can become narrow."""
        return QSize(200, self.heightForWidth(200))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draws the page, the boxes, and a line around the one chosen."""
        painter, tokens = QPainter(self), self.context.tokens
        room = self._room()
        if not self._page.isNull():
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawPixmap(room, self._page, QRectF(self._page.rect()))
        for number, box in enumerate(self.boxes):
            place = self._place(box)
            painter.fillRect(place, QColor("#000000"))
            if number == self.chosen:
                painter.setPen(QPen(QColor(tokens.focus), 3))
                painter.drawRect(place)
                grip = QRectF(0, 0, _GRIP, _GRIP)
                grip.moveCenter(place.bottomRight())
                painter.fillRect(grip, QColor(tokens.focus))
        painter.end()

    # ---- boxes ---------------------------------------------------------------------------------

    def add_box(self) -> None:
        """Makes a box in the middle and chooses it."""
        self.boxes.append(_NEW)
        self.chosen = len(self.boxes) - 1
        self._told()

    def take_away(self) -> None:
        """Takes the chosen box away."""
        if 0 <= self.chosen < len(self.boxes):
            del self.boxes[self.chosen]
            self.chosen = min(self.chosen, len(self.boxes) - 1)
            self._told()

    def chosen_place(self) -> QRect:
        """Where the chosen box is on this widget; empty without one."""
        if not 0 <= self.chosen < len(self.boxes):
            return QRect()
        return self._place(self.boxes[self.chosen]).toAlignedRect()

    def _told(self) -> None:
        self.update()
        self.changed.emit()
        if 0 <= self.chosen < len(self.boxes):
            said = self._describe(self.chosen + 1, len(self.boxes), self.boxes[self.chosen])
            announce(self, said)

    # ---- keys ----------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Makes, moves, changes and takes away boxes."""
        key, modifiers = _KEY(event.key()), event.modifiers()
        if key == _KEY.Key_Insert:
            self.add_box()
        elif key in {_KEY.Key_Delete, _KEY.Key_Backspace}:
            self.take_away()
        elif key in {_KEY.Key_PageDown, _KEY.Key_PageUp} and self.boxes:
            step = 1 if key == _KEY.Key_PageDown else -1
            self.chosen = (self.chosen + step) % len(self.boxes)
            self._told()
        elif key in _ARROWS and 0 <= self.chosen < len(self.boxes):
            length = _FINE if modifiers & Qt.KeyboardModifier.ControlModifier else _STEP
            across, down = (way * length for way in _ARROWS[key])
            grow = bool(modifiers & Qt.KeyboardModifier.ShiftModifier)
            box = self.boxes[self.chosen]
            self.boxes[self.chosen] = (
                _resized(box, across, down) if grow else _moved(box, across, down)
            )
            self._told()
        else:
            super().keyPressEvent(event)

    # ---- mouse ---------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Takes hold of a box, or begins a new one."""
        if event.button() != Qt.MouseButton.LeftButton or self._page.isNull():
            return
        at = event.position()
        self._from, self._moving, self._sizing = at, None, False
        if 0 <= self.chosen < len(self.boxes):
            corner = self._place(self.boxes[self.chosen]).bottomRight()
            if (corner - at).manhattanLength() <= 2 * _GRIP:
                self._moving, self._sizing = self.boxes[self.chosen], True
                return
        for number in reversed(range(len(self.boxes))):
            if self._place(self.boxes[number]).contains(at):
                self.chosen, self._moving = number, self.boxes[number]
                self.update()
                return
        spot = self._share(at)
        self.boxes.append((spot.x(), spot.y(), spot.x(), spot.y()))
        self.chosen = len(self.boxes) - 1

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Moves the box, or draws it larger."""
        if self._from is None or not 0 <= self.chosen < len(self.boxes):
            return
        start, now = self._share(self._from), self._share(event.position())
        across, down = now.x() - start.x(), now.y() - start.y()
        if self._moving is None:
            self.boxes[self.chosen] = _ordered((start.x(), start.y(), now.x(), now.y()))
        elif self._sizing:
            self.boxes[self.chosen] = _resized(self._moving, across, down)
        else:
            self.boxes[self.chosen] = _moved(self._moving, across, down)
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Ends it; a press without a move draws nothing."""
        if self._from is None or event.button() != Qt.MouseButton.LeftButton:
            return
        drawn, self._from = self._moving is None, None
        if not 0 <= self.chosen < len(self.boxes):
            return  # taken away with the keys while the button was held
        left, top, right, bottom = self.boxes[self.chosen]
        if drawn and (right - left < _LEAST or bottom - top < _LEAST):
            del self.boxes[self.chosen]
            self.chosen = len(self.boxes) - 1
            self.update()
            return
        self._told()

    # ---- places --------------------------------------------------------------------------------

    def _room(self) -> QRectF:
        if self._page.isNull():
            return QRectF()
        wide = min(self.width(), self._page.width())
        return QRectF(0, 0, wide, wide * self._page.height() / self._page.width())

    def _place(self, box: Box) -> QRectF:
        room = self._room()
        left, top, right, bottom = box
        return QRectF(
            QPointF(left * room.width(), top * room.height()),
            QPointF(right * room.width(), bottom * room.height()),
        )

    def _share(self, at: QPointF) -> QPointF:
        room = self._room()
        return QPointF(
            min(max(at.x() / max(room.width(), 1), 0.0), 1.0),
            min(max(at.y() / max(room.height(), 1), 0.0), 1.0),
        )


def _ordered(box: Box) -> Box:
    left, top, right, bottom = box
    return min(left, right), min(top, bottom), max(left, right), max(top, bottom)


def _moved(box: Box, across: float, down: float) -> Box:
    """Moved and still on the page, its size kept."""
    left, top, right, bottom = box
    across = min(max(across, -left), 1 - right)
    down = min(max(down, -top), 1 - bottom)
    return left + across, top + down, right + across, bottom + down


def _resized(box: Box, across: float, down: float) -> Box:
    """With its lower right corner elsewhere on the page; never turned inside out."""
    left, top, right, bottom = box
    right = min(max(right + across, left + _LEAST), 1.0)
    return left, top, right, min(max(bottom + down, top + _LEAST), 1.0)
