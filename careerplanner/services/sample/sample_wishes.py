"""What invented people tell beyond their work: where they live, what they earn, what they want.

Chance of its own, so that the jobs and awards a seed gives stay the same whatever is told here.
"""

from __future__ import annotations

import random
from dataclasses import replace
from typing import TYPE_CHECKING

from careerplanner.domain.dates import PartialDate, add_months
from careerplanner.domain.record import ActionState

if TYPE_CHECKING:
    from collections.abc import Sequence

    from careerplanner.domain.record import Action
    from careerplanner.framework.lookup import Lookup
    from careerplanner.services.sample.sample_people import Draft

FULL_TIME = 37.0
_LIVES, _ELSEWHERE, _EARNS, _POINT, _WANTS, _REMINDED = 0.3, 0.15, 0.4, 0.25, 0.35, 0.5


class WishInventor:
    """Adds to invented lives what funding and routes ask about.

    Args:
        seed: Decides what they tell.
        lookup: Pack whose nations, earnings, bands and goals they choose from.
        pay_points: What employers call their pay points.
    """

    def __init__(self, seed: int, lookup: Lookup, pay_points: Sequence[str]) -> None:
        self._chance = random.Random(f"{seed} wishes")  # noqa: S311 - repeatable samples
        pack = lookup.pack
        self._nations = tuple(term.id for term in pack.about.nations)
        self._home = pack.about.nation
        self._earnings = tuple(band.id for band in pack.about.earnings_bands)
        bands = tuple(band.id for band in lookup.bands_in_order[1:])
        self._goals = (*(goal.id for goal in pack.goals), *bands)
        self._pay_points = tuple(pay_points)

    def enrich(self, life: Draft) -> None:
        """Add what this person tells; as much chance is asked whoever it is."""
        lives, elsewhere, earns, more, points, point, wants, wish, reminded = (
            self._chance.random() for _ in range(9)
        )
        worker = life.worker
        if lives < _LIVES or worker.lives_in:
            away = [one for one in self._nations if one != self._home]
            far = _picked(away, elsewhere / _ELSEWHERE) if elsewhere < _ELSEWHERE else ""
            worker = replace(worker, lives_in=far or self._home)
        if earns < _EARNS:
            hours = sum(post.hours or 0 for post in life.posts if post.ended is None)
            share = min(hours / FULL_TIME, 1.0) * (0.2 + 0.7 * more)
            worker = replace(worker, earnings=_picked(self._earnings, share))
        if points < _POINT and life.posts:
            worker = replace(worker, pay_point=_picked(self._pay_points, point))
        if wants < _WANTS:
            worker = replace(worker, goal=_picked(self._goals, wish))
        life.worker = worker
        if reminded < _REMINDED:
            life.actions[:] = [_reminded(action) for action in life.actions]


def _picked(among: Sequence[str], share: float) -> str:
    """The one that stands so far along; "" of none."""
    return among[min(int(share * len(among)), len(among) - 1)] if among else ""


def _reminded(action: Action) -> Action:
    """An open action with a reminder in the month before it is due."""
    if action.due is None or action.state is not ActionState.OPEN:
        return action
    day = add_months(action.due.span.earliest, -1)
    return replace(action, remind=PartialDate(day.year, day.month))
