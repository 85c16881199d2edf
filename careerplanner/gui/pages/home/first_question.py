"""One question of the first steps: its words, its controls, what the keyboard does with it.

The questions themselves are in `first_questions`, their order in `first_steps`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from careerplanner.gui.tokens import SPACE, SPACE_SMALL
from careerplanner.gui.widgets.big_button import BigButton
from careerplanner.gui.widgets.buttons import ActionButton
from careerplanner.gui.widgets.page import reveal
from careerplanner.gui.widgets.rows import follow_width
from careerplanner.gui.widgets.text import BodyText, Heading
from careerplanner.i18n.marks import mark

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from careerplanner.gui.desk import Desk
    from careerplanner.gui.words import Text


class Question(QWidget):
    """A heading, a line of help and what answers it.

    Args:
        desk: The open book and the words in force.
        title: The question.
        hint: A sentence below it.

    Signals:
        went_on: It is answered; show the next one.
    """

    went_on = Signal()
    fields: tuple[str, ...] = ()
    """Fields of a record it asks for; a service's refusal of one is shown here."""

    def __init__(self, desk: Desk, title: Text, hint: Text | None = None) -> None:
        super().__init__()
        self.desk, self.context = desk, desk.context
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(SPACE)
        follow_width(self)
        self.heading = Heading(self.context, title, level=1)
        self.hint = BodyText(self.context, hint)
        self.add(self.heading)
        self.add(self.hint)
        self.hint.setVisible(hint is not None)

    def add(self, widget: QWidget, *, space_above: int = 0) -> None:
        """Puts a widget below the others."""
        if space_above:
            self.column.addSpacing(space_above)
        self.column.addWidget(widget)

    def add_continue(self, text: Text | None = None) -> ActionButton:
        """Adds the filled button that goes on."""
        words = text or mark("First steps", "Continue")
        button = ActionButton(self.context, words, kind="primary", on_click=self.go_on)
        self.add(button, space_above=SPACE_SMALL)
        return button

    def first_control(self) -> QWidget:
        """What has the keyboard when the question is shown."""
        raise NotImplementedError

    def start(self) -> None:
        """Takes the keyboard."""
        self.first_control().setFocus(Qt.FocusReason.OtherFocusReason)

    def go_on(self) -> None:
        """Goes on if the answer allows it; Enter comes here too."""
        if self.check():
            self.went_on.emit()
        elif (wrong := self.focusWidget()) is not None:
            reveal(wrong)

    def check(self) -> bool:
        """Whether the answer can be left as it is; otherwise says what is wrong with it."""
        return True

    def show_fault(self, text: Text) -> None:
        """Says what a service refused."""


class ButtonQuestion(Question):
    """A question answered with one press.

    Args:
        desk: The open book and the words in force.
        title: The question.
        answers: Key, words and help of each button.
        hint: A sentence below the question.
    """

    def __init__(
        self,
        desk: Desk,
        title: Text,
        answers: Sequence[tuple[str, Text, Text | None]],
        hint: Text | None = None,
    ) -> None:
        super().__init__(desk, title, hint)
        self.answer = ""
        self.buttons: dict[str, BigButton] = {}
        for key, words, help_ in answers:
            self.add_answer(key, words, help_)

    def add_answer(self, key: str, words: Text, help_: Text | None = None) -> None:
        """Adds a button at the end."""
        button = BigButton(self.context, words, hint=help_, on_click=self._chooser(key))
        self.buttons[key] = button
        self.add(button)

    def first_control(self) -> QWidget:
        """The button chosen before, or the first."""
        return self.buttons.get(self.answer) or next(iter(self.buttons.values()))

    def choose(self, key: str) -> None:
        """Takes an answer and goes on."""
        self.answer = key
        self.went_on.emit()

    def go_on(self) -> None:
        """Stays: there is an answer only when a button is pressed."""

    def _chooser(self, key: str) -> Callable[[], None]:
        return lambda: self.choose(key)
