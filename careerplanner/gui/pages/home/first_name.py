"""The last question of the first steps: the name, and where the book will lie."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerplanner.gui.messages import BOOK_ENDING
from careerplanner.gui.pages.home.first_question import Question
from careerplanner.gui.tokens import SPACE_SMALL
from careerplanner.gui.widgets.field import TextField
from careerplanner.gui.widgets.panels import Panel
from careerplanner.gui.widgets.summary_list import SummaryList, SummaryRow
from careerplanner.gui.widgets.text import BodyText, Heading
from careerplanner.i18n.marks import mark
from careerplanner.services.book import books

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from careerplanner.gui.desk import Desk
    from careerplanner.gui.words import Text

_NAME_LIMIT = 200
_MAY_BREAK = "\u200b"
"""Put behind each part of a path, for a path has no blanks to break a line at."""


class NameQuestion(Question):
    """The name, and where the book will lie.

    Args:
        desk: The open book and the words in force.
    """

    fields = ("name",)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, mark("First steps", "What is your name?"))
        self._chosen: Path | None = None
        self.field = TextField(
            self.context,
            "name",
            mark("First steps", "Your name"),
            hint=mark("First steps", "It stands on your record and on your printed plan."),
            limit=_NAME_LIMIT,
        )
        self.add(self.field)
        self.where = Panel(self.context, "field", margin=0, gap=SPACE_SMALL)
        self.where.add(Heading(self.context, mark("First steps", "Where it is kept"), level=2))
        self.where.add(
            BodyText(
                self.context,
                mark(
                    "First steps",
                    "All you tell us goes into one file on this computer. Nothing is sent "
                    "anywhere.",
                ),
            )
        )
        self.place = SummaryList(self.context)
        self.place.change_requested.connect(lambda _key: self._choose_place())
        self.where.add(self.place)
        self.add(self.where, space_above=SPACE_SMALL)
        self.add_continue(mark("First steps", "Show me where I stand"))

    @property
    def path(self) -> Path:
        """Where the book will lie: the place chosen, else the one proposed."""
        return self._chosen or books.suggested_path(self.context.words.language)

    def first_control(self) -> QWidget:
        """The box for the name."""
        return self.field.box

    def start(self) -> None:
        """Takes the keyboard; where a book is open already, no place is asked."""
        self.where.setVisible(not self.desk.has_book)
        self._show_place()
        super().start()

    def check(self) -> bool:
        """A name is needed."""
        wrong = not self.field.value()
        self.field.set_error(mark("First steps", "Type your name.") if wrong else None)
        if wrong:
            self.first_control().setFocus()
        return not wrong

    def show_fault(self, text: Text) -> None:
        """Says what is wrong with the name."""
        self.field.set_error(text)

    def retranslate(self) -> None:
        """Proposes a file name in the language of the screen, unless one was chosen."""
        self._show_place()

    def _show_place(self) -> None:
        path = str(self.path)
        for mark_between in ("/", "\\"):
            path = path.replace(mark_between, mark_between + _MAY_BREAK)
        self.place.set_rows([SummaryRow("place", mark("First steps", "File"), path)])

    def _choose_place(self) -> None:
        file = self.context.messages.choose_file_to_save(
            mark("First steps", "Keep my book here"), mark("Shell", "Books"), BOOK_ENDING, self.path
        )
        if file is not None:
            self._chosen = file
            self._show_place()
