"""Questions that have no answer and packs that no sound mind would write: told, and soon over.

How long something takes is never measured here, but how many awards are gone into, which is the
same on every machine.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from careerplanner.domain.finding import PackName
from careerplanner.domain.goals import GoalKind, GoalName
from careerplanner.domain.routes import GoalState
from careerplanner.framework.lookup import Lookup
from careerplanner.rules.routes import find_routes
from tests.rules.drawn_people import every_goal
from tests.rules.large_packs import CountingLookup, many_times
from tests.rules.people import DAY, entry, held, post, record
from tests.rules.small_packs import (
    END,
    JOB,
    all_of,
    any_of,
    at_least,
    award,
    begun,
    course,
    goal,
    holds,
    in_job,
    pack,
    role,
    rule,
    way,
)
from tests.rules.test_routes_replayed import CARERS

if TYPE_CHECKING:
    from careerplanner.domain.record import Record
    from careerplanner.domain.requirement import Requirement
    from careerplanner.domain.routes import Routes

NOBODY = record()
ENOUGH = 10_000
"""Awards gone into; a person's question in the real pack needs some dozens."""


def asked(lookup: Lookup, end: GoalName = END, who: Record = NOBODY) -> Routes:
    return find_routes(who, lookup, end, DAY, DAY)


def left_out(answer: Routes) -> set[tuple[str, str]]:
    return {(entry.what.id, entry.reason.code) for entry in answer.not_offered}


def counting(*parts: object) -> CountingLookup:
    return CountingLookup(pack(*parts).pack)


# ---- questions -------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", GoalKind)
@pytest.mark.parametrize("name", ["", "nowhere", "core-adults"])
def test_an_end_that_the_pack_does_not_have_is_refused(
    wales: Lookup, kind: GoalKind, name: str
) -> None:
    with pytest.raises(KeyError):
        asked(wales, GoalName(kind, name))


def test_a_goal_that_is_reached_has_no_routes(wales: Lookup) -> None:
    manager = record(
        post("care-home-manager-adults", "2020-01-06"),
        entry("manager", first="2020-01-06"),
        held("preparing-leadership-4"),
        held("leadership-practice-5"),
    )
    for end in ("registered-manager", "care-home-manager-adults", "E", "D"):
        kind = next(goal.kind for goal in every_goal(wales) if goal.id == end)
        answer = asked(wales, GoalName(kind, end), manager)
        assert (answer.state, answer.routes, answer.more) == (GoalState.REACHED, (), 0)


# ---- circles -----------------------------------------------------------------------------------


@pytest.mark.parametrize("ask", [holds, begun])
def test_awards_that_wait_for_each_other_are_no_way(ask: type) -> None:
    lookup = pack(award("a", ask("b")), award("b", ask("c")), award("c", ask("a")), END_A)
    answer = asked(lookup)
    assert (answer.state, answer.routes) == (GoalState.NO_WAY, ())
    assert "not_offered.loop" in {entry.reason.code for entry in answer.not_offered}


END_A = goal("end", holds("a"))


def test_an_award_that_waits_for_itself_is_no_way() -> None:
    answer = asked(pack(award("a", holds("a")), END_A))
    assert answer.state is GoalState.NO_WAY
    assert left_out(answer) == {("a", "not_offered.loop")}


def test_a_way_out_of_a_circle_is_found() -> None:
    lookup = pack(
        award("a", any_of(holds("b"), holds("d"))),
        award("b", holds("c")),
        award("c", any_of(holds("a"), holds("d"))),
        award("d"),
        goal("end", all_of(holds("a"), holds("b"))),
    )
    (route,) = asked(lookup).routes
    assert {step.award for step in route.steps} == {"a", "b", "c", "d"}
    assert [step.turn for step in route.steps if step.award in "dcb"] == [1, 2, 3]


