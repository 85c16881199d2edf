"""A way as steps to take: prerequisites first, each with its reason, and the other ways' firsts.

Which way is recommended is decided in ``preference`` and ``next_step``; how steps through posts,
funding and years hang together is a route planner's work.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerplanner.domain.assessment import Step, StepKind
from careerplanner.domain.finding import Finding, PackName, Reason, Status, Value
from careerplanner.domain.requirement import Induction, NotStated
from careerplanner.rules.conditions import answer
from careerplanner.rules.preference import Goal, for_others, open_items, rank, reach, strangers
from careerplanner.rules.ways import Item, Way, award_status, is_open, ways

if TYPE_CHECKING:
    from careerplanner.domain.awards import Award

MOST_ALTERNATIVES = 5
MOST_LEVELS_UP = 1
"""How far above the recommended way's highest level another way may lie."""


def way_steps(way: Way, goal: Goal, choice: str) -> tuple[Step, ...]:
    """Return the steps of a way, in the order they should be taken.

    Args:
        way: The way.
        goal: What it leads to.
        choice: Why it was chosen: "only", "best", "both" (it serves the register as well),
            "other" or "stranger" (for work with other people than now).
    """
    steps: dict[str, Step] = {}
    for item in open_items(way, goal):
        for step in _with_prerequisites(item, goal, choice, frozenset()):
            steps.setdefault(identity(step), step)
            choice = choice if choice in ("other", "stranger") else "after"
    return tuple(steps.values())


def identity(step: Step) -> str:
    """Two steps that ask the same of a person are one."""
    if step.kind is StepKind.CHECK_AWARD:
        return f"check {step.reason.get('typed')} {step.reason.get('held')}"
    if step.kind is StepKind.INDUCTION:
        return "induction"
    return step.award or step.node


def alternatives(found: list[Way], goal: Goal, chosen: tuple[Step, ...]) -> tuple[Step, ...]:
    """Return the first steps of other ways, each different from what is already named.

    Ways for work with other people than the worker's are shown only where there is no other. One
    that needs an award of a much higher level, such as a degree, is no other way to offer.
    """
    usual = strangers(found[0], goal)
    highest = max(reach(found[0], goal), 1) + MOST_LEVELS_UP
    near = [way for way in found[1:] if reach(way, goal) <= highest]
    same = [way for way in near if strangers(way, goal) <= usual]
    other = [way for way in near if strangers(way, goal) > usual]
    named = {identity(step) for step in chosen}
    firsts: list[Step] = []
    for ways_left, choice in ((same, "other"), (other[:1] if not same else [], "stranger")):
        for way in ways_left:
            said = "other" if choice == "stranger" and not for_others(way, goal) else choice
            step = next(iter(way_steps(way, goal, said)), None)
            if step is not None and identity(step) not in named:
                named.add(identity(step))
                firsts.append(step)
    return tuple(firsts[:MOST_ALTERNATIVES])


def _with_prerequisites(item: Item, goal: Goal, choice: str, seen: frozenset[str]) -> list[Step]:
    """Return an item's step, after the steps for what its award asks for first."""
    if not item.award:
        return [_other_step(item, goal)]
    award = goal.situation.lookup.find_award(item.award)
    before = answer(award.before, goal.situation) if award and award.before else None
    steps: list[Step] = []
    missing = before is not None and before.status is Status.MISSING
    if award is not None and missing and item.award not in seen:
        steps = _prerequisites(award, goal, choice, seen | {item.award})
    steps.append(_award_step(item, goal, "after" if steps else choice, before))
    return steps


def _prerequisites(award: Award, goal: Goal, choice: str, seen: frozenset[str]) -> list[Step]:
    if award.before is None:
        return []
    found = ways(award.before, goal.situation)
    best = min(found, key=lambda way: rank(way, goal), default=())
    return [
        step
        for part in open_items(best, goal)
        if part.award and is_open(part.award, goal.situation)
        for step in _with_prerequisites(part, goal, choice, seen)
    ]


def _award_step(item: Item, goal: Goal, choice: str, before: Finding | None) -> Step:
    award = goal.situation.lookup.find_award(item.award)
    status = award_status(item.award, item.status, goal.situation)
    target = PackName(goal.kind, goal.target)
    named: dict[str, Value] = {"award": PackName("award", item.award), "target": target}
    kind, code = StepKind.TAKE_AWARD, f"step.take.{goal.serves}.{choice}"
    if status is Status.UNDER_WAY:
        kind, code = StepKind.FINISH_AWARD, f"step.finish.{goal.serves}"
    elif status is Status.NOT_KNOWN:
        kind, code = StepKind.CHECK_AWARD, "step.check"
        doubt = answer(item.requirement, goal.situation).reason
        named |= {"typed": str(doubt.get("typed") or ""), "held": doubt.get("held") or ""}
    if kind is StepKind.CHECK_AWARD:
        before = None  # asking needs nothing first
    return Step(
        kind,
        item.award,
        goal.serves,
        goal.target,
        item.node,
        Reason.of(code, **named),
        status is Status.UNDER_WAY,
        before,
        award.basis if award else None,
    )


def _other_step(item: Item, goal: Goal) -> Step:
    found = answer(item.requirement, goal.situation)
    under_way = found.status is Status.UNDER_WAY
    if isinstance(item.requirement, Induction):
        kind = StepKind.INDUCTION
        codes = {Status.UNDER_WAY: "under_way", Status.MISSING: "start"}
        code = f"step.induction.{codes.get(found.status, 'record')}"
        reason = Reason.of(code, target=PackName(goal.kind, goal.target))
    else:
        kind = StepKind.TELL_US if found.status is Status.NOT_KNOWN else StepKind.GAIN_EXPERIENCE
        kind = StepKind.ASK if isinstance(item.requirement, NotStated) else kind
        reason = found.reason
    return Step(kind, "", goal.serves, goal.target, item.node, reason, under_way, None, found.basis)
