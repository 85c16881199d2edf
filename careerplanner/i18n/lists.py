"""Joins things into one list that is right in both languages.

In Welsh "and" is "a" or "ac", and "a" changes the first letter of what follows ("halen a phupur");
"or" does so too. A program cannot know how a name typed by a person would change, so nothing is
ever joined with "and": commas do for short names, semicolons where an item may hold a comma itself.
Whoever needs an "and" writes a whole sentence for the catalogue.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable


def join_items(items: Iterable[str]) -> str:
    """Joins items with commas, or with semicolons if any of them holds a comma or semicolon.

    Items keep their order; those without text are left out. No item gives an empty text.
    """
    kept = [item for item in items if item.strip()]
    mark = "; " if any("," in item or ";" in item for item in kept) else ", "
    return mark.join(kept)