@pytest.mark.parametrize("size", [5, 20])
@pytest.mark.parametrize("several", [False, True])
def test_awards_that_all_ask_for_any_of_the_others_end(size: int, *, several: bool) -> None:
    awards = [award(f"a{own}", _others(own, size, several=several)) for own in range(size)]
    lookup = counting(*awards, goal("end", holds("a0")))
    answer = asked(lookup)
    assert answer.state is GoalState.NO_WAY
    assert answer.not_offered != ()
    assert lookup.gone_into < ENOUGH


def _others(own: int, size: int, *, several: bool) -> Requirement:
    parts = [holds(f"a{other}") for other in range(size) if other != own]
    return at_least(2, *parts) if several else any_of(*parts)


def test_the_one_award_of_such_a_crowd_that_asks_for_nothing_is_found() -> None:
    size = 20
    crowd = [award(f"a{own}", _others(own, size, several=False)) for own in range(size - 1)]
    lookup = counting(*crowd, award(f"a{size - 1}"), goal("end", holds("a0")))
    answer = asked(lookup)
    assert [step.award for step in answer.routes[0].steps] == ["a19", "a0"]
    assert lookup.gone_into < ENOUGH
    offered = {step.award for route in answer.routes for step in route.steps}
    assert not offered & {entry.what.id for entry in answer.not_offered}


# ---- no way at all -----------------------------------------------------------------------------


def test_where_everything_is_closed_each_closed_thing_is_told() -> None:
    lookup = pack(
        award("a"),
        award("b", standing="legacy"),
        course("c", "a", standing="closed"),
        course("d", "a", standing="not_found"),
        goal("end", any_of(holds("a"), holds("b"))),
    )
    answer = asked(lookup)
    assert (answer.state, answer.routes) == (GoalState.NO_WAY, ())
    assert left_out(answer) == {
        ("c", "not_offered.closed"),
        ("d", "not_offered.not_found"),
        ("b", "not_offered.legacy"),
    }


def test_a_reason_is_given_wherever_there_is_no_way(wales: Lookup, aldland: Lookup) -> None:
    for lookup in (wales, aldland):
        for who in CARERS.values():
            for end in every_goal(lookup):
                answer = asked(lookup, end, who)
                if answer.state is GoalState.NO_WAY:
                    assert answer.not_offered, end


def test_an_award_that_the_pack_does_not_have_is_no_way() -> None:
    answer = asked(pack(award("a"), goal("end", holds("elsewhere"))))
    assert answer.state is GoalState.NO_WAY


def test_a_job_of_the_register_without_a_way_on_to_it_is_only_registered_for() -> None:
    """A rule that names no way at all says nothing of how; it does not say that there is none."""
    lookup = pack(rule("roll", (), None, 0), role("job", "roll"))
    (route,) = asked(lookup, JOB).routes
    assert [step.key for step in route.steps] == ["post:job", "register:job"]


# ---- large and deep ----------------------------------------------------------------------------


def _nested(deep: int) -> Requirement:
    node: Requirement = holds("a0")
    for level in range(1, deep + 1):
        inner = all_of if level % 2 else any_of
        outer = any_of if level % 2 else all_of
        node = outer(holds(f"a{level}"), inner(holds(f"b{level}"), node))
    return node


def test_a_requirement_may_be_24_deep() -> None:
    awards = [award(f"{kind}{level}") for level in range(13) for kind in "ab"]
    lookup = counting(*awards, goal("end", _nested(12)))
    answer = asked(lookup)
    assert answer.state is GoalState.OPEN
    assert [len(route.steps) for route in answer.routes] == sorted(
        len(route.steps) for route in answer.routes
    )
    assert {step.award for step in answer.routes[0].steps} == {"a11", "a12"}
    assert lookup.gone_into < 200


@pytest.mark.parametrize("length", [60, 400])
def test_a_chain_of_awards_ends_however_long_it_is(length: int) -> None:
    chain = [award(f"a{place}", holds(f"a{place + 1}")) for place in range(length)]
    lookup = counting(*chain, award(f"a{length}"), goal("end", holds("a0")))
    answer = asked(lookup)
    assert lookup.gone_into < ENOUGH
    if answer.state is GoalState.OPEN:
        assert len(answer.routes[0].steps) == length + 1
    else:
        assert "not_offered.too_many" in {entry.reason.code for entry in answer.not_offered}


