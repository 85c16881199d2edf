"""A program that changes a whole team again and again, each time as one action.

    python -m tests.faults.team_writer BOOK [most bytes a file may have]

Each action gives everybody one thing more and signs one conversation; when it is done its number is
printed. Ends with the code of the error that stopped it.
"""

from __future__ import annotations

import os
import sys
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

from careerplanner.domain.changes import Actor
from careerplanner.domain.conversation_guide import ConversationKind
from careerplanner.domain.conversations import Conversation, ConversationNote
from careerplanner.domain.dates import PartialDate
from careerplanner.domain.ids import random_ids
from careerplanner.domain.pack import PackRef
from careerplanner.domain.record import Action
from careerplanner.domain.typed import Typed
from careerplanner.errors import EnvironmentFault
from careerplanner.store.book import Book

MANAGER = Actor("manager")


def talk_of(number: int) -> Conversation:
    """A conversation that nobody has signed."""
    kind, pack = ConversationKind.ONE_TO_ONE, PackRef("p", "1", "d")
    return Conversation(f"k{number}", kind, date(2026, 3, 1), pack)


def write_on(book: Book) -> None:
    """Write until something stops it."""
    workers = [one.id for one in book.workers()]
    number = len(book.record(workers[0]).actions)
    while True:
        number += 1
        with book.action("team.assign", MANAGER) as act:
            for worker in workers:
                act.add(Action(f"t{number}", Typed("x" * 300), conversation=f"k{number}"), worker)
                talk = talk_of(number)
                act.add(talk, worker)
                act.add(ConversationNote(f"m{number}", talk.id, Typed("y" * 300)), worker)
        with book.action("conversation.sign", MANAGER) as act:
            signed = {"worker_signed_by": "Non", "worker_signed_on": PartialDate(2026, 3, 2)}
            for worker in workers:
                act.change(replace(talk_of(number), **signed), worker)
        os.write(1, f"{number}\n".encode())


def main() -> None:
    """Open the book, narrow the disk if asked to, and write."""
    if len(sys.argv) > 2:
        import resource

        most = int(sys.argv[2])
        resource.setrlimit(resource.RLIMIT_FSIZE, (most, most))
    try:
        with Book.open(
            Path(sys.argv[1]), now=lambda: datetime.now(UTC), make_id=random_ids
        ) as book:
            os.write(1, b"0\n")
            write_on(book)
    except EnvironmentFault as fault:
        os.write(1, f"{type(fault).__name__} {fault.code}\n".encode())


if __name__ == "__main__":
    main()
