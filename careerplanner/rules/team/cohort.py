"""The people of a team on one day, held against one pack."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from careerplanner.rules.situation import Asking

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from careerplanner.domain.record import Record
    from careerplanner.framework.lookup import Lookup


@dataclass(frozen=True)
class Cohort:
    """Some people, a pack and a day.

    Attributes:
        records: Their records, in the order in which they are answered about.
        lookup: The pack.
        asking: The day.
    """

    records: tuple[Record, ...]
    lookup: Lookup
    asking: Asking


def cohort(records: Iterable[Record], lookup: Lookup, on: date, today: date) -> Cohort:
    """Put people together.

    Args:
        records: One record for each person.
        lookup: The pack.
        on: Day of asking; what a record dates later is left out.
        today: The day it really is.
    """
    return Cohort(tuple(records), lookup, Asking(on, today))
