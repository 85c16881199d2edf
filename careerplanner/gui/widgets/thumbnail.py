"""A small picture of a file, or the sign of what it is where there is none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

if TYPE_CHECKING:
    from careerplanner.gui.context import WindowContext

_EDGE = 72


class Thumbnail(QLabel):
    """Decoration beside the words that say what it is: a screen reader is told nothing twice.

    Args:
        context: The window's context.
        edge: Longest edge at 100 percent, in pixels.
        snug: Whether it is no larger than the picture; otherwise it is square, so that words
            beside several stand in one line.
        parent: The widget it lies on.
    """

    def __init__(
        self,
        context: WindowContext,
        *,
        edge: int = _EDGE,
        snug: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.context, self._edge, self._snug = context, edge, snug
        self._picture: bytes | None = None
        self._icon = "file-text"
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        context.theme.changed.connect(self.redraw)
        self.redraw()

    def show_picture(self, picture: bytes | None, icon: str = "file-text") -> None:
        """Shows a small picture, or an icon where there is none or it cannot be read."""
        if (picture, icon) != (self._picture, self._icon):
            self._picture, self._icon = picture, icon
            self.redraw()

    def redraw(self) -> None:
        """Draws at the text size in force."""
        theme = self.context.theme
        edge = round(self._edge * theme.scale.percent / 100)
        ratio = self.devicePixelRatioF()
        self.setFixedSize(QSize(edge, edge))
        drawn = QPixmap()
        if self._picture is not None and drawn.loadFromData(self._picture):
            keep, smooth = (
                Qt.AspectRatioMode.KeepAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
            drawn = drawn.scaled(QSize(round(edge * ratio), round(edge * ratio)), keep, smooth)
            drawn.setDevicePixelRatio(ratio)
        else:
            size = theme.scale.big_icon
            drawn = theme.icons.pixmap(self._icon, theme.tokens.quiet, size, ratio)
        if self._snug:
            self.setFixedSize(drawn.deviceIndependentSize().toSize())
        self.setPixmap(drawn)
