"""What a screen reader is told of a widget that names its own role; used by `accessible`."""

from __future__ import annotations

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAccessibleWidget, QWidget
from shiboken6 import isValid


class RoleInterface(QAccessibleWidget):
    """A widget's interface that answers with a role of our choosing.

    Args:
        widget: The widget.
        role: Name of the role, such as "Heading".
    """

    def __init__(self, widget: QWidget, role: str) -> None:
        super().__init__(widget, QAccessible.Role[role], widget.accessibleName())
        self._shown = widget

    def text(self, kind: QAccessible.Text, /) -> str:
        """Name and description as the widget has them now."""
        if kind == QAccessible.Text.Name and isValid(self._shown):
            written = getattr(self._shown, "text", None)
            return self._shown.accessibleName() or (str(written()) if callable(written) else "")
        return str(super().text(kind))
