"""What Qt cannot tell a screen reader by itself: the role of our own kinds, and announcements.

Names and descriptions are set by the widgets themselves. Qt's side of it is loaded when something
is asked of it, not for the empty frame.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from careerplanner.gui.accessible_roles import RoleInterface

ROLE_ATTRIBUTE = "accessible_role"


class RoleFactory:
    """Gives widgets with an attribute ``accessible_role`` that role, such as "Heading" or "Note".

    Qt deletes the interfaces; Python must keep its side of each until then, which is what
    ``_kept`` is for.
    """

    def __init__(self) -> None:
        self._kept: list[RoleInterface] = []

    def install(self) -> None:
        """Registers the factory for the rest of the program's life."""
        from PySide6.QtGui import QAccessible

        QAccessible.installFactory(self._make)

    def _make(self, _class_name: str, thing: QObject | None) -> RoleInterface | None:
        role = getattr(thing, ROLE_ATTRIBUTE, None)
        if not isinstance(thing, QWidget) or not isinstance(role, str):
            return None
        from careerplanner.gui.accessible_roles import RoleInterface

        self._kept = [kept for kept in self._kept if isValid(kept)]
        interface = RoleInterface(thing, role)
        self._kept.append(interface)
        return interface


def announce(speaker: QObject, sentence: str, *, urgent: bool = False) -> None:
    """Has a screen reader say a sentence without moving the focus.

    Args:
        speaker: The widget it is about.
        sentence: In the language of the screen.
        urgent: Whether it may interrupt what is being read.
    """
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

    if not sentence or not QAccessible.isActive():
        return
    event = QAccessibleAnnouncementEvent(speaker, sentence)
    politeness = QAccessible.AnnouncementPoliteness
    event.setPoliteness(politeness.Assertive if urgent else politeness.Polite)
    QAccessible.updateAccessibility(event)
