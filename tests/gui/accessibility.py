"""Checks a window from within, as a screen reader would meet it.

Use ``accessibility_problems(widget)`` in the test of every screen, in both languages; an empty list
is well.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QMenu,
    QMenuBar,
    QScrollBar,
    QWidget,
)

from careerplanner.gui.widgets.page import ScrollPage

if TYPE_CHECKING:
    from collections.abc import Iterator

_NO_ROLES = {QAccessible.Role.NoRole, QAccessible.Role.Client}
_SAME_LINE = 24


def interactive(root: QWidget) -> Iterator[QWidget]:
    """Every visible, enabled widget below (and with) root that can be operated."""
    for widget in (root, *root.findChildren(QWidget)):
        if not widget.isVisibleTo(root) or not widget.isEnabled():
            continue
        if isinstance(widget, (QScrollBar, QMenu, QMenuBar)):
            continue
        by_key = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        if (by_key and not widget.focusProxy()) or isinstance(widget, QAbstractButton):
            yield widget


def accessibility_problems(root: QWidget) -> list[str]:
    """What a screen reader could not say: a line for each widget without name, role or state."""
    found = []
    for widget in interactive(root):
        interface = QAccessible.queryAccessibleInterface(widget)
        called = f"{type(widget).__name__} {widget.objectName()!r}"
        if interface is None or not interface.isValid():
            found.append(f"{called}: no accessible interface")
            continue
        if not interface.text(QAccessible.Text.Name).strip():
            found.append(f"{called}: no name")
        if interface.role() in _NO_ROLES:
            found.append(f"{called}: no role ({interface.role().name})")
        state = interface.state()
        if state.invalid or state.disabled:
            found.append(f"{called}: its state says it cannot be used")
        if not state.focusable and not isinstance(widget, QAbstractItemView):
            found.append(f"{called}: cannot be reached")
    found.extend(_menu_problems(root))
    found.extend(tab_problems(root))
    return found


def _menu_problems(root: QWidget) -> list[str]:
    found = []
    for menu in root.findChildren(QMenu):
        for action in menu.actions():
            if not action.isSeparator() and not action.text().strip("& "):
                found.append(f"a menu entry of {menu.title()!r} without words")
    return found


def tab_chain(root: QWidget) -> list[QWidget]:
    """What the Tab key visits, in order, from the first in the window."""
    for page in (root, *root.findChildren(ScrollPage)):
        if isinstance(page, ScrollPage) and page.isVisibleTo(root):
            page.order_tabs()  # as the Tab key does before it moves
    usable = {id(widget) for widget in interactive(root)}
    chain, widget = [], root.nextInFocusChain()
    while widget is not None and widget is not root:
        stops = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        if stops and id(widget) in usable:
            chain.append(widget)
        widget = widget.nextInFocusChain()
    return chain


def tab_problems(root: QWidget) -> list[str]:
    """Where the Tab key jumps upwards on one page; to the top of the next column it may."""
    found = []
    last: dict[int, tuple[int, QWidget]] = {}
    for widget in tab_chain(root):
        page = widget.parentWidget()
        while page is not None and not isinstance(page, ScrollPage):
            page = page.parentWidget()
        if page is None:
            continue
        ground = page.widget()
        place = widget.mapTo(ground, QPoint(0, 0))
        top = place.y()
        before = last.get(id(page))
        if before is not None and top < before[0] - _SAME_LINE:
            if place.x() > before[1].mapTo(ground, before[1].rect().topRight()).x():
                last[id(page)] = (top, widget)
                continue
            name = type(widget).__name__
            found.append(f"{name} {widget.accessibleName()!r} comes after what stands below it")
        last[id(page)] = (top, widget)
    return found
