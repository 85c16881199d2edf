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
from careerplanner.domain.finding import PackName, Reason, Status
from careerplanner.domain.register import Duty
from careerplanner.rules.preference import Goal, open_items, rank
from careerplanner.rules.steps import alternatives, way_steps
from careerplanner.rules.ways import Way, ways

if TYPE_CHECKING:
    from careerplanner.domain.requirement import Requirement
    from careerplanner.rules.situation import Situation


@dataclass(frozen=True, slots=True)
class Verdicts:
    """Both verdicts and the situations they were given for."""

    bands: BandVerdict
    register: RegisterVerdict
    band_situation: Situation
    register_situations: dict[str, Situation]


def natural_target(verdict: BandVerdict, situation: Situation) -> tuple[str, Reason]:
    """Return the band to aim for when nobody chose one, and why."""
    if _all_out_of_scope(situation):
        return "", Reason.of("target.out_of_scope")
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


def _all_out_of_scope(situation: Situation) -> bool:
    """Whether every current post is one that the framework leaves out."""
    roles = [situation.lookup.find_role(post.role) for post in situation.posts]
    return bool(roles) and all(role is not None and not role.in_scope for role in roles)


def next_step(verdicts: Verdicts, chosen: str) -> NextStep:
    """Return the next step towards ``chosen``, or towards the natural target when it is ""."""
    situation = verdicts.band_situation
    if chosen:
        target, why = chosen, Reason.of("target.chosen", band=PackName("band", chosen))
    else:
        target, why = natural_target(verdicts.bands, situation)
    overdue = _overdue(verdicts.register)
    left_out = why.code == "target.out_of_scope"
    goals = [] if left_out else _goals(verdicts, target)
    if not goals:
        done = Reason.of("step.nothing_left" if target else "step.top")
        if left_out:
            done = Reason.of("step.out_of_scope")
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
    found = _ranked(lead, register)
    both = False
    if register is not None and register is not lead:
        both = bool(found) and register.met_with(found[0])
        if not both:
            lead, found = register, _ranked(register, None)
    if not found or not open_items(found[0], lead):
        reason = Reason.of("step.no_way", target=PackName(lead.kind, lead.target))
        return (_plain(StepKind.TELL_US, lead.serves, lead.target, reason),), ()
    choice = "both" if both else "only" if len(found) == 1 else "best"
    steps = way_steps(found[0], lead, choice)
    return steps, alternatives(found, lead, steps)


def _ranked(goal: Goal, also: Goal | None) -> list[Way]:
    """Return the ways to ``goal``, best first; one that reaches ``also`` too is put in front."""
    found = sorted(ways(goal.requirement, goal.situation), key=lambda way: rank(way, goal))
    if also is not None and also is not goal:
        both = next((way for way in found if also.met_with(way)), None)
        if both is not None:
            found.remove(both)
            found.insert(0, both)
    return found
