"""What the words, shapes and colours of a matrix mean."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from careerplanner.gui.pages.matrix.matrix_grid import ICONS
from careerplanner.gui.tokens import SPACE_SMALL, Status
from careerplanner.gui.widgets.details import Details
from careerplanner.gui.widgets.rows import follow_width
from careerplanner.gui.widgets.status_tag import StatusTag
from careerplanner.gui.widgets.text import BodyText
from careerplanner.i18n.marks import mark
from careerplanner.services.matrix.matrix_words import LOOK, MatrixWords

if TYPE_CHECKING:
    from collections.abc import Callable

    from careerplanner.gui.desk import Desk
    from careerplanner.services.matrix.matrix_cells import MatrixKind


class MatrixLegend(Details):
    """Opens onto each word with its shape and what it means.

    Args:
        desk: The open book.
    """

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.context, mark("Matrix", "What do the words mean?"))
        self.desk = desk
        self._kind: MatrixKind | None = None
        self._rows: list[QWidget] = []
        self.toggled.connect(lambda _open: self._fill())

    def show_kind(self, kind: MatrixKind) -> None:
        """Explains another kind of matrix."""
        if kind is not self._kind:
            self._kind = kind
            self._fill()

    def _fill(self) -> None:
        for row in self._rows:
            row.hide()
            row.deleteLater()
        self._rows = []
        kind = self._kind
        if kind is None or not self.is_open:
            return
        for at, (state, _, _) in enumerate(MatrixWords(self.desk.wording).legend(kind)):
            tag = StatusTag(
                self.context, Status(LOOK[state]), self._said(kind, at, 1), icon=ICONS[state]
            )
            self._rows.append(_Pair(tag, BodyText(self.context, self._said(kind, at, 2))))
        for at in range(len(MatrixWords(self.desk.wording).notes(kind))):
            self._rows.append(BodyText(self.context, self._note(kind, at), kind="quiet"))
        for row in self._rows:
            self.add(row)

    def _said(self, kind: MatrixKind, at: int, part: int) -> Callable[[], str]:
        return lambda: str(MatrixWords(self.desk.wording).legend(kind)[at][part])

    def _note(self, kind: MatrixKind, at: int) -> Callable[[], str]:
        return lambda: MatrixWords(self.desk.wording).notes(kind)[at]


class _Pair(QWidget):
    """A word as it stands in a cell, and what it means below."""

    def __init__(self, tag: StatusTag, meaning: BodyText) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, SPACE_SMALL)
        column.setSpacing(4)
        column.addWidget(tag, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(meaning)
        follow_width(self)
