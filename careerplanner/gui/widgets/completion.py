"""Offers what may be meant while somebody types, and takes nothing that is not chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtWidgets import QCompleter

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QLineEdit

    from careerplanner.gui.context import WindowContext

_ROWS = 6


class Completion(QCompleter):
    """Texts offered below a box; those that hold what was typed anywhere, whatever its case.

    Args:
        context: The window's context.
        box: Where it is typed.
    """

    def __init__(self, context: WindowContext, box: QLineEdit) -> None:
        super().__init__(box)
        self.context = context
        self._texts = QStringListModel(self)
        self.setModel(self._texts)
        self.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setFilterMode(Qt.MatchFlag.MatchContains)
        self.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        self.setMaxVisibleItems(_ROWS)
        box.setCompleter(self)
        self.retranslate()

    def set_texts(self, texts: Sequence[str]) -> None:
        """Offers these from now on."""
        self._texts.setStringList(list(texts))

    def retranslate(self) -> None:
        """Names the list for a screen reader."""
        self.popup().setAccessibleName(self.context.translate("Kit", "Matches"))
