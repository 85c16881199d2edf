"""A spreadsheet and what becomes of it, in the words of one language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerplanner.domain.dates import PartialDate
from careerplanner.exchange.spreadsheet_values import column_letters
from careerplanner.i18n.messages import spreadsheet as words
from careerplanner.services.spreadsheet.reading import OWN, Asked, Shape

if TYPE_CHECKING:
    from collections.abc import Iterator

    from careerplanner.exchange.spreadsheet_values import Sheet, SheetName
    from careerplanner.services.spreadsheet.looking import Look
    from careerplanner.services.spreadsheet.people import FilePerson
    from careerplanner.services.spreadsheet.previewing import CellSeen, SheetPreview
    from careerplanner.services.spreadsheet.reading import Question, Reading
    from careerplanner.services.spreadsheet.verdicts import Verdict
    from careerplanner.services.wording import Wording

_LONGEST = 60
_DATED = ("given", "there")


class SheetWords:
    """Puts a spreadsheet into words.

    Args:
        say: Words of one language.
    """

    def __init__(self, say: Wording) -> None:
        self.say = say
        self._tr = say.catalogue.translate

    # ---- cells ---------------------------------------------------------------------------------

    def outcome(self, verdict: Verdict) -> str:
        """Return what becomes of a cell, in a word or two."""
        return self.say.label(words.OUTCOME, str(verdict.outcome))

    def why(self, verdict: Verdict) -> str:
        """Return why, as a sentence; "" where the outcome says all."""
        if not verdict.code:
            return ""
        fields = {
            name: self.value(value) if name in _DATED else value for name, value in verdict.fields
        }
        code = verdict.code
        if code == "cell.book_differs" and not fields.get("there"):
            code = "cell.book_differs_plain"
        return self.say.label(words.CELL_REASONS, code, **fields)

    def happens(self, cell: CellSeen) -> str:
        """Return what becomes of a cell, and why."""
        outcome, why = self.outcome(cell.verdict), self.why(cell.verdict)
        return f"{outcome}. {why}" if why else outcome

    def value(self, text: str) -> str:
        """Return what a cell says: a date in full, anything else shortened."""
        try:
            return self.say.partial_date(PartialDate.parse(text))
        except ValueError:
            return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"

    def address(self, cell: CellSeen) -> str:
        """Return where a cell is, as spreadsheet programs say it."""
        return f"{column_letters(cell.place)}{cell.row}"

    # ---- the sheet -----------------------------------------------------------------------------

    def sheet_name(self, name: SheetName) -> str:
        """Return what a sheet is called, and whether the file hides it."""
        if not name.name:
            return self._tr("Spreadsheet", "The table")
        if not name.is_table:
            return self._tr("Spreadsheet", "{sheet} (a chart)", sheet=name.name)
        return (
            self._tr("Spreadsheet", "{sheet} (hidden)", sheet=name.name)
            if name.hidden
            else name.name
        )

    def notices(self, look: Look) -> Iterator[str]:
        """Yield what somebody should know of a sheet before it is taken in."""
        sheet, sheets = look.sheet, look.book.sheets
        hidden = [one.name for one in sheets if one.hidden]
        if hidden:
            yield self._tr(
                "Spreadsheet", "Hidden sheets in this file: {sheets}", sheets=", ".join(hidden)
            )
        if sheet.hidden_rows:
            yield self._tr(
                "Spreadsheet", "Hidden rows in this sheet: {count}", count=sheet.hidden_rows
            )
        if sheet.hidden_columns:
            letters = [column_letters(one) for one in sorted(sheet.hidden_columns)[:20]]
            yield self._tr(
                "Spreadsheet", "Hidden columns in this sheet: {columns}", columns=", ".join(letters)
            )
        yield from self._left_out(sheet)

    def _left_out(self, sheet: Sheet) -> Iterator[str]:
        left = sheet.left_out
        if left.rows and left.more:
            yield self._tr(
                "Spreadsheet",
                "Only rows up to {last} were looked at. Rows left out, at least: {count}",
                last=left.after,
                count=left.rows,
            )
        elif left.rows:
            yield self._tr(
                "Spreadsheet",
                "Only rows up to {last} were looked at. Rows left out: {count}",
                last=left.after,
                count=left.rows,
            )
        if left.cells:
            yield self._tr(
                "Spreadsheet",
                "The sheet is very wide. Cells on the right left out: {count}",
                count=left.cells,
            )

    # ---- questions -----------------------------------------------------------------------------

    def question(self, question: Question) -> str:
        """Return a question as a sentence."""
        if question.asked is Asked.MEANS:
            return self._tr(
                "Spreadsheet", "What do these dates mean? Column: {column}", column=question.label
            )
        if question.asked is Asked.ORDER:
            return self._tr(
                "Spreadsheet",
                "Which comes first in these dates? Column: {column}",
                column=question.label,
            )
        if question.asked is Asked.TURNED:
            return self._tr(
                "Spreadsheet",
                "Are day and month the wrong way round? Column: {column}",
                column=question.label,
            )
        return self._tr(
            "Spreadsheet",
            "What should happen where it says: {word}",
            word=self.value(question.label),
        )

    def person(self, person: FilePerson, look: Look) -> str:
        """Return a person of the file with what else their first row says."""
        row = look.sheet.rows[person.rows[0]]
        return self._tr("Spreadsheet", "{name}, row {row}", name=person.name, row=row.number)

    def match(self, person: FilePerson) -> str:
        """Return how a name stands to the book."""
        return self.say.label(words.MATCH, str(person.match))

    def training(self, target: str) -> str:
        """Return what a training is called that a column is taken for."""
        if target.startswith(OWN):
            return self._tr(
                "Spreadsheet", "{training} (your own)", training=target.removeprefix(OWN)
            )
        found = self.say.lookup.find_training(target)
        return self.say.text(found.title) if found is not None else target

    def layout(self, reading: Reading) -> str:
        """Return how a sheet is laid out."""
        return self.say.label(words.SHAPE, str(Shape(reading.layout.shape)))

    # ---- the whole -----------------------------------------------------------------------------

    def counted(self, seen: SheetPreview) -> Iterator[str]:
        """Yield how many cells there are of each outcome, and how many altogether."""
        for outcome, count in seen.counts.items():
            yield f"{self.say.label(words.OUTCOME, str(outcome))}: {count}"
        yield self._tr("Spreadsheet", "Cells altogether: {count}", count=len(seen.cells))

    def people_counted(self, seen: SheetPreview) -> Iterator[str]:
        """Yield how many people would be added, would change, and are asked about."""
        changed = len(seen.plans) - seen.new_people
        yield self._tr("Spreadsheet", "People to be added: {count}", count=seen.new_people)
        yield self._tr("Spreadsheet", "People whose record changes: {count}", count=changed)
        if seen.open_people:
            yield self._tr(
                "Spreadsheet", "People you are asked about: {count}", count=len(seen.open_people)
            )
