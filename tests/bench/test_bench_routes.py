"""Routes: every end for one person, a pack ten times as large, ten thousand people.

The floor is one full assessment of the same person, measured in the same rounds: whoever asks for
a way sees where they stand as well. Nothing is asserted about time.
"""

from __future__ import annotations

import statistics
import time
from datetime import date
from typing import TYPE_CHECKING

import pytest

from careerplanner.framework.lookup import Lookup
from careerplanner.rules.assess import assess
from careerplanner.rules.routes import routes_to, situations
from careerplanner.services.framework.frameworks import open_framework
from careerplanner.services.sample.samples import invented_records
from tests.rules.drawn_people import every_goal
from tests.rules.large_packs import many_times

if TYPE_CHECKING:
    from collections.abc import Callable

    from careerplanner.domain.goals import GoalName
    from careerplanner.domain.record import Record

TODAY = date(2026, 11, 21)
PEOPLE = 40
ROUNDS = 7
CROWD = 10_000
ASKED = ("registered-manager", "social-work", "D")


def _seconds(work: Callable[[], object]) -> float:
    begun = time.perf_counter()
    work()
    return time.perf_counter() - begun


def _routes(who: Record, lookup: Lookup, ends: tuple[GoalName, ...]) -> None:
    asked = situations(who, lookup, TODAY, TODAY)
    for end in ends:
        routes_to(end, asked)


def _medians(works: tuple[Callable[[], object], ...], times: int) -> list[float]:
    """Milliseconds of each, a person, from alternating rounds after one that is not counted."""
    for work in works:
        work()
    rounds = [[_seconds(work) for work in works] for _ in range(ROUNDS)]
    return [statistics.median(part) / times * 1000 for part in zip(*rounds, strict=True)]


@pytest.mark.bench
def test_every_end_for_one_person(capsys: pytest.CaptureFixture[str]) -> None:
    lookup = open_framework()
    large = Lookup(many_times(lookup.pack, 10))
    people = invented_records(PEOPLE, 7, TODAY, lookup)
    ends = every_goal(lookup)

    def floor() -> None:
        for who in people:
            assess(who, lookup, TODAY, TODAY)

    def all_ends(pack: Lookup) -> Callable[[], None]:
        return lambda: [_routes(who, pack, ends) for who in people] and None

    least, ours, tenfold = _medians((floor, all_ends(lookup), all_ends(large)), PEOPLE)
    slowest = max(_seconds(lambda who=who: _routes(who, lookup, ends)) for who in people) * 1000
    with capsys.disabled():
        print(
            f"\nall {len(ends)} ends for one person, median of {ROUNDS} rounds over {PEOPLE} "
            f"people: {ours:.1f} ms (aim 20), slowest person {slowest:.1f} ms; one full "
            f"assessment {least:.2f} ms, ratio {ours / least:.0f}"
            f"\nthe same ends in a pack of ten times as many facts: {tenfold:.1f} ms, "
            f"{tenfold / ours:.1f} times as long"
        )


@pytest.mark.bench
def test_one_end_for_ten_thousand_people(capsys: pytest.CaptureFixture[str]) -> None:
    lookup = open_framework()
    people = invented_records(CROWD, 11, TODAY, lookup)
    for name in ASKED:
        (end,) = [end for end in every_goal(lookup) if end.id == name]
        taken = _seconds(lambda end=end: [_routes(who, lookup, (end,)) for who in people])
        with capsys.disabled():
            print(f"\nroutes to {name} for {CROWD} people: {CROWD / taken:.0f} people/s", end="")
    with capsys.disabled():
        print()
