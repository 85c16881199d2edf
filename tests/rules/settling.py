"""Packs in which what was open has been answered: by an award that stands for somebody's yes."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from careerplanner.domain.requirement import (
    AllOf,
    AnyOf,
    AtLeast,
    AwardChoice,
    Holds,
    Once,
    Requirement,
)
from careerplanner.framework.lookup import Lookup

if TYPE_CHECKING:
    from collections.abc import Callable

    from careerplanner.domain.pack import Pack

SETTLED = "settled"
"""Award that stands for everything somebody else has said yes to."""


def settled_by(lookup: Lookup) -> bool:
    """Whether something has been answered in a pack already."""
    return lookup.find_award(SETTLED) is not None


def answered(lookup: Lookup, names: set[str]) -> Lookup:
    """A pack in which requirements of these names ask for no more than that award."""
    pack = lookup.pack
    if not settled_by(lookup):
        award = replace(pack.awards[0], id=SETTLED, counts_as=(), family=SETTLED, before=None)
        pack = replace(pack, awards=(*pack.awards, award))

    def put(node: Requirement) -> Requirement:
        if node.id in names:
            return Holds(node.id, node.basis, node.label, AwardChoice(SETTLED))
        if isinstance(node, AllOf | AnyOf | AtLeast):
            return replace(node, of=tuple(put(part) for part in node.of))
        if isinstance(node, Once):
            return replace(node, when=put(node.when), then=put(node.then))
        return node

    return Lookup(with_requirements(pack, put))


def with_requirements(pack: Pack, put: Callable[[Requirement], Requirement]) -> Pack:
    """A pack with every requirement made anew."""

    def anew(facts: tuple[Any, ...], field: str) -> tuple[Any, ...]:
        return tuple(
            fact
            if getattr(fact, field) is None
            else replace(fact, **{field: put(getattr(fact, field))})
            for fact in facts
        )

    return replace(
        pack,
        bands=anew(pack.bands, "requirement"),
        awards=anew(pack.awards, "before"),
        courses=anew(pack.courses, "before"),
        funding=anew(pack.funding, "requirement"),
        goals=anew(pack.goals, "requirement"),
        register_routes=anew(pack.register_routes, "requirement"),
        register_rules=tuple(
            replace(rule, versions=anew(rule.versions, "award")) for rule in pack.register_rules
        ),
    )
