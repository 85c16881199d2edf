"""In which turn the steps of a route come, how long the whole takes and what it costs.

Sizes stay as far as they are known: a range stays a range, and what nobody can say is named and
never put at nothing. Finding a job, registering and asking are not counted in months.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from careerplanner.domain.assessment import StepKind
from careerplanner.domain.routes import Total

if TYPE_CHECKING:
    from collections.abc import Mapping

    from careerplanner.domain.study import Measured
    from careerplanner.rules.route_needs import Need

TAKES_TIME = frozenset(
    {
        StepKind.TAKE_AWARD,
        StepKind.FINISH_AWARD,
        StepKind.INDUCTION,
        StepKind.GAIN_EXPERIENCE,
        StepKind.REACH_AGE,
    }
)
"""Kinds of step whose length is counted; where it is not known, the total is not either."""


@dataclass(frozen=True, slots=True)
class Reached:
    """When something is done, counted in months from now, as far as it is known."""

    least: int
    most: int | None
    unknown: frozenset[str]

    @property
    def total(self) -> Total:
        """The same as a total."""
        return Total(self.least, self.most, tuple(sorted(self.unknown)))


_NOW = Reached(0, 0, frozenset())


def turns(needs: Mapping[str, Need]) -> dict[str, int] | None:
    """Return the turn of each need, 1 for what can be begun now; None where needs go in a circle.

    What has to be done first is a turn earlier; what has to have been begun may be of the same.
    """
    found = dict.fromkeys(needs, 1)
    for _ in range(len(needs) + 1):
        changed = False
        for key, need in needs.items():
            turn = max(
                [1]
                + [found[first] + 1 for first in need.after]
                + [found[first] for first in need.alongside]
            )
            if turn != found[key]:
                found[key], changed = turn, True
        if not changed:
            return found
    return None


def finished(
    needs: Mapping[str, Need], months: Mapping[str, Measured | None], order: Mapping[str, int]
) -> tuple[dict[str, Reached], dict[str, Reached]]:
    """Return when each need can be begun and when it is done.

    Args:
        needs: The needs of one route, by key.
        months: How long each takes, by key; None where nobody can say.
        order: Their turns, from ``turns``.
    """
    begins = dict.fromkeys(needs, _NOW)
    ends = dict.fromkeys(needs, _NOW)
    ordered = sorted(needs, key=lambda key: (order[key], key))
    for _ in range(len(needs) + 1):  # what goes side by side may stand in any order within a turn
        changed = False
        for key in ordered:
            need = needs[key]
            waits = [ends[first] for first in need.after]
            waits += [begins[first] for first in need.alongside]
            begin = _latest(waits)
            changed |= begin != begins[key]
            begins[key], ends[key] = begin, _plus(begin, need, months[key])
        if not changed:
            break
    return begins, ends


def whole(needs: Mapping[str, Need], ends: Mapping[str, Reached]) -> Total:
    """Return how long it takes until everything is done."""
    return _latest([ends[key] for key in needs]).total


def since_then(
    needs: Mapping[str, Need], ends: Mapping[str, Reached], since: Reached | None
) -> dict[str, int]:
    """Return how many months after a moment what may be finished later is done, at the most.

    What is not known or has no known end is left out.

    Args:
        needs: The needs of one route, by key.
        ends: When each is done.
        since: The moment, the soonest it can be; None for now.
    """
    start = since.least if since is not None else 0
    return {
        key: end - start
        for key, need in needs.items()
        if need.in_the_job and not ends[key].unknown and (end := ends[key].most) is not None
    }


def _latest(waits: list[Reached]) -> Reached:
    if not waits:
        return _NOW
    ends = [wait.most for wait in waits]
    known = [end for end in ends if end is not None]
    return Reached(
        max(wait.least for wait in waits),
        max(known) if len(known) == len(ends) else None,
        frozenset().union(*(wait.unknown for wait in waits)),
    )


def _plus(begin: Reached, need: Need, months: Measured | None) -> Reached:
    if need.kind not in TAKES_TIME:
        return begin
    if months is None:
        return Reached(begin.least, begin.most, begin.unknown | {need.key})
    most = None if begin.most is None or months.most is None else begin.most + months.most
    return Reached(begin.least + months.least, most, begin.unknown)


def cost(needs: Mapping[str, Need], prices: Mapping[str, Measured | None]) -> Total:
    """Return what the awards of a route cost the worker if nobody else pays."""
    least, most = 0, 0
    open_end = False
    unknown: list[str] = []
    for key, need in needs.items():
        if need.kind is not StepKind.TAKE_AWARD:
            continue
        price = prices[key]
        if price is None:
            unknown.append(key)
            continue
        least += price.least
        open_end |= price.most is None
        most += price.most or 0
    return Total(least, None if open_end else most, tuple(sorted(unknown)))
