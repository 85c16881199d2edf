"""Whatever is done in whatever order, what somebody signed in a conversation stands."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    rule,
    run_state_machine_as_test,
)

from careerplanner.domain.changes import Entity
from careerplanner.domain.dates import PartialDate
from careerplanner.domain.record import Record
from careerplanner.domain.typed import Typed
from careerplanner.errors import UserError
from careerplanner.store.sealing import with_what_stays
from tests.store.books import ANN, WORKER
from tests.store.test_sealing import AGREED, LATER, NOTE, RATING, TALK

if TYPE_CHECKING:
    from collections.abc import Callable

    from careerplanner.domain.conversations import Conversation, ConversationNote
    from careerplanner.domain.ratings import Rating
    from careerplanner.store.action import BookAction
    from tests.store.books import Shelf


@dataclass(frozen=True)
class Sealed:
    """What stood when somebody signed."""

    talk: Conversation
    notes: tuple[ConversationNote, ...]
    ratings: tuple[Rating, ...]


class TalkMachine(RuleBasedStateMachine):
    """Does all that can be done with a conversation; what is refused changes nothing."""

    shelf: Shelf

    def __init__(self) -> None:
        super().__init__()
        self.book = self.shelf.book_of_ann()
        self.sealed: Sealed | None = None
        self.kept: list[Record] = []
        self.known = self.book.record("w1")

    @property
    def talk(self) -> Conversation | None:
        return next(iter(self.book.record("w1").conversations), None)

    def now(self) -> Sealed:
        record = self.book.record("w1")
        return Sealed(
            record.conversations[0],
            tuple(one for one in record.talked if not one.added),
            tuple(one for one in record.ratings if one.conversation),
        )

    def attempt(self, work: Callable[[BookAction], None]) -> bool:
        try:
            with self.book.action("x", ANN, "w1") as act:
                work(act)
        except UserError:
            return False
        self.known = self.book.record_after(self.known, act.changes)
        return True

    @initialize()
    def begin(self) -> None:
        self.attempt(lambda act: act.add(TALK, "w1"))

    @rule(
        kind=st.sampled_from(["note", "rating", "action", "later"]),
        number=st.integers(1, 3),
        word=st.sampled_from(["a", "b"]),
        gone=st.booleans(),
    )
    def put(self, kind: str, number: int, word: str, *, gone: bool) -> None:
        made = {
            "note": replace(NOTE, id=f"m{number}", text=Typed(word)),
            "later": replace(LATER, id=f"n{number}", text=Typed(word)),
            "rating": replace(RATING, id=f"v{number}", statement=word),
            "action": replace(AGREED, id=f"t{number}", owner=word),
        }[kind]
        record = self.book.record("w1")
        there = {one.id for one in (*record.talked, *record.ratings, *record.actions)}
        entity = {"note": Entity.CONVERSATION_NOTE, "later": Entity.CONVERSATION_NOTE,
                  "rating": Entity.RATING, "action": Entity.ACTION}[kind]  # fmt: skip
        if made.id not in there:
            self.attempt(lambda act: act.add(made, "w1"))
        elif gone:
            self.attempt(lambda act: act.remove(entity, made.id, "w1"))
        else:
            self.attempt(lambda act: act.change(made, "w1"))

    @rule(who=st.sampled_from(["worker", "manager"]))
    def sign(self, who: str) -> None:
        talk = self.talk
        if talk is None or getattr(talk, f"{who}_signed_on") is not None:
            return
        names = {f"{who}_signed_by": who, f"{who}_signed_on": PartialDate(2026, 3, 4)}
        assert self.attempt(lambda act: act.change(replace(talk, **names), "w1"))
        self.sealed = self.now()

    @rule()
    def open_again(self) -> None:
        if self.talk is not None and self.attempt(lambda act: act.change(TALK, "w1")):
            assert self.sealed is None or not self.sealed.talk.is_signed
            self.sealed = None

    @rule()
    def keep_a_file(self) -> None:
        self.kept.append(self.book.record("w1"))

    @rule(data=st.data())
    def read_a_file(self, data: st.DataObject) -> None:
        if self.kept:
            file = data.draw(st.sampled_from(self.kept))
            assert self.attempt(lambda act: act.replace_record(file))
            self.look_at_signatures(none_goes=True)

    @rule(again=st.booleans())
    def undo(self, *, again: bool) -> None:
        last = self.book.last_redoable() if again else self.book.last_undoable()
        if last is None or last.name != "x":  # Ann herself stays
            return
        undone = self.book.redo(ANN) if again else self.book.undo(ANN)
        if undone is not None:
            self.known = self.book.record_after(self.known, undone.changes)
            of_a_file = (Entity.CONVERSATION, "k1") in undone.changes.things and len(self.kept) > 0
            self.look_at_signatures(none_goes=not of_a_file)

    def look_at_signatures(self, *, none_goes: bool) -> None:
        """A file, or undo of opening again or of a file, may bring signatures."""
        talk, before = self.talk, self.sealed
        if none_goes and before is not None:
            assert talk is not None
            for name in ("worker_signed_on", "manager_signed_on"):
                stood = getattr(before.talk, name)
                assert stood is None or getattr(talk, name) == stood
        if talk is None or not talk.is_sealed:
            self.sealed = None
        elif before is None or talk != before.talk:
            self.sealed = self.now()

    @invariant()
    def what_is_sealed_stands(self) -> None:
        assert self.known == self.book.record("w1")
        if self.sealed is not None:
            assert self.now() == self.sealed

    def teardown(self) -> None:
        self.book.close()


def test_whatever_is_done_what_is_sealed_stands(shelf: Shelf) -> None:
    class Machine(TalkMachine):
        pass

    Machine.shelf = shelf
    run_state_machine_as_test(
        Machine,
        settings=settings(
            max_examples=25,
            stateful_step_count=20,
            deadline=None,
            suppress_health_check=list(HealthCheck),
        ),
    )


# ---- any two records of one person ---------------------------------------------------------------

TALKS = st.sampled_from(["k1", "k2", "gone", ""])
SIGNED_ON = st.none() | st.just(PartialDate(2026, 3, 4))


def unique(things: st.SearchStrategy[Any]) -> st.SearchStrategy[tuple[Any, ...]]:
    return st.lists(things, max_size=3, unique_by=lambda one: one.id).map(tuple)


def talked_about() -> st.SearchStrategy[Record]:
    """A record whose conversations, notes and answers often meet those of another."""
    talks = st.builds(
        replace,
        st.just(TALK),
        id=st.sampled_from(["k1", "k2", "k3"]),
        band=st.sampled_from(["b", "c"]),
        worker_signed_on=SIGNED_ON,
        manager_signed_on=SIGNED_ON,
    )
    notes = st.builds(
        replace,
        st.just(NOTE),
        id=st.sampled_from(["m1", "m2", "m3"]),
        conversation=TALKS,
        added=st.booleans(),
        writer=st.sampled_from(["Mo", "Ann"]),
    )
    ratings = st.builds(
        replace, st.just(RATING), id=st.sampled_from(["v1", "v2"]), conversation=TALKS,
        statement=st.sampled_from(["s", "t"]),
    )  # fmt: skip
    return st.builds(
        Record,
        st.just(WORKER),
        conversations=unique(talks),
        talked=unique(notes),
        ratings=unique(ratings),
    )


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(before=talked_about(), after=talked_about())
def test_any_record_read_over_any_other_leaves_what_is_sealed(
    shelf: Shelf, before: Record, after: Record
) -> None:
    with shelf.book() as book:
        for record in (before, after):
            with book.action("record.import", ANN, "w1") as act:
                act.replace_record(record)
        now = book.record("w1")
        assert now == with_what_stays(before, after)
        assert with_what_stays(before, now) == now
        for talk in before.conversations:
            if talk.is_sealed:
                (stands,) = (one for one in now.conversations if one.id == talk.id)
                assert stands.band == talk.band
                assert stands.is_sealed
                for part in ("talked", "ratings"):
                    there = [one for one in getattr(now, part) if one.conversation == talk.id]
                    was = [one for one in getattr(before, part) if one.conversation == talk.id]
                    assert [one for one in there if one in was] == was
                    assert all(one.added for one in there if one not in was)
        if not any(talk.is_sealed for talk in before.conversations):
            assert now == after
        if now != before:
            assert book.undo(ANN) is not None
        assert book.record("w1") == before
