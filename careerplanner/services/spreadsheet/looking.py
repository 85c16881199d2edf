"""A spreadsheet looked at from beginning to end: file, sheet, columns, people, preview.

The one thing that front ends work with; it holds no widget and writes nothing but by `keep`.
"""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from careerplanner.errors import CareerPlannerError
from careerplanner.exchange import spreadsheet
from careerplanner.exchange.spreadsheet_values import column_letters
from careerplanner.exchange.table_dates import DateOrder
from careerplanner.services.spreadsheet import keeping, remembered
from careerplanner.services.spreadsheet.cells import shown
from careerplanner.services.spreadsheet.grid import cell_at
from careerplanner.services.spreadsheet.layout import propose_under
from careerplanner.services.spreadsheet.previewing import preview
from careerplanner.services.spreadsheet.questions import with_orders
from careerplanner.services.spreadsheet.reading import ABOUT, Asked, Column, Layout, Reading
from careerplanner.services.spreadsheet.shelf import Shelf, read_shelf

__all__ = [
    "DateOrder", "Look", "column_letters", "first_place", "heading_choices", "keep", "look_at",
    "open_file", "said_of", "samples_of", "see", "size_of", "told_of", "under", "with_column",
    "with_course", "with_means",
    "with_means_everywhere", "with_order", "with_person", "with_turned", "with_word",
]  # fmt: skip

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from careerplanner.domain.changes import Changes
    from careerplanner.exchange.spreadsheet import Workbook
    from careerplanner.exchange.spreadsheet_values import Sheet
    from careerplanner.services.spreadsheet.people import FilePerson
    from careerplanner.services.spreadsheet.previewing import SheetPreview
    from careerplanner.services.spreadsheet.reading import Means, Question, WordUse
    from careerplanner.services.wording import Wording
    from careerplanner.services.workspace import Workspace

    Reports = Callable[[int, int], None] | None


@dataclass(frozen=True)
class Look:
    """A sheet that was looked at.

    Attributes:
        book: The file.
        place: Which sheet, from 0.
        sheet: The sheet.
        shelf: What the book of records has.
        reading: How it is proposed to be read.
    """

    book: Workbook
    place: int
    sheet: Sheet
    shelf: Shelf
    reading: Reading


def open_file(path: Path, encoding: str = "") -> Workbook:
    """Read a file somebody chose; nothing is written.

    Args:
        path: The file.
        encoding: How the letters of a text file are read; "" to find out.

    Raises:
        FileFault: It cannot be read, or is no spreadsheet; the code says why.
    """
    return spreadsheet.read_workbook(path, encoding)


def first_place(book: Workbook) -> int:
    """Return the sheet to look at first: the first that is shown and has cells."""
    shown = [at for at, one in enumerate(book.sheets) if one.is_table and not one.hidden]
    tables = [at for at, one in enumerate(book.sheets) if one.is_table]
    return next(iter([*shown, *tables]), 0)


def look_at(
    workspace: Workspace, book: Workbook, place: int, say: Wording, progress: Reports = None
) -> Look:
    """Read one sheet and propose how it is taken in.

    Args:
        workspace: The open book.
        book: The file.
        place: Which sheet, from 0.
        say: Words of the language of the screen.
        progress: Told how much is behind, of how much; may raise to stop.

    Raises:
        FileFault: The sheet is empty or cannot be read.
    """
    sheet = spreadsheet.read_sheet(book, place, progress)
    shelf = read_shelf(workspace, say)
    reading = remembered.propose_remembered(workspace, sheet, shelf.known)
    return Look(book, place, sheet, shelf, _ordered(sheet, reading, shelf))


def under(look: Look, layout: Layout) -> Reading:
    """Propose what the columns are where somebody said how the sheet is laid out."""
    reading = propose_under(look.sheet, layout, look.shelf.known)
    return _ordered(look.sheet, reading, look.shelf)


def _ordered(sheet: Sheet, reading: Reading, shelf: Shelf) -> Reading:
    """What cells tell of days and months stands above what was remembered of it."""
    found = with_orders(sheet, reading, shelf.today)
    columns = [
        replace(now, order=now.order or before.order)
        for now, before in zip(found.columns, reading.columns, strict=True)
    ]
    return replace(found, columns=tuple(columns))


