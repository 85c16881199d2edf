"""A matrix given out as a spreadsheet, or as a table saved as text.

The first sheet has the words, the second explains them and says what judged it; of training there
are two more, with the days it was last done and the days it is due. Each sheet says one thing, so
that nobody takes a day done for a day due.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from careerplanner.domain.changes import Entity
from careerplanner.exchange.matrix_xlsx import NotesSheet, TableCell, TableSheet, write_book
from careerplanner.rules.situation import Asking, is_current
from careerplanner.services.book.files import replace_file
from careerplanner.services.matrix.matrix_cells import NOT_ASKED, CellState, MatrixKind
from careerplanner.services.matrix.matrix_words import LOOK, MatrixWords
from careerplanner.services.paper.plan_files import safe_name

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date
    from pathlib import Path

    from careerplanner.domain.record import Post
    from careerplanner.services.matrix.matrix_cells import MatrixCell
    from careerplanner.services.matrix.matrix_view import MatrixView
    from careerplanner.services.wording import Wording

XLSX, CSV = ".xlsx", ".csv"
FRONT = 3
"""Columns that say who it is: name, job and service."""


@dataclass(frozen=True, slots=True)
class MatrixBook:
    """A matrix in words, ready to be written.

    Attributes:
        title: What it is.
        sheets: Its sheets.
        made_on: The day.
    """

    title: str
    sheets: tuple[TableSheet | NotesSheet, ...]
    made_on: date

    def xlsx(self, report: Callable[[int, int], object] = lambda _done, _whole: None) -> bytes:
        """Return it as a spreadsheet; ``report`` is told how far it is."""
        return write_book(self.sheets, self.title, self.made_on, report)

    def csv(self) -> bytes:
        """Return its tables as one table saved as text, days as year-month-day."""
        from careerplanner.exchange.learning_csv import write_table

        first, *others = [one for one in self.sheets if isinstance(one, TableSheet)]
        headings = list(first.headings[: first.front])
        for at in range(first.front, len(first.headings)):
            heading = first.headings[at]
            headings.append(heading)
            headings += [f"{heading}: {other.name}" for other in others]
        rows = [
            [_plain(cell) for cell in row[: first.front]]
            + [
                _plain(table.rows[number][at])
                for at in range(first.front, len(first.headings))
                for table in (first, *others)
            ]
            for number, row in enumerate(first.rows)
        ]
        return write_table(headings, rows)

    def content(self, ending: str) -> bytes:
        """Return it in the form that the ending of a file's name stands for."""
        return self.csv() if ending.casefold() == CSV else self.xlsx()


def _plain(cell: TableCell) -> str:
    day = cell.day.isoformat() if cell.day is not None else ""
    return f"{day} ({cell.text})" if day and cell.text else day or cell.text


def matrix_book(
    view: MatrixView, say: Wording, people: Sequence[str], places: Sequence[int]
) -> MatrixBook:
    """Put a matrix into words.

    Args:
        view: The matrix; who is still missing in it is worked out.
        say: Words of the language it is given out in.
        people: Ids of the people, in their order.
        places: Places of the columns, in their order.

    Raises:
        BookFault: The book cannot be read.
    """
    return _Book(view, say, people, places).book()


