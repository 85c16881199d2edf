"""One step of a route: when, why, how long, what it costs, who may pay, what may go wrong."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from careerplanner.domain.finding import Status as Found
from careerplanner.gui.pages.way_panel import BeforeDetails
from careerplanner.gui.tokens import SPACE, SPACE_LARGE, SPACE_SMALL, Status
from careerplanner.gui.widgets.details import Details
from careerplanner.gui.widgets.finding_view import BasisDetails
from careerplanner.gui.widgets.panels import IconLabel
from careerplanner.gui.widgets.rows import follow_width
from careerplanner.gui.widgets.status_tag import StatusTag
from careerplanner.gui.widgets.text import BodyText
from careerplanner.i18n.lists import join_items
from careerplanner.services.route.route_lines import is_study

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtGui import QPaintEvent

    from careerplanner.domain.routes import Route, RouteStep
    from careerplanner.gui.context import WindowContext
    from careerplanner.services.route.route_words import RouteWords
    from careerplanner.services.study.route_funding import FundingLine

_LINE = 2


class StepMark(QWidget):
    """The number of a step in a ring, a line leading down to the next."""

    accessible_role = "StaticText"

    def __init__(self, context: WindowContext, number: int, *, last: bool, begun: bool) -> None:
        super().__init__()
        self.context = context
        self._number, self._last, self._begun = number, last, begun
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        context.theme.changed.connect(self.updateGeometry)
        self.retranslate()

    def retranslate(self) -> None:
        """Is named by its number."""
        tr = self.context.translate
        self.setAccessibleName(tr("Ways", "Step {number}", number=self._number))

    def sizeHint(self) -> QSize:
        """Room for the ring; as high as the step it stands beside."""
        return QSize(self._ring(), self._ring())

    def _ring(self) -> int:
        return self.fontMetrics().height() + SPACE_SMALL

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draws ring, number and line."""
        tokens, ring = self.context.tokens, self._ring()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = ring / 2
        if not self._last:
            painter.setPen(QPen(QColor(tokens.line), _LINE))
            painter.drawLine(round(middle), ring, round(middle), self.height())
        painter.setPen(QPen(QColor(tokens.accent), _LINE))
        painter.setBrush(QColor(tokens.accent if self._begun else tokens.surface))
        painter.drawEllipse(QRectF(1, 1, ring - 2, ring - 2))
        font = QFont(self.font())
        font.setBold(True)
        painter.setFont(font)
        painter.setPen(QColor(tokens.accent_text if self._begun else tokens.accent))
        place = QRectF(0, 0, ring, ring)
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, str(self._number))
        painter.end()


class IconLine(QWidget):
    """A line of words with an icon before it."""

    def __init__(
        self, context: WindowContext, icon: str, text: Callable[[], str], *, ink: str = "quiet"
    ) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_SMALL)
        row.addWidget(IconLabel(context, icon, ink=ink), 0, Qt.AlignmentFlag.AlignTop)
        self.words = BodyText(context, text)
        row.addWidget(self.words, 1)
        follow_width(self)


