"""Holding oneself against a band: what changes, which answers stand, what moved, what they suggest.

Answers are compared in words and never counted up. The order in which they lie in a record has no
part in any answer.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from careerplanner.domain.bands import StatementKind
from careerplanner.domain.differences import StatementChange
from careerplanner.domain.ratings import RatedBy, RatingAnswer
from careerplanner.domain.self_assessment import (
    BandChoice,
    BandLines,
    Because,
    Moved,
    Movement,
    StatementLine,
    Suggested,
    Suggestions,
)
from careerplanner.rules.difference_statements import statements

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping

    from careerplanner.domain.bands import Band
    from careerplanner.domain.ratings import Rating, RatingRound
    from careerplanner.domain.record import Record
    from careerplanner.domain.self_assessment import Answers
    from careerplanner.framework.lookup import Lookup

_ABLE = (
    RatingAnswer.NOT_YET,
    RatingAnswer.WITH_HELP,
    RatingAnswer.ON_MY_OWN,
    RatingAnswer.HELP_OTHERS,
)
"""From "not yet" upwards; "not in my job" says nothing of what somebody can do."""
SURE = (RatingAnswer.ON_MY_OWN, RatingAnswer.HELP_OTHERS)
GROWING = (RatingAnswer.NOT_YET, RatingAnswer.WITH_HELP)
_BECAUSE = {
    StatementChange.NEW: Because.NEW,
    StatementChange.RAISED: Because.RAISED,
    StatementChange.CONTINUED: Because.CONTINUED,
}


# ---- which band, and what it asks ----------------------------------------------------------------


def first_choice(target: str, own: Band | None, lookup: Lookup) -> BandChoice:
    """Return which band to look at, and from which, before anybody has chosen.

    It is the band aimed for, else the one above the person's own, else the person's own where it
    is the last; with neither known it is the first band, to be asked about.

    Args:
        target: Id of the band aimed for, or "".
        own: Band the person stands in, by job or else by awards; None where none is known.
        lookup: The pack.
    """
    aimed = lookup.find_band(target)
    if aimed is None and own is not None:
        aimed = lookup.band_after(own.id) or own
    known = aimed is not None
    band = aimed or lookup.bands_in_order[0]
    start = start_for(band, own, lookup)
    return BandChoice(band.id, start.id if start else "", known)


def start_for(band: Band, own: Band | None, lookup: Lookup) -> Band | None:
    """Return the band from which another is looked at: one's own, else the next below."""
    if own is not None and own.order < band.order:
        return own
    below = [one for one in lookup.bands_in_order if one.order < band.order]
    return below[-1] if below else None


def band_lines(band: Band, start: Band | None, lookup: Lookup) -> BandLines:
    """Return every statement of a band with how it lies to another band below it.

    Args:
        band: The band that is asked about.
        start: The band looked at from; None, or one that is not below, says nothing of change.
        lookup: The pack both are of.
    """
    found: dict[str, tuple[StatementChange, str]] = {}
    if start is not None and start.order < band.order:
        for one_list in statements(start, band, lookup):
            for entry in one_list.entries:
                if entry.change is not StatementChange.DROPPED:
                    found[entry.statement] = (entry.change, entry.was[0] if entry.was else "")
    else:
        start = None
    lines = []
    for kind in StatementKind:
        for statement in lookup.statements(band.id, kind):
            change, was = found.get(statement.id, (None, ""))
            lines.append(StatementLine(statement.id, kind, change, was))
    return BandLines(band.id, start.id if start else "", tuple(lines))


# ---- rounds and their answers --------------------------------------------------------------------


def is_of(one: RatingRound, lookup: Lookup) -> bool:
    """Whether a round was of this framework, in whatever version."""
    return one.pack.id == lookup.pack.about.ref.id


def rounds_of(rounds: Iterable[RatingRound], band: str, lookup: Lookup) -> tuple[RatingRound, ...]:
    """Return the rounds of a band, the earliest first, whatever version of the pack they are of."""
    mine = [
        one
        for one in rounds
        if is_of(one, lookup) and current_name("band", one.band, one, lookup) == band
    ]
    return tuple(sorted(mine, key=_place))


def open_round(rounds: Iterable[RatingRound], band: str, lookup: Lookup) -> RatingRound | None:
    """Return the round of a band that is not ended, or None; the latest of several."""
    mine = [one for one in rounds_of(rounds, band, lookup) if one.closed is None]
    return mine[-1] if mine else None


