"""Text on the map: breaking it into lines that fit a width.

How wide text is comes from one measuring function, so that screen and paper may differ.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from typing import Final, TypeAlias

Measure: TypeAlias = Callable[[str, bool], float]
"""Width of a text, bold or not, in units of the drawing."""

_PARTS: Final = re.compile(r"(?<=\w[-–/])(?=\w)")


@dataclass(frozen=True, slots=True)
class MapStyle:
    """How large text is and how it is measured; every gap of the drawing follows from it.

    Attributes:
        size: Of the letters, in units of the drawing.
        leading: Height of a line.
        drop: From the top of a line down to its baseline.
        measure: Tells how wide a text is.
    """

    size: float
    leading: float
    drop: float
    measure: Measure

    def remembering(self) -> MapStyle:
        """Return the same style, which measures no text twice."""
        kept = lru_cache(maxsize=None)(self.measure)
        return MapStyle(self.size, self.leading, self.drop, kept)


def one_line(text: str) -> str:
    """Return a text without line breaks or anything else that is not drawn."""
    return " ".join("".join(c if c.isprintable() else " " for c in text).split(" ")).strip()


def pieces(text: str) -> list[tuple[str, str]]:
    """Return the parts between which a line may end, each with what stands before it."""
    found = []
    for word in one_line(text).split():
        for number, part in enumerate(_PARTS.split(word)):
            found.append((" " if number == 0 else "", part))
    return found


def longest_piece(text: str, style: MapStyle, *, bold: bool) -> float:
    """Return how wide a line has to be for no word to be broken."""
    return max((style.measure(part, bold) for _space, part in pieces(text)), default=0.0)


def wrap(text: str, style: MapStyle, width: float, *, bold: bool) -> list[str]:
    """Break a text into lines no wider than a width; a word that is wider is broken inside."""
    lines: list[str] = []
    line = ""
    for space, part in pieces(text):
        longer = f"{line}{space if line else ''}{part}"
        if style.measure(longer, bold) <= width:
            line = longer
            continue
        if line:
            lines.append(line)
        line = part
        while style.measure(line, bold) > width and len(line) > 1:
            fitting = _fitting(line, style, width, bold=bold)
            lines.append(line[:fitting])
            line = line[fitting:]
    return [*lines, line] if line else lines


def _fitting(word: str, style: MapStyle, width: float, *, bold: bool) -> int:
    """How many letters of a word fit, at least one."""
    low, high = 1, len(word)
    while low < high:
        middle = (low + high + 1) // 2
        if style.measure(word[:middle], bold) <= width:
            low = middle
        else:
            high = middle - 1
    return low
