"""Notices widgets that show themselves as windows of their own before they lie in one.

Such a window flashes up and takes the keyboard with it.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QDialog, QMainWindow, QWidget


class Flashes(QObject):
    """Watches the whole application until it is stopped."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []
        application = QApplication.instance()
        assert application is not None
        application.installEventFilter(self)

    def stop(self) -> list[str]:
        """Stops watching and gives what was seen."""
        application = QApplication.instance()
        assert application is not None
        application.removeEventFilter(self)
        return self.found

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            event.type() == QEvent.Type.Show
            and isinstance(watched, QWidget)
            and watched.isWindow()
            and not isinstance(watched, (QDialog, QMainWindow))
        ):
            self.found.append(type(watched).__name__)
        return False
