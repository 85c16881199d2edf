"""What if: told truly, never written before it is kept, and kept in one action."""

from __future__ import annotations

from dataclasses import replace
from itertools import permutations
from typing import TYPE_CHECKING

import pytest

from careerplanner.domain.assessment import Standing
from careerplanner.domain.changes import Entity
from careerplanner.domain.dates import PartialDate
from careerplanner.domain.finding import PackName, Reason, Status
from careerplanner.domain.goals import GoalKind, GoalName
from careerplanner.domain.ids import seeded_ids
from careerplanner.domain.record import (
    Action,
    ActionState,
    HeldAward,
    HeldState,
    Post,
    Record,
    Registration,
    Typed,
    Worker,
)
from careerplanner.domain.routes import GoalState
from careerplanner.errors import UnknownName
from careerplanner.i18n.language import Language
from careerplanner.i18n.messages.changed import CHANGED
from careerplanner.i18n.messages.differences import SUPPOSED
from careerplanner.services.book import books
from careerplanner.services.record import records
from careerplanner.services.record.starting import start_book
from careerplanner.services.route.supposing import (
    Supposition,
    keep,
    still_supposed,
    suppose,
    supposed_ids,
    what_if,
)
from careerplanner.services.sample.samples import invented_records
from careerplanner.services.wording import Wording
from tests.services.conftest import TODAY

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from careerplanner.framework.lookup import Lookup
    from careerplanner.i18n.catalogue import Catalogues
    from careerplanner.services.route.supposing import WhatIf
    from careerplanner.services.workspace import Workspace

JOB = Post("p", "domiciliary-worker", hours=30.0, started=PartialDate(2025, 3, 14))
CORE = HeldAward("a", "core-adults", achieved=PartialDate(2024, 6))
MARI = Record(
    Worker("mari", "Mari Pretend"),
    posts=(JOB,),
    awards=(CORE,),
    registrations=(Registration("r", "worker", first_registered=PartialDate(2025, 6, 1)),),
)
MANAGER = GoalName(GoalKind.GOAL, "registered-manager")
EVERYTHING = Supposition(
    ("practice-2-adults", "professional-practice-4"), "team-leader", "care-home", 22.5
)


@pytest.fixture
def welsh(workspace: Workspace, wales: Lookup) -> Workspace:
    """A workspace with the framework of Wales."""
    return replace(workspace, lookup=wales, make_id=seeded_ids(3))


def supposed(record: Record, supposition: Supposition, on: date = TODAY) -> Record:
    return suppose(record, supposition, supposed_ids(), on)


def codes(found: WhatIf) -> list[str]:
    return [reason.code for reason in found.changes]


# ---- in memory only ------------------------------------------------------------------------------


def test_the_record_given_stays_as_it_is(welsh: Workspace, wales: Lookup) -> None:
    for record in invented_records(13, 4, TODAY, wales):
        before = repr(record)
        after = supposed(record, EVERYTHING)
        what_if(welsh, record, EVERYTHING)
        assert repr(record) == before
        assert after != record
        assert after.worker == record.worker
        assert (after.registrations, after.induction, after.actions) == (
            record.registrations,
            record.induction,
            record.actions,
        )


def test_supposing_nothing_is_the_record_itself(welsh: Workspace, wales: Lookup) -> None:
    for record in (MARI, *invented_records(10, 4, TODAY, wales)):
        assert supposed(record, Supposition()) == record
        assert what_if(welsh, record, Supposition()).changes == ()


def test_no_byte_of_the_book_changes_before_it_is_kept(welsh: Workspace, tmp_path: Path) -> None:
    path = tmp_path / "mari.careerbook"
    start_book(welsh, path, "worker", MARI.worker, (JOB, CORE))
    record = records.record_of(welsh, "mari")
    before = path.read_bytes()
    what_if(welsh, record, EVERYTHING, MANAGER)
    assert path.read_bytes() == before
    assert records.record_of(welsh, "mari") == record
    books.close_book(welsh)
    assert path.read_bytes() == before


