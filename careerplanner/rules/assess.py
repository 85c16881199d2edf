"""The whole answer about one worker on one day; the one entry into the rules."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerplanner.domain.assessment import Assessment
from careerplanner.domain.awards import Purpose
from careerplanner.rules.band_fit import band_verdict
from careerplanner.rules.conflicts import conflicts
from careerplanner.rules.induction_fit import induction_overview
from careerplanner.rules.next_step import Verdicts, next_step
from careerplanner.rules.register_fit import register_verdict
from careerplanner.rules.situation import Asking, Situation, is_current

if TYPE_CHECKING:
    from datetime import date

    from careerplanner.domain.record import Post, Record
    from careerplanner.framework.lookup import Lookup


def assess(
    record: Record,
    lookup: Lookup,
    on: date,
    today: date,
    target: str = "",
) -> Assessment:
    """Hold a record against a pack.

    Args:
        record: One worker's record.
        lookup: The pack.
        on: Day of asking; what the record dates later is left out.
        today: The day it really is.
        target: Id of the band aimed for; "" takes the worker's own, else the natural one.

    Returns:
        The answer: both verdicts, the induction, the next step, conflicts and notices.

    Raises:
        KeyError: ``target`` is no band of the pack.
    """
    asking = Asking(on, today)
    posts = tuple(post for post in record.posts if is_current(post, asking))
    roles = frozenset(post.role for post in posts if post.role)
    banded = Situation(record, asking, lookup, Purpose.BAND, roles)
    registered = {
        post.id: Situation(record, asking, lookup, Purpose.REGISTER, register_roles(post, lookup))
        for post in posts
    }
    verdicts = Verdicts(
        band_verdict(banded),
        register_verdict(tuple((post, registered[post.id]) for post in posts)),
        banded,
        registered,
    )
    if target:
        verdicts.bands.fit(target)
    chosen = target or _own_target(record, lookup)
    return Assessment(
        record.worker.id,
        on,
        lookup.pack.about.ref,
        verdicts.bands,
        verdicts.register,
        induction_overview(banded),
        next_step(verdicts, chosen),
        conflicts(verdicts),
        _notices(banded, registered),
        banded.left_out,
    )


def register_roles(post: Post, lookup: Lookup) -> frozenset[str]:
    """Return the roles for which awards are accepted: the post's, and what it is in its setting."""
    judged = lookup.register_role(post.role, post.setting)
    return frozenset({post.role, judged.id} if judged else {post.role})


def _notices(banded: Situation, registered: dict[str, Situation]) -> tuple[str, ...]:
    """Return the notices about a verdict in force for everybody or for a current post's role.

    For the register, a job is also what its setting makes it.
    """
    roles = {
        "band": banded.roles,
        "register": banded.roles.union(*(situation.roles for situation in registered.values())),
    }
    return tuple(
        notice.id
        for notice in banded.lookup.pack.notices
        if notice.about in roles
        and notice.basis.in_force(banded.asking.on)
        and (not notice.roles or not roles[notice.about].isdisjoint(notice.roles))
    )


def _own_target(record: Record, lookup: Lookup) -> str:
    """Return the worker's own target, unless this pack has no such band."""
    target = record.worker.target
    return target if lookup.find_band(target) is not None else ""
