"""Puts values into the {named} places of a text, whatever the values hold.

Only a plain name in braces is a place: no numbers, no formats, no attributes, so that neither a
translator nor a value can reach further. A value is put in as it stands; braces or markup in it
stay what they are. Which text to use is decided in `catalogue`.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

_PLACE = re.compile(r"\{([a-z][a-z0-9_]*)\}")


class MissingFieldError(LookupError):
    """A text has a place that nobody filled: a mistake in the program, never the user's."""

    def __init__(self, field: str, text: str) -> None:
        """Keeps the name of the place and the text for the report of the mistake."""
        super().__init__(f"no value for {{{field}}} in {text!r}")
        self.field = field
        self.text = text


def placeholders(text: str) -> frozenset[str]:
    """The names of the places in a text.

    Raises:
        ValueError: there is a brace that does not belong to a place.
    """
    rest = _PLACE.sub("", text)
    if "{" in rest or "}" in rest:
        msg = "a brace that is not part of a {name}"
        raise ValueError(msg)
    return frozenset(_PLACE.findall(text))


def fill(text: str, fields: Mapping[str, object]) -> str:
    """Puts each value, as `str` gives it, into its place; the values are not looked at again.

    Args:
        text: a text of ours with {named} places; a brace that is not part of one is kept.
        fields: the values by name; those the text does not use are left out.

    Raises:
        MissingFieldError: a place has no value.
    """

    def value(match: re.Match[str]) -> str:
        name = match.group(1)
        if name not in fields:
            raise MissingFieldError(name, text)
        return str(fields[name])

    return _PLACE.sub(value, text) if "{" in text else text