def test_the_order_of_awards_never_matters(welsh: Workspace) -> None:
    awards = ("practice-2-adults", "professional-practice-4", "preparing-leadership-4")
    made = {supposed(MARI, Supposition(order)) for order in permutations(awards)}
    assert len(made) == 1
    assert len({what_if(welsh, MARI, Supposition(order)) for order in permutations(awards)}) == 1
    assert supposed(MARI, Supposition((*awards, awards[0]))) == made.pop()


# ---- awards --------------------------------------------------------------------------------------


def test_an_award_that_is_planned_or_under_way_is_held_then() -> None:
    for state in (HeldState.PLANNED, HeldState.WORKING_TOWARDS):
        own = HeldAward("w", "practice-2-adults", state=state, expected=PartialDate(2027))
        (_, held) = supposed(
            replace(MARI, awards=(CORE, own)), Supposition(("practice-2-adults",))
        ).awards
        assert (held.id, held.state, held.expected) == ("w", HeldState.ACHIEVED, None)


def test_an_award_already_held_is_no_news(welsh: Workspace) -> None:
    assert supposed(MARI, Supposition(("core-adults",))) == MARI
    assert what_if(welsh, MARI, Supposition(("core-adults",))).changes == ()


def test_a_band_turns_from_missing_to_met(welsh: Workspace) -> None:
    found = what_if(welsh, MARI, Supposition(("professional-practice-4",)))
    turns = {turn.band: (turn.before, turn.after) for turn in found.bands}
    assert turns["D"] == (Status.MISSING, Status.MET)
    assert "E" not in turns
    assert Reason.of("supposed.band_met", letter="D") in found.band_changes
    assert found.after.bands.by_awards == "D"
    assert found.before.bands.by_awards == "A"


def test_the_two_verdicts_turn_apart(welsh: Workspace) -> None:
    found = what_if(welsh, MARI, Supposition(("practice-2-adults",)))
    assert [reason.code for reason in found.band_changes] == ["supposed.band_met"]
    assert [reason.code for reason in found.register_changes] == ["supposed.register_award_met"]
    assert found.changes == (*found.band_changes, *found.register_changes)


# ---- the job and the hours -----------------------------------------------------------------------


def test_another_job_takes_the_place_of_those_held(welsh: Workspace) -> None:
    former = Post("old", "day-services-assistant", ended=PartialDate(2020))
    record = replace(MARI, posts=(former, JOB))
    after = supposed(record, Supposition(role="care-home-manager-adults"))
    assert after.posts[0] == former
    assert after.posts[1] == replace(JOB, ended=PartialDate(2026, 11, 21))
    assert after.posts[2].role == "care-home-manager-adults"
    assert after.posts[2].started == PartialDate.of(TODAY)
    assert after.posts[2].hours is None
    found = what_if(welsh, record, Supposition(role="care-home-manager-adults"))
    role = PackName("role", "care-home-manager-adults")
    assert found.band_changes == (
        Reason.of("supposed.bands_of_job", bands=(PackName("band", "E"),)),
    )
    assert found.register_changes == (
        Reason.of("supposed.standing.must_register", role=role),
        Reason.of("supposed.register_award.missing", role=role),
    )
    (fit,) = found.after.register.fits
    assert fit.role == "care-home-manager-adults"


def test_a_job_that_began_today_was_never_held() -> None:
    record = replace(MARI, posts=(replace(JOB, started=PartialDate.of(TODAY)),))
    (post,) = supposed(record, Supposition(role="social-worker")).posts
    assert post.role == "social-worker"


def test_the_job_held_already_changes_nothing(welsh: Workspace) -> None:
    same = Supposition(role="domiciliary-worker")
    assert supposed(MARI, same) == MARI
    elsewhere = Supposition(role="domiciliary-worker", setting="care-home")
    assert len(supposed(MARI, elsewhere).posts) == 2
    assert what_if(welsh, MARI, same).changes == ()


