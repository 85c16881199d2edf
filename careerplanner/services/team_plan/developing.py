"""What a team could learn, asked of people whose gaps are worked out already."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerplanner.rules.team import develop

if TYPE_CHECKING:
    from collections.abc import Iterable

    from careerplanner.domain.team_plans import PersonGaps, TeamLearning
    from careerplanner.services.workspace import Workspace

KINDS = ("award", "training", "section", "programme_part")
"""Kinds of learning, in the order they are offered."""


def team_learning(workspace: Workspace, people: Iterable[PersonGaps]) -> tuple[TeamLearning, ...]:
    """Return what serves some people, what serves the most of them first."""
    return develop.team_learning(people, workspace.lookup)


def of_kind(found: Iterable[TeamLearning], kind: str) -> tuple[TeamLearning, ...]:
    """Return learning of one kind; of every kind for ""."""
    return tuple(one for one in found if not kind or one.learning.kind == kind)
