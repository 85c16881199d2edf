"""Finds one thing among many by typing: matches stand below the box, the keyboard stays in it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from careerplanner.gui.accessible import announce
from careerplanner.gui.widgets.match_delegate import SUBTITLE_ROLE, MatchDelegate
from careerplanner.gui.widgets.rows import follow_width
from careerplanner.gui.widgets.text import BodyText

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from careerplanner.gui.context import WindowContext

_WAIT_MS = 80
_SPEAK_MS = 700
_ROWS_SHOWN = 6
_LIMIT = 300
_MOVES = (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp)


@dataclass(frozen=True)
class Match:
    """One thing found.

    Attributes:
        title: Its name.
        subtitle: What tells it from others of that name; may be empty.
        id: What it is called in the program.
    """

    title: str
    subtitle: str
    id: str


class SearchPicker(QWidget):
    """A box and, while something is typed, the matches below it.

    Down and Up move through them, Enter takes one, Escape empties the list. The last line offers
    to keep what was typed, unless ``keep`` is False.

    Args:
        context: The window's context.
        search: Finds matches for what was typed; quick (it runs on the main thread).
        keep: Whether what was typed may be kept although nothing matches.
        parent: The widget it lies on.

    Signals:
        chosen: A `Match` was taken.
        kept_as_typed: What was typed is to be kept.
        edited: The box changed.
    """

    chosen = Signal(object)
    kept_as_typed = Signal(str)
    edited = Signal()

    def __init__(
        self,
        context: WindowContext,
        search: Callable[[str], Sequence[Match]],
        *,
        keep: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.context = context
        self._search, self._keep = search, keep
        self._matches: Sequence[Match] = ()
        self._taken: Match | None = None
        self.box = QLineEdit()
        self.box.setMaxLength(_LIMIT)
        self.box.installEventFilter(self)
        self.count = BodyText(context, kind="quiet")
        self.list = QListWidget()
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setItemDelegate(MatchDelegate(context, self.list))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setMouseTracking(True)
        self.list.itemClicked.connect(self._take_item)
        self.list.currentRowChanged.connect(self._say_current)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for part in (self.box, self.list, self.count):
            column.addWidget(part)
        follow_width(self)
        self.setFocusProxy(self.box)
        self._wait = QTimer(self, singleShot=True, interval=_WAIT_MS)
        self._wait.timeout.connect(self._look)
        self._speak = QTimer(self, singleShot=True, interval=_SPEAK_MS)
        self._speak.timeout.connect(lambda: announce(self.box, self.count.text()))
        self.box.textEdited.connect(self._typed)
        self._close()
        self.retranslate()

    def text(self) -> str:
        """What stands in the box, without blanks around it."""
        return self.box.text().strip()

    @property
    def taken(self) -> Match | None:
        """The match taken last, if the box was not changed since."""
        return self._taken

    def set_text(self, text: str, taken: Match | None = None) -> None:
        """Fills the box without searching."""
        self.box.setText(text)
        self._taken = taken
        self._close()

    def clear(self) -> None:
        """Empties box and list."""
        self.set_text("")

    def search_now(self) -> None:
        """Searches without waiting for a pause in typing."""
        self._wait.stop()
        self._look()

    def retranslate(self) -> None:
        """Names the list, and finds again in the language of the screen; box and place are kept."""
        words = self.context.words
        self.list.setAccessibleName(words.translate("Kit", "Matches"))
        if not self.list.isHidden():
            row = self.list.currentRow()
            self._look()
            self.list.setCurrentRow(min(row, self.list.count() - 1))

    def setAccessibleName(self, name: str) -> None:
        """Names the box, which is what is focused."""
        super().setAccessibleName(name)
        self.box.setAccessibleName(name)

    def setAccessibleDescription(self, description: str) -> None:
        """Describes the box, which is what is focused."""
        super().setAccessibleDescription(description)
        self.box.setAccessibleDescription(description)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Takes the keys that belong to the list while the focus stays in the box."""
        if watched is self.box and event.type() == QEvent.Type.KeyPress:
            return isinstance(event, QKeyEvent) and self._key(event)
        return super().eventFilter(watched, event)

    def _key(self, event: QKeyEvent) -> bool:
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return self._enter()
        if self.list.isHidden():
            if key == Qt.Key.Key_Down and self.text():
                self._look()
                return True
            return False
        if key == Qt.Key.Key_Escape:
            self._close()
            return True
        if key in _MOVES:
            step = {_MOVES[0]: 1, _MOVES[1]: -1, _MOVES[2]: 5, _MOVES[3]: -5}[Qt.Key(key)]
            last = self.list.count() - 1
            self.list.setCurrentRow(min(max(self.list.currentRow() + step, 0), last))
            return True
        return False

    def _enter(self) -> bool:
        if self._wait.isActive():
            self.search_now()
        if self.list.isHidden():
            return False
        item = self.list.currentItem() or self.list.item(0)
        self._take_item(item)
        return True

    def _typed(self, _text: str) -> None:
        self._taken = None
        self.edited.emit()
        self._wait.start()

    def _look(self) -> None:
        typed = self.text()
        if not typed:
            self._close()
            return
        words = self.context.words
        self._matches = tuple(self._search(typed))
        self.list.clear()
        for match in self._matches:
            self._add(match.title, match.subtitle)
        if self._keep:
            kept = words.translate("Kit", "Keep “{typed}” as typed", typed=typed)
            self._add(kept, words.translate("Kit", "It is not in the list"))
        self.list.setVisible(self.list.count() > 0)
        self._fit()
        self.count.set_text(self._count_text())
        self.count.show()
        self._speak.start()

    def _count_text(self) -> str:
        words = self.context.words
        if not self._matches:
            return words.translate("Kit", "Nothing found. Try other words.")
        number = words.count("Kit", "{n} match|{n} matches", len(self._matches))
        how = words.translate("Kit", "Use the arrow keys to choose, then press Enter.")
        return f"{number}. {how}"

    def _add(self, title: str, subtitle: str) -> None:
        item = QListWidgetItem(title)
        item.setData(SUBTITLE_ROLE, subtitle)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{title}, {subtitle}".rstrip(", "))
        self.list.addItem(item)

    def _fit(self) -> None:
        rows = min(self.list.count(), _ROWS_SHOWN)
        height = sum(self.list.sizeHintForRow(row) for row in range(rows))
        self.list.setFixedHeight(height + 2 * self.list.frameWidth() + 4)

    def _say_current(self, row: int) -> None:
        item = self.list.item(row) if row >= 0 else None
        if item is not None:
            self._speak.stop()
            announce(self.box, str(item.data(Qt.ItemDataRole.AccessibleTextRole)))

    def _take_item(self, item: QListWidgetItem) -> None:
        row = self.list.row(item)
        if row < len(self._matches):
            match = self._matches[row]
            self.set_text(match.title, match)
            self.chosen.emit(match)
        else:
            typed = self.text()
            self._close()
            self.kept_as_typed.emit(typed)

    def _close(self) -> None:
        self._wait.stop()
        self._speak.stop()
        self.list.hide()
        self.list.clear()
        self.count.set_text("")
        self.count.hide()
