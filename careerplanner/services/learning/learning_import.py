"""Taking learning in from a table: looked at row by row before anything is written.

Every row below the headings is kept, there already, or refused with its reasons; none vanishes.
What is kept is one action, undone as one. The file is read once: what happens to it afterwards
changes nothing.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from careerplanner.domain.dates import PartialDate
from careerplanner.errors import FieldError, UserError
from careerplanner.exchange import learning_csv, table_text
from careerplanner.exchange.learning_columns import DATES, Part, columns_under, find_columns
from careerplanner.exchange.learning_csv import NOBODY, Problem, Reading
from careerplanner.exchange.sheet_table import read_any_table
from careerplanner.exchange.table_dates import DateOrder, needs_unit, study_dates, study_unit
from careerplanner.exchange.table_text import Table
from careerplanner.services.learning.learning import kind_of, training_called
from careerplanner.services.validation import check, cleaned

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

    from careerplanner.domain.changes import Changes
    from careerplanner.domain.record import LearningEntry, Record
    from careerplanner.exchange.learning_columns import Columns
    from careerplanner.exchange.learning_csv import Row
    from careerplanner.exchange.table_dates import DateStudy
    from careerplanner.exchange.table_text import Line
    from careerplanner.i18n.duration_reading import Unit
    from careerplanner.services.wording import Wording
    from careerplanner.services.workspace import Workspace

__all__ = [
    "ENCODINGS", "NOBODY", "PARTS", "DateOrder", "Outcome", "Part", "Preview", "Problem",
    "Question", "Reading", "Seen", "Table", "keep", "look_at", "preview", "problem_words",
    "propose", "propose_under", "read_again", "refused_table", "samples_of", "with_column",
    "with_columns", "with_order", "with_parts", "with_unit",
]  # fmt: skip
ENCODINGS = table_text.ENCODINGS
PARTS = tuple(part for part in Part if part is not Part.LANGUAGE)
"""What a person may say that a column is."""
_FIELD_PROBLEMS = {"field.in_future": "row.in_future", "field.too_long": "row.too_long"}


class Outcome(StrEnum):
    """What becomes of a row."""

    KEPT = "kept"
    DUPLICATE = "duplicate"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Question:
    """Something about a whole column that only the person can say.

    Attributes:
        place: Which column, counted from 0.
        heading: Its heading, or "".
        study: What its dates tell; None where the unit of its numbers is asked.
    """

    place: int
    heading: str
    study: DateStudy | None


@dataclass(frozen=True, slots=True)
class Seen:
    """One row, and what would become of it.

    Attributes:
        line: Where it stands in the file, with its cells.
        outcome: What would become of it.
        entry: What would be kept, or what is there already; None where it is refused.
        problems: Why it is not kept.
    """

    line: Line
    outcome: Outcome
    entry: LearningEntry | None
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True)
class Preview:
    """A whole table as it would be taken in; nothing is written.

    Attributes:
        table: The file.
        reading: How it was read.
        rows: Every row below the headings.
        questions: What has to be said first; rows that hang on one are refused until then.
        people: Names in the column that says whose a row is; empty without one.
    """

    table: Table
    reading: Reading
    rows: tuple[Seen, ...]
    questions: tuple[Question, ...]
    people: tuple[str, ...]

    def of(self, outcome: Outcome) -> tuple[Seen, ...]:
        """Return the rows with one outcome."""
        return tuple(row for row in self.rows if row.outcome is outcome)

    def heading(self, place: int) -> str:
        """Return the heading of a column; "" where there is none."""
        header = self.reading.columns.header
        cells = self.table.lines[header].cells if header is not None else ()
        return cells[place] if place < len(cells) else ""


# ---- reading -------------------------------------------------------------------------------------


def look_at(path: Path, encoding: str = "", delimiter: str = "") -> tuple[bytes, Table]:
    """Read a file somebody chose; nothing is written.

    Args:
        path: The file.
        encoding: One of ``ENCODINGS``, or "" to find out.
        delimiter: What stands between cells, or "" to find out.

    Returns:
        Its content, to be read again in another way, and its rows.

    Raises:
        FileFault: It cannot be read, or is no table; the code says why.
    """
    data = table_text.read_file(path)
    return data, read_any_table(data, str(path), encoding, delimiter)


def read_again(data: bytes, path: str, encoding: str = "", delimiter: str = "") -> Table:
    """Read the content of a file in another way; raises as ``look_at`` does."""
    return read_any_table(data, path, encoding, delimiter)


def propose(table: Table, record: Record, language: str | None) -> Reading:
    """Propose how a table is read.

    Args:
        table: The file.
        record: Whose learning it becomes; tells whose rows are meant.
        language: Language of the screen, taken for what was written in the file.
    """
    return with_columns(table, find_columns(table), record, language)


def propose_under(
    table: Table, header: int | None, record: Record, language: str | None
) -> Reading:
    """Propose how a table is read whose headings stand in a given row."""
    return with_columns(table, columns_under(table, header), record, language)


def samples_of(seen: Preview, place: int, most: int = 3) -> tuple[str, ...]:
    """Return a few different cells of a column, first ones first."""
    cells = learning_csv.column_values(seen.table, seen.reading.columns, place)
    return tuple(dict.fromkeys(cells[:200]))[:most]


def with_columns(table: Table, columns: Columns, record: Record, language: str | None) -> Reading:
    """Return a reading with these columns, and with all that their cells tell."""
    orders = tuple(
        (place, study.order)
        for place, study in _date_studies(table, columns)
        if study.order is not None
    )
    people = learning_csv.people_in(table, columns)
    unit = None
    for place in columns.places(Part.MINUTES):
        values = learning_csv.column_values(table, columns, place)
        unit = study_unit(_heading(table, columns, place), values)
    return Reading(columns, orders, unit, _own_name(people, record), language)


def with_column(
    reading: Reading, table: Table, record: Record, place: int, part: Part | None
) -> Reading:
    """Return a reading with one column taken for something else.

    What another column was taken for and can only be once moves to this one.
    """
    parts = list(reading.columns.parts)
    if part is not None and part is not Part.PERSON:
        parts = [None if found is part else found for found in parts]
    parts[place] = part
    columns = replace(reading.columns, parts=tuple(parts))
    return with_columns(table, columns, record, reading.language)


def with_parts(
    reading: Reading, table: Table, record: Record, parts: Sequence[Part | None]
) -> Reading:
    """Return a reading with every column taken for what it was taken for before."""
    columns = replace(reading.columns, parts=tuple(parts))
    return with_columns(table, columns, record, reading.language)


def with_order(reading: Reading, place: int, order: DateOrder) -> Reading:
    """Return a reading with what comes first in the dates of a column."""
    return replace(reading, orders=tuple({**dict(reading.orders), place: order}.items()))


def with_unit(reading: Reading, unit: Unit) -> Reading:
    """Return a reading with what a number alone counts."""
    return replace(reading, unit=unit)


def preview(workspace: Workspace, record: Record, table: Table, reading: Reading) -> Preview:
    """Say of every row what would become of it; nothing is written."""
    found = learning_csv.read_rows(table, reading, _known_words(workspace, record))
    there = Counter(_sameness(entry) for entry in record.learning)
    earlier: set[object] = set()
    rows = tuple(_seen(workspace, row, there, earlier) for row in found)
    people = learning_csv.people_in(table, reading.columns)
    return Preview(table, reading, rows, tuple(_questions(table, reading)), people)


def _known_words(workspace: Workspace, record: Record) -> Callable[[Part, str], str]:
    remembered: dict[tuple[Part, str], str] = {}

    def known(part: Part, text: str) -> str:
        if (part, text) not in remembered:
            if part is Part.KIND:
                found = kind_of(text, workspace.catalogues)
            else:
                found = training_called(record, text, workspace.catalogues, workspace.lookup)
            remembered[part, text] = found
        return remembered[part, text]

    return known


def _seen(workspace: Workspace, row: Row, there: Counter[object], earlier: set[object]) -> Seen:
    if row.entry is None:
        return Seen(row.line, Outcome.REFUSED, None, row.faults)
    entry = cleaned(row.entry)
    try:
        check(entry, workspace.today())
    except FieldError as error:
        problem = _problem(error)
        return Seen(row.line, Outcome.REFUSED, None, (problem,))
    if there[_sameness(entry)]:
        return Seen(row.line, Outcome.DUPLICATE, entry, (Problem("row.same_as_kept"),))
    if entry in earlier:
        return Seen(row.line, Outcome.DUPLICATE, entry, (Problem("row.same_in_file"),))
    earlier.add(entry)
    return Seen(row.line, Outcome.KEPT, entry)


def _problem(error: FieldError) -> Problem:
    code = _FIELD_PROBLEMS.get(error.code, "row.refused")
    shown = {name: str(value) for name, value in error.fields.items() if name in {"given", "most"}}
    return Problem(code, tuple(shown.items()))


def _sameness(entry: LearningEntry) -> object:
    """What two entries of the same learning agree in, however the rest was written down."""
    return (" ".join(entry.title.casefold().split()), entry.on, entry.minutes)


def _date_studies(table: Table, columns: Columns) -> Iterator[tuple[int, DateStudy]]:
    for part in DATES:
        for place in columns.places(part):
            values = learning_csv.column_values(table, columns, place)
            yield place, study_dates(_heading(table, columns, place), values)


def _questions(table: Table, reading: Reading) -> Iterator[Question]:
    """What only the person can say; asked also after it was said, so that it can be changed."""
    columns = reading.columns
    for place, study in _date_studies(table, columns):
        if study.asks:
            yield Question(place, _heading(table, columns, place), study)
    for place in columns.places(Part.MINUTES):
        values = learning_csv.column_values(table, columns, place)
        heading = _heading(table, columns, place)
        if needs_unit(values) and study_unit(heading, values) is None:
            yield Question(place, heading, None)


def _heading(table: Table, columns: Columns, place: int) -> str:
    if columns.header is None:
        return ""
    cells = table.lines[columns.header].cells
    return cells[place] if place < len(cells) else ""


def _own_name(people: tuple[str, ...], record: Record) -> str:
    """The name in the file that is the worker's; nobody's where it cannot be told."""
    own = set(record.worker.name.casefold().split())
    same = [name for name in people if set(name.casefold().replace(",", " ").split()) == own]
    if same:
        return same[0]
    return people[0] if len(people) == 1 else NOBODY if people else ""


# ---- keeping -------------------------------------------------------------------------------------


def keep(
    workspace: Workspace, worker_id: str, seen: Preview, *, duplicates: bool = False
) -> Changes:
    """Add the rows that are to be kept, as one action that can be undone.

    Args:
        workspace: The open book.
        worker_id: Whose learning it becomes.
        seen: The preview; it is taken as it was shown.
        duplicates: Whether rows that are there already are added all the same.

    Raises:
        UserError: "table.nothing_to_keep": no row would be added.
        EnvironmentFault: The book cannot be written; nothing was changed.
    """
    taken = [Outcome.KEPT, Outcome.DUPLICATE] if duplicates else [Outcome.KEPT]
    entries = [row.entry for row in seen.rows if row.outcome in taken and row.entry is not None]
    if not entries:
        raise UserError("table.nothing_to_keep", path=seen.table.path)
    with workspace.opened.action("learning.import", workspace.actor, worker_id) as action:
        for entry in entries:
            action.add(replace(entry, id=workspace.make_id()), worker_id)
    return action.changes


def refused_table(seen: Preview, say: Wording) -> bytes:
    """Return the rows that are refused, as they stand in the file, with the reasons beside them."""
    width = seen.table.width
    headings = [seen.heading(place) for place in range(width)]
    headings.append(say.catalogue.translate("Learning table", "Why it was not taken"))
    rows = (
        [
            *row.line.cells,
            *[""] * (width - len(row.line.cells)),
            " ".join(problem_words(problem, say) for problem in row.problems),
        ]
        for row in seen.of(Outcome.REFUSED)
    )
    return learning_csv.write_table(headings, rows)


def problem_words(problem: Problem, say: Wording) -> str:
    """Return what is wrong with a row, as a sentence."""
    from careerplanner.i18n.messages.learning import ROW_PROBLEMS

    fields = dict(problem.fields)
    if "given" in fields:
        fields["given"] = _shown(fields["given"], say)
    return say.label(ROW_PROBLEMS, problem.code, **fields)


def _shown(given: str, say: Wording) -> str:
    try:
        return say.partial_date(PartialDate.parse(given))
    except ValueError:
        return given if len(given) <= 60 else f"{given[:59]}…"
