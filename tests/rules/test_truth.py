"""The truth table of combined statuses, whole, and the properties it stands on."""

from __future__ import annotations

from itertools import permutations, product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careerplanner.domain.finding import Status
from careerplanner.rules import truth

MET, WAY, MISS, NA, UNK = (
    Status.MET,
    Status.UNDER_WAY,
    Status.MISSING,
    Status.NOT_APPLICABLE,
    Status.NOT_KNOWN,
)

ALL_OF = {
    (MET, MET): MET, (MET, WAY): WAY, (MET, MISS): MISS, (MET, NA): MET, (MET, UNK): UNK,
    (WAY, WAY): WAY, (WAY, MISS): MISS, (WAY, NA): WAY, (WAY, UNK): UNK,
    (MISS, MISS): MISS, (MISS, NA): MISS, (MISS, UNK): MISS,
    (NA, NA): NA, (NA, UNK): UNK, (UNK, UNK): UNK,
}  # fmt: skip
ANY_OF = {
    (MET, MET): MET, (MET, WAY): MET, (MET, MISS): MET, (MET, NA): MET, (MET, UNK): MET,
    (WAY, WAY): WAY, (WAY, MISS): WAY, (WAY, NA): WAY, (WAY, UNK): UNK,
    (MISS, MISS): MISS, (MISS, NA): MISS, (MISS, UNK): UNK,
    (NA, NA): NA, (NA, UNK): UNK, (UNK, UNK): UNK,
}  # fmt: skip
ONCE = {
    (MET, MET): MET, (MET, WAY): WAY, (MET, MISS): MISS, (MET, NA): NA, (MET, UNK): UNK,
    (WAY, MET): NA, (WAY, MISS): NA, (WAY, UNK): NA, (MISS, MET): NA, (MISS, MISS): NA,
    (NA, MET): NA, (NA, MISS): NA,
    (UNK, MET): MET, (UNK, WAY): UNK, (UNK, MISS): UNK, (UNK, NA): NA, (UNK, UNK): UNK,
}  # fmt: skip

statuses = st.lists(st.sampled_from(Status), min_size=1, max_size=6)


def _pairs(table: dict[tuple[Status, Status], Status]) -> list[tuple[Status, Status, Status]]:
    both_ways = {(a, b): out for pair, out in table.items() for a, b in permutations(pair)}
    assert set(both_ways) == set(product(Status, Status))
    return [(a, b, out) for (a, b), out in both_ways.items()]


@pytest.mark.parametrize(("one", "other", "expected"), _pairs(ALL_OF))
def test_all_of(one: Status, other: Status, expected: Status) -> None:
    assert truth.all_of([one, other]) is expected


@pytest.mark.parametrize(("one", "other", "expected"), _pairs(ANY_OF))
def test_any_of(one: Status, other: Status, expected: Status) -> None:
    assert truth.any_of([one, other]) is expected


@pytest.mark.parametrize(("when", "then", "expected"), [(*k, v) for k, v in ONCE.items()])
def test_once(when: Status, then: Status, expected: Status) -> None:
    assert truth.once(when, then) is expected


@given(statuses, st.integers(1, 6))
def test_an_unknown_only_decides_when_its_values_would_differ(
    parts: list[Status], count: int
) -> None:
    """The definition itself, by trying every value an unknown may really have."""
    options = [(MET, WAY, MISS) if part is UNK else (part,) for part in parts]
    outcomes = {truth.at_least(count, world) for world in product(*options)}
    found = truth.at_least(count, parts)
    assert found is (outcomes.pop() if len(outcomes) == 1 else UNK)


@given(statuses, st.integers(1, 6))
def test_what_does_not_apply_drops_out(parts: list[Status], count: int) -> None:
    applicable = [part for part in parts if part is not NA]
    expected = truth.at_least(count, applicable) if applicable else NA
    assert truth.at_least(count, parts) is expected


@given(statuses, st.randoms())
def test_order_never_matters(parts: list[Status], random: object) -> None:
    shuffled = list(parts)
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    assert truth.all_of(parts) is truth.all_of(shuffled)
    assert truth.any_of(parts) is truth.any_of(shuffled)
