"""Tables that ``lookup`` is made of, where a fact is found by another fact that names it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from careerplanner.domain.awards import Award, CountsAs
    from careerplanner.domain.study import Course, Funding


@dataclass(frozen=True, slots=True)
class Acceptance:
    """An award that stands in for another, and the entry that says so.

    Attributes:
        award: The award somebody holds.
        counts_as: For what it counts, how far and where that is said.
    """

    award: Award
    counts_as: CountsAs


def acceptances(awards: Iterable[Award]) -> dict[str, tuple[Acceptance, ...]]:
    """Return, by award asked for, every award that counts as it for anything."""
    found: dict[str, list[Acceptance]] = {}
    for award in awards:
        for counts_as in award.counts_as:
            for name in counts_as.awards:
                found.setdefault(name, []).append(Acceptance(award, counts_as))
    return {name: tuple(entries) for name, entries in found.items()}


def by_award(courses: Iterable[Course]) -> dict[str, tuple[Course, ...]]:
    """Return the courses by the award they end in."""
    found: dict[str, list[Course]] = {}
    for course in courses:
        found.setdefault(course.award, []).append(course)
    return {award: tuple(some) for award, some in found.items()}


def places(every: Iterable[Funding], field: str) -> dict[str, dict[int, Funding]]:
    """Return funding by what it pays for, each with its place in the pack."""
    found: dict[str, dict[int, Funding]] = {}
    for place, funding in enumerate(every):
        for name in getattr(funding, field):
            found.setdefault(name, {})[place] = funding
    return found
