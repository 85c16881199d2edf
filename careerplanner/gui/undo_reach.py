"""Lets Ctrl+Z reach the book from inside a text box that has nothing of its own to undo."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from shiboken6 import isValid


class UndoReach(QObject):
    """Watches the text box that has the focus, and only that one."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._watched: QWidget | None = None
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._focus_moved)

    def _focus_moved(self, _old: QWidget | None, new: QWidget | None) -> None:
        if not isValid(self):
            return
        if self._watched is not None and isValid(self._watched):
            self._watched.removeEventFilter(self)
        self._watched = new if isinstance(new, QLineEdit) or hasattr(new, "document") else None
        if self._watched is not None:
            self._watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keeps an empty-handed box from taking the key."""
        if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
            return False
        empty_handed = event.matches(QKeySequence.StandardKey.Undo) and not _can_undo(watched)
        if empty_handed:
            event.ignore()
        return empty_handed


def _can_undo(box: QObject) -> bool:
    """Asks a line for itself, and any larger box for its document, without naming its class."""
    if isinstance(box, QLineEdit):
        return box.isUndoAvailable()
    document = getattr(box, "document", None)
    return document is not None and bool(document().isUndoAvailable())
