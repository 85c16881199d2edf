"""How an induction stands: section by section, and as a requirement.

Nothing recorded is not the same as nothing done, so an empty record answers "not known".
Whether finishing an induction counts for anything else is said by the pack, not here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerplanner.domain.changes import Entity
from careerplanner.domain.finding import Finding, MetBy, PackName, Reason, Status, Via
from careerplanner.domain.record import InductionProgress, ProgressState
from careerplanner.domain.requirement import Induction, InductionState
from careerplanner.rules import truth
from careerplanner.rules.situation import When, when

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
    """Say how far one section is, from its own entry or from its areas' entries."""
    entries = [
        entry
        for entry in situation.record.induction
        if entry.section == section.id and _state(entry, situation) is not None
    ]
    whole = [entry for entry in entries if not entry.area]
    areas = {entry.area: entry for entry in entries if entry.area}
    states = [_state(entry, situation) for entry in (whole or areas.values())]
    if not whole and areas:
        states += [ProgressState.NOT_STARTED] * (len(section.areas) - len(areas))
    status = _section_status(states)
    by = tuple(MetBy(Entity.INDUCTION, entry.id, Via.DIRECT) for entry in entries)
    reason = Reason.of(
        f"induction.section.{status}",
        section=PackName("section", section.id),
        signed=sum(state is ProgressState.SIGNED_OFF for state in states),
        of=len(states),
    )
    return Finding(section.id, "section", status, reason, section.basis, None, by)


def _state(entry: InductionProgress, situation: Situation) -> ProgressState | None:
    """Return the entry's state on the day of asking; None when it is dated later."""
    if entry.started is not None and when(entry.started, situation.asking) is When.LATER:
        return None
    if entry.state is ProgressState.SIGNED_OFF and entry.finished is not None:
        known = when(entry.finished, situation.asking)
        return entry.state if known is When.BY_THEN else ProgressState.IN_PROGRESS
    return entry.state


def _section_status(states: list[ProgressState | None]) -> Status:
    if not states:
        return Status.NOT_KNOWN
    if all(state is ProgressState.SIGNED_OFF for state in states):
        return Status.MET
    if all(state is ProgressState.NOT_STARTED for state in states):
        return Status.MISSING
    return Status.UNDER_WAY


def induction_overview(situation: Situation) -> Finding:
    """Return the whole induction as one finding with a child for each section."""
    framework = situation.lookup.pack.induction
    parts = tuple(answer_section(section, situation) for section in sections_for(situation))
    if not parts:
        status, reason = Status.NOT_KNOWN, Reason.of("induction.group_unknown")
    elif not situation.record.induction:
        status, reason = Status.NOT_KNOWN, Reason.of("induction.nothing_recorded")
    else:
        recorded = [_nothing_is_missing(part) for part in parts]
        status = truth.all_of(part.status for part in recorded)
        if status is Status.MISSING and any(p.status is not Status.MISSING for p in recorded):
            status = Status.UNDER_WAY
        signed = sum(part.status is Status.MET for part in recorded)
        reason = Reason.of(f"induction.{status}", signed=signed, of=len(parts))
        parts = tuple(recorded)
    return Finding("induction", "induction", status, reason, framework.basis, None, (), parts)


def _nothing_is_missing(part: Finding) -> Finding:
    """Once an induction is recorded at all, a section without an entry has not been started."""
    if part.status is not Status.NOT_KNOWN:
        return part
    reason = Reason("induction.section.missing", part.reason.fields)
    return Finding(part.node, part.kind, Status.MISSING, reason, part.basis, part.label)


def answer_induction(node: Induction, situation: Situation) -> Finding:
    """Hold an induction requirement against the record."""
    overview = induction_overview(situation)
    parts = overview.children
    if node.sections:
        wanted = [
            section
            for section in situation.lookup.pack.induction.sections
            if section.id in node.sections
        ]
        parts = tuple(answer_section(section, situation) for section in wanted)
        if situation.record.induction:
            parts = tuple(_nothing_is_missing(part) for part in parts)
    status = truth.all_of(part.status for part in parts) if parts else Status.NOT_KNOWN
    begun = any(part.status in (Status.MET, Status.UNDER_WAY) for part in parts)
    if status is Status.MISSING and begun:
        status = Status.UNDER_WAY
    if node.state is InductionState.STARTED and begun:
        status = Status.MET
    reason = overview.reason if status is Status.NOT_KNOWN else _reason(node, status, parts)
    by = tuple(met for part in parts for met in part.met_by)
    return Finding(node.id, "induction", status, reason, node.basis, node.label, by, parts)


def _reason(node: Induction, status: Status, parts: tuple[Finding, ...]) -> Reason:
    signed = sum(part.status is Status.MET for part in parts)
    code = f"induction.{node.state}.{status}" if status is Status.MET else f"induction.{status}"
    return Reason.of(code, signed=signed, of=len(parts))
