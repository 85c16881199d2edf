"""Awards a worker holds that may count for another, so that asking comes before starting anew."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerplanner.domain.assessment import StepKind
from careerplanner.rules.route_needs import Need
from careerplanner.rules.situation import Standing

if TYPE_CHECKING:
    from collections.abc import Iterator

    from careerplanner.domain.finding import Finding
    from careerplanner.domain.requirement import EnrolledOn, Holds, WorkingTowards
    from careerplanner.rules.situation import Situation


class Checks:
    """What of a record would have to be looked at by somebody, and for which awards.

    Args:
        situation: Record, day, pack and question.
    """

    def __init__(self, situation: Situation) -> None:
        self._situation = situation
        self._claims: dict[str, tuple[str, ...]] | None = None

    def needs(
        self, node: Holds | WorkingTowards | EnrolledOn, found: Finding, allowed: tuple[str, ...]
    ) -> Iterator[Need]:
        """Yield a question for each award held that may be one of those allowed.

        One question settles everything that the award held may count as.
        """
        code = found.reason.code
        if code == "holds.date_unsure":
            held = {found.met_by[0].id: allowed[0]}
        elif code == "holds.unknown_award":
            held = {entry.id: allowed[0] for entry in self._situation.unknown_awards}
        else:
            claims = [(name, award) for award in allowed for name in self._claimed().get(award, ())]
            held = dict(reversed(claims))  # the first award that it may count as is named
        kind = StepKind.TELL_US if code == "holds.date_unsure" else StepKind.CHECK_AWARD
        for name, award in held.items():
            yield Need(f"check:{name}", kind, node.basis, node, found, award=award)

    def _claimed(self) -> dict[str, tuple[str, ...]]:
        """Return, for each award, the entries of the record that may count as it."""
        if self._claims is None:
            self._claims = {}
            for held, standing in self._situation.standings:
                if standing is Standing.HELD:
                    for award in self._situation.doubtful(held):
                        self._claims[award] = (*self._claims.get(award, ()), held.id)
        return self._claims
