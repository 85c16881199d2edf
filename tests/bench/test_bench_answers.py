"""One worker's full assessment, against the floor of walking the same requirements once.

The floor visits every node of every band and of the post's registration rule and does nothing
else; it is what no assessment can go below.
"""

from __future__ import annotations

import statistics
import time
from datetime import date
from typing import TYPE_CHECKING

import pytest

from careerplanner.domain.requirement import AllOf, AnyOf, AtLeast, Once, Requirement
from careerplanner.rules.assess import assess
from careerplanner.services.framework.frameworks import open_framework
from careerplanner.services.sample.samples import invented_records

if TYPE_CHECKING:
    from collections.abc import Callable

TODAY = date(2026, 11, 21)
PEOPLE = 60
ROUNDS = 9


def _walk(node: Requirement) -> int:
    if isinstance(node, AllOf | AnyOf | AtLeast):
        return 1 + sum(_walk(part) for part in node.of)
    if isinstance(node, Once):
        return 1 + _walk(node.when) + _walk(node.then)
    return 1


def _seconds(work: Callable[[], object]) -> float:
    begun = time.perf_counter()
    work()
    return time.perf_counter() - begun


@pytest.mark.bench
def test_one_assessment(capsys: pytest.CaptureFixture[str]) -> None:
    lookup = open_framework()
    records = invented_records(PEOPLE, 7, TODAY, lookup)

    def floor() -> None:
        for _ in records:
            for band in lookup.pack.bands:
                _walk(band.requirement)

    def answers() -> None:
        for record in records:
            assess(record, lookup, TODAY, TODAY)

    answers()
    rounds = [(_seconds(floor), _seconds(answers)) for _ in range(ROUNDS)]
    least, ours = (statistics.median(part) / PEOPLE for part in zip(*rounds, strict=True))
    with capsys.disabled():
        print(
            f"\none full assessment, median of {ROUNDS} rounds over {PEOPLE} people: "
            f"{ours * 1000:.2f} ms (aim 1), walking the bands alone {least * 1000:.3f} ms, "
            f"ratio {ours / least:.0f}"
        )
