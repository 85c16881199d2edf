"""What the register asks for two jobs, held against each other, point by point.

Each job is taken to begin on the day of asking, for that day picks the version of its rule. Where
a job's name does not say where it is done, the workplace is the worker's own, else that of the
other job; where neither says it, what is asked is not known. Bands are never looked at.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from careerplanner.domain.awards import Purpose
from careerplanner.domain.dates import PartialDate
from careerplanner.domain.differences import (
    Change,
    Point,
    PointDifference,
    RegisterDifference,
    RegisterSide,
    WayDifference,
)
from careerplanner.domain.finding import Finding, PackName, Reason
from careerplanner.domain.record import Post, Record, Worker
from careerplanner.domain.register import Duty
from careerplanner.domain.requirement import Registered
from careerplanner.rules import deadlines
from careerplanner.rules.conditions import answer
from careerplanner.rules.difference_asks import Side, compare
from careerplanner.rules.register_fit import possible_versions
from careerplanner.rules.situation import Asking, Situation, is_current

if TYPE_CHECKING:
    from collections.abc import Iterator

    from careerplanner.domain.register import Deadline, RegisterRule, RegisterVersion
    from careerplanner.domain.roles import Role
    from careerplanner.framework.lookup import Lookup

_WAYS = (Change.NEW, Change.GONE, Change.SAME)
_DEADLINES = (Point.REGISTER_BY, Point.AWARD_EXPECTED, Point.AWARD_LATEST)


@dataclass(frozen=True, slots=True)
class Workplaces:
    """What the two jobs are asked with.

    Attributes:
        lookup: The pack.
        asking: The day.
        record: The worker's record, or None in general.
    """

    lookup: Lookup
    asking: Asking
    record: Record | None

    def setting_for(self, role: Role, other: Role) -> str:
        """Return the workplace that decides what a job is for the register; "" for none."""
        deciding = {term.id for term in self.lookup.deciding_settings(role.id)}
        posts = self.record.posts if self.record is not None else ()
        current = sorted(
            (post for post in posts if is_current(post, self.asking)),
            key=lambda post: (post.role != role.id, post.id),
        )
        found = [post.setting or self._own_setting(post.role) for post in current]
        return next((one for one in [*found, other.setting] if one in deciding), "")

    def _own_setting(self, role: str) -> str:
        found = self.lookup.find_role(role)
        return found.setting if found is not None else ""

    def situation(self, side: RegisterSide, record: Record) -> Situation:
        """Return a record as the register asks it for a job, begun on the day if it is not held."""
        roles = frozenset({side.role, side.judged})
        if not any(post.role in roles and is_current(post, self.asking) for post in record.posts):
            begun = PartialDate.of(self.asking.on)
            post = Post("", side.role, setting=side.setting, started=begun)
            record = replace(record, posts=(*record.posts, post))
        return Situation(record, self.asking, self.lookup, Purpose.REGISTER, roles)

    def held(self, side: RegisterSide) -> Situation | None:
        """Return the worker's record asked for a job; None in general."""
        return self.situation(side, self.record) if self.record is not None else None


def compare_rules(start: Role, end: Role, places: Workplaces) -> RegisterDifference:
    """Hold what the register asks of the end against what it asks of the start."""
    one, other = _side(start, end, places), _side(end, start, places)
    alike = (one.judged, one.rule) == (other.judged, other.rule)
    held = places.held(other)
    return RegisterDifference(
        one,
        other,
        tuple(_points(one, other, alike=alike)),
        compare(_asked(one, places), _asked(other, places), alike=alike),
        tuple(_ways(one, other, held, places)),
        _registered(other, places),
        _notices(other, places),
    )


# ---- one job -------------------------------------------------------------------------------------


def _side(role: Role, other: Role, places: Workplaces) -> RegisterSide:
    lookup = places.lookup
    setting = places.setting_for(role, other)
    judged = lookup.register_role(role.id, setting) or role
    named = PackName("role", role.id)
    rule = lookup.find_register_rule(judged.register_rule)
    if rule is None:
        reason = Reason.of("differs.no_rule", role=named)
        return _unknown(role, judged, setting, reason)
    begun = Post("", role.id, setting=setting, started=PartialDate.of(places.asking.on))
    empty = Situation(Record(Worker("", "")), places.asking, lookup, Purpose.REGISTER)
    versions = possible_versions(rule, begun, None, empty)
    if not versions:
        return _unknown(role, judged, setting, Reason.of("differs.no_version", role=named))
    made = _known(role, judged, setting, rule, versions[-1], places)
    if len(versions) > 1 and not _all_alike(versions):
        reason = Reason.of("differs.depends_on_date", role=named)
        return replace(made, duty=Duty.NOT_KNOWN, unknown=reason)
    if made.duty is Duty.NOT_KNOWN and made.award is None:
        undecided = bool(role.register_as) and judged is role
        code = "differs.workplace_decides" if undecided else "differs.duty_not_known"
        return replace(made, unknown=Reason.of(code, role=named))
    return made


