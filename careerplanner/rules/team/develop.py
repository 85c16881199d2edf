"""What is open for each person of a team, and which learning closes how many of these gaps.

Gaps towards a band and for the register are those that the answer about one person names, by the
same best way. A team's list is ordered by how many people something serves; people never are.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING

from careerplanner.domain.assessment import DateState, StepKind
from careerplanner.domain.coming_up import ComingGroup
from careerplanner.domain.finding import PackName, Reason, Status
from careerplanner.domain.ratings import RatedBy, RatingAnswer
from careerplanner.domain.team import PostLine
from careerplanner.domain.team_plans import (
    Gap,
    GapKind,
    GapState,
    PersonGaps,
    Served,
    TeamLearning,
)
from careerplanner.rules.band_fit import band_verdict
from careerplanner.rules.induction_fit import induction_overview
from careerplanner.rules.induction_plan import finish_of
from careerplanner.rules.next_step import Verdicts, goals_of, natural_target, ranked
from careerplanner.rules.preference import open_items
from careerplanner.rules.register_fit import register_verdict
from careerplanner.rules.self_assessment import latest_answers
from careerplanner.rules.steps import way_steps

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from careerplanner.domain.assessment import Step
    from careerplanner.domain.programme import Programme
    from careerplanner.domain.ratings import Rating
    from careerplanner.domain.record import Record
    from careerplanner.framework.lookup import Lookup
    from careerplanner.rules.preference import Goal
    from careerplanner.rules.team.cohort import Cohort
    from careerplanner.rules.team.common import Common
    from careerplanner.rules.team.person import Person
    from careerplanner.rules.team.training import Row, Told
    from careerplanner.rules.ways import Way

_STATES = {
    StepKind.TAKE_AWARD: GapState.OPEN,
    StepKind.FINISH_AWARD: GapState.UNDER_WAY,
    StepKind.CHECK_AWARD: GapState.NOT_KNOWN,
}
_NEAR = (ComingGroup.THIS_MONTH, ComingGroup.THREE_MONTHS)
_GROWING = (RatingAnswer.NOT_YET, RatingAnswer.WITH_HELP)
_SURER = (RatedBy.AGREED, RatedBy.MANAGER, RatedBy.SELF)
"""Whose answer counts, the first that there is."""


def person_gaps(cohort: Cohort) -> tuple[PersonGaps, ...]:
    """Return what is open for each person, in the cohort's order."""
    rows = zip(cohort.people, cohort.training_rows, strict=True)
    return tuple(_gaps(person, row, cohort.common) for person, row in rows)


@dataclass
class _Found:
    """What is found of one person, as it is found."""

    gaps: list[Gap] = field(default_factory=list)
    besides: dict[Reason, None] = field(default_factory=dict)
    opens: list[str] = field(default_factory=list)
    before: set[str] = field(default_factory=set)
    """Awards that nothing asks for but another award, which they come before."""


def _gaps(person: Person, row: Row, common: Common) -> PersonGaps:
    worker, found = person.record.worker, _Found()
    target = ""
    if person.posts or worker.target:
        target = _wanted(person, common.lookup, found)
    found.gaps += _induction(person)
    found.gaps += _training(row, common.lookup)
    found.gaps += _statements(person, target, common.lookup)
    return PersonGaps(
        worker=worker.id,
        name=worker.name,
        team=worker.team,
        line_manager=worker.line_manager,
        posts=post_lines(person),
        target=target,
        gaps=tuple(found.gaps),
        besides=tuple(found.besides),
        opens=tuple(found.opens),
    )


def post_lines(person: Person) -> tuple[PostLine, ...]:
    """Return a person's current posts."""
    return tuple(PostLine(p.id, p.role, p.title, p.service) for p in person.posts)


# ---- a band and the register -------------------------------------------------------------------


def _wanted(person: Person, lookup: Lookup, found: _Found) -> str:
    """Find what the band aimed for and the register ask; returns the band."""
    asked = {post.id: person.register(post) for post in person.posts}
    verdict = register_verdict(
        tuple((post, asked[post.id]) for post in person.posts), with_routes=False
    )
    verdicts = Verdicts(band_verdict(person.band), verdict, person.band, asked)
    own = person.record.worker.target
    target = own if lookup.find_band(own) is not None else ""
    if not target:
        target = natural_target(verdicts.bands, person.band)[0]
    for goal, way in _best_ways(goals_of(verdicts, target)):
        _towards(goal, way, found)
    found.gaps = list(_agreeing(found))
    return target


