"""Signing a conversation: sealed by the first signature, added to, opened again with a reason."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest

from careerplanner.domain.conversations import REOPENED, Voice
from careerplanner.domain.dates import PartialDate
from careerplanner.domain.ratings import RatedBy, RatingAnswer
from careerplanner.errors import FieldError, UserError
from careerplanner.i18n.language import Language
from careerplanner.services.conversation import conversing
from careerplanner.services.conversation.agenda import agenda
from careerplanner.services.conversation.conversation_view import (
    ConversationState,
    conversation_lines,
    state_of,
    talks_due,
)
from careerplanner.services.conversation.conversation_words import ConversationWords
from careerplanner.services.record.records import record_of, undo
from tests.services.conftest import TODAY
from tests.services.conversations_made import (
    MANAGER,
    ONE_TO_ONE,
    WORKER,
    begun,
    held,
    on,
    signed,
    talk,
    typed,
)
from tests.services.ratings_made import WHO, later, one_worker

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from careerplanner.framework.lookup import Lookup
    from careerplanner.i18n.catalogue import Catalogues
    from careerplanner.services.workspace import Workspace


@pytest.fixture
def desk(wales: Lookup, catalogues: Catalogues, tmp_path: Path) -> Iterator[Workspace]:
    """A workspace with the book of one home care worker."""
    with one_worker(wales, catalogues, tmp_path) as made:
        yield made


# ---- signing -------------------------------------------------------------------------------------


def test_both_sign_at_once_with_names_days_and_the_next_day(desk: Workspace) -> None:
    name = held(desk)
    again = PartialDate(2027, 2, 20)
    conversing.sign_both(desk, WHO, name, " Mared\t E. ", MANAGER, on(TODAY), next_on=again)
    one = talk(desk, name)
    assert one.is_signed
    assert (one.worker_signed_by, one.manager_signed_by) == ("Mared E.", MANAGER)
    assert (one.held, one.worker_signed_on, one.manager_signed_on) == (on(TODAY),) * 3
    assert one.next_on == again
    assert one.as_signed
    assert state_of(record_of(desk, WHO), one) is ConversationState.SIGNED
    due = next(each for each in talks_due(desk, record_of(desk, WHO)) if each.kind is ONE_TO_ONE)
    assert due.due == again.span


def test_one_signs_and_the_other_later_on_the_same_words(desk: Workspace) -> None:
    name = held(desk)
    conversing.sign(desk, WHO, name, Voice.MANAGER, MANAGER, on(TODAY))
    one = talk(desk, name)
    assert one.is_sealed
    assert not one.is_signed
    record = record_of(desk, WHO)
    assert state_of(record, one) is ConversationState.WAITING_FOR_WORKER
    words = ConversationWords(desk.wording(Language.ENGLISH), record)
    assert words.waiting(one) == f"Waiting to be signed by: {WORKER}"
    later(desk, date(2026, 11, 25))
    kept = one.as_signed
    conversing.sign(desk, WHO, name, Voice.WORKER, WORKER, PartialDate(2026, 11, 25))
    one = talk(desk, name)
    assert one.is_signed
    assert one.as_signed == kept
    assert (one.manager_signed_on, one.worker_signed_on) == (on(TODAY), PartialDate(2026, 11, 25))
    with pytest.raises(UserError, match=r"conversation\.signed_already"):
        conversing.sign(desk, WHO, name, Voice.WORKER, WORKER, PartialDate(2026, 11, 25))


@pytest.mark.parametrize(
    "act",
    [
        lambda d, n: conversing.write(d, WHO, n, "", typed("More.")),
        lambda d, n: conversing.rate(d, WHO, n, "C.value.1", RatedBy.AGREED, RatingAnswer.NOT_YET),
        lambda d, n: conversing.rate(d, WHO, n, "C.value.1", RatedBy.MANAGER, None),
        lambda d, n: conversing.agree_where_same(d, WHO, n),
        lambda d, n: conversing.agree(d, WHO, n, typed("One thing more")),
        lambda d, n: conversing.change(d, WHO, replace(talk(d, n), manager="Somebody else")),
        lambda d, n: conversing.choose_band(d, WHO, n, "D"),
        lambda d, n: conversing.remove(d, WHO, n),
        lambda d, n: conversing.sign(
            d, WHO, n, Voice.WORKER, WORKER, on(TODAY), next_on=PartialDate(2027, 5)
        ),
    ],
)
@pytest.mark.parametrize("both", [True, False])
def test_from_the_first_signature_on_nothing_is_altered(
    desk: Workspace, act: Callable[[Workspace, str], object], both: bool
) -> None:
    name = held(desk)
    conversing.sign(desk, WHO, name, Voice.MANAGER, MANAGER, on(TODAY))
    if both:
        conversing.sign(desk, WHO, name, Voice.WORKER, WORKER, on(TODAY))
    before = record_of(desk, WHO)
    with pytest.raises(UserError, match=r"conversation\.(sealed|signed_already)"):
        act(desk, name)
    assert record_of(desk, WHO) == before


def test_a_signature_is_not_undone(desk: Workspace) -> None:
    name = signed(desk)
    undone = undo(desk)
    assert talk(desk, name).is_signed
    assert undone is None or "conversation.sign" in {one.action.name for one in undone.skipped}
    assert len(record_of(desk, WHO).talked) == 2


def test_what_is_added_after_stands_beside_with_a_name_and_a_day(desk: Workspace) -> None:
    name = signed(desk)
    later(desk, date(2026, 12, 1))
    conversing.add_after(desk, WHO, name, typed("It moved to January."), MANAGER)
    note = record_of(desk, WHO).talked[-1]
    assert (note.added, note.writer, note.written) == (True, MANAGER, date(2026, 12, 1))
    found = agenda(desk, record_of(desk, WHO), talk(desk, name))
    assert found.added == (note,)
    assert note not in found.loose
    for words, who, field in ((" ", MANAGER, "text"), ("Something", "\u200b", "name")):
        with pytest.raises(FieldError) as refused:
            conversing.add_after(desk, WHO, name, typed(words), who)
        assert refused.value.field == field
    with pytest.raises(UserError, match=r"conversation\.(sealed|added_stays)"):
        conversing.write(desk, WHO, name, "", typed("Otherwise"), note_id=note.id)


def test_it_can_be_opened_again_with_a_reason_while_one_signature_is_missing(
    desk: Workspace,
) -> None:
    name = held(desk)
    with pytest.raises(UserError, match=r"conversation\.not_sealed"):
        conversing.reopen(desk, WHO, name, typed("Why not"), WORKER)
    conversing.sign(desk, WHO, name, Voice.MANAGER, MANAGER, on(TODAY))
    with pytest.raises(FieldError, match=r"field\.empty"):
        conversing.reopen(desk, WHO, name, typed("  "), WORKER)
    conversing.reopen(desk, WHO, name, typed("The day was wrong."), WORKER)
    one = talk(desk, name)
    assert not one.is_sealed
    assert (one.manager_signed_by, one.as_signed) == ("", "")
    (why,) = [note for note in record_of(desk, WHO).talked if note.topic == REOPENED]
    assert (why.added, why.writer, why.text.words) == (True, WORKER, "The day was wrong.")
    names = [info.name for info in desk.opened.history()]
    assert names[:2] == ["conversation.reopen", "conversation.sign"], "the history keeps both"
    with pytest.raises(UserError, match=r"conversation\.added_stays"):
        conversing.write(desk, WHO, name, REOPENED, typed("x"), note_id=why.id)
    conversing.write(desk, WHO, name, "", typed("The day is mended."))
    conversing.sign_both(desk, WHO, name, WORKER, MANAGER, on(TODAY))
    with pytest.raises(UserError, match=r"conversation\.signed"):
        conversing.reopen(desk, WHO, name, typed("Once more"), WORKER)


def test_nothing_to_sign_and_no_name_are_refused(desk: Workspace) -> None:
    name = begun(desk)
    with pytest.raises(UserError, match=r"conversation\.empty"):
        conversing.sign_both(desk, WHO, name, WORKER, MANAGER, on(TODAY))
    conversing.write(desk, WHO, name, "", typed("Something."))
    for worker, manager, field in (("\u3164", MANAGER, "worker"), (WORKER, " ", "manager")):
        with pytest.raises(FieldError) as refused:
            conversing.sign_both(desk, WHO, name, worker, manager, on(TODAY))
        assert refused.value.field == field
    with pytest.raises(FieldError, match=r"field\.empty"):
        conversing.sign(desk, WHO, name, Voice.MANAGER, "", on(TODAY))
    with pytest.raises(FieldError, match=r"field\.too_long"):
        conversing.sign_both(desk, WHO, name, "M" * 201, MANAGER, on(TODAY))
    assert not talk(desk, name).is_sealed


@pytest.mark.parametrize(
    ("given", "field"),
    [
        ({"on": PartialDate(2026, 11, 23)}, "on"),
        ({"on": PartialDate(2026, 11, 20), "held": PartialDate(2026, 11, 21)}, "on"),
        ({"on": PartialDate(2026, 11, 22), "held": PartialDate(2026, 12)}, "held"),
        ({"on": PartialDate(2026, 11, 22), "next_on": PartialDate(2026, 10)}, "next_on"),
    ],
)
def test_days_that_cannot_be_are_refused_at_their_field(
    desk: Workspace, given: dict[str, PartialDate], field: str
) -> None:
    name, given = held(desk), dict(given)
    day = given.pop("on")
    with pytest.raises(FieldError) as refused:
        conversing.sign_both(desk, WHO, name, WORKER, MANAGER, day, **given)
    assert refused.value.field == field


# ---- the list ------------------------------------------------------------------------------------


def test_the_list_stands_newest_first_with_what_is_open(desk: Workspace) -> None:
    first = signed(desk)
    later(desk, date(2027, 2, 10))
    second = begun(desk)
    lines = conversation_lines(record_of(desk, WHO))
    assert [(line.conversation.id, line.state) for line in lines] == [
        (second, ConversationState.BEING_PREPARED),
        (first, ConversationState.SIGNED),
    ]
    assert (lines[1].actions_open, lines[1].actions_closed, lines[1].added) == (1, 0, 0)
