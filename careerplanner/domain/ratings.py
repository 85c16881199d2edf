"""How people hold themselves against the statements of a band: rounds of answers, in words.

An answer is a word and never a number; nothing here or above adds answers up. What is suggested
from them is ``rules``.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from careerplanner.domain.dates import PartialDate
from careerplanner.domain.pack import PackRef
from careerplanner.domain.typed import Typed


class RatingAnswer(StrEnum):
    """How a statement fits, in words; from "not yet" to "I help others"."""

    NOT_YET = "not_yet"
    WITH_HELP = "with_help"
    ON_MY_OWN = "on_my_own"
    HELP_OTHERS = "help_others"
    """So sure of it that others are shown how."""
    NOT_IN_JOB = "not_in_job"
    """The job does not ask for it; says nothing of what the person can do."""


class RatedBy(StrEnum):
    """Whose answer it is."""

    SELF = "self"
    MANAGER = "manager"
    AGREED = "agreed"


@dataclass(frozen=True, slots=True)
class RatingRound:
    """One time of going through the statements of a band; kept for ever once it is closed.

    Attributes:
        id: Random identifier.
        band: Id of the band.
        opened: Day it was begun.
        pack: Which pack the statements are of.
        closed: Day it was ended; None while it is open. A closed round is not altered.
        look_again: When to go through them again, or None.
        note: As typed.
        extras: Unknown fields of an imported record.
        start: Id of the band the person stood in when it was begun, from which is told what is
            new and what asks for more; "" where none was known.
    """

    id: str
    band: str
    opened: date
    pack: PackRef
    closed: date | None = None
    look_again: PartialDate | None = None
    note: Typed | None = None
    extras: str = ""
    start: str = ""


@dataclass(frozen=True, slots=True)
class Rating:
    """One person's answer to one statement in one round.

    Attributes:
        id: Random identifier.
        round: Id of the round.
        statement: Id of the statement in the round's pack.
        answer: The answer.
        by: Whose it is; one of each in a round for a statement.
        note: Why, or an example, as typed.
        on: Day it was given, or None.
        extras: Unknown fields of an imported record.
        conversation: Id of the conversation it was given in, or ""; the manager's and the agreed
            answer have one, and there is one of each in it for a statement.
    """

    id: str
    round: str
    statement: str
    answer: RatingAnswer
    by: RatedBy = RatedBy.SELF
    note: Typed | None = None
    on: date | None = None
    extras: str = ""
    conversation: str = ""
