"""One route in full: what sets it apart, choosing it, its steps, what it assumes and risks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from careerplanner.gui.pages.route_step_view import IconLine, RouteStepView
from careerplanner.gui.tokens import SPACE, SPACE_SMALL, Status
from careerplanner.gui.widgets.buttons import ActionButton
from careerplanner.gui.widgets.flow_layout import ButtonRow
from careerplanner.gui.widgets.panels import Banner
from careerplanner.gui.widgets.rows import follow_width
from careerplanner.gui.widgets.section import Refilled, Section
from careerplanner.gui.widgets.summary_list import SummaryList, SummaryRow
from careerplanner.gui.widgets.text import BodyText, Heading
from careerplanner.i18n.marks import mark

if TYPE_CHECKING:
    from collections.abc import Callable

    from careerplanner.domain.finding import Reason
    from careerplanner.domain.routes import Route
    from careerplanner.gui.context import WindowContext
    from careerplanner.services.route_words import RouteWords


class RouteView(QWidget):
    """The route looked at.

    Args:
        context: The window's context.
        words: Gives the words in force.

    Signals:
        choose_requested: The person wants this route in the plan.
        leave_requested: The person lets the chosen route go.
    """

    choose_requested = Signal()
    leave_requested = Signal()

    def __init__(self, context: WindowContext, words: Callable[[], RouteWords]) -> None:
        super().__init__()
        self.context, self._words = context, words
        self.route: Route | None = None
        self.steps: list[RouteStepView] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, SPACE, 0, 0)
        column.setSpacing(SPACE)
        follow_width(self)
        self.title = Heading(context, self._title, level=2)
        self.facts = SummaryList(context)
        self.chosen = Banner(
            context,
            mark("Ways", "You have chosen this way. Its steps are in your plan."),
            status=Status.MET,
            icon="circle-check",
        )
        self.choose = ActionButton(
            context,
            mark("Ways", "Choose this way"),
            kind="primary",
            on_click=self.choose_requested.emit,
        )
        self.to_plan = ActionButton(
            context,
            mark("Ways", "Plan and print"),
            on_click=lambda: context.events.page_requested.emit("plan"),
        )
        self.leave = ActionButton(
            context,
            mark("Ways", "Leave this way"),
            kind="link",
            on_click=self.leave_requested.emit,
        )
        self.buttons = ButtonRow(self.choose, self.to_plan, self.leave)
        for part in (self.title, self.facts, self.chosen, self.buttons):
            column.addWidget(part)
        self._column = column
        self._build_steps()

    def _build_steps(self) -> None:
        context = self.context
        self.steps_part = Section(context, mark("Ways", "The steps, in order"), level=3)
        self.steps_column = Refilled(gap=0)
        self.steps_part.add(self.steps_column)
        self.risks_part = Section(context, mark("Ways", "What you may lose or risk"), level=3)
        self.risks = Refilled()
        self.assumed_part = Section(context, mark("Ways", "What we took for granted"), level=3)
        self.assumed = Refilled()
        self.risks_part.add(self.risks)
        self.assumed_part.add(self.assumed)
        for part in (self.steps_part, self.risks_part, self.assumed_part):
            part.parts.setSpacing(SPACE_SMALL)
            self._column.addWidget(part)

    # ---- what is shown ---------------------------------------------------------------------

    def show_route(self, route: Route, *, with_facts: bool) -> None:
        """Shows a route; its sizes too, where no table says them."""
        before, self.route = self.route, route
        self.title.retranslate()
        self.facts.setVisible(with_facts)
        self.facts.set_rows(self._facts(route) if with_facts else ())
        if before == route:
            return
        self.steps = [
            RouteStepView(self.context, self._words, route, at) for at in range(len(route.steps))
        ]
        self.steps_column.show_widgets(self.steps)
        at_steps = {risk for step in route.steps for risk in step.risks}
        risks = [risk for risk in route.risks if risk not in at_steps]
        assumed = [*route.assumes, *(one for step in route.steps for one in step.assumes)]
        self._list(self.risks_part, self.risks, risks, "triangle-alert")
        self._list(self.assumed_part, self.assumed, list(dict.fromkeys(assumed)), "")

    def show_standing(self, *, chosen: bool, may_choose: bool) -> None:
        """Shows whether this is the route chosen, and what can be done about it."""
        self.chosen.setVisible(chosen)
        self.choose.setVisible(may_choose and not chosen)
        self.to_plan.setVisible(chosen)
        self.leave.setVisible(may_choose and chosen)
        self.buttons.setVisible(chosen or may_choose)

    def _list(self, part: Section, column: Refilled, reasons: list[Reason], icon: str) -> None:
        part.setVisible(bool(reasons))
        column.show_widgets(self._line(reason, icon) for reason in reasons)

    def _line(self, reason: Reason, icon: str) -> QWidget:
        said = lambda: self._words().say.reason(reason)  # noqa: E731 - asked at each switch
        return (
            IconLine(self.context, icon, said, ink="error")
            if icon
            else BodyText(self.context, said)
        )

    def _facts(self, route: Route) -> list[SummaryRow]:
        rows = {
            "steps": (mark("Ways", "Steps"), lambda: str(len(route.steps))),
            "time": (mark("Ways", "Time"), lambda: self._words().months(route.months)),
            "cost": (
                mark("Ways", "Cost to you"),
                lambda: self._words().cost(route.cost, route.steps),
            ),
            "sure": (mark("Ways", "How sure"), lambda: self._words().doubts(route.doubts)),
        }
        return [
            SummaryRow(key, name, value, changeable=False) for key, (name, value) in rows.items()
        ]

    def _title(self) -> str:
        return self._words().title(self.route) if self.route else ""
