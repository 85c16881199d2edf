"""The register verdict: for each current post, must this person register, by when, and how.

The rules come from the pack with their dates of force; this module picks the version, counts the
deadlines and holds the award that the register asks for against the record. It never looks at
bands, and it names no day that was not counted from a recorded one.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from careerplanner.domain.assessment import (
    DatedDuty,
    DateState,
    RegisterFit,
    RegisterVerdict,
    Standing,
)
from careerplanner.domain.dates import DateSpan
from careerplanner.domain.facts import Confidence
from careerplanner.domain.finding import Finding, PackName, Reason, Status, Value
from careerplanner.domain.record import Post, Registration, RegistrationState
from careerplanner.domain.register import (
    Anchor,
    Deadline,
    Duty,
    RegisterRule,
    RegisterVersion,
)
from careerplanner.rules import deadlines
from careerplanner.rules.conditions import answer

if TYPE_CHECKING:
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

_BEST_FIRST = tuple(RegistrationState)


@dataclass(frozen=True, slots=True)
class _Case:
    """One post under one rule, with the worker's entry in a part of the register that will do.

    Attributes:
        post: The post.
        role: Its role.
        judged: The role that it is for the register in the post's setting; mostly the same.
        rule: The rule of ``judged``.
        entry: The worker's entry, or None.
        situation: Asked for this post.
        versions: Versions of the rule that may apply.
    """

    post: Post
    role: Role
    judged: Role
    rule: RegisterRule
    entry: Registration | None
    situation: Situation
    versions: tuple[RegisterVersion, ...]

    @property
    def version(self) -> RegisterVersion:
        """The version that applies, or the latest of those that may."""
        return self.versions[-1]

    @property
    def duty(self) -> Duty:
        """The duty; not known where versions that may apply differ in it."""
        duties = {version.duty for version in self.versions}
        return self.version.duty if len(duties) == 1 else Duty.NOT_KNOWN

    @property
    def elsewhere(self) -> bool:
        """Whether the worker is registered in some part of the register, this one or not."""
        entries = self.situation.registrations
        return any(entry.state is RegistrationState.REGISTERED for entry in entries)

    @property
    def lapsed(self) -> bool:
        """Whether the worker was on the register for this and no longer is."""
        return self.entry is not None and self.entry.state is RegistrationState.LAPSED

    @property
    def current(self) -> Registration | None:
        """The entry while it is one, or None."""
        is_registered = self.entry is not None and self.entry.state is RegistrationState.REGISTERED
        return self.entry if is_registered else None


def register_verdict(
    situations: tuple[tuple[Post, Situation], ...], *, with_routes: bool = True
) -> RegisterVerdict:
    """Answer the register question for each current post.

    Args:
        situations: Each current post with the situation asked for its role, register purpose.
        with_routes: Whether to hold the ways on to the register against the record too.
    """
    if not situations:
        return RegisterVerdict((), Reason.of("register.no_post"))
    fits = [_fit(post, situation, with_routes=with_routes) for post, situation in situations]
    fits.sort(key=_strictness)
    code = "register.one_post" if len(fits) == 1 else "register.several_posts"
    return RegisterVerdict(tuple(fits), Reason.of(code, posts=len(fits)))


def _strictness(fit: RegisterFit) -> tuple[object, ...]:
    soonest = min((deadlines.soonest_first(duty) for duty in fit.dates), default=(True, date.max))
    award_met = fit.award is not None and fit.award.status is Status.MET
    by_duty = fit.duty is not Duty.MUST
    return (_STRICTEST.index(fit.standing), by_duty, award_met, *soonest, fit.post)


def _fit(post: Post, situation: Situation, *, with_routes: bool) -> RegisterFit:
    lookup = situation.lookup
    role = lookup.find_role(post.role)
    if role is None:
        return _unknown(post, "", Reason.of("register.role_not_known", typed=post.title))
    named = PackName("role", role.id)
    judged = lookup.register_role(post.role, post.setting) or role
    rule = lookup.find_register_rule(judged.register_rule)
    if rule is None:
        return _unknown(post, role.id, Reason.of("register.no_rule", role=named))
    entry = _entry(rule, situation)
    versions = possible_versions(rule, post, entry, situation)
    if not versions:
        return _unknown(post, role.id, Reason.of("register.no_version", role=named))
    case = _Case(post, role, judged, rule, entry, situation, versions)
    if len({version.duty for version in versions}) > 1 and case.current is None:
        reason = Reason.of("register.depends_on_date", role=named)
        return _unknown(post, role.id, reason, case.version)
    return _judged(case, with_routes=with_routes)


def _unknown(
    post: Post, role: str, reason: Reason, version: RegisterVersion | None = None
) -> RegisterFit:
    rule, basis = (version.id, version.basis) if version else ("", None)
    return RegisterFit(
        post.id, role, rule, Duty.NOT_KNOWN, Standing.NOT_KNOWN, reason, basis, None, (), ()
    )


def _entry(rule: RegisterRule, situation: Situation) -> Registration | None:
    """Return the worker's entry in a part of the register that will do, the best standing first."""
    parts = [*rule.categories, ""]
    entries = sorted(
        (entry for entry in situation.registrations if entry.category in parts),
        key=lambda e: (_BEST_FIRST.index(e.state), parts.index(e.category), e.id),
    )
    exact = [entry for entry in entries if entry.category]
    silent = [entry for entry in entries if not entry.category]
    return next(iter(exact or silent), None)


