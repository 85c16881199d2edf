"""Books and disks that let the window down: said once in words, what was open and typed stays."""

from __future__ import annotations

import shutil
import sqlite3
import sys
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from careerplanner.domain.record import Worker
from careerplanner.errors import CareerPlannerError, DiskFull
from careerplanner.gui.application import RunningWindow
from careerplanner.gui.dialogs.learning.learning_dialog import LearningDialog
from careerplanner.gui.messages import Messages
from careerplanner.gui.pages.home.home_page import HomePage
from careerplanner.gui.pages.plan.plan_page import PlanPage
from careerplanner.gui.wiring import WindowRequest, Wiring
from careerplanner.i18n.language import Language
from careerplanner.services.book import books
from careerplanner.services.record import records
from careerplanner.services.record.starting import start_book
from careerplanner.services.workspace import Workspace
from careerplanner.store.book import Book
from tests.gui.desks import TODAY, catalogues, lookup
from tests.gui.people import SIANS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

NAME = "Siân Ŵyn <b>Pretend</b>"
Program = "Callable[..., Opened]"


class Opened:
    """The whole window, what it said, and what the person chose in its file dialogs."""

    def __init__(self, wiring: Wiring, running: RunningWindow, said: list[str]) -> None:
        self.wiring, self.running, self.said = wiring, running, said
        self.window = running.window

    def open_from_menu(self, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        messages = self.running.context.messages
        monkeypatch.setattr(messages, "choose_file_to_open", lambda *_: path)
        self.window.commands.actions["open_book"].trigger()
        QApplication.processEvents()

    @property
    def title(self) -> str:
        return self.window.windowTitle()


def workspace() -> Workspace:
    return Workspace(lookup(), catalogues(), lambda: TODAY)


def make_book(path: Path) -> Path:
    space = workspace()
    start_book(space, path, "worker", Worker("w1", NAME), SIANS)
    books.close_book(space)
    shutil.rmtree(path.with_name(f"{path.stem}-backups"), ignore_errors=True)
    return path


@pytest.fixture
def mine(tmp_path: Path) -> Path:
    """A good book."""
    return make_book(tmp_path / "mine.careerbook")


@pytest.fixture
def program(
    qapp: QApplication, user_home: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Callable[..., Opened]]:
    """Starts the program as `open_window` does, short of the event loop."""
    hook, locale = sys.excepthook, QLocale()
    made: list[Opened] = []
    said: list[str] = []

    def tell(_self: Messages, title: object, body: object = "", **_more: object) -> None:
        said.append(f"{title}\n{body}")

    monkeypatch.setattr(Messages, "tell", tell)

    def start(book: Path | None = None, language: Language = Language.ENGLISH) -> Opened:
        wiring = Wiring(catalogues(), workspace, WindowRequest(language, True, book))
        running = RunningWindow(qapp, wiring.startup())
        running.window.show()
        running.fill()
        QApplication.processEvents()
        made.append(Opened(wiring, running, said))
        return made[-1]

    yield start
    for one in made:
        one.running.close()
        one.wiring.close()
        one.window.close()
        one.window.deleteLater()
    QLocale.setDefault(locale)
    sys.excepthook = hook


def foreign(path: Path) -> None:
    path.write_bytes(b"PK\3\4" + bytes(2000))


def newer(path: Path) -> None:
    raw = bytearray(path.read_bytes())
    raw[60:64] = (999).to_bytes(4, "big")
    path.write_bytes(raw)


def cut(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:9000])


def senseless(path: Path) -> None:
    """Sound as a database, with a row that no program of ours writes."""
    other = sqlite3.connect(path)
    other.execute("UPDATE held_award SET state = 'nonsense'")
    other.commit()
    other.close()


SPOILT = [
    (foreign, "This file is not a book of this program"),
    (newer, "A newer version of this program made this book"),
    (cut, "This book is damaged"),
    (senseless, "This book is damaged"),
    (lambda path: path.unlink(), "There is no book here"),
]


