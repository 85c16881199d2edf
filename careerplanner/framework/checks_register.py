"""Checks of the rules of the register."""

from __future__ import annotations

from datetime import date
from itertools import combinations
from typing import TYPE_CHECKING

from careerplanner.domain.register import Anchor
from careerplanner.framework.placed import said_at

if TYPE_CHECKING:
    from collections.abc import Iterator

    from careerplanner.domain.register import RegisterVersion
    from careerplanner.errors import Fault
    from careerplanner.framework.draft import Draft, Spot


def versions_do_not_overlap(draft: Draft) -> Iterator[Fault]:
    """For one anchor, one day picks one version of a rule; versions stand oldest first."""
    for number, rule in enumerate(draft.pack.register_rules):
        top = draft.spot("register_rules", number)
        for (_, older), (place, newer) in combinations(enumerate(rule.versions), 2):
            if older.anchor is not newer.anchor:
                continue
            spot = top.at("versions", place)
            if _first(older) <= _last(newer) and _first(newer) <= _last(older):
                yield draft.fault(
                    spot, "pack.versions_overlap", rule=rule.id, one=older.id, other=newer.id
                )
            elif _first(newer) < _first(older):
                yield draft.fault(
                    spot, "pack.versions_out_of_order", rule=rule.id, one=older.id, other=newer.id
                )


def renewal_opens_before_it_is_due(draft: Draft) -> Iterator[Fault]:
    """A renewal can be begun before it should be done."""
    for number, renewal in enumerate(draft.pack.renewals):
        if renewal.opens_days_before < renewal.finish_days_before:
            spot = draft.spot("renewals", number).at("opens_days_before")
            yield draft.fault(spot, "pack.renewal_opens_late", id=renewal.id)


def rule_terms_are_used(draft: Draft) -> Iterator[Fault]:
    """What a rule says above its versions holds for at least one of them."""
    for number, rule in enumerate(draft.pack.register_rules):
        top = draft.spot("register_rules", number)
        versions = [top.at("versions", place) for place in range(len(rule.versions))]
        for key in sorted(_keys(draft, top) - {"id", "category", "categories", "versions"}):
            if all(key in _keys(draft, spot) for spot in versions):
                yield draft.fault(top.at(key), "pack.rule_term_unused", rule=rule.id, key=key)


def _keys(draft: Draft, spot: Spot) -> set[str]:
    written = draft.value(spot)
    return set(written) if isinstance(written, dict) else set()


def fixed_days_follow_the_start(draft: Draft) -> Iterator[Fault]:
    """Nobody to whom a version applies started after the fixed day by which to register."""
    for number, rule in enumerate(draft.pack.register_rules):
        for place, version in enumerate(rule.versions):
            deadline = version.register_by
            day = (deadline.by or deadline.passed_by) if deadline is not None else None
            if day is None or version.anchor is not Anchor.POST_START:
                continue
            if day < _last(version):
                spot = said_at(draft, number, place, "register_by")
                yield draft.fault(spot, "pack.deadline_before_start", id=version.id, day=day)


def workplaces_lead_to_roles_with_one(draft: Draft) -> Iterator[Fault]:
    """A job whose name hides its workplace becomes one that says it, never another such job."""
    hiding = {role.id for role in draft.pack.roles if role.register_as}
    for number, role in enumerate(draft.pack.roles):
        for place in role.register_as:
            if place.role in hiding:
                spot = draft.spot("roles", number).at("register_as", place.setting)
                yield draft.fault(spot, "pack.register_as_chain", id=role.id, role=place.role)


def _first(version: RegisterVersion) -> date:
    return version.basis.valid_from or date.min


def _last(version: RegisterVersion) -> date:
    return version.basis.valid_to or date.max
