"""A page of evidence with a photo, a PDF, a document and a reflection, and choosing among them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from shiboken6 import isValid

from careerplanner.domain.evidence import Served, Target
from careerplanner.domain.typed import Typed
from careerplanner.gui.pages.evidence.evidence_page import EvidencePage
from careerplanner.services.evidence import evidence
from tests.services import evidence_made as made

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QDialog
    from pytestqt.qtbot import QtBot

    from careerplanner.domain.record import Record
    from careerplanner.gui.desk import Desk

AWARD = Target(Served.AWARD, "a1")


def page_of(desk: Desk, qtbot: QtBot, tmp_path: Path) -> EvidencePage:
    """A photo that serves an award, a PDF, a document, a reflection."""
    files = {
        "First aid.jpg": made.photo((640, 400)),
        "Paper.pdf": made.pdf(2),
        "Letter.docx": made.docx(),
    }
    found = [evidence.look_at(made.put(tmp_path, name, data)) for name, data in files.items()]
    choices = [evidence.Choice(one, one.offers[0].treatment) for one in found]
    evidence.add_files(desk.workspace, desk.worker_id, choices)
    words = Typed("I asked first.", "en")
    evidence.add_words(desk.workspace, desk.worker_id, "A hoist", words)
    first = desk.workspace.opened.record(desk.worker_id).evidence[0]
    desk.changed(evidence.attach(desk.workspace, desk.worker_id, first.id, AWARD))
    page = EvidencePage(desk.context, desk)
    qtbot.addWidget(page)
    page.resize(1280, 800)
    page.show()
    page.refresh()
    return page


def record(desk: Desk) -> Record:
    found = desk.record()
    assert found is not None
    return found


def titles(page: EvidencePage) -> list[str]:
    return [page.model.thing(row).piece.title for row in range(page.model.rowCount())]


def choose(page: EvidencePage, title: str) -> None:
    row = titles(page).index(title)
    page.grid.setCurrentIndex(page.model.index(row))


def uses(desk: Desk, title: str) -> int:
    piece = next(one for one in record(desk).evidence if one.title == title)
    return len(evidence.uses_of(record(desk), piece.id))


def is_gone(dialog: QDialog) -> bool:
    """Whether a dialog was closed; soon afterwards it is no more."""
    return not isValid(dialog) or not dialog.isVisible()
