"""When the next conversation is due: by what was agreed, by the employer, by usual expectation."""

# ruff: noqa: ANN401 - what is not named here is passed on

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careerplanner.domain.assessment import DateState
from careerplanner.domain.conversation_guide import ConversationKind
from careerplanner.domain.conversations import Conversation, OwnInterval
from careerplanner.domain.dates import add_months
from careerplanner.domain.pack import PackRef
from careerplanner.domain.record import Record, Worker
from careerplanner.rules.assess import assess
from careerplanner.rules.coming_up import coming_up
from careerplanner.rules.conversation_due import talks_due
from tests.rules.people import day, post

if TYPE_CHECKING:
    from careerplanner.domain.team import TalkDue
    from careerplanner.framework.lookup import Lookup

TODAY = date(2026, 11, 22)
PACK = PackRef("wales-draft-2023", "1", "0" * 64)
ONE, YEARLY = ConversationKind.ONE_TO_ONE, ConversationKind.APPRAISAL
WORKER = "care-home-worker-adults"


def talk(held: str | None = None, kind: ConversationKind = ONE, **more: Any) -> Conversation:
    planned, next_on = day(more.pop("planned", None)), day(more.pop("next_on", None))
    return Conversation(
        more.pop("name", f"talk-{kind}-{held}-{planned}"),
        kind,
        more.pop("opened", date(2020, 1, 1)),
        PACK,
        planned=planned,
        held=day(held),
        next_on=next_on,
        **more,
    )


def record(*talks: Conversation, started: str | None = "2024-02-01", **more: Any) -> Record:
    posts = more.pop("posts", (post(WORKER, started),))
    return Record(Worker("w", "Ann Other"), posts=posts, conversations=talks, **more)


def due(found: Record, lookup: Lookup, kind: ConversationKind = ONE) -> TalkDue:
    (one,) = (one for one in talks_due(found, lookup, TODAY) if one.kind is kind)
    return one


@pytest.mark.parametrize(
    ("held", "first", "last", "state"),
    [
        ("2026-10-01", "2027-01-01", "2027-01-01", DateState.AHEAD),
        ("2026-08-22", "2026-11-22", "2026-11-22", DateState.DUE),
        ("2026-08-21", "2026-11-21", "2026-11-21", DateState.PAST),
        ("2026-08", "2026-11-01", "2026-11-30", DateState.DUE),
        ("2026-11-30", None, None, DateState.NOT_KNOWN),
    ],
)
def test_the_usual_three_months_are_counted_from_the_last_one(
    wales: Lookup, held: str, first: str | None, last: str | None, state: DateState
) -> None:
    """One that is dated after the day of asking is left out; then nothing is recorded."""
    found = due(record(talk(held)), wales)
    if first is None:
        assert (found.due, found.reason.code) == (None, "talk.none_recorded")
    else:
        assert found.due is not None
        assert [str(found.due.earliest), str(found.due.latest)] == [first, last]
        assert found.reason.code == "talk.counted_suggested"
    assert found.state is state
    assert found.suggested


def test_the_yearly_one_is_counted_by_itself(wales: Lookup) -> None:
    found = record(talk("2026-10-01"), talk("2025-10-01", YEARLY))
    assert due(found, wales, YEARLY).state is DateState.PAST
    assert due(found, wales, ONE).state is DateState.AHEAD


def test_where_only_the_year_is_known_nothing_is_counted(wales: Lookup) -> None:
    found = due(record(talk("2026")), wales)
    assert (found.due, found.reason.code) == (None, "talk.only_year")


def test_a_new_starter_has_the_first_one_ahead(wales: Lookup) -> None:
    found = due(record(started="2026-11-01"), wales)
    assert found.due is not None
    assert found.due.earliest == date(2027, 2, 1)
    assert found.reason.code == "talk.first_suggested"


def test_where_none_was_written_down_nobody_is_said_to_be_late(wales: Lookup) -> None:
    found = due(record(started="2019-01-01"), wales)
    assert found.state is DateState.NOT_KNOWN
    assert found.reason.code == "talk.none_recorded"


@pytest.mark.parametrize(
    ("started", "code"), [(None, "talk.no_start"), ("2026", "talk.start_only_year")]
)
def test_a_start_that_is_not_known_is_said_to_be(
    wales: Lookup, started: str | None, code: str
) -> None:
    found = due(record(started=started), wales)
    assert (found.due, found.reason.code) == (None, code)


def test_one_held_in_an_earlier_job_is_not_counted_from(wales: Lookup) -> None:
    found = due(record(talk("2026-05-01"), started="2026-10-01"), wales)
    assert found.due is not None
    assert found.due.earliest == date(2027, 1, 1)
    assert found.reason.code == "talk.first_suggested"
    assert found.last == day("2026-05-01")


def test_nothing_is_expected_of_somebody_without_a_job(wales: Lookup) -> None:
    left = record(talk("2026-01-01"), posts=(post(WORKER, "2020-01-01", ended="2026-06-30"),))
    assert talks_due(left, wales, TODAY) == ()


