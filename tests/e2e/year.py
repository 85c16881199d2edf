"""A year in one book: the window is opened anew at each visit, on a later day.

Here is what any visit needs: a day, the window, dialogs that are always answered, papers. What is
done in them stands in ``year_induction``, ``year_learning`` and ``year_self``.
"""

from __future__ import annotations

import sys
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeVar

import pypdfium2
import shiboken6
from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from careerplanner.domain.dates import PartialDate
from careerplanner.domain.ids import seeded_ids
from careerplanner.gui.dialogs.sheet_dialog import SheetDialog
from careerplanner.services.workspace import Workspace
from tests.e2e.real_window import RealWindow, real_window
from tests.gui.desks import catalogues, lookup
from tests.gui.plan_steps import LONG

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import date
    from pathlib import Path

    import pytest
    from pytestqt.qtbot import QtBot

    from careerplanner.gui.widgets.buttons import ActionButton
    from careerplanner.gui.widgets.page import Page
    from careerplanner.i18n.language import Language

NAME, MANAGER = "Cerys Invented", "Morgan Example"
_STEP, _TRIES = 20, 500
_PLAIN = Qt.KeyboardModifier.NoModifier
P = TypeVar("P", bound="Page")
D = TypeVar("D", bound=QDialog)


@dataclass
class Year:
    """One person's year.

    Attributes:
        application: The running Qt.
        qtbot: Waits for what is done in the background.
        patch: Answers the system's own file dialogs.
        folder: Where papers and files of the year lie.
        language: Language of the window at each visit.
        book: The person's book; None before the first start.
        day: The day of the visit.
        papers: Every PDF made so far.
    """

    application: QApplication
    qtbot: QtBot
    patch: pytest.MonkeyPatch
    folder: Path
    language: Language
    day: date
    book: Path | None = None
    papers: list[Path] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._make_id = seeded_ids(11)
        self._seen: RealWindow | None = None

    # ---- visits --------------------------------------------------------------------------------

    @contextmanager
    def visit(self, day: date) -> Iterator[RealWindow]:
        """Opens the window on a day, on the book as it was left."""
        assert day >= self.day
        self.day = day

        def workspace() -> Workspace:
            return Workspace(lookup(), catalogues(), lambda: self.day, make_id=self._make_id)

        with real_window(self.application, self.book, self.language, workspace) as seen:
            self._seen, faults = seen, list[BaseException]()
            sys.excepthook = lambda _kind, fault, _where: faults.append(fault)
            try:
                yield seen
            finally:
                self.book = seen.desk.book_path
                self._seen = None
                for fault in faults:  # what the window would have asked to be told of
                    raise fault

    @property
    def seen(self) -> RealWindow:
        """The window of this visit."""
        assert self._seen is not None, "nobody sits before the window"
        return self._seen

    def page(self, page_id: str, kind: type[P]) -> P:
        """Goes to a page."""
        self.seen.window.show_page(page_id)
        self.seen.settle()
        return self.here(kind)

    def here(self, kind: type[P]) -> P:
        """The page that is shown."""
        shown = self.seen.page
        assert isinstance(shown, kind), shown
        return shown

    def written(self, day: date | PartialDate) -> str:
        """A day as people write it in the language of the window."""
        given = day if isinstance(day, PartialDate) else PartialDate.of(day)
        return self.seen.desk.wording.partial_date(given)

    # ---- dialogs -------------------------------------------------------------------------------

    def in_dialog(
        self,
        ask: Callable[[], object],
        kind: type[D],
        do: Callable[[D], None],
        *,
        another: bool = False,
    ) -> None:
        """Opens a dialog, does something in it and comes back; whatever fails in it, it closes.

        ``another`` says that it leads on to another dialog, which is asked for next.
        """
        faults: list[BaseException] = []
        ended: list[bool] = []

        def look(tries: int) -> None:
            dialog, focused = QApplication.activeModalWidget(), QApplication.focusWidget()
            there = isinstance(dialog, kind) and focused and dialog.isAncestorOf(focused)
            if not there and tries:
                QTimer.singleShot(_STEP, lambda: look(tries - 1))
                return
            try:
                assert isinstance(dialog, kind), f"{dialog} came, not {kind.__name__}"
                do(dialog)
            except BaseException as fault:  # noqa: BLE001 - told below, where the test stands
                faults.append(fault)
                _close_all()
            ended.append(True)

        QTimer.singleShot(0, lambda: look(_TRIES))
        ask()
        self.qtbot.waitUntil(lambda: bool(ended), timeout=LONG)
        if faults:
            raise faults[0]
        if another:
            return
        if QApplication.activeModalWidget() is not None:
            self.qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None, timeout=LONG)
        self.seen.come_back()
        self.seen.settle()

    def press(self, button: QWidget, kind: type[D], do: Callable[[D], None]) -> None:
        """Presses what opens a dialog, and does something in it."""
        self.in_dialog(lambda: self.seen.hand.press(button), kind, do)

    def ended(self, dialog: QDialog) -> None:
        """Waits until a dialog that was agreed to has closed, now or after work behind it."""
        self.qtbot.waitUntil(
            lambda: not shiboken6.isValid(dialog) or not dialog.isVisible(), timeout=LONG
        )

    # ---- papers --------------------------------------------------------------------------------

    def paper(self, button: ActionButton, name: str) -> str:
        """Saves the paper behind a button as PDF and reads it back; gives its words."""
        saved: list[str] = []
        self.press(button, SheetDialog, lambda dialog: saved.append(self.save_sheet(dialog, name)))
        return saved[0]

    def save_sheet(self, dialog: SheetDialog, name: str) -> str:
        """Saves the paper of a dialog as PDF, closes it, and reads the file back."""
        path = self.saves_to(f"{name}.pdf")
        self.seen.hand.press(dialog.out.save)
        self.qtbot.waitUntil(dialog.out.outcome.isVisible, timeout=LONG)
        self.seen.hand.press(dialog.close_button)
        self.papers.append(path)
        return text_of(path)

    def saves_to(self, name: str) -> Path:
        """What the dialog for a place to save will answer."""
        path = self.folder / name
        messages = self.seen.context.messages
        self.patch.setattr(messages, "choose_file_to_save", lambda *_asked: path)
        return path

    def opens(self, path: Path) -> None:
        """What the dialogs for files to open will answer."""
        messages = self.seen.context.messages
        self.patch.setattr(messages, "choose_file_to_open", lambda *_asked: path)
        self.patch.setattr(messages, "choose_files_to_open", lambda *_asked: (path,))


def text_of(pdf: Path) -> str:
    """All words of a PDF, in one line."""
    document = pypdfium2.PdfDocument(pdf)
    pages = [page.get_textpage().get_text_bounded() for page in document]
    return " ".join(" ".join(pages).split())


def fill(box: QWidget, text: str) -> None:
    """Empties a box of text and types into it, any letter there is; typing does not count."""
    box.setFocus()
    box.selectAll()  # type: ignore[attr-defined]
    for letter in text:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(box, QKeyEvent(kind, 0, _PLAIN, letter))
    QApplication.processEvents()


def _close_all() -> None:
    while (dialog := QApplication.activeModalWidget()) is not None:
        assert isinstance(dialog, QDialog)
        QDialog.done(dialog, 0)
