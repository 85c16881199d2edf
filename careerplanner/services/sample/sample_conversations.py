"""Conversations of invented people: held and signed, waiting for a signature, planned, or none.

Chance and ids of its own, so that all else a seed gives stays the same whatever is told here.
"""

from __future__ import annotations

import random
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from careerplanner.domain.conversation_guide import ConversationKind
from careerplanner.domain.conversations import Conversation, ConversationNote, Voice
from careerplanner.domain.dates import PartialDate, add_months
from careerplanner.domain.ids import seeded_ids
from careerplanner.domain.ratings import RatedBy, Rating, RatingAnswer
from careerplanner.domain.record import Action, ActionState
from careerplanner.domain.typed import Typed

if TYPE_CHECKING:
    from datetime import date

    from careerplanner.domain.ids import IdMaker
    from careerplanner.domain.record import Record
    from careerplanner.framework.lookup import Lookup

_NOBODY, _HALF_SIGNED, _PLANNED, _YEARLY = 0.35, 0.85, 0.3, 0.25
_MOST = 3
_EXAMPLE_HELD = 2
"""Months ago the example person last talked with her manager."""
_SEEN = (RatingAnswer.ON_MY_OWN, RatingAnswer.WITH_HELP, RatingAnswer.ON_MY_OWN)
"""How her manager saw the first statements then."""


class ConversationInventor:
    """Adds conversations to invented records.

    Args:
        seed: Decides which.
        today: Day their dates are counted from.
        lookup: Pack whose kinds and topics they are of.
        words: The words of the sample file.
    """

    def __init__(self, seed: int, today: date, lookup: Lookup, words: dict[str, Any]) -> None:
        self._chance = random.Random(f"{seed} conversations")  # noqa: S311 - repeatable samples
        self._make_id = seeded_ids(self._chance.getrandbits(64))
        self._today, self._lookup, self._words = today, lookup, words

    def enrich(self, record: Record) -> Record:
        """Return a record with the conversations of this person, for many people none."""
        nobody, count, signed, planned, yearly = (self._chance.random() for _ in range(5))
        worked = [post for post in record.posts if post.ended is None and post.started]
        if nobody < _NOBODY or not worked:
            return record
        begun = min(post.started.span.latest for post in worked if post.started)
        band = _band(record, self._lookup)
        made, gap = record, 3 + int(yearly * 3)
        for number in range(1 + int(count * _MOST), 0, -1):
            held = add_months(self._today, -gap * number + int(signed * 2))
            if held > begun:
                is_last = number == 1 and signed > _HALF_SIGNED
                made = self._held(made, held, band, half=is_last, appraisal=yearly < _YEARLY)
        if planned < _PLANNED:
            day = PartialDate.of(add_months(self._today, 1))
            talk = self._begun(record, self._today, band, ConversationKind.ONE_TO_ONE)
            made = replace(made, conversations=(*made.conversations, replace(talk, planned=day)))
        return made

    def _held(
        self, record: Record, held: date, band: str, *, half: bool, appraisal: bool
    ) -> Record:
        kind = ConversationKind.APPRAISAL if appraisal else ConversationKind.ONE_TO_ONE
        talk, day = self._begun(record, held, band, kind), PartialDate.of(held)
        talk = replace(
            talk,
            held=day,
            planned=day,
            manager_signed_by=talk.manager,
            manager_signed_on=day,
            worker_signed_by="" if half else record.worker.name,
            worker_signed_on=None if half else day,
            next_on=PartialDate.of(add_months(held, 3)),
        )
        note, action = (
            self._chance.choice(self._words[name]) for name in ("conversation_notes", "actions")
        )
        said = ConversationNote(
            self._make_id(),
            talk.id,
            Typed(note["words"], note["language"]),
            _topic(self._lookup, kind, self._chance.randrange(9)),
            self._chance.choice([*Voice]),
            held,
        )
        done = self._chance.random() < 0.6
        agreed = Action(
            self._make_id(),
            Typed(action["what"], action["language"]),
            owner=self._chance.choice([record.worker.name, talk.manager]),
            due=PartialDate.of(add_months(held, 2)),
            state=ActionState.DONE if done else ActionState.OPEN,
            conversation=talk.id,
            closed=PartialDate.of(held) if done else None,
        )
        return replace(
            record,
            conversations=(*record.conversations, talk),
            talked=(*record.talked, said),
            actions=(*record.actions, agreed),
        )

    def _begun(
        self, record: Record, opened: date, band: str, kind: ConversationKind
    ) -> Conversation:
        above = self._lookup.band_after(band) if band else None
        manager = record.worker.line_manager or self._chance.choice(self._words["managers"])
        return Conversation(
            self._make_id(),
            kind,
            opened,
            self._lookup.pack.about.ref,
            manager=manager,
            band=band,
            next_band=above.id if above is not None else "",
        )


def with_conversation(
    record: Record, told: dict[str, Any], make_id: IdMaker, today: date, lookup: Lookup
) -> Record:
    """Return the example person's record with a one-to-one that both signed.

    Her action was agreed in it, and her manager answered some statements of her first round.

    Args:
        record: The record so far.
        told: The texts of one language, as in the sample file.
        make_id: Maker of identifiers.
        today: Day the dates are counted from.
        lookup: The pack.
    """
    held, spoken = add_months(today, -_EXAMPLE_HELD), record.worker.language
    day, words, manager = PartialDate.of(held), told["conversation"], record.worker.line_manager
    talk = Conversation(
        make_id(),
        ConversationKind.ONE_TO_ONE,
        held,
        lookup.pack.about.ref,
        day,
        day,
        manager,
        worker_signed_by=record.worker.name,
        worker_signed_on=day,
        manager_signed_by=manager,
        manager_signed_on=day,
        next_on=PartialDate.of(add_months(today, 1)),
    )
    first = record.rounds[0] if record.rounds else None
    if first is not None:
        talk = replace(talk, band=first.start, next_band=first.band, round=first.id)
    notes = tuple(
        ConversationNote(
            make_id(),
            talk.id,
            Typed(said, spoken),
            _topic(lookup, talk.kind, place + 1),
            voice,
            held,
        )
        for place, (voice, said) in enumerate(
            ((Voice.WORKER, words["worker"]), (Voice.MANAGER, words["manager"]))
        )
    )
    return replace(
        record,
        conversations=(talk,),
        talked=notes,
        actions=tuple(replace(action, conversation=talk.id) for action in record.actions),
        ratings=(*record.ratings, *_seen(record, talk, make_id, held)),
    )


def _seen(record: Record, talk: Conversation, make_id: IdMaker, held: date) -> list[Rating]:
    """Return how the manager saw the first statements, and what both agreed."""
    own = [one for one in record.ratings if one.round == talk.round and one.by is RatedBy.SELF]
    return [
        Rating(make_id(), talk.round, one.statement, answer, by, on=held, conversation=talk.id)
        for one, seen in zip(own, _SEEN, strict=False)
        for by, answer in ((RatedBy.MANAGER, seen), (RatedBy.AGREED, one.answer))
    ]


def _band(record: Record, lookup: Lookup) -> str:
    roles = (lookup.find_role(post.role) for post in record.posts if post.ended is None)
    return next((role.bands[0] for role in roles if role is not None and role.bands), "")


def _topic(lookup: Lookup, kind: ConversationKind, place: int) -> str:
    """Return a topic of a kind of conversation; "" where the pack has none."""
    forms = lookup.pack.conversations.forms
    topics = next((form.topics for form in forms if form.kind is kind), ())
    return topics[place % len(topics)] if topics else ""
