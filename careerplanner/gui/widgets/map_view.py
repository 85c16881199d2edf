"""The career map on screen: boxes that can be walked through, zoomed and moved about.

What is drawn comes laid out from ``services.career_map``; what opening a box does is the page's.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QLayout, QLayoutItem, QScrollArea, QVBoxLayout, QWidget

from careerplanner.domain.career_map import PlaceMark
from careerplanner.gui.tokens import SCROLL_BAR
from careerplanner.gui.widgets.buttons import ActionButton
from careerplanner.gui.widgets.map_box import MapBox
from careerplanner.gui.widgets.map_painter import MapLetters, MapPainter
from careerplanner.i18n.marks import mark
from careerplanner.services.career_map.map_moves import Move, next_node
from careerplanner.services.career_map.map_words import HERE_KEY, key_of

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from careerplanner.domain.drawing import Drawing
    from careerplanner.gui.context import WindowContext
    from careerplanner.services.career_map.drawn_map import DrawnMap

LEAST_ZOOM, MOST_ZOOM, ZOOM_STEP = 50, 300, 25
_LEAST_HEIGHT = 240
_AROUND_BOX = 24
_FRAME = 2
_LARGER = (Qt.Key.Key_Plus, Qt.Key.Key_Equal)
_SMALLER = (Qt.Key.Key_Minus, Qt.Key.Key_Underscore)


class _Places(QLayout):
    """Holds the boxes in the order of reading, for the Tab key; the map itself places them."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []

    def addItem(self, item: QLayoutItem) -> None:
        """Adds at the end."""
        self._items.append(item)

    def count(self) -> int:
        """How many there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """The one at a place, None beyond the end."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Removes and returns the one at a place."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def sizeHint(self) -> QSize:
        """Asks for nothing: the canvas has the size of the drawing."""
        return QSize()

    def minimumSize(self) -> QSize:
        """Asks for nothing."""
        return QSize()


class _Canvas(QWidget):
    """What the boxes lie on: lanes and lines."""

    def __init__(self, view: MapView) -> None:
        super().__init__()
        self._view = view
        self.places = _Places(self)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draws lanes and lines."""
        painter = QPainter(self)
        painter.setClipRect(event.rect())
        self._view.paint_ground(painter)
        painter.end()


class _Area(QScrollArea):
    """Where the canvas is moved about: with bars, wheel and the pointer held down.

    Attributes:
        pans: It is a drawing, which may be wider than the window (tests of clipping ask).
    """

    pans = True

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._from: QPoint | None = None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Takes hold of the map."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._from = event.globalPosition().toPoint()
            self.setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Moves the map along."""
        if self._from is not None:
            here = event.globalPosition().toPoint()
            moved = here - self._from
            self._from = here
            across, down = self.horizontalScrollBar(), self.verticalScrollBar()
            across.setValue(across.value() - moved.x())
            down.setValue(down.value() - moved.y())

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """Lets go of it."""
        self._from = None
        self.unsetCursor()


