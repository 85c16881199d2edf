"""The real window on the shipped framework and a hand at it, for stories told from start to end."""

from __future__ import annotations

import sys
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QLocale, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from careerplanner.domain.ids import seeded_ids
from careerplanner.gui.application import RunningWindow
from careerplanner.gui.wiring import WindowRequest, Wiring
from careerplanner.i18n.language import Language
from careerplanner.services.book import books
from careerplanner.services.record.starting import start_book
from careerplanner.services.workspace import Workspace
from tests.gui.desks import TODAY, catalogues, lookup
from tests.gui.hand import Hand

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from careerplanner.domain.record import Record, Worker
    from careerplanner.gui.context import WindowContext
    from careerplanner.gui.desk import Desk
    from careerplanner.gui.main_window import MainWindow
    from careerplanner.gui.widgets.page import Page
    from careerplanner.services.record.records import Entry

_MOST_TABS = 120


@dataclass
class RealWindow:
    """A window that is open, and the hand of whoever sits before it."""

    wiring: Wiring
    running: RunningWindow
    hand: Hand

    @property
    def window(self) -> MainWindow:
        return self.running.window

    @property
    def context(self) -> WindowContext:
        return self.running.context

    @property
    def desk(self) -> Desk:
        return self.wiring.desk

    @property
    def page(self) -> Page:
        return self.window.current_page

    @property
    def page_id(self) -> str:
        return self.window.stack.current_id

    @property
    def record(self) -> Record:
        record = self.desk.record()
        assert record is not None
        return record

    def settle(self) -> None:
        for _ in range(8):
            QApplication.processEvents()

    def tab_to(self, widget: QWidget) -> None:
        """The Tab key until a widget has the keyboard; each press counts."""
        for _ in range(_MOST_TABS):
            if QApplication.focusWidget() is widget:
                return
            self.hand.count += 1
            QTest.keyClick(QApplication.focusWidget() or self.window, Qt.Key.Key_Tab)
            QApplication.processEvents()
        raise AssertionError(f"the Tab key never comes to {widget.accessibleName()!r}")

    def press_key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> None:
        """A key of the window, wherever the keyboard is."""
        self.hand.count += 1
        QTest.keyClick(self.window, key, modifiers)
        self.settle()

    def come_back(self) -> None:
        """What a desktop does when a dialog has closed: the window below is active again."""
        self.window.activateWindow()
        QTest.qWaitForWindowActive(self.window)

    def in_dialog(self, kind: type[QWidget], do: Callable[[QWidget], None]) -> None:
        """Does something in the dialog that opens next."""

        def look() -> None:
            dialog, focused = QApplication.activeModalWidget(), QApplication.focusWidget()
            if isinstance(dialog, kind) and focused and dialog.isAncestorOf(focused):
                do(dialog)
            else:
                QTimer.singleShot(20, look)

        QTimer.singleShot(0, look)


def make_workspace() -> Workspace:
    return Workspace(lookup(), catalogues(), lambda: TODAY, make_id=seeded_ids(11))


def make_book(path: Path, worker: Worker, entries: tuple[Entry, ...] = ()) -> Path:
    """A book with one person in it."""
    space = make_workspace()
    start_book(space, path, "worker", worker, entries)
    books.close_book(space)
    return path


@contextmanager
def real_window(
    application: QApplication,
    book: Path | None,
    language: Language = Language.ENGLISH,
    workspace: Callable[[], Workspace] = make_workspace,
) -> Iterator[RealWindow]:
    """The window as the program opens it, short of the event loop; gone afterwards.

    ``workspace`` makes what the services work with, where a day or an id has to be another.
    """
    hook, locale = sys.excepthook, QLocale()
    wiring = Wiring(catalogues(), workspace, WindowRequest(language, True, book))
    running = RunningWindow(application, wiring.startup())
    running.window.resize(1024, 540)
    running.window.show()
    running.fill()
    made = RealWindow(wiring, running, Hand())
    running.window.activateWindow()
    QTest.qWaitForWindowActive(running.window)
    running.window.setFocus()
    made.settle()
    try:
        yield made
    finally:
        running.context.tasks.stop()
        running.close()
        wiring.close()
        running.window.close()
        running.window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QLocale.setDefault(locale)
        sys.excepthook = hook
