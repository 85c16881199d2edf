"""How long an award takes this worker, what it costs, and whose money there may be for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerplanner.domain.assessment import StepKind
from careerplanner.domain.dates import add_months
from careerplanner.domain.finding import Finding, Reason, Status
from careerplanner.domain.requirement import AgeAtLeast, Experience
from careerplanner.domain.routes import FundingFit
from careerplanner.domain.study import Covers, Measured
from careerplanner.rules.conditions import answer

if TYPE_CHECKING:
    from datetime import date

    from careerplanner.domain.record import HeldAward
    from careerplanner.domain.study import Course, Funding
    from careerplanner.rules.route_needs import Need
    from careerplanner.rules.situation import Situation


def months_of(need: Need, situation: Situation) -> Measured | None:
    """Return how long a need takes, or None where nobody can say or it is not counted."""
    if need.kind is StepKind.TAKE_AWARD:
        return _usual(need.award, need.course, situation)
    if need.kind is StepKind.FINISH_AWARD:
        return _left(need, situation)
    if need.kind is StepKind.INDUCTION:
        framework = situation.lookup.pack.induction
        known = framework.months is not None
        return Measured(0, framework.months, framework.basis) if known else None
    if isinstance(need.node, Experience) and need.kind is StepKind.GAIN_EXPERIENCE:
        recorded = need.finding.reason.get("recorded") if need.finding else 0
        left = max(0, need.node.months - (recorded if isinstance(recorded, int) else 0))
        return Measured(left, left, need.node.basis)
    if isinstance(need.node, AgeAtLeast):
        return _until_age(need.node, situation)
    return None


def _usual(award: str, course: str, situation: Situation) -> Measured | None:
    """Return the length of the course, else what the award's own entry says."""
    lookup = situation.lookup
    found = lookup.find_course(course)
    if found is not None and found.months is not None:
        return found.months
    entry = lookup.find_award(award)
    if entry is None or entry.months is None:
        return None
    return Measured(entry.months[0], entry.months[1], entry.basis)


def _left(need: Need, situation: Situation) -> Measured | None:
    """Return what is left of an award begun: to the day expected, else from the usual length."""
    held_id = need.finding.met_by[0].id if need.finding and need.finding.met_by else ""
    held = situation.held_award(held_id)
    award = situation.lookup.find_award(need.award)
    if held is None or award is None:
        return None
    on = situation.asking.on
    if held.expected is not None:
        span = held.expected.span
        return Measured(_between(on, span.earliest), _between(on, span.latest), award.basis)
    courses = situation.lookup.courses_for(award.id)
    usual = next((u for c in courses if (u := _usual(award.id, c.id, situation))), None)
    usual = usual or _usual(award.id, "", situation)
    return None if usual is None else _minus(usual, held, on)


def _minus(usual: Measured, held: HeldAward, on: date) -> Measured:
    """Take off what has gone by; without a start the whole may be left, or nothing."""
    if held.started is None:
        return Measured(0, usual.most, usual.basis)
    span = held.started.span
    gone_least, gone_most = _between(span.latest, on), _between(span.earliest, on)
    most = None if usual.most is None else max(0, usual.most - gone_least)
    return Measured(max(0, usual.least - gone_most), most, usual.basis)


def _between(first: date, second: date) -> int:
    """Return the months from one day to another, begun ones counted; 0 where it lies before."""
    if second <= first:
        return 0
    months = (second.year - first.year) * 12 + second.month - first.month
    return months + (add_months(first, months) < second)


def _until_age(node: AgeAtLeast, situation: Situation) -> Measured | None:
    born = situation.record.worker.born
    if born is None:
        return None
    on = situation.asking.on
    soonest, latest = (
        add_months(day, 12 * node.years) for day in (born.span.earliest, born.span.latest)
    )
    return Measured(_between(on, soonest), _between(on, latest), node.basis)


def price_of(need: Need, situation: Situation) -> Measured | None:
    """Return what an award costs the worker by its course, or None where nobody can say.

    A course that comes with money for its fees costs nothing.
    """
    course = situation.lookup.find_course(need.course)
    if course is None:
        return None
    for funding in _comes_with(course, situation):
        if funding.covers is Covers.FEES:
            return Measured(0, 0, funding.basis)
    return course.price


def _comes_with(course: Course | None, situation: Situation) -> list[Funding]:
    names = course.comes_with if course else ()
    found = (situation.lookup.find_funding(name) for name in names)
    return [funding for funding in found if funding is not None]


def funding_for(need: Need, situation: Situation) -> tuple[FundingFit, ...]:
    """Hold every funding in force for an award against the worker, what can be had first."""
    if need.kind is not StepKind.TAKE_AWARD:
        return ()
    course = situation.lookup.find_course(need.course)
    part = _comes_with(course, situation)
    named = [*part, *situation.lookup.funding_for(need.award, need.course)]
    found = [
        FundingFit(funding.id, _held_against(funding, situation), _excluded(funding, part))
        for funding in {funding.id: funding for funding in named}.values()
        if funding.basis.in_force(situation.asking.on)
    ]
    return tuple(sorted(found, key=_hope))


_HOPES = (Status.MET, Status.UNDER_WAY, Status.NOT_APPLICABLE, Status.NOT_KNOWN, Status.MISSING)


def _hope(fit: FundingFit) -> tuple[bool, int]:
    return (bool(fit.excluded_by), _HOPES.index(fit.finding.status))


def _held_against(funding: Funding, situation: Situation) -> Finding:
    if funding.requirement is not None:
        return answer(funding.requirement, situation)
    reason = Reason.of("funding.asks_nothing")
    return Finding(funding.id, "funding", Status.MET, reason, funding.basis, funding.title)


def _excluded(funding: Funding, part: list[Funding]) -> str:
    """Return the funding that comes with the course and cannot be had with this one, or ""."""
    for other in part:
        if other.id in funding.excludes or funding.id in other.excludes:
            return other.id
    return ""
