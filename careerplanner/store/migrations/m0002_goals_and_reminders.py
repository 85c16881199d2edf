"""Schema 2: the end a worker chose and the way there; an action's reminder and its step.

A program of schema 1 kept these very names as unknown ones when it read a record of a newer
program: what it kept moves into the columns. What no column can hold keeps its value under a name
nobody uses, for a record file that says it under the real one could not be read again.
"""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

    from sqlite_utils import Database

STATEMENTS = (
    "ALTER TABLE worker ADD COLUMN goal TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE worker ADD COLUMN route TEXT NOT NULL DEFAULT ''",
    'ALTER TABLE "action" ADD COLUMN remind TEXT',
    "ALTER TABLE \"action\" ADD COLUMN goal TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE \"action\" ADD COLUMN step TEXT NOT NULL DEFAULT ''",
)
_DATE = re.compile(r"(19\d\d|20\d\d|2100)(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?", re.ASCII)

Plain = dict[str, Any]


def migrate(db: Database) -> None:
    """Bring a book of schema 1 to schema 2."""
    for statement in STATEMENTS:
        db.conn.execute(statement)
    rows = db.conn.execute("SELECT rowid, extras FROM worker WHERE extras <> ''").fetchall()
    for row, extras in rows:
        whole = _object(extras)
        inside = whole.get("worker")
        if not isinstance(inside, dict) or inside.keys().isdisjoint(("goal", "route")):
            continue
        goal, route = (_taken(inside, name, _is_text) or "" for name in ("goal", "route"))
        if not inside:
            del whole["worker"]
        db.conn.execute(
            "UPDATE worker SET goal = ?, route = ?, extras = ? WHERE rowid = ?",
            (goal, route, _text(whole), row),
        )
    rows = db.conn.execute("SELECT rowid, extras FROM \"action\" WHERE extras <> ''").fetchall()
    for row, extras in rows:
        whole = _object(extras)
        if whole.keys().isdisjoint(("remind", "goal", "step")):
            continue
        remind = _taken(whole, "remind", _is_date)
        goal, step = (_taken(whole, name, _is_text) or "" for name in ("goal", "step"))
        db.conn.execute(
            'UPDATE "action" SET remind = ?, goal = ?, step = ?, extras = ? WHERE rowid = ?',
            (remind, goal, step, _text(whole), row),
        )


def _taken(unknown: Plain, name: str, fits: Callable[[str], bool]) -> str | None:
    """Take a name out of what was unknown; None where its column cannot hold what it says."""
    value: object = unknown.pop(name, None)
    if isinstance(value, str) and fits(value):
        return value
    if value is not None:
        unknown[f"{name}_as_it_came"] = value
    return None


def _is_text(value: str) -> bool:
    try:
        value.encode()
    except UnicodeEncodeError:  # half a character
        return False
    return True


def _is_date(value: str) -> bool:
    found = _DATE.fullmatch(value)
    if found is None:
        return False
    year, month, day = int(found[1]), int(found[3] or 1), int(found[5] or 1)
    is_leap = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
    lengths = (31, 29 if is_leap else 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
    return day <= lengths[month - 1]


def _object(extras: str) -> Plain:
    """What ``extras`` keeps; nothing where no program of schema 1 wrote it from a record file."""
    try:
        whole = json.loads(extras)
    except (ValueError, RecursionError):
        return {}
    return whole if isinstance(whole, dict) else {}


def _text(whole: Plain) -> str:
    return json.dumps(whole) if whole else ""
