"""Preparing and holding a conversation: each thing is kept at once and can be taken back."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest

from careerplanner.domain.changes import Entity
from careerplanner.domain.conversation_guide import ConversationKind
from careerplanner.domain.conversation_plan import SinceKind, TalkWhy
from careerplanner.domain.conversations import Voice
from careerplanner.domain.dates import PartialDate
from careerplanner.domain.ratings import RatedBy
from careerplanner.domain.record import Action, ActionState, LearningEntry
from careerplanner.errors import FieldError, UnknownName, UserError
from careerplanner.services.conversation import conversing
from careerplanner.services.conversation.agenda import agenda
from careerplanner.services.conversation.conversation_view import (
    ConversationState,
    state_of,
    unsigned,
)
from careerplanner.services.rating import rating
from careerplanner.services.record.records import add, record_of, undo
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
from tests.services.ratings_made import ALONE, NOT_YET, WHO, WITH_HELP, later, one_worker

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from careerplanner.framework.lookup import Lookup
    from careerplanner.i18n.catalogue import Catalogues
    from careerplanner.services.workspace import Workspace


@pytest.fixture
def desk(wales: Lookup, catalogues: Catalogues, tmp_path: Path) -> Iterator[Workspace]:
    """A workspace with the book of one home care worker."""
    with one_worker(wales, catalogues, tmp_path) as made:
        yield made


def parts(desk: Workspace) -> tuple[int, int, int, int]:
    """How many conversations, notes, answers and actions the record has."""
    record = record_of(desk, WHO)
    return (
        len(record.conversations),
        len(record.talked),
        len(record.ratings),
        len(record.actions),
    )


# ---- beginning -----------------------------------------------------------------------------------


def test_it_remembers_pack_bands_manager_and_a_round_to_answer(desk: Workspace) -> None:
    changes, name = conversing.begin(desk, WHO, ONE_TO_ONE, planned=PartialDate(2026, 12, 1))
    one = talk(desk, name)
    assert (one.kind, one.opened, one.planned) == (ONE_TO_ONE, TODAY, PartialDate(2026, 12, 1))
    assert (one.band, one.next_band, one.manager) == ("B", "C", MANAGER)
    assert one.pack == desk.lookup.pack.about.ref
    assert desk.opened.pack(one.pack.digest) is not None, "what it is of is kept in the book"
    (given,) = record_of(desk, WHO).rounds
    assert (given.id, given.band, given.start, given.closed) == (one.round, "C", "B", None)
    assert changes.concerns(WHO, Entity.CONVERSATION, Entity.ROUND)
    undo(desk)
    assert record_of(desk, WHO).conversations == record_of(desk, WHO).rounds == ()


def test_an_open_round_is_gone_on_with_and_an_ended_one_is_talked_about_once(
    desk: Workspace,
) -> None:
    rating.open_round(desk, WHO, "C", "B")
    mine = record_of(desk, WHO).rounds[0].id
    rating.rate(desk, WHO, mine, "C.value.1", ALONE)
    rating.close_round(desk, WHO, mine)
    first = signed_with_note(desk)
    assert talk(desk, first).round == mine
    second = begun(desk)
    assert talk(desk, second).round != mine
    assert len(record_of(desk, WHO).rounds) == 2


def signed_with_note(desk: Workspace) -> str:
    name = begun(desk)
    conversing.write(desk, WHO, name, "", typed("A good talk."))
    conversing.sign_both(desk, WHO, name, WORKER, MANAGER, on(desk.today()))
    return name


def test_there_is_one_of_a_kind_at_a_time(desk: Workspace) -> None:
    first = begun(desk)
    with pytest.raises(UserError, match=r"conversation\.open_already"):
        begun(desk)
    begun(desk, ConversationKind.APPRAISAL)
    assert unsigned(record_of(desk, WHO), ONE_TO_ONE) == talk(desk, first)


def test_the_day_agreed_last_time_is_proposed(desk: Workspace) -> None:
    name = held(desk)
    again = PartialDate(2027, 2, 20)
    conversing.sign_both(desk, WHO, name, WORKER, MANAGER, on(TODAY), next_on=again)
    later(desk, date(2027, 2, 1))
    assert talk(desk, begun(desk)).planned == again
    appraisal = conversing.begin(desk, WHO, ConversationKind.APPRAISAL)[1]
    assert talk(desk, appraisal).planned is None


def test_one_only_planned_is_prepared_when_it_is_looked_at(desk: Workspace) -> None:
    record = record_of(desk, WHO)
    bare = conversing.planned_for(desk, record, ONE_TO_ONE, planned=PartialDate(2026, 12, 9))
    add(desk, WHO, bare)
    assert state_of(record_of(desk, WHO), talk(desk, bare.id)) is ConversationState.PLANNED
    assert talk(desk, bare.id).round == ""
    conversing.prepare(desk, WHO, bare.id)
    one = talk(desk, bare.id)
    assert (one.band, one.next_band) == ("B", "C")
    assert one.round
    assert not conversing.prepare(desk, WHO, bare.id).entities


def test_another_band_can_be_talked_about_until_somebody_answered(desk: Workspace) -> None:
    name = begun(desk)
    conversing.choose_band(desk, WHO, name, "D")
    record = record_of(desk, WHO)
    one = talk(desk, name)
    assert one.next_band == "D"
    assert [(given.id, given.band) for given in record.rounds] == [(one.round, "D")]
    conversing.rate(desk, WHO, name, "D.value.1", RatedBy.MANAGER, ALONE)
    with pytest.raises(UserError, match=r"conversation\.rated"):
        conversing.choose_band(desk, WHO, name, "C")
    with pytest.raises(UnknownName):
        conversing.choose_band(desk, WHO, name, "Z")


def test_changing_touches_days_and_who_holds_it_alone(desk: Workspace) -> None:
    name = begun(desk)
    forged = replace(
        talk(desk, name),
        planned=PartialDate(2026, 12, 2),
        manager="Nerys Stori",
        worker_signed_by="Somebody",
        worker_signed_on=on(TODAY),
        as_signed="{}",
        round="",
    )
    conversing.change(desk, WHO, forged)
    one = talk(desk, name)
    assert (one.planned, one.manager) == (PartialDate(2026, 12, 2), "Nerys Stori")
    assert not one.is_sealed
    assert (one.as_signed, bool(one.round)) == ("", True)
    with pytest.raises(FieldError, match=r"field\.in_future"):
        conversing.change(desk, WHO, replace(one, held=on(TODAY + timedelta(1))))


def test_removing_takes_notes_and_answers_and_leaves_the_actions(desk: Workspace) -> None:
    name = held(desk)
    conversing.remove(desk, WHO, name)
    record = record_of(desk, WHO)
    assert parts(desk) == (0, 0, 2, 1)
    assert record.actions[0].conversation == ""
    assert {one.by for one in record.ratings} == {RatedBy.SELF}
    assert len(record.rounds) == 1, "the worker's own answers stay"
    undo(desk)
    assert parts(desk) == (1, 2, 5, 1)
    assert record_of(desk, WHO).actions[0].conversation == name


def test_a_round_begun_for_it_that_nobody_answered_goes_with_it(desk: Workspace) -> None:
    name = begun(desk)
    conversing.rate(desk, WHO, name, "C.value.1", RatedBy.MANAGER, ALONE)
    with pytest.raises(UserError, match=r"round\.talked_about"):
        rating.remove_round(desk, WHO, talk(desk, name).round)
    conversing.remove(desk, WHO, name)
    assert record_of(desk, WHO).rounds == ()


# ---- holding -------------------------------------------------------------------------------------


def test_a_note_is_kept_at_once_changed_and_emptied(desk: Workspace) -> None:
    name = begun(desk)
    conversing.write(desk, WHO, name, "well-being", typed("Da iawn.", "cy"), Voice.WORKER)
    (note,) = record_of(desk, WHO).talked
    assert (note.topic, note.voice, note.text, note.written, note.added) == (
        "well-being",
        Voice.WORKER,
        typed("Da iawn.", "cy"),
        TODAY,
        False,
    )
    conversing.write(desk, WHO, name, "well-being", typed("Better."), Voice.WORKER, note.id)
    assert record_of(desk, WHO).talked[0].text.words == "Better."
    before = desk.opened.history()
    conversing.write(desk, WHO, name, "well-being", typed("Better."), Voice.WORKER, note.id)
    assert desk.opened.history() == before, "the same once more is no action"
    conversing.write(desk, WHO, name, "well-being", typed("  \n"), Voice.WORKER, note.id)
    assert record_of(desk, WHO).talked == ()
    assert not conversing.write(desk, WHO, name, "", typed("\x00 ")).entities


def test_three_answers_to_a_statement_are_all_kept(desk: Workspace) -> None:
    name = begun(desk)
    for by, answer in (
        (RatedBy.SELF, WITH_HELP),
        (RatedBy.MANAGER, ALONE),
        (RatedBy.AGREED, ALONE),
    ):
        conversing.rate(desk, WHO, name, "C.value.1", by, answer, typed(f"{by}"))
    found = {one.by: one for one in record_of(desk, WHO).ratings}
    assert {by: one.answer for by, one in found.items()} == {
        RatedBy.SELF: WITH_HELP,
        RatedBy.MANAGER: ALONE,
        RatedBy.AGREED: ALONE,
    }
    assert [found[by].conversation for by in RatedBy] == ["", name, name]
    assert desk.opened.history()[1].actor.kind == "manager"
    conversing.rate(desk, WHO, name, "C.value.1", RatedBy.MANAGER, NOT_YET)
    assert len(record_of(desk, WHO).ratings) == 3
    conversing.rate(desk, WHO, name, "C.value.1", RatedBy.MANAGER, None)
    assert {one.by for one in record_of(desk, WHO).ratings} == {RatedBy.SELF, RatedBy.AGREED}
    assert desk.opened.history()[0].actor.kind == "manager"
    conversing.rate(desk, WHO, name, "C.value.1", RatedBy.AGREED, None)
    assert desk.opened.history()[0].actor == desk.actor
    with pytest.raises(UnknownName):
        conversing.rate(desk, WHO, name, "D.value.1", RatedBy.MANAGER, ALONE)


def test_own_answers_of_an_ended_round_stay_while_the_manager_answers(desk: Workspace) -> None:
    rating.open_round(desk, WHO, "C", "B")
    mine = record_of(desk, WHO).rounds[0].id
    rating.rate(desk, WHO, mine, "C.value.1", WITH_HELP)
    rating.close_round(desk, WHO, mine)
    name = begun(desk)
    with pytest.raises(UserError, match=r"round\.closed"):
        conversing.rate(desk, WHO, name, "C.value.1", RatedBy.SELF, ALONE)
    conversing.rate(desk, WHO, name, "C.value.1", RatedBy.MANAGER, ALONE)
    assert {(one.by, one.answer) for one in record_of(desk, WHO).ratings} == {
        (RatedBy.SELF, WITH_HELP),
        (RatedBy.MANAGER, ALONE),
    }


def test_where_both_say_the_same_one_press_agrees(desk: Workspace) -> None:
    name = held(desk)
    found = agenda(desk, record_of(desk, WHO), talk(desk, name))
    assert found.agree_at_once == 1
    conversing.agree_where_same(desk, WHO, name)
    agreed = {
        one.statement: one.answer
        for one in record_of(desk, WHO).ratings
        if one.by is RatedBy.AGREED
    }
    assert agreed == {"C.value.1": ALONE, "C.value.2": ALONE}
    before = desk.opened.history()
    conversing.agree_where_same(desk, WHO, name)
    assert desk.opened.history() == before
    undo(desk)
    assert sum(one.by is RatedBy.AGREED for one in record_of(desk, WHO).ratings) == 1


def test_what_is_agreed_is_an_action_of_the_plan_with_owner_day_and_link(desk: Workspace) -> None:
    name = held(desk)
    (action,) = record_of(desk, WHO).actions
    assert (action.owner, action.due, action.requirement, action.conversation, action.state) == (
        WORKER,
        PartialDate(2026, 12, 31),
        "C.value.1",
        name,
        ActionState.OPEN,
    )
    conversing.remove_action(desk, WHO, name, action.id)
    assert record_of(desk, WHO).actions == ()
    with pytest.raises(FieldError, match=r"field\.empty"):
        conversing.agree(desk, WHO, name, typed(" "))


def test_actions_are_closed_dropped_and_opened_again(desk: Workspace) -> None:
    held(desk)
    (action,) = record_of(desk, WHO).actions
    conversing.close_action(desk, WHO, action.id, True, None)
    closed = record_of(desk, WHO).actions[0]
    assert (closed.state, closed.closed) == (ActionState.DONE, on(TODAY))
    conversing.open_again(desk, WHO, action.id)
    assert record_of(desk, WHO).actions[0] == action
    conversing.close_action(desk, WHO, action.id, False, PartialDate(2026, 11, 1))
    dropped = record_of(desk, WHO).actions[0]
    assert (dropped.state, dropped.closed) == (ActionState.DROPPED, PartialDate(2026, 11, 1))
    with pytest.raises(FieldError, match=r"field\.in_future"):
        conversing.close_action(desk, WHO, action.id, True, PartialDate(2027, 1))
    with pytest.raises(UnknownName):
        conversing.close_action(desk, WHO, "nobody's", True, None)


# ---- the agenda ----------------------------------------------------------------------------------


def test_the_next_one_is_prepared_from_what_was_agreed_and_what_happened(desk: Workspace) -> None:
    first = signed(desk)
    add(desk, WHO, Action("own", typed("Look at the rota")))
    later(desk, date(2027, 2, 10))
    add(desk, WHO, LearningEntry("l", "Fire safety", on=PartialDate(2027, 1, 9)))
    add(desk, WHO, LearningEntry("before", "First aid", on=PartialDate(2026, 11, 1)))
    name = begun(desk)
    found = agenda(desk, record_of(desk, WHO), talk(desk, name))
    assert found.last is not None
    assert found.last.id == first
    (open_,) = found.agreed_open
    assert open_.action.what.words == "Shadow a senior twice"
    assert open_.late
    assert open_.agreed_in is not None
    assert open_.agreed_in.id == first
    assert [one.action.id for one in found.other_open] == ["own"]
    assert [(one.kind, one.about) for one in found.changed_since] == [(SinceKind.LEARNING, "l")]
    assert found.topics[0].topic.id == "last-time"
    assert all(topic.prompts for topic in found.topics)
    assert found.reminder is not None
    assert found.lines is not None
    assert found.lines.band == "C"
    earlier = {one.statement: one.earlier for one in found.statements if one.earlier}
    assert {name: one.answer for name, one in earlier.items()} == {"C.value.1": ALONE}
    conversing.close_action(desk, WHO, open_.action.id, True, None)
    found = agenda(desk, record_of(desk, WHO), talk(desk, name))
    assert found.agreed_open == ()
    assert [one.id for one in found.closed_since] == [open_.action.id]


def test_before_the_first_one_nothing_is_left_from_before(desk: Workspace) -> None:
    name = begun(desk)
    add(desk, WHO, LearningEntry("l", "Fire safety", on=on(TODAY)))
    found = agenda(desk, record_of(desk, WHO), talk(desk, name))
    assert (found.last, found.agreed_open, found.closed_since, found.changed_since) == (
        None,
        (),
        (),
        (),
    )
    assert found.first
    assert {one.why for one in found.first} == {TalkWhy.NEW}


def test_a_note_is_shown_under_its_topic_or_with_the_whole(desk: Workspace) -> None:
    name = held(desk)
    conversing.write(desk, WHO, name, "", typed("All in all."))
    conversing.write(desk, WHO, name, "where-next", typed("Of another kind of talk."))
    conversing.write(desk, WHO, name, "gone", typed("Of a topic that is gone."))
    found = agenda(desk, record_of(desk, WHO), talk(desk, name))
    noted = {topic.topic.id: len(topic.notes) for topic in found.topics if topic.notes}
    assert noted == {"well-being": 1, "the-work": 1, "where-next": 1}
    assert [note.text.words for note in found.loose] == ["All in all.", "Of a topic that is gone."]
