"""What a pack says of conversations: kinds, how often, what to talk about, what stays out.

An interval that no source gives is a suggestion and says so. What one worker's conversation is
prepared from is ``rules.conversation_plan``.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from careerplanner.domain.facts import Basis, Text
from careerplanner.domain.training import Interval


class ConversationKind(StrEnum):
    """What a conversation is held for."""

    ONE_TO_ONE = "one_to_one"
    APPRAISAL = "appraisal"
    PROBATION_REVIEW = "probation_review"
    DEVELOPMENT = "development"


@dataclass(frozen=True, slots=True)
class ConversationTopic:
    """One thing to talk about.

    Attributes:
        id: Readable name.
        title: What it is called.
        prompts: Questions to begin with, in plain words.
        basis: Source.
    """

    id: str
    title: Text
    prompts: tuple[Text, ...]
    basis: Basis


@dataclass(frozen=True, slots=True)
class ConversationForm:
    """One kind of conversation.

    Attributes:
        kind: Which.
        title: What it is called.
        explains: What it is for, in plain words.
        interval: How often it is usually held, or None.
        no_interval: Why there is no interval, where there is none.
        topics: Ids of its topics, in order.
        basis: Source.
    """

    kind: ConversationKind
    title: Text
    explains: Text
    interval: Interval | None
    no_interval: Text | None
    topics: tuple[str, ...]
    basis: Basis


@dataclass(frozen=True, slots=True)
class ConversationNotice:
    """Something both should know before they write: what stays out, what a record may be used for.

    Attributes:
        id: Readable name: "no_casework", "no_private_notes", "as_evidence" …
        text: In plain words.
        basis: Source.
    """

    id: str
    text: Text
    basis: Basis


@dataclass(frozen=True, slots=True)
class ConversationGuide:
    """All that a pack says of conversations."""

    forms: tuple[ConversationForm, ...] = ()
    topics: tuple[ConversationTopic, ...] = ()
    notices: tuple[ConversationNotice, ...] = ()
