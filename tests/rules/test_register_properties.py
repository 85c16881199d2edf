"""What holds of the register's answer for every start, entry and day, in both packs."""

from __future__ import annotations

from datetime import date
from itertools import product
from typing import TYPE_CHECKING

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from careerplanner.domain.assessment import DateState, Standing
from careerplanner.domain.awards import Purpose
from careerplanner.domain.dates import PartialDate
from careerplanner.domain.register import Duty
from careerplanner.rules.register_fit import register_verdict
from tests.rules.people import (
    DAY,
    ask,
    entry,
    held,
    part_of_register,
    post,
    record,
    situation,
    towards,
)

if TYPE_CHECKING:
    from careerplanner.framework.lookup import Lookup

DATES = st.dates(date(1995, 1, 1), date(2032, 12, 31))
STATES = st.sampled_from(["not_registered", "applied", "lapsed", "registered"])


def jobs_with_days(lookup: Lookup) -> list[str]:
    """Roles of which some start gives a day."""
    found = []
    for role in lookup.pack.roles:
        rule = lookup.find_register_rule(role.register_rule)
        if rule and any(version.register_by for version in rule.versions):
            found.append(role.id)
    return found


@settings(max_examples=150, deadline=None)
@given(data=st.data(), started=DATES, on=DATES)
def test_a_day_is_never_earlier_than_what_it_is_counted_from(
    wales: Lookup, aldland: Lookup, data: st.DataObject, started: date, on: date
) -> None:
    lookup = data.draw(st.sampled_from([wales, aldland]))
    role = data.draw(st.sampled_from(jobs_with_days(lookup)))
    for fit in ask(record(post(role, str(started))), lookup, on, on).register.fits:
        for found in fit.dates:
            if found.when is not None:
                assert found.when.earliest >= started
                assert found.state is not DateState.NOT_KNOWN


@settings(max_examples=150, deadline=None)
@given(data=st.data(), on=DATES)
def test_without_a_start_no_day_is_counted_from_it(
    wales: Lookup, aldland: Lookup, data: st.DataObject, on: date
) -> None:
    lookup = data.draw(st.sampled_from([wales, aldland]))
    role = data.draw(st.sampled_from(jobs_with_days(lookup)))
    (fit,) = ask(record(post(role)), lookup, on, on).register.fits
    assert all(found.when is None for found in fit.dates)


@settings(max_examples=250, deadline=None)
@given(data=st.data(), started=DATES, state=STATES, on=DATES)
def test_a_more_exact_start_never_contradicts_a_less_exact_one(
    wales: Lookup, aldland: Lookup, data: st.DataObject, started: date, state: str, on: date
) -> None:
    lookup = data.draw(st.sampled_from([wales, aldland]))
    role = data.draw(st.sampled_from(jobs_with_days(lookup)))
    listed = entry(part_of_register(role, lookup), state)
    assume(started <= on)
    exact = PartialDate.of(started)
    vague = data.draw(
        st.sampled_from([PartialDate(exact.year, exact.month), PartialDate(exact.year)])
    )
    sure, unsure = (
        ask(record(post(role, str(given)), listed), lookup, on, on).register.fits[0]
        for given in (exact, vague)
    )
    for found in unsure.dates:
        same = [other for other in sure.dates if other.kind == found.kind]
        if found.when is not None:
            assert same[0].when is not None
            assert found.when.earliest <= same[0].when.earliest
            assert same[0].when.latest <= found.when.latest
        if found.state in (DateState.AHEAD, DateState.PAST):
            assert same[0].state is found.state
    if unsure.standing is Standing.OVERDUE:
        assert sure.standing is Standing.OVERDUE
    if unsure.duty is not Duty.NOT_KNOWN:
        assert sure.duty is unsure.duty


@settings(max_examples=80, deadline=None)
@given(data=st.data())
def test_the_order_of_a_record_never_matters(wales: Lookup, data: st.DataObject) -> None:
    starts = st.dates(date(2019, 1, 1), date(2026, 11, 1)).map(str)
    roles = data.draw(st.lists(st.sampled_from(jobs_with_days(wales)), unique=True, max_size=4))
    parts = [
        *(post(role, data.draw(starts)) for role in roles),
        *(
            entry(part, data.draw(STATES), data.draw(starts), name=part)
            for part in ("worker", "manager", "")
        ),
        held("core-adults"),
        held("practice-2-adults"),
        towards("practice-3-children"),
    ]
    other = data.draw(st.permutations(parts))
    assert ask(record(*parts), wales).register == ask(record(*other), wales).register


def test_every_version_can_be_reached_and_every_rule_answers_on_any_day(wales: Lookup) -> None:
    """No gap between two versions through which a start falls."""
    reached = set()
    for role in wales.pack.roles:
        rule = wales.find_register_rule(role.register_rule)
        edges = {DAY}
        for version in rule.versions if rule else ():
            edges |= {version.basis.valid_from or DAY, version.basis.valid_to or DAY}
        for on, started in product(sorted(edges), repeat=2):
            who = record(post(role.id, str(min(started, on))))
            asked = situation(who, wales, Purpose.REGISTER, on, on)
            (fit,) = register_verdict(((who.posts[0], asked),)).fits
            assert fit.reason.code not in ("register.no_version", "register.depends_on_date")
            reached.add(fit.rule)
    every = {v.id for rule in wales.pack.register_rules for v in rule.versions}
    assert every - reached == set()
