"""A wish for the window, and the short way to it.

Most starts of the program open the window, perhaps with a book. Those words are read here without
loading any command, so that the window does not wait for them; whatever is not plainly such a
start is left to the parser.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from careerplanner.i18n.language import Language

if TYPE_CHECKING:
    from collections.abc import Sequence

_OPTIONS = ("--book", "--language", "--pack")


@dataclass(frozen=True, slots=True)
class WindowAsked:
    """The window is to be opened.

    Attributes:
        book: The book to open in it, or None.
        language: The language asked for, or None.
        pack: Name or folder of the pack asked for, or "".
    """

    book: Path | None = None
    language: Language | None = None
    pack: str = ""


def window_asked(words: Sequence[str]) -> WindowAsked | None:
    """Return what window is asked for, or None where a parser has to look at the words.

    Args:
        words: The words of the command line, without the program's name.
    """
    given: dict[str, str] = {}
    pairs = zip(words[::2], words[1::2], strict=False)
    for option, value in pairs:
        if option not in _OPTIONS or not value or value.startswith("-"):
            return None
        given[option] = value
    if len(words) % 2 or given.get("--language", "en") not in set(Language):
        return None
    return WindowAsked(
        Path(given["--book"]) if "--book" in given else None,
        Language(given["--language"]) if "--language" in given else None,
        given.get("--pack", ""),
    )
