"""The register verdict: for each current post, must this person register, by when, and how.

The rules come from the pack with their dates of force; this module picks the version, counts the
deadlines and holds the award that the register asks for against the record. It never looks at
bands, and it names no day that was not counted from a recorded one.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from careerplanner.domain.assessment import (
    DatedDuty,
    DateState,
    RegisterFit,
    RegisterVerdict,
    Standing,
)
from careerplanner.domain.dates import DateSpan
from careerplanner.domain.finding import Finding, PackName, Reason, Status, Value
from careerplanner.domain.record import Post, Registration, RegistrationState
from careerplanner.domain.register import Anchor, Duty, RegisterRule, RegisterVersion
from careerplanner.rules import deadlines
from careerplanner.rules.conditions import answer

if TYPE_CHECKING:
    from datetime import date

    from careerplanner.domain.roles import Role
    from careerplanner.rules.situation import Situation

_STRICTEST = (
    Standing.OVERDUE,
    Standing.MUST_REGISTER,
    Standing.APPLIED,
    Standing.NOT_KNOWN,
    Standing.REGISTERED,
    Standing.MAY_REGISTER,
    Standing.NOT_REQUIRED,
)


@dataclass(frozen=True, slots=True)
class _Case:
    """One post under one rule, with the worker's entry in that part of the register."""

    post: Post
    role: Role
    rule: RegisterRule
    entry: Registration | None
    situation: Situation


def register_verdict(situations: tuple[tuple[Post, Situation], ...]) -> RegisterVerdict:
    """Answer the register question for each current post.

    Args:
        situations: Each current post with the situation asked for its role, register purpose.
    """
    if not situations:
        return RegisterVerdict((), Reason.of("register.no_post"))
    fits = [_fit(post, situation) for post, situation in situations]
    fits.sort(key=_strictness)
    code = "register.one_post" if len(fits) == 1 else "register.several_posts"
    return RegisterVerdict(tuple(fits), Reason.of(code, posts=len(fits)))


def _strictness(fit: RegisterFit) -> tuple[object, ...]:
    soonest = min((deadlines.soonest_first(duty) for duty in fit.dates), default=(True,))
    award_met = fit.award is not None and fit.award.status is Status.MET
    return (_STRICTEST.index(fit.standing), award_met, *soonest, fit.post)


def _fit(post: Post, situation: Situation) -> RegisterFit:
    lookup = situation.lookup
    role = lookup.find_role(post.role)
    if role is None:
        return _unknown(post, "", Reason.of("register.role_not_known", typed=post.title))
    named = PackName("role", role.id)
    rule = lookup.find_register_rule(role.register_rule)
    if rule is None:
        return _unknown(post, role.id, Reason.of("register.no_rule", role=named))
    entry = _entry(rule, situation)
    case = _Case(post, role, rule, entry, situation)
    versions = possible_versions(case.rule, post, entry, situation)
    if not versions:
        return _unknown(post, role.id, Reason.of("register.no_version", role=named))
    if len({version.duty for version in versions}) > 1:
        reason = Reason.of("register.depends_on_date", role=named)
        return _unknown(post, role.id, reason, versions[-1])
    return _judged(case, versions)


def _unknown(
    post: Post, role: str, reason: Reason, version: RegisterVersion | None = None
) -> RegisterFit:
    rule, basis = (version.id, version.basis) if version else ("", None)
    return RegisterFit(
        post.id, role, rule, Duty.NOT_KNOWN, Standing.NOT_KNOWN, reason, basis, None, (), ()
    )


def _entry(rule: RegisterRule, situation: Situation) -> Registration | None:
    """Return the worker's entry in this part of the register, the best standing first."""
    order = list(RegistrationState)
    entries = sorted(situation.registrations, key=lambda e: (order.index(e.state), e.id))
    exact = [entry for entry in entries if entry.category == rule.category]
    silent = [entry for entry in entries if not entry.category]
    return next(iter(exact or silent), None)


def possible_versions(
    rule: RegisterRule, post: Post, entry: Registration | None, situation: Situation
) -> tuple[RegisterVersion, ...]:
    """Return the versions whose dates of force may hold the day that picks between them."""
    return tuple(
        version
        for version in rule.versions
        if _may_hold(version, _anchor_span(version.anchor, post, entry, situation))
    )


def _anchor_span(
    anchor: Anchor, post: Post, entry: Registration | None, situation: Situation
) -> DateSpan | None:
    on = situation.asking.on
    given = {
        Anchor.POST_START: post.started,
        Anchor.FIRST_REGISTRATION: entry.first_registered if entry else None,
        Anchor.RENEWAL: entry.renewal_due if entry else None,
    }
    if anchor is Anchor.DAY_OF_ASKING:
        return _day(on)
    found = given[anchor]
    return found.span if found else None


def _day(on: date) -> DateSpan:
    return DateSpan(on, on)


def _may_hold(version: RegisterVersion, span: DateSpan | None) -> bool:
    if span is None:
        return True
    start, end = version.basis.valid_from, version.basis.valid_to
    return (start is None or start <= span.latest) and (end is None or end >= span.earliest)


