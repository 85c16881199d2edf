"""Pieces of evidence as small pictures side by side; only what is seen is drawn and decoded."""

from __future__ import annotations

from collections import OrderedDict
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPixmap
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from careerplanner.gui.models.evidence_model import DETAIL_ROLE, DIGEST_ROLE, ICON_ROLE
from careerplanner.gui.tokens import SPACE_SMALL

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent

    from careerplanner.gui.context import WindowContext
    from careerplanner.gui.models.evidence_model import EvidenceModel

_WIDTH_IN_LINES = 8.5
_PICTURE_IN_LINES = 5
_TITLE_LINES, _DETAIL_LINES = 2, 2
MOST_PICTURES = 120
"""Most small pictures kept decoded; two screens of a large window."""
_WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop


class PictureCache:
    """Small pictures by what they are of, as many as are seen and a few more.

    Args:
        read: Gives a small picture's bytes by the digest of what it is of, or None.
        most: How many are kept.
    """

    def __init__(self, read: Callable[[str], bytes | None], most: int = MOST_PICTURES) -> None:
        self._read, self._most = read, most
        self._kept: OrderedDict[tuple[str, int], QPixmap] = OrderedDict()

    def __len__(self) -> int:
        return len(self._kept)

    def get(self, digest: str, size: QSize, ratio: float) -> QPixmap:
        """The picture at most this large; an empty one where there is none."""
        key = (digest, round(size.height() * ratio))
        kept = self._kept.get(key)
        if kept is None:
            kept = self._kept[key] = self._decoded(digest, size, ratio)
            while len(self._kept) > self._most:
                self._kept.popitem(last=False)
        else:
            self._kept.move_to_end(key)
        return kept

    def clear(self) -> None:
        """Forgets them: another book, another size."""
        self._kept.clear()

    def _decoded(self, digest: str, size: QSize, ratio: float) -> QPixmap:
        picture, content = QPixmap(), self._read(digest)
        if content is None or not picture.loadFromData(content):
            return QPixmap()
        scaled = picture.scaled(
            QSize(round(size.width() * ratio), round(size.height() * ratio)),
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        scaled.setDevicePixelRatio(ratio)
        return scaled


class PieceDelegate(QStyledItemDelegate):
    """Draws a piece: its picture or icon, its title, what it is.

    Args:
        context: The window's context.
        cache: The small pictures.
        view: What it draws in.
    """

    def __init__(self, context: WindowContext, cache: PictureCache, view: QListView) -> None:
        super().__init__(view)
        self.context, self.cache = context, cache

    def size(self, font: QFont) -> QSize:
        """Size of every cell."""
        line = QFontMetrics(font).lineSpacing()
        lines = _PICTURE_IN_LINES + _TITLE_LINES + _DETAIL_LINES
        return QSize(round(line * _WIDTH_IN_LINES), line * lines + 4 * SPACE_SMALL)

    def sizeHint(
        self, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """The same for each."""
        return self.size(option.font)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draws the cell."""
        tokens, state = self.context.tokens, option.state
        selected = bool(state & QStyle.StateFlag.State_Selected)
        hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        cell = option.rect.adjusted(4, 4, -4, -4)
        painter.save()
        if selected or hovered:
            painter.fillRect(cell, QColor(tokens.accent if selected else tokens.accent_quiet))
        inner = cell.adjusted(SPACE_SMALL, SPACE_SMALL, -SPACE_SMALL, -SPACE_SMALL)
        line = QFontMetrics(option.font).lineSpacing()
        picture = QRect(inner.left(), inner.top(), inner.width(), line * _PICTURE_IN_LINES)
        ink = tokens.accent_text if selected else tokens.quiet
        self._paint_picture(painter, picture, index, ink)
        below = QRect(inner.left(), picture.bottom() + SPACE_SMALL, inner.width(), 0)
        title, quiet = tokens.accent_text if selected else tokens.text, ink
        bold = QFont(option.font)
        bold.setBold(True)
        below.setHeight(line * _TITLE_LINES)
        painter.setPen(QColor(title))
        painter.setFont(bold)
        _draw_lines(painter, below, str(index.data()), _TITLE_LINES)
        below.moveTop(below.bottom() + 1)
        below.setHeight(line * _DETAIL_LINES)
        painter.setPen(QColor(quiet))
        painter.setFont(option.font)
        _draw_lines(painter, below, str(index.data(DETAIL_ROLE)), _DETAIL_LINES)
        painter.restore()

    def _paint_picture(
        self,
        painter: QPainter,
        room: QRect,
        index: QModelIndex | QPersistentModelIndex,
        ink: str,
    ) -> None:
        device = painter.device()
        ratio = device.devicePixelRatioF() if device is not None else 1.0
        digest = str(index.data(DIGEST_ROLE) or "")
        drawn = self.cache.get(digest, room.size(), ratio) if digest else QPixmap()
        if drawn.isNull():
            theme = self.context.theme
            icon = str(index.data(ICON_ROLE))
            drawn = theme.icons.pixmap(icon, ink, theme.scale.big_icon, ratio)
        size = drawn.deviceIndependentSize().toSize()
        place = QRect(room.left(), room.top(), size.width(), size.height())
        place.moveTop(room.top() + (room.height() - size.height()) // 2)
        painter.drawPixmap(place, drawn)


def _draw_lines(painter: QPainter, room: QRect, text: str, most: int) -> None:
    """Draws words wrapped over so many lines, the last one cut where there are more."""
    metrics = QFontMetrics(painter.font())
    lines = _wrapped(text, metrics, room.width())
    if len(lines) > most:
        rest = " ".join(lines[most - 1 :])
        cut = metrics.elidedText(rest, Qt.TextElideMode.ElideRight, room.width())
        lines = [*lines[: most - 1], cut]
    for number, line in enumerate(lines):
        shown = metrics.elidedText(line, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(
            room.left(), room.top() + number * metrics.lineSpacing() + metrics.ascent(), shown
        )


def _wrapped(text: str, metrics: QFontMetrics, width: int) -> list[str]:
    lines: list[str] = []
    for word in text.split():
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and metrics.horizontalAdvance(longer) <= width:
            lines[-1] = longer
        else:
            lines.append(word)
    return lines


class EvidenceGrid(QListView):
    """The pieces side by side; arrow keys move through them, Enter opens one.

    Args:
        context: The window's context.
        model: The pieces.
        read: Gives a small picture's bytes by digest, or None.

    Signals:
        opened: The row that was opened with Enter or two clicks.
    """

    opened = Signal(int)

    def __init__(
        self, context: WindowContext, model: EvidenceModel, read: Callable[[str], bytes | None]
    ) -> None:
        super().__init__()
        self.context = context
        self.cache = PictureCache(read)
        self.delegate = PieceDelegate(context, self.cache, self)
        self.setModel(model)
        self.setItemDelegate(self.delegate)
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setMovement(QListView.Movement.Static)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setDragEnabled(False)
        self.doubleClicked.connect(lambda index: self.opened.emit(index.row()))
        context.theme.changed.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        self.cache.clear()
        self.ensurePolished()
        self.setGridSize(self.delegate.size(self.font()))
        self.verticalScrollBar().setSingleStep(self.gridSize().height() // 3)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the current piece on every system."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.opened.emit(self.currentIndex().row())
            return
        super().keyPressEvent(event)
