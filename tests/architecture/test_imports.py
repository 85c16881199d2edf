"""Modules import alone and do nothing when imported; the core does without Qt."""

from __future__ import annotations

import ast
import json
from typing import TYPE_CHECKING

import pytest

from tests.architecture.tree import (
    PACKAGE,
    in_fresh_interpreter,
    module_name,
    parsed,
    python_files,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

# One interpreter for all. Whatever is imported for the first time begins with nothing half made:
# where no import leads back to where it came from, the order changes nothing, and once is enough.
# Those in a ring, where it can, are each imported with our own modules forgotten.
IMPORT_EACH = """
import importlib, json, os, sys, threading
from pathlib import Path
faults = {}
home = Path(os.environ["CAREERPLANNER_HOME"])
before = set(home.rglob("*"))
for word in sys.argv[1:]:
    alone, name = word.startswith("alone:"), word.removeprefix("alone:")
    for loaded in [one for one in sys.modules if alone and one.split(".")[0] == "careerplanner"]:
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
    *(
        "careerplanner.gui.book_control",
        "careerplanner.gui.desk",
        "careerplanner.services.book.books",
    ),
    *("careerplanner.services.framework.frameworks", "careerplanner.services.workspace"),
    "careerplanner.gui.pages.home.home_page",
]
"""What is imported before the first answer is painted."""


def all_modules() -> list[str]:
    return [module_name(file) for file in python_files("careerplanner")]


def loaded_by(*names: str) -> set[str]:
    answer = in_fresh_interpreter(WHAT_IS_LOADED, *names)
    assert answer.returncode == 0, answer.stderr
    return set(answer.stdout.splitlines()[-1].split())


def imported_at_once(body: Iterable[ast.AST], known: set[str]) -> Iterator[str]:
    """The modules of ours that are imported as soon as these statements are."""
    for node in body:
        match node:
            case ast.If(test=ast.Name("TYPE_CHECKING")):
                yield from imported_at_once(node.orelse, known)
            case ast.Import(names):
                yield from (one.name for one in names if one.name in known)
            case ast.ImportFrom(module=str(module), names=names) if module in known:
                yield module
                inner = (f"{module}.{one.name}" for one in names)
                yield from (one for one in inner if one in known)
            case ast.FunctionDef() | ast.AsyncFunctionDef():
                pass
            case _:
                yield from imported_at_once(ast.iter_child_nodes(node), known)


def packages_of(name: str) -> list[str]:
    parts = name.split(".")
    return [".".join(parts[:size]) for size in range(1, len(parts))]


def in_rings(edges: Mapping[str, set[str]]) -> set[str]:
    """What can be reached from itself, and at most what lies between two such rings."""
    left = {one: set(others) for one, others in edges.items()}
    while True:  # whoever leads nowhere, or is led to from nowhere, is in no ring
        ends = {one for one, others in left.items() if not others & left.keys()}
        starts = left.keys() - set().union(*left.values())
        if not ends | starts:
            return set(left)
        left = {one: others for one, others in left.items() if one not in ends | starts}


def rings() -> set[str]:
    """The modules whose imports at the top lead back to them, their packages' imports included."""
    files = {module_name(file): file for file in python_files("careerplanner")}
    edges: dict[str, set[str]] = {}
    for name, file in files.items():
        direct = set(imported_at_once(parsed(file).body, set(files)))
        edges[name] = direct.union(packages_of(name), *map(packages_of, direct)) - {name}
    return in_rings(edges)


def test_what_is_in_a_ring_is_found_whatever_leads_there() -> None:
    edges = {"a": {"b"}, "b": {"c", "e"}, "c": {"d"}, "d": {"b"}, "e": {"f"}, "f": set()}
    assert in_rings(edges) == {"b", "c", "d"}
    assert in_rings({"a": {"b"}, "b": set()}) == set()


@pytest.mark.parametrize(
    ("source", "found"),
    [
        ("import one.two", {"one.two"}),
        ("from one import two, name", {"one", "one.two"}),
        (
            "try:\n    import one\nexcept ImportError:\n    from one.two import x",
            {"one", "one.two"},
        ),
        ("class Made:\n    from one import name", {"one"}),
        ("if 1:\n    pass\nelse:\n    import one", {"one"}),
        ("with x:\n    import one", {"one"}),
        ("match x:\n    case 1:\n        import one", {"one"}),
        ("from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    import one", set()),
        ("def later():\n    import one", set()),
    ],
)
def test_what_is_imported_at_once(source: str, found: set[str]) -> None:
    assert set(imported_at_once(ast.parse(source).body, {"one", "one.two"})) == found


def test_every_module_imports_alone_and_quietly() -> None:
    in_a_ring = sorted(rings())
    words = [*all_modules(), *(f"alone:{name}" for name in in_a_ring)]
    answer = in_fresh_interpreter(IMPORT_EACH, *words)
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
