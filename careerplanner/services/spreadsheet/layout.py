"""Proposes how a sheet is laid out: where the headings stand and what each column is.

Rows above the headings (a title, a date) are passed over; headings of several rows are put
together, joined cells counting for every cell they cover.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

from careerplanner.exchange.spreadsheet_values import MonthOnly, column_letters
from careerplanner.i18n.sorting import fold
from careerplanner.services.spreadsheet.cells import read_cell, shown, study
from careerplanner.services.spreadsheet.grid import MOST_BEFORE, Grid, cell_at
from careerplanner.services.spreadsheet.headings import (
    Found,
    find_training,
    is_interval_label,
    is_just_date,
    is_only_means,
    means_of,
    months_in,
    months_of,
    use_of,
    without_means,
    word_use_of,
)
from careerplanner.services.spreadsheet.reading import (
    NAMES,
    OWN,
    Column,
    Layout,
    Means,
    Reading,
    Shape,
    Use,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from careerplanner.exchange.spreadsheet_values import Sheet, Value
    from careerplanner.services.spreadsheet.cells import ColumnStudy
    from careerplanner.services.spreadsheet.headings import Named

MOST_HEADING_ROWS = 4


@dataclass(frozen=True)
class Known:
    """What headings are held against.

    Attributes:
        trainings: The pack's trainings and the book's own.
        today: The day it is.
        language: Language of the screen.
    """

    trainings: tuple[Named, ...]
    today: date
    language: str | None


def propose(sheet: Sheet, known: Known) -> Reading:
    """Propose how a sheet is read."""
    grid = Grid(sheet)
    at = _best_heading(grid, known)
    if at is None:
        return _under(grid, Layout(Shape.MATRIX, None, -1), known)
    first, last = _heading_rows(grid, at)
    interval = _interval_row(grid, last)
    layout = Layout(Shape.MATRIX, first, last, interval)
    if _is_list(grid, layout):
        layout = replace(layout, shape=Shape.LIST, interval=None)
    return _under(grid, layout, known)


def propose_under(sheet: Sheet, layout: Layout, known: Known) -> Reading:
    """Propose what the columns are where the layout has been said."""
    return _under(Grid(sheet), layout, known)


# ---- headings ------------------------------------------------------------------------------------


def _best_heading(grid: Grid, known: Known) -> int | None:
    """The row whose cells look most like headings of what stands below them."""
    rows = range(min(MOST_BEFORE, len(grid.rows)))
    scored = [(_worth(grid, at, known), -at) for at in rows]
    best = max(scored, default=(0.0, 0))
    return -best[1] if best[0] >= 2 else None


def _worth(grid: Grid, at: int, known: Known) -> float:
    texts = grid.texts(at)
    if len({fold(text) for text in texts if text}) < 2 or _dates_in(grid.top(at)) > 1:
        return 0
    worth = 0.0
    named = False
    for place, text in enumerate(texts):
        if not text:
            continue
        use = use_of(text)
        named = named or use in NAMES
        dated = _is_dated_below(grid, place, at)
        if use is not None or find_training(text, known.trainings).sure:
            worth += 2
        elif dated and (means_of(text) or len(text) > 1):
            worth += 1
    below = len(grid.rows) - at - 1
    return worth + (3 if named else 0) if below > 0 or named else worth / 2


def _is_dated_below(grid: Grid, place: int, at: int) -> bool:
    below = grid.column(place, at + 1)[:40]
    return any(_looks_dated(value) for value in below)


def _looks_dated(value: Value) -> bool:
    if isinstance(value, date | MonthOnly):
        return True
    if value is None or isinstance(value, bool):
        return False
    said = read_cell(value, Column(0, "", "", Use.TRAINING), from_1904=False)
    return said.on is not None or said.fault in {"row.date_order", "row.date_impossible"}


def _dates_in(row: Sequence[Value]) -> int:
    return sum(_looks_dated(value) for value in row)


def _heading_rows(grid: Grid, at: int) -> tuple[int, int]:
    """The rows that belong to the headings together with the best one."""
    first = last = at
    while first > 0 and last - first < MOST_HEADING_ROWS - 1 and _is_above(grid, first - 1):
        first -= 1
    while last + 1 < min(len(grid.rows), MOST_BEFORE) and _is_below(grid, last + 1, at):
        last += 1
    return first, last


def _is_above(grid: Grid, at: int) -> bool:
    """Whether a row groups the columns below it: several texts, and no title over all of them."""
    texts = [text for text in grid.texts(at) if text]
    distinct = {fold(text) for text in texts}
    own = [value for value in grid.rows[at].cells if value is not None]
    if not texts or _dates_in(grid.rows[at].cells) or len(own) != sum(
        isinstance(value, str) for value in own
    ):  # fmt: skip
        return False
    return len(distinct) > 1 or (len(distinct) == 1 and 1 < len(texts) < grid.width)


def _is_below(grid: Grid, at: int, heading: int) -> bool:
    """Whether a row goes on with the headings above it: "Completed", "Expires" and such."""
    own = grid.rows[at].cells
    given = [value for value in own if value is not None]
    texts = [value for value in given if isinstance(value, str)]
    if not texts or len(texts) < len(given):
        return False
    names = [place for place, text in enumerate(grid.texts(heading)) if use_of(text) in NAMES]
    named = any(place < len(own) and own[place] for place in names)
    telling = sum(is_only_means(text) or use_of(text) is not None for text in texts)
    if telling * 2 >= len(texts):
        return not named or telling == len(texts)
    return False


def _interval_row(grid: Grid, last: int) -> int | None:
    """A row below the headings, or among them, that says how often each course is done again."""
    for at in range(max(0, last - 1), min(last + 4, len(grid.rows))):
        cells = [value for value in grid.rows[at].cells if value is not None]
        if not cells:
            continue
        months = sum(months_of(value) is not None for value in cells)
        said = isinstance(cells[0], str) and is_interval_label(cells[0])
        rest = len(cells) - 1 if said else len(cells)
        if rest and ((said and months) or (months >= 2 and months * 2 > rest)):
            return at
    return None


def _is_list(grid: Grid, layout: Layout) -> bool:
    """Whether a row is one course of somebody: a column of courses, and dates beside it."""
    labels = [_last_part(_parts(grid, layout, place)) for place in range(grid.width)]
    uses = [use_of(label) for label in labels]
    if Use.COURSE not in uses or not any(use in NAMES for use in uses):
        return False
    place = uses.index(Use.COURSE)
    courses = [value for value in grid.column(place, layout.body) if value is not None]
    if not courses or any(_looks_dated(value) for value in courses):
        return False
    others = [label for use, label in zip(uses, labels, strict=True) if use is None]
    dated = any(means_of(label) is not None or is_just_date(label) for label in others)
    return dated or Use.STATUS in uses


# ---- columns -------------------------------------------------------------------------------------


def _parts(grid: Grid, layout: Layout, place: int) -> tuple[str, ...]:
    """The parts of a column's heading from the top down, each once."""
    if layout.first is None:
        return ()
    found = []
    for at in range(layout.first, layout.last + 1):
        if at == layout.interval:
            continue
        text = _heading_cell(grid, layout, at, place)
        if text and text not in found:
            found.append(text)
    return tuple(found)


