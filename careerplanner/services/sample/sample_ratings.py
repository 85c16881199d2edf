"""How the invented person to look around with sees herself: two rounds, and what moved between."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from careerplanner.domain.dates import PartialDate, add_months
from careerplanner.domain.evidence import EvidenceUse, Served
from careerplanner.domain.ratings import Rating, RatingAnswer, RatingRound
from careerplanner.domain.typed import Typed

if TYPE_CHECKING:
    from datetime import date

    from careerplanner.domain.bands import Statement
    from careerplanner.domain.ids import IdMaker
    from careerplanner.domain.record import Record
    from careerplanner.framework.lookup import Lookup

_FIRST, _SECOND, _AGAIN = 6, 1, 2
"""Months ago the two rounds were, and months until the next."""
_BEFORE = (
    RatingAnswer.WITH_HELP,
    RatingAnswer.NOT_YET,
    RatingAnswer.ON_MY_OWN,
    RatingAnswer.NOT_YET,
    RatingAnswer.NOT_IN_JOB,
    RatingAnswer.WITH_HELP,
)
_AFTER = (
    RatingAnswer.ON_MY_OWN,
    RatingAnswer.NOT_YET,
    RatingAnswer.HELP_OTHERS,
    RatingAnswer.WITH_HELP,
    RatingAnswer.NOT_IN_JOB,
    RatingAnswer.WITH_HELP,
)
_LEFT_OUT = 7
"""Every so many statements were left unanswered the first time."""


def with_ratings(
    record: Record, told: dict[str, Any], make_id: IdMaker, today: date, lookup: Lookup
) -> Record:
    """Return the example person's record with two rounds of the band above her job's.

    Args:
        record: The record so far.
        told: The texts of one language, as in the sample file.
        make_id: Maker of identifiers.
        today: Day the dates are counted from.
        lookup: The pack; without a band above, or statements in it, the record stays as it was.
    """
    role = lookup.find_role(record.posts[0].role) if record.posts else None
    own = role.bands[0] if role is not None and role.bands else ""
    above = lookup.band_after(own)
    statements = lookup.statements(above.id) if above is not None else ()
    if above is None or not statements:
        return record
    days = (add_months(today, -_FIRST), add_months(today, -_SECOND))
    again = (None, PartialDate.of(add_months(today, _AGAIN)))
    rounds = tuple(
        RatingRound(
            make_id(), above.id, day, lookup.pack.about.ref, day, look_again=next_, start=own
        )
        for day, next_ in zip(days, again, strict=True)
    )
    ratings = [
        *_answers(
            rounds[0], [s for n, s in enumerate(statements) if n % _LEFT_OUT], _BEFORE, make_id
        ),
        *_answers(rounds[1], statements, _AFTER, make_id),
    ]
    spoken = record.worker.language
    notes = dict(zip(_noted(ratings, rounds[1]), told["ratings"], strict=False))
    noted = tuple(
        replace(one, note=Typed(notes[one.id], spoken)) if one.id in notes else one
        for one in ratings
    )
    uses = record.uses
    if record.evidence:
        use = EvidenceUse(make_id(), record.evidence[0].id, Served.STATEMENT, statements[0].id)
        uses = (*uses, use)
    return replace(record, rounds=rounds, ratings=noted, uses=uses)


def _answers(
    one: RatingRound,
    statements: list[Statement] | tuple[Statement, ...],
    answers: tuple[RatingAnswer, ...],
    make_id: IdMaker,
) -> list[Rating]:
    return [
        Rating(make_id(), one.id, statement.id, answers[place % len(answers)], on=one.opened)
        for place, statement in enumerate(statements)
    ]


def _noted(ratings: list[Rating], one: RatingRound) -> list[str]:
    """Ids of the answers that have a note: the first sure one, then the first to grow in."""
    mine = [rating for rating in ratings if rating.round == one.id]
    wanted = (RatingAnswer.HELP_OTHERS, RatingAnswer.NOT_YET)
    found = (next((r.id for r in mine if r.answer is answer), "") for answer in wanted)
    return [name for name in found if name]
