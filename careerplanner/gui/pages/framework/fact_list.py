"""The left side of the framework page: the facts of a kind, or those found."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListView, QListWidget, QListWidgetItem

from careerplanner.gui.widgets.match_delegate import SUBTITLE_ROLE, MatchDelegate

if TYPE_CHECKING:
    from careerplanner.gui.context import WindowContext
    from careerplanner.services.framework.fact_sheets import FactEntry

_KIND_ROLE = Qt.ItemDataRole.UserRole + 2
_ID_ROLE = Qt.ItemDataRole.UserRole + 3


class FactList(QListWidget):
    """Facts below each other: a name, and what tells it from others."""

    def __init__(self, context: WindowContext) -> None:
        super().__init__()
        self.context = context
        self.setItemDelegate(MatchDelegate(context, self))
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setMouseTracking(True)
        context.theme.changed.connect(self.doItemsLayout)

    def show_entries(self, entries: tuple[FactEntry, ...]) -> None:
        """Shows these; the current one stays current where it is among them."""
        current = self.current()
        self.blockSignals(True)
        self.clear()
        for entry in entries:
            item = QListWidgetItem(entry.ref.title)
            item.setData(SUBTITLE_ROLE, entry.subtitle)
            item.setData(_KIND_ROLE, entry.ref.kind)
            item.setData(_ID_ROLE, entry.ref.id)
            spoken = ", ".join(part for part in (entry.ref.title, entry.subtitle) if part)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, spoken)
            self.addItem(item)
        if current is not None:
            self.mark_current(*current)
        self.blockSignals(False)

    def current(self) -> tuple[str, str] | None:
        """Kind and id of the current entry."""
        item = self.currentItem()
        return (str(item.data(_KIND_ROLE)), str(item.data(_ID_ROLE))) if item else None

    def mark_current(self, kind: str, name: str) -> None:
        """Marks an entry without opening it; nothing is marked where it is not shown."""
        self.blockSignals(True)
        self.setCurrentRow(-1)
        for row in range(self.count()):
            item = self.item(row)
            if (item.data(_KIND_ROLE), item.data(_ID_ROLE)) == (kind, name):
                self.setCurrentItem(item)
                self.scrollToItem(item)
                break
        self.blockSignals(False)
