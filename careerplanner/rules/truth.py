"""How statuses combine: the one truth table behind ``all_of``, ``any_of`` and ``at_least``.

Missing, under way and met are degrees, in that order. Not known stands for any of them, so a
combination is worked out twice, once with every unknown at its worst and once at its best; where
the two agree the unknown does not decide, and where they differ the answer is not known. Not
applicable drops out.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerplanner.domain.finding import Status

if TYPE_CHECKING:
    from collections.abc import Iterable

_DEGREES = (Status.MISSING, Status.UNDER_WAY, Status.MET)
_WORST = {status: degree for degree, status in enumerate(_DEGREES)} | {Status.NOT_KNOWN: 0}
_BEST = {status: degree for degree, status in enumerate(_DEGREES)} | {Status.NOT_KNOWN: 2}


def at_least(count: int, statuses: Iterable[Status]) -> Status:
    """Return the status of "``count`` of these".

    A count above the number of applicable parts asks for all of them; with no applicable part
    the whole does not apply.
    """
    parts = [status for status in statuses if status is not Status.NOT_APPLICABLE]
    if not parts:
        return Status.NOT_APPLICABLE
    place = min(count, len(parts)) - 1
    worst = sorted((_WORST[part] for part in parts), reverse=True)[place]
    best = sorted((_BEST[part] for part in parts), reverse=True)[place]
    return _DEGREES[worst] if worst == best else Status.NOT_KNOWN


def all_of(statuses: Iterable[Status]) -> Status:
    """Return the status of "every one of these"."""
    parts = list(statuses)
    return at_least(len(parts), parts)


def any_of(statuses: Iterable[Status]) -> Status:
    """Return the status of "one of these"."""
    return at_least(1, statuses)


def once(when: Status, then: Status) -> Status:
    """Return the status of "``then``, but only once ``when`` is met"."""
    if when is Status.MET or (when is Status.NOT_KNOWN and then is Status.MET):
        return then
    if when is Status.NOT_KNOWN and then is not Status.NOT_APPLICABLE:
        return Status.NOT_KNOWN
    return Status.NOT_APPLICABLE
