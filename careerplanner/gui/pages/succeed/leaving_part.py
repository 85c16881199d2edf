"""What a team would be without somebody: jobs, people they manage, training only they have."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerplanner.domain.finding import PackName
from careerplanner.errors import CareerPlannerError
from careerplanner.gui.widgets.choice_list import Choice
from careerplanner.gui.widgets.drop_down import DropDownField
from careerplanner.gui.widgets.section import Refilled, Section
from careerplanner.gui.widgets.text import BodyText
from careerplanner.i18n.lists import join_items
from careerplanner.i18n.marks import mark
from careerplanner.services.team_plan import succeeding
from careerplanner.services.team_plan.plan_views import TrainingView
from careerplanner.services.team_plan.succeed_words import SucceedWords

if TYPE_CHECKING:
    from collections.abc import Iterator

    from careerplanner.domain.changes import Changes
    from careerplanner.domain.team_plans import Leaving, PersonGaps
    from careerplanner.gui.desk import Desk


class LeavingSection(Section):
    """Asks who, and says what would be open.

    Args:
        desk: The open book.
    """

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.context, mark("Succeed", "If somebody left"))
        self.desk = desk
        self._training = TrainingView(desk.workspace)
        self._people: tuple[PersonGaps, ...] = ()
        self._found: Leaving | None = None
        self._is_old = False
        self.who = DropDownField(desk.context, "who", mark("Succeed", "Who?"))
        self.who.edited.connect(self._show)
        self.lines = Refilled(gap=4)
        for part in (self.who, self.lines):
            self.add(part)

    def changed(self, changes: Changes) -> None:
        """Lets go of what a change touches."""
        self._training.changed(changes)
        self._is_old = True

    def show_people(self, people: tuple[PersonGaps, ...]) -> None:
        """Offers these people; who was asked about stays asked about."""
        if people == self._people and not self._is_old:
            return
        self._people, self._is_old = people, False
        none = Choice("", mark("Succeed", "Choose somebody"))
        ordered = sorted(people, key=lambda one: one.name.casefold())
        self.who.set_choices([none, *(Choice(one.worker, one.name) for one in ordered)])
        self._show()

    def retranslate(self) -> None:
        """Says it in the other language."""
        if hasattr(self, "lines"):
            self._say()

    def _show(self) -> None:
        worker, self._found = self.who.value(), None
        if worker:
            try:
                self._found = succeeding.leaving(worker, self._people, self._training)
            except CareerPlannerError as error:
                self.context.messages.show_error(error)
        self._say()

    def _say(self) -> None:
        self.lines.show_widgets(BodyText(self.context, line) for line in self.said())

    def said(self) -> Iterator[str]:
        """Yield what would be open, a line each."""
        found, tr = self._found, self.context.translate
        if found is None:
            return
        say = self.desk.wording
        words = SucceedWords(say)
        names = {one.worker: one.name for one in self._people}
        for one in found.posts:
            yield words.left(one.post, one.others, names)
        if not found.posts:
            yield tr("Succeed", "This person has no job now that the framework knows.")
        if found.managed:
            who = words.people(found.managed, names)
            yield tr("Succeed", "They would need another line manager: {names}", names=who)
        if found.only_training:
            named = join_items(
                self._training.own_title(name) or say.name(PackName("training", name))
                for name in found.only_training
            )
            yield tr(
                "Succeed",
                "Nobody else in the same service has this training in date: {training}",
                training=named,
            )
