"""Invented teams: any mixture of people with everything a record can say, drawn to look alike."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from hypothesis import strategies as st

from careerplanner.domain.conversation_guide import ConversationKind
from careerplanner.domain.conversations import Conversation, OwnInterval
from careerplanner.domain.own_lists import OwnArea, OwnTraining
from careerplanner.domain.ratings import RatingRound
from careerplanner.domain.record import (
    Action,
    ActionState,
    HeldAward,
    HeldState,
    InductionProgress,
    LearningEntry,
    Post,
    ProgressState,
    Record,
    Registration,
    RegistrationState,
    Worker,
)
from careerplanner.domain.typed import Typed
from tests.rules.people import day

if TYPE_CHECKING:
    from careerplanner.framework.lookup import Lookup

DATES = (
    None, "1999", "2010", "2016-05", "2019-05-07", "2022", "2023-08-14", "2024-02-29", "2025-11",
    "2025-11-22", "2026", "2026-05", "2026-05-22", "2026-08-31", "2026-11", "2026-11-20",
    "2026-11-21", "2026-11-22", "2026-12", "2027-01-15", "2027-02", "2028", "2029-05-06",
)  # fmt: skip
_WORDS = Typed("Dyma eiriau", "cy")


def teams(lookup: Lookup, most: int = 4) -> st.SearchStrategy[list[Record]]:
    """A few people; often several of one kind, so that there is something to share."""
    return st.lists(lives(lookup), max_size=most)


@st.composite
def lives(draw: st.DrawFn, lookup: Lookup) -> Record:
    """Somebody about whom anything may be said."""
    pack = lookup.pack
    roles = [role.id for role in pack.roles]
    groups = [term.id for term in pack.about.client_groups]
    settings = [term.id for term in pack.about.settings]
    sections = [section.id for section in pack.induction.sections]
    areas = [area.id for section in pack.induction.sections for area in section.areas]
    trainings = [one.id for one in pack.trainings]
    awards = [award.id for award in pack.awards]
    of_training = [name for one in pack.trainings for name in one.awards]
    categories = sorted({c for rule in pack.register_rules for c in rule.categories})

    def one(*values: object) -> st.SearchStrategy[object]:
        return st.sampled_from(values)

    dates = st.sampled_from(DATES).map(day)
    ids = st.integers(0, 10**6).map(lambda number: f"{number:06}")
    some_groups = st.lists(st.sampled_from(groups), max_size=2, unique=True).map(tuple)
    exact = st.sampled_from([text for text in DATES if text and len(text) == 10]).map(
        date.fromisoformat
    )

    def few(kind: st.SearchStrategy[object], most: int) -> tuple[object, ...]:
        found = draw(st.lists(kind, max_size=most))
        return tuple({thing.id: thing for thing in found}.values())  # type: ignore[attr-defined]

    worker = st.builds(
        Worker, ids, one("Mared Dychmygol", "Huw Dychmygol"), team=one("", "Gogledd"),
        line_manager=one("", "Gethin Dychmygol"), born=dates, client_groups=some_groups,
        lives_in=one("", pack.about.nation, "GB", "GB-ENG"),
    )  # fmt: skip
    post = st.builds(
        Post, ids, one("", "no-such-role", *roles), one("", "Gofalwr"), one("", "Yma", "yma"),
        one("", *settings), some_groups, one(None, 8.0, 37.0), dates, one(None, *map(day, DATES)),
        service=one("", "Ty Gwyn"),
    )  # fmt: skip
    entry = st.builds(
        Registration, ids, one("", *categories), st.sampled_from(RegistrationState), one(""),
        dates, dates,
    )  # fmt: skip
    held = st.builds(
        HeldAward, ids, one("", "gone-award", *awards, *of_training), one("", "Hen bapur"),
        st.sampled_from(HeldState), dates, dates, dates, one(""), one(None, True, False),
    )  # fmt: skip
    progress = st.builds(
        InductionProgress, ids, one("", *sections), one("", "", "own-area", *areas),
        st.sampled_from(ProgressState), dates, dates, one("", "yma", "Hwnt"),
        one("", "Gethin Dychmygol"), st.booleans(), ready=dates, signed_on=dates,
        worker_signed_on=dates, sent_back=one(None, _WORDS), earlier=st.booleans(),
    )  # fmt: skip
    learned = st.builds(
        LearningEntry, ids, one("Cwrs", " cwrs", "Arall"), on=dates, renew_by=dates,
        training=one("", "own-course", *trainings),
    )  # fmt: skip
    action = st.builds(
        Action, ids, one(_WORDS), due=dates, state=st.sampled_from(ActionState), remind=dates
    )
    rounds = st.builds(
        RatingRound, ids, one(*(band.id for band in pack.bands)), exact, one(pack.about.ref),
        st.none() | exact, dates,
    )  # fmt: skip
    own_area = st.builds(OwnArea, ids, one(*sections), one("own-area", *areas))
    own_training = st.builds(
        OwnTraining, ids, one("own-course", "own-other", *trainings), one(None, _WORDS),
        one(None, 6, 24), st.booleans(),
    )  # fmt: skip
    talk = st.builds(
        Conversation, ids, st.sampled_from(ConversationKind), exact, one(pack.about.ref), dates,
        dates, worker_signed_on=dates, manager_signed_on=dates, next_on=dates,
    )  # fmt: skip
    interval = st.builds(OwnInterval, ids, st.sampled_from(ConversationKind), one(None, 1, 12))
    return Record(
        draw(worker),
        few(post, 3),
        few(entry, 2),
        few(held, 5),
        few(progress, 5),
        few(learned, 5),
        few(action, 2),
        rounds=few(rounds, 2),
        areas=few(own_area, 2),
        trainings=few(own_training, 2),
        conversations=few(talk, 3),
        intervals=few(interval, 2),
    )  # type: ignore[arg-type]
