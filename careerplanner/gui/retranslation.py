"""The language switch in place: asks every part of a window for its text again.

The protocol: a widget that holds program text has a method ``retranslate()`` that sets that text
anew and touches nothing a person typed or chose. It is called for a parent before its children.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTranslator
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

if TYPE_CHECKING:
    from careerplanner.gui.words import Words

TRANSLATABLE = "retranslate"


def retranslate_tree(root: QObject) -> None:
    """Calls ``retranslate()`` on an object and all below it; the focus stays where it was."""
    focused = QApplication.focusWidget()
    _retranslate(root)
    if focused is not None and isValid(focused) and focused is not QApplication.focusWidget():
        focused.setFocus(Qt.FocusReason.OtherFocusReason)


def _retranslate(thing: QObject) -> None:
    method = getattr(thing, TRANSLATABLE, None)
    if callable(method):
        method()
    for child in thing.children():
        if isValid(child) and isinstance(child, QWidget):
            _retranslate(child)


class CatalogueTranslator(QTranslator):
    """Gives Qt its own texts (buttons of message boxes, edit menus) out of our catalogue.

    Loaded and looked up by Qt itself: a ``translate`` written in Python costs Python 3.11 one
    reference to None at each question of Qt's (PySide6 6.12), until the program dies.

    Args:
        words: Says which catalogue is in force.
    """

    def __init__(self, words: Words, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._messages = b""
        self.refresh()

    def refresh(self) -> None:
        """Takes the texts of the catalogue now in force; after it tell Qt (``tell_qt``)."""
        messages = self._words.catalogue.qt_messages()
        self.load(messages)
        self._messages = messages  # Qt reads it where it lies


def tell_qt(root: QWidget) -> None:
    """Lets Qt's own widgets below a window ask for their texts again."""
    QCoreApplication.sendEvent(root, QEvent(QEvent.Type.LanguageChange))
