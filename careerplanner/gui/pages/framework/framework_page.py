"""The framework to browse: everything it says, with its source; works without any book."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from careerplanner.gui.pages.framework.fact_list import FactList
from careerplanner.gui.pages.framework.fact_pane import FactPane
from careerplanner.gui.tokens import SPACE, SPACE_SMALL
from careerplanner.gui.widgets.buttons import ActionButton
from careerplanner.gui.widgets.drop_down import ChevronBox
from careerplanner.gui.widgets.field import Field, TextField
from careerplanner.gui.widgets.flow_layout import ButtonRow
from careerplanner.gui.widgets.page import Page
from careerplanner.gui.widgets.text import BodyText
from careerplanner.i18n.marks import mark
from careerplanner.i18n.messages import fact_labels
from careerplanner.services.framework.fact_search import search_facts
from careerplanner.services.framework.facts import BROWSED, Facts

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QResizeEvent

    from careerplanner.gui.context import WindowContext
    from careerplanner.gui.desk import Desk

_WAIT_MS = 120
_TWO_PANES_IN_LINES = 36
_LIST_SHARE, _FACT_SHARE = 2, 3
_LEAST_LINES = 9


class FrameworkPage(Page):
    """Lists and one search at the left, the fact chosen at the right; one of them where narrow.

    Args:
        context: The window's context.
        desk: Gives the pack; no book is needed.
    """

    def __init__(self, context: WindowContext, desk: Desk) -> None:
        title = mark("Framework page", "What does the framework say?")
        super().__init__(context, title, wide=True)
        self.desk = desk
        self._folded = False
        self._past: list[tuple[str, str]] = []
        self._build_list()
        self._build_fact()
        self.panes = QWidget()
        self._beside = QBoxLayout(QBoxLayout.Direction.LeftToRight, self.panes)
        self._beside.setContentsMargins(0, 0, 0, 0)
        self._beside.setSpacing(SPACE)
        self._beside.addWidget(self.left, _LIST_SHARE)
        self._beside.addWidget(self.right, _FACT_SHARE)
        self.add(self.panes)
        self.column.setStretch(self.column.indexOf(self.panes), 1)
        self.column.setStretch(self.column.count() - 1, 0)
        self._wait = QTimer(self, singleShot=True, interval=_WAIT_MS)
        self._wait.timeout.connect(self.show_list)
        context.theme.changed.connect(self._fold)
        self.retranslate()
        self.show_list()
        self._fold()

    # ---- building --------------------------------------------------------------------------

    def _build_list(self) -> None:
        context = self.context
        self.left = QWidget()
        column = QVBoxLayout(self.left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_SMALL)
        self.search = TextField(
            context, "search", mark("Framework page", "Search the framework"), characters=0
        )
        self.search.edited.connect(lambda: self._wait.start())
        self.kinds = ChevronBox(context)
        for kind in BROWSED:
            self.kinds.addItem("", kind)
        self.kinds.currentIndexChanged.connect(lambda _index: self.show_list())
        self.kinds_field = Field(context, "kind", mark("Framework page", "Show"), self.kinds)
        self.found = BodyText(context, kind="quiet")
        self.list = FactList(context)
        self.list.currentItemChanged.connect(lambda _new, _old: self._moved())
        self.list.itemActivated.connect(lambda _item: self._taken())
        self.list.itemClicked.connect(lambda _item: self._taken())
        for part in (self.search, self.kinds_field, self.found):
            column.addWidget(part)
        column.addWidget(self.list, 1)

    def _build_fact(self) -> None:
        context = self.context
        self.right = QWidget()
        column = QVBoxLayout(self.right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_SMALL)
        self.to_list = ActionButton(
            context,
            mark("Framework page", "Back to the list"),
            icon="arrow-left",
            on_click=self._to_list,
        )
        self.back = ActionButton(
            context, mark("Framework page", "Back"), icon="arrow-left", on_click=self._go_back
        )
        self.both = ActionButton(
            context, self._both_words, icon="languages", on_click=self._turn_both
        )
        column.addWidget(ButtonRow(self.to_list, self.back, self.both))
        self.pane = FactPane(context, self.desk)
        self.pane.opened.connect(self.follow)
        column.addWidget(self.pane, 1)
        for part in (self.list, self.pane):
            part.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)

    # ---- lists -----------------------------------------------------------------------------

    @property
    def facts(self) -> Facts:
        """The facts in the language of the screen."""
        return Facts(self.desk.workspace, self.context.words.language)

    def show_list(self) -> None:
        """Shows what is found, or everything of the kind chosen while nothing is typed."""
        self._wait.stop()
        typed = self.search.value()
        facts = self.facts
        if typed:
            entries = search_facts(self.desk.workspace, facts, typed)
        else:
            entries = facts.entries(str(self.kinds.currentData()))
        self.kinds_field.setVisible(not typed)
        self.list.show_entries(entries)
        self.found.setVisible(bool(typed) or not entries)
        self.found.set_text(lambda: self._found_words(typed, len(entries)))

    def _found_words(self, typed: str, count: int) -> str:
        if not count and not typed:
            return self.context.translate("Framework page", "This framework names none of these.")
        if not count:
            return self.context.translate("Kit", "Nothing found. Try other words.")
        return self.context.words.count("Kit", "{n} match|{n} matches", count)

    def _moved(self) -> None:
        if not self._folded:
            self._taken()

    def _taken(self) -> None:
        chosen = self.list.current()
        if chosen is None:
            return
        if chosen != self.pane.fact:
            self._past.clear()
            self._show_fact(*chosen)
        if self._folded:
            self._show_side(fact=True)
            self.to_list.setFocus()

    # ---- facts -----------------------------------------------------------------------------

    def open_fact(self, kind: str, name: str) -> None:
        """Opens a fact from elsewhere: its list, and the fact itself.

        Raises:
            UnknownName: The pack has none such.
        """
        self.search.set_value("")
        self._past.clear()
        self.kinds.setCurrentIndex(max(0, self.kinds.findData(kind)))
        self.show_list()
        self._show_fact(kind, name)
        self.list.mark_current(kind, name)
        if self._folded:
            self._show_side(fact=True)

    def follow(self, kind: str, name: str) -> None:
        """Follows a link; "Back" leads to where it was."""
        if self.pane.fact is not None:
            self._past.append(self.pane.fact)
        self._show_fact(kind, name)
        self.list.mark_current(kind, name)
        self.back.setFocus()

    def _show_fact(self, kind: str, name: str) -> None:
        self.pane.show_fact(kind, name)
        self._show_buttons()

    def _go_back(self) -> None:
        if self._past:
            kind, name = self._past.pop()
            self._show_fact(kind, name)
            self.list.mark_current(kind, name)

    def _turn_both(self) -> None:
        self.pane.show_both(not self.pane.both)
        self.both.retranslate()

    def _both_words(self) -> str:
        tr = self.context.translate
        if hasattr(self, "pane") and self.pane.both:
            return tr("Framework page", "Show one language")
        return tr("Framework page", "Show both languages")

    def _to_list(self) -> None:
        self._show_side(fact=False)
        self.list.setFocus()

    # ---- folding ---------------------------------------------------------------------------

    @property
    def folded(self) -> bool:
        """Whether list and fact take turns for want of room."""
        return self._folded

    def _fold(self) -> None:
        folded = self.width() < self.fontMetrics().height() * _TWO_PANES_IN_LINES
        lines = self.fontMetrics().height() * _LEAST_LINES
        self.list.setMinimumHeight(lines)
        self.pane.setMinimumHeight(lines)
        if folded != self._folded or not self.isVisible():
            self._folded = folded
            self._show_side(fact=self.pane.fact is not None)

    def _show_side(self, *, fact: bool) -> None:
        self.left.setVisible(not self._folded or not fact)
        self.right.setVisible(not self._folded or fact)
        self._show_buttons()
        if self._folded:
            self.to_top()

    def _show_buttons(self) -> None:
        self.to_list.setVisible(self._folded)
        self.back.setVisible(bool(self._past))
        self.both.setVisible(self.pane.fact is not None)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Looks again whether there is room for both."""
        super().resizeEvent(event)
        self._fold()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape empties the search, or leads back to the list."""
        if event.key() == Qt.Key.Key_Escape:
            if self.search.value():
                self.search.set_value("")
                self.show_list()
                self.search.setFocus()
                return
            if self._folded and self.right.isVisible():
                self._to_list()
                return
        super().keyPressEvent(event)

    # ---- words -----------------------------------------------------------------------------

    def refresh(self) -> None:
        """Nothing of a book is shown here."""

    def retranslate(self) -> None:
        """Names the kinds and the list again; what was typed, chosen and opened stays."""
        super().retranslate()
        say = self.desk.wording
        for row, kind in enumerate(BROWSED):
            self.kinds.setItemText(row, say.label(fact_labels.FACT_LIST, kind))
        self.list.setAccessibleName(self.context.translate("Framework page", "What there is"))
        self.show_list()
