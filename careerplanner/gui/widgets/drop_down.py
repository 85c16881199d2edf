"""One of many choices from a box that opens: for lists too long to stand on the page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QComboBox, QSizePolicy

from careerplanner.gui.tokens import SPACE_SMALL
from careerplanner.gui.widgets.field import Field

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QPaintEvent, QWheelEvent

    from careerplanner.gui.context import WindowContext
    from careerplanner.gui.widgets.choice_list import Choice
    from careerplanner.gui.words import Text


class ChevronBox(QComboBox):
    """A drop-down box with a chevron in the colours in force.

    Args:
        context: The window's context.
    """

    def __init__(self, context: WindowContext) -> None:
        super().__init__()
        self.context = context
        context.theme.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draws the box, and the chevron over it."""
        super().paintEvent(event)
        theme = self.context.theme
        size = theme.scale.icon
        icon = theme.icons.pixmap("chevron-down", theme.tokens.text, size, self.devicePixelRatioF())
        painter = QPainter(self)
        painter.drawPixmap(self.width() - size - SPACE_SMALL, (self.height() - size) // 2, icon)
        painter.end()


class DropDown(ChevronBox):
    """One in a form: its width does not follow its words, and the wheel scrolls the page.

    Args:
        context: The window's context.
    """

    def __init__(self, context: WindowContext) -> None:
        super().__init__(context)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(14)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leaves the wheel to the page."""
        event.ignore()


class DropDownField(Field):
    """A field with a drop-down box.

    Args:
        context: The window's context.
        name: What the field is called in the program.
        label: The question.
        choices: What can be chosen; may be set later. Hints are not shown.
        hint: Help, above the box.
    """

    def __init__(
        self,
        context: WindowContext,
        name: str,
        label: Text,
        choices: Iterable[Choice] = (),
        *,
        hint: Text | None = None,
    ) -> None:
        self.box = DropDown(context)
        self._choices: dict[str, Text] = {}
        super().__init__(context, name, label, self.box, hint=hint)
        self.set_choices(choices)
        self.box.activated.connect(lambda _place: self.edited.emit())

    def set_choices(self, choices: Iterable[Choice]) -> None:
        """Offers these; what was chosen stays chosen where it is still offered."""
        offered = {choice.key: choice.title for choice in choices}
        if list(offered) == list(self._choices):
            self._choices = offered
            self._reword()
            return
        chosen = self.value()
        self._choices = offered
        self.box.blockSignals(True)
        self.box.clear()
        for key, title in offered.items():
            self.box.addItem(self.context.say(title), key)
        self.box.blockSignals(False)
        self.set_value(chosen)

    def value(self) -> str:
        """The key chosen; empty when there is nothing to choose."""
        return str(self.box.currentData() or "")

    def set_value(self, value: str) -> None:
        """Chooses one; an unknown key chooses the first."""
        self.box.setCurrentIndex(
            max(0, list(self._choices).index(value)) if value in self._choices else 0
        )

    def retranslate(self) -> None:
        """Asks for the words of label and choices again."""
        super().retranslate()
        self._reword()

    def _reword(self) -> None:
        for place, title in enumerate(self._choices.values()):
            self.box.setItemText(place, self.context.say(title))
