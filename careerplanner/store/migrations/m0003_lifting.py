"""Names that an older program kept as unknown become columns and rows: the tools of schema 3.

As frozen as the step itself: a step to come brings its own. What no column can hold keeps what it
says under a name nobody uses, for a record file that says it under the real one could not be read
again.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

    from sqlite_utils import Database

Plain = dict[str, Any]
Columns = tuple[Any, ...]
_ID = re.compile(r"[A-Za-z0-9][A-Za-z0-9._:-]{0,99}", re.ASCII)
_DATE = re.compile(r"(19\d\d|20\d\d|2100)(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?", re.ASCII)
_AS_IT_CAME = "_as_it_came"


def text(value: object) -> Columns | None:
    """Any text but one with half a character in it."""
    if not isinstance(value, str) or any("\ud800" <= one <= "\udfff" for one in value):
        return None
    return (value,)


def matching(pattern: re.Pattern[str]) -> Callable[[object], Columns | None]:
    """A text of one form."""
    return lambda value: (value,) if isinstance(value, str) and pattern.fullmatch(value) else None


def one_of(*words: str) -> Callable[[object], Columns | None]:
    """One of some words."""
    return lambda value: (value,) if isinstance(value, str) and value in words else None


def between(least: int, most: int) -> Callable[[object], Columns | None]:
    """A whole number from the least to the most."""

    def fit(value: object) -> Columns | None:
        is_number = isinstance(value, int) and not isinstance(value, bool)
        return (value,) if is_number and least <= value <= most else None  # type: ignore[operator]

    return fit


def yes_or_no(value: object) -> Columns | None:
    """Yes or no, as 1 or 0."""
    return (int(value),) if isinstance(value, bool) else None


def date(value: object) -> Columns | None:
    """A year, a month or a day."""
    found = _DATE.fullmatch(value) if isinstance(value, str) else None
    if found is None:
        return None
    year, month, last = int(found[1]), int(found[3] or 1), int(found[5] or 1)
    is_leap = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
    lengths = (31, 29 if is_leap else 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
    return (value,) if last <= lengths[month - 1] else None


def day(value: object) -> Columns | None:
    """A whole day."""
    return date(value) if isinstance(value, str) and len(value) == len("2026-11-22") else None


def words(value: object) -> Columns | None:
    """Words a person typed, and their language."""
    if not isinstance(value, dict) or text(value.get("words")) is None:
        return None
    language = value.get("language")
    return (value["words"], language) if language in (None, "en", "cy") else None


def pack(value: object) -> Columns | None:
    """Which pack judged something."""
    names = ("id", "version", "digest")
    if not isinstance(value, dict) or any(text(value.get(name)) is None for name in names):
        return None
    return tuple(value[name] for name in names)


_INSIDE: dict[Callable[[Any], Columns | None], tuple[str, ...]] = {
    words: ("words", "language"),
    pack: ("id", "version", "digest"),
}
"""Names within a value that its columns keep; any others beside them stay unknown."""


@dataclass(frozen=True)
class Field:
    """A name of a record file and the columns that keep it.

    Attributes:
        name: The name.
        fit: From what it says to the columns' values; None where they cannot hold it.
        otherwise: The columns' values where it is left out; None where it may not be.
    """

    name: str
    fit: Callable[[Any], Columns | None] = text
    otherwise: Columns | None = ("",)

    @property
    def columns(self) -> tuple[str, ...]:
        """Names of its columns."""
        inside = _INSIDE.get(self.fit, ())
        return tuple(f"{self.name}_{one}" for one in inside) or (self.name,)


def lift_names(db: Database, table: str, known: tuple[Field, ...]) -> None:
    """Let names of entries that are in a table become the new columns of it."""
    rows = db.conn.execute(f"SELECT rowid, extras FROM {table} WHERE extras <> ''").fetchall()
    for row, extras in rows:
        whole = unknown_of(extras)
        if whole.keys().isdisjoint(field.name for field in known):
            continue
        values = _taken(whole, known)
        settings = ", ".join(f'"{column}" = ?' for column in values)
        db.conn.execute(
            f"UPDATE {table} SET {settings}, extras = ? WHERE rowid = ?",
            (*values.values(), as_text(whole), row),
        )


def lift_list(
    db: Database, worker: str, whole: Plain, name: str, table: str, known: tuple[Field, ...]
) -> None:
    """Let the entries of an unknown list become rows; those that cannot stay as they came.

    Args:
        db: The book.
        worker: Id of the worker whose they are.
        whole: What the worker's ``extras`` keep; the list is taken out of it.
        name: Name of the list.
        table: Where its entries go.
        known: Their names.
    """
    if name not in whole:
        return
    given = whole.pop(name)
    left: list[object] = []
    seen: set[str] = set()
    for number, entry in enumerate(given if isinstance(given, list) else ()):
        thing = entry.get("id") if isinstance(entry, dict) else None
        thing = _named(f"{worker}.{name}.{number}") if thing is None else thing
        is_named = isinstance(thing, str) and _ID.fullmatch(thing) and thing not in seen
        if not is_named or not _fits(entry, known):
            left.append(entry)
            continue
        seen.add(thing)
        unknown = {one: value for one, value in entry.items() if one != "id"}
        values = {"worker_id": worker, "id": thing, "place": number, **_taken(unknown, known)}
        db.table(table).insert({**values, "extras": as_text(unknown)})
    if left or not isinstance(given, list):
        whole[f"{name}{_AS_IT_CAME}"] = left if isinstance(given, list) else given


def _named(place: str) -> str:
    """An id for an entry that came without one: the same place, the same id."""
    import uuid  # the first window opens books and hardly ever needs this

    return str(uuid.uuid5(uuid.NAMESPACE_OID, place))


def _fits(entry: object, known: tuple[Field, ...]) -> bool:
    """Whether an entry has all it must have."""
    return isinstance(entry, dict) and all(
        field.otherwise is not None or field.fit(entry.get(field.name)) is not None
        for field in known
    )


def _taken(unknown: Plain, known: tuple[Field, ...]) -> Plain:
    """Take the names that are known now out of what was unknown, as columns and their values."""
    columns: Plain = {}
    for field in known:
        value: object = unknown.pop(field.name, None)
        values = None if value is None else field.fit(value)
        if value is not None and values is None:
            unknown[f"{field.name}{_AS_IT_CAME}"] = value
        inside = _INSIDE.get(field.fit)
        if values is not None and inside is not None and isinstance(value, dict):
            beside = {one: more for one, more in value.items() if one not in inside}
            unknown.update({field.name: beside} if beside else {})
        columns.update(zip(field.columns, values or field.otherwise or (), strict=True))
    return columns


def unknown_of(extras: str) -> Plain:
    """What ``extras`` keeps; nothing where no program of schema 2 wrote it from a record file."""
    try:
        whole = json.loads(extras)
    except (ValueError, RecursionError):
        return {}
    return whole if isinstance(whole, dict) else {}


def as_text(whole: Plain) -> str:
    """Names that stay unknown, as ``extras`` keeps them."""
    return json.dumps(whole) if whole else ""
