"""How a field of any kind becomes columns of a table, and comes back from many rows at once.

A field that is a plain value is a column of its name; words a person typed take two, a pack
three. Reading goes column by column: a team's records have few different dates and choices, so
each is understood once and the same value is given for all of its rows. Which class is kept where
is ``mapping``.
"""

from __future__ import annotations

import json
import math
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import lru_cache
from types import NoneType
from typing import TYPE_CHECKING, Any, get_args

from careerplanner.domain.dates import PartialDate
from careerplanner.domain.pack import PackRef
from careerplanner.domain.typed import Typed

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from careerplanner.store.driver import SqlValue

    Column = Sequence[Any]

LARGEST = 2**63 - 1
_REMEMBERED = 2**14
"""How many different values of a column are remembered: more than the days of forty years."""


@dataclass(frozen=True, slots=True)
class FieldColumns:
    """How one field is kept.

    Attributes:
        name: Name of the field.
        columns: Names of its columns, in order.
        encode: From the field's value to the columns' values.
        decode: From the columns, each of as many rows, to the field's value of each row; raises
            ValueError for what no field can hold.
    """

    name: str
    columns: tuple[str, ...]
    encode: Callable[[Any], tuple[SqlValue, ...]]
    decode: Callable[[Sequence[Column]], Iterable[Any]]


def field_columns(name: str, hint: object) -> FieldColumns:
    """Return the columns of a field, from the type its class gives it.

    Raises:
        TypeError: No column can keep that type.
    """
    arms = get_args(hint) if NoneType in get_args(hint) else (hint,)
    (kind,) = (arm for arm in arms if arm is not NoneType)
    may_miss = len(arms) > 1
    if kind is Typed:
        return FieldColumns(name, (f"{name}_words", f"{name}_language"), _typed_in, _typed_out)
    if kind is PackRef:
        columns = (f"{name}_id", f"{name}_version", f"{name}_digest")
        return FieldColumns(name, columns, _pack_in, _packs_out)
    encode = _encoder(kind)
    if may_miss:
        return FieldColumns(
            name,
            (name,),
            lambda value: (None if value is None else encode(value),),
            _decoder(kind, may_miss=True),
        )
    return FieldColumns(
        name, (name,), lambda value: (encode(value),), _decoder(kind, may_miss=False)
    )


def _encoder(kind: type[Any]) -> Callable[[Any], SqlValue]:
    """How a plain value is kept."""
    known: dict[object, Callable[[Any], SqlValue]] = {
        str: _text_in,
        bool: int,
        int: _whole_in,
        float: _number_in,
        PartialDate: str,
        date: date.isoformat,
        tuple[str, ...]: _texts_in,
    }
    if kind in known:
        return known[kind]
    if issubclass(kind, StrEnum):
        return _value_of
    msg = f"no column can keep a {kind}"
    raise TypeError(msg)


def _decoder(kind: type[Any], *, may_miss: bool) -> Callable[[Sequence[Column]], Iterable[Any]]:
    """How a column of plain values is understood."""
    if kind in (str, int, float):
        return _as_they_are({kind, NoneType} if may_miss else {kind})
    known: dict[object, Callable[[Any], Any]] = {
        bool: bool,
        PartialDate: PartialDate.parse,
        date: date.fromisoformat,
        tuple[str, ...]: _texts_out,
    }
    understand = known.get(kind, kind)

    @lru_cache(maxsize=_REMEMBERED)
    def value_of(kept: Any) -> Any:  # noqa: ANN401 - any plain value
        return None if may_miss and kept is None else understand(kept)

    return lambda columns: map(value_of, columns[0])


def _as_they_are(kinds: set[type]) -> Callable[[Sequence[Column]], Iterable[Any]]:
    """A decoder of values that the database keeps as what they are."""

    def decode(columns: Sequence[Column]) -> Iterable[Any]:
        if not kinds.issuperset(map(type, columns[0])):
            msg = "a value of another kind"
            raise ValueError(msg)
        return columns[0]

    return decode


def _value_of(member: StrEnum) -> str:
    return str(member.value)


def _text_in(text: str) -> str:
    text.encode()  # half a surrogate pair cannot be kept: said here, where the field is known
    return text


def _whole_in(value: int) -> int:
    if abs(value) > LARGEST:
        raise OverflowError
    return int(value)


def _number_in(value: float) -> float:
    if not math.isfinite(value):
        raise OverflowError
    return float(value)


def _texts_in(texts: tuple[str, ...]) -> str:
    return json.dumps([_text_in(text) for text in texts], ensure_ascii=False)


def _texts_out(text: str) -> tuple[str, ...]:
    return tuple(str(one) for one in json.loads(text))


def _typed_in(typed: Typed | None) -> tuple[SqlValue, ...]:
    if typed is None:
        return None, None
    return _text_in(typed.words), None if typed.language is None else _text_in(typed.language)


def _typed_out(columns: Sequence[Column]) -> Iterable[Typed | None]:
    return (
        None if words is None else Typed(words, language)
        for words, language in zip(*columns, strict=True)
    )


def _pack_in(ref: PackRef) -> tuple[SqlValue, ...]:
    return _text_in(ref.id), _text_in(ref.version), _text_in(ref.digest)


@lru_cache(maxsize=_REMEMBERED)
def _pack_out(name: str, version: str, digest: str) -> PackRef:
    return PackRef(name, version, digest)


def _packs_out(columns: Sequence[Column]) -> Iterable[PackRef]:
    return map(_pack_out, *columns)
