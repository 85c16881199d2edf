"""What Qt cannot tell a screen reader by itself: the role of our own kinds, and announcements.

Names and descriptions are set by the widgets themselves.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAccessibleWidget, QWidget
from shiboken6 import isValid

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

ROLE_ATTRIBUTE = "accessible_role"


class _RoleInterface(QAccessibleWidget):
    """A widget's interface that answers with the role the widget names."""

    def __init__(self, widget: QWidget, role: QAccessible.Role) -> None:
        super().__init__(widget, role, widget.accessibleName())
        self._shown = widget

    def text(self, kind: QAccessible.Text, /) -> str:
        """Name and description as the widget has them now."""
        if kind == QAccessible.Text.Name and isValid(self._shown):
            written = getattr(self._shown, "text", None)
            return self._shown.accessibleName() or (str(written()) if callable(written) else "")
        return str(super().text(kind))


class RoleFactory:
    """Gives widgets with an attribute ``accessible_role`` that role, such as "Heading" or "Note".

    Qt deletes the interfaces; Python must keep its side of each until then, which is what
    ``_kept`` is for.
    """

    def __init__(self) -> None:
        self._kept: list[_RoleInterface] = []

    def install(self) -> None:
        """Registers the factory for the rest of the program's life."""
        QAccessible.installFactory(self._make)

    def _make(self, _class_name: str, thing: QObject | None) -> _RoleInterface | None:
        role = getattr(thing, ROLE_ATTRIBUTE, None)
        if not isinstance(thing, QWidget) or not isinstance(role, str):
            return None
        self._kept = [kept for kept in self._kept if isValid(kept)]
        interface = _RoleInterface(thing, QAccessible.Role[role])
        self._kept.append(interface)
        return interface


def announce(speaker: QObject, sentence: str, *, urgent: bool = False) -> None:
    """Has a screen reader say a sentence without moving the focus.

    Args:
        speaker: The widget it is about.
        sentence: In the language of the screen.
        urgent: Whether it may interrupt what is being read.
    """
    if not sentence or not QAccessible.isActive():
        return
    from PySide6.QtGui import QAccessibleAnnouncementEvent

    event = QAccessibleAnnouncementEvent(speaker, sentence)
    politeness = QAccessible.AnnouncementPoliteness
    event.setPoliteness(politeness.Assertive if urgent else politeness.Polite)
    QAccessible.updateAccessibility(event)
