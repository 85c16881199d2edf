"""The program is put together as `run` does it, short of the event loop."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtGui import QRawFont
from PySide6.QtWidgets import QMessageBox

from careerplanner import paths
from careerplanner.errors import DiskFull
from careerplanner.gui.application import RunningWindow, Startup
from careerplanner.gui.messages import Sentence
from careerplanner.i18n.catalogue import Catalogues
from careerplanner.i18n.language import Language
from tests.gui.fakes import PretendController, pretend_pages

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot


@pytest.fixture
def running(qapp: QApplication, tmp_path: Path) -> Iterator[RunningWindow]:
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
    made.fill()
    yield made
    made.close()
    made.window.deleteLater()
    QLocale.setDefault(locale)
    assert sys.excepthook is not made.reporter.take
    sys.excepthook = before


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
