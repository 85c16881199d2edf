"""The bands side by side, one of which is looked at: letter, state, what of the person is there.

Each is a radio button drawn as a tile. Which band is whose is decided by the rules.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QRadioButton, QWidget

from careerplanner.gui.tokens import CONTROL_LINE, SPACE, SPACE_SMALL, Status
from careerplanner.gui.widgets.flow_layout import FlowLayout
from careerplanner.gui.widgets.rows import follow_width
from careerplanner.gui.widgets.status_tag import STATUS_ICONS

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QPaintEvent

    from careerplanner.gui.context import WindowContext
    from careerplanner.gui.words import Text

_PAD = SPACE_SMALL
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True)
class Tile:
    """One band.

    Attributes:
        key: Its id.
        letter: "Band C".
        title: Its title, for those who do not see the page.
        status: How its requirement stands.
        status_text: That in words.
        marks: What of the person is there ("Your job"), a line each.
    """

    key: str
    letter: Text
    title: Text
    status: Status
    status_text: Text
    marks: tuple[Text, ...] = ()


class BandTile(QRadioButton):
    """One tile; looks at its band when it is chosen."""

    def __init__(self, context: WindowContext, tile: Tile, parent: QWidget) -> None:
        super().__init__(parent)
        self.context = context
        self.tile = tile
        self._lines: list[str] = []
        self._state = ""
        self.wanted = QSize()
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_tile(self, tile: Tile) -> None:
        """Shows another state of the same band."""
        self.tile = tile
        self.retranslate()

    def retranslate(self) -> None:
        """Asks for every word again."""
        say = self.context.say
        self.setText(say(self.tile.letter).replace("&", "&&"))
        self._state = say(self.tile.status_text)
        self._lines = [say(line) for line in self.tile.marks]
        self.setAccessibleName(say(self.tile.title))
        self.setAccessibleDescription(". ".join([self._state, *self._lines]))
        self.update()

    def own_size(self, lines: int) -> QSize:
        """Room for its words and for so many marks."""
        self.ensurePolished()
        letter, bold, plain = QFontMetrics(self._big()), QFontMetrics(self._bold()), self._plain()
        icon = self.context.theme.scale.icon
        widths = [
            letter.horizontalAdvance(self.text()),
            bold.horizontalAdvance(self._state) + icon + 3 * SPACE_SMALL,
            *(plain.horizontalAdvance(line) for line in self._lines),
        ]
        height = letter.height() + self._tag_height() + lines * plain.height()
        return QSize(max(widths) + 2 * _PAD, height + 2 * SPACE + SPACE_SMALL)

    def sizeHint(self) -> QSize:
        """The size all tiles of a row have."""
        return self.wanted

    def minimumSizeHint(self) -> QSize:
        """The same: nothing on a tile is cut."""
        return self.wanted

    def hitButton(self, position: QPoint) -> bool:
        """The whole tile can be pressed."""
        return self.rect().contains(position)

    def _plain(self) -> QFontMetrics:
        return QFontMetrics(self.font())

    def _bold(self) -> QFont:
        font = QFont(self.font())
        font.setBold(True)
        return font

    def _big(self) -> QFont:
        font = self._bold()
        font.setPointSizeF(self.context.theme.scale.lead)
        return font

    def _tag_height(self) -> int:
        icon = self.context.theme.scale.icon
        return max(QFontMetrics(self._bold()).height(), icon) + SPACE_SMALL

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draws ground, letter, state and marks."""
        tokens = self.context.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = self.isChecked()
        line = 3 if chosen else CONTROL_LINE
        lit = chosen or self.underMouse()
        painter.setPen(QPen(QColor(tokens.accent if chosen else tokens.control_line), line))
        painter.setBrush(QColor(tokens.accent_quiet if lit else tokens.surface))
        half = line / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(half, half, -half, -half), 4, 4)
        painter.setPen(QColor(tokens.text))
        painter.setFont(self._big())
        top, width = SPACE, self.width() - 2 * _PAD
        height = QFontMetrics(self._big()).height()
        painter.drawText(_PAD, top, width, height, _LEFT, self.text().replace("&&", "&"))
        top += height + SPACE_SMALL // 2
        self._paint_state(painter, top)
        top += self._tag_height() + SPACE_SMALL // 2
        painter.setFont(self.font())
        painter.setPen(QColor(tokens.text))
        for words in self._lines:
            painter.drawText(_PAD, top, width, self._plain().height(), _LEFT, words)
            top += self._plain().height()
        painter.end()

    def _paint_state(self, painter: QPainter, top: int) -> None:
        theme, status = self.context.theme, self.tile.status
        pair, icon = theme.tokens.statuses[status], theme.scale.icon
        metrics = QFontMetrics(self._bold())
        width = metrics.horizontalAdvance(self._state) + icon + 3 * SPACE_SMALL
        ground = QRectF(_PAD, top, width, self._tag_height())
        same = pair.background == theme.tokens.surface
        painter.setPen(QColor(pair.text) if same else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(pair.background))
        painter.drawRoundedRect(ground, 4, 4)
        picture = theme.icons.pixmap(
            STATUS_ICONS[status], pair.text, icon, self.devicePixelRatioF()
        )
        middle = top + (self._tag_height() - icon) // 2
        painter.drawPixmap(_PAD + SPACE_SMALL, middle, picture)
        painter.setPen(QColor(pair.text))
        painter.setFont(self._bold())
        left = _PAD + icon + 2 * SPACE_SMALL
        painter.drawText(left, top, width, self._tag_height(), _LEFT, self._state)


