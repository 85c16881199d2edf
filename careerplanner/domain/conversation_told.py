"""What stood in a conversation, told in both languages: kept when it is signed, printed from.

Nothing here is of a pack or of the rest of a record: it can be read when both have moved on.
Filling it is ``services.conversation``.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TypeAlias

from careerplanner.domain.bands import StatementKind
from careerplanner.domain.conversation_plan import Difference
from careerplanner.domain.dates import PartialDate
from careerplanner.domain.facts import Text
from careerplanner.domain.ratings import RatingAnswer
from careerplanner.domain.record import ActionState
from careerplanner.domain.typed import Typed

FORMAT = 1
Spoken: TypeAlias = Text | Typed
"""Words of the program or the pack in both languages, or words a person typed."""


@dataclass(frozen=True, slots=True)
class ToldThing:
    """Something dated: what is due, or what happened.

    Attributes:
        label: What sort of thing; both languages "" where the rest says it.
        about: What it is about.
        when: Its day or span in words.
        state: Where that lies, in words; "" for what happened.
        late: Whether it has passed.
    """

    label: Text
    about: Spoken
    when: Text
    state: Text
    late: bool


@dataclass(frozen=True, slots=True)
class ToldAction:
    """An action.

    Attributes:
        what: What will be done.
        serves: Why, or the statement or requirement it serves; None for nothing.
        owner: Who does it.
        due: By when, or None.
        state: Open, done or dropped.
        closed: When it was closed, or None.
        agreed: The day it was agreed, or None.
        late: Whether its day had passed.
    """

    what: Typed
    serves: Text | Typed | None
    owner: str
    due: PartialDate | None
    state: ActionState
    closed: PartialDate | None
    agreed: PartialDate | None
    late: bool


@dataclass(frozen=True, slots=True)
class ToldAnswer:
    """An answer to a statement with what is written beside it."""

    answer: RatingAnswer
    note: Typed | None


@dataclass(frozen=True, slots=True)
class ToldStatement:
    """A statement that somebody answered.

    Attributes:
        text: The statement.
        kind: Value, skill or task.
        change: How it lies to the band looked from, in words; "" where there is none.
        own: The worker's answer, or None.
        manager: The manager's, or None.
        agreed: What both agreed, or None.
        difference: How the first two lie to each other.
    """

    text: Text
    kind: StatementKind
    change: Text
    own: ToldAnswer | None
    manager: ToldAnswer | None
    agreed: ToldAnswer | None
    difference: Difference


@dataclass(frozen=True, slots=True)
class ToldTopic:
    """What a topic is called, by its id."""

    topic: str
    title: Text


@dataclass(frozen=True, slots=True)
class ConversationTold:
    """All that a paper about a conversation says beside its notes and signatures.

    Attributes:
        format: Version of this form.
        on: The day it stood so.
        name: The worker's name.
        job: What the job is called; "" words where there is none.
        employer: As typed.
        service: As typed.
        kind: What the kind of conversation is called.
        band: The band now; "" where it is not known.
        next_band: The band talked about as the next one, or "".
        by_band: How the worker stands against the bands, a sentence.
        by_register: How the worker stands towards the register, a sentence.
        last: The day of the conversation before, or None.
        due: What was late or soon.
        agreed: Actions agreed in it.
        carried: Actions of earlier conversations that were open.
        closed: Actions closed since the conversation before.
        since: What happened since then.
        statements: Those that somebody answered.
        topics: What was talked about.
        reminder: What stays out; "" where the pack does not say it.
        framework: What the framework is called.
        version: Its version.
        status: Its standing.
    """

    format: int
    on: date
    name: str
    job: Spoken
    employer: str
    service: str
    kind: Text
    band: Text
    next_band: Text
    by_band: Text
    by_register: Text
    last: PartialDate | None
    due: tuple[ToldThing, ...]
    agreed: tuple[ToldAction, ...]
    carried: tuple[ToldAction, ...]
    closed: tuple[ToldAction, ...]
    since: tuple[ToldThing, ...]
    statements: tuple[ToldStatement, ...]
    topics: tuple[ToldTopic, ...]
    reminder: Text
    framework: Text
    version: str
    status: Text
