"""What lies between two ends: awards, the register, and what people there value, know and do.

The bands' side and the register's side are separate fields of separate types; nothing here or
above adds them up. How they are found is ``rules.differences``.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from careerplanner.domain.bands import StatementKind
from careerplanner.domain.facts import Basis
from careerplanner.domain.finding import Finding, Reason
from careerplanner.domain.goals import GoalName
from careerplanner.domain.pack import PackRef
from careerplanner.domain.register import Deadline, Duty
from careerplanner.domain.requirement import Requirement


class Change(StrEnum):
    """How something at the end lies to the start."""

    NEW = "new"
    CHANGED = "changed"
    GONE = "gone"
    SAME = "same"
    NOT_KNOWN = "not_known"
    """One of the two sides is not known, so nothing can be said."""


@dataclass(frozen=True, slots=True)
class AskDifference:
    """One thing asked for, as it is at the start and at the end.

    Attributes:
        change: NEW, CHANGED (other things will do for it), GONE, SAME or NOT_KNOWN.
        after: What the end asks; None where it asks nothing of the kind.
        before: What the start asks for in its place; several where one thing at the end may be
            done by what were two at the start.
        kept: Of a changed one, what would do before and does so still.
        added: What will do now and would not before.
        left: What would do before and does not now.
        covered: Whoever meets all that the other side asks meets this too: of what is new or
            changed, nothing more is to be done; of what is gone, it is part of what is asked now.
        finding: The end's (of what is gone, the start's) held against the record; None without.
    """

    change: Change
    after: Requirement | None
    before: tuple[Requirement, ...] = ()
    kept: tuple[Requirement, ...] = ()
    added: tuple[Requirement, ...] = ()
    left: tuple[Requirement, ...] = ()
    covered: bool = False
    finding: Finding | None = None

    @property
    def node(self) -> Requirement:
        """What is asked, at the end or else at the start."""
        return self.after if self.after is not None else self.before[0]


@dataclass(frozen=True, slots=True)
class AsksDifference:
    """All that one requirement asks, held against another.

    Attributes:
        asks: What is new first, then changed, gone and unchanged; each in the pack's order.
        unknown: Why it cannot be compared, or None.
    """

    asks: tuple[AskDifference, ...]
    unknown: Reason | None = None

    def of(self, change: Change) -> tuple[AskDifference, ...]:
        """Return those of one kind, in their order."""
        return tuple(ask for ask in self.asks if ask.change is change)


class StatementChange(StrEnum):
    """How a value, skill or task of the end lies to those of the start."""

    NEW = "new"
    RAISED = "raised"
    """Something at the start, of which more is asked now."""
    LOWERED = "lowered"
    """Something at the start, of which less is asked now: the way back of a raised one."""
    CONTINUED = "continued"
    DROPPED = "dropped"


@dataclass(frozen=True, slots=True)
class StatementDifference:
    """One value, skill or task.

    Attributes:
        change: How it lies to the start.
        statement: Id of it; of a dropped one, the start's.
        was: Ids of what it comes from at the start; empty where it is new or dropped.
    """

    change: StatementChange
    statement: str
    was: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class StatementsDifference:
    """One of the three lists of a band, held against that of another.

    Attributes:
        kind: Values, skills or tasks.
        entries: New, raised, lowered, dropped, continued; each in the pack's order.
        unknown: Why they cannot be compared, or None.
    """

    kind: StatementKind
    entries: tuple[StatementDifference, ...]
    unknown: Reason | None = None

    def of(self, change: StatementChange) -> tuple[StatementDifference, ...]:
        """Return those of one kind, in their order."""
        return tuple(entry for entry in self.entries if entry.change is change)


@dataclass(frozen=True, slots=True)
class BandDifference:
    """Two bands of the voluntary framework, held against each other.

    Attributes:
        start: Id of the band at the start.
        end: Id of the band at the end; the same where both jobs stand in one band.
        awards: What is asked.
        statements: The three lists.
        bases: What the placing of the two stands on: the bands, or the jobs placed in them.
    """

    start: str
    end: str
    awards: AsksDifference
    statements: tuple[StatementsDifference, ...]
    bases: tuple[Basis, ...]


@dataclass(frozen=True, slots=True)
class RegisterSide:
    """What the register asks of somebody who begins a job on the day asked about.

    Attributes:
        role: Id of the job.
        judged: Id of the job that it is for the register in its workplace; mostly the same.
        setting: Id of the workplace it was asked for, or "" where the job itself says it or
            nobody does.
        rule: Id of the rule's version, or "" where none is known.
        duty: Whether somebody in it has to be registered.
        categories: Parts of the register that will do, the usual one first.
        register_by: Time to register, or None where there is none.
        award: The award asked for, or None where none is.
        award_expected: When the award is expected, or None.
        award_latest: When it has to be held at the latest, or None.
        renewal: Id of the renewal rule, or "".
        routes: Ids of the ways on to the register open on the day.
        basis: The rule, or None.
        unknown: Why the rule, or the award, is not known; None where they are.
    """

    role: str
    judged: str
    setting: str
    rule: str
    duty: Duty
    categories: tuple[str, ...]
    register_by: Deadline | None
    award: Requirement | None
    award_expected: Deadline | None
    award_latest: Deadline | None
    renewal: str
    routes: tuple[str, ...]
    basis: Basis | None
    unknown: Reason | None


class Point(StrEnum):
    """What a registration rule says beside the award."""

    DUTY = "duty"
    PART = "part"
    """The part of the register."""
    REGISTER_BY = "register_by"
    AWARD_EXPECTED = "award_expected"
    AWARD_LATEST = "award_latest"
    RENEWAL = "renewal"


@dataclass(frozen=True, slots=True)
class PointDifference:
    """One point of two registration rules; what each says stands in the two sides.

    Attributes:
        point: Which.
        change: How the end's lies to the start's.
    """

    point: Point
    change: Change


@dataclass(frozen=True, slots=True)
class WayDifference:
    """A way on to the register.

    Attributes:
        route: Its id.
        change: NEW, GONE or SAME.
        finding: What it asks, held against the record as if the job began that day; None without
            a record, where it is gone, or where it asks nothing that a record can tell.
    """

    route: str
    change: Change
    finding: Finding | None = None


@dataclass(frozen=True, slots=True)
class RegisterDifference:
    """What the register asks for two jobs, held against each other.

    Attributes:
        start: The job at the start, or None where the start is no job.
        end: The job at the end.
        points: Every point, in a fixed order; those that neither rule has are left out.
        awards: The award asked for.
        ways: Ways on to the register: new, gone, the same.
        registered: Whether the record has a current entry in a part that will do for the end;
            None without a record, or where there is no duty and no place on the register.
        notices: Ids of the pack's notices about the register for the job at the end.
    """

    start: RegisterSide
    end: RegisterSide
    points: tuple[PointDifference, ...]
    awards: AsksDifference
    ways: tuple[WayDifference, ...]
    registered: Finding | None
    notices: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Differences:
    """Everything that differs between two ends, in general or for one worker.

    Attributes:
        worker: Id of the worker, or "" in general.
        on: Day asked about.
        pack: Which pack was asked.
        start: From where.
        end: To where.
        bands: Pairs of bands, the nearest first; several where a job can stand in several.
        bands_unknown: Why there is no pair, or None.
        register: Pairs of jobs; several where an end means several jobs.
        register_unknown: Why there is no pair, or None.
        own: What the ends ask for by themselves, where the pack says so of one of them; else
            None.
        not_rated: Why the statements are not held against the record; None without one, and where
            the person has said of any of the end's how they see themselves.
    """

    worker: str
    on: date
    pack: PackRef
    start: GoalName
    end: GoalName
    bands: tuple[BandDifference, ...]
    bands_unknown: Reason | None
    register: tuple[RegisterDifference, ...]
    register_unknown: Reason | None
    own: AsksDifference | None
    not_rated: Reason | None

    @property
    def is_empty(self) -> bool:
        """Whether nothing differs, as far as it is known."""
        changes = {
            *(ask.change for asks in self._asks() for ask in asks.asks),
            *(point.change for pair in self.register for point in pair.points),
            *(way.change for pair in self.register for way in pair.ways),
        }
        moved = {
            entry.change for pair in self.bands for one in pair.statements for entry in one.entries
        }
        return changes <= {Change.SAME} and moved <= {StatementChange.CONTINUED}

    def _asks(self) -> Iterator[AsksDifference]:
        yield from (pair.awards for pair in self.bands)
        yield from (pair.awards for pair in self.register)
        if self.own is not None:
            yield self.own
