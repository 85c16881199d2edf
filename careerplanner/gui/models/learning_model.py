"""Learning entries behind Qt's list interface: one row an entry, repainted one by one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from careerplanner.domain.record import LearningEntry

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
DETAIL_ROLE = Qt.ItemDataRole.UserRole + 1
ID_ROLE = Qt.ItemDataRole.UserRole + 2


class LearningModel(QAbstractListModel):
    """Learning in the order given.

    Args:
        detail: Says what tells an entry from others, in the language of the screen; asked when a
            row is painted.
    """

    def __init__(self, detail: Callable[[LearningEntry], str]) -> None:
        super().__init__()
        self._detail = detail
        self._entries: list[LearningEntry] = []

    def set_entries(self, entries: Sequence[LearningEntry]) -> None:
        """Shows these; rows that stay are kept, and those that changed are told one by one."""
        new, old = list(entries), self._entries
        first = _alike(old, new)
        last = _alike(old[first:][::-1], new[first:][::-1])
        if gone := len(old) - first - last:
            self.beginRemoveRows(QModelIndex(), first, first + gone - 1)
            del self._entries[first : first + gone]
            self.endRemoveRows()
        if come := len(new) - first - last:
            self.beginInsertRows(QModelIndex(), first, first + come - 1)
            self._entries[first:first] = new[first : first + come]
            self.endInsertRows()
        for row, entry in enumerate(new):
            if self._entries[row] is not entry:
                changed = self._entries[row] != entry
                self._entries[row] = entry
                if changed:
                    self.dataChanged.emit(self.index(row), self.index(row))

    def reword(self) -> None:
        """Has every row asked for its words again."""
        if self._entries:
            self.dataChanged.emit(self.index(0), self.index(len(self._entries) - 1))

    @property
    def entries(self) -> Sequence[LearningEntry]:
        """All entries, in their order."""
        return self._entries

    def entry(self, row: int) -> LearningEntry:
        """The entry in a row; IndexError when there is none."""
        return self._entries[row]

    def row_of(self, entry_id: str) -> int:
        """The row of an entry, or -1."""
        return next((row for row, one in enumerate(self._entries) if one.id == entry_id), -1)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """One row an entry."""
        return 0 if parent.isValid() else len(self._entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Title, and what tells it from others."""
        if not index.isValid() or not 0 <= index.row() < len(self._entries):
            return None
        entry = self._entries[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return entry.title
        if role == DETAIL_ROLE:
            return self._detail(entry)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(part for part in (entry.title, self._detail(entry)) if part)
        return entry.id if role == ID_ROLE else None


def _alike(old: Sequence[LearningEntry], new: Sequence[LearningEntry]) -> int:
    """How many entries at the beginning are the same entries, changed or not."""
    count = 0
    for one, other in zip(old, new, strict=False):
        if one is not other and one.id != other.id:
            break
        count += 1
    return count
