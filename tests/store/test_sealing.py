"""What somebody signed is neither altered, undone nor overwritten; it can be added to."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest

from careerplanner.domain.changes import Entity
from careerplanner.domain.conversation_guide import ConversationKind
from careerplanner.domain.conversations import Conversation, ConversationNote
from careerplanner.domain.dates import PartialDate
from careerplanner.domain.pack import PackRef
from careerplanner.domain.ratings import RatedBy, Rating, RatingAnswer
from careerplanner.domain.record import Action, ActionState, LearningEntry, Record
from careerplanner.domain.typed import Typed
from careerplanner.errors import UserError
from careerplanner.store.sealing import with_what_stays
from tests.store.books import ANN, MANAGER, WORKER

if TYPE_CHECKING:
    from collections.abc import Callable

    from careerplanner.store.action import BookAction
    from careerplanner.store.book import Book

TALK = Conversation(
    "k1", ConversationKind.ONE_TO_ONE, date(2026, 3, 1), PackRef("wales", "1", "d"), round="g1"
)
OTHER_TALK = replace(TALK, id="k2", kind=ConversationKind.APPRAISAL)
NOTE = ConversationNote("m1", "k1", Typed("We talked"), "well")
LATER = ConversationNote("m9", "k1", Typed("One thing more"), added=True, writer="Mo Sample")
RATING = Rating("v1", "g1", "st", RatingAnswer.WITH_HELP, RatedBy.MANAGER, conversation="k1")
AGREED = Action("t1", Typed("Shadow a colleague"), due=PartialDate(2026, 6), conversation="k1")
BY_WORKER = replace(
    TALK, worker_signed_by="Ann Example", worker_signed_on=PartialDate(2026, 3, 2), as_signed="{}"
)
BY_BOTH = replace(
    BY_WORKER, manager_signed_by="Mo Sample", manager_signed_on=PartialDate(2026, 3, 3)
)
EITHER = pytest.mark.parametrize("signed", [BY_WORKER, BY_BOTH], ids=["one", "both"])


def do(book: Book, name: str, work: Callable[[BookAction], None]) -> None:
    with book.action(name, MANAGER, "w1") as act:
        work(act)


def add(book: Book, *things: object) -> None:
    for thing in things:
        do(book, f"{type(thing).__name__}.add", lambda act, one=thing: act.add(one, "w1"))  # type: ignore[misc]


def change(book: Book, thing: object) -> None:
    do(book, f"{type(thing).__name__}.change", lambda act: act.change(thing, "w1"))


def remove(book: Book, entity: Entity, name: str) -> None:
    do(book, f"{entity}.remove", lambda act: act.remove(entity, name, "w1"))


@pytest.fixture
def held(anns: Book) -> Book:
    """A conversation with a note, an answer and something agreed, which nobody has signed."""
    add(anns, TALK, NOTE, RATING, AGREED)
    return anns


def sealed_parts(record: Record) -> tuple[object, ...]:
    return (
        record.conversations,
        tuple(note for note in record.talked if not note.added),
        record.ratings,
    )


# ---- undo --------------------------------------------------------------------------------------


@EITHER
def test_undo_passes_by_all_that_was_signed(held: Book, signed: Conversation) -> None:
    change(held, signed)
    before = held.record("w1")
    undone = held.undo(ANN)
    assert undone is not None
    assert undone.action.name == "award.add"
    assert [(one.action.name, one.reason) for one in undone.skipped] == [
        ("Conversation.change", "undo.signed"),
        ("Action.add", "undo.signed"),
        ("Rating.add", "undo.signed"),
        ("ConversationNote.add", "undo.signed"),
        ("Conversation.add", "undo.signed"),
    ]
    assert held.record("w1") == replace(before, awards=())


def test_what_was_taken_out_before_the_signature_does_not_come_back_in(held: Book) -> None:
    remove(held, Entity.CONVERSATION_NOTE, "m1")
    remove(held, Entity.RATING, "v1")
    change(held, BY_WORKER)
    skipped = [(one.action.name, one.reason) for one in held.outlook("undo").skipped]
    assert skipped[1:3] == [
        ("rating.remove", "undo.signed"),
        ("conversation_note.remove", "undo.signed"),
    ]
    held.undo(ANN)
    assert sealed_parts(held.record("w1")) == ((BY_WORKER,), (), ())


def test_what_was_changed_before_the_signature_stays_changed(held: Book) -> None:
    change(held, replace(NOTE, text=Typed("We talked for long")))
    change(held, replace(AGREED, due=PartialDate(2026, 9)))
    change(held, BY_BOTH)
    held.undo(ANN)
    record = held.record("w1")
    assert record.talked[0].text.words == "We talked for long"
    assert record.actions[0].due == PartialDate(2026, 9)
    assert record.awards == ()


@EITHER
def test_closing_what_was_agreed_is_undone_like_anything(held: Book, signed: Conversation) -> None:
    change(held, signed)
    done = replace(AGREED, state=ActionState.DONE, closed=PartialDate(2026, 4))
    change(held, done)
    undone = held.undo(ANN)
    assert undone is not None
    assert (undone.action.name, undone.skipped) == ("Action.change", ())
    assert held.record("w1").actions == (AGREED,)
    held.redo(ANN)
    assert held.record("w1").actions == (done,)


@EITHER
def test_a_note_added_after_it_is_undone_like_anything(held: Book, signed: Conversation) -> None:
    change(held, signed)
    add(held, LATER)
    assert held.record("w1").talked == (NOTE, LATER)
    undone = held.undo(ANN)
    assert undone is not None
    assert undone.skipped == ()
    assert held.record("w1").talked == (NOTE,)
    held.redo(ANN)
    assert held.record("w1").talked == (NOTE, LATER)


def test_opening_again_can_be_undone_right_away_and_not_once_something_is_otherwise(
    held: Book,
) -> None:
    change(held, BY_WORKER)
    change(held, TALK)
    undone = held.undo(ANN)
    assert undone is not None
    assert undone.skipped == ()
    assert held.record("w1").conversations == (BY_WORKER,)
    assert held.redo(ANN) is None  # that takes a reason anew
    change(held, TALK)
    change(held, replace(NOTE, text=Typed("Otherwise")))
    remove(held, Entity.RATING, "v1")
    held.undo(ANN)
    held.undo(ANN)
    assert sealed_parts(held.record("w1")) == ((TALK,), (NOTE,), (RATING,))
    undone = held.undo(ANN)  # neither the signature that was given to something else
    assert undone is not None
    assert [one.reason for one in undone.skipped] == ["undo.changed_since", "undo.changed_since"]
    assert undone.action.name == "Action.add"
    assert held.record("w1").conversations == (TALK,)


def test_between_opening_again_and_the_next_signature_everything_is_as_before(held: Book) -> None:
    change(held, BY_WORKER)
    change(held, TALK)
    change(held, replace(AGREED, owner="Mo"))
    held.undo(ANN)
    assert held.record("w1").actions == (AGREED,)
    change(held, replace(AGREED, owner="Ann"))
    change(held, BY_BOTH)
    skipped = [one.action.name for one in held.outlook("undo").skipped]
    assert skipped[:2] == ["Conversation.change", "Action.change"]


def test_a_conversation_that_nobody_signed_goes_and_comes_like_anything(held: Book) -> None:
    before = held.record("w1")
    with held.action("conversation.remove", MANAGER, "w1") as act:
        act.remove(Entity.CONVERSATION_NOTE, "m1", "w1")
        act.remove(Entity.RATING, "v1", "w1")
        act.remove(Entity.CONVERSATION, "k1", "w1")
    held.undo(ANN)
    assert held.record("w1") == before


def test_another_conversation_is_not_sealed_along(held: Book) -> None:
    change(held, BY_BOTH)
    add(held, OTHER_TALK, replace(NOTE, id="m2", conversation="k2"))
    change(held, replace(OTHER_TALK, band="c"))
    remove(held, Entity.CONVERSATION_NOTE, "m2")
    for _ in range(4):
        undone = held.undo(ANN)
        assert undone is not None
        assert undone.skipped == ()
    assert held.record("w1").conversations == (BY_BOTH,)


# ---- actions -----------------------------------------------------------------------------------


REFUSED: dict[str, Callable[[BookAction], None]] = {
    "conversation changed": lambda act: act.change(replace(BY_BOTH, band="d"), "w1"),
    "day changed": lambda act: act.change(replace(BY_BOTH, held=PartialDate(2026, 2)), "w1"),
    "signature of another": lambda act: act.change(
        replace(BY_BOTH, worker_signed_by="Someone"), "w1"
    ),
    "conversation removed": lambda act: act.remove(Entity.CONVERSATION, "k1", "w1"),
    "note changed": lambda act: act.change(replace(NOTE, text=Typed("No")), "w1"),
    "note made one of after": lambda act: act.change(replace(NOTE, added=True), "w1"),
    "note given to another": lambda act: act.change(replace(NOTE, conversation="k2"), "w1"),
    "note removed": lambda act: act.remove(Entity.CONVERSATION_NOTE, "m1", "w1"),
    "note added as if before": lambda act: act.add(replace(NOTE, id="m2"), "w1"),
    "answer changed": lambda act: act.change(
        replace(RATING, answer=RatingAnswer.ON_MY_OWN), "w1"
    ),
    "answer removed": lambda act: act.remove(Entity.RATING, "v1", "w1"),
    "answer let go": lambda act: act.change(replace(RATING, conversation=""), "w1"),
    "answer added": lambda act: act.add(replace(RATING, id="v2", by=RatedBy.AGREED), "w1"),
}  # fmt: skip


@pytest.mark.parametrize("work", REFUSED.values(), ids=REFUSED)
@EITHER
def test_nothing_alters_what_is_sealed(
    held: Book, work: Callable[[BookAction], None], signed: Conversation
) -> None:
    change(held, signed)
    before = held.record("w1")
    with pytest.raises(UserError) as refused:
        do(held, "x", work)
    assert refused.value.code == "conversation.sealed"
    assert held.record("w1") == before


@pytest.mark.parametrize("work", REFUSED.values(), ids=REFUSED)
def test_before_anybody_signs_all_of_it_is_allowed(
    held: Book, work: Callable[[BookAction], None]
) -> None:
    do(held, "x", work)


def test_the_other_signature_may_come_and_then_it_is_shut(held: Book) -> None:
    change(held, BY_WORKER)
    change(held, replace(BY_BOTH, as_signed="{1}"))
    for again in (TALK, BY_WORKER, replace(BY_BOTH, as_signed="")):
        with pytest.raises(UserError):
            change(held, again)
    change(held, replace(BY_BOTH, as_signed="{1}"))  # the same is nothing


@pytest.mark.parametrize(
    "otherwise",
    [replace(TALK, band="d"), replace(BY_BOTH, manager="Someone"), replace(BY_BOTH, round="g2")],
)
def test_with_the_other_signature_or_opening_again_nothing_else_changes(
    held: Book, otherwise: Conversation
) -> None:
    change(held, BY_WORKER)
    with pytest.raises(UserError):
        change(held, otherwise)


def test_what_comes_signed_comes_whole_in_any_order(anns: Book) -> None:
    """As in a sample, or where a first signature and a last word are one action."""
    with anns.action("sample.make", ANN) as act:
        for thing in (BY_BOTH, NOTE, RATING, LATER, AGREED):
            act.add(thing, "w1")
        act.change(replace(NOTE, topic="other"), "w1")
    assert anns.record("w1").talked == (replace(NOTE, topic="other"), LATER)


# ---- a record read in --------------------------------------------------------------------------


def test_a_record_read_in_neither_alters_nor_removes_what_is_sealed(held: Book) -> None:
    change(held, BY_BOTH)
    add(held, LATER)
    before = held.record("w1")
    file = replace(
        before,
        conversations=(replace(BY_BOTH, band="z"), OTHER_TALK),
        talked=(replace(NOTE, text=Typed("Forged")), replace(NOTE, id="m7"),
                replace(LATER, id="m8"), replace(NOTE, id="m6", conversation="k2")),
        ratings=(replace(RATING, id="v7"), replace(RATING, id="v8", conversation="k2")),
    )  # fmt: skip
    do(held, "record.import", lambda act: act.replace_record(file))
    now = held.record("w1")
    assert now == with_what_stays(before, file)
    assert now.conversations == (BY_BOTH, OTHER_TALK)
    assert [one.id for one in now.talked] == ["m1", "m9", "m8", "m6"]
    assert now.talked[0] == NOTE
    assert [one.id for one in now.ratings] == ["v1", "v8"]
    held.undo(ANN)
    assert held.record("w1") == before


def test_a_record_that_lacks_it_leaves_it(held: Book) -> None:
    change(held, BY_WORKER)
    before = held.record("w1")
    do(held, "record.import", lambda act: act.replace_record(Record(WORKER)))
    now = held.record("w1")
    assert sealed_parts(now) == sealed_parts(before)
    assert (now.actions, now.awards) == ((), ())


def test_a_record_that_the_other_has_signed_too_brings_that_signature(held: Book) -> None:
    change(held, BY_WORKER)
    before = held.record("w1")
    do(held, "i", lambda act: act.replace_record(replace(before, conversations=(BY_BOTH,))))
    assert held.record("w1").conversations == (BY_BOTH,)
    do(held, "i", lambda act: act.replace_record(before))
    assert held.record("w1").conversations == (BY_BOTH,)


def test_a_record_read_in_is_taken_back_whole_but_never_from_under_a_signature(anns: Book) -> None:
    before = anns.record("w1")
    whole = replace(
        before, conversations=(BY_BOTH,), talked=(NOTE,), ratings=(RATING,), actions=(AGREED,)
    )
    do(anns, "record.import", lambda act: act.replace_record(whole))
    undone = anns.undo(ANN)
    assert undone is not None
    assert undone.skipped == ()
    assert anns.record("w1") == before
    anns.redo(ANN)
    assert anns.record("w1") == whole


def test_notes_that_a_record_brought_stay_when_the_conversation_was_signed_since(
    anns: Book,
) -> None:
    add(anns, TALK)
    brought = replace(anns.record("w1"), talked=(NOTE,), learning=(LearningEntry("l1", "x"),))
    do(anns, "record.import", lambda act: act.replace_record(brought))
    change(anns, BY_WORKER)
    assert [one.reason for one in anns.outlook("undo").skipped][:2] == ["undo.signed"] * 2
    anns.undo(ANN)
    assert anns.record("w1").talked == (NOTE,)


def test_who_is_erased_takes_what_was_signed_along(held: Book) -> None:
    change(held, BY_BOTH)
    held.erase("w1", MANAGER)
    assert held.workers() == ()
    for word in (b"We talked", b"Shadow a colleague", b"k1"):
        assert word not in held.path.read_bytes()
