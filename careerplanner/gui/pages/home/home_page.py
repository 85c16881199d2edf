"""Home: "Where am I, and what next?" The two verdicts side by side, one next step, what is due.

Before anybody is in the book the page asks its few first questions instead (`first_steps`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from careerplanner.domain.coming_up import ComingGroup
from careerplanner.gui.pages.coming.coming_rows import coming_row, lead_to
from careerplanner.gui.pages.register.verdict_panels import BandPanel, RegisterPanel
from careerplanner.gui.tokens import SPACE, SPACE_SECTION, Status
from careerplanner.gui.widgets.buttons import ActionButton
from careerplanner.gui.widgets.coming_list import ComingList
from careerplanner.gui.widgets.page import Page
from careerplanner.gui.widgets.panels import Banner, NextStepPanel
from careerplanner.gui.widgets.rows import follow_width
from careerplanner.gui.widgets.text import BodyText, Heading
from careerplanner.i18n.marks import mark
from careerplanner.services.coming.coming_up import coming_up, group_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QResizeEvent

    from careerplanner.domain.assessment import Assessment
    from careerplanner.domain.coming_up import Coming
    from careerplanner.gui.context import WindowContext
    from careerplanner.gui.desk import Desk

_SIDE_BY_SIDE = 34
FIRST_FEW = 5
"""How many dated things stand here; the rest is one press away."""


class HomePage(Page):
    """The answer about the person being looked at.

    Args:
        context: The window's context.
        desk: The open book and the person.
        first_steps: Makes the first questions, shown until somebody is in the book.
    """

    def __init__(
        self, context: WindowContext, desk: Desk, first_steps: Callable[[], QWidget]
    ) -> None:
        super().__init__(context, mark("Home", "Where am I, and what next?"), wide=True)
        self.desk = desk
        self._make_first_steps = first_steps
        self.first_steps: QWidget | None = None
        self.items: tuple[Coming, ...] = ()
        self.body = QWidget()
        follow_width(self.body)
        self.answer_column = QVBoxLayout(self.body)
        self.answer_column.setContentsMargins(0, 0, 0, 0)
        self.answer_column.setSpacing(SPACE)
        self.add(self.body)
        self._build()
        desk.person_changed.connect(self.refresh)

    def _build(self) -> None:
        context, say = self.context, lambda: self.desk.wording
        self.who = BodyText(context, self._who, kind="lead")
        self.answer_column.addWidget(self.who)
        self.band = BandPanel(context, say)
        self.register = RegisterPanel(context, say)
        self.register.tell_requested.connect(lambda: context.events.page_requested.emit("record"))
        self.register.full_requested.connect(
            lambda: context.events.page_requested.emit("registration")
        )
        self.verdicts = self._pair(self.band, self.register)
        self.next = NextStepPanel(context, mark("Home", "Your next step"))
        self.why_button = self.next.add_button(
            mark("Home", "See the whole way"),
            lambda: context.events.page_requested.emit("standing"),
        )
        self.plan_button = self.next.add_button(
            mark("Home", "Plan and print"),
            lambda: context.events.page_requested.emit("plan"),
            main=False,
        )
        self.ways_button = self.next.add_button(
            mark("Home", "Ways forward"),
            lambda: context.events.page_requested.emit("ways"),
            main=False,
        )
        self.answer_column.addWidget(self.next)
        self.more = self._pair(self.band.more, self.register.more)
        self.conflicts = QVBoxLayout()
        self.conflicts.setSpacing(8)
        self.answer_column.addLayout(self.conflicts)
        self.answer_column.addWidget(Heading(context, mark("Home", "What is coming up"), level=2))
        self.coming = ComingList(context)
        self.coming.opened.connect(self._open_coming)
        self.answer_column.addWidget(self.coming)
        self.no_dates = BodyText(
            context, mark("Home", "Nothing dated is coming up from your record."), kind="quiet"
        )
        self.answer_column.addWidget(self.no_dates)
        self.all_dates = ActionButton(
            context,
            self._all_dates_words,
            icon="calendar",
            on_click=lambda: context.events.page_requested.emit("coming"),
        )
        self.answer_column.addWidget(self.all_dates)
        self.draft = Banner(context, self._status, status=Status.DRAFT)
        self.answer_column.addWidget(self.draft)

    def _pair(self, band: QWidget, register: QWidget) -> QBoxLayout:
        """Puts what belongs to the two answers side by side."""
        pair = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        pair.setSpacing(SPACE_SECTION)
        pair.addWidget(band, 1)
        pair.addWidget(register, 1)
        self.answer_column.addLayout(pair)
        return pair

    def refresh(self) -> None:
        """Shows the answer about the person, or the first questions."""
        answer = self.desk.answer()
        self._show_first_steps(wanted=answer is None)
        self.heading.setVisible(answer is not None)
        self.body.setVisible(answer is not None)
        if answer is not None:
            self._show(answer)

    def _show_first_steps(self, *, wanted: bool) -> None:
        if wanted and self.first_steps is None:
            self.first_steps = self._make_first_steps()
            self.add(self.first_steps)
        if self.first_steps is not None:
            self.first_steps.setVisible(wanted)

    def retranslate(self) -> None:
        """Words everything that was made from the answer again."""
        super().retranslate()
        if self.desk.record() is not None:
            self.refresh()

    def _show(self, answer: Assessment) -> None:
        step = answer.next_step
        self.who.retranslate()
        self.next.set_step(
            mark("Home", "Your next step"),
            lambda: self.desk.wording.step(step.step),
            lambda: self.desk.wording.reason(step.step.reason),
        )
        self.band.show_verdict(answer.bands)
        self.register.show_verdict(answer.register)
        self._show_conflicts(answer)
        self._show_coming(answer)

    def _show_coming(self, answer: Assessment) -> None:
        """Shows the first few dated things; what has no day is counted and one press away."""
        record = self.desk.record()
        if record is None:
            return
        self.items = coming_up(self.desk.workspace, record, answer)
        dated = [
            item for item in self.items if group_of(item, answer.on) is not ComingGroup.NOT_KNOWN
        ]
        self.coming.set_rows(
            coming_row(self.desk, record, item, may_change=False) for item in dated[:FIRST_FEW]
        )
        self.coming.setVisible(bool(dated))
        self.no_dates.setVisible(not dated)
        self.all_dates.setVisible(bool(self.items))
        self.all_dates.retranslate()

    def _all_dates_words(self) -> str:
        tr = self.context.translate
        return tr("Home", "See all that is coming up: {count}", count=len(self.items))

    def _open_coming(self, key: str) -> None:
        item = next((one for one in self.items if one.key == key), None)
        if item is not None:
            lead_to(self.desk, item)

    def _show_conflicts(self, answer: Assessment) -> None:
        while (item := self.conflicts.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for reason in answer.conflicts:
            self.conflicts.addWidget(
                Banner(
                    self.context,
                    lambda reason=reason: self.desk.wording.reason(reason),
                    status=Status.MISSING,
                    icon="triangle-alert",
                )
            )

    def _who(self) -> str:
        record = self.desk.record()
        if record is None:
            return ""
        say = self.desk.wording
        posts = [say.post(post) for post in record.posts if post.ended is None]
        return " · ".join([record.worker.name, *posts])

    def _status(self) -> str:
        return self.desk.wording.text(self.desk.workspace.lookup.pack.about.status)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Puts the two verdicts below each other where there is no room beside."""
        narrow = event.size().width() < self.fontMetrics().height() * _SIDE_BY_SIDE
        direction = QBoxLayout.Direction
        for pair in (self.verdicts, self.more):
            pair.setDirection(direction.TopToBottom if narrow else direction.LeftToRight)
        super().resizeEvent(event)
