"""What a conversation is prepared from: statements worth talking about, and what happened since.

Answers stay words: how two of them lie to each other is a `Difference`, and nothing is added up.
How it is found is ``rules.conversation_plan``.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from careerplanner.domain.dates import PartialDate
from careerplanner.domain.differences import StatementChange
from careerplanner.domain.ratings import Rating
from careerplanner.domain.self_assessment import StatementLine


class Difference(StrEnum):
    """How the worker's and the manager's answer to one statement lie to each other."""

    SAME = "same"
    MANAGER_MORE = "manager_more"
    """The manager is more sure of the worker than the worker is."""
    WORKER_MORE = "worker_more"
    JOB = "job"
    """Only one of them says that the job does not ask for it."""
    WORKER_ONLY = "worker_only"
    MANAGER_ONLY = "manager_only"
    NOBODY = "nobody"


class TalkWhy(StrEnum):
    """Why a statement is worth talking about; what comes first is talked about first."""

    DIFFERS = "differs"
    GROWING = "growing"
    """Not yet, or with help, as either of them says."""
    NEW = "new"
    """New or asking for more in the band talked about, and not answered by both."""
    UNANSWERED = "unanswered"
    SETTLED = "settled"
    """Agreed already, or both say the same and are sure."""


@dataclass(frozen=True, slots=True)
class StatementTalk:
    """One statement with what each says of it.

    Attributes:
        line: The statement, and how it lies to the band it is looked at from.
        own: The worker's answer, or None.
        manager: The manager's answer in this conversation, or None.
        agreed: What both agreed in this conversation, or None.
        difference: How the first two lie to each other.
        why: Why it is worth talking about.
        earlier: What was agreed in an earlier conversation, or None.
    """

    line: StatementLine
    own: Rating | None
    manager: Rating | None
    agreed: Rating | None
    difference: Difference
    why: TalkWhy
    earlier: Rating | None

    @property
    def statement(self) -> str:
        """Id of the statement in the round's pack."""
        return self.line.statement

    @property
    def differs(self) -> bool:
        """Whether both answered, and not the same."""
        return self.difference in (
            Difference.MANAGER_MORE,
            Difference.WORKER_MORE,
            Difference.JOB,
        )

    @property
    def is_new(self) -> bool:
        """Whether the statement is new in the band talked about."""
        return self.line.change is StatementChange.NEW


class SinceKind(StrEnum):
    """What happened in a record since the last conversation."""

    POST = "post"
    POST_ENDED = "post_ended"
    REGISTERED = "registered"
    AWARD = "award"
    AWARD_STARTED = "award_started"
    INDUCTION = "induction"
    """Part of the induction was signed off."""
    LEARNING = "learning"
    EVIDENCE = "evidence"
    ROUND = "round"
    """The worker ended going through the statements of a band."""


@dataclass(frozen=True, slots=True)
class Since:
    """One thing that happened since.

    Attributes:
        kind: What sort of thing.
        about: Id of the entry of the record; for the induction, of the section ("" for the whole).
        on: When, as the record has it.
    """

    kind: SinceKind
    about: str
    on: PartialDate
