"""People by columns behind Qt's table interface: what a cell says is asked when it is looked at.

Ten thousand people with thirty columns are three hundred thousand cells; words are made only for
those that are painted or read out.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from careerplanner.services.matrix.matrix_cells import MatrixCell
    from careerplanner.services.matrix.matrix_view import MatrixView
    from careerplanner.services.matrix.matrix_words import Head, MatrixWords
    from careerplanner.services.team.team_shelf import TeamPerson

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
BELOW_ROLE = Qt.ItemDataRole.UserRole + 1
"""The second line of a cell, of a person's name or of a column's title."""
STATE_ROLE = Qt.ItemDataRole.UserRole + 2
"""The `CellState` of a cell; None while it is worked out."""
ID_ROLE = Qt.ItemDataRole.UserRole + 3
"""Id of the person of a cell."""
_ACROSS, _DOWN = Qt.Orientation.Horizontal, Qt.Orientation.Vertical


class MatrixModel(QAbstractTableModel):
    """Some people and some columns of a matrix.

    Args:
        view: The matrix.
        words: Gives the words in force.
        about: Says what tells a person from others, such as the job; "" for nothing.
    """

    def __init__(
        self,
        view: MatrixView,
        words: Callable[[], MatrixWords],
        about: Callable[[TeamPerson], str],
    ) -> None:
        super().__init__()
        self._view, self._words, self._about = view, words, about
        self._people: list[TeamPerson] = []
        self._rows: dict[str, int] = {}
        self._places: tuple[int, ...] = ()
        self._heads: tuple[Head, ...] = ()

    # ---- what is shown -------------------------------------------------------------------------

    def show_matrix(self, people: Sequence[TeamPerson], places: Sequence[int]) -> bool:
        """Shows these people and columns, in this order.

        Args:
            people: Who.
            places: Places of the columns in the matrix.

        Returns:
            Whether rows or columns are others now; then no index made before means anything.
        """
        keep = [one.id for one in people] == [one.id for one in self._people]
        heads = self._heads_of(places)
        if keep and tuple(places) == self._places and heads == self._heads:
            self._people = list(people)
            self.reword()
            return False
        self.beginResetModel()
        self._people = list(people)
        self._rows = {one.id: row for row, one in enumerate(people)}
        self._places, self._heads = tuple(places), heads
        self.endResetModel()
        return True

    def reword(self) -> None:
        """Has every cell, name and title asked for again."""
        self._heads = self._heads_of(self._places)
        rows, columns = len(self._people), len(self._places)
        if columns:
            self.headerDataChanged.emit(_ACROSS, 0, columns - 1)
        if rows:
            self.headerDataChanged.emit(_DOWN, 0, rows - 1)
        if rows and columns:
            self.dataChanged.emit(self.index(0, 0), self.index(rows - 1, columns - 1))

    def worked_out(self, workers: Iterable[str]) -> None:
        """Tells that these people are worked out now."""
        rows = sorted(self._rows[name] for name in workers if name in self._rows)
        if not rows or not self._places:
            return
        last = len(self._places) - 1
        for first, end in _runs(rows):
            self.dataChanged.emit(self.index(first, 0), self.index(end, last))

    def _heads_of(self, places: Sequence[int]) -> tuple[Head, ...]:
        columns, words = self._view.columns, self._words()
        return tuple(words.head(columns[place]) for place in places)

    # ---- looking things up ---------------------------------------------------------------------

    @property
    def people(self) -> Sequence[TeamPerson]:
        """Who is shown, in their order."""
        return self._people

    @property
    def places(self) -> tuple[int, ...]:
        """Places of the columns shown."""
        return self._places

    def person(self, row: int) -> TeamPerson:
        """The person in a row; IndexError when there is none."""
        return self._people[row]

    def row_of(self, worker: str) -> int:
        """The row of a person, or -1."""
        return self._rows.get(worker, -1)

    def head(self, column: int) -> Head:
        """The head of a column; IndexError when there is none."""
        return self._heads[column]

    def cell(self, index: Index) -> MatrixCell | None:
        """What is said in a cell; None while it is worked out."""
        return self._view.cell(self._people[index.row()].id, self._places[index.column()])

    def every_word(self) -> list[str]:
        """Every word that a cell of this matrix may say."""
        return list(self._words().of_cells(self._view.asked.kind))

    # ---- Qt's interface ------------------------------------------------------------------------

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """One row a person."""
        return 0 if parent.isValid() else len(self._people)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """One column for what is asked."""
        return 0 if parent.isValid() else len(self._places)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Word, second line and state of a cell; person, column and all of it to be heard."""
        if not index.isValid() or index.row() >= len(self._people):
            return None
        if role == ID_ROLE:
            return self._people[index.row()].id
        if role not in (*_ASKED, Qt.ItemDataRole.DisplayRole):
            return None
        cell, words = self.cell(index), self._words()
        if role == Qt.ItemDataRole.DisplayRole:
            return words.word(cell) if cell is not None else words.waiting()
        if role == BELOW_ROLE:
            return words.below(cell) if cell is not None else ""
        if role == STATE_ROLE:
            return cell.state if cell is not None else None
        head = self._heads[index.column()]
        whole = words.cell(cell).whole
        return f"{self._people[index.row()].name}, {head.title}: {whole}"

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        """Titles above, names at the side, each with its second line."""
        across = orientation == _ACROSS
        if not 0 <= section < len(self._heads if across else self._people):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._heads[section].title if across else self._people[section].name
        if role == BELOW_ROLE:
            return self._heads[section].note if across else self._about(self._people[section])
        if role not in _WHOLE:
            return None
        return self._heads[section].whole if across else self._whole_name(section)

    def _whole_name(self, row: int) -> str:
        person = self._people[row]
        return ", ".join(part for part in (person.name, self._about(person)) if part)


_WHOLE = (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole)
_ASKED = (BELOW_ROLE, STATE_ROLE, *_WHOLE)


def _runs(rows: Sequence[int]) -> Iterable[tuple[int, int]]:
    """Yields the first and last of each run of neighbours."""
    first = last = rows[0]
    for row in rows[1:]:
        if row != last + 1:
            yield first, last
            first = row
        last = row
    yield first, last
