"""What a goal comes to: which requirements, in which job, before or after it begins.

A band asks for its awards. A job asks for itself and, where the register has it, for a way on to
the register and for the award that has to follow; where it has not, for what the framework names.
The two are never mixed: each requirement says which question it answers.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import TYPE_CHECKING

from careerplanner.domain.awards import Purpose
from careerplanner.domain.dates import PartialDate
from careerplanner.domain.finding import PackName, Reason
from careerplanner.domain.goals import GoalKind
from careerplanner.domain.record import Post, RegistrationState
from careerplanner.domain.register import Duty
from careerplanner.domain.requirement import AnyOf, AwardChoice, Holds
from careerplanner.rules.register_fit import possible_versions
from careerplanner.rules.route_jobs import settings_now
from careerplanner.rules.situation import Situation

if TYPE_CHECKING:
    from careerplanner.domain.goals import GoalName
    from careerplanner.domain.register import RegisterRoute, RegisterRule, RegisterVersion
    from careerplanner.domain.requirement import Requirement
    from careerplanner.domain.roles import Role
    from careerplanner.framework.lookup import Lookup
    from careerplanner.rules.situation import Asking


@dataclass(frozen=True, eq=False)
class Aim:
    """One end that a search is made for.

    Attributes:
        serves: "band" or "register": whose awards these are; a job outside the register serves
            the band.
        requirement: What has to be held in the end, or None where nothing is asked.
        role: The job, or None for a band or a profession without one in the pack.
        judged: What the job is for the register in its setting, or None.
        rule: The job's registration rule, or None.
        version: The version in force for somebody who begins on the day asked about, or None.
        by: The way on to the register, or None where none is needed.
        unsure: Why the register's answer is not known, or None.
        shut: Whether every way on to the register has closed, so that nothing leads there.
    """

    serves: str
    requirement: Requirement | None
    role: Role | None = None
    judged: Role | None = None
    rule: RegisterRule | None = None
    version: RegisterVersion | None = None
    by: RegisterRoute | None = None
    unsure: Reason | None = None
    shut: bool = False

    @property
    def must_register(self) -> bool:
        """Whether the job is one of the register."""
        return self.version is not None and self.version.duty is Duty.MUST

    @property
    def register_first(self) -> bool:
        """Whether registration has to be there when the job begins."""
        by = self.version.register_by if self.version else None
        return self.must_register and by is not None and by.months == 0

    @property
    def jobs(self) -> frozenset[str]:
        """The job aimed for, and what it is for the register."""
        return frozenset(role.id for role in (self.role, self.judged) if role is not None)


@dataclass
class Situations:
    """The record as asked for each question, made once for each.

    Attributes:
        band: Asked for the band.
        register: Asked for the register, by the jobs asked for.
        alike: The same by which acceptances of older awards hold for the jobs; jobs for which the
            same hold, and none of which the worker has, share one.
        made: Requirements put together here, by job. Findings are kept by the identity of their
            requirement, so these must live as long as the situations.
    """

    band: Situation
    register: dict[frozenset[str], Situation] = field(default_factory=dict)
    alike: dict[tuple[object, ...], Situation] = field(default_factory=dict)
    made: dict[str, Requirement | None] = field(default_factory=dict)

    def of(self, aim: Aim) -> Situation:
        """Return the situation that an aim is asked in."""
        if aim.serves == "band" or aim.role is None:
            return self.band
        known = self.register.get(aim.jobs)
        if known is None:
            band = self.band
            made = Situation(band.record, band.asking, band.lookup, Purpose.REGISTER, aim.jobs)
            sort = (aim.jobs & band.roles, *(aim.jobs.isdisjoint(to) for to in self._limits))
            known = self.register[aim.jobs] = self.alike.setdefault(sort, made)
        return known

    @cached_property
    def _limits(self) -> tuple[frozenset[str], ...]:
        """The jobs that acceptances of the worker's awards are limited to."""
        lookup = self.band.lookup
        wanted = [held.award for held in self.band.record.awards]
        seen: set[str] = set()
        found: dict[frozenset[str], None] = {}
        while wanted:
            award = lookup.find_award(wanted.pop())
            if award is None or award.id in seen:
                continue
            seen.add(award.id)
            for counted in award.counts_as:
                if counted.purpose is Purpose.REGISTER:
                    wanted += counted.awards
                    found.setdefault(frozenset(counted.roles))
        return tuple(roles for roles in found if roles)


def aims(goal: GoalName, situations: Situations) -> tuple[Aim, ...]:
    """Return what a goal comes to, an aim for each job and each way on to the register.

    Raises:
        KeyError: The pack has no such goal.
    """
    lookup = situations.band.lookup
    if goal.kind is GoalKind.BAND:
        band = lookup.find_band(goal.id)
        if band is None:
            raise KeyError(goal.id)
        return (Aim("band", band.requirement),)
    if goal.kind is GoalKind.ROLE:
        role = lookup.find_role(goal.id)
        if role is None:
            raise KeyError(goal.id)
        return _of_role(role, _named_for(role, lookup), situations)
    named = lookup.find_goal(goal.id)
    if named is None:
        raise KeyError(goal.id)
    if not named.roles:
        return (Aim("profession", named.requirement),)
    found: list[Aim] = []
    for role_id in chosen_roles(named.roles, situations.band):
        role = lookup.find_role(role_id)
        found += _of_role(role, named.requirement, situations) if role is not None else ()
    return tuple(found)


