"""The answers to one statement side by side: pressed, typed as a figure, or gone through by arrows.

They are buttons and not radio buttons: walking over them with the arrow keys answers nothing, for
every answer is kept at once.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from careerplanner.domain.ratings import RatingAnswer
from careerplanner.gui.tokens import SPACE_SMALL
from careerplanner.gui.widgets.buttons import ActionButton
from careerplanner.gui.widgets.flow_layout import FlowLayout
from careerplanner.gui.widgets.rows import follow_width

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent

    from careerplanner.gui.context import WindowContext

ANSWERS = tuple(RatingAnswer)
_CHOSEN, _OPEN = "circle-dot", "circle"
_ACROSS: dict[int, int] = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_DOWN: dict[int, int] = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


def answer_of(event: QKeyEvent) -> RatingAnswer | None:
    """The answer that a key stands for, 1 to 5; None for any other key."""
    typed = event.text()
    if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier or len(typed) != 1:
        return None
    place = "12345".find(typed)
    return ANSWERS[place] if place >= 0 else None


class _AnswerButton(ActionButton):
    """Hands the keys of the row to the row; Qt would walk over all buttons of a page with them."""

    def __init__(self, context: WindowContext, row: AnswerRow) -> None:
        super().__init__(context, kind="answer", icon=_OPEN)
        self._row = row
        self.setCheckable(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Presses it with Enter and the space bar; anything else is for the row."""
        if not self._row.take_key(event):
            super().keyPressEvent(event)


class AnswerRow(QWidget):
    """One button for each answer; a single stop for the Tab key.

    Args:
        context: The window's context.
        word: Gives the word of an answer in the language of the screen.
        means: Gives what it means, for a screen reader.
        about: Gives what is answered, which names the group.

    Signals:
        answered: The `RatingAnswer` pressed; never the one that stands already.
        moved_on: 1 for the statement after this one, -1 for the one before.
    """

    accessible_role = "Grouping"
    answered = Signal(object)
    moved_on = Signal(int)

    def __init__(
        self,
        context: WindowContext,
        word: Callable[[RatingAnswer], str],
        means: Callable[[RatingAnswer], str],
        about: Callable[[], str],
    ) -> None:
        super().__init__()
        self.context = context
        self._word, self._means, self._about = word, means, about
        self._answer: RatingAnswer | None = None
        self.buttons: dict[RatingAnswer, ActionButton] = {}
        row = FlowLayout(self, across=SPACE_SMALL, down=SPACE_SMALL)
        follow_width(self)
        for answer in ANSWERS:
            button = _AnswerButton(context, self)
            button.clicked.connect(lambda _on=False, answer=answer: self._press(answer))
            self.buttons[answer] = button
            row.addWidget(button)
        self.show_answer(None)
        self.retranslate()

    @property
    def answer(self) -> RatingAnswer | None:
        """The answer that stands."""
        return self._answer

    def show_answer(self, answer: RatingAnswer | None) -> None:
        """Shows which answer stands; touches only the buttons it concerns."""
        before, self._answer = self._answer, answer
        for one in {before, answer} - {None}:
            assert one is not None
            self.buttons[one].set_icon(_CHOSEN if one is answer else _OPEN)
        for one, button in self.buttons.items():
            button.setChecked(one is answer)
        self._stop_at(answer or ANSWERS[0])

    def begin(self) -> None:
        """Takes the keyboard, to the answer that stands or else to the first."""
        self.buttons[self._answer or ANSWERS[0]].setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        """Asks for every word again."""
        self.setAccessibleName(self._about())
        for number, (answer, button) in enumerate(self.buttons.items(), 1):
            word = self._word(answer)
            button.set_text(f"{number} {word}", word)
            button.setAccessibleDescription(self._means(answer))
            button.setToolTip(self._means(answer))

    def take_key(self, event: QKeyEvent) -> bool:
        """Figures answer, left and right walk over the answers, up and down leave for others.

        Returns:
            Whether the key was one of these.
        """
        answer, key = answer_of(event), event.key()
        if answer is not None:
            self._press(answer)
        elif key in _ACROSS:
            self._walk(_ACROSS[key])
        elif key in _DOWN:
            self.moved_on.emit(_DOWN[key])
        else:
            return False
        return True

    def _walk(self, step: int) -> None:
        buttons = list(self.buttons.values())
        at = next((place for place, one in enumerate(buttons) if one.hasFocus()), 0)
        place = min(max(0, at + step), len(buttons) - 1)
        self._stop_at(ANSWERS[place])
        buttons[place].setFocus(Qt.FocusReason.OtherFocusReason)

    def _press(self, answer: RatingAnswer) -> None:
        stands = self._answer
        for one, button in self.buttons.items():
            button.setChecked(one is stands)  # what stands is said by the book, not by the press
        if answer is not stands:
            self.answered.emit(answer)

    def _stop_at(self, answer: RatingAnswer) -> None:
        """Has the Tab key stop at one button alone."""
        for one, button in self.buttons.items():
            stop = Qt.FocusPolicy.StrongFocus if one is answer else Qt.FocusPolicy.ClickFocus
            button.setFocusPolicy(stop)
