"""Ways forward: how to get to an end, by which routes, side by side; and choosing one.

The answer is asked of the desk once for each change. An end is looked at, a route is looked at, and
one route may be chosen; only the last is kept in the book.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from careerplanner.domain.routes import GoalState, Measure
from careerplanner.gui.accessible import announce
from careerplanner.gui.pages.person_page import PersonPage
from careerplanner.gui.pages.ways.end_choice import EndChoice
from careerplanner.gui.pages.ways.route_table import RouteTable
from careerplanner.gui.pages.ways.route_view import RouteView
from careerplanner.gui.pages.ways.ways_rest import WaysRest
from careerplanner.gui.retranslation import retranslate_tree
from careerplanner.gui.tokens import SPACE_SMALL, Status
from careerplanner.gui.widgets.buttons import ActionButton
from careerplanner.gui.widgets.details import Details
from careerplanner.gui.widgets.flow_layout import ButtonRow
from careerplanner.gui.widgets.narrow_column import NarrowColumn
from careerplanner.gui.widgets.panels import Banner
from careerplanner.gui.widgets.section import Refilled
from careerplanner.gui.widgets.text import BodyText, Heading
from careerplanner.i18n.marks import mark
from careerplanner.services.route import choosing
from careerplanner.services.route.route_words import RouteWords

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from careerplanner.domain.goals import GoalName
    from careerplanner.domain.record import Action, Record
    from careerplanner.domain.routes import Route, Routes
    from careerplanner.gui.context import WindowContext
    from careerplanner.gui.desk import Desk
    from careerplanner.gui.pages.ways.what_if_panel import WhatIfPanel
    from careerplanner.services.wording import Wording


class WaysPage(PersonPage):
    """The routes of the person being looked at to an end they choose.

    Args:
        context: The window's context.
        desk: The open book and the person.

    Signals:
        compare_requested: What differs between where the person is and an end is to be shown;
            carries the end's `GoalName`.
    """

    compare_requested = Signal(object)

    def __init__(self, context: WindowContext, desk: Desk) -> None:
        waiting = mark(
            "Ways",
            "Say what you do and which awards you hold. The ways to where you want to get to "
            "can then be compared here.",
        )
        title = mark("Ways", "How do I get there?")
        super().__init__(context, desk, title, icon="route", waiting=waiting)
        self._rank = Measure.STEPS
        self._person = ""
        self._route_key = ""
        self._end: GoalName | None = None
        self._shown: Routes | None = None
        self._is_choosing = False
        self.panel: WhatIfPanel | None = None
        self._build_top()
        self._build_banners()
        self._build_answer()
        desk.supposition_changed.connect(self._changed)

    # ---- building --------------------------------------------------------------------------

    def _build_top(self) -> None:
        context = self.context
        self.lead = BodyText(
            context,
            mark(
                "Ways",
                "Choose where you want to get to. You then see every way there that we found, "
                "side by side.",
            ),
            kind="lead",
        )
        self.parts.addWidget(self.lead)
        self.top = NarrowColumn()
        self.top.column.setSpacing(SPACE_SMALL)
        self.end_title = Heading(context, self._end_title, level=2)
        self.question = BodyText(context, self._question, kind="quiet")
        self.another = ActionButton(
            context,
            mark("Ways", "Choose another goal"),
            kind="details",
            icon="chevron-right",
            on_click=self._turn_choice,
        )
        self.compare = ActionButton(
            context,
            mark("Ways", "What would be different there?"),
            kind="link",
            on_click=lambda: self.compare_requested.emit(self.desk.end),
        )
        for part in (self.end_title, self.question, ButtonRow(self.another, self.compare)):
            self.top.add(part)
        self.parts.addWidget(self.top)
        self.choice = EndChoice(context, self.desk)
        self.choice.chosen.connect(self.look_towards)
        self.parts.addWidget(self.choice)

    def _build_banners(self) -> None:
        context = self.context
        self.states: dict[GoalState, QWidget] = {
            GoalState.OPEN: BodyText(context, self._state, kind="lead"),
            GoalState.REACHED: Banner(context, self._state, status=Status.MET, icon="circle-check"),
            GoalState.NO_WAY: Banner(
                context, self._state, status=Status.NOT_KNOWN, icon="circle-question-mark"
            ),
        }
        self.supposing = Banner(
            context,
            mark(
                "Ways",
                "You are trying something out. These are the ways as they would be then. "
                "Nothing of this is saved.",
            ),
            status=Status.DRAFT,
            icon="eye",
        )
        self.stop = self.supposing.add_button(
            mark("Ways", "Let it go"), lambda: self.desk.suppose(None)
        )
        self.gone = Banner(
            context,
            mark(
                "Ways",
                "The way you chose is not among the ways any more. Your plan keeps its actions "
                "until you leave it.",
            ),
            status=Status.MISSING,
            icon="triangle-alert",
        )
        self.leave_gone = self.gone.add_button(mark("Ways", "Leave this way"), self.leave)

    def _build_answer(self) -> None:
        context = self.context
        self.compared = Refilled(gap=SPACE_SMALL)
        self.table = RouteTable(context, self._words)
        self.table.ranked.connect(self._ranked)
        self.table.looked_at.connect(self._look_at_route)
        self.more = BodyText(context, self._more, kind="quiet")
        self.compared.add(self.table)
        self.compared.add(self.more)
        self.bottom = NarrowColumn()
        self.route = RouteView(context, self._words)
        self.route.choose_requested.connect(self.choose)
        self.route.leave_requested.connect(self.leave)
        self.rest = WaysRest(context, self._words)
        self.what_if = Details(
            context, mark("Ways", "What if you had another award, another job or other hours?")
        )
        self.what_if.toggled.connect(self._open_what_if)
        for below in (self.route, self.what_if, self.rest):
            self.bottom.add(below)
        self.answer_parts: tuple[QWidget, ...] = (
            self.supposing,
            *self.states.values(),
            self.gone,
            self.compared,
            self.bottom,
        )
        for part in self.answer_parts:
            self.parts.addWidget(part)

    # ---- what is shown ---------------------------------------------------------------------

    @property
    def looked_at(self) -> Route | None:
        """The route looked at; None while there is none."""
        return self._shown.route(self._route_key) if self._shown else None

    def show_person(self, record: Record) -> None:
        """Shows the ways to the end that this person looks at, or the choice of an end."""
        if self._person != record.worker.id:
            self._person, self._route_key = record.worker.id, ""
            self._open_choice(opened=False)
        end = self.desk.end
        if end != self._end:
            self._end = end
            self._open_choice(opened=False)
        self.lead.setVisible(end is None)
        self.top.setVisible(end is not None)
        self.choice.refresh()
        if end is None:
            self._shown = None
            self.choice.setVisible(True)
            for part in self.answer_parts:
                part.setVisible(False)
            return
        self.choice.setVisible(self._is_choosing)
        self._show(end, record)

    def show_nobody(self) -> None:
        """Forgets the route looked at."""
        self._person, self._route_key, self._shown = "", "", None

    def look_towards(self, end: GoalName) -> None:
        """Looks at the ways to another end."""
        self.desk.look_towards(end)
        self._route_key = ""
        self._open_choice(opened=False)
        self.refresh()
        self.another.setFocus()
        self.to_top()
        announce(self, self._state())

    def _show(self, end: GoalName, record: Record) -> None:
        supposing = self.desk.supposition is not None
        answer = self._shown = self.desk.routes(end, self._rank, supposed=supposing)
        if answer is None:
            return
        self.supposing.setVisible(supposing)
        if self.panel is not None:
            self.panel.set_end(end)
        chosen = record.worker.route if record.worker.goal == end.id else ""
        if answer.route(self._route_key) is None:
            first = answer.routes[0].key if answer.routes else ""
            self._route_key = chosen if answer.route(chosen) else first
        for words in (self.end_title, self.question, self.more):
            words.retranslate()
        for state, part in self.states.items():
            part.setVisible(state is answer.state)
        retranslate_tree(self.states[answer.state])
        gone = not supposing and bool(chosen) and self._is_gone(record, answer, chosen)
        self.gone.setVisible(gone)
        self.leave_gone.setVisible(not self.desk.read_only)
        self.compared.setVisible(len(answer.routes) > 1)
        self.more.setVisible(bool(answer.more))
        self.bottom.setVisible(True)
        if len(answer.routes) > 1:
            self.table.show_routes(answer, self._route_key, chosen)
        self._show_route(chosen)
        self.rest.show_answer(answer)

    def _show_route(self, chosen: str) -> None:
        route = self.looked_at
        self.route.setVisible(route is not None)
        if route is None:
            return
        self.route.show_route(route)
        may = not self.desk.read_only and self.desk.supposition is None
        self.route.show_standing(chosen=route.key == chosen, may_choose=may)

    def _is_gone(self, record: Record, answer: Routes, chosen: str) -> bool:
        """Whether the chosen route is none any more: another order may show what this cuts off."""
        if answer.route(chosen) is not None:
            return False
        found = choosing.chosen_route(self.desk.workspace, record)
        return found is None or found[1] is None

    # ---- looking about ---------------------------------------------------------------------

    def _ranked(self, rank: Measure) -> None:
        self._rank = rank
        self.refresh()

    def _look_at_route(self, key: str) -> None:
        record = self.desk.record()
        if record is None or key == self._route_key:
            return
        self._route_key = key
        self.table.look_at(key)
        end = self.desk.end
        chosen = record.worker.route if end and record.worker.goal == end.id else ""
        self._show_route(chosen)

    def _turn_choice(self) -> None:
        self._open_choice(opened=not self._is_choosing)

    def _open_choice(self, *, opened: bool) -> None:
        self._is_choosing = opened
        self.another.set_icon("chevron-down" if opened else "chevron-right")
        self.choice.setVisible(opened)

    # ---- what if ---------------------------------------------------------------------------

    def _open_what_if(self, is_open: bool) -> None:
        """Makes the panel when it is first opened: most never ask."""
        if not is_open or self.panel is not None:
            return
        from careerplanner.gui.pages.ways.what_if_panel import WhatIfPanel

        self.panel = WhatIfPanel(self.context, self.desk)
        self.panel.set_end(self.desk.end)
        self.what_if.add(self.panel)

    # ---- choosing --------------------------------------------------------------------------

    def choose(self) -> None:
        """Asks for dates and owners and puts the steps of the route looked at into the plan."""
        from careerplanner.gui.dialogs.plan.route_dialog import RouteDialog

        answer, route = self._shown, self.looked_at
        if answer is None or route is None:
            return
        workspace, worker = self.desk.workspace, self.desk.worker_id

        def keep(actions: tuple[Action, ...]) -> bool:
            return self.desk.apply(
                lambda: choosing.choose_route(workspace, worker, answer, route, actions),
                mark("Ways", "The way is in your plan."),
            )

        if RouteDialog(self.desk, keep, answer, route, parent=self).ask() is not None:
            self.context.events.page_requested.emit("plan")

    def leave(self) -> None:
        """Lets the chosen route go; it can be undone."""
        workspace, worker = self.desk.workspace, self.desk.worker_id
        self.desk.apply(
            lambda: choosing.leave_route(workspace, worker),
            mark("Ways", "You have left the way. Its open actions are no longer in your plan."),
        )

    # ---- words -----------------------------------------------------------------------------

    def retranslate(self) -> None:
        """Words what depends on the answer again."""
        super().retranslate()
        for words in (self.end_title, self.question, self.more):
            words.retranslate()

    def _say(self) -> Wording:
        return self.desk.wording

    def _words(self) -> RouteWords:
        return RouteWords(self.desk.wording)

    def _end_title(self) -> str:
        end = self.desk.end
        return self._words().goal(end) if end else ""

    def _question(self) -> str:
        end = self.desk.end
        return self._words().question(end) if end else ""

    def _state(self) -> str:
        return self._words().state(self._shown) if self._shown else ""

    def _more(self) -> str:
        return self._words().more(self._shown) if self._shown else ""
