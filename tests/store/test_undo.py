"""The last thing can be taken back, whatever it was, unless it was signed or saved."""

from __future__ import annotations

import random
import time
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest

from careerplanner.domain.changes import Changes, Entity
from careerplanner.domain.pack import PackRef
from careerplanner.domain.ratings import RatingRound
from careerplanner.domain.record import HeldAward, InductionProgress, ProgressState, SavedPlan
from careerplanner.store import changelog, history
from tests.store.books import ANN, AWARD, MANAGER, OTHER, POST, WORKER

if TYPE_CHECKING:
    from careerplanner.store.book import Book
    from tests.store.books import Shelf

PLAN = SavedPlan("s1", date(2026, 3, 1), "c", PackRef("wales", "1", "d"), "en", "{}")
SECTION = InductionProgress("i1", "section-1", state=ProgressState.IN_PROGRESS)
SIGNED = replace(SECTION, state=ProgressState.SIGNED_OFF, signed_by="Mo Sample")


def test_undo_and_redo_across_restarts(shelf: Shelf, anns: Book) -> None:
    path, full = anns.path, anns.record("w1")
    anns.close()
    with shelf.open(path) as book:
        last = book.last_undoable()
        assert last is not None
        assert (last.name, last.actor, last.worker) == ("award.add", ANN, "w1")
        assert last.entities == {Entity.HELD_AWARD}
        undone = book.undo(MANAGER)
        assert undone is not None
        assert undone.action == last
        assert undone.changes == Changes(
            frozenset({"w1"}),
            frozenset({Entity.HELD_AWARD}),
            frozenset({(Entity.HELD_AWARD, "a1")}),
        )
        assert book.record("w1") == replace(full, awards=())
    with shelf.open(path) as book:
        assert [book.undo(ANN) is None for _ in range(3)] == [False, False, True]
        assert book.workers() == ()
        assert book.last_undoable() is None
    with shelf.open(path) as book:
        for _ in range(3):
            assert book.last_redoable() is not None
            assert book.redo(ANN) is not None
        assert book.redo(ANN) is None
        assert book.record("w1") == full
    with shelf.open(path) as book:
        assert book.undo(ANN) is not None
        assert book.record("w1") == replace(full, awards=())


def test_undo_is_written_into_the_history_by_whom(anns: Book) -> None:
    anns.undo(MANAGER)
    anns.redo(ANN)
    redone, undone, done, *_ = anns.history("w1")
    assert [one.kind for one in (redone, undone, done)] == ["redone", "undone", "done"]
    assert [one.actor for one in (redone, undone)] == [ANN, MANAGER]
    assert (redone.undoes, undone.undoes, done.undoes) == (undone.id, done.id, None)
    assert [one.is_undone for one in (redone, undone, done)] == [False, True, True]


def test_something_new_ends_redo(anns: Book) -> None:
    anns.undo(ANN)
    with anns.action("worker.change", ANN, "w1") as act:
        act.change_worker(replace(WORKER, team="North"))
    assert anns.last_redoable() is None
    assert anns.redo(ANN) is None
    anns.undo(ANN)
    assert anns.last_redoable() is not None
    assert anns.record("w1").worker == WORKER
    anns.undo(ANN)
    assert anns.record("w1").posts == ()


def test_a_saved_plan_is_left_and_what_came_before_is_undone(anns: Book) -> None:
    with anns.action("plan.save", ANN, "w1") as act:
        act.add(PLAN, "w1")
    undone = anns.undo(ANN)
    assert undone is not None
    assert undone.action.name == "award.add"
    assert [(one.action.name, one.reason) for one in undone.skipped] == [
        ("plan.save", "undo.saved_plan")
    ]
    assert anns.record("w1").plans == (PLAN,)
    assert anns.undo(ANN) is not None  # the post
    outlook = anns.outlook("undo")
    assert outlook.next is None
    assert [(one.action.name, one.reason) for one in outlook.skipped] == [
        ("plan.save", "undo.saved_plan"),
        ("worker.add", "undo.changed_since"),
    ]
    assert anns.undo(ANN) is None
    assert anns.record("w1").worker == WORKER


