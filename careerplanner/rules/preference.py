"""Which of several ways is recommended, and in which order its parts are taken.

A stated, fixed order: no awards for other people than the worker supports, then the lowest top
level among what has not been begun (a degree is never the short way), then fewest things not
begun, then fewest left, then awards made for the job, then what covers the worker's people best,
then the pack's own order. Cost and length are not weighed here, for most of them are not known.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from careerplanner.domain.awards import AwardKind
from careerplanner.domain.finding import Status
from careerplanner.domain.record import HeldAward, HeldState
from careerplanner.rules.conditions import answer
from careerplanner.rules.ways import award_status, ways

if TYPE_CHECKING:
    from careerplanner.domain.requirement import Requirement
    from careerplanner.rules.situation import Situation
    from careerplanner.rules.ways import Item, Way


@dataclass(frozen=True, slots=True)
class Goal:
    """A requirement to be met and the situation it is met from.

    Attributes:
        serves: "band" or "register".
        target: Id of the band, or of the role.
        requirement: What is to be met.
        situation: Record, day and pack, asked for the purpose of ``serves``.
    """

    serves: str
    target: str
    requirement: Requirement
    situation: Situation

    @property
    def kind(self) -> str:
        """What ``target`` names: "band" or "role"."""
        return "band" if self.serves == "band" else "role"

    def met_with(self, way: Way) -> bool:
        """Whether this goal would be met once everything in ``way`` were held."""
        record = self.situation.record
        gained = tuple(
            HeldAward(id=f"if-{item.award}", award=item.award, state=HeldState.ACHIEVED)
            for item in way
            if item.award
        )
        supposed = replace(record, awards=record.awards + gained)
        asking = replace(self.situation.asking, today=self.situation.asking.on)
        situation = replace(self.situation, record=supposed, asking=asking, answered={})
        return answer(self.requirement, situation).status is Status.MET


def _status(item: Item, goal: Goal) -> Status:
    if item.award and item.status is not Status.MET:
        return award_status(item.award, item.status, goal.situation)
    return item.status


def open_items(way: Way, goal: Goal) -> list[Item]:
    """Return what is left of a way, in the order it should be taken."""
    left = [item for item in way if _status(item, goal) is not Status.MET]
    return sorted(left, key=lambda item: _turn(item, goal))


def _turn(item: Item, goal: Goal) -> tuple[object, ...]:
    """Doubts are settled first; then what was begun; then by level, core before practice."""
    status = _status(item, goal)
    first = (Status.NOT_KNOWN, Status.UNDER_WAY).index(status) if status in _BEGUN else 2
    award = goal.situation.lookup.find_award(item.award)
    level = (award.level or 0) if award else 0
    return (first, level, award is not None and award.kind is not AwardKind.CORE, item.node)


_BEGUN = (Status.NOT_KNOWN, Status.UNDER_WAY)


def rank(way: Way, goal: Goal) -> tuple[int, int, int, int, bool, int]:
    """Sort key for ways to ``goal``, best first."""
    left = open_items(way, goal)
    new = [item for item in left if _status(item, goal) is not Status.UNDER_WAY]
    top = max((_level(item, goal) for item in new), default=0)
    others = for_others(way, goal)
    count = len(new) + sum(_lacking(item, goal) for item in new)
    return (others, top, count, len(left), not _is_own(left, goal), strangers(way, goal))


def strangers(way: Way, goal: Goal) -> int:
    """Count how far what is left of a way is meant for other people than the worker's."""
    return sum(_stranger(item, goal) for item in open_items(way, goal))


def _lacking(item: Item, goal: Goal) -> int:
    """Count the awards that have to be held before this one and are not."""
    situation = goal.situation
    award = situation.lookup.find_award(item.award)
    if award is None or award.before is None:
        return 0
    if answer(award.before, situation).status is not Status.MISSING:
        return 0
    found = ways(award.before, situation)
    return min((sum(bool(i.award) for i in open_items(way, goal)) for way in found), default=0)


def _is_own(left: list[Item], goal: Goal) -> bool:
    """Whether something left of a way is an award made for a job of the worker's."""
    roles = [goal.situation.lookup.find_role(role) for role in goal.situation.roles]
    own = {award for role in roles if role is not None for award in role.own_awards}
    return any(item.award in own for item in left)


def for_others(way: Way, goal: Goal) -> int:
    """Count what is left of a way for none of the people the worker supports."""
    groups = set(goal.situation.client_groups)
    awards = [goal.situation.lookup.find_award(item.award) for item in open_items(way, goal)]
    covered = [set(award.client_groups) for award in awards if award and award.client_groups]
    return sum(groups.isdisjoint(one) for one in covered) if groups else 0


def reach(way: Way, goal: Goal) -> int:
    """Return the highest level among what is left of a way, 0 where no award is left."""
    return max((_level(item, goal) for item in open_items(way, goal)), default=0)


def _level(item: Item, goal: Goal) -> int:
    award = goal.situation.lookup.find_award(item.award)
    return (award.level or 0) if award else 0


def _stranger(item: Item, goal: Goal) -> int:
    """Count client groups that an award misses, and more lightly ones it adds needlessly."""
    award = goal.situation.lookup.find_award(item.award)
    groups = set(goal.situation.client_groups)
    if award is None or not groups or not award.client_groups:
        return 0
    covered = set(award.client_groups)
    return 2 * len(groups - covered) + len(covered - groups)
