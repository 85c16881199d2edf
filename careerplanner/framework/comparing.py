"""What differs between two versions of a pack: facts added, removed, changed or renamed.

What a difference means for one worker is for ``services``; how it is worded for ``i18n.messages``.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from careerplanner.framework.facts import facts_of
from careerplanner.framework.plain import fact_to_plain

if TYPE_CHECKING:
    from collections.abc import Iterator

    from careerplanner.domain.pack import Pack, PackRef

FactKey = tuple[str, str]
"""Kind and id of a fact."""


class Difference(StrEnum):
    """What became of a fact."""

    ADDED = "added"
    REMOVED = "removed"
    CHANGED = "changed"
    RENAMED = "renamed"
    """It has another id and says the same."""


@dataclass(frozen=True, slots=True)
class FactChange:
    """One fact that is not the same in both versions.

    Attributes:
        kind: Kind of fact, such as "award".
        id: Its id in the newer version, or in the older one where it was removed.
        difference: What became of it.
        was: Its id in the older version, "" where it was added.
        fields: Dotted names of what differs, such as "title.cy" or "requirement".
        before: The fact in the older version, or None.
        after: The fact in the newer version, or None.
    """

    kind: str
    id: str
    difference: Difference
    was: str
    fields: tuple[str, ...]
    before: Any
    after: Any


@dataclass(frozen=True, slots=True)
class PackComparison:
    """Two versions of a pack held against each other.

    Attributes:
        older: The version before.
        newer: The version after.
        changes: Every difference, in the order of the newer version, what was removed last.
    """

    older: PackRef
    newer: PackRef
    changes: tuple[FactChange, ...]

    def of_kind(self, kind: str) -> tuple[FactChange, ...]:
        """Return the differences of one kind of fact."""
        return tuple(change for change in self.changes if change.kind == kind)

    def current_id(self, kind: str, name: str) -> str:
        """Return what an id of the older version is in the newer one; "" where it is gone."""
        for change in self.changes:
            if (change.kind, change.was) == (kind, name):
                return "" if change.difference is Difference.REMOVED else change.id
        return name


def compare_packs(older: Pack, newer: Pack) -> PackComparison:
    """Return what differs between two versions of a pack.

    Facts are matched by kind and id, and where the newer pack says that a fact was renamed, by
    that. A reference to a renamed fact is no difference.

    Args:
        older: The version before.
        newer: The version after.
    """
    before, after = facts_of(older), facts_of(newer)
    renamed = {
        (entry.kind, entry.now): entry.was
        for entry in newer.renamed
        if (entry.kind, entry.was) in before and (entry.kind, entry.now) in after
    }
    taken = {(kind, was) for (kind, _), was in renamed.items()}
    new_names = {was: now for (_, now), was in renamed.items()}
    changes: list[FactChange] = []
    matched: set[FactKey] = set()
    for (kind, name), fact in after.items():
        was = renamed.get((kind, name), name)
        known = before.get((kind, was)) if was != name or (kind, name) not in taken else None
        if known is None:
            changes.append(FactChange(kind, name, Difference.ADDED, "", (), None, fact))
            continue
        matched.add((kind, was))
        fields = tuple(_differing(_renamed(fact_to_plain(known), new_names), fact_to_plain(fact)))
        fields = tuple(field for field in fields if field != "id")
        if fields or was != name:
            what = Difference.CHANGED if fields else Difference.RENAMED
            changes.append(FactChange(kind, name, what, was, fields, known, fact))
    for (kind, name), fact in before.items():
        if (kind, name) not in matched:
            changes.append(FactChange(kind, name, Difference.REMOVED, name, (), fact, None))
    return PackComparison(older.about.ref, newer.about.ref, tuple(changes))


def _differing(before: object, after: object, place: str = "") -> Iterator[str]:
    """Dotted names of the parts that differ; a list differs as a whole."""
    if isinstance(before, dict) and isinstance(after, dict):
        for key in {**before, **after}:
            yield from _differing(
                before.get(key), after.get(key), f"{place}.{key}" if place else str(key)
            )
    elif before != after:
        yield place


def _renamed(part: Any, new_names: dict[str, str]) -> Any:  # noqa: ANN401 - plain data
    """Plain data with old ids made new; the words of a text stay as they are."""
    if isinstance(part, dict):
        if part.keys() == {"en", "cy"}:
            return part
        return {key: _renamed(value, new_names) for key, value in part.items()}
    if isinstance(part, list):
        return [_renamed(value, new_names) for value in part]
    return new_names.get(part, part) if isinstance(part, str) else part