def test_the_workplace_decides_what_the_register_asks(welsh: Workspace) -> None:
    silent = what_if(welsh, MARI, Supposition(role="team-leader"))
    assert silent.after.register.fits[0].award is None
    told = what_if(welsh, MARI, Supposition(role="team-leader", setting="care-home"))
    (fit,) = told.after.register.fits
    assert fit.judged_as == "care-home-senior-adults"
    assert fit.award is not None


def test_hours_are_those_of_all_jobs_together() -> None:
    second = Post("q", "domiciliary-senior", hours=10.0)
    posts = supposed(replace(MARI, posts=(JOB, second)), Supposition(hours=22.5)).posts
    assert [post.hours for post in posts] == [22.5, 0.0]
    assert supposed(replace(MARI, posts=()), Supposition(hours=22.5)).posts == ()


def test_hours_of_another_job_are_its_own() -> None:
    posts = supposed(MARI, Supposition(role="social-worker", hours=37.0)).posts
    assert [post.hours for post in posts] == [30.0, 37.0]


# ---- the ways to a goal --------------------------------------------------------------------------


def test_the_ways_to_a_goal_are_fewer_steps_then(welsh: Workspace) -> None:
    found = what_if(welsh, MARI, Supposition(("preparing-leadership-4",)), MANAGER)
    assert found.routes_before is not None
    assert found.routes_after is not None
    steps = [len(answer.routes[0].steps) for answer in (found.routes_before, found.routes_after)]
    assert steps[1] < steps[0]
    assert Reason.of("supposed.steps", before=steps[0], after=steps[1]) in found.way_changes


def test_a_goal_can_be_reached_then(welsh: Workspace) -> None:
    found = what_if(welsh, MARI, Supposition(("practice-2-adults",)), GoalName(GoalKind.BAND, "B"))
    assert found.routes_after is not None
    assert found.routes_after.state is GoalState.REACHED
    assert found.way_changes == (Reason.of("supposed.goal.reached"),)


def test_without_a_goal_nothing_is_said_of_ways(welsh: Workspace) -> None:
    found = what_if(welsh, MARI, EVERYTHING)
    assert (found.routes_before, found.routes_after, found.way_changes) == (None, None, ())


# ---- words ---------------------------------------------------------------------------------------


def test_every_change_told_has_a_sentence() -> None:
    kinds = {f"supposed.standing.{one}" for one in Standing}
    kinds |= {f"supposed.register_award.{one}" for one in Status}
    turned = {
        code.replace("changed.", "supposed.") for code in CHANGED if code != "changed.nothing"
    }
    ways = {f"supposed.goal.{one}" for one in GoalState}
    ways |= {"supposed.ways", "supposed.steps", "supposed.other_steps", "supposed.bands_of_job"}
    assert set(SUPPOSED) == kinds | turned | ways


@pytest.mark.parametrize("language", Language)
def test_whatever_is_supposed_can_be_said(
    welsh: Workspace, wales: Lookup, catalogues: Catalogues, language: Language
) -> None:
    say = Wording(catalogues.get(language), wales)
    awards = [award.id for award in wales.pack.awards]
    roles = [role.id for role in wales.pack.roles]
    for place, record in enumerate(invented_records(12, 6, TODAY, wales)):
        asked = Supposition(tuple(awards[place::17]), roles[place % len(roles)], "", 12.0)
        for reason in what_if(welsh, record, asked).changes:
            sentence = say.reason(reason)
            assert sentence.strip()
            assert "{" not in sentence


def test_what_the_pack_does_not_know_is_refused(welsh: Workspace) -> None:
    for wrong in (
        Supposition(("no-such-award",)),
        Supposition(role="no-such-job"),
        Supposition(role="team-leader", setting="no-such-place"),
    ):
        with pytest.raises(UnknownName):
            what_if(welsh, MARI, wrong)


