"""A person at keyboard and mouse: drives the real widgets and counts what is not typing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLineEdit


class Hand:
    """Presses and types; ``count`` is the number of interactions so far."""

    def __init__(self) -> None:
        self.count = 0

    def press(self, widget: QWidget) -> None:
        """One click, on something that can be seen and used."""
        assert widget.isVisible(), widget
        assert widget.isEnabled(), widget
        self.count += 1
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton)
        QApplication.processEvents()

    def key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier | None = None) -> None:
        """One key that is not text, to whatever has the keyboard."""
        self.count += 1
        QTest.keyClick(self.focused, key, modifiers or Qt.KeyboardModifier.NoModifier)
        QApplication.processEvents()

    def enter(self) -> None:
        """The Enter key."""
        self.key(Qt.Key.Key_Return)

    def escape(self) -> None:
        """The Escape key."""
        self.key(Qt.Key.Key_Escape)

    def type(self, text: str) -> None:
        """Text, letter by letter, to whatever has the keyboard; does not count."""
        for letter in text:
            QTest.keyClick(self.focused, letter)
        QApplication.processEvents()

    @property
    def focused(self) -> QWidget:
        """What has the keyboard."""
        widget = QApplication.focusWidget()
        assert widget is not None, "nothing has the keyboard"
        return widget

    @property
    def box(self) -> QLineEdit:
        """The box that has the keyboard."""
        from PySide6.QtWidgets import QLineEdit

        assert isinstance(self.focused, QLineEdit), self.focused
        return self.focused
