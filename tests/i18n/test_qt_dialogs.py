"""Qt's own dialogs and menus, opened for real: nothing they ask for stays English."""

from __future__ import annotations

import ctypes
import sys
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrintPreviewDialog
from PySide6.QtWidgets import (
    QApplication,
    QDockWidget,
    QErrorMessage,
    QFileDialog,
    QLineEdit,
    QMessageBox,
    QProgressDialog,
    QScrollBar,
    QSpinBox,
    QTextEdit,
    QWidget,
    QWizard,
    QWizardPage,
)

from careerplanner.gui.retranslation import CatalogueTranslator
from careerplanner.gui.words import Words
from careerplanner.i18n.catalogue import Catalogues
from careerplanner.i18n.language import Language
from careerplanner.i18n.qt_texts import is_qt_context
from tests.i18n.conftest import ROOT, TS_FILE
from tools.strings.ts_file import TsFile

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from careerplanner.i18n.catalogue import Catalogue

Made = tuple[Any, ...]
"""The widget to show, and what has to outlive it."""

ENGLISH_ON_PURPOSE = {
    "QPageSize": "sizes of paper are names",
    "QGuiApplication": "the direction of writing, no text",
    "QFileDialog": {"Alt+Left", "Alt+Right", "Alt+Up"},
    "QLibrary": "why a part of Qt was not loaded, for a log; asked where no printing is installed",
    "QShortcut": "keys for music, telephones and the like, which no keyboard here has",
}


class Listener(QTranslator):
    """Hears what Qt asks for and keeps what has no Welsh; installed last, it is asked first.

    Each question costs one reference to None (see `careerplanner.i18n.qt_texts`), so it gives
    one back each time.
    """

    def __init__(self, welsh: Catalogue) -> None:
        super().__init__()
        self._welsh = welsh
        self.english: set[tuple[str, str]] = set()

    def isEmpty(self) -> bool:
        return False

    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str | None:
        if disambiguation is None:
            ctypes.pythonapi.Py_IncRef(ctypes.py_object(None))
        if self._welsh.find(context, source, disambiguation or "") is None:
            kept = ENGLISH_ON_PURPOSE.get(context, set())
            if source and isinstance(kept, set) and source not in kept:
                self.english.add((context, source))
        return None


@pytest.fixture
def translator(qapp: QApplication) -> Iterator[CatalogueTranslator]:
    made = CatalogueTranslator(Words(Language.WELSH, Catalogues(ROOT / "translations").get))
    qapp.installTranslator(made)
    yield made
    qapp.removeTranslator(made)


@pytest.fixture
def listener(qapp: QApplication, real_welsh: Catalogue) -> Iterator[Listener]:
    made = Listener(real_welsh)
    qapp.installTranslator(made)
    yield made
    qapp.removeTranslator(made)


def message_box() -> QWidget:
    box = QMessageBox(QMessageBox.Icon.Warning, "t", "x")
    for button in QMessageBox.StandardButton:
        if 0x400 <= button.value <= 0x8000000:
            box.addButton(button)
    box.setDetailedText("d")
    return box


def file_dialog(mode: QFileDialog.AcceptMode, view: QFileDialog.ViewMode) -> QWidget:
    dialog = QFileDialog()
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.setAcceptMode(mode)
    dialog.setViewMode(view)
    return dialog


def wizard() -> QWidget:
    made = QWizard()
    made.addPage(QWizardPage())
    made.setOption(QWizard.WizardOption.HaveHelpButton)
    return made


def printer(folder: Path) -> QPrinter:
    made = QPrinter()
    made.setOutputFileName(str(folder / "plan.pdf"))
    return made


def print_dialog(kind: type[QPrintDialog | QPrintPreviewDialog], folder: Path) -> Made:
    used = printer(folder)
    return kind(used), used


def menu_of(editor: QLineEdit | QTextEdit) -> Made:
    return editor.createStandardContextMenu(), editor


MAKERS: dict[str, Callable[[Path], Made]] = {
    "message box": lambda _: (message_box(),),
    "open": lambda _: (file_dialog(QFileDialog.AcceptMode.AcceptOpen, QFileDialog.ViewMode.List),),
    "save": lambda _: (
        file_dialog(QFileDialog.AcceptMode.AcceptSave, QFileDialog.ViewMode.Detail),
    ),
    "print": lambda folder: print_dialog(QPrintDialog, folder),
    "preview": lambda folder: print_dialog(QPrintPreviewDialog, folder),
    "wizard": lambda _: (wizard(),),
    "error": lambda _: (QErrorMessage(),),
    "progress": lambda _: (QProgressDialog(),),
    "dock": lambda _: (QDockWidget("d"),),
    "line menu": lambda _: menu_of(QLineEdit()),
    "text menu": lambda _: menu_of(QTextEdit()),
    "spin box": lambda _: (QSpinBox(),),
    "scroll bar": lambda _: (QScrollBar(),),
}


@pytest.mark.qt_log_ignore("^This plugin does not support")
@pytest.mark.parametrize("name", MAKERS)
def test_what_qt_shows_of_its_own_is_welsh(
    listener: Listener, qtbot: QtBot, tmp_path: Path, name: str
) -> None:
    shown, *_needed = MAKERS[name](tmp_path)
    qtbot.addWidget(shown)
    shown.show()
    QApplication.processEvents()
    assert listener.english == set()
    shown.close()


def test_the_listener_hears_english(listener: Listener) -> None:
    QApplication.translate("QLineEdit", "Cu&t")
    QApplication.translate("QLineEdit", "Not of Qt")
    assert listener.english == {("QLineEdit", "Not of Qt")}


@pytest.mark.usefixtures("translator")
def test_every_text_of_qt_in_the_file_reaches_qt(real_welsh: Catalogue) -> None:
    keys = [key for key in TsFile.read(TS_FILE).entries if is_qt_context(key.context)]
    assert len(keys) > 500
    for context, source, comment in keys:
        found = QApplication.translate(context, source, comment or None)
        assert found == real_welsh.find(context, source, comment)


@pytest.mark.usefixtures("translator")
def test_a_text_with_another_disambiguation_or_none_of_ours() -> None:
    assert QApplication.translate("QFileDialog", "Alias", "Mac OS X Finder") == "Enw arall"
    assert QApplication.translate("QLineEdit", "Not of Qt") == "Not of Qt"
    assert QApplication.translate("Home", "Cancel") == "Cancel"


def test_a_message_box_follows_the_language_of_the_window(
    translator: CatalogueTranslator, qtbot: QtBot
) -> None:
    def label() -> str:
        box = QMessageBox()
        qtbot.addWidget(box)
        box.addButton(QMessageBox.StandardButton.Cancel)
        return box.buttons()[0].text()

    words = translator._words
    assert label() == "Canslo"
    words.use(Language.ENGLISH)
    translator.refresh()
    assert label() == "Cancel"
    words.use(Language.WELSH)
    translator.refresh()
    assert label() == "Canslo"


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None cannot lose references any more")
@pytest.mark.usefixtures("translator")
def test_asking_costs_no_reference_to_none() -> None:
    before = sys.getrefcount(None)
    for _ in range(1000):
        QApplication.translate("QLineEdit", "Not of Qt")
        QApplication.translate("QLineEdit", "Cu&t")
    assert abs(sys.getrefcount(None) - before) < 500
