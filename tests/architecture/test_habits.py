"""Habits that no linter watches: who may catch everything, and what may never be committed."""

from __future__ import annotations

import ast
import re
from typing import TYPE_CHECKING

import pytest

from tests.architecture.tree import PACKAGE, TOP, parsed, python_files, tracked_files

if TYPE_CHECKING:
    from pathlib import Path

MAY_CATCH_ALL = {"gui/tasks.py", "gui/crash.py"}
CATCH_ALL = {"Exception", "BaseException"}

# The names are put together here, or this file would find itself.
PACKAGE_INDEXES = re.compile(
    "|".join(
        [r"py" r"pi\.org", r"python" r"hosted\.org", r"registry\.npm" r"js", r"deb\.deb" r"ian"]
    )
)
SHARED_FOLDERS = {"/", "/tmp", "/home", "/opt", "/root", "/srv", "/usr", "/Users"}
TEXT_SUFFIXES = {
    *("", ".cfg", ".cmd", ".csv", ".ics", ".in", ".java", ".json", ".md", ".po", ".py", ".qss"),
    *(".sh", ".spec", ".svg", ".toml", ".ts", ".txt", ".typed", ".yaml", ".yml"),
}


def catches_all(handler: ast.ExceptHandler) -> bool:
    if handler.type is None:
        return True
    return any(isinstance(n, ast.Name) and n.id in CATCH_ALL for n in ast.walk(handler.type))


def text_files() -> list[Path]:
    return [file for file in tracked_files() if file.suffix in TEXT_SUFFIXES]


def places(pattern: re.Pattern[str]) -> list[str]:
    """Where a pattern stands in the files of the project."""
    return [
        f"{file.relative_to(TOP)}:{number}"
        for file in text_files()
        for number, line in enumerate(file.read_text("utf-8").splitlines(), 1)
        if pattern.search(line)
    ]


def test_only_three_places_catch_everything() -> None:
    found = [
        file.relative_to(PACKAGE).as_posix()
        for file in python_files("careerplanner")
        for node in ast.walk(parsed(file))
        if isinstance(node, ast.ExceptHandler) and catches_all(node)
    ]
    others = [name for name in found if name not in MAY_CATCH_ALL]
    assert all(name.startswith("cli/") for name in others), others
    assert len(others) <= 1, others


def test_no_package_index_is_named() -> None:
    assert places(PACKAGE_INDEXES) == []


def test_no_folder_of_this_machine_is_named() -> None:
    folders = {str(TOP), str(TOP.parent)} - SHARED_FOLDERS
    pattern = re.compile("|".join(rf"{re.escape(folder)}[/\\]" for folder in folders))
    assert places(pattern) == []


def test_every_text_file_is_read_by_these_checks() -> None:
    binary = {".ttf", ".png", ".ico", ".icns", ".db", ".sqlite", ".book", ".pdf", ".xlsx", ".gz"}
    unknown = {file.suffix for file in tracked_files() if file.suffix not in TEXT_SUFFIXES | binary}
    assert unknown == set()


@pytest.mark.parametrize("pattern", ["numpy", "PySide6-Addons", "PySide6=="])
def test_no_requirement_is_dearer_than_need_be(pattern: str) -> None:
    for name in ("requirements.txt", "requirements-dev.txt"):
        text = (TOP / name).read_text("utf-8").lower()
        assert not re.search(rf"^{re.escape(pattern.lower())}", text, re.MULTILINE)
