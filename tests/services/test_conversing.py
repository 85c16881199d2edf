"""Preparing, holding and signing a conversation: kept at once, sealed by the first signature."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest

from careerplanner.domain.changes import Entity
from careerplanner.domain.conversation_guide import ConversationKind
from careerplanner.domain.conversation_plan import SinceKind, TalkWhy
from careerplanner.domain.conversations import REOPENED, Voice
from careerplanner.domain.dates import PartialDate
from careerplanner.domain.ratings import RatedBy, RatingAnswer
from careerplanner.domain.record import Action, ActionState, LearningEntry
from careerplanner.errors import FieldError, UnknownName, UserError
from careerplanner.i18n.language import Language
from careerplanner.services.conversation import conversing
from careerplanner.services.conversation.agenda import agenda
from careerplanner.services.conversation.conversation_view import (
    ConversationState,
    conversation_lines,
    state_of,
    talks_due,
    unsigned,
)
from careerplanner.services.conversation.conversation_words import ConversationWords
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
    assert {given.band for given in record.rounds if given.id == one.round} == {"D"}
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
