"""A finding without the branches that did not decide it, for paper and for a first look.

The whole tree stays one step away on screen and in the JSON; nothing is re-judged here.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from careerplanner.domain.finding import Status

if TYPE_CHECKING:
    from careerplanner.domain.finding import Finding

_CHOICES = ("any_of", "at_least", "route")


def essential(finding: Finding) -> Finding:
    """Return ``finding`` with only the parts that a reader needs to understand its status.

    Of a choice that is met, or under way, the parts that make it so; of one that is not, every
    part, for each is a way to it. What does not apply is left out. A choice with one part left is
    shown by that part where the pack gave the choice no name of its own.
    """
    parts = [part for part in finding.children if part.status is not Status.NOT_APPLICABLE]
    if finding.kind in _CHOICES and finding.status in (Status.MET, Status.UNDER_WAY):
        parts = [part for part in parts if part.status is finding.status]
    kept = tuple(essential(part) for part in parts)
    if finding.kind in _CHOICES and len(kept) == 1:
        only = kept[0]
        return only if finding.label is None else _shown_by(finding, only)
    return replace(finding, children=kept)


def _shown_by(finding: Finding, only: Finding) -> Finding:
    """Fold a named choice and its one deciding part into a single line."""
    if only.children:
        return replace(finding, children=(only,))
    return replace(
        finding,
        reason=only.reason,
        met_by=only.met_by or finding.met_by,
        children=(),
    )
