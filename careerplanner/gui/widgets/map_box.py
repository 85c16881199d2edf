"""One box of the map: a button that is drawn, reached by Tab and the arrow keys, and opened."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPen, QTransform
from PySide6.QtWidgets import QAbstractButton, QWidget

from careerplanner.gui.widgets.map_painter import MapPainter
from careerplanner.services.career_map.map_moves import Move

if TYPE_CHECKING:
    from PySide6.QtGui import QEnterEvent, QFocusEvent, QKeyEvent, QPaintEvent

    from careerplanner.domain.drawing import PlacedNode
    from careerplanner.gui.context import WindowContext
    from careerplanner.gui.widgets.map_painter import MapLetters
    from careerplanner.services.career_map.map_words import Spoken

_KEY = Qt.Key
_MOVES = {
    _KEY.Key_Left: Move.LEFT,
    _KEY.Key_Right: Move.RIGHT,
    _KEY.Key_Up: Move.UP,
    _KEY.Key_Down: Move.DOWN,
}
_ENDS = {_KEY.Key_Home: 0, _KEY.Key_End: -1}
_HOVER_LINE = 2


class MapBox(QAbstractButton):
    """A box that can be focused and pressed.

    Only one box of a map is a stop of the Tab key at a time; the arrow keys lead to the others.

    Args:
        context: The window's context.
        key: The box's name in the drawing.
        parent: The canvas.

    Signals:
        move_wanted: An arrow key was pressed; carries the ``Move``.
        end_wanted: Home (0) or End (-1) was pressed.
        focused: It has the keyboard now; carries its key.
    """

    move_wanted = Signal(object)
    end_wanted = Signal(int)
    focused = Signal(str)

    def __init__(self, context: WindowContext, key: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.context, self.key = context, key
        self._node: PlacedNode | None = None
        self._letters: MapLetters | None = None
        self._zoom = 1.0
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)

    def show_node(self, node: PlacedNode, letters: MapLetters, zoom: float) -> None:
        """Shows another state of the same box, or the same at another size."""
        self._node, self._letters, self._zoom = node, letters, zoom
        place = QRectF(node.x * zoom, node.y * zoom, node.width * zoom, node.height * zoom)
        self.setGeometry(place.toAlignedRect())
        self.update()

    def say(self, spoken: Spoken) -> None:
        """Is called this by a screen reader."""
        self.setText(spoken.name.replace("&", "&&"))
        self.setAccessibleName(spoken.name)
        self.setAccessibleDescription(spoken.description)

    def set_stop(self, stop: bool) -> None:
        """Makes it the one stop of the Tab key on the map, or no stop."""
        policy = Qt.FocusPolicy
        self.setFocusPolicy(policy.StrongFocus if stop else policy.ClickFocus)

    def sizeHint(self) -> QSize:
        """Room for all that is written in it, at the zoom in force."""
        node = self._node
        if node is None:
            return QSize()
        return QSize(int(node.width * self._zoom), int(node.height * self._zoom))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draws the box, and a thicker edge under the pointer."""
        node, letters = self._node, self._letters
        if node is None or letters is None:
            return
        painter = QPainter(self)
        moved = QTransform.fromTranslate(-self.x(), -self.y()).scale(self._zoom, self._zoom)
        painter.setTransform(moved, combine=True)
        MapPainter(painter, self.context.tokens, letters).draw(node.parts)
        if self.underMouse():
            half = _HOVER_LINE / 2
            edge = QRectF(node.x, node.y, node.width, node.height)
            painter.setPen(QPen(QColor(self.context.tokens.accent), _HOVER_LINE))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(edge.adjusted(half, half, -half, -half), 6, 6)
        painter.end()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Shows that it can be pressed."""
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Is as the others again."""
        super().leaveEvent(event)
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Becomes the box the map is at."""
        super().focusInEvent(event)
        self.focused.emit(self.key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrow keys lead on, Enter opens; what means nothing here goes to the map."""
        plain = event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        )
        key = _KEY(event.key())
        if plain and key in _MOVES:
            self.move_wanted.emit(_MOVES[key])
        elif plain and key in _ENDS:
            self.end_wanted.emit(_ENDS[key])
        elif key in (_KEY.Key_Return, _KEY.Key_Enter):
            self.click()
        elif event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()
        else:
            super().keyPressEvent(event)
