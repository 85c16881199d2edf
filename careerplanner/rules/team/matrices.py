"""People by what one band asks for, and people by training."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerplanner.domain.awards import Purpose
from careerplanner.domain.team import RequirementMatrix, TrainingCell, TrainingMatrix
from careerplanner.framework.facts import children_of
from careerplanner.rules.conditions import answer
from careerplanner.rules.refreshers import UNCERTAIN, refreshers
from careerplanner.rules.situation import Situation, is_current

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from careerplanner.domain.finding import Status
    from careerplanner.domain.record import Record
    from careerplanner.domain.refresher import Refresher
    from careerplanner.domain.requirement import Requirement
    from careerplanner.framework.lookup import Lookup
    from careerplanner.rules.team.cohort import Cohort

NOT_ASKED = TrainingCell(None, None, None, suggested=False, certain=False)
"""Of training that is not asked of somebody, who never did it."""


def requirement_matrix(cohort: Cohort, band: str) -> RequirementMatrix:
    """Hold everybody against each part of what one band asks for.

    Raises:
        UnknownName: The pack has no such band.
    """
    rows = requirement_rows(cohort.lookup.band(band).requirement)
    return RequirementMatrix(
        band,
        tuple(node.id for node, _ in rows),
        tuple(depth for _, depth in rows),
        tuple(record.worker.id for record in cohort.records),
        tuple(_statuses(record, [node for node, _ in rows], cohort) for record in cohort.records),
    )


def requirement_rows(root: Requirement) -> tuple[tuple[Requirement, int], ...]:
    """Return a requirement and all below it, top down, each with how deep it lies."""
    return tuple(_below(root, 0))


def _below(node: Requirement, depth: int) -> Iterator[tuple[Requirement, int]]:
    yield node, depth
    for child in children_of(node):
        yield from _below(child, depth + 1)


def _statuses(record: Record, nodes: list[Requirement], cohort: Cohort) -> tuple[Status, ...]:
    asking = cohort.asking
    roles = frozenset(post.role for post in record.posts if is_current(post, asking) and post.role)
    situation = Situation(record, asking, cohort.lookup, Purpose.BAND, roles)
    return tuple(answer(node, situation).status for node in nodes)


def training_matrix(cohort: Cohort) -> TrainingMatrix:
    """Hold everybody against every kind of training that the pack or a record knows."""
    workers = tuple(record.worker.id for record in cohort.records)
    return as_training_matrix(workers, training_rows(cohort), cohort.lookup, cohort.asking.on)


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
    return tuple(_training_row(record, cohort) for record in cohort.records)


def _training_row(record: Record, cohort: Cohort) -> dict[str, TrainingCell]:
    found = refreshers(record, cohort.lookup, cohort.asking.on)
    cells = {one.training: _cell(one) for one in found if one.training}
    own = [one.training for one in sorted(record.trainings, key=lambda one: one.id)]
    names = dict.fromkeys([*own, *sorted(cells)])
    packed = [one.id for one in cohort.lookup.pack.trainings if one.id in cells]
    return {name: cells[name] for name in dict.fromkeys([*packed, *names]) if name in cells}


def _cell(found: Refresher) -> TrainingCell:
    if not found.needed:
        return TrainingCell(None, found.done, None, suggested=False, certain=False)
    certain = found.asked.code not in UNCERTAIN
    return TrainingCell(found.state, found.done, found.due, found.suggested, certain)
