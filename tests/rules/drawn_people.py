"""Invented people for the planner: any mixture of jobs, awards, entries, dates and silence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import strategies as st

from careerplanner.domain.awards import AwardKind
from careerplanner.domain.goals import GoalKind, GoalName
from careerplanner.domain.record import HeldAward
from tests.rules.people import day, entry, held, induction, post, record, towards

if TYPE_CHECKING:
    from careerplanner.domain.record import Record
    from careerplanner.framework.lookup import Lookup
    from tests.rules.people import Part

BORN = (None, "1965-03-04", "1999", "2007-11", "2008-12-01", "2010")
STARTS = (None, "2015-01-05", "2023", "2026-10", "2026-11-02")


def every_goal(lookup: Lookup) -> tuple[GoalName, ...]:
    """Every end that can be asked for."""
    pack = lookup.pack
    return (
        *(GoalName(GoalKind.GOAL, goal.id) for goal in pack.goals),
        *(GoalName(GoalKind.BAND, band.id) for band in pack.bands),
        *(GoalName(GoalKind.ROLE, role.id) for role in pack.roles),
    )


def goals(lookup: Lookup) -> st.SearchStrategy[GoalName]:
    """One of them; the named ones and the bands as often as all the jobs."""
    every = every_goal(lookup)
    few = [goal for goal in every if goal.kind is not GoalKind.ROLE]
    return st.sampled_from(few) | st.sampled_from(every)


@st.composite
def people(draw: st.DrawFn, lookup: Lookup, *, unknown: bool = True) -> Record:
    """Somebody; ``unknown`` allows awards that the catalogue does not know."""
    parts, facts = draw(parts_of(lookup, unknown=unknown))
    return record(*parts, **facts)


@st.composite
def parts_of(
    draw: st.DrawFn, lookup: Lookup, *, unknown: bool = True
) -> tuple[list[Part], dict[str, object]]:
    """The entries of somebody's record, and what is said of the person."""
    roles = [role.id for role in lookup.pack.roles]
    categories = sorted({c for rule in lookup.pack.register_rules for c in rule.categories})
    states = st.sampled_from(["registered", "applied", "lapsed", "not_registered"])
    hours = st.sampled_from([None, 8.0, 16.0, 37.0])

    def some(names: list[str], most: int) -> list[str]:
        return draw(st.lists(st.sampled_from(names), unique=True, max_size=most))

    parts: list[Part] = [
        post(name, draw(st.sampled_from(STARTS)), hours=draw(hours)) for name in some(roles, 2)
    ]
    parts += [held(name, draw(st.sampled_from(STARTS))) for name in some(telling(lookup), 3)]
    parts += [held(name) for name in some([award.id for award in lookup.pack.awards], 1)]
    enrolled = st.sampled_from([None, True, False])
    parts += [towards(name, enrolled=draw(enrolled)) for name in some(telling(lookup), 2)]
    parts += [entry(part, draw(states), name=part) for part in some(categories, 1)]
    parts += [induction("", state) for state in some(["in_progress", "signed_off"], 1)]
    if unknown and draw(st.integers(0, 4)) == 0:
        parts.append(HeldAward("odd", typed="Some old paper"))
    facts = {
        "born": day(draw(st.sampled_from(BORN))),
        "lives_in": draw(st.sampled_from(["", lookup.pack.about.nation, "GB-ENG"])),
        "client_groups": tuple(some([term.id for term in lookup.pack.about.client_groups], 1)),
    }
    return _each_once(parts), facts


def _each_once(parts: list[Part]) -> list[Part]:
    """Entries with one name only: nobody's record has an entry twice."""
    return list({part.id: part for part in parts}.values())


def telling(lookup: Lookup) -> list[str]:
    """Awards that can matter for a band or the register, unlike short courses."""
    weak = (AwardKind.SHORT_COURSE, AwardKind.KNOWLEDGE)
    return [award.id for award in lookup.pack.awards if award.kind not in weak]
