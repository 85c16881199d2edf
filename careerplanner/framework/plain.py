"""A pack as plain data (mappings, lists, text, numbers) and back, for the cache and the book.

The conversion is generic: it asks the domain dataclasses for their fields, so a new field needs no
line here. Bases, of which a pack repeats few very often, stand once in a table and are referred to
by number. Where the data is kept is for ``compiled`` and ``store``; the form that people read is
``report``.
"""

from __future__ import annotations

import sys
import types
import typing
from dataclasses import MISSING, Field, fields, is_dataclass
from datetime import date
from enum import Enum
from typing import Any

from careerplanner.domain.facts import Basis
from careerplanner.domain.pack import Pack
from careerplanner.errors import FileFault

if typing.TYPE_CHECKING:
    from collections.abc import Callable

PLAIN_FORMAT = 1
"""Raised when a domain type changes so that older data can no longer be read as it is."""

TAG = "is"
"""Key that says which class of a union a mapping stands for."""

Plain = dict[str, Any]


def to_plain(pack: Pack) -> Plain:
    """Return a pack as data that JSON can hold without loss.

    Args:
        pack: The pack.

    Returns:
        ``format``, the table ``bases`` and the ``pack`` itself.
    """
    writer = _PlainWriter()
    body = writer.write(pack)
    return {"format": PLAIN_FORMAT, "bases": writer.bases, "pack": body}


def from_plain(data: object) -> Pack:
    """Return the pack that ``to_plain`` made the data from.

    Args:
        data: What ``to_plain`` returned, perhaps by way of JSON.

    Raises:
        FileFault: The data has another format (``pack.plain_newer``) or is damaged
            (``pack.plain_damaged``).
    """
    if not isinstance(data, dict) or not isinstance(data.get("format"), int):
        raise FileFault("pack.plain_damaged")
    if data["format"] != PLAIN_FORMAT:
        raise FileFault("pack.plain_newer", format=data["format"])
    try:
        reader = _PlainReader()
        reader.bases.extend(reader.plainly(Basis)(row) for row in data["bases"])
        pack = reader.converter(Pack)(data["pack"])
    except (AttributeError, IndexError, KeyError, TypeError, ValueError, RecursionError) as error:
        raise FileFault("pack.plain_damaged") from error
    assert isinstance(pack, Pack)
    return pack


class _PlainWriter:
    """Turns domain objects into plain data.

    Attributes:
        bases: The table of bases met so far.
    """

    def __init__(self) -> None:
        self.bases: list[Plain] = []
        self._numbers: dict[Basis, int] = {}

    def write(self, value: object) -> Any:  # noqa: ANN401 - plain data has no better type
        """Return any value of a domain object as plain data."""
        if isinstance(value, Enum):
            return value.value
        if value is None or isinstance(value, (str, int)):
            return value
        if isinstance(value, date):
            return value.isoformat()
        if isinstance(value, tuple):
            return [self.write(part) for part in value]
        if isinstance(value, Basis):
            return self._number(value)
        return self._mapping(value)

    def _number(self, basis: Basis) -> int:
        known = self._numbers.get(basis)
        if known is None:
            known = self._numbers[basis] = len(self.bases)
            self.bases.append(self._mapping(basis))
        return known

    def _mapping(self, value: object) -> Plain:
        cls = type(value)
        if not is_dataclass(cls):
            raise TypeError(cls.__name__)
        made = {} if len(cls.__mro__) == 2 else {TAG: cls.__name__}
        for field in fields(cls):
            made[field.name] = self.write(getattr(value, field.name))
        return made


class _PlainReader:
    """Turns plain data into domain objects.

    Attributes:
        bases: The table that bases are numbers of.
    """

    def __init__(self) -> None:
        self.bases: list[Basis] = []
        self._known: dict[Any, Callable[[Any], Any] | None] = {Basis: self.bases.__getitem__}
        self._decoders: dict[type, Callable[[Any], Any]] = {}
        self._hints: dict[tuple[str, str], Any] = {}

    def converter(self, hint: Any) -> Callable[[Any], Any]:  # noqa: ANN401
        """Return what makes values of a type, where data is not already the value."""
        return self._converter(hint) or _itself

    def plainly(self, cls: type) -> Callable[[Any], Any]:
        """Return what makes objects of a dataclass from a mapping."""
        known = self._decoders.get(cls)
        if known is None:
            # Entered before its parts are looked at: a requirement holds requirements.
            self._decoders[cls] = lambda data: self._decoders[cls](data)
            known = self._decoders[cls] = self._mapping_reader(cls)
        return known

    def _converter(self, hint: Any) -> Callable[[Any], Any] | None:  # noqa: ANN401
        if hint not in self._known:
            self._known[hint] = self._make(hint)
        return self._known[hint]

    def _make(self, hint: Any) -> Callable[[Any], Any] | None:  # noqa: ANN401
        origin, arguments = typing.get_origin(hint), typing.get_args(hint)
        if origin is tuple:
            return self._tuple_reader(arguments)
        if origin in {types.UnionType, typing.Union}:
            return self._union_reader(arguments)
        if hint is date:
            return date.fromisoformat
        if isinstance(hint, type) and issubclass(hint, Enum):
            return {member.value: member for member in hint}.__getitem__
        if is_dataclass(hint) and isinstance(hint, type):
            return self.plainly(hint)
        return None

    def _hint(self, cls: type, field: Field[Any]) -> Any:  # noqa: ANN401
        """The type of a field; ``typing.get_type_hints`` takes longer than all the rest here."""
        written = field.type
        if not isinstance(written, str):
            return written
        key = (cls.__module__, written)
        if key not in self._hints:
            self._hints[key] = eval(written, vars(sys.modules[cls.__module__]))
        return self._hints[key]

    def _tuple_reader(self, arguments: tuple[Any, ...]) -> Callable[[Any], Any]:
        convert = self._converter(arguments[0])
        if convert is None:
            return tuple
        return lambda data: tuple(map(convert, data))

    def _union_reader(self, arguments: tuple[Any, ...]) -> Callable[[Any], Any] | None:
        options = [option for option in arguments if option is not types.NoneType]
        if len(options) == 1:
            convert = self._converter(options[0])
            if convert is None:
                return None
            return lambda data: None if data is None else convert(data)
        by_name = {option.__name__: self.plainly(option) for option in options}
        return lambda data: None if data is None else by_name[data[TAG]](data)

    def _mapping_reader(self, cls: type) -> Callable[[Any], Any]:
        parts = [(field.name, self._converter(self._hint(cls, field))) for field in fields(cls)]
        defaults = {f.name: f.default for f in fields(cls) if f.default is not MISSING}

        def read(data: Any) -> Any:  # noqa: ANN401
            try:
                return cls(
                    *[data[name] if make is None else make(data[name]) for name, make in parts]
                )
            except KeyError:
                if all(name in data for name, _ in parts):
                    raise
            # Written before a field with a default was added.
            given = {name: (make or _itself)(data[name]) for name, make in parts if name in data}
            return cls(**(defaults | given))

        return read


def _itself(value: Any) -> Any:  # noqa: ANN401
    return value
