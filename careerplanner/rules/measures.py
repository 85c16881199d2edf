"""Requirements that measure: months of experience, age, hours a week, earnings, where one lives.

Each returns a status and a reason; where dates are partial it works with the least and the most
they allow, and says not known when the two would answer differently. So it is with earnings, of
which people say no more than between which two amounts they lie.
"""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING

from careerplanner.domain.dates import add_months
from careerplanner.domain.finding import PackName, Reason, Status

if TYPE_CHECKING:
    from careerplanner.domain.record import Post
    from careerplanner.domain.requirement import (
        AgeAtLeast,
        EarnsBelow,
        Experience,
        HoursAtLeast,
        LivesIn,
    )
    from careerplanner.rules.situation import Situation

_LONG_AGO = date(1900, 1, 1)
_PLACE_CODE = re.compile(r"[A-Z]{2}(-[A-Z0-9]{1,3})?")


def experience(node: Experience, situation: Situation) -> tuple[Status, Reason]:
    """Compare months of recorded work with those asked for."""
    on = situation.asking.on
    since = add_months(on, -12 * node.within_years) if node.within_years else _LONG_AGO
    posts = [post for post in situation.record.posts if _counts(post, node, situation)]
    unclear = any(not post.role for post in situation.record.posts) and bool(node.roles)
    least = _months([_span(post, on, widest=False) for post in posts], since, on)
    most = _months([_span(post, on, widest=True) for post in posts], since, on)
    fields = {"asked": node.months, "years": node.within_years or 0, "recorded": least}
    if least >= node.months:
        return Status.MET, Reason.of("experience.enough", **fields)
    if most >= node.months:
        return Status.NOT_KNOWN, Reason.of("experience.dates_unsure", **fields)
    if unclear:
        return Status.NOT_KNOWN, Reason.of("experience.role_unknown", **fields)
    return Status.MISSING, Reason.of("experience.short", **fields)


def _counts(post: Post, node: Experience, situation: Situation) -> bool:
    if post.started is not None and post.started.span.earliest > situation.asking.on:
        return False
    return post.role in node.roles if node.roles else True


def _span(post: Post, on: date, *, widest: bool) -> tuple[date, date]:
    """Return the days worked in a post: the fewest its dates allow, or the most."""
    if post.started is None:
        start = _LONG_AGO if widest else on
    else:
        start = post.started.span.earliest if widest else post.started.span.latest
    if post.ended is None:
        return start, on
    return start, min(on, post.ended.span.latest if widest else post.ended.span.earliest)


def _months(spans: list[tuple[date, date]], since: date, on: date) -> int:
    """Return whole months covered by the spans within the window, overlaps counted once."""
    days = 0
    reached = since
    for start, end in sorted(spans):
        first, last = max(start, reached), min(end, on)
        if last > first:
            days += (last - first).days
            reached = last
    return int(days / 30.4375 + 0.05)  # a month of 28 days must not fall short of one


def age_at_least(node: AgeAtLeast, situation: Situation) -> tuple[Status, Reason]:
    """Compare the worker's age on the day of asking with the one asked for."""
    born = situation.record.worker.born
    if born is None:
        return Status.NOT_KNOWN, Reason.of("age.not_said", years=node.years)
    reached = (add_months(day, 12 * node.years) for day in (born.span.earliest, born.span.latest))
    soonest, latest = reached
    if latest <= situation.asking.on:
        return Status.MET, Reason.of("age.enough", years=node.years)
    if soonest > situation.asking.on:
        return Status.MISSING, Reason.of("age.too_young", years=node.years)
    return Status.NOT_KNOWN, Reason.of("age.date_unsure", years=node.years)


def hours_at_least(node: HoursAtLeast, situation: Situation) -> tuple[Status, Reason]:
    """Compare the hours of all current posts with those asked for."""
    said = [post.hours for post in situation.posts if post.hours is not None]
    total = sum(said)
    if said and total >= node.hours:
        return Status.MET, Reason.of("hours.enough", asked=node.hours, total=total)
    if len(said) < len(situation.posts) or not situation.posts:
        return Status.NOT_KNOWN, Reason.of("hours.not_said", asked=node.hours)
    return Status.MISSING, Reason.of("hours.short", asked=node.hours, total=total)


def lives_in(node: LivesIn, situation: Situation) -> tuple[Status, Reason]:
    """Compare where the worker lives with the nations asked for.

    A nation lies in the country whose code its own begins with. What is no code at all, or only
    the country around a nation asked for, says nothing.
    """
    home = situation.record.worker.lives_in.strip().upper()
    asked = tuple(PackName("nation", code) for code in node.nations)
    if any(_lies_in(home, code) for code in node.nations):
        return Status.MET, Reason.of("lives_in.yes", nations=asked)
    if not _PLACE_CODE.fullmatch(home) or any(_lies_in(code, home) for code in node.nations):
        return Status.NOT_KNOWN, Reason.of("lives_in.not_said", nations=asked)
    return Status.MISSING, Reason.of("lives_in.no", nations=asked)


def _lies_in(place: str, around: str) -> bool:
    return place == around or place.startswith(f"{around}-")


def earns_below(node: EarnsBelow, situation: Situation) -> tuple[Status, Reason]:
    """Compare the worker's span of earnings with the amount asked for."""
    said = situation.record.worker.earnings
    span = situation.lookup.find_earnings_band(said)
    if span is None:
        return Status.NOT_KNOWN, Reason.of("earns_below.not_said", amount=node.amount)
    if span.below is not None and span.below <= node.amount:
        return Status.MET, Reason.of("earns_below.yes", amount=node.amount)
    if span.least >= node.amount:
        return Status.MISSING, Reason.of("earns_below.no", amount=node.amount)
    named = PackName("earnings_band", span.id)
    return Status.NOT_KNOWN, Reason.of("earns_below.band_unsure", amount=node.amount, band=named)
