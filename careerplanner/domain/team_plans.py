"""What a team could learn and who could follow whom: people and gaps by name, never in numbers.

Found by ``rules.team.develop`` and ``rules.team.succeed``. No person has a mark here: somebody is
named with what is open for them and why, and with how long it would take as far as that is known.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from careerplanner.domain.dates import DateSpan
    from careerplanner.domain.finding import PackName, Reason
    from careerplanner.domain.routes import Total
    from careerplanner.domain.team import PostLine


# ---- learning ----------------------------------------------------------------------------------


class GapKind(StrEnum):
    """Where a gap comes from."""

    BAND = "band"
    """What the band aimed for asks."""
    REGISTER = "register"
    """What the register asks for the job."""
    INDUCTION = "induction"
    TRAINING = "training"
    """Training that is late, soon to be done again, or not recorded."""
    STATEMENTS = "statements"
    """What the person does not do yet, or does with help, as rated."""


class GapState(StrEnum):
    """How a gap stands."""

    OPEN = "open"
    UNDER_WAY = "under_way"
    """The learning that closes it has been begun."""
    NOT_KNOWN = "not_known"
    """Somebody has to say first whether there is a gap at all."""


@dataclass(frozen=True, slots=True)
class Gap:
    """One gap of one person, and the learning that closes it.

    Attributes:
        kind: Where it comes from.
        learning: What closes it: an award, a training, an induction section, a part of a
            programme.
        target: The band or the job it is a gap for; None for training.
        state: How it stands.
        reason: Why this learning serves it.
        when: By when, where there is a day.
        statements: For rated statements: their ids.
    """

    kind: GapKind
    learning: PackName
    target: PackName | None
    state: GapState
    reason: Reason
    when: DateSpan | None = None
    statements: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PersonGaps:
    """All that is open for one person.

    Attributes:
        worker: The person's id.
        name: As typed.
        team: As typed.
        line_manager: As typed.
        posts: Current posts, in the record's order.
        target: Id of the band aimed for, or "".
        gaps: In the order: band, register, induction, training, statements.
        besides: What is needed too and is no learning, such as experience.
        opens: Ids of the awards each of which is all that is left for the band aimed for.
    """

    worker: str
    name: str
    team: str
    line_manager: str
    posts: tuple[PostLine, ...]
    target: str
    gaps: tuple[Gap, ...]
    besides: tuple[Reason, ...] = ()
    opens: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Served:
    """Somebody whom a piece of learning serves.

    Attributes:
        worker: The person's id.
        name: As typed.
        gaps: The gaps it closes.
    """

    worker: str
    name: str
    gaps: tuple[Gap, ...]


@dataclass(frozen=True, slots=True)
class TeamLearning:
    """One piece of learning and whom of a team it serves.

    Attributes:
        learning: An award, a training, an induction section or a part of a programme.
        serves: Those with an open gap that it closes, by name.
        under_way: Those who have begun it.
        not_known: Those of whom somebody has to say first whether they need it.
        opens: Ids of those for whom it is all that is left for the band they aim for.
        programmes: Ids of the parts of programmes that name it.
    """

    learning: PackName
    serves: tuple[Served, ...]
    under_way: tuple[Served, ...]
    not_known: tuple[Served, ...]
    opens: tuple[str, ...]
    programmes: tuple[str, ...]

    @property
    def gaps(self) -> int:
        """How many gaps it closes."""
        return sum(len(one.gaps) for one in self.serves)


# ---- who could follow --------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, order=True)
class PostKind:
    """A job in a service.

    Attributes:
        service: As typed; "" where none is given.
        role: Id of the role.
    """

    service: str
    role: str


@dataclass(frozen=True, slots=True)
class PostHeld:
    """A job in a service with those who have it now.

    Attributes:
        post: Which.
        holders: Ids of the people, in the team's order.
    """

    post: PostKind
    holders: tuple[str, ...]

    @property
    def is_single(self) -> bool:
        """Whether one person alone has it."""
        return len(self.holders) == 1


class Readiness(StrEnum):
    """How far somebody is from a job, by what is left to learn and the soonest it can be done."""

    HOLDS = "holds"
    """Has this job now, here or in another service."""
    NOW = "now"
    YEAR = "year"
    THREE_YEARS = "three_years"
    LONGER = "longer"
    NOT_KNOWN = "not_known"
    NO_WAY = "no_way"
    """No way to it is known."""


@dataclass(frozen=True, slots=True)
class Follower:
    """Somebody held against a job.

    Attributes:
        worker: The person's id.
        name: As typed.
        readiness: How far from it.
        reason: Why; where it is not known, because of what.
        months: How long until all is done, as far as it is known; None where there is no way.
        until_job: How long until the job could be begun, or None.
        awards: Awards left to gain, in the order they are taken.
        last_award: Id of the award that alone is left; "" where more or none are.
        wants: Whether the record says that the person aims for it.
        posts: Current posts.
    """

    worker: str
    name: str
    readiness: Readiness
    reason: Reason
    months: Total | None
    until_job: Total | None
    awards: tuple[str, ...]
    last_award: str
    wants: bool
    posts: tuple[PostLine, ...]

    def is_in(self, service: str) -> bool:
        """Whether the person works in a service now."""
        return any(post.service == service for post in self.posts)


@dataclass(frozen=True, slots=True)
class Opened:
    """What one award opens: for whom it is all that is left.

    Attributes:
        award: Its id.
        target: The job or the band.
        people: Ids of those, in the team's order.
    """

    award: str
    target: PackName
    people: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class LeftOpen:
    """What somebody who leaves would leave open in one job.

    Attributes:
        post: The job in a service.
        others: Ids of those who have it beside them.
    """

    post: PostKind
    others: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Leaving:
    """What a team would be without somebody.

    Attributes:
        worker: The person's id.
        posts: Each job they have now.
        managed: Ids of those whose line manager they are, by the name as typed.
        only_training: Ids of training that nobody else in the same service has in date.
    """

    worker: str
    posts: tuple[LeftOpen, ...]
    managed: tuple[str, ...]
    only_training: tuple[str, ...] = ()
