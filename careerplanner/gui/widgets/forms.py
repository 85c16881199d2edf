"""Fields put together: loaded, checked and read as one, with an error summary on top."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from careerplanner.gui.tokens import SPACE_LARGE
from careerplanner.gui.widgets.error_summary import ErrorSummary, Problem
from careerplanner.gui.widgets.rows import follow_width

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from careerplanner.errors import FieldError
    from careerplanner.gui.context import WindowContext
    from careerplanner.gui.widgets.field import Field
    from careerplanner.gui.words import Text


class Answer(Protocol):
    """What a field of a form can do."""

    def value(self) -> str:
        """What was answered."""
        ...

    def set_value(self, value: str) -> None:
        """Shows an answer."""
        ...


class Form(QWidget):
    """Fields below each other: ``load`` fills, ``check`` finds what is wrong, ``answers`` reads.

    Attributes:
        column: Where the fields stand; words between them are put in here.

    Signals:
        edited: The person changed any of them.
    """

    edited = Signal()

    def __init__(self, context: WindowContext, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.summary = ErrorSummary(context)
        self.fields: dict[str, Field] = {}
        self._checks: dict[str, Callable[[str], Text | None]] = {}
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(SPACE_LARGE)
        self.column.addWidget(self.summary)
        follow_width(self)

    def add(self, field: Field, check: Callable[[str], Text | None] | None = None) -> None:
        """Adds a field at the end.

        Args:
            field: One with ``value()`` and ``set_value()``.
            check: Says what is wrong with an answer, or None when nothing is.
        """
        self.column.addWidget(field)
        self.hold(field, check)

    def hold(self, field: Field, check: Callable[[str], Text | None] | None = None) -> None:
        """Takes in a field that stands elsewhere in the form's ``column``; as for ``add``."""
        self.fields[field.name] = field
        field.edited.connect(self.edited)
        if check is not None:
            self._checks[field.name] = check

    def load(self, answers: Mapping[str, str]) -> None:
        """Fills the fields named; the others become empty."""
        for name, field in self.fields.items():
            answer_of(field).set_value(answers.get(name, ""))
            field.set_error(None)
        self.summary.show_problems([])

    def answers(self) -> dict[str, str]:
        """All answers by field name."""
        return {name: answer_of(field).value() for name, field in self.fields.items()}

    def check(self) -> bool:
        """Looks at every field, shows what is wrong, and says whether all is well."""
        wrong: dict[str, Text] = {}
        for name, check in self._checks.items():
            text = check(answer_of(self.fields[name]).value())
            if text is not None:
                wrong[name] = text
        self.show_errors(wrong)
        return not wrong

    def show_errors(self, wrong: Mapping[str, Text]) -> None:
        """Shows errors at their fields and in the summary; one without a field only there."""
        for name, field in self.fields.items():
            field.set_error(wrong.get(name))
        self.summary.show_problems(
            [Problem(text, self.fields.get(name)) for name, text in wrong.items()]
        )

    def show_fault(self, fault: FieldError, text: Text) -> None:
        """Shows what a service refused, at the field it names."""
        self.show_errors({fault.field: text})


def answer_of(field: Field) -> Answer:
    """A field as what answers; TypeError when it cannot."""
    if not (hasattr(field, "value") and hasattr(field, "set_value")):
        raise TypeError(type(field).__name__)
    return field