class FundingDetails(Details):
    """All that may pay for a step: whether this person may get it, why, and how much."""

    def __init__(
        self, context: WindowContext, words: Callable[[], RouteWords], step: RouteStep
    ) -> None:
        self._words, self._step = words, step
        super().__init__(context, self._title)
        self.inset.column.setSpacing(SPACE)
        for at in range(len(words().funding(step))):
            self.add(self._one(at))

    def _title(self) -> str:
        return self.context.translate(
            "Ways", "Money that may help, and why: {count}", count=len(self._step.funding)
        )

    def retranslate(self) -> None:
        """Names the button by the step it belongs to."""
        super().retranslate()
        self.button.set_text(self._title, f"{self._title()}. {self._words().step(self._step)}")

    def _line(self, at: int) -> FundingLine:
        return self._words().funding(self._step)[at]

    def _one(self, at: int) -> QWidget:
        context, line = self.context, self._line(at)
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        follow_width(part)
        column.addWidget(BodyText(context, lambda: self._line(at).title, kind="strong"))
        tag = StatusTag(context, Status(str(line.status)), lambda: self._line(at).status_word)
        column.addWidget(tag, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(BodyText(context, lambda: self._line(at).why))
        for number in range(len(self._quiet(at))):
            column.addWidget(BodyText(context, partial(self._quietly, at, number), kind="quiet"))
        return part

    def _quiet(self, at: int) -> list[str]:
        line = self._line(at)
        return [one for one in (line.covers, line.explains, line.ask, *line.figures) if one]

    def _quietly(self, at: int, number: int) -> str:
        return self._quiet(at)[number]


class RouteStepView(QWidget):
    """One step in full.

    Args:
        context: The window's context.
        words: Gives the words in force.
        route: The route it belongs to.
        at: Its place among the route's steps, from 0.
    """

    def __init__(
        self, context: WindowContext, words: Callable[[], RouteWords], route: Route, at: int
    ) -> None:
        super().__init__()
        self.context, self._words = context, words
        self.step = step = route.steps[at]
        self._steps = route.steps
        is_last = at == len(route.steps) - 1
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE)
        follow_width(self)
        row.addWidget(StepMark(context, at + 1, last=is_last, begun=step.under_way))
        self._column = QVBoxLayout()
        self._column.setContentsMargins(0, 0, 0, 0 if is_last else SPACE_LARGE)
        self._column.setSpacing(4)
        row.addLayout(self._column, 1)
        self.title = BodyText(context, lambda: words().step(step), kind="strong")
        self.title.set_space_above(SPACE_SMALL // 2)
        self._column.addWidget(self.title)
        for widget in (*self._facts(), *self._folds()):
            self._column.addWidget(widget)

    def _facts(self) -> Iterator[QWidget]:
        context, words, step = self.context, self._words, self.step
        yield BodyText(context, lambda: words().turn(step, self._steps), kind="quiet")
        yield BodyText(context, lambda: words().why(step))
        if words().course(step):
            yield BodyText(context, self._course)
        if is_study(step) or step.months is not None:
            yield IconLine(context, "clock", self._time)
        if is_study(step) or step.price is not None or step.funding:
            yield IconLine(context, "coins", self._money)
        for at in range(len(words().deadlines(step))):
            yield IconLine(context, "clock-alert", partial(self._deadline, at))
        for at in range(len(step.risks)):
            yield IconLine(context, "triangle-alert", partial(self._risk, at), ink="error")

    def _folds(self) -> Iterator[QWidget]:
        context, words, step = self.context, self._words, self.step
        name = lambda: words().step(step)  # noqa: E731 - asked again at a language switch
        if step.funding:
            yield FundingDetails(context, words, step)
        if step.before is not None and step.before.children:
            yield BeforeDetails(context, lambda: words().say, step.before, name)
        if words().instead(step):
            yield self._instead()
        yield BasisDetails(context, lambda: words().say, words().sources(step), name)

    def _instead(self) -> Details:
        fold = Details(self.context, self._instead_title)
        for at in range(len(self._words().instead(self.step))):
            fold.add(BodyText(self.context, partial(self._other, at)))
        return fold

    # ---- words -----------------------------------------------------------------------------

    def _deadline(self, at: int) -> str:
        return self._words().deadlines(self.step)[at]

    def _risk(self, at: int) -> str:
        return self._words().risks(self.step)[at]

    def _other(self, at: int) -> str:
        return self._words().instead(self.step)[at]

    def _instead_title(self) -> str:
        return self.context.translate("Ways", "What would do in its place")

    def _course(self) -> str:
        return self.context.translate(
            "Ways", "Course: {course}", course=self._words().course(self.step)
        )

    def _time(self) -> str:
        size = self._words().step_months(self.step)
        return self.context.translate("Ways", "Time: {size}", size=size)

    def _money(self) -> str:
        """What it costs if nobody else pays, and who may."""
        tr, words = self.context.translate, self._words()
        parts = [tr("Ways", "Cost if nobody else pays: {size}", size=words.step_price(self.step))]
        lines = words.funding(self.step)
        may = [line.title for line in lines if line.status is Found.MET]
        unknown = [line.title for line in lines if line.status is Found.NOT_KNOWN]
        if may:
            parts.append(tr("Ways", "You may get: {names}", names=join_items(may)))
        if unknown:
            names = join_items(unknown)
            parts.append(tr("Ways", "Not known whether you may get: {names}", names=names))
        return ". ".join(parts)
