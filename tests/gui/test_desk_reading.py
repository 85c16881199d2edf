"""The desk reads again what a change named, and has what a whole reading would give."""

from __future__ import annotations

import random
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from careerplanner.domain.changes import Changes, Entity
from careerplanner.domain.dates import PartialDate
from careerplanner.domain.evidence import Evidence, EvidenceKind, EvidenceUse, Served
from careerplanner.domain.record import HeldAward, LearningEntry, PlanNote, Worker
from careerplanner.domain.typed import Typed
from careerplanner.services.book import books
from careerplanner.services.record import records
from tests.gui.desks import make_desk, put_away, with_book
from tests.gui.window import apply_look

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

    from careerplanner.domain.record import Record
    from careerplanner.gui.desk import Desk
    from careerplanner.store.book import Book

SIAN = Worker("w1", "Siân Enghraifft")
BRYN = Worker("w2", "Bryn Enghraifft")
STEPS = 150


@pytest.fixture
def desk(qapp: QApplication, tmp_path: Path) -> Iterator[Desk]:
    made = make_desk(tmp_path)
    apply_look(made.context)
    with_book(made, tmp_path / "team.careerbook", SIAN, kind="team")
    records.add_worker(made.workspace, BRYN)
    made.look_at(SIAN.id)
    yield made
    put_away(made)


def whole(desk: Desk) -> Record | None:
    if not desk.worker_id:
        return None
    return desk.workspace.opened.record(desk.worker_id)


def entry(rnd: random.Random, number: int) -> records.Entry:
    """An entry of some kind; the same number, the same id."""
    word = rnd.choice(["one", "dau", "three"])
    return rnd.choice(
        [
            LearningEntry(f"l{number}", word, on=PartialDate(2026, rnd.randint(1, 5))),
            HeldAward(f"a{number}", typed=word),
            PlanNote(f"n{number}", Typed(word)),
            Evidence(f"e{number}", word, EvidenceKind.REFLECTION, words=Typed(word)),
            EvidenceUse(f"u{number}", f"e{number}", Served.AWARD, f"a{number}"),
        ]
    )


def anything(rnd: random.Random, desk: Desk) -> Callable[[], Changes]:
    """Something that somebody does."""
    space, worker = desk.workspace, rnd.choice([SIAN.id, SIAN.id, BRYN.id])
    if worker not in {one.id for one in space.opened.workers()}:  # undo went as far back as that
        return lambda: records.add_worker(space, SIAN if worker == SIAN.id else BRYN)
    record = space.opened.record(worker)
    parts = (record.learning, record.awards, record.notes, record.evidence, record.uses)
    there = [thing for part in parts for thing in part]
    kind, given = (
        rnd.choice(["put", "put", "put", "remove", "undo", "redo", "worker"]),
        entry(rnd, rnd.randint(0, 5)),
    )
    if kind == "put" and any((type(one), one.id) == (type(given), given.id) for one in there):
        return lambda: records.change(space, worker, given)
    if kind == "put":
        return lambda: records.add(space, worker, given)
    if kind == "remove" and there:
        gone = rnd.choice(there)
        return lambda: records.remove(space, worker, records.ENTITY_OF[type(gone)], gone.id)
    if kind == "worker":
        team = rnd.choice(["North", "De"])
        return lambda: records.change_worker(space, replace(record.worker, team=team))
    back = records.undo if kind == "undo" else records.redo

    def reverse() -> Changes:
        done = back(space)
        return done.changes if done else Changes()

    return reverse


@pytest.mark.parametrize("seed", range(4))
def test_whatever_is_done_the_desk_has_what_the_book_says(desk: Desk, seed: int) -> None:
    rnd = random.Random(seed)
    for _ in range(STEPS):
        if rnd.random() < 0.1:  # something the desk is not told of
            anything(rnd, desk)()
        if rnd.random() < 0.05:
            desk.workspace.opened.set_setting("title", str(rnd.random()))
        desk.apply(anything(rnd, desk))
        assert desk.record() == whole(desk)


def test_what_did_not_change_is_not_read_again(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    space = desk.workspace
    for number in range(5):
        records.add(space, SIAN.id, LearningEntry(f"l{number}", "x"))
    desk.changed(Changes())
    before = desk.record()
    assert before is not None

    def not_whole(book: Book, worker_id: str) -> Record:
        raise AssertionError(worker_id)

    with monkeypatch.context() as shut:
        shut.setattr(type(space.opened), "record", not_whole)
        desk.apply(lambda: records.change(space, SIAN.id, LearningEntry("l2", "other")))
        after = desk.record()
        assert after is not None
        assert [one.title for one in after.learning] == ["x", "x", "other", "x", "x"]
        assert [one is two for one, two in zip(before.learning, after.learning, strict=True)] == [
            True, True, False, True, True,
        ]  # fmt: skip
        assert after.worker is before.worker
        desk.apply(lambda: records.remove(space, SIAN.id, Entity.LEARNING, "l2"))
        undone = records.undo(space)
        assert undone is not None
        desk.changed(undone.changes)
        again = desk.record()
        assert again is not None
        assert [one.id for one in again.learning] == ["l0", "l1", "l2", "l3", "l4"]
        desk.apply(lambda: records.change_worker(space, replace(BRYN, team="North")))
        assert desk.record() is again  # nothing of this person's
    assert desk.record() == whole(desk)


def test_nothing_changed_forgets_nothing_but_answers(desk: Desk) -> None:
    before = desk.record()
    desk.apply(lambda: records.change_worker(desk.workspace, SIAN))
    assert desk.record() is before


def test_who_is_erased_is_looked_at_no_more(desk: Desk) -> None:
    seen: list[str] = []
    desk.person_changed.connect(lambda: seen.append(desk.worker_id))
    desk.apply(lambda: books.erase_worker(desk.workspace, SIAN.id))
    assert seen == [BRYN.id]
    record = desk.record()
    assert record is not None
    assert record.worker.id == BRYN.id
    undone_all = records.undo(desk.workspace)
    assert undone_all is not None  # Bryn's coming is taken back too
    desk.changed(undone_all.changes)
    assert desk.record() is None
