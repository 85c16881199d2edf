"""Lengths of time between a box and a record: reading what was typed, saying what is wrong."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerplanner.errors import FieldError, UserError
from careerplanner.gui.dialogs.typed_dates import fault_text
from careerplanner.i18n.duration_reading import parse_minutes
from careerplanner.i18n.durations import minutes_text

if TYPE_CHECKING:
    from collections.abc import Callable

    from careerplanner.gui.desk import Desk
    from careerplanner.gui.words import Text


def read_minutes(typed: str, field: str = "minutes") -> int | None:
    """Reads a length of time; None for an empty box.

    Raises:
        FieldError: It is none; the code says why.
    """
    if not typed.strip():
        return None
    try:
        return parse_minutes(typed)
    except UserError as error:
        raise FieldError(error.code, field, **error.fields) from None


def minutes_understood(desk: Desk) -> Callable[[str], str | None]:
    """Makes what a `DurationField` asks: hours and minutes in full, or None where it is none."""

    def understand(typed: str) -> str | None:
        try:
            minutes = read_minutes(typed)
        except UserError:
            return None
        return None if minutes is None else minutes_text(desk.wording.language, minutes)

    return understand


def minutes_fault(desk: Desk) -> Callable[[str], Text | None]:
    """Makes the check of a `DurationField` in a form; an empty box is well."""

    def check(typed: str) -> Text | None:
        try:
            read_minutes(typed)
        except UserError as error:
            return fault_text(desk, error)
        return None

    return check
