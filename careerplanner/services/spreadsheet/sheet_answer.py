"""What becomes of a spreadsheet, as lines of text or as data for other programs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from careerplanner.services.spreadsheet.reading import NEW, Use
from careerplanner.services.spreadsheet.sheet_words import SheetWords
from careerplanner.services.spreadsheet.verdicts import Outcome

if TYPE_CHECKING:
    from collections.abc import Iterator

    from careerplanner.services.spreadsheet.looking import Look
    from careerplanner.services.spreadsheet.people import FilePerson
    from careerplanner.services.spreadsheet.previewing import CellSeen, SheetPreview
    from careerplanner.services.wording import Wording

_TOLD = {Outcome.NOT_UNDERSTOOD, Outcome.CHANGES}
_SAID_OF_ALL = {"cell.heading", "cell.above", "column.left_out"}


class SheetAnswer:
    """What becomes of a spreadsheet.

    Args:
        look: The sheet.
        say: Words of one language.
    """

    def __init__(self, look: Look, say: Wording) -> None:
        self._look, self._say = look, say
        self._words = SheetWords(say)

    def lines(self, seen: SheetPreview, *, written: bool) -> Iterator[str]:
        """Yield it as text: what is asked, cells that need looking at, how many of each there are.

        Args:
            seen: The preview.
            written: Whether it was written.
        """
        words = self._words
        if seen.reading.remembered:
            yield self._say.catalogue.translate(
                "Spreadsheet", "It is read as the last file with these headings was."
            )
        yield from words.notices(self._look)
        yield from (words.question(one) for one in seen.open_questions)
        for person in seen.open_people:
            yield f"{words.person(person, self._look)}: {words.match(person)}"
        for cell in seen.cells:
            verdict = cell.verdict
            is_ignored = verdict.outcome is Outcome.IGNORED and verdict.code not in _SAID_OF_ALL
            if verdict.outcome in _TOLD or is_ignored:
                parts = [words.outcome(verdict), words.why(verdict)]
                said = ". ".join(part for part in parts if part)
                yield f"{words.address(cell)} ({words.value(cell.text)}): {said}"
        yield from words.people_counted(seen)
        yield from words.counted(seen)
        tr = self._say.catalogue.translate
        if written:
            yield tr(
                "Spreadsheet", "The spreadsheet was brought in. You can undo it as one change."
            )
        else:
            yield tr("Spreadsheet", "Nothing was written.")

    def write(self, seen: SheetPreview, *, written: bool) -> dict[str, Any]:
        """Return it as data: every cell with what becomes of it and why."""
        reading = seen.reading
        return {
            "sheet": self._look.sheet.name,
            "sheets": [{"name": one.name, "hidden": one.hidden} for one in self._look.book.sheets],
            "layout": str(reading.layout.shape),
            "remembered": reading.remembered,
            "columns": [
                {
                    "place": column.place + 1,
                    "heading": column.label,
                    "use": str(column.use),
                    "training": column.training if column.use is Use.TRAINING else None,
                    "means": str(column.means) if column.means else None,
                }
                for column in reading.columns
            ],
            "notices": list(self._words.notices(self._look)),
            "questions": [
                {"about": str(one.asked), "heading": one.label, "answered": one.answered}
                for one in seen.questions
            ],
            "people": [self._person(one) for one in seen.roll.people],
            "cells": [self._cell(cell) for cell in seen.cells],
            "counts": {str(one): count for one, count in seen.counts.items()},
            "cell_count": len(seen.cells),
            "written": written,
        }

    def _person(self, person: FilePerson) -> dict[str, Any]:
        rows = [self._look.sheet.rows[one].number for one in person.rows]
        is_worker = person.choice in self._look.shelf.records
        return {
            "name": person.name,
            "rows": rows,
            "match": str(person.match),
            "worker": person.choice if is_worker else None,
            "is_new": person.choice == NEW,
            "asked": not person.choice,
        }

    def _cell(self, cell: CellSeen) -> dict[str, Any]:
        return {
            "cell": self._words.address(cell),
            "text": cell.text,
            "person": cell.person,
            "outcome": str(cell.verdict.outcome),
            "code": cell.verdict.code or None,
            "why": self._words.why(cell.verdict) or None,
        }
