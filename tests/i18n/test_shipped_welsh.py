"""The Welsh that the program ships: a valid file, every text there, Qt's own words among them."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
import yaml

from tests.conftest import missing
from tests.i18n.conftest import ROOT, TS_FILE
from tools import glossary
from tools.strings.checking import check, read_same
from tools.strings.contexts import is_kept_context
from tools.strings.extraction import extract
from tools.strings.ts_file import TsFile

if TYPE_CHECKING:
    from careerplanner.i18n.catalogue import Catalogue

QT_TEXTS = {
    "QPlatformTheme": ["OK", "Save", "Cancel", "&Yes", "&No", "Close", "Help", "Discard", "Retry"],
    "QDialogButtonBox": ["OK", "Save", "Cancel", "&Yes", "&No", "Don't Save"],
    "QLineEdit": ["&Undo", "&Redo", "Cu&t", "&Copy", "&Paste", "Delete", "Select All"],
    "QWidgetTextControl": ["&Undo", "Cu&t", "&Copy", "Copy &Link Location", "Select All"],
    "QAbstractSpinBox": ["&Select All", "&Step up", "Step &down"],
    "QFileDialog": ["Look in:", "File &name:", "Files of type:", "&Open", "&Save", "Back"],
    "QPrintDialog": ["Print", "&Print", "All Pages", "Print to File (PDF)"],
    "QPrintPreviewDialog": ["Print Preview", "Zoom in", "Next page", "Landscape"],
    "QMessageBox": ["Show Details...", "Hide Details..."],
    "QScrollBar": ["Scroll here", "Page down", "Top"],
    "QShortcut": ["Space", "Left", "Up"],
    "QAccessibleActionInterface": ["Press", "Toggle", "Increase", "Show Menu", "Set Focus"],
    "QErrorMessage": ["&Show this message again"],
    "QWizard": ["&Next >", "< &Back", "&Finish"],
    "QProgressDialog": ["Cancel"],
    "QUndoStack": ["Undo", "Redo", "Undo %1"],
}


QT_PAIRS = [(context, source) for context, texts in QT_TEXTS.items() for source in texts]


@pytest.mark.parametrize(("context", "source"), QT_PAIRS)
def test_the_words_of_qt_are_welsh(real_welsh: Catalogue, context: str, source: str) -> None:
    welsh = real_welsh.find(context, source)
    assert welsh is not None
    assert welsh != source


@pytest.mark.parametrize("context", ["QLineEdit", "QWidgetTextControl"])
def test_no_two_items_of_a_text_menu_share_a_key(real_welsh: Catalogue, context: str) -> None:
    menu = ("&Undo", "&Redo", "Cu&t", "&Copy", "&Paste")
    found = [real_welsh.find(context, source) or "" for source in menu]
    keys = [text[text.index("&") + 1].casefold() for text in found]
    assert len(set(keys)) == len(keys)


def test_qts_texts_are_all_finished_and_of_the_right_shape() -> None:
    qts = {k: e for k, e in TsFile.read(TS_FILE).entries.items() if is_kept_context(k.context)}
    assert len(qts) > 500
    assert check(TsFile(qts), set(), TS_FILE.parent) == []


def test_every_text_of_the_program_has_finished_welsh() -> None:
    found = extract(ROOT / "careerplanner")
    assert found.faults == []
    assert check(TsFile.read(TS_FILE), found.keys, TS_FILE.parent) == []


def test_the_file_is_kept_in_its_settled_order() -> None:
    assert TS_FILE.read_text(encoding="utf-8") == TsFile.read(TS_FILE).as_xml()


def test_no_line_of_the_list_of_equal_texts_is_left_over() -> None:
    entries = TsFile.read(TS_FILE).entries
    same = {key.source for key, entry in entries.items() if key.source == entry.text}
    assert read_same(TS_FILE.parent) <= same


def test_lrelease_compiles_the_file_and_qt_finds_the_texts(tmp_path: Path) -> None:
    tool = shutil.which("pyside6-lrelease", path=str(Path(sys.executable).parent))
    if tool is None:
        missing("pyside6-lrelease, a part of PySide6-Essentials")
    compiled = tmp_path / "careerplanner_cy.qm"
    ran = subprocess.run(
        [tool, str(TS_FILE), "-qm", str(compiled)], capture_output=True, text=True, check=True
    )
    assert "warning" not in (ran.stdout + ran.stderr).casefold()
    code = (
        "import sys; from PySide6.QtCore import QTranslator\n"
        "t = QTranslator(); assert t.load(sys.argv[1])\n"
        "print(t.translate('QDialogButtonBox', 'Cancel'), t.language())"
    )
    asked = subprocess.run(
        [sys.executable, "-c", code, str(compiled)], capture_output=True, text=True, check=True
    )
    assert asked.stdout.split() == ["Canslo", "cy"]


def test_the_page_of_the_glossary_is_the_one_its_file_makes() -> None:
    assert glossary.PAGE.read_text(encoding="utf-8") == glossary.page(glossary.read_terms())


def test_each_word_of_the_glossary_stands_once_and_says_its_standing() -> None:
    parts = yaml.safe_load(glossary.SOURCE.read_text(encoding="utf-8"))
    terms = [term for part in parts.values() for term in part]
    assert {term["status"] for term in terms} <= {"official", "ours", "reviewed"}
    english = [term["en"].casefold() for term in terms]
    assert sorted(english) == sorted(set(english))
    assert all(term["cy"].strip() for term in terms)