# ---- keeping -------------------------------------------------------------------------------------


@pytest.fixture
def with_book(welsh: Workspace, tmp_path: Path) -> Workspace:
    """The workspace with Mari's book."""
    start_book(welsh, tmp_path / "mari.careerbook", "worker", MARI.worker, (JOB, CORE))
    return welsh


def test_kept_awards_are_planned_and_a_job_is_an_action(with_book: Workspace) -> None:
    before = records.record_of(with_book, "mari")
    changes = keep(with_book, "mari", EVERYTHING, Language.ENGLISH)
    after = records.record_of(with_book, "mari")
    assert changes.concerns("mari", Entity.HELD_AWARD)
    assert changes.concerns("mari", Entity.ACTION)
    assert after.posts == before.posts, "a job is only planned"
    planned = [held for held in after.awards if held.state is HeldState.PLANNED]
    assert [held.award for held in planned] == ["practice-2-adults", "professional-practice-4"]
    assert [action.what.words for action in after.actions] == [
        "Take up a job as: Team leader (Care home for adults)",
        "Hours a week: 22.5",
    ]
    assert {action.owner for action in after.actions} == {"Mari Pretend"}
    assert {action.what.language for action in after.actions} == {"en"}


def test_keeping_is_one_action_that_can_be_taken_back(with_book: Workspace) -> None:
    before = records.record_of(with_book, "mari")
    keep(with_book, "mari", EVERYTHING, Language.ENGLISH)
    undone = records.undo(with_book)
    assert undone is not None
    assert records.record_of(with_book, "mari") == before


def test_what_is_there_already_is_not_kept_twice(with_book: Workspace) -> None:
    keep(with_book, "mari", EVERYTHING, Language.WELSH)
    once = records.record_of(with_book, "mari")
    keep(with_book, "mari", EVERYTHING, Language.WELSH)
    assert records.record_of(with_book, "mari") == once
    assert once.actions[0].what == Typed(
        "Dechrau mewn swydd: Arweinydd tîm (Cartref gofal i oedolion)", "cy"
    )


def test_an_award_of_the_record_is_left_as_it_is(with_book: Workspace) -> None:
    keep(with_book, "mari", Supposition(("core-adults",)), Language.ENGLISH)
    assert records.record_of(with_book, "mari").awards == (CORE,)


def test_an_action_done_before_is_agreed_anew(with_book: Workspace) -> None:
    keep(with_book, "mari", Supposition(role="social-worker"), Language.ENGLISH)
    (action,) = records.record_of(with_book, "mari").actions
    records.change(with_book, "mari", _done(action))
    keep(with_book, "mari", Supposition(role="social-worker"), Language.ENGLISH)
    assert len(records.record_of(with_book, "mari").actions) == 2


def _done(action: Action) -> Action:
    return replace(action, state=ActionState.DONE)


# ---- when the record changes under it ------------------------------------------------------------


def test_what_has_come_true_is_no_longer_supposed() -> None:
    gained = HeldAward("n", "practice-2-adults", achieved=PartialDate(2026))
    after = replace(MARI, awards=(CORE, gained))
    left = still_supposed(EVERYTHING, MARI, after)
    assert left == replace(EVERYTHING, awards=("professional-practice-4",))


def test_other_jobs_let_go_of_a_supposed_job() -> None:
    after = replace(MARI, posts=(replace(JOB, hours=16.0),))
    assert still_supposed(EVERYTHING, MARI, after) == Supposition(EVERYTHING.awards)


def test_what_does_not_matter_leaves_it() -> None:
    noted = replace(MARI, actions=(Action("x", Typed("Ask about fees")),))
    assert still_supposed(EVERYTHING, MARI, noted) == EVERYTHING
    begun = HeldAward("n", "practice-2-adults", state=HeldState.WORKING_TOWARDS)
    assert still_supposed(EVERYTHING, MARI, replace(MARI, awards=(CORE, begun))) == EVERYTHING