def test_a_choice_among_very_many_awards_ends() -> None:
    names = [f"a{place}" for place in range(300)]
    asks = all_of(*(any_of(*map(holds, names[start::6])) for start in range(6)))
    lookup = counting(*map(award, names), goal("end", asks))
    answer = asked(lookup)
    assert answer.state is GoalState.OPEN
    assert all(len(route.steps) == 6 for route in answer.routes)
    assert lookup.gone_into < 1_000


def _work(lookup: Lookup, ends: tuple[GoalName, ...], who: Record) -> int:
    counted = CountingLookup(lookup.pack)
    for end in ends:
        find_routes(who, counted, end, DAY, DAY)
    return counted.gone_into


@pytest.mark.parametrize("name", CARERS)
def test_a_pack_ten_times_as_large_is_no_more_work_for_the_same_question(
    wales: Lookup, name: str
) -> None:
    ends, who = every_goal(wales), CARERS[name]
    ten = Lookup(many_times(wales.pack, 10))
    assert len(ten.pack.awards) == 10 * len(wales.pack.awards)
    once, tenfold = _work(wales, ends, who), _work(ten, ends, who)
    assert 0 < tenfold == once


def test_ten_times_the_ends_are_ten_times_the_work(wales: Lookup) -> None:
    ten = Lookup(many_times(wales.pack, 10))
    once = _work(wales, every_goal(wales), NOBODY)
    all_of_them = _work(ten, every_goal(ten), NOBODY)
    assert all_of_them <= 10 * once


def test_a_goal_that_leads_through_all_of_a_large_pack_grows_with_it() -> None:
    """Ten crowds of awards beside one another are ten times the work of one."""

    def crowds(number: int) -> int:
        awards = [
            award(f"{crowd}-{own}", holds(f"{crowd}-{own - 1}") if own else None)
            for crowd in range(number)
            for own in range(8)
        ]
        asks = any_of(*(holds(f"{crowd}-7") for crowd in range(number)))
        lookup = counting(*awards, goal("end", asks))
        assert asked(lookup).state is GoalState.OPEN
        return lookup.gone_into

    assert crowds(10) <= 10 * crowds(1)


def test_a_person_with_very_much_behind_them_is_answered(wales: Lookup) -> None:
    """Every award of the catalogue held at once, and every job of the pack left behind."""
    everything = [held(award.id) for award in wales.pack.awards]
    jobs = [post(role.id, "2015-01-05", ended="2016-01-04") for role in wales.pack.roles]
    who = record(*everything, *jobs)
    for end in every_goal(wales):
        answer = asked(wales, end, who)
        taken = {step.award for route in answer.routes for step in route.steps} - {""}
        assert taken == set(), end


def test_what_is_left_out_names_what_the_pack_has(wales: Lookup) -> None:
    find = {
        "course": wales.find_course,
        "award": wales.find_award,
        "role": wales.find_role,
        "route": wales.find_route,
        "goal": wales.find_goal,
        "band": wales.find_band,
    }
    for who in CARERS.values():
        for end in every_goal(wales):
            for entry_left in asked(wales, end, who).not_offered:
                named = entry_left.what
                assert isinstance(named, PackName)
                assert find[named.kind](named.id) is not None, named


def test_being_in_a_job_of_ones_own_is_not_asked_for_twice() -> None:
    lookup = pack(
        award("a", in_job("hand")),
        role("hand"),
        role("job", "roll"),
        way("w", holds("a")),
        rule("roll", ("w",), None, 0),
    )
    (route,) = asked(lookup, JOB, record(post("hand"))).routes
    assert {step.key for step in route.steps} == {"award:a", "post:job", "register:job"}
