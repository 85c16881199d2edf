"""Which element each run of a block belongs to: the block itself, a language span or a link.

Elements for runs are made when they are first drawn, so that they stand in the tree in reading
order among the block's own text.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from careerplanner.reports.runs import plain_text
from careerplanner.reports.structure import Role

if TYPE_CHECKING:
    from careerplanner.reports.runs import Runs
    from careerplanner.reports.structure import Element

_SAFE_SCHEMES: Final = ("https://", "http://", "mailto:")


class InlineOwners:
    """Finds the owner of each run of one block."""

    def __init__(self, block: Element, runs: Runs, language: str) -> None:
        """Files a block's runs.

        Where the whole block is in one language other than the document's, the block itself is
        marked with it; otherwise each such run becomes a span.

        Args:
            block: The block's element.
            runs: Its text.
            language: The document's language.
        """
        self._block = block
        self._runs = runs
        spoken = {run.language for run in runs if run.language and run.text.strip()}
        self._language = language
        if len(spoken) == 1 and all(run.language for run in runs):
            self._language = spoken.pop()
            if self._language != language:
                block.language = self._language
        self._made: dict[int, Element] = {}

    def owner(self, index: int) -> Element:
        """The element of a run, made on first use."""
        made = self._made.get(index)
        if made is None:
            made = self._made[index] = self._make(index)
        return made

    def address(self, index: int) -> str | None:
        """Where a run leads; None also for blanks and for addresses that would run something."""
        address = self._runs[index].address
        if address is None or not address.lower().startswith(_SAFE_SCHEMES):
            return None
        if not self.described(index):
            return None
        return address if address.isascii() and address.isprintable() else None

    def described(self, index: int) -> str:
        """What a linked run says, for the link's description."""
        return plain_text((self._runs[index],))

    def _make(self, index: int) -> Element:
        language = self._runs[index].language
        if language == self._language:
            language = None
        if self.address(index):
            return self._block.child(Role.LINK, language=language)
        if language:
            return self._block.child(Role.SPAN, language=language)
        return self._block
