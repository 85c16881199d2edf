"""Choices as big rows: one or several of them, each with a line of help."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QButtonGroup, QWidget

from careerplanner.gui.widgets.choice_row import CheckRow, RadioRow
from careerplanner.gui.widgets.rows import follow_width

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtWidgets import QAbstractButton

    from careerplanner.gui.context import WindowContext
    from careerplanner.gui.words import Text

ChoiceRow = RadioRow | CheckRow


@dataclass(frozen=True)
class Choice:
    """One row.

    Attributes:
        key: What is chosen, for the program.
        title: What is chosen, in words.
        hint: A line of help below.
    """

    key: str
    title: Text
    hint: Text | None = None


class ChoiceList(QWidget):
    """Big rows of which one can be chosen, or several.

    Args:
        context: The window's context.
        choices: The rows; may be set later.
        several: Whether more than one can be chosen.
        across: Whether they stand side by side; for a few short words.
        parent: The widget it lies on.

    Signals:
        changed: Something was chosen or no longer is.
    """

    changed = Signal()

    def __init__(
        self,
        context: WindowContext,
        choices: Iterable[Choice] = (),
        *,
        several: bool = False,
        across: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.context = context
        self._several = several
        self._choices: dict[str, Choice] = {}
        self._rows: dict[str, ChoiceRow] = {}
        self._group = QButtonGroup(self)
        self._group.setExclusive(not several)
        direction = QBoxLayout.Direction
        self._column = QBoxLayout(direction.LeftToRight if across else direction.TopToBottom, self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        follow_width(self)
        self.set_choices(choices)

    def set_choices(self, choices: Iterable[Choice]) -> None:
        """Offers these; what was chosen stays chosen where it is still offered."""
        chosen = self.chosen()
        for row in self._rows.values():
            self._group.removeButton(row)
            row.hide()
            row.deleteLater()
        self._choices = {choice.key: choice for choice in choices}
        self._rows = {}
        for key in self._choices:
            row = self._make_row()
            self._rows[key] = row
            if not self._several:  # in a group the Tab key would pass over all but those ticked
                self._group.addButton(row)
            self._column.addWidget(row)
            row.toggled.connect(self._row_toggled)
        if self._rows:
            self.setFocusProxy(next(iter(self._rows.values())))
        self.retranslate()
        self.choose(*chosen)

    def chosen(self) -> tuple[str, ...]:
        """Keys of what is chosen, in the order offered."""
        return tuple(key for key, row in self._rows.items() if row.isChecked())

    def value(self) -> str:
        """The key chosen; empty when nothing is."""
        return next(iter(self.chosen()), "")

    def choose(self, *keys: str) -> None:
        """Chooses these and nothing else; unknown keys are passed over."""
        self._group.setExclusive(False)
        for key, row in self._rows.items():
            row.setChecked(key in keys)
        self._group.setExclusive(not self._several)

    def row(self, key: str) -> QAbstractButton:
        """The button of a choice; KeyError when it is not offered."""
        return self._rows[key]

    def retranslate(self) -> None:
        """Asks for the words of every row again."""
        for key, row in self._rows.items():
            choice = self._choices[key]
            title, hint = self.context.say(choice.title), self.context.say(choice.hint)
            row.face.hint = hint
            row.setText(title.replace("&", "&&"))
            row.setAccessibleName(title)
            row.setAccessibleDescription(hint)
            row.updateGeometry()
            row.update()

    def _make_row(self) -> ChoiceRow:
        return CheckRow(self.context) if self._several else RadioRow(self.context)

    def _row_toggled(self, checked: bool) -> None:
        if checked or self._several:
            self.changed.emit()
