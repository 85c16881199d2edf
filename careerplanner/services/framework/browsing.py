"""Searching a framework by what somebody typed, however they typed it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from careerplanner.domain.conversation_guide import ConversationKind
from careerplanner.framework.search import Search

if TYPE_CHECKING:
    from collections.abc import Callable

    from careerplanner.domain.facts import Text
    from careerplanner.framework.lookup import Lookup
    from careerplanner.services.wording import Titled
    from careerplanner.services.workspace import Workspace

KINDS = (
    *("award", "role", "band", "statement", "goal", "course", "funding", "provider"),
    *("training", "assessment_evidence", "conversation"),
)
"""Kinds of fact that are searched when none is named."""


@dataclass(frozen=True, slots=True)
class Match:
    """One fact that was found.

    Attributes:
        kind: One of ``KINDS``, or "source".
        id: Its id.
        title: What it is called, in both languages; of a statement its text.
        matched: The name that matched, as the pack writes it.
        score: How well it matched, 0 to 1.
    """

    kind: str
    id: str
    title: Text
    matched: str
    score: float


def search(
    workspace: Workspace, text: str, kinds: tuple[str, ...] = (), *, limit: int = 20
) -> tuple[Match, ...]:
    """Return the facts that what was typed may mean, best first.

    Args:
        workspace: Gives the pack.
        text: Anything, in either language, with slips.
        kinds: Kinds to look among; none for all.
        limit: Most to return.
    """
    lookup = workspace.lookup
    hits = _search_over(lookup).find(text, kinds or KINDS, limit=limit)
    return tuple(
        Match(hit.kind, hit.id, _title(lookup, hit.kind, hit.id), hit.matched, hit.score)
        for hit in hits
    )


def search_awards(workspace: Workspace, text: str, *, limit: int = 20) -> tuple[Match, ...]:
    """Return the awards that what was typed may mean, by any name they ever had, best first."""
    return search(workspace, text, ("award",), limit=limit)


def search_roles(workspace: Workspace, text: str, *, limit: int = 20) -> tuple[Match, ...]:
    """Return the roles that what was typed may mean, best first."""
    return search(workspace, text, ("role",), limit=limit)


@lru_cache(maxsize=2)
def _search_over(lookup: Lookup) -> Search:
    """The index of a pack, made when it is first asked for."""
    return Search(lookup.pack)


def _title(lookup: Lookup, kind: str, name: str) -> Text:
    if kind == "statement":
        return lookup.statement(name).text
    find: dict[str, Callable[[str], Titled | None]] = {
        "award": lookup.find_award,
        "role": lookup.find_role,
        "band": lookup.find_band,
        "goal": lookup.find_goal,
        "course": lookup.find_course,
        "funding": lookup.find_funding,
        "provider": lookup.find_provider,
        "training": lookup.find_training,
        "assessment_evidence": lookup.find_assessment_evidence,
        "conversation": lambda name: lookup.find_conversation(ConversationKind(name)),
        "source": lookup.find_source,
    }
    found = find[kind](name)
    assert found is not None  # it was found in this very pack
    return found.title
