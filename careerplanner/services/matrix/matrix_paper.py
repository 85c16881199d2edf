"""A matrix on paper: the long side across, as many columns to a table as stay readable.

Colour is not used: a shape and a word say how each cell stands, so that a photocopy loses nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerplanner.services.matrix.matrix_cells import NOT_ASKED, MatrixKind
from careerplanner.services.matrix.matrix_words import LOOK, MatrixWords
from careerplanner.services.paper.sheets import Box, Mark, SheetWords, below

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from careerplanner.i18n.language import Language
    from careerplanner.reports.runs import Runs
    from careerplanner.reports.sheet_paper import Part
    from careerplanner.services.matrix.matrix_cells import MatrixCell
    from careerplanner.services.matrix.matrix_view import MatrixView
    from careerplanner.services.paper.sheets import Sheet

COLUMNS_ACROSS = 5
"""Columns of one table; at more of them words would be broken."""
MOST_PEOPLE = 1000
"""More people than this make a pile of paper that nobody reads; a spreadsheet holds them."""
_MARKS = {look: Mark(look) for look in LOOK.values() if look != "draft"} | {"draft": Mark.MISSING}


def matrix_sheet(
    view: MatrixView,
    people: Mapping[str, str],
    places: Sequence[int],
    language: Language,
    everybody: int,
) -> Sheet:
    """Return a matrix as a paper.

    Args:
        view: The matrix; who is still missing in it is worked out.
        people: Name of each person, by id, in their order.
        places: Places of the columns, in their order.
        language: Language of the paper.
        everybody: How many people the book holds; whoever is left out is said.

    Raises:
        BookFault: The book cannot be read.
    """
    paper = SheetWords(view.workspace, language)
    words, today = MatrixWords(paper.say), view.workspace.today()
    view.work(len(people), people)
    parts: list[Part] = [paper.paragraph(line) for line in _lead(paper, len(people), everybody)]
    for number, some in enumerate(_tables(places)):
        parts += _table(paper, words, view, people, some, number, len(places))
    parts.append(paper.title(paper.tr("Matrix", "What the words mean")))
    parts += _legend(paper, words, view.asked.kind)
    banded = view.asked.kind is MatrixKind.REQUIREMENT
    parts += paper.judged(of_bands=banded)
    return paper.sheet(words.title(view.asked), "", parts, today, across=True)


def _lead(paper: SheetWords, count: int, everybody: int) -> Iterator[str]:
    day = paper.say.day(paper.workspace.today())
    yield paper.tr("Matrix", "As the records stood on this day: {day}", day=day)
    yield paper.tr("Matrix", "People on this paper: {count} of {all}.", count=count, all=everybody)


def _tables(places: Sequence[int]) -> Iterator[Sequence[int]]:
    """Yield the columns of each table, about as many in each."""
    tables = max(1, -(-len(places) // COLUMNS_ACROSS))
    size, more = divmod(len(places), tables)
    begin = 0
    for number in range(tables):
        end = begin + size + (number < more)
        yield places[begin:end]
        begin = end


def _table(
    paper: SheetWords,
    words: MatrixWords,
    view: MatrixView,
    people: Mapping[str, str],
    places: Sequence[int],
    number: int,
    whole: int,
) -> Iterable[Part]:
    heads = [words.head(view.columns[place]) for place in places]
    title = paper.tr("Matrix", "People and what is asked of them")
    if len(places) < whole:
        title = paper.tr("Matrix", "Part {number}", number=number + 1)
    rows = view.cells(people)
    columns = [(paper.tr("Team", "Name"), 1.25), *((head.whole, 1.0) for head in heads)]
    yield paper.title(title)
    yield paper.grid(
        columns,
        [
            (paper.name(people[worker]), *(_box(paper, words, row, place) for place in places))
            for worker, row in rows.items()
        ],
        f"{title}: {', '.join(head.title for head in heads)}",
    )


def _box(paper: SheetWords, words: MatrixWords, row: tuple[MatrixCell, ...], place: int) -> Box:
    cell = row[place] if place < len(row) else NOT_ASKED
    text = below(paper.ours(words.word(cell)), paper.ours(words.below(cell)))
    return Box(text, _MARKS[LOOK[cell.state]])


def _legend(paper: SheetWords, words: MatrixWords, kind: MatrixKind) -> Iterable[Part]:
    rows: list[tuple[Runs | Box, ...]] = [
        (Box(paper.ours(word), _MARKS[LOOK[state]]), paper.ours(meaning))
        for state, word, meaning in words.legend(kind)
    ]
    columns = ((paper.tr("Matrix", "Word"), 1.0), (paper.tr("Matrix", "What it means"), 3.0))
    yield paper.grid(columns, rows, paper.tr("Matrix", "What the words mean"))
    for note in words.notes(kind):
        yield paper.paragraph(note, small=True)
