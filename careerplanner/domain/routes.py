"""The ways to an end, as answered for one worker: routes, their steps, sizes, doubts.

What is said here was found by ``rules.routes``; words are made of it in ``services``. Facts about
courses and funding stand in ``study``, the ends in ``goals``.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from careerplanner.domain.assessment import StepKind
from careerplanner.domain.facts import Basis, Confidence
from careerplanner.domain.finding import Finding, PackName, Reason
from careerplanner.domain.goals import GoalName
from careerplanner.domain.pack import PackRef
from careerplanner.domain.register import Deadline
from careerplanner.domain.study import Measured


class Measure(StrEnum):
    """By what routes are ranked; what is equal by it is ordered by the others, in this order."""

    STEPS = "steps"
    TIME = "time"
    COST = "cost"
    CERTAINTY = "certainty"


@dataclass(frozen=True, slots=True)
class Total:
    """A size over several steps, as far as it is known.

    Attributes:
        least: Sum of the smallest known sizes.
        most: Sum of the largest, or None where one has no known upper end.
        unknown: Keys of the steps whose size is not known at all; the true total is larger by
            an amount nobody can say.
    """

    least: int
    most: int | None
    unknown: tuple[str, ...] = ()

    @property
    def is_known(self) -> bool:
        """Whether no part is missing and both ends are known."""
        return not self.unknown and self.most is not None


@dataclass(frozen=True, slots=True)
class FundingFit:
    """Funding held against the worker.

    Attributes:
        funding: Id of the ``Funding``.
        finding: Whether this worker may get it; MET where nothing is asked of anybody.
        excluded_by: Id of the funding that the course comes with and that excludes it, or "".
    """

    funding: str
    finding: Finding
    excluded_by: str = ""


@dataclass(frozen=True, slots=True)
class RouteStep:
    """One thing to do on a route.

    Attributes:
        key: Names it within the answer and between answers, such as "award:core-adults".
        kind: What sort of step.
        reason: What it is needed for.
        bases: What it stands on, at least one.
        award: Id of the award concerned, or "".
        course: Id of the course taken for it, or "" where the pack has none.
        roles: For a job to take up: ids of the jobs that will do, the nearest first.
        category: For registering: the part of the register, or "".
        turn: 1 for what can be begun now; steps of one turn can be done side by side.
        after: Keys of steps that have to be finished first.
        alongside: Keys of steps that have to have been begun.
        months: How long it takes, or None when not known.
        price: What it costs the worker if nobody else pays, or None when not known.
        under_way: Whether it has been begun.
        in_the_job: Whether it may be finished after the job that is aimed for has begun.
        expected: Deadline that counts from then, or None.
        latest: Last deadline that counts from then, or None.
        register_by: For registering: by when, counted from the start of the job, or None.
        funding: What may pay for it, for this worker.
        instead: Ids of other awards that would do in its place.
        other_courses: Ids of other open courses for the same award.
        before: The award's or course's own conditions, held against the record, or None.
        assumes: What is taken for granted and not known.
        risks: What is lost or risked.
    """

    key: str
    kind: StepKind
    reason: Reason
    bases: tuple[Basis, ...]
    award: str = ""
    course: str = ""
    roles: tuple[str, ...] = ()
    category: str = ""
    turn: int = 0
    after: tuple[str, ...] = ()
    alongside: tuple[str, ...] = ()
    months: Measured | None = None
    price: Measured | None = None
    under_way: bool = False
    in_the_job: bool = False
    expected: Deadline | None = None
    latest: Deadline | None = None
    register_by: Deadline | None = None
    funding: tuple[FundingFit, ...] = ()
    instead: tuple[str, ...] = ()
    other_courses: tuple[str, ...] = ()
    before: Finding | None = None
    assumes: tuple[Reason, ...] = ()
    risks: tuple[Reason, ...] = ()

    @property
    def confidence(self) -> Confidence:
        """The weakest confidence among what the step stands on."""
        return min((basis.confidence for basis in self.bases), key=lambda found: found.rank)


@dataclass(frozen=True, slots=True)
class Doubts:
    """How uncertain a route is; fewer is surer, compared in the order of the fields.

    Attributes:
        asks: Steps that somebody else decides or that nobody can say.
        unchecked: Steps that stand on something unchecked.
        interpreted: Steps that stand on a reading of ours.
        assumed: Things taken for granted.
    """

    asks: int
    unchecked: int
    interpreted: int
    assumed: int


@dataclass(frozen=True, slots=True)
class Route:
    """One way to a goal, whole.

    Attributes:
        key: The same for the same steps, whenever it is asked.
        role: The job it ends in, or "" for a band or an award.
        by: Id of the way on to the register it uses, or "".
        reason: What sets it apart from the others.
        steps: In the order they should be taken.
        months: How long it takes, side by side where that can be.
        until_job: How long until the job can be begun, or None where no job is taken up.
        cost: What the worker pays if nobody else does.
        doubts: How uncertain it is.
        place: 1 for the best by the measure asked for; equal routes have the same place.
        assumes: What the whole route takes for granted.
        risks: What the whole route loses or risks.
    """

    key: str
    role: str
    by: str
    reason: Reason
    steps: tuple[RouteStep, ...]
    months: Total
    cost: Total
    doubts: Doubts
    until_job: Total | None = None
    place: int = 0
    assumes: tuple[Reason, ...] = ()
    risks: tuple[Reason, ...] = ()

    def step(self, key: str) -> RouteStep | None:
        """Return the step of this key, or None."""
        return next((step for step in self.steps if step.key == key), None)


class GoalState(StrEnum):
    """How a worker lies to a goal."""

    OPEN = "open"
    REACHED = "reached"
    NO_WAY = "no_way"
    """No route is known; ``not_offered`` says why."""


@dataclass(frozen=True, slots=True)
class NotOffered:
    """A way that somebody may have heard of and that is not among the routes.

    Attributes:
        what: What it is: a course, a way on to the register, an award, a job.
        reason: Why not: closed, not found, not known, asks for more than another.
        basis: What that stands on, or None where it follows from the routes themselves.
    """

    what: PackName
    reason: Reason
    basis: Basis | None = None


@dataclass(frozen=True, slots=True)
class Routes:
    """Every sensibly different route of one worker to one goal.

    Attributes:
        worker: Id of the worker.
        on: Day of asking.
        pack: Which pack was asked.
        goal: What is asked the way to.
        rank: By what the routes are ordered.
        state: Whether there is a way to go.
        reached: What the goal asks for, held against the record; None where it asks nothing.
        routes: Best first.
        not_offered: What is left out, and why.
        more: How many further routes were found and cut off.
    """

    worker: str
    on: date
    pack: PackRef
    goal: GoalName
    rank: Measure
    state: GoalState
    reached: Finding | None
    routes: tuple[Route, ...]
    not_offered: tuple[NotOffered, ...]
    more: int = 0

    def route(self, key: str) -> Route | None:
        """Return the route of this key, or None."""
        return next((route for route in self.routes if route.key == key), None)
