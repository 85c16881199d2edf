"""The register's answer in full, post by post: standing, days, award, ways on, the rule in words.

Never mixed with the bands. The short form for the first page is in `verdict_panels`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from careerplanner.gui.pages.register.verdict_panels import STANDING_STATUS
from careerplanner.gui.tokens import SPACE_LARGE, SPACE_SMALL, Status
from careerplanner.gui.widgets.details import Details
from careerplanner.gui.widgets.finding_view import BasisDetails, FindingTree
from careerplanner.gui.widgets.panels import Inset
from careerplanner.gui.widgets.rows import follow_width
from careerplanner.gui.widgets.section import Refilled
from careerplanner.gui.widgets.status_tag import StatusTag
from careerplanner.gui.widgets.text import BodyText, Heading
from careerplanner.i18n.marks import mark
from careerplanner.i18n.messages import labels

if TYPE_CHECKING:
    from careerplanner.domain.assessment import DatedDuty, RegisterFit, RegisterVerdict
    from careerplanner.domain.finding import Finding
    from careerplanner.gui.context import WindowContext
    from careerplanner.gui.desk import Desk
    from careerplanner.gui.words import Text
    from careerplanner.services.wording import Wording

DATE_STATUS = {
    "ahead": Status.UNDER_WAY,
    "due": Status.OVERDUE,
    "past": Status.OVERDUE,
    "not_known": Status.NOT_KNOWN,
    "done": Status.MET,
}


class DutyView(QWidget):
    """Something to be done by a day: the day, where it lies, how it was counted."""

    def __init__(self, context: WindowContext, desk: Desk, duty: DatedDuty) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        follow_width(self)
        words = lambda: desk.wording.duty(duty)  # noqa: E731 - asked again at a language switch
        column.addWidget(BodyText(context, words, kind="strong"))
        tag = StatusTag(
            context, DATE_STATUS[str(duty.state)], lambda: desk.wording.date_state(duty)
        )
        column.addWidget(tag, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(BodyText(context, lambda: desk.wording.reason(duty.reason)))
        column.addWidget(BasisDetails(context, lambda: desk.wording, [duty.basis], words))


class FitView(QWidget):
    """The register's answer for one post.

    Args:
        context: The window's context.
        desk: Gives words, record and pack.
        fit: What to show.
    """

    def __init__(self, context: WindowContext, desk: Desk, fit: RegisterFit) -> None:
        super().__init__()
        self.context, self._desk, self.fit = context, desk, fit
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACE_SMALL)
        follow_width(self)
        self.post = Heading(context, self._post_name, level=3)
        self._column.addWidget(self.post)
        tag = StatusTag(
            context,
            STANDING_STATUS[str(fit.standing)],
            lambda: self._say().label(labels.STANDING, fit.standing),
        )
        self._column.addWidget(tag, 0, Qt.AlignmentFlag.AlignLeft)
        self._column.addWidget(BodyText(context, lambda: self._say().reason(fit.reason)))
        self._show_rule()
        self._show_dates()
        if fit.award is not None:
            self._show_award(fit.award)
        self._show_routes()

    def _say(self) -> Wording:
        return self._desk.wording

    def _post_name(self) -> str:
        record = self._desk.record()
        posts = record.posts if record else ()
        found = next((post for post in posts if post.id == self.fit.post), None)
        return self._say().post(found) if found else self._say().role(self.fit.role)

    def _show_rule(self) -> None:
        if self.fit.rule:
            self._title(mark("Standing", "The rule in plain words"))
            self._column.addWidget(BodyText(self.context, lambda: self._say().rule(self.fit)))
        if self.fit.basis is not None:
            why = BasisDetails(self.context, self._say, [self.fit.basis], self._post_name)
            self._column.addWidget(why)

    def _show_dates(self) -> None:
        if not self.fit.dates:
            return
        self._title(mark("Standing", "By when"))
        frame = Inset(self.context)
        frame.column.setSpacing(SPACE_LARGE)
        for duty in self.fit.dates:
            frame.add(DutyView(self.context, self._desk, duty))
        self._column.addWidget(frame)

    def _show_award(self, award: Finding) -> None:
        self._title(mark("Standing", "The award the Register asks for"))
        self._column.addWidget(self._tree(award))

    def _show_routes(self) -> None:
        if not self.fit.routes:
            return
        self._title(mark("Standing", "Ways on to the Register"))
        met = [route for route in self.fit.routes if str(route.status) == "met"]
        first = met or list(self.fit.routes)
        for route in first:
            self._column.addWidget(self._tree(route))
        others = [route for route in self.fit.routes if route not in first]
        if others:
            fold = Details(self.context, mark("Standing", "Other ways on to the Register"))
            for route in others:
                fold.add(self._tree(route))
            self._column.addWidget(fold)

    def _tree(self, finding: Finding) -> FindingTree:
        tree = FindingTree(self.context, self._say)
        tree.show_finding(finding)
        return tree

    def _title(self, text: Text) -> None:
        self._column.addSpacing(SPACE_SMALL)
        self._column.addWidget(BodyText(self.context, text, kind="strong"))


class RegisterInFull(Refilled):
    """The register's answer for every current post, the strictest first.

    Args:
        context: The window's context.
        desk: Gives words, record and pack.
    """

    def __init__(self, context: WindowContext, desk: Desk) -> None:
        super().__init__(gap=SPACE_LARGE)
        self.context, self._desk = context, desk
        self.fits: list[FitView] = []

    def show_verdict(self, verdict: RegisterVerdict) -> None:
        """Shows another answer in place of the old one."""
        self.fits = [FitView(self.context, self._desk, fit) for fit in verdict.fits]
        self.show_widgets(self.fits)
        if not self.fits:
            self.add(BodyText(self.context, lambda: self._desk.wording.reason(verdict.reason)))
