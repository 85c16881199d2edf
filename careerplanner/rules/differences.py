"""What differs between two ends; the one entry: bands and register apart, in general or for one.

What is asked is compared in ``difference_asks``, statements in ``difference_statements`` and
registration rules in ``difference_register``. Here: which bands and jobs two ends mean, and which
of them are held against each other.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

from careerplanner.domain.awards import Purpose
from careerplanner.domain.differences import (
    AsksDifference,
    BandDifference,
    Differences,
    RegisterDifference,
)
from careerplanner.domain.finding import PackName, Reason
from careerplanner.domain.goals import GoalKind, GoalName
from careerplanner.rules.difference_asks import Side, compare
from careerplanner.rules.difference_register import Workplaces, compare_rules
from careerplanner.rules.difference_statements import statements
from careerplanner.rules.self_assessment import latest_answers
from careerplanner.rules.situation import Asking, Situation, is_current

if TYPE_CHECKING:
    from datetime import date

    from careerplanner.domain.bands import Band
    from careerplanner.domain.facts import Basis
    from careerplanner.domain.record import Record
    from careerplanner.domain.requirement import Requirement
    from careerplanner.domain.roles import Role
    from careerplanner.framework.lookup import Lookup

_FactT = TypeVar("_FactT")


@dataclass(frozen=True, slots=True)
class _End:
    """What a goal comes to.

    Attributes:
        name: The goal.
        bands: Bands it lies in, lowest first.
        roles: Jobs it means.
        requirement: What it asks for by itself, or None.
    """

    name: GoalName
    bands: tuple[Band, ...]
    roles: tuple[Role, ...]
    requirement: Requirement | None


def differences(
    lookup: Lookup,
    start: GoalName,
    end: GoalName,
    on: date,
    today: date,
    record: Record | None = None,
) -> Differences:
    """Hold the end against the start.

    Args:
        lookup: The pack.
        start: From where.
        end: To where.
        on: Day of asking; a job is taken to begin on it.
        today: The day it really is.
        record: Hold each difference against this record too; None for what is so in general.

    Raises:
        KeyError: The pack has no such end.
    """
    one, other = _end(start, lookup), _end(end, lookup)
    asking = Asking(on, today)
    bands = tuple(_bands(pair, one, other, asking, lookup, record) for pair in _pairs(one, other))
    register = _register(one, other, asking, lookup, record)
    return Differences(
        record.worker.id if record is not None else "",
        on,
        lookup.pack.about.ref,
        start,
        end,
        bands,
        None if bands else _no_band(one if not one.bands else other),
        register,
        None if register else _no_job(one, other),
        _own(one, other, asking, lookup, record),
        _not_rated(bands, lookup, record),
    )


def _not_rated(
    bands: tuple[BandDifference, ...], lookup: Lookup, record: Record | None
) -> Reason | None:
    """Why no statement is held against the record; None where the person looked at any of them."""
    if record is None or not bands:
        return None
    ends = {pair.end for pair in bands}
    rated = (lookup.find_statement(name) for name in latest_answers(record, lookup))
    if any(one is not None and one.band in ends for one in rated):
        return None
    return Reason.of("differs.not_rated")


def _end(name: GoalName, lookup: Lookup) -> _End:
    if name.kind is GoalKind.BAND:
        return _End(name, (_known(lookup.find_band(name.id), name),), (), None)
    if name.kind is GoalKind.ROLE:
        roles: tuple[Role, ...] = (_known(lookup.find_role(name.id), name),)
        requirement = None
    else:
        goal = _known(lookup.find_goal(name.id), name)
        found = (lookup.find_role(role) for role in goal.roles)
        roles = tuple(role for role in found if role is not None)
        requirement = goal.requirement
    places = {band for role in roles for band in role.bands}
    bands = tuple(band for band in lookup.bands_in_order if band.id in places)
    return _End(name, bands, roles, requirement)


def _known(found: _FactT | None, name: GoalName) -> _FactT:
    if found is None:
        raise KeyError(name.id)
    return found


# ---- bands ---------------------------------------------------------------------------------------


def _pairs(start: _End, end: _End) -> list[tuple[Band, Band]]:
    """Return which bands to hold against each other, the nearest first.

    Two ends that lie in the very same bands differ in no band, so each is held against itself.
    """
    if start.bands == end.bands:
        return [(band, band) for band in start.bands]
    pairs = [(one, other) for one in start.bands for other in end.bands]
    return sorted(pairs, key=lambda p: (abs(p[1].order - p[0].order), p[0].order, p[1].order))


def _bands(
    pair: tuple[Band, Band],
    start: _End,
    end: _End,
    asking: Asking,
    lookup: Lookup,
    record: Record | None,
) -> BandDifference:
    one, other = pair

    def situation(asked: Record) -> Situation:
        return Situation(asked, asking, lookup, Purpose.BAND, _roles_now(asked, asking))

    held = situation(record) if record is not None else None
    return BandDifference(
        one.id,
        other.id,
        compare(Side(one.requirement, situation, held), Side(other.requirement, situation, held)),
        statements(one, other, lookup),
        tuple(dict.fromkeys((*_placing(one, start), *_placing(other, end)))),
    )


def _placing(band: Band, end: _End) -> tuple[Basis, ...]:
    """Return what says that an end lies in a band."""
    return tuple(role.basis for role in end.roles if band.id in role.bands) or (band.basis,)


def _roles_now(record: Record, asking: Asking) -> frozenset[str]:
    return frozenset(post.role for post in record.posts if post.role and is_current(post, asking))


def _no_band(end: _End) -> Reason:
    if not end.roles:
        return Reason.of("differs.goal_without_band")
    role = end.roles[0]
    code = "differs.not_placed" if role.in_scope else "differs.out_of_scope"
    return Reason.of(code, role=PackName("role", role.id))


# ---- the register --------------------------------------------------------------------------------


def _register(
    start: _End, end: _End, asking: Asking, lookup: Lookup, record: Record | None
) -> tuple[RegisterDifference, ...]:
    if start.name == end.name:
        pairs = [(role, role) for role in start.roles]
    else:
        here = _settings_now(record, asking, lookup)
        pairs = [
            (one, other)
            for one in _near(start.roles, end.roles, here)
            for other in _near(end.roles, start.roles, here)
        ]
    places = Workplaces(lookup, asking, record)
    return tuple(compare_rules(one, other, places) for one, other in pairs)


def _near(
    roles: tuple[Role, ...], others: tuple[Role, ...], here: frozenset[str]
) -> tuple[Role, ...]:
    """Of several jobs, return those in a workplace of the others or of the worker; else all."""
    places = {role.setting for role in others if role.setting} or here
    near = tuple(role for role in roles if role.setting in places)
    return near if len(roles) > 1 and near else roles


def _settings_now(record: Record | None, asking: Asking, lookup: Lookup) -> frozenset[str]:
    posts = record.posts if record is not None else ()
    found = set()
    for post in posts:
        if is_current(post, asking):
            role = lookup.find_role(post.role)
            found.add(post.setting or (role.setting if role else ""))
    return frozenset(found - {""})


def _no_job(start: _End, end: _End) -> Reason:
    """Return why there is nothing to say of the register: it asks things of jobs alone."""
    if GoalKind.GOAL in (one.name.kind for one in (start, end) if not one.roles):
        return Reason.of("differs.goal_without_job")
    if start.roles:
        return Reason.of("differs.no_job.end")
    return Reason.of("differs.no_job.start" if end.roles else "differs.no_job.both")


# ---- what a goal asks for by itself --------------------------------------------------------------


def _own(
    start: _End, end: _End, asking: Asking, lookup: Lookup, record: Record | None
) -> AsksDifference | None:
    if start.requirement is None and end.requirement is None:
        return None

    def side(one: _End) -> Side:
        roles = frozenset(role.id for role in one.roles)
        purpose = Purpose.REGISTER if roles else Purpose.BAND

        def situation(asked: Record) -> Situation:
            now = roles or _roles_now(asked, asking)
            return Situation(asked, asking, lookup, purpose, now)

        held = situation(record) if record is not None else None
        return Side(one.requirement, situation, held)

    return compare(side(start), side(end))
