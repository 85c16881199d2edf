"""How the people of a team stand: a line for each, and two matrices.

Every value is one person's own and is the same as that person's single answer gives; nothing here
adds people up or ranks them. What a team lacks as a whole is ``domain.team_plans``.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from careerplanner.domain.assessment import DateState, Standing
    from careerplanner.domain.conversation_guide import ConversationKind
    from careerplanner.domain.dates import DateSpan, PartialDate
    from careerplanner.domain.finding import Reason, Status


@dataclass(frozen=True, slots=True)
class TalkDue:
    """When the next conversation of a kind is due.

    Attributes:
        kind: The kind.
        last: When the last one was held, or None.
        due: When the next is due, or None when it cannot be told or none is expected.
        state: Where that lies.
        suggested: Whether the interval is the pack's usual expectation and not the employer's.
        reason: How it was counted, or why it could not be.
    """

    kind: ConversationKind
    last: PartialDate | None
    due: DateSpan | None
    state: DateState
    suggested: bool
    reason: Reason


@dataclass(frozen=True, slots=True)
class PostLine:
    """A current post.

    Attributes:
        post: Its id in the record.
        role: Id of its role, or "".
        title: Title as typed.
        service: As typed.
    """

    post: str
    role: str
    title: str
    service: str


@dataclass(frozen=True, slots=True)
class PartStatus:
    """One part of what a band asks for.

    Attributes:
        node: Id of the requirement.
        status: How it stands.
    """

    node: str
    status: Status


@dataclass(frozen=True, slots=True)
class TeamLine:
    """How one person stands.

    Attributes:
        worker: The person's id.
        name: As typed.
        team: As typed.
        line_manager: As typed.
        posts: Current posts, in the record's order; empty for somebody who has none now.
        by_job: Ids of the bands the current posts stand in, lowest first.
        by_awards: Id of the highest band whose requirement is met, or "".
        by_awards_status: MET, or NOT_KNOWN when a higher band may be met and cannot be told.
        next_band: Id of the band to aim for by nature: that of the job while the awards are behind
            it, else the one above both; "" where there is none or the jobs lie outside the bands.
        next_status: How its requirement stands; NOT_APPLICABLE without a next band.
        next_parts: Its parts (the children where it is an "all of", else the whole).
        standing: What the register's strictest rule comes to; None without a current post.
        register_due: The soonest open duty towards the register, or None; that renewal opens is
            no duty.
        register_state: Where that lies; NOT_KNOWN where a duty has no day; None without one.
        late: How many dated things have passed; days that rest on a suggestion are none of them.
        soon: How many are due this month or within three.
        next_date: The earliest day of what is late; with nothing late, of what is soon and not
            over, or else begun; with nothing soon, of what is advised; None where none has a day.
        talks: Each kind of conversation that is expected again.
        register_duty: Kind of that duty, as in ``DatedDuty``; "" without one.
        outside: Whether the framework knows each current job and names no band for any of them.
        advised: How many days have passed that are only suggested or usually expected.
    """

    worker: str
    name: str
    team: str
    line_manager: str
    posts: tuple[PostLine, ...]
    by_job: tuple[str, ...]
    by_awards: str
    by_awards_status: Status
    next_band: str
    next_status: Status
    next_parts: tuple[PartStatus, ...]
    standing: Standing | None
    register_due: DateSpan | None
    register_state: DateState | None
    late: int
    soon: int
    next_date: DateSpan | None
    talks: tuple[TalkDue, ...]
    register_duty: str = ""
    outside: bool = False
    advised: int = 0


@dataclass(frozen=True, slots=True)
class TrainingCell:
    """How one person stands to one kind of training.

    Attributes:
        state: Where the day lies; NOT_KNOWN where it cannot be told; DONE where it was done and
            nothing says it has to be done again; None where it is not asked of this person.
        done: When it was last done, or None.
        due: When it is due next, or None.
        suggested: Whether the interval is a suggestion.
        certain: Whether it is certain that it is asked of this person.
    """

    state: DateState | None
    done: PartialDate | None
    due: DateSpan | None
    suggested: bool
    certain: bool


@dataclass(frozen=True, slots=True)
class RequirementMatrix:
    """People by what one band asks for.

    Attributes:
        band: Id of the band.
        nodes: Ids of the requirements, the whole first, then its parts down to the leaves, in
            the pack's order.
        depths: How deep each lies; 0 for the whole.
        workers: Ids of the people, in the order given.
        cells: For each person, a status for each requirement.
    """

    band: str
    nodes: tuple[str, ...]
    depths: tuple[int, ...]
    workers: tuple[str, ...]
    cells: tuple[tuple[Status, ...], ...]


@dataclass(frozen=True, slots=True)
class TrainingMatrix:
    """People by training.

    Attributes:
        trainings: Ids: the pack's in its order, then the employer's own in order of coming.
        workers: Ids of the people, in the order given.
        cells: For each person, a cell for each training.
    """

    trainings: tuple[str, ...]
    workers: tuple[str, ...]
    cells: tuple[tuple[TrainingCell, ...], ...]
