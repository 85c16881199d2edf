"""Buttons: one filled button a page, outlined ones beside it, and links that act in place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from careerplanner.gui.icons import ICON_GAP
from careerplanner.gui.stylesheet import mark

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent

    from careerplanner.gui.context import WindowContext
    from careerplanner.gui.words import Text

_INK = {
    "primary": "accent_text",
    "inverse": "panel",
    "inverse-quiet": "panel_text",
    "link": "accent",
    "details": "accent",
    "error-link": "error",
}


class ActionButton(QPushButton):
    """A button that says what it does in words, an icon beside them if wanted.

    Args:
        context: The window's context.
        text: The words.
        kind: ``primary`` (one a page), ``secondary``, ``link``, ``bar`` (top bar), ``inverse`` and
            ``inverse-quiet`` (on a panel in the accent colour).
        icon: Name of an icon, or empty.
        on_click: Called when it is pressed.
        described: What a screen reader says instead of the words, where these need their
            surroundings ("Change" becomes "Change start date").
        parent: The widget it lies on.
    """

    def __init__(
        self,
        context: WindowContext,
        text: Text | None = None,
        *,
        kind: str = "secondary",
        icon: str = "",
        on_click: Callable[[], object] | None = None,
        described: Text | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.context = context
        self._source = text
        self._described = described
        self._kind = kind
        self._icon_name = icon
        mark(self, kind)
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        if on_click is not None:
            self.clicked.connect(lambda: on_click())
        context.theme.changed.connect(self.redraw)
        self.retranslate()
        self.redraw()

    def set_text(self, text: Text | None, described: Text | None = None) -> None:
        """Says something else from now on."""
        self._source, self._described = text, described
        self.retranslate()

    def set_icon(self, name: str) -> None:
        """Shows another icon beside the words."""
        self._icon_name = name
        self.redraw()

    def retranslate(self) -> None:
        """Asks for the words again; an ampersand in them is shown, not taken for a key."""
        self.setText(self.context.say(self._source).replace("&", "&&"))
        self.setAccessibleName(self.context.say(self._described or self._source))
        self.updateGeometry()

    def redraw(self) -> None:
        """Draws the icon in the colours in force."""
        if self._icon_name:
            theme = self.context.theme
            colour = getattr(theme.tokens, _INK.get(self._kind, "text"))
            size = theme.scale.icon
            self.setIconSize(QSize(size + ICON_GAP, size))
            self.setIcon(theme.icons.icon(self._icon_name, colour, size, self.devicePixelRatioF()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses it as the space bar does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
            return
        super().keyPressEvent(event)
