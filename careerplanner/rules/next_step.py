"""One recommended next step towards a band, what follows it, and what could be done instead.

The target is the one asked for, else the worker's own, else the natural one: the band of the job
while the awards are behind it, otherwise the band above. Where the register asks for an award
that the target would not bring, that award comes first; the two verdicts stay apart.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from careerplanner.domain.assessment import (
    BandVerdict,
    Comparison,
    NextStep,
    RegisterVerdict,
    Step,
    StepKind,
)
from careerplanner.domain.finding import PackName, Reason, Status
from careerplanner.domain.register import Duty
from careerplanner.rules.preference import Goal, open_items, rank
from careerplanner.rules.register_step import urgent_step, waiting_step
from careerplanner.rules.steps import alternatives, identity, way_steps
from careerplanner.rules.ways import Way, ways

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

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
    left_out = no_target(situation)
    if left_out:
        return "", Reason.of(left_out)
    job = {place.band for place in verdict.by_job}
    fits = [(fit.band, fit.finding.status) for fit in verdict.fits]
    target = aimed_for(job, fits, verdict.by_awards, verdict.difference)
    if target in job:
        return target, _job_band(job, target)
    if not target:
        return "", Reason.of("target.top")
    return target, Reason.of("target.above", band=PackName("band", target))


def no_target(situation: Situation) -> str:
    """Return why there is no band to aim for by nature, as a reason's code; "" where there is."""
    if _all_out_of_scope(situation):
        return "target.out_of_scope"
    return "target.not_placed" if _all_manage_outside_bands(situation) else ""


def aimed_for(
    job: Collection[str],
    fits: Sequence[tuple[str, Status]],
    by_awards: str,
    difference: Comparison,
) -> str:
    """Return the band of the job while the awards are behind it, else the one above, else "".

    Args:
        job: Ids of the bands that the jobs stand in.
        fits: Ids of all bands, lowest first, with how each stands.
        by_awards: Id of the highest band met, or "".
        difference: How job and awards lie to each other.
    """
    places = {band: place for place, (band, _) in enumerate(fits)}
    stands = sorted(places[band] for band in job)
    if stands and difference is Comparison.AWARDS_BEHIND:
        return fits[stands[0]][0]
    if stands and fits[stands[-1]][1] is not Status.MET:
        return fits[stands[-1]][0]
    reached = max([places.get(by_awards, -1), *stands])
    return fits[reached + 1][0] if reached + 1 < len(fits) else ""


def _all_out_of_scope(situation: Situation) -> bool:
    """Whether every current post is one that the framework leaves out."""
    roles = [situation.lookup.find_role(post.role) for post in situation.posts]
    return bool(roles) and all(role is not None and not role.in_scope for role in roles)


def _all_manage_outside_bands(situation: Situation) -> bool:
    """Whether every current post manages something and stands in no band.

    The lowest band is no advice to somebody who manages a service the source does not name.
    """
    roles = [situation.lookup.find_role(post.role) for post in situation.posts]
    return bool(roles) and all(r is not None and r.leads and not r.bands for r in roles)


def _job_band(job: Collection[str], band: str) -> Reason:
    code = "target.job" if len(job) == 1 else "target.job_one_of"
    return Reason.of(code, band=PackName("band", band))


def next_step(verdicts: Verdicts, chosen: str) -> NextStep:
    """Return the next step towards ``chosen``, or towards the natural target when it is ""."""
    situation = verdicts.band_situation
    if chosen:
        target, why = chosen, Reason.of("target.chosen", band=PackName("band", chosen))
    else:
        target, why = natural_target(verdicts.bands, situation)
    urgent = urgent_step(verdicts.register)
    left_out = why.code == "target.out_of_scope"
    goals = [] if left_out else goals_of(verdicts, target)
    if not goals:
        step = urgent or waiting_step(verdicts.register) or _nothing_left(target, why)
        return NextStep(target, why, step, (), ())
    steps, alternatives = _plan(goals)
    steps = _checks_first(verdicts, steps)
    if urgent:
        steps = (urgent, *steps)
    return NextStep(target, why, steps[0], steps[1:], alternatives)


