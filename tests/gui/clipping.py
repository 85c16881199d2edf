"""Finds words that are cut at the size a window has.

Use ``clipped(widget)`` at 1024 by 540 and at 200 percent, in both languages; an empty list is well.
"""

from __future__ import annotations

import re

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QHeaderView,
    QLabel,
    QListWidget,
    QScrollArea,
    QTableView,
    QWidget,
)

from careerplanner.gui.widgets.status_tag import StatusTag

_TOLERANCE = 2
_AROUND_CELL = 18
"""What the look leaves empty at the sides of a cell."""
_WRAP = Qt.TextFlag.TextWordWrap
_BREAKS = re.compile(r"[\s\u200b]+|(?<=[^\W\d]-)(?=[^\W\d])")
"""Where a line may end: at blanks, and after a hyphen between letters."""


def clipped(root: QWidget) -> list[str]:
    """A line for each label, button, tag, column title, list entry or cell that does not fit."""
    found = []
    for widget in root.findChildren(QWidget):
        if not widget.isVisibleTo(root) or widget.width() == 0:
            continue
        if isinstance(widget, QLabel):
            found.extend(_label(widget))
        elif isinstance(widget, (QAbstractButton, StatusTag)):
            found.extend(_button(widget))
        elif isinstance(widget, QHeaderView):
            found.extend(_header(widget))
        elif isinstance(widget, QListWidget):
            found.extend(_entries(widget))
        elif isinstance(widget, QTableView):
            found.extend(_cells(widget))
        if isinstance(widget, (QLabel, QAbstractButton, StatusTag)):
            found.extend(_outside(widget, root))
    return found


def _label(label: QLabel) -> list[str]:
    if not label.text():
        return []
    if label.wordWrap():
        need = label.heightForWidth(label.width())
        if need > label.height() + _TOLERANCE:
            return [f"label {label.text()!r}: {label.height()} high, needs {need}"]
        words = _BREAKS.split(label.text())
        longest = max((label.fontMetrics().horizontalAdvance(word) for word in words), default=0)
        room = label.contentsRect().width()
        if longest > room + _TOLERANCE:
            return [f"label {label.text()!r}: {room} wide, a word needs {longest}"]
        return []
    need = label.minimumSizeHint().width()
    if need > label.width() + _TOLERANCE:
        return [f"label {label.text()!r}: {label.width()} wide, needs {need}"]
    return []


def _button(button: QWidget) -> list[str]:
    if button.hasHeightForWidth():
        need = button.heightForWidth(button.width())
        short = need > button.height() + _TOLERANCE
        return (
            [f"row {button.accessibleName()!r}: {button.height()} high, needs {need}"]
            if short
            else []
        )
    need = button.sizeHint()
    if need.width() > button.width() + _TOLERANCE or need.height() > button.height() + _TOLERANCE:
        return [f"button {button.accessibleName()!r}: {button.size()}, needs {need}"]
    return []


def _header(header: QHeaderView) -> list[str]:
    if not header.isVisible():
        return []
    found = []
    for section in range(header.count()):
        has, need = header.sectionSize(section), header.sectionSizeHint(section)
        if need > has + _TOLERANCE:
            found.append(f"column {section} is {has} wide, needs {need}")
    return found


def _entries(view: QListWidget) -> list[str]:
    room = view.viewport().width()
    found = []
    for row in range(view.count()):
        need = view.sizeHintForIndex(view.model().index(row, 0)).width()
        if need > room + _TOLERANCE:
            found.append(f"entry {view.item(row).text()!r}: {room} wide, needs {need}")
    return found


def _cells(table: QTableView) -> list[str]:
    """Cells whose words are wider than the column, or whose lines are higher than the row."""
    found, metrics, model = [], table.fontMetrics(), table.model()
    for row in range(model.rowCount()):
        for column in range(model.columnCount()):
            words = str(model.index(row, column).data() or "")
            width = table.columnWidth(column) - _AROUND_CELL
            longest = max((metrics.horizontalAdvance(one) for one in words.split()), default=0)
            need = metrics.boundingRect(QRect(0, 0, width, 10000), _WRAP, words).height()
            if longest > width + _TOLERANCE or need > table.rowHeight(row) + _TOLERANCE:
                found.append(f"cell {words!r}: {width} wide, {table.rowHeight(row)} high")
    return found


def _outside(widget: QWidget, root: QWidget) -> list[str]:
    """Whether something above cuts it off; what can be scrolled to is not cut.

    Only a drawing that is moved about in both directions (``pans``) may be wider than its window.
    """
    above = widget.parentWidget()
    while above is not None and above is not root:
        place = QRect(widget.mapTo(above, QPoint(0, 0)), widget.size())
        grand = above.parentWidget()
        scrolled = isinstance(grand, QAbstractScrollArea) and grand.viewport() is above
        if scrolled:
            is_page = isinstance(grand, QScrollArea) and not getattr(grand, "pans", False)
            if is_page and grand.horizontalScrollBar().maximum() > 0:
                return [f"{widget.accessibleName()!r}: its page has to be scrolled across"]
            return []
        if (
            not above.rect()
            .adjusted(-_TOLERANCE, -_TOLERANCE, _TOLERANCE, _TOLERANCE)
            .contains(place)
        ):
            return [
                f"{type(widget).__name__} {_words(widget)!r} is cut off by {type(above).__name__}"
            ]
        above = grand
    return []


def _words(widget: QWidget) -> str:
    return (
        widget.text() if isinstance(widget, (QLabel, QAbstractButton)) else widget.accessibleName()
    )
