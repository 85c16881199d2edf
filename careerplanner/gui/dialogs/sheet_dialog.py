"""A paper other than the plan: how it will look, in which language, saved or printed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize

from careerplanner.gui.dialogs.reading_dialog import ReadingDialog
from careerplanner.gui.widgets.choice_field import ChoiceField
from careerplanner.gui.widgets.choice_list import Choice
from careerplanner.gui.widgets.paper_out import Paper, PaperOut
from careerplanner.gui.widgets.paper_preview import PaperPreview
from careerplanner.i18n.language import Language, language_of
from careerplanner.i18n.marks import mark
from careerplanner.services.paper import sheets

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QResizeEvent, QShowEvent
    from PySide6.QtWidgets import QWidget

    from careerplanner.gui.desk import Desk
    from careerplanner.gui.words import Text
    from careerplanner.services.paper.sheets import Sheet

_PREVIEW_LEAST = 280
_AROUND_PREVIEW = 190


class SheetDialog(ReadingDialog):
    """Shows one paper and takes it out of the program.

    Args:
        desk: The open book and the person.
        title: What the paper is, as a heading.
        make: Makes the paper in a language; asked again for the other one.
        parent: The page it lies over.
    """

    def __init__(
        self,
        desk: Desk,
        title: Text,
        make: Callable[[Language], Sheet],
        *,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(desk.context, title, parent=parent)
        self.desk, self._make = desk, make
        self.sheet: Sheet | None = None
        self.out = PaperOut(self.context, self._paper)
        self.language = ChoiceField(
            self.context,
            "language",
            mark("Plan page", "Language of the paper"),
            [Choice(str(one), one.own_name) for one in Language],
            across=True,
        )
        self.preview = PaperPreview(self.context)
        for part in (self.language, self.out, self.preview):
            self.page.add(part)
        record = desk.record()
        own = language_of(record.worker.language or "") if record is not None else None
        self.language.set_value(str(own or self.context.words.language))
        self.language.edited.connect(self.refresh)

    @property
    def paper_language(self) -> Language:
        """Language the paper is made in; the screen's has no part in it."""
        return language_of(self.language.value()) or self.context.words.language

    def refresh(self) -> None:
        """Makes the paper anew and shows it."""
        sheet = self.sheet = self._make(self.paper_language)
        self.preview.show_paper(sheet, lambda: sheets.sheet_pdf(sheet))

    def showEvent(self, event: QShowEvent) -> None:
        """Takes more room than a dialog that asks, and makes the paper."""
        super().showEvent(event)
        above = self.parentWidget()
        if above is not None:
            room = above.window().size()
            self.resize(QSize(max(self.width(), room.width() * 3 // 4), room.height()))
        if self.sheet is None:
            self.refresh()
        self.out.save.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Gives the pages what room there is."""
        super().resizeEvent(event)
        self.preview.pages.desk.setFixedHeight(max(_PREVIEW_LEAST, self.height() - _AROUND_PREVIEW))

    def done(self, result: int) -> None:
        """Stays while the paper is being saved or printed: it would be given up without a word."""
        if not self.out.busy:
            super().done(result)

    def _paper(self) -> Paper | None:
        sheet = self.sheet
        if sheet is None:
            return None
        path = sheets.sheet_path(self.desk.workspace, sheet)
        return Paper(path, lambda: sheets.sheet_pdf(sheet))
