"""Opening, making, moving and closing books; where a new book should lie.

A book that another program is writing to, or that cannot be written, is opened to read only. What
is in a book is for ``records``.
"""

from __future__ import annotations

import os
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from careerplanner.domain.changes import Actor, Changes, Entity
from careerplanner.errors import (
    BookBusy,
    BookReadOnly,
    CareerPlannerError,
    DiskFull,
    EnvironmentFault,
)
from careerplanner.i18n.language import Language
from careerplanner.paths import HOME_VARIABLE, user_data_folder
from careerplanner.services.book.places import BOOK_SUFFIX
from careerplanner.services.clock import now
from careerplanner.store.book import Book

if TYPE_CHECKING:
    from pathlib import Path

    from careerplanner.services.workspace import Workspace

BookKind = Literal["worker", "team"]
EXAMPLE_SETTING = "example"
EXAMPLE_ACTION = "example.make"


@dataclass(frozen=True, slots=True)
class Opened:
    """How a book was opened.

    Attributes:
        path: Where it lies.
        read_only: Whether nothing can be written.
        holder: Who has it open for writing, as user and computer; "" when nobody has or it
            cannot be told.
        shared: Whether it seems to lie on another computer, where it is not safe.
        cloud: Name of the service that keeps copies of its folder, or "".
    """

    path: Path
    read_only: bool
    holder: str
    shared: bool
    cloud: str


def suggested_path(language: Language) -> Path:
    """Return a place for a new book at which there is no file yet.

    Args:
        language: Language of the file's name.
    """
    name = "Fy nghofnod gyrfa" if language is Language.WELSH else "My career record"
    folder = _documents()
    path = folder / f"{name}{BOOK_SUFFIX}"
    number = 2
    while os.path.lexists(path):  # where nobody may look, making the book will say so
        path = folder / f"{name} {number}{BOOK_SUFFIX}"
        number += 1
    return path


def new_book(
    workspace: Workspace, path: Path, kind: BookKind = "worker", *, name_as_given: bool = False
) -> Opened:
    """Make an empty book and open it in place of the one now open.

    Args:
        workspace: Gets the book.
        path: A file that is not there yet; without an ending it gets that of books.
        kind: "worker" for one person, "team" for any number.
        name_as_given: Leave out the ending where it is left out, for those who name a book again.

    Raises:
        FileFault: There is such a file already; it is left alone.
        EnvironmentFault: It cannot be written there. The book open before stays open.
    """
    where = path if name_as_given else _with_ending(path)
    book = Book.create(where, kind, workspace.make_id, now)
    return take_book(workspace, book)


def open_book(workspace: Workspace, path: Path, *, read_only: bool = False) -> Opened:
    """Open a book in place of the one now open, to read only where it cannot be written.

    Args:
        workspace: Gets the book.
        path: The book.
        read_only: Open it to read only in any case.

    Raises:
        FileFault: There is no such file.
        BookFault: It cannot be opened. The book open before stays open.
    """
    if workspace.book is not None and not read_only and _is_open(workspace.book, path):
        return _opened(workspace.book)
    try:
        book = Book.open(path, read_only=read_only, now=now, make_id=workspace.make_id)
    except (BookBusy, BookReadOnly) as error:
        if read_only:
            _settle(workspace, path, error)
        book = Book.open(path, read_only=True, now=now, make_id=workspace.make_id)
    return take_book(workspace, _readable(book))


def open_for_writing(workspace: Workspace, path: Path) -> Opened:
    """Open a book in place of the one now open, or raise where it cannot be written.

    Raises:
        FileFault: There is no such file.
        BookFault: It cannot be opened for writing. The book open before stays open.
    """
    return take_book(workspace, Book.open(path, now=now, make_id=workspace.make_id))


def close_book(workspace: Workspace) -> None:
    """Let the open book go, with a copy beside it if it changed; an example is thrown away.

    Nothing happens when none is open. A copy that cannot be made is left out: what matters is in
    the book already.
    """
    book, workspace.book = workspace.book, None
    if book is None:
        return
    throw_away = False
    with suppress(EnvironmentFault):  # a disk that is gone gives no copy, and may not keep us
        throw_away = _is_example(book)
        if not throw_away and not book.read_only and book.facts.revision != workspace.revision:
            _keep_copy(book)
    book.close()
    if throw_away:
        remove_file(book.path)


def move_book(workspace: Workspace, new_path: Path) -> Opened:
    """Move the open book to another place and go on there.

    Raises:
        UserError: No book is open.
        FileFault: There is a file at the new place already.
        EnvironmentFault: It cannot be moved. It lies where it was and is open again.
    """
    from careerplanner.store.files import refuse_existing
    from careerplanner.store.moving import move

    book = workspace.opened
    if book.read_only:
        raise BookReadOnly("book.read_only", path=str(book.path), holder="")
    where = _with_ending(new_path)
    refuse_existing(where)
    old = book.path
    book.close()
    workspace.book = None
    there = old
    try:
        there = move(old, where, now).path
    finally:
        workspace.book = Book.open(there, now=now, make_id=workspace.make_id)
    return _opened(workspace.book)


