"""Checks of the values, skills and tasks of the bands."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from careerplanner.domain.bands import StatementKind
from careerplanner.framework.building import split_statement_id

if TYPE_CHECKING:
    from collections.abc import Iterator

    from careerplanner.errors import Fault
    from careerplanner.framework.draft import Draft


def ids_say_band_kind_and_number(draft: Draft) -> Iterator[Fault]:
    """The id of a statement is its band, its kind and its number."""
    for number, statement in enumerate(draft.pack.statements):
        if split_statement_id(statement.id) is None:
            spot = draft.spot("statements", number).at("id")
            yield draft.fault(spot, "pack.statement_id", id=statement.id)


def numbers_follow_each_other(draft: Draft) -> Iterator[Fault]:
    """The statements of a band and kind are numbered from 1, in the order of the file."""
    counted: dict[tuple[str, str], int] = defaultdict(int)
    seen: set[str] = set()
    for place, statement in enumerate(draft.pack.statements):
        name = split_statement_id(statement.id)
        if name is None or statement.id in seen:
            continue
        seen.add(statement.id)
        band, kind, number = name
        expected = counted[band, kind] + 1
        counted[band, kind] = number
        if number != expected:
            spot = draft.spot("statements", place).at("id")
            wanted = f"{band}.{kind}.{expected}"
            yield draft.fault(spot, "pack.statement_number", id=statement.id, expected=wanted)


def links_lead_one_band_down(draft: Draft) -> Iterator[Fault]:
    """A statement continues or raises one, not both, of its kind in the band below."""
    order = {band.id: band.order for band in draft.pack.bands}
    known = {statement.id: statement for statement in draft.pack.statements}
    for number, statement in enumerate(draft.pack.statements):
        spot = draft.spot("statements", number)
        if statement.continues and statement.raises:
            yield draft.fault(spot.at("raises"), "pack.continues_and_raises", id=statement.id)
            continue
        key = "continues" if statement.continues else "raises"
        below = known.get(getattr(statement, key))
        if below is None or statement.band not in order or below.band not in order:
            continue
        one_down = order[below.band] == order[statement.band] - 1
        if not one_down or below.kind is not statement.kind:
            yield draft.fault(spot.at(key), "pack.link_not_below", id=below.id)


def bands_have_every_kind(draft: Draft) -> Iterator[Fault]:
    """Every band has values, skills and tasks."""
    there = {(statement.band, statement.kind) for statement in draft.pack.statements}
    for number, band in enumerate(draft.pack.bands):
        for kind in StatementKind:
            if (band.id, kind) not in there:
                spot = draft.spot("bands", number)
                yield draft.fault(spot, "pack.band_without_statements", band=band.id, kind=kind)
