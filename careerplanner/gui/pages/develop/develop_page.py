"""Learning for the team: what serves the most people, whom, and which gap of each it closes.

What is open is worked out in ``services.team_plan``, a few people at a time; nothing is decided
here.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from careerplanner.gui.pages.develop.among_fields import AmongFields
from careerplanner.gui.pages.develop.people_lines import PeopleLines, PersonLine
from careerplanner.gui.pages.develop.programme_part import ProgrammeSection
from careerplanner.gui.pages.everybody_page import EverybodyPage
from careerplanner.gui.widgets.buttons import ActionButton
from careerplanner.gui.widgets.choice_list import Choice
from careerplanner.gui.widgets.drop_down import DropDownField
from careerplanner.gui.widgets.flow_layout import ButtonRow
from careerplanner.gui.widgets.fold_list import FoldList, FoldRow
from careerplanner.gui.widgets.panels import EmptyState
from careerplanner.gui.widgets.text import BodyText, Heading
from careerplanner.i18n.marks import mark
from careerplanner.services.team_plan.among import choices
from careerplanner.services.team_plan.develop_words import DevelopWords
from careerplanner.services.team_plan.developing import KINDS, of_kind, team_learning

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from PySide6.QtWidgets import QWidget

    from careerplanner.domain.team_plans import PersonGaps, Served, TeamLearning
    from careerplanner.gui.context import WindowContext
    from careerplanner.gui.desk import Desk
    from careerplanner.gui.words import Text

AT_FIRST = 12
"""How many rows are shown before somebody asks for the rest."""
_KINDS: dict[str, Text] = {
    "award": mark("Develop", "Qualifications"),
    "training": mark("Develop", "Training"),
    "section": mark("Develop", "Induction"),
    "programme_part": mark("Develop", "Skills and values"),
}


class DevelopPage(EverybodyPage):
    """What the team could learn.

    Args:
        context: The window's context.
        desk: The open book.

    Attributes:
        found: What serves those who are looked at, in order.
    """

    def __init__(self, context: WindowContext, desk: Desk) -> None:
        empty = EmptyState(
            context,
            icon="graduation-cap",
            title=mark("Develop", "Nobody is in this book yet"),
            body=mark(
                "Develop",
                "Which learning serves the most people of your team will stand here, with whom it "
                "serves and why. Add people to your team first.",
            ),
        )
        title = mark("Develop", "What learning serves the most people?")
        super().__init__(context, desk, title, empty)
        self.found: tuple[TeamLearning, ...] = ()
        self.people: tuple[PersonGaps, ...] = ()
        self._known: tuple[PersonGaps, ...] = ()
        self._whole = False
        self._build()
        self.retranslate()

    # ---- building ------------------------------------------------------------------------------

    def _build(self) -> None:
        context = self.context
        self.lead = BodyText(context, self._lead, kind="lead")
        self.note = BodyText(
            context,
            mark(
                "Develop",
                "Learning is put in order by how many people it serves. People are never put in "
                "order.",
            ),
            kind="quiet",
        )
        self.programmes = ProgrammeSection(self.desk)
        choosing = self._choosing()
        for part in (self.lead, self._buttons(), choosing, self.note):
            self.parts.addWidget(part)
        for part in (*self._list(), self.programmes):
            self.parts.addWidget(part)

    def _choosing(self) -> QWidget:
        context = self.context
        self.kind = DropDownField(context, "kind", mark("Develop", "Kind of learning"))
        self.kind.set_choices(
            [
                Choice("", mark("Develop", "Every kind")),
                *(Choice(one, _KINDS[one]) for one in KINDS),
            ]
        )
        self.among = AmongFields(context, self.kind)
        self.among.changed.connect(self.show_people)
        return self.among

    def _list(self) -> tuple[QWidget, ...]:
        context = self.context
        self.nothing = BodyText(
            context, mark("Develop", "Nothing is open, as far as the records say.")
        )
        self.rows = FoldList(context)
        self.rest = ActionButton(context, self._rest_words, kind="link", on_click=self._show_rest)
        return self.nothing, self.rows, self.rest

    def _buttons(self) -> ButtonRow:
        context = self.context
        self.print_button = ActionButton(
            context, mark("Develop", "Print or save"), icon="printer", on_click=self.open_paper
        )
        self.pack_button = ActionButton(
            context,
            mark("Develop", "Make everybody's plan"),
            icon="file-text",
            on_click=self.open_pack,
        )
        return ButtonRow(self.print_button, self.pack_button)

    # ---- showing -------------------------------------------------------------------------------

    def tell_progress(self) -> None:
        """Says how many were looked at."""
        self.lead.retranslate()

    def show_people(self) -> None:
        """Shows what is open for everybody, or what was: part of a team would mislead."""
        names = self.view.names()
        known = tuple(self.view.known().values()) if not self.view.missing() else self._known
        self._known = known = tuple(one for one in known if one.worker in names)
        self.among.offer(choices(known))
        among = self.among.among()
        self.people = tuple(person for person in known if among.has(person))
        self.found = team_learning(self.desk.workspace, self.people)
        self._fill()
        self.programmes.show_team(self.found)
        self.lead.retranslate()

    def _fill(self) -> None:
        wanted = of_kind(self.found, self.kind.value())
        shown = wanted if self._whole else wanted[:AT_FIRST]
        self._hidden = len(wanted) - len(shown)
        self.rows.set_rows(self._row(one) for one in shown)
        self.nothing.setVisible(not wanted and not self.view.missing())
        self.rest.setVisible(self._hidden > 0)
        self.rest.retranslate()

    def _row(self, one: TeamLearning) -> FoldRow:
        return FoldRow(
            key=f"{one.learning.kind}:{one.learning.id}",
            title=lambda: self._words().title(one.learning),
            detail=lambda: self._words().counted(one),
            fill=partial(self._inside, one),
            shows=one,
        )

    def _inside(self, one: TeamLearning) -> Iterator[QWidget]:
        """Make what lies in a row: what it opens, where it belongs, then the people."""
        context = self.context
        for said in (partial(self._opens, one), partial(self._programmes, one)):
            if said():
                yield BodyText(context, said)
        for title, people in (
            (mark("Develop", "Whom it serves"), one.serves),
            (mark("Develop", "Who has begun it"), one.under_way),
            (mark("Develop", "Of whom it is not known"), one.not_known),
        ):
            if people:
                yield Heading(context, title, level=3)
                yield PeopleLines(self.desk, self._alike_together(people))

    def _alike_together(self, people: Sequence[Served]) -> list[PersonLine]:
        """Put together those with the same gaps, in the order in which the first of them comes."""
        groups: dict[str, list[PersonLine]] = {}
        for served in people:
            said = partial(self._gaps, served)
            groups.setdefault(said(), []).append(PersonLine(served.worker, served.name, said))
        return [line for some in groups.values() for line in some]

    def _gaps(self, served: Served) -> str:
        return "\n".join(self._words().gaps(served))

    def _show_rest(self) -> None:
        before = list(self.rows.rows)
        self._whole = True
        self._fill()
        first = next((key for key in self.rows.rows if key not in before), None)
        if first is not None:
            self.rows.row(first).title.setFocus()

    # ---- words ---------------------------------------------------------------------------------

    def _words(self) -> DevelopWords:
        return DevelopWords(self.desk.wording)

    def _opens(self, one: TeamLearning) -> str:
        return self._words().opens(one, self.people)

    def _programmes(self, one: TeamLearning) -> str:
        return self._words().programmes(one)

    def _lead(self) -> str:
        tr, so_far = self.context.translate, self.looked_at_so_far()
        return so_far or tr("Develop", "People looked at: {count}", count=len(self.people))

    def _rest_words(self) -> str:
        hidden = getattr(self, "_hidden", 0)
        return self.context.translate("Develop", "Show the rest: {count}", count=hidden)

    # ---- acting --------------------------------------------------------------------------------

    def open_paper(self) -> None:
        """Shows what is shown here as a paper."""
        from careerplanner.services.team_plan.develop_paper import develop_sheet

        self.filling.finish()
        workspace, found, people = self.desk.workspace, self._listed(), self.people
        among = self.among.among()
        self.open_sheet(
            mark("Develop", "Learning for the team"),
            lambda language: develop_sheet(workspace, found, people, among, language),
        )

    def _listed(self) -> Sequence[TeamLearning]:
        return of_kind(self.found, self.kind.value())

    def open_pack(self) -> None:
        """Asks where everybody's plan is to be put, and makes it."""
        from careerplanner.gui.dialogs.team.plan_pack_dialog import PlanPackDialog

        self.filling.finish()
        names = tuple(person.worker for person in self.people)
        self.open_dialog(PlanPackDialog(self.desk, names, parent=self))
