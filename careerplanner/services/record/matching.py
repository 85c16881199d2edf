"""Holding a record against the catalogue of a pack: awards known by name, and what is not known.

An award is matched only where one award alone bears the very name, marks and case aside. A near
miss stays unknown: asking is for the person.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from careerplanner.domain.conversations import REOPENED
from careerplanner.i18n.sorting import fold

if TYPE_CHECKING:
    from collections.abc import Iterator

    from careerplanner.domain.record import HeldAward, Record, Worker
    from careerplanner.framework.lookup import Lookup


@dataclass(frozen=True, slots=True)
class MatchedAward:
    """An award given by name alone, found in the catalogue.

    Attributes:
        place: Where in the record, such as "awards[2]".
        typed: The name given.
        award: Id of the award.
    """

    place: str
    typed: str
    award: str


@dataclass(frozen=True, slots=True)
class UnknownThing:
    """Something the pack does not know; kept as given.

    Attributes:
        place: Where in the record.
        kind: "award", "role", "setting", "client_group", "section", "area", "band", "category",
            "nation", "earnings", "goal", "statement", "training", "topic"; "evidence", "round" and
            "conversation" for what the record itself lacks.
        value: The id, or the name as typed.
    """

    place: str
    kind: str
    value: str


def match_awards(record: Record, lookup: Lookup) -> tuple[Record, tuple[MatchedAward, ...]]:
    """Return the record with the awards it gives by name alone matched, and which were.

    Args:
        record: Any record.
        lookup: The pack with the catalogue.
    """
    if all(held.award or not held.typed for held in record.awards):
        return record, ()
    names = _names(lookup)
    awards: list[HeldAward] = []
    matched: list[MatchedAward] = []
    for number, held in enumerate(record.awards, start=1):
        meant = names.get(fold(held.typed), set()) if not held.award else set()
        if len(meant) == 1:
            (award,) = meant
            matched.append(MatchedAward(f"awards[{number}]", held.typed, award))
            awards.append(replace(held, award=award))
        else:
            awards.append(held)
    return replace(record, awards=tuple(awards)), tuple(matched)


def unknown_things(record: Record, lookup: Lookup) -> tuple[UnknownThing, ...]:
    """Return everything in a record that the pack does not know, in the order of the record."""
    return tuple(_unknown(record, lookup))


def _names(lookup: Lookup) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for award in lookup.pack.awards:
        for name in (award.title.en, award.title.cy, *award.also_called):
            found.setdefault(fold(name), set()).add(award.id)
    return found


def _unknown(record: Record, lookup: Lookup) -> Iterator[UnknownThing]:
    worker = record.worker
    yield from _groups("worker", worker.client_groups, lookup)
    if worker.target and lookup.find_band(worker.target) is None:
        yield UnknownThing("worker.target", "band", worker.target)
    yield from _place_in_life(worker, lookup)
    for number, post in enumerate(record.posts, start=1):
        place = f"posts[{number}]"
        if lookup.find_role(post.role) is None:
            yield UnknownThing(place, "role", post.role or post.title)
        if post.setting and lookup.find_setting(post.setting) is None:
            yield UnknownThing(f"{place}.setting", "setting", post.setting)
        yield from _groups(place, post.client_groups, lookup)
    categories = {name for rule in lookup.pack.register_rules for name in rule.categories}
    for number, entry in enumerate(record.registrations, start=1):
        if entry.category and entry.category not in categories:
            yield UnknownThing(f"registrations[{number}].category", "category", entry.category)
    for number, held in enumerate(record.awards, start=1):
        if lookup.find_award(held.award) is None:
            yield UnknownThing(f"awards[{number}]", "award", held.award or held.typed)
    own_areas = {one.area for one in record.areas}
    for number, part in enumerate(record.induction, start=1):
        place = f"induction[{number}]"
        if part.section and lookup.find_section(part.section) is None:
            yield UnknownThing(f"{place}.section", "section", part.section)
        if part.area and lookup.find_area(part.area) is None and part.area not in own_areas:
            yield UnknownThing(f"{place}.area", "area", part.area)
    yield from _of_the_year(record, lookup)


def _of_the_year(record: Record, lookup: Lookup) -> Iterator[UnknownThing]:
    """Training, evidence and ratings that hang on something nobody knows."""
    own_trainings = {one.training for one in record.trainings}
    for number, entry in enumerate(record.learning, start=1):
        known = entry.training in own_trainings or lookup.find_training(entry.training)
        if entry.training and not known:
            yield UnknownThing(f"learning[{number}].training", "training", entry.training)
    pieces, rounds = ({one.id for one in part} for part in (record.evidence, record.rounds))
    for number, use in enumerate(record.uses, start=1):
        if use.evidence not in pieces:
            yield UnknownThing(f"uses[{number}].evidence", "evidence", use.evidence)
    for number, begun in enumerate(record.rounds, start=1):
        if lookup.find_band(begun.band) is None:
            yield UnknownThing(f"rounds[{number}].band", "band", begun.band)
    said: set[str] = set()
    for number, rating in enumerate(record.ratings, start=1):
        if rating.round not in rounds:
            yield UnknownThing(f"ratings[{number}].round", "round", rating.round)
        if rating.statement not in said and lookup.find_statement(rating.statement) is None:
            said.add(rating.statement)  # once, however many rounds have it
            yield UnknownThing(f"ratings[{number}].statement", "statement", rating.statement)
    for number, area in enumerate(record.areas, start=1):
        if lookup.find_section(area.section) is None:
            yield UnknownThing(f"areas[{number}].section", "section", area.section)
    yield from _of_conversations(record, lookup)


def _of_conversations(record: Record, lookup: Lookup) -> Iterator[UnknownThing]:
    """What conversations are about, and what was said, agreed and answered in them."""
    rounds, talks = ({one.id for one in part} for part in (record.rounds, record.conversations))
    for number, talk in enumerate(record.conversations, start=1):
        for name in ("band", "next_band"):
            band = getattr(talk, name)
            if band and lookup.find_band(band) is None:
                yield UnknownThing(f"conversations[{number}].{name}", "band", band)
        if talk.round and talk.round not in rounds:
            yield UnknownThing(f"conversations[{number}].round", "round", talk.round)
    for part in ("talked", "ratings", "actions"):
        for number, one in enumerate(getattr(record, part), start=1):
            if one.conversation and one.conversation not in talks:
                place = f"{part}[{number}].conversation"
                yield UnknownThing(place, "conversation", one.conversation)
    for number, note in enumerate(record.talked, start=1):
        if note.topic not in ("", REOPENED) and lookup.find_topic(note.topic) is None:
            yield UnknownThing(f"talked[{number}].topic", "topic", note.topic)


def _place_in_life(worker: Worker, lookup: Lookup) -> Iterator[UnknownThing]:
    """What a pack cannot tell of a person; one that names no nations or earnings asks for none."""
    about = lookup.pack.about
    nation, earnings = worker.lives_in, worker.earnings
    if nation and about.nations and all(term.id != nation for term in about.nations):
        yield UnknownThing("worker.lives_in", "nation", nation)
    if earnings and about.earnings_bands and lookup.find_earnings_band(earnings) is None:
        yield UnknownThing("worker.earnings", "earnings", earnings)
    finders = (lookup.find_goal, lookup.find_band, lookup.find_role)
    if worker.goal and not any(find(worker.goal) for find in finders):
        yield UnknownThing("worker.goal", "goal", worker.goal)


def _groups(place: str, groups: tuple[str, ...], lookup: Lookup) -> Iterator[UnknownThing]:
    for number, group in enumerate(groups, start=1):
        if lookup.find_client_group(group) is None:
            yield UnknownThing(f"{place}.client_groups[{number}]", "client_group", group)
