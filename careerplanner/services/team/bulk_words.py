"""What a change for many people will come to, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerplanner.services.team.bulk import Fate

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from careerplanner.services.team.bulk import Concerned, Foreseen
    from careerplanner.services.wording import Wording

NAMES_TOLD = 12
"""How many names are told of each fate; of more, how many more there are."""


class BulkWords:
    """Says whom a change concerns, in one language.

    Args:
        say: Words of that language.
    """

    def __init__(self, say: Wording) -> None:
        self._tr = say.catalogue.translate

    def lines(self, seen: Foreseen) -> Iterator[str]:
        """Yield what becomes of whom, a line for each fate that somebody has."""
        tr = self._tr
        heads = {
            Fate.CHANGED: tr("Bulk", "Will be changed: {count}", count=len(seen.of(Fate.CHANGED))),
            Fate.SAME: tr("Bulk", "No change needed: {count}", count=len(seen.of(Fate.SAME))),
            Fate.NOT_POSSIBLE: tr(
                "Bulk", "Cannot be changed: {count}", count=len(seen.of(Fate.NOT_POSSIBLE))
            ),
        }
        for fate, head in heads.items():
            some = seen.of(fate)
            if some:
                yield f"{head}. {self.names(self._named(one) for one in some)}"

    def names(self, names: Iterable[str]) -> str:
        """Return names in a line, and how many more there are."""
        some = list(names)
        shown, more = some[:NAMES_TOLD], len(some) - NAMES_TOLD
        if more > 0:
            shown.append(self._tr("Team", "others: {count}", count=more))
        return ", ".join(shown)

    def _named(self, one: Concerned) -> str:
        return f"{one.name} ({self.why(one.why)})" if one.why else one.name

    def why(self, code: str) -> str:
        """Return why a change cannot be made for somebody."""
        tr = self._tr
        return {
            "prospect.no_job": tr("Bulk", "no job now"),
            "prospect.being_held": tr("Bulk", "this conversation is being held"),
        }[code]
