"""The training of an invented team: what its employer asks for, what was done, what is late.

Chance of its own, so that the people a seed gives stay the same whatever is trained here.
"""

from __future__ import annotations

import random
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from careerplanner.domain.dates import PartialDate, add_months
from careerplanner.domain.ids import seeded_ids
from careerplanner.domain.own_lists import OwnTraining
from careerplanner.domain.record import LearningEntry, Record, Typed

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from careerplanner.domain.training import Training
    from careerplanner.framework.lookup import Lookup

_NEVER, _LATE, _NEAR = 0.1, 0.22, 0.4
"""Shares of people who never did a training, did it too long ago, and have to do it again soon."""
_KIND = "course"
_ASKED = 5
"""How many kinds that no source asks of anybody this employer asks of everybody."""


class TrainingInventor:
    """Lets the people of one team have done their training, each in their own time.

    Args:
        seed: Decides who did what when.
        lookup: Pack whose kinds of training are asked for.
        today: Day that all dates are counted back from.
        told: The words of one language, as in the sample file.
        language: That language.
    """

    def __init__(
        self, seed: int, lookup: Lookup, today: date, told: dict[str, Any], language: str
    ) -> None:
        self._chance = random.Random(f"{seed} training")  # noqa: S311 - repeatable samples
        self._make_id = seeded_ids(seed + 1)
        self._today, self._language = today, language
        packed = lookup.pack.trainings
        self._everybody = tuple(one for one in packed if one.everybody)
        unasked = (one for one in packed if not (one.everybody or one.roles or one.likely))
        self._asked = tuple(one for one in unasked if one.refreshed is not None)[:_ASKED]
        drill = told["training"]
        self._own = OwnTraining(
            "", self._make_id(), Typed(drill["title"], language), drill["months"]
        )

    def enrich(self, record: Record) -> Record:
        """Return a record with what is asked of the person and what they did of it."""
        trainings = [
            OwnTraining(self._make_id(), one.id, None, _months(one)) for one in self._asked
        ]
        trainings.append(replace(self._own, id=self._make_id()))
        learning = list(self._learned())
        own = (*record.trainings, *trainings)
        return replace(record, learning=(*record.learning, *learning), trainings=own)

    def _learned(self) -> Iterator[LearningEntry]:
        packed = (*self._everybody, *self._asked)
        kinds = [(one.id, one.title.in_language(self._language), _months(one)) for one in packed]
        title = self._own.title.words if self._own.title is not None else ""
        for name, called, months in (*kinds, (self._own.training, title, self._own.months)):
            ago = self._ago(months or 36)
            if ago is not None:
                on = PartialDate.of(add_months(self._today, -ago))
                yield LearningEntry(self._make_id(), called, _KIND, on, training=name)

    def _ago(self, months: int) -> int | None:
        """How many months ago training that is done again after some months was done last."""
        share, more = self._chance.random(), self._chance.random()
        if share < _NEVER:
            return None
        if share < _LATE:
            return months + 1 + int(more * 4)
        if share < _NEAR:
            return months - 1 - int(more * 2)
        return 1 + int(more * (months - 4))


def _months(training: Training) -> int | None:
    return training.refreshed.months if training.refreshed is not None else None
