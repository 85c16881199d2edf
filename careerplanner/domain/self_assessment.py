"""What going through the statements of a band comes to: what is asked, moved and suggested.

No type here holds a sum, a share or a mark: an answer is a word, and every suggestion names the
statement it rests on. How they are found is ``rules.self_assessment``.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from careerplanner.domain.bands import StatementKind
from careerplanner.domain.differences import StatementChange
from careerplanner.domain.ratings import Rating, RatingAnswer

MOVING = (StatementChange.NEW, StatementChange.RAISED)
"""What changes on the way up."""


@dataclass(frozen=True, slots=True)
class StatementLine:
    """One statement to be answered.

    Attributes:
        statement: Its id in the pack.
        kind: Value, skill or task.
        change: NEW, RAISED or CONTINUED against the band it is looked at from; None where there
            is none.
        was: Id of the statement it carries on or asks more than, or "".
    """

    statement: str
    kind: StatementKind
    change: StatementChange | None
    was: str = ""

    @property
    def moves(self) -> bool:
        """Whether it is new or asks for more."""
        return self.change in MOVING


@dataclass(frozen=True, slots=True)
class BandLines:
    """The statements of a band, held against the band they are looked at from.

    Attributes:
        band: Id of the band.
        start: Id of the band looked at from; "" for the first band, below which there is none.
        lines: Every statement: values, skills, tasks, each in the pack's order.
    """

    band: str
    start: str
    lines: tuple[StatementLine, ...]

    @property
    def moving(self) -> tuple[StatementLine, ...]:
        """Those that are new or ask for more."""
        return tuple(line for line in self.lines if line.moves)

    def find(self, statement: str) -> StatementLine | None:
        """Return the line of a statement, or None."""
        return next((line for line in self.lines if line.statement == statement), None)


@dataclass(frozen=True, slots=True)
class BandChoice:
    """Which band to look at before anybody has chosen.

    Attributes:
        band: Id of the band.
        start: Id of the band looked at from, or "".
        known: Whether a band of the person's own, or one aimed for, led to it; otherwise it is
            only where to begin asking.
    """

    band: str
    start: str
    known: bool


class Movement(StrEnum):
    """How an answer lies to the one given another time."""

    UP = "up"
    DOWN = "down"
    ASKED = "asked"
    """It was not in the job, and now is."""
    ASIDE = "aside"
    """It is not in the job any more."""
    NEW = "new"
    """Answered now and not before."""
    LEFT = "left"
    """Answered before and not now."""
    SAME = "same"


@dataclass(frozen=True, slots=True)
class Moved:
    """One statement in two rounds.

    Attributes:
        statement: Its id, as the pack in use has it.
        movement: How the later answer lies to the earlier.
        before: The earlier answer, or None.
        after: The later answer, or None.
    """

    statement: str
    movement: Movement
    before: RatingAnswer | None
    after: RatingAnswer | None


class Because(StrEnum):
    """What there is to a statement beside the answer, that makes it worth naming."""

    NEW = "new"
    RAISED = "raised"
    CONTINUED = "continued"
    EVIDENCE = "evidence"


@dataclass(frozen=True, slots=True)
class Suggested:
    """A strength or an area to grow in.

    Attributes:
        rating: The person's own answer; names the statement.
        because: What makes it worth naming.
    """

    rating: Rating
    because: tuple[Because, ...]

    @property
    def statement(self) -> str:
        """Id of the statement in the round's pack."""
        return self.rating.statement


@dataclass(frozen=True, slots=True)
class Suggestions:
    """What the answers of one round suggest, and what they cannot tell.

    Attributes:
        strengths: What the person does alone or helps others with, that is new or asks for more,
            or that evidence shows; what moves first.
        growth: What the person does not do yet, or does with help; what moves first.
        unanswered: Ids of the statements that nothing is known of.
        aside: Ids of the statements that are not in the person's job.
    """

    strengths: tuple[Suggested, ...]
    growth: tuple[Suggested, ...]
    unanswered: tuple[str, ...]
    aside: tuple[str, ...]


Answers = Mapping[str, Rating]
"""Answers of one kind of person in one round, by statement."""
