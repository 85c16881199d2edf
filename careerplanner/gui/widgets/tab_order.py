"""Puts the Tab key's order right: what stands first is visited first, whenever it was made.

Qt visits widgets in the order in which they were made; rows and errors are made later than what
stands below them.
"""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QWidget

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QLayout


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
    if [id(widget) for widget in wanted] == _as_it_is(root, wanted):
        return
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


def _as_it_is(root: QWidget, wanted: list[QWidget]) -> list[int]:
    known = {id(widget) for widget in wanted}
    found = []
    step = root.nextInFocusChain()
    while step is not None and step is not root:
        if id(step) in known:
            found.append(id(step))
        step = step.nextInFocusChain()
    return found
