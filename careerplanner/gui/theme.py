"""Which appearance is in force (light, dark, the system's contrast) and how it reaches Qt.

Colours are in `tokens`, the style sheet in `stylesheet`; settings are remembered by `settings`.
"""

from __future__ import annotations

from dataclasses import replace
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication

from careerplanner.gui.stylesheet import build_stylesheet
from careerplanner.gui.tokens import (
    DARK,
    LIGHT,
    MAXIMUM_TEXT_SIZE,
    MINIMUM_TEXT_SIZE,
    Pair,
    Status,
    Tokens,
    TypeScale,
)

if TYPE_CHECKING:
    from careerplanner.gui.icons import IconSet


class Appearance(StrEnum):
    """What the person chose: follow the system, or one of the two."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Theme(QObject):
    """Colours, type sizes and icons in force.

    Args:
        icons: The icon family.
        family: The bundled family; None keeps the system's.

    Signals:
        changed: Colours or text size are others now; emitted after they are in place.
    """

    changed = Signal()

    def __init__(self, icons: IconSet, family: str | None = None) -> None:
        super().__init__()
        self.icons = icons
        self._family = family
        self._appearance = Appearance.SYSTEM
        self.tokens = LIGHT
        self.scale = TypeScale()
        self._applied = False

    @property
    def appearance(self) -> Appearance:
        """What the person chose."""
        return self._appearance

    @property
    def still(self) -> bool:
        """Whether the system asks for less motion."""
        hints = QApplication.styleHints().accessibility()
        asked = getattr(hints, "motionPreference", None)  # Qt 6.12 and newer
        return asked is not None and asked().name == "ReducedMotion"

    def start(self, application: QApplication, appearance: Appearance, text_size: int) -> None:
        """Puts the look in place once, and follows the system from now on."""
        hints = application.styleHints()
        self._appearance = appearance
        self._tell_system()
        self._set_scale(text_size)
        self._apply()
        hints.colorSchemeChanged.connect(self._system_changed)
        hints.accessibility().contrastPreferenceChanged.connect(self._system_changed)

    def stop(self) -> None:
        """Follows the system no longer; for the end of the program."""
        hints = QApplication.styleHints()
        hints.colorSchemeChanged.disconnect(self._system_changed)
        hints.accessibility().contrastPreferenceChanged.disconnect(self._system_changed)

    def choose(self, appearance: Appearance) -> None:
        """Changes between light, dark and the system's."""
        if appearance is not self._appearance:
            self._appearance = appearance
            self._tell_system()
            self._apply()

    def set_text_size(self, percent: int) -> None:
        """Changes the text size; what lies outside 100 to 200 is brought inside."""
        before = self.scale
        self._set_scale(percent)
        if self.scale != before:
            self._apply()

    def _set_scale(self, percent: int) -> None:
        self.scale = TypeScale(min(max(percent, MINIMUM_TEXT_SIZE), MAXIMUM_TEXT_SIZE))

    def _tell_system(self) -> None:
        schemes = {Appearance.LIGHT: Qt.ColorScheme.Light, Appearance.DARK: Qt.ColorScheme.Dark}
        if self._appearance in schemes:
            QApplication.styleHints().setColorScheme(schemes[self._appearance])
        else:
            QApplication.styleHints().unsetColorScheme()

    def _system_changed(self) -> None:
        if self._applied and self._wanted() != self.tokens:
            self._apply()

    def _wanted(self) -> Tokens:
        hints = QApplication.styleHints()
        if hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast:
            return tokens_of_palette(QApplication.style().standardPalette())
        if self._appearance is Appearance.SYSTEM:
            return DARK if hints.colorScheme() == Qt.ColorScheme.Dark else LIGHT
        return DARK if self._appearance is Appearance.DARK else LIGHT

    def _apply(self) -> None:
        self.tokens = self._wanted()
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        font = QFont(self._family) if self._family else QFont(application.font())
        font.setPointSizeF(self.scale.body)
        application.setFont(font)
        application.setPalette(palette_of(self.tokens))
        application.setStyleSheet(build_stylesheet(self.tokens, self.scale))
        self._applied = True
        self.changed.emit()


def palette_of(tokens: Tokens) -> QPalette:
    """The palette for what no style sheet rule reaches."""
    roles = {
        QPalette.ColorRole.Window: tokens.surface,
        QPalette.ColorRole.WindowText: tokens.text,
        QPalette.ColorRole.Base: tokens.surface,
        QPalette.ColorRole.AlternateBase: tokens.raised,
        QPalette.ColorRole.Text: tokens.text,
        QPalette.ColorRole.Button: tokens.raised,
        QPalette.ColorRole.ButtonText: tokens.text,
        QPalette.ColorRole.Highlight: tokens.accent,
        QPalette.ColorRole.HighlightedText: tokens.accent_text,
        QPalette.ColorRole.Link: tokens.accent,
        QPalette.ColorRole.LinkVisited: tokens.accent,
        QPalette.ColorRole.PlaceholderText: tokens.quiet,
        QPalette.ColorRole.ToolTipBase: tokens.text,
        QPalette.ColorRole.ToolTipText: tokens.surface,
        QPalette.ColorRole.Mid: tokens.line,
        QPalette.ColorRole.Dark: tokens.control_line,
        QPalette.ColorRole.Accent: tokens.accent,
    }
    palette = QPalette(QColor(tokens.raised))
    for role, colour in roles.items():
        palette.setColor(role, QColor(colour))
    for role in (
        QPalette.ColorRole.WindowText,
        QPalette.ColorRole.Text,
        QPalette.ColorRole.ButtonText,
    ):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(tokens.quiet))
    return palette


def tokens_of_palette(palette: QPalette) -> Tokens:
    """Colours taken from the system's own palette, for its high-contrast mode.

    Every status is drawn as plain text on the window; word and shape tell them apart.
    """

    def colour(role: QPalette.ColorRole) -> str:
        return palette.color(QPalette.ColorGroup.Active, role).name()

    window, text = colour(QPalette.ColorRole.Window), colour(QPalette.ColorRole.WindowText)
    highlight = colour(QPalette.ColorRole.Highlight)
    dark = palette.color(QPalette.ColorRole.Window).lightness() < 128
    return replace(
        LIGHT,
        dark=dark,
        surface=window,
        raised=window,
        text=text,
        quiet=text,
        line=text,
        control_line=text,
        accent=text,
        accent_strong=text,
        accent_text=window,
        accent_quiet=window,
        panel=text,
        panel_text=window,
        focus=highlight,
        focus_inner=window,
        error=text,
        statuses=dict.fromkeys(Status, Pair(text, window)),
    )
