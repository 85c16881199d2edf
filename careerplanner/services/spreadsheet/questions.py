"""What only the person can say of a sheet: asked once for a whole column, or once for a word."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

from careerplanner.services.spreadsheet.cells import read_cell, shown, study
from careerplanner.services.spreadsheet.grid import cell_at
from careerplanner.services.spreadsheet.headings import is_nobody, means_of, word_use_of
from careerplanner.services.spreadsheet.people import name_in
from careerplanner.services.spreadsheet.reading import (
    DATED,
    Asked,
    Column,
    Question,
    Reading,
    Use,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import date

    from careerplanner.exchange.spreadsheet_values import Sheet, SheetRow, Value
    from careerplanner.services.spreadsheet.cells import ColumnStudy

_ASKED_MEANS = (Use.TRAINING, Use.DATE)
_WITH_WORDS = (Use.TRAINING, Use.DATE, Use.EXPIRES)


def body_rows(sheet: Sheet, reading: Reading) -> Iterator[tuple[int, SheetRow]]:
    """Yield the rows below the headings that are taken, with their places."""
    layout = reading.layout
    for place in range(layout.body, len(sheet.rows)):
        row = sheet.rows[place]
        if place != layout.interval and (reading.take_hidden or not row.hidden):
            yield place, row


def with_orders(sheet: Sheet, reading: Reading, today: date) -> Reading:
    """Return a reading with what all cells of its columns tell of days and months."""
    columns = []
    for column in reading.columns:
        if column.use in DATED:
            found = _study(sheet, reading, column, today)
            turned = None if found.turned else False
            columns.append(replace(column, order=found.order.order, turned=turned))
        else:
            columns.append(column)
    return replace(reading, columns=tuple(columns))


def questions_of(
    sheet: Sheet, reading: Reading, today: date, check: Callable[[], None] | None = None
) -> tuple[Question, ...]:
    """Return everything that is asked of a sheet, answered or not."""
    found: list[Question] = []
    words: Counter[str] = Counter()
    examples: dict[str, str] = {}
    for column in reading.columns:
        if column.use not in DATED:
            continue
        if check is not None:
            check()
        found += _of_column(column, _study(sheet, reading, column, today))
        if column.use in _WITH_WORDS:
            _count_words(sheet, reading, column, words, examples)
    for column in reading.having(Use.STATUS):
        for value in _values(sheet, reading, column):
            said = read_cell(value, column, from_1904=sheet.from_1904)
            _count(said.word, value, words, examples)
    for word, count in words.most_common():
        seems = word_use_of(word) or word_use_of(examples[word])
        answered = word in reading.words or seems is not None
        found.append(
            Question(
                Asked.WORD,
                -1,
                examples[word],
                count=count,
                answered=answered,
                word=word,
                seems=seems,
            )
        )
    return tuple(found)


def _values(sheet: Sheet, reading: Reading, column: Column) -> list[Value]:
    rows = (row for _, row in body_rows(sheet, reading) if not is_nobody(name_in(row, reading)))
    cells = (cell_at(row, column.place) for row in rows)
    return [cell for cell in cells if cell is not None]


def _study(sheet: Sheet, reading: Reading, column: Column, today: date) -> ColumnStudy:
    values = _values(sheet, reading, column)
    return study(column.label, values, column, today, from_1904=sheet.from_1904)


def _of_column(column: Column, found: ColumnStudy) -> Iterator[Question]:
    if column.use in _ASKED_MEANS and found.is_dated and means_of(column.label) is None:
        yield Question(
            Asked.MEANS, column.place, column.label, count=found.dates,
            answered=column.means is not None, still_to_come=found.future,
        )  # fmt: skip
    if found.order.asks:
        yield Question(
            Asked.ORDER, column.place, column.label, found.order.example, found.dates,
            column.order is not None, found.order,
        )  # fmt: skip
    if found.turned:
        yield Question(
            Asked.TURNED, column.place, column.label, count=found.dates,
            answered=column.turned is not None,
        )  # fmt: skip


def _count_words(
    sheet: Sheet, reading: Reading, column: Column, words: Counter[str], examples: dict[str, str]
) -> None:
    for value in _values(sheet, reading, column):
        said = read_cell(value, column, from_1904=sheet.from_1904)
        if said.word and not said.fault:
            _count(said.word, value, words, examples)


def _count(word: str, value: Value, words: Counter[str], examples: dict[str, str]) -> None:
    if word:
        words[word] += 1
        examples.setdefault(word, shown(value))
