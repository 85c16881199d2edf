"""What a team could learn and who could follow whom: asked of a book, worded, on paper, as data."""

from __future__ import annotations

import json
from io import BytesIO
from typing import TYPE_CHECKING

import pytest
from pypdf import PdfReader

from careerplanner.domain.dates import PartialDate
from careerplanner.domain.record import HeldAward, LearningEntry, Post, Worker
from careerplanner.domain.team_plans import GapKind, Readiness
from careerplanner.i18n.language import Language
from careerplanner.services.paper.sheets import sheet_pdf
from careerplanner.services.record import records
from careerplanner.services.team_plan import developing, succeeding
from careerplanner.services.team_plan.among import Among, choices
from careerplanner.services.team_plan.develop_paper import develop_sheet
from careerplanner.services.team_plan.develop_words import DevelopWords
from careerplanner.services.team_plan.plan_views import FollowersView, GapsView, TrainingView
from careerplanner.services.team_plan.succeed_paper import succeed_sheet
from careerplanner.services.team_plan.succeed_words import SucceedWords
from careerplanner.services.team_plan.team_plan_answer import DevelopAnswer, SucceedAnswer
from tests.services.conftest import TODAY
from tests.services.team_made import person, team_book

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

    from careerplanner.domain.team_plans import PersonGaps
    from careerplanner.framework.lookup import Lookup
    from careerplanner.reports.sheet_paper import Sheet
    from careerplanner.services.workspace import Workspace
    from tests.pdfua.verapdf import Failure

ROLE, SENIOR = "care-home-worker-adults", "care-home-senior-adults"


def at(service: str, key: str, role: str = ROLE) -> Post:
    return Post(f"{key}-post", role, started=PartialDate(2020, 3, 1), service=service)


@pytest.fixture
def team(workspace: Workspace, wales: Lookup, tmp_path: Path) -> Workspace:
    """Ann and Bob hold Core in Bryn, Cai nothing in Aelwyd, Dai is a senior there; Eve has left."""
    workspace.lookup = wales
    core = {key: HeldAward(f"{key}-core", "core-adults") for key in ("ann", "bob")}
    aid = LearningEntry("aid", "Aid", on=PartialDate(2026, 1, 5), training="first-aid")
    return team_book(
        workspace,
        tmp_path / "team.careerbook",
        (Worker("ann", "Ann", line_manager="Dai"), (at("Bryn", "ann"), core["ann"], aid)),
        (Worker("bob", "Bob", line_manager="Dai"), (at("Bryn", "bob"), core["bob"])),
        (Worker("cai", "Cai Ŵyn"), (at("Aelwyd", "cai"),)),
        (Worker("dai", "Dai"), (at("Aelwyd", "dai", SENIOR),)),
        (Worker("eve", "Eve"), ()),
    )


def everybody(team: Workspace) -> tuple[PersonGaps, ...]:
    view = GapsView(team)
    view.work(view.missing())
    return tuple(view.known().values())


def text_of(sheet: Sheet) -> str:
    pages = PdfReader(BytesIO(sheet_pdf(sheet))).pages
    return " ".join(" ".join(page.extract_text() for page in pages).split())


# ---- views -------------------------------------------------------------------------------------


def test_gaps_are_filled_in_by_bits_and_anew_where_something_changed(team: Workspace) -> None:
    view = GapsView(team)
    assert view.missing() == 5
    assert view.work(2) == ("ann", "bob")
    assert view.missing() == 3
    view.work(9)
    before = view.find("ann")
    assert before is not None
    assert any(gap.learning.id == "practice-2-adults" for gap in before.gaps)
    changes = records.add(team, "ann", HeldAward("new", "practice-2-adults"))
    view.changed(changes)
    assert view.missing() == 1
    view.work(9)
    after = view.find("ann")
    assert after is not None
    assert not any(gap.learning.id == "practice-2-adults" for gap in after.gaps)


def test_everybody_is_held_against_one_job(team: Workspace) -> None:
    view = FollowersView(team, SENIOR)
    view.work(9)
    found = {one.worker: one.readiness for one in succeeding.followers(view)}
    assert found["dai"] is Readiness.HOLDS
    assert set(found) == {"ann", "bob", "cai", "dai", "eve"}


def test_whom_to_look_at_is_chosen_by_what_was_typed(team: Workspace) -> None:
    people = everybody(team)
    offered = choices(people)
    assert offered.services == ("Aelwyd", "Bryn")
    assert offered.line_managers == ("Dai",)
    assert [one.worker for one in people if Among(service="Bryn").has(one)] == ["ann", "bob"]
    assert [one.worker for one in people if Among("Aelwyd", "Dai").has(one)] == []
    assert len([one for one in people if Among().has(one)]) == 5


# ---- words -------------------------------------------------------------------------------------


