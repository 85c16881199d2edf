"""A book of schema 3 in which conversations of a newer program were read knows them now."""

from __future__ import annotations

import json
import shutil
import uuid
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest

from careerplanner.domain.conversation_guide import ConversationKind
from careerplanner.domain.conversations import Conversation, Voice
from careerplanner.domain.dates import PartialDate
from careerplanner.domain.pack import PackRef
from careerplanner.domain.typed import Typed
from careerplanner.errors import UserError
from careerplanner.exchange.record_file import parse_record
from careerplanner.store.migrations import CURRENT
from tests.store.books import MANAGER
from tests.store.make_old_book import OLD
from tests.store.make_old_people import FROM_NEWER_4
from tests.store.test_migrating import NEWER, Plain, said, schema_of

if TYPE_CHECKING:
    from pathlib import Path

    from tests.store.books import Shelf

PEOPLE_3 = OLD / "people-3.book"
SAID_3: list[Plain] = json.loads(PEOPLE_3.with_suffix(".json").read_text("utf-8"))


@pytest.fixture
def old_3(shelf: Shelf) -> Path:
    """A book of schema 3 in which somebody read a record of a program of schema 4."""
    path = shelf.new_path()
    shutil.copyfile(PEOPLE_3, path)
    return path


def as_lifted_3(records: list[Plain]) -> list[Plain]:
    """The same for what a program of schema 3 kept."""
    moved = [json.loads(json.dumps(one)) for one in records]
    (newer,) = (one for one in moved if one["worker"]["id"] == NEWER)
    newer["posts"][1].update(service_as_it_came=newer["posts"][1].pop("service"))
    waiting = newer["actions"][1]
    waiting.update(closed_as_it_came=waiting.pop("closed"))
    del waiting["conversation"]  # it said nothing
    second = newer["ratings"][1]
    second.update(conversation_as_it_came=second.pop("conversation"))
    first, appraisal, *bad = newer["conversations"]
    appraisal["id"] = str(uuid.uuid5(uuid.NAMESPACE_OID, f"{NEWER}.conversations.1"))
    for name in ("held", "manager"):
        appraisal[f"{name}_as_it_came"] = appraisal.pop(name)
    newer.update(conversations=[first, appraisal], conversations_as_it_came=bad)
    noted, more, plain = newer["talked"]
    more.update(voice_as_it_came=more.pop("voice"))
    newer.update(talked=[noted, more], talked_as_it_came=[plain])
    often, seldom, unnamed = newer["intervals"]
    seldom.update(months_as_it_came=seldom.pop("months"))
    newer.update(intervals=[often, seldom], intervals_as_it_came=[unnamed])
    return moved


@pytest.mark.parametrize("read_only", [False, True])
def test_everybody_of_schema_3_says_what_they_said(
    shelf: Shelf, old_3: Path, *, read_only: bool
) -> None:
    with shelf.open(old_3, read_only=read_only) as book:
        now = said(book)
    assert now == as_lifted_3(SAID_3)
    for record in now:
        parse_record(json.dumps(record).encode(), "again")
    assert schema_of(old_3) == (3 if read_only else CURRENT)


def test_conversations_that_a_newer_program_had_written_are_known_now(
    shelf: Shelf, old_3: Path
) -> None:
    with shelf.open(old_3) as book:
        record = book.record(NEWER)
    assert [one.service for one in record.posts] == ["Tŷ Gwyn", ""]
    assert [(one.conversation, one.closed) for one in record.actions] == [
        ("k1", PartialDate(2026, 5)),
        ("", None),
    ]
    assert [one.conversation for one in record.ratings] == ["k1", ""]
    first, appraisal = record.conversations
    assert replace(first, extras="") == Conversation(
        "k1", ConversationKind.ONE_TO_ONE, date(2026, 4, 20), PackRef("wales", "1", "0" * 64),
        PartialDate(2026, 4), PartialDate(2026, 5, 1), "Mo Sample", "b", "c", "g1",
        "Llŷr Enghraifft", PartialDate(2026, 5, 1), "Mo Sample", PartialDate(2026, 5, 2),
        PartialDate(2026, 8), "{}",
    )  # fmt: skip
    assert json.loads(first.extras) == {"pack": {"mirror": "m"}, "room": "quiet"}
    assert (appraisal.kind, appraisal.held, appraisal.manager) == (
        ConversationKind.APPRAISAL,
        None,
        "",
    )
    noted, more = record.talked
    assert (noted.text, noted.topic, noted.voice, noted.written) == (
        Typed("Aeth yn dda", "cy"), "well", Voice.WORKER, date(2026, 5, 1),
    )  # fmt: skip
    assert (more.voice, more.added, more.writer) == (Voice.BOTH, True, "Mo Sample")
    assert [(one.kind, one.months) for one in record.intervals] == [
        (ConversationKind.ONE_TO_ONE, 2),
        (ConversationKind.DEVELOPMENT, None),
    ]
    around = json.loads(record.worker.extras)
    assert around["conversations_as_it_came"] == FROM_NEWER_4["conversations"][2:]
    assert around["dreams"] == {"conversations": "none"}


def test_what_came_signed_with_an_older_program_is_sealed_now(shelf: Shelf, old_3: Path) -> None:
    with shelf.open(old_3) as book:
        talk = book.record(NEWER).conversations[0]
        with pytest.raises(UserError), book.action("x", MANAGER) as act:
            act.change(replace(talk, band="z"), NEWER)
