"""A pack as plain data (mappings, lists, text, numbers) and back, for the cache and the book.

The conversion is generic: it asks the domain dataclasses for their fields, so a new field needs no
line here. An object is a list of its values; which value is which stands once for each class in
``layout``, so data written before a field with a default was added can still be read. Bases, which
a pack repeats very often, stand once in a table and are referred to by number. Where the data is
kept is for ``compiled`` and ``store``; the form that people read is ``report``.
"""

from __future__ import annotations

import sys
import types
from collections.abc import Callable
from dataclasses import Field, fields, is_dataclass
from datetime import date
from enum import Enum
from typing import Any

from careerplanner.domain.facts import Basis
from careerplanner.domain.pack import Pack
from careerplanner.errors import FileFault

PLAIN_FORMAT = 3
"""Raised when a domain type changes so that older data can no longer be read as it is."""

_PLACES_IN_BOTH = 3
"""The first format whose places in a source are in both languages."""

Plain = dict[str, Any]
Reader = Callable[[Any], Any]

_DAMAGE = (AttributeError, IndexError, KeyError, TypeError, ValueError, RecursionError)


def to_plain(pack: Pack) -> Plain:
    """Return a pack as data that JSON can hold without loss.

    Args:
        pack: The pack.

    Returns:
        ``format``, ``layout``, the table ``bases`` and the ``pack`` itself.
    """
    writer = _PlainWriter()
    body = writer.row(pack)
    return {
        "format": PLAIN_FORMAT,
        "layout": writer.layout,
        "bases": writer.bases,
        "pack": body,
    }


def from_plain(data: object) -> Pack:
    """Return the pack that ``to_plain`` made the data from.

    Args:
        data: What ``to_plain`` returned, perhaps by way of JSON.

    Raises:
        FileFault: The data is of a newer program (``pack.plain_newer``), or it is damaged or too
            old to be read (``pack.plain_damaged``).
    """
    if not isinstance(data, dict) or not isinstance(data.get("format"), int):
        raise FileFault("pack.plain_damaged")
    if data["format"] > PLAIN_FORMAT:
        raise FileFault("pack.plain_newer", format=data["format"])
    try:
        reader = _PlainReader(data["layout"])
        bases = _places_in_both(data) if data["format"] < _PLACES_IN_BOTH else data["bases"]
        reader.bases.extend(map(reader.rows_of(Basis), bases))
        pack = reader.rows_of(Pack)(data["pack"])
    except _DAMAGE as error:
        raise FileFault("pack.plain_damaged") from error
    assert isinstance(pack, Pack)
    return pack


def _places_in_both(data: Plain) -> list[list[Any]]:
    """The table of bases of a format whose places were one text, whatever its language."""
    at = data["layout"]["Basis"].index("place")
    return [
        [*row[:at], [row[at], row[at]] if row[at] else None, *row[at + 1 :]]
        for row in data["bases"]
    ]


def fact_to_plain(fact: object) -> Plain:
    """Return one fact as a mapping that stands by itself, its bases where they belong.

    Args:
        fact: A dataclass of the domain.
    """
    made = {field.name: _value(getattr(fact, field.name)) for field in _fields(fact)}
    return {"is": type(fact).__name__, **made} if _is_variant(type(fact)) else made


def _value(value: object) -> Any:  # noqa: ANN401 - plain data has no better type
    if isinstance(value, Enum):
        return value.value
    if value is None or isinstance(value, (str, int)):
        return value
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, tuple):
        return [_value(part) for part in value]
    return fact_to_plain(value)


def _fields(value: object) -> tuple[Field[Any], ...]:
    cls = type(value)
    if not is_dataclass(cls):
        raise TypeError(cls.__name__)
    return fields(cls)


def _is_variant(cls: type) -> bool:
    """Whether the class is one of several that a field may hold: then it has a base class."""
    return len(cls.__mro__) > 2


