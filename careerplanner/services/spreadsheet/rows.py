"""One row of somebody: each of its cells held against what the book has of the person."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerplanner.i18n.sorting import fold
from careerplanner.services.spreadsheet.cells import read_cell, shown
from careerplanner.services.spreadsheet.grid import cell_at
from careerplanner.services.spreadsheet.headings import months_of, word_use_of
from careerplanner.services.spreadsheet.reading import Means, Use, WordUse
from careerplanner.services.spreadsheet.verdicts import (
    Outcome,
    Verdict,
    ignored,
    not_understood,
)

if TYPE_CHECKING:
    from careerplanner.domain.dates import PartialDate
    from careerplanner.exchange.spreadsheet_values import Sheet, SheetRow, Value
    from careerplanner.services.spreadsheet.cells import Said
    from careerplanner.services.spreadsheet.courses import Course
    from careerplanner.services.spreadsheet.judging import PersonJudge
    from careerplanner.services.spreadsheet.reading import Column, Reading
    from careerplanner.services.spreadsheet.shelf import Shelf

_BEST_FIRST = (
    Outcome.NEW, Outcome.CHANGES, Outcome.KNOWN, Outcome.NOT_UNDERSTOOD, Outcome.IGNORED,
)  # fmt: skip
_TEXTS = (Use.ROLE, Use.SERVICE, Use.MANAGER, Use.TEAM)


class SheetTerms:
    """What all rows of a sheet are read by.

    Args:
        sheet: The sheet.
        reading: How it is read.
        shelf: What the book has.
    """

    def __init__(self, sheet: Sheet, reading: Reading, shelf: Shelf) -> None:
        self.sheet, self.reading, self.shelf = sheet, reading, shelf
        self.by_use: dict[Use, Column] = {}
        for column in reading.columns:
            self.by_use.setdefault(column.use, column)
        self.training = reading.having(Use.TRAINING)
        self.courses = {
            column.place: shelf.trainings.course(column.training, column.name, column.months)
            for column in self.training
        }

    def read(self, value: Value, column: Column) -> Said:
        """Read a cell of a column where dates stand."""
        return read_cell(value, column, from_1904=self.sheet.from_1904)

    def word_use(self, said: Said) -> WordUse | None:
        """What becomes of a word: as was said; a known one is left out; None for any other."""
        told = self.reading.words.get(said.word)
        if told is not None:
            return told
        known = said.use is not None or word_use_of(said.word) is not None
        return WordUse.LEAVE if known else None

    def action_words(self, course: Course) -> str:
        """What an action is called that came of a word such as "booked"."""
        tr = self.shelf.say.catalogue.translate
        return tr("Spreadsheet", "Do this training: {course}", course=course.title)


class _Row:
    """What rows of both layouts have."""

    def __init__(self, row: SheetRow, terms: SheetTerms, judge: PersonJudge) -> None:
        self.row, self.terms, self.judge = row, terms, judge
        self.found: dict[int, Verdict] = {}

    def cell(self, use: Use) -> Value:
        """The cell of a use; None without one."""
        column = self.terms.by_use.get(use)
        return cell_at(self.row, column.place) if column is not None else None

    def about(self) -> None:
        """Judge what is said of the person and their job."""
        role, service = shown(self.cell(Use.ROLE)), shown(self.cell(Use.SERVICE))
        facts = self.judge.facts
        facts.choose_post(role, service)
        for use in _TEXTS:
            column, value = self.terms.by_use.get(use), self.cell(use)
            if column is not None and value is not None:
                is_text = isinstance(value, str)
                verdict = facts.about(use, value) if is_text else not_understood("cell.no_text")  # type: ignore[arg-type]
                self.found[column.place] = verdict
        column, value = self.terms.by_use.get(Use.START), self.cell(Use.START)
        if column is not None and value is not None:
            said = self.terms.read(value, column)
            if said.on is not None and not said.fault:
                self.found[column.place] = facts.started(said.on)
            else:
                given = shown(value)
                code = said.fault or "row.date_not_understood"
                self.found[column.place] = not_understood(code, given=given)

    def word(self, said: Said, course: Course, given: str) -> Verdict:
        """Judge a word that stands where a date could."""
        use, training = self.terms.word_use(said), self.judge.training
        if use is None:
            return not_understood("cell.word_not_known", given=given)
        if use is WordUse.BOOKED:
            return training.booked(self.terms.action_words(course), said.on)
        if use is WordUse.NOT_NEEDED:
            return training.not_needed(course)
        if use is WordUse.DONE:
            return training.done_some_day(course)
        return ignored("cell.word_left_out", given=given)


class MatrixRow(_Row):
    """A row of a person, a cell for each course."""

    def verdicts(self) -> dict[int, Verdict]:
        """Return what becomes of each cell but names and what is left out, by its column."""
        self.about()
        dated: dict[str, list[tuple[Column, Said]]] = {}
        for column in self.terms.training:
            value = cell_at(self.row, column.place)
            if value is None:
                continue
            said = self.terms.read(value, column)
            course = self.terms.courses[column.place]
            if said.fault:
                self.found[column.place] = not_understood(said.fault, given=shown(value))
            elif said.on is None or said.use is not None:
                self.found[column.place] = self.word(said, course, shown(value))
            elif said.means is None and column.means is None:
                self.found[column.place] = not_understood("cell.means_not_said")
            else:
                dated.setdefault(course.id, []).append((column, said))
        for some in dated.values():
            self._dates(some)
        return self.found

    def _dates(self, some: list[tuple[Column, Said]]) -> None:
        """Judge the days of one course: two that belong together are taken together."""
        done = [one for one in some if _means(*one) is Means.COMPLETED]
        again = [one for one in some if _means(*one) is Means.EXPIRES]
        training = self.judge.training
        if len(done) == 1 and len(again) == 1:
            (first, on), (second, renew) = done[0], again[0]
            course = self.terms.courses[first.place]
            pair = training.trained(course, on.on, renew.on)
            self.found[first.place], self.found[second.place] = pair
            return
        for column, said in done:
            course = self.terms.courses[column.place]
            self.found[column.place] = training.trained(course, said.on, None)[0]
        for column, said in again:
            course = self.terms.courses[column.place]
            self.found[column.place] = training.trained(course, None, said.on)[1]


class ListRow(_Row):
    """A row of one course that somebody did."""

    _is_said_done = False

    def verdicts(self) -> dict[int, Verdict]:
        """Return what becomes of each cell but names and what is left out, by its column."""
        self.about()
        title = self.cell(Use.COURSE)
        if not isinstance(title, str):
            self._rest(not_understood("row.no_course"))
            return self.found
        course = self._course(title)
        status = self._status(course)
        if status is not None:
            self._rest(status)
            return self.found
        self._dates(course)
        taken = [self.found[one.place] for one in self._dated() if one.place in self.found]
        best = min(taken, key=_rank) if taken else self._undated(course)
        self._rest(best)
        return self.found

    def _course(self, title: str) -> Course:
        interval = self.cell(Use.INTERVAL)
        training = self.terms.reading.courses.get(fold(title), "")
        return self.terms.shelf.trainings.course(training, title, months_of(interval))

    def _dated(self) -> list[Column]:
        found = (self.terms.by_use.get(use) for use in (Use.DATE, Use.EXPIRES))
        return [column for column in found if column is not None]

    def _rest(self, verdict: Verdict) -> None:
        """Let the cells that go with the row become what the row becomes."""
        for use in (Use.COURSE, Use.STATUS, Use.INTERVAL, Use.DATE, Use.EXPIRES):
            column = self.terms.by_use.get(use)
            if column is not None and cell_at(self.row, column.place) is not None:
                self.found.setdefault(column.place, verdict)

    def _status(self, course: Course) -> Verdict | None:
        """What the status makes of the whole row; None where it was done."""
        column, value = self.terms.by_use.get(Use.STATUS), self.cell(Use.STATUS)
        if column is None or value is None:
            return None
        said = self.terms.read(value, column)
        told = self.terms.reading.words.get(said.word)
        use = told or word_use_of(said.word)
        given = shown(value)
        if use is None:
            return not_understood("cell.word_not_known", given=given)
        if use is WordUse.DONE:
            self._is_said_done = told is WordUse.DONE
            return None
        if told is WordUse.BOOKED:
            return self.judge.training.booked(self.terms.action_words(course), self._day())
        if told is WordUse.NOT_NEEDED:
            return self.judge.training.not_needed(course)
        return ignored("cell.word_left_out", given=given)

    def _day(self) -> PartialDate | None:
        """The day beside a status that says the training is arranged."""
        for column in self._dated():
            value = cell_at(self.row, column.place)
            said = self.terms.read(value, column) if value is not None else None
            if said is not None and said.on is not None and not said.fault:
                return said.on
        return None

    def _dates(self, course: Course) -> None:
        days: dict[Means, tuple[Column, Said]] = {}
        for column in self._dated():
            value = cell_at(self.row, column.place)
            if value is None:
                continue
            said = self.terms.read(value, column)
            means = Means.EXPIRES if column.use is Use.EXPIRES else said.means or column.means
            if said.fault:
                self.found[column.place] = not_understood(said.fault, given=shown(value))
            elif said.on is None or said.use is not None:
                self.found[column.place] = self.word(said, course, shown(value))
            elif means is None:
                self.found[column.place] = not_understood("cell.means_not_said")
            elif means in days:
                self.found[column.place] = ignored("cell.twice_in_row")
            else:
                days[means] = (column, said)
        on, renew = days.get(Means.COMPLETED), days.get(Means.EXPIRES)
        pair = self.judge.training.trained(
            course, on[1].on if on else None, renew[1].on if renew else None
        )
        for one, verdict in zip((on, renew), pair, strict=True):
            if one is not None:
                self.found[one[0].place] = verdict

    def _undated(self, course: Course) -> Verdict:
        """A row without a day: it was done only where somebody said so of its status."""
        if self._is_said_done:
            return self.judge.training.done_some_day(course)
        return ignored("row.no_date")


def _means(column: Column, said: Said) -> Means | None:
    """What a day means: as its cell says, else its column."""
    return said.means or column.means


def _rank(verdict: Verdict) -> int:
    return _BEST_FIRST.index(verdict.outcome)
