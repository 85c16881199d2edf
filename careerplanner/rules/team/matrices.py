"""People by what one band asks for, and people by training."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerplanner.domain.team import RequirementMatrix, TrainingCell, TrainingMatrix
from careerplanner.framework.facts import children_of
from careerplanner.rules.team.training import NOT_ASKED

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from careerplanner.domain.requirement import Requirement
    from careerplanner.framework.lookup import Lookup
    from careerplanner.rules.team.cohort import Cohort


def requirement_matrix(cohort: Cohort, band: str) -> RequirementMatrix:
    """Hold everybody against each part of what one band asks for.

    Raises:
        UnknownName: The pack has no such band.
    """
    common = cohort.common
    root = common.lookup.band(band).requirement
    rows = requirement_rows(root)
    return RequirementMatrix(
        band,
        tuple(node.id for node, _ in rows),
        tuple(depth for _, depth in rows),
        cohort.workers,
        tuple(common.statuses(root, common.asked(one, one.band)) for one in cohort.people),
    )


def requirement_rows(root: Requirement) -> tuple[tuple[Requirement, int], ...]:
    """Return a requirement and all below it, top down, each with how deep it lies."""
    return tuple(_below(root, 0))


def _below(node: Requirement, depth: int) -> Iterator[tuple[Requirement, int]]:
    yield node, depth
    for child in children_of(node):
        yield from _below(child, depth + 1)


def training_matrix(cohort: Cohort) -> TrainingMatrix:
    """Hold everybody against every kind of training that the pack or a record knows."""
    common, rows = cohort.common, training_rows(cohort)
    return as_training_matrix(cohort.workers, rows, common.lookup, common.asking.on)


def as_training_matrix(
    workers: tuple[str, ...], rows: tuple[dict[str, TrainingCell], ...], lookup: Lookup, on: date
) -> TrainingMatrix:
    """Put rows under one another.

    Training of the pack stands there when it is in force on the day, asked of anybody or not.

    Args:
        workers: Ids of the people.
        rows: For each, from `training_rows`.
        lookup: The pack.
        on: The day they were made for.
    """
    trainings = {one.id: None for one in lookup.pack.trainings if one.basis.in_force(on)}
    for row in rows:
        trainings |= dict.fromkeys(row)
    cells = tuple(tuple(row.get(name, NOT_ASKED) for name in trainings) for row in rows)
    return TrainingMatrix(tuple(trainings), workers, cells)


def training_rows(cohort: Cohort) -> tuple[dict[str, TrainingCell], ...]:
    """Return for each person a cell for each kind of training known, by its id.

    That is the pack's, then what the employer asks, then what only learning names.
    """
    return tuple({name: told.cell for name, told in row.items()} for row in cohort.training_rows)
