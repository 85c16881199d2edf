"""Evidence of what was learned, changed while the learning page is not looked at."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerplanner.domain.evidence import Served, Target
from careerplanner.domain.record import LearningEntry, Typed, Worker
from careerplanner.gui.pages.learning.learning_page import LearningPage
from careerplanner.services.evidence import evidence
from tests.gui.desks import make_desk, with_book
from tests.gui.window import apply_look

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot


def test_evidence_detached_elsewhere_is_gone_when_one_comes_back(
    qtbot: QtBot, tmp_path: Path
) -> None:
    desk, target = make_desk(tmp_path), Target(Served.LEARNING, "knots")
    apply_look(desk.context)
    who = Worker("gwen", "Gwen Example")
    with_book(desk, tmp_path / "gwen.careerbook", who, (LearningEntry("knots", "Knots"),))
    words = Typed("I tied them twice.", "en")
    desk.changed(evidence.add_words(desk.workspace, "gwen", "What I wrote", words, target))
    page = LearningPage(desk.context, desk)
    qtbot.addWidget(page)
    page.show()
    page.refresh()
    page.view.setCurrentIndex(page.model.index(0))
    record = desk.record()
    assert record is not None
    piece = record.evidence[0].id
    assert list(page.detail.evidence.pieces.rows) == [piece]
    page.hide()
    desk.changed(evidence.detach(desk.workspace, "gwen", piece, target))
    page.show()
    page.refresh()
    assert not page.detail.evidence.pieces.rows