def test_a_signature_is_superseded_and_never_undone(anns: Book) -> None:
    for name, thing in (("induction.start", SECTION), ("induction.sign", SIGNED)):
        with anns.action(name, MANAGER, "w1") as act:
            if thing is SECTION:
                act.add(thing, "w1")
            else:
                act.change(thing, "w1")
    undone = anns.undo(ANN)
    assert undone is not None
    assert undone.action.name == "award.add"
    assert [(one.action.name, one.reason) for one in undone.skipped] == [
        ("induction.sign", "undo.signed"),
        ("induction.start", "undo.signed"),
    ]
    assert anns.record("w1").induction == (SIGNED,)
    with anns.action("induction.change", MANAGER, "w1") as act:
        act.change(SECTION, "w1")
    assert anns.record("w1").induction == (SECTION,)


@pytest.mark.parametrize(
    "signed",
    [
        replace(SECTION, worker_signed=True, worker_signed_by="Ann Example"),
        replace(SECTION, state=ProgressState.READY, signed_by="Mo Sample"),
        SIGNED,
    ],
)
def test_either_signature_stays(anns: Book, signed: InductionProgress) -> None:
    with anns.action("induction.add", ANN, "w1") as act:
        act.add(SECTION, "w1")
    with anns.action("induction.sign", MANAGER, "w1") as act:
        act.change(signed, "w1")
    assert "undo.signed" in {one.reason for one in anns.outlook("undo").skipped}
    anns.undo(ANN)
    assert anns.record("w1").induction == (signed,)


def test_what_was_signed_elsewhere_and_brought_in_can_be_undone(anns: Book) -> None:
    with anns.action("induction.bring_in", ANN, "w1") as act:
        act.add(replace(SIGNED, earlier=True, employer="Another"), "w1")
    undone = anns.undo(ANN)
    assert undone is not None
    assert (undone.action.name, undone.skipped) == ("induction.bring_in", ())
    assert anns.record("w1").induction == ()


def test_closing_a_round_can_be_undone_right_away(anns: Book) -> None:
    begun = RatingRound("g1", "c", date(2026, 3, 1), PackRef("wales", "1", "d"))
    with anns.action("round.open", ANN, "w1") as act:
        act.add(begun, "w1")
    with anns.action("round.close", ANN, "w1") as act:
        act.change(replace(begun, closed=date(2026, 3, 2)), "w1")
    undone = anns.undo(ANN)
    assert undone is not None
    assert undone.action.name == "round.close"
    assert anns.record("w1").rounds == (begun,)


def test_removing_a_signed_section_by_mistake_can_be_undone(anns: Book) -> None:
    with anns.action("induction.sign", MANAGER, "w1") as act:
        act.add(SIGNED, "w1")
    with anns.action("induction.remove", ANN, "w1") as act:
        act.remove(Entity.INDUCTION, "i1", "w1")
    assert anns.undo(ANN) is not None
    assert anns.record("w1").induction == (SIGNED,)


def test_an_import_is_undone_whole_even_with_what_is_signed_in_it(anns: Book) -> None:
    before = anns.record("w1")
    with anns.action("record.import", ANN, "w1") as act:
        act.replace_record(replace(before, posts=(), induction=(SIGNED,), plans=(PLAN,)))
    undone = anns.undo(ANN)
    assert undone is not None
    assert undone.skipped == ()
    assert anns.record("w1") == before
    anns.redo(ANN)
    assert anns.record("w1") == replace(before, posts=(), induction=(SIGNED,), plans=(PLAN,))


