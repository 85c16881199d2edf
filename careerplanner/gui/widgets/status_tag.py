"""A state as a word, a shape and a colour, so that none of the three is needed to read it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from careerplanner.gui.tokens import SPACE_SMALL, Status
from careerplanner.i18n.marks import Message, mark

if TYPE_CHECKING:
    from careerplanner.gui.context import WindowContext
    from careerplanner.gui.words import Text

STATUS_WORDS: dict[Status, Message] = {
    Status.MET: mark("Status", "Met"),
    Status.UNDER_WAY: mark("Status", "Under way"),
    Status.MISSING: mark("Status", "Missing"),
    Status.NOT_APPLICABLE: mark("Status", "Does not apply"),
    Status.NOT_KNOWN: mark("Status", "Not known"),
    Status.OVERDUE: mark("Status", "Overdue"),
    Status.DRAFT: mark("Status", "Draft"),
}
STATUS_ICONS: dict[Status, str] = {
    Status.MET: "circle-check",
    Status.UNDER_WAY: "circle-dot",
    Status.MISSING: "circle-dashed",
    Status.NOT_APPLICABLE: "circle-minus",
    Status.NOT_KNOWN: "circle-question-mark",
    Status.OVERDUE: "clock-alert",
    Status.DRAFT: "pencil-line",
}


class StatusTag(QWidget):
    """A small tag; the word is the status's own unless another is given.

    Args:
        context: The window's context.
        status: Which state.
        text: Other words for it, such as "2 of 3 met".
        icon: Another shape than the status's own.
        parent: The widget it lies on.
    """

    accessible_role = "StaticText"

    def __init__(
        self,
        context: WindowContext,
        status: Status = Status.NOT_KNOWN,
        text: Text | None = None,
        *,
        icon: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.context = context
        self._status = status
        self._icon = icon
        self._source = text
        self._text = ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        context.theme.changed.connect(self._resized)
        self.retranslate()

    @property
    def status(self) -> Status:
        """The state shown."""
        return self._status

    def set_status(self, status: Status, text: Text | None = None) -> None:
        """Shows another state."""
        self._status, self._source = status, text
        self.retranslate()

    def text(self) -> str:
        """The words shown."""
        return self._text

    def retranslate(self) -> None:
        """Asks for the word again."""
        source = STATUS_WORDS[self._status] if self._source is None else self._source
        self._text = self.context.say(source)
        self.setAccessibleName(self._text)
        self._resized()

    def _resized(self) -> None:
        self.updateGeometry()
        self.update()

    def _bold(self) -> QFont:
        font = QFont(self.font())
        font.setBold(True)
        return font

    def sizeHint(self) -> QSize:
        """Icon, word and the room around them."""
        metrics = QFontMetrics(self._bold())
        icon = self.context.theme.scale.icon
        width = metrics.horizontalAdvance(self._text) + icon + 3 * SPACE_SMALL
        return QSize(width, max(metrics.height(), icon) + SPACE_SMALL)

    def minimumSizeHint(self) -> QSize:
        """The same: a tag is never cut."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draws ground, shape and word."""
        theme = self.context.theme
        pair = theme.tokens.statuses[self._status]
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        same = pair.background == theme.tokens.surface
        painter.setPen(QColor(pair.text) if same else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(pair.background))
        painter.drawRoundedRect(ground, 4, 4)
        icon = theme.scale.icon
        picture = theme.icons.pixmap(
            self._icon or STATUS_ICONS[self._status], pair.text, icon, self.devicePixelRatioF()
        )
        painter.drawPixmap(SPACE_SMALL, (self.height() - icon) // 2, picture)
        painter.setPen(QColor(pair.text))
        painter.setFont(self._bold())
        words = self.rect().adjusted(icon + 2 * SPACE_SMALL - 2, 0, 0, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, self._text)
        painter.end()
