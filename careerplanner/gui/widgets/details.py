"""Something more to read that opens where it stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from careerplanner.gui.accessible import announce
from careerplanner.gui.tokens import SPACE_SMALL
from careerplanner.gui.widgets.buttons import ActionButton
from careerplanner.gui.widgets.panels import Inset
from careerplanner.gui.widgets.text import BodyText

if TYPE_CHECKING:
    from careerplanner.gui.context import WindowContext
    from careerplanner.gui.words import Text


class Details(QWidget):
    """A link-like line with a triangle; pressing it shows or hides what lies below.

    Args:
        context: The window's context.
        title: The line.
        body: Text to show; more widgets can be added with `add`.
        parent: The widget it lies on.

    Signals:
        toggled: Whether it is open now.
    """

    toggled = Signal(bool)

    def __init__(
        self,
        context: WindowContext,
        title: Text | None = None,
        body: Text | None = None,
        *,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.context = context
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_SMALL)
        self.button = ActionButton(
            context, title, kind="details", icon="chevron-right", on_click=self.toggle
        )
        column.addWidget(self.button)
        self.inset = Inset(context)
        self.inset.hide()
        column.addWidget(self.inset)
        if body is not None:
            self.inset.add(BodyText(context, body))
        self.retranslate()

    @property
    def is_open(self) -> bool:
        """Whether what lies below is shown."""
        return not self.inset.isHidden()

    def set_title(self, title: Text) -> None:
        """Shows another line."""
        self.button.set_text(title)

    def add(self, widget: QWidget) -> None:
        """Puts a widget into what opens."""
        self.inset.add(widget)

    def toggle(self) -> None:
        """Opens it, or closes it."""
        self.set_open(not self.is_open)
        announce(self.button, self.button.accessibleDescription())

    def set_open(self, is_open: bool) -> None:
        """Opens or closes it."""
        if is_open != self.is_open:
            self.inset.setVisible(is_open)
            self.button.set_icon("chevron-down" if is_open else "chevron-right")
            self.retranslate()
            self.toggled.emit(is_open)

    def retranslate(self) -> None:
        """Says whether it is open, for those who do not see the triangle."""
        words = self.context.words
        shown = words.translate("Kit", "Open. Press to hide what is below.")
        hidden = words.translate("Kit", "Closed. Press to show more.")
        self.button.setAccessibleDescription(shown if self.is_open else hidden)
