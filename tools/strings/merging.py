"""Brings Welsh from a plain JSON file, and English found in the code, into the Qt Linguist file."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from careerplanner.i18n.plurals import CATEGORIES
from tools.strings.contexts import is_kept_context
from tools.strings.ts_file import FINISHED, UNFINISHED, VANISHED, Entry, Key, TsFile

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path


class AdditionError(ValueError):
    """A JSON file of additions is not of the documented form; the message says where."""


def read_additions(path: Path) -> dict[Key, str]:
    """Reads `{"Context": {"English": "Cymraeg"}}`; a counted text maps categories to texts.

    A counted text looks so: `{"Team": {"{n} person|{n} people": {"one": "...", "other": "..."}}}`;
    the category is kept as the message's comment, and any other word there is a comment of Qt's
    own.

    Raises:
        AdditionError: the file is not JSON of that form, or a text is empty.
        OSError: it cannot be read.
    """
    try:
        data = json.loads(path.read_text(encoding="utf-8"))
    except ValueError as error:
        raise AdditionError(f"{path}: {error}") from error
    found: dict[Key, str] = {}
    for context, source, value in _rows(path, data):
        variants = value if isinstance(value, dict) else {"": value}
        if "|" in source and not is_kept_context(context):
            _need_categories(context, source, variants)
        for comment, text in variants.items():
            if not isinstance(text, str) or not text:
                raise AdditionError(f"{path}: no text for {context!r}, {source!r}, {comment!r}")
            found[Key(context, source, comment)] = text
    return found


def add(ts: TsFile, additions: dict[Key, str]) -> int:
    """Puts Welsh texts into the file, making messages where there are none yet.

    Returns:
        How many messages are new or changed.
    """
    changed = 0
    for key, text in additions.items():
        entry = Entry(text, FINISHED)
        if ts.entries.get(key) != entry:
            ts.entries[key] = entry
            changed += 1
    return changed


def update(ts: TsFile, keys: Iterable[Key]) -> tuple[int, int]:
    """Makes the file's messages those of the code: new ones unfinished, missing ones vanished.

    A vanished message keeps its Welsh and comes back with it when its English does; one without any
    Welsh goes altogether. Texts that are Qt's or argparse's own are left as they are.

    Returns:
        How many messages are new and how many have vanished.
    """
    wanted = set(keys)
    new = [key for key in wanted if key not in ts.entries]
    for key in wanted:
        entry = ts.entries.setdefault(key, Entry())
        if entry.state == VANISHED:
            ts.set_state(key, FINISHED if entry.text else UNFINISHED)
    gone = [key for key in ts.entries if key not in wanted and not is_kept_context(key.context)]
    vanished = 0
    for key in gone:
        entry = ts.entries[key]
        if not entry.text:
            del ts.entries[key]
            vanished += 1
        elif entry.state != VANISHED:
            ts.set_state(key, VANISHED)
            vanished += 1
    return len(new), vanished


def forget_vanished(ts: TsFile) -> None:
    """Lets go of messages whose English is not in the code any more, with their Welsh."""
    for key in [key for key, entry in ts.entries.items() if entry.state == VANISHED]:
        del ts.entries[key]


def _rows(path: Path, data: object) -> Iterable[tuple[str, str, object]]:
    if not isinstance(data, dict):
        raise AdditionError(f"{path}: not an object of contexts")
    for context, texts in data.items():
        if not isinstance(texts, dict) or not context:
            raise AdditionError(f"{path}: {context!r} is not an object of texts")
        for source, value in texts.items():
            if not source:
                raise AdditionError(f"{path}: an empty English text in {context!r}")
            yield context, source, value


def _need_categories(context: str, source: str, variants: dict[str, object]) -> None:
    wrong = set(variants) - set(CATEGORIES)
    if wrong or "other" not in variants:
        raise AdditionError(
            f"a counted text needs variants by category and an 'other': {context!r}, {source!r}"
        )
