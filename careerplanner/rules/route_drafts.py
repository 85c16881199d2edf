"""Whole drafts of routes to one aim: the search's parts, with the job and the register put in.

Where a job asks for registration before it begins, what the register wants first comes before
the job, and the award that may follow comes after. Where there is time to register, the job comes
first. Steps, sizes and order among routes are made of these drafts elsewhere.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property
from itertools import combinations
from typing import TYPE_CHECKING

from careerplanner.domain.assessment import StepKind
from careerplanner.domain.requirement import Holds
from careerplanner.rules.route_aims import Aim, in_the_job, registered
from careerplanner.rules.route_needs import (
    NOTHING,
    Mode,
    Need,
    Part,
    Place,
    Top,
    both,
    fewest,
    reachable,
)
from careerplanner.rules.route_sizes import turns

if TYPE_CHECKING:
    from collections.abc import Iterator

    from careerplanner.domain.requirement import Requirement
    from careerplanner.framework.lookup import Lookup
    from careerplanner.rules.route_search import Search
    from careerplanner.rules.situation import Situation

LEVELS_UP = 1
"""How far above the lowest way another one to what the register wants in the end may reach."""

_LATER = (StepKind.TAKE_AWARD, StepKind.FINISH_AWARD)


@dataclass(frozen=True)
class Draft:
    """One route before it is sized and told.

    Attributes:
        aim: What it leads to.
        part: Everything to do.
    """

    aim: Aim
    part: Part

    @property
    def identities(self) -> frozenset[tuple[str, str, bool]]:
        """What tells this draft from others."""
        return self.part.identities

    def does_more_than(self, other: Draft) -> bool:
        """Whether this draft asks for all that another asks; any job that would do is that job."""
        missing = other.identities - self.identities
        if not missing:
            return True
        mine = self.part.needs.values()
        wanted = [other.part.needs[key] for key, _, _ in missing]
        return all(
            need.kind is StepKind.TAKE_POST
            and any(job.roles and set(job.roles) <= set(need.roles) for job in mine)
            for need in wanted
        )

    @cached_property
    def turns(self) -> dict[str, int] | None:
        """The turn of each need, or None where they go in a circle."""
        return turns(self.part.needs)

    @property
    def key(self) -> str:
        """The way on to the register and the things to do, as one text that is always the same."""
        names = sorted(
            f"{key}{'@' + course if course else ''}{'+' if later else ''}"
            for key, course, later in self.identities
        )
        return "|".join([self.aim.by.id if self.aim.by else "", *names])


def drafts(aim: Aim, search: Search) -> Iterator[Draft]:
    """Yield every draft of a route to an aim; one with nothing to do where it is reached."""
    if aim.shut:
        return
    if aim.role is None:
        place = Place(spread=True)
        parts = search.parts(aim.requirement, place) if aim.requirement else (NOTHING,)
        for part in parts:
            yield Draft(aim, _sound(part))
        return
    job = f"post:{aim.role.id}"
    jobs = aim.jobs
    within = Place(jobs, jobs, jobs, job, spread=True)
    before = Place(jobs, frozenset(), jobs, job, spread=True)
    if aim.must_register:
        yield from _registered_job(aim, search, within, before)
    else:
        yield from _free_job(aim, search, within, before)


def _free_job(aim: Aim, search: Search, within: Place, before: Place) -> Iterator[Draft]:
    """Yield drafts to a job that nobody has to register for.

    What a profession asks for comes before the job; what the framework names may follow it.
    """
    assert aim.role is not None
    first = aim.serves == "register"
    place = before if first else within
    for part in search.parts(aim.requirement, place) if aim.requirement else (NOTHING,):
        whole = part if first else _later(part)
        after = part.keys(Mode.DONE) if first else frozenset()
        yield Draft(aim, _sound(_with_job(aim, whole, search.situation, after)))


def _registered_job(aim: Aim, search: Search, within: Place, before: Place) -> Iterator[Draft]:
    """Yield drafts to a job of the register, by the aim's way on to it."""
    place = before if aim.register_first else within
    way = aim.by
    if way is None:
        entries: tuple[Part, ...] = (NOTHING,)
    elif way.requirement is None:
        judged = Need(f"judged:{way.id}", StepKind.ASK, way.basis, route=way.id)
        entries = (Part({judged.key: judged}, frozenset({Top(judged.key, Mode.DONE)})),)
    else:
        entries = search.parts(way.requirement, _spread(place, way.requirement))
    later: tuple[Part, ...] = (NOTHING,)
    if aim.requirement is not None:
        later = search.once(_later, search.parts(aim.requirement, _spread(within, aim.requirement)))
    for entry in entries:
        begun = _begun_later(entry)
        for part in fewest(_nearest([both(begun, one) for one in later], search.situation.lookup)):
            yield Draft(aim, _sound(_entered(aim, part, entry, search.situation)))


def _spread(place: Place, requirement: Requirement) -> Place:
    """Let every course be a route only where one award is all that is asked."""
    return replace(place, spread=isinstance(requirement, Holds))


def _nearest(parts: list[Part], lookup: Lookup) -> list[Part]:
    """Keep what has least to do: what the register wants in the end is gained from where one is.

    What is far above the lowest of them is left out first: a degree is never the short way to a
    job that two lower awards are enough for; an award whose level nobody knows is no low one.
    Then the fewest awards stay. Other ways to the same
    award are routes of their own, by another way on to the register.
    """
    tops = [_top_level(part, lookup) for part in parts]
    most = min((top for top in tops if top is not None), default=0) + LEVELS_UP
    near = [part for part, top in zip(parts, tops, strict=True) if top is None or top <= most]

    def to_do(part: Part) -> tuple[int, int]:
        return (sum(bool(need.award) for need in part.needs.values()), len(part.needs))

    return [part for part in near if to_do(part) == min(map(to_do, near))]