def answers(ratings: Iterable[Rating], round_id: str, by: RatedBy = RatedBy.SELF) -> Answers:
    """Return one kind of person's answers in one round, by statement.

    Of two to one statement, which only a file from elsewhere can hold, the later stands.
    """
    mine = [one for one in ratings if one.round == round_id and one.by is by]
    return {one.statement: one for one in sorted(mine, key=_turn)}


def current_name(kind: str, name: str, one: RatingRound, lookup: Lookup) -> str:
    """Return what a fact named in a round is called in the pack in use.

    Args:
        kind: "statement" or "band".
        name: Its id in the round's pack.
        one: The round.
        lookup: The pack in use, which says what it renamed.
    """
    if one.pack.digest == lookup.pack.about.ref.digest:
        return name
    renamed = {entry.was: entry.now for entry in lookup.pack.renamed if entry.kind == kind}
    seen = {name}
    while name in renamed and renamed[name] not in seen:
        name = renamed[name]
        seen.add(name)
    return name


def latest_answers(
    record: Record,
    lookup: Lookup,
    *,
    before: RatingRound | None = None,
    by: RatedBy = RatedBy.SELF,
) -> dict[str, Rating]:
    """Return the latest answer to each statement, by its id in the pack in use.

    Args:
        record: The record.
        lookup: The pack in use.
        before: Leave out this round and every later one.
        by: Whose answers.
    """
    rounds = {one.id: one for one in record.rounds if is_of(one, lookup)}
    if before is not None:
        rounds = {name: one for name, one in rounds.items() if _place(one) < _place(before)}
    mine = [one for one in record.ratings if one.by is by and one.round in rounds]
    mine.sort(key=lambda one: (_place(rounds[one.round]), _turn(one)))
    return {
        current_name("statement", one.statement, rounds[one.round], lookup): one for one in mine
    }


def _place(one: RatingRound) -> tuple[date, bool, date, str]:
    """Sorts rounds by when they were begun; one that is still open comes after those ended."""
    return one.opened, one.closed is None, one.closed or one.opened, one.id


def _turn(one: Rating) -> tuple[date, str]:
    return one.on or date.min, one.id


# ---- what moved ----------------------------------------------------------------------------------


def compare(
    before: Mapping[str, RatingAnswer], after: Mapping[str, RatingAnswer], order: Iterable[str] = ()
) -> tuple[Moved, ...]:
    """Hold the answers of two rounds against each other.

    Args:
        before: Answers of the earlier round, by the ids of the pack in use.
        after: Those of the later round.
        order: Ids in the order wanted; others follow by name.

    Returns:
        One entry for each statement answered in either.
    """
    places = {name: place for place, name in enumerate(order)}
    names = sorted({*before, *after}, key=lambda name: (places.get(name, len(places)), name))
    return tuple(_moved(name, before.get(name), after.get(name)) for name in names)


def _moved(name: str, before: RatingAnswer | None, after: RatingAnswer | None) -> Moved:
    return Moved(name, _movement(before, after), before, after)


def _movement(before: RatingAnswer | None, after: RatingAnswer | None) -> Movement:
    if before is after:
        return Movement.SAME
    if before is None:
        return Movement.NEW
    if after is None:
        return Movement.LEFT
    if before is RatingAnswer.NOT_IN_JOB:
        return Movement.ASKED
    if after is RatingAnswer.NOT_IN_JOB:
        return Movement.ASIDE
    return Movement.UP if _ABLE.index(after) > _ABLE.index(before) else Movement.DOWN


# ---- what the answers suggest --------------------------------------------------------------------


def suggestions(lines: BandLines, own: Answers, evidenced: Collection[str]) -> Suggestions:
    """Return strengths and areas to grow in, each with the statement behind it.

    In the first band, below which there is none, everything somebody is sure of is a strength.

    Args:
        lines: The statements of the band.
        own: The person's own answers to them.
        evidenced: Ids of the statements that some evidence is attached to.
    """
    found = [
        Suggested(own[line.statement], tuple(_because(line, evidenced)))
        for line in sorted(lines.lines, key=lambda line: not line.moves)
        if line.statement in own
    ]
    names = [line.statement for line in lines.lines]
    return Suggestions(
        tuple(
            one
            for one in found
            if one.rating.answer in SURE and one.because != (Because.CONTINUED,)
        ),
        tuple(one for one in found if one.rating.answer in GROWING),
        tuple(name for name in names if name not in own),
        tuple(
            name for name in names if name in own and own[name].answer is RatingAnswer.NOT_IN_JOB
        ),
    )


def _because(line: StatementLine, evidenced: Collection[str]) -> Iterator[Because]:
    if line.change in _BECAUSE:
        yield _BECAUSE[line.change]
    if line.statement in evidenced:
        yield Because.EVIDENCE
