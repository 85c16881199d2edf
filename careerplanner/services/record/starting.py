"""The very first action: a new book with its first person in it, or nothing at all.

Opening and moving books is ``books``; changing a record is ``records``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerplanner.errors import CareerPlannerError
from careerplanner.services.book import books
from careerplanner.services.record import records
from careerplanner.services.validation import check, cleaned

if TYPE_CHECKING:
    from pathlib import Path

    from careerplanner.domain.record import Worker
    from careerplanner.services.book.books import BookKind, Opened
    from careerplanner.services.record.records import Entry
    from careerplanner.services.workspace import Workspace


def start_book(
    workspace: Workspace,
    path: Path,
    kind: BookKind,
    worker: Worker,
    entries: tuple[Entry, ...] = (),
) -> Opened:
    """Make a book and put its first person in, as one action; open it.

    Everything is checked before a file is made, and a file made for nothing is taken away again.

    Args:
        workspace: Gets the book.
        path: A file that is not there yet.
        kind: "worker" for one person, "team" for any number.
        worker: The first person.
        entries: What is already known of that person.

    Raises:
        FieldError: A value cannot be; there is no new file.
        FileFault: There is such a file already; it is left alone.
        EnvironmentFault: It cannot be written there; there is no new file.
    """
    for thing in (worker, *entries):
        check(cleaned(thing), workspace.today())
    opened = books.new_book(workspace, path, kind)
    try:
        records.add_worker(workspace, worker, entries)
    except CareerPlannerError:
        books.remove_new_book(workspace, opened.path)
        raise
    return opened
