"""Who is erased is gone from tables, log and bytes; nobody else loses anything."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from careerplanner.domain.changes import Actor, Entity
from careerplanner.domain.record import HeldAward, LearningEntry, Typed
from careerplanner.errors import DiskFull, UnknownName
from careerplanner.store import erasing
from tests.store.books import AWARD, MANAGER, OTHER, POST, WORKER

if TYPE_CHECKING:
    from careerplanner.store.book import Book
    from tests.store.books import Shelf

NAME = 'Gwenllian "Gwen" Unmistakable'
GWEN = replace(OTHER, id="w-gwen-id", name=NAME, team="Unmistakable team")
HER = Actor("worker", NAME)
PRIVATE = "Unmistakable words"
TRACES = [b"Gwenllian", b"Unmistakable", b"w-gwen-id"]


def live(book: Book) -> None:
    """Let Gwen do and have done all sorts of things, some of them taken back."""
    with book.action("worker.add", HER, GWEN.id) as act:
        act.add_worker(GWEN)
    for number in range(30):
        with book.action("learning.add", HER, GWEN.id) as act:
            thing = LearningEntry(f"l{number}", PRIVATE * 40, changed=Typed(PRIVATE * number))
            act.add(thing, GWEN.id)
    for number in range(0, 30, 2):
        with book.action("learning.remove", MANAGER, GWEN.id) as act:
            act.remove(Entity.LEARNING, f"l{number}", GWEN.id)
    book.undo(HER)
    book.redo(HER)
    with book.action("team.all", HER) as act:
        act.change_worker(replace(GWEN, name=f"Dr {NAME}"))
        act.change_worker(replace(WORKER, team="North"))
    with book.action("worker.change", HER, GWEN.id) as act:
        act.change_worker(GWEN)
    with book.action("book.title", HER) as act:
        act.set_setting("title", f"The book of {NAME}")
        act.set_setting("language", "cy")


def test_no_byte_of_the_person_is_left(anns: Book) -> None:
    live(anns)
    assert all(trace in anns.path.read_bytes() for trace in TRACES)
    receipt = anns.erase(GWEN.id, HER)
    assert not [trace for trace in TRACES if trace in anns.path.read_bytes()]
    assert receipt.entries > 60
    assert receipt.actor_kind == "worker"
    assert anns.erasures() == (receipt,)
    with pytest.raises(UnknownName):
        anns.record(GWEN.id)
    with pytest.raises(UnknownName):
        anns.erase(GWEN.id, HER)
    assert anns.history(GWEN.id) == ()


def test_the_others_keep_what_they_have_and_can_still_undo(shelf: Shelf, anns: Book) -> None:
    live(anns)
    before = anns.record("w1")
    anns.erase(GWEN.id, MANAGER)
    assert anns.workers() == (before.worker,)
    assert anns.record("w1") == before
    assert anns.setting("title") is None
    assert anns.setting("language") == "cy"
    outlook = anns.outlook("undo")
    assert {(one.action.name, one.reason) for one in outlook.skipped} == {
        ("book.title", "undo.erased"),
        ("team.all", "undo.erased"),
    }
    undone = anns.undo(MANAGER)
    assert undone is not None
    assert undone.action.name == "award.add"
    assert anns.record("w1") == replace(before, awards=())
    path = anns.path
    anns.close()
    with shelf.open(path) as again:
        with again.action("award.add", MANAGER) as act:
            act.add(HeldAward("a9"), "w1")
        assert again.record("w1").awards == (HeldAward("a9"),)


def test_numbers_of_the_log_are_not_used_again(anns: Book) -> None:
    live(anns)
    last = anns.facts.last_seq
    anns.erase(GWEN.id, MANAGER)
    with anns.action("award.change", MANAGER) as act:
        act.change(replace(AWARD, typed="x"), "w1")
    assert anns.changes_of(anns.history(limit=1)[0].id)[0].seq == last + 1


def test_erasing_the_only_person_leaves_an_empty_book(shelf: Shelf) -> None:
    with shelf.book("worker") as book:
        with book.action("worker.add", HER, GWEN.id) as act:
            act.add_worker(GWEN)
            act.add(POST, GWEN.id)
        book.erase(GWEN.id, HER)
        assert (book.workers(), book.history()) == ((), ())
        assert book.last_undoable() is None
        with book.action("worker.add", MANAGER) as act:
            act.add_worker(WORKER)
        assert book.workers() == (WORKER,)


def test_a_program_cut_off_while_erasing_finishes_at_the_next_start(
    shelf: Shelf, anns: Book, monkeypatch: pytest.MonkeyPatch
) -> None:
    live(anns)

    def cut_off(connection: object) -> None:
        raise DiskFull("disk.full", path="")

    monkeypatch.setattr(erasing, "vacuum", cut_off)
    with pytest.raises(DiskFull):
        anns.erase(GWEN.id, HER)
    monkeypatch.undo()
    assert [one.id for one in anns.workers()] == ["w1"]
    size = anns.path.stat().st_size
    anns.close()
    with shelf.open(anns.path) as book:
        assert not book.facts.vacuum_due
        assert anns.path.stat().st_size < size
        assert not [trace for trace in TRACES if trace in book.path.read_bytes()]


def test_settings_that_hold_the_name_go_however_they_are_written(anns: Book) -> None:
    """Views somebody kept are JSON, in which the name may be escaped."""
    with anns.action("worker.add", MANAGER) as act:
        act.add_worker(GWEN)
    named = {
        "view:hers": json.dumps({"manager": GWEN.name}),
        "view:lines": json.dumps({"note": f"First\n{GWEN.name}"}),
        "view:deep": json.dumps({"rows": [{GWEN.name: 1}, json.dumps([GWEN.name])]}),
        f"view:{GWEN.name}": "{}",
    }
    with anns.action("setting.keep", MANAGER) as act:
        for key, value in (*named.items(), ("view:late", "{}")):
            act.set_setting(key, value)
    anns.set_setting("view:by the way", GWEN.name)
    anns.erase(GWEN.id, MANAGER)
    assert anns.settings("view:") == {"view:late": "{}"}
    assert not [trace for trace in TRACES if trace in anns.path.read_bytes()]


@pytest.mark.parametrize(
    "typed", ["gwenllian gwen unmistakable", "GWENLLÎAN 'Gwen'  Unmistakable, late", NAME.upper()]
)
def test_settings_that_hold_the_name_go_however_it_was_typed(anns: Book, typed: str) -> None:
    live(anns)
    with anns.action("setting.keep", MANAGER) as act:
        act.set_setting("view:late", json.dumps({"name": "Late", "typed": typed}))
        act.set_setting(f"view:{typed}", "{}")
        act.set_setting("view:kept", json.dumps({"typed": "gwenllian unmistakable"}))
    anns.erase(GWEN.id, HER)
    assert set(anns.settings("view:")) == {"view:kept"}
    assert typed.encode() not in anns.path.read_bytes()


def test_a_short_name_within_other_words_takes_no_setting_along(anns: Book) -> None:
    with anns.action("worker.add", MANAGER) as act:
        act.add_worker(replace(GWEN, name="Al"))
    kept = {"view:All": '{"team": "Alaw", "manager": "Sal"}', "view:odd": '{"'}
    with anns.action("setting.keep", MANAGER) as act:
        for key, value in kept.items():
            act.set_setting(key, value)
        act.set_setting("view:his", '{"manager": "Al"}')
    anns.erase(GWEN.id, MANAGER)
    assert anns.settings("view:") == kept


def test_a_person_without_a_name_can_be_erased(anns: Book) -> None:
    with anns.action("worker.add", MANAGER) as act:
        act.add_worker(replace(GWEN, name=""))
        act.set_setting("title", "Ours")
    anns.erase(GWEN.id, MANAGER)
    assert anns.setting("title") == "Ours"
    assert [one.actor for one in anns.history()] != []
