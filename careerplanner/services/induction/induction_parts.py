"""What changing an induction begins with: the plan, the entry of a part, what is left of it.

What may be done with them is ``inducting`` and ``induction_signing``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerplanner.domain.changes import Entity
from careerplanner.domain.induction_plan import InductionPart, Through
from careerplanner.domain.record import InductionProgress, ProgressState
from careerplanner.errors import FieldError
from careerplanner.rules import induction_plan as rules
from careerplanner.rules.induction_areas import is_half_signed, signed_off_on
from careerplanner.services.validation import check, cleaned

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from careerplanner.domain.changes import Actor, Changes
    from careerplanner.domain.dates import PartialDate
    from careerplanner.domain.induction_plan import InductionPlan
    from careerplanner.domain.record import Record
    from careerplanner.services.workspace import Workspace

__all__ = [
    "asked",
    "entry_of",
    "in_order",
    "is_half_signed",
    "is_open",
    "kept",
    "little_of",
    "not_later",
    "open_parts",
    "plan_of",
    "signed_off_on",
    "spread",
]

_SIGNED = ProgressState.SIGNED_OFF
_JUDGED_BY = frozenset({Entity.POST, Entity.INDUCTION, Entity.AREA})


def plan_of(workspace: Workspace, record: Record, *, on: date | None = None) -> InductionPlan:
    """Return how an induction stands.

    Args:
        workspace: Gives the pack and the clock.
        record: The worker's record.
        on: Day of asking; None for today.
    """
    today = workspace.today()
    return rules.induction_plan(record, workspace.lookup, on or today, today)


def entry_of(
    workspace: Workspace,
    record: Record,
    part: InductionPart,
    plan: InductionPlan | None = None,
) -> InductionProgress:
    """Return what is recorded of a part, or a new entry for it that is not kept yet.

    Args:
        workspace: Gives the pack and new ids.
        record: The worker's record.
        part: Which part.
        plan: How the induction stands, where that is known already.
    """
    area = (plan or plan_of(workspace, record)).find_area(part)
    if area is not None and area.through is Through.AREA and area.entry is not None:
        return area.entry
    known = [
        entry
        for entry in sorted(record.induction, key=lambda entry: entry.id)
        if (entry.section, entry.area) == (part.section, part.area)
    ]
    return known[0] if known else InductionProgress(workspace.make_id(), part.section, part.area)


def open_parts(plan: InductionPlan, section: str) -> tuple[InductionPart, ...]:
    """Return what is left to be signed in a section: its areas, or itself where it has no list."""
    found = plan.find_section(section)
    if found is None:
        return ()
    if not found.areas:
        return () if found.signed else (InductionPart(section),)
    return tuple(
        InductionPart(section, area.name.id) for area in found.areas if area.state is not _SIGNED
    )


def little_of(workspace: Workspace, worker_id: str) -> Record:
    """Return what an induction is judged by, without the thousands of things a record may hold.

    Raises:
        UnknownName: The book has no such worker.
    """
    return workspace.opened.record(worker_id, only=_JUDGED_BY)


def asked(workspace: Workspace, worker_id: str) -> tuple[Record, InductionPlan]:
    """Return a worker's record and how the induction stands today.

    Raises:
        UnknownName: The book has no such worker.
    """
    record = little_of(workspace, worker_id)
    return record, plan_of(workspace, record)


def spread(
    plan: InductionPlan, parts: Iterable[InductionPart], *, own: bool = True
) -> tuple[InductionPart, ...]:
    """Return the parts with each section in place of its areas; without the employer's if asked."""
    found: list[InductionPart] = []
    for part in parts:
        section = plan.find_section(part.section)
        if part.area or section is None or not section.areas:
            found.append(part)
            continue
        found += [
            InductionPart(part.section, area.name.id)
            for area in section.areas
            if own or not area.name.own
        ]
    return tuple(dict.fromkeys(found))


def is_open(plan: InductionPlan, part: InductionPart) -> bool:
    """Whether there is such a part, and it is not signed off."""
    if part.area:
        area = plan.find_area(part)
        return area is not None and area.state is not _SIGNED
    section = plan.find_section(part.section)
    return section is not None and not section.areas and not section.signed


def kept(
    workspace: Workspace,
    record: Record,
    name: str,
    entries: Iterable[InductionProgress],
    actor: Actor | None = None,
) -> Changes:
    """Keep entries, new and known ones, as one action.

    Raises:
        FieldError: A value cannot be.
        EnvironmentFault: The book cannot be written; nothing was changed.
    """
    known = {entry.id for entry in record.induction}
    tidy = [cleaned(entry) for entry in entries]
    for entry in tidy:
        check(entry, workspace.today())
    with workspace.opened.action(name, actor or workspace.actor, record.worker.id) as action:
        for entry in tidy:
            keep = action.change if entry.id in known else action.add
            keep(entry, record.worker.id)
    return action.changes


def not_later(given: PartialDate | None, name: str, today: date) -> None:
    """Refuse a day that lies ahead.

    Raises:
        FieldError: "field.in_future" at ``name``.
    """
    if given is not None and given.span.earliest > today:
        raise FieldError("field.in_future", name, given=str(given))


def in_order(first: PartialDate | None, second: PartialDate | None, name: str) -> None:
    """Refuse a second day before the first, where both are exact.

    Raises:
        FieldError: "field.before_start" at ``name``.
    """
    if first is None or second is None or not (first.is_exact and second.is_exact):
        return
    if first.span.earliest > second.span.latest:
        raise FieldError("field.before_start", name, start=str(first), end=str(second))
