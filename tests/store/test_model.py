"""Whatever is done in whatever order, a book says what a plain dictionary would.

Somebody who reads again only what each change names knows the same all along.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    rule,
    run_state_machine_as_test,
)

from careerplanner.domain.changes import Changes, Entity
from careerplanner.domain.record import HeldAward, Post, Record, Worker
from careerplanner.errors import UnknownName
from tests.store.books import ANN, Shelf

WORKERS = ("w1", "w2", "w3")
NAMES = st.sampled_from(["", "Ann", "Siân O'Neil", "مريم", "a\0b"])
NUMBERS = st.integers(0, 3)


@dataclass
class State:
    """The whole book: workers in order, each with posts and awards in order."""

    records: dict[str, Record] = field(default_factory=dict)

    def copy(self) -> State:
        return State(dict(self.records))


class BookMachine(RuleBasedStateMachine):
    """Does what people do, to a book and to a dictionary."""

    shelf: Shelf

    def __init__(self) -> None:
        super().__init__()
        self.book = self.shelf.book()
        self.state = State()
        self.past: list[State] = []
        self.future: list[State] = []
        self.known: dict[str, Record] = {}

    def heard(self, changes: Changes) -> None:
        """Read again what changes name, in every record that is known."""
        for worker in changes.workers - self.known.keys():
            self.known[worker] = Record(Worker(worker, "not yet read"))
        for worker, before in list(self.known.items()):
            try:
                self.known[worker] = self.book.record_after(before, changes)
            except UnknownName:
                del self.known[worker]

    def done(self, new: State, changes: Changes) -> None:
        self.heard(changes)
        if new != self.state:
            self.past.append(self.state)
            self.future = []
        self.state = new

    @initialize()
    def someone_is_there(self) -> None:
        self.add_worker("w1", "Ann")

    @rule(worker=st.sampled_from(WORKERS), name=NAMES)
    def add_worker(self, worker: str, name: str) -> None:
        if worker in self.state.records:
            return
        new = self.state.copy()
        new.records[worker] = Record(Worker(worker, name))
        with self.book.action("worker.add", ANN, worker) as act:
            act.add_worker(Worker(worker, name))
        self.done(new, act.changes)

    @rule(data=st.data(), number=NUMBERS, name=NAMES)
    def put_award(self, data: st.DataObject, number: int, name: str) -> None:
        self.put(data, "awards", HeldAward(f"a{number}", typed=name))

    @rule(data=st.data(), number=NUMBERS, name=NAMES)
    def put_post(self, data: st.DataObject, number: int, name: str) -> None:
        self.put(data, "posts", Post(f"p{number}", title=name))

    def put(self, data: st.DataObject, part: str, thing: HeldAward | Post) -> None:
        if not self.state.records:
            return
        worker = data.draw(st.sampled_from(sorted(self.state.records)))
        new = self.state.copy()
        there = getattr(new.records[worker], part)
        known = [one.id for one in there]
        with self.book.action("put", ANN, worker) as act:
            if thing.id in known:
                act.change(thing, worker)
                there = tuple(thing if one.id == thing.id else one for one in there)
            else:
                act.add(thing, worker)
                there = (*there, thing)
        new.records[worker] = replace(new.records[worker], **{part: there})
        self.done(new, act.changes)

    @rule(data=st.data(), number=NUMBERS, name=NAMES)
    def put_for_many(self, data: st.DataObject, number: int, name: str) -> None:
        """One action over several people, who may have the thing already."""
        if not self.state.records:
            return
        there = sorted(self.state.records)
        chosen = data.draw(st.lists(st.sampled_from(there), unique=True, min_size=1))
        new, thing = self.state.copy(), Post(f"p{number}", title=name)
        with self.book.action("team.put", ANN) as act:
            for worker in chosen:
                posts = new.records[worker].posts
                if any(one.id == thing.id for one in posts):
                    act.change(thing, worker)
                    posts = tuple(thing if one.id == thing.id else one for one in posts)
                else:
                    act.add(thing, worker)
                    posts = (*posts, thing)
                new.records[worker] = replace(new.records[worker], posts=posts)
        self.done(new, act.changes)

    @rule(data=st.data())
    def remove_something(self, data: st.DataObject) -> None:
        things = [
            (entity, part, worker, one.id)
            for worker, record in sorted(self.state.records.items())
            for entity, part in ((Entity.HELD_AWARD, "awards"), (Entity.POST, "posts"))
            for one in getattr(record, part)
        ]
        if not things:
            return
        entity, part, worker, gone = data.draw(st.sampled_from(things))
        with self.book.action("remove", ANN, worker) as act:
            act.remove(entity, gone, worker)
        new = self.state.copy()
        left = tuple(one for one in getattr(new.records[worker], part) if one.id != gone)
        new.records[worker] = replace(new.records[worker], **{part: left})
        self.done(new, act.changes)

    @rule(data=st.data(), name=NAMES)
    def replace_whole(self, data: st.DataObject, name: str) -> None:
        worker = data.draw(st.sampled_from(WORKERS))
        awards = data.draw(st.permutations([HeldAward(f"a{n}", typed=name) for n in range(3)]))
        new = self.state.copy()
        new.records[worker] = Record(Worker(worker, name), awards=tuple(awards))
        with self.book.action("replace", ANN, worker) as act:
            act.replace_record(new.records[worker])
        self.done(new, act.changes)

    @rule(data=st.data())
    def fail_half_way(self, data: st.DataObject) -> None:
        with pytest.raises(ZeroDivisionError), self.book.action("x", ANN) as act:  # noqa: PT012
            for worker in self.state.records:
                act.change_worker(Worker(worker, "half done"))
            raise ZeroDivisionError

    @rule()
    def undo(self) -> None:
        undone = self.book.undo(ANN)
        assert (undone is None) == (not self.past)
        if undone is not None:
            self.heard(undone.changes)
        if self.past:
            self.future.append(self.state)
            self.state = self.past.pop()

    @rule()
    def redo(self) -> None:
        redone = self.book.redo(ANN)
        assert (redone is None) == (not self.future)
        if redone is not None:
            self.heard(redone.changes)
        if self.future:
            self.past.append(self.state)
            self.state = self.future.pop()

    @rule()
    def reopen(self) -> None:
        path = self.book.path
        self.book.close()
        self.book = self.shelf.open(path)

    @invariant()
    def says_the_same(self) -> None:
        assert {one.id for one in self.book.workers()} == set(self.state.records)
        for worker, record in self.state.records.items():
            assert self.book.record(worker) == record
        assert self.known == self.state.records
        assert {one.worker.id: one for one in self.book.records()} == self.state.records

    def teardown(self) -> None:
        self.book.close()


def test_a_book_is_as_good_as_a_dictionary(shelf: Shelf) -> None:
    class Machine(BookMachine):
        pass

    Machine.shelf = shelf
    run_state_machine_as_test(
        Machine,
        settings=settings(
            max_examples=30,
            stateful_step_count=25,
            deadline=None,
            suppress_health_check=list(HealthCheck),
        ),
    )
