"""Texts named in one place and shown in another: tables of codes, labels of enums.

`mark("Context", "English text")` does nothing but keep the two; it is there so that
`python -m tools.strings` finds the text. `Catalogue.render` turns it into words. Counted texts hold
both English forms, parted by a bar: `mark_count("Team", "{n} person|{n} people")`.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Message:
    """A text to be shown later, in whatever language is asked for then.

    Attributes:
        context: where it is used, in one word; together with the text it is the key in the
        catalogue.
        source: the English text, with {named} places.
    """

    context: str
    source: str


@dataclass(frozen=True, slots=True)
class CountMessage:
    """A text that goes with a number, to be shown later.

    Attributes:
        context: where it is used, in one word.
        source: the English for one and for any other number, parted by one bar; {n} is the number.
    """

    context: str
    source: str


def mark(context: str, source: str, /) -> Message:
    """Names a text; both arguments must be literal strings."""
    return Message(context, source)


def mark_count(context: str, source: str, /) -> CountMessage:
    """Names a text that goes with a number; both arguments must be literal strings."""
    return CountMessage(context, source)
