"""Who comes next: every job with those who have it, and everybody else by how far they are.

Who is how far is worked out in ``services.team_plan`` when a job is opened, a few people at a
time. A page never puts people in an order of worth: those who are equally near stand by name.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from careerplanner.domain.changes import Changes
from careerplanner.domain.team_plans import PostHeld, PostKind
from careerplanner.gui.pages.everybody_page import EverybodyPage
from careerplanner.gui.pages.succeed.leaving_part import LeavingSection
from careerplanner.gui.pages.succeed.opened_part import OpenedSection
from careerplanner.gui.pages.succeed.post_rows import PostRows
from careerplanner.gui.people_filling import PeopleFilling
from careerplanner.gui.tokens import SPACE_SMALL
from careerplanner.gui.widgets.buttons import ActionButton
from careerplanner.gui.widgets.choice_list import Choice
from careerplanner.gui.widgets.drop_down import DropDownField
from careerplanner.gui.widgets.flow_layout import ButtonRow
from careerplanner.gui.widgets.panels import EmptyState
from careerplanner.gui.widgets.section import Section
from careerplanner.gui.widgets.text import BodyText
from careerplanner.i18n.marks import mark
from careerplanner.services.team_plan import succeeding
from careerplanner.services.team_plan.among import choices
from careerplanner.services.team_plan.plan_views import FollowersView
from careerplanner.services.team_plan.succeed_words import SucceedWords

if TYPE_CHECKING:
    from careerplanner.domain.team_plans import PersonGaps
    from careerplanner.gui.context import WindowContext
    from careerplanner.gui.desk import Desk


AT_FIRST = 30
"""How many jobs are shown before somebody asks for the rest."""


class SucceedPage(EverybodyPage):
    """Every job and who could follow in it.

    Args:
        context: The window's context.
        desk: The open book.

    Attributes:
        held: The jobs shown.
        looked_at: Everybody held against a job that was opened, by its role.
    """

    def __init__(self, context: WindowContext, desk: Desk) -> None:
        empty = EmptyState(
            context,
            icon="users",
            title=mark("Succeed", "Nobody is in this book yet"),
            body=mark(
                "Succeed",
                "Every job of your team will stand here, with who has it, who could do it next "
                "and what is missing for that. Add people and their jobs first.",
            ),
        )
        super().__init__(context, desk, mark("Succeed", "Who could do this job next?"), empty)
        self.looked_at: dict[str, FollowersView] = {}
        self._fillings: dict[str, PeopleFilling] = {}
        self.held: tuple[PostHeld, ...] = ()
        self.people: tuple[PersonGaps, ...] = ()
        self._every, self._hidden = False, 0
        self._build()
        self.retranslate()

    # ---- building ------------------------------------------------------------------------------

    def _build(self) -> None:
        context = self.context
        self.lead = BodyText(context, self._lead, kind="lead")
        self.note = BodyText(
            context,
            mark(
                "Succeed",
                "It says what is left to learn, not who would do the job well. Ask the person "
                "if they want it.",
            ),
        )
        self.print_button = ActionButton(
            context, mark("Succeed", "Print or save"), icon="printer", on_click=self.open_paper
        )
        self.opened = OpenedSection(self.desk)
        self.leaving = LeavingSection(self.desk)
        for part in (
            self.lead,
            self.note,
            ButtonRow(self.print_button),
            self._jobs(),
            self.opened,
            self.leaving,
        ):
            self.parts.addWidget(part)

    def _jobs(self) -> Section:
        context = self.context
        part = Section(context, mark("Succeed", "Jobs and who has them"), gap=SPACE_SMALL)
        self.service = DropDownField(context, "service", mark("Succeed", "Service"))
        self.service.edited.connect(self.show_people)
        self.no_jobs = BodyText(
            context,
            mark("Succeed", "Nobody in this book has a job now that the framework knows."),
        )
        self.posts = PostRows(self.desk, self.looked_at)
        self.posts.toggled.connect(self._toggled)
        self.another = DropDownField(
            context, "another", mark("Succeed", "Ask about another job"), ()
        )
        self.another.edited.connect(self._ask)
        self.rest = ActionButton(context, self._rest_words, kind="link", on_click=self._show_rest)
        for widget in (self.service, self.no_jobs, self.posts, self.rest, self.another):
            part.add(widget)
        return part

    # ---- showing -------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Goes on with the jobs that are open too."""
        for role, view in self.looked_at.items():
            if view.missing() and self.posts.shows_open(role):
                self._fillings[role].begin()
        super().refresh()

    def hideEvent(self, event: object) -> None:
        """Leaves the jobs that are open for later too."""
        for filling in self._fillings.values():
            filling.stop()
        super().hideEvent(event)

    def retranslate(self) -> None:
        """Asks for the names of the jobs again."""
        super().retranslate()
        if hasattr(self, "another"):
            self._offer_jobs()

    def _changed(self, changes: object = None) -> None:
        if isinstance(changes, Changes):
            for view in self.looked_at.values():
                view.changed(changes)
            self.leaving.changed(changes)
        super()._changed(changes)

    def tell_progress(self) -> None:
        """Says how many were looked at."""
        self.lead.retranslate()

    def show_people(self) -> None:
        """Shows everybody's jobs, or what they were: part of a team would mislead."""
        whole = not self.view.missing()
        names = self.view.names()
        known = self.view.known().values() if whole else self.people
        self.people = tuple(one for one in known if one.worker in names)
        services = choices(self.people).services
        every = Choice("", mark("Succeed", "Every service"))
        self.service.set_choices([every, *(Choice(one, one) for one in services)])
        self.service.setVisible(len(services) > 1)
        self.held = succeeding.posts_held(self.people, self.service.value())
        self._show_posts()
        self.no_jobs.setVisible(whole and not self.held)
        self.leaving.show_people(self.people)
        self.lead.retranslate()

    def _show_posts(self) -> None:
        asked = self.another.value()
        posts = self.held if self._every else self.held[:AT_FIRST]
        self._hidden = len(self.held) - len(posts)
        if asked and all(one.post.role != asked for one in posts):
            posts = (*posts, PostHeld(PostKind("", asked), ()))
        self.posts.show_posts(posts, self.view.names())
        self.rest.setVisible(self._hidden > 0)
        self.rest.retranslate()
        self.opened.show_opened(succeeding.opened(self.people, self.looked_at), self.view.names())

    def _offer_jobs(self) -> None:
        say = self.desk.wording
        none = Choice("", mark("Succeed", "Choose a job"))
        roles = succeeding.jobs_to_ask_about(say)
        self.another.set_choices([none, *(Choice(role, say.role(role)) for role in roles)])

    # ---- words ---------------------------------------------------------------------------------

    def _lead(self) -> str:
        alone = sum(one.is_single for one in self.held)
        return self.looked_at_so_far() or self.context.translate(
            "Succeed",
            "Jobs: {jobs}. Jobs that one person alone has: {alone}.",
            jobs=len(self.held),
            alone=alone,
        )

    def _rest_words(self) -> str:
        return self.context.translate("Develop", "Show the rest: {count}", count=self._hidden)

    # ---- acting --------------------------------------------------------------------------------

    def _show_rest(self) -> None:
        before = list(self.posts.rows)
        self._every = True
        self._show_posts()
        first = next((key for key in self.posts.rows if key not in before), None)
        if first is not None:
            self.posts.row(first).title.setFocus()

    def _toggled(self, key: str, is_open: bool) -> None:
        role = self.posts.role_of(key)
        if is_open:
            self.look_at(role)
        elif role in self._fillings and not self.posts.shows_open(role):
            self._fillings[role].stop()

    def look_at(self, role: str) -> None:
        """Begins to hold everybody against a job."""
        if role not in self.looked_at:
            view = self.looked_at[role] = FollowersView(self.desk.workspace, role)
            filling = PeopleFilling(view, tuple, self.context.messages.show_error, at_once=0)
            filling.more.connect(partial(self._show_more_of, role))
            self._fillings[role] = filling
        if self.looked_at[role].missing():
            self._fillings[role].begin()
        self._show_posts()

    def _show_more_of(self, role: str) -> None:
        if self.posts.tell_more(role):
            self._show_posts()

    def _ask(self) -> None:
        """Shows the job asked about, open."""
        self._show_posts()
        role = self.another.value()
        if role:
            self.posts.open_role(role)

    def open_paper(self) -> None:
        """Shows the jobs, and who could follow in those that are open, as a paper."""
        from careerplanner.services.team_plan.succeed_paper import succeed_sheet

        self.filling.finish()
        workspace, held, names = self.desk.workspace, self.held, self.view.names()
        looked_at = tuple(self.posts.opened())
        self.open_sheet(
            mark("Succeed", "Who comes next"),
            lambda language: succeed_sheet(workspace, held, looked_at, names, language),
        )

    def words(self) -> SucceedWords:
        """Words for all this in the language of the screen."""
        return SucceedWords(self.desk.wording)
