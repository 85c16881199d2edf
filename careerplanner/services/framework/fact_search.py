"""One search over everything a framework says: what browsing finds, and the rest by plain words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerplanner.i18n.lists import join_items
from careerplanner.i18n.messages import fact_labels
from careerplanner.i18n.sorting import fold
from careerplanner.services.framework import browsing
from careerplanner.services.framework.fact_sheets import FactEntry, FactRef
from careerplanner.services.framework.fact_study import KINDS as STUDY_KINDS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from careerplanner.services.framework.facts import Facts
    from careerplanner.services.workspace import Workspace

_FORGIVING = (
    *("award", "role", "band", "statement", *STUDY_KINDS),
    *("training", "assessment_evidence", "conversation", "source"),
)
_PLAIN = ("rule", "induction", "section", "programme", "notice")
MOST = 40


def search_facts(
    workspace: Workspace, facts: Facts, typed: str, kinds: tuple[str, ...] = ()
) -> tuple[FactEntry, ...]:
    """Return the facts that what was typed may mean, best first, each with its sort in words.

    Args:
        workspace: Gives the pack.
        facts: Gives the names, in the language of the screen.
        typed: Anything, in either language, with slips.
        kinds: Kinds to look among; none for all.
    """
    forgiving = tuple(kind for kind in _FORGIVING if not kinds or kind in kinds)
    found = list(_forgiving(workspace, facts, typed, forgiving)) if forgiving else []
    for kind in _PLAIN:
        if not kinds or kind in kinds:
            found += _plain(facts, kind, typed)
    return tuple(found[:MOST])


def _forgiving(
    workspace: Workspace, facts: Facts, typed: str, kinds: tuple[str, ...]
) -> Iterator[FactEntry]:
    for match in browsing.search(workspace, typed, kinds, limit=MOST):
        title = facts.say.text(match.title)
        if match.kind == "band":
            title = facts.say.band(match.id)
        kind = facts.say.label(fact_labels.FACT_KIND, match.kind)
        by = match.matched if fold(match.matched) not in fold(title) else ""
        if match.kind == "statement" or match.matched == match.id:
            by = ""  # a statement is found by its words, which are its title
        yield FactEntry(FactRef(match.kind, match.id, title), join_items((kind, by)))


def _plain(facts: Facts, kind: str, typed: str) -> Iterator[FactEntry]:
    words = fold(typed).split()
    for entry in facts.entries(kind):
        title = fold(entry.ref.title)
        if words and all(word in title for word in words):
            yield FactEntry(entry.ref, facts.say.label(fact_labels.FACT_KIND, kind))