def see(look: Look, reading: Reading, progress: Reports = None) -> SheetPreview:
    """Say of every cell what would become of it; nothing is written."""
    return preview(look.sheet, reading, look.shelf, progress)


def keep(workspace: Workspace, look: Look, seen: SheetPreview, progress: Reports = None) -> Changes:
    """Write what a preview shows as one action, and remember how it was read.

    Where it was written and only remembering failed, nothing is said of that.

    Raises:
        FileFault: The file is another than was looked at.
        UserError: The book is another than it was held against, or nothing would be written.
        EnvironmentFault: The book cannot be written; nothing was changed.
    """
    changes, own = keeping.keep(workspace, look.book, seen, progress)
    with suppress(CareerPlannerError):
        remembered.remember(workspace, look.sheet, seen.reading, look.shelf.known, own)
    return changes


def heading_choices(look: Look, most: int = 25) -> tuple[tuple[int, int, str], ...]:
    """Return the rows that may hold headings: place, number in the file, and what they say."""
    return tuple(
        (at, row.number, ", ".join(shown(cell) for cell in row.cells if cell is not None))
        for at, row in enumerate(look.sheet.rows[:most])
    )


def samples_of(look: Look, reading: Reading, place: int, most: int = 3) -> tuple[str, ...]:
    """Return a few different cells of a column, the first ones first."""
    rows = look.sheet.rows[reading.layout.body : reading.layout.body + 200]
    found = (shown(cell_at(row, place)) for row in rows)
    return tuple(dict.fromkeys(text for text in found if text))[:most]


def said_of(look: Look, reading: Reading, person: FilePerson) -> tuple[str, ...]:
    """Return what the file says of somebody beside their name, to tell people of one name apart."""
    row = look.sheet.rows[person.rows[0]]
    found = (shown(cell_at(row, column.place)) for column in reading.having(*ABOUT))
    return tuple(text for text in found if text)


def told_of(look: Look, worker_id: str) -> str:
    """Return somebody in the book by name, job, service and when they began."""
    record = look.shelf.records[worker_id]
    parts = [record.worker.name]
    for post in record.posts:
        if post.ended is None:
            begun = look.shelf.say.partial_date(post.started) if post.started else ""
            parts += [look.shelf.say.post(post), post.service, begun]
    return " · ".join(part for part in parts if part)


def size_of(seen: SheetPreview) -> int:
    """Return how many things `keep` would write."""
    return sum(keeping.things_of(plan) for plan in seen.plans)


# ---- answers -------------------------------------------------------------------------------------


def with_means(reading: Reading, means: Means | None, *places: int) -> Reading:
    """Return a reading with what dates mean in some columns."""
    columns = [replace(one, means=means) if one.place in places else one for one in reading.columns]
    return replace(reading, columns=tuple(columns))


def with_means_everywhere(
    reading: Reading, means: Means | None, questions: tuple[Question, ...]
) -> Reading:
    """Return a reading in which the dates of every column that asks mean the same."""
    places = [one.place for one in questions if one.asked is Asked.MEANS]
    return with_means(reading, means, *places)


def with_order(reading: Reading, place: int, order: DateOrder) -> Reading:
    """Return a reading with what comes first in the dates of a column."""
    return reading.with_column(replace(reading.at(place), order=order))


def with_turned(reading: Reading, place: int, *, turned: bool) -> Reading:
    """Return a reading with whether real dates of a column have day and month turned round."""
    return reading.with_column(replace(reading.at(place), turned=turned))


def with_word(reading: Reading, word: str, use: WordUse) -> Reading:
    """Return a reading with what becomes of a word."""
    return replace(reading, words={**reading.words, word: use})


def with_person(reading: Reading, key: str, choice: str) -> Reading:
    """Return a reading with who somebody in the file is."""
    people = {name: said for name, said in reading.people.items() if name != key}
    return replace(reading, people={**people, key: choice} if choice else people)


def with_course(reading: Reading, course: str, training: str) -> Reading:
    """Return a reading with what a course of a list is, by its folded name."""
    return replace(reading, courses={**reading.courses, course: training})


def with_column(reading: Reading, column: Column) -> Reading:
    """Return a reading with one column read in another way."""
    return reading.with_column(column)
