"""The Qt Linguist file as data: read it, change it, write it back in one settled order.

The order (contexts by name, messages by English text, plural variants by category) and the absence
of line numbers keep a change small to read and two people's changes easy to bring together. Finding
texts in code and judging translations live beside this module.
"""

from __future__ import annotations

import os
import tempfile
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree

from careerplanner.i18n.plurals import CATEGORIES

FINISHED = ""
UNFINISHED = "unfinished"
VANISHED = "vanished"
STATES = (FINISHED, UNFINISHED, VANISHED)


class Key(NamedTuple):
    """What names a message: context, English text, and a comment (plural category or Qt's own)."""

    context: str
    source: str
    comment: str = ""


@dataclass(frozen=True, slots=True)
class Entry:
    """One message of the file.

    Attributes:
        text: the Welsh text, empty where there is none yet.
        state: finished (""), "unfinished" or "vanished" (its English is no longer in the code).
    """

    text: str = ""
    state: str = UNFINISHED


@dataclass(slots=True)
class TsFile:
    """All messages of one Qt Linguist file, by key."""

    entries: dict[Key, Entry] = field(default_factory=dict)

    @classmethod
    def read(cls, path: Path) -> TsFile:
        """Reads a file; one that is not there yet counts as empty.

        Raises:
            OSError: the file cannot be read.
            xml.etree.ElementTree.ParseError: it is not well-formed XML.
            ValueError: a message stands twice, or is of a kind this tool does not know.
        """
        if not path.exists():
            return cls()
        entries: dict[Key, Entry] = {}
        for context in ElementTree.parse(path).getroot().iter("context"):  # noqa: S314
            name = context.findtext("name") or ""
            for message in context.iter("message"):
                key = Key(name, message.findtext("source") or "", message.findtext("comment") or "")
                if key in entries:
                    msg = f"stands twice: {key}"
                    raise ValueError(msg)
                entries[key] = _entry_of(message, key)
        return cls(entries)

    def write(self, path: Path) -> bool:
        """Writes the file whole or not at all.

        Returns:
            Whether anything changed; an unchanged file is left alone.
        """
        text = self.as_xml()
        if path.exists() and path.read_text(encoding="utf-8") == text:
            return False
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
        try:
            with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as stream:
                stream.write(text)
            Path(name).chmod(0o644)
            Path(name).replace(path)
        except BaseException:
            Path(name).unlink(missing_ok=True)
            raise
        return True

    def set_state(self, key: Key, state: str) -> None:
        """Gives one message another state and leaves its text alone."""
        self.entries[key] = replace(self.entries[key], state=state)

    def as_xml(self) -> str:
        """The whole file as text, laid out as Qt Linguist itself would save it."""
        lines = [
            '<?xml version="1.0" encoding="utf-8"?>',
            "<!DOCTYPE TS>",
            '<TS version="2.1" language="cy" sourcelanguage="en">',
        ]
        current: str | None = None
        for key in sorted(self.entries, key=_order):
            if key.context != current:
                if current is not None:
                    lines.append("</context>")
                current = key.context
                lines += ["<context>", f"    <name>{escape(current)}</name>"]
            lines += _message_lines(key, self.entries[key])
        if current is not None:
            lines.append("</context>")
        return "\n".join([*lines, "</TS>", ""])


def escape(text: str) -> str:
    """Escapes text for XML the way Qt Linguist does, so that a save there changes nothing here.

    Raises:
        ValueError: the text holds a control character that XML cannot carry.
    """
    for char in text:
        if ord(char) < 32 and char not in "\n\t":
            msg = f"control character {char!r} in {text!r}"
            raise ValueError(msg)
    for char, name in (("&", "amp"), ("<", "lt"), (">", "gt"), ('"', "quot"), ("'", "apos")):
        text = text.replace(char, f"&{name};")
    return text


def _entry_of(message: ElementTree.Element, key: Key) -> Entry:
    translation = message.find("translation")
    if translation is None:
        return Entry()
    state = translation.get("type", FINISHED)
    state = VANISHED if state == "obsolete" else state
    if state not in STATES:
        msg = f"unknown state {state!r}: {key}"
        raise ValueError(msg)
    if message.get("numerus"):
        msg = f"Qt's number forms are not in use here: {key}"
        raise ValueError(msg)
    return Entry(translation.text or "", state)


def _order(key: Key) -> tuple[str, str, str, int, str]:
    rank = CATEGORIES.index(key.comment) if key.comment in CATEGORIES else -1
    return key.context, key.source.casefold(), key.source, rank, key.comment


def _message_lines(key: Key, entry: Entry) -> list[str]:
    kind = f' type="{entry.state}"' if entry.state else ""
    lines = ["    <message>", f"        <source>{escape(key.source)}</source>"]
    if key.comment:
        lines.append(f"        <comment>{escape(key.comment)}</comment>")
    lines.append(f"        <translation{kind}>{escape(entry.text)}</translation>")
    return [*lines, "    </message>"]