@pytest.mark.parametrize(("spoil", "words"), SPOILT)
def test_a_book_refused_from_the_menu_leaves_the_other_one_open(
    spoil: Callable[[Path], None],
    words: str,
    mine: Path,
    tmp_path: Path,
    program: Callable[..., Opened],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    bad = make_book(tmp_path / "bad.careerbook")
    spoil(bad)
    before = bad.read_bytes() if bad.exists() else None
    opened = program(mine)
    opened.open_from_menu(bad, monkeypatch)
    assert [one.startswith(words) for one in opened.said] == [True]
    assert str(bad) in opened.said[0]
    assert opened.title.startswith("mine")
    assert opened.wiring.desk.worker_id == "w1"
    assert (bad.read_bytes() if bad.exists() else None) == before
    assert opened.running.watch.dialog is None


@pytest.mark.parametrize(("spoil", "words"), SPOILT)
def test_a_book_refused_at_the_start_leaves_a_window_to_go_on_in(
    spoil: Callable[[Path], None], words: str, mine: Path, program: Callable[..., Opened]
) -> None:
    spoil(mine)
    opened = program(mine, Language.WELSH)
    assert len(opened.said) == 1
    assert str(mine) in opened.said[0]
    assert not opened.said[0].startswith(words)
    assert opened.wiring.desk.book_path is None
    assert isinstance(opened.window.current_page, HomePage)


def test_the_last_book_where_nobody_may_look_does_not_keep_the_program_from_starting(
    mine: Path, program: Callable[..., Opened], monkeypatch: pytest.MonkeyPatch
) -> None:
    first = program(mine)
    first.running.context.settings.save()
    first.wiring.close()
    real = type(mine).stat

    def shut(self: Path, **how: bool) -> object:
        if self == mine:
            raise PermissionError(13, "shut")
        return real(self, **how)

    monkeypatch.setattr(type(mine), "stat", shut)
    opened = program()
    assert [one.startswith("This book cannot be read") for one in opened.said] == [True]


def test_a_book_that_is_busy_is_read_and_says_who_has_it(
    mine: Path, program: Callable[..., Opened], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    other = workspace()
    books.open_book(other, mine)
    opened = program(make_book(tmp_path / "own.careerbook"))
    opened.open_from_menu(mine, monkeypatch)
    assert opened.title.startswith("mine")
    assert opened.wiring.desk.read_only
    assert opened.said == []
    texts = _texts(opened)
    assert any("open elsewhere" in text and "Opened by:" in text for text in texts)
    assert any(NAME in text for text in texts)
    books.close_book(other)


def _texts(opened: Opened) -> list[str]:
    from PySide6.QtWidgets import QLabel

    labels = opened.window.findChildren(QLabel)
    assert all(label.textFormat().name != "RichText" for label in labels if NAME in label.text())
    return [label.text() for label in labels]


def test_a_name_with_markup_is_shown_as_it_was_typed(
    mine: Path, program: Callable[..., Opened]
) -> None:
    from PySide6.QtCore import Qt
    from PySide6.QtWidgets import QLabel

    opened = program(mine)
    for page in ("home", "record", "standing", "plan"):
        opened.window.show_page(page)
        QApplication.processEvents()
        for label in opened.window.findChildren(QLabel):
            if "<b>" in label.text():
                assert label.textFormat() is Qt.TextFormat.PlainText, (page, label.text())
    opened.window.show_page("home")
    assert any(NAME in text for text in _texts(opened))


def test_a_full_disk_while_a_dialog_is_saved_keeps_what_was_typed(
    mine: Path, program: Callable[..., Opened], monkeypatch: pytest.MonkeyPatch
) -> None:
    opened = program(mine)
    desk = opened.wiring.desk

    def full(*_: object, **__: object) -> object:
        raise DiskFull("disk.full", path=str(mine))

    dialog = LearningDialog(
        desk, lambda entry: desk.apply(lambda: records.add(desk.workspace, "w1", entry))
    )
    dialog.show()
    dialog.name.set_value("First aid at work")
    with monkeypatch.context() as patched:
        patched.setattr(Book, "action", full)
        dialog.save()
    assert dialog.isVisible()
    assert dialog.name.value() == "First aid at work"
    assert [one.startswith("There is no room left on the disk") for one in opened.said] == [True]
    record = desk.record()
    assert record is not None
    assert record.learning == ()
    dialog.save()
    assert not dialog.isVisible()
    record = desk.record()
    assert record is not None
    assert [entry.title for entry in record.learning] == ["First aid at work"]
    dialog.deleteLater()


@pytest.mark.parametrize(
    ("place", "words"),
    [
        ("none/plan.pdf", "This file cannot be written"),
        ("folder", "This is a folder"),
        ("other.careerbook", "There is a book here"),
        ("x" * 300 + ".pdf", "This file cannot be written"),
    ],
)
def test_a_plan_that_cannot_be_saved_there_is_said_and_not_kept(
    place: str,
    words: str,
    mine: Path,
    tmp_path: Path,
    program: Callable[..., Opened],
    qtbot: QtBot,
) -> None:
    (tmp_path / "folder").mkdir()
    whole = make_book(tmp_path / "other.careerbook").read_bytes()
    opened = program(mine)
    opened.window.show_page("plan")
    page = opened.window.current_page
    assert isinstance(page, PlanPage)
    page.out.write(tmp_path / place)
    qtbot.waitUntil(lambda: bool(opened.said))
    qtbot.waitUntil(page.out.save.isEnabled)
    assert [one.startswith(words) for one in opened.said] == [True]
    record = opened.wiring.desk.record()
    assert record is not None
    assert record.plans == ()
    assert (tmp_path / "other.careerbook").read_bytes() == whole
    assert not page.out.outcome.isVisible()


def test_a_book_damaged_while_it_is_open_is_said_once_and_is_no_mistake_of_ours(
    mine: Path, program: Callable[..., Opened], qtbot: QtBot
) -> None:
    opened = program(mine)
    mine.write_bytes(b"")
    desk = opened.wiring.desk
    for _part in range(3):
        try:
            desk.look_at("w1")
            desk.record()
        except CareerPlannerError as error:
            opened.running.reporter.take_error(error)
    qtbot.waitUntil(lambda: bool(opened.said))
    qtbot.wait(50)
    assert opened.running.watch.dialog is None
    assert all(one.startswith("This book is damaged") for one in opened.said)


def test_the_example_person_stays_out_of_a_book_of_ones_own(
    mine: Path, program: Callable[..., Opened], monkeypatch: pytest.MonkeyPatch, user_home: Path
) -> None:
    opened = program(mine)
    control = opened.wiring.control
    before = mine.read_bytes()
    control.open_example()
    QApplication.processEvents()
    assert opened.wiring.desk.book_path != mine
    assert control.book_path() is None
    assert mine.read_bytes() == before
    assert mine in opened.running.context.settings.recent_books
    assert len(opened.running.context.settings.recent_books) == 1
    opened.open_from_menu(mine, monkeypatch)
    record = opened.wiring.desk.record()
    assert record is not None
    assert [worker.id for worker in opened.wiring.desk.workers()] == ["w1"]
    assert not record.worker.example
    assert list((user_home / "cache").rglob("*.careerbook")) == []
    assert opened.said == []