def _heading_cell(grid: Grid, layout: Layout, at: int, place: int) -> str:
    """A cell of the headings; one left blank takes the one to its left where its own row goes on.

    So a course that stands over "Completed" and "Expires" counts for both also in a file that knows
    no joined cells.
    """
    value = grid.top(at)[place]
    if value is not None or at == layout.last:
        return shown(value)
    below = shown(grid.top(layout.last)[place])
    if not (is_only_means(below)):
        return ""
    for left in range(place - 1, -1, -1):
        if not is_only_means(shown(grid.top(layout.last)[left])):
            return ""
        if grid.top(at)[left] is not None:
            return shown(grid.top(at)[left])
    return ""


def _last_part(parts: Sequence[str]) -> str:
    """The part that says what a column is about, passing over what only says how to read dates."""
    telling = [part for part in parts if not is_only_means(part)]
    return telling[-1] if telling else (parts[-1] if parts else "")


def _under(grid: Grid, layout: Layout, known: Known) -> Reading:
    columns = [_column(grid, layout, place, known) for place in range(grid.width)]
    if layout.first is None:
        columns = _by_content(grid, columns)
    if layout.shape is Shape.MATRIX:
        columns = _beside(columns)
    columns = _single(columns)
    courses = _courses(grid, layout, columns, known)
    return Reading(layout, tuple(columns), courses=courses, language=known.language)


def _column(grid: Grid, layout: Layout, place: int, known: Known) -> Column:
    parts = _parts(grid, layout, place)
    name = _last_part(parts)
    label = " · ".join(parts) or column_letters(place)
    hidden = place in grid.sheet.hidden_columns
    column = Column(place, label, name, Use.IGNORE, hidden=hidden)
    values = grid.column(place, layout.body)
    found = study(label, values, column, known.today, from_1904=grid.sheet.from_1904)
    column = replace(
        column, order=found.order.order, turned=None if found.turned else False, means=_means(parts)
    )
    if layout.shape is Shape.LIST:
        return _list_column(column, found)
    return _matrix_column(grid, layout, column, found, known)


