"""The program is put together as `run` does it, short of the event loop."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtGui import QRawFont
from PySide6.QtWidgets import QApplication, QMessageBox

from careerplanner import paths
from careerplanner.errors import DiskFull
from careerplanner.gui.application import RunningWindow, Startup
from careerplanner.gui.messages import Sentence
from careerplanner.i18n.catalogue import Catalogues
from careerplanner.i18n.language import Language
from tests.gui.fakes import PretendController, pretend_pages

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

TOP = Path(__file__).resolve().parents[2]


@pytest.fixture
def frame(qapp: QApplication, tmp_path: Path) -> Iterator[RunningWindow]:
    """The window before it knows of any book."""
    before = sys.excepthook
    locale = QLocale()
    resources = paths.resources_folder()
    startup = Startup(
        language=Language.ENGLISH,
        catalogue_for=Catalogues(paths.translations_folder()).get,
        describe=lambda words: (
            lambda error: Sentence(words.translate("Messages", "OK"), error.code)
        ),
        settings_file=tmp_path / "window.ini",
        fonts=resources / "fonts",
        icons=resources / "icons",
        fault_file=tmp_path / "faults.txt",
        controller=PretendController,
        pages=lambda _context: pretend_pages(),
    )
    made = RunningWindow(qapp, startup)
    yield made
    made.close()
    made.window.deleteLater()
    QLocale.setDefault(locale)
    assert sys.excepthook is not made.reporter.take
    sys.excepthook = before


@pytest.fixture
def running(frame: RunningWindow) -> RunningWindow:
    frame.fill()
    return frame


def test_the_frame_says_nothing_of_a_book_before_one_was_looked_for(
    qtbot: QtBot, frame: RunningWindow
) -> None:
    window = frame.window
    window.show()
    qtbot.waitExposed(window)
    assert (window.top_bar.title.text(), window.top_bar.saved.text()) == ("", "")
    assert not window.top_bar.undo.isEnabled()
    assert window.stack.made == ()
    assert window.navigation.current == "home"
    assert QApplication.focusWidget() in (None, window)
    frame.fill()
    assert window.top_bar.title.text() == "Gwen Pretend"
    assert window.stack.current_id == "home"
    assert window.current_page.isVisible()


def test_the_frame_can_be_closed_before_there_is_a_book(frame: RunningWindow) -> None:
    frame.window.show()
    assert frame.window.close()


def test_a_framework_that_is_not_there_is_said_and_ends_the_program(user_home: Path) -> None:
    words = [sys.executable, "-m", "careerplanner", "--pack", "no-such-pack"]
    done = subprocess.run(words, capture_output=True, text=True, timeout=60, cwd=TOP)
    assert done.returncode == 1
    assert "no-such-pack" in done.stderr
    assert "Traceback" not in done.stderr


def test_qts_own_words_follow_the_switch_and_come_back(running: RunningWindow) -> None:
    def cancel() -> str:
        return QCoreApplication.translate("QPlatformTheme", "Cancel")

    assert cancel() == "Cancel"
    running.window.switch_language()
    assert cancel() == "Canslo"
    assert QLocale().language() == QLocale.Language.Welsh
    assert running.window.top_bar.saved.text().startswith("Mae pob newid")
    running.window.switch_language()
    assert cancel() == "Cancel"


def test_the_bundled_typeface_is_what_is_drawn_with(
    running: RunningWindow, qapp: QApplication
) -> None:
    assert qapp.font().family().startswith("Atkinson")
    face = QRawFont.fromFont(qapp.font())
    assert [letter for letter in "ŵŷŴŶâêîôûïáèö’£" if not face.supportsCharacter(ord(letter))] == []


def test_a_message_speaks_the_language_of_the_screen(
    qtbot: QtBot, running: RunningWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[tuple[str, list[str]]] = []

    def instead(box: QMessageBox) -> int:
        said.append((box.informativeText(), [button.text() for button in box.buttons()]))
        return 0

    monkeypatch.setattr(QMessageBox, "exec", instead)
    running.window.switch_language()
    running.context.messages.show_error(DiskFull("disk.full"))
    assert said == [("disk.full", ["Iawn"])]
