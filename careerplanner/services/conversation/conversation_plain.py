"""Frozen dataclasses as JSON text and back, by what their fields are declared to hold.

Used for what stood when a conversation was signed. Reading trusts nothing: text that this program
did not write, or that somebody changed, is refused as a whole.
"""

from __future__ import annotations

import json
import types
from dataclasses import fields, is_dataclass
from datetime import date
from enum import Enum
from functools import cache
from typing import Any, TypeVar, Union, cast, get_args, get_origin, get_type_hints

from careerplanner.domain.dates import PartialDate

T = TypeVar("T")

_PLAIN = (str, int, bool)
_DAMAGE = (AttributeError, KeyError, TypeError, ValueError, RecursionError)


def to_text(thing: object) -> str:
    """Return a dataclass as JSON text; the same thing gives the same text."""
    return json.dumps(_written(thing), ensure_ascii=False, separators=(",", ":"))


def from_text(kind: type[T], text: str) -> T | None:
    """Return what `to_text` made the text from; None where it made no such text."""
    try:
        return cast("T", _read(kind, json.loads(text)))
    except _DAMAGE:
        return None


def _written(value: object) -> Any:  # noqa: ANN401 - JSON
    if is_dataclass(value) and not isinstance(value, PartialDate | type):
        return {part.name: _written(getattr(value, part.name)) for part in fields(value)}
    if isinstance(value, tuple):
        return [_written(one) for one in value]
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, PartialDate | date):
        return str(value)
    return value


@cache
def _hints(kind: type) -> dict[str, Any]:
    return get_type_hints(kind)


def _read(kind: Any, value: Any) -> object:  # noqa: ANN401 - a type, and JSON
    origin = get_origin(kind)
    if origin is tuple:
        return tuple(_read(get_args(kind)[0], one) for one in _as(list, value))
    if origin in (Union, types.UnionType):
        return _read_one_of(get_args(kind), value)
    if kind in _PLAIN:
        if type(value) is not kind:
            raise ValueError
        return value
    if kind is PartialDate:
        return PartialDate.parse(_as(str, value))
    if kind is date:
        return date.fromisoformat(_as(str, value))
    if issubclass(kind, Enum):
        return kind(value)
    told, hints = _as(dict, value), _hints(kind)
    return kind(**{name: _read(hint, told[name]) for name, hint in hints.items()})


def _read_one_of(kinds: tuple[Any, ...], value: object) -> object:
    """Read by the first kind that fits; kinds of one union differ in the names of their fields."""
    if value is None and types.NoneType in kinds:
        return None
    for kind in kinds:
        if kind is not types.NoneType and _fits(kind, value):
            return _read(kind, value)
    raise ValueError


def _fits(kind: Any, value: object) -> bool:  # noqa: ANN401 - a type
    if not is_dataclass(kind) or kind is PartialDate:
        return True
    return isinstance(value, dict) and value.keys() == _hints(cast("type", kind)).keys()


def _as(kind: type[T], value: object) -> T:
    if not isinstance(value, kind):
        raise TypeError
    return value
