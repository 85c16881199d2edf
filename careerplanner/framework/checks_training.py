"""Checks of training, evidence for an assessment and notes on the induction."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerplanner.domain.facts import Confidence
from careerplanner.framework.placed import Name

if TYPE_CHECKING:
    from collections.abc import Iterator

    from careerplanner.errors import Fault
    from careerplanner.framework.draft import Draft, Spot


def training_references(draft: Draft) -> Iterator[Name]:
    """Yield what training, evidence and notes refer to."""
    for number, training in enumerate(draft.pack.trainings):
        spot = draft.spot("trainings", number)
        yield from _listed("role", training.roles, spot.at("roles"))
        for place, likely in enumerate(training.likely):
            yield from _listed("role", likely.roles, spot.at("likely", place, "roles"))
        yield from _listed("training", training.builds_on, spot.at("builds_on"))
        yield from _listed("award", training.awards, spot.at("awards"))
    for number, evidence in enumerate(draft.pack.assessment_evidence):
        spot = draft.spot("assessment_evidence", number)
        yield from _listed("route", evidence.routes, spot.at("routes"))
    for number, note in enumerate(draft.pack.induction.notes):
        spot = draft.spot("induction").at("notes", number)
        yield from _listed("section", note.sections, spot.at("sections"))
        yield from _listed("award", note.awards, spot.at("awards"))
        yield from _listed("role", note.not_for, spot.at("not_for"))


def _listed(kind: str, ids: tuple[str, ...], spot: Spot) -> Iterator[Name]:
    for number, name in enumerate(ids):
        yield Name(kind, name, spot.at(number))


def training_builds_on_no_circle(draft: Draft) -> Iterator[Fault]:
    """Nothing has to be learned before itself, through however many others."""
    builds_on = {training.id: training.builds_on for training in draft.pack.trainings}
    reported: set[str] = set()
    for number, training in enumerate(draft.pack.trainings):
        circle = way_round(training.id, builds_on)
        if circle and not reported & set(circle):
            reported |= set(circle)
            spot = draft.spot("trainings", number).at("builds_on")
            yield draft.fault(spot, "pack.training_loop", path=" > ".join(circle))


def training_names_all_that_comes_first(draft: Draft) -> Iterator[Fault]:
    """What training builds on, with all that this builds on, is named in full."""
    builds_on = {training.id: training.builds_on for training in draft.pack.trainings}
    for number, training in enumerate(draft.pack.trainings):
        below = {name for one in training.builds_on for name in builds_on.get(one, ())}
        missing = sorted(below & builds_on.keys() - {*training.builds_on, training.id})
        if missing:
            spot = draft.spot("trainings", number).at("builds_on")
            yield draft.fault(spot, "pack.training_before_missing", name=missing[0])


def intervals_are_sure_or_suggested(draft: Draft) -> Iterator[Fault]:
    """What nobody has checked is never given out as an interval that has to be kept."""
    for number, training in enumerate(draft.pack.trainings):
        interval = training.refreshed
        if interval is None or interval.suggested:
            continue
        if interval.basis.confidence is Confidence.UNCHECKED:
            spot = draft.spot("trainings", number).at("refreshed")
            yield draft.fault(spot, "pack.interval_unchecked", id=training.id)


def likely_roles_are_not_named_outright(draft: Draft) -> Iterator[Fault]:
    """A role that training is for is not also one that it only may be for."""
    for number, training in enumerate(draft.pack.trainings):
        seen = set(training.roles)
        for place, likely in enumerate(training.likely):
            for at, role in enumerate(likely.roles):
                if role in seen:
                    spot = draft.spot("trainings", number).at("likely", place, "roles", at)
                    yield draft.fault(spot, "pack.training_role_twice", role=role)
                seen.add(role)


def way_round(start: str, leads: dict[str, tuple[str, ...]]) -> list[str]:
    """Return the way from a name back to itself, or nothing.

    Args:
        start: The name.
        leads: The names that each name leads to; those that lead nowhere may be left out.
    """
    waiting = [[start]]
    tried: set[str] = set()
    while waiting:
        path = waiting.pop()
        for name in leads.get(path[-1], ()):
            if name == start:
                return [*path, name]
            if name not in tried:
                tried.add(name)
                waiting.append([*path, name])
    return []
