"""What becomes of a cell, and the ground on which that is judged."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from careerplanner.errors import FieldError
from careerplanner.services.spreadsheet.reading import Differs
from careerplanner.services.validation import check

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from careerplanner.domain.dates import PartialDate

NEW_ID = "new:"
"""Before the number of a thing that has no id yet."""


class Outcome(StrEnum):
    """What becomes of a cell."""

    NEW = "new"
    KNOWN = "known"
    CHANGES = "changes"
    NOT_UNDERSTOOD = "not_understood"
    IGNORED = "ignored"


@dataclass(frozen=True, slots=True)
class Verdict:
    """What becomes of a cell, and why.

    Attributes:
        outcome: What.
        code: Why; "" where the outcome says all.
        fields: What the sentence needs.
    """

    outcome: Outcome
    code: str = ""
    fields: tuple[tuple[str, str], ...] = ()


NEW_CELL = Verdict(Outcome.NEW)
KNOWN_CELL = Verdict(Outcome.KNOWN)
CHANGES_CELL = Verdict(Outcome.CHANGES)


def not_understood(code: str, **fields: str) -> Verdict:
    """Return what becomes of a cell that cannot be taken."""
    return Verdict(Outcome.NOT_UNDERSTOOD, code, tuple(fields.items()))


def ignored(code: str, **fields: str) -> Verdict:
    """Return what becomes of a cell that is left out."""
    return Verdict(Outcome.IGNORED, code, tuple(fields.items()))


class Ground:
    """What judging one person stands on.

    Args:
        today: The day it is.
        language: Language of what is typed into the book.
        differs: What is done where the book says otherwise.
    """

    def __init__(self, today: date, language: str | None, differs: Differs) -> None:
        self.today, self.language = today, language
        self._differs = differs
        self._made = 0

    def new_id(self) -> str:
        """Return what stands for the id of something new."""
        self._made += 1
        return f"{NEW_ID}{self._made}"

    def refused(self, thing: object) -> Verdict | None:
        """Return why a thing cannot be kept; None where it can."""
        try:
            check(thing, self.today)
        except FieldError as error:
            return _refusal(error)
        return None

    def otherwise(self, there: object, take: Callable[[], Verdict]) -> Verdict:
        """Return what becomes of a cell where the book says otherwise."""
        if self._differs is Differs.TAKE:
            return take()
        return ignored("cell.book_differs", there=str(there if there is not None else ""))


def _refusal(error: FieldError) -> Verdict:
    codes = {"field.in_future": "cell.in_future", "field.too_long": "cell.too_long"}
    given = str(error.fields.get("given") or "")
    most = str(error.fields.get("most") or "")
    fields = {"given": given} if given else {"most": most} if most else {}
    return not_understood(codes.get(error.code, "cell.refused"), **fields)


def holds(vague: PartialDate, exact: PartialDate) -> bool:
    """Whether one date lies within another that is less exact."""
    return vague != exact and (
        vague.span.earliest <= exact.span.earliest and exact.span.latest <= vague.span.latest
    )
