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
from careerplanner.rules.next_step import natural_target
from careerplanner.rules.refreshers import UNCERTAIN, refreshers
from careerplanner.rules.situation import Asking, Situation, is_current

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from careerplanner.domain.assessment import Assessment
    from careerplanner.domain.coming_up import Coming
    from careerplanner.domain.dates import DateSpan
    from careerplanner.domain.record import Record
    from careerplanner.domain.refresher import Refresher
    from careerplanner.framework.lookup import Lookup

_SOON = (ComingGroup.THIS_MONTH, ComingGroup.THREE_MONTHS)


def line_of(record: Record, lookup: Lookup, on: date, today: date) -> TeamLine:
    """The line of one person."""
    answered = assess(record, lookup, on, today)
    coming = coming_up(answered, record, lookup, on, today)
    by_job = tuple(dict.fromkeys(place.band for place in answered.bands.by_job))
    asking = Asking(on, today)
    posts = [post for post in record.posts if is_current(post, asking)]
    band, status, parts = _next(answered, _situation(record, lookup, asking))
    leading = answered.register.leading
    duties = [item for item in coming if item.kind is ComingKind.REGISTER]
    duty = next((item for item in duties if item.duty != "renewal_opens"), None)
    groups = [group_of(item, on) for item in coming]
    advised = sum(one.suggested and group_of(one, on) is ComingGroup.LATE for one in coming)
    worker, roles = record.worker, [lookup.find_role(post.role) for post in posts]
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
        late=sum(group is ComingGroup.LATE for group in groups) - advised,
        advised=advised,
        soon=sum(group in _SOON for group in groups),
        next_date=_first_day(coming, on),
        talks=talks_due(record, lookup, on),
        register_duty=duty.duty if duty is not None else "",
        outside=bool(roles) and all(role is not None and not role.bands for role in roles),
    )


def _first_day(coming: Sequence[Coming], on: date) -> DateSpan | None:
    late = [one for one in coming if group_of(one, on) is ComingGroup.LATE]
    asked = [one for one in late if not one.suggested]
    soon = [one for one in coming if group_of(one, on) in _SOON]
    told = asked or soon or late
    days = [one.when for one in told if one.when is not None]
    ahead = [day for day in days if day.latest >= on]
    return min((ahead or days) if told is soon else days, default=None)


def _situation(record: Record, lookup: Lookup, asking: Asking) -> Situation:
    roles = {post.role for post in record.posts if is_current(post, asking)} - {""}
    return Situation(record, asking, lookup, Purpose.BAND, frozenset(roles))


def _next(answered: Assessment, situation: Situation) -> tuple[str, Status, tuple[PartStatus, ...]]:
    target, _why = natural_target(answered.bands, situation)
    if not target:
        return "", Status.NOT_APPLICABLE, ()
    found = answered.bands.fit(target).finding
    whole = not isinstance(situation.lookup.band(target).requirement, AllOf)
    parts = (found,) if whole else found.children
    return target, found.status, tuple(PartStatus(p.node, p.status) for p in parts)


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
        situation = _situation(record, lookup, Asking(on, today))
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
