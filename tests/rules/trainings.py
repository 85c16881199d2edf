"""Invented training, put into an invented pack, and the learning that shows it."""

# ruff: noqa: ANN401 - what is not named here is passed on

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from careerplanner.domain.facts import Basis, Confidence, Text
from careerplanner.domain.own_lists import OwnTraining
from careerplanner.domain.record import LearningEntry, Post, Record, Worker
from careerplanner.domain.training import Interval, Training
from careerplanner.framework.lookup import Lookup
from tests.rules.people import day

if TYPE_CHECKING:
    from careerplanner.domain.refresher import Refresher

SAID = Basis("step-law", Confidence.STATED)
READ = Basis("step-law", Confidence.UNCHECKED)
WORDS = Text("words", "ord")
FIRST = Text("Within four weeks.", "Inom fire uker.")


def training(name: str, *roles: str, **more: Any) -> Training:
    """A kind of training; ``months`` gives an interval, ``suggested`` whose it is."""
    months, suggested = more.pop("months", None), more.pop("suggested", False)
    fields: dict[str, Any] = {
        "everybody": False,
        "builds_on": (),
        "first": None,
        "basis": SAID,
        **more,
    }
    interval = Interval(months, suggested, READ if suggested else SAID) if months else None
    return Training(name, WORDS, WORDS, roles, refreshed=interval, hours=None, **fields)


def pack_of(aldland: Lookup, *trainings: Training) -> Lookup:
    """The invented country's pack with just this training."""
    return Lookup(replace(aldland.pack, trainings=trainings))


def learned(name: str, on: str | None = None, renew: str | None = None, **more: Any) -> Any:
    """Something learned of a kind of training ("" for none)."""
    fields = {"id": f"{name}-{on}", "title": name or "something", **more}
    return LearningEntry(training=name, on=day(on), renew_by=day(renew), **fields)


def asked(name: str, months: int | None, *, needed: bool = True) -> OwnTraining:
    """What the employer says of a kind of training."""
    return OwnTraining(f"own-{name}", name, months=months, needed=needed)


def year_of(*parts: Post | LearningEntry | OwnTraining) -> Record:
    """A record with jobs, learning and an employer's list."""

    def of(kind: type) -> tuple[Any, ...]:
        return tuple(part for part in parts if isinstance(part, kind))

    return Record(
        Worker("w", "Mared Example"),
        posts=of(Post),
        learning=of(LearningEntry),
        trainings=of(OwnTraining),
    )


def named(found: tuple[Refresher, ...], name: str) -> Refresher:
    """The one of a kind of training."""
    (one,) = [refresher for refresher in found if refresher.training == name]
    return one
