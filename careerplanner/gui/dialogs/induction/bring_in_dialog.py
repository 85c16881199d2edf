"""Asks what an earlier employer signed of an induction: which parts, who, when."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from careerplanner.domain.induction_plan import InductionPart
from careerplanner.domain.record import ProgressState
from careerplanner.gui.dialogs.record_dialog import RecordDialog
from careerplanner.gui.widgets.choice_field import ChoiceField
from careerplanner.gui.widgets.choice_list import Choice
from careerplanner.gui.widgets.field import TextField
from careerplanner.gui.widgets.text import BodyText
from careerplanner.i18n.marks import mark
from careerplanner.services.induction.inducting import EarlierSignature
from careerplanner.services.induction.induction_words import InductionWords

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from careerplanner.domain.induction_plan import InductionPlan, SectionPlan
    from careerplanner.gui.desk import Desk
    from careerplanner.gui.words import Text

_LIMIT = 200


@dataclass(frozen=True, slots=True)
class BroughtIn:
    """What is brought in."""

    parts: tuple[InductionPart, ...]
    earlier: EarlierSignature


class BringInDialog(RecordDialog[BroughtIn]):
    """The parts that are open, to be ticked, and the earlier employer.

    Args:
        desk: The open book and the person.
        plan: How the induction stands.
        section: Id of the one section asked about; "" for all of them.
        keep: Brings it in.
        parent: The page it was opened from.
    """

    def __init__(
        self,
        desk: Desk,
        plan: InductionPlan,
        section: str,
        keep: Callable[[BroughtIn], bool],
        *,
        parent: QWidget | None = None,
    ) -> None:
        title = mark("Induction", "What did an earlier employer sign?")
        super().__init__(desk, title, keep, parent=parent)
        self.save_button.set_text(mark("Induction", "Bring it in"))
        self.plan = plan
        every = [
            one for one in plan.sections if one.signed < one.of and section in ("", one.section.id)
        ]
        lead = mark(
            "Induction",
            "Take it from your progress log of that time, and keep the log: your manager may ask "
            "to see it.",
        )
        self.form.column.addWidget(BodyText(self.context, lead))
        self._build(every, one_section=bool(section))
        self.loaded()

    def _build(self, sections: list[SectionPlan], *, one_section: bool) -> None:
        context = self.context
        choices = [choice for one in sections for choice in self._areas(one)]
        by_area = one_section and bool(choices)
        self.sections = ChoiceField(
            context,
            "sections" if by_area else "parts",
            mark("Induction", "Which sections were signed in full?"),
            [self._section(one) for one in sections],
            several=True,
        )
        self.areas = ChoiceField(
            context,
            "parts" if by_area else "areas",
            mark("Induction", "Which areas were signed?"),
            choices,
            several=True,
        )
        if by_area:
            self.add(self.areas)
        else:
            self.add(self.sections)
        if choices and not by_area:
            fold = self.add_fold(mark("Induction", "Only some areas of a section"))
            self.add(self.areas, within=fold)
        self.employer = TextField(
            context, "employer", mark("Induction", "Name of the earlier employer"), limit=_LIMIT
        )
        self.add(self.employer, _named)
        self.who = TextField(
            context,
            "who",
            mark("Induction", "Who signed there?"),
            hint=mark("Induction", "You can leave this empty."),
            limit=_LIMIT,
        )
        self.add(self.who)
        self.when = self.add_date("when", mark("Induction", "When was it signed?"))

    def _section(self, section: SectionPlan) -> Choice:
        name = section.section.id
        return Choice(name, lambda: self.desk.wording.section(name))

    def _areas(self, section: SectionPlan) -> list[Choice]:
        return [
            Choice(
                f"{section.section.id}\n{area.name.id}",
                lambda area=area: self._words().area(area.name),  # type: ignore[misc]
                mark("Induction", "Only on this employer's list") if area.name.own else None,
            )
            for area in section.areas
            if area.state is not ProgressState.SIGNED_OFF
        ]

    def _words(self) -> InductionWords:
        record = self.desk.record()
        assert record is not None
        return InductionWords(self.desk.wording, record, self.plan)

    def value(self) -> BroughtIn:
        """What is ticked, and the employer."""
        parts = [InductionPart(name) for name in self.sections.values()]
        parts += [InductionPart(*key.split("\n")) for key in self.areas.values()]
        earlier = EarlierSignature(self.employer.value(), self.who.value(), self.date_of(self.when))
        return BroughtIn(tuple(parts), earlier)


def _named(answer: str) -> Text | None:
    return None if answer else mark("Induction", "Write the name of the employer.")