def test_a_planned_day_stands_above_any_count(wales: Lookup) -> None:
    found = due(record(talk("2026-01-01"), talk(planned="2026-12-05")), wales)
    assert found.due is not None
    assert (found.due.earliest, found.reason.code) == (date(2026, 12, 5), "talk.planned")
    assert not found.suggested


def test_a_planned_day_that_went_by_is_late(wales: Lookup) -> None:
    found = due(record(talk("2026-09-01"), talk(planned="2026-11-02")), wales)
    assert found.state is DateState.PAST


def test_a_plan_from_before_the_last_one_is_no_plan(wales: Lookup) -> None:
    found = due(record(talk("2026-10-01"), talk(planned="2026-09-01")), wales)
    assert found.reason.code == "talk.counted_suggested"


def test_the_day_agreed_last_time_stands_above_the_interval(wales: Lookup) -> None:
    found = due(record(talk("2026-10-01", next_on="2026-11-10")), wales)
    assert (found.state, found.reason.code) == (DateState.PAST, "talk.agreed")


def test_the_employers_interval_stands_above_the_usual_one(wales: Lookup) -> None:
    own = OwnInterval("own", ONE, 2)
    found = due(record(talk("2026-09-01"), intervals=(own,)), wales)
    assert (found.state, found.suggested) == (DateState.PAST, False)
    assert found.reason.code == "talk.counted_own"
    never = record(talk("2026-09-01"), intervals=(replace(own, months=None),))
    assert [one.kind for one in talks_due(never, wales, TODAY)] == [YEARLY]


def test_a_kind_without_an_interval_is_not_expected_unless_somebody_says_so(wales: Lookup) -> None:
    kinds = [one.kind for one in talks_due(record(talk("2026-09-01")), wales, TODAY)]
    assert kinds == [ONE, YEARLY]
    own = OwnInterval("own", ConversationKind.PROBATION_REVIEW, 6)
    found = record(started="2026-10-01", intervals=(own,))
    assert due(found, wales, own.kind).reason.code == "talk.first_own"


def test_a_pack_may_state_an_interval(aldland: Lookup) -> None:
    found = due(record(talk("2026-10-01"), posts=(post("warden", "2024-01-01"),)), aldland)
    assert found.reason.code == "talk.counted_stated"
    assert not found.suggested


def test_one_that_was_signed_without_a_day_was_held_when_it_was_signed(wales: Lookup) -> None:
    signed = replace(
        talk(), worker_signed_on=day("2026-10-05"), manager_signed_on=day("2026-10-09")
    )
    assert due(record(signed), wales).last == day("2026-10-05")


def test_what_is_coming_up_has_what_the_record_tells_of(wales: Lookup) -> None:
    """The usual expectation alone is nobody's date: nothing was ever planned or held."""

    def rows(found: Record) -> list[str]:
        answer = assess(found, wales, TODAY, TODAY)
        items = coming_up(answer, found, wales, TODAY, TODAY)
        return [one.key for one in items if one.kind == "conversation"]

    assert rows(record()) == []
    assert rows(record(talk("2026-10-01"))) == ["conversation:one_to_one"]
    assert rows(record(talk(planned="2026-12-01", kind=YEARLY))) == ["conversation:appraisal"]


days = st.dates(date(2023, 1, 1), date(2027, 12, 31))


@given(st.lists(days, max_size=5), days, st.integers(1, 24), st.randoms())
def test_the_latest_one_held_decides_in_whatever_order_they_come(
    wales: Lookup, held: list[date], start: date, months: int, order: Any
) -> None:
    talks = [talk(str(one), name=f"t{number}") for number, one in enumerate(held)]
    own = OwnInterval("own", ONE, months)
    first = record(*talks, started=str(start), intervals=(own,))
    order.shuffle(talks)
    found = talks_due(first, wales, TODAY)
    assert found == talks_due(replace(first, conversations=tuple(talks)), wales, TODAY)
    mine = [one for one in found if one.kind is ONE]
    if start > TODAY:
        assert mine == []
        return
    last = max((one for one in held if start <= one <= TODAY), default=None)
    expected = add_months(last or start, months)
    if last is None and expected < TODAY:
        assert mine[0].due is None
    else:
        assert mine[0].due is not None
        assert mine[0].due.earliest == mine[0].due.latest == expected


@given(days, st.integers(-400, 400))
def test_a_later_day_of_asking_never_makes_a_day_less_late(
    wales: Lookup, held: date, off: int
) -> None:
    found = record(talk(str(held)), started="2022-01-01")
    order = [DateState.AHEAD, DateState.DUE, DateState.PAST]
    on = held + timedelta(days=abs(off))
    states = []
    for asked in (on, on + timedelta(days=30)):
        (one,) = (one for one in talks_due(found, wales, asked) if one.kind is ONE)
        states.append(order.index(one.state))
    assert states == sorted(states)
