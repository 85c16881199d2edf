"""Paints every screen and dialog of the program to PNG files, without a display.

``./run screens --out FOLDER`` opens the real window on an invented person, in both languages,
light and dark, at 1024 by 540 and at 200 % text, and once as wide as a usual laptop. Nothing of
the user's is read or written: settings and books lie in a folder that is thrown away.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from dataclasses import dataclass
from datetime import date
from itertools import product
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QDialog, QWidget

    from careerplanner.gui.application import RunningWindow
    from careerplanner.gui.wiring import Wiring

PAGES = (
    "home", "record", "induction", "standing", "myself", "learning", "evidence", "coming",
    "registration", "conversations", "ways", "map", "differences", "plan", "framework",
)  # fmt: skip
TEAM_PAGES = ("team", "matrix", "develop", "succeed")
"""Pages of a team's book; one that this program has not got is passed over."""
GOAL = "registered-manager"
"""The end whose ways are painted."""
TODAY = date(2026, 11, 21)
TABLE = (
    "Course,Date completed,Duration,Status\n"
    "Hoists and slings,03/04/2024,1h 30,Completed\n"
    "Choking,05/06/2024,45 mins,In progress\n"
)
"""A table of learning that needs one answer."""
SETTLE_ROUNDS = 40
QUIET_ROUNDS = 5


@dataclass(frozen=True, slots=True)
class Look:
    """How a picture is taken.

    Attributes:
        language: "en" or "cy".
        appearance: "light" or "dark".
        width: Of the window, in pixels.
        height: Of the window, in pixels.
        text_size: In percent.
    """

    language: str
    appearance: str
    width: int
    height: int
    text_size: int

    def name(self, screen: str) -> str:
        """Return the name of the file for a screen."""
        size = f"{self.width}x{self.height}-{self.text_size}"
        return f"{screen}-{self.language}-{self.appearance}-{size}.png"


def looks() -> Iterator[Look]:
    """Yield every way the screens are looked at."""
    for language, appearance in product(("en", "cy"), ("light", "dark")):
        for width, height, text_size in ((1024, 540, 100), (1024, 540, 200), (1280, 800, 100)):
            yield Look(language, appearance, width, height, text_size)


class Painter:
    """Takes the pictures of one look.

    Args:
        look: The look.
        folder: Where the pictures go.
    """

    def __init__(self, look: Look, folder: Path) -> None:
        self.look, self.folder = look, folder
        self.count = 0

    def take(self, screen: str, widget: QWidget) -> None:
        """Save a picture of a widget."""
        settle()
        widget.grab().save(str(self.folder / self.look.name(screen)))
        self.count += 1


def settle() -> None:
    """Let layouts, background work and timers come to rest."""
    import time

    from PySide6.QtWidgets import QApplication

    for _ in range(SETTLE_ROUNDS):
        QApplication.processEvents()
        time.sleep(0.002)


def rest(running: RunningWindow) -> None:
    """Wait until no work is under way: the paper on the plan page is made in the background."""
    import time

    quiet = 0
    while quiet < QUIET_ROUNDS:
        settle()
        time.sleep(0.01)
        quiet = 0 if running.context.tasks.busy else quiet + 1


def start(look: Look, home: Path) -> tuple[RunningWindow, Wiring]:
    """Open the window with no book, in a home of its own."""
    from PySide6.QtWidgets import QApplication

    from careerplanner.gui.application import RunningWindow
    from careerplanner.gui.theme import Appearance
    from careerplanner.gui.wiring import WindowRequest, Wiring
    from careerplanner.i18n.catalogue import Catalogues
    from careerplanner.i18n.language import Language
    from careerplanner.paths import translations_folder
    from careerplanner.services.framework.frameworks import open_framework
    from careerplanner.services.workspace import Workspace

    os.environ["CAREERPLANNER_HOME"] = str(home)
    application = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(application, QApplication)
    catalogues = Catalogues(translations_folder())
    workspace = Workspace(open_framework(), catalogues, lambda: TODAY)
    request = WindowRequest(Language(look.language), language_forced=True)
    wiring = Wiring(catalogues, lambda: workspace, request)
    running = RunningWindow(application, wiring.startup())
    running.fill()
    running.context.theme.choose(Appearance(look.appearance))
    running.context.theme.set_text_size(look.text_size)
    running.window.resize(look.width, look.height)
    running.window.show()
    settle()
    return running, wiring


def paint_look(look: Look, folder: Path) -> int:
    """Paint every screen in one look; return how many pictures were made."""
    with tempfile.TemporaryDirectory() as home:
        running, wiring = start(look, Path(home))
        painter = Painter(look, folder)
        _paint_first_steps(painter, running)
        wiring.control.open_example()
        for page in PAGES:
            running.window.show_page(page)
            rest(running)
            painter.take(page, running.window)
            _paint_whole(painter, page, running)
            if page == "ways":
                _look_towards_goal(wiring)
                painter.take("ways-routes", running.window)
                _paint_whole(painter, "ways-routes", running)
        for name, dialog in _dialogs(wiring):
            dialog.resize(min(look.width - 80, 720), min(look.height - 40, 640))
            dialog.show()
            painter.take(f"dialog-{name}", dialog)
            dialog.close()
            dialog.deleteLater()
        _paint_team(painter, running, wiring)
        running.window.close()
        running.close()
        from careerplanner.services.book import books

        books.close_book(wiring.workspace)
    return painter.count


