"""Induction: "What is next in my induction?" The next area, the recommended day, the sections.

What is next and when is worked out by the rules; here it is shown, and the parts that change
something ask `induction_doing` to have it done.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerplanner.domain.finding import Status
from careerplanner.domain.induction_plan import GroupFrom, InductionPart, NextKind
from careerplanner.domain.record import InductionProgress
from careerplanner.gui.pages.induction.induction_doing import InductionDoing
from careerplanner.gui.pages.induction.induction_sections import SectionList, SectionRow
from careerplanner.gui.pages.person_page import PersonPage
from careerplanner.gui.tokens import SPACE
from careerplanner.gui.widgets.buttons import ActionButton
from careerplanner.gui.widgets.choice_field import ChoiceField
from careerplanner.gui.widgets.choice_list import Choice
from careerplanner.gui.widgets.details import Details
from careerplanner.gui.widgets.finding_view import BasisDetails
from careerplanner.gui.widgets.flow_layout import ButtonRow
from careerplanner.gui.widgets.narrow_column import NarrowColumn
from careerplanner.gui.widgets.page import reveal
from careerplanner.gui.widgets.panels import Inset, NextStepPanel
from careerplanner.gui.widgets.section import Refilled, Section
from careerplanner.gui.widgets.text import BodyText
from careerplanner.i18n.marks import mark
from careerplanner.i18n.messages import labels
from careerplanner.services.induction.induction_words import InductionWords

if TYPE_CHECKING:
    from collections.abc import Iterator

    from careerplanner.domain.facts import Basis
    from careerplanner.domain.induction_plan import InductionPlan, SectionPlan
    from careerplanner.domain.record import Record
    from careerplanner.gui.context import WindowContext
    from careerplanner.gui.desk import Desk
    from careerplanner.gui.words import Text

_ACT: dict[NextKind, Text] = {
    NextKind.MEND: mark("Induction", "Say it is ready"),
    NextKind.GO_ON: mark("Induction", "Say it is ready"),
    NextKind.START: mark("Induction", "Start"),
    NextKind.SIGN: mark("Induction", "Sign off"),
}


class InductionPage(PersonPage):
    """The induction of the person being looked at.

    Args:
        context: The window's context.
        desk: The open book and the person.
    """

    def __init__(self, context: WindowContext, desk: Desk) -> None:
        super().__init__(
            context,
            desk,
            mark("Induction", "What is next in my induction?"),
            icon="graduation-cap",
            waiting=mark("Induction", "Your induction will stand here, section by section."),
        )
        self.doing = InductionDoing(desk, self)
        self._plan: InductionPlan | None = None
        self._basis: Basis | None = None
        self._asks_whole = False
        self._build_answer()
        self._build_sections()
        self._build_rest()

    # ---- building ------------------------------------------------------------------------------

    def _build_answer(self) -> None:
        context = self.context
        self.next = NextStepPanel(context)
        self.act_button = self.next.add_button(mark("Induction", "Start"), self._act)
        self.show_button = self.next.add_button(
            mark("Induction", "Show it below"), self._show_next, main=False
        )
        self.evidence_button = self.next.add_button(
            mark("Induction", "Add evidence"), self._add_evidence, main=False
        )
        self.parts.addWidget(self.next)
        self.group = ChoiceField(
            context,
            "client_groups",
            mark("Induction", "Whom do you work with?"),
            (),
            hint=mark("Induction", "It decides which sections you do. Tick all that apply."),
            several=True,
        )
        self.group_button = ActionButton(
            context, mark("Induction", "Keep this"), kind="primary", on_click=self._tell_groups
        )
        self.asking = Inset(context)
        self.asking.add(self.group)
        self.asking.add(self.group_button)
        self.parts.addWidget(self.asking)
        self._build_line()

    def _build_line(self) -> None:
        """The recommended day, the pace, and the way to bring in what was signed elsewhere."""
        context = self.context
        self.line = BodyText(context, kind="lead")
        self.pace = BodyText(context)
        self.start_button = ActionButton(
            context,
            mark("Induction", "Say when you started"),
            kind="link",
            on_click=lambda: context.events.page_requested.emit("record"),
        )
        self.brought = BodyText(context)
        self.bring_button = ActionButton(
            context,
            mark("Induction", "Bring in what an earlier employer signed"),
            kind="link",
            on_click=self.doing.bring_in,
        )
        self.why = Refilled()
        told = Refilled(gap=4)
        for widget in (
            self.line,
            self.pace,
            self.start_button,
            self.brought,
            self.bring_button,
            self.why,
        ):
            told.add(widget)
        self.parts.addWidget(told)

    def _build_sections(self) -> None:
        context = self.context
        self.part_sections = Section(context, mark("Induction", "Sections"))
        self.for_whom = BodyText(context, kind="quiet")
        self.whole = BodyText(context)
        self.change_whole = ActionButton(
            context, mark("Induction", "Change this"), kind="link", on_click=self._change_whole
        )
        self.sections = SectionList(context, self.doing)
        for widget in (self.for_whom, self.whole, self.change_whole):
            self.part_sections.add(widget)
        near, also = NarrowColumn(), NarrowColumn()
        near.add(self.sections)
        self.part_sections.add(near)
        self.parts.addWidget(self.part_sections)
        self.part_elsewhere = Section(context, mark("Induction", "Also on your record"))
        self.elsewhere = SectionList(context, self.doing)
        also.add(self.elsewhere)
        self.part_elsewhere.add(also)
        self.parts.addWidget(self.part_elsewhere)

    def _build_rest(self) -> None:
        context = self.context
        worth = NarrowColumn()
        self.helps = Details(context, mark("Induction", "What it helps with"))
        self.is_not = Details(context, mark("Induction", "What it is not"))
        self.helps_text, self.is_not_text = BodyText(context), BodyText(context)
        self.helps.add(self.helps_text)
        self.is_not.add(self.is_not_text)
        worth.add(self.helps)
        worth.add(self.is_not)
        self.parts.addWidget(worth)
        self.part_paper = Section(context, mark("Induction", "Print"), gap=SPACE)
        self.log_button = self._paper(mark("Induction", "Progress log"), "progress_log")
        self.summary_button = self._paper(mark("Induction", "One-page summary"), "summary")
        self.list_button = self._paper(mark("Induction", "List of evidence"), "evidence_list")
        self.part_paper.add(ButtonRow(self.log_button, self.summary_button, self.list_button))
        self.parts.addWidget(self.part_paper)

    def _paper(self, title: Text, name: str) -> ActionButton:
        return ActionButton(
            self.context, title, icon="printer", on_click=lambda: self._print(title, name)
        )

    # ---- showing -------------------------------------------------------------------------------

    def show_person(self, record: Record) -> None:
        """Shows how the induction stands."""
        plan = self._plan = self.doing.plan()
        words = InductionWords(self.desk.wording, record, plan)
        self._show_next_step(plan, words)
        self._show_question(plan, record)
        self._show_line(plan, words)
        self._show_sections(plan, words)
        for details, text, helps in (
            (self.helps, self.helps_text, True),
            (self.is_not, self.is_not_text, False),
        ):
            said = "\n\n".join(words.notes(helps=helps))
            text.set_text(said)
            details.setVisible(bool(said))

    def retranslate(self) -> None:
        """Words everything again."""
        super().retranslate()
        if hasattr(self, "part_paper"):
            self.refresh()

    def _show_next_step(self, plan: InductionPlan, words: InductionWords) -> None:
        self.next.set_step(words.next_caption(), words.next_title(), words.next_why())
        kind = plan.next.kind if plan.next is not None else None
        self.act_button.setVisible(kind is not None and not self.desk.read_only)
        self.show_button.setVisible(kind is not None)
        adding = kind is not None and not words.may_be_finished
        self.evidence_button.setVisible(adding and not self.desk.read_only)
        self.next.buttons.setVisible(kind is not None)
        self._asks_whole = words.may_be_finished
        if self._asks_whole:
            self.act_button.set_text(mark("Induction", "Record it as a whole"))
        elif kind is not None:
            self.act_button.set_text(_ACT[kind])

    def _show_question(self, plan: InductionPlan, record: Record) -> None:
        asked = plan.group_from is GroupFrom.NOT_KNOWN and not self.desk.read_only
        self.asking.setVisible(asked)
        if asked and not self.group.choices.chosen():
            groups = self.desk.workspace.lookup.pack.about.client_groups
            self.group.choices.set_choices(
                Choice(term.id, lambda term=term: self.desk.wording.text(term.title))  # type: ignore[misc]
                for term in groups
            )
            self.group.set_values(record.worker.client_groups)

    def _show_line(self, plan: InductionPlan, words: InductionWords) -> None:
        """Shows the recommended day, the pace, and what counts of an earlier induction."""
        writing, done = not self.desk.read_only, plan.status is Status.MET
        self.line.set_text(words.line())
        pace = "\n".join(line for line in (words.pace(), words.counted_from()) if line)
        self.pace.set_text(pace)
        self.pace.setVisible(bool(pace))
        duty = plan.finish_by
        dated = duty is None or duty.when is not None
        self.start_button.setVisible(writing and not dated and not done)
        some_open = any(one.signed < one.of for one in plan.sections)
        self.brought.set_text(words.brought())
        self.brought.setVisible(bool(plan.sections))
        self.bring_button.setVisible(writing and some_open)
        self._show_why(duty.basis if duty is not None else None)

    def _show_why(self, basis: Basis | None) -> None:
        """Lets the reader ask what the recommended day stands on; what stands there stays."""
        if basis == self._basis:
            return
        self._basis = basis
        say = lambda: self.desk.wording  # noqa: E731 - asked again at a language switch
        told = [basis] if basis is not None else []
        self.why.show_widgets(
            BasisDetails(self.context, say, [one], self.line.text) for one in told
        )

    def _show_sections(self, plan: InductionPlan, words: InductionWords) -> None:
        writing = not self.desk.read_only
        self.sections.set_rows(self._rows(plan.sections, words))
        not_known = plan.status is Status.NOT_KNOWN
        self.part_sections.setVisible(bool(plan.sections) or bool(self._whole()) or not_known)
        tr = self.context.translate
        self.for_whom.set_text(tr("Induction", "For work with: {groups}", groups=words.groups()))
        self.for_whom.setVisible(bool(plan.groups))
        whole = self._whole()
        asked = whole is None and plan.status is Status.NOT_KNOWN
        self.change_whole.setVisible(writing and (whole is not None or asked))
        self.change_whole.set_text(
            mark("Induction", "Finished long ago? Record it as a whole")
            if asked
            else mark("Induction", "Change this")
        )
        self.whole.setVisible(whole is not None)
        if whole is not None:
            state = self.context.say(labels.PROGRESS_STATE[whole.state])
            head = tr("Induction", "Recorded for the whole induction: {state}", state=state)
            self.whole.set_text("\n".join((head, *words.told(whole))))
        self.elsewhere.set_rows(self._rows(plan.elsewhere, words))
        self.part_elsewhere.setVisible(bool(plan.elsewhere))
        self.part_paper.setVisible(bool(plan.sections or plan.elsewhere))

    def _rows(
        self, sections: tuple[SectionPlan, ...], words: InductionWords
    ) -> Iterator[SectionRow]:
        writing = not self.desk.read_only
        return (SectionRow(one.section.id, one, words, writing) for one in sections)

    def _whole(self) -> InductionProgress | None:
        """What is recorded of the whole induction without its sections."""
        found = [one for one in self.doing.record.induction if not one.section and not one.area]
        return min(found, key=lambda one: one.id, default=None)

    # ---- doing ---------------------------------------------------------------------------------

    def open_part(self, part: InductionPart) -> None:
        """Opens a section, and an area in it, and goes there."""
        for listed in (self.sections, self.elsewhere):
            if part.section not in listed.rows:
                continue
            opened = listed.open_section(part.section)
            link = listed.link(part.section)
            if part.area in opened.areas.rows:
                opened.areas.open_area(part.area)
                link = opened.areas.link(part.area)
            link.setFocus()
            reveal(link)

    def _next_part(self) -> InductionPart | None:
        found = self._plan.next if self._plan is not None else None
        return InductionPart(found.section, found.area) if found is not None else None

    def _act(self) -> None:
        part = self._next_part()
        if self._asks_whole:
            self._change_whole()
        elif part is not None:
            self.doing.step(part)

    def _show_next(self) -> None:
        part = self._next_part()
        if part is not None:
            self.open_part(part)

    def _add_evidence(self) -> None:
        part = self._next_part()
        if part is not None:
            self.doing.add_evidence(part)

    def _tell_groups(self) -> None:
        chosen = self.group.values()
        if not chosen:
            self.group.set_error(mark("Induction", "Tick at least one."))
            return
        self.group.set_error(None)
        self.doing.tell_groups(chosen)

    def _change_whole(self) -> None:
        self.doing.change_lump(self._whole() or InductionProgress(""))

    def _print(self, title: Text, name: str) -> None:
        from careerplanner.services.induction import induction_paper

        make = {
            "progress_log": induction_paper.progress_log,
            "summary": induction_paper.summary,
            "evidence_list": induction_paper.evidence_list,
        }[name]
        workspace, record = self.desk.workspace, self.doing.record
        self.doing.print(title, lambda language: make(workspace, record, language))
