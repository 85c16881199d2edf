"""Where somebody lives and what they earn, held against what funding asks: sure, or not known."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from careerplanner.domain.facts import Basis, Confidence
from careerplanner.domain.finding import Finding, Status
from careerplanner.domain.requirement import AllOf, AnyOf, EarnsBelow, LivesIn
from careerplanner.framework.lookup import Lookup
from careerplanner.rules.conditions import answer
from tests.rules.people import record, situation

if TYPE_CHECKING:
    from careerplanner.domain.requirement import Requirement

BASIS = Basis("step-law", Confidence.STATED)
MET, MISS, UNK = Status.MET, Status.MISSING, Status.NOT_KNOWN


def lives_in(*nations: str) -> LivesIn:
    return LivesIn("home", BASIS, None, nations)


def earns_below(amount: int) -> EarnsBelow:
    return EarnsBelow("earnings", BASIS, None, amount)


def answered(asked: Requirement, lookup: Lookup, home: str = "", earnings: str = "") -> Finding:
    person = record()
    worker = replace(person.worker, lives_in=home, earnings=earnings)
    return answer(asked, situation(replace(person, worker=worker), lookup))


@pytest.mark.parametrize(
    ("nations", "home", "status", "code"),
    [
        (("XA",), "XA", MET, "lives_in.yes"),
        (("XB", "XA"), "XA", MET, "lives_in.yes"),
        (("XA",), "XA-N", MET, "lives_in.yes"),
        (("XA",), "xa", MET, "lives_in.yes"),
        (("XA",), "XB", MISS, "lives_in.no"),
        (("XA",), "XC", MISS, "lives_in.no"),
        (("XA-N",), "XA-S", MISS, "lives_in.no"),
        (("XA",), "", UNK, "lives_in.not_said"),
        (("XA",), "Aldland", UNK, "lives_in.not_said"),
        (("XA-N",), "XA", UNK, "lives_in.not_said"),
    ],
)
def test_a_home_is_in_a_nation_or_elsewhere_or_not_said(
    aldland: Lookup, nations: tuple[str, ...], home: str, status: Status, code: str
) -> None:
    found = answered(lives_in(*nations), aldland, home=home)
    assert (found.status, found.reason.code, found.kind) == (status, code, "lives_in")


@pytest.mark.parametrize(
    ("amount", "earnings", "status", "code"),
    [
        (1000, "little", MET, "earns_below.yes"),
        (999, "little", UNK, "earns_below.band_unsure"),
        (1000, "some", MISS, "earns_below.no"),
        (1001, "some", UNK, "earns_below.band_unsure"),
        (2999, "some", UNK, "earns_below.band_unsure"),
        (3000, "some", MET, "earns_below.yes"),
        (3000, "much", MISS, "earns_below.no"),
        (3001, "much", UNK, "earns_below.band_unsure"),
        (900_000, "much", UNK, "earns_below.band_unsure"),
        (1000, "", UNK, "earns_below.not_said"),
        (1000, "of-an-older-pack", UNK, "earns_below.not_said"),
    ],
)
def test_earnings_are_below_an_amount_only_where_the_whole_span_is(
    aldland: Lookup, amount: int, earnings: str, status: Status, code: str
) -> None:
    found = answered(earns_below(amount), aldland, earnings=earnings)
    assert (found.status, found.reason.code, found.kind) == (status, code, "earns_below")


def test_no_sum_within_a_span_is_answered_otherwise(aldland: Lookup) -> None:
    """Whatever a person in a span earns, a sure answer is right for it."""
    for span in aldland.pack.about.earnings_bands:
        earned = {span.least, span.least + 1, (span.below or 9000) - 1}
        for amount in range(500, 4000, 250):
            status = answered(earns_below(amount), aldland, earnings=span.id).status
            true = {MET if one < amount else MISS for one in earned}
            assert status in {UNK, *(true if len(true) == 1 else ())}, (span.id, amount)


def test_what_is_not_said_decides_only_where_it_matters(aldland: Lookup) -> None:
    either = AnyOf("either", BASIS, None, (lives_in("XA"), earns_below(3000)))
    both = AllOf("both", BASIS, None, (lives_in("XA"), earns_below(3000)))
    assert answered(either, aldland, earnings="little").status is MET
    assert answered(either, aldland, home="XB").status is UNK
    assert answered(both, aldland, home="XB").status is MISS
    assert answered(both, aldland, home="XA").status is UNK


def test_a_pack_without_spans_knows_no_earnings(aldland: Lookup) -> None:
    bare = replace(aldland.pack, about=replace(aldland.pack.about, earnings_bands=()))
    assert answered(earns_below(1000), Lookup(bare), earnings="little").status is UNK
