"""Telling routes apart, counting their doubts, and putting them in order by a stated measure.

Whoever asks for the fewest steps gets them; what is equal by that stands in the same place, and
is ordered by the other measures. Sizes that nobody knows come last.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from careerplanner.domain.assessment import StepKind
from careerplanner.domain.facts import Confidence
from careerplanner.domain.finding import PackName, Reason
from careerplanner.domain.routes import Doubts, Measure, Route, Total

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from careerplanner.domain.routes import Routes, RouteStep
    from careerplanner.rules.route_aims import Aim

_ASKING = frozenset({StepKind.ASK, StepKind.CHECK_AWARD, StepKind.TELL_US})
_AWARDS = frozenset({StepKind.TAKE_AWARD, StepKind.FINISH_AWARD})

Order = tuple[int, ...]


def _by_steps(route: Route) -> Order:
    return (len(route.steps),)


def _by_total(total: Total) -> Order:
    """Known sizes first, then the fewest unknown; by the largest, then the smallest."""
    known = total.most is not None
    return (not total.is_known, len(total.unknown), not known, total.most or 0, total.least)


def _by_certainty(route: Route) -> Order:
    doubts = route.doubts
    return (doubts.asks, doubts.unchecked, doubts.interpreted, doubts.assumed)


_ORDERS: dict[Measure, Callable[[Route], Order]] = {
    Measure.STEPS: _by_steps,
    Measure.TIME: lambda route: _by_total(route.months),
    Measure.COST: lambda route: _by_total(route.cost),
    Measure.CERTAINTY: _by_certainty,
}


def placed(routes: Iterable[Route], rank: Measure) -> tuple[Route, ...]:
    """Return routes best first, each with its place and title; what is equal shares a place."""
    first = _ORDERS[rank]
    others = [order for measure, order in _ORDERS.items() if measure is not rank]
    ordered = tuple(
        sorted(
            routes,
            key=lambda route: (
                first(route),
                *(order(route) for order in others),
                _as_told(route),
                route.key,
            ),
        )
    )
    sizes = [first(route) for route in ordered]
    return tuple(
        replace(route, place=sizes.index(size) + 1, reason=reason)
        for route, size, reason in zip(ordered, sizes, titles(ordered), strict=True)
    )


def _as_told(route: Route) -> tuple[tuple[str, str, int], ...]:
    """What a route says apart from ids of the record, which another book has otherwise."""
    return tuple((step.kind.value, step.award, step.turn) for step in route.steps)


def doubts_of(steps: Iterable[RouteStep], aim: Aim) -> Doubts:
    """Count what is uncertain about a route."""
    steps = tuple(steps)
    sure = [step.confidence for step in steps]
    granted = len({reason for step in steps for reason in step.assumes}) + (aim.unsure is not None)
    return Doubts(
        sum(step.kind in _ASKING for step in steps),
        sure.count(Confidence.UNCHECKED),
        sure.count(Confidence.INTERPRETED),
        granted,
    )


def titles(routes: tuple[Route, ...]) -> list[Reason]:
    """Say of each route what sets it apart: its way on to the register, a course, its awards.

    Of its awards only those are named that not every route of the same way has.
    """
    several = len({route.role for route in routes}) > 1
    found = []
    for route in routes:
        alike = [other for other in routes if (other.role, other.by) == (route.role, route.by)]
        title = _title(route, alike)
        job = (("role", PackName("role", route.role)),) if several else ()
        found.append(Reason(title.code, (*title.fields, *job)))
    return found


def _title(route: Route, alike: list[Route]) -> Reason:
    """Return the title of a route among those of the same job and way on to the register."""
    awards, way = _awards(route), PackName("route", route.by)
    own = tuple(a for a in awards if not all(a in _awards(other) for other in alike))
    course = PackName("course", _course(route))
    if route.by and len(alike) == 1:
        return _by(way)
    if course.id and sum(_awards(other) == awards for other in alike) > 1:
        if sum(_course(other) == course.id for other in alike) == 1 or not own:
            return Reason.of("route.course", course=course)
        return Reason.of("route.course_after", course=course, awards=own)
    if route.by:
        return Reason.of("route.with", awards=own, route=way) if own else _by(way)
    if awards:
        return Reason.of("route.awards", awards=own or awards)
    asking = any(step.kind in _ASKING for step in route.steps)
    return Reason.of(
        "route.asking" if asking else "route.post_only" if route.role else "route.only"
    )


def _by(way: PackName) -> Reason:
    return Reason.of("route.register_route", route=way)


def _course(route: Route) -> str:
    """Return the course of the last award that has one, or ""."""
    return next((step.course for step in reversed(route.steps) if step.course), "")


def _awards(route: Route) -> tuple[PackName, ...]:
    return tuple(PackName("award", step.award) for step in route.steps if step.kind in _AWARDS)


def continued(key: str, answer: Routes) -> Route | None:
    """Return the route that carries on one chosen earlier, or None where there is none any more.

    What has been done since is no step any more, so it is the route that asks for nothing the
    chosen one did not ask for, and for most of it.

    Args:
        key: Key of the route as it was when it was chosen.
        answer: Today's routes to the same goal.
    """
    same = answer.route(key)
    if same is not None or not key:
        return same
    by, *names = key.split("|")
    left = [
        route
        for route in answer.routes
        if route.by in (by, "") and set(route.key.split("|")[1:]) <= set(names)
    ]
    return max(left, key=lambda route: (len(route.steps), route.key), default=None)
