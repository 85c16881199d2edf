"""What was just done, with "Undo" beside it; stays until dismissed or replaced."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from careerplanner.gui.accessible import announce
from careerplanner.gui.stylesheet import mark as mark_kind
from careerplanner.gui.tokens import SPACE, SPACE_SMALL
from careerplanner.gui.widgets.buttons import ActionButton
from careerplanner.gui.widgets.text import BodyText
from careerplanner.i18n.marks import mark

if TYPE_CHECKING:
    from careerplanner.gui.context import WindowContext
    from careerplanner.gui.words import Text


class UndoBar(QFrame):
    """A strip at the foot of the page; takes no focus and covers nothing.

    Signals:
        undo_requested: "Undo" was pressed.
    """

    accessible_role = "Note"
    undo_requested = Signal()

    def __init__(self, context: WindowContext, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        mark_kind(self, "undo-bar")
        line = QHBoxLayout(self)
        line.setContentsMargins(SPACE, SPACE_SMALL, SPACE, SPACE_SMALL)
        line.setSpacing(SPACE)
        self.words = BodyText(context)
        self.undo = ActionButton(
            context, mark("Kit", "Undo"), on_click=self._undo, described=self._described
        )
        self.dismiss = ActionButton(context, mark("Kit", "Close"), on_click=self.hide)
        line.addWidget(self.words, 1)
        line.addWidget(self.undo)
        line.addWidget(self.dismiss)
        self.hide()

    def offer(self, text: Text, *, with_undo: bool = True) -> None:
        """Says what was done."""
        self.words.set_text(text)
        self.undo.setVisible(with_undo)
        self.retranslate()
        self.show()
        announce(self, self.words.text())

    def text(self) -> str:
        """What it says."""
        return self.words.text()

    def retranslate(self) -> None:
        """Is named by what it says."""
        self.words.retranslate()
        self.setAccessibleName(self.words.text())

    def _described(self) -> str:
        undo = self.context.translate("Kit", "Undo")
        return f"{undo}: {self.words.text()}"

    def _undo(self) -> None:
        self.hide()
        self.undo_requested.emit()
