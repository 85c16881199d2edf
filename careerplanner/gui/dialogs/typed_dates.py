"""Dates between a box and a record: reading what was typed, saying what is wrong with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerplanner.domain.dates import PartialDate
from careerplanner.errors import UserError
from careerplanner.i18n.date_reading import parse_date
from careerplanner.services.error_text import error_text

if TYPE_CHECKING:
    from collections.abc import Callable

    from careerplanner.errors import CareerPlannerError
    from careerplanner.gui.desk import Desk
    from careerplanner.gui.words import Text


def read_date(typed: str) -> PartialDate | None:
    """Reads a date as exactly as it was typed; None for an empty box.

    Raises:
        UserError: It is no date; the code says why.
    """
    return PartialDate(*parse_date(typed)) if typed.strip() else None


def understood(desk: Desk) -> Callable[[str], str | None]:
    """Makes what a `DateField` asks: the date in full, or None where there is none."""

    def understand(typed: str) -> str | None:
        try:
            return desk.wording.partial_date(read_date(typed)) or None
        except UserError:
            return None

    return understand


def date_fault(desk: Desk) -> Callable[[str], Text | None]:
    """Makes the check of a `DateField` in a form; an empty box is well."""

    def check(typed: str) -> Text | None:
        try:
            read_date(typed)
        except UserError as error:
            return fault_text(desk, error)
        return None

    return check


def fault_text(desk: Desk, error: CareerPlannerError) -> Callable[[], str]:
    """The words of an error as a text that is asked again at a language switch."""

    def text() -> str:
        lines = error_text(error, desk.wording.catalogue).splitlines()
        return " ".join(line if line.endswith((".", "?")) else f"{line}." for line in lines)

    return text
