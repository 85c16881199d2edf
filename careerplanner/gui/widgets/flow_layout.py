"""A layout that puts its items side by side and goes on in a new line when the width is used up."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QSizePolicy, QWidget

from careerplanner.gui.tokens import SPACE, SPACE_SMALL


class FlowLayout(QLayout):
    """Rows of buttons or tags that wrap, so that nothing is cut at large text or in Welsh.

    Args:
        parent: The widget laid out.
        across: Gap between neighbours in a line.
        down: Gap between lines.
    """

    def __init__(
        self, parent: QWidget | None = None, *, across: int = SPACE, down: int = SPACE_SMALL
    ) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._across, self._down = across, down
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        """Adds at the end."""
        self._items.append(item)

    def count(self) -> int:
        """How many items there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """The item at a place, None beyond the end."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Removes and returns the item at a place."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """Asks for no more room than it needs."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Its height follows from its width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Height of all lines at a width."""
        return self._arrange(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        """Puts the items in their places."""
        super().setGeometry(rect)
        self._arrange(rect, move=True)

    def sizeHint(self) -> QSize:
        """All items in one line."""
        shown = [item.sizeHint() for item in self._items if not item.isEmpty()]
        if not shown:
            return self.minimumSize()
        width = sum(size.width() for size in shown) + self._across * (len(shown) - 1)
        margins = self.contentsMargins()
        height = max(size.height() for size in shown)
        return QSize(
            width + margins.left() + margins.right(), height + margins.top() + margins.bottom()
        )

    def minimumSize(self) -> QSize:
        """The widest item on a line of its own."""
        size = QSize()
        for item in self._items:
            if not item.isEmpty():
                size = size.expandedTo(item.minimumSize())
        margins = self.contentsMargins()
        return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom())

    def _arrange(self, rect: QRect, *, move: bool) -> int:
        margins = self.contentsMargins()
        inner = rect.marginsRemoved(margins)
        x, y, line_height = inner.x(), inner.y(), 0
        line: list[tuple[QLayoutItem, int, QSize]] = []

        def finish() -> None:
            for item, left, size in line:
                top = y + (line_height - size.height()) // 2
                item.setGeometry(QRect(QPoint(left, top), size))
            line.clear()

        for item in self._items:
            if item.isEmpty():
                continue
            size = item.sizeHint().boundedTo(QSize(max(inner.width(), 1), 16777215))
            if line_height and x + size.width() > inner.right() + 1:
                if move:
                    finish()
                x, y, line_height = inner.x(), y + line_height + self._down, 0
            if move:
                line.append((item, x, size))
            x += size.width() + self._across
            line_height = max(line_height, size.height())
        if move:
            finish()
        return y + line_height - rect.y() + margins.bottom()


class ButtonRow(QWidget):
    """Buttons side by side that wrap; the filled one first."""

    def __init__(self, *buttons: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = FlowLayout(self)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        for button in buttons:
            self._row.addWidget(button)

    def add(self, button: QWidget) -> None:
        """Adds one at the end."""
        self._row.addWidget(button)