def _named_for(role: Role, lookup: Lookup) -> Requirement | None:
    """Return what the pack says has to be held for a job, under an end that means it."""
    named = (goal.requirement for goal in lookup.pack.goals if role.id in goal.roles)
    return next((asked for asked in named if asked is not None), None)


def chosen_roles(roles: tuple[str, ...], situation: Situation) -> tuple[str, ...]:
    """Return those of several jobs that lie nearest: the worker's own, else where they work now.

    Of somebody who works elsewhere only for whom is known, and of somebody without a job not even
    that: then it is the first job that the pack names for each group of people.
    """
    lookup = situation.lookup
    known = [role for role in map(lookup.find_role, roles) if role is not None]
    current = {post.role for post in situation.posts}
    own = [role for role in known if role.id in current]
    here = settings_now(situation)
    near = [role for role in known if role.setting and role.setting in here]
    groups = set(situation.client_groups)
    kin = [role for role in known if groups & set(role.client_groups)]
    first = {role.client_groups: role for role in reversed(kin or known)}
    chosen = {role.id for role in own or near or first.values()}
    return tuple(role for role in roles if role in chosen)


def _of_role(
    role: Role, requirement: Requirement | None, situations: Situations
) -> tuple[Aim, ...]:
    lookup, asking = situations.band.lookup, situations.band.asking
    judged = _judged(role, situations.band)
    rule = lookup.find_register_rule(judged.register_rule)
    base = Aim("register", None, role, judged, rule)
    version = _version(base, situations) if rule is not None else None
    if version is None or version.duty in (Duty.NOT_REGISTERED, Duty.NOT_KNOWN):
        known = version is not None and version.duty is Duty.NOT_REGISTERED
        named = PackName("role", role.id)
        asked = requirement or _framework_asks(role, situations)
        unsure = None if known else Reason.of("assume.register_unknown", role=named)
        if known and asked is None:
            unsure = Reason.of("assume.nothing_said", role=named)
        serves = "register" if requirement is not None else "band"
        return (Aim(serves, asked, role, judged, rule, version, unsure=unsure),)
    asked = requirement or version.award
    whole = Aim("register", asked, role, judged, rule, version)
    if version.duty is not Duty.MUST or registered(whole, situations.band):
        return (whole,)
    ways = [lookup.find_route(route) for route in version.routes]
    found = tuple(
        Aim("register", asked, role, judged, rule, version, way)
        for way in ways
        if way is not None and _open(way, asking)
    )
    return found or (replace(whole, shut=bool(version.routes)),)


def _open(way: RegisterRoute, asking: Asking) -> bool:
    return way.basis.in_force(asking.on)


def closed_ways(aim: Aim, lookup: Lookup, asking: Asking) -> tuple[RegisterRoute, ...]:
    """Return the ways on to the register that an aim's job had and that are closed now."""
    routes = aim.version.routes if aim.version else ()
    ways = [lookup.find_route(route) for route in routes]
    return tuple(way for way in ways if way is not None and not _open(way, asking))


def _judged(role: Role, situation: Situation) -> Role:
    """Return what a job is for the register: itself, or what it is where the worker works now."""
    for setting in sorted(settings_now(situation)):
        found = situation.lookup.register_role(role.id, setting)
        if found is not None and found is not role:
            return found
    return situation.lookup.register_role(role.id, role.setting) or role


def _version(aim: Aim, situations: Situations) -> RegisterVersion | None:
    """Return the rule in force for somebody who begins the job on the day asked about."""
    situation = situations.of(aim)
    assert aim.rule is not None
    assert aim.role is not None
    on = situation.asking.on
    beginning = Post("", aim.role.id, started=PartialDate.of(on))
    versions = possible_versions(aim.rule, beginning, None, situation)
    return versions[-1] if versions else None


def registered(aim: Aim, situation: Situation) -> bool:
    """Whether the worker is on the register in a part that the job's rule accepts."""
    parts = aim.rule.categories if aim.rule else ()
    return any(
        entry.category in parts and entry.state is RegistrationState.REGISTERED
        for entry in situation.registrations
    )


def in_the_job(aim: Aim, situation: Situation) -> bool:
    """Whether the worker has the job aimed for already."""
    return any(post.role == aim.role.id for post in situation.posts) if aim.role else False


def _framework_asks(role: Role, situations: Situations) -> Requirement | None:
    """Return what the framework names for a job that the register does not know."""
    if role.id not in situations.made:
        situations.made[role.id] = _own_or_band(role, situations.band.lookup)
    return situations.made[role.id]


def _own_or_band(role: Role, lookup: Lookup) -> Requirement | None:
    """Return the awards made for a job, else those of the lowest band that it can stand in."""
    if role.own_awards:
        parts = tuple(
            Holds(f"{role.id}.own.{award}", role.basis, None, AwardChoice(award))
            for award in role.own_awards
        )
        return parts[0] if len(parts) == 1 else AnyOf(f"{role.id}.own", role.basis, None, parts)
    for band in lookup.bands_in_order:
        if band.id in role.bands:
            return band.requirement
    return None


def other_jobs(goal: GoalName, situations: Situations) -> tuple[str, ...]:
    """Return the jobs of a named goal that no route was looked for, for others lie nearer."""
    named = situations.band.lookup.find_goal(goal.id) if goal.kind is GoalKind.GOAL else None
    if named is None:
        return ()
    chosen = chosen_roles(named.roles, situations.band)
    left = [role for role in named.roles if role not in chosen]
    return tuple(left)