def _agreeing(found: _Found) -> Iterator[Gap]:
    """Yield the gaps without those that say another thing of the same award.

    What has to be taken anyway need not be looked at first; what only comes before another award
    is not told to be taken while somebody has to look whether it is held already.
    """
    unclear = {gap.learning for gap in found.gaps if gap.state is GapState.NOT_KNOWN}
    asked = {
        gap.learning
        for gap in found.gaps
        if gap.state is GapState.OPEN and gap.learning.id not in found.before
    }
    for gap in found.gaps:
        is_open, is_unclear = gap.state is GapState.OPEN, gap.state is GapState.NOT_KNOWN
        if is_open and gap.learning in unclear - asked:
            continue
        if not (is_unclear and gap.learning in asked):
            yield gap


def _best_ways(goals: list[Goal]) -> Iterator[tuple[Goal, Way | None]]:
    """Yield each goal with the best way to it; nobody takes two awards where one serves both.

    A way to the band that serves the register is the register's too. Else the register's way
    leads, and where that meets the band, it is the band's too.
    """
    bands = [goal for goal in goals if goal.serves == "band"]
    registers = [goal for goal in goals if goal.serves == "register"]
    also = registers[0] if registers else None
    of_band = {id(goal): _first(ranked(goal, also)) for goal in bands}
    of_register: dict[int, Way | None] = {}
    for goal in registers:
        shared = next((way for way in of_band.values() if way and goal.met_with(way)), None)
        own = _first(ranked(goal, None))
        of_register[id(goal)] = _needed(shared, goal) if shared is not None else own
    every = tuple(item for way in of_register.values() for item in way or ())
    for goal in bands:
        way = of_band[id(goal)]
        serves_both = way is not None and also is not None and also.met_with(way)
        if every and not serves_both and goal.met_with(every):
            way = _needed(every, goal)
        yield goal, way
    for goal in registers:
        yield goal, of_register[id(goal)]


def _first(found: list[Way]) -> Way | None:
    return found[0] if found else None


def _needed(way: Way, goal: Goal) -> Way:
    """Return what of a way that meets a goal is needed for it."""
    left = tuple({(item.award or item.node): item for item in way}.values())
    for item in left:
        without = tuple(other for other in left if other is not item)
        if goal.met_with(without):
            left = without
    return left


def _towards(goal: Goal, best: Way | None, found: _Found) -> None:
    """Add the gaps that the best way to a goal closes."""
    if best is None:
        found.besides[Reason.of("develop.no_way", target=PackName(goal.kind, goal.target))] = None
        return
    named = {item.award for item in best}
    for step in way_steps(best, goal, "best"):
        if step.kind in _STATES:
            found.before |= {step.award} - named
            found.gaps.append(_award_gap(step, goal))
        elif step.kind is not StepKind.INDUCTION:
            found.besides[step.reason] = None
    left = open_items(best, goal)
    if goal.serves == "band" and len(left) == 1 and left[0].award:
        found.opens.append(left[0].award)


def _award_gap(step: Step, goal: Goal) -> Gap:
    state, target = _STATES[step.kind], PackName(goal.kind, goal.target)
    reason = Reason.of(f"develop.{goal.serves}_{state}", target=target)
    return Gap(GapKind(goal.serves), PackName("award", step.award), target, state, reason)


# ---- the induction -----------------------------------------------------------------------------


def _induction(person: Person) -> Iterator[Gap]:
    """Yield the sections not signed off, while an induction is asked for and is not over.

    Of somebody long in the job of whom nothing is recorded nobody can say that it is open.
    """
    finish = finish_of(person.band)
    line = finish.line
    if line is None or finish.post is None or line.state is DateState.DONE:
        return
    known = bool(person.induction) or line.state in (DateState.AHEAD, DateState.DUE)
    unclear = Status.NOT_KNOWN if person.induction else None
    for part in induction_overview(person.band).children:
        if part.status in (Status.MET, Status.NOT_APPLICABLE):
            continue
        state = GapState.UNDER_WAY if part.status is Status.UNDER_WAY else GapState.OPEN
        if not known or part.status is unclear:
            state = GapState.NOT_KNOWN
        yield Gap(
            GapKind.INDUCTION,
            PackName("section", part.node),
            None,
            state,
            Reason.of(f"develop.induction_{state}"),
            line.when,
        )


# ---- training ----------------------------------------------------------------------------------


def _training(row: Row, lookup: Lookup) -> Iterator[Gap]:
    """Yield training that is late, soon to be done again or not recorded."""
    for name, told in row.items():
        cell = told.cell
        if cell.state is None or cell.state is DateState.DONE or told.group is None:
            continue
        if told.group is ComingGroup.LATER or lookup.find_training(name) is None:
            continue
        yield _training_gap(name, told)


