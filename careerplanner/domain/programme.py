"""A learning programme for each band, as a pack puts it together.

It names what the pack has anyway (awards, training, induction, statements, courses) and says why;
what a team needs of it is ``rules.team``.
"""

from __future__ import annotations

from dataclasses import dataclass

from careerplanner.domain.facts import Basis, Text
from careerplanner.domain.finding import PackName


@dataclass(frozen=True, slots=True)
class ProgrammePart:
    """One part of a programme.

    Attributes:
        id: Readable name.
        title: What it is called.
        why: What it is for.
        covers: What of the pack it is: awards, trainings, sections, courses, statements.
        basis: Source.
    """

    id: str
    title: Text
    why: Text
    covers: tuple[PackName, ...]
    basis: Basis


@dataclass(frozen=True, slots=True)
class Programme:
    """What somebody in a band, or on the way into it, learns.

    Attributes:
        band: Id of the band.
        explains: Whom it is for, in plain words.
        parts: In the order they are usually taken.
        basis: Source.
    """

    band: str
    explains: Text
    parts: tuple[ProgrammePart, ...]
    basis: Basis
