"""A kept plan as it was, to read: in the language it was made in, judged by the pack it names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerplanner.gui.dialogs.reading_dialog import ReadingDialog
from careerplanner.gui.tokens import SPACE, SPACE_LARGE
from careerplanner.gui.widgets.section import Section
from careerplanner.gui.widgets.text import BodyText
from careerplanner.i18n.marks import mark
from careerplanner.services.plan.kept_plans import kept_plan_parts

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from careerplanner.domain.record import SavedPlan
    from careerplanner.gui.desk import Desk


class KeptPlanDialog(ReadingDialog):
    """Shows one kept plan.

    Args:
        desk: The open book and the person.
        plan: The plan.
        parent: The page it lies over.
    """

    def __init__(self, desk: Desk, plan: SavedPlan, *, parent: QWidget | None = None) -> None:
        super().__init__(desk.context, mark("Plan page", "A plan as it was"), parent=parent)
        context = desk.context
        lead = mark(
            "Plan page",
            "These are the words of the plan when it was saved or printed. They do not change.",
        )
        self.page.add(BodyText(context, lead, kind="quiet"))
        self.lines: list[str] = []
        for part in kept_plan_parts(desk.workspace, plan):
            section = Section(context, part.title, space_above=SPACE, gap=4)
            for line in part.lines:
                words = BodyText(context, line.text)
                words.setIndent(line.depth * SPACE_LARGE)
                section.add(words)
                self.lines.append(line.text)
            self.page.add(section)
