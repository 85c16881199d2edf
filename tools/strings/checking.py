"""Holds the Qt Linguist file against the code and says, one line each, what is not right.

Judged is what a program can judge: nothing missing, the same places to fill in, the same shape at
both ends, not left in English. Whether the Welsh is good Welsh is for people.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from careerplanner.i18n.formatting import placeholders
from careerplanner.i18n.plurals import CATEGORIES
from tools.strings.contexts import is_kept_context
from tools.strings.ts_file import FINISHED, VANISHED, Entry, Key, TsFile

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

SAME_FILE = "same-in-both.txt"
_PLACE = re.compile(r"\{[^{}]*\}|%(?:L?\d+|[ns]|\([a-z_]+\)[sdr])")
_WORD = re.compile(r"[^\W\d_]{2}")
_MNEMONIC = re.compile(r"&(?=\w)")
_ENDINGS = ("...", "…", ":", ".", "?", "!", ",", ";")


def check(ts: TsFile, keys: set[Key], folder: Path) -> list[str]:
    """Lists the faults of a file, sorted.

    Args:
        ts: the file.
        keys: what the code asks for.
        folder: where `same-in-both.txt` lies: one English text a line that is right in Welsh as it
        stands.

    Raises:
        OSError: that file is there and cannot be read.
    """
    same = read_same(folder)
    faults = [_line(key, "is in the code and not in the file") for key in keys - ts.entries.keys()]
    for key, entry in ts.entries.items():
        if key not in keys and not is_kept_context(key.context):
            faults.append(_line(key, "is not in the code any more"))
        elif entry.state == VANISHED:
            faults.append(_line(key, "is marked as vanished"))
        elif entry.state != FINISHED or not entry.text:
            faults.append(_line(key, "has no finished Welsh"))
        else:
            faults += [_line(key, fault) for fault in faults_of(key, entry, same)]
    return sorted(faults)


def read_same(folder: Path) -> frozenset[str]:
    """The English texts that are rightly the same in Welsh; lines that begin with # are remarks."""
    path = folder / SAME_FILE
    if not path.exists():
        return frozenset()
    lines = path.read_text(encoding="utf-8").splitlines()
    return frozenset(line for line in lines if line and not line.startswith("#"))


def faults_of(key: Key, entry: Entry, same: frozenset[str]) -> Iterator[str]:
    """What is wrong with one finished message, as words that follow its name."""
    source = english_of(key)
    text = entry.text
    if text == source and source not in same and _WORD.search(_PLACE.sub("", source)):
        yield "is the same in both languages"
    yield from _place_faults(key, source, text)
    yield from _shape_faults(source, text)
    if "!" in text and not is_kept_context(key.context):
        yield "has an exclamation mark"


def english_of(key: Key) -> str:
    """The English to hold the Welsh against: of a counted text, the variant of its category."""
    if key.comment in CATEGORIES and "|" in key.source and not is_kept_context(key.context):
        one, other = key.source.split("|", 1)
        return one if key.comment == "one" else other
    return key.source


def _place_faults(key: Key, source: str, text: str) -> Iterator[str]:
    ours = not is_kept_context(key.context)
    wanted, given = sorted(_PLACE.findall(source)), sorted(_PLACE.findall(text))
    if ours and "|" in key.source:
        wanted, given = [sorted(set(found) - {"{n}"}) for found in (wanted, given)]
    if sorted(set(wanted)) != sorted(set(given)):
        yield f"has the places {given} for {wanted}"
    if ours:
        try:
            placeholders(text)
        except ValueError as error:
            yield f"has {error}"


def _shape_faults(source: str, text: str) -> Iterator[str]:
    if _lead(source) != _lead(text):
        yield "begins with other white space"
    if _lead(source[::-1]) != _lead(text[::-1]):
        yield "ends with other white space"
    if _ending(source) != _ending(text):
        yield f"ends in {_ending(text)!r} and not in {_ending(source)!r}"
    if len(_MNEMONIC.findall(source)) != len(_MNEMONIC.findall(text)):
        yield "has another number of & keys"


def _lead(text: str) -> str:
    return text[: len(text) - len(text.lstrip())]


def _ending(text: str) -> str:
    bare = text.rstrip()
    return next((mark for mark in _ENDINGS if bare.endswith(mark)), "")


def _line(key: Key, what: str) -> str:
    comment = f" ({key.comment})" if key.comment else ""
    return f"{key.context}: {key.source!r}{comment} {what}"
