"""What each column of a table is taken for, with a few of its cells, each to be changed."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from careerplanner.gui.tokens import SPACE
from careerplanner.gui.widgets.choice_list import Choice
from careerplanner.gui.widgets.drop_down import DropDownField
from careerplanner.gui.widgets.rows import follow_width
from careerplanner.i18n.marks import mark
from careerplanner.i18n.messages.learning import PART
from careerplanner.services.learning.learning_import import PARTS, samples_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from careerplanner.gui.context import WindowContext
    from careerplanner.services.learning.learning_import import Preview

_LONGEST = 60


class ColumnFields(QWidget):
    """A drop-down box for each column.

    Args:
        context: The window's context.

    Signals:
        changed: Place of the column, and what it is taken for ("" for nothing).
    """

    changed = Signal(int, str)

    def __init__(self, context: WindowContext) -> None:
        super().__init__()
        self.context = context
        self.fields: list[DropDownField] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACE)
        follow_width(self)

    def show_columns(self, seen: Preview) -> None:
        """Shows the columns of a table; the boxes stay where there are as many as before."""
        parts = seen.reading.columns.parts
        while len(self.fields) > len(parts):
            gone = self.fields.pop()
            gone.hide()
            gone.deleteLater()
        while len(self.fields) < len(parts):
            self._add(len(self.fields))
        for place, (field, part) in enumerate(zip(self.fields, parts, strict=True)):
            field.set_label(self._label(seen, place), self._samples(seen, place))
            field.set_value(part or "")

    def _add(self, place: int) -> None:
        choices = [
            Choice("", mark("Learning import", "Leave it out")),
            *(Choice(str(part), PART[part]) for part in PARTS),
        ]
        field = DropDownField(self.context, f"column{place}", "", choices, hint="")
        field.edited.connect(partial(self._edited, place))
        self.fields.append(field)
        self._column.addWidget(field)

    def _edited(self, place: int) -> None:
        self.changed.emit(place, self.fields[place].value())

    def _label(self, seen: Preview, place: int) -> Callable[[], str]:
        heading = seen.heading(place)
        number = self.context.translate
        return lambda: heading or number("Learning import", "Column {number}", number=place + 1)

    def _samples(self, seen: Preview, place: int) -> Callable[[], str]:
        cells = "; ".join(samples_of(seen, place))
        shown = cells if len(cells) <= _LONGEST else f"{cells[: _LONGEST - 1]}…"
        say = self.context.translate
        return lambda: (
            say("Learning import", "Says: {cells}", cells=shown)
            if shown
            else say("Learning import", "It is empty.")
        )
