"""A chosen way becomes dated actions in one change, and can be let go or taken back whole."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from careerplanner.domain.assessment import StepKind
from careerplanner.domain.changes import Entity
from careerplanner.domain.dates import PartialDate, add_months
from careerplanner.domain.goals import GoalKind, GoalName
from careerplanner.domain.record import (
    Action,
    ActionState,
    HeldAward,
    HeldState,
    Post,
    Record,
    Typed,
    Worker,
)
from careerplanner.domain.routes import GoalState, Measure
from careerplanner.domain.study import Measured
from careerplanner.errors import FieldError, UnknownName
from careerplanner.i18n.language import Language
from careerplanner.services.answer.assessing import assess
from careerplanner.services.book.books import close_book, new_book
from careerplanner.services.plan.planning import plan_answer
from careerplanner.services.record.action_names import action_name
from careerplanner.services.record.records import add, add_worker, record_of, undo
from careerplanner.services.route import choosing
from careerplanner.services.route.choosing import (
    choose_route,
    chosen_route,
    leave_route,
    proposed_actions,
)
from careerplanner.services.route.routing import find_goal, find_routes
from careerplanner.services.workspace import Workspace
from tests.services import routes_made as made
from tests.services.conftest import TODAY

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from careerplanner.domain.routes import Route, Routes
    from careerplanner.framework.lookup import Lookup
    from careerplanner.i18n.catalogue import Catalogues

PERSON = Record(Worker("worker", "Non Enghraifft"))


@pytest.fixture
def desk(wales: Lookup, catalogues: Catalogues, tmp_path: Path) -> Iterator[Workspace]:
    """A workspace with a book that holds one person."""
    workspace = Workspace(made.with_study(wales), catalogues, lambda: TODAY)
    new_book(workspace, tmp_path / "one.careerbook", "worker")
    add_worker(workspace, PERSON.worker)
    yield workspace
    close_book(workspace)


def dated() -> Route:
    """A route whose first award has a known length, with the rest of the long one."""
    route = made.long_route()
    first = replace(route.steps[0], months=Measured(6, 12, made.DOUBTED))
    return replace(route, steps=(first, *route.steps[1:]))


def proposals(workspace: Workspace, route: Route, record: Record = PERSON) -> tuple[Action, ...]:
    answer = made.made_routes(workspace.lookup)
    return proposed_actions(workspace, record, answer, route, Language.ENGLISH)


def test_each_step_is_an_action_dated_by_walking_the_turns(desk: Workspace) -> None:
    actions = proposals(desk, dated())
    assert [action.step for action in actions] == [step.key for step in dated().steps]
    # asked in November 2026: a year at most, then beside the job until the Register's deadline
    assert [str(action.due) for action in actions] == [
        "2027-11",
        "2029-11-22",
        "2027-11",
        "2027-11",
    ]
    assert [str(action.remind) for action in actions[:2]] == ["2027-10", "2029-10"]
    assert {action.owner for action in actions} == {"Non Enghraifft"}
    assert {action.goal for action in actions} == {made.MANAGING.id}
    assert actions[0].what.language == "en"
    assert actions[0].what.words.startswith("Take this award: Level 4 Preparing for")


def test_what_is_not_known_gives_no_date_and_says_so(desk: Workspace) -> None:
    first, main, job, register = proposals(desk, made.long_route())
    assert [action.due for action in (first, main, job, register)] == [None] * 4
    assert [action.remind for action in (first, main)] == [None, None]
    said = [action.why.words for action in (first, main, job) if action.why]
    assert said[0].endswith("because it is not known how long this takes.")
    assert said[1].endswith("because the time before it is not known.")
    assert said[2].endswith("because the time before it is not known.")


def test_no_upper_end_is_not_known_either(desk: Workspace) -> None:
    route = made.long_route()
    first = replace(route.steps[0], months=Measured(6, None, made.DOUBTED))
    actions = proposals(desk, replace(route, steps=(first, *route.steps[1:])))
    assert [action.due for action in actions] == [None] * 4


def test_what_can_be_done_now_has_no_date_of_its_own(desk: Workspace) -> None:
    ask = replace(made.first_award(), kind=StepKind.ASK, key="ask:x", award="")
    (action,) = proposals(desk, replace(made.long_route(), steps=(ask,)))
    assert action.due is None
    assert action.why is not None
    assert action.why.words.endswith("because you can start on this as soon as you wish.")
    then = replace(made.register_step(), after=("ask:x",))
    waiting = proposals(desk, replace(made.long_route(), steps=(ask, then)))[1]
    assert waiting.why is not None
    assert waiting.why.words.endswith("because the time before it is not known.")


def test_an_award_under_way_is_due_when_the_record_expects_it(desk: Workspace) -> None:
    award = "preparing-leadership-4"
    held = HeldAward("h", award, state=HeldState.WORKING_TOWARDS, expected=PartialDate(2027, 3))
    step = replace(made.first_award(), kind=StepKind.FINISH_AWARD, under_way=True)
    route = replace(made.long_route(), steps=(step,))
    (action,) = proposals(desk, route, replace(PERSON, awards=(held,)))
    assert str(action.due) == "2027-03"
    assert str(action.remind) == "2027-02"


def test_a_day_that_has_passed_is_not_proposed(desk: Workspace) -> None:
    award = "preparing-leadership-4"
    held = HeldAward("h", award, state=HeldState.WORKING_TOWARDS, expected=PartialDate(2025))
    step = replace(made.first_award(), kind=StepKind.FINISH_AWARD, under_way=True)
    route = replace(made.long_route(), steps=(step,))
    (action,) = proposals(desk, route, replace(PERSON, awards=(held,)))
    assert action.due is None


def test_a_far_date_is_not_made_up(desk: Workspace) -> None:
    step = replace(made.first_award(), months=Measured(1, 1200, made.DOUBTED))
    (action,) = proposals(desk, replace(made.long_route(), steps=(step,)))
    assert action.due is None


def test_choosing_is_one_change_and_can_be_taken_back(desk: Workspace) -> None:
    answer, route = made.made_routes(desk.lookup), dated()
    before = record_of(desk, "worker")
    changes = choose_route(desk, "worker", answer, route, proposals(desk, route))
    assert changes.concerns("worker", Entity.WORKER)
    assert changes.concerns("worker", Entity.ACTION)
    record = record_of(desk, "worker")
    assert (record.worker.goal, record.worker.route) == (made.MANAGING.id, route.key)
    assert record.worker.target == ""
    assert len(record.actions) == 4
    undone = undo(desk)
    assert undone is not None
    words = desk.wording(Language.ENGLISH)
    assert action_name(undone.action.name, words) == "choosing a way"
    assert record_of(desk, "worker") == before


def test_a_band_chosen_is_the_band_aimed_for(desk: Workspace) -> None:
    answer = made.made_routes(desk.lookup, goal=made.BAND_C)
    choose_route(desk, "worker", answer, dated(), ())
    assert record_of(desk, "worker").worker.target == "C"


def test_a_second_choice_drops_what_was_open_and_keeps_what_was_done(desk: Workspace) -> None:
    own = Action("own", Typed("Buy boots"))
    add(desk, "worker", own)
    answer = made.made_routes(desk.lookup)
    first = proposals(desk, dated())
    done = replace(first[0], state=ActionState.DONE)
    choose_route(desk, "worker", answer, dated(), (done, *first[1:]))
    choose_route(desk, "worker", answer, made.short_route(), proposals(desk, made.short_route()))
    record = record_of(desk, "worker")
    states = {action.id: action.state for action in record.actions}
    assert states["own"] is ActionState.OPEN
    assert states[done.id] is ActionState.DONE
    assert {states[action.id] for action in first[1:]} == {ActionState.DROPPED}
    assert [action.state for action in record.actions[-2:]] == [ActionState.OPEN] * 2


def test_what_was_agreed_for_a_step_stays_when_it_is_proposed_again(desk: Workspace) -> None:
    first, *_rest = proposals(desk, dated())
    agreed = replace(first, owner="Mair", due=PartialDate(2028, 1), remind=PartialDate(2027, 6))
    record = replace(PERSON, actions=(agreed,))
    again = proposals(desk, dated(), record)[0]
    assert again.id != agreed.id
    assert (again.owner, again.due, again.remind) == (agreed.owner, agreed.due, agreed.remind)


def test_leaving_lets_go_of_route_and_open_actions(desk: Workspace) -> None:
    answer = made.made_routes(desk.lookup)
    choose_route(desk, "worker", answer, dated(), proposals(desk, dated()))
    leave_route(desk, "worker")
    record = record_of(desk, "worker")
    assert (record.worker.goal, record.worker.route) == ("", "")
    assert {action.state for action in record.actions} == {ActionState.DROPPED}
    undo(desk)
    assert record_of(desk, "worker").worker.route == dated().key


def test_a_bad_action_changes_nothing(desk: Workspace) -> None:
    answer, before = made.made_routes(desk.lookup), record_of(desk, "worker")
    blank = replace(proposals(desk, dated())[0], what=Typed(" "))
    with pytest.raises(FieldError):
        choose_route(desk, "worker", answer, dated(), (blank,))
    with pytest.raises(UnknownName):
        choose_route(desk, "nobody", answer, dated(), ())
    assert record_of(desk, "worker") == before


def chosen(route: str, goal: str = made.MANAGING.id) -> Record:
    return replace(PERSON, worker=replace(PERSON.worker, goal=goal, route=route))


def test_the_chosen_route_is_asked_anew(desk: Workspace, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[Measure] = []

    def found(_workspace: Workspace, _record: Record, _goal: object, **told: object) -> Routes:
        rank = told.get("rank", Measure.STEPS)
        assert isinstance(rank, Measure)
        asked.append(rank)
        answer = replace(made.made_routes(desk.lookup), rank=rank)
        if rank is Measure.COST:  # what the order by steps cut off
            other = replace(made.short_route(), key="cheap")
            answer = replace(answer, routes=(other,))
        return answer

    monkeypatch.setattr(choosing, "find_routes", found)
    assert chosen_route(desk, chosen("")) is None
    assert chosen_route(desk, chosen("made-long", goal="no-such-goal")) is None
    assert asked == []
    now = chosen_route(desk, chosen("made-long"))
    assert now is not None
    assert now[1] is not None
    assert now[1].key == "made-long"
    cheap = chosen_route(desk, chosen("cheap"))
    assert cheap is not None
    assert (cheap[0].rank, cheap[1] and cheap[1].key) == (Measure.COST, "cheap")
    gone = chosen_route(desk, chosen("gone"))
    assert gone is not None
    assert (gone[0].rank, gone[1]) == (Measure.STEPS, None)


def test_a_goal_reached_has_no_route_left(desk: Workspace, monkeypatch: pytest.MonkeyPatch) -> None:
    reached = made.made_reached(desk.lookup, goal=made.MANAGING)
    monkeypatch.setattr(choosing, "find_routes", lambda *_args, **_told: reached)
    found = chosen_route(desk, chosen("made-long"))
    assert found is not None
    assert (found[0].state, found[1]) == (GoalState.REACHED, None)


def test_a_real_way_is_chosen_printed_and_carried_on(desk: Workspace) -> None:
    post = Post("post", "care-home-worker-adults", started=PartialDate(2024, 3), hours=30)
    add(desk, "worker", post)
    goal = find_goal(desk, made.MANAGER)
    answer = find_routes(desk, record_of(desk, "worker"), goal)
    route = next(one for one in answer.routes if one.step("award:preparing-leadership-4"))
    actions = proposed_actions(desk, record_of(desk, "worker"), answer, route, Language.ENGLISH)
    choose_route(desk, "worker", answer, route, actions)
    record = record_of(desk, "worker")
    now = chosen_route(desk, record)
    assert now is not None
    assert now[1] == route
    kept = json.loads(plan_answer(desk, record, assess(desk, record), Language.ENGLISH))
    assert kept["route"]["chosen"]["key"] == route.key
    done = HeldAward("done", "preparing-leadership-4", achieved=PartialDate(2026, 9))
    add(desk, "worker", done)
    later = chosen_route(desk, record_of(desk, "worker"))
    assert later is not None
    assert later[1] is not None
    left = {step.key for step in later[1].steps}
    assert "award:preparing-leadership-4" not in left
    assert left < {step.key for step in route.steps}


def test_no_date_lies_after_the_deadline_of_the_register(desk: Workspace) -> None:
    """A manager has three years; an award that may take longer is not dated beyond them."""
    posts = (Post("p", role="care-home-senior-adults"),)
    awards = tuple(HeldAward(id, award=id) for id in ("core-adults", "practice-3-adults"))
    who = Record(Worker("w", "Mair Enghraifft"), posts=posts, awards=awards)
    answer = find_routes(desk, who, GoalName(GoalKind.ROLE, "care-home-manager-adults"))
    for route in answer.routes:
        start = add_months(answer.on, route.until_job.least) if route.until_job else answer.on
        actions = proposed_actions(desk, who, answer, route, Language.ENGLISH)
        for step, action in zip(route.steps, actions, strict=True):
            if step.latest is not None and step.latest.months and action.due is not None:
                assert action.due.span.latest <= add_months(start, step.latest.months)
