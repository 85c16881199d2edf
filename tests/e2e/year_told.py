"""What a record holds, told without ids, so that it can be compared with what a person did."""

from __future__ import annotations

from dataclasses import fields
from typing import TYPE_CHECKING, Any

from careerplanner.domain.typed import Typed

if TYPE_CHECKING:
    from careerplanner.domain.record import Record

Thing = dict[str, Any]
"""One thing of a record: every field that says something; ids of other things as their names."""
_KINDS = (
    "posts",
    "registrations",
    "awards",
    "induction",
    "learning",
    "actions",
    "notes",
    "plans",
    "evidence",
    "uses",
    "rounds",
    "ratings",
    "areas",
    "trainings",
    "conversations",
    "talked",
    "intervals",
)
_NOT_TOLD = frozenset({"id", "extras"})
_SAID_TO_BE_THERE = frozenset({"as_signed"})
"""Long text of the program's own making: that it is there is told, and not what it says."""


class Told:
    """The things of a record by kind; a model of it is filled by hand, step by step."""

    def __init__(self) -> None:
        self.worker: Thing = {}
        self.things: dict[str, list[Thing]] = {kind: [] for kind in _KINDS}

    def __getitem__(self, kind: str) -> list[Thing]:
        return self.things[kind]

    def add(self, kind: str, *things: Thing) -> None:
        """Has it hold more things of a kind."""
        self.things[kind].extend(things)

    def find(self, kind: str, **known: object) -> Thing:
        """The one thing of a kind of which this is known."""
        (found,) = [one for one in self[kind] if known.items() <= one.items()]
        return found

    def differences(self, other: Told) -> list[str]:
        """What one of the two has and the other has not; empty where they are the same."""
        told = [] if self.worker == other.worker else [f"worker: {self.worker} {other.worker}"]
        for kind in _KINDS:
            mine, others = list(self[kind]), list(other[kind])
            for one in self[kind]:
                if one in others:
                    mine.remove(one)
                    others.remove(one)
            told += [f"{kind} here only: {one}" for one in mine]
            told += [f"{kind} there only: {one}" for one in others]
        return told


def tell(record: Record) -> Told:
    """What a record holds."""
    names = {
        **{one.id: one.title for one in (*record.evidence, *record.learning)},
        **{one.id: one.what.words for one in record.actions},
        **{one.id: f"{one.band} {one.opened}" for one in record.rounds},
        **{one.area: one.title.words for one in record.areas if one.title is not None},
        **{one.training: one.title.words for one in record.trainings if one.title is not None},
        **{one.id: f"{one.kind} {one.opened}" for one in record.conversations},
    }
    told = Told()
    told.worker = _plain(record.worker, {})
    for kind in _KINDS:
        told.things[kind] = [_plain(one, names) for one in getattr(record, kind)]
    return told


def _plain(
    thing: Any,  # noqa: ANN401 - any dataclass of a record
    names: dict[str, str],
) -> Thing:
    found: Thing = {}
    for part in fields(thing):
        value = getattr(thing, part.name)
        if part.name in _NOT_TOLD or value in (None, "", (), 0) or value is False:
            continue
        if part.name in _SAID_TO_BE_THERE:
            value = True
        if isinstance(value, Typed):
            value = (value.words, value.language)
        found[part.name] = names.get(value, value) if isinstance(value, str) else value
    return found
