"""How each person of a team stands, in one line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerplanner.domain.coming_up import ComingGroup, ComingKind
from careerplanner.domain.finding import Status
from careerplanner.domain.requirement import AllOf
from careerplanner.domain.team import PartStatus, PostLine, TeamLine
from careerplanner.rules.assess import assess
from careerplanner.rules.coming_up import RENEWAL_OPENS, coming_up
from careerplanner.rules.nearness import group_of
from careerplanner.rules.situation import is_current

if TYPE_CHECKING:
    from careerplanner.domain.assessment import Assessment
    from careerplanner.domain.coming_up import Coming
    from careerplanner.domain.record import Record
    from careerplanner.rules.team.cohort import Cohort

_SOON = (ComingGroup.THIS_MONTH, ComingGroup.THREE_MONTHS)


def team_lines(cohort: Cohort) -> tuple[TeamLine, ...]:
    """Return a line for each person, in the cohort's order."""
    return tuple(_line(record, cohort) for record in cohort.records)


def _line(record: Record, cohort: Cohort) -> TeamLine:
    lookup, asking = cohort.lookup, cohort.asking
    answer = assess(record, lookup, asking.on, asking.today)
    coming = coming_up(answer, record, lookup, asking.on, asking.today)
    by_job = tuple(dict.fromkeys(place.band for place in answer.bands.by_job))
    band, status, parts = _next(answer, by_job, cohort)
    leading = answer.register.leading
    duty = _soonest_duty(coming)
    groups = {item.key: group_of(item, asking.on) for item in coming}
    near = [item for item in coming if groups[item.key] in (ComingGroup.LATE, *_SOON)]
    worker = record.worker
    return TeamLine(
        worker=worker.id,
        name=worker.name,
        team=worker.team,
        line_manager=worker.line_manager,
        posts=tuple(
            PostLine(post.id, post.role, post.title, post.service)
            for post in record.posts
            if is_current(post, asking)
        ),
        by_job=by_job,
        by_awards=answer.bands.by_awards,
        by_awards_status=answer.bands.by_awards_status,
        next_band=band,
        next_status=status,
        next_parts=parts,
        standing=leading.standing if leading is not None else None,
        register_due=duty.when if duty is not None else None,
        register_state=duty.state if duty is not None else None,
        late=sum(group is ComingGroup.LATE for group in groups.values()),
        soon=sum(group in _SOON for group in groups.values()),
        next_date=min((item.when for item in near if item.when is not None), default=None),
        talks=(),
        register_duty=duty.duty if duty is not None else "",
    )


def _soonest_duty(coming: tuple[Coming, ...]) -> Coming | None:
    """Return the first open duty towards the register; that renewal opens is none."""
    duties = (item for item in coming if item.kind is ComingKind.REGISTER)
    return next((item for item in duties if item.duty != RENEWAL_OPENS), None)


def _next(
    answer: Assessment, by_job: tuple[str, ...], cohort: Cohort
) -> tuple[str, Status, tuple[PartStatus, ...]]:
    bands = cohort.lookup.pack.bands
    order = {band.id: band.order for band in bands}
    reached = max((order.get(band, 0) for band in (*by_job, answer.bands.by_awards)), default=0)
    for band in bands:
        found = answer.bands.fit(band.id).finding
        if band.order > reached and found.status is not Status.MET:
            parts = found.children if isinstance(band.requirement, AllOf) else (found,)
            return band.id, found.status, tuple(PartStatus(p.node, p.status) for p in parts)
    return "", Status.NOT_APPLICABLE, ()
