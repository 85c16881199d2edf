"""Pieces of evidence behind Qt's list interface: one row a piece, repainted one by one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from careerplanner.services.evidence.evidence_listing import Listed

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
DETAIL_ROLE = Qt.ItemDataRole.UserRole + 1
ID_ROLE = Qt.ItemDataRole.UserRole + 2
DIGEST_ROLE = Qt.ItemDataRole.UserRole + 3
ICON_ROLE = Qt.ItemDataRole.UserRole + 4


class EvidenceModel(QAbstractListModel):
    """Pieces of evidence in the order given.

    Args:
        detail: Says what a piece is and what it serves, in the language of the screen; asked when
            a row is painted.
        icon: Names the icon that stands for a piece without a picture.
    """

    def __init__(self, detail: Callable[[Listed], str], icon: Callable[[Listed], str]) -> None:
        super().__init__()
        self._detail, self._icon = detail, icon
        self._things: list[Listed] = []

    def set_things(self, things: Sequence[Listed]) -> None:
        """Shows these; rows that stay are kept, and those that changed are told one by one."""
        new, old = list(things), self._things
        first = _alike(old, new)
        last = _alike(old[first:][::-1], new[first:][::-1])
        if gone := len(old) - first - last:
            self.beginRemoveRows(QModelIndex(), first, first + gone - 1)
            del self._things[first : first + gone]
            self.endRemoveRows()
        if come := len(new) - first - last:
            self.beginInsertRows(QModelIndex(), first, first + come - 1)
            self._things[first:first] = new[first : first + come]
            self.endInsertRows()
        for row, thing in enumerate(new):
            if self._things[row] != thing:
                self._things[row] = thing
                self.dataChanged.emit(self.index(row), self.index(row))

    def reword(self) -> None:
        """Has every row asked for its words again."""
        if self._things:
            self.dataChanged.emit(self.index(0), self.index(len(self._things) - 1))

    def thing(self, row: int) -> Listed:
        """The piece in a row; IndexError when there is none."""
        return self._things[row]

    def row_of(self, evidence_id: str) -> int:
        """The row of a piece, or -1."""
        return next(
            (row for row, one in enumerate(self._things) if one.piece.id == evidence_id), -1
        )

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """One row a piece."""
        return 0 if parent.isValid() else len(self._things)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Title, what it is, and which picture stands for it."""
        if not index.isValid() or not 0 <= index.row() < len(self._things):
            return None
        thing = self._things[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return thing.piece.title
        if role == DETAIL_ROLE:
            return self._detail(thing)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{thing.piece.title}, {self._detail(thing)}"
        if role == ID_ROLE:
            return thing.piece.id
        if role == DIGEST_ROLE:
            return thing.piece.file
        return self._icon(thing) if role == ICON_ROLE else None


def _alike(old: Sequence[Listed], new: Sequence[Listed]) -> int:
    """How many pieces at the beginning are the same pieces, changed or not."""
    count = 0
    for one, other in zip(old, new, strict=False):
        if one.piece.id != other.piece.id:
            break
        count += 1
    return count
