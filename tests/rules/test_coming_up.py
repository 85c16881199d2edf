"""Everything dated in one list: what is in it, on which day, in what order, what is left out."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import date
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from careerplanner.domain.assessment import DateState
from careerplanner.domain.coming_up import ComingKind
from careerplanner.domain.dates import DateSpan
from careerplanner.domain.own_lists import OwnTraining
from careerplanner.domain.pack import PackRef, Renamed
from careerplanner.domain.ratings import RatingRound
from careerplanner.domain.record import (
    Action,
    ActionState,
    HeldAward,
    HeldState,
    LearningEntry,
    Record,
    Typed,
)
from careerplanner.framework.lookup import Lookup
from careerplanner.rules.coming_up import coming_up, soonest_first
from careerplanner.rules.deadlines import state_of
from tests.rules.drawn_people import parts_of
from tests.rules.people import DAY, ask, day, entry, induction, post, record, towards

if TYPE_CHECKING:
    from careerplanner.domain.coming_up import Coming

HOME_CARE = "domiciliary-worker"
DATES = st.sampled_from(
    [None, "2024", "2026", "2026-11", "2026-11-20", "2026-11-21", "2026-11-22", "2027-02", "2028"]
)
RETOLD = {ComingKind.REMINDER, ComingKind.REGISTER, ComingKind.INDUCTION}
"""Kinds of which some have another state than their day alone would give them."""


def coming(who: Record, lookup: Lookup, on: date = DAY, today: date = DAY) -> tuple[Coming, ...]:
    return coming_up(ask(who, lookup, on, today), who, lookup, on, today)


def of_kind(items: tuple[Coming, ...], kind: ComingKind) -> list[Coming]:
    return [item for item in items if item.kind is kind]


def action(due: str | None, remind: str | None = None, **more: object) -> Action:
    return Action("a", Typed("Ask", "en"), due=day(due), remind=day(remind), **more)  # type: ignore[arg-type]


def with_action(one: Action) -> Record:
    return replace(record(), actions=(one,))


def round_of(name: str, band: str, opened: date, closed: date | None, again: str | None) -> object:
    return RatingRound(name, band, opened, PackRef("p", "1", ""), closed, day(again))


# ---- the register ------------------------------------------------------------------------------


def test_deadlines_of_the_register_are_in_it_and_done_ones_are_not(wales: Lookup) -> None:
    who = record(
        post(HOME_CARE, "2026-10-05"), entry(first="2026-10-20", due="2029-10-19"), towards("x")
    )
    duties = {item.duty: item for item in of_kind(coming(who, wales), ComingKind.REGISTER)}
    assert set(duties) == {
        "award_expected", "award_latest", "renewal_opens", "renewal_finish", "renewal_due",
    }  # fmt: skip
    end = duties["renewal_due"]
    assert end.when == DateSpan(date(2029, 10, 19), date(2029, 10, 19))
    assert end.key == "register:renewal_due:entry"
    assert end.basis is not None


def test_what_cannot_be_counted_stays_in_and_says_why(wales: Lookup) -> None:
    items = of_kind(coming(record(post(HOME_CARE)), wales), ComingKind.REGISTER)
    (by,) = [item for item in items if item.duty == "register_by"]
    assert (by.when, by.state) == (None, DateState.NOT_KNOWN)
    assert by.reason.code.startswith("deadline.")


@pytest.mark.parametrize(
    ("on", "state"),
    [
        ("2029-07-24", DateState.AHEAD),
        ("2029-07-25", DateState.DUE),
        ("2029-08-20", DateState.DUE),
        ("2029-10-19", DateState.DUE),
        ("2029-10-20", None),
    ],
)
def test_renewal_that_has_opened_stays_open_until_the_end(
    wales: Lookup, on: str, state: DateState | None
) -> None:
    who = record(post(HOME_CARE, "2026-10-05"), entry(first="2026-10-20", due="2029-10-19"))
    asked = date.fromisoformat(on)
    found = [item for item in coming(who, wales, asked, asked) if item.duty == "renewal_opens"]
    assert [item.state for item in found] == ([] if state is None else [state])


def test_two_jobs_with_one_entry_have_its_renewal_once(wales: Lookup) -> None:
    two = record(
        post(HOME_CARE, "2026-10-05", id="p1"),
        post(HOME_CARE, "2026-11-02", id="p2"),
        entry(first="2026-10-20", due="2029-10-19"),
    )
    one = replace(two, posts=two.posts[1:])
    keys = [item.key for item in coming(two, wales) if item.duty.startswith(("renewal", "award"))]
    assert len(keys) == len(set(keys)) == 5
    assert set(keys) == {
        item.key for item in coming(one, wales) if item.duty.startswith(("renewal", "award"))
    }, "a calendar entry is the same one whichever job it was told for"


def test_each_job_has_a_day_of_its_own_to_register_by(wales: Lookup) -> None:
    who = record(
        post(HOME_CARE, "2026-10-05", id="p1"),
        post("care-home-worker-adults", "2026-11-02", id="p2"),
    )
    items = [item for item in coming(who, wales) if item.duty == "register_by"]
    assert {(item.about, item.when.earliest) for item in items if item.when} == {
        ("p1", date(2027, 4, 5)),
        ("p2", date(2027, 5, 2)),
    }


# ---- induction ---------------------------------------------------------------------------------


def lines(who: Record, lookup: Lookup) -> list[Coming]:
    return of_kind(coming(who, lookup), ComingKind.INDUCTION)


def test_the_induction_line_is_a_suggestion_and_goes_once_it_is_done(wales: Lookup) -> None:
    (line,) = lines(record(post(HOME_CARE, "2026-10-05")), wales)
    assert line.when == DateSpan(date(2027, 4, 5), date(2027, 4, 5))
    assert line.suggested
    assert lines(record(post(HOME_CARE, "2026-10-05"), induction("", "signed_off")), wales) == []


def test_nobody_is_late_with_an_induction_of_which_nothing_was_recorded(wales: Lookup) -> None:
    for started in ("2019-03-04", "2004"):
        (line,) = lines(record(post(HOME_CARE, started)), wales)
        assert (line.when, line.state) == (None, DateState.NOT_KNOWN)
        assert line.reason.code == "coming.induction_not_recorded"
    (late,) = lines(record(post(HOME_CARE, "2026-01-05"), induction("", "in_progress")), wales)
    assert late.state is DateState.PAST


# ---- plan --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("due", "remind", "told"),
    [
        ("2026-12-10", None, [("action", DateState.AHEAD)]),
        ("2026-11-21", None, [("action", DateState.DUE)]),
        ("2026-11-20", None, [("action", DateState.PAST)]),
        ("2026", None, [("action", DateState.DUE)]),
        (None, None, []),
        (None, "2026-12-01", [("reminder", DateState.AHEAD)]),
        ("2026-12-10", "2026-12-01", [("reminder", DateState.AHEAD), ("action", DateState.AHEAD)]),
        ("2026-12-10", "2026-11-01", [("reminder", DateState.DUE), ("action", DateState.AHEAD)]),
        ("2026-12-10", "2026-12-10", [("action", DateState.AHEAD)]),
        ("2026-12-10", "2026-12-20", [("action", DateState.AHEAD)]),
        ("2026-11-20", "2026-11-01", [("action", DateState.PAST)]),
        ("2026-11-21", "2026-11-01", [("action", DateState.DUE)]),
    ],
)
def test_an_open_action_and_its_reminder(
    wales: Lookup, due: str | None, remind: str | None, told: list[tuple[str, DateState]]
) -> None:
    items = coming(with_action(action(due, remind)), wales)
    assert [(str(item.kind), item.state) for item in items] == told


@pytest.mark.parametrize("state", [ActionState.DONE, ActionState.DROPPED])
def test_what_is_done_or_dropped_is_left_out(wales: Lookup, state: ActionState) -> None:
    one = action("2026-12-10", "2026-12-01", state=state)
    assert coming(with_action(one), wales) == ()


# ---- awards, reviews, training -----------------------------------------------------------------


def test_awards_under_way_have_their_expected_day_or_say_that_there_is_none(wales: Lookup) -> None:
    under_way, planned = HeldState.WORKING_TOWARDS, HeldState.PLANNED
    who = record(
        HeldAward("with", "core-adults", state=under_way, expected=day("2027-03")),
        HeldAward("without", "practice-2-adults", state=under_way),
        HeldAward("planned", "practice-3-adults", state=planned, expected=day("2028")),
        HeldAward("some-day", "core-children", state=planned),
        HeldAward("held", "core-combined", achieved=day("2020"), expected=day("2027-01-01")),
        HeldAward("later", "x", state=under_way, started=day("2027-01"), expected=day("2028")),
    )
    items = {item.about: item for item in of_kind(coming(who, wales), ComingKind.AWARD)}
    assert set(items) == {"with", "without", "planned"}
    assert items["with"].when == DateSpan(date(2027, 3, 1), date(2027, 3, 31))
    assert items["without"].state is DateState.NOT_KNOWN
    assert items["without"].reason.code == "coming.award_without_day"


def test_a_review_is_due_until_another_round_was_begun(wales: Lookup) -> None:
    first = round_of("r1", "B", date(2026, 5, 1), date(2026, 5, 2), "2026-11")
    again = round_of("r2", "B", date(2026, 11, 10), None, None)
    other = round_of("r3", "C", date(2026, 6, 1), date(2026, 6, 1), None)
    who = replace(record(), rounds=(first, other))
    (review,) = coming(who, wales)
    assert (review.kind, review.about, review.state) == (ComingKind.REVIEW, "r1", DateState.DUE)
    assert coming(replace(who, rounds=(first, other, again)), wales) == ()
    before = date(2026, 11, 1)
    assert coming(replace(who, rounds=(first, other, again)), wales, before) == (review,)


def test_a_round_of_a_band_that_was_renamed_is_of_the_same_band(wales: Lookup) -> None:
    first = round_of("r1", "old-b", date(2026, 5, 1), date(2026, 5, 2), "2026-11")
    about = wales.pack.about.ref
    first = replace(first, pack=replace(about, digest="0" * 64))
    again = replace(round_of("r2", "B", date(2026, 11, 10), None, None), pack=about)
    renamed = Lookup(replace(wales.pack, renamed=(Renamed("band", "old-b", "B"),)))
    assert coming(replace(record(), rounds=(first, again)), renamed) == ()
    elsewhere = replace(first, band="B", pack=PackRef("another", "1", "0" * 64))
    (review,) = coming(replace(record(), rounds=(elsewhere, again)), renamed)
    assert review.about == "r1", "another framework's band of that name is another band"


def test_a_day_to_look_again_is_not_known_before_the_round_was_closed(wales: Lookup) -> None:
    one = round_of("r1", "B", date(2026, 5, 1), date(2026, 5, 20), "2026-11")
    who = replace(record(), rounds=(one,))
    assert coming(who, wales, date(2026, 5, 10)) == ()


def test_training_is_in_it_by_its_kind_or_by_what_was_learned(wales: Lookup) -> None:
    who = replace(
        record(),
        learning=(
            LearningEntry("l1", "Fire", on=day("2025-11-02"), training="own-fire"),
            LearningEntry("l2", "Hoists", on=day("2026-01-05"), renew_by=day("2027-01-05")),
            LearningEntry("l3", "Reading", on=day("2026-01-05")),
        ),
        trainings=(OwnTraining("t1", "own-fire", Typed("Fire drill", "en"), 12),),
    )
    items = coming(who, wales)
    assert [(item.key, item.state) for item in items] == [
        ("refresher:own-fire", DateState.PAST),
        ("refresher:entry:l2", DateState.AHEAD),
    ]
    assert items[1].about == "l2"


# ---- what holds of every list ------------------------------------------------------------------


@st.composite
def lives(draw: st.DrawFn, lookup: Lookup) -> Record:
    """Somebody with a job, an entry, a plan, training and rounds, in any mixture of dates."""
    parts, facts = draw(parts_of(lookup))
    who = record(*parts, **facts)

    def dated(name: str) -> str | None:
        return draw(DATES, label=name)

    actions = tuple(
        Action(
            f"x{at}", Typed("Do", None), due=day(dated("due")), remind=day(dated("remind")),
            state=draw(st.sampled_from(ActionState)),
        )
        for at in range(draw(st.integers(0, 3)))
    )  # fmt: skip
    kinds = ["", "own", *(one.id for one in lookup.pack.trainings[:3])]
    learning = tuple(
        LearningEntry(
            f"l{at}", draw(st.sampled_from(["Fire", "Hoist"])), on=day(dated("on")),
            renew_by=day(dated("renew")), training=draw(st.sampled_from(kinds)),
        )
        for at in range(draw(st.integers(0, 4)))
    )  # fmt: skip
    days = st.dates(date(2025, 1, 1), date(2027, 1, 1))
    rounds = tuple(
        RatingRound(
            f"r{at}", draw(st.sampled_from("AB")), draw(days), PackRef("p", "1", ""),
            draw(st.none() | days), day(dated("again")),
        )
        for at in range(draw(st.integers(0, 3)))
    )  # fmt: skip
    awards = tuple(replace(held, expected=day(dated("expected"))) for held in who.awards)
    trainings = (OwnTraining("t", "own", None, 12),) if draw(st.booleans()) else ()
    return replace(
        who, actions=actions, learning=learning, rounds=rounds, awards=awards, trainings=trainings
    )


@settings(max_examples=120, deadline=None)
@given(data=st.data())
def test_no_item_stands_twice_and_the_order_is_total(
    wales: Lookup, aldland: Lookup, data: st.DataObject
) -> None:
    lookup = data.draw(st.sampled_from([wales, aldland]))
    on = data.draw(st.dates(date(2026, 1, 1), date(2028, 1, 1)))
    items = coming(data.draw(lives(lookup)), lookup, on)
    keys = [item.key for item in items]
    assert len(keys) == len(set(keys))
    things = [(item.kind, item.about, item.duty) for item in items]
    assert len(things) == len(set(things))
    for one, other in pairwise(items):
        assert soonest_first(one) < soonest_first(other)
    for item in items:
        assert item.state is not DateState.DONE
        assert (item.when is None) == (
            item.state is DateState.NOT_KNOWN or soonest_first(item)[0] == 0
        )


@settings(max_examples=80, deadline=None)
@given(data=st.data(), seed=st.integers(0, 999))
def test_the_order_of_entries_does_not_matter(
    wales: Lookup, data: st.DataObject, seed: int
) -> None:
    who = data.draw(lives(wales))
    mixed = random.Random(seed)

    def shuffled(some: tuple[object, ...]) -> tuple[object, ...]:
        return tuple(mixed.sample(some, len(some)))

    names = ("posts", "registrations", "awards", "actions", "learning", "rounds")
    other = replace(who, **{name: shuffled(getattr(who, name)) for name in names})  # type: ignore[arg-type]
    assert coming(who, wales) == coming(other, wales)


@settings(max_examples=80, deadline=None)
@given(data=st.data(), on=st.dates(date(2026, 1, 1), date(2028, 1, 1)))
def test_the_day_asked_about_places_every_date(
    wales: Lookup, data: st.DataObject, on: date
) -> None:
    for item in coming(data.draw(lives(wales)), wales, on):
        if item.kind not in RETOLD and item.when is not None:
            assert item.state is state_of(item.when, on, done=False)
        if item.kind is ComingKind.REMINDER:
            assert item.state is not DateState.PAST


@settings(max_examples=60, deadline=None)
@given(data=st.data())
def test_an_action_that_is_done_takes_its_days_away_and_nothing_else(
    wales: Lookup, data: st.DataObject
) -> None:
    who = data.draw(lives(wales).filter(lambda one: bool(one.actions)))
    first = who.actions[0]
    done = replace(who, actions=(replace(first, state=ActionState.DONE), *who.actions[1:]))
    left = [item for item in coming(who, wales) if item.about != first.id]
    assert list(coming(done, wales)) == left