_DONE = {"target.out_of_scope": "step.out_of_scope", "target.not_placed": "step.not_placed"}


def _nothing_left(target: str, why: Reason) -> Step:
    code = "step.nothing_left" if target else _DONE.get(why.code, "step.top")
    return _plain(StepKind.NOTHING_LEFT, "band", target, Reason.of(code))


def _plain(kind: StepKind, serves: str, target: str, reason: Reason) -> Step:
    return Step(kind, "", serves, target, "", reason, False, None, None)


def goals_of(verdicts: Verdicts, target: str) -> list[Goal]:
    """Return what is to be reached, the first of them first; empty when nothing is left.

    An award of the register that nobody can tell about counts only when nothing else is left.
    """
    goals: list[Goal] = []
    band = verdicts.band_situation.lookup.find_band(target)
    if band is not None and verdicts.bands.fit(target).finding.status is not Status.MET:
        goals.append(Goal("band", target, band.requirement, verdicts.band_situation))
    goals += _register_goals(verdicts, (Status.MISSING, Status.UNDER_WAY))
    return goals or _register_goals(verdicts, (Status.NOT_KNOWN,))


def _register_goals(verdicts: Verdicts, statuses: tuple[Status, ...]) -> list[Goal]:
    """Return the awards that the register asks for and that stand so."""
    goals: list[Goal] = []
    for fit in verdicts.register.fits:
        if fit.duty is not Duty.MUST or fit.award is None or fit.award.status not in statuses:
            continue
        situation = verdicts.register_situations[fit.post]
        requirement = situation.lookup.register_award(fit.rule)
        if requirement is not None:
            goals.append(Goal("register", fit.role, requirement, situation))
    return goals


def _checks_first(verdicts: Verdicts, steps: tuple[Step, ...]) -> tuple[Step, ...]:
    """Put in front what is to be asked: an award of the worker's may be the register's."""
    named = {identity(step) for step in steps}
    for goal in _register_goals(verdicts, (Status.NOT_KNOWN,)):
        found = ranked(goal, None)
        first = next(iter(way_steps(found[0], goal, "best")), None) if found else None
        if first and first.kind is StepKind.CHECK_AWARD and identity(first) not in named:
            return (first, *steps)
    return steps


def _plan(goals: list[Goal]) -> tuple[tuple[Step, ...], tuple[Step, ...]]:
    """Order the best way's steps; a register award that the target does not bring leads."""
    lead = goals[0]
    register = next((goal for goal in goals if goal.serves == "register"), None)
    found = ranked(lead, register)
    both = False
    begin: tuple[Step, ...] = ()
    if register is not None and register is not lead:
        both = bool(found) and register.met_with(found[0])
        if not both:
            begin = _induction_of(found, lead)
            lead, found = register, ranked(register, None)
    if not found or not open_items(found[0], lead):
        reason = Reason.of("step.no_way", target=PackName(lead.kind, lead.target))
        return (_plain(StepKind.TELL_US, lead.serves, lead.target, reason),), ()
    choice = "both" if both else "only" if len(found) == 1 else "best"
    steps = way_steps(found[0], lead, choice)
    return (*begin, *steps), alternatives(found, lead, steps)


def _induction_of(found: list[Way], goal: Goal) -> tuple[Step, ...]:
    """Return the induction that the best way begins with: it precedes every award."""
    steps = way_steps(found[0], goal, "best")[:1] if found else ()
    return tuple(step for step in steps if step.kind is StepKind.INDUCTION)


def ranked(goal: Goal, also: Goal | None) -> list[Way]:
    """Return the ways to ``goal``, best first; one that reaches ``also`` too is put in front."""
    found = sorted(ways(goal.requirement, goal.situation), key=lambda way: rank(way, goal))
    if also is not None and also is not goal:
        both = next((way for way in found if also.met_with(way)), None)
        if both is not None:
            found.remove(both)
            found.insert(0, both)
    return found
