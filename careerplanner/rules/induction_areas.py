"""The areas of a section, the pack's or the employer's, and how far each is on a day.

An area's own entry comes first. Where it has none, the entry of its section speaks for it, and
where that is missing too, an entry of the whole induction that is over. Either speaks for the
pack's areas alone: whoever signed a section before the employer's list was there has not signed
what only that list has.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerplanner.domain.induction_plan import AreaName, AreaPlan, Through
from careerplanner.domain.record import InductionProgress, ProgressState
from careerplanner.domain.typed import Typed
from careerplanner.rules.situation import When, when

if TYPE_CHECKING:
    from careerplanner.domain.dates import PartialDate
    from careerplanner.domain.induction import InductionSection
    from careerplanner.domain.own_lists import OwnArea
    from careerplanner.domain.record import Record
    from careerplanner.rules.situation import Asking

_ORDER = list(ProgressState)


def has_own_list(section: InductionSection, record: Record) -> bool:
    """Whether the employer's list takes the place of the pack's."""
    return any(own.section == section.id for own in record.areas)


def areas_of(section: InductionSection, record: Record) -> tuple[AreaName, ...]:
    """Return a section's list in order: the employer's where there is one, else the pack's."""
    known = {area.id: AreaName(area.id, area.number, area.title, area.basis, own=False)
             for area in section.areas}  # fmt: skip
    listed = [own for own in record.areas if own.section == section.id]
    if not listed:
        return tuple(known.values())
    found: dict[str, AreaName] = {}
    for own in listed:
        found.setdefault(own.area, _own_area(own, known.get(own.area)))
    return tuple(found.values())


def _own_area(own: OwnArea, known: AreaName | None) -> AreaName:
    if known is None:
        return AreaName(own.area, own.number, own.title or Typed(own.area), None, own=True)
    return AreaName(own.area, own.number, own.title or known.title, known.basis, own=False)


def is_half_signed(entry: InductionProgress) -> bool:
    """Whether one of the two signatures is there and the other is not.

    An older entry, which has no days for them, is believed when it says that it is signed off.
    So is one brought in: the worker's signature is on the earlier employer's paper.
    """
    by_manager = entry.signed_on is not None or bool(entry.signed_by)
    by_worker = entry.worker_signed or entry.worker_signed_on is not None
    dated = entry.signed_on is not None or entry.worker_signed_on is not None
    if entry.earlier or by_manager == by_worker:
        return False
    return dated or entry.state is not ProgressState.SIGNED_OFF


def is_signed_off(entry: InductionProgress) -> bool:
    """Whether an entry says that its part is signed off, whatever the day."""
    return entry.state is ProgressState.SIGNED_OFF and not is_half_signed(entry)


def signed_off_on(entry: InductionProgress) -> PartialDate | None:
    """Return the day a part was signed off: as kept, else the later signature's; None unknown."""
    days = [day for day in (entry.signed_on, entry.worker_signed_on) if day is not None]
    return entry.finished or max(days, key=lambda day: day.span, default=None)


def state_on(entry: InductionProgress, asking: Asking) -> ProgressState | None:
    """Return the entry's state on the day of asking; None when it is dated later."""
    if entry.started is not None and when(entry.started, asking) is When.LATER:
        return None
    if entry.state is ProgressState.SIGNED_OFF and is_half_signed(entry):
        return ProgressState.READY
    signed = signed_off_on(entry)
    if entry.state is ProgressState.SIGNED_OFF and signed is not None:
        known = when(signed, asking)
        return entry.state if known is When.BY_THEN else ProgressState.IN_PROGRESS
    if entry.state is ProgressState.READY and entry.ready is not None:
        known = when(entry.ready, asking)
        return entry.state if known is not When.LATER else ProgressState.IN_PROGRESS
    return entry.state


def entries_of(section: str, record: Record, asking: Asking) -> list[InductionProgress]:
    """Return what is recorded of a section and its areas by the day, in a fixed order.

    Args:
        section: Id of the section, or "" for the induction as a whole.
        record: The record.
        asking: The day.
    """
    return [
        entry
        for entry in sorted(record.induction, key=lambda entry: entry.id)
        if entry.section == section and state_on(entry, asking) is not None
    ]


def recorded_by(record: Record, asking: Asking) -> list[InductionProgress]:
    """Return all that is recorded of an induction by the day, whatever it is about."""
    return [entry for entry in record.induction if state_on(entry, asking) is not None]


def area_plans(section: InductionSection, record: Record, asking: Asking) -> tuple[AreaPlan, ...]:
    """Return the areas of a section's list with how far each is."""
    entries = entries_of(section.id, record, asking)
    through, covering = _covering(entries, record, asking)
    own = furthest_by_area(entries, asking)
    return tuple(
        _area_plan(name, own.get(name.id), through, covering, asking)
        for name in areas_of(section, record)
    )


def _area_plan(
    name: AreaName,
    entry: InductionProgress | None,
    through: Through,
    covering: InductionProgress | None,
    asking: Asking,
) -> AreaPlan:
    if entry is not None:
        state = state_on(entry, asking) or ProgressState.NOT_STARTED
        return AreaPlan(name, state, Through.AREA, entry)
    if covering is not None and not name.own:
        return AreaPlan(name, ProgressState.SIGNED_OFF, through, covering)
    return AreaPlan(name, ProgressState.NOT_STARTED, Through.NOTHING, None)


def _covering(
    entries: list[InductionProgress], record: Record, asking: Asking
) -> tuple[Through, InductionProgress | None]:
    """Return the entry that speaks for areas without one: of the section, else of the whole."""
    sections = [entry for entry in entries if not entry.area]
    if sections:
        closed = all(state_on(one, asking) is ProgressState.SIGNED_OFF for one in sections)
        return Through.SECTION, sections[0] if closed else None
    return Through.WHOLE, next(iter(closing(record, asking)), None)


def closing(record: Record, asking: Asking) -> list[InductionProgress]:
    """Return the entries for the whole induction that say it is over."""
    return [
        one
        for one in entries_of("", record, asking)
        if not one.area and state_on(one, asking) is ProgressState.SIGNED_OFF
    ]


def furthest_by_area(
    entries: list[InductionProgress], asking: Asking
) -> dict[str, InductionProgress]:
    """Return one entry for each area: the one that is furthest, where there are several."""

    def rank(entry: InductionProgress) -> tuple[int, str]:
        return _ORDER.index(state_on(entry, asking) or ProgressState.NOT_STARTED), entry.id

    found: dict[str, InductionProgress] = {}
    for entry in entries:
        if entry.area and (entry.area not in found or rank(entry) > rank(found[entry.area])):
            found[entry.area] = entry
    return found
