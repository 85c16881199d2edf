"""A row of a list that opens in place: its name and state, and below them what there is to do."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtWidgets import QBoxLayout, QWidget

from careerplanner.gui.tokens import SPACE
from careerplanner.gui.widgets.panels import Inset
from careerplanner.gui.widgets.rows import Row, RowFrame
from careerplanner.gui.widgets.status_tag import StatusTag
from careerplanner.gui.widgets.wrapped_link import WrappedLink
from careerplanner.i18n.marks import mark

if TYPE_CHECKING:
    from careerplanner.gui.context import WindowContext

Part = TypeVar("Part", bound=QWidget)
_TOGGLE = (
    mark("Kit", "Closed. Press to show more."),
    mark("Kit", "Open. Press to hide what is below."),
)


class OpeningRow(RowFrame[Row], Generic[Row, Part]):
    """One row: subclasses lay out ``head``, and make and fill what opens below it.

    Args:
        context: The window's context.
        row: What is shown.
        parent: The list.

    Attributes:
        row: What is shown.
        title: Its name; pressing it opens and closes.
        tag: Its state.
        part: What lies below; None until it was opened once.
    """

    def __init__(self, context: WindowContext, row: Row, parent: QWidget) -> None:
        super().__init__(context, parent)
        self.row = row
        self.part: Part | None = None
        self.line.setDirection(QBoxLayout.Direction.TopToBottom)
        self.head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self.head.setSpacing(SPACE)
        self.title = WrappedLink(context, self.name, on_click=self.toggle)
        self.tag = StatusTag(context)
        self.line.addLayout(self.head)
        self.inset = Inset(context)
        self.inset.hide()
        self.line.addWidget(self.inset)

    def name(self) -> str:
        """What the row is called, in the language of the screen."""
        raise NotImplementedError

    def make_part(self) -> Part:
        """Makes what lies below, showing the row."""
        raise NotImplementedError

    def fill_part(self, part: Part) -> None:
        """Shows the row as it is now in what lies below."""
        raise NotImplementedError

    def described(self, state: str) -> str:
        """What is read out after the name; ``state`` says whether it is open."""
        return state

    @property
    def is_open(self) -> bool:
        """Whether what lies below is shown."""
        return not self.inset.isHidden()

    def set_narrow(self, narrow: bool) -> None:
        """Puts the parts of the head below each other, or side by side."""
        direction = QBoxLayout.Direction
        self.head.setDirection(direction.TopToBottom if narrow else direction.LeftToRight)
        self.head.setSpacing(4 if narrow else SPACE)

    def toggle(self) -> None:
        """Opens the row, or closes it."""
        self.set_open(not self.is_open)

    def set_open(self, is_open: bool) -> None:
        """Shows or hides what lies below; it is made when it is first shown."""
        if is_open and self.part is None:
            self.part = self.make_part()
            self.inset.add(self.part)
        elif is_open and self.part is not None:
            self.fill_part(self.part)
        self.inset.setVisible(is_open)
        self.retranslate()

    def renew(self) -> None:
        """Shows the row as it is now in what is open, and says its name again."""
        if self.part is not None and self.is_open:
            self.fill_part(self.part)
        self.retranslate()

    def retranslate(self) -> None:
        """Asks for the words again."""
        self.title.retranslate()
        state = self.context.say(_TOGGLE[self.is_open])
        self.title.setAccessibleDescription(self.described(state))
