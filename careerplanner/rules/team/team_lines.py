"""How each person of a team stands, in one line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerplanner.domain.coming_up import ComingGroup
from careerplanner.domain.team import PostLine, TeamLine
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
from careerplanner.rules.nearness import SOON, nearness
from careerplanner.rules.refreshers import untold

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from careerplanner.domain.coming_up import Coming
    from careerplanner.domain.dates import DateSpan
    from careerplanner.rules.team.cohort import Cohort
    from careerplanner.rules.team.common import Common
    from careerplanner.rules.team.person import Person
    from careerplanner.rules.team.training import Row


def team_lines(cohort: Cohort) -> tuple[TeamLine, ...]:
    """Return a line for each person, in the cohort's order."""
    people = zip(cohort.people, cohort.training_rows, strict=True)
    return tuple(_line(person, row, cohort.common) for person, row in people)


def _line(person: Person, row: Row, common: Common) -> TeamLine:
    worker, on = person.record.worker, common.asking.on
    bands = common.band_lines.of(person)
    verdict = common.register_lines.of(person)
    duties = list(register_items(verdict.fits, common.lookup))
    duty = _soonest(duties)
    near = _Near(on)
    talks = talks_due(person.record, common.lookup, on)
    for item in (*duties, *_others(person, common), *talk_items(talks, common.lookup)):
        near.add(nearness(item.state, item.when, on), item.when, item.suggested)
    for one in untold(person.year(common.training_rows)):
        near.add(nearness(one.state, one.due, on), one.due, one.suggested)
    for told in row.values():
        if told.is_near:
            near.add(told.group, told.cell.due, told.cell.suggested)
    leading = verdict.leading
    return TeamLine(
        worker=worker.id,
        name=worker.name,
        team=worker.team,
        line_manager=worker.line_manager,
        posts=tuple(PostLine(p.id, p.role, p.title, p.service) for p in person.posts),
        by_job=bands.by_job,
        by_awards=bands.by_awards,
        by_awards_status=bands.by_awards_status,
        next_band=bands.next_band,
        next_status=bands.next_status,
        next_parts=bands.next_parts,
        standing=leading.standing if leading is not None else None,
        register_due=duty.when if duty is not None else None,
        register_state=duty.state if duty is not None else None,
        late=near.late,
        soon=near.soon,
        next_date=near.first,
        talks=talks,
        register_duty=duty.duty if duty is not None else "",
        outside=bands.outside,
        advised=near.advised,
    )


class _Near:
    """Counts what is late and what is soon, and keeps the first day of what is told first.

    A day that rests on a suggestion and has passed makes nobody late.
    """

    __slots__ = ("_advised", "_begun", "_late", "_on", "_soon", "advised", "late", "soon")

    def __init__(self, on: date) -> None:
        self.late = self.soon = self.advised = 0
        self._on = on
        self._advised: DateSpan | None = None
        self._late: DateSpan | None = None
        self._soon: DateSpan | None = None
        self._begun: DateSpan | None = None

    def add(
        self,
        group: ComingGroup | None,
        when: DateSpan | None,
        suggested: bool,
    ) -> None:
        if group is ComingGroup.LATE and suggested:
            self.advised += 1
            self._advised = _first(self._advised, when)
        elif group is ComingGroup.LATE:
            self.late += 1
            self._late = _first(self._late, when)
        elif group in SOON:
            self.soon += 1
            if when is not None and when.latest < self._on:
                self._begun = _first(self._begun, when)
            else:
                self._soon = _first(self._soon, when)

    @property
    def first(self) -> DateSpan | None:
        """The first day of what is late, else of what is soon, else of what was suggested."""
        if self.late:
            return self._late
        return (self._soon or self._begun) if self.soon else self._advised


def _first(one: DateSpan | None, other: DateSpan | None) -> DateSpan | None:
    return other if one is None or (other is not None and other < one) else one


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