@pytest.mark.parametrize("language", Language)
def test_everything_is_worded_in_full(team: Workspace, language: Language) -> None:
    say, people = team.wording(language), everybody(team)
    found = developing.team_learning(team, people)
    lines = list(DevelopAnswer(say, TODAY).lines(found, people))
    view = FollowersView(team, SENIOR)
    view.work(9)
    names = view.names()
    followers = succeeding.followers(view)
    opened = succeeding.opened(people, {SENIOR: view})
    held = succeeding.posts_held(people)
    lines += SucceedAnswer(say, names, TODAY).lines(held, opened, SENIOR, followers)
    assert len(lines) > 25
    assert not [line for line in lines if "{" in line or "develop." in line or "succeed." in line]
    assert not [line for line in lines if line.rstrip().endswith(":")]


def test_it_is_told_whom_learning_serves_and_why(team: Workspace) -> None:
    people = everybody(team)
    found = developing.team_learning(team, people)
    practice = next(one for one in found if one.learning.id == "practice-2-adults")
    words = DevelopWords(team.wording(Language.ENGLISH))
    assert words.counted(practice).startswith("People it serves: 3 · Gaps it closes: 6")
    assert words.opens(practice, people) == "All that is left for the band: Ann, Bob"
    assert words.programmes(practice) == "In the programme of: Band B"
    said = list(words.gaps(practice.serves[0]))
    assert said == [
        "Next band: It counts towards the band aimed for: Band B: Social care worker.",
        "The Register: It counts towards what the Register asks in this job: "
        "Adult care home worker.",
    ]


def test_kinds_of_learning_are_told_apart(team: Workspace) -> None:
    found = developing.team_learning(team, everybody(team))
    for kind in developing.KINDS:
        assert {one.learning.kind for one in developing.of_kind(found, kind)} <= {kind}
    assert developing.of_kind(found, "") == found


def test_jobs_that_one_person_alone_has_come_first(team: Workspace) -> None:
    held = succeeding.posts_held(everybody(team))
    assert [one.is_single for one in held] == [True, True, False]
    words = SucceedWords(team.wording(Language.ENGLISH))
    assert words.how_many(held[0]) == "One person alone"
    only = succeeding.posts_held(everybody(team), "Bryn")
    assert [one.post.service for one in only] == ["Bryn"]


def test_what_somebody_would_leave_open(team: Workspace) -> None:
    people, training = everybody(team), TrainingView(team)
    ann = succeeding.leaving("ann", people, training)
    assert ann.posts[0].others == ("bob",)
    assert ann.only_training == ("first-aid",)
    dai = succeeding.leaving("dai", people, training)
    assert (dai.posts[0].others, dai.managed) == ((), ("ann", "bob"))


def test_jobs_to_ask_about_stand_by_name(team: Workspace) -> None:
    for language in Language:
        say = team.wording(language)
        roles = succeeding.jobs_to_ask_about(say)
        assert SENIOR in roles
        assert say.role(roles[0]) < say.role(roles[-1])


# ---- data and paper ----------------------------------------------------------------------------


def test_data_is_the_same_for_both_languages_but_for_sentences(team: Workspace) -> None:
    people = everybody(team)
    found = developing.team_learning(team, people)
    told = [DevelopAnswer(team.wording(one), TODAY).write(found, people) for one in Language]
    assert told[0]["people"] == 5
    assert json.loads(json.dumps(told[0])) == told[0]
    ids = [[(one["id"], len(one["serves"])) for one in data["learning"]] for data in told]
    assert ids[0] == ids[1]
    kinds = {gap["kind"] for one in told[0]["learning"] for s in one["serves"] for gap in s["gaps"]}
    assert GapKind.BAND in kinds


def sheets(team: Workspace) -> Iterable[Sheet]:
    people = everybody(team)
    found = developing.team_learning(team, people)
    view = FollowersView(team, SENIOR)
    view.work(9)
    held = succeeding.posts_held(people)
    looked_at = [(held[0].post, succeeding.followers(view))]
    for language in Language:
        yield develop_sheet(team, found, people, Among("Bryn"), language)
        yield succeed_sheet(team, held, looked_at, view.names(), language)
        yield develop_sheet(team, (), (), Among(), language)
        yield succeed_sheet(team, (), (), {}, language)


def test_papers_name_people_and_why(team: Workspace) -> None:
    develop, succeed, *_ = (text_of(sheet) for sheet in sheets(team))
    assert "Cai Ŵyn" in develop
    assert "It counts towards the band aimed for" in develop
    assert "Keep it where only people who need it can see it" in develop
    assert "Who could follow" in succeed or "How far" in succeed
    assert "Has this job now" in succeed


def test_papers_are_accessible(
    team: Workspace, pdfua: Callable[[Iterable[Path]], list[Failure]], tmp_path: Path
) -> None:
    files = []
    for number, sheet in enumerate(sheets(team)):
        files.append(tmp_path / f"{number}.pdf")
        files[-1].write_bytes(sheet_pdf(sheet))
    assert pdfua(files) == []


def test_somebody_in_two_services_is_among_both(
    workspace: Workspace, wales: Lookup, tmp_path: Path
) -> None:
    workspace.lookup = wales
    ann = person("ann", "Ann")
    posts = (at("Bryn", "a"), Post("b", ROLE, started=PartialDate(2021), service="Aelwyd"))
    team_book(workspace, tmp_path / "t.careerbook", (ann[0], posts))
    (one,) = everybody(workspace)
    assert Among("Bryn").has(one)
    assert Among("Aelwyd").has(one)