class MapView(QWidget):
    """The map, and the buttons that change its size, for the page to place.

    Args:
        context: The window's context.
        parent: The widget it lies on.

    Attributes:
        controls: The buttons.
        boxes: Every box, by key.

    Signals:
        opened: A box was pressed; carries its key.
    """

    opened = Signal(str)

    def __init__(self, context: WindowContext, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.boxes: dict[str, MapBox] = {}
        self._map: DrawnMap | None = None
        self._drawing: Drawing | None = None
        self._letters = MapLetters(self.font())
        self._zoom = 100
        self._current = ""
        self._tallest = _LEAST_HEIGHT
        self._build()
        self._wait = QTimer(self, singleShot=True, interval=0)
        self._wait.timeout.connect(self._lay_out)
        context.theme.changed.connect(self._wait.start)

    def _build(self) -> None:
        context = self.context
        self.smaller = ActionButton(
            context, mark("Kit", "Smaller"), icon="zoom-out", on_click=lambda: self.step(-1)
        )
        self.larger = ActionButton(
            context, mark("Kit", "Larger"), icon="zoom-in", on_click=lambda: self.step(1)
        )
        self.whole = ActionButton(context, mark("Career map", "Show all of it"), on_click=self.fit)
        self.usual = ActionButton(
            context,
            self._size_words,
            on_click=lambda: self.set_zoom(100),
            described=self._usual_words,
        )
        self.controls = (self.smaller, self.larger, self.usual, self.whole)
        self.area = _Area()
        self.canvas = _Canvas(self)
        self.area.setWidget(self.canvas)
        self.canvas.setCursor(Qt.CursorShape.OpenHandCursor)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.area)
        self.area.viewport().installEventFilter(self)

    # ---- what is shown ---------------------------------------------------------------------

    @property
    def zoom(self) -> int:
        """Size in percent."""
        return self._zoom

    @property
    def current(self) -> str:
        """Key of the box that the Tab key stops at; "" for none."""
        return self._current

    @property
    def drawing(self) -> Drawing | None:
        """The map as it is laid out now."""
        return self._drawing

    def set_map(self, drawn: DrawnMap) -> None:
        """Shows a map; a box that stays keeps the focus."""
        is_first = self._map is None
        self._map = drawn
        self.area.setAccessibleName(drawn.title)
        for key in [key for key in self.boxes if key not in drawn.spoken]:
            gone = self.boxes.pop(key)
            self.canvas.places.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        self._lay_out()
        if is_first or self._current not in self.boxes:
            self._set_current(self._first())

    def set_tallest(self, height: int) -> None:
        """Takes no more height than this, and less where the map is lower."""
        self._tallest = max(_LEAST_HEIGHT, height)
        self._size_area()

    def retranslate(self) -> None:
        """Says the zoom again; the words of the map come with ``set_map``."""
        self._say_zoom()

    def paint_ground(self, painter: QPainter) -> None:
        """Draws what lies under the boxes."""
        if self._drawing is not None:
            painter.scale(self._zoom / 100, self._zoom / 100)
            MapPainter(painter, self.context.tokens, self._letters).draw(self._drawing.ground)

    def _first(self) -> str:
        """Where the worker is, else the first box."""
        if self._map is None or self._drawing is None:
            return ""
        here = [key_of(node.name) for node in self._map.map.marked(PlaceMark.HERE)]
        keys = [node.key for node in self._drawing.nodes]
        return next((key for key in (HERE_KEY, *here, *keys) if key in self.boxes), "")

    def _lay_out(self) -> None:
        if self._map is None:
            return
        self._letters = MapLetters(self.font())
        width = self.width() - SCROLL_BAR - 2 * _FRAME
        self._drawing = self._map.draw(self._letters.style(), width)
        places = self.canvas.places
        while places.count():
            places.takeAt(0)
        for node in self._drawing.nodes:
            if node.key not in self.boxes:
                self.boxes[node.key] = self._make_box(node.key)
            box = self.boxes[node.key]
            box.say(self._map.spoken[node.key])
            places.addWidget(box)
            box.show()
        self._apply_zoom()
        self.show_current()

    def _make_box(self, key: str) -> MapBox:
        box = MapBox(self.context, key, self.canvas)
        box.clicked.connect(lambda: self.opened.emit(key))
        box.move_wanted.connect(lambda move: self._go(key, move))
        box.end_wanted.connect(self._go_to_end)
        box.focused.connect(self._set_current)
        return box

    # ---- moving about ----------------------------------------------------------------------

    def focus(self, key: str) -> None:
        """Gives a box the keyboard."""
        self.boxes[key].setFocus(Qt.FocusReason.OtherFocusReason)

    def show_current(self) -> None:
        """Moves the map so that the box it is at can be seen."""
        box = self.boxes.get(self._current)
        if box is not None:
            self.area.ensureWidgetVisible(box, _AROUND_BOX, _AROUND_BOX)

    def _set_current(self, key: str) -> None:
        self._current = key
        for name, box in self.boxes.items():
            box.set_stop(name == key)
        self.show_current()

    def _go(self, key: str, move: Move) -> None:
        if self._drawing is not None:
            self.focus(next_node(self._drawing, key, move))

    def _go_to_end(self, place: int) -> None:
        if self._drawing is not None and self._drawing.nodes:
            self.focus(self._drawing.nodes[place].key)

    # ---- zoom ------------------------------------------------------------------------------

    def set_zoom(self, percent: int) -> None:
        """Draws it at another size, 50 to 300 percent; what is in the middle stays there."""
        percent = min(max(percent, LEAST_ZOOM), MOST_ZOOM)
        if percent == self._zoom:
            return
        bars = (self.area.horizontalScrollBar(), self.area.verticalScrollBar())
        view = self.area.viewport()
        half = (view.width() / 2, view.height() / 2)
        middle = [(bar.value() + some) / self._zoom for bar, some in zip(bars, half, strict=True)]
        self._zoom = percent
        self._apply_zoom()
        for bar, some, place in zip(bars, half, middle, strict=True):
            bar.setValue(round(place * percent - some))
        if any(box.hasFocus() for box in self.boxes.values()):
            self.show_current()

    def step(self, steps: int) -> None:
        """Draws it larger or smaller by so many steps."""
        self.set_zoom((self._zoom // ZOOM_STEP + steps) * ZOOM_STEP)

    def fit(self) -> None:
        """Shows all of it at once, as far as the least zoom allows."""
        if self._drawing is None:
            return
        wide = (self.width() - 2 * _FRAME) / self._drawing.width
        high = (self._tallest - 2 * _FRAME) / self._drawing.height
        self.set_zoom(int(100 * min(wide, high, 1.0)))

    def _apply_zoom(self) -> None:
        if self._drawing is None:
            return
        zoom = self._zoom / 100
        size = QRectF(0, 0, self._drawing.width * zoom, self._drawing.height * zoom)
        self.canvas.resize(size.toAlignedRect().size())
        for node in self._drawing.nodes:
            self.boxes[node.key].show_node(node, self._letters, zoom)
        self.canvas.update()
        self._size_area()
        self._say_zoom()

    def _size_area(self) -> None:
        needed = self.canvas.height() + 2 * _FRAME
        if self.canvas.width() > self.width() - 2 * _FRAME:
            needed += SCROLL_BAR
        self.area.setFixedHeight(min(needed, self._tallest))

    def _say_zoom(self) -> None:
        self.usual.retranslate()
        self.smaller.setEnabled(self._zoom > LEAST_ZOOM)
        self.larger.setEnabled(self._zoom < MOST_ZOOM)

    def _size_words(self) -> str:
        return self.context.translate("Career map", "Size: {percent} %", percent=self._zoom)

    def _usual_words(self) -> str:
        return self.context.translate(
            "Career map", "Size now: {percent} %. Back to 100 %", percent=self._zoom
        )

    # ---- events ----------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        """Takes the zoom keys before the window does, while the map has the keyboard."""
        asked = event.type() == QEvent.Type.ShortcutOverride
        if asked and isinstance(event, QKeyEvent) and _zoom_of(event) is not None:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Zooms with Ctrl and plus, minus or zero."""
        wanted = _zoom_of(event)
        if wanted is None:
            super().keyPressEvent(event)
        elif wanted:
            self.step(wanted)
        else:
            self.set_zoom(100)

    def eventFilter(self, _watched: object, event: QEvent) -> bool:
        """Zooms with Ctrl and the wheel."""
        if not isinstance(event, QWheelEvent):
            return False
        zooms = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if zooms:
            self.step(1 if event.angleDelta().y() > 0 else -1)
        return zooms

    def changeEvent(self, event: QEvent) -> None:
        """Is laid out anew in other letters."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "_wait"):
            self._wait.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Is laid out anew for another width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._wait.start()


def _zoom_of(event: QKeyEvent) -> int | None:
    """How many steps a key zooms by, 0 for back to 100 percent; None for another key."""
    if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
        return None
    key = Qt.Key(event.key())
    if key in _LARGER:
        return 1
    if key in _SMALLER:
        return -1
    return 0 if key == Qt.Key.Key_0 else None
