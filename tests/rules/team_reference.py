"""A team answered person by person with the rules for one worker: what set-wise answers equal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerplanner.domain.awards import Purpose
from careerplanner.domain.coming_up import ComingGroup, ComingKind
from careerplanner.domain.finding import Status
from careerplanner.domain.requirement import AllOf
from careerplanner.domain.team import (
    PartStatus,
    PostLine,
    RequirementMatrix,
    TeamLine,
    TrainingCell,
    TrainingMatrix,
)
from careerplanner.framework.facts import walk
from careerplanner.rules.assess import assess
from careerplanner.rules.coming_up import coming_up
from careerplanner.rules.conditions import answer
from careerplanner.rules.conversation_due import talks_due
from careerplanner.rules.nearness import group_of
from careerplanner.rules.refreshers import UNCERTAIN, refreshers
from careerplanner.rules.situation import Asking, Situation, is_current

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from careerplanner.domain.assessment import Assessment
    from careerplanner.domain.record import Record
    from careerplanner.domain.refresher import Refresher
    from careerplanner.framework.lookup import Lookup

_SOON = (ComingGroup.THIS_MONTH, ComingGroup.THREE_MONTHS)


def line_of(record: Record, lookup: Lookup, on: date, today: date) -> TeamLine:
    """The line of one person."""
    answered = assess(record, lookup, on, today)
    coming = coming_up(answered, record, lookup, on, today)
    by_job = tuple(dict.fromkeys(place.band for place in answered.bands.by_job))
    band, status, parts = _next(answered, by_job, lookup)
    leading = answered.register.leading
    duties = [item for item in coming if item.kind is ComingKind.REGISTER]
    duty = next((item for item in duties if item.duty != "renewal_opens"), None)
    groups = [group_of(item, on) for item in coming]
    near = (ComingGroup.LATE, *_SOON)
    days = [item.when for item, group in zip(coming, groups, strict=True) if group in near]
    asking, worker = Asking(on, today), record.worker
    posts = [post for post in record.posts if is_current(post, asking)]
    return TeamLine(
        worker=worker.id,
        name=worker.name,
        team=worker.team,
        line_manager=worker.line_manager,
        posts=tuple(PostLine(p.id, p.role, p.title, p.service) for p in posts),
        by_job=by_job,
        by_awards=answered.bands.by_awards,
        by_awards_status=answered.bands.by_awards_status,
        next_band=band,
        next_status=status,
        next_parts=parts,
        standing=leading.standing if leading is not None else None,
        register_due=duty.when if duty is not None else None,
        register_state=duty.state if duty is not None else None,
        late=sum(group is ComingGroup.LATE for group in groups),
        soon=sum(group in _SOON for group in groups),
        next_date=min((day for day in days if day is not None), default=None),
        talks=talks_due(record, lookup, on),
        register_duty=duty.duty if duty is not None else "",
    )


def _next(
    answered: Assessment, by_job: tuple[str, ...], lookup: Lookup
) -> tuple[str, Status, tuple[PartStatus, ...]]:
    order = {band.id: band.order for band in lookup.pack.bands} | {"": 0}
    reached = max(order[band] for band in (*by_job, answered.bands.by_awards))
    for band in lookup.pack.bands:
        found = answered.bands.fit(band.id).finding
        if band.order > reached and found.status is not Status.MET:
            parts = found.children if isinstance(band.requirement, AllOf) else (found,)
            return band.id, found.status, tuple(PartStatus(p.node, p.status) for p in parts)
    return "", Status.NOT_APPLICABLE, ()


def requirement_matrix_of(
    records: Sequence[Record], lookup: Lookup, band: str, on: date, today: date
) -> RequirementMatrix:
    """People by what a band asks for."""
    root = lookup.band(band).requirement
    depths = {root.id: 0}
    for node in walk(root):
        for child in _parts(node):
            depths[child.id] = depths[node.id] + 1
    nodes = tuple(walk(root))

    def statuses(record: Record) -> tuple[Status, ...]:
        asking = Asking(on, today)
        roles = {post.role for post in record.posts if is_current(post, asking)} - {""}
        situation = Situation(record, asking, lookup, Purpose.BAND, frozenset(roles))
        return tuple(answer(node, situation).status for node in nodes)

    return RequirementMatrix(
        band,
        tuple(node.id for node in nodes),
        tuple(depths[node.id] for node in nodes),
        tuple(record.worker.id for record in records),
        tuple(statuses(record) for record in records),
    )


def _parts(node: object) -> tuple[object, ...]:
    of = getattr(node, "of", ())
    return of or tuple(getattr(node, name) for name in ("when", "then") if hasattr(node, name))


def training_matrix_of(records: Sequence[Record], lookup: Lookup, on: date) -> TrainingMatrix:
    """People by training."""
    names = {one.id: None for one in lookup.pack.trainings if one.basis.in_force(on)}
    found = [{one.training: one for one in refreshers(who, lookup, on)} for who in records]
    for record, rows in zip(records, found, strict=True):
        own = [one.training for one in sorted(record.trainings, key=lambda one: one.id)]
        names |= dict.fromkeys([*own, *sorted(name for name in rows if name)])
    return TrainingMatrix(
        tuple(names),
        tuple(record.worker.id for record in records),
        tuple(tuple(_cell(rows.get(name)) for name in names) for rows in found),
    )


def _cell(found: Refresher | None) -> TrainingCell:
    if found is None or not found.needed:
        done = found.done if found is not None else None
        return TrainingCell(None, done, None, suggested=False, certain=False)
    certain = found.asked.code not in UNCERTAIN
    return TrainingCell(found.state, found.done, found.due, found.suggested, certain)
