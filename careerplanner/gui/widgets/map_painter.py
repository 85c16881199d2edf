"""Draws the parts of a drawing on the screen, in the colours and letters in force."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPainterPath,
    QPen,
    QPolygonF,
)

from careerplanner.domain.drawing import Box, Disc, Patch, Stroke
from careerplanner.services.career_map.map_text import MapStyle

if TYPE_CHECKING:
    from collections.abc import Iterable

    from careerplanner.domain.drawing import Ink, Part, Words
    from careerplanner.gui.tokens import Tokens

_CAP_HEIGHT = 0.668
"""Height of the typeface's capitals, in units of the text size."""


class MapLetters:
    """The letters of the map at the text size in force, one unit being a pixel at 100 percent.

    Args:
        font: The font of running text.
    """

    def __init__(self, font: QFont) -> None:
        self._fonts = {}
        for bold in (False, True):
            own = QFont(font)
            own.setBold(bold)
            own.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
            self._fonts[bold] = own
        self._metrics = {bold: QFontMetricsF(own) for bold, own in self._fonts.items()}

    def font(self, *, bold: bool) -> QFont:
        """The font of plain or bold text."""
        return self._fonts[bold]

    def style(self) -> MapStyle:
        """How the layout measures these letters."""
        metrics = self._metrics[False]
        size = metrics.capHeight() / _CAP_HEIGHT
        leading = metrics.height()

        def measure(text: str, bold: bool) -> float:
            return self._metrics[bold].horizontalAdvance(text)

        return MapStyle(size, leading, (leading + metrics.capHeight()) / 2, measure)


class MapPainter:
    """Draws parts with one painter.

    Args:
        painter: Where; its scale and origin are the caller's.
        tokens: The colours in force.
        letters: The letters in force.
    """

    def __init__(self, painter: QPainter, tokens: Tokens, letters: MapLetters) -> None:
        self._painter, self._tokens, self._letters = painter, tokens, letters
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)

    def draw(self, parts: Iterable[Part]) -> None:
        """Draws parts, one over the other."""
        for part in parts:
            if isinstance(part, Box):
                self._box(part)
            elif isinstance(part, Stroke):
                self._stroke(part)
            elif isinstance(part, Patch):
                self._pen(None, 0)
                self._painter.setBrush(self._colour(part.fill))
                self._painter.drawPolygon(QPolygonF([QPointF(*point) for point in part.points]))
            elif isinstance(part, Disc):
                self._disc(part)
            else:
                self._words(part)

    def _colour(self, ink: Ink) -> QColor:
        return QColor(getattr(self._tokens, ink))

    def _pen(self, ink: Ink | None, width: float) -> None:
        if ink is None:
            self._painter.setPen(Qt.PenStyle.NoPen)
            return
        pen = QPen(self._colour(ink), width)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        self._painter.setPen(pen)

    def _brush(self, ink: Ink | None) -> None:
        self._painter.setBrush(QBrush() if ink is None else self._colour(ink))

    def _box(self, box: Box) -> None:
        inset = box.line / 2 if box.stroke else 0.0
        rect = QRectF(box.x, box.y, box.width, box.height).adjusted(inset, inset, -inset, -inset)
        self._pen(box.stroke, box.line)
        self._brush(box.fill)
        self._painter.drawRoundedRect(rect, box.radius, box.radius)

    def _stroke(self, stroke: Stroke) -> None:
        path = QPainterPath(QPointF(*stroke.points[0]))
        for bend in stroke.bends():
            path.lineTo(QPointF(*bend.start))
            path.quadTo(QPointF(*bend.corner), QPointF(*bend.end))
        path.lineTo(QPointF(*stroke.points[-1]))
        self._pen(stroke.ink, stroke.line)
        self._brush(None)
        self._painter.drawPath(path)

    def _disc(self, disc: Disc) -> None:
        radius = disc.radius
        rect = QRectF(disc.x - radius, disc.y - radius, 2 * radius, 2 * radius)
        self._pen(disc.stroke, disc.line)
        self._brush(disc.fill)
        if disc.half:
            self._painter.drawChord(rect, 90 * 16, 180 * 16)
        else:
            self._painter.drawEllipse(rect)

    def _words(self, words: Words) -> None:
        self._painter.setFont(self._letters.font(bold=words.bold))
        self._painter.setPen(self._colour(words.ink))
        self._painter.drawText(QPointF(words.x, words.baseline), words.text)
