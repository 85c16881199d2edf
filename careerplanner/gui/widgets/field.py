"""One question of a form: label, help above the box, what is wrong, and the box itself.

Boxes for text are here; dates, searches and choices have files of their own. `forms` puts fields
together.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QSizePolicy, QWidget

from careerplanner.gui.stylesheet import mark
from careerplanner.gui.tokens import SPACE
from careerplanner.gui.widgets.panels import Panel
from careerplanner.gui.widgets.text import BodyText

if TYPE_CHECKING:
    from careerplanner.gui.context import WindowContext
    from careerplanner.gui.words import Text

LONG_TEXT_LINES = 5
NAME_LIMIT = 300
NOTE_LIMIT = 20_000


class Field(Panel):
    """Frames a control with its label, hint and error; the error is said to screen readers too.

    Args:
        context: The window's context.
        name: What the field is called in the program; errors name it.
        label: The question or name on screen.
        control: The box.
        hint: Help, above the box.
        characters: Width of the box in characters; 0 for the whole width.
        parent: The widget it lies on.

    Signals:
        edited: The person changed it.
    """

    edited = Signal()

    def __init__(
        self,
        context: WindowContext,
        name: str,
        label: Text,
        control: QWidget,
        *,
        hint: Text | None = None,
        characters: int = 0,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(context, "field", margin=0, gap=4, parent=parent)
        self.name = name
        self.control = control
        self._characters = characters
        self.label = QLabel()
        mark(self.label, "strong")
        self.label.setWordWrap(True)
        self.label.setBuddy(control)
        self._label, self._hint, self._error = label, hint, None
        self.hint = BodyText(context, hint, kind="quiet")
        self.error = BodyText(context, kind="error")
        self.error.hide()
        for part in (self.label, self.hint, self.error, control):
            self.add(part)
        self.hint.setVisible(hint is not None)
        if characters:
            control.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
            context.theme.changed.connect(self._fit)
            self._fit()
        self.setFocusProxy(control)
        self.retranslate()

    _error: Text | None

    def label_text(self) -> str:
        """The label as it reads now."""
        return self.context.say(self._label)

    def set_label(self, label: Text, hint: Text | None = None) -> None:
        """Asks something else."""
        self._label, self._hint = label, hint
        self.hint.set_text(hint)
        self.hint.setVisible(hint is not None)
        self.retranslate()

    def set_error(self, error: Text | None) -> None:
        """Says what is wrong, or with None that nothing is any more."""
        self._error = error
        self.error.setVisible(error is not None)
        mark(self, "wrong-field" if error is not None else "field")
        margin = SPACE if error is not None else 0
        self.column.setContentsMargins(margin, 0, 0, 0)
        for box in (self.control, *self.control.findChildren(QLineEdit)):
            if isinstance(box, (QLineEdit, QPlainTextEdit)):
                mark(box, "wrong" if error is not None else "box")
        self.retranslate()

    @property
    def is_wrong(self) -> bool:
        """Whether an error is shown."""
        return self._error is not None

    def retranslate(self) -> None:
        """Asks for label, hint and error again; what was typed stays."""
        label, error = self.label_text(), self.context.say(self._error)
        self.label.setText(label.replace("&", "&&"))
        prefix = self.context.translate("Kit", "Error: {error}", error=error) if error else ""
        self.error.set_text(prefix)
        self.control.setAccessibleName(label)
        hint = self.context.say(self._hint)
        self.control.setAccessibleDescription(" ".join(part for part in (prefix, hint) if part))

    def _fit(self) -> None:
        self.control.ensurePolished()
        letter = self.control.fontMetrics().horizontalAdvance("n")
        self.control.setFixedWidth(letter * self._characters + 2 * SPACE)


class TextField(Field):
    """A field with one line of text.

    Args:
        context: The window's context.
        name: What the field is called in the program.
        label: The question or name on screen.
        hint: Help, above the box.
        characters: Width of the box in characters; 0 for the whole width.
        limit: The most characters it takes.
    """

    def __init__(
        self,
        context: WindowContext,
        name: str,
        label: Text,
        *,
        hint: Text | None = None,
        characters: int = 36,
        limit: int = NAME_LIMIT,
    ) -> None:
        self.box = QLineEdit()
        self.box.setMaxLength(limit)
        super().__init__(context, name, label, self.box, hint=hint, characters=characters)
        self.box.textEdited.connect(lambda _text: self.edited.emit())

    def value(self) -> str:
        """What was typed, without blanks around it."""
        return self.box.text().strip()

    def set_value(self, value: str) -> None:
        """Fills the box."""
        self.box.setText(value)


class LongTextField(Field):
    """A field with several lines of text; Tab leaves it.

    Args:
        context: The window's context.
        name: What the field is called in the program.
        label: The question or name on screen.
        hint: Help, above the box.
        lines: Height of the box in lines.
        limit: The most characters it takes; more is cut when read.
    """

    def __init__(
        self,
        context: WindowContext,
        name: str,
        label: Text,
        *,
        hint: Text | None = None,
        lines: int = LONG_TEXT_LINES,
        limit: int = NOTE_LIMIT,
    ) -> None:
        self.box = QPlainTextEdit()
        self.box.setTabChangesFocus(True)
        self._lines, self._limit = lines, limit
        super().__init__(context, name, label, self.box, hint=hint)
        self.box.textChanged.connect(self.edited)
        context.theme.changed.connect(self._set_height)
        self._set_height()

    def _set_height(self) -> None:
        self.box.ensurePolished()
        self.box.setFixedHeight(self.box.fontMetrics().lineSpacing() * self._lines + 2 * SPACE)

    def value(self) -> str:
        """What was typed, without blanks around it."""
        return self.box.toPlainText()[: self._limit].strip()

    def set_value(self, value: str) -> None:
        """Fills the box."""
        self.box.setPlainText(value)
