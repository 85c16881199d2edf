"""The plan as it will look on paper."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerplanner.gui.widgets.paper_preview import PaperPreview
from careerplanner.services.plan import planning

if TYPE_CHECKING:
    from careerplanner.domain.assessment import Assessment
    from careerplanner.domain.record import Record
    from careerplanner.gui.context import WindowContext
    from careerplanner.gui.desk import Desk
    from careerplanner.i18n.language import Language


class PlanPreview(PaperPreview):
    """Shows the pages of one plan.

    Args:
        context: The window's context.
        desk: Gives what the services work with.
    """

    def __init__(self, context: WindowContext, desk: Desk) -> None:
        super().__init__(context)
        self._desk = desk

    def show_plan(self, record: Record, answer: Assessment, language: Language) -> None:
        """Shows a plan; what is shown already is not made again."""
        workspace = self._desk.workspace
        self.show_paper(
            (record, answer, language),
            lambda: planning.plan_pdf(workspace, record, answer, language),
        )