def is_example(workspace: Workspace) -> bool:
    """Whether the open book is one made to look around with."""
    return workspace.book is not None and _is_example(workspace.book)


def is_team(workspace: Workspace) -> bool:
    """Whether the open book can hold more than one person."""
    return workspace.book is not None and workspace.book.kind == "team"


def remove_new_book(workspace: Workspace, path: Path) -> None:
    """Close a book just made and take its file away again, since what was to go in could not."""
    workspace.opened.close()
    workspace.book = None
    remove_file(path)


def erase_worker(workspace: Workspace, worker_id: str) -> Changes:
    """Remove a person from the book, its log and its copies; a receipt without a name stays.

    Raises:
        UnknownName: The book has no such worker.
        EnvironmentFault: The book cannot be written; nothing was changed.
    """
    book = workspace.opened
    book.erase(worker_id, workspace.actor)
    _copy_anew(book)
    return Changes(frozenset({worker_id}), frozenset(Entity))


def forget_file(workspace: Workspace, digest: str) -> bool:
    """Remove a file that should never have been kept, from the book and its copies, for good.

    Undo may still bring back evidence that had it, but not the file.

    Args:
        workspace: With the open book.
        digest: As the evidence named it; no evidence may have it any more.

    Returns:
        Whether the book had it.

    Raises:
        UserError: "content.in_use": evidence of somebody has it; nothing was changed.
        EnvironmentFault: The book cannot be written.
    """
    had_it = workspace.opened.forget_content(digest)
    _copy_anew(workspace.opened)
    return had_it


def files_left_behind(workspace: Workspace) -> tuple[int, int]:
    """Return how many files the open book keeps for undo alone, and how many bytes they take."""
    return workspace.opened.contents_left_behind()


def forget_files_left_behind(workspace: Workspace) -> int:
    """Remove every file that no evidence has now, from the book and its copies, for good.

    That is what was removed or blanked and what undo took back. Undo may still bring back the
    evidence, but not its file.

    Returns:
        How many files there were.

    Raises:
        EnvironmentFault: The book cannot be written.
    """
    count = workspace.opened.forget_left_behind()
    _copy_anew(workspace.opened)
    return count


def _copy_anew(book: Book) -> None:
    """Put one new copy in the place of all earlier ones, which hold what was removed."""
    from careerplanner.store.backup import start_anew
    from careerplanner.store.bookfile import backups_beside

    if backups_beside(book.path).is_dir():
        start_anew(book, backups_beside(book.path), now)


def _readable(book: Book) -> Book:
    """A book whose first person can be read; who opens it looks at that person next.

    Raises:
        BookDamaged: The rows hold what no program of ours writes; the book is closed again.
    """
    try:
        for worker in book.workers()[:1]:
            book.record(worker.id)
    except CareerPlannerError:
        book.close()
        raise
    return book


def _settle(workspace: Workspace, path: Path, refused: CareerPlannerError) -> None:
    """Put right what a program that was cut off left, which reading alone may not.

    Raises:
        CareerPlannerError: ``refused``, where it was refused for something else, or the book
            cannot be written either.
    """
    if refused.code != "book.needs_repair":
        raise refused
    try:
        Book.open(path, now=now, make_id=workspace.make_id).close()
    except (BookBusy, BookReadOnly, DiskFull):
        raise refused from None


def _with_ending(path: Path) -> Path:
    return path if path.suffix else path.with_name(f"{path.name}{BOOK_SUFFIX}")


def take_book(workspace: Workspace, book: Book) -> Opened:
    """Make a book the open one, closing the one that was."""
    close_book(workspace)
    workspace.book = book
    workspace.revision = book.facts.revision
    workspace.actor = _actor(book)
    return _opened(book)


def _actor(book: Book) -> Actor:
    """Return who acts in a book: the worker whose book it is, or the manager of a team's."""
    if book.kind == "team":
        return Actor("manager")
    workers = book.workers()
    return Actor("worker", workers[0].name if workers else "")


def _keep_copy(book: Book) -> None:
    from careerplanner.store.backup import backup_if_changed
    from careerplanner.store.bookfile import backups_beside

    with suppress(EnvironmentFault):
        backup_if_changed(book, backups_beside(book.path), now)


def _opened(book: Book) -> Opened:
    from careerplanner.store.places import cloud_service, looks_shared

    holder = book.holder.words if book.holder else ""
    shared, cloud = looks_shared(book.path), cloud_service(book.path) or ""
    return Opened(book.path, book.read_only, holder, shared, cloud)


def _is_open(book: Book, path: Path) -> bool:
    from careerplanner.store.files import resolved

    return book.path == resolved(path) and not book.read_only


def _is_example(book: Book) -> bool:
    return book.setting(EXAMPLE_SETTING) is not None


def _documents() -> Path:
    if os.environ.get(HOME_VARIABLE, "").strip():
        return user_data_folder()
    from platformdirs import user_documents_path

    return user_documents_path()


def remove_file(path: Path) -> None:
    """Take a file away that holds nobody's data, where that can be done."""
    try:
        path.unlink(missing_ok=True)
    except OSError:
        return  # it holds nobody's data, and the next start tries again
