"""``record``: one person's record into a book and out of it, and who is in a book."""

from __future__ import annotations

import json
import os
from typing import TYPE_CHECKING

from careerplanner.services.book import books
from careerplanner.services.exchange import transfer
from careerplanner.services.exchange.transfer_text import ReportText
from careerplanner.services.record.records import record_of

if TYPE_CHECKING:
    from pathlib import Path

    from careerplanner.cli.session import CommandSession


def take_in(session: CommandSession) -> None:
    """Answer ``record import``: into a book that is there, or into a new one."""
    path: Path = session.arguments.file
    book = session.book_path
    if book is None or os.path.lexists(book):  # also what cannot be looked at
        if book is not None:
            books.open_for_writing(session.workspace, book)
        report = transfer.import_record(session.workspace, path)
    else:
        transfer.read_record(path, session.workspace.lookup, session.workspace.today())
        made = books.new_book(session.workspace, book, "team", name_as_given=True).path
        try:
            report = transfer.import_record(session.workspace, path)
        finally:
            if not session.workspace.opened.workers():
                books.remove_new_book(session.workspace, made)
    session.console.say(ReportText(session.wording).lines(report))


def give_out(session: CommandSession) -> None:
    """Answer ``record export``."""
    session.open_to_read()
    path = session.arguments.out
    transfer.export_record(session.workspace, session.worker_id(), path)
    session.console.say(
        [session.catalogue.translate("Command", "The record was written to: {path}", path=path)]
    )


def tell_who(session: CommandSession) -> None:
    """Answer ``record list``."""
    session.open_to_read()
    say, book = session.wording, session.workspace.opened
    people = []
    for worker in book.workers():
        posts = [post for post in record_of(session.workspace, worker.id).posts if not post.ended]
        jobs = [say.post(post) for post in posts]
        people.append({"id": worker.id, "name": worker.name, "jobs": jobs})
    if session.arguments.json:
        session.console.give(f"{json.dumps(people, ensure_ascii=False, indent=2)}\n")
        return
    session.console.say(
        f"{person['id']}  {person['name']}" + "".join(f"; {job}" for job in person["jobs"])
        for person in people
    )
    if not people:
        session.console.say([session.catalogue.translate("Command", "The book holds nobody yet.")])
