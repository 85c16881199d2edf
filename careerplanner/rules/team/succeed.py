"""Who could follow in a job: by what is left to learn for it, as the ways to it say.

Somebody is ready when nothing is left but to take up the job and to register for it. The years
are those of the soonest that it could be; how long it may take at the most is told beside it.
Where the length of something is not known, or somebody else has to decide, the answer is "not
known" with the reason; finding another job first is nothing that can be counted in months.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerplanner.domain.assessment import DateState, StepKind
from careerplanner.domain.finding import PackName, Reason, Status
from careerplanner.domain.goals import GoalKind, GoalName
from careerplanner.domain.routes import GoalState, Measure
from careerplanner.domain.team_plans import (
    Follower,
    Leaving,
    LeftOpen,
    Opened,
    PostHeld,
    PostKind,
    Readiness,
)
from careerplanner.rules.conditions import answer
from careerplanner.rules.routes import routes_to
from careerplanner.rules.routes import situations as situations_of
from careerplanner.rules.team.develop import post_lines
from careerplanner.rules.team.person import Person

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date

    from careerplanner.domain.record import Record
    from careerplanner.domain.routes import Route, Routes, RouteStep
    from careerplanner.domain.team import PostLine, TrainingCell
    from careerplanner.domain.team_plans import PersonGaps
    from careerplanner.framework.lookup import Lookup
    from careerplanner.rules.route_aims import Situations

YEAR, THREE_YEARS = 12, 36
"""Months, the last of which still counts."""

_STUDY = (StepKind.TAKE_AWARD, StepKind.FINISH_AWARD)
_DECIDED = (StepKind.ASK, StepKind.CHECK_AWARD, StepKind.TELL_US, StepKind.MORE_HOURS)
_ORDER = list(Readiness)


def follower(record: Record, role: str, lookup: Lookup, on: date, today: date) -> Follower:
    """Hold somebody against a job.

    Args:
        record: The person's record.
        role: Id of the role.
        lookup: The pack.
        on: Day of asking.
        today: The day it really is.

    Raises:
        KeyError: The pack has no such role.
    """
    asked = situations_of(record, lookup, on, today)
    goal = GoalName(GoalKind.ROLE, role)
    posts = post_lines(Person(record, lookup, asked.band.asking))
    if any(post.role == role for post in posts):
        reason = Reason.of("succeed.holds")
        return _made(record, role, posts, Readiness.HOLDS, reason, None)
    found = routes_to(goal, asked, Measure.TIME)
    if found.state is GoalState.REACHED:
        return _made(record, role, posts, Readiness.NOW, _nothing_left(role, asked), None)
    told = [(*_readiness(route, role), route) for route in found.routes]
    if not told:
        reason = _no_way(found)
        return _made(record, role, posts, Readiness.NO_WAY, reason, None)
    readiness, reason, route = min(told, key=lambda one: _nearest(one[0], one[2], lookup))
    if readiness is Readiness.NOW:
        reason = _nothing_left(role, asked)
    return _made(record, role, posts, readiness, reason, route)


def _nothing_left(role: str, asked: Situations) -> Reason:
    """Say that nothing is left for a job; where its band asks for more, that stands beside it.

    The framework is voluntary, so a band keeps nobody from a job; but it is a question of its own.
    """
    lookup = asked.band.lookup
    bands = [band for band in lookup.bands_in_order if band.id in lookup.role(role).bands]
    if not bands or answer(bands[0].requirement, asked.band).status is Status.MET:
        return Reason.of("succeed.nothing_left")
    return Reason.of("succeed.nothing_but_band", band=PackName("band", bands[0].id))


def _no_way(found: Routes) -> Reason:
    if found.not_offered:
        return found.not_offered[0].reason
    return Reason.of("succeed.no_way")


def _nearest(readiness: Readiness, route: Route, lookup: Lookup) -> tuple[int, ...]:
    """Sort key over ways of one person: the nearest, of those that are alike the lowest level.

    What is known of a way stands before how short it is: a length that nobody knows is not none.
    """
    months = route.months
    awards = (lookup.find_award(step.award) for step in route.steps)
    top = max((award.level or 0 for award in awards if award is not None), default=0)
    long = (len(months.unknown), months.least, int(months.most is None), months.most or 0)
    return (_ORDER.index(readiness), *long, top, len(route.steps))


def _readiness(route: Route, role: str) -> tuple[Readiness, Reason]:
    """Say how far a route is, and why."""
    left = [step for step in route.steps if not _is_the_job(step, role)]
    if not left:
        return Readiness.NOW, Reason.of("succeed.nothing_left")
    other = next((step for step in left if step.kind is StepKind.TAKE_POST), None)
    if other is not None:
        job = PackName("role", other.roles[0]) if other.roles else ""
        return Readiness.NOT_KNOWN, Reason.of("succeed.other_job", role=job)
    decided = next((step for step in left if step.kind in _DECIDED), None)
    if decided is not None:
        return Readiness.NOT_KNOWN, Reason.of("succeed.somebody_decides")
    return _by_months(route)


def _by_months(route: Route) -> tuple[Readiness, Reason]:
    total = route.months
    if total.unknown:
        step = route.step(total.unknown[0])
        if step is not None and step.award:
            award = PackName("award", step.award)
            return Readiness.NOT_KNOWN, Reason.of("succeed.length_not_known", award=award)
        return Readiness.NOT_KNOWN, Reason.of("succeed.some_length_not_known")
    reason = Reason.of("succeed.no_end_known", least=total.least)
    if total.most is not None:
        code = "succeed.months" if total.least == total.most else "succeed.from_to"
        reason = Reason.of(code, least=total.least, most=total.most)
    for readiness, last in ((Readiness.YEAR, YEAR), (Readiness.THREE_YEARS, THREE_YEARS)):
        if total.least <= last:
            return readiness, reason
    return Readiness.LONGER, reason


def _is_the_job(step: RouteStep, role: str) -> bool:
    """Whether a step is to take up the job itself or to register for it."""
    return step.kind in (StepKind.REGISTER, StepKind.RENEW) or (
        step.kind is StepKind.TAKE_POST and role in step.roles
    )


def _made(
    record: Record,
    role: str,
    posts: tuple[PostLine, ...],
    readiness: Readiness,
    reason: Reason,
    route: Route | None,
) -> Follower:
    worker = record.worker
    steps = route.steps if route is not None else ()
    left = [step for step in steps if not _is_the_job(step, role)]
    awards = tuple(step.award for step in left if step.kind in _STUDY and step.award)
    alone = awards[0] if len(awards) == 1 and len(left) == 1 else ""
    return Follower(
        worker=worker.id,
        name=worker.name,
        readiness=readiness,
        reason=reason,
        months=route.months if route is not None else None,
        until_job=route.until_job if route is not None else None,
        awards=awards,
        last_award=alone,
        wants=worker.goal == role,
        posts=posts,
    )


def nearest_first(some: Iterable[Follower], service: str = "") -> tuple[Follower, ...]:
    """Return followers by readiness, as far as it is known; no order among those alike but time.

    Args:
        some: Followers for one job.
        service: Those who work in it stand first among those alike; "" for none.
    """

    def key(one: Follower) -> tuple[object, ...]:
        months = one.months
        least = months.least if months is not None else 0
        most = months.most if months is not None else None
        long = (least, most is None, most or 0)
        away = bool(service) and not one.is_in(service)
        alike = (one.reason.code, one.awards)
        return (_ORDER.index(one.readiness), *long, *alike, away, one.name, one.worker)

    return tuple(sorted(some, key=key))


# ---- the team as it is -------------------------------------------------------------------------


def posts_held(people: Iterable[PersonGaps]) -> tuple[PostHeld, ...]:
    """Return each job of the pack in each service with those who have it, by service and job."""
    found: dict[PostKind, list[str]] = {}
    for person in people:
        for post in person.posts:
            if post.role:
                holders = found.setdefault(PostKind(post.service, post.role), [])
                if person.worker not in holders:
                    holders.append(person.worker)
    return tuple(PostHeld(kind, tuple(found[kind])) for kind in sorted(found))


def opened(
    people: Iterable[PersonGaps], followers: Iterable[tuple[str, Follower]]
) -> tuple[Opened, ...]:
    """Return what single awards open: a band aimed for, or a job looked at.

    Args:
        people: What is open for each, which says for whom one award is all that is left.
        followers: For each job looked at, its role and somebody held against it.

    Returns:
        What opens something for the most people first.
    """
    found: dict[tuple[str, PackName], list[str]] = {}
    for person in people:
        for award in person.opens:
            found.setdefault((award, PackName("band", person.target)), []).append(person.worker)
    for role, one in followers:
        if one.last_award:
            found.setdefault((one.last_award, PackName("role", role)), []).append(one.worker)
    every = [Opened(award, target, tuple(who)) for (award, target), who in found.items()]
    return tuple(sorted(every, key=lambda one: (-len(one.people), one.award, one.target.id)))


def leaving(
    worker: str,
    people: Iterable[PersonGaps],
    training: Mapping[str, Mapping[str, TrainingCell]] | None = None,
) -> Leaving:
    """Return what a team would be without somebody.

    Args:
        worker: Id of the person.
        people: The team.
        training: For each person, how they stand to training; None leaves that out.
    """
    every = tuple(people)
    held = posts_held(every)
    mine = [one for one in held if worker in one.holders]
    posts = tuple(
        LeftOpen(one.post, tuple(who for who in one.holders if who != worker)) for one in mine
    )
    name = next((one.name for one in every if one.worker == worker), "").strip().casefold()
    managed = tuple(
        one.worker
        for one in every
        if name and one.worker != worker and one.line_manager.strip().casefold() == name
    )
    return Leaving(worker, posts, managed, _only(worker, every, training or {}))


def _only(
    worker: str,
    people: tuple[PersonGaps, ...],
    training: Mapping[str, Mapping[str, TrainingCell]],
) -> tuple[str, ...]:
    """Return training that somebody has in date and nobody else of the same services has."""
    services = {post.service for one in people if one.worker == worker for post in one.posts}
    beside = [
        one.worker
        for one in people
        if one.worker != worker and services & {post.service for post in one.posts}
    ]
    mine = (name for name, cell in training.get(worker, {}).items() if _in_date(cell))
    return tuple(
        name
        for name in mine
        if not any(
            (cell := training.get(other, {}).get(name)) is not None and _in_date(cell)
            for other in beside
        )
    )


def _in_date(cell: TrainingCell) -> bool:
    return cell.done is not None and cell.state in (DateState.AHEAD, DateState.DONE, DateState.DUE)
