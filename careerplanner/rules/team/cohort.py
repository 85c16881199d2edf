"""The people of a team on one day, held against one pack.

What can be asked of them is in ``team_lines`` and ``matrices``. Every answer is the same as the
rules for one worker give, whoever else is among the people and in whatever order they come.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from careerplanner.rules.situation import Asking
from careerplanner.rules.team.common import Common
from careerplanner.rules.team.person import Person

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from careerplanner.domain.record import Record
    from careerplanner.framework.lookup import Lookup
    from careerplanner.rules.team.training import Row


class Cohort:
    """Some people, a pack and a day.

    Args:
        records: A record for each person.
        common: The pack, the day, and answers found before.
    """

    def __init__(self, records: Iterable[Record], common: Common) -> None:
        self.common = common
        self.people = tuple(Person(record, common.lookup, common.asking) for record in records)

    @cached_property
    def workers(self) -> tuple[str, ...]:
        """Ids of the people, in the order given."""
        return tuple(person.record.worker.id for person in self.people)

    @cached_property
    def training_rows(self) -> tuple[Row, ...]:
        """What is told of each person's training."""
        rows = self.common.training_rows
        return tuple(rows.row(person.year(rows)) for person in self.people)


def cohort(
    records: Iterable[Record],
    lookup: Lookup,
    on: date,
    today: date,
    common: Common | None = None,
) -> Cohort:
    """Put people together.

    Args:
        records: One record for each person.
        lookup: The pack.
        on: Day of asking; what a record dates later is left out.
        today: The day it really is.
        common: What people asked about before had in common; where the pack and the day are the
            same, answers are shared with them.
    """
    asking = Asking(on, today)
    if common is None or common.lookup is not lookup or common.asking != asking:
        common = Common(lookup, asking)
    return Cohort(records, common)
