"""Routes that differ only in which award of one sort they take are told as one.

"A degree in social work, nursing or occupational therapy" is one way with three names. It is put
together after the search, when it can be seen that the routes are the same but for that award:
before, an alternative that shares something with the rest of a route could be lost.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from careerplanner.domain.assessment import StepKind
from careerplanner.rules.route_drafts import Draft
from careerplanner.rules.route_needs import Part

if TYPE_CHECKING:
    from collections.abc import Iterable

    from careerplanner.framework.lookup import Lookup
    from careerplanner.rules.route_needs import Need


def folded(found: Iterable[Draft], lookup: Lookup) -> list[Draft]:
    """Return the drafts with those joined that differ only in an award of one sort.

    Awards are of one sort by kind, level and the people they are for. The first of those joined
    stays, and the other awards are named beside its own.
    """
    drafts = list(found)
    choices = {need.choice for draft in drafts for need in draft.part.needs.values()} - {""}
    for choice in sorted(choices):
        kept: list[Draft] = []
        for draft in drafts:
            for place, first in enumerate(kept):
                joined = _joined(first, draft, choice, lookup)
                if joined is not None:
                    kept[place] = joined
                    break
            else:
                kept.append(draft)
        drafts = kept
    return drafts


def _joined(first: Draft, second: Draft, choice: str, lookup: Lookup) -> Draft | None:
    """Return the first draft with the second's award beside its own, or None where more differs."""
    if first.aim.role is not second.aim.role or first.aim.by is not second.aim.by:
        return None
    own, other = _chosen(first, second, choice), _chosen(second, first, choice)
    if own is None or other is None or own.in_the_job is not other.in_the_job:
        return None
    if _sort(own, lookup) != _sort(other, lookup):
        return None
    beside = [award for award in (other.award, *other.instead) if award not in own.instead]
    both = replace(own, instead=(*own.instead, *beside))
    part = first.part
    return Draft(first.aim, Part({**part.needs, both.key: both}, part.tops))


def _chosen(draft: Draft, other: Draft, choice: str) -> Need | None:
    """Return the award of a choice that one draft takes and the other does not.

    None where more than that, and what is asked before it, is different.
    """
    mine, theirs = draft.part.needs, other.part.needs
    new = [
        need
        for key, need in mine.items()
        if key not in theirs or theirs[key].identity != need.identity
    ]
    taken = [need for need in new if need.kind is StepKind.TAKE_AWARD]
    if len(taken) != 1 or taken[0].choice != choice:
        return None
    asked = all(
        need.kind is StepKind.ASK and need.serves == taken[0].award
        for need in new
        if need is not taken[0]
    )
    return taken[0] if asked else None


def _sort(need: Need, lookup: Lookup) -> tuple[object, ...]:
    award = lookup.award(need.award)
    return (award.kind, award.level, award.client_groups)
