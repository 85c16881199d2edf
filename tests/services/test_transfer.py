"""Records in and out of a book: compared, taken in as one action, given out whole."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from careerplanner.domain.changes import Actor, Entity
from careerplanner.domain.evidence import Evidence
from careerplanner.domain.pack import PackRef
from careerplanner.domain.record import HeldAward, Record, SavedPlan
from careerplanner.errors import FileFault, FolderNotWritable, UnknownName, UserError
from careerplanner.i18n.language import Language
from careerplanner.services.book.books import new_book
from careerplanner.services.exchange.transfer import (
    Outcome,
    compare_record,
    export_record,
    import_record,
    read_record,
)
from careerplanner.services.exchange.transfer_text import ReportText, report_plain
from careerplanner.services.record.matching import match_awards, unknown_things
from careerplanner.services.record.records import add, change_worker, undo
from careerplanner.services.sample.samples import invented_records
from tests.services.conftest import TODAY

if TYPE_CHECKING:
    from pathlib import Path

    from careerplanner.framework.lookup import Lookup
    from careerplanner.services.workspace import Workspace

PERSON: dict[str, Any] = {
    "format_version": 1,
    "worker": {"id": "w1", "name": "Non Enghraifft", "mood": "good"},
    "posts": [{"id": "p1", "role": "warden", "started": "2029"}, {"id": "p2", "title": "Pilot"}],
    "awards": [{"id": "a1", "award": "boat-card"}, {"id": "a2", "typed": "Night school"}],
}


@pytest.fixture
def team(workspace: Workspace, tmp_path: Path) -> Workspace:
    new_book(workspace, tmp_path / "team.careerbook", "team")
    return workspace


def write(path: Path, **changes: object) -> Path:
    path.write_text(json.dumps({**PERSON, **changes}), "utf-8")
    return path


def test_new_person_is_added(team: Workspace, tmp_path: Path) -> None:
    report = import_record(team, write(tmp_path / "a.json"))
    assert report.outcome is Outcome.ADDED
    assert [worker.name for worker in team.opened.workers()] == ["Non Enghraifft"]
    assert report.counts == ((Entity.POST, 2), (Entity.HELD_AWARD, 2))
    assert report.changes.concerns("w1", Entity.WORKER)


def test_what_is_not_known_is_kept_and_told(team: Workspace, tmp_path: Path) -> None:
    report = import_record(team, write(tmp_path / "a.json"))
    assert [(one.kind, one.value, one.place) for one in report.unknown] == [
        ("role", "Pilot", "posts[2]"),
        ("award", "Night school", "awards[2]"),
    ]
    assert report.unknown_fields == ("worker.mood",)
    assert team.opened.record("w1").awards[1].typed == "Night school"


def test_same_file_again_changes_nothing(team: Workspace, tmp_path: Path) -> None:
    file = write(tmp_path / "a.json")
    import_record(team, file)
    before = len(team.opened.history())
    assert import_record(team, file).outcome is Outcome.SAME
    assert len(team.opened.history()) == before
    assert len(team.opened.workers()) == 1


def test_person_who_is_there_is_replaced_once_and_undone_at_once(
    team: Workspace, tmp_path: Path
) -> None:
    import_record(team, write(tmp_path / "a.json"))
    before = team.opened.record("w1")
    posts = [{"id": "p2", "title": "Pilot", "hours": 20}, {"id": "p3", "title": "Cook"}]
    file = write(tmp_path / "b.json", posts=posts)
    _, foretold = compare_record(team, file)
    report = import_record(team, file)
    assert report.outcome is Outcome.REPLACED
    assert foretold.differences == report.differences
    shown = [
        (one.entity, one.before and one.before.id, one.after and one.after.id, one.fields)
        for one in report.differences
    ]
    assert shown == [
        (Entity.POST, "p1", None, ()),
        (Entity.POST, "p2", "p2", ("hours",)),
        (Entity.POST, None, "p3", ()),
    ]
    assert [post.id for post in team.opened.record("w1").posts] == ["p2", "p3"]
    assert len(team.opened.workers()) == 1
    assert undo(team) is not None
    assert team.opened.record("w1") == before


def test_import_can_be_undone_to_nobody(team: Workspace, tmp_path: Path) -> None:
    import_record(team, write(tmp_path / "a.json"))
    undo(team)
    assert team.opened.workers() == ()


def test_kept_plans_stay_whatever_the_file_says(team: Workspace, tmp_path: Path) -> None:
    import_record(team, write(tmp_path / "a.json"))
    plan = SavedPlan("d1", TODAY, "S2", PackRef("p", "1", "f" * 64), "en", "{}")
    with team.opened.action("plan.save", Actor("worker"), "w1") as action:
        action.add(plan, "w1")
    other: dict[str, Any] = {
        "id": "d2",
        "made_on": "2026-01-31",
        "target": "S3",
        "language": "cy",
        "answer": "",
    }
    other["pack"] = {"id": "p", "version": "1", "digest": "e"}
    import_record(team, write(tmp_path / "b.json", posts=[], plans=[other]))
    assert [one.id for one in team.opened.record("w1").plans] == ["d1", "d2"]


def test_another_person_does_not_fit_one_persons_book(workspace: Workspace, tmp_path: Path) -> None:
    new_book(workspace, tmp_path / "own.careerbook", "worker")
    import_record(workspace, write(tmp_path / "a.json"))
    other = write(tmp_path / "b.json", worker={"id": "w2", "name": "Huw Ffug"})
    with pytest.raises(UserError, match=r"book\.one_worker"):
        import_record(workspace, other)
    assert [worker.id for worker in workspace.opened.workers()] == ["w1"]


def test_out_and_in_again_is_the_same(team: Workspace, tmp_path: Path) -> None:
    people = invented_records(13, 3, TODAY, team.lookup)
    for number, record in enumerate(people):
        with team.opened.action("sample.make", Actor("program")) as action:
            action.replace_record(record)
        file = tmp_path / f"{number}.json"
        export_record(team, record.worker.id, file)
        again, _ = read_record(file, team.lookup, TODAY)
        assert again == record
        assert import_record(team, file).outcome is Outcome.SAME


def test_unknown_names_survive_the_book(team: Workspace, tmp_path: Path) -> None:
    import_record(team, write(tmp_path / "a.json", badge={"colour": "red"}))
    worker = team.opened.record("w1").worker
    change_worker(team, replace(worker, name="Non Newydd"))
    export_record(team, "w1", tmp_path / "b.json")
    data = json.loads((tmp_path / "b.json").read_text("utf-8"))
    assert data["badge"] == {"colour": "red"}
    assert data["worker"] == {"id": "w1", "name": "Non Newydd", "mood": "good"}


def test_export_never_overwrites_a_book(team: Workspace, tmp_path: Path) -> None:
    import_record(team, write(tmp_path / "a.json"))
    before = team.opened.path.read_bytes()
    with pytest.raises(FileFault, match=r"file\.is_book"):
        export_record(team, "w1", team.opened.path)
    assert team.opened.path.read_bytes() == before


def test_export_that_cannot_be_leaves_nothing(team: Workspace, tmp_path: Path) -> None:
    import_record(team, write(tmp_path / "a.json"))
    with pytest.raises(FolderNotWritable):
        export_record(team, "w1", tmp_path / "none" / "b.json")
    with pytest.raises(UnknownName):
        export_record(team, "nobody", tmp_path / "c.json")
    assert sorted(file.name for file in tmp_path.glob("*.json")) == ["a.json"]


@pytest.mark.parametrize(
    ("typed", "award"),
    [
        ("Boat Card", "boat-card"),
        ("  BOAT card ", "boat-card"),
        ("Bodkort", "boat-card"),
        ("Boat Car", ""),
        ("Boat", ""),
        ("", ""),
    ],
)
def test_award_is_matched_by_its_very_name_only(typed: str, award: str, aldland: Lookup) -> None:
    record = Record(invented_records(1, 1, TODAY, aldland)[0].worker)
    record = replace(record, awards=(HeldAward("a", typed=typed or "?"),))
    found, matched = match_awards(record, aldland)
    assert found.awards[0].award == award
    assert [one.award for one in matched] == ([award] if award else [])
    assert found.awards[0].typed == (typed or "?")


def test_name_that_several_awards_bear_is_not_matched(wales: Lookup) -> None:
    shared: dict[str, set[str]] = {}
    for award in wales.pack.awards:
        for name in award.also_called:
            shared.setdefault(name, set()).add(award.id)
    name = next(name for name, awards in shared.items() if len(awards) > 1)
    record = Record(invented_records(1, 1, TODAY, wales)[0].worker)
    found, matched = match_awards(replace(record, awards=(HeldAward("a", typed=name),)), wales)
    assert (found.awards[0].award, matched) == ("", ())
    assert [one.kind for one in unknown_things(found, wales)] == ["award"]


def year_of_work(**changes: object) -> dict[str, Any]:
    """Evidence, a self-assessment and an employer's own lists, as a file says them."""
    digest = {"id": "aldland", "version": "1", "digest": "d"}
    return {
        "induction": [{"id": "i1", "area": "own-1"}, {"id": "i2", "area": "nobodys"}],
        "learning": [
            {"id": "l1", "title": "x", "training": "own-2"},
            {"id": "l2", "title": "x", "training": "dancing"},
        ],
        "evidence": [{"id": "e1", "title": "Certificate", "file": "a" * 64}],
        "uses": [
            {"id": "u1", "evidence": "e1", "kind": "award", "target": "a1"},
            {"id": "u2", "evidence": "gone", "kind": "award", "target": "a1"},
        ],
        "rounds": [{"id": "g1", "band": "Z", "opened": "2026-03-01", "pack": digest}],
        "ratings": [
            {"id": "v1", "round": "g1", "statement": "no-such", "answer": "with_help"},
            {"id": "v2", "round": "gone", "statement": "no-such", "answer": "on_my_own"},
        ],
        "areas": [{"id": "o1", "section": "no-section", "area": "own-1"}],
        "trainings": [{"id": "q1", "training": "own-2", "title": {"words": "Ours"}}],
        **changes,
    }


