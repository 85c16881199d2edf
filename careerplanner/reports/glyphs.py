"""From any text to characters the typeface can draw, with the real text kept beside them.

Whatever a person typed is printed: a letter the typeface lacks becomes a plainer form of itself
where one exists (full-width letters, rare hyphens, foreign accents), a lozenge otherwise. Nothing
here knows about fonts beyond the set of characters they cover.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

LOZENGE: Final = "◊"

_UNREADABLE: Final = re.compile("[\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")
_LINE_BREAK: Final = re.compile("\r\n|[\r\v\f\x85\u2028\u2029]")
_CONTROL: Final = re.compile(r"[\x00-\x08\x0e-\x1f\x7f-\x9f]")
_JOINER: Final = "\u200d"
_PLAINER: Final = {"\u2010": "-", "\u2011": "-", "→": "->", "←": "<-", "✓": "√", "✔": "√"}


@dataclass(frozen=True, slots=True)
class Glyphs:
    """Characters to draw.

    Attributes:
        drawn: Characters the typeface has.
        real: The text they stand for where that differs, else None.
    """

    drawn: str
    real: str | None = None


def clean(text: str) -> str:
    """The text with one kind of line break, composed letters and nothing that cannot be stored.

    Half characters (lone surrogates) and non-characters become the replacement character, controls
    without a picture go, tabs become spaces. Letters and accents typed apart are put together, so
    that a ŵ is one letter however it was typed.
    """
    if text.isascii() and text.isprintable():
        return text
    text = _LINE_BREAK.sub("\n", _UNREADABLE.sub("\ufffd", text))
    text = _CONTROL.sub("", text.replace("\t", " "))
    return unicodedata.normalize("NFC", text)


class Speller:
    """Spells text with the characters a typeface covers."""

    def __init__(self, coverage: frozenset[str]) -> None:
        self._coverage = coverage | {" ", "\n"}

    def covers(self, text: str) -> bool:
        """Whether the typeface has every character of a text."""
        return self._coverage.issuperset(text)

    def pieces(self, text: str) -> Iterator[Glyphs]:
        """Yields what to draw, in order.

        Covered text comes in long pieces; each character sequence that had to be replaced is a
        piece of its own, so that a line may be broken beside it.

        Args:
            text: Text that has been through ``clean``.
        """
        if self.covers(text):
            yield Glyphs(text)
            return
        start = 0
        for begin, end in self._strangers(text):
            if start < begin:
                yield Glyphs(text[start:begin])
            if drawn := self._substitute(text[begin:end]):
                real = text[begin:end]
                yield Glyphs(drawn, None if drawn == real or drawn.isspace() else real)
            start = end
        if start < len(text):
            yield Glyphs(text[start:])

    def _strangers(self, text: str) -> Iterator[tuple[int, int]]:
        """Yields where each sequence begins and ends that cannot be drawn as it is."""
        at, size, covered = 0, len(text), self._coverage
        while at < size:
            end = at + 1
            if text[at] in covered:
                while end < size and text[end] not in covered and _extends(text[end]):
                    end += 1
                if end > at + 1:
                    yield at, end
            else:
                end = _cluster_end(text, at)
                yield at, end
            at = end

    def _substitute(self, cluster: str) -> str:
        """What to draw for a sequence that reads as one character; empty for the invisible."""
        first = cluster[0]
        if first in self._coverage:
            return first
        category = unicodedata.category(first)
        if category == "Zs":
            return " "
        if _invisible(first) and all(_invisible(character) for character in cluster):
            return ""
        if first in _PLAINER:
            return _PLAINER[first]
        plainer = unicodedata.normalize("NFKC", first)
        if self._coverage.issuperset(plainer) and plainer.strip():
            return plainer
        base = unicodedata.normalize("NFKD", first)[0]
        return base if base in self._coverage and base.strip() else LOZENGE


def _cluster_end(text: str, start: int) -> int:
    """Where the sequence beginning at ``start`` ends: flags, joined emoji, letters with marks."""
    end, size = start + 1, len(text)
    if _is_flag(text[start]) and end < size and _is_flag(text[end]):
        return end + 1
    if _invisible(text[start]):
        return end
    while end < size and (_extends(text[end]) or text[end - 1] == _JOINER):
        end += 1
    return end


def _is_flag(character: str) -> bool:
    """One of the letters that make flags in pairs."""
    return "\U0001f1e6" <= character <= "\U0001f1ff"


def _extends(character: str) -> bool:
    """Whether it only changes the character before it."""
    return (
        character == _JOINER
        or "\U0001f3fb" <= character <= "\U0001f3ff"
        or "\U000e0020" <= character <= "\U000e007f"
        or unicodedata.category(character) in {"Mn", "Me", "Mc"}
    )


def _invisible(character: str) -> bool:
    """Whether it has neither a picture nor a width: joiners, direction marks, variation marks."""
    return unicodedata.category(character) == "Cf" or "\ufe00" <= character <= "\ufe0f"
