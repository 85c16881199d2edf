"""Finds every text for users in the code, by Python's own syntax tree.

Found are literal texts in `x.translate("Context", "text", ...)`, `x.count("Context", "one|other",
n, ...)`, `mark("Context", "text")` and `mark_count("Context", "one|other")`. `tr` and `_tr` are
short for `translate`. A text put together at run time cannot be looked up, so it is a fault, and so
is a {placeholder} that the call does not fill or that is not a plain name.
"""

from __future__ import annotations

import ast
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from careerplanner.i18n.formatting import placeholders
from careerplanner.i18n.plurals import CATEGORIES
from tools.strings.contexts import is_kept_context
from tools.strings.ts_file import Key

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_METHODS = frozenset({"translate", "count"})
_SHORT_FOR_TRANSLATE = frozenset({"tr", "_tr"})
_MARKERS = frozenset({"mark", "mark_count"})
_MARKS_MODULE = "careerplanner.i18n.marks"
_COUNTED = frozenset({"count", "mark_count"})


@dataclass(slots=True)
class Extraction:
    """What the code asks for.

    Attributes:
        keys: the messages, with one key for each plural category of a counted text.
        faults: one line for each call that cannot be translated: place, then what is wrong.
        unread: the files that are not Python at the moment; what they ask for is not known.
    """

    keys: set[Key] = field(default_factory=set)
    faults: list[str] = field(default_factory=list)
    unread: list[str] = field(default_factory=list)


def extract(folder: Path) -> Extraction:
    """Looks through every Python file below a folder, in the order of their names.

    Raises:
        OSError: a file cannot be read.
    """
    found = Extraction()
    for path in sorted(folder.rglob("*.py")):
        place = path.relative_to(folder).as_posix()
        extract_source(path.read_text(encoding="utf-8"), f"{folder.name}/{place}", found)
    return found


def extract_source(source: str, place: str, found: Extraction) -> None:
    """Adds what one file's text asks for.

    Args:
        source: the Python text.
        place: what to call the file in a fault.
        found: where keys and faults go.
    """
    try:
        tree = ast.parse(source, place)
    except SyntaxError as error:
        found.unread.append(place)
        found.faults.append(f"{place}:{error.lineno}: {error.msg}")
        return
    markers = _imported_markers(tree)
    for node, function in _calls(tree, ""):
        if (name := _called(node, markers)) and not _handed_on(node, function):
            for fault in _look_at(node, name, found):
                found.faults.append(f"{place}:{node.lineno}: {fault}")


def _imported_markers(tree: ast.Module) -> dict[str, str]:
    """What `mark` and `mark_count` are called in this file; another function may have that name."""
    return {
        alias.asname or alias.name: alias.name
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom) and node.module == _MARKS_MODULE
        for alias in node.names
        if alias.name in _MARKERS
    }


def _calls(node: ast.AST, function: str) -> Iterator[tuple[ast.Call, str]]:
    """Every call below a node, with the name of the function it stands in."""
    if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
        function = node.name
    if isinstance(node, ast.Call):
        yield node, function
    for child in ast.iter_child_nodes(node):
        yield from _calls(child, function)


def _handed_on(node: ast.Call, function: str) -> bool:
    """Whether a call only passes on a text that is found elsewhere.

    So does a method `translate` or `count` that calls another with its own `context` and `source`,
    and whatever takes both from a marked message.
    """
    match node.args[:2]:
        case [ast.Name(id="context"), ast.Name(id="source")]:
            return function in _METHODS
        case [
            ast.Attribute(value=ast.Name(id=first), attr="context"),
            ast.Attribute(value=ast.Name(id=second), attr="source"),
        ]:
            return first == second
    return False


def _called(node: ast.Call, markers: dict[str, str]) -> str:
    """The name of one of our functions if this call is one, else nothing.

    `str.translate` takes one argument, `str.count` numbers and `list.count` one argument, so they
    are told from ours by what they are given.
    """
    func = node.func
    short = func.id if isinstance(func, ast.Name) else getattr(func, "attr", "")
    if short in _SHORT_FOR_TRANSLATE:
        return "translate"
    if isinstance(func, ast.Name):
        return markers.get(func.id, "")
    if not isinstance(func, ast.Attribute) or func.attr not in _METHODS:
        return ""
    if len(node.args) < (2 if func.attr == "translate" else 3):
        return ""
    if ast.unparse(func.value) == "super()":
        return ""
    numbers = func.attr == "count" and isinstance(
        node.args[1], ast.Constant | ast.Name | ast.UnaryOp
    )
    return func.attr if not numbers or _text(node.args[1]) else ""


def _look_at(node: ast.Call, name: str, found: Extraction) -> Iterator[str]:
    if len(node.args) < 2:
        yield f"{name} needs a context and a text"
        return
    context, source = _text(node.args[0]), _text(node.args[1])
    if not context or not source:
        yield f"{name}: context and text must each be one literal string"
        return
    faults = list(_faults(node, name, context, source))
    yield from faults
    if faults:
        return
    if name in _COUNTED:
        found.keys.update(Key(context, source, category) for category in CATEGORIES)
    else:
        found.keys.add(Key(context, source))


def _faults(node: ast.Call, name: str, context: str, source: str) -> Iterator[str]:
    if is_kept_context(context):
        yield f"{name}: the context {context!r} belongs to Qt or argparse"
    try:
        names = placeholders(source)
    except ValueError as error:
        yield f"{name}: {error} in {source!r}"
        return
    if name in _COUNTED and (source.count("|") != 1 or not all(source.split("|"))):
        yield f"{name}: {source!r} is not of the form 'for one|for others'"
    given = {word.arg for word in node.keywords}
    if name in _MARKERS or None in given:
        return
    if name in _COUNTED:
        given.add("n")
    if names - given:
        yield f"{name}: nobody fills {sorted(names - given)} in {source!r}"
    unused = given - names - {"n"}
    if unused:
        yield f"{name}: {sorted(map(str, unused))} stand nowhere in {source!r}"


def _text(node: ast.expr) -> str:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else ""
