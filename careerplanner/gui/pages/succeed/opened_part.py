"""What one qualification opens: for whom it is all that is left for a band, or for a job."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from careerplanner.gui.pages.develop.people_lines import PeopleLines, PersonLine
from careerplanner.gui.widgets.fold_list import FoldList, FoldRow
from careerplanner.gui.widgets.section import Section
from careerplanner.gui.widgets.text import BodyText
from careerplanner.i18n.marks import mark
from careerplanner.services.team_plan.succeed_words import SucceedWords

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from PySide6.QtWidgets import QWidget

    from careerplanner.domain.team_plans import Opened
    from careerplanner.gui.desk import Desk


class OpenedSection(Section):
    """One row for each qualification and what it opens.

    Args:
        desk: The open book.
    """

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.context, mark("Succeed", "What one qualification opens"))
        self.desk = desk
        self._names: Mapping[str, str] = {}
        context = desk.context
        self.lead = BodyText(
            context,
            mark(
                "Succeed",
                "For these people it is all that is left for the band they aim for, or for a job "
                "that you opened above.",
            ),
        )
        self.nothing = BodyText(
            context, mark("Succeed", "Nobody is one qualification away from anything looked at.")
        )
        self.rows = FoldList(context)
        for part in (self.lead, self.nothing, self.rows):
            self.add(part)

    def show_opened(self, found: Sequence[Opened], names: Mapping[str, str]) -> None:
        """Shows what is opened, for the most people first."""
        self._names = names
        self.rows.set_rows(self._row(one) for one in found)
        self.lead.setVisible(bool(found))
        self.nothing.setVisible(not found)

    def _row(self, one: Opened) -> FoldRow:
        return FoldRow(
            key=f"{one.award}|{one.target.kind}|{one.target.id}",
            title=lambda: SucceedWords(self.desk.wording).opened(one),
            detail=partial(self._count, one),
            fill=partial(self._inside, one),
            shows=one,
        )

    def _count(self, one: Opened) -> str:
        return self.context.translate("Succeed", "People: {count}", count=len(one.people))

    def _inside(self, one: Opened) -> Iterator[QWidget]:
        people = [
            PersonLine(who, self._names.get(who, ""), lambda: "", page="ways") for who in one.people
        ]
        yield PeopleLines(self.desk, people)
