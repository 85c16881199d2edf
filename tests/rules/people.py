"""Invented records, put together in one line each, and questions about them."""

# ruff: noqa: ANN401 - what is not named here is passed on

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from careerplanner.domain.awards import Purpose
from careerplanner.domain.dates import PartialDate
from careerplanner.domain.record import (
    HeldAward,
    HeldState,
    InductionProgress,
    Post,
    ProgressState,
    Record,
    Registration,
    RegistrationState,
    Worker,
)
from careerplanner.rules.assess import assess
from careerplanner.rules.situation import Asking, Situation

if TYPE_CHECKING:
    from careerplanner.domain.assessment import Assessment, DatedDuty, RegisterFit
    from careerplanner.framework.lookup import Lookup

DAY = date(2026, 11, 21)

Part = Post | Registration | HeldAward | InductionProgress


def day(text: str | None) -> PartialDate | None:
    """A date as people give it: ``2026-11-21``, ``2026-11``, ``2026``, or none."""
    return PartialDate.parse(text) if text else None


def post(role: str, started: str | None = None, **more: Any) -> Post:
    """A job; ``ended`` may be given as text."""
    ended = day(more.pop("ended", None))
    fields = {"id": f"post-{role}", **more}
    return Post(role=role, started=day(started), ended=ended, **fields)


def entry(
    category: str = "worker",
    state: str = "registered",
    first: str | None = None,
    due: str | None = None,
    name: str = "entry",
) -> Registration:
    """An entry on the register, or that there is none."""
    return Registration(name, category, RegistrationState(state), "", day(first), day(due))


def held(award: str, achieved: str | None = None, **more: Any) -> HeldAward:
    """An award achieved."""
    return HeldAward(**{"id": f"held-{award}", "award": award, "achieved": day(achieved), **more})


def towards(award: str, started: str | None = None, *, enrolled: bool | None = None) -> HeldAward:
    """An award being worked towards."""
    state = HeldState.WORKING_TOWARDS
    return HeldAward(f"to-{award}", award, state=state, started=day(started), enrolled=enrolled)


def induction(section: str, state: str, area: str = "", **more: Any) -> InductionProgress:
    """Progress in a section, or in the whole where ``section`` is ""."""
    fields = {"id": f"induction-{section}-{area}", **more}
    return InductionProgress(section=section, area=area, state=ProgressState(state), **fields)


def record(*parts: Part, **worker: Any) -> Record:
    """All that is known of one person."""

    def of(kind: type) -> tuple[Any, ...]:
        return tuple(part for part in parts if isinstance(part, kind))

    return Record(
        Worker(id="w", name="Mared Example", **worker),
        of(Post),
        of(Registration),
        of(HeldAward),
        of(InductionProgress),
    )


def ask(
    who: Record, lookup: Lookup, on: date = DAY, today: date = DAY, target: str = ""
) -> Assessment:
    """The whole answer."""
    return assess(who, lookup, on, today, target)


def only_fit(who: Record, lookup: Lookup, on: date = DAY, today: date = DAY) -> RegisterFit:
    """The register's answer for the one job."""
    (fit,) = ask(who, lookup, on, today).register.fits
    return fit


def duty(fit: RegisterFit, kind: str) -> DatedDuty:
    """One deadline of a fit."""
    (found,) = [duty for duty in fit.dates if duty.kind == kind]
    return found


def part_of_register(role: str, lookup: Lookup) -> str:
    """The part of the register that a role usually belongs to."""
    found = lookup.find_role(role)
    assert found is not None
    rule = lookup.find_register_rule(found.register_rule)
    assert rule is not None
    return rule.categories[0]


def situation(
    who: Record,
    lookup: Lookup,
    purpose: Purpose = Purpose.BAND,
    on: date = DAY,
    today: date = DAY,
    roles: tuple[str, ...] | None = None,
) -> Situation:
    """A record as it is asked for one of the two questions."""
    own = frozenset(post.role for post in who.posts) if roles is None else frozenset(roles)
    return Situation(who, Asking(on, today), lookup, purpose, own)