def _judged(case: _Case, versions: tuple[RegisterVersion, ...]) -> RegisterFit:
    version = versions[-1]
    award = _award(versions, case.situation)
    dates = _dates(case, version, award, one_version=len(versions) == 1)
    standing, reason = _standing(case, version, dates)
    needed = standing not in (Standing.NOT_REQUIRED,)
    return RegisterFit(
        case.post.id,
        case.role.id,
        version.id,
        version.duty,
        standing,
        reason,
        version.basis,
        award,
        _routes(version, case.situation) if needed else (),
        dates,
    )


def _award(versions: tuple[RegisterVersion, ...], situation: Situation) -> Finding | None:
    """Hold the award asked for against the record; between versions the harder answer counts."""
    order = (Status.MISSING, Status.NOT_KNOWN, Status.UNDER_WAY, Status.MET)
    answers = [answer(v.award, situation) for v in reversed(versions) if v.award is not None]
    ranked = [found for found in answers if found.status in order]
    return min(ranked, key=lambda found: order.index(found.status), default=None)


def _standing(
    case: _Case, version: RegisterVersion, dates: tuple[DatedDuty, ...]
) -> tuple[Standing, Reason]:
    role = PackName("role", case.role.id)
    if version.duty is Duty.NOT_KNOWN:
        return Standing.NOT_KNOWN, Reason.of("register.duty_not_known", role=role)
    if version.duty is Duty.NOT_REGISTERED:
        return Standing.NOT_REQUIRED, Reason.of("register.not_required", role=role)
    if case.entry is not None and case.entry.state is RegistrationState.REGISTERED:
        return _registered(case, case.entry, role)
    if version.duty is Duty.MAY:
        return Standing.MAY_REGISTER, Reason.of("register.may", role=role)
    return _must(case, role, dates)


def _registered(case: _Case, entry: Registration, role: PackName) -> tuple[Standing, Reason]:
    asking = case.situation.asking
    if not entry.category:
        return Standing.NOT_KNOWN, Reason.of("register.category_not_said", role=role)
    if entry.renewal_due is not None and entry.renewal_due.span.latest < asking.on:
        fields: dict[str, Value] = {"role": role, "end": entry.renewal_due}
        if asking.on > asking.today:
            return Standing.NOT_KNOWN, Reason.of("register.renewal_lies_between", **fields)
        return Standing.OVERDUE, Reason.of("register.renewal_passed", **fields)
    return Standing.REGISTERED, Reason.of("register.registered", role=role)


def _must(case: _Case, role: PackName, dates: tuple[DatedDuty, ...]) -> tuple[Standing, Reason]:
    state = case.entry.state if case.entry else None
    by = next((duty for duty in dates if duty.kind == "register_by"), None)
    lies = by.state if by else DateState.NOT_KNOWN
    if state is RegistrationState.APPLIED:
        return Standing.APPLIED, Reason.of(f"register.applied.{lies}", role=role)
    if state is RegistrationState.LAPSED:
        return Standing.OVERDUE, Reason.of("register.lapsed", role=role)
    if state is RegistrationState.NOT_REGISTERED:
        standing = Standing.OVERDUE if lies is DateState.PAST else Standing.MUST_REGISTER
        return standing, Reason.of(f"register.must.{lies}", role=role)
    return Standing.MUST_REGISTER, Reason.of(f"register.not_recorded.{lies}", role=role)


def _dates(
    case: _Case, version: RegisterVersion, award: Finding | None, *, one_version: bool
) -> tuple[DatedDuty, ...]:
    on, entry = case.situation.asking.on, case.entry
    registered = entry is not None and entry.state is RegistrationState.REGISTERED
    current = entry if registered else None
    anchors = {
        Anchor.POST_START: case.post.started,
        Anchor.FIRST_REGISTRATION: current.first_registered if current else None,
        Anchor.RENEWAL: current.renewal_due if current else None,
        Anchor.DAY_OF_ASKING: None,
    }
    met = award is not None and award.status is Status.MET
    planned = (
        ("register_by", version.register_by, registered),
        ("award_expected", version.award_expected if award else None, met),
        ("award_latest", version.award_latest if award else None, met),
    )
    duties = [
        deadlines.counted(kind, deadline, anchors[deadline.anchor], on, done=done)
        if one_version or anchors[deadline.anchor] is None
        else deadlines.uncounted(kind, "deadline.rule_unsure", deadline.basis, done=done)
        for kind, deadline, done in planned
        if deadline is not None
    ]
    renewal = case.situation.lookup.find_renewal(version.renewal)
    if renewal is not None and current is not None:
        for kind, days in (
            ("renewal_opens", renewal.opens_days_before),
            ("renewal_finish", renewal.finish_days_before),
            ("renewal_due", 0),
        ):
            duties.append(deadlines.before(kind, current.renewal_due, days, on, renewal.basis))
    return tuple(sorted(duties, key=deadlines.soonest_first))


def _routes(version: RegisterVersion, situation: Situation) -> tuple[Finding, ...]:
    """Hold each open route against the record; one without a requirement is judged by people."""
    found = []
    for route_id in version.routes:
        route = situation.lookup.find_route(route_id)
        if route is None or not route.basis.in_force(situation.asking.on):
            continue
        named = PackName("route", route.id)
        parts = (answer(route.requirement, situation),) if route.requirement else ()
        status = parts[0].status if parts else Status.NOT_KNOWN
        code = f"route.{status}" if parts else "route.judged_by_employer"
        reason = Reason.of(code, route=named)
        found.append(
            Finding(route.id, "route", status, reason, route.basis, route.title, (), parts)
        )
    return tuple(found)
