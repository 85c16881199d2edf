"""What a record may say beside jobs and awards: where somebody lives, when to be reminded."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from careerplanner.domain.dates import PartialDate
from careerplanner.domain.record import Action, ActionState, Record, Typed, Worker
from careerplanner.errors import FieldError
from careerplanner.framework.lookup import Lookup
from careerplanner.i18n.language import Language
from careerplanner.services.answer.assessing import assess
from careerplanner.services.book.books import new_book
from careerplanner.services.exchange.transfer import Outcome, import_record
from careerplanner.services.exchange.transfer_text import ReportText
from careerplanner.services.plan.kept_plans import kept_plan_parts
from careerplanner.services.plan.planning import keep_plan, plan_paper
from careerplanner.services.record.matching import unknown_things
from careerplanner.services.record.records import add, add_worker, change, change_worker, undo
from careerplanner.services.validation import KEYED, SHORT, check
from tests.services.conftest import TODAY

if TYPE_CHECKING:
    from pathlib import Path

    from careerplanner.services.workspace import Workspace

NON = Worker("w1", "Non Enghraifft")
ASK = Action("t1", Typed("Ask for a place"), owner="Non", due=PartialDate(2027, 3))


@pytest.fixture
def team(workspace: Workspace, tmp_path: Path) -> Workspace:
    new_book(workspace, tmp_path / "team.careerbook", "team")
    return workspace


@pytest.mark.parametrize(
    ("due", "remind"),
    [
        ("2027-03-10", "2027-03-10"),
        ("2027-03-10", "2027-03"),
        ("2027-03", "2027-03-31"),
        ("2027", "2027-12"),
        ("2027-03", "2020"),
        ("", "2031-01-01"),
        ("2027-03", ""),
    ],
)
def test_a_reminder_may_come_whenever_it_could_still_help(due: str, remind: str) -> None:
    day, reminder = (PartialDate.parse(text) if text else None for text in (due, remind))
    check(replace(ASK, due=day, remind=reminder), TODAY)


@pytest.mark.parametrize(
    ("due", "remind"),
    [("2027-03-10", "2027-03-11"), ("2027-03", "2027-04"), ("2027-03", "2028"), ("2026", "2027")],
)
def test_a_reminder_after_the_day_is_refused_at_its_field(due: str, remind: str) -> None:
    late = replace(ASK, due=PartialDate.parse(due), remind=PartialDate.parse(remind))
    with pytest.raises(FieldError) as refused:
        check(late, TODAY)
    assert (refused.value.code, refused.value.field) == ("field.remind_late", "remind")
    assert refused.value.fields["due"] == due


def test_names_are_short_and_keys_of_routes_may_be_long() -> None:
    check(replace(NON, route="x" * KEYED, goal="x" * SHORT), TODAY)
    check(replace(ASK, step="x" * KEYED), TODAY)
    wrong: list[tuple[object, str]] = [
        (replace(NON, route="x" * (KEYED + 1)), "route"),
        (replace(NON, goal="x" * (SHORT + 1)), "goal"),
        (replace(NON, pay_point="x" * (SHORT + 1)), "pay_point"),
        (replace(ASK, step="x" * (KEYED + 1)), "step"),
        (replace(ASK, owner="x" * (SHORT + 1)), "owner"),
    ]
    for thing, field in wrong:
        with pytest.raises(FieldError) as refused:
            check(thing, TODAY)
        assert refused.value.field == field


def test_what_the_pack_does_not_know_of_a_life_is_told(aldland: Lookup) -> None:
    told = replace(NON, lives_in="XC", earnings="fortune", goal="king")
    found = unknown_things(Record(told), aldland)
    assert [(one.place, one.kind, one.value) for one in found] == [
        ("worker.lives_in", "nation", "XC"),
        ("worker.earnings", "earnings", "fortune"),
        ("worker.goal", "goal", "king"),
    ]
    pack = aldland.pack
    known = replace(
        NON,
        lives_in=pack.about.nations[0].id,
        earnings=pack.about.earnings_bands[0].id,
    )
    for goal in (pack.goals[0].id, pack.bands[0].id, pack.roles[0].id):
        assert unknown_things(Record(replace(known, goal=goal)), aldland) == ()


def test_a_pack_without_a_list_calls_no_answer_unknown(aldland: Lookup) -> None:
    about = replace(aldland.pack.about, nations=(), earnings_bands=())
    bare = Lookup(replace(aldland.pack, about=about))
    assert unknown_things(Record(replace(NON, lives_in="XC", earnings="fortune")), bare) == ()


def write(path: Path, **changes: object) -> Path:
    data: dict[str, Any] = {
        "format_version": 1,
        "worker": {"id": "w1", "name": "Non Enghraifft", "goal": "king", "route": "by:sea"},
        "actions": [
            {"id": "t1", "what": {"words": "Ask"}, "remind": "2027-02", "goal": "king", "step": "s"}
        ],
    }
    path.write_text(json.dumps({**data, **changes}), "utf-8")
    return path


@pytest.mark.parametrize("language", Language)
def test_a_record_comes_in_with_its_goal_and_reminder(
    team: Workspace, tmp_path: Path, language: Language
) -> None:
    report = import_record(team, write(tmp_path / "a.json"))
    assert report.outcome is Outcome.ADDED
    assert report.unknown_fields == ()
    record = team.opened.record("w1")
    assert (record.worker.goal, record.worker.route) == ("king", "by:sea")
    assert record.actions[0].remind == PartialDate(2027, 2)
    said = list(ReportText(team.wording(language)).lines(report))
    assert any("king" in line and "worker.goal" in line for line in said)
    assert import_record(team, tmp_path / "a.json").outcome is Outcome.SAME
    other = write(tmp_path / "b.json", actions=[{"id": "t1", "what": {"words": "Ask"}}])
    (difference,) = import_record(team, other).differences
    assert difference.fields == ("remind", "goal", "step")
    undo(team)
    assert team.opened.record("w1") == record


def test_every_new_field_can_be_changed_and_taken_back(team: Workspace) -> None:
    add_worker(team, NON)
    add(team, "w1", ASK)
    before = team.opened.record("w1")
    change_worker(team, replace(NON, goal="king", earnings="little", pay_point="Point 5"))
    change(team, "w1", replace(ASK, remind=PartialDate(2027, 2), owner="Mair", step="s"))
    after = team.opened.record("w1")
    assert after.actions[0].owner == "Mair"
    assert after.worker.pay_point == "Point 5"
    undo(team)
    undo(team)
    assert team.opened.record("w1") == before


@pytest.mark.parametrize(
    ("language", "word"), [(Language.ENGLISH, "Reminder"), (Language.WELSH, "Nodyn atgoffa")]
)
def test_a_reminder_stands_on_paper_and_in_a_kept_plan(
    team: Workspace, language: Language, word: str
) -> None:
    reminded = replace(ASK, remind=PartialDate(2027, 2))
    dropped = replace(reminded, id="t3", what=Typed("Never mind"), state=ActionState.DROPPED)
    add_worker(team, NON, (reminded, replace(ASK, id="t2", due=None, remind=None), dropped))
    record = team.opened.record("w1")
    answer = assess(team, record)
    say = team.wording(language)
    paper = plan_paper(team, record, answer, language)
    when = ["".join(run.text for run in action.by_when) for action in paper.actions]
    february, march = (say.partial_date(PartialDate(2027, month)) for month in (2, 3))
    assert when == [f"{march}. {word}: {february}", ""]
    plan, _ = keep_plan(team, record, answer, language)
    lines = [line.text for part in kept_plan_parts(team, plan) for line in part.lines]
    assert f"Non · {march} · {word}: {february}" in lines
    assert not any("Never mind" in line for line in lines)
