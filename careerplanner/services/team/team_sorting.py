"""The order in which a team is shown: by name, by where, by band, by day.

Days and words only: nobody comes first for how well they do. Who is equal stands by name.
"""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from careerplanner.domain.finding import Status
from careerplanner.i18n.sorting import sort_key
from careerplanner.services.team.team_words import TeamColumn, services_of, soonest_talk

if TYPE_CHECKING:
    from collections.abc import Callable

    from careerplanner.domain.team import TeamLine
    from careerplanner.i18n.language import Language
    from careerplanner.i18n.sorting import SortKey


class TeamOrder(StrEnum):
    """What comes first."""

    NAME = "name"
    SERVICE = "service"
    BY_JOB = "by_job"
    BY_AWARDS = "by_awards"
    REGISTER = "register"
    DUE = "due"
    NEXT_BAND = "next_band"
    TALK = "talk"


ORDER_OF = {column: TeamOrder(column.value) for column in TeamColumn}
"""The order that the heading of a column asks for."""
_AHEAD = (Status.MET, Status.UNDER_WAY, Status.MISSING, Status.NOT_KNOWN, Status.NOT_APPLICABLE)


class TeamKeys:
    """What people are sorted by.

    Args:
        language: Whose alphabet counts.
        rank: Where a band lies among the others.
    """

    def __init__(self, language: Language, rank: Callable[[str], int]) -> None:
        self._language, self._rank = language, rank
        self._names: dict[str, SortKey] = {}

    def key(self, order: TeamOrder) -> Callable[[TeamLine], tuple[Any, ...]]:
        """Return what an order sorts by; names are sorted before, and stay so among equals."""
        return {
            TeamOrder.NAME: lambda _line: (),
            TeamOrder.SERVICE: self._service,
            TeamOrder.BY_JOB: self._by_job,
            TeamOrder.BY_AWARDS: lambda line: (self._rank(line.by_awards),),
            TeamOrder.REGISTER: _register,
            TeamOrder.DUE: _due,
            TeamOrder.NEXT_BAND: self._next_band,
            TeamOrder.TALK: _talk,
        }[order]

    def name(self, name: str) -> SortKey:
        """Return what a name is sorted by; kept, for names of services come again and again."""
        if name not in self._names:
            self._names[name] = sort_key(self._language, name)
        return self._names[name]

    def _service(self, line: TeamLine) -> tuple[Any, ...]:
        where = " ".join(services_of(line))
        return (not where, self.name(where), self.name(line.line_manager))

    def _by_job(self, line: TeamLine) -> tuple[Any, ...]:
        return (max((self._rank(band) for band in line.by_job), default=-1),)

    def _next_band(self, line: TeamLine) -> tuple[Any, ...]:
        return (not line.next_band, self._rank(line.next_band), _AHEAD.index(line.next_status))


def _day(day: date | None) -> date:
    return day or date.max


def _register(line: TeamLine) -> tuple[Any, ...]:
    due = line.register_due
    return (line.standing is None, _day(due.earliest if due else None), str(line.standing or ""))


def _due(line: TeamLine) -> tuple[Any, ...]:
    if line.late and line.next_date is None:
        return (False, date.min)
    first = line.next_date
    return (not (line.late or line.soon or line.advised), _day(first.earliest if first else None))


def _talk(line: TeamLine) -> tuple[Any, ...]:
    talk = soonest_talk(line)
    due = talk.due if talk is not None else None
    return (talk is None, _day(due.earliest if due else None))
