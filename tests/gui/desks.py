"""A desk with the real framework and the real Welsh, for tests of pages and dialogs."""

from __future__ import annotations

from datetime import date
from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent

from careerplanner import paths
from careerplanner.domain.ids import seeded_ids
from careerplanner.gui.desk import Desk
from careerplanner.gui.retranslation import retranslate_tree
from careerplanner.gui.words import Words
from careerplanner.i18n.catalogue import Catalogues
from careerplanner.i18n.language import Language
from careerplanner.services.framework.frameworks import open_framework
from careerplanner.services.record.starting import start_book
from careerplanner.services.workspace import Workspace
from tests.gui.window import make_context

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from careerplanner.domain.record import Worker
    from careerplanner.framework.lookup import Lookup
    from careerplanner.gui.context import WindowContext
    from careerplanner.services.book.books import BookKind
    from careerplanner.services.record.records import Entry

TODAY = date(2026, 5, 18)


@cache
def lookup() -> Lookup:
    """The framework that comes with the program."""
    return open_framework()


@cache
def catalogues() -> Catalogues:
    """The texts of both languages as they are shipped."""
    return Catalogues(paths.translations_folder())


def make_desk(folder: Path, language: Language = Language.ENGLISH) -> Desk:
    """A desk without a book, its context speaking the shipped texts."""
    words = Words(language, catalogues().get)
    context = make_context(folder / "settings.ini", words=words)
    workspace = Workspace(lookup(), catalogues(), lambda: TODAY, make_id=seeded_ids(7))
    return Desk(context, workspace)


def with_book(
    desk: Desk,
    path: Path,
    worker: Worker,
    entries: tuple[Entry, ...] = (),
    kind: BookKind = "worker",
) -> Desk:
    """Puts a book with one person on a desk."""
    start_book(desk.workspace, path, kind, worker, entries)
    desk.book_opened()
    return desk


def switch(context: WindowContext, *roots: QWidget) -> None:
    """What the frame does at a language switch, for widgets shown without it."""
    context.words.use(context.words.language.other)
    for root in roots:
        retranslate_tree(root)
    context.events.language_changed.emit(context.words.language.value)


def put_away(desk: Desk, *windows: QWidget) -> None:
    """Ends a test: closes the book, destroys the windows, or each later look would dress them."""
    if desk.workspace.book is not None:
        desk.workspace.book.close()
    for window in windows:
        window.close()
        window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    desk.context.tasks.stop()
    desk.context.theme.stop()
