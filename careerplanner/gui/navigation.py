"""The list of pages at the left: an icon and a word each, one stop for the Tab key.

Buttons of one group rather than an item view: the arrow keys move through them as through radio
buttons, and an item view would cost 10 ms of the start.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QButtonGroup, QPushButton, QVBoxLayout, QWidget

from careerplanner.gui.tokens import SPACE, SPACE_SMALL

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtGui import QPaintEvent

    from careerplanner.gui.context import WindowContext
    from careerplanner.gui.shell import PageSpec

_BAR = 5
_EDGE = 6
_AROUND = (16, 12, 8, 4)
"""Room above and below the words of an entry: as much of it as the window has height for."""


class NavigationEntry(QPushButton):
    """One page; the current one has a bar, a ground and bold words."""

    def __init__(self, context: WindowContext, page: PageSpec) -> None:
        super().__init__()
        self.context, self.page, self._key = context, page, ""
        self.around = _AROUND[0]
        self.setCheckable(True)
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.retranslate()

    def set_key(self, key: str) -> None:
        """Says which key leads to it; "" for none."""
        self._key = key
        self.retranslate()

    def retranslate(self) -> None:
        """Asks for the words again."""
        words = self.context.say(self.page.title)
        self.setText(words.replace("&", "&&"))
        self.setAccessibleName(words)
        self.setToolTip(f"{words} ({self._key})" if self._key else words)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Room for bar, icon and bold words."""
        metrics = QFontMetrics(self._bold())
        icon = self.context.theme.scale.icon
        width = metrics.horizontalAdvance(self.accessibleName()) + self._left() + icon + 2 * SPACE
        return QSize(width, max(metrics.height(), icon) + self.around)

    def minimumSizeHint(self) -> QSize:
        """The same: an entry is never cut."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draws the entry."""
        theme = self.context.theme
        tokens, size, rect = theme.tokens, theme.scale.icon, self.rect()
        painter = QPainter(self)
        painter.setPen(Qt.PenStyle.NoPen)
        if self.isChecked() or self.underMouse():
            painter.setBrush(QColor(tokens.accent_quiet))
            painter.drawRect(rect)  # `fillRect` would have Python load all kinds of gradients
        if self.isChecked():
            painter.setBrush(QColor(tokens.accent))
            painter.drawRect(QRect(0, 0, _BAR, rect.height()))
        ink = tokens.accent if self.isChecked() else tokens.text
        picture = theme.icons.pixmap(self.page.icon, ink, size, self.devicePixelRatioF())
        painter.drawPixmap(self._left(), (rect.height() - size) // 2, picture)
        painter.setPen(QColor(ink))
        painter.setFont(self._bold() if self.isChecked() else self.font())
        words = rect.adjusted(self._left() + size + SPACE_SMALL + 2, 0, 0, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, self.accessibleName())
        painter.end()

    def _left(self) -> int:
        return _BAR + SPACE - 4

    def _bold(self) -> QFont:
        font = QFont(self.font())
        font.setBold(True)
        return font


class Navigation(QWidget):
    """The pages; choosing one shows it.

    Args:
        context: The window's context.
        pages: What there is, in order.

    Signals:
        page_chosen: The id of the page.
    """

    page_chosen = Signal(str)

    def __init__(self, context: WindowContext, pages: Sequence[PageSpec]) -> None:
        super().__init__()
        self.context = context
        self.entries: dict[str, NavigationEntry] = {}
        self._group = QButtonGroup(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, _EDGE, 0, _EDGE)
        column.setSpacing(0)
        for page in pages:
            entry = NavigationEntry(context, page)
            self.entries[page.id] = entry
            self._group.addButton(entry)
            column.addWidget(entry)
        column.addStretch(1)
        self._group.buttonClicked.connect(self._chosen)
        context.theme.changed.connect(self.fit)
        self.retranslate()

    @property
    def current(self) -> str:
        """Id of the page marked as shown; empty when none is."""
        return next((name for name, entry in self.entries.items() if entry.isChecked()), "")

    def retranslate(self) -> None:
        """Asks for the words again; what is current stays so."""
        self.setAccessibleName(self.context.translate("Shell", "Pages"))
        for entry in self.entries.values():
            entry.retranslate()
        self.fit()

    def show_only(self, keys: Mapping[str, str]) -> None:
        """Lists some of the pages, each by its id with the key that leads to it."""
        for name, entry in self.entries.items():
            entry.setVisible(name in keys)
            entry.set_key(keys.get(name, ""))
        self.fit()

    def show_current(self, page_id: str) -> None:
        """Marks a page as the one shown, without asking for it again."""
        entry = self.entries.get(page_id)
        if entry is not None:
            entry.setChecked(True)

    def wanted_width(self) -> int:
        """Width at which no word is cut."""
        return max((entry.sizeHint().width() for entry in self._shown()), default=0)

    def wanted_height(self) -> int:
        """Height at which every page can be seen."""
        return sum(entry.sizeHint().height() for entry in self._shown()) + 2 * _EDGE

    def fit_into(self, height: int) -> None:
        """Moves the entries closer together where there is less height than they would take."""
        for around in _AROUND:
            for entry in self.entries.values():
                entry.around = around
            if self.wanted_height() <= height:
                break
        for entry in self.entries.values():
            entry.updateGeometry()

    def _shown(self) -> list[NavigationEntry]:
        return [entry for entry in self.entries.values() if not entry.isHidden()]

    def fit(self) -> None:
        """Takes the width its words need."""
        self.setFixedWidth(self.wanted_width())

    def changeEvent(self, event: QEvent) -> None:
        """Fits again after another text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "entries"):
            self.fit()

    def _chosen(self, entry: NavigationEntry) -> None:
        self.page_chosen.emit(entry.page.id)