def _training_gap(name: str, told: Told) -> Gap:
    due, done = told.cell.due, told.cell.done is not None
    if due is None or told.group is ComingGroup.NOT_KNOWN:
        code = "after" if told.after else "unclear" if done else "never"
        state = GapState.OPEN if code == "never" else GapState.NOT_KNOWN
        reason = Reason.of(f"develop.training_{code}")
    else:
        code = "soon" if told.group in _NEAR else "late"
        state, reason = GapState.OPEN, Reason.of(f"develop.training_{code}", when=due)
    if not told.cell.certain:
        state, reason = GapState.NOT_KNOWN, Reason.of("develop.training_perhaps")
    return Gap(GapKind.TRAINING, PackName("training", name), None, state, reason, due)


# ---- rated statements --------------------------------------------------------------------------


def _statements(person: Person, target: str, lookup: Lookup) -> Iterator[Gap]:
    """Yield the parts of a programme with statements not done yet, or done with help."""
    programme = lookup.find_programme(target)
    growing = _growing(person.record, lookup) if programme is not None else {}
    if programme is None or not growing:
        return
    for part in programme.parts:
        named = tuple(n.id for n in part.covers if n.kind == "statement" and n.id in growing)
        if named:
            by = next(one for one in _SURER if one in {growing[name] for name in named})
            yield Gap(
                GapKind.STATEMENTS,
                PackName("programme_part", part.id),
                PackName("band", programme.band),
                GapState.OPEN,
                Reason.of(f"develop.statements_{by}"),
                statements=named,
            )


def _growing(record: Record, lookup: Lookup) -> dict[str, RatedBy]:
    """Return the statements somebody does not do alone yet, by whose answer says so.

    The latest answer counts; of several on one day the agreed one, then the manager's.
    """
    latest: dict[str, Rating] = {}
    for by in _SURER if record.ratings else ():
        for name, rating in latest_answers(record, lookup, by=by).items():
            other = latest.get(name)
            if other is None or (rating.on or date.min) > (other.on or date.min):
                latest[name] = rating
    return {name: one.by for name, one in latest.items() if one.answer in _GROWING}


# ---- a team ------------------------------------------------------------------------------------


def team_learning(people: Iterable[PersonGaps], lookup: Lookup) -> tuple[TeamLearning, ...]:
    """Gather the gaps of some people by the learning that closes them.

    Args:
        people: What is open for each.
        lookup: The pack.

    Returns:
        What serves the most people first; of those that serve as many, what closes the most gaps;
        of those that are equal, in the order of the pack. People stand in the order given.
    """
    found: dict[PackName, dict[GapState, dict[str, Served]]] = {}
    opens: dict[PackName, list[str]] = {}
    for person in people:
        for name in person.opens:
            opens.setdefault(PackName("award", name), []).append(person.worker)
        for gap in person.gaps:
            states = found.setdefault(gap.learning, {state: {} for state in GapState})
            served = states[gap.state].get(person.worker)
            gaps = (*served.gaps, gap) if served is not None else (gap,)
            states[gap.state][person.worker] = Served(person.worker, person.name, gaps)
    places = _places(lookup)
    named = _programmes(lookup.pack.programmes)
    every = [
        TeamLearning(
            learning=learning,
            serves=tuple(states[GapState.OPEN].values()),
            under_way=tuple(states[GapState.UNDER_WAY].values()),
            not_known=tuple(states[GapState.NOT_KNOWN].values()),
            opens=tuple(opens.get(learning, ())),
            programmes=named.get(learning, ()),
        )
        for learning, states in found.items()
    ]
    return tuple(sorted(every, key=lambda one: _most_people_first(one, places)))


def _most_people_first(one: TeamLearning, places: Mapping[PackName, int]) -> tuple[int, ...]:
    place = places.get(one.learning, len(places))
    return (-len(one.serves), -one.gaps, -len(one.under_way), -len(one.not_known), place)


def _places(lookup: Lookup) -> dict[PackName, int]:
    pack = lookup.pack
    every = [
        *(PackName("section", one.id) for one in pack.induction.sections),
        *(PackName("training", one.id) for one in pack.trainings),
        *(PackName("award", one.id) for one in pack.awards),
        *(PackName("programme_part", p.id) for one in pack.programmes for p in one.parts),
    ]
    return {name: place for place, name in enumerate(every)}


def _programmes(programmes: Iterable[Programme]) -> dict[PackName, tuple[str, ...]]:
    found: dict[PackName, tuple[str, ...]] = {}
    for programme in programmes:
        for part in programme.parts:
            for name in part.covers:
                found[name] = (*found.get(name, ()), part.id)
    return found
