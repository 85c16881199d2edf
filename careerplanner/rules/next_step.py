"""One recommended next step towards a band, what follows it, and what could be done instead.

The target is the one asked for, else the worker's own, else the natural one: the band of the job
while the awards are behind it, otherwise the band above. Where the register asks for an award
that the target would not bring, that award comes first; the two verdicts stay apart.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from careerplanner.domain.assessment import (
    BandVerdict,
    Comparison,
    NextStep,
    RegisterFit,
    RegisterVerdict,
    Standing,
    Step,
    StepKind,
)
from careerplanner.domain.finding import Finding, PackName, Reason, Status, Value
from careerplanner.domain.register import Duty
from careerplanner.domain.requirement import Induction, Requirement
from careerplanner.rules.conditions import answer
from careerplanner.rules.preference import Goal, open_items, rank
from careerplanner.rules.ways import Item, Way, award_status, is_open, ways

if TYPE_CHECKING:
    from careerplanner.rules.situation import Situation

MOST_ALTERNATIVES = 5


@dataclass(frozen=True, slots=True)
class Verdicts:
    """Both verdicts and the situations they were given for."""

    bands: BandVerdict
    register: RegisterVerdict
    band_situation: Situation
    register_situations: dict[str, Situation]


def natural_target(verdict: BandVerdict, situation: Situation) -> tuple[str, Reason]:
    """Return the band to aim for when nobody chose one, and why."""
    bands = situation.lookup.pack.bands
    order = {band.id: band.order for band in bands}
    job = sorted({place.band for place in verdict.by_job}, key=order.__getitem__)
    if job and verdict.difference is Comparison.AWARDS_BEHIND:
        return job[0], Reason.of("target.job", band=PackName("band", job[0]))
    reached = max([order.get(verdict.by_awards, 0), *(order[band] for band in job)])
    if job and verdict.fit(job[-1]).finding.status is not Status.MET:
        return job[-1], Reason.of("target.job", band=PackName("band", job[-1]))
    above = [band.id for band in bands if band.order > reached]
    if not above:
        return "", Reason.of("target.top")
    return above[0], Reason.of("target.above", band=PackName("band", above[0]))


def next_step(verdicts: Verdicts, chosen: str) -> NextStep:
    """Return the next step towards ``chosen``, or towards the natural target when it is ""."""
    situation = verdicts.band_situation
    if chosen:
        target, why = chosen, Reason.of("target.chosen", band=PackName("band", chosen))
    else:
        target, why = natural_target(verdicts.bands, situation)
    overdue = _overdue(verdicts.register)
    goals = _goals(verdicts, target)
    if not goals:
        done = Reason.of("step.nothing_left" if target else "step.top")
        step = overdue or _plain(StepKind.NOTHING_LEFT, "band", target, done)
        return NextStep(target, why, step, (), ())
    steps, alternatives = _plan(goals)
    if overdue:
        steps = (overdue, *steps)
    return NextStep(target, why, steps[0], steps[1:], alternatives)


def _plain(kind: StepKind, serves: str, target: str, reason: Reason) -> Step:
    return Step(kind, "", serves, target, "", reason, False, None, None)


def _overdue(verdict: RegisterVerdict) -> Step | None:
    """Return the step that cannot wait: the worker may not lawfully do the job without it."""
    leading = verdict.leading
    if leading is None or leading.standing is not Standing.OVERDUE:
        return None
    kind = StepKind.RENEW if leading.reason.code == "register.renewal_passed" else StepKind.REGISTER
    reason = Reason.of("step.register.overdue", role=PackName("role", leading.role))
    return replace(_plain(kind, "register", leading.role, reason), basis=leading.basis)


def _goals(verdicts: Verdicts, target: str) -> list[Goal]:
    """Return what is to be reached, the first of them first; empty when nothing is left."""
    goals: list[Goal] = []
    band = verdicts.band_situation.lookup.find_band(target)
    needed = [fit for fit in verdicts.register.fits if _award_needed(fit)]
    if band is not None and verdicts.bands.fit(target).finding.status is not Status.MET:
        goals.append(Goal("band", target, band.requirement, verdicts.band_situation))
    for fit in needed:
        requirement = _award_of(fit, verdicts.register_situations[fit.post])
        if requirement is not None:
            situation = verdicts.register_situations[fit.post]
            goals.append(Goal("register", fit.role, requirement, situation))
    return goals


def _award_needed(fit: RegisterFit) -> bool:
    """Whether the register asks for an award that is not there yet."""
    return (
        fit.duty is Duty.MUST
        and fit.award is not None
        and fit.award.status in (Status.MISSING, Status.UNDER_WAY)
    )


def _award_of(fit: RegisterFit, situation: Situation) -> Requirement | None:
    return situation.lookup.register_award(fit.rule)


def _plan(goals: list[Goal]) -> tuple[tuple[Step, ...], tuple[Step, ...]]:
    """Order the best way's steps; a register award that the target does not bring leads."""
    lead = goals[0]
    register = next((goal for goal in goals if goal.serves == "register"), None)
    found = sorted(
        ways(lead.requirement, lead.situation), key=lambda way: rank(way, lead, register)
    )
    if register is not None and register is not lead:
        both = [way for way in found if register.met_with(way)]
        if both:
            found = both + [way for way in found if way not in both]
        else:
            lead = register
            found = sorted(
                ways(lead.requirement, lead.situation), key=lambda way: rank(way, lead, None)
            )
    steps = _steps(found[0], lead, len(found)) if found else ()
    if not steps:
        reason = Reason.of("step.no_way", target=PackName(lead.kind, lead.target))
        return (_plain(StepKind.TELL_US, lead.serves, lead.target, reason),), ()
    return steps, _alternatives(found[1:], lead, steps)