class _Book:
    """Makes the sheets of one book."""

    def __init__(
        self, view: MatrixView, say: Wording, people: Sequence[str], places: Sequence[int]
    ) -> None:
        self.view, self.say, self.places = view, say, places
        self.words, self._tr = MatrixWords(say), say.catalogue.translate
        view.work(len(people), people)
        self.rows = view.cells(people)
        self.columns = [view.columns[place] for place in places]
        self.fronts = self._fronts()
        self.kind = view.asked.kind

    def book(self) -> MatrixBook:
        words = self.words
        first = self._table(words.short(self.view.asked), self._word)
        sheets: list[TableSheet | NotesSheet] = [first, self._about()]
        if self.kind is MatrixKind.TRAINING:
            sheets.append(self._table(self._tr("Matrix", "Last done"), self._done))
            sheets.append(self._table(self._tr("Matrix", "Refresh by"), self._due))
        title, today = words.title(self.view.asked), self.view.workspace.today()
        return MatrixBook(title, tuple(sheets), today)

    # ---- tables --------------------------------------------------------------------------------

    def _table(self, name: str, say: Callable[[MatrixCell], TableCell]) -> TableSheet:
        tr = self._tr
        front = (tr("Team", "Name"), tr("Matrix", "Job"), tr("Team", "Service"))
        heads = tuple(self.words.head(column).title for column in self.columns)
        made: dict[MatrixCell, TableCell] = {}

        def said(cell: MatrixCell) -> TableCell:
            if cell not in made:
                made[cell] = say(cell)
            return made[cell]

        rows = [
            (*self.fronts[worker], *(said(_at(row, place)) for place in self.places))
            for worker, row in self.rows.items()
        ]
        return TableSheet(name, (*front, *heads), FRONT, rows)

    def _fronts(self) -> dict[str, tuple[TableCell, TableCell, TableCell]]:
        space = self.view.workspace
        asking = Asking(space.today(), space.today())
        records = space.opened.records(list(self.rows), frozenset({Entity.WORKER, Entity.POST}))
        found = {}
        for record in records:
            posts = [post for post in record.posts if is_current(post, asking)]
            found[record.worker.id] = (
                TableCell(record.worker.name),
                TableCell(_joined(posts, self.say.post)),
                TableCell(_joined(posts, lambda post: post.service)),
            )
        return found

    def _word(self, cell: MatrixCell) -> TableCell:
        word = self.words.word(cell)
        if cell.state is CellState.NOT_KNOWN and not cell.certain:
            word = f"{word} ({self.words.below(cell)})"
        return TableCell(word, look=LOOK[cell.state])

    def _done(self, cell: MatrixCell) -> TableCell:
        look = LOOK[cell.state]
        if cell.done is None:
            return TableCell()
        if cell.done.is_exact:
            return TableCell(day=cell.done.span.earliest, look=look)
        return TableCell(self.words.done(cell), look=look)

    def _due(self, cell: MatrixCell) -> TableCell:
        look = LOOK[cell.state]
        if cell.due is None:
            return TableCell()
        suggested = self._tr("Matrix", "suggested") if cell.suggested else ""
        if cell.due.is_one_day:
            return TableCell(suggested, cell.due.earliest, look)
        said = self.words.due(cell)
        return TableCell(f"{said} ({suggested})" if suggested else said, look=look)

    # ---- what explains them --------------------------------------------------------------------

    def _about(self) -> NotesSheet:
        tr, say, space = self._tr, self.say, self.view.workspace
        about = space.lookup.pack.about
        lines = [
            (tr("Matrix", "Made on"), say.day(space.today()), ""),
            (tr("Matrix", "People"), str(len(self.rows)), ""),
            (tr("Sheet", "Framework"), say.text(about.title), ""),
            (tr("Sheet", "Version"), about.ref.version, ""),
        ]
        if self.kind is MatrixKind.REQUIREMENT:
            lines.append((tr("Matrix", "What it is"), say.text(about.status), ""))
        else:
            lines.append((tr("Matrix", "Days"), self._days(), ""))
        lines.append((tr("Matrix", "What the words mean"), "", ""))
        legend = self.words.legend(self.kind)
        lines += [(word, meaning, LOOK[state]) for state, word, meaning in legend]
        lines.append((tr("Matrix", "What else to know"), "", ""))
        lines += [
            (tr("Matrix", "Note {number}", number=number), note, "")
            for number, note in enumerate(self.words.notes(self.kind), 1)
        ]
        lines.append((tr("Matrix", "The columns"), "", ""))
        heads = [self.words.head(column) for column in self.columns]
        lines += [(head.title, head.note or tr("Matrix", "Asked for"), "") for head in heads]
        name, title = tr("Matrix", "About this"), self.words.title(self.view.asked)
        return NotesSheet(name, title, tuple(lines))

    def _days(self) -> str:
        return self._tr(
            "Matrix",
            "Days are written year-month-day. Where only a month or a year is known, "
            "that is written.",
        )


def _at(row: tuple[MatrixCell, ...], place: int) -> MatrixCell:
    return row[place] if place < len(row) else NOT_ASKED


def _joined(posts: Sequence[Post], say: Callable[[Post], str]) -> str:
    return ", ".join(dict.fromkeys(said for post in posts if (said := say(post))))


def file_name(view: MatrixView, say: Wording, ending: str) -> str:
    """Return the name that a file with a matrix may have."""
    title = safe_name(MatrixWords(say).title(view.asked))
    return f"{title} - {view.workspace.today().isoformat()}{ending}"


def save_matrix(path: Path, content: bytes) -> None:
    """Write a matrix to a file, whole or not at all.

    Raises:
        FileFault: A book, a folder or a device stands there.
        FolderNotWritable: The folder cannot be written.
        DiskFull: There is no room.
    """
    replace_file(path, content)
