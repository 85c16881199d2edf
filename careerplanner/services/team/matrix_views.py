"""The people of the open book by what a band asks for and by training, filled in bit by bit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerplanner.domain.finding import Status
from careerplanner.domain.team import RequirementMatrix, TrainingCell, TrainingMatrix
from careerplanner.rules.team.matrices import (
    as_training_matrix,
    requirement_matrix,
    requirement_rows,
    training_rows,
)
from careerplanner.services.team.people_view import PeopleView

if TYPE_CHECKING:
    from careerplanner.domain.record import Record
    from careerplanner.services.workspace import Workspace


class RequirementView(PeopleView[tuple[Status, ...]]):
    """Everybody by what one band asks for: a status for each of `rows`.

    Args:
        workspace: Gives the book, the pack and the day.
        band: Id of the band.
    """

    def __init__(self, workspace: Workspace, band: str) -> None:
        super().__init__(workspace)
        self._band = band

    def rows(self) -> tuple[tuple[str, int], ...]:
        """Return each requirement of the band with how deep it lies, in the matrix's order."""
        nodes = requirement_rows(self._workspace.lookup.band(self._band).requirement)
        return tuple((node.id, depth) for node, depth in nodes)

    def answer(self, records: tuple[Record, ...]) -> tuple[tuple[Status, ...], ...]:
        """Hold some people against the band."""
        return requirement_matrix(self.together(records), self._band).cells

    def matrix(self) -> RequirementMatrix:
        """Return what is worked out by now as a matrix."""
        found = self.known()
        nodes, depths = zip(*self.rows(), strict=True)
        return RequirementMatrix(self._band, nodes, depths, tuple(found), tuple(found.values()))


class TrainingView(PeopleView[dict[str, TrainingCell]]):
    """Everybody by training: a cell for each kind known of a person, by its id."""

    def answer(self, records: tuple[Record, ...]) -> tuple[dict[str, TrainingCell], ...]:
        """Hold some people against training."""
        return training_rows(self.together(records))

    def matrix(self) -> TrainingMatrix:
        """Return what is worked out by now as a matrix."""
        found, day = self.known(), self._workspace.today()
        return as_training_matrix(tuple(found), tuple(found.values()), self._workspace.lookup, day)
