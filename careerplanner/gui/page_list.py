"""Every page of the window: its name, its icon, with which it is listed, and how it is made.

The one place that knows them all. Each is imported when it is first shown, so that the first window
pays for no other; where one page leads to a place within another, that is joined here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from careerplanner.gui.shell import PageGroup, PageSpec
from careerplanner.i18n.marks import mark

if TYPE_CHECKING:
    from collections.abc import Sequence

    from careerplanner.domain.goals import GoalName
    from careerplanner.gui.book_control import BookControl
    from careerplanner.gui.context import WindowContext
    from careerplanner.gui.desk import Desk
    from careerplanner.gui.main_window import MainWindow
    from careerplanner.gui.pages.home.first_steps import FirstSteps
    from careerplanner.gui.widgets.page import Page


class WindowParts(Protocol):
    """What pages work with. The frame is painted before any of it is there."""

    desk: Desk
    control: BookControl
    window: MainWindow


class PageList:
    """Makes the pages of one window.

    Args:
        parts: What they work with; looked at when a page is made and not before.
    """

    def __init__(self, parts: WindowParts) -> None:
        self._parts = parts

    @property
    def desk(self) -> Desk:
        """The open book and the person looked at."""
        return self._parts.desk

    def pages(self) -> Sequence[PageSpec]:
        """Every page, in the order of the navigation."""
        return (
            *self._of_a_team(),
            *self._of_a_person(),
            PageSpec(
                "framework",
                mark("Navigation", "Framework"),
                "book-open",
                self._framework,
                group=PageGroup.BOTH,
            ),
            *self._led_to(),
        )

    def _of_a_team(self) -> Sequence[PageSpec]:
        group = PageGroup.TEAM
        team = mark("Navigation", "Team")
        matrix = mark("Navigation", "Training matrix")
        learning = mark("Navigation", "Learning for the team")
        successors = mark("Navigation", "Who comes next")
        return (
            PageSpec("team", team, "users", self._team, group=group, leads_back=True),
            PageSpec("matrix", matrix, "table", self._matrix, group=group),
            PageSpec("develop", learning, "graduation-cap", self._develop, group=group),
            PageSpec("succeed", successors, "milestone", self._succeed, group=group),
        )

    def _of_a_person(self) -> Sequence[PageSpec]:
        return (
            PageSpec("home", mark("Navigation", "Home"), "house", self._home),
            PageSpec("record", mark("Navigation", "My record"), "user-round", self._record),
            PageSpec("induction", mark("Navigation", "Induction"), "list-checks", self._induction),
            PageSpec("standing", mark("Navigation", "Where I stand"), "milestone", self._standing),
            PageSpec("myself", mark("Navigation", "How I see myself"), "square-pen", self._myself),
            PageSpec(
                "conversations",
                mark("Navigation", "Conversations"),
                "message-square-quote",
                self._conversations,
            ),
            PageSpec("learning", mark("Navigation", "Learning"), "graduation-cap", self._learning),
            PageSpec("evidence", mark("Navigation", "Evidence"), "paperclip", self._evidence),
            PageSpec("ways", mark("Navigation", "Ways forward"), "route", self._ways),
            PageSpec("map", mark("Navigation", "Career map"), "map", self._map),
            PageSpec("plan", mark("Navigation", "Plan and print"), "printer", self._plan),
        )

    def _led_to(self) -> Sequence[PageSpec]:
        """Pages that others lead to and the navigation does not list."""
        different = mark("Navigation", "What would be different")
        coming = mark("Navigation", "Coming up")
        mine = mark("Navigation", "My registration")
        return (
            PageSpec("differences", different, "arrow-left-right", self._differences, listed=False),
            PageSpec("coming", coming, "calendar", self._coming, listed=False),
            PageSpec("registration", mine, "file-text", self._registration, listed=False),
        )

    def _team(self, context: WindowContext) -> Page:
        from careerplanner.gui.pages.team.team_page import TeamPage

        return TeamPage(context, self.desk)

    def _matrix(self, context: WindowContext) -> Page:
        from careerplanner.gui.pages.matrix.matrix_page import MatrixPage

        return MatrixPage(context, self.desk)

    def _develop(self, context: WindowContext) -> Page:
        from careerplanner.gui.pages.develop.develop_page import DevelopPage

        return DevelopPage(context, self.desk)

    def _succeed(self, context: WindowContext) -> Page:
        from careerplanner.gui.pages.succeed.succeed_page import SucceedPage

        return SucceedPage(context, self.desk)

    def _conversations(self, context: WindowContext) -> Page:
        from careerplanner.gui.pages.conversation.conversations_page import ConversationsPage

        return ConversationsPage(context, self.desk)

    def _home(self, context: WindowContext) -> Page:
        from careerplanner.gui.pages.home.home_page import HomePage

        return HomePage(context, self.desk, self._first_steps)

    def _first_steps(self) -> FirstSteps:
        from careerplanner.gui.pages.home.first_steps import FirstSteps

        parts = self._parts
        steps = FirstSteps(
            self.desk.context, self.desk, switch_language=lambda: parts.window.switch_language()
        )
        steps.open_requested.connect(lambda: parts.window.book_commands.open_book())
        steps.example_requested.connect(
            lambda: parts.window.book_commands.ask(parts.control.open_example)
        )
        steps.team_requested.connect(
            lambda: parts.window.book_commands.ask(parts.control.open_example_team)
        )
        return steps

    def _record(self, context: WindowContext) -> Page:
        from careerplanner.gui.pages.record.record_page import RecordPage

        return RecordPage(context, self.desk)

    def _standing(self, context: WindowContext) -> Page:
        from careerplanner.gui.pages.standing.standing_page import StandingPage

        page = StandingPage(context, self.desk)
        page.compare_requested.connect(self._compare)
        page.myself_requested.connect(self._hold)
        return page

    def _induction(self, context: WindowContext) -> Page:
        from careerplanner.gui.pages.induction.induction_page import InductionPage

        return InductionPage(context, self.desk)

    def _myself(self, context: WindowContext) -> Page:
        from careerplanner.gui.pages.myself.self_page import SelfPage

        return SelfPage(context, self.desk)

    def _learning(self, context: WindowContext) -> Page:
        from careerplanner.gui.pages.learning.learning_page import LearningPage

        return LearningPage(context, self.desk)

    def _evidence(self, context: WindowContext) -> Page:
        from careerplanner.gui.pages.evidence.evidence_page import EvidencePage

        return EvidencePage(context, self.desk)

    def _coming(self, context: WindowContext) -> Page:
        from careerplanner.gui.pages.coming.coming_page import ComingPage

        return ComingPage(context, self.desk)

    def _registration(self, context: WindowContext) -> Page:
        from careerplanner.gui.pages.register.registration_page import RegistrationPage

        return RegistrationPage(context, self.desk)

    def _ways(self, context: WindowContext) -> Page:
        from careerplanner.gui.pages.ways.ways_page import WaysPage

        page = WaysPage(context, self.desk)
        page.compare_requested.connect(self._compare)
        return page

    def _map(self, context: WindowContext) -> Page:
        from careerplanner.gui.pages.career_map.map_page import MapPage

        page = MapPage(context, self.desk)
        page.fact_requested.connect(self._read_about)
        return page

    def _differences(self, context: WindowContext) -> Page:
        from careerplanner.gui.pages.difference.differences_page import DifferencesPage

        return DifferencesPage(context, self.desk)

    def _compare(self, end: GoalName) -> None:
        """Leads to what differs between where the person is and an end."""
        from careerplanner.gui.pages.difference.differences_page import DifferencesPage

        self._parts.window.show_page("differences")
        page = self._parts.window.current_page
        if isinstance(page, DifferencesPage):
            page.compare(*self.desk.sides(end))

    def _hold(self, band: str) -> None:
        """Leads to holding oneself against a band."""
        from careerplanner.gui.pages.myself.self_page import SelfPage

        self._parts.window.show_page("myself")
        page = self._parts.window.current_page
        if isinstance(page, SelfPage):
            page.look_at(band)

    def _read_about(self, kind: str, name: str) -> None:
        """Leads to a fact of the framework."""
        from careerplanner.gui.pages.framework.framework_page import FrameworkPage

        self._parts.window.show_page("framework")
        page = self._parts.window.current_page
        if isinstance(page, FrameworkPage):
            page.open_fact(kind, name)

    def _plan(self, context: WindowContext) -> Page:
        from careerplanner.gui.pages.plan.plan_page import PlanPage

        return PlanPage(context, self.desk)

    def _framework(self, context: WindowContext) -> Page:
        from careerplanner.gui.pages.framework.framework_page import FrameworkPage

        page = FrameworkPage(context, self.desk)
        page.pane.myself_requested.connect(self._hold)
        return page
