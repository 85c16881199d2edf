"""How people stand to training: a row for each, told from what is asked and what was done.

Who has the same jobs and has done nothing has the same row; what somebody did changes that row for
the training done and for what comes before it. What each comes to is said by ``training_due``.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from careerplanner.domain.assessment import DateState
from careerplanner.domain.team import TrainingCell
from careerplanner.rules.nearness import NEAR, nearness
from careerplanner.rules.refreshers import Year
from careerplanner.rules.training_due import AFTER, UNCERTAIN, asked_for, due_of

if TYPE_CHECKING:
    from collections.abc import Hashable

    from careerplanner.domain.coming_up import ComingGroup
    from careerplanner.domain.finding import Reason
    from careerplanner.domain.own_lists import OwnTraining
    from careerplanner.domain.record import Record
    from careerplanner.rules.training_due import Done, Trainings

NOT_ASKED = TrainingCell(None, None, None, suggested=False, certain=False)
"""Of training that is not asked of somebody who never did it."""


@dataclass(frozen=True, slots=True)
class Told:
    """What is told of one person and one kind of training.

    Attributes:
        cell: How the person stands to it.
        group: How near it is; None where nothing is asked or nothing is left to do.
        is_near: Whether it is late, or due this month or within three.
        after: Whether it cannot be told because training that builds on it was done later, which
            may have covered it.
    """

    cell: TrainingCell
    group: ComingGroup | None
    is_near: bool = False
    after: bool = False


Row = dict[str, Told]


class TrainingRows:
    """Makes rows, and remembers what people share.

    Args:
        trainings: What the pack says of training on the day.
    """

    def __init__(self, trainings: Trainings) -> None:
        self._trainings = trainings
        self._before = {name: tuple(trainings.before(name)) for name in trainings.packed}
        self._asked: dict[Hashable, dict[str, Reason]] = {}
        self._never: dict[Hashable, Row] = {}
        self._told: dict[Hashable, Told] = {}

    def year(self, record: Record) -> Year:
        """Return what a record says of training."""
        return Year(record, self._trainings)

    def row(self, year: Year) -> Row:
        """Return what is told of a person, by training; not to be changed.

        That is the pack's in its order, what the employer asks, then what only learning names.
        """
        key = year.roles, tuple((o.training, o.months, o.needed) for o in year.own.values())
        asked = self._asked.get(key)
        if asked is None:
            asked = self._asked[key] = self._trainings.asked(year.roles, year.own)
        never = self._never.get(key)
        if never is None:
            names = (*self._trainings.packed, *year.own)
            never = {name: self._tell(name, None, year.own.get(name), "", asked) for name in names}
            self._never[key] = never
        if not year.done:
            return never
        return never | {
            name: self._tell(
                name,
                year.done[name][0] if name in year.done else None,
                year.own.get(name),
                self._trainings.done_after(name, year.done),
                asked,
            )
            for name in self._touched(year)
        }

    def _touched(self, year: Year) -> dict[str, None]:
        """Return the training done and what comes before it, in a fixed order."""
        done = sorted(year.done)
        before = (name for one in done for name in self._before.get(one, ()))
        return dict.fromkeys([*done, *before])

    def _tell(
        self,
        name: str,
        last: Done | None,
        own: OwnTraining | None,
        after: str,
        asked: dict[str, Reason],
    ) -> Told:
        by = asked.get(name)
        when = (last.on, last.renew_by) if last is not None else None
        list_says = (own.months, own.needed) if own is not None else None
        key = name, when, list_says, after, by.code if by is not None else ""
        known = self._told.get(key)
        if known is None:
            due = due_of(self._trainings, name, last, own, after)
            by = asked_for(by, due, own)
            done = last.on if last is not None else None
            known = Told(TrainingCell(None, done, None, suggested=False, certain=False), None)
            if by is not None:
                certain = by.code not in UNCERTAIN
                cell = TrainingCell(due.state, done, due.when, due.suggested, certain)
                is_open = due.state is not DateState.DONE
                group = nearness(due.state, due.when, self._trainings.on) if is_open else None
                known = Told(cell, group, group in NEAR, due.reason.code in AFTER)
            self._told[key] = known
        return known
