"""Text as paper takes it: pieces that each know their language.

Everything printed comes in as runs, already worded and translated by whoever prepared it; nothing
under ``reports`` chooses words. How runs become lines is ``lines``; how their language reaches the
file is ``inline``.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

from careerplanner.reports.glyphs import clean


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text in one language and one style.

    Attributes:
        text: What it says; a newline is kept as a line break.
        language: Language code such as ``"en"`` or ``"cy"``; None for what has none (names).
        bold: Set bold, whatever the style around it.
        italic: Set italic, whatever the style around it.
        address: Web or mail address it leads to when clicked; None for plain text.
    """

    text: str
    language: str | None
    bold: bool = False
    italic: bool = False
    address: str | None = None


Runs: TypeAlias = tuple[Run, ...]


def words(text: str, language: str | None = None) -> Runs:
    """One plain run, or none at all where there is no text."""
    return (Run(text, language),) if text else ()


def plain_text(runs: Runs) -> str:
    """The text alone, as one line: for titles, bookmarks and descriptions."""
    return " ".join(clean("".join(run.text for run in runs)).split())