def possible_versions(
    rule: RegisterRule, post: Post, entry: Registration | None, situation: Situation
) -> tuple[RegisterVersion, ...]:
    """Return the versions whose dates of force may hold the day that picks between them.

    One that the day of asking itself picks is sure, and goes before those picked by other days.
    """
    possible = tuple(
        version
        for version in rule.versions
        if _may_hold(version, _anchor_span(version.anchor, post, entry, situation))
    )
    asked = tuple(version for version in possible if version.anchor is Anchor.DAY_OF_ASKING)
    return asked or possible


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


def _judged(case: _Case, *, with_routes: bool) -> RegisterFit:
    version = case.version
    award = None if _other_part(case) else _award(case.versions, case.situation)
    dates = _dates(case, award)
    standing, reason = _standing(case, dates)
    needed = with_routes and standing is not Standing.NOT_REQUIRED
    return RegisterFit(
        case.post.id,
        case.role.id,
        version.id,
        case.duty,
        standing,
        reason,
        version.basis,
        award,
        _routes(version, case.situation) if needed else (),
        dates,
        case.judged.id if case.judged is not case.role else "",
        case.entry.id if case.entry is not None else "",
    )


def _other_part(case: _Case) -> bool:
    """Whether the worker is in another part of the register than the rule's versions tell of."""
    entry = case.current
    return entry is not None and entry.category not in (case.rule.categories[0], "")


def _award(versions: tuple[RegisterVersion, ...], situation: Situation) -> Finding | None:
    """Hold the award asked for against the record; between versions the harder answer counts."""
    order = (Status.MISSING, Status.NOT_KNOWN, Status.UNDER_WAY, Status.MET)
    answers = [answer(v.award, situation) for v in reversed(versions) if v.award is not None]
    ranked = [found for found in answers if found.status in order]
    return min(ranked, key=lambda found: order.index(found.status), default=None)


def _standing(case: _Case, dates: tuple[DatedDuty, ...]) -> tuple[Standing, Reason]:
    role = PackName("role", case.role.id)
    if case.duty is Duty.NOT_REGISTERED:
        sure = case.version.basis.confidence is Confidence.STATED
        code = "register.not_required" if sure else "register.not_required_as_known"
        return Standing.NOT_REQUIRED, Reason.of(code, role=role)
    entry = case.current
    if entry is not None and (entry.category or case.duty is not Duty.NOT_KNOWN):
        return _registered(case, entry, role)
    if case.duty is Duty.NOT_KNOWN:
        return Standing.NOT_KNOWN, Reason.of(_undecided(case), role=role)
    if case.duty is Duty.MAY:
        return Standing.MAY_REGISTER, Reason.of("register.may", role=role)
    return _must(case, role, dates)


