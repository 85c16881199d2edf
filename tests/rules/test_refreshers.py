"""Training that is done again and again: tables by hand, and what holds for every record."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careerplanner.domain.assessment import DateState
from careerplanner.domain.facts import Basis, Confidence
from careerplanner.domain.finding import PackName
from careerplanner.domain.record import HeldState
from careerplanner.domain.training import LikelyRoles
from careerplanner.rules.refreshers import refreshers
from tests.rules.people import DAY, held, post
from tests.rules.trainings import (
    FIRST,
    READ,
    SAID,
    asked,
    learned,
    named,
    pack_of,
    training,
    year_of,
)

if TYPE_CHECKING:
    from random import Random

    from careerplanner.domain.record import LearningEntry
    from careerplanner.domain.refresher import Refresher
    from careerplanner.framework.lookup import Lookup

Some = tuple[str, str | None, str | None]
AHEAD, DUE, PAST, UNKNOWN, DONE = (
    DateState.AHEAD,
    DateState.DUE,
    DateState.PAST,
    DateState.NOT_KNOWN,
    DateState.DONE,
)
JOB = "boat-hand"


@pytest.fixture(scope="module")
def land(aldland: Lookup) -> Lookup:
    """A pack with training of every sort."""
    return pack_of(
        aldland,
        training("basic", everybody=True, months=36, first=FIRST),
        training("helpers", JOB, builds_on=("basic",), months=36),
        training("leaders", "warden", builds_on=("helpers",)),
        training("fire", months=12, suggested=True),
        training("lifting"),
    )


@pytest.mark.parametrize(
    ("on", "renew", "first", "last", "state", "code"),
    [
        ("2023-11-20", None, "2026-11-20", "2026-11-20", PAST, "counted_stated"),
        ("2023-11-21", None, "2026-11-21", "2026-11-21", DUE, "counted_stated"),
        ("2023-11-22", None, "2026-11-22", "2026-11-22", AHEAD, "counted_stated"),
        ("2024-02-29", None, "2027-02-28", "2027-02-28", AHEAD, "counted_stated"),
        ("2023-11", None, "2026-11-01", "2026-11-30", DUE, "counted_stated"),
        ("2023-10", None, "2026-10-01", "2026-10-31", PAST, "counted_stated"),
        ("2026", None, None, None, UNKNOWN, "only_year"),
        (None, None, None, None, UNKNOWN, "no_date"),
        ("2025-01-01", "2026-01-01", "2026-01-01", "2026-01-01", PAST, "day_set"),
        ("2025-01-01", "2027-03", "2027-03-01", "2027-03-31", AHEAD, "day_set"),
        ("2025", "2026", "2026-01-01", "2026-12-31", DUE, "day_set"),
        (None, "2027-01-01", "2027-01-01", "2027-01-01", AHEAD, "day_set"),
    ],
)
def test_it_is_due_by_the_day_set_else_counted_as_exactly_as_it_was_done(
    land: Lookup,
    on: str | None,
    renew: str | None,
    first: str | None,
    last: str | None,
    state: DateState,
    code: str,
) -> None:
    who = year_of(post(JOB), learned("helpers", on, renew))
    found = named(refreshers(who, land, DAY), "helpers")
    span = (str(found.due.earliest), str(found.due.latest)) if found.due else (None, None)
    assert (span, found.state, found.reason.code) == ((first, last), state, f"refresher.{code}")
    assert found.basis == (None if renew else SAID)
    assert not found.suggested


@pytest.mark.parametrize(
    ("role", "needed"),
    [
        (JOB, {"basic": "of_everybody", "helpers": "by_role"}),
        ("warden", {"basic": "of_everybody", "helpers": "before", "leaders": "by_role"}),
        ("", {"basic": "of_everybody"}),
    ],
)
def test_what_is_asked_goes_by_the_job(land: Lookup, role: str, needed: dict[str, str]) -> None:
    found = refreshers(year_of(post(role, title="Helper")), land, DAY)
    told = {one.training: one.asked.code for one in found if one.needed}
    assert told == {name: f"refresher.asked_{why}" for name, why in needed.items()}
    assert {one.training for one in found} == {"basic", "helpers", "leaders", "fire", "lifting"}


def test_without_a_job_today_nothing_is_asked(land: Lookup) -> None:
    for who in (year_of(), year_of(post(JOB, ended="2026-11-20"))):
        assert not any(one.needed for one in refreshers(who, land, DAY))


@pytest.mark.parametrize(
    ("name", "code"),
    [("basic", "never_done_first"), ("helpers", "never_done"), ("lifting", "never_done")],
)
def test_what_was_never_done_names_no_day(land: Lookup, name: str, code: str) -> None:
    found = named(refreshers(year_of(post(JOB)), land, DAY), name)
    assert (found.due, found.state, found.entries) == (None, UNKNOWN, ())
    assert found.reason.code == f"refresher.{code}"
    assert found.reason.get("first") == (FIRST if name == "basic" else None)


@pytest.mark.parametrize(
    ("own", "needed", "due", "state", "code", "basis"),
    [
        (None, True, "2026-05-01", PAST, "counted_suggested", READ),
        (asked("fire", 24), True, "2027-05-01", AHEAD, "counted_own", None),
        (asked("fire", None), True, None, DONE, "not_again", None),
        (asked("fire", 24, needed=False), False, "2027-05-01", AHEAD, "counted_own", None),
    ],
)
def test_what_the_employer_says_stands_above_a_suggestion(
    land: Lookup,
    own: object,
    needed: bool,
    due: str | None,
    state: DateState,
    code: str,
    basis: Basis | None,
) -> None:
    parts = [post(JOB), learned("fire", "2025-05-01"), *([own] if own else [])]
    found = named(refreshers(year_of(*parts), land, DAY), "fire")  # type: ignore[arg-type]
    assert (found.needed, found.state, found.reason.code) == (needed, state, f"refresher.{code}")
    assert (str(found.due.earliest) if found.due else None) == due
    assert (found.basis, found.suggested) == (basis, own is None)


def test_the_employer_may_ask_for_training_of_its_own_or_for_none(land: Lookup) -> None:
    who = year_of(post(JOB), asked("choking", 6), asked("helpers", 36, needed=False))
    found = refreshers(who, land, DAY)
    choking, helpers = named(found, "choking"), named(found, "helpers")
    assert (choking.needed, choking.asked.code) == (True, "refresher.asked_by_employer")
    assert (helpers.needed, helpers.asked.code) == (False, "refresher.asked_by_nobody")
    assert named(found, "basic").needed  # it is for everybody


def test_what_comes_before_is_not_asked_where_the_employer_says_so(aldland: Lookup) -> None:
    land = pack_of(aldland, training("one"), training("two", JOB, builds_on=("one",)))
    who = year_of(post(JOB))
    one = named(refreshers(who, land, DAY), "one")
    assert one.asked.get("training") == PackName("training", "two")
    who = year_of(post(JOB), asked("one", None, needed=False))
    assert not named(refreshers(who, land, DAY), "one").needed


def test_done_once_and_nothing_says_again(land: Lookup) -> None:
    found = named(
        refreshers(year_of(post(JOB), learned("lifting", "2020-01-01")), land, DAY), "lifting"
    )
    assert (found.needed, found.due, found.state) == (False, None, DONE)
    assert found.reason.code == "refresher.nothing_says"


@pytest.mark.parametrize(
    ("days", "counted"),
    [
        (("2024-01-01", "2025-01-01"), "2025-01-01"),
        (("2025-01-01", "2024-01-01"), "2025-01-01"),
        (("2025", "2025-06-01"), "2025-06-01"),
        (("2025-06", "2025-06-14"), "2025-06-14"),
        ((None, "2020-06-14"), "2020-06-14"),
        (("2024-01-01", "2026-11-22"), "2024-01-01"),  # not yet done on the day of asking
    ],
)
def test_the_latest_time_counts(land: Lookup, days: tuple[str | None, str], counted: str) -> None:
    who = year_of(post(JOB), *(learned("helpers", one) for one in days))
    found = named(refreshers(who, land, DAY), "helpers")
    assert str(found.reason.get("anchor")) == counted
    assert found.entries[0] == f"helpers-{counted}"
    assert len(found.entries) == (1 if "2026-11-22" in days else 2)


def test_what_was_done_later_in_a_year_alone_makes_it_not_known(land: Lookup) -> None:
    who = year_of(post(JOB), learned("helpers", "2022-06-14"), learned("helpers", "2025"))
    assert named(refreshers(who, land, DAY), "helpers").reason.code == "refresher.only_year"


@pytest.mark.parametrize(
    ("basic", "helpers", "state", "code"),
    [
        (None, "2025-01-01", UNKNOWN, "never_done_but_after"),
        ("2020-01-01", "2025-01-01", UNKNOWN, "done_but_after"),
        ("2020-01-01", "2019-01-01", PAST, "counted_stated"),
        ("2020-01-01", "2020", PAST, "counted_stated"),
        ("2025-01-01", "2025-06-01", AHEAD, "counted_stated"),
        ("2020-01-01", None, PAST, "counted_stated"),
    ],
)
def test_later_training_that_builds_on_it_may_have_covered_it(
    land: Lookup, basic: str | None, helpers: str | None, state: DateState, code: str
) -> None:
    done = [learned(n, d) for n, d in (("basic", basic), ("helpers", helpers)) if d]
    found = named(refreshers(year_of(post(JOB), *done), land, DAY), "basic")
    assert (found.state, found.reason.code) == (state, f"refresher.{code}")


def test_an_award_that_is_the_training_shows_that_it_was_done(aldland: Lookup) -> None:
    land = pack_of(aldland, training("sea", JOB, months=12, awards=("boat-card",)))

    def asked_with(*parts: LearningEntry, **award: object) -> Refresher:
        who = replace(year_of(post(JOB), *parts), awards=(held("boat-card", **award),))  # type: ignore[arg-type]
        return named(refreshers(who, land, DAY), "sea")

    found = asked_with(achieved="2026-03-01")
    assert (found.entries, str(found.done), found.state) == ((), "2026-03-01", AHEAD)
    assert asked_with(achieved="2026-12-01").reason.code == "refresher.never_done"
    assert asked_with().reason.code == "refresher.no_date"
    later = asked_with(learned("sea", "2026-04-01"), achieved="2026-03-01")
    assert (later.entries, str(later.done)) == (("sea-2026-04-01",), "2026-04-01")
    towards = asked_with(achieved=None, state=HeldState.WORKING_TOWARDS)
    assert towards.reason.code == "refresher.never_done"


@pytest.mark.parametrize(
    ("role", "two", "one"),
    [(JOB, "likely", "before_likely"), ("warden", "by_role", "before"), ("piper", "", "")],
)
def test_a_job_it_may_be_for_is_told_from_one_it_is_for(
    aldland: Lookup, role: str, two: str, one: str
) -> None:
    likely = (LikelyRoles((JOB,), READ),)
    land = pack_of(
        aldland, training("one"), training("two", "warden", likely=likely, builds_on=("one",))
    )
    found = refreshers(year_of(post(role)), land, DAY)
    for name, why in (("one", one), ("two", two)):
        told = named(found, name)
        assert told.needed == bool(why)
        assert told.asked.code == f"refresher.asked_{why or 'by_nobody'}"


def test_where_a_rule_begins_is_told_from_its_own_source(aldland: Lookup) -> None:
    land = pack_of(aldland, training("one", JOB, first=FIRST, timing=READ, no_interval=FIRST))
    assert named(refreshers(year_of(post(JOB)), land, DAY), "one").basis == READ
    found = named(refreshers(year_of(learned("one", "2020-01-01")), land, DAY), "one")
    assert (found.reason.code, found.reason.get("because")) == ("refresher.no_interval", FIRST)


def test_learning_of_no_kind_with_a_day_to_refresh_it_goes_by_its_title(land: Lookup) -> None:
    first = learned("", "2024-01-01", "2025-01-01", id="a", title="Bee stings")
    second = learned("", "2025-01-01", "2027-01-01", id="b", title=" bee  STINGS")
    other = learned("", "2025-01-01", id="c", title="Reading")
    found = [
        one for one in refreshers(year_of(first, second, other), land, DAY) if not one.training
    ]
    assert [(one.entries, one.needed, one.state) for one in found] == [(("b", "a"), True, AHEAD)]
    again = learned("", "2026-01-01", id="d", title="Bee stings")
    assert not [r for r in refreshers(year_of(first, again), land, DAY) if not r.training]


def test_training_that_only_an_entry_names_is_told_by_its_day(land: Lookup) -> None:
    who = year_of(learned("gone", "2025-01-01"), learned("lost", "2025-01-01", "2026-01-01"))
    found = refreshers(who, land, DAY)
    assert not named(found, "gone").needed
    assert (named(found, "lost").needed, named(found, "lost").state) == (True, PAST)


def test_training_that_is_not_yet_asked_for_is_not_told(aldland: Lookup) -> None:
    later = Basis("step-law", Confidence.STATED, valid_from=date(2026, 11, 22))
    land = pack_of(aldland, training("new", everybody=True, basis=later))
    assert refreshers(year_of(post(JOB)), land, DAY) == ()
    assert len(refreshers(year_of(post(JOB)), land, date(2026, 11, 22))) == 1


def test_needed_comes_first_soonest_first_unknown_last(land: Lookup) -> None:
    who = year_of(
        post(JOB),
        learned("helpers", "2025-01-01"),
        learned("fire", "2025-01-01"),
    )
    assert [one.training for one in refreshers(who, land, DAY)] == [
        "fire",
        "helpers",
        "basic",
        "leaders",
        "lifting",
    ]


DAYS = st.sampled_from([None, "2019", "2024", "2025-02", "2024-02-29", "2026-11-21", "2026-11-22"])
NAMES = st.sampled_from(["basic", "helpers", "fire", "lifting", ""])
LEARNING = st.lists(st.tuples(NAMES, DAYS, DAYS), max_size=8)


@given(LEARNING, st.randoms())
def test_the_order_of_learning_changes_nothing(
    land: Lookup, some: list[Some], random: Random
) -> None:
    parts = [learned(n, on, renew, id=str(i)) for i, (n, on, renew) in enumerate(some)]
    before = refreshers(year_of(post(JOB), *parts), land, DAY)
    random.shuffle(parts)
    assert refreshers(year_of(post(JOB), *parts), land, DAY) == before


@given(LEARNING, st.dates(date(2026, 1, 1), date(2027, 12, 31)))
def test_more_learning_today_never_brings_a_counted_day_nearer(
    land: Lookup, some: list[Some], on: date
) -> None:
    parts = [learned(n, d, None, id=str(i)) for i, (n, d, _) in enumerate(some)]
    today = learned("helpers", on.isoformat(), id="now")
    before = named(refreshers(year_of(post(JOB), *parts), land, on), "helpers")
    after = named(refreshers(year_of(post(JOB), *parts, today), land, on), "helpers")
    assert after.state is AHEAD
    assert after.due is not None
    assert before.due is None or before.due.earliest <= after.due.earliest


@given(LEARNING)
def test_a_state_tells_of_a_day_and_a_day_of_a_state(land: Lookup, some: list[Some]) -> None:
    parts = [learned(n, on, renew, id=str(i)) for i, (n, on, renew) in enumerate(some)]
    for one in refreshers(year_of(post(JOB), *parts), land, DAY):
        assert (one.due is not None) == (one.state in {AHEAD, DUE, PAST})
        assert one.suggested <= (one.training == "fire")
        assert one.needed == (one.asked.code != "refresher.asked_by_nobody")
