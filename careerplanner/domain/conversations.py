"""Talks between a worker and the manager: when held, what was written down, who signed.

Answers to statements given in one are ``ratings``; what was agreed to be done are actions of the
``record``. What a talk is prepared from is ``rules``; the questions come from the pack.

There is no place here for private notes, and none for anything about people supported.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from careerplanner.domain.conversation_guide import ConversationKind
from careerplanner.domain.dates import PartialDate
from careerplanner.domain.pack import PackRef
from careerplanner.domain.typed import Typed

REOPENED = "reopened"
"""Stands for the topic of a note that says why a conversation was opened again."""


class Voice(StrEnum):
    """Whose words something is."""

    WORKER = "worker"
    MANAGER = "manager"
    BOTH = "both"


@dataclass(frozen=True, slots=True)
class Conversation:
    """One conversation; from the first signature on it is added to and not altered.

    Attributes:
        id: Random identifier.
        kind: What it is for.
        opened: Day it was begun to be prepared.
        pack: Which pack its questions and statements are of.
        planned: The day agreed for it, or None.
        held: The day it was held; None while it is still to come.
        manager: Name of who holds it, as typed.
        band: Id of the band the worker stood in when it was begun, or "".
        next_band: Id of the band talked about as the next one, or "".
        round: Id of the round of ratings that was talked about, or "".
        worker_signed_by: Name the worker signed with, as typed.
        worker_signed_on: When.
        manager_signed_by: Name the manager signed with, as typed.
        manager_signed_on: When.
        next_on: The day agreed for the next one, or None.
        as_signed: What stood when the first signature was given (actions, ratings, what was due),
            as JSON text of ``services.conversation``; "" before.
        extras: Unknown fields of an imported record.
    """

    id: str
    kind: ConversationKind
    opened: date
    pack: PackRef
    planned: PartialDate | None = None
    held: PartialDate | None = None
    manager: str = ""
    band: str = ""
    next_band: str = ""
    round: str = ""
    worker_signed_by: str = ""
    worker_signed_on: PartialDate | None = None
    manager_signed_by: str = ""
    manager_signed_on: PartialDate | None = None
    next_on: PartialDate | None = None
    as_signed: str = ""
    extras: str = ""

    @property
    def is_sealed(self) -> bool:
        """Whether somebody signed, so that it is only added to."""
        return self.worker_signed_on is not None or self.manager_signed_on is not None

    @property
    def is_signed(self) -> bool:
        """Whether both signed."""
        return self.worker_signed_on is not None and self.manager_signed_on is not None


@dataclass(frozen=True, slots=True)
class ConversationNote:
    """Something written down in, before or after a conversation; both can read all of it.

    Attributes:
        id: Random identifier.
        conversation: Id of the conversation.
        text: As typed.
        topic: Id of the pack's topic it answers; "" for the conversation as a whole, `REOPENED`
            for why it was opened again after one had signed.
        voice: Whose words it is.
        written: Day it was written.
        added: Whether it was added after the first signature.
        writer: Name of who added it then, as typed.
        extras: Unknown fields of an imported record.
    """

    id: str
    conversation: str
    text: Typed
    topic: str = ""
    voice: Voice = Voice.BOTH
    written: date | None = None
    added: bool = False
    writer: str = ""
    extras: str = ""


@dataclass(frozen=True, slots=True)
class OwnInterval:
    """How often an employer holds a kind of conversation with this worker.

    Attributes:
        id: Random identifier.
        kind: The kind.
        months: Months from one to the next; None where it is not held regularly.
        extras: Unknown fields of an imported record.
    """

    id: str
    kind: ConversationKind
    months: int | None = None
    extras: str = ""
