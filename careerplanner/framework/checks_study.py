"""Checks of goals, courses, funding and what people may say of their earnings."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from careerplanner.domain.awards import AwardStanding
from careerplanner.domain.requirement import EarnsBelow
from careerplanner.framework.checks_training import way_round
from careerplanner.framework.placed import names
from careerplanner.framework.words import node_key

if TYPE_CHECKING:
    from collections.abc import Iterator

    from careerplanner.errors import Fault
    from careerplanner.framework.draft import Draft, Spot

_ENDS = ("band", "role", "goal")


def ends_have_names_of_their_own(draft: Draft) -> Iterator[Fault]:
    """A band, a role and a goal never have the same id, in whatever case it is typed."""
    taken: dict[str, str] = {}
    for name in names(draft):
        if name.kind in _ENDS and taken.setdefault(name.id.casefold(), name.kind) != name.kind:
            yield draft.fault(name.spot, "pack.goal_name_taken", id=name.id)


def goals_follow_no_circle(draft: Draft) -> Iterator[Fault]:
    """Whoever goes from goal to goal as people do never comes back to the same one."""
    follows = {goal.id: goal.follows for goal in draft.pack.goals}
    reported: set[str] = set()
    for number, goal in enumerate(draft.pack.goals):
        circle = way_round(goal.id, follows)
        if circle and not reported & set(circle):
            reported |= set(circle)
            spot = draft.spot("goals", number).at("follows")
            yield draft.fault(spot, "pack.follows_loop", path=" > ".join(circle))


def courses_end_in_awards_that_are_given(draft: Draft) -> Iterator[Fault]:
    """No course, of whatever standing, ends in an award that is no longer offered."""
    legacy = {a.id for a in draft.pack.awards if a.standing is AwardStanding.LEGACY}
    for number, course in enumerate(draft.pack.courses):
        if course.award in legacy:
            spot = draft.spot("courses", number).at("award")
            yield draft.fault(spot, "pack.course_of_legacy_award", award=course.award)


def funding_pays_for_something(draft: Draft) -> Iterator[Fault]:
    """Funding is for an award or a course, or a course comes with it."""
    given = {name for course in draft.pack.courses for name in course.comes_with}
    for number, funding in enumerate(draft.pack.funding):
        if not (funding.awards or funding.courses or funding.id in given):
            spot = draft.spot("funding", number)
            yield draft.fault(spot, "pack.funding_for_nothing", id=funding.id)


def funding_does_not_exclude_itself(draft: Draft) -> Iterator[Fault]:
    """What funding cannot be had with is other funding."""
    for number, funding in enumerate(draft.pack.funding):
        if funding.id in funding.excludes:
            spot = draft.spot("funding", number).at("excludes")
            yield draft.fault(spot, "pack.excludes_itself", id=funding.id)


def figures_stand_newest_first(draft: Draft) -> Iterator[Fault]:
    """The first figure that a reader sees is of the newest year."""
    for number, funding in enumerate(draft.pack.funding):
        for place, (before, figure) in enumerate(pairwise(funding.figures), start=1):
            if figure.year > before.year:
                spot = draft.spot("funding", number).at("figures", place, "year")
                yield draft.fault(spot, "pack.figures_order", year=figure.year, before=before.year)


def money_has_a_currency(draft: Draft) -> Iterator[Fault]:
    """Where the pack has any amount of money it says in what."""
    if draft.pack.about.currency.strip():
        return
    spot = next(_money(draft), None)
    if spot is not None:
        yield draft.fault(spot, "pack.money_without_currency")


def _money(draft: Draft) -> Iterator[Spot]:
    for number, course in enumerate(draft.pack.courses):
        if course.price is not None:
            yield draft.spot("courses", number).at("price")
    for number, funding in enumerate(draft.pack.funding):
        if funding.figures:
            yield draft.spot("funding", number).at("figures")
    for placed in draft.nodes:
        if isinstance(placed.node, EarnsBelow):
            yield placed.spot.at(node_key(placed.node))
    if draft.pack.about.earnings_bands:
        yield draft.spot("about").at("earnings_bands")


def earnings_bands_touch(draft: Draft) -> Iterator[Fault]:
    """Every amount lies in exactly one band of earnings: they ascend from 0 and touch."""
    spans = draft.pack.about.earnings_bands
    expected = 0
    for number, span in enumerate(spans):
        spot = draft.spot("about").at("earnings_bands", number)
        is_last = number == len(spans) - 1
        if span.least != expected:
            yield draft.fault(
                spot.at("least"), "pack.earnings_bands_gap", expected=expected, found=span.least
            )
        elif (span.below is None) is not is_last:
            yield draft.fault(spot.at("below"), "pack.earnings_bands_end")
        elif span.below is not None and span.below <= span.least:
            yield draft.fault(spot.at("below"), "pack.earnings_band_empty", id=span.id)
        if span.below is None:
            return
        expected = span.below


def earnings_can_be_said(draft: Draft) -> Iterator[Fault]:
    """Where something asks for earnings, the pack has spans that people can choose from."""
    if draft.pack.about.earnings_bands:
        return
    for placed in draft.nodes:
        if isinstance(placed.node, EarnsBelow):
            yield draft.fault(placed.spot.at(node_key(placed.node)), "pack.earnings_not_asked")
