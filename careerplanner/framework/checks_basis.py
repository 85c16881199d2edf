"""Checks of what facts stand on: sources, how sure they are, and dates."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from careerplanner.domain.dates import EARLIEST_YEAR, LATEST_YEAR, PartialDate
from careerplanner.domain.facts import Confidence
from careerplanner.domain.requirement import NotStated
from careerplanner.framework.draft import Spot
from careerplanner.framework.facts import children_of
from careerplanner.framework.placed import bases, mappings

if TYPE_CHECKING:
    from collections.abc import Iterator

    from careerplanner.errors import Fault
    from careerplanner.framework.draft import Draft

GENERAL_KNOWLEDGE = "recall"
"""Reserved source id for what nobody looked up; what stands on it is always unchecked."""


def sources_are_known(draft: Draft) -> Iterator[Fault]:
    """Every source named anywhere is in sources.yaml, and every statement has one."""
    known = {source.id for source in draft.pack.sources}
    for spot, part in mappings(draft):
        for key in ("source", "statements_source"):
            name = part.get(key)
            if isinstance(name, str) and name not in known:
                yield draft.fault(spot.at(key), "pack.unknown_reference", kind="source", id=name)
    top = Spot("pack.yaml", ())
    unsourced = [statement for statement in draft.pack.statements if not statement.basis.source]
    if unsourced:
        yield draft.fault(top, "pack.statements_without_source", count=len(unsourced))
    elif draft.value(top.at("statements_confidence")) is None and not all(
        draft.value(draft.spot("statements", number).at("confidence"))
        for number in range(len(draft.pack.statements))
    ):
        yield draft.fault(top, "pack.missing_key", key="statements_confidence")


def confidence_fits_the_source(draft: Draft) -> Iterator[Fault]:
    """Nothing is "stated" by what nobody has read, and general knowledge is never checked."""
    unread = {source.id for source in draft.pack.sources if source.seen is None}
    for spot, basis in bases(draft):
        if basis.source == GENERAL_KNOWLEDGE:
            if basis.confidence is not Confidence.UNCHECKED:
                yield draft.fault(
                    spot.at("confidence"), "pack.recall_is_unchecked", source=basis.source
                )
        elif basis.source in unread and basis.confidence is Confidence.STATED:
            yield draft.fault(
                spot.at("confidence"), "pack.unseen_source_stated", source=basis.source
            )


def interpretations_are_explained(draft: Draft) -> Iterator[Fault]:
    """Whatever is our own reading says how we read and why, so that a reader can judge.

    A notice explains itself, so does what is not stated, and the parts of a requirement that is
    made of others speak for it.
    """
    speak = {
        placed.spot
        for placed in draft.nodes
        if children_of(placed.node) or isinstance(placed.node, NotStated)
    }
    for spot, basis in bases(draft):
        if _is_notice(spot) or spot in speak:
            continue
        if basis.confidence is Confidence.INTERPRETED and basis.note is None:
            yield draft.fault(spot, "pack.reading_not_explained")


def _is_notice(spot: Spot) -> bool:
    return spot.file == "notices.yaml" or (
        spot.file == "conversations.yaml" and spot.path[:1] == ("notices",)
    )


def dates_of_force_are_in_order(draft: Draft) -> Iterator[Fault]:
    """A fact comes into force before it goes out of it, in years that can be meant."""
    for spot, part in mappings(draft):
        days = {key: _day(part.get(key)) for key in ("valid_from", "valid_to")}
        for key, day in days.items():
            if day is not None and not EARLIEST_YEAR <= day.year <= LATEST_YEAR:
                yield draft.fault(spot.at(key), "pack.year_out_of_range", year=day.year)
        first, last = days["valid_from"], days["valid_to"]
        if first is not None and last is not None and last < first:
            yield draft.fault(spot.at("valid_to"), "pack.dates_reversed", first=first, last=last)


def sources_were_published_before_they_were_seen(draft: Draft) -> Iterator[Fault]:
    """Nobody read a document before it was there."""
    for number, source in enumerate(draft.pack.sources):
        if source.seen is None or source.published is None:
            continue
        if PartialDate.parse(source.published).span.earliest > source.seen:
            yield draft.fault(
                draft.spot("sources", number).at("seen"),
                "pack.seen_before_published",
                published=source.published,
                seen=source.seen,
            )


def _day(value: object) -> date | None:
    return date.fromisoformat(value) if isinstance(value, str) else None
