"""The right side of the framework page: one fact, in one language or in both beside each other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QWidget

from careerplanner.gui.pages.framework.fact_view import FactView
from careerplanner.gui.tokens import SPACE_LARGE, SPACE_SECTION
from careerplanner.gui.widgets.buttons import ActionButton
from careerplanner.gui.widgets.page import ScrollPage
from careerplanner.gui.widgets.rows import follow_width
from careerplanner.gui.widgets.text import BodyText, Heading
from careerplanner.i18n.marks import mark
from careerplanner.services.framework.facts import Facts

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from careerplanner.gui.context import WindowContext
    from careerplanner.gui.desk import Desk
    from careerplanner.i18n.language import Language
    from careerplanner.services.framework.fact_sheets import FactSheet
    from careerplanner.services.wording import Wording

_BESIDE_IN_LINES = 26


class FactPane(ScrollPage):
    """Shows a fact; before one is chosen, what the framework is.

    Args:
        context: The window's context.
        desk: Gives the pack; no book is needed.

    Signals:
        opened: Kind and id of a fact whose link was pressed.
        myself_requested: The person wants to hold themselves against a band; carries its id.
    """

    opened = Signal(str, str)
    myself_requested = Signal(str)

    def __init__(self, context: WindowContext, desk: Desk) -> None:
        super().__init__(context, wide=True)
        self._desk = desk
        self._fact: tuple[str, str] | None = None
        self._both = False
        self.myself = ActionButton(
            context, mark("Standing", "Hold myself against this band"), on_click=self._hold
        )
        self.add(self.myself)
        self._holder = QWidget()
        follow_width(self._holder)
        self._beside = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._holder)
        self._beside.setContentsMargins(0, 0, 0, 0)
        self._beside.setSpacing(SPACE_SECTION)
        self.add(self._holder)
        self.views: list[FactView] = []
        self._show()

    @property
    def fact(self) -> tuple[str, str] | None:
        """Kind and id of the fact shown; None before one is chosen."""
        return self._fact

    @property
    def both(self) -> bool:
        """Whether both languages are shown."""
        return self._both

    def show_fact(self, kind: str, name: str) -> None:
        """Shows a fact from its beginning.

        Raises:
            UnknownName: The pack has none such.
        """
        self._sheet(kind, name, self.context.words.language)
        self._fact = (kind, name)
        self._show()
        self.to_top()

    def show_both(self, both: bool) -> None:
        """Shows both languages, or that of the screen alone."""
        if both != self._both:
            self._both = both
            self._show()

    def _show(self) -> None:
        while (item := self._beside.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        self.views = []
        is_band = self._fact is not None and self._fact[0] == "band"
        self.myself.setVisible(is_band and bool(self._desk.worker_id))
        if self._fact is None:
            self._beside.addWidget(self._about(), 1)
            return
        kind, name = self._fact
        words = self.context.words
        self._add(kind, name, other=False)
        if self._both:
            self._add(kind, name, other=True)
        self._arrange()
        self.setAccessibleName(self._sheet(kind, name, words.language).ref.title)

    def _hold(self) -> None:
        if self._fact is not None:
            self.myself_requested.emit(self._fact[1])

    def _add(self, kind: str, name: str, *, other: bool) -> None:
        def language() -> Language:
            now = self.context.words.language
            return now.other if other else now

        def say() -> Wording:
            return self._desk.workspace.wording(language())

        view = FactView(self.context, lambda: self._sheet(kind, name, language()), say)
        view.opened.connect(self.opened)
        self.views.append(view)
        self._beside.addWidget(view, 1)

    def _sheet(self, kind: str, name: str, language: Language) -> FactSheet:
        return Facts(self._desk.workspace, language).sheet(kind, name)

    def _about(self) -> QWidget:
        """What the framework is, before anything of it is chosen."""
        about = self._desk.workspace.lookup.pack.about
        holder = QWidget()
        column = QBoxLayout(QBoxLayout.Direction.TopToBottom, holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_LARGE)
        follow_width(holder)
        tr = self.context.translate
        column.addWidget(
            Heading(self.context, lambda: self._desk.wording.text(about.title), level=2)
        )
        for words in (
            lambda: self._desk.wording.text(about.status),
            lambda: tr(
                "Framework page",
                "Choose something from the list, or search. You can open anything that is "
                "underlined. Each fact says where it comes from and how sure it is.",
            ),
            lambda: tr("Framework page", "Version: {version}", version=about.ref.version),
        ):
            column.addWidget(BodyText(self.context, words))
        column.addStretch(1)
        return holder

    def _arrange(self) -> None:
        narrow = self.viewport().width() < self.fontMetrics().height() * _BESIDE_IN_LINES
        direction = QBoxLayout.Direction
        self._beside.setDirection(direction.TopToBottom if narrow else direction.LeftToRight)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Puts the languages below each other where there is no room beside."""
        self._arrange()
        super().resizeEvent(event)
