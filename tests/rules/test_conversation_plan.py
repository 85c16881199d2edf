"""What a conversation is prepared from: what is talked about first, what came before it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careerplanner.domain.conversation_guide import ConversationKind
from careerplanner.domain.conversation_plan import (
    Difference,
    SinceKind,
    StatementTalk,
    TalkWhy,
)
from careerplanner.domain.conversations import Conversation
from careerplanner.domain.dates import PartialDate
from careerplanner.domain.pack import PackRef, Renamed
from careerplanner.domain.ratings import RatedBy, Rating, RatingAnswer, RatingRound
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
from careerplanner.framework.loader import load_pack
from careerplanner.framework.lookup import Lookup
from careerplanner.paths import resources_folder
from careerplanner.rules import conversation_plan as rules
from careerplanner.rules.self_assessment import GROWING, band_lines

DAY = date(2026, 5, 18)
NOT_YET, WITH_HELP = RatingAnswer.NOT_YET, RatingAnswer.WITH_HELP
ALONE, OTHERS = RatingAnswer.ON_MY_OWN, RatingAnswer.HELP_OTHERS
NOT_ASKED = RatingAnswer.NOT_IN_JOB
WALES = Lookup(load_pack(resources_folder() / "frameworks" / "wales-draft-2023"))
REF = WALES.pack.about.ref
LINES = band_lines(WALES.band("C"), WALES.band("B"), WALES)
NAMES = [line.statement for line in LINES.lines]
NEW = next(line.statement for line in LINES.lines if line.moves)
OLD = next(line.statement for line in LINES.lines if not line.moves)
GIVEN = st.dictionaries(st.sampled_from(NAMES), st.sampled_from(RatingAnswer))


def said(answers: dict[str, RatingAnswer], by: RatedBy = RatedBy.SELF) -> dict[str, Rating]:
    return {name: Rating(f"{by}-{name}", "r", name, answer, by) for name, answer in answers.items()}


def talks(
    own: dict[str, RatingAnswer] | None = None,
    manager: dict[str, RatingAnswer] | None = None,
    agreed: dict[str, RatingAnswer] | None = None,
    earlier: dict[str, RatingAnswer] | None = None,
) -> tuple[StatementTalk, ...]:
    return rules.statement_talks(
        LINES,
        said(own or {}),
        said(manager or {}, RatedBy.MANAGER),
        said(agreed or {}, RatedBy.AGREED),
        said(earlier or {}, RatedBy.AGREED),
    )


def talk(name: str, held: PartialDate | None, **more: object) -> Conversation:
    fields: dict[str, object] = {"opened": DAY, "pack": REF, "held": held, **more}
    return Conversation(name, ConversationKind.ONE_TO_ONE, **fields)  # type: ignore[arg-type]


def on(month: int, day: int = 1) -> PartialDate:
    return PartialDate(2026, month, day)


def record(**parts: object) -> Record:
    return Record(Worker("w", "Mared Example"), **parts)  # type: ignore[arg-type]


# ---- how two answers lie to each other -----------------------------------------------------------


@pytest.mark.parametrize(
    ("own", "manager", "expected"),
    [
        (None, None, Difference.NOBODY),
        (ALONE, None, Difference.WORKER_ONLY),
        (None, ALONE, Difference.MANAGER_ONLY),
        (ALONE, ALONE, Difference.SAME),
        (NOT_ASKED, NOT_ASKED, Difference.SAME),
        (NOT_YET, WITH_HELP, Difference.MANAGER_MORE),
        (WITH_HELP, ALONE, Difference.MANAGER_MORE),
        (ALONE, OTHERS, Difference.MANAGER_MORE),
        (OTHERS, NOT_YET, Difference.WORKER_MORE),
        (ALONE, WITH_HELP, Difference.WORKER_MORE),
        (NOT_ASKED, NOT_YET, Difference.JOB),
        (OTHERS, NOT_ASKED, Difference.JOB),
    ],
)
def test_how_two_answers_lie_to_each_other(
    own: RatingAnswer | None, manager: RatingAnswer | None, expected: Difference
) -> None:
    assert rules.difference(own, manager) is expected


def test_who_is_more_sure_turns_with_who_says_it() -> None:
    mirror = {
        Difference.MANAGER_MORE: Difference.WORKER_MORE,
        Difference.WORKER_MORE: Difference.MANAGER_MORE,
        Difference.WORKER_ONLY: Difference.MANAGER_ONLY,
        Difference.MANAGER_ONLY: Difference.WORKER_ONLY,
    }
    for one, other in product((None, *RatingAnswer), repeat=2):
        found = rules.difference(one, other)
        assert rules.difference(other, one) is mirror.get(found, found)


# ---- what to talk about first --------------------------------------------------------------------


def why(name: str, *answers: dict[str, RatingAnswer] | None) -> TalkWhy:
    return next(one.why for one in talks(*answers) if one.statement == name)


@pytest.mark.parametrize(
    ("own", "manager", "expected"),
    [
        (ALONE, WITH_HELP, TalkWhy.DIFFERS),
        (NOT_YET, NOT_ASKED, TalkWhy.DIFFERS),
        (NOT_YET, NOT_YET, TalkWhy.GROWING),
        (WITH_HELP, None, TalkWhy.GROWING),
        (None, NOT_YET, TalkWhy.GROWING),
        (ALONE, ALONE, TalkWhy.SETTLED),
        (NOT_ASKED, NOT_ASKED, TalkWhy.SETTLED),
        (ALONE, None, TalkWhy.NEW),
        (None, None, TalkWhy.NEW),
    ],
)
def test_why_a_statement_is_worth_talking_about(
    own: RatingAnswer | None, manager: RatingAnswer | None, expected: TalkWhy
) -> None:
    given_own = {NEW: own} if own else {}
    given_manager = {NEW: manager} if manager else {}
    assert why(NEW, given_own, given_manager) is expected
    assert why(NEW, given_own, given_manager, {NEW: ALONE}) is TalkWhy.SETTLED


def test_what_carries_on_and_nobody_answered_is_asked_after_what_is_new() -> None:
    assert why(OLD) is TalkWhy.UNANSWERED
    order = [one.statement for one in talks()]
    assert order.index(NEW) < order.index(OLD)


def test_what_was_not_done_alone_when_agreed_last_is_looked_at_again_until_somebody_answers() -> (
    None
):
    assert why(OLD, None, None, None, {OLD: WITH_HELP}) is TalkWhy.GROWING
    assert why(OLD, {OLD: ALONE}, {OLD: ALONE}, None, {OLD: WITH_HELP}) is TalkWhy.SETTLED
    assert why(OLD, None, None, None, {OLD: ALONE}) is TalkWhy.UNANSWERED


@given(GIVEN, GIVEN, GIVEN, GIVEN)
def test_every_statement_stands_once_and_what_differs_stands_first(
    own: dict[str, RatingAnswer],
    manager: dict[str, RatingAnswer],
    agreed: dict[str, RatingAnswer],
    earlier: dict[str, RatingAnswer],
) -> None:
    found = talks(own, manager, agreed, earlier)
    assert sorted(one.statement for one in found) == sorted(NAMES)
    places = [list(TalkWhy).index(one.why) for one in found]
    assert places == sorted(places)
    for one in found:
        name = one.statement
        assert (one.own is not None, one.manager is not None, one.agreed is not None) == (
            name in own,
            name in manager,
            name in agreed,
        )
        if one.why is TalkWhy.DIFFERS:
            assert own[name] is not manager[name]
            assert name not in agreed
        if name in own and name in manager and own[name] is not manager[name]:
            assert one.differs
        if one.why is TalkWhy.GROWING:
            assert {own.get(name), manager.get(name), earlier.get(name)} & {*GROWING}
    first = rules.worth_first(found)
    assert len(first) <= rules.MOST_FIRST
    assert all(one.why is not TalkWhy.SETTLED for one in first)
    left = [one for one in found if one.why is not TalkWhy.SETTLED]
    assert len(first) == min(len(left), rules.MOST_FIRST)


# ---- one conversation after another --------------------------------------------------------------


def test_the_last_one_is_the_last_one_held_before_whatever_its_kind() -> None:
    first, second = talk("a", on(1)), replace(talk("b", on(4)), kind=ConversationKind.APPRAISAL)
    third, planned = talk("c", None), talk("d", None, planned=on(2))
    found = record(conversations=(second, third, planned, first))
    assert [one.id for one in rules.in_order(found.conversations)] == ["a", "b", "d", "c"]
    assert rules.last_before(found, third) == second
    assert rules.last_before(found, planned) == second
    assert rules.last_before(found, second) == first
    assert rules.last_before(found, first) is None


def action(name: str, agreed_in: str = "", **more: object) -> Action:
    return Action(name, Typed(name, "en"), conversation=agreed_in, **more)  # type: ignore[arg-type]


def test_actions_are_carried_forward_until_they_are_closed() -> None:
    before, now = talk("a", on(1)), talk("b", None)
    found = record(
        conversations=(before, now),
        actions=(
            action("late", "a", due=on(2)),
            action("no day", "a"),
            action("soon", "a", due=on(6)),
            action("done", "a", state=ActionState.DONE),
            action("new", "b"),
            action("own"),
            action("of one that is gone", "x"),
        ),
    )
    mine, earlier, others = rules.open_actions(found, now)
    assert [one.id for one in mine] == ["new"]
    assert [one.id for one in earlier] == ["late", "soon", "no day"]
    assert [one.id for one in others] == ["of one that is gone", "own"]


def test_closed_since_is_what_was_closed_after_the_last_one() -> None:
    before, now = talk("a", on(3)), talk("b", None)
    done = ActionState.DONE
    found = record(
        conversations=(before, now),
        actions=(
            action("since", state=done, closed=on(4)),
            action("same day", state=ActionState.DROPPED, closed=on(3)),
            action("before", "a", state=done, closed=on(2)),
            action("no day, agreed then", "a", state=done),
            action("no day, of the plan", state=done),
            action("open", "a"),
            action("just now", "b", state=done, closed=on(5)),
        ),
    )
    names = {one.id for one in rules.closed_actions(found, now)}
    assert names == {"since", "same day", "no day, agreed then"}
    assert rules.closed_actions(found, before) == ()


# ---- the round talked about ----------------------------------------------------------------------


def a_round(name: str, opened: date, closed: date | None, band: str = "C") -> RatingRound:
    return RatingRound(name, band, opened, REF, closed, start="B")


def test_an_open_round_is_talked_about_before_the_latest_one() -> None:
    old = a_round("old", DAY - timedelta(90), DAY - timedelta(90))
    late = a_round("late", DAY - timedelta(9), DAY - timedelta(9))
    still = a_round("open", DAY - timedelta(30), None)
    other = a_round("other band", DAY, None, "D")
    everything = record(rounds=(old, still, late, other))
    assert rules.round_to_talk(everything, "C", WALES) == still
    closed = record(rounds=(old, late))
    assert rules.round_to_talk(closed, "C", WALES) == late
    assert rules.round_to_talk(closed, "D", WALES) is None
    talked = replace(closed, conversations=(talk("t", on(1), round="late"),))
    assert rules.round_to_talk(talked, "C", WALES) is None, "an older one is not gone back to"


def test_what_was_agreed_before_is_the_latest_by_the_names_of_today() -> None:
    ref = PackRef(REF.id, "next", "f" * 64)
    newer = Lookup(
        replace(
            WALES.pack,
            about=replace(WALES.pack.about, ref=ref),
            renamed=(Renamed("statement", "C.value.4", "C.value.new"),),
        )
    )
    rounds = (
        a_round("r1", DAY, DAY),
        replace(a_round("r2", DAY, DAY), pack=PackRef("x", "1", "0")),
    )
    first, second = talk("t1", on(1), round="r1"), talk("t2", on(2), round="r1")
    strange, now = talk("t3", on(3), round="r2"), talk("t4", None)

    def agreed(name: str, where: Conversation, answer: RatingAnswer) -> Rating:
        return Rating(
            f"{name}{where.id}", where.round, name, answer, RatedBy.AGREED, conversation=where.id
        )

    found = record(
        rounds=rounds,
        conversations=(first, second, strange, now),
        ratings=(
            agreed("C.value.4", first, NOT_YET),
            agreed("C.value.5", first, NOT_YET),
            agreed("C.value.4", second, ALONE),
            agreed("C.value.6", strange, OTHERS),
            Rating("own", "r1", "C.value.7", ALONE),
        ),
    )
    answers = {name: one.answer for name, one in rules.agreed_before(found, now, newer).items()}
    assert answers == {"C.value.new": ALONE, "C.value.5": NOT_YET}
    assert {*rules.agreed_before(found, second, WALES)} == {"C.value.4", "C.value.5"}
    assert rules.agreed_before(found, first, WALES) == {}


def test_an_answer_belongs_to_its_conversation_and_the_own_one_to_the_round() -> None:
    one, other = talk("t1", on(1), round="r"), talk("t2", on(2), round="r")
    ratings = (
        Rating("a", "r", "C.value.1", ALONE),
        Rating("b", "r", "C.value.1", NOT_YET, RatedBy.MANAGER, conversation="t1"),
        Rating("c", "r", "C.value.1", OTHERS, RatedBy.MANAGER, conversation="t2"),
    )
    for talked, expected in ((one, NOT_YET), (other, OTHERS)):
        found = rules.answers_in(ratings, talked, RatedBy.MANAGER)
        assert found["C.value.1"].answer is expected
        assert rules.answers_in(ratings, talked, RatedBy.SELF)["C.value.1"].answer is ALONE


# ---- what happened since -------------------------------------------------------------------------

FULL = record(
    posts=(Post("p1", started=on(4), ended=on(5)), Post("p0", started=PartialDate(2026))),
    registrations=(Registration("g", "x", RegistrationState.REGISTERED, first_registered=on(4)),),
    awards=(
        HeldAward("h1", state=HeldState.ACHIEVED, achieved=on(4), started=on(4)),
        HeldAward("h2", state=HeldState.WORKING_TOWARDS, started=PartialDate(2026, 3)),
        HeldAward("h3", state=HeldState.PLANNED, started=on(4)),
    ),
    induction=(
        InductionProgress("i1", "one", "a", ProgressState.SIGNED_OFF, finished=on(4)),
        InductionProgress("i2", "one", "b", ProgressState.SIGNED_OFF, finished=on(5)),
        InductionProgress("i3", "two", "", ProgressState.SIGNED_OFF, finished=on(4), earlier=True),
    ),
    learning=(LearningEntry("l1", "New", on=on(4)), LearningEntry("l2", "Same day", on=on(3))),
    rounds=(a_round("r", date(2026, 4, 2), date(2026, 4, 9)),),
)


def test_what_happened_since_is_what_the_record_dates_after_that_day() -> None:
    found = rules.happened_since(FULL, date(2026, 3, 1), date(2026, 5, 18))
    assert [(one.kind, one.about) for one in found] == [
        (SinceKind.POST, "p1"),
        (SinceKind.POST_ENDED, "p1"),
        (SinceKind.REGISTERED, "g"),
        (SinceKind.AWARD, "h1"),
        (SinceKind.AWARD_STARTED, "h2"),
        (SinceKind.INDUCTION, "one"),
        (SinceKind.LEARNING, "l1"),
        (SinceKind.ROUND, "r"),
    ]
    section = next(one for one in found if one.kind is SinceKind.INDUCTION)
    assert section.on == on(5), "a section stands once, on its last day"


@given(st.integers(0, 200), st.integers(0, 200))
def test_nothing_is_told_twice_and_nothing_between_two_talks_is_lost(
    first: int, later: int
) -> None:
    start = date(2026, 1, 1)
    middle, end = start + timedelta(first), start + timedelta(first + later)
    exact = {
        (one.kind, one.about)
        for one in rules.happened_since(FULL, start, end)
        if one.on.is_exact and one.on.span.earliest > start
    }
    before = {(one.kind, one.about) for one in rules.happened_since(FULL, start, middle)}
    after = {
        (one.kind, one.about) for one in rules.happened_since(FULL, middle, end) if one.on.is_exact
    }
    assert exact <= before | after
    inexact = {(SinceKind.AWARD_STARTED, "h2")}
    assert before & after <= inexact
