"""Icons of one family (Lucide), drawn at the size asked for in a colour of the table.

Each stands beside a word; none carries a meaning alone. Files are read and drawn at first use only.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap

if TYPE_CHECKING:
    from pathlib import Path


ICON_GAP = 5
"""Room between an icon and the words of its button, in pixels."""


class IconSet:
    """Draws icons by file name without ending, and keeps what it drew.

    Args:
        folder: Where the SVG files lie.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._drawn: dict[tuple[str, str, int, float], QPixmap] = {}

    def pixmap(self, name: str, colour: str, size: int, ratio: float = 1.0) -> QPixmap:
        """The icon as a square picture.

        Args:
            name: File name without ending, such as ``"circle-check"``.
            colour: ``#rrggbb``.
            size: Edge in device-independent pixels.
            ratio: Device pixels for one of those.

        Returns:
            The picture; an empty transparent one when there is no such file.
        """
        key = (name, colour, size, ratio)
        drawn = self._drawn.get(key)
        if drawn is None:
            drawn = self._drawn[key] = self._draw(name, colour, size, ratio)
        return drawn

    def icon(self, name: str, colour: str, size: int, ratio: float = 1.0) -> QIcon:
        """The icon for a button, with a gap before the words."""
        wide = QPixmap(round((size + ICON_GAP) * ratio), round(size * ratio))
        wide.setDevicePixelRatio(ratio)
        wide.fill(Qt.GlobalColor.transparent)
        painter = QPainter(wide)
        painter.drawPixmap(0, 0, self.pixmap(name, colour, size, ratio))
        painter.end()
        return QIcon(wide)

    def _draw(self, name: str, colour: str, size: int, ratio: float) -> QPixmap:
        from PySide6.QtSvg import QSvgRenderer

        pixels = max(1, round(size * ratio))
        picture = QPixmap(pixels, pixels)
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        file = self._folder / f"{name}.svg"
        if file.is_file():
            drawing = file.read_text(encoding="utf-8").replace("currentColor", colour)
            painter = QPainter(picture)
            QSvgRenderer(drawing.encode()).render(painter, QRectF(0, 0, size, size))
            painter.end()
        return picture
