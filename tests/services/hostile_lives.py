"""Any record at all, with ids of a pack put into some of it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from hypothesis import strategies as st

from careerplanner.services.validation import MOST_MONTHS

if TYPE_CHECKING:
    from careerplanner.domain.record import Record
    from tests.services.year_lives import Lives


@st.composite
def hostile(draw: st.DrawFn, ids: Lives, record: Record) -> Record:
    """Any record at all, with ids of the pack put into some of it."""

    def known(things: tuple[Any, ...], **names: st.SearchStrategy[str]) -> tuple[Any, ...]:
        return tuple(
            replace(one, **{name: draw(some_of) for name, some_of in names.items()})
            for one in things
        )

    induction = []
    for one in record.induction:
        section, area = draw(ids.parts)
        induction.append(replace(one, section=section, area=area))
    return replace(
        record,
        posts=known(record.posts, role=ids.roles),
        awards=known(record.awards, award=ids.awards),
        induction=tuple(induction),
        learning=known(record.learning, training=ids.trainings),
        registrations=known(record.registrations, category=ids.categories),
        rounds=known(record.rounds, band=ids.bands, start=ids.bands),
        ratings=known(record.ratings, statement=ids.statements),
        uses=known(record.uses, target=ids.statements | ids.trainings | ids.kinds),
        areas=known(record.areas, section=ids.sections),
        trainings=_often(known(record.trainings, training=ids.trainings)),
        intervals=_often(record.intervals),
    )


def _often(things: tuple[Any, ...]) -> tuple[Any, ...]:
    """Things with as many months as are not refused."""
    return tuple(
        replace(one, months=one.months and 1 + abs(one.months) % MOST_MONTHS) for one in things
    )
