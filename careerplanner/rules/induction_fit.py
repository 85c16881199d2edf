"""How an induction stands: section by section, and as a requirement.

Nothing recorded is not the same as nothing done, so an empty record answers "not known".
Whether finishing an induction counts for anything else is said by the pack, not here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerplanner.domain.changes import Entity
from careerplanner.domain.finding import Finding, MetBy, PackName, Reason, Status, Via
from careerplanner.domain.record import ProgressState
from careerplanner.domain.requirement import Induction, InductionState
from careerplanner.rules import truth
from careerplanner.rules.induction_areas import (
    area_plans,
    closing,
    entries_of,
    furthest_by_area,
    has_own_list,
    recorded_by,
    state_on,
)

if TYPE_CHECKING:
    from careerplanner.domain.induction import InductionSection
    from careerplanner.rules.situation import Situation


def sections_for(situation: Situation) -> tuple[InductionSection, ...]:
    """Return the sections that fit whom the worker works with; empty when that is not known."""
    groups = set(situation.client_groups)
    return tuple(
        section
        for section in situation.lookup.pack.induction.sections
        if groups & set(section.client_groups)
    )


def answer_section(section: InductionSection, situation: Situation) -> Finding:
    """Say how far one section is: area by area, else from the entry of the section or the whole."""
    record, asking = situation.record, situation.asking
    entries = entries_of(section.id, record, asking)
    closed = [] if entries else closing(record, asking)
    by_areas = has_own_list(section, record) or any(entry.area for entry in entries)
    states = [state_on(entry, asking) for entry in (entries or closed)]
    begun = any(state is not ProgressState.NOT_STARTED for state in states)
    if by_areas and states:
        states = _area_states(section, situation) or states
    status = _section_status(states, begun=begun)
    by = tuple(MetBy(Entity.INDUCTION, entry.id, Via.DIRECT) for entry in (entries or closed))
    reason = Reason.of(
        f"induction.section.{status}",
        section=PackName("section", section.id),
        signed=sum(state is ProgressState.SIGNED_OFF for state in states),
        of=len(states),
    )
    return Finding(section.id, "section", status, reason, section.basis, None, by)


def _area_states(section: InductionSection, situation: Situation) -> list[ProgressState | None]:
    """Return the state of each area of the list; of a section without one, of what is recorded."""
    record, asking = situation.record, situation.asking
    listed = area_plans(section, record, asking)
    if listed:
        return [area.state for area in listed]
    found = furthest_by_area(entries_of(section.id, record, asking), asking)
    return [state_on(entry, asking) for entry in found.values()]


def _section_status(states: list[ProgressState | None], *, begun: bool) -> Status:
    if not states:
        return Status.NOT_KNOWN
    if all(state is ProgressState.SIGNED_OFF for state in states):
        return Status.MET
    return Status.UNDER_WAY if begun else Status.MISSING


def induction_overview(situation: Situation) -> Finding:
    """Return the whole induction as one finding with a child for each section."""
    framework = situation.lookup.pack.induction
    known = situation.answered.get(id(framework))
    if known is None:
        known = situation.answered[id(framework)] = _overview(situation)
    return known


def _overview(situation: Situation) -> Finding:
    basis = situation.lookup.pack.induction.basis
    parts = _answered(sections_for(situation), situation)
    if not recorded_by(situation.record, situation.asking):
        status, reason = Status.NOT_KNOWN, Reason.of("induction.nothing_recorded")
    else:
        status = _whole_status(parts, situation)
        reason = Reason.of("induction.group_unknown")
        if parts or status is not Status.NOT_KNOWN:
            reason = Reason.of(f"induction.{status}", **_counts(parts))
    return Finding("induction", "induction", status, reason, basis, None, (), parts)


def _answered(sections: tuple[InductionSection, ...], situation: Situation) -> tuple[Finding, ...]:
    """Say how far each section is.

    Once sections are recorded one by one, a section without an entry has not been started; where
    only the whole is said to be under way, it is not known which sections were.
    """
    parts = tuple(answer_section(section, situation) for section in sections)
    one_by_one = any(entry.section for entry in recorded_by(situation.record, situation.asking))
    return tuple(_not_started(part) for part in parts) if one_by_one else parts


def _not_started(part: Finding) -> Finding:
    if part.status is not Status.NOT_KNOWN:
        return part
    reason = Reason("induction.section.missing", part.reason.fields)
    return Finding(part.node, part.kind, Status.MISSING, reason, part.basis, part.label)


def _whole_status(parts: tuple[Finding, ...], situation: Situation) -> Status:
    """Return how far the sections are together; what has been begun is at least under way."""
    if closing(situation.record, situation.asking) and not _opened_again(parts, situation):
        return Status.MET
    status = truth.all_of(part.status for part in parts) if parts else Status.NOT_KNOWN
    return Status.UNDER_WAY if status is not Status.MET and _begun(parts, situation) else status


def _opened_again(parts: tuple[Finding, ...], situation: Situation) -> bool:
    """Whether something came up after the whole was signed: a longer list, an area sent back."""
    record = situation.record
    own = {area.section for area in record.areas}
    recorded = recorded_by(record, situation.asking)
    sent_back = {entry.section for entry in recorded if entry.sent_back is not None}
    return any(
        part.status is not Status.MET and (part.node in own or part.node in sent_back)
        for part in parts
    )


def _begun(parts: tuple[Finding, ...], situation: Situation) -> bool:
    as_a_whole = any(
        state_on(entry, situation.asking) is not ProgressState.NOT_STARTED
        for entry in entries_of("", situation.record, situation.asking)
    )
    return as_a_whole or any(part.status in (Status.MET, Status.UNDER_WAY) for part in parts)


def _counts(parts: tuple[Finding, ...]) -> dict[str, int]:
    return {"signed": sum(part.status is Status.MET for part in parts), "of": len(parts)}


def answer_induction(node: Induction, situation: Situation) -> Finding:
    """Hold an induction requirement against the record."""
    sections = sections_for(situation)
    if node.sections:
        every = situation.lookup.pack.induction.sections
        sections = tuple(section for section in every if section.id in node.sections)
    parts = _answered(sections, situation)
    status = _whole_status(parts, situation)
    if node.state is InductionState.STARTED and _begun(parts, situation):
        status = Status.MET
    if not recorded_by(situation.record, situation.asking):
        status = Status.NOT_KNOWN
    reason = induction_overview(situation).reason
    if status is not Status.NOT_KNOWN:
        state = f"{node.state}." if status is Status.MET else ""
        reason = Reason.of(f"induction.{state}{status}", **_counts(parts))
    by = tuple(met for part in parts for met in part.met_by)
    return Finding(node.id, "induction", status, reason, node.basis, node.label, by, parts)
