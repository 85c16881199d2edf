"""The heads of a matrix: titles above that are wrapped and never cut, names at the side.

Both stay where they are while the cells between them scroll.
"""

from __future__ import annotations

from heapq import nlargest
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QTransform
from PySide6.QtWidgets import QHeaderView, QTableView, QWidget

from careerplanner.gui.models.matrix_model import BELOW_ROLE
from careerplanner.gui.tokens import CONTROL_LINE, SPACE_SMALL

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QMouseEvent, QPaintEvent

    from careerplanner.gui.context import WindowContext

_WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft
_TALL = 10_000
_MOST_LINES = 6
"""A title with more lines than this makes its column wider."""
_WIDER = 1.25
_NAME_SHARE = 3
"""Names take at most this part of the table."""
_MEASURED = 30
"""Names, those with most letters, that are measured for the width of their column."""
_LEAST_LETTERS = 14


def bold(font: QFont) -> QFont:
    """The same font, bold."""
    made = QFont(font)
    made.setBold(True)
    return made


def wrapped_height(metrics: QFontMetrics, width: int, text: str) -> int:
    """Height of a text wrapped to a width; 0 for none."""
    return metrics.boundingRect(QRect(0, 0, width, _TALL), _WRAP, text).height() if text else 0


class TitleHeader(QHeaderView):
    """Titles of columns, each with its note below; a press sorts by one.

    Args:
        context: The window's context.
        parent: The table it belongs to.
    """

    def __init__(self, context: WindowContext, parent: QTableView) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.context = context
        self.sorted: tuple[int, bool] | None = None
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom)

    def show_sorted(self, column: int, *, downwards: bool) -> None:
        """Marks the column that is sorted by; -1 for none."""
        self.sorted = (column, downwards) if column >= 0 else None
        self.viewport().update()

    def width_for(self, section: int, least: int) -> int:
        """Width at which no word of a title is cut and it has few lines.

        Args:
            section: Which column.
            least: What its cells need.
        """
        title, note = self._words(section)
        thick, thin = QFontMetrics(bold(self.font())), self.fontMetrics()
        longest = max(
            [thick.horizontalAdvance(word) for word in title.split()]
            + [thin.horizontalAdvance(word) for word in note.split()],
            default=0,
        )
        width = max(least, longest + 2 * SPACE_SMALL + 2)
        while self._lines_height(title, note, width) > _MOST_LINES * thick.lineSpacing():
            width = int(width * _WIDER)
        return width

    def _words(self, section: int) -> tuple[str, str]:
        model = self.model()
        across = Qt.Orientation.Horizontal
        title = str(model.headerData(section, across) or "")
        return title, str(model.headerData(section, across, BELOW_ROLE) or "")

    def _lines_height(self, title: str, note: str, width: int) -> int:
        room = width - 2 * SPACE_SMALL
        thick = QFontMetrics(bold(self.font()))
        upper = wrapped_height(thick, room, title)
        return upper + wrapped_height(self.fontMetrics(), room, note)

    def sectionSizeFromContents(self, section: int) -> QSize:
        """As high as its wrapped words, and an arrow if it is sorted by."""
        title, note = self._words(section)
        width = self.sectionSize(section)
        height = self._lines_height(title, note, width)
        return QSize(width, height + 2 * SPACE_SMALL + CONTROL_LINE + self._arrow())

    def _arrow(self) -> int:
        return self.context.theme.scale.icon

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        """Draws the title at the bottom, its note below it, and the arrow above."""
        tokens = self.context.tokens
        title, note = self._words(section)
        room = rect.adjusted(SPACE_SMALL, SPACE_SMALL, -SPACE_SMALL, -SPACE_SMALL - CONTROL_LINE)
        thick = bold(self.font())
        upper = wrapped_height(QFontMetrics(thick), room.width(), title)
        lower = wrapped_height(self.fontMetrics(), room.width(), note)
        painter.save()
        painter.fillRect(rect, QColor(tokens.surface))
        top = room.bottom() - upper - lower
        painter.setFont(thick)
        painter.setPen(QColor(tokens.text))
        painter.drawText(QRect(room.left(), top, room.width(), upper + 1), _WRAP, title)
        painter.setFont(self.font())
        painter.setPen(QColor(tokens.quiet))
        painter.drawText(QRect(room.left(), top + upper, room.width(), lower + 1), _WRAP, note)
        if self.sorted is not None and self.sorted[0] == section:
            self._draw_arrow(painter, QPoint(room.left(), top - self._arrow()))
        line = QRect(rect.left(), rect.bottom() - CONTROL_LINE + 1, rect.width(), CONTROL_LINE)
        painter.fillRect(line, QColor(tokens.control_line))
        painter.setPen(QColor(tokens.line))
        painter.drawLine(rect.topRight(), rect.bottomRight())
        painter.restore()

    def _draw_arrow(self, painter: QPainter, at: QPoint) -> None:
        theme, size = self.context.theme, self._arrow()
        downwards = self.sorted is not None and self.sorted[1]
        ratio = self.devicePixelRatioF()
        picture = theme.icons.pixmap("chevron-down", theme.tokens.text, size, ratio)
        turned = picture if downwards else picture.transformed(QTransform().scale(1, -1))
        painter.drawPixmap(at, turned)


