"""Tables from codes to texts: what a finding, an error or a status says.

`MessageTable` is here; the tables themselves are modules beside this one, written with `mark` so
that `python -m tools.strings` finds their texts. A table knows codes as plain strings and imports
nothing of what uses them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

from careerplanner.i18n.marks import CountMessage, Message

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

MessageT = TypeVar("MessageT", Message, CountMessage)


class UnknownCodeError(LookupError):
    """A code has no text: a mistake in the program, never the user's."""

    def __init__(self, table: str, code: str) -> None:
        """Keeps which table was asked for which code."""
        super().__init__(f"the table {table!r} has no text for the code {code!r}")
        self.table = table
        self.code = code


class MessageTable(Generic[MessageT]):
    """The texts of one subject by code; `table[code]` gives the message to render.

    Attributes:
        name: the subject, for the report of a mistake.
    """

    def __init__(self, name: str, messages: Mapping[str, MessageT]) -> None:
        """Keeps a copy of the mapping; the codes may be members of a StrEnum."""
        self.name = name
        self._messages: dict[str, MessageT] = {
            str(code): message for code, message in messages.items()
        }

    def __getitem__(self, code: str) -> MessageT:
        """The message of a code.

        Raises:
            UnknownCodeError: there is none.
        """
        try:
            return self._messages[str(code)]
        except KeyError:
            raise UnknownCodeError(self.name, str(code)) from None

    def get(self, code: str, otherwise: MessageT) -> MessageT:
        """The message of a code that may come from elsewhere, or another where it has none."""
        return self._messages.get(str(code), otherwise)

    def __contains__(self, code: object) -> bool:
        """Whether a code has a text."""
        return isinstance(code, str) and str(code) in self._messages

    def __iter__(self) -> Iterator[str]:
        """The codes, as they were written down; a test holds them against the codes in use."""
        return iter(self._messages)

    def __len__(self) -> int:
        """How many codes have a text."""
        return len(self._messages)
