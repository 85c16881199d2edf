"""Every code of a conversation has a word in both languages, and no word is idle."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from careerplanner.domain.conversation_guide import ConversationKind
from careerplanner.domain.conversation_plan import Difference, Since, SinceKind, TalkWhy
from careerplanner.domain.conversations import REOPENED, Conversation, ConversationNote, Voice
from careerplanner.domain.dates import PartialDate
from careerplanner.domain.evidence import Evidence
from careerplanner.domain.pack import PackRef
from careerplanner.domain.ratings import RatedBy, RatingRound
from careerplanner.domain.record import HeldAward, LearningEntry, Post, Record, Worker
from careerplanner.domain.typed import Typed
from careerplanner.i18n.language import Language
from careerplanner.i18n.messages import conversation as messages
from careerplanner.services.conversation.conversation_view import ConversationState
from careerplanner.services.conversation.conversation_words import ConversationWords

if TYPE_CHECKING:
    from careerplanner.services.workspace import Workspace

TABLES = {
    messages.CONVERSATION_KIND: ConversationKind,
    messages.CONVERSATION_STATE: ConversationState,
    messages.VOICE: Voice,
    messages.SAID_BY: RatedBy,
    messages.DIFFERENCE: Difference,
    messages.TALK_WHY: TalkWhy,
    messages.TALK_PROMPT: TalkWhy,
    messages.SINCE_KIND: SinceKind,
}
REF = PackRef("p", "1", "0" * 64)
DAY = date(2026, 3, 3)
RECORD = Record(
    Worker("w", "Mared"),
    posts=(Post("p", title="Cook"), Post("q", role="domiciliary-worker")),
    awards=(HeldAward("a", typed="Old award"),),
    learning=(LearningEntry("l", "Ropes"),),
    evidence=(Evidence("e", "Photo"),),
    rounds=(RatingRound("r", "C", DAY, REF),),
)


@pytest.fixture
def say(space: Workspace) -> ConversationWords:
    return ConversationWords(space.wording(Language.ENGLISH), RECORD)


def test_every_code_has_words_and_no_words_are_idle() -> None:
    for table, codes in TABLES.items():
        assert {*table} == {str(code) for code in codes}, table


def test_no_word_for_a_person_holds_a_number() -> None:
    said = [table[code] for table in TABLES for code in table]
    assert not [one for one in said if any(sign.isdigit() or sign == "%" for sign in str(one))]


@pytest.mark.parametrize(
    ("kind", "about", "told"),
    [
        (SinceKind.POST, "p", "Started a job: Cook"),
        (SinceKind.POST_ENDED, "q", "Left a job: Domiciliary care worker (home care)"),
        (SinceKind.AWARD, "a", "Finished a qualification: Old award"),
        (SinceKind.LEARNING, "l", "Learned: Ropes"),
        (SinceKind.EVIDENCE, "e", "Evidence kept: Photo"),
        (SinceKind.ROUND, "r", "Went through the statements of a band: Band C"),
        (SinceKind.REGISTERED, "x", "Registered"),
        (SinceKind.INDUCTION, "", "Induction signed off"),
        (SinceKind.POST, "gone", "Started a job"),
    ],
)
def test_what_happened_is_said_with_what_it_is_about(
    say: ConversationWords, kind: SinceKind, about: str, told: str
) -> None:
    assert say.since(Since(kind, about, PartialDate(2026, 3))).text == told


def test_a_conversation_is_called_by_its_kind_and_the_day_it_stands_at(
    say: ConversationWords,
) -> None:
    one = Conversation("c", ConversationKind.APPRAISAL, DAY, REF)
    assert say.title(one) == "Appraisal, 3 March 2026"
    assert say.day(one) == "Begun: 3 March 2026"
    planned = Conversation("c", one.kind, DAY, REF, PartialDate(2026, 4))
    assert say.title(planned) == "Appraisal, April 2026"
    assert say.waiting(one) == ""
    half = Conversation(
        "c", one.kind, DAY, REF, worker_signed_by="M", worker_signed_on=PartialDate.of(DAY)
    )
    assert say.waiting(half) == "Waiting for the manager to sign"


@pytest.mark.parametrize(
    ("more", "told"),
    [
        ({"voice": Voice.WORKER}, "Worker, 3 March 2026"),
        ({"added": True, "writer": "Beti"}, "Added by: Beti, 3 March 2026"),
        (
            {"added": True, "writer": "Beti", "topic": REOPENED},
            "Opened again by: Beti, 3 March 2026",
        ),
    ],
)
def test_a_note_says_whose_it_is(
    say: ConversationWords, more: dict[str, object], told: str
) -> None:
    note = ConversationNote("n", "c", Typed("x"), written=DAY, **more)  # type: ignore[arg-type]
    assert say.note_by(note) == told
