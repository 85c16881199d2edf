"""Who could follow in a job, what an award opens, and what somebody would leave open."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from careerplanner.domain.assessment import DateState, StepKind
from careerplanner.domain.goals import GoalKind, GoalName
from careerplanner.domain.record import Worker
from careerplanner.domain.routes import GoalState
from careerplanner.domain.team import PostLine, TrainingCell
from careerplanner.domain.team_plans import Follower, PersonGaps, PostKind, Readiness
from careerplanner.rules.routes import find_routes
from careerplanner.rules.team.succeed import (
    follower,
    leaving,
    nearest_first,
    opened,
    posts_held,
)
from careerplanner.services.sample.samples import invented_records
from tests.rules.drawn_teams import lives
from tests.rules.people import entry, held, post, record, towards

if TYPE_CHECKING:
    from careerplanner.domain.record import Record
    from careerplanner.framework.lookup import Lookup

TODAY = date(2026, 11, 22)
BUSY = settings(max_examples=50, suppress_health_check=[HealthCheck.too_slow])
"""Drawing whole lives takes its time where others work at the same machine."""
WORKER, SENIOR = "care-home-worker-adults", "care-home-senior-adults"
MANAGER = "care-home-manager-adults"


def far(found: Record, role: str, lookup: Lookup) -> Follower:
    return follower(found, role, lookup, TODAY, TODAY)


def carer(*parts: object, **worker: object) -> Record:
    return record(post(WORKER, "2020-01-01"), entry(first="2020-03-01"), *parts, **worker)  # type: ignore[arg-type]


QUALIFIED = carer(held("core-adults", "2020"), held("practice-3-adults", "2022"))


# ---- how far -----------------------------------------------------------------------------------


def test_who_has_the_job_has_it(wales: Lookup) -> None:
    assert far(carer(), WORKER, wales).readiness is Readiness.HOLDS


def test_ready_is_whoever_has_nothing_left_to_learn(wales: Lookup) -> None:
    found = far(
        carer(held("core-adults", "2020"), held("practice-3-adults", "2022")), SENIOR, wales
    )
    assert (found.readiness, found.reason.code) == (Readiness.NOW, "succeed.nothing_left")
    assert found.awards == ()


def test_what_may_be_finished_in_the_job_is_left_all_the_same(wales: Lookup) -> None:
    """The register lets a senior begin and gain the award later; ready means that it is there."""
    found = far(carer(held("core-adults", "2020")), SENIOR, wales)
    assert found.readiness is not Readiness.NOW
    assert found.awards == ("practice-3-adults",)
    assert found.last_award == "practice-3-adults"
    assert found.until_job is not None
    assert found.until_job.most == 0


def test_the_year_is_that_of_the_soonest_and_the_longest_is_told(wales: Lookup) -> None:
    found = far(carer(held("core-adults", "2020")), SENIOR, wales)
    assert found.readiness is Readiness.YEAR
    assert found.months is not None
    assert found.months.least <= 12
    assert found.reason.get("most") == found.months.most


def test_of_ways_that_are_as_long_the_lower_award_is_named(wales: Lookup) -> None:
    """Level 2 and Level 3 take as long as sources say; Level 2 is enough for the job."""
    found = record(post("day-services-assistant", "2020-01-01"), held("core-adults", "2021"))
    assert far(found, WORKER, wales).awards == ("practice-2-adults",)


def test_two_awards_for_a_manager_take_longer(wales: Lookup) -> None:
    found = far(
        carer(held("core-adults", "2020"), held("practice-3-adults", "2022")), MANAGER, wales
    )
    assert found.readiness in (Readiness.THREE_YEARS, Readiness.NOT_KNOWN)
    assert {"preparing-leadership-4", "leadership-practice-5"} <= set(found.awards)
    assert found.last_award == ""


def test_an_aim_in_the_record_is_told(wales: Lookup) -> None:
    found = carer()
    aiming = replace(found, worker=replace(found.worker, goal=MANAGER))
    assert far(aiming, MANAGER, wales).wants
    assert not far(found, MANAGER, wales).wants


def test_an_unknown_job_is_refused(wales: Lookup) -> None:
    with pytest.raises(KeyError):
        far(carer(), "captain", wales)


def test_where_somebody_has_to_look_it_is_not_known(wales: Lookup) -> None:
    """An old award that only perhaps counts has to be asked about first."""
    found = far(carer(held("award-2-social-care-induction", "2012")), SENIOR, wales)
    assert found.readiness is not Readiness.NOW


def test_the_induced_order_is_by_readiness_then_time_then_place(wales: Lookup) -> None:
    def one(name: str, readiness: Readiness, service: str = "") -> Follower:
        base = far(carer(), SENIOR, wales)
        posts = (PostLine(name, WORKER, "", service),)
        return replace(base, worker=name, name=name, readiness=readiness, posts=posts)

    some = [
        one("d", Readiness.NOT_KNOWN),
        one("c", Readiness.YEAR),
        one("b", Readiness.YEAR, "Bryn"),
        one("a", Readiness.NOW),
    ]
    assert [found.name for found in nearest_first(some, "Bryn")] == ["a", "b", "c", "d"]
    assert [found.name for found in nearest_first(some)] == ["a", "b", "c", "d"]


@BUSY
@given(data=st.data())
def test_readiness_never_says_more_than_the_ways_do(
    wales: Lookup, aldland: Lookup, data: st.DataObject
) -> None:
    lookup = data.draw(st.sampled_from([wales, aldland]))
    found = data.draw(lives(lookup))
    role = data.draw(st.sampled_from([one.id for one in lookup.pack.roles]))
    answer = far(found, role, lookup)
    ways = find_routes(found, lookup, GoalName(GoalKind.ROLE, role), TODAY, TODAY)
    if answer.readiness is Readiness.HOLDS:
        return
    if answer.readiness is Readiness.NO_WAY:
        assert not ways.routes
    if answer.readiness is Readiness.NOW and ways.state is not GoalState.REACHED:
        study = {StepKind.TAKE_AWARD, StepKind.FINISH_AWARD, StepKind.ASK, StepKind.CHECK_AWARD}
        assert any(not {step.kind for step in way.steps} & study for way in ways.routes)
    if answer.readiness in (Readiness.YEAR, Readiness.THREE_YEARS, Readiness.LONGER):
        assert answer.months is not None
        assert not answer.months.unknown
        limit = {Readiness.YEAR: (0, 12), Readiness.THREE_YEARS: (13, 36)}
        low, high = limit.get(answer.readiness, (37, 10_000))
        assert low <= answer.months.least <= high
    if answer.readiness is Readiness.NOT_KNOWN:
        assert answer.reason.code.startswith("succeed.")


# ---- the team as it is -------------------------------------------------------------------------


def person(worker: str, *posts: tuple[str, str], manager: str = "", **more: object) -> PersonGaps:
    lines = tuple(PostLine(f"{worker}-{role}", role, "", service) for role, service in posts)
    fields: dict[str, object] = {"target": "", "gaps": (), **more}
    return PersonGaps(worker, worker.title(), "", manager, lines, **fields)  # type: ignore[arg-type]


TEAM = (
    person("ann", (WORKER, "Bryn"), (SENIOR, "Bryn"), manager="Cai"),
    person("bob", (WORKER, "Bryn"), manager="cai "),
    person("cai", (MANAGER, "Bryn")),
    person("dai", (WORKER, "Aelwyd")),
    person("eve"),
)


def test_jobs_are_told_by_service_with_those_who_have_them() -> None:
    found = {(one.post.service, one.post.role): one.holders for one in posts_held(TEAM)}
    assert found == {
        ("Aelwyd", WORKER): ("dai",),
        ("Bryn", WORKER): ("ann", "bob"),
        ("Bryn", SENIOR): ("ann",),
        ("Bryn", MANAGER): ("cai",),
    }
    single = {one.post.role for one in posts_held(TEAM) if one.is_single and one.post.service}
    assert single == {WORKER, SENIOR, MANAGER}


def test_a_job_held_twice_by_one_person_is_held_by_one() -> None:
    (one,) = posts_held([person("ann", (WORKER, "Bryn"), (WORKER, "Bryn"))])
    assert one.is_single


def test_what_a_leaver_would_leave_is_told() -> None:
    found = leaving("cai", TEAM)
    assert [(one.post, one.others) for one in found.posts] == [(PostKind("Bryn", MANAGER), ())]
    assert found.managed == ("ann", "bob")
    stays = leaving("ann", TEAM)
    assert [(one.post.role, one.others) for one in stays.posts] == [
        (SENIOR, ()),
        (WORKER, ("bob",)),
    ]
    assert leaving("eve", TEAM).posts == ()


def cell(state: DateState | None, *, done: bool = True) -> TrainingCell:
    from careerplanner.domain.dates import PartialDate

    day = PartialDate(2026, 1, 1) if done else None
    return TrainingCell(state, day, None, suggested=False, certain=True)


def test_training_only_they_have_in_date_is_told() -> None:
    training = {
        "ann": {"first-aid": cell(DateState.AHEAD), "fire": cell(DateState.AHEAD)},
        "bob": {"first-aid": cell(DateState.PAST), "fire": cell(DateState.AHEAD)},
        "dai": {"first-aid": cell(DateState.AHEAD)},
    }
    assert leaving("ann", TEAM, training).only_training == ("first-aid",)
    assert leaving("bob", TEAM, training).only_training == ()


def test_one_award_opens_bands_and_jobs_that_were_looked_at(wales: Lookup) -> None:
    people = (
        person("ann", (WORKER, ""), target="C", opens=("practice-3-adults",)),
        person("bob", (WORKER, ""), target="C", opens=("practice-3-adults",)),
        person("cai", (WORKER, ""), target="D", opens=("professional-practice-4",)),
    )
    near = far(carer(held("core-adults", "2020")), SENIOR, wales)
    found = opened(people, [(SENIOR, near)])
    assert [(one.award, one.target.id, len(one.people)) for one in found] == [
        ("practice-3-adults", "C", 2),
        ("practice-3-adults", SENIOR, 1),
        ("professional-practice-4", "D", 1),
    ]


def test_hundreds_of_people_are_each_placed_once(wales: Lookup) -> None:
    people = [
        replace(one, worker=Worker(f"w{number}", one.worker.name))
        for number, one in enumerate(invented_records(60, 4, TODAY, wales))
    ]
    found = nearest_first(far(one, SENIOR, wales) for one in people)
    assert sorted(one.worker for one in found) == sorted(one.worker.id for one in people)
    order = list(Readiness)
    places = [order.index(one.readiness) for one in found]
    assert places == sorted(places)


def test_what_is_under_way_is_left_too(wales: Lookup) -> None:
    begun = towards("practice-3-adults", "2026-01-01", enrolled=True)
    found = far(carer(held("core-adults", "2020"), begun), SENIOR, wales)
    assert found.awards == ("practice-3-adults",)
    assert found.readiness is not Readiness.NOW
