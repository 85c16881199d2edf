"""Any record that a person could give, hostile text and all."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from hypothesis import strategies as st

from careerplanner.domain import record as domain
from careerplanner.domain.conversation_guide import ConversationKind
from careerplanner.domain.conversations import (
    Conversation,
    ConversationNote,
    OwnInterval,
    Voice,
)
from careerplanner.domain.dates import PartialDate
from careerplanner.domain.evidence import Evidence, EvidenceKind, EvidenceUse, Served
from careerplanner.domain.own_lists import OwnArea, OwnTraining
from careerplanner.domain.pack import PackRef
from careerplanner.domain.ratings import RatedBy, Rating, RatingAnswer, RatingRound

if TYPE_CHECKING:
    from careerplanner.domain.record import Record

# Whole characters, NUL included; half a surrogate pair is refused and tested apart.
TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=20) | st.sampled_from(
    [
        "",
        "null",
        "'; DROP TABLE worker; --",
        '"',
        "\0",
        "a\0b",
        "🧑🏽‍🦽",
        "مرحبا",
        "Ŵŷ",
        "%_",
        "\r\n",
        "0",
    ]
)
DATES = st.dates(date(1900, 1, 1), date(2100, 12, 31))
IDS = st.uuids().map(str)


@st.composite
def partial_dates(draw: st.DrawFn) -> PartialDate:
    day = draw(DATES)
    parts = draw(st.integers(1, 3))
    return PartialDate(*(day.year, day.month, day.day)[:parts])


TYPED = st.builds(domain.Typed, TEXTS, st.sampled_from([None, "en", "cy"]))
PACK_REFS = st.builds(PackRef, TEXTS, TEXTS, TEXTS)
BY_TYPE: dict[str, st.SearchStrategy[Any]] = {
    "str": TEXTS,
    "str | None": st.none() | TEXTS,
    "bool": st.booleans(),
    "int": st.integers(0, 2**63 - 1),
    "bool | None": st.none() | st.booleans(),
    "int | None": st.none() | st.integers(-(2**63) + 1, 2**63 - 1),
    "float | None": st.none() | st.floats(allow_nan=False, allow_infinity=False),
    "date": DATES,
    "date | None": st.none() | DATES,
    "PartialDate | None": st.none() | partial_dates(),
    "Typed": TYPED,
    "Typed | None": st.none() | TYPED,
    "tuple[str, ...]": st.lists(TEXTS, max_size=3).map(tuple),
    "PackRef": PACK_REFS,
    "RegistrationState": st.sampled_from(domain.RegistrationState),
    "HeldState": st.sampled_from(domain.HeldState),
    "ProgressState": st.sampled_from(domain.ProgressState),
    "ActionState": st.sampled_from(domain.ActionState),
    "EvidenceKind": st.sampled_from(EvidenceKind),
    "Served": st.sampled_from(Served),
    "RatingAnswer": st.sampled_from(RatingAnswer),
    "RatedBy": st.sampled_from(RatedBy),
    "ConversationKind": st.sampled_from(ConversationKind),
    "Voice": st.sampled_from(Voice),
}


def things(kind: type[Any]) -> st.SearchStrategy[Any]:
    """Any thing of a class that a record holds, by the types its fields are written with."""
    fields = {
        name: IDS if name == "id" else BY_TYPE[str(hint)]
        for name, hint in kind.__annotations__.items()
    }
    return st.builds(kind, **fields)


def parts(kind: type[Any]) -> st.SearchStrategy[Any]:
    return st.lists(things(kind), max_size=3, unique_by=lambda thing: thing.id).map(tuple)


PARTS: dict[str, type[Any]] = {
    "posts": domain.Post,
    "registrations": domain.Registration,
    "awards": domain.HeldAward,
    "induction": domain.InductionProgress,
    "learning": domain.LearningEntry,
    "actions": domain.Action,
    "notes": domain.PlanNote,
    "plans": domain.SavedPlan,
    "evidence": Evidence,
    "uses": EvidenceUse,
    "rounds": RatingRound,
    "ratings": Rating,
    "areas": OwnArea,
    "trainings": OwnTraining,
    "conversations": Conversation,
    "talked": ConversationNote,
    "intervals": OwnInterval,
}


def records() -> st.SearchStrategy[Record]:
    """Any whole record."""
    return st.builds(
        domain.Record,
        worker=things(domain.Worker),
        **{name: parts(kind) for name, kind in PARTS.items()},
    )
