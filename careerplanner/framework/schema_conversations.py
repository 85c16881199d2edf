"""The shape of conversations.yaml and programmes.yaml."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from careerplanner.domain.conversation_guide import ConversationKind
from careerplanner.framework.schema import BasisPart, Id, Part, PlainId, SourcedPart, TextPart
from careerplanner.framework.schema_training import IntervalPart


class ConversationFormPart(SourcedPart):
    """An entry of ``kinds``: one kind of conversation."""

    kind: Annotated[ConversationKind, Field(strict=False)]
    title: TextPart
    explains: TextPart
    interval: IntervalPart | None = None
    no_interval: TextPart | None = None
    topics: Annotated[list[Id], Field(min_length=1)]

    @model_validator(mode="after")
    def _has_an_interval_or_not(self) -> ConversationFormPart:
        if (self.interval is None) == (self.no_interval is None):
            raise PydanticCustomError("pack.conversation_interval", "an interval or why not")
        return self


class ConversationTopicPart(SourcedPart):
    """An entry of ``topics``: one thing to talk about."""

    id: Id
    title: TextPart
    prompts: Annotated[list[TextPart], Field(min_length=1)]


class ConversationNoticePart(SourcedPart):
    """An entry of ``notices``: what both should know before they write."""

    id: Id
    text: TextPart


class ConversationsPart(Part):
    """conversations.yaml."""

    kinds: Annotated[list[ConversationFormPart], Field(min_length=1)]
    topics: Annotated[list[ConversationTopicPart], Field(min_length=1)]
    notices: list[ConversationNoticePart] = []


class CoversPart(Part):
    """What of the pack a part of a programme is."""

    awards: list[Id] = []
    trainings: list[Id] = []
    sections: list[Id] = []
    courses: list[Id] = []
    statements: list[Id] = []

    @model_validator(mode="after")
    def _covers_something(self) -> CoversPart:
        if not any(getattr(self, key) for key in type(self).model_fields):
            raise PydanticCustomError("pack.programme_empty", "it covers nothing")
        return self


class ProgrammeStepPart(BasisPart):
    """An entry of ``parts``."""

    id: Id
    title: TextPart
    why: TextPart
    covers: CoversPart


class ProgrammePart(SourcedPart):
    """An entry of programmes.yaml."""

    band: PlainId
    explains: TextPart
    parts: Annotated[list[ProgrammeStepPart], Field(min_length=1)]
