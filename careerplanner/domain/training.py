"""Training that is asked for again and again, and when it falls due.

What the pack says of it, with the source of every interval; an interval that no source gives is a
suggestion and says so. How a record stands to it is ``rules.refreshers``.
"""

from __future__ import annotations

from dataclasses import dataclass

from careerplanner.domain.facts import Basis, Text


@dataclass(frozen=True, slots=True)
class Interval:
    """After how many months training is refreshed.

    Attributes:
        months: How many.
        suggested: Whether it is a suggestion of ours that nobody has to follow.
        basis: Source.
    """

    months: int
    suggested: bool
    basis: Basis


@dataclass(frozen=True, slots=True)
class LikelyRoles:
    """Jobs that training may be for, where no source names them outright.

    Attributes:
        roles: Ids of the roles.
        basis: Why they may be meant.
    """

    roles: tuple[str, ...]
    basis: Basis


@dataclass(frozen=True, slots=True)
class Training:
    """One kind of training.

    Attributes:
        id: Readable name.
        title: What it is called.
        explains: What it is about and whom it is for, in plain words.
        roles: Ids of the roles it is for; empty where no source names any.
        everybody: Whether it is for everybody, whatever their role.
        builds_on: Ids of all training that comes first.
        first: When it is done first, in words; None where no source says.
        refreshed: When it is done again, or None where nothing is known of that.
        hours: How long it takes, in words, or None.
        basis: Source of whom it is for.
        no_interval: Why there is no interval, where there is none.
        timing: Source of ``first`` and ``hours``, where it is another than ``basis``.
        likely: Roles it may be for; whoever has one asks the employer.
        awards: Ids of awards of the catalogue that are this training: whoever holds one has done
            it on the day the award bears.
    """

    id: str
    title: Text
    explains: Text
    roles: tuple[str, ...]
    everybody: bool
    builds_on: tuple[str, ...]
    first: Text | None
    refreshed: Interval | None
    hours: Text | None
    basis: Basis
    no_interval: Text | None = None
    timing: Basis | None = None
    likely: tuple[LikelyRoles, ...] = ()
    awards: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class AssessmentEvidence:
    """A kind of evidence that the regulator takes in an employer's assessment.

    Attributes:
        id: Readable name.
        title: What it is.
        explains: What counts as it, in plain words.
        routes: Ids of the ways on to the register it is for.
        basis: Source.
    """

    id: str
    title: Text
    explains: Text
    routes: tuple[str, ...]
    basis: Basis
