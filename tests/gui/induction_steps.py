"""The page of the induction in a window, and a hand at it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerplanner.domain.dates import PartialDate
from careerplanner.domain.induction_plan import InductionPart
from careerplanner.gui.pages.induction.induction_page import InductionPage
from careerplanner.services.induction.inducting import Signature
from tests.gui.desks import TODAY, make_desk, with_book
from tests.gui.page_in_window import PageInWindow
from tests.gui.people import SIAN, SIANS
from tests.gui.window import apply_look

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QDialog
    from pytestqt.qtbot import QtBot

    from careerplanner.domain.record import ProgressState, Worker
    from careerplanner.gui.desk import Desk
    from careerplanner.gui.pages.induction.induction_areas import AreaPart
    from careerplanner.gui.pages.induction.induction_sections import SectionPart
    from careerplanner.services.record.records import Entry

DAY = PartialDate.of(TODAY)
FIRST, SECOND = (InductionPart("section-1", f"section-1.{one}") for one in (1, 2))
BOTH = Signature(DAY, "Siân Ŵyn Pretend", "Gethin Invented")


class OnPage(PageInWindow[InductionPage]):
    """The induction in a window, with a strip that also says what was done."""

    def __init__(self, desk: Desk, qtbot: QtBot) -> None:
        super().__init__(desk, InductionPage(desk.context, desk), qtbot, height=700)
        desk.context.events.status_said.connect(lambda text: self.bar.offer(text, with_undo=False))

    @property
    def dialog(self) -> QDialog:
        assert self.page.doing.dialog is not None
        return self.page.doing.dialog

    def section(self, section: str = "section-1") -> SectionPart:
        self.settle()
        return self.page.sections.open_section(section)

    def area(self, part: InductionPart = FIRST) -> AreaPart:
        opened = self.section(part.section).areas.open_area(part.area)
        self.settle()
        return opened

    def state(self, part: InductionPart = FIRST) -> ProgressState:
        area = self.page.doing.plan().find_area(part)
        assert area is not None
        return area.state


def on_page(
    tmp_path: Path, qtbot: QtBot, worker: Worker = SIAN, entries: tuple[Entry, ...] = SIANS
) -> OnPage:
    desk = make_desk(tmp_path)
    apply_look(desk.context)
    with_book(desk, tmp_path / "test.careerbook", worker, entries)
    return OnPage(desk, qtbot)