def _alternatives(found: list[Way], lead: Goal, steps: tuple[Step, ...]) -> tuple[Step, ...]:
    """Return the first steps of other ways that differ from everything already named."""
    named = {(step.award, step.node if not step.award else "") for step in steps}
    others: list[Step] = []
    for way in found:
        for step in _steps(way, lead, len(found) + 1)[:1]:
            key = (step.award, step.node if not step.award else "")
            if key not in named:
                named.add(key)
                others.append(step)
    return tuple(others[:MOST_ALTERNATIVES])


def _steps(way: Way, goal: Goal, among: int) -> tuple[Step, ...]:
    """Return the steps of a way, prerequisites first and what is under way before what is not."""
    steps: list[Step] = []
    for item in open_items(way, goal):
        for step in _step_and_before(item, goal, among, frozenset()):
            if all((step.award or step.node) != (known.award or known.node) for known in steps):
                steps.append(step)
    return tuple(steps)


def _step_and_before(item: Item, goal: Goal, among: int, seen: frozenset[str]) -> list[Step]:
    if not item.award:
        return [_other_step(item, goal)]
    award = goal.situation.lookup.find_award(item.award)
    before = answer(award.before, goal.situation) if award and award.before else None
    steps: list[Step] = []
    if award is not None and award.before is not None and before is not None:
        needs_more = before.status is Status.MISSING and item.award not in seen
        if needs_more:
            options = ways(award.before, goal.situation)
            best = sorted(options, key=lambda way: rank(way, goal, None))[:1]
            for way in best:
                for part in open_items(way, goal):
                    if part.award and is_open(part.award, goal.situation):
                        steps += _step_and_before(part, goal, among, seen | {item.award})
    steps.append(_award_step(item, goal, among, before))
    return steps


def _award_step(item: Item, goal: Goal, among: int, before: Finding | None) -> Step:
    award = goal.situation.lookup.find_award(item.award)
    status = award_status(item.award, item.status, goal.situation)
    target = PackName(goal.kind, goal.target)
    named: dict[str, Value] = {"award": PackName("award", item.award), "target": target}
    kind = StepKind.TAKE_AWARD
    code = f"step.take.{goal.serves}.{'only' if among == 1 else 'best'}"
    if status is Status.UNDER_WAY:
        kind, code = StepKind.FINISH_AWARD, f"step.finish.{goal.serves}"
    elif status is Status.NOT_KNOWN:
        kind, code = StepKind.CHECK_AWARD, "step.check"
        doubt = answer(item.requirement, goal.situation).reason
        named |= {"typed": str(doubt.get("typed") or ""), "held": doubt.get("held") or ""}
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
    target = PackName(goal.kind, goal.target)
    if isinstance(item.requirement, Induction):
        kind = StepKind.INDUCTION
        code = "step.induction.under_way" if under_way else "step.induction.record"
        if found.status is Status.MISSING:
            code = "step.induction.start"
        reason = Reason.of(code, target=target)
    else:
        kind = StepKind.TELL_US if found.status is Status.NOT_KNOWN else StepKind.GAIN_EXPERIENCE
        reason = found.reason
    basis = found.basis
    return Step(kind, "", goal.serves, goal.target, item.node, reason, under_way, None, basis)