def _top_level(part: Part, lookup: Lookup) -> int | None:
    """Return the highest level among what is to be taken, 0 for nothing; None if one is unknown."""
    taken = [need.award for need in part.needs.values() if need.kind in _LATER]
    awards = [lookup.find_award(award) for award in taken]
    levels = [award.level for award in awards if award is not None]
    known = [level for level in levels if level is not None]
    return max(known, default=0) if len(known) == len(levels) else None


def _later(part: Part) -> Part:
    """Return the part with its awards marked as such that may be finished in the job."""
    needs = {
        key: replace(need, in_the_job=True) if need.kind in _LATER and not need.in_the_job else need
        for key, need in part.needs.items()
    }
    return Part(needs, part.tops, part.assumed)


def _begun_later(entry: Part) -> Part:
    """Mark awards that the register wants begun, not done, and that nothing of it waits for."""
    done = entry.keys(Mode.DONE).union(*(need.after for need in entry.needs.values()))
    needs = {
        key: replace(need, in_the_job=True) if key not in done and need.kind in _LATER else need
        for key, need in entry.needs.items()
    }
    return Part(needs, entry.tops, entry.assumed)


def _with_job(aim: Aim, part: Part, situation: Situation, after: frozenset[str]) -> Part:
    """Return the part with the job as a thing to do, unless the worker has it."""
    assert aim.role is not None
    if in_the_job(aim, situation):
        return part
    key = f"post:{aim.role.id}"
    basis = aim.role.basis
    job = Need(key, StepKind.TAKE_POST, basis, roles=(aim.role.id,), after=after - {key})
    return Part({**part.needs, key: job}, part.tops | {Top(key, Mode.DONE)}, part.assumed)


def _entered(aim: Aim, part: Part, entry: Part, situation: Situation) -> Part:
    """Return the part with the job and the registration, in the order the register asks for."""
    assert aim.role is not None
    assert aim.version is not None
    job = f"post:{aim.role.id}"
    done, begun = entry.keys(Mode.DONE) - {job}, entry.keys(Mode.BEGUN) - {job}
    judged = frozenset(key for key, need in entry.needs.items() if need.route)
    if aim.register_first:  # what an employer judges is judged as the job is given
        done, begun = done - judged, begun | judged
    part = _with_job(aim, part, situation, done if aim.register_first else frozenset())
    needs = dict(part.needs)
    if aim.register_first and job in needs:
        needs[job] = replace(needs[job], alongside=begun)
    for key in judged:
        needs[key] = replace(needs[key], alongside=frozenset({job}))
    if registered(aim, situation):
        return Part(needs, part.tops, part.assumed)
    key = f"register:{aim.role.id}"
    way = aim.by.id if aim.by else ""
    needs[key] = Need(
        key,
        StepKind.REGISTER,
        aim.version.basis,
        roles=(aim.role.id,),
        route=way,
        after=done,
        alongside=begun | {job},
    )
    return Part(needs, part.tops | {Top(key, Mode.DONE)}, part.assumed)


def _sound(part: Part) -> Part:
    """Return the part with one job where two would do, without loose ends.

    What the goal itself asks of a person and the record does not say is a thing to tell.
    """
    part = _one_job(_told(part))
    kept = reachable(part)
    keys = frozenset(kept.needs)
    needs = {
        key: need
        if need.after <= keys and need.alongside <= keys
        else replace(need, after=need.after & keys, alongside=need.alongside & keys)
        for key, need in kept.needs.items()
    }
    return Part(needs, kept.tops, kept.assumed)


def _told(part: Part) -> Part:
    if not part.assumed:
        return part
    needs, tops = dict(part.needs), set(part.tops)
    for found in part.assumed:
        key = f"tell:{found.node}"
        needs[key] = Need(key, StepKind.TELL_US, found.basis, finding=found)
        tops.add(Top(key, Mode.DONE))
    return Part(needs, frozenset(tops))


def _one_job(part: Part) -> Part:
    """Let one job serve for several needs that it fits."""
    posts = [need for need in part.needs.values() if need.kind is StepKind.TAKE_POST]
    for first, second in combinations(sorted(posts, key=lambda need: need.key), 2):
        common = tuple(role for role in first.roles if role in second.roles)
        if not common or _needs(part, first.key, second.key):
            continue
        if not _needs(part, second.key, first.key):
            return _one_job(_merged(part, first, second, common))
    return part


def _needs(part: Part, key: str, other: str) -> bool:
    """Whether what stands under ``key`` waits, in the end, for ``other``."""
    start = Part(part.needs, frozenset({Top(key, Mode.DONE)}))
    return other in reachable(start).needs


def _merged(part: Part, first: Need, second: Need, common: tuple[str, ...]) -> Part:
    """Return the part with one job for two, under the name of the nearest that does for both."""
    was, key = {first.key, second.key}, f"post:{common[0]}"
    after = (first.after | second.after) - was
    alongside = (first.alongside | second.alongside) - was
    one = replace(first, key=key, roles=common, after=after, alongside=alongside)
    needs: dict[str, Need] = {key: one}
    for name, need in part.needs.items():
        if name not in was:
            needs[name] = replace(
                need,
                after=_renamed(need.after, was, key),
                alongside=_renamed(need.alongside, was, key),
            )
    tops = frozenset(replace(top, key=key) if top.key in was else top for top in part.tops)
    return Part(needs, tops, part.assumed)


def _renamed(keys: frozenset[str], was: set[str], now: str) -> frozenset[str]:
    return (keys - was) | {now} if keys & was else keys
