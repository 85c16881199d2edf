"""One user action is one transaction and one group in the log, or nothing at all."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest

from careerplanner.domain.changes import Changes, Entity
from careerplanner.domain.pack import PackRef
from careerplanner.domain.record import HeldAward, Record, SavedPlan
from careerplanner.errors import FieldError
from tests.store.books import ANN, AWARD, MANAGER, OTHER, POST, WORKER

if TYPE_CHECKING:
    from careerplanner.store.book import Book

PLAN = SavedPlan("s1", date(2026, 3, 1), "c", PackRef("wales", "1", "d"), "en", "{}")


def test_an_action_is_one_group_that_says_who_when_what_and_whose(book: Book) -> None:
    with book.action("start", MANAGER, "w1") as act:
        act.add_worker(WORKER)
        act.add(POST, "w1")
        act.add(AWARD, "w1")
    (entry,) = book.history()
    assert (entry.name, entry.actor, entry.worker, entry.kind) == ("start", MANAGER, "w1", "done")
    assert entry.entities == {Entity.WORKER, Entity.POST, Entity.HELD_AWARD}
    assert entry.time.utcoffset() is not None
    assert entry.time.isoformat().endswith("+00:00")
    lines = book.changes_of(entry.id)
    assert [(line.entity, line.person, line.id, line.before) for line in lines] == [
        (Entity.WORKER, "w1", "w1", None),
        (Entity.POST, "w1", "p1", None),
        (Entity.HELD_AWARD, "w1", "a1", None),
    ]
    assert [line.seq for line in lines] == [1, 2, 3]
    assert lines[2].after["typed"] == "Core"


def test_a_change_logs_only_the_fields_that_changed(anns: Book) -> None:
    with anns.action("award.change", ANN, "w1") as act:
        act.change(replace(AWARD, typed="Core, adults", enrolled=True), "w1")
    changed = anns.history(limit=1)[0]
    assert [(line.field, line.before, line.after) for line in anns.changes_of(changed.id)] == [
        ("typed", "Core", "Core, adults"),
        ("enrolled", None, 1),
    ]
    assert act.changes == Changes(
        frozenset({"w1"}), frozenset({Entity.HELD_AWARD}), frozenset({(Entity.HELD_AWARD, "a1")})
    )
    assert anns.record("w1").awards == (replace(AWARD, typed="Core, adults", enrolled=True),)


def test_a_change_names_the_line_it_was_based_on(anns: Book) -> None:
    replica = anns.facts.replica
    added = anns.changes_of(anns.history(limit=1)[0].id)[0]
    assert added.base is None
    for typed in ("one", "two"):
        with anns.action("award.change", ANN) as act:
            act.change(replace(AWARD, typed=typed), "w1")
    second, first = (anns.changes_of(entry.id)[0] for entry in anns.history(limit=2))
    assert first.base == f"{replica}:{added.seq}"
    assert second.base == f"{replica}:{first.seq}"


def test_what_changes_nothing_is_not_logged_and_not_written(anns: Book) -> None:
    before, entries = anns.path.read_bytes(), len(anns.history())
    with anns.action("award.change", ANN) as act:
        act.change(AWARD, "w1")
        act.change(replace(AWARD, typed="x"), "w1")
        act.change(AWARD, "w1")
        act.add(HeldAward("a2"), "w1")
        act.remove(Entity.HELD_AWARD, "a2", "w1")
    assert act.changes == Changes()
    assert len(anns.history()) == entries
    assert anns.path.read_bytes() == before


@pytest.mark.parametrize("fault", [ValueError, KeyboardInterrupt, SystemExit])
def test_an_exception_takes_everything_back(anns: Book, fault: type[BaseException]) -> None:
    before, entries = anns.record("w1"), anns.history()
    with pytest.raises(fault), anns.action("x", ANN) as act:  # noqa: PT012
        act.add_worker(OTHER)
        act.remove(Entity.POST, "p1", "w1")
        anns.set_setting("title", "half done")
        raise fault
    assert (anns.record("w1"), anns.history(), anns.workers()) == (before, entries, (WORKER,))
    assert anns.setting("title") is None
    with anns.action("x", ANN) as act:
        act.remove(Entity.POST, "p1", "w1")
    assert anns.record("w1").posts == ()


def test_an_action_sees_what_it_has_done_and_others_do_not_yet(anns: Book) -> None:
    with anns.action("x", ANN) as act:
        act.add(HeldAward("a2"), "w1")
        assert [award.id for award in anns.record("w1").awards] == ["a1", "a2"]


def test_an_action_within_an_action_is_our_fault(anns: Book) -> None:
    with pytest.raises(RuntimeError), anns.action("x", ANN) as act:  # noqa: PT012
        act.add(HeldAward("a2"), "w1")
        with anns.action("y", ANN):
            pass
    assert anns.record("w1").awards == (AWARD,)
    with anns.action("x", ANN) as act:
        act.add(HeldAward("a2"), "w1")
    assert len(anns.record("w1").awards) == 2


def test_one_id_twice_is_refused(anns: Book) -> None:
    with pytest.raises(FieldError, match=r"record\.same_id"), anns.action("x", ANN) as act:
        act.add(AWARD, "w1")
    with pytest.raises(FieldError, match=r"record\.same_id"), anns.action("x", ANN) as act:
        act.add_worker(WORKER)
    twice = Record(WORKER, awards=(AWARD, replace(AWARD, typed="other")))
    with pytest.raises(FieldError, match=r"record\.same_id"), anns.action("x", ANN) as act:
        act.replace_record(twice)
    assert anns.record("w1") == Record(WORKER, posts=(POST,), awards=(AWARD,))


def test_replacing_a_record_is_one_action_that_logs_the_difference(anns: Book) -> None:
    new = Record(
        replace(WORKER, team="North"),
        awards=(HeldAward("a2", typed="New"), replace(AWARD, body="A body")),
    )
    before, entries = anns.record("w1"), len(anns.history())
    with anns.action("record.replace", ANN, "w1") as act:
        act.replace_record(new)
    assert anns.record("w1") == new
    assert len(anns.history()) == entries + 1
    lines = anns.changes_of(anns.history(limit=1)[0].id)
    assert {(line.entity, line.id, line.field) for line in lines} == {
        (Entity.WORKER, "w1", "team"),
        (Entity.POST, "p1", ""),
        (Entity.HELD_AWARD, "a2", ""),
        (Entity.HELD_AWARD, "a1", "body"),
        (Entity.HELD_AWARD, "a1", "place"),
    }
    anns.undo(ANN)
    assert anns.record("w1") == before


def test_replacing_a_record_never_rewrites_a_saved_plan(anns: Book) -> None:
    with anns.action("plan.save", ANN, "w1") as act:
        act.add(PLAN, "w1")
    other = replace(PLAN, id="s2")
    with anns.action("record.replace", ANN, "w1") as act:
        act.replace_record(Record(WORKER, plans=(replace(PLAN, answer="forged"), other)))
    assert anns.record("w1").plans == (PLAN, other)
    with anns.action("record.replace", ANN, "w1") as act:
        act.replace_record(Record(WORKER))
    assert anns.record("w1").plans == (PLAN, other)


def test_things_stay_in_the_order_they_came(anns: Book) -> None:
    with anns.action("x", ANN) as act:
        act.add(HeldAward("a0"), "w1")
        act.add(HeldAward("a9"), "w1")
    with anns.action("x", ANN) as act:
        act.remove(Entity.HELD_AWARD, "a0", "w1")
    assert [award.id for award in anns.record("w1").awards] == ["a1", "a9"]
    anns.undo(ANN)
    assert [award.id for award in anns.record("w1").awards] == ["a1", "a0", "a9"]
