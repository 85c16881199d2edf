"""Packs many times the size of another: copies of all it has under other names, side by side."""

from __future__ import annotations

from dataclasses import fields, is_dataclass, replace
from typing import TYPE_CHECKING, Any

from careerplanner.domain.facts import Basis, Text
from careerplanner.framework.facts import requirements_of, walk
from careerplanner.framework.lookup import Lookup

if TYPE_CHECKING:
    from careerplanner.domain.pack import Pack
    from careerplanner.domain.study import Course

COPIED = (
    "awards",
    "roles",
    "register_rules",
    "register_routes",
    "goals",
    "courses",
    "providers",
    "funding",
)
"""What is copied; bands, statements and the induction stay as they are, for all copies."""


class CountingLookup(Lookup):
    """A pack that counts how often the courses for an award are asked for.

    That is asked once for each award the planner goes into: its work, whatever the machine.
    """

    def __init__(self, pack: Pack) -> None:
        super().__init__(pack)
        self.gone_into = 0

    def courses_for(self, award: str) -> tuple[Course, ...]:
        self.gone_into += 1
        return super().courses_for(award)


def many_times(pack: Pack, times: int) -> Pack:
    """The pack with copies of its facts, ``times`` of each in all; the first keep their names."""
    names = {fact.id for kind in COPIED for fact in getattr(pack, kind)}
    names |= {version.id for rule in pack.register_rules for version in rule.versions}
    names |= {award.family for award in pack.awards}
    names |= {node.id for root in requirements_of(pack) for node in walk(root)}
    names.discard("")
    more = {
        kind: tuple(
            fact if copy == 0 else _renamed(fact, names, f"~{copy}")
            for copy in range(times)
            for fact in getattr(pack, kind)
        )
        for kind in COPIED
    }
    return replace(pack, **more)


def _renamed(what: Any, names: set[str], suffix: str) -> Any:  # noqa: ANN401 - any part of a fact
    if isinstance(what, str):
        return f"{what}{suffix}" if what in names else what
    if isinstance(what, tuple):
        return tuple(_renamed(part, names, suffix) for part in what)
    if not is_dataclass(what) or isinstance(what, Text | Basis | type):
        return what
    changed = {
        one.name: _renamed(getattr(what, one.name), names, suffix)
        for one in fields(what)
        if one.name not in ("categories", "client_groups", "setting", "bands", "group")
    }
    return replace(what, **changed)
