"""Invented people on a desk with the real look, for tests of the pages that answer them."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication

from careerplanner.domain.dates import PartialDate
from careerplanner.domain.record import (
    Action,
    HeldAward,
    PlanNote,
    Post,
    Registration,
    Typed,
    Worker,
)
from careerplanner.i18n.language import Language
from careerplanner.services.book.books import close_book
from tests.gui.accessibility import accessibility_problems
from tests.gui.clipping import clipped
from tests.gui.desks import make_desk, switch, with_book
from tests.gui.window import apply_look

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from careerplanner.gui.desk import Desk
    from careerplanner.services.record.records import Entry

_TRIES, _PAUSE_MS = 20, 50
SIAN = Worker("w1", "Siân Ŵyn Pretend", line_manager="Gethin Invented")
ASK = Action(
    "x1",
    Typed("Ask when the course begins", "en"),
    Typed("The place fills up", "en"),
    "Siân",
    PartialDate(2026, 7, 1),
)
SIANS: tuple[Entry, ...] = (
    Post("p1", "domiciliary-worker", employer="Gofal Dychmygol", started=PartialDate(2026, 3, 14)),
    HeldAward("a1", "core-adults", achieved=PartialDate(2024, 6)),
    ASK,
    PlanNote("n1", Typed("Go at my own pace.", "en")),
)
"""Home care since March 2026 with Core: half of Band B, six months to register."""

BRYN = Worker("w2", "Bryn Made-Up")
BRYNS: tuple[Entry, ...] = (
    Post("p2", "residential-child-care-worker", started=PartialDate(2024, 3)),
    HeldAward("a2", "core-children", achieved=PartialDate(2024, 6)),
    HeldAward("a3", "practice-2-adults", achieved=PartialDate(2023)),
    Registration("r2", "worker"),
)
"""A children's home worker with an adults' award: the two answers pull apart."""


@contextmanager
def desk_of(
    folder: Path,
    worker: Worker | None = SIAN,
    entries: tuple[Entry, ...] = SIANS,
    language: Language = Language.ENGLISH,
) -> Iterator[Desk]:
    """A desk with one person's book, or with none; everything is given back afterwards."""
    desk = make_desk(folder, language)
    apply_look(desk.context)
    try:
        if worker is not None:
            with_book(desk, folder / "test.careerbook", worker, entries)
        yield desk
    finally:
        desk.context.tasks.stop()
        desk.context.theme.stop()
        close_book(desk.workspace)
        QGuiApplication.styleHints().unsetColorScheme()


def faults_everywhere(
    desk: Desk, widget: QWidget, qtbot: QtBot, settle: Callable[[], None] = lambda: None
) -> list[str]:
    """What is wrong with a screen at the smallest window, in both languages, at both text sizes."""
    found = []
    widget.resize(1024, 540)
    widget.show()
    for size in (100, 200):
        desk.context.theme.set_text_size(size)
        for _language in Language:
            switch(desk.context, widget)
            settle()
            where = f"{desk.context.words.language} {size}: "
            found += [where + one for one in _lasting_faults(widget, qtbot)]
    desk.context.theme.set_text_size(100)
    return found


def _lasting_faults(widget: QWidget, qtbot: QtBot) -> list[str]:
    """Faults that stay once the layouts, deep in each other, have come to rest."""
    for _try in range(_TRIES):
        qtbot.wait(_PAUSE_MS)
        faults = [*accessibility_problems(widget), *clipped(widget)]
        if not faults:
            return []
    return faults
