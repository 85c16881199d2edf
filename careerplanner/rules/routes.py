"""The ways to an end for one worker: every sensibly different route, ranked, explained.

The one entry into route planning. A goal becomes aims (``route_aims``); each is searched
(``route_search``), completed with the job and the register (``route_drafts``), sized
(``route_sizes``) and told step by step (``route_steps``). Here they come together: a route that
asks for all that another asks and more is dropped, what is left is ranked by a stated measure
(``route_order``), and what somebody may have heard of and does not find is listed with the reason
(``route_left_out``).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerplanner.domain.awards import Purpose
from careerplanner.domain.facts import Confidence
from careerplanner.domain.finding import PackName, Reason
from careerplanner.domain.routes import GoalState, Measure, NotOffered, Route, Routes
from careerplanner.rules.conditions import answer
from careerplanner.rules.route_aims import Aim, Situations, aims
from careerplanner.rules.route_choices import folded
from careerplanner.rules.route_drafts import Draft, drafts
from careerplanner.rules.route_left_out import LeftOut, subject
from careerplanner.rules.route_money import months_of, price_of
from careerplanner.rules.route_order import doubts_of, placed
from careerplanner.rules.route_search import Search
from careerplanner.rules.route_sizes import cost, finished, since_then, whole
from careerplanner.rules.route_steps import StepMaker
from careerplanner.rules.situation import Asking, Situation, is_current

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from careerplanner.domain.finding import Finding
    from careerplanner.domain.goals import GoalName
    from careerplanner.domain.record import Record
    from careerplanner.domain.study import Measured
    from careerplanner.framework.lookup import Lookup

MOST_ROUTES = 12
"""More routes than these are counted and not told; nobody compares so many."""


def find_routes(
    record: Record,
    lookup: Lookup,
    goal: GoalName,
    on: date,
    today: date,
    rank: Measure = Measure.STEPS,
) -> Routes:
    """Return every sensibly different route of a worker to a goal, best first.

    Args:
        record: One worker's record.
        lookup: The pack.
        goal: The end.
        on: Day of asking; what the record dates later is left out.
        today: The day it really is.
        rank: By what the routes are ordered.

    Raises:
        KeyError: The pack has no such goal.
    """
    return routes_to(goal, situations(record, lookup, on, today), rank)


def situations(record: Record, lookup: Lookup, on: date, today: date) -> Situations:
    """Return what several goals of one worker can be asked of, so that each is worked out once."""
    asking = Asking(on, today)
    roles = frozenset(p.role for p in record.posts if p.role and is_current(p, asking))
    return Situations(Situation(record, asking, lookup, Purpose.BAND, roles))


def routes_to(goal: GoalName, asked: Situations, rank: Measure = Measure.STEPS) -> Routes:
    """Return the routes to a goal; as ``find_routes``, for a worker asked about before."""
    band = asked.band
    wanted = aims(goal, asked)
    out = LeftOut()
    found: list[Draft] = []
    searches: dict[int, Search] = {}
    for aim in wanted:
        situation = asked.of(aim)
        search = searches.get(id(situation))
        if search is None:
            search = searches[id(situation)] = Search(situation)
        search.subject = subject(aim, goal)
        made = list(drafts(aim, search))
        found += (draft for draft in made if draft.turns is not None)
        if made and all(draft.turns is None for draft in made):
            search.block(None, Reason.of("not_offered.loop", what=search.subject), None)
    for search in searches.values():
        out.add(search.blocked.values())
    there = [draft.aim for draft in found if not draft.part.needs]
    reached = bool(there)
    shortest, shorter = _without_longer(found)
    kept = [] if reached else folded(out.for_others(shortest, asked), band.lookup)
    routes = []
    for draft in kept:
        route = _route(draft, goal, asked)
        if isinstance(route, NotOffered):
            out.add([route])
        else:
            routes.append(route)
    ordered = placed(routes, rank)
    if not reached:
        out.rest(goal, wanted, ordered, shorter, asked)
    return Routes(
        band.record.worker.id,
        band.asking.on,
        band.lookup.pack.about.ref,
        goal,
        rank,
        GoalState.REACHED if reached else GoalState.OPEN if ordered else GoalState.NO_WAY,
        _held_against((*there, *wanted), asked),
        ordered[:MOST_ROUTES],
        out.told,
        max(0, len(ordered) - MOST_ROUTES),
    )


def _held_against(wanted: tuple[Aim, ...], asked: Situations) -> Finding | None:
    """Return what the first of several aims asks for in the end, held against the record."""
    first = next((aim for aim in wanted if aim.requirement is not None), None)
    if first is None or first.requirement is None:
        return None
    return answer(first.requirement, asked.of(first))


def _without_longer(found: Iterable[Draft]) -> tuple[list[Draft], dict[Aim, Aim]]:
    """Drop every draft that asks for all that another asks; of equal ones the first stays.

    Returns:
        The drafts kept, shortest first, and for each aim with a draft dropped the aim of one that
        asks for less.
    """
    kept: list[Draft] = []
    shorter: dict[Aim, Aim] = {}
    for draft in sorted(found, key=lambda draft: len(draft.part.needs)):
        less = next((other for other in kept if draft.does_more_than(other)), None)
        if less is None:
            kept.append(draft)
        else:
            shorter.setdefault(draft.aim, less.aim)
    return kept, shorter


def _route(draft: Draft, goal: GoalName, asked: Situations) -> Route | NotOffered:
    """Return a draft as a route, or why time forbids it."""
    needs, aim, order = draft.part.needs, draft.aim, draft.turns
    assert order is not None
    situation = asked.of(aim)
    months = {key: months_of(need, situation) for key, need in needs.items()}
    begins, ends = finished(needs, months, order)
    job = aim.role.id if aim.role else ""
    if late := _too_late(draft, months):
        return late
    prices = {key: price_of(need, situation) for key, need in needs.items()}
    since = begins.get(f"register:{job}", begins.get(f"post:{job}"))
    longest = since_then(needs, ends, since)
    steps = StepMaker(draft, goal, situation, order, months, prices, longest).steps()
    begun = begins.get(f"post:{job}")
    return Route(
        key=draft.key,
        role=job,
        by=aim.by.id if aim.by else "",
        reason=Reason.of("route.only"),
        steps=steps,
        months=whole(needs, ends),
        cost=cost(needs, prices),
        doubts=doubts_of(steps, aim),
        until_job=begun.total if begun else None,
        assumes=(aim.unsure,) if aim.unsure is not None else (),
    )


def _too_late(draft: Draft, months: dict[str, Measured | None]) -> NotOffered | None:
    """Say so where what the register wants first takes longer than there is time to register.

    Only lengths that a source states can forbid a way; our reading of one may be too long.
    """
    aim, order = draft.aim, draft.turns
    by = aim.version.register_by if aim.version else None
    key = f"register:{aim.role.id}" if aim.role else ""
    if aim.by is None or by is None or not by.months or key not in draft.part.needs or not order:
        return None
    sure = {
        name: size if size and size.basis.confidence is Confidence.STATED else None
        for name, size in months.items()
    }
    begins, _ = finished(draft.part.needs, sure, order)
    least = begins[key].least
    if least <= by.months:
        return None
    named = PackName("route", aim.by.id)
    why = Reason.of("not_offered.too_long", what=named, months=least, by=by.months)
    return NotOffered(named, why, by.basis)
