"""Learning as a table: rows into entries, each with what is wrong with it, and entries into rows.

Nothing is written here and nothing judged by the day; ``services.learning`` does both. A
cell that a spreadsheet would take for a formula gets an apostrophe when it is written, which is
taken off again when it is read.
"""

from __future__ import annotations

import csv
import io
import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from careerplanner.domain.record import LearningEntry
from careerplanner.domain.typed import Typed
from careerplanner.errors import UserError
from careerplanner.exchange.learning_columns import DATES, Part
from careerplanner.exchange.table_dates import CellFault, read_cell_date
from careerplanner.i18n.duration_reading import read_minutes

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from careerplanner.domain.dates import PartialDate
    from careerplanner.exchange.learning_columns import Columns
    from careerplanner.exchange.table_dates import DateOrder
    from careerplanner.exchange.table_text import Line, Table
    from careerplanner.i18n.duration_reading import Unit

FORMULA = "=+-@\t\r"
"""What a spreadsheet takes for the beginning of a formula."""
_GUARDED = re.compile(r"'*[=+\-@\t\r]")
NOBODY = "\0"
"""Whose rows are taken while it has not been said: nobody's, so that no other's get in."""
_SEVERAL = {Part.PERSON}
_FINISHED = {
    "complete", "completed", "passed", "pass", "achieved", "attended", "yes", "done", "finished",
    "certified", "complete pass", "completed achieved pass grade", "wedi cwblhau", "cwblhawyd",
    "wedi i gwblhau", "wedi gorffen", "do", "wedi pasio", "100", "valid", "in date", "expired",
}  # fmt: skip
"""Also what has run out since: it was done, and is not done now."""


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing wrong with a row, or worth knowing.

    Attributes:
        code: What it is.
        fields: What its sentence needs.
    """

    code: str
    fields: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Reading:
    """How a table is read.

    Attributes:
        columns: Where the headings stand and what each column is.
        orders: What comes first in the dates of a column, by its place.
        unit: What a number alone counts in the column of lengths.
        person: Whose rows are taken, as the file writes the name; "" for all, `NOBODY` while it
            has not been said.
        language: Language of what it changed, where no column says; None for not known.
    """

    columns: Columns
    orders: tuple[tuple[int, DateOrder], ...] = ()
    unit: Unit | None = None
    person: str = ""
    language: str | None = None


@dataclass(frozen=True, slots=True)
class Row:
    """One row as it was understood.

    Attributes:
        line: Where it stands in the file.
        entry: What it says, without an id; None where a fault forbids it.
        faults: Why it is refused; empty where it is not.
    """

    line: Line
    entry: LearningEntry | None
    faults: tuple[Problem, ...] = ()


@dataclass
class _Taken:
    """What has been read of one row so far."""

    found: dict[Part, str]
    faults: list[Problem] = field(default_factory=list)


def rows_below(table: Table, columns: Columns) -> tuple[Line, ...]:
    """Return the rows that are not headings, nor stand above them."""
    return table.lines if columns.header is None else table.lines[columns.header + 1 :]


def column_values(table: Table, columns: Columns, place: int) -> tuple[str, ...]:
    """Return the cells of a column that say anything."""
    cells = (line.cells[place : place + 1] for line in rows_below(table, columns))
    return tuple(cell[0] for cell in cells if cell and cell[0])


def people_in(table: Table, columns: Columns) -> tuple[str, ...]:
    """Return the names in the columns that say whose a row is, each once, in order."""
    places = columns.places(Part.PERSON)
    if not places:
        return ()
    names = (_person(line, places) for line in rows_below(table, columns))
    return tuple(dict.fromkeys(name for name in names if name))


def read_rows(
    table: Table, reading: Reading, known: Callable[[Part, str], str] | None = None
) -> tuple[Row, ...]:
    """Read every row below the headings; each gives an entry or says why not.

    Args:
        table: The file.
        reading: How it is read.
        known: Turns a kind of learning or of training into the program's word for it; one it does
            not know it leaves as it is.
    """
    nameless = _nameless(table, reading.columns)
    rows = rows_below(table, reading.columns)
    return tuple(_row(line, reading, known, nameless) for line in rows)


def _nameless(table: Table, columns: Columns) -> frozenset[int]:
    """Columns without a heading, behind one that is read: what stands there has slipped."""
    if columns.header is None:
        return frozenset()
    heads = table.lines[columns.header].cells
    first = next((at for at, part in enumerate(columns.parts) if part), len(columns.parts))
    return frozenset(
        at
        for at in range(first, table.width)
        if (at >= len(heads) or not heads[at]) and columns.parts[at] is None
    )


def _row(
    line: Line,
    reading: Reading,
    known: Callable[[Part, str], str] | None,
    nameless: frozenset[int],
) -> Row:
    columns = reading.columns
    found = {
        part: plain_cell(cell)
        for part, cell in zip(columns.parts, line.cells, strict=False)
        if part is not None and cell and part not in _SEVERAL
    }
    taken = _Taken(found)
    if any(at in nameless and cell for at, cell in enumerate(line.cells)):
        taken.faults.append(Problem("row.too_wide"))
    _judge_whose(line, reading, taken)
    if taken.faults:
        return Row(line, None, tuple(taken.faults))  # what else is wrong with it is of no account
    days = {part: _date(part, reading, taken) for part in DATES}
    minutes = _minutes(reading, taken)
    if not found.get(Part.TITLE):
        taken.faults.append(Problem("row.no_title"))
    if taken.faults:
        return Row(line, None, tuple(taken.faults))
    return Row(line, _entry(found, days, minutes, reading, known))


def _entry(
    found: dict[Part, str],
    days: dict[Part, PartialDate | None],
    minutes: int | None,
    reading: Reading,
    known: Callable[[Part, str], str] | None,
) -> LearningEntry:
    words, spoken = found.get(Part.CHANGED), found.get(Part.LANGUAGE, "").casefold()
    language = spoken if spoken in {"en", "cy"} else reading.language
    kind, training = found.get(Part.KIND, ""), found.get(Part.TRAINING, "")
    return LearningEntry(
        id="",
        title=found[Part.TITLE],
        kind=known(Part.KIND, kind) if known and kind else kind,
        on=days[Part.ON],
        minutes=minutes,
        changed=Typed(words, language) if words else None,
        renew_by=days[Part.RENEW_BY],
        training=known(Part.TRAINING, training) if known and training else training,
        provider=found.get(Part.PROVIDER, ""),
    )


def _judge_whose(line: Line, reading: Reading, taken: _Taken) -> None:
    """A row of somebody else, or of learning that was not finished, is none of this record."""
    places = reading.columns.places(Part.PERSON)
    if places and reading.person and _person(line, places) != reading.person:
        code = "row.whose" if reading.person == NOBODY else "row.other_person"
        taken.faults.append(Problem(code))
        return
    status = taken.found.get(Part.STATUS, "")
    plain = " ".join(re.findall(r"[^\W_]+", status.casefold()))
    if plain and plain not in _FINISHED:
        taken.faults.append(Problem("row.not_finished", (("given", status),)))


def _person(line: Line, places: Sequence[int]) -> str:
    cells = [line.cells[place] for place in places if place < len(line.cells)]
    return " ".join(" ".join(cells).split())


def _date(part: Part, reading: Reading, taken: _Taken) -> PartialDate | None:
    text = taken.found.get(part, "")
    if not text or _says_none(text):
        return None
    (place,) = reading.columns.places(part)
    try:
        return read_cell_date(text, dict(reading.orders).get(place))
    except CellFault as fault:
        taken.faults.append(Problem(fault.code, (("given", text),)))
        return None


def _minutes(reading: Reading, taken: _Taken) -> int | None:
    text = taken.found.get(Part.MINUTES, "")
    if not text or _says_none(text):
        return None
    try:
        return read_minutes(text, reading.unit)
    except UserError as error:
        if error.code == "duration.nothing":
            return None
        code = "row.no_unit" if error.code == "duration.no_unit" else "row.duration"
        taken.faults.append(Problem(code, (("given", text),)))
        return None


def _says_none(text: str) -> bool:
    return text.casefold() in {"-", "–", "—", "n/a", "na", "none", "dim", "amh", "never", "byth"}


# ---- writing -------------------------------------------------------------------------------------


def guarded(text: str) -> str:
    """Return a cell that no spreadsheet takes for a formula."""
    return f"'{text}" if _GUARDED.match(text) else text


def plain_cell(cell: str) -> str:
    """Return a cell without the apostrophe that `guarded` puts before it."""
    return cell[1:] if cell.startswith("'") and _GUARDED.match(cell[1:]) else cell


def write_table(headings: Sequence[str], rows: Iterable[Sequence[str]]) -> bytes:
    """Return a table as spreadsheets open it: UTF-8 with its mark, commas, quoted where needed."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow([guarded(heading) for heading in headings])
    for row in rows:
        writer.writerow([guarded(cell) for cell in row])
    return b"\xef\xbb\xbf" + out.getvalue().encode("utf-8", "replace")
