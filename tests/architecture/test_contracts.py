"""The import contracts hold, and each of them would notice being broken.

Every breach below is planted, all at once, in a copy of the package; the linter must name each.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from tests.architecture.tree import PACKAGE, TOP

if TYPE_CHECKING:
    from pathlib import Path

# (planted module, what it imports): importer and imported are named in the linter's report.
BREACHES = [
    ("domain.planted_up", "careerplanner.framework"),
    ("i18n.planted_up", "careerplanner.domain"),
    ("framework.planted_up", "careerplanner.rules"),
    ("rules.planted_beside", "careerplanner.store"),
    ("reports.planted_beside", "careerplanner.rules"),
    ("store.planted_beside", "careerplanner.exchange"),
    ("exchange.planted_beside", "careerplanner.store"),
    ("services.planted_up", "careerplanner.cli"),
    ("services.planted_gui", "careerplanner.gui"),
    ("cli.planted_beside", "careerplanner.gui"),
    ("rules.planted_qt", "PySide6"),
    ("reports.planted_qt", "PySide6"),
    ("cli.planted_qt", "PySide6"),
    ("services.planted_qt", "shiboken6"),
    ("gui.pages.planted_store", "careerplanner.store"),
    ("gui.dialogs.planted_rules", "careerplanner.rules"),
    ("gui.widgets.planted_paper", "reportlab"),
    ("gui.widgets.planted_up", "careerplanner.gui.pages"),
    ("gui.dialogs.planted_up", "careerplanner.gui.pages"),
]


def lint(folder: Path) -> subprocess.CompletedProcess[str]:
    code = "import sys; from importlinter.cli import lint_imports_command as run; run()"
    return subprocess.run(
        [sys.executable, "-c", code, "--no-cache", "--config", str(TOP / "pyproject.toml")],
        cwd=folder,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )


@pytest.fixture(scope="module")
def report(tmp_path_factory: pytest.TempPathFactory) -> str:
    """What the linter says of a copy with all breaches, spaces made single."""
    copy = tmp_path_factory.mktemp("breached")
    shutil.copytree(
        PACKAGE, copy / PACKAGE.name, ignore=shutil.ignore_patterns("__pycache__", "_data")
    )
    for name, imported in BREACHES:
        plant(copy, name, f"import {imported}\n")
    plant(copy, "errors", "import careerplanner.paths\n", append=True)
    plant(copy, "logs", "import careerplanner.i18n\n", append=True)
    plant(copy, "unplaced", '"""In no layer."""\n')
    plant(copy, "gui.unplaced", '"""In no layer of the window."""\n')
    plant(copy, "domain.planted_one", "import careerplanner.domain.planted_two\n")
    plant(copy, "domain.planted_two", "import careerplanner.domain.planted_one\n")
    answer = lint(copy)
    assert answer.returncode == 1, answer.stdout + answer.stderr
    return " ".join(answer.stdout.split())


def plant(copy: Path, name: str, text: str, *, append: bool = False) -> None:
    file = copy.joinpath(PACKAGE.name, *name.split(".")).with_suffix(".py")
    old = file.read_text("utf-8") if append else ""
    file.write_text(old + text, "utf-8")


def test_tree_keeps_its_contracts() -> None:
    answer = lint(TOP)
    assert answer.returncode == 0, answer.stdout + answer.stderr
    assert " 0 broken" in answer.stdout


@pytest.mark.parametrize(("name", "imported"), BREACHES)
def test_import_that_may_not_be_is_named(report: str, name: str, imported: str) -> None:
    assert f"careerplanner.{name} -> {imported} (l.1)" in report


@pytest.mark.parametrize(
    ("importer", "imported"),
    [("errors", "careerplanner.paths"), ("logs", "careerplanner.i18n")],
)
def test_siblings_at_the_bottom_do_not_see_each_other(
    report: str, importer: str, imported: str
) -> None:
    assert f"careerplanner.{importer} -> {imported} (l." in report


@pytest.mark.parametrize("module", ["careerplanner.unplaced", "careerplanner.gui.unplaced"])
def test_module_in_no_layer_is_named(report: str, module: str) -> None:
    assert re.search(rf"not listed as layers:(?: - \S+)* - {re.escape(module)} ", report)


def test_cycle_between_neighbours_is_named(report: str) -> None:
    assert "No cycles between sibling modules BROKEN" in report
    one, two = ".planted_one", ".planted_two"
    assert f"{two} -> {one}" in report or f"{one} -> {two}" in report