def _paint_team(painter: Painter, running: RunningWindow, wiring: Wiring) -> None:
    """Paint the pages of an invented team, and a conversation with one of its people."""
    from careerplanner.gui.pages.conversation.conversations_page import ConversationsPage

    wiring.control.open_example_team()
    for page in TEAM_PAGES:
        running.window.show_page(page)
        rest(running)
        painter.take(page, running.window)
        _paint_whole(painter, page, running)
    running.window.show_page("conversations")
    talks = running.window.current_page
    assert isinstance(talks, ConversationsPage)
    talks.go_on()
    rest(running)
    painter.take("conversation", running.window)
    _paint_whole(painter, "conversation", running)


def _look_towards_goal(wiring: Wiring) -> None:
    """Show the ways to the end that is painted."""
    from careerplanner.gui.pages.ways.ways_page import WaysPage
    from careerplanner.services.route import routing

    page = wiring.window.current_page
    assert isinstance(page, WaysPage)
    page.look_towards(routing.find_goal(wiring.workspace, GOAL))


def _paint_whole(painter: Painter, page: str, running: RunningWindow) -> None:
    """Also paint what has to be scrolled to, on the usual laptop's width."""
    if painter.look.width > 1024:
        painter.take(f"{page}-whole", running.window.current_page.ground)


def _paint_first_steps(painter: Painter, running: RunningWindow) -> None:
    """Paint the questions of a first start, one after the other."""
    from careerplanner.gui.pages.home.first_steps import FirstSteps
    from careerplanner.gui.pages.home.home_page import HomePage

    page = running.window.current_page
    assert isinstance(page, HomePage)
    steps = page.first_steps
    assert isinstance(steps, FirstSteps)
    number = 1
    while True:
        painter.take(f"first-{number}", running.window)
        if steps.question is steps.name:
            return
        steps.question.went_on.emit()
        number += 1


def _dialogs(wiring: Wiring) -> Iterator[tuple[str, QDialog]]:
    """Yield every dialog, filled from the example person."""
    from careerplanner.domain.record import InductionProgress
    from careerplanner.gui.dialogs.about_dialog import AboutDialog
    from careerplanner.gui.dialogs.induction.induction_dialog import InductionDialog
    from careerplanner.gui.dialogs.learning.learning_dialog import LearningDialog
    from careerplanner.gui.dialogs.plan.calendar_dialog import CalendarDialog
    from careerplanner.gui.dialogs.plan.route_dialog import RouteDialog
    from careerplanner.gui.dialogs.record.action_dialog import ActionDialog
    from careerplanner.gui.dialogs.record.award_dialog import AwardDialog
    from careerplanner.gui.dialogs.record.note_dialog import NoteDialog
    from careerplanner.gui.dialogs.record.people_dialog import PeopleDialog
    from careerplanner.gui.dialogs.record.person_dialog import PersonDialog
    from careerplanner.gui.dialogs.record.post_dialog import PostDialog
    from careerplanner.gui.dialogs.record.registration_dialog import RegistrationDialog
    from careerplanner.services.coming.coming_up import coming_up
    from careerplanner.services.route import routing

    desk = wiring.desk
    record = desk.record()
    assert record is not None

    def keep(_value: object) -> bool:
        return False

    first_induction = next(iter(record.induction), InductionProgress(""))
    yield "about", AboutDialog(desk)
    yield "action", ActionDialog(desk, keep, next(iter(record.actions), None))
    yield "award", AwardDialog(desk, keep, next(iter(record.awards), None))
    yield "award-new", AwardDialog(desk, keep)
    yield "calendar", CalendarDialog(desk, coming_up(desk.workspace, record, desk.answer()))
    yield "induction", InductionDialog(desk, keep, first_induction)
    yield "learning", LearningDialog(desk, keep)
    yield from _learning_dialogs(wiring)
    yield "note", NoteDialog(desk, keep)
    yield "people", PeopleDialog(desk)
    yield "person", PersonDialog(desk, keep, record.worker)
    yield "post", PostDialog(desk, keep, next(iter(record.posts), None))
    answer = desk.routes(routing.find_goal(desk.workspace, GOAL))
    assert answer is not None
    yield "route", RouteDialog(desk, keep, answer, answer.routes[0])
    yield "registration", RegistrationDialog(desk, keep, next(iter(record.registrations), None))


def _learning_dialogs(wiring: Wiring) -> Iterator[tuple[str, QDialog]]:
    """Yield the dialogs that bring learning in and send it, with an invented table."""
    from careerplanner.gui.dialogs.learning.learning_import_dialog import LearningImportDialog
    from careerplanner.gui.dialogs.learning.learning_pack_dialog import LearningPackDialog
    from careerplanner.gui.dialogs.learning.training_dialog import TrainingDialog
    from careerplanner.services.learning import learning, learning_import

    desk = wiring.desk
    record = desk.record()
    assert record is not None
    table = learning_import.read_again(TABLE.encode(), "report.csv")
    yield "learning-import", LearningImportDialog(desk, record, TABLE.encode(), table)
    yield "learning-pack", LearningPackDialog(desk, record)
    found = learning.refreshers(desk.workspace, record)[0]
    yield "training", TrainingDialog(desk, lambda _wish: False, record, found)


def main() -> int:
    """Paint everything into the folder asked for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, required=True, help="folder for the pictures")
    parser.add_argument("--only", default="", help="language, or language-appearance")
    asked = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    asked.out.mkdir(parents=True, exist_ok=True)
    made = 0
    for look in looks():
        if f"{look.language}-{look.appearance}".startswith(asked.only):
            made += paint_look(look, asked.out)
    sys.stdout.write(f"{made} pictures in {asked.out}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
