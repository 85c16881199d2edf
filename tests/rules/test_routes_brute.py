"""The planner against trying everything, on small random packs.

What the planner is compared with, and which narrowings of it are meant, stands in ``brute``. One
more is tolerated here: jobs are put together only after ways have been compared. So a way that
asks for all that one told asks beside its jobs, and goes by other jobs, may be missing, and one
told by another job than is named first may ask for more than it has to.
"""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING

from hypothesis import assume, given, settings

from careerplanner.domain.assessment import StepKind
from careerplanner.domain.awards import Purpose
from careerplanner.domain.record import RegistrationState
from careerplanner.domain.routes import GoalState
from careerplanner.rules.routes import find_routes
from tests.rules import brute
from tests.rules.drawn_packs import Small, smalls
from tests.rules.people import DAY
from tests.rules.small_packs import END, JOB

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from careerplanner.domain.goals import GoalName
    from careerplanner.domain.routes import Route

    Swap = Callable[[Iterable[brute.Acts], brute.Acts], list[tuple[brute.Acts, brute.Acts]]]


def tried(small: Small, goal: GoalName) -> list[brute.Way] | None:
    """Every way by trying, or None where the goal is reached."""
    if goal == END:
        trial = brute.Trial(small.record, small.lookup, Purpose.BAND, _roles(small))
        asked = small.lookup.pack.goals[0].requirement
        assert asked is not None
        found = trial.ways(asked)
    else:
        trial = brute.Trial(small.record, small.lookup, Purpose.REGISTER, frozenset({"job"}))
        found = trial.entered(job_of(small))
    return None if any(not way.acts for way in found) else found


def _roles(small: Small) -> frozenset[str]:
    return frozenset(post.role for post in small.record.posts)


def job_of(small: Small) -> brute.Job:
    """The registered job of a small pack, for its person."""
    (rule,) = small.lookup.pack.register_rules
    (version,) = rule.versions
    ways = [small.lookup.find_route(name) for name in version.routes]
    return brute.Job(
        "job",
        version.award,
        {way.id: way.requirement for way in ways if way and way.basis.in_force(DAY)},
        small.first,
        held="job" in _roles(small),
        listed=any(
            entry.state is RegistrationState.REGISTERED for entry in small.record.registrations
        ),
    )


def acts_of(route: Route, goal: GoalName) -> Iterator[brute.Acts]:
    """What a route says to do, once for every choice among the jobs it names."""
    own = "post:job" if goal == JOB else ""
    rest = {step.key for step in route.steps if not _is_choice(step.kind, step.key, own)}
    jobs = [step.roles for step in route.steps if _is_choice(step.kind, step.key, own)]
    for chosen in product(*jobs):
        yield frozenset(rest | {f"post:{role}" for role in chosen})


def _is_choice(kind: StepKind, key: str, own: str) -> bool:
    return kind is StepKind.TAKE_POST and key != own


def firsts_of(route: Route) -> brute.Acts:
    """The awards that a route finishes before it enters the register."""
    start = route.step("register:job")
    open_ends = [(start, False)] if start else []
    done: set[str] = set()
    seen: set[tuple[str, bool]] = set()
    while open_ends:
        step, over = open_ends.pop()
        if (step.key, over) in seen:
            continue
        seen.add((step.key, over))
        done |= {step.key} if over else set()
        open_ends += [(found, True) for key in step.after if (found := route.step(key))]
        open_ends += [(found, False) for key in step.alongside if (found := route.step(key))]
    return frozenset(key for key in done if key.startswith("award:"))


def check(small: Small, goal: GoalName) -> None:
    """Every route is a way, and every way is a route or asks for more than one."""
    try:
        ways = tried(small, goal)
    except brute.TooManyError:
        assume(condition=False)
        raise
    found = find_routes(small.record, small.lookup, goal, DAY, DAY)
    if ways is None:
        assert found.state is GoalState.REACHED
        return
    assert found.state is (GoalState.OPEN if ways else GoalState.NO_WAY), ways
    for route in found.routes:
        acts = next(acts_of(route, goal))
        same = [way for way in ways if way.acts == acts and way.by == route.by]
        if not same:
            less = [way for way in ways if way.acts < acts and way.by == route.by]
            assert less, f"no way: {route.key}"
            assert all(is_other_choice(way, found.routes, goal) for way in less), "asks for more"
        else:
            assert firsts_of(route) in [way.first for way in same], f"waits: {route.key}"
    if not found.more:
        told = [way for way in ways if any(is_told(way, route, goal) for route in found.routes)]
        assert not [way for way in ways if not is_like(way, told)], "not told"


def is_other_choice(way: brute.Way, routes: tuple[Route, ...], goal: GoalName) -> bool:
    """Whether a way is told only by a route that would sooner go by another job."""
    tellers = [route for route in routes if is_told(way, route, goal)]
    return bool(tellers) and all(next(acts_of(one, goal)) != way.acts for one in tellers)


def is_like(way: brute.Way, told: list[brute.Way]) -> bool:
    """Whether a way is told, or asks for as much as one told or more, but for the jobs."""
    return way in told or any(
        (way.jobs or other.jobs)
        and other.acts - other.jobs <= way.acts - way.jobs
        and (other.first, other.by) == (way.first & other.acts, way.by)
        for other in told
    )


def is_told(way: brute.Way, route: Route, goal: GoalName) -> bool:
    """Whether a route says as much as a way, or asks for less and for nothing of it sooner."""
    return any(
        acts <= way.acts and first == way.first & acts
        for swapped in swaps(route)
        for acts, first in swapped(acts_of(route, goal), firsts_of(route))
    )


def swaps(route: Route) -> Iterator[Swap]:
    """The route as it is, and with each award that is named in place of one of its own."""
    yield lambda every, first: [(acts, first) for acts in every]
    for step in route.steps:
        asks = {key for key in (*step.after, *step.alongside) if key.startswith("ask:")}
        for other in step.instead:
            gone, new = frozenset({step.key, *asks}), frozenset({f"award:{other}"})

            def swap(
                every: Iterable[brute.Acts],
                first: brute.Acts,
                gone: brute.Acts = gone,
                new: brute.Acts = new,
                own: str = step.key,
            ) -> list[tuple[brute.Acts, brute.Acts]]:
                late = (first - gone) | (new if own in first else frozenset())
                return [((acts - gone) | new, late) for acts in every]

            yield swap


@settings(max_examples=150, deadline=None)
@given(small=smalls())
def test_routes_to_a_goal_are_the_ways_there_are(small: Small) -> None:
    check(small, END)


@settings(max_examples=150, deadline=None)
@given(small=smalls())
def test_routes_into_a_job_of_the_register_are_the_ways_there_are(small: Small) -> None:
    check(small, JOB)
