"""Whom of a team is looked for: by words, by where and whose, by band, by register, by need.

Bands by job and by qualifications and the register are three filters and never one. A need is a
question about one person with yes or no for an answer; people are counted by it, never measured.
"""

from __future__ import annotations

from dataclasses import dataclass, fields
from enum import StrEnum
from typing import TYPE_CHECKING

from careerplanner.domain.assessment import DateState, Standing
from careerplanner.domain.finding import Status
from careerplanner.services.team.team_sorting import TeamOrder
from careerplanner.services.team.team_words import services_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from careerplanner.domain.team import TeamLine

NOTHING_SAID = "-"
"""Chosen for a service, a line manager, a team or a band: whoever has none."""
NO_JOB = "no_job"
"""Chosen for the register: whoever has no job now."""
_NOW = (DateState.DUE, DateState.PAST)


class Need(StrEnum):
    """Why somebody may be looked for."""

    LATE = "late"
    """Something dated has passed."""
    SOON = "soon"
    """Something is due this month or within three."""
    ADVISED = "advised"
    """A day has passed that is only suggested or usually expected."""
    REGISTER = "register"
    """Is not on the register and has to be, or has a duty towards it that is due."""
    TALK = "talk"
    """A conversation is overdue."""
    NOT_KNOWN = "not_known"
    """Something is not known that an answer needs."""
    READY = "ready"
    """The qualifications meet a higher band than the job stands in."""
    ON_THE_WAY = "on_the_way"
    """What the next band asks for is under way."""


@dataclass(frozen=True, slots=True)
class TeamWanted:
    """Whom is looked for, and what comes first.

    Attributes:
        typed: Words that all have to stand in name, job, service, team or line manager.
        service: As typed, `NOTHING_SAID` for none, or "" for all.
        line_manager: As ``service``.
        team: As ``service``.
        by_job: Id of a band, `NOTHING_SAID` for none, or "" for all.
        by_awards: As ``by_job``.
        register: A `Standing`, `NO_JOB`, or "" for all.
        need: A `Need`, or "" for all.
        order: What comes first.
        downwards: Whether the order is turned round.
    """

    typed: str = ""
    service: str = ""
    line_manager: str = ""
    team: str = ""
    by_job: str = ""
    by_awards: str = ""
    register: str = ""
    need: str = ""
    order: TeamOrder = TeamOrder.NAME
    downwards: bool = False

    @property
    def narrows(self) -> bool:
        """Whether anybody may be left out."""
        kept = ("order", "downwards")
        return any(getattr(self, one.name) for one in fields(self) if one.name not in kept)


class TeamSieve:
    """Says who is looked for and who has which need, by the order of the bands.

    Args:
        bands: Ids of the bands, lowest first.
    """

    def __init__(self, bands: Sequence[str]) -> None:
        self._rank = {band: place for place, band in enumerate(bands)}
        self._asks: dict[Need, Callable[[TeamLine], bool]] = {
            Need.LATE: _is_late,
            Need.SOON: _is_soon,
            Need.ADVISED: _is_advised,
            Need.REGISTER: _needs_register,
            Need.TALK: _needs_talk,
            Need.NOT_KNOWN: _is_unclear,
            Need.READY: self.is_ready,
            Need.ON_THE_WAY: _is_on_the_way,
        }

    def tests(self, wanted: TeamWanted) -> tuple[Callable[[TeamLine], bool], ...]:
        """Return what a line has to pass to be looked for; the words typed are ``team_shelf``'s."""
        tests: list[Callable[[TeamLine], bool]] = []
        if wanted.service:
            tests.append(lambda line: _said(wanted.service, services_of(line)))
        if wanted.line_manager:
            tests.append(lambda line: _said(wanted.line_manager, _some(line.line_manager)))
        if wanted.team:
            tests.append(lambda line: _said(wanted.team, _some(line.team)))
        if wanted.by_job:
            tests.append(lambda line: _said(wanted.by_job, line.by_job))
        if wanted.by_awards:
            tests.append(lambda line: _said(wanted.by_awards, _some(line.by_awards)))
        if wanted.register:
            tests.append(lambda line: _registered(wanted.register, line))
        if wanted.need:
            tests.append(self._asks[Need(wanted.need)])
        return tuple(tests)

    def fits(self, line: TeamLine, wanted: TeamWanted) -> bool:
        """Whether a line is looked for; the words typed are ``team_shelf``'s."""
        return all(test(line) for test in self.tests(wanted))

    def needs(self, line: TeamLine, need: Need) -> bool:
        """Whether somebody has a need."""
        return self._asks[need](line)

    def needs_of(self, line: TeamLine) -> frozenset[Need]:
        """Return every need somebody has."""
        return frozenset(need for need, asks in self._asks.items() if asks(line))

    def is_ready(self, line: TeamLine) -> bool:
        """Whether the qualifications meet a higher band than any the job stands in."""
        stands = [self.rank(band) for band in line.by_job]
        return bool(stands) and self.rank(line.by_awards) > max(stands)

    def rank(self, band: str) -> int:
        """Where a band lies among the others, the lowest being 0; -1 for none of them."""
        return self._rank.get(band, -1)

    def counted(self, lines: Iterable[TeamLine]) -> dict[Need, tuple[TeamLine, ...]]:
        """Return who has each need, in the order given."""
        some = tuple(lines)
        return {need: tuple(line for line in some if self.needs(line, need)) for need in Need}


def _some(value: str) -> tuple[str, ...]:
    return (value,) if value else ()


def _said(wanted: str, values: tuple[str, ...]) -> bool:
    return not values if wanted == NOTHING_SAID else wanted in values


def _registered(wanted: str, line: TeamLine) -> bool:
    return line.standing is None if wanted == NO_JOB else line.standing == wanted


def _is_late(line: TeamLine) -> bool:
    return line.late > 0


def _is_soon(line: TeamLine) -> bool:
    return line.soon > 0


def _is_advised(line: TeamLine) -> bool:
    return line.advised > 0


def _needs_register(line: TeamLine) -> bool:
    asked = line.standing in (Standing.OVERDUE, Standing.MUST_REGISTER)
    return asked or line.register_state in _NOW


def _needs_talk(line: TeamLine) -> bool:
    return any(talk.state is DateState.PAST for talk in line.talks)


def _is_unclear(line: TeamLine) -> bool:
    """Whether the record leaves open which band, or what the register asks."""
    placed = bool(line.by_job) and line.by_awards_status is not Status.NOT_KNOWN
    placed = placed or line.outside
    told = line.standing not in (None, Standing.NOT_KNOWN)
    return not (placed and told) or line.register_state is DateState.NOT_KNOWN


def _is_on_the_way(line: TeamLine) -> bool:
    return line.next_status is Status.UNDER_WAY
