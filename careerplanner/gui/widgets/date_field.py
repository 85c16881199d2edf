"""A field for a date as people know it: a day, a month or just a year, kept as typed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit

from careerplanner.gui.accessible import announce
from careerplanner.gui.widgets.field import Field
from careerplanner.gui.widgets.text import BodyText

if TYPE_CHECKING:
    from collections.abc import Callable

    from careerplanner.gui.context import WindowContext
    from careerplanner.gui.words import Text

_CHARACTERS = 22
_LIMIT = 60


class DateField(Field):
    """A free-text date that says below the box how it was understood.

    Args:
        context: The window's context.
        name: What the field is called in the program.
        label: The question.
        understand: Turns what was typed into the date in full in the language of the screen, or
            None where it means nothing.
        hint: Help above the box; left out, it says that a month or a year will do.
    """

    def __init__(
        self,
        context: WindowContext,
        name: str,
        label: Text,
        understand: Callable[[str], str | None],
        *,
        hint: Text | None = None,
    ) -> None:
        self.box = QLineEdit()
        self.box.setMaxLength(_LIMIT)
        self._understand = understand
        self.reading = BodyText(context, kind="quiet")
        usual: Text = lambda: context.translate(  # noqa: E731 - asked again at a language switch
            "Kit", "For example 27 3 2019, March 2019 or just 2019"
        )
        super().__init__(
            context,
            name,
            label,
            self.box,
            hint=usual if hint is None else hint,
            characters=_CHARACTERS,
        )
        self.add(self.reading)
        self.reading.hide()
        self.box.textEdited.connect(lambda _text: self.edited.emit())
        self.box.textChanged.connect(lambda _text: self._read())
        self.box.editingFinished.connect(lambda: announce(self.box, self.reading.text()))

    def value(self) -> str:
        """What was typed, without blanks around it."""
        return self.box.text().strip()

    def set_value(self, value: str) -> None:
        """Fills the box."""
        self.box.setText(value)

    def is_understood(self) -> bool:
        """Whether what was typed is a date; an empty box is none."""
        return bool(self.value()) and self._understand(self.value()) is not None

    def retranslate(self) -> None:
        """Reads the date anew in the language of the screen."""
        super().retranslate()
        self._read()

    def _read(self) -> None:
        typed = self.value()
        words = self.context.words
        if not typed:
            self.reading.set_text("")
            self.reading.hide()
            return
        date = self._understand(typed)
        self.reading.set_text(
            words.translate("Kit", "We read this as: {date}", date=date)
            if date is not None
            else self._not_understood()
        )
        self.reading.show()

    def _not_understood(self) -> str:
        return self.context.translate("Kit", "We cannot read this as a date yet.")
