"""Modules import alone and do nothing when imported; the core does without Qt."""

from __future__ import annotations

import json

import pytest

from tests.architecture.tree import PACKAGE, in_fresh_interpreter, module_name, python_files

# One interpreter for all: forgetting our own modules between two imports is as good as a new one
# to find an import that only works after another, and fifty times quicker.
IMPORT_EACH_ALONE = """
import importlib, json, os, sys, threading
from pathlib import Path
faults = {}
home = Path(os.environ["CAREERPLANNER_HOME"])
before = set(home.rglob("*"))
for name in sys.argv[1:]:
    for loaded in [one for one in sys.modules if one.split(".")[0] == "careerplanner"]:
        del sys.modules[loaded]
    try:
        importlib.import_module(name)
    except BaseException as error:
        faults[name] = repr(error)
core = sys.modules.get("PySide6.QtCore")
if core is not None and core.QCoreApplication.instance() is not None:
    faults["Qt"] = "an application was made"
if threading.active_count() > 1:
    faults["threads"] = repr(threading.enumerate())
if set(home.rglob("*")) != before:
    faults["files"] = "something was written"
print(json.dumps(faults))
"""

WHAT_IS_LOADED = """
import importlib, sys
for name in sys.argv[1:]:
    importlib.import_module(name)
print(*sorted(sys.modules))
"""

HEAVY = {"numpy", "openpyxl", "pydantic", "pypdfium2", "reportlab", "sqlite_utils", "yaml", "PIL"}
NOT_AT_START = HEAVY | {"http", "logging.handlers", "platformdirs", "socket", "subprocess", "uuid"}
NOT_FOR_THE_FRAME = NOT_AT_START | {
    *("datetime", "hashlib", "json", "pickle", "platform", "sqlite3"),
    *("careerplanner.domain", "careerplanner.framework", "careerplanner.rules"),
    *("careerplanner.services", "careerplanner.store", "careerplanner.gui.pages"),
}
FRAME = ["careerplanner.app", "careerplanner.gui.plain_imports", "careerplanner.gui.wiring"]
"""What is imported before the frame of the window is painted."""
ANSWER = [
    *FRAME,
    *("careerplanner.gui.book_control", "careerplanner.gui.desk", "careerplanner.services.books"),
    *("careerplanner.services.frameworks", "careerplanner.services.workspace"),
    "careerplanner.gui.pages.home_page",
]
"""What is imported before the first answer is painted."""


def all_modules() -> list[str]:
    return [module_name(file) for file in python_files("careerplanner")]


def loaded_by(*names: str) -> set[str]:
    answer = in_fresh_interpreter(WHAT_IS_LOADED, *names)
    assert answer.returncode == 0, answer.stderr
    return set(answer.stdout.splitlines()[-1].split())


def test_every_module_imports_alone_and_quietly() -> None:
    answer = in_fresh_interpreter(IMPORT_EACH_ALONE, *all_modules())
    assert answer.returncode == 0, answer.stderr
    assert json.loads(answer.stdout) == {}
    assert answer.stderr == ""


def test_nothing_outside_the_window_loads_qt() -> None:
    core = [name for name in all_modules() if not name.startswith("careerplanner.gui")]
    assert {"careerplanner.services", "careerplanner.cli"} <= set(core)
    assert loaded_by(*core).isdisjoint({"PySide6", "shiboken6"})


@pytest.mark.parametrize(
    ("names", "unwanted"),
    [(FRAME, NOT_FOR_THE_FRAME), (ANSWER, NOT_AT_START)],
    ids=["frame", "answer"],
)
def test_first_window_does_not_pay_for_what_it_does_not_show(
    names: list[str], unwanted: set[str]
) -> None:
    loaded = loaded_by(*names)
    assert {"PySide6.QtWidgets", "careerplanner.gui.main_window"} <= loaded
    assert loaded & unwanted == set()


PLAIN_IMPORTS = """
import builtins, sys
from careerplanner.gui.plain_imports import use_plain_imports
before = builtins.__import__
assert before is builtins.__feature_import__
use_plain_imports()
assert builtins.__import__ is not before
from PySide6.QtWidgets import *
assert QLabel.__name__ == "QLabel"
def another(*args, **kwargs):
    return plain(*args, **kwargs)
plain, builtins.__import__ = builtins.__import__, another
use_plain_imports()
assert builtins.__import__ is another, "what somebody else put there is not ours to take away"
"""


def test_imports_after_qt_go_pythons_own_way() -> None:
    answer = in_fresh_interpreter(PLAIN_IMPORTS)
    assert answer.returncode == 0, answer.stderr


def test_package_itself_is_only_its_version() -> None:
    assert len((PACKAGE / "__init__.py").read_text("utf-8").splitlines()) < 15
