"""Whatever is done in whatever order, what somebody signed in a conversation stands."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from hypothesis import HealthCheck, settings
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
from careerplanner.domain.typed import Typed
from careerplanner.errors import UserError
from tests.store.books import ANN
from tests.store.test_sealing import AGREED, LATER, NOTE, RATING, TALK

if TYPE_CHECKING:
    from collections.abc import Callable

    from careerplanner.domain.conversations import Conversation, ConversationNote
    from careerplanner.domain.ratings import Rating
    from careerplanner.domain.record import Record
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
            max_examples=60,
            stateful_step_count=25,
            deadline=None,
            suppress_health_check=list(HealthCheck),
        ),
    )
