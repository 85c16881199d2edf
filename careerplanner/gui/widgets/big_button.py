"""A big button for an answer that is given with one press: a title, a line of help, an arrow."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QPushButton, QWidget

from careerplanner.gui.stylesheet import mark
from careerplanner.gui.tokens import CONTROL_LINE, SPACE, SPACE_SMALL
from careerplanner.gui.widgets.rows import follow_width

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent, QPaintEvent

    from careerplanner.gui.context import WindowContext
    from careerplanner.gui.words import Text

_WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
_WIDTH = 360
_NARROWEST = 160
_ARROW = "arrow-right"


class BigButton(QPushButton):
    """Goes on at one press; wraps, so that nothing is cut.

    Args:
        context: The window's context.
        title: The answer.
        hint: A line of help below.
        on_click: Called when it is pressed.
        parent: The widget it lies on.
    """

    def __init__(
        self,
        context: WindowContext,
        title: Text,
        *,
        hint: Text | None = None,
        on_click: Callable[[], object] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.context = context
        self._title, self._hint = title, hint
        mark(self, "big")
        follow_width(self)
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        if on_click is not None:
            self.clicked.connect(lambda: on_click())
        context.theme.changed.connect(self.updateGeometry)
        self.retranslate()

    def retranslate(self) -> None:
        """Asks for title and hint again."""
        title = self.context.say(self._title)
        self.setText(title.replace("&", "&&"))
        self.setAccessibleName(title)
        self.setAccessibleDescription(self.context.say(self._hint))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """A comfortable width and the height at it."""
        return QSize(_WIDTH, self.heightForWidth(max(self.width(), _WIDTH)))

    def minimumSizeHint(self) -> QSize:
        """How small it may become: it wraps."""
        return QSize(_NARROWEST, self.fontMetrics().height() + 2 * SPACE)

    def heightForWidth(self, width: int) -> int:
        """Height with everything wrapped."""
        title, hint = self._heights(width)
        return title + hint + 2 * SPACE

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses it once, however long the key is held."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not event.isAutoRepeat():
                self.click()
            return
        super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draws frame, words and arrow."""
        tokens, scale = self.context.tokens, self.context.theme.scale
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pressed_or_under = self.underMouse() or self.isDown()
        painter.setPen(QPen(QColor(tokens.accent if pressed_or_under else tokens.control_line), 2))
        painter.setBrush(QColor(tokens.accent_quiet if pressed_or_under else tokens.surface))
        half = CONTROL_LINE / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(half, half, -half, -half), 4, 4)
        title, hint = self._heights(self.width())
        width = self._room(self.width())
        painter.setPen(QColor(tokens.text))
        painter.setFont(self._title_font())
        painter.drawText(QRect(SPACE, SPACE, width, title), _WRAP, self.accessibleName())
        if hint:
            painter.setPen(QColor(tokens.quiet))
            painter.setFont(self.font())
            place = QRect(SPACE, SPACE + title, width, hint)
            painter.drawText(place, _WRAP, self.accessibleDescription())
        icon = self.context.theme.icons.pixmap(
            _ARROW, tokens.accent, scale.icon, self.devicePixelRatioF()
        )
        top = (self.height() - scale.icon) // 2
        painter.drawPixmap(self.width() - SPACE - scale.icon, top, icon)
        painter.end()

    def _room(self, width: int) -> int:
        beside = self.context.theme.scale.icon + SPACE_SMALL
        return max(40, width - 2 * SPACE - beside)

    def _title_font(self) -> QFont:
        font = QFont(self.font())
        font.setBold(True)
        return font

    def _heights(self, width: int) -> tuple[int, int]:
        room = QRect(0, 0, self._room(width), 10000)
        name, help_ = self.accessibleName(), self.accessibleDescription()
        title = QFontMetrics(self._title_font()).boundingRect(room, _WRAP, name).height()
        if not help_:
            return title, 0
        return title, self.fontMetrics().boundingRect(room, _WRAP, help_).height()
