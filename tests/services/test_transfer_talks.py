"""Conversations in a record file: what they hang on, what changes, and what was signed stays."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from careerplanner.domain.changes import Entity
from careerplanner.i18n.language import Language
from careerplanner.services.exchange.transfer import compare_record, import_record
from careerplanner.services.exchange.transfer_text import ReportText
from careerplanner.services.record.records import undo
from tests.services.test_transfer import team, write

if TYPE_CHECKING:
    from pathlib import Path

    from careerplanner.services.workspace import Workspace

__all__ = ["team"]  # a fixture

TALKED: dict[str, Any] = {
    "rounds": [{"id": "g1", "band": "Z", "opened": "2026-03-01", "pack": {
        "id": "x", "version": "1", "digest": "d"}}],
    "ratings": [{"id": "v1", "round": "g1", "statement": "no-such", "answer": "with_help",
                 "by": "manager", "conversation": "k1"}],
    "actions": [{"id": "t1", "what": {"words": "Shadow"}, "conversation": "gone"}],
    "conversations": [{"id": "k1", "kind": "appraisal", "opened": "2026-03-01",
                       "held": "2026-03-02", "round": "other",
                       "pack": {"id": "x", "version": "1", "digest": "d"},
                       "band": "Z", "worker_signed_by": "Non", "worker_signed_on": "2026-03-02"}],
    "talked": [{"id": "m1", "conversation": "k1", "text": {"words": "It went well"}},
               {"id": "m2", "conversation": "lost", "topic": "weather", "text": {"words": "Rain"}}],
    "intervals": [{"id": "j1", "kind": "one_to_one", "months": 2}],
}  # fmt: skip


def test_what_conversations_hang_on_and_nobody_knows_is_told(
    team: Workspace, tmp_path: Path
) -> None:
    report = import_record(team, write(tmp_path / "a.json", posts=[], awards=[], **TALKED))
    assert {(one.kind, one.value, one.place) for one in report.unknown} >= {
        ("band", "Z", "conversations[1].band"),
        ("round", "other", "conversations[1].round"),
        ("conversation", "lost", "talked[2].conversation"),
        ("topic", "weather", "talked[2].topic"),
        ("conversation", "gone", "actions[1].conversation"),
    }
    for language in Language:
        said = "\n".join(ReportText(team.wording(language)).lines(report))
        assert all(one.value in said for one in report.unknown)


def test_differences_of_conversations_are_named(team: Workspace, tmp_path: Path) -> None:
    nothing: dict[str, Any] = {name: [] for name in TALKED}
    import_record(team, write(tmp_path / "a.json", **nothing))
    report = import_record(team, write(tmp_path / "b.json", **TALKED))
    assert {one.entity for one in report.differences} == {
        Entity.ROUND, Entity.RATING, Entity.ACTION, Entity.CONVERSATION,
        Entity.CONVERSATION_NOTE, Entity.INTERVAL,
    }  # fmt: skip
    for language in Language:
        said = "\n".join(ReportText(team.wording(language)).lines(report))
        assert "It went well" in said
        assert "{" not in said
    undo(team)
    assert team.opened.record("w1").conversations == ()


def test_a_signed_conversation_stays_whatever_a_file_says_and_that_is_told(
    team: Workspace, tmp_path: Path
) -> None:
    import_record(team, write(tmp_path / "a.json", **TALKED))
    before = team.opened.record("w1")
    forged = {
        **TALKED,
        "conversations": [{**TALKED["conversations"][0], "held": "2026-01-01"}],
        "talked": [{**TALKED["talked"][0], "text": {"words": "It went badly"}}],
        "ratings": [],
        "intervals": [],
    }
    file = write(tmp_path / "b.json", **forged)
    foreseen, told = compare_record(team, file)
    report = import_record(team, file)
    now = team.opened.record("w1")
    assert now == foreseen
    assert (report.sealed, told.sealed) == (1, 1)
    assert now.conversations == before.conversations
    assert now.ratings == before.ratings
    assert [one.text.words for one in now.talked] == ["It went well"]
    assert [(one.entity, one.after) for one in report.differences] == [
        (Entity.CONVERSATION_NOTE, None),
        (Entity.INTERVAL, None),
    ]
    said = "\n".join(ReportText(team.wording(Language.ENGLISH)).lines(report))
    assert "Signed conversations stay as they are in the book, whatever the file says" in said


def test_the_other_signature_comes_in_with_a_file(team: Workspace, tmp_path: Path) -> None:
    import_record(team, write(tmp_path / "a.json", **TALKED))
    both = {**TALKED["conversations"][0], "manager_signed_by": "Mo", "manager_signed_on": "2026-04"}
    report = import_record(team, write(tmp_path / "b.json", **{**TALKED, "conversations": [both]}))
    assert report.sealed == 0
    (talk,) = team.opened.record("w1").conversations
    assert talk.is_signed
    (difference,) = report.differences
    assert difference.fields == ("manager_signed_by", "manager_signed_on")