def test_what_the_year_hangs_on_and_nobody_knows_is_told(team: Workspace, tmp_path: Path) -> None:
    file = write(tmp_path / "a.json", posts=[], awards=[], **year_of_work())
    report = import_record(team, file)
    assert {(one.kind, one.value, one.place) for one in report.unknown} == {
        ("area", "nobodys", "induction[2].area"),
        ("training", "dancing", "learning[2].training"),
        ("evidence", "gone", "uses[2].evidence"),
        ("band", "Z", "rounds[1].band"),
        ("round", "gone", "ratings[2].round"),
        ("statement", "no-such", "ratings[1].statement"),
        ("section", "no-section", "areas[1].section"),
    }
    assert report.files_left_out == 1
    for language in Language:
        said = "\n".join(ReportText(team.wording(language)).lines(report))
        assert all(one.value in said for one in report.unknown)
        assert "{" not in said


def test_differences_of_the_year_are_named(team: Workspace, tmp_path: Path) -> None:
    import_record(team, write(tmp_path / "a.json", **year_of_work()))
    other = year_of_work(
        evidence=[{"id": "e1", "title": "Another certificate"}],
        uses=[],
        areas=[
            {"id": "o1", "section": "no-section", "area": "own-1", "title": {"words": "Ein tŷ"}}
        ],
        trainings=[],
        ratings=[{"id": "v1", "round": "g1", "statement": "no-such", "answer": "help_others"}],
        rounds=[],
    )
    report = import_record(team, write(tmp_path / "b.json", **other))
    shown = {
        (one.entity, (one.after or one.before).id, one.after is None) for one in report.differences
    }
    assert shown == {
        (Entity.EVIDENCE, "e1", False),
        (Entity.USE, "u1", True),
        (Entity.USE, "u2", True),
        (Entity.ROUND, "g1", True),
        (Entity.RATING, "v1", False),
        (Entity.RATING, "v2", True),
        (Entity.AREA, "o1", False),
        (Entity.TRAINING, "q1", True),
    }
    for language in Language:
        said = "\n".join(ReportText(team.wording(language)).lines(report))
        for words in ("Another certificate", "Ein tŷ", "own-2", "no-such", "2026"):
            assert words in said
    before = team.opened.record("w1")
    undo(team)
    assert team.opened.record("w1") != before