def _unknown(role: Role, judged: Role, setting: str, reason: Reason) -> RegisterSide:
    return RegisterSide(
        role.id,
        judged.id,
        setting,
        rule="",
        duty=Duty.NOT_KNOWN,
        categories=(),
        register_by=None,
        award=None,
        award_expected=None,
        award_latest=None,
        renewal="",
        routes=(),
        basis=None,
        unknown=reason,
    )


def _known(
    role: Role,
    judged: Role,
    setting: str,
    rule: RegisterRule,
    version: RegisterVersion,
    places: Workplaces,
) -> RegisterSide:
    on_register = version.duty is not Duty.NOT_REGISTERED
    return RegisterSide(
        role.id,
        judged.id,
        setting,
        version.id,
        version.duty,
        rule.categories if on_register else (),
        version.register_by,
        version.award,
        version.award_expected,
        version.award_latest,
        version.renewal,
        tuple(_open_routes(version, places)) if on_register else (),
        version.basis,
        None,
    )


def _open_routes(version: RegisterVersion, places: Workplaces) -> Iterator[str]:
    for name in version.routes:
        route = places.lookup.find_route(name)
        if route is not None and route.basis.in_force(places.asking.on):
            yield name


def _all_alike(versions: tuple[RegisterVersion, ...]) -> bool:
    """Whether versions that may apply ask the same, so that it does not matter which does."""
    first = versions[0]
    return all(
        replace(version, id=first.id, basis=first.basis, explains=first.explains) == first
        for version in versions
    )


# ---- both ----------------------------------------------------------------------------------------


def _asked(side: RegisterSide, places: Workplaces) -> Side:
    def situation(record: Record) -> Situation:
        return places.situation(side, record)

    return Side(side.award, situation, places.held(side), side.unknown)


def _points(start: RegisterSide, end: RegisterSide, *, alike: bool) -> Iterator[PointDifference]:
    yield PointDifference(Point.DUTY, Change.SAME if alike else _duty(start.duty, end.duty))
    unknown = not alike and (start.unknown is not None or end.unknown is not None)
    values: list[tuple[Point, object, object, bool]] = [
        (Point.PART, start.categories, end.categories, start.categories == end.categories)
    ]
    for point in _DEADLINES:
        first, last = _deadline(start, point), _deadline(end, point)
        values.append((point, first, last, deadlines.is_same(first, last)))
    values.append((Point.RENEWAL, start.renewal, end.renewal, start.renewal == end.renewal))
    for point, one, other, same in values:
        if not one and not other:
            continue
        if unknown:
            yield PointDifference(point, Change.NOT_KNOWN)
        elif not one or not other:
            yield PointDifference(point, Change.GONE if one else Change.NEW)
        else:
            yield PointDifference(point, Change.SAME if same else Change.CHANGED)


def _deadline(side: RegisterSide, point: Point) -> Deadline | None:
    return {
        Point.REGISTER_BY: side.register_by,
        Point.AWARD_EXPECTED: side.award_expected,
        Point.AWARD_LATEST: side.award_latest,
    }[point]


def _duty(start: Duty, end: Duty) -> Change:
    if Duty.NOT_KNOWN in (start, end):
        return Change.NOT_KNOWN
    if start is end:
        return Change.SAME
    if start is Duty.NOT_REGISTERED:
        return Change.NEW
    return Change.GONE if end is Duty.NOT_REGISTERED else Change.CHANGED


def _ways(
    start: RegisterSide, end: RegisterSide, held: Situation | None, places: Workplaces
) -> Iterator[WayDifference]:
    found = [
        WayDifference(
            name, Change.SAME if name in start.routes else Change.NEW, _way(name, held, places)
        )
        for name in end.routes
    ]
    found += [WayDifference(n, Change.GONE) for n in start.routes if n not in end.routes]
    yield from sorted(found, key=lambda way: _WAYS.index(way.change))


def _way(name: str, held: Situation | None, places: Workplaces) -> Finding | None:
    route = places.lookup.find_route(name)
    if held is None or route is None or route.requirement is None:
        return None
    return answer(route.requirement, held)


def _registered(side: RegisterSide, places: Workplaces) -> Finding | None:
    held = places.held(side)  # of its own: findings are kept by requirements that live on
    if held is None or side.basis is None or side.duty not in (Duty.MUST, Duty.MAY):
        return None
    return answer(Registered("registered", side.basis, None, side.categories), held)


def _notices(side: RegisterSide, places: Workplaces) -> tuple[str, ...]:
    """Return what the pack would have everybody in the job know, their own first."""
    roles = {side.role, side.judged}
    found = [
        notice
        for notice in places.lookup.pack.notices
        if notice.about == "register"
        and notice.basis.in_force(places.asking.on)
        and (not notice.roles or not roles.isdisjoint(notice.roles))
    ]
    return tuple(notice.id for notice in sorted(found, key=lambda notice: not notice.roles))
