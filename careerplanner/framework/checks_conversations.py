"""Checks of conversations and learning programmes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerplanner.domain.facts import Confidence
from careerplanner.framework.building_conversations import COVERED
from careerplanner.framework.placed import Name

if TYPE_CHECKING:
    from collections.abc import Iterator

    from careerplanner.errors import Fault
    from careerplanner.framework.draft import Draft


def conversation_references(draft: Draft) -> Iterator[Name]:
    """Yield what kinds of conversation and programmes refer to."""
    for number, form in enumerate(draft.pack.conversations.forms):
        spot = draft.spot("conversation_forms", number).at("topics")
        for place, name in enumerate(form.topics):
            yield Name("conversation_topic", name, spot.at(place))
    keys = {kind: key for key, kind in COVERED.items()}
    for number, programme in enumerate(draft.pack.programmes):
        spot = draft.spot("programmes", number)
        yield Name("band", programme.band, spot.at("band"))
        for place, part in enumerate(programme.parts):
            at = dict.fromkeys(COVERED, 0)
            for covered in part.covers:
                key = keys[covered.kind]
                below = spot.at("parts", place, "covers", key, at[key])
                yield Name(covered.kind, covered.id, below)
                at[key] += 1


def conversation_intervals_are_sure_or_suggested(draft: Draft) -> Iterator[Fault]:
    """What nobody has checked is never given out as an interval that has to be kept."""
    for number, form in enumerate(draft.pack.conversations.forms):
        interval = form.interval
        if interval is None or interval.suggested:
            continue
        if interval.basis.confidence is Confidence.UNCHECKED:
            spot = draft.spot("conversation_forms", number).at("interval")
            yield draft.fault(spot, "pack.conversation_interval_unchecked", kind=form.kind.value)


def topics_are_talked_about(draft: Draft) -> Iterator[Fault]:
    """Every topic belongs to some kind of conversation, or nobody would ever see it."""
    used = {name for form in draft.pack.conversations.forms for name in form.topics}
    for number, topic in enumerate(draft.pack.conversations.topics):
        if topic.id not in used:
            spot = draft.spot("conversation_topics", number)
            yield draft.fault(spot, "pack.conversation_topic_unused", id=topic.id)
