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

    from careerplanner.domain.finding import Status
    from careerplanner.domain.record import Record
    from careerplanner.domain.refresher import Refresher
    from careerplanner.domain.requirement import Requirement
    from careerplanner.rules.team.cohort import Cohort

_NOT_ASKED = TrainingCell(None, None, None, suggested=False, certain=False)


def requirement_matrix(cohort: Cohort, band: str) -> RequirementMatrix:
    """Hold everybody against each part of what one band asks for.

    Raises:
        UnknownName: The pack has no such band.
    """
    rows = tuple(_rows(cohort.lookup.band(band).requirement, 0))
    return RequirementMatrix(
        band,
        tuple(node.id for node, _ in rows),
        tuple(depth for _, depth in rows),
        tuple(record.worker.id for record in cohort.records),
        tuple(_statuses(record, [node for node, _ in rows], cohort) for record in cohort.records),
    )


def _rows(node: Requirement, depth: int) -> Iterator[tuple[Requirement, int]]:
    yield node, depth
    for child in children_of(node):
        yield from _rows(child, depth + 1)


def _statuses(record: Record, nodes: list[Requirement], cohort: Cohort) -> tuple[Status, ...]:
    asking = cohort.asking
    roles = frozenset(post.role for post in record.posts if is_current(post, asking) and post.role)
    situation = Situation(record, asking, cohort.lookup, Purpose.BAND, roles)
    return tuple(answer(node, situation).status for node in nodes)


def training_matrix(cohort: Cohort) -> TrainingMatrix:
    """Hold everybody against every kind of training that the pack or a record knows.

    Training of the pack stands there when it is in force on the day, asked of anybody or not.
    """
    on = cohort.asking.on
    trainings = {one.id: None for one in cohort.lookup.pack.trainings if one.basis.in_force(on)}
    rows: list[dict[str, TrainingCell]] = []
    for record in cohort.records:
        found = [one for one in refreshers(record, cohort.lookup, on) if one.training]
        known = {one.training for one in found}
        own = [one.training for one in record.trainings if one.training in known]
        trainings |= dict.fromkeys([*own, *sorted(known)])
        rows.append({one.training: _cell(one) for one in found})
    return TrainingMatrix(
        tuple(trainings),
        tuple(record.worker.id for record in cohort.records),
        tuple(tuple(row.get(name, _NOT_ASKED) for name in trainings) for row in rows),
    )


def _cell(found: Refresher) -> TrainingCell:
    if not found.needed:
        return TrainingCell(None, found.done, None, suggested=False, certain=False)
    certain = found.asked.code not in UNCERTAIN
    return TrainingCell(found.state, found.done, found.due, found.suggested, certain)