def test_an_action_of_an_older_program_is_left(
    shelf: Shelf, anns: Book, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(changelog, "CURRENT", 0)
    with anns.action("old", ANN) as act:
        act.add(HeldAward("a2"), "w1")
    monkeypatch.undo()
    assert history.CURRENT != 0
    outlook = anns.outlook("undo")
    assert outlook.next is not None
    assert outlook.next.name == "award.add"
    assert [one.reason for one in outlook.skipped] == ["undo.older_program"]


def test_setting_the_title_can_be_undone(book: Book) -> None:
    for title in ("First", "Second"):
        with book.action("book.title", ANN) as act:
            act.set_setting("title", title)
    undone = book.undo(ANN)
    assert undone is not None
    assert undone.changes == Changes(
        frozenset(), frozenset({Entity.BOOK}), frozenset({(Entity.BOOK, "title")})
    )
    assert book.setting("title") == "First"
    book.undo(ANN)
    assert book.setting("title") is None


def test_history_of_one_worker_leaves_out_the_others(anns: Book) -> None:
    with anns.action("team.add", MANAGER) as act:
        act.add_worker(OTHER)
    with anns.action("team.all", MANAGER) as act:
        act.change(replace(AWARD, body="x"), "w1")
        act.add(POST, "w2")
    assert [one.name for one in anns.history("w2")] == ["team.all", "team.add"]
    assert [one.name for one in anns.history("w1", limit=2)] == ["team.all", "award.add"]
    assert len(anns.history()) == 5


@pytest.mark.parametrize("seed", range(2))
def test_undoing_all_and_redoing_all_gives_every_state_again(book: Book, seed: int) -> None:
    rnd = random.Random(seed)
    with book.action("start", ANN) as act:
        act.add_worker(WORKER)
    states = [book.record("w1")]
    for number in range(12):
        ids = [award.id for award in states[-1].awards]
        with book.action(f"step {number}", ANN) as act:
            choice = rnd.choice(["add", "add", "change", "remove", "reverse"]) if ids else "add"
            if choice == "add":
                act.add(HeldAward(f"a{number}"), "w1")
            elif choice == "change":
                act.change(HeldAward(rnd.choice(ids), typed=f"t{number}"), "w1")
            elif choice == "remove":
                act.remove(Entity.HELD_AWARD, rnd.choice(ids), "w1")
            else:
                act.replace_record(
                    replace(states[-1], awards=(*states[-1].awards[::-1], HeldAward(f"a{number}")))
                )
        states.append(book.record("w1"))
    for _ in range(2):
        for state in states[-2::-1]:
            assert book.undo(ANN) is not None
            assert book.record("w1") == state
        for state in states[1:]:
            assert book.redo(ANN) is not None
            assert book.record("w1") == state


def test_a_worker_is_not_taken_away_from_under_what_was_added_since(anns: Book) -> None:
    with anns.action("team.add", MANAGER) as act:
        act.add_worker(OTHER)
        act.add(POST, "w2")
    with anns.action("plan.save", MANAGER) as act:
        act.add(PLAN, "w2")
    undone = anns.undo(MANAGER)
    assert undone is not None
    assert [one.reason for one in undone.skipped] == ["undo.saved_plan", "undo.changed_since"]
    assert anns.record("w2").posts == (POST,)


def test_undo_looks_back_past_what_is_signed_but_not_for_ever(
    anns: Book, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(history, "MOST_SKIPPED", 3)
    for number in range(3):
        assert anns.outlook("undo").next is not None
        with anns.action("plan.save", ANN, "w1") as act:
            act.add(replace(PLAN, id=f"s{number}"), "w1")
    outlook = anns.outlook("undo")
    assert (outlook.next, len(outlook.skipped)) == (None, 3)
    assert anns.undo(ANN) is None
    with anns.action("award.add", ANN, "w1") as act:
        act.add(HeldAward("a9"), "w1")
    assert anns.undo(ANN) is not None


def test_a_whole_team_is_looked_over_quickly(book: Book) -> None:
    with book.action("team.add", MANAGER) as act:
        for number in range(40):
            act.add_worker(replace(OTHER, id=f"w{number}"))
            for award in range(10):
                act.add(HeldAward(f"a{award}"), f"w{number}")
    start = time.thread_time()
    assert book.last_undoable() is not None
    assert time.thread_time() - start < 0.1
    book.undo(MANAGER)
    assert book.workers() == ()
