"""Says of every cell of a sheet what would become of it; nothing is written.

Each cell that says anything is new, known already, a change, not understood or left out, with the
reason; the counts add up to the cells there are.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

from careerplanner.domain.record import Record, Worker
from careerplanner.services.spreadsheet.cells import shown
from careerplanner.services.spreadsheet.grid import cell_at
from careerplanner.services.spreadsheet.headings import months_of
from careerplanner.services.spreadsheet.judging import PersonJudge, PersonPlan
from careerplanner.services.spreadsheet.people import Match, Roll, leads_to, roll_of
from careerplanner.services.spreadsheet.questions import questions_of
from careerplanner.services.spreadsheet.reading import (
    LEAVE,
    NAMES,
    NEW,
    Question,
    Reading,
    Shape,
)
from careerplanner.services.spreadsheet.rows import ListRow, MatrixRow, SheetTerms
from careerplanner.services.spreadsheet.verdicts import (
    Ground,
    Outcome,
    Verdict,
    ignored,
    not_understood,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from careerplanner.exchange.spreadsheet_values import Sheet, SheetRow
    from careerplanner.services.spreadsheet.people import FilePerson
    from careerplanner.services.spreadsheet.shelf import Shelf

_LEFT_OUT = {
    Match.TOTAL: ignored("row.total"),
    Match.HEADING: ignored("cell.heading"),
    Match.NAME_ONLY: ignored("row.name_only"),
}


@dataclass(frozen=True, slots=True)
class CellSeen:
    """One cell, and what would become of it.

    Attributes:
        row: The row as the spreadsheet program numbers it.
        place: The column, from 0.
        text: What it says.
        verdict: What would become of it, and why.
        person: Whose row it is, as they would be written down; "" for nobody's.
    """

    row: int
    place: int
    text: str
    verdict: Verdict
    person: str = ""


@dataclass(frozen=True)
class SheetPreview:
    """A whole sheet as it would be taken in.

    Attributes:
        sheet: The sheet.
        reading: How it was read.
        roll: Everybody in it.
        cells: Every cell that says anything, row by row.
        plans: What would be written of each person of whom anything would.
        questions: What is asked, answered or not.
        revision: What the book said of its state.
    """

    sheet: Sheet
    reading: Reading
    roll: Roll
    cells: tuple[CellSeen, ...]
    plans: tuple[PersonPlan, ...]
    questions: tuple[Question, ...]
    revision: object

    @cached_property
    def counts(self) -> dict[Outcome, int]:
        """How many cells there are of each outcome; together all there are."""
        counted = Counter(cell.verdict.outcome for cell in self.cells)
        return {outcome: counted[outcome] for outcome in Outcome}

    @cached_property
    def reasons(self) -> dict[tuple[Outcome, str], int]:
        """How many cells there are of each outcome and reason."""
        return dict(Counter((cell.verdict.outcome, cell.verdict.code) for cell in self.cells))

    @property
    def new_people(self) -> int:
        """How many people would be added."""
        return sum(plan.is_new for plan in self.plans)

    @property
    def open_people(self) -> tuple[FilePerson, ...]:
        """Everybody of whom nobody has said who they are."""
        return self.roll.open()

    @property
    def open_questions(self) -> tuple[Question, ...]:
        """What is asked and neither answered nor known."""
        return tuple(one for one in self.questions if not one.answered)


def preview(
    sheet: Sheet,
    reading: Reading,
    shelf: Shelf,
    progress: Callable[[int, int], None] | None = None,
) -> SheetPreview:
    """Say of every cell what would become of it.

    Args:
        sheet: The sheet.
        reading: How it is read.
        shelf: What the book has.
        progress: Told how many rows are behind, of how many; may raise to stop.
    """
    rows = len(sheet.rows)

    def check() -> None:
        if progress is not None:
            progress(0, rows)

    asked = questions_of(sheet, reading, shelf.today, check)
    roll = roll_of(sheet, reading, shelf.workers, check)
    walk = _Walk(sheet, reading, shelf, roll)
    for place, row in enumerate(sheet.rows):
        if progress is not None and place % 50 == 0:
            progress(place, rows)
        walk.take(place, row)
    plans = tuple(plan for plan in (judge.plan() for judge in walk.judges.values()) if plan)
    return SheetPreview(sheet, reading, roll, tuple(walk.cells), plans, asked, shelf.revision)


@dataclass
class _Walk:
    """Goes through the rows of a sheet."""

    sheet: Sheet
    reading: Reading
    shelf: Shelf
    roll: Roll
    cells: list[CellSeen] = field(default_factory=list)
    judges: dict[str, PersonJudge] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self._terms = SheetTerms(self.sheet, self.reading, self.shelf)
        self._named: set[str] = set()

    def take(self, place: int, row: SheetRow) -> None:
        """Say what becomes of each cell of a row."""
        layout = self.reading.layout
        if place < layout.body or place == layout.interval:
            self._heading(place, row)
        elif row.hidden and not self.reading.take_hidden:
            self._all(row, ignored("row.hidden"))
        else:
            self._body(row, self.roll.of_row.get(place))

    def _heading(self, place: int, row: SheetRow) -> None:
        layout = self.reading.layout
        if place == layout.interval:
            for at, value in enumerate(row.cells):
                if value is not None:
                    code = "cell.interval" if months_of(value) is not None else "cell.heading"
                    self._put(row, at, ignored(code))
            return
        above = layout.first is not None and place < layout.first
        self._all(row, ignored("cell.above" if above else "cell.heading"))

    def _body(self, row: SheetRow, person: FilePerson | None) -> None:
        if person is None:
            self._all(row, not_understood("row.no_name"))
            return
        who = leads_to(person, self.roll)
        if not who:
            self._all(row, not_understood("person.asked"), person.name)
        elif who == LEAVE:
            left = ignored("person.left_out")
            self._all(row, left if person.said else _LEFT_OUT.get(person.match, left), person.name)
        elif not who.startswith(NEW) and who not in self.shelf.records:
            self._all(row, not_understood("person.asked"), person.name)
        else:
            self._judged(row, person, who)

    def _judged(self, row: SheetRow, person: FilePerson, who: str) -> None:
        judge = self.judges.get(who)
        if judge is None:
            judge = self.judges[who] = self._judge(person, who)
        kind = ListRow if self.reading.layout.shape is Shape.LIST else MatrixRow
        verdicts = kind(row, self._terms, judge).verdicts()
        named = judge.facts.name() if who not in self._named else _ANOTHER
        self._named.add(who)
        for column in self.reading.columns:
            value = cell_at(row, column.place)
            if value is None:
                continue
            verdict = verdicts.get(column.place)
            if column.use in NAMES:
                verdict = named
            self._put(row, column.place, verdict or _NOT_TAKEN, person.name)

    def _judge(self, person: FilePerson, who: str) -> PersonJudge:
        shelf = self.shelf
        is_new = who.startswith(NEW)
        record = Record(Worker(who, person.name)) if is_new else shelf.records[who]
        ground = Ground(shelf.today, self.reading.language, self.reading.differs)
        return PersonJudge(
            record, is_new=is_new, ground=ground, trainings=shelf.trainings, jobs=shelf.jobs
        )

    def _all(self, row: SheetRow, verdict: Verdict, person: str = "") -> None:
        for place, value in enumerate(row.cells):
            if value is not None:
                self._put(row, place, verdict, person)

    def _put(self, row: SheetRow, place: int, verdict: Verdict, person: str = "") -> None:
        text = shown(row.cells[place])
        self.cells.append(CellSeen(row.number, place, text, verdict, person))


_ANOTHER = Verdict(Outcome.KNOWN, "cell.same_person")
_NOT_TAKEN = ignored("column.left_out")
