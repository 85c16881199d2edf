"""Reading JSON that anybody may have made: strict, bounded, with the place of whatever is wrong.

Refused are: too many bytes, bytes that are no UTF-8, text that is no JSON, numbers that are none,
a name twice in one object, half a character, nesting or values without end. What the values mean
is for ``record_file``.
"""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any, NoReturn

from careerplanner.errors import FileFault

if TYPE_CHECKING:
    from collections.abc import Iterator

LARGEST = 20 * 1024 * 1024
"""Most bytes of a file."""
DEEPEST = 40
"""Most objects and lists within each other."""
MOST_PARTS = 250_000
"""Most values of any kind; a long working life with thousands of things learned needs a third."""
LONGEST_NUMBER = 300
"""Most characters of a number."""
_TOKEN = re.compile(r'"(?:[^"\\]|\\.)*"|[\[\]{},:]|[^\s\[\]{},:"]+', re.DOTALL)
_SURROGATE = re.compile("[\ud800-\udfff]")

Path = tuple[str | int, ...]
"""Names and list positions (from 0) that lead from the top of a file to a part of it."""


def parse(data: bytes, path: str) -> tuple[object, str]:
    """Return what a file says, and its text.

    Args:
        data: The whole file, or at least one byte more than ``LARGEST``.
        path: What to call the file in an error.

    Raises:
        FileFault: It cannot be read; the code says why, ``place`` and ``line`` where.
    """
    if len(data) > LARGEST:
        raise FileFault("json.too_large", path=path, megabytes=LARGEST // 1024 // 1024)
    if not data.strip():
        raise FileFault("json.empty", path=path)
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise FileFault("json.not_utf8", path=path, line=line) from None
    value = _load(text, path)
    _look_through(value, text, path)
    return value, text


def place_of(path: Path) -> str:
    """Return a path for a reader; entries of a list are counted from 1."""
    shown = ""
    for step in path:
        if isinstance(step, int):
            shown += f"[{step + 1}]"
        else:
            shown += f".{step}" if shown else step
    return shown if len(shown) <= 200 else f"{shown[:200]}…"


def lines_of(text: str, wanted: set[Path]) -> dict[Path, int]:
    """Return the line, from 1, on which each of some parts begins; what is not there is left out.

    Args:
        text: JSON that was parsed before.
        wanted: Paths of the parts.
    """
    found: dict[Path, int] = {}
    for path, start in _places(text):
        if path in wanted and path not in found:
            found[path] = text.count("\n", 0, start) + 1
            if len(found) == len(wanted):
                break
    return found


def nearest_line(lines: dict[Path, int], path: Path) -> int:
    """Return the line of a part, or of the nearest part around it; 0 where none is known."""
    while path and path not in lines:
        path = path[:-1]
    return lines.get(path, 0)


class _Repeated(dict[str, Any]):
    """An object in which a name stands twice."""

    name = ""


def _load(text: str, path: str) -> object:
    def no_number(word: str) -> NoReturn:
        raise FileFault("json.not_a_number", path=path, value=word[:20])

    def whole(word: str) -> int:
        return int(word) if len(word) <= LONGEST_NUMBER else no_number(word)

    def fraction(word: str) -> float:
        value = float(word) if len(word) <= LONGEST_NUMBER else float("inf")
        return value if abs(value) != float("inf") else no_number(word)

    try:
        return json.loads(
            text,
            object_pairs_hook=_object,
            parse_constant=no_number,
            parse_int=whole,
            parse_float=fraction,
        )
    except json.JSONDecodeError as error:
        at_end = error.pos >= len(text.rstrip()) or error.msg.startswith("Unterminated string")
        code = "json.cut_short" if at_end else "json.form"
        raise FileFault(code, path=path, line=error.lineno, column=error.colno) from None
    except RecursionError:
        raise FileFault("json.too_deep", path=path, most=DEEPEST) from None


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    made = dict(pairs)
    if len(made) == len(pairs):
        return made
    repeated = _Repeated(made)
    seen: set[str] = set()
    for name, _ in pairs:
        if name in seen:
            repeated.name = name
        seen.add(name)
    return repeated


def _look_through(value: object, text: str, path: str) -> None:
    """Refuse what JSON allows and no file of ours holds."""

    def refuse(code: str, at: Path, **fields: object) -> NoReturn:
        line = nearest_line(lines_of(text, {at[:end] for end in range(len(at) + 1)}), at)
        place = _SURROGATE.sub("?", place_of(at))
        raise FileFault(code, path=path, place=place, line=line, **fields)

    waiting: list[tuple[Path, object]] = [((), value)]
    seen = 0
    while waiting:
        at, part = waiting.pop()
        seen += 1
        if seen + len(waiting) > MOST_PARTS:
            raise FileFault("json.too_many_parts", path=path, most=MOST_PARTS)
        if isinstance(part, dict | list):
            if len(at) >= DEEPEST:
                refuse("json.too_deep", (), most=DEEPEST)
            if isinstance(part, _Repeated):
                refuse("json.repeated_name", at, name=_SURROGATE.sub("?", part.name))
            inside = part.items() if isinstance(part, dict) else enumerate(part)
            for step, inner in inside:
                if isinstance(step, str) and _SURROGATE.search(step):
                    refuse("json.half_character", at)
                waiting.append(((*at, step), inner))
        elif isinstance(part, str) and _SURROGATE.search(part):
            refuse("json.half_character", at)


def _places(text: str) -> Iterator[tuple[Path, int]]:
    """Yield every part of a well-formed text with where it begins."""
    open_parts: list[str | int | None] = []  # name or position within each open part
    is_list: list[bool] = []
    name_comes = False
    for token in _TOKEN.finditer(text):
        word = token[0]
        if name_comes and word.startswith('"'):
            open_parts[-1] = json.loads(word, strict=False)
            name_comes = False
            yield tuple(step for step in open_parts if step is not None), token.start()
        elif word in "{[":
            if is_list and is_list[-1]:
                yield tuple(step for step in open_parts if step is not None), token.start()
            open_parts.append(0 if word == "[" else None)
            is_list.append(word == "[")
            name_comes = word == "{"
        elif word in "}]":
            open_parts.pop()
            is_list.pop()
            name_comes = False
        elif word == ",":
            step = open_parts[-1]
            if isinstance(step, int) and is_list[-1]:
                open_parts[-1] = step + 1
            name_comes = not is_list[-1]
        elif word != ":" and is_list and is_list[-1]:
            yield tuple(step for step in open_parts if step is not None), token.start()
