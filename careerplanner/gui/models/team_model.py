"""The people of a team behind Qt's table interface: a row each, cells worded when they are seen.

Whom it holds and in which order is decided by ``services.team.team_shelf``: no proxy sorts or
filters here, and a change to one of ten thousand people tells of one row.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from careerplanner.gui.tokens import Status
from careerplanner.services.team.team_words import TeamColumn

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from careerplanner.services.team.team_shelf import TeamPerson
    from careerplanner.services.team.team_words import Cell

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_WRAP = Qt.TextFlag.TextWordWrap
BELOW_ROLE = Qt.ItemDataRole.UserRole + 1
LOOK_ROLE = Qt.ItemDataRole.UserRole + 2
ID_ROLE = Qt.ItemDataRole.UserRole + 3
COLUMNS = tuple(TeamColumn)


class TeamModel(QAbstractTableModel):
    """People in the order given.

    Args:
        cell: Says what stands in a column of somebody, in the language of the screen; asked when
            a cell is first painted.
        heading: Says what a column is called.
    """

    def __init__(
        self,
        cell: Callable[[TeamPerson, TeamColumn], Cell],
        heading: Callable[[TeamColumn], str],
    ) -> None:
        super().__init__()
        self._cell, self._heading = cell, heading
        self._people: list[TeamPerson] = []
        self._cells: dict[str, tuple[TeamPerson, dict[TeamColumn, Cell]]] = {}
        self._rows: dict[str, int] | None = None

    @property
    def people(self) -> Sequence[TeamPerson]:
        """Everybody shown, in their order."""
        return self._people

    def set_people(self, people: Sequence[TeamPerson]) -> None:
        """Shows these. Where the same people stay in the same places, only what changed is told."""
        new, old = list(people), self._people
        if len(new) == len(old) and all(a.id == b.id for a, b in zip(new, old, strict=True)):
            self._tell_changed(new)
            return
        first = _alike(old, new)
        last = _alike(old[first:][::-1], new[first:][::-1])
        if not first and not last:
            self.beginResetModel()
            self._people, self._rows = new, None
            self.endResetModel()
            return
        self._rows = None
        if gone := len(old) - first - last:
            self.beginRemoveRows(QModelIndex(), first, first + gone - 1)
            del self._people[first : first + gone]
            self.endRemoveRows()
        if come := len(new) - first - last:
            self.beginInsertRows(QModelIndex(), first, first + come - 1)
            self._people[first:first] = new[first : first + come]
            self.endInsertRows()
        self._tell_changed(new)

    def _tell_changed(self, new: list[TeamPerson]) -> None:
        """Takes the same people in the same places, and tells of the rows that say another thing.

        Rows below each other are told of together.
        """
        before, self._people = self._people, new
        begun = -1
        for row, (one, other) in enumerate(zip(new, before, strict=True)):
            if one is not other and begun < 0:
                begun = row
            elif one is other and begun >= 0:
                self._tell(begun, row - 1)
                begun = -1
        if begun >= 0:
            self._tell(begun, len(new) - 1)

    def _tell(self, first: int, last: int) -> None:
        self.dataChanged.emit(self.index(first, 0), self.index(last, len(COLUMNS) - 1))

    def reword(self) -> None:
        """Has every cell and heading asked for its words again."""
        self._cells.clear()
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(COLUMNS) - 1)
        if self._people:
            self._tell(0, len(self._people) - 1)

    def person(self, row: int) -> TeamPerson:
        """Who stands in a row; IndexError when nobody does."""
        return self._people[row]

    def row_of(self, worker: str) -> int:
        """The row of somebody, or -1."""
        if self._rows is None:
            self._rows = {one.id: row for row, one in enumerate(self._people)}
        return self._rows.get(worker, -1)

    def cell(self, row: int, column: int) -> Cell:
        """What stands in a cell; IndexError when there is none."""
        person = self._people[row]
        known = self._cells.get(person.id)
        if known is None or known[0] is not person:
            known = (person, {})
            self._cells[person.id] = known
        name = COLUMNS[column]
        if name not in known[1]:
            known[1][name] = self._cell(person, name)
        return known[1][name]

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """One row a person."""
        return 0 if parent.isValid() else len(self._people)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Bands and register are columns of their own."""
        return 0 if parent.isValid() else len(COLUMNS)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Words, a second line, the mark beside them; all of it as one for a screen reader."""
        if not index.isValid() or not 0 <= index.row() < len(self._people):
            return None
        if role == ID_ROLE:
            return self._people[index.row()].id
        if role not in _SAID:
            return None
        cell = self.cell(index.row(), index.column())
        if role == LOOK_ROLE:
            return Status(cell.look) if cell.look is not None else None
        if role == BELOW_ROLE:
            return cell.below
        if role == Qt.ItemDataRole.AccessibleTextRole:
            heading = self._heading(COLUMNS[index.column()])
            return f"{heading}: {cell.whole}" if index.column() else cell.whole
        return cell.text if role == Qt.ItemDataRole.DisplayRole else cell.whole

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        """Titles above; rows have no numbers."""
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(COLUMNS):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._heading(COLUMNS[section])
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | _WRAP
        return None


_SAID = {
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
    BELOW_ROLE,
    LOOK_ROLE,
}


def _alike(old: Sequence[TeamPerson], new: Sequence[TeamPerson]) -> int:
    """How many people at the beginning are the same, changed or not."""
    count = 0
    for one, other in zip(old, new, strict=False):
        if one.id != other.id:
            break
        count += 1
    return count
