"""Checks of the rules of the register."""

from __future__ import annotations

from datetime import date
from itertools import combinations
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from careerplanner.domain.register import RegisterVersion
    from careerplanner.errors import Fault
    from careerplanner.framework.draft import Draft


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


def _first(version: RegisterVersion) -> date:
    return version.basis.valid_from or date.min


def _last(version: RegisterVersion) -> date:
    return version.basis.valid_to or date.max