class _PlainWriter:
    """Turns domain objects into plain data.

    Attributes:
        layout: Field names of each class met so far.
        bases: The table of bases met so far.
    """

    def __init__(self) -> None:
        self.layout: dict[str, list[str]] = {}
        self.bases: list[list[Any]] = []
        self._numbers: dict[Basis, int] = {}

    def row(self, value: object) -> list[Any]:
        """Return an object as the list of its values, led by its class where it is a variant."""
        cls = type(value)
        names = self.layout.get(cls.__name__)
        if names is None:
            names = self.layout[cls.__name__] = [field.name for field in _fields(value)]
        made = [self._write(getattr(value, name)) for name in names]
        return [cls.__name__, *made] if _is_variant(cls) else made

    def _write(self, value: object) -> Any:  # noqa: ANN401 - plain data has no better type
        if isinstance(value, tuple):
            return [self._write(part) for part in value]
        if isinstance(value, Basis):
            return self._number(value)
        if is_dataclass(value):
            return self.row(value)
        return _value(value)

    def _number(self, basis: Basis) -> int:
        known = self._numbers.get(basis)
        if known is None:
            known = self._numbers[basis] = len(self.bases)
            self.bases.append(self.row(basis))
        return known


class _PlainReader:
    """Turns plain data into domain objects.

    It reads the types of fields as they are written in the domain (a name, ``tuple[…]``,
    ``… | None``) and makes none of the source into objects: ``typing.get_type_hints`` would take
    longer than all the rest, and this is on the way to the first window.

    Attributes:
        bases: The table that bases are numbers of.
    """

    def __init__(self, layout: dict[str, list[str]]) -> None:
        self.bases: list[Basis] = []
        self._layout = layout
        self._of_class: dict[type, Reader] = {}
        self._of_type: dict[tuple[str, str], Reader | None] = {}

    def rows_of(self, cls: type) -> Reader:
        """Return what makes objects of a dataclass from the lists of their values."""
        known = self._of_class.get(cls)
        if known is None:
            # Entered before its parts are looked at: a requirement holds requirements.
            self._of_class[cls] = lambda row: self._of_class[cls](row)
            known = self._of_class[cls] = self._row_reader(cls)
        return known

    def _row_reader(self, cls: type) -> Reader:
        names = [field.name for field in fields(cls)]
        readers = {f.name: self._reader(str(f.type), cls.__module__) for f in fields(cls)}
        first = int(_is_variant(cls))
        written = self._layout.get(cls.__name__, names)
        if written != names:
            return _older_row_reader(cls, readers, written, first)
        made = [(at, readers[name]) for at, name in enumerate(names)]
        needed = [(at, read) for at, read in made if read is not None]
        if not needed and not first:
            return lambda row: cls(*row)

        def read(row: Any) -> Any:  # noqa: ANN401
            values = row[first:]
            for at, make in needed:
                values[at] = make(values[at])
            return cls(*values)

        return read

    def _reader(self, written: str, module: str) -> Reader | None:
        """What makes values of a type; None where the data is already the value."""
        key = (written, module)
        if key not in self._of_type:
            self._of_type[key] = self._make(written, module)
        return self._of_type[key]

    def _make(self, written: str, module: str) -> Reader | None:
        if written.endswith(" | None"):
            read = self._reader(written.removesuffix(" | None"), module)
            return None if read is None else _optional(read)
        if written.startswith("tuple["):
            read = self._reader(written[len("tuple[") : -1].split(", ")[0], module)
            return tuple if read is None else _tuple_of(read)
        named = vars(sys.modules[module]).get(written)
        if named is Basis:
            return self.bases.__getitem__
        if named is date:
            return date.fromisoformat
        if isinstance(named, types.UnionType):
            by_name = {option.__name__: self.rows_of(option) for option in named.__args__}
            return lambda data: by_name[data[0]](data)
        if isinstance(named, type) and issubclass(named, Enum):
            return {member.value: member for member in named}.__getitem__
        return self.rows_of(named) if isinstance(named, type) and is_dataclass(named) else None


def _optional(read: Reader) -> Reader:
    return lambda data: None if data is None else read(data)


def _tuple_of(read: Reader) -> Reader:
    return lambda data: tuple(map(read, data))


def _older_row_reader(
    cls: type, readers: dict[str, Reader | None], written: list[str], first: int
) -> Reader:
    """For data with other fields than today's; what is new has to have a default."""

    def read(row: Any) -> Any:  # noqa: ANN401
        given = dict(zip(written, row[first:], strict=True))
        return cls(
            **{
                name: value if (make := readers[name]) is None else make(value)
                for name, value in given.items()
                if name in readers
            }
        )

    return read
