"""Which people of a team are looked at: of a service, a team, a line manager, as typed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from careerplanner.domain.team_plans import PersonGaps


@dataclass(frozen=True, slots=True)
class Among:
    """Whom to look at; "" is everybody.

    Attributes:
        service: Works in this service now.
        line_manager: Has this line manager.
        team: Is in this team.
    """

    service: str = ""
    line_manager: str = ""
    team: str = ""

    def has(self, person: PersonGaps) -> bool:
        """Whether somebody is among them."""
        services = {post.service for post in person.posts}
        return (
            (not self.service or self.service in services)
            and (not self.line_manager or person.line_manager == self.line_manager)
            and (not self.team or person.team == self.team)
        )


@dataclass(frozen=True, slots=True)
class Choices:
    """What there is to choose among, each sorted.

    Attributes:
        services: Of current jobs.
        line_managers: As typed.
        teams: As typed.
    """

    services: tuple[str, ...]
    line_managers: tuple[str, ...]
    teams: tuple[str, ...]


def choices(people: Iterable[PersonGaps]) -> Choices:
    """Return the services, line managers and teams of some people."""
    every = tuple(people)
    return Choices(
        _named(post.service for person in every for post in person.posts),
        _named(person.line_manager for person in every),
        _named(person.team for person in every),
    )


def _named(some: Iterable[str]) -> tuple[str, ...]:
    return tuple(sorted({one for one in some if one}, key=str.casefold))
