"""Reading one YAML file strictly, remembering the line of every part.

Only mappings, lists, text, whole numbers, true/false and null exist here. Dates are text. Anchors,
aliases, tags, merge keys and more than one document in a file are refused, which leaves no way to
make a small file stand for a huge one. What the parts mean is for ``schema``.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import yaml
from yaml import events

from careerplanner.errors import Fault

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

Path = tuple[str | int, ...]
"""Keys and list positions (from 0) that lead from the top of a file to a part of it."""

DEEPEST = 60
MOST_PARTS = 200_000
"""Keys and values of one file; many times what a large pack has."""

_LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_NUMBER = re.compile(r"-?(?:0|[1-9][0-9]{0,8})", re.ASCII)
_UNPRINTABLE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufeff]")
_CONSTANTS: dict[str, bool | None] = {
    "true": True,
    "false": False,
    "null": None,
    "~": None,
    "": None,
}
_SYNTAX = (
    ("mapping values are not allowed", "pack.yaml_colon"),
    ("cannot start any token", "pack.yaml_character"),
    ("found unexpected end of stream", "pack.yaml_open_quote"),
)


@dataclass(frozen=True, slots=True)
class Document:
    """One file, read.

    Attributes:
        file: Its name in the pack.
        data: Plain data: dict, list, str, int, bool, None.
        lines: Line (from 1) of each part.
    """

    file: str
    data: object
    lines: Mapping[Path, int] = field(repr=False)

    def fault(self, path: Path, code: str, /, **fields: object) -> Fault:
        """Return a fault at ``path``, or at the nearest part around it that exists."""
        shown = tuple((name, str(value)) for name, value in fields.items())
        known = path
        while known and known not in self.lines:
            known = known[:-1]
        return Fault(self.file, self.place(path), code, shown, self.lines.get(known, 1))

    def place(self, path: Path) -> str:
        """Return ``path`` for a reader: entries of a list by their id, else counted from 1."""
        shown = ""
        part: object = self.data
        for step in path:
            part = below(part, step)
            if isinstance(step, str):
                shown += f".{step}" if shown else step
                continue
            name = part.get("id") if isinstance(part, dict) else None
            if isinstance(name, str) and name:
                shown += f".{name}" if shown else name
            else:
                shown += f"[{step + 1}]"
        return shown


class _Refusal(Exception):
    """A fault that ends the reading of the file."""

    def __init__(self, line: int, code: str, **fields: object) -> None:
        super().__init__(code)
        self.line = line
        self.code = code
        self.fields = fields


def read(file: str, data: bytes) -> Document | Fault:
    """Read the bytes of one file.

    Args:
        file: Name to give in faults.
        data: The whole file.

    Returns:
        The document, or the first thing that is wrong with it as YAML.
    """
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        return Fault(file, "", "pack.not_utf8", (), data.count(b"\n", 0, error.start) + 1)
    lines: dict[Path, int] = {}
    try:
        return Document(file, _Builder(lines).build(_events(text)), lines)
    except _Refusal as refusal:
        shown = tuple((name, str(value)) for name, value in refusal.fields.items())
        return Fault(file, "", refusal.code, shown, refusal.line)


def _events(text: str) -> Iterator[events.Event]:
    """The parser's events, its own complaints turned into refusals."""
    try:
        yield from yaml.parse(text, Loader=_LOADER)
    except yaml.MarkedYAMLError as error:
        problem = f"{error.context or ''} {error.problem or ''}"
        code = next((code for words, code in _SYNTAX if words in problem), "pack.yaml_form")
        mark = error.problem_mark or error.context_mark
        if code == "pack.yaml_open_quote":  # found at the end of the file, made where it began
            mark = error.context_mark or mark
        raise _Refusal(mark.line + 1 if mark else 1, code) from None
    except yaml.reader.ReaderError as error:
        place = error.position if isinstance(error.position, int) else 0
        raise _Refusal(text.count("\n", 0, place) + 1, "pack.control_character") from None
    except (yaml.YAMLError, RecursionError, ValueError):
        raise _Refusal(1, "pack.yaml_form") from None