class BandTiles(QWidget):
    """The tiles in a row that wraps; the arrow keys go from one to the next.

    Args:
        context: The window's context.
        name: What is chosen here, for those who do not see the page.
        parent: The widget it lies on.

    Signals:
        chosen: The id of the band now looked at.
    """

    chosen = Signal(str)

    def __init__(
        self, context: WindowContext, name: Text, *, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.context = context
        self._name = name
        self._tiles: dict[str, BandTile] = {}
        self._row = FlowLayout(self, across=SPACE_SMALL, down=SPACE_SMALL)
        follow_width(self)
        context.theme.changed.connect(self._fit)

    def set_tiles(self, tiles: Iterable[Tile]) -> None:
        """Shows these; a band that stays keeps its tile, its choice and the focus."""
        wanted = {tile.key: tile for tile in tiles}
        for key in [key for key in self._tiles if key not in wanted]:
            gone = self._tiles.pop(key)
            self._row.removeWidget(gone)
            gone.deleteLater()
        for key, tile in wanted.items():
            if key not in self._tiles:
                made = self._tiles[key] = BandTile(self.context, tile, self)
                made.toggled.connect(lambda on, key=key: self.chosen.emit(key) if on else None)
                self._row.addWidget(made)
            self._tiles[key].show_tile(tile)
        self.retranslate()

    def tile(self, key: str) -> BandTile:
        """The tile of a band; KeyError when there is none."""
        return self._tiles[key]

    def choose(self, key: str) -> None:
        """Looks at a band; an unknown one is passed over. Says so only where it is another."""
        if key in self._tiles:
            self._tiles[key].setChecked(True)

    def retranslate(self) -> None:
        """Asks for the words of every tile again."""
        self.setAccessibleName(self.context.say(self._name))
        for tile in self._tiles.values():
            tile.retranslate()
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Fits again after another text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "_tiles"):
            self._fit()

    def _fit(self) -> None:
        tiles = self._tiles.values()
        lines = max((len(tile.tile.marks) for tile in tiles), default=0)
        sizes = [tile.own_size(lines) for tile in tiles]
        for size in list(sizes):
            sizes[0] = sizes[0].expandedTo(size)
        for tile in tiles:
            tile.wanted = sizes[0]
            tile.updateGeometry()
        self._row.invalidate()
        self.updateGeometry()