def _undecided(case: _Case) -> str:
    """Return why the duty is not known: mostly because the source does not tell."""
    if len({version.duty for version in case.versions}) > 1:
        return "register.depends_on_date"
    if case.role.register_as and case.judged is case.role:
        return "register.workplace_unknown" if case.post.setting else "register.add_workplace"
    return "register.duty_not_known"


def _registered(case: _Case, entry: Registration, role: PackName) -> tuple[Standing, Reason]:
    asking = case.situation.asking
    if not entry.category:
        return Standing.NOT_KNOWN, Reason.of("register.category_not_said", role=role)
    if entry.renewal_due is not None and entry.renewal_due.span.latest < asking.on:
        fields: dict[str, Value] = {"role": role, "end": entry.renewal_due}
        if asking.on > asking.today:
            return Standing.NOT_KNOWN, Reason.of("register.renewal_lies_between", **fields)
        if case.duty is not Duty.MUST:
            return Standing.NOT_KNOWN, Reason.of("register.renewal_passed_unsure", **fields)
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
    if case.entry is None and case.elsewhere:
        return Standing.MUST_REGISTER, Reason.of("register.other_part_only", role=role)
    return Standing.MUST_REGISTER, Reason.of(f"register.not_recorded.{lies}", role=role)


def _dates(case: _Case, award: Finding | None) -> tuple[DatedDuty, ...]:
    current, version = case.current, case.version
    registered = current is not None and bool(current.category)
    met = award is not None and award.status is Status.MET
    duties = [_deadline(case, "register_by", version.register_by, done=registered)]
    if version.award is not None:
        duties.append(_deadline(case, "award_expected", version.award_expected, done=met))
        duties.append(_deadline(case, "award_latest", version.award_latest, done=met))
    found = [duty for duty in duties if duty is not None]
    if current is not None:
        found += _renewal_dates(case, current)
    return tuple(sorted(found, key=deadlines.soonest_first))


def _deadline(case: _Case, kind: str, deadline: Deadline | None, *, done: bool) -> DatedDuty | None:
    """Count one deadline of the rule, unless it cannot be told which one holds."""
    if deadline is None:
        return None
    current = case.current
    if kind != "register_by" and current is not None:
        if not current.category:
            return deadlines.uncounted(kind, "deadline.part_unknown", deadline.basis, done=done)
        if _other_part(case):
            return deadlines.uncounted(kind, "deadline.other_part", deadline.basis, done=done)
    if case.lapsed and case.duty is Duty.MUST:
        code = "deadline.lapsed" if kind == "register_by" else "deadline.lapsed_before"
        return deadlines.uncounted(kind, code, deadline.basis, done=done)
    if not all(deadlines.is_same(getattr(v, kind), deadline) for v in case.versions):
        no_start = case.version.anchor is Anchor.POST_START and case.post.started is None
        code = "deadline.rule_needs_start" if no_start else "deadline.rule_unsure"
        return deadlines.uncounted(kind, code, deadline.basis, done=done)
    anchors = {
        Anchor.POST_START: case.post.started,
        Anchor.FIRST_REGISTRATION: current.first_registered if current else None,
        Anchor.RENEWAL: current.renewal_due if current else None,
    }
    anchor = anchors.get(deadline.anchor) if deadline.anchor is not None else None
    return deadlines.counted(kind, deadline, anchor, case.situation.asking.on, done=done)


def _renewal_dates(case: _Case, entry: Registration) -> list[DatedDuty]:
    renewal = case.situation.lookup.find_renewal(case.version.renewal)
    if renewal is None:
        return []
    on, end = case.situation.asking.on, entry.renewal_due
    steps = (
        ("renewal_opens", renewal.opens_days_before),
        ("renewal_finish", renewal.finish_days_before),
        ("renewal_due", 0),
    )
    return [deadlines.before(kind, end, days, on, renewal.basis) for kind, days in steps]


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
