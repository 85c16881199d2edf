"""What a file says that this program does not know: kept beside what it knows, and given back.

An ``extras`` text is a JSON object that has the shape of what it was read from, with only the
unknown names in it. That of a worker has the shape of the whole file, so that names beside
``worker`` and names in saved plans (by the plan's id) have a place too.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

Plain = dict[str, Any]


def as_text(unknown: Plain) -> str:
    """Return unknown fields as ``extras`` keeps them; "" for none."""
    return json.dumps(unknown, ensure_ascii=False) if unknown else ""


def from_text(extras: str) -> Plain:
    """Return the unknown fields that ``extras`` keeps; none for what ``as_text`` never wrote."""
    if not extras:
        return {}
    try:
        unknown = json.loads(extras)
    except (ValueError, RecursionError):
        return {}
    return unknown if isinstance(unknown, dict) else {}


def merged(known: Plain, unknown: Plain) -> Plain:
    """Return ``known`` with ``unknown`` put in at its places; what is known wins."""
    whole = dict(known)
    for name, value in unknown.items():
        if name not in whole:
            whole[name] = value
        elif isinstance(whole[name], dict) and isinstance(value, dict):
            whole[name] = merged(whole[name], value)
    return whole


def places(unknown: Plain, start: str, known: object) -> Iterator[str]:
    """Yield where each unknown field stands, for a reader.

    Args:
        unknown: Unknown fields, as ``from_text`` gives them.
        start: Place of what they were read from; "" for the whole file.
        known: What was made of it; a field of its own leads on to the unknown ones within.
    """
    for name, value in unknown.items():
        place = f"{start}.{name}" if start else name
        is_inside = hasattr(known, name) or (not start and name in {"worker", "plans"})
        if is_inside and isinstance(value, dict):
            yield from places(value, place, getattr(known, name, None))
        else:
            yield place
