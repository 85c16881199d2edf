"""Roles: the jobs a pack knows, where they are done and for whom."""

from __future__ import annotations

from dataclasses import dataclass

from careerplanner.domain.facts import Basis, Text


@dataclass(frozen=True, slots=True)
class InSetting:
    """What a job is for the register where it is done in one setting.

    Attributes:
        setting: Id of the setting.
        role: Id of the role whose registration rule and accepted awards hold there.
    """

    setting: str
    role: str


@dataclass(frozen=True, slots=True)
class Role:
    """A job the pack knows.

    Attributes:
        id: Readable name.
        title: Its name.
        setting: Id of the setting it is done in, or "" where any.
        client_groups: "adults", "children" or both.
        bands: Ids of the bands it can stand in; empty where the source places it in none.
        register_rule: Id of its registration rule, or "" where none is known.
        also_called: Other titles people use.
        leads: Whether the role manages a service or supervises workers.
        in_scope: False for jobs the framework leaves out (social workers, nurses).
        basis: Where the role and its band are stated.
        register_as: For a job whose name does not say where it is done: the role that it is
            for the register in each setting that decides it.
        own_awards: Ids of awards made for this very job; between ways that are alike, one
            through them comes first.
    """

    id: str
    title: Text
    setting: str
    client_groups: tuple[str, ...]
    bands: tuple[str, ...]
    register_rule: str
    also_called: tuple[str, ...]
    leads: bool
    in_scope: bool
    basis: Basis
    register_as: tuple[InSetting, ...] = ()
    own_awards: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Term:
    """A named choice of a pack: a setting, a client group, a section of a vocabulary."""

    id: str
    title: Text


@dataclass(frozen=True, slots=True)
class EarningsBand:
    """A span of yearly earnings before tax, in the pack's currency.

    Attributes:
        id: Readable name; a worker's record keeps it.
        title: How it is said.
        least: Smallest amount in it.
        below: It ends below this amount; None for the highest span.
    """

    id: str
    title: Text
    least: int
    below: int | None
