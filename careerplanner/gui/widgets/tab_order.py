"""Puts the Tab key's order right: what stands first is visited first, whenever it was made.

Qt visits widgets in the order in which they were made; rows and errors are made later than what
stands below them. Qt is never asked for the order it has: for Python, every widget such a question
gives back belongs to the widget it was asked of, and dies with it, the menus of the window too.
"""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QWidget

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QLayout

_ORDERED = "_tab_order"
"""What was put in order last; the widgets themselves, so that none is taken for another."""


def order_tabs(root: QWidget) -> None:
    """Has the Tab key visit what lies in a widget's layouts in their order."""
    layout = root.layout()
    if layout is None:
        return
    wanted = [
        widget
        for widget in _in_order(layout)
        if widget.focusPolicy() != Qt.FocusPolicy.NoFocus and widget.focusProxy() is None
    ]
    if wanted == getattr(root, _ORDERED, None):
        return
    setattr(root, _ORDERED, wanted)
    end = QWidget(root)  # Qt puts nothing behind what the Tab key visits last
    end.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    for first, second in itertools.pairwise(wanted):
        QWidget.setTabOrder(first, second)
    end.setParent(None)
    end.deleteLater()


def _in_order(layout: QLayout) -> Iterator[QWidget]:
    for place in range(layout.count()):
        item = layout.itemAt(place)
        inner = item.layout() if item is not None else None
        if inner is not None:
            yield from _in_order(inner)
        widget = item.widget() if item is not None else None
        if widget is None:
            continue
        yield widget
        below = widget.widget() if isinstance(widget, QScrollArea) else widget
        inside = below.layout() if below is not None else None
        if inside is not None:
            yield from _in_order(inside)
