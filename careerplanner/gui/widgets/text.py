"""Words on a page: headings, running text, hints. They wrap, scale, and keep lines short."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from careerplanner.gui.stylesheet import mark
from careerplanner.gui.tokens import LINE_CHARACTERS

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from careerplanner.gui.context import WindowContext
    from careerplanner.gui.words import Text

_SAMPLE = "the quick care plan of a person in the home and on the move"


class BodyText(QLabel):
    """Running text: wraps, can be selected with the mouse, never wider than about 75 characters.

    Args:
        context: The window's context.
        text: What it says; may be set later with `set_text`.
        kind: ``body``, ``lead``, ``strong``, ``quiet`` or ``error``.
        parent: The widget it lies on.
    """

    def __init__(
        self,
        context: WindowContext,
        text: Text | None = None,
        *,
        kind: str = "body",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.context = context
        self._source: Text | None = text
        self._heights: dict[tuple[int, int, int], int] = {}
        mark(self, kind)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self._measure = 0
        self._above = 0
        self.retranslate()

    def set_text(self, text: Text | None) -> None:
        """Says something else from now on."""
        self._source = text
        self.retranslate()

    def set_space_above(self, pixels: int) -> None:
        """Moves the text down a little, so that it stands level with a link beside it."""
        self._above = pixels
        self.setContentsMargins(0, pixels, self.contentsMargins().right(), 0)

    def retranslate(self) -> None:
        """Asks for the text again."""
        text = self.context.say(self._source)
        if text != self.text():
            self.setText(text)

    def measure(self) -> int:
        """The widest a line may become, in pixels."""
        if not self._measure:
            self.ensurePolished()
            metrics = self.fontMetrics()
            self._measure = metrics.horizontalAdvance(_SAMPLE) * LINE_CHARACTERS // len(_SAMPLE)
        return self._measure

    def setText(self, text: str) -> None:
        """Says something else; what was measured of the old words is forgotten."""
        self._heights.clear()
        super().setText(text)

    def heightForWidth(self, width: int) -> int:
        """Height at a width, the lines kept to their measure.

        Remembered: layouts in layouts ask for the same height many times over.
        """
        within = min(width, self.measure())
        margins = self.contentsMargins()
        asked = (within, self.indent(), margins.top())
        if asked not in self._heights:
            self._heights[asked] = super().heightForWidth(within + margins.right())
        return self._heights[asked]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leaves what is wider than the measure empty."""
        self.setContentsMargins(0, self._above, max(0, event.size().width() - self.measure()), 0)
        super().resizeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Measures again after another text size."""
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._measure = 0
            self._heights.clear()
            self.updateGeometry()
        super().changeEvent(event)


class Heading(BodyText):
    """A heading of level 1 (the one question of a page), 2 or 3, and known as one."""

    accessible_role = "Heading"

    def __init__(
        self,
        context: WindowContext,
        text: Text | None = None,
        *,
        level: int = 1,
        parent: QWidget | None = None,
    ) -> None:
        self.level = level
        super().__init__(context, text, kind=f"heading-{level}", parent=parent)
