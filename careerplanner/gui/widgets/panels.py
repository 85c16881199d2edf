"""Panels that frame a thought: the next step, a banner, an empty page, an inset, a card.

A card stands only where a thing can be picked up; anything else is set apart by space.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from careerplanner.gui.stylesheet import mark
from careerplanner.gui.tokens import SPACE, SPACE_LARGE, SPACE_SECTION, SPACE_SMALL, Status
from careerplanner.gui.widgets.buttons import ActionButton
from careerplanner.gui.widgets.flow_layout import ButtonRow
from careerplanner.gui.widgets.text import BodyText, Heading

if TYPE_CHECKING:
    from collections.abc import Callable

    from careerplanner.gui.context import WindowContext
    from careerplanner.gui.words import Text


class IconLabel(QLabel):
    """An icon that stays in the colours in force; the word beside it is somebody else's.

    Args:
        context: The window's context.
        name: The icon.
        ink: Name of a token, or None for the colour of ``status``.
        status: The status whose text colour is used.
        big: Whether it is drawn for an empty page.
        parent: The widget it lies on.
    """

    def __init__(
        self,
        context: WindowContext,
        name: str,
        *,
        ink: str | None = "text",
        status: Status = Status.NOT_KNOWN,
        big: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.context = context
        self._name, self._ink, self._status, self._big = name, ink, status, big
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        context.theme.changed.connect(self.redraw)
        self.redraw()

    def set_icon(self, name: str) -> None:
        """Shows another icon."""
        self._name = name
        self.redraw()

    def redraw(self) -> None:
        """Draws in the colours in force."""
        theme = self.context.theme
        size = theme.scale.big_icon if self._big else theme.scale.icon
        pair = theme.tokens.statuses[self._status]
        colour = getattr(theme.tokens, self._ink) if self._ink else pair.text
        self.setFixedSize(QSize(size, size))
        self.setPixmap(theme.icons.pixmap(self._name, colour, size, self.devicePixelRatioF()))


class Panel(QFrame):
    """A frame of one kind with a column inside; the base of the others.

    Args:
        context: The window's context.
        kind: What the style sheet calls it.
        margin: Room inside, on all sides.
        gap: Room between what is inside.
        parent: The widget it lies on.
    """

    def __init__(
        self,
        context: WindowContext,
        kind: str,
        *,
        margin: int = SPACE,
        gap: int = SPACE_SMALL,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.context = context
        mark(self, kind)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(margin, margin, margin, margin)
        self.column.setSpacing(gap)

    def add(self, widget: QWidget) -> None:
        """Puts a widget below the others."""
        self.column.addWidget(widget)


class Inset(Panel):
    """Text set apart by a line at its side: a quotation, a note to what stands above."""

    def __init__(self, context: WindowContext, *, parent: QWidget | None = None) -> None:
        super().__init__(context, "inset", parent=parent)


class NextStepPanel(Panel):
    """The one next step: the biggest thing on the page.

    Args:
        context: The window's context.
        caption: What it is ("Your next step").
        title: The step itself.
        why: One or two sentences of reason.
        parent: The widget it lies on.
    """

    accessible_role = "Grouping"

    def __init__(
        self,
        context: WindowContext,
        caption: Text | None = None,
        title: Text | None = None,
        why: Text | None = None,
        *,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(context, "next-step", margin=SPACE_LARGE, parent=parent)
        self.caption = BodyText(context, caption, kind="panel-caption")
        self.title = Heading(context, title, level=2)
        mark(self.title, "panel-title")
        self.why = BodyText(context, why, kind="panel-body")
        self.buttons = ButtonRow()
        for widget in (self.caption, self.title, self.why):
            self.add(widget)
        self.column.addSpacing(SPACE_SMALL)
        self.add(self.buttons)
        self.buttons.hide()
        self.retranslate()

    def set_step(self, caption: Text, title: Text, why: Text) -> None:
        """Shows another step."""
        self.caption.set_text(caption)
        self.title.set_text(title)
        self.why.set_text(why)
        self.retranslate()

    def add_button(
        self, text: Text, on_click: Callable[[], object], *, main: bool = True
    ) -> ActionButton:
        """Adds a button; the main one is filled."""
        kind = "inverse" if main else "inverse-quiet"
        button = ActionButton(self.context, text, kind=kind, on_click=on_click)
        self.buttons.add(button)
        self.buttons.show()
        return button

    def retranslate(self) -> None:
        """Names the group by what it holds."""
        for part in (self.caption, self.title, self.why):
            part.retranslate()
            part.setVisible(bool(part.text()))
        self.setAccessibleName(f"{self.caption.text()}: {self.title.text()}")


class Banner(Panel):
    """A strip about the whole page: an example person, a book that can only be read.

    Args:
        context: The window's context.
        text: One or two sentences.
        status: Which colours; `Status.DRAFT` for a draft framework, `Status.OVERDUE` for what is
            urgent.
        icon: Name of the icon.
        parent: The widget it lies on.
    """

    accessible_role = "Note"

    def __init__(
        self,
        context: WindowContext,
        text: Text | None = None,
        *,
        status: Status = Status.UNDER_WAY,
        icon: str = "info",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(context, f"banner-{status.value}", margin=SPACE_SMALL, parent=parent)
        self.column.setContentsMargins(SPACE, SPACE_SMALL, SPACE, SPACE_SMALL)
        line = QHBoxLayout()
        line.setSpacing(SPACE_SMALL)
        line.addWidget(
            IconLabel(context, icon, ink=None, status=status), 0, Qt.AlignmentFlag.AlignTop
        )
        self.words = BodyText(context, text)
        line.addWidget(self.words, 1)
        self.column.addLayout(line)
        self.retranslate()

    def text(self) -> str:
        """What it says."""
        return self.words.text()

    def set_text(self, text: Text) -> None:
        """Says something else."""
        self.words.set_text(text)
        self.retranslate()

    def add_button(self, text: Text, on_click: Callable[[], object]) -> ActionButton:
        """Adds a button below the words."""
        button = ActionButton(self.context, text, on_click=on_click)
        self.column.addWidget(button)
        return button

    def retranslate(self) -> None:
        """Is named by its words."""
        self.words.retranslate()
        self.setAccessibleName(self.words.text())


class EmptyState(QWidget):
    """A page with nothing on it yet: what will stand here, and the one button that starts it.

    Args:
        context: The window's context.
        icon: Name of the icon.
        title: What is missing, as a sentence.
        body: What will stand here and what for.
        parent: The widget it lies on.
    """

    def __init__(
        self,
        context: WindowContext,
        *,
        icon: str,
        title: Text | None = None,
        body: Text | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.context = context
        column = QVBoxLayout(self)
        column.setContentsMargins(0, SPACE_LARGE, 0, SPACE_SECTION)
        column.setSpacing(SPACE_SMALL)
        column.addWidget(IconLabel(context, icon, ink="accent", big=True))
        self.title = Heading(context, title, level=2)
        self.body = BodyText(context, body)
        column.addWidget(self.title)
        column.addWidget(self.body)
        column.addSpacing(SPACE_SMALL)
        self._column = column

    def set_button(self, text: Text, on_click: Callable[[], object]) -> ActionButton:
        """Adds the one button."""
        button = ActionButton(self.context, text, kind="primary", on_click=on_click)
        self._column.addWidget(button)
        return button
