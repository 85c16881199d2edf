"""Codes as they stand in the program: literals, and families put together at run time."""

from __future__ import annotations

import ast
import re
from typing import TYPE_CHECKING

from tests.architecture.tree import PACKAGE, parsed, python_files

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

CODE = re.compile(r"[a-z_]+(\.[a-z0-9_]+)+")
FILE_ENDINGS = {"yaml", "json", "xml", "py", "ts", "md", "ini", "txt", "log", "pdf", "careerbook"}


def sources(*folders: str) -> list[Path]:
    """The modules below some folders of the package; those of the messages are left out."""
    files = python_files(*(f"{PACKAGE.name}/{folder}".rstrip("/") for folder in folders))
    return [file for file in files if "messages" not in file.parts]


def literals(file: Path) -> Iterator[tuple[str, ast.Constant]]:
    """Every text of a module that looks like a code, docstrings and parts of f-strings aside."""
    tree = parsed(file)
    inside = {
        id(part)
        for node in ast.walk(tree)
        if isinstance(node, ast.JoinedStr)
        for part in ast.walk(node)
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            is_code = CODE.fullmatch(node.value) and id(node) not in inside
            if is_code and node.value.rpartition(".")[2] not in FILE_ENDINGS:
                yield node.value, node


def families(file: Path) -> Iterator[str]:
    """Every f-string of a module that looks like a family of codes, such as "route.{status}"."""
    for node in ast.walk(parsed(file)):
        if not isinstance(node, ast.JoinedStr):
            continue
        shown = "".join(
            str(part.value)
            if isinstance(part, ast.Constant)
            else "{" + ast.unparse(part.value) + "}"
            for part in node.values
            if isinstance(part, ast.Constant | ast.FormattedValue)
        )
        if CODE.fullmatch(re.sub(r"\{[^}]*\}", "x", shown)):
            yield shown
