"""Pages of paper on screen: one below the other, with zoom and "Page 1 of 3"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage, QPixmap, QResizeEvent
from PySide6.QtWidgets import QLabel, QScrollArea, QVBoxLayout, QWidget

from careerplanner.gui.stylesheet import mark as mark_kind
from careerplanner.gui.tokens import SPACE, SPACE_SMALL
from careerplanner.gui.widgets.buttons import ActionButton
from careerplanner.gui.widgets.flow_layout import ButtonRow
from careerplanner.gui.widgets.rows import follow_width
from careerplanner.gui.widgets.text import BodyText
from careerplanner.i18n.marks import mark

if TYPE_CHECKING:
    from collections.abc import Sequence

    from careerplanner.gui.context import WindowContext

_ZOOMS = (50, 75, 100, 125, 150, 200)


class _Desk(QScrollArea):
    """Where the pages lie; can be scrolled from the keyboard."""

    accessible_role = "Document"


class PagePreview(QWidget):
    """Shows pages made elsewhere; they are fitted to the width times the zoom.

    Signals:
        page_changed: The number of the page in view, from 1.
    """

    page_changed = Signal(int)

    def __init__(self, context: WindowContext, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self._images: list[QImage] = []
        self._sheets: list[QLabel] = []
        self._zoom = 100
        self._page = 0
        self.previous = ActionButton(
            context, mark("Kit", "Previous page"), icon="arrow-left", on_click=lambda: self._go(-1)
        )
        self.next = ActionButton(
            context, mark("Kit", "Next page"), icon="arrow-right", on_click=lambda: self._go(1)
        )
        self.smaller = ActionButton(
            context, mark("Kit", "Smaller"), icon="zoom-out", on_click=lambda: self._step(-1)
        )
        self.larger = ActionButton(
            context, mark("Kit", "Larger"), icon="zoom-in", on_click=lambda: self._step(1)
        )
        self.place = BodyText(context, kind="strong")
        self.desk = _Desk()
        self.desk.setWidgetResizable(True)
        self.desk.setMinimumHeight(280)
        self.desk.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._paper = QWidget()
        mark_kind(self._paper, "desk")
        self._paper.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._column = QVBoxLayout(self._paper)
        self._column.setContentsMargins(SPACE, SPACE, SPACE, SPACE)
        self._column.setSpacing(SPACE)
        self.desk.setWidget(self._paper)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_SMALL)
        column.addWidget(ButtonRow(self.previous, self.next, self.smaller, self.larger))
        column.addWidget(self.place)
        column.addWidget(self.desk, 1)
        follow_width(self)
        self.desk.verticalScrollBar().valueChanged.connect(self._scrolled)
        self.retranslate()

    @property
    def zoom(self) -> int:
        """Width of a page in percent of the room there is."""
        return self._zoom

    @property
    def page(self) -> int:
        """Number of the page in view, from 1; 0 when there is none."""
        return self._page + 1 if self._images else 0

    def set_pages(self, images: Sequence[QImage]) -> None:
        """Shows these pages, from the first."""
        for sheet in self._sheets:
            sheet.hide()
            sheet.deleteLater()
        self._images = list(images)
        self._sheets = [QLabel() for _image in self._images]
        for sheet in self._sheets:
            mark_kind(sheet, "sheet")
            self._column.addWidget(sheet, 0, Qt.AlignmentFlag.AlignHCenter)
        self._page = 0
        self._draw()
        self.desk.verticalScrollBar().setValue(0)
        self.retranslate()

    def retranslate(self) -> None:
        """Says which page is in view."""
        words = self.context.words
        count = len(self._images)
        self.place.set_text(
            words.translate("Kit", "Page {page} of {count}", page=self.page, count=count)
            if count
            else words.translate("Kit", "There are no pages yet.")
        )
        self.desk.setAccessibleName(words.translate("Kit", "The pages as they will be printed"))
        for number, sheet in enumerate(self._sheets, start=1):
            sheet.setAccessibleName(
                words.translate("Kit", "Page {page} of {count}", page=number, count=count)
            )
        self.previous.setEnabled(self._page > 0)
        self.next.setEnabled(self._page + 1 < count)
        self.smaller.setEnabled(self._zoom > _ZOOMS[0])
        self.larger.setEnabled(self._zoom < _ZOOMS[-1])

    def _go(self, step: int) -> None:
        target = min(max(self._page + step, 0), len(self._sheets) - 1)
        if self._sheets:
            self._set_page(target)
            self.desk.verticalScrollBar().setValue(self._sheets[target].y() - SPACE)
            self._set_page(target)

    def _step(self, step: int) -> None:
        place = min(max(_ZOOMS.index(self._zoom) + step, 0), len(_ZOOMS) - 1)
        self._zoom = _ZOOMS[place]
        self._draw()
        self.retranslate()

    def _set_page(self, page: int) -> None:
        if page != self._page:
            self._page = page
            self.page_changed.emit(self.page)
            self.retranslate()

    def _scrolled(self, value: int) -> None:
        middle = value + self.desk.viewport().height() // 3
        above = [number for number, sheet in enumerate(self._sheets) if sheet.y() <= middle]
        if above:
            self._set_page(above[-1])

    def _draw(self) -> None:
        ratio = self.devicePixelRatioF()
        width = max(80, (self.desk.viewport().width() - 2 * SPACE - 2) * self._zoom // 100)
        for image, sheet in zip(self._images, self._sheets, strict=True):
            picture = QPixmap.fromImage(
                image.scaledToWidth(
                    round(width * ratio), Qt.TransformationMode.SmoothTransformation
                )
            )
            picture.setDevicePixelRatio(ratio)
            sheet.setPixmap(picture)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fits the pages to the new width."""
        super().resizeEvent(event)
        self._draw()
