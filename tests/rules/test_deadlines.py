"""Days counted from days: tables by hand, and what holds for every date."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careerplanner.domain.assessment import DateState
from careerplanner.domain.dates import DateSpan, PartialDate
from careerplanner.domain.facts import Basis, Confidence
from careerplanner.domain.register import Anchor, Deadline
from careerplanner.rules.deadlines import (
    before,
    counted,
    is_same,
    soonest_first,
    state_of,
    uncounted,
)
from tests.rules.people import DAY, day

BASIS = Basis("somewhere", Confidence.STATED)
AHEAD, DUE, PAST, UNKNOWN, DONE = (
    DateState.AHEAD,
    DateState.DUE,
    DateState.PAST,
    DateState.NOT_KNOWN,
    DateState.DONE,
)


def months(number: int | None, anchor: Anchor = Anchor.POST_START, since: str = "") -> Deadline:
    counted_since = date.fromisoformat(since) if since else None
    return Deadline(anchor, number, BASIS, counted_since=counted_since)


@pytest.mark.parametrize(
    ("start", "number", "first", "last", "state", "code"),
    [
        ("2026-05-20", 6, "2026-11-20", "2026-11-20", PAST, "counted_from_post_start"),
        ("2026-05-21", 6, "2026-11-21", "2026-11-21", DUE, "counted_from_post_start"),
        ("2026-05-22", 6, "2026-11-22", "2026-11-22", AHEAD, "counted_from_post_start"),
        ("2026-08-31", 6, "2027-02-28", "2027-02-28", AHEAD, "counted_from_post_start"),
        ("2027-08-31", 6, "2028-02-29", "2028-02-29", AHEAD, "counted_from_post_start"),
        ("2026-11-21", 0, "2026-11-21", "2026-11-21", DUE, "on_post_start"),
        ("2026-10-31", 4, "2027-02-28", "2027-02-28", AHEAD, "counted_from_post_start"),
        ("2026-05", 6, "2026-11-01", "2026-11-30", DUE, "counted_from_post_start"),
        ("2026-08", 6, "2027-02-01", "2027-02-28", AHEAD, "counted_from_post_start"),
        ("2026-04", 6, "2026-10-01", "2026-10-30", PAST, "counted_from_post_start"),
        ("2020", 6, None, None, UNKNOWN, "only_year"),
        (None, 6, None, None, UNKNOWN, "no_post_start"),
        ("2020-01-01", None, None, None, UNKNOWN, "length_not_known"),
    ],
)
def test_months_are_counted_as_exactly_as_the_start_allows(
    start: str | None,
    number: int | None,
    first: str | None,
    last: str | None,
    state: DateState,
    code: str,
) -> None:
    found = counted("register_by", months(number), day(start), DAY, done=False)
    span = (str(found.when.earliest), str(found.when.latest)) if found.when else (None, None)
    assert span == (first, last)
    assert (found.state, found.reason.code) == (state, f"deadline.{code}")
    assert found.basis is BASIS


@pytest.mark.parametrize(
    ("by", "state"), [("2026-11-20", PAST), ("2026-11-21", DUE), ("2026-11-22", AHEAD)]
)
@pytest.mark.parametrize("start", ["2010-01-01", "2010", None])
def test_a_fixed_day_needs_no_start(by: str, state: DateState, start: str | None) -> None:
    deadline = Deadline(None, None, BASIS, by=date.fromisoformat(by))
    found = counted("register_by", deadline, day(start), DAY, done=False)
    assert found.when == DateSpan(date.fromisoformat(by), date.fromisoformat(by))
    assert (found.state, found.reason.code) == (state, "deadline.fixed_day")
    assert found.reason.get("by") == date.fromisoformat(by)


@pytest.mark.parametrize(
    ("passed", "state", "code"),
    [
        ("2026-11-20", PAST, "long_passed"),
        ("2026-11-21", UNKNOWN, "length_not_known"),
        ("2026-11-22", UNKNOWN, "length_not_known"),
    ],
)
def test_what_is_only_known_to_have_passed_names_no_day(
    passed: str, state: DateState, code: str
) -> None:
    deadline = Deadline(None, None, BASIS, passed_by=date.fromisoformat(passed))
    found = counted("register_by", deadline, day("2010-01-01"), DAY, done=False)
    assert (found.when, found.state, found.reason.code) == (None, state, f"deadline.{code}")


@pytest.mark.parametrize(
    ("start", "is_counted"),
    [
        ("2021-03-31", False),
        ("2021-04-01", True),
        ("2021-03", False),
        ("2021-04", True),
        ("2021", False),
    ],
)
def test_a_start_that_may_have_been_counted_otherwise_is_not_counted(
    start: str, *, is_counted: bool
) -> None:
    deadline = months(72, Anchor.FIRST_REGISTRATION, since="2021-04-01")
    found = counted("award_latest", deadline, day(start), DAY, done=False)
    assert (found.when is not None) is is_counted
    assert (found.reason.code == "deadline.counted_otherwise") is not is_counted


def test_what_is_done_is_done_whatever_its_day() -> None:
    for deadline in (
        months(1),
        months(None),
        Deadline(None, None, BASIS, by=date(2011, 6, 1)),
        Deadline(None, None, BASIS, passed_by=date(2011, 6, 1)),
    ):
        assert counted("register_by", deadline, day("2010-01-01"), DAY, done=True).state is DONE
    assert uncounted("register_by", "deadline.rule_unsure", BASIS, done=True).state is DONE
    assert uncounted("register_by", "deadline.rule_unsure", BASIS, done=False).state is UNKNOWN


@pytest.mark.parametrize(
    ("end", "when", "code"),
    [
        ("2027-04-30", "2027-02-03", "deadline.renewal_opens"),
        ("2027-04", None, "deadline.renewal_not_exact"),
        ("2027", None, "deadline.renewal_not_exact"),
        (None, None, "deadline.no_renewal"),
    ],
)
def test_days_are_counted_back_from_an_exact_day_only(
    end: str | None, when: str | None, code: str
) -> None:
    found = before("renewal_opens", day(end), 86, DAY, BASIS)
    assert (str(found.when.earliest) if found.when else None, found.reason.code) == (when, code)


def test_soonest_first_unknown_last() -> None:
    late, soon = (
        counted("a", months(number), day("2026-11-01"), DAY, done=False) for number in (9, 2)
    )
    unknown = counted("a", months(2), None, DAY, done=False)
    assert sorted([unknown, late, soon], key=soonest_first) == [soon, late, unknown]


def test_two_deadlines_are_the_same_by_their_days_not_by_their_source() -> None:
    other = Basis("elsewhere", Confidence.UNCHECKED)
    assert is_same(months(6), Deadline(Anchor.POST_START, 6, other))
    assert not is_same(months(6), months(12))
    assert not is_same(months(None), Deadline(None, None, BASIS, by=DAY))
    assert is_same(None, None)
    assert not is_same(None, months(6))


DATES = st.dates(date(1950, 1, 1), date(2060, 12, 31))
PARTIAL = st.one_of(
    st.none(),
    DATES.map(PartialDate.of),
    DATES.map(lambda found: PartialDate(found.year, found.month)),
    DATES.map(lambda found: PartialDate(found.year)),
)


@given(start=PARTIAL, number=st.integers(0, 120), on=DATES)
def test_no_day_before_the_start_and_none_from_what_is_not_known(
    start: PartialDate | None, number: int, on: date
) -> None:
    found = counted("register_by", months(number), start, on, done=False)
    if start is None or start.month is None:
        assert (found.when, found.state) == (None, UNKNOWN)
    else:
        assert found.when is not None
        assert start.span.earliest <= found.when.earliest <= found.when.latest
        assert found.when.is_one_day or not start.is_exact


@given(start=DATES, number=st.integers(0, 120), on=DATES)
def test_the_exact_day_lies_within_what_its_month_gives(start: date, number: int, on: date) -> None:
    exact = counted("a", months(number), PartialDate.of(start), on, done=False)
    vague = counted("a", months(number), PartialDate(start.year, start.month), on, done=False)
    assert exact.when is not None
    assert vague.when is not None
    assert vague.when.earliest <= exact.when.earliest <= vague.when.latest
    if vague.state is not DUE:
        assert exact.state is vague.state


@given(first=DATES, days=st.integers(0, 400), on=DATES)
def test_a_span_is_ahead_now_or_past_and_never_two_of_them(
    first: date, days: int, on: date
) -> None:
    span = DateSpan(first, first + timedelta(days=days))
    state = state_of(span, on, done=False)
    assert (state is AHEAD) == (on < span.earliest)
    assert (state is PAST) == (on > span.latest)
    assert (state is DUE) == (span.earliest <= on <= span.latest)