def _means(parts: Sequence[str]) -> Means | None:
    """What the heading says of its dates: the last part that says anything."""
    told = (means_of(part) for part in reversed(parts))
    return next((one for one in told if one is not None), None)


def _list_column(column: Column, found: ColumnStudy) -> Column:
    use = use_of(column.name)
    if use is not None:
        return replace(column, use=use, means=Means.COMPLETED if use is Use.START else column.means)
    means = means_of(column.name)
    if means is Means.EXPIRES and (found.is_dated or not found.cells):
        return replace(column, use=Use.EXPIRES)
    if means is Means.COMPLETED or is_just_date(column.name):
        return replace(column, use=Use.DATE)
    return replace(column, sure=False)


def _matrix_column(
    grid: Grid, layout: Layout, column: Column, found: ColumnStudy, known: Known
) -> Column:
    use = use_of(column.name)
    if use in {*NAMES, Use.ROLE, Use.START, Use.SERVICE, Use.MANAGER, Use.TEAM}:
        return replace(column, use=use or Use.IGNORE, means=None)
    if not column.name or (not found.cells and layout.first is not None and not column.name):
        return replace(column, sure=False)
    if not is_only_means(column.name):
        column = replace(column, name=without_means(column.name))
    named = find_training(column.name, known.trainings)
    telling = found.is_dated or (found.words and _says_words(grid, layout, column))
    if not telling and not (named.sure and not found.cells):
        return replace(column, sure=False)
    months = months_in(column.name)
    if layout.interval is not None:
        row = grid.rows[layout.interval]
        months = months_of(cell_at(row, column.place)) or months
    return replace(
        column, use=Use.TRAINING, training=_target(named, column.name), sure=named.sure,
        months=months,
    )  # fmt: skip


def _target(named: Found, name: str) -> str:
    return named.id or f"{OWN}{name}"


def _says_words(grid: Grid, layout: Layout, column: Column) -> bool:
    """Whether a column without days has the words that stand where days would."""
    values = [one for one in grid.column(column.place, layout.body) if one is not None]
    known = sum(isinstance(one, bool) or bool(word_use_of(shown(one))) for one in values)
    return known * 2 > len(values)


def _by_content(grid: Grid, columns: list[Column]) -> list[Column]:
    """Without headings: the first column of words is the name; the rest has to be said."""
    for at, column in enumerate(columns):
        values = [value for value in grid.column(column.place, 0) if value is not None]
        if values and all(isinstance(value, str) and not _looks_dated(value) for value in values):
            columns[at] = replace(column, use=Use.NAME, sure=False)
            return columns
    return columns


def _beside(columns: list[Column]) -> list[Column]:
    """Let a column that says only "Expires" be of the training to its left."""
    found: list[Column] = []
    left: Column | None = None
    for column in columns:
        if column.use is Use.TRAINING and is_only_means(column.name) and left is not None:
            label = f"{left.label} · {column.label}"
            found.append(replace(left, place=column.place, label=label, means=column.means,
                                 order=column.order, turned=column.turned,
                                 hidden=column.hidden))  # fmt: skip
        else:
            left = column if column.use is Use.TRAINING else None
            found.append(column)
    return found


def _single(columns: list[Column]) -> list[Column]:
    """Let each use that only one column can have go to the first that has it."""
    counted: Counter[Use] = Counter()
    found = []
    for column in columns:
        counted[column.use] += 1
        again = counted[column.use] > 1 and column.use not in {Use.TRAINING, Use.IGNORE}
        found.append(replace(column, use=Use.IGNORE, sure=False) if again else column)
    if counted[Use.NAME] and counted[Use.FIRST_NAME] and counted[Use.LAST_NAME]:
        found = [
            replace(column, use=Use.IGNORE) if column.use is Use.NAME else column
            for column in found
        ]
    return found


def _courses(grid: Grid, layout: Layout, columns: Sequence[Column], known: Known) -> dict[str, str]:
    """Of a list: the training that each course named in it is."""
    place = next((one.place for one in columns if one.use is Use.COURSE), None)
    if layout.shape is not Shape.LIST or place is None:
        return {}
    named = (cell_at(row, place) for row in grid.rows[layout.body :])
    titles = dict.fromkeys(value for value in named if isinstance(value, str))
    found: dict[str, str] = {}
    for title in titles:
        found.setdefault(fold(title), _target(find_training(title, known.trainings), title))
    return found
