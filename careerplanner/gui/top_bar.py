"""The bar on top: whose book this is, that it is saved, undo, and the other language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from careerplanner.gui.shell import SaveState
from careerplanner.gui.stylesheet import mark as mark_kind
from careerplanner.gui.tokens import SPACE, SPACE_SMALL
from careerplanner.gui.widgets.buttons import ActionButton
from careerplanner.gui.widgets.text import BodyText
from careerplanner.i18n.marks import Message, mark

if TYPE_CHECKING:
    from careerplanner.gui.context import WindowContext

SAVE_SENTENCES: dict[SaveState, Message] = {
    SaveState.NO_BOOK: mark("Shell", "No book is open"),
    SaveState.SAVED: mark("Shell", "All changes are saved in this file"),
    SaveState.READ_ONLY: mark("Shell", "This book can only be read here"),
    SaveState.EXAMPLE: mark("Shell", "An example: nothing here is kept"),
}


class TopBar(QFrame):
    """The bar on top of the window.

    Signals:
        undo_requested: The undo button was pressed.
        language_requested: The language button was pressed.
    """

    undo_requested = Signal()
    language_requested = Signal()

    def __init__(self, context: WindowContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        mark_kind(self, "top-bar")
        self._state: SaveState | None = None  # not asked yet
        self._undo_what: str | None = None
        self._narrow = False
        self.pages = ActionButton(context, mark("Shell", "Pages"), kind="bar", icon="menu")
        self.pages.setMenu(QMenu(self.pages))
        self.title = BodyText(context, kind="strong")
        self.saved = BodyText(context, kind="quiet")
        self.undo = ActionButton(
            context, kind="bar", icon="undo-2", on_click=self.undo_requested.emit
        )
        self.language = ActionButton(
            context, kind="bar", icon="languages", on_click=self.language_requested.emit
        )
        line = QHBoxLayout(self)
        line.setContentsMargins(SPACE, SPACE_SMALL, SPACE, SPACE_SMALL)
        line.setSpacing(SPACE_SMALL)
        book = QVBoxLayout()
        book.setSpacing(0)
        book.addWidget(self.title)
        book.addWidget(self.saved)
        line.addWidget(self.pages)
        line.addSpacing(SPACE_SMALL)
        line.addLayout(book, 1)
        line.addWidget(self.undo)
        line.addWidget(self.language)
        self.pages.hide()
        self.retranslate()

    def show_book(self, title: str, state: SaveState, undo_what: str | None) -> None:
        """Says whose book this is, whether it is kept, and what would be undone."""
        self._state, self._undo_what = state, undo_what
        self.title.set_text(title)
        self.title.setVisible(bool(title))
        self.retranslate()

    def set_narrow(self, narrow: bool) -> None:
        """Shows the pages as a menu here, and shorter words, where there is little room."""
        self._narrow = narrow
        self.pages.setVisible(narrow)
        self.retranslate()

    def retranslate(self) -> None:
        """Asks for every word again; the language button speaks the other language."""
        words = self.context.words
        self.saved.set_text(words.render(SAVE_SENTENCES[self._state]) if self._state else "")
        undo = words.translate("Shell", "Undo")
        full = undo if self._undo_what is None else f"{undo}: {self._undo_what}"
        self.undo.set_text(undo if self._narrow else full, full)
        self.undo.setToolTip(full)
        self.undo.setEnabled(self._undo_what is not None)
        self.language.set_text(words.language.other.own_name)
        self.language.setToolTip("F9")