class _Builder:
    """Makes plain data from events without recursion, so that depth cannot exhaust the stack."""

    def __init__(self, lines: dict[Path, int]) -> None:
        self.lines = lines
        self.top: list[object] = []
        self.open: list[_Frame] = []

    def build(self, stream: Iterator[events.Event]) -> object:
        """Return the data of the only document.

        Raises:
            _Refusal: Something that a pack file may not hold.
        """
        documents = 0
        for event in stream:
            if isinstance(event, events.DocumentStartEvent):
                documents += 1
                if documents > 1:
                    raise _Refusal(_line(event), "pack.yaml_several_documents")
            elif isinstance(event, events.NodeEvent):
                self._take(event)
            elif isinstance(event, (events.MappingEndEvent, events.SequenceEndEvent)):
                self.open.pop()
        return self.top[0] if self.top else None

    def _take(self, event: events.NodeEvent) -> None:
        line = _line(event)
        if isinstance(event, events.AliasEvent) or event.anchor is not None:
            raise _Refusal(line, "pack.yaml_anchor", name=event.anchor or "")
        if getattr(event, "tag", None) is not None:
            raise _Refusal(line, "pack.yaml_tag", name=getattr(event, "tag", ""))
        frame = self.open[-1] if self.open else None
        if frame is not None and frame.wants_key:
            frame.key = self._key(event, line, frame)
            return
        if isinstance(event, events.ScalarEvent):
            self._put(frame, _scalar(event, line), line)
        else:
            made: dict[str, object] | list[object]
            made = {} if isinstance(event, events.MappingStartEvent) else []
            path = self._put(frame, made, line)
            if len(self.open) >= DEEPEST:
                raise _Refusal(line, "pack.yaml_too_deep", most=DEEPEST)
            self.open.append(_Frame(made, path))

    def _put(self, frame: _Frame | None, value: object, line: int) -> Path:
        """Place a value into what is open; returns its path."""
        path: Path = ()
        if frame is None:
            self.top.append(value)
        elif isinstance(frame.into, list):
            path = (*frame.path, len(frame.into))
            frame.into.append(value)
        else:
            path = (*frame.path, frame.key or "")
            frame.into[frame.key or ""] = value
            frame.key = None
        self.lines.setdefault(path, line)
        if len(self.lines) > MOST_PARTS:
            raise _Refusal(line, "pack.file_too_long", most=MOST_PARTS)
        return path

    def _key(self, event: events.NodeEvent, line: int, frame: _Frame) -> str:
        if not isinstance(event, events.ScalarEvent):
            raise _Refusal(line, "pack.yaml_key")
        key = _checked(event.value, line)
        if not key or key == "<<":
            raise _Refusal(line, "pack.yaml_key")
        if key in frame.into:
            raise _Refusal(line, "pack.yaml_duplicate_key", key=key)
        self.lines[(*frame.path, key)] = line
        return key


@dataclass(slots=True)
class _Frame:
    """A mapping or list whose end has not come yet."""

    into: dict[str, object] | list[object]
    path: Path
    key: str | None = None

    @property
    def wants_key(self) -> bool:
        return self.key is None and isinstance(self.into, dict)


def _line(event: events.Event) -> int:
    return event.start_mark.line + 1 if event.start_mark else 1


def _scalar(event: events.ScalarEvent, line: int) -> object:
    """Text, or for a plain word the number or constant that it is."""
    value = _checked(event.value, line)
    if event.style is None or event.style == "":
        if value in _CONSTANTS:
            return _CONSTANTS[value]
        if _NUMBER.fullmatch(value):
            return int(value)
    return value


def _checked(value: str, line: int) -> str:
    if _UNPRINTABLE.search(value):
        raise _Refusal(line, "pack.control_character")
    return value


def below(part: object, step: str | int) -> object:
    """Return what a key or position leads to, or None."""
    if isinstance(part, dict):
        return part.get(step)
    if isinstance(part, list) and isinstance(step, int) and step < len(part):
        return part[step]
    return None