class NameHeader(QHeaderView):
    """Names of people, each with what tells them apart below.

    Args:
        context: The window's context.
        parent: The table it belongs to.

    Signals:
        person_requested: The row of somebody whose name was pressed twice.
    """

    person_requested = Signal(int)

    def __init__(self, context: WindowContext, parent: QTableView) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self.context = context
        self._table = parent
        self._width = self._wanted = 0
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def measure(self, names: Iterable[str]) -> None:
        """Finds how wide the names are, within what the table can spare.

        Args:
            names: The names that may be seen.
        """
        metrics = QFontMetrics(bold(self.font()))
        longest = nlargest(_MEASURED, names, key=len)
        self._wanted = max((metrics.horizontalAdvance(name) for name in longest), default=0)
        self.fit()

    def fit(self) -> None:
        """Takes its part of the width that the table has now."""
        least = QFontMetrics(bold(self.font())).averageCharWidth() * _LEAST_LETTERS
        most = max(least + 2 * SPACE_SMALL, self._table.width() // _NAME_SHARE)
        self._width = min(max(least, self._wanted) + 2 * SPACE_SMALL + 4, most)
        self.setFixedWidth(self._width)

    def sizeHint(self) -> QSize:
        """As wide as was measured."""
        return QSize(self._width, self._table.height())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Leads to the person."""
        row = self.logicalIndexAt(event.position().toPoint())
        if row >= 0:
            self.person_requested.emit(row)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        """Draws the name, wrapped where it is long, and below it what there is room for."""
        tokens, model = self.context.tokens, self.model()
        down = Qt.Orientation.Vertical
        name = str(model.headerData(section, down) or "")
        about = str(model.headerData(section, down, BELOW_ROLE) or "")
        room = rect.adjusted(SPACE_SMALL, SPACE_SMALL // 2, -SPACE_SMALL, -SPACE_SMALL // 2)
        thick, thin = bold(self.font()), self.fontMetrics()
        metrics = QFontMetrics(thick)
        current = self._table.currentIndex().row() == section
        painter.save()
        painter.fillRect(rect, QColor(tokens.accent_quiet if current else tokens.surface))
        painter.setPen(QColor(tokens.text))
        painter.setFont(thick)
        lines = min(wrapped_height(metrics, room.width(), name), room.height())
        painter.drawText(QRect(room.topLeft(), QSize(room.width(), lines)), _WRAP, name)
        left = room.height() - lines
        if about and left >= thin.height():
            painter.setFont(self.font())
            painter.setPen(QColor(tokens.quiet if not current else tokens.text))
            said = thin.elidedText(about, Qt.TextElideMode.ElideRight, room.width())
            at = QRect(room.left(), room.top() + lines, room.width(), thin.height())
            painter.drawText(at, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, said)
        painter.setPen(QColor(tokens.line))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.fillRect(
            QRect(rect.right() - CONTROL_LINE + 1, rect.top(), CONTROL_LINE, rect.height()),
            QColor(tokens.control_line),
        )
        painter.restore()


class Corner(QWidget):
    """What stands above the names; there is nothing to press.

    Args:
        context: The window's context.
        parent: The table it belongs to.
    """

    accessible_role = "StaticText"

    def __init__(self, context: WindowContext, parent: QTableView) -> None:
        super().__init__(parent)
        self.context = context
        self.retranslate()

    def retranslate(self) -> None:
        """Says what stands below."""
        self.setAccessibleName(self.context.translate("Matrix", "Name"))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draws the word at the bottom, and the lines of its neighbours."""
        tokens, rect = self.context.tokens, self.rect()
        painter = QPainter(self)
        painter.fillRect(rect, QColor(tokens.surface))
        painter.setFont(bold(self.font()))
        painter.setPen(QColor(tokens.text))
        room = rect.adjusted(SPACE_SMALL, 0, -SPACE_SMALL, -SPACE_SMALL - CONTROL_LINE)
        at = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom
        painter.drawText(room, at, self.accessibleName())
        line = QColor(tokens.control_line)
        painter.fillRect(0, rect.bottom() - CONTROL_LINE + 1, rect.width(), CONTROL_LINE, line)
        painter.fillRect(rect.right() - CONTROL_LINE + 1, 0, CONTROL_LINE, rect.height(), line)
        painter.end()
