"""What the checks of the tree ask of it: its files, its modules, its parts of speech.

Not here: any check.
"""

from __future__ import annotations

import ast
import shutil
import subprocess
import sys
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

TOP = Path(__file__).resolve().parents[2]
PACKAGE = TOP / "careerplanner"
Function = ast.FunctionDef | ast.AsyncFunctionDef


@cache
def tracked_files() -> tuple[Path, ...]:
    """All files of the project that git knows or would take in; of an unpacked copy, all files."""
    found: list[Path] = []
    if shutil.which("git") and (TOP / ".git").exists():
        command = ["git", "-c", f"safe.directory={TOP}", "ls-files", "-z", "-co"]
        asked = subprocess.run(
            [*command, "--exclude-standard"], cwd=TOP, capture_output=True, check=True
        )
        found = [TOP / name for name in asked.stdout.decode().split("\0") if name]
    else:
        found = [file for file in TOP.rglob("*") if not _is_made(file.relative_to(TOP))]
    return tuple(sorted(file for file in found if file.is_file()))


def _is_made(file: Path) -> bool:
    first = file.parts[0]
    if "__pycache__" in file.parts or first in {"build", "dist", "screens"}:
        return True
    return first.startswith(".") and first not in {".ci", ".github"}


def python_files(*folders: str) -> list[Path]:
    """The tracked Python files below some folders of the top."""
    roots = tuple(TOP / folder for folder in folders)
    return [
        file
        for file in tracked_files()
        if file.suffix == ".py" and any(root in file.parents for root in roots)
    ]


def module_name(file: Path) -> str:
    """The dotted name of a module of the package."""
    parts = file.relative_to(TOP).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


@cache
def parsed(file: Path) -> ast.Module:
    """The syntax tree of a file."""
    return ast.parse(file.read_text("utf-8"), str(file))


def functions(file: Path) -> Iterator[Function]:
    """Every function and method of a file, nested ones too."""
    for node in ast.walk(parsed(file)):
        if isinstance(node, Function):
            yield node


def in_fresh_interpreter(code: str, *words: str) -> subprocess.CompletedProcess[str]:
    """Runs code in an interpreter that has imported nothing of ours."""
    return subprocess.run(
        [sys.executable, "-c", code, *words], capture_output=True, text=True, check=False, cwd=TOP
    )
