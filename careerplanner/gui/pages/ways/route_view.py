"""One route in full: what sets it apart, choosing it, its steps, what it assumes and risks."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from careerplanner.gui.pages.ways.route_step_view import IconLine, RouteStepView
from careerplanner.gui.tokens import SPACE, SPACE_SMALL, Status
from careerplanner.gui.widgets.buttons import ActionButton
from careerplanner.gui.widgets.flow_layout import ButtonRow
from careerplanner.gui.widgets.panels import Banner
from careerplanner.gui.widgets.rows import follow_width
from careerplanner.gui.widgets.section import Refilled, Section
from careerplanner.gui.widgets.summary_list import SummaryList, SummaryRow
from careerplanner.gui.widgets.text import Heading
from careerplanner.i18n.marks import mark

if TYPE_CHECKING:
    from collections.abc import Callable

    from careerplanner.domain.finding import Reason
    from careerplanner.domain.routes import Route, RouteStep
    from careerplanner.gui.context import WindowContext
    from careerplanner.services.route.route_words import RouteWords


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

    def show_route(self, route: Route) -> None:
        """Shows a route."""
        before, self.route = self.route, route
        self.title.retranslate()
        self.facts.set_rows(self._facts(route))
        if before == route:
            return
        self.steps = [
            RouteStepView(self.context, self._words, route, at) for at in range(len(route.steps))
        ]
        self.steps_column.show_widgets(self.steps)
        self._list(self.risks_part, self.risks, self._risks())
        self._list(self.assumed_part, self.assumed, self._assumed())

    def show_standing(self, *, chosen: bool, may_choose: bool) -> None:
        """Shows whether this is the route chosen, and what can be done about it."""
        self.chosen.setVisible(chosen)
        self.choose.setVisible(may_choose and not chosen)
        self.to_plan.setVisible(chosen)
        self.leave.setVisible(may_choose and chosen)
        self.buttons.setVisible(chosen or may_choose)

    def _list(self, part: Section, column: Refilled, lines: list[str]) -> None:
        """Fills a part with lines that are worded again at a language switch."""
        part.setVisible(bool(lines))
        asked, icon = (
            (self._risks, "triangle-alert") if part is self.risks_part else (self._assumed, "info")
        )
        ink = "error" if part is self.risks_part else "quiet"
        column.show_widgets(
            IconLine(self.context, icon, partial(_nth, asked, at), ink=ink)
            for at in range(len(lines))
        )

    def _risks(self) -> list[str]:
        """What the whole route risks and no single step says."""
        if self.route is None:
            return []
        at_steps = {risk for step in self.route.steps for risk in step.risks}
        told = zip(self.route.risks, self._words().risks(self.route), strict=True)
        return [words for risk, words in told if risk not in at_steps]

    def _assumed(self) -> list[str]:
        """What route and steps take for granted, each once."""
        if self.route is None:
            return []
        told: dict[Reason, str] = {}
        parts: tuple[Route | RouteStep, ...] = (self.route, *self.route.steps)
        for part in parts:
            told.update(zip(part.assumes, self._words().assumes(part), strict=True))
        return list(told.values())

    def _facts(self, route: Route) -> list[SummaryRow]:
        words = self._words
        rows = {
            "steps": (mark("Ways", "Steps"), lambda: str(len(route.steps))),
            "job": (mark("Way", "How long until the job"), lambda: words().until_job(route)),
            "time": (mark("Way", "How long in all"), lambda: words().months(route.months)),
            "cost": (
                mark("Ways", "Cost to you if nobody else pays"),
                lambda: words().cost(route.cost, route.steps),
            ),
            "sure": (mark("Way", "Doubts"), lambda: words().doubts(route.doubts)),
        }
        if route.until_job is None:
            del rows["job"]
        return [
            SummaryRow(key, name, value, changeable=False) for key, (name, value) in rows.items()
        ]

    def _title(self) -> str:
        return self._words().title(self.route) if self.route else ""


def _nth(lines: Callable[[], list[str]], at: int) -> str:
    """One of some lines; "" for what is about to go and has no line any more."""
    found = lines()
    return found[at] if at < len(found) else ""
