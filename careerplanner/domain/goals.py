"""Ends that somebody can ask the way to, beyond the bands and jobs a pack has anyway.

A pack's ``Goal`` is a fact; ``GoalName`` says which band, job or goal was asked for. How far a
person is from one, and by which routes it can be reached, is ``routes`` and the rules.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from careerplanner.domain.facts import Basis, Text
from careerplanner.domain.requirement import Requirement


class GoalKind(StrEnum):
    """What a goal is."""

    BAND = "band"
    """A band of the framework, met by its awards."""
    ROLE = "role"
    """One job of the pack: what the register or the framework asks for it, and the job itself."""
    GOAL = "goal"
    """An end the pack names: one of several jobs, or a profession."""


@dataclass(frozen=True, slots=True)
class GoalName:
    """Which end is meant.

    Attributes:
        kind: Band, job or named goal.
        id: Its id among those of its kind.
    """

    kind: GoalKind
    id: str


@dataclass(frozen=True, slots=True)
class Goal:
    """An end a pack names.

    Attributes:
        id: Readable name; no band and no role has the same.
        title: What it is called.
        group: Id of a goal group of the pack: which field it lies in.
        roles: Ids of the jobs it means, any of which will do; empty where the pack has no such job.
        requirement: What has to be held to reach it, where register and bands do not say so
            for its jobs; None takes what they ask for.
        explains: What somebody there does, in plain words.
        basis: Source.
        follows: Ids of bands and goals from which people usually come; drawn on the map.
    """

    id: str
    title: Text
    group: str
    roles: tuple[str, ...]
    requirement: Requirement | None
    explains: Text
    basis: Basis
    follows: tuple[str, ...] = ()
