"""Files and functions stay small enough to be read, and say what they are for."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from tests.architecture.tree import Function, functions, module_name, parsed, python_files

if TYPE_CHECKING:
    from pathlib import Path

LINES_OF_A_FILE = 400
LINES_OF_A_FUNCTION = 50
SHARE_WITH_DOCSTRING = 0.95


def length(function: Function) -> int:
    """The lines of a function less its docstring: being told what a function does costs nothing."""
    whole = (function.end_lineno or function.lineno) - function.lineno + 1
    first = function.body[0]
    if ast.get_docstring(function) is None:
        return whole
    return whole - ((first.end_lineno or first.lineno) - first.lineno + 1)


def public_things(file: Path) -> list[tuple[str, bool]]:
    """Each public module, class, function and method of a file, and whether it has a docstring."""
    module = parsed(file)
    found = [(module_name(file), ast.get_docstring(module) is not None)]
    holders: list[tuple[str, ast.Module | ast.ClassDef]] = [(module_name(file), module)]
    while holders:
        prefix, holder = holders.pop()
        for node in holder.body:
            if isinstance(node, Function | ast.ClassDef) and not node.name.startswith("_"):
                name = f"{prefix}.{node.name}"
                found.append((name, ast.get_docstring(node) is not None))
                if isinstance(node, ast.ClassDef):
                    holders.append((name, node))
    return found


def test_no_file_is_too_long() -> None:
    counted = {
        str(file): len(file.read_text("utf-8").splitlines())
        for file in python_files("careerplanner", "tools", "tests")
    }
    assert {name: lines for name, lines in counted.items() if lines > LINES_OF_A_FILE} == {}


def test_no_function_is_too_long() -> None:
    too_long = {
        f"{file}:{function.lineno} {function.name}": length(function)
        for file in python_files("careerplanner", "tools")
        for function in functions(file)
        if length(function) > LINES_OF_A_FUNCTION
    }
    assert too_long == {}


def test_what_is_public_says_what_it_is() -> None:
    things = [thing for file in python_files("careerplanner") for thing in public_things(file)]
    silent = [name for name, has_docstring in things if not has_docstring]
    assert len(silent) <= (1 - SHARE_WITH_DOCSTRING) * len(things), silent
