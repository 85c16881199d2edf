"""Changes for many people: seen before, made as one, undone as one; people and views added."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from careerplanner.domain.conversation_guide import ConversationKind
from careerplanner.domain.dates import PartialDate
from careerplanner.domain.own_lists import OwnTraining
from careerplanner.domain.record import Action, ActionState, Post, Worker
from careerplanner.domain.typed import Typed
from careerplanner.errors import FieldError, UnknownName, UserError
from careerplanner.i18n.language import Language
from careerplanner.rules.refreshers import refreshers
from careerplanner.services.book.settings import keep_setting
from careerplanner.services.record import records
from careerplanner.services.team.adding import NewPeople, add_people, read_names
from careerplanner.services.team.bulk import (
    AgreeAction,
    AssignTraining,
    Belonging,
    Fate,
    PlanTalk,
    SetBelonging,
    Wish,
    carry_out,
    foresee,
)
from careerplanner.services.team.bulk_words import BulkWords
from careerplanner.services.team.saved_views import keep_view, remove_view, saved_views
from careerplanner.services.team.team_filters import Need, TeamWanted
from careerplanner.services.team.team_sorting import TeamOrder
from careerplanner.services.team.team_trainings import TeamTrainings
from tests.services.conftest import TODAY
from tests.services.team_made import person, team_book

if TYPE_CHECKING:
    from pathlib import Path

    from careerplanner.domain.record import Record
    from careerplanner.framework.lookup import Lookup
    from careerplanner.i18n.catalogue import Catalogues
    from careerplanner.services.workspace import Workspace

EVERYBODY = ("ann", "bob", "cai")
DUE = PartialDate(2027, 2, 1)
DRILL = Typed("Night drill", "en")


@pytest.fixture
def team(workspace: Workspace, wales: Lookup, tmp_path: Path) -> Workspace:
    """Ann and Bob at work, Bob in a service with a manager; Cai has left the job."""
    workspace.lookup = wales
    left = Post("cai-post", "care-home-worker-adults", ended=PartialDate(2025, 1, 1))
    bob = person("bob", "Bob", line_manager="Sue")
    post = Post("bob-post", bob[1][0].role, started=PartialDate(2024), service="Bryn")  # type: ignore[union-attr]
    return team_book(
        workspace,
        tmp_path / "team.careerbook",
        person("ann", "Ann"),
        (bob[0], (post,)),
        (Worker("cai", "Cai"), (left,)),
    )


def record(team: Workspace, who: str) -> Record:
    return records.record_of(team, who)


def fates(team: Workspace, wish: Wish) -> dict[str, Fate]:
    return {one.worker: one.fate for one in foresee(team, EVERYBODY, wish).people}


WISHES: tuple[Wish, ...] = (
    SetBelonging(Belonging.LINE_MANAGER, "Mair"),
    SetBelonging(Belonging.TEAM, "Nights"),
    SetBelonging(Belonging.SERVICE, "Aelwyd"),
    AgreeAction(Typed("Read the new policy", "en"), "", DUE),
    PlanTalk(ConversationKind.ONE_TO_ONE, DUE, "Mair"),
    AssignTraining("drill", DRILL, 12, DUE, Typed("Do this training: Night drill", "en")),
)


@pytest.mark.parametrize("wish", WISHES, ids=lambda wish: type(wish).__name__)
def test_what_is_foreseen_is_what_happens_and_one_undo_takes_all_of_it_back(
    team: Workspace, wish: Wish
) -> None:
    before = {who: record(team, who) for who in EVERYBODY}
    seen = foresee(team, EVERYBODY, wish)
    assert {who: record(team, who) for who in EVERYBODY} == before, "looking changes nothing"
    changes = carry_out(team, EVERYBODY, wish)
    after = {who: record(team, who) for who in EVERYBODY}
    changed = {one.worker for one in seen.of(Fate.CHANGED)}
    assert changed == {who for who in EVERYBODY if after[who] != before[who]}
    assert changes.workers == changed
    assert set(fates(team, wish).values()) <= {Fate.SAME, Fate.NOT_POSSIBLE}, "twice is no change"
    with pytest.raises(UserError, match=r"bulk\.nobody"):
        carry_out(team, EVERYBODY, wish)
    undone = records.undo(team)
    assert undone is not None
    assert {who: record(team, who) for who in EVERYBODY} == before
    records.redo(team)
    assert {who: record(team, who) for who in EVERYBODY} == after


# ---- where people belong -------------------------------------------------------------------------


def test_a_service_goes_to_the_jobs_people_have_now(team: Workspace) -> None:
    wish = SetBelonging(Belonging.SERVICE, "  Bryn ")
    seen = foresee(team, EVERYBODY, wish)
    assert [(one.worker, one.fate, one.before) for one in seen.people] == [
        ("ann", Fate.CHANGED, ""),
        ("bob", Fate.SAME, "Bryn"),
        ("cai", Fate.NOT_POSSIBLE, ""),
    ]
    carry_out(team, EVERYBODY, wish)
    assert record(team, "ann").posts[0].service == "Bryn"
    assert record(team, "cai").posts[0].service == ""


def test_a_line_manager_can_be_taken_away(team: Workspace) -> None:
    carry_out(team, EVERYBODY, SetBelonging(Belonging.LINE_MANAGER, ""))
    assert record(team, "bob").worker.line_manager == ""


# ---- training ------------------------------------------------------------------------------------


def asked(team: Workspace, who: str, training: str) -> str:
    found = refreshers(record(team, who), team.lookup, TODAY)
    return next((one.asked.code for one in found if one.training == training), "")


def test_training_asked_of_everybody_already_writes_only_the_day(team: Workspace) -> None:
    packed = next(one.id for one in team.lookup.pack.trainings if one.everybody)
    assert fates(team, AssignTraining(packed)) == {
        "ann": Fate.SAME, "bob": Fate.SAME, "cai": Fate.CHANGED,
    }  # fmt: skip
    wish = AssignTraining(packed, None, None, DUE, Typed("Do it", "en"))
    carry_out(team, ("ann",), wish)
    ann = record(team, "ann")
    assert ann.trainings == ()
    assert [(one.what.words, one.due, one.owner) for one in ann.actions] == [("Do it", DUE, "Ann")]


def test_training_the_pack_does_not_ask_keeps_the_packs_interval(team: Workspace) -> None:
    packed = next(one for one in team.lookup.pack.trainings if one.refreshed and not one.everybody)
    for who in EVERYBODY:
        assert asked(team, who, packed.id) != "refresher.asked_by_employer"
    carry_out(team, ("cai",), AssignTraining(packed.id))
    (own,) = record(team, "cai").trainings
    assert packed.refreshed is not None
    assert (own.training, own.months, own.title) == (packed.id, packed.refreshed.months, None)
    assert asked(team, "cai", packed.id) == "refresher.asked_by_employer"


def test_training_of_your_own_is_the_same_one_for_all(team: Workspace) -> None:
    carry_out(team, EVERYBODY, AssignTraining("drill", DRILL, 6))
    for who in EVERYBODY:
        (own,) = record(team, who).trainings
        assert (own.training, own.title, own.months, own.needed) == ("drill", DRILL, 6, True)
    known = TeamTrainings(team)
    say = team.wording(Language.ENGLISH)
    called = known.called(" night  DRILL ", say)
    assert called is not None
    assert (called.id, called.own) == ("drill", DRILL)
    assert [one.id for one in known.found("drill", say)] == ["drill"]


def test_training_that_was_not_asked_before_is_asked_again(team: Workspace) -> None:
    records.add(team, "ann", OwnTraining("o1", "drill", DRILL, 6, needed=False))
    carry_out(team, ("ann",), AssignTraining("drill", DRILL, 12))
    (own,) = record(team, "ann").trainings
    assert (own.needed, own.months) == (True, 6)


# ---- conversations -------------------------------------------------------------------------------


def test_a_day_plans_a_conversation_and_a_second_one_moves_it(team: Workspace) -> None:
    carry_out(team, ("bob",), PlanTalk(ConversationKind.ONE_TO_ONE, DUE))
    (talk,) = record(team, "bob").conversations
    assert (talk.planned, talk.manager, talk.held) == (DUE, "Sue", None)
    later = PartialDate(2027, 3, 1)
    carry_out(team, ("ann", "bob"), PlanTalk(ConversationKind.ONE_TO_ONE, later))
    (moved,) = record(team, "bob").conversations
    assert (moved.id, moved.planned, moved.manager) == (talk.id, later, "Sue")
    carry_out(team, ("bob",), PlanTalk(ConversationKind.APPRAISAL, later))
    assert len(record(team, "bob").conversations) == 2


def test_a_conversation_that_is_being_held_is_left_alone(team: Workspace) -> None:
    from dataclasses import replace

    carry_out(team, ("ann",), PlanTalk(ConversationKind.ONE_TO_ONE, DUE))
    (talk,) = record(team, "ann").conversations
    records.change(team, "ann", replace(talk, held=PartialDate.of(TODAY)))
    (one,) = foresee(team, ("ann",), PlanTalk(ConversationKind.ONE_TO_ONE, DUE)).people
    assert (one.fate, one.why) == (Fate.NOT_POSSIBLE, "prospect.being_held")


# ---- actions -------------------------------------------------------------------------------------


def test_an_action_done_before_is_agreed_again(team: Workspace) -> None:
    done = Action("a1", Typed("Read it", "en"), owner="Ann", state=ActionState.DONE)
    records.add(team, "ann", done)
    carry_out(team, ("ann",), AgreeAction(Typed("Read it", "en")))
    assert [one.state for one in record(team, "ann").actions] == [
        ActionState.DONE,
        ActionState.OPEN,
    ]


def test_what_cannot_be_is_refused_and_nobody_is_changed(team: Workspace) -> None:
    before = [record(team, who) for who in EVERYBODY]
    with pytest.raises(FieldError):
        carry_out(team, EVERYBODY, AgreeAction(Typed("   ", "en")))
    with pytest.raises(FieldError):
        carry_out(team, EVERYBODY, SetBelonging(Belonging.TEAM, "x" * 300))
    with pytest.raises(UnknownName):
        carry_out(team, ("ann", "nobody"), SetBelonging(Belonging.TEAM, "Nights"))
    assert [record(team, who) for who in EVERYBODY] == before


@pytest.mark.parametrize("language", Language)
def test_what_is_foreseen_is_told_with_names(
    team: Workspace, catalogues: Catalogues, language: Language
) -> None:
    seen = foresee(team, EVERYBODY, SetBelonging(Belonging.SERVICE, "Bryn"))
    lines = list(BulkWords(team.wording(language)).lines(seen))
    assert len(lines) == 3
    for name, said in zip(("Ann", "Bob", "Cai"), lines, strict=True):
        assert name in said
        assert "1" in said
    many = BulkWords(team.wording(language)).names(f"N{number}" for number in range(20))
    assert many.count(",") == 12
    assert "8" in many


# ---- adding people -------------------------------------------------------------------------------


def test_names_are_read_one_a_line_however_they_are_listed(team: Workspace) -> None:
    read = read_names(team, "  1. Dai Jones\n\n- Elin\t Wyn \n* ann\nDai jones\n2) Huw\n3 Ifan\n")
    assert read.new == ("Dai Jones", "Elin Wyn", "Dai jones", "Huw", "3 Ifan")
    assert read.known == ("ann",)
    assert read.twice == ("Dai jones",)


def test_people_are_added_as_one_action_with_one_job_for_all(team: Workspace) -> None:
    post = Post("", "care-home-worker-adults", started=PartialDate(2026, 9), service="Bryn")
    wish = NewPeople("Dai\nElin\nAnn", post, "Sue", "Nights")
    changes, added = add_people(team, wish)
    assert changes.workers == set(added)
    made = [record(team, who) for who in added]
    assert [one.worker.name for one in made] == ["Dai", "Elin"], "Ann is in the book already"
    for one in made:
        assert (one.worker.line_manager, one.worker.team) == ("Sue", "Nights")
        assert [(p.role, p.service) for p in one.posts] == [("care-home-worker-adults", "Bryn")]
    assert len({one.posts[0].id for one in made}) == 2
    records.undo(team)
    assert len(team.opened.workers()) == 3


def test_two_people_of_one_name_are_two_people(team: Workspace) -> None:
    _, added = add_people(team, NewPeople("Ann\nDai\nDai", again=True))
    assert [record(team, who).worker.name for who in added] == ["Dai", "Dai", "Ann"]
    assert record(team, added[0]).posts == ()


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("", "field.empty"),
        ("Ann", "field.empty"),
        ("\n".join(f"N{number}" for number in range(501)), "field.many_names"),
        ("x" * 300, "field.too_long"),
    ],
)
def test_names_that_cannot_be_are_refused(team: Workspace, typed: str, code: str) -> None:
    with pytest.raises(FieldError, match=code.replace(".", r"\.")):
        add_people(team, NewPeople(typed))
    assert len(team.opened.workers()) == 3


# ---- saved views ---------------------------------------------------------------------------------

LATE = TeamWanted(need=Need.LATE, service="Bryn", order=TeamOrder.DUE, downwards=True)


def test_views_are_kept_in_the_book_and_can_be_undone(team: Workspace) -> None:
    keep_view(team, " Friday ", LATE)
    keep_view(team, "All", TeamWanted())
    assert {view.name: view.wanted for view in saved_views(team)} == {
        "Friday": LATE,
        "All": TeamWanted(),
    }
    keep_view(team, "FRIDAY", TeamWanted(typed="x"))
    assert sorted(view.name for view in saved_views(team)) == ["All", "FRIDAY"]
    records.undo(team)
    assert LATE in {view.wanted for view in saved_views(team)}
    remove_view(team, "friday")
    assert [view.name for view in saved_views(team)] == ["All"]
    records.undo(team)
    assert len(saved_views(team)) == 2


def test_a_view_needs_a_name(team: Workspace) -> None:
    for name in ("", "   ", "x" * 201):
        with pytest.raises(FieldError):
            keep_view(team, name, LATE)
    for number in range(40):
        keep_view(team, f"V{number}", LATE)
    with pytest.raises(FieldError, match=r"field\.many_views"):
        keep_view(team, "One more", LATE)
    keep_view(team, "V3", TeamWanted())


@pytest.mark.parametrize(
    "text",
    ["", "no json", "[]", "3", '{"name": 3}', '{"name": ""}', '{"wanted": "x"}', "null"],
)
def test_a_view_that_cannot_be_read_is_left_out(team: Workspace, text: str) -> None:
    keep_setting(team, "view:broken", text)
    assert saved_views(team) == ()


def test_of_a_newer_view_what_is_known_counts(team: Workspace) -> None:
    told = (
        '{"name": "New", "need": "brave", "order": "height", "service": "Bryn",'
        ' "glow": 1, "team": 5}'
    )
    keep_setting(team, "view:new", told)
    (view,) = saved_views(team)
    assert view.wanted == TeamWanted(service="Bryn")


def test_training_of_one_title_is_one_training_whoever_set_it(team: Workspace) -> None:
    """Each record may have an id of its own for what the employer calls the same."""
    for who, title in (("ann", "Night drill"), ("bob", "night  DRILL")):
        own = OwnTraining(f"own-{who}", f"id-{who}", Typed(title, "en"), 12)
        records.add(team, who, own)
    known = TeamTrainings(team).known(team.wording(Language.ENGLISH))
    assert [one.title for one in known if one.own is not None] == ["Night drill"]
    wish = AssignTraining("id-ann", DRILL, 12)
    fates = {one.worker: one.fate for one in foresee(team, EVERYBODY, wish).people}
    assert fates == {"ann": Fate.SAME, "bob": Fate.SAME, "cai": Fate.CHANGED}
    carry_out(team, EVERYBODY, wish)
    assert [one.training for one in record(team, "bob").trainings] == ["id-bob"]
