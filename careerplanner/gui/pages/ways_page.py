"""Ways forward: how to get to an end, by which routes, side by side; and choosing one.

The answer is asked of the desk once for each change. An end is looked at, a route is looked at, and
one route may be chosen; only the last is kept in the book.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerplanner.domain.routes import GoalState, Measure
from careerplanner.gui.accessible import announce
from careerplanner.gui.pages.end_choice import EndChoice
from careerplanner.gui.pages.person_page import PersonPage
from careerplanner.gui.pages.route_table import RouteTable
from careerplanner.gui.pages.route_view import RouteView
from careerplanner.gui.retranslation import retranslate_tree
from careerplanner.gui.tokens import SPACE, SPACE_SMALL, Status
from careerplanner.gui.widgets.buttons import ActionButton
from careerplanner.gui.widgets.details import Details
from careerplanner.gui.widgets.finding_view import BasisDetails, FindingTree
from careerplanner.gui.widgets.narrow_column import NarrowColumn
from careerplanner.gui.widgets.panels import Banner
from careerplanner.gui.widgets.section import Refilled, Section
from careerplanner.gui.widgets.text import BodyText, Heading
from careerplanner.i18n.lists import join_items
from careerplanner.i18n.marks import mark
from careerplanner.services import choosing
from careerplanner.services.route_words import RouteWords

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from careerplanner.domain.facts import Basis
    from careerplanner.domain.goals import GoalName
    from careerplanner.domain.record import Action, Record
    from careerplanner.domain.routes import NotOffered, Route, Routes
    from careerplanner.gui.context import WindowContext
    from careerplanner.gui.desk import Desk
    from careerplanner.services.wording import Wording


class WaysPage(PersonPage):
    """The routes of the person being looked at to an end they choose.

    Args:
        context: The window's context.
        desk: The open book and the person.
    """

    def __init__(self, context: WindowContext, desk: Desk) -> None:
        waiting = mark(
            "Ways",
            "Say what you do and which awards you hold. The ways to where you want to get to "
            "can then be compared here.",
        )
        title = mark("Ways", "How do I get there?")
        super().__init__(context, desk, title, icon="signpost", waiting=waiting)
        self._rank = Measure.STEPS
        self._person = ""
        self._route_key = ""
        self._shown: Routes | None = None
        self._is_choosing = False
        self._build_top()
        self._build_answer()

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
        for part in (self.end_title, self.question, self.another):
            self.top.add(part)
        self.parts.addWidget(self.top)
        self.choice = EndChoice(context, self.desk)
        self.choice.chosen.connect(self.look_towards)
        self.parts.addWidget(self.choice)

    def _build_answer(self) -> None:
        context = self.context
        self.states: dict[GoalState, QWidget] = {
            GoalState.OPEN: BodyText(context, self._state, kind="lead"),
            GoalState.REACHED: Banner(context, self._state, status=Status.MET, icon="circle-check"),
            GoalState.NO_WAY: Banner(
                context, self._state, status=Status.NOT_KNOWN, icon="circle-question-mark"
            ),
        }
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
        self.compared = Section(context, mark("Ways", "The ways side by side"))
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
        self.asked = Details(context, mark("Ways", "What this asks for, and what you have"))
        self.asked_tree = FindingTree(context, self._say)
        self.asked.add(self.asked_tree)
        self.asked.toggled.connect(lambda _open: self._show_asked())
        self.not_offered = Details(context, self._not_offered_title)
        self.not_offered_list = Refilled(gap=SPACE)
        self.not_offered.add(self.not_offered_list)
        for below in (self.route, self.asked, self.not_offered):
            self.bottom.add(below)
        self.answer_parts: tuple[QWidget, ...] = (
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
        answer = self._shown = self.desk.routes(end, self._rank)
        if answer is None:
            return
        chosen = record.worker.route if record.worker.goal == end.id else ""
        if answer.route(self._route_key) is None:
            first = answer.routes[0].key if answer.routes else ""
            self._route_key = chosen if answer.route(chosen) else first
        for words in (self.end_title, self.question, self.more):
            words.retranslate()
        for state, part in self.states.items():
            part.setVisible(state is answer.state)
        retranslate_tree(self.states[answer.state])
        self.gone.setVisible(bool(chosen) and self._is_gone(record, answer, chosen))
        self.compared.setVisible(len(answer.routes) > 1)
        self.more.setVisible(bool(answer.more))
        self.bottom.setVisible(True)
        if len(answer.routes) > 1:
            self.table.show_routes(answer, self._route_key, chosen)
        self._show_route(chosen)
        self._show_rest(answer)

    def _show_route(self, chosen: str) -> None:
        route = self.looked_at
        self.route.setVisible(route is not None)
        if route is None:
            return
        self.route.show_route(route)
        self.route.show_standing(chosen=route.key == chosen, may_choose=not self.desk.read_only)

    def _show_rest(self, answer: Routes) -> None:
        self.asked.setVisible(answer.reached is not None)
        self._show_asked()
        self.not_offered.setVisible(bool(answer.not_offered))
        self.not_offered.set_title(self._not_offered_title)
        if answer.state is GoalState.NO_WAY:
            self.not_offered.set_open(True)
        alike: dict[tuple[str, Basis | None], list[NotOffered]] = {}
        for entry in answer.not_offered:
            reason = self._say().reason(entry.reason)
            alike.setdefault((reason, entry.basis), []).append(entry)
        self.not_offered_list.show_widgets(self._left_out(*ones) for ones in alike.values())

    def _show_asked(self) -> None:
        if self.asked.is_open and self._shown is not None and self._shown.reached is not None:
            self.asked_tree.show_finding(self._shown.reached)

    def _left_out(self, first: NotOffered, *others: NotOffered) -> QWidget:
        """What is not offered for one reason; its names, the reason once, and the source."""

        def said() -> str:
            if not others:
                return self._words().not_offered(first)
            names = join_items(self._say().name(one.what) for one in (first, *others))
            return f"{names}: {self._say().reason(first.reason)}"

        part = Refilled(gap=4)
        part.add(BodyText(self.context, said))
        if first.basis is not None:
            part.add(BasisDetails(self.context, self._say, [first.basis], said))
        return part

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

    # ---- choosing --------------------------------------------------------------------------

    def choose(self) -> None:
        """Asks for dates and owners and puts the steps of the route looked at into the plan."""
        from careerplanner.gui.dialogs.route_dialog import RouteDialog

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

    def _not_offered_title(self) -> str:
        count = len(self._shown.not_offered) if self._shown else 0
        return self.context.translate(
            "Ways", "Ways that are not offered, and why: {count}", count=count
        )