def test_a_file_that_the_book_has_is_not_missed(team: Workspace, tmp_path: Path) -> None:
    import_record(team, write(tmp_path / "a.json"))
    with team.opened.action("evidence.add", Actor("worker"), "w1") as action:
        file = action.keep_content(b"a certificate")
        action.add(Evidence("e1", "Certificate", file=file), "w1")
    export_record(team, "w1", tmp_path / "out.json")
    assert b"a certificate" not in (tmp_path / "out.json").read_bytes()
    _, report = compare_record(team, tmp_path / "out.json")
    assert (report.outcome, report.files_left_out) == (Outcome.SAME, 0)
    _, alone = read_record(tmp_path / "out.json", team.lookup, TODAY)
    assert alone.files_left_out == 1


@pytest.mark.parametrize("language", Language)
def test_report_is_said_in_both_languages(
    language: Language, team: Workspace, tmp_path: Path
) -> None:
    awards = [{"id": "a1", "typed": "Boat Card"}, {"id": "a2", "typed": "Night school"}]
    file = write(tmp_path / "a.json", awards=awards)
    report = import_record(team, file)
    said = "\n".join(ReportText(team.wording(language)).lines(report))
    assert "Non Enghraifft" in said
    assert "Night school" in said
    assert team.wording(language).award("boat-card") in said
    assert report_plain(report)["matched"][0]["award"] == "boat-card"
    add(team, "w1", HeldAward("a3", typed="Third"))
    told = list(ReportText(team.wording(language)).lines(import_record(team, file)))
    assert any("Third" in line for line in told)
