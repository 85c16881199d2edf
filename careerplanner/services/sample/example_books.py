"""Books of invented people to look around with: made for it, and thrown away.

Who is in them is for ``samples``.
"""

from __future__ import annotations

from contextlib import ExitStack, suppress
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from careerplanner.paths import user_cache_folder
from careerplanner.services.book.books import (
    EXAMPLE_ACTION,
    EXAMPLE_SETTING,
    Opened,
    remove_file,
    take_book,
)
from careerplanner.services.book.places import BOOK_SUFFIX
from careerplanner.services.clock import now
from careerplanner.services.sample.samples import (
    example_certificate,
    example_record,
    example_team_records,
)
from careerplanner.store.book import Book

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from careerplanner.domain.record import Record
    from careerplanner.i18n.language import Language
    from careerplanner.services.workspace import Workspace

EXAMPLE_FOLDER = "example"


def example_book(workspace: Workspace, language: Language) -> Opened:
    """Open a book with one invented person to look around with, made for this and thrown away.

    Args:
        workspace: Gets the book.
        language: Language of what the invented person typed.

    Raises:
        EnvironmentFault: The user's cache cannot be written. The book open before stays open.
    """
    folder = user_cache_folder() / EXAMPLE_FOLDER
    _sweep(folder)
    path = folder / f"{workspace.make_id()}{BOOK_SUFFIX}"
    record = _sealed(workspace, example_record(workspace.lookup, workspace.today(), language))
    certificate = example_certificate(record, workspace.wording(language), workspace.make_id)
    record = certificate[0] if certificate is not None else record
    with ExitStack() as undoing:
        undoing.callback(remove_file, path)
        book = Book.create(path, "worker", workspace.make_id, now)
        undoing.callback(book.close)
        book.set_setting(EXAMPLE_SETTING, language.value)
        with book.action(EXAMPLE_ACTION, workspace.actor, record.worker.id) as action:
            action.replace_record(record)
            if certificate is not None:
                action.keep_content(*certificate[1:])
        undoing.pop_all()
    return take_book(workspace, book)


def example_team(workspace: Workspace, language: Language) -> Opened:
    """Open a book with an invented team to look around with, made for this and thrown away.

    Args:
        workspace: Gets the book.
        language: Language of what was typed in it.

    Raises:
        EnvironmentFault: The user's cache cannot be written. The book open before stays open.
    """
    folder = user_cache_folder() / EXAMPLE_FOLDER
    _sweep(folder)
    path = folder / f"{workspace.make_id()}{BOOK_SUFFIX}"
    invented = example_team_records(workspace.lookup, workspace.today(), language)
    people = tuple(_sealed(workspace, record) for record in invented)
    with ExitStack() as undoing:
        undoing.callback(remove_file, path)
        book = Book.create(path, "team", workspace.make_id, now)
        undoing.callback(book.close)
        book.set_setting(EXAMPLE_SETTING, language.value)
        with book.action(EXAMPLE_ACTION, workspace.actor) as action:
            for record in people:
                action.replace_record(record)
        undoing.pop_all()
    return take_book(workspace, book)


def _sealed(workspace: Workspace, record: Record) -> Record:
    """Return a record whose signed conversations keep what stood then, as those held here do."""
    from careerplanner.services.conversation.conversation_told import seal_text

    talks = []
    for one in record.conversations:
        if one.is_sealed and one.held is not None:
            then = replace(workspace, book=None, today=partial(_same, one.held.span.latest))
            one = replace(one, as_signed=seal_text(then, record, one))
        talks.append(one)
    return replace(record, conversations=tuple(talks))


def _same(day: date) -> date:
    return day


def _sweep(folder: Path) -> None:
    """Take away example books that nobody has open."""
    from careerplanner.store.locking import holder_of

    with suppress(OSError):  # where nobody may look, making the book will say so
        for left in folder.glob(f"*{BOOK_SUFFIX}"):
            if holder_of(left) is None:
                remove_file(left)
