"""From the shapes of conversations.yaml and programmes.yaml to facts of the domain."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerplanner.domain.conversation_guide import (
    ConversationForm,
    ConversationNotice,
    ConversationTopic,
)
from careerplanner.domain.finding import PackName
from careerplanner.domain.programme import Programme, ProgrammePart
from careerplanner.framework.building_nodes import basis, optional_text, text
from careerplanner.framework.building_training import interval

if TYPE_CHECKING:
    from careerplanner.domain.facts import Basis
    from careerplanner.framework import schema_conversations as schema
    from careerplanner.framework.draft import Spot

COVERED = {
    "awards": "award",
    "trainings": "training",
    "sections": "section",
    "courses": "course",
    "statements": "statement",
}
"""Key of ``covers`` in programmes.yaml to the kind of fact it names, in the order they come."""


def form(part: schema.ConversationFormPart, _spot: Spot) -> ConversationForm:
    """Build one kind of conversation."""
    own = basis(part)
    return ConversationForm(
        kind=part.kind,
        title=text(part.title),
        explains=text(part.explains),
        interval=interval(part.interval, own),
        no_interval=optional_text(part.no_interval),
        topics=tuple(part.topics),
        basis=own,
    )


def topic(part: schema.ConversationTopicPart, _spot: Spot) -> ConversationTopic:
    """Build one thing to talk about."""
    prompts = tuple(text(prompt) for prompt in part.prompts)
    return ConversationTopic(part.id, text(part.title), prompts, basis(part))


def notice(part: schema.ConversationNoticePart, _spot: Spot) -> ConversationNotice:
    """Build what both should know before they write."""
    return ConversationNotice(part.id, text(part.text), basis(part))


def programme(part: schema.ProgrammePart, _spot: Spot) -> Programme:
    """Build the learning programme of a band."""
    own = basis(part)
    parts = tuple(_part(one, own) for one in part.parts)
    return Programme(part.band, text(part.explains), parts, own)


def _part(part: schema.ProgrammeStepPart, around: Basis) -> ProgrammePart:
    covers = tuple(
        PackName(kind, name) for key, kind in COVERED.items() for name in getattr(part.covers, key)
    )
    return ProgrammePart(part.id, text(part.title), text(part.why), covers, basis(part, around))
