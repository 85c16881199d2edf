"""How each person of a team stands, in one line."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from careerplanner.domain.coming_up import ComingGroup
from careerplanner.domain.finding import Finding, Reason, Status
from careerplanner.domain.requirement import AllOf
from careerplanner.domain.team import PartStatus, PostLine, TeamLine
from careerplanner.rules.band_fit import band_reached, bands_by_job
from careerplanner.rules.coming_up import (
    RENEWAL_OPENS,
    action_items,
    award_items,
    induction_items,
    register_items,
    review_items,
    soonest_first,
    talk_items,
)
from careerplanner.rules.conversation_due import talks_due
from careerplanner.rules.induction_plan import finish_of
from careerplanner.rules.nearness import nearness
from careerplanner.rules.refreshers import untold
from careerplanner.rules.register_fit import register_verdict

if TYPE_CHECKING:
    from collections.abc import Iterator

    from careerplanner.domain.assessment import RegisterVerdict
    from careerplanner.domain.coming_up import Coming
    from careerplanner.domain.dates import DateSpan
    from careerplanner.domain.record import Post
    from careerplanner.domain.requirement import Requirement
    from careerplanner.rules.situation import Situation
    from careerplanner.rules.team.cohort import Cohort
    from careerplanner.rules.team.common import Common
    from careerplanner.rules.team.person import Person
    from careerplanner.rules.team.training import Row

_SOON = (ComingGroup.THIS_MONTH, ComingGroup.THREE_MONTHS)


def team_lines(cohort: Cohort) -> tuple[TeamLine, ...]:
    """Return a line for each person, in the cohort's order."""
    people = zip(cohort.people, cohort.training_rows, strict=True)
    return tuple(_line(person, row, cohort.common) for person, row in people)


def _line(person: Person, row: Row, common: Common) -> TeamLine:
    worker, on = person.record.worker, common.asking.on
    bands = _bands(person, common)
    verdict = _register(person, common)
    duties = list(register_items(verdict.fits, common.lookup))
    duty = _soonest(duties)
    near = _Near()
    talks = talks_due(person.record, common.lookup, on)
    for item in (*duties, *_others(person, common), *talk_items(talks, common.lookup)):
        near.add(nearness(item.state, item.when, on), item.when)
    for one in untold(person.year(common.training_rows)):
        near.add(nearness(one.state, one.due, on), one.due)
    for told in row.values():
        near.add(told.group, told.cell.due)
    leading = verdict.leading
    return TeamLine(
        worker=worker.id,
        name=worker.name,
        team=worker.team,
        line_manager=worker.line_manager,
        posts=tuple(PostLine(p.id, p.role, p.title, p.service) for p in person.posts),
        by_job=bands.by_job,
        by_awards=bands.by_awards,
        by_awards_status=bands.status,
        next_band=bands.next,
        next_status=bands.next_status,
        next_parts=bands.parts,
        standing=leading.standing if leading is not None else None,
        register_due=duty.when if duty is not None else None,
        register_state=duty.state if duty is not None else None,
        late=near.late,
        soon=near.soon,
        next_date=near.first,
        talks=talks,
        register_duty=duty.duty if duty is not None else "",
    )


class _Near:
    """Counts what is late and what is soon."""

    __slots__ = ("first", "late", "soon")

    def __init__(self) -> None:
        self.late = self.soon = 0
        self.first: DateSpan | None = None

    def add(self, group: ComingGroup | None, when: DateSpan | None) -> None:
        if group is ComingGroup.LATE:
            self.late += 1
        elif group in _SOON:
            self.soon += 1
        else:
            return
        if when is not None and (self.first is None or when < self.first):
            self.first = when


# ---- bands -------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Bands:
    """What a line says of bands."""

    by_job: tuple[str, ...]
    by_awards: str
    status: Status
    next: str
    next_status: Status
    parts: tuple[PartStatus, ...]


def _bands(person: Person, common: Common) -> _Bands:
    places, _why = bands_by_job(person.band)
    by_job = tuple(dict.fromkeys(place.band for place in places))
    bands = common.lookup.pack.bands
    fits = tuple(common.status(band.requirement, person, person.band) for band in bands)
    by_awards, status, _maybe = band_reached([(b.id, f) for b, f in zip(bands, fits, strict=True)])
    reached = max((b.order for b in bands if b.id in by_job or b.id == by_awards), default=0)
    for band, fit in zip(bands, fits, strict=True):
        if band.order > reached and fit is not Status.MET:
            parts = _parts(band.requirement, fit, person, common)
            return _Bands(by_job, by_awards, status, band.id, fit, parts)
    return _Bands(by_job, by_awards, status, "", Status.NOT_APPLICABLE, ())


def _parts(
    root: Requirement, status: Status, person: Person, common: Common
) -> tuple[PartStatus, ...]:
    if not isinstance(root, AllOf):
        return (PartStatus(root.id, status),)
    return tuple(PartStatus(part.id, common.status(part, person, person.band)) for part in root.of)


# ---- the register ------------------------------------------------------------------------------


def _register(person: Person, common: Common) -> RegisterVerdict:
    """Ask the register question with the awards answered already."""
    return register_verdict(
        tuple((post, _asked(post, person, common)) for post in person.posts), with_routes=False
    )


def _asked(post: Post, person: Person, common: Common) -> Situation:
    lookup, situation = common.lookup, person.register(post)
    judged = lookup.register_role(post.role, post.setting)
    rule = lookup.find_register_rule(judged.register_rule) if judged is not None else None
    for version in rule.versions if rule is not None else ():
        award = version.award
        if award is not None:
            status = common.status(award, person, situation)
            situation.answered[id(award)] = _told(award, status)
    return situation


def _told(node: Requirement, status: Status) -> Finding:
    """Return a finding that says how a requirement stands and no more."""
    return Finding(node.id, "", status, Reason(""), node.basis)


def _soonest(duties: list[Coming]) -> Coming | None:
    """Return the first open duty towards the register; that renewal opens is none."""
    open_duties = (item for item in duties if item.duty != RENEWAL_OPENS)
    return min(open_duties, key=soonest_first, default=None)


# ---- everything else with a day to it ----------------------------------------------------------


def _others(person: Person, common: Common) -> Iterator[Coming]:
    record, asking = person.record, common.asking
    person.band.answered[id(common.lookup.pack.induction)] = common.overview(person)
    yield from induction_items(record, finish_of(person.band), asking)
    for action in record.actions:
        yield from action_items(action, asking.on)
    for held in record.awards:
        yield from award_items(held, asking)
    yield from review_items(record, common.lookup, asking.on)
