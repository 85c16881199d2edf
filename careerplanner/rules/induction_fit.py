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
    """Say how far one section is: from its own entry, from its areas', or from the whole's."""
    entries = _entries(section.id, situation)
    if not entries:
        entries = [entry for entry in _entries("", situation) if _closed(entry, situation)]
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


def _entries(section: str, situation: Situation) -> list[InductionProgress]:
    return [
        entry
        for entry in sorted(situation.record.induction, key=lambda entry: entry.id)
        if entry.section == section and _state(entry, situation) is not None
    ]


def _closed(entry: InductionProgress, situation: Situation) -> bool:
    """Whether an entry for the whole induction says that it is over, for every section."""
    return _state(entry, situation) is ProgressState.SIGNED_OFF


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
    known = situation.answered.get(id(framework))
    if known is None:
        known = situation.answered[id(framework)] = _overview(situation)
    return known


def _overview(situation: Situation) -> Finding:
    basis = situation.lookup.pack.induction.basis
    parts = _answered(sections_for(situation), situation)
    if not situation.record.induction:
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
    one_by_one = any(entry.section for entry in situation.record.induction)
    return tuple(_not_started(part) for part in parts) if one_by_one else parts


def _not_started(part: Finding) -> Finding:
    if part.status is not Status.NOT_KNOWN:
        return part
    reason = Reason("induction.section.missing", part.reason.fields)
    return Finding(part.node, part.kind, Status.MISSING, reason, part.basis, part.label)


def _whole_status(parts: tuple[Finding, ...], situation: Situation) -> Status:
    """Return how far the sections are together; what has been begun is at least under way."""
    if any(_closed(entry, situation) for entry in _entries("", situation)):
        return Status.MET
    status = truth.all_of(part.status for part in parts) if parts else Status.NOT_KNOWN
    return Status.UNDER_WAY if status is not Status.MET and _begun(parts, situation) else status


def _begun(parts: tuple[Finding, ...], situation: Situation) -> bool:
    as_a_whole = any(
        _state(entry, situation) is not ProgressState.NOT_STARTED
        for entry in _entries("", situation)
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
    if not situation.record.induction:
        status = Status.NOT_KNOWN
    reason = induction_overview(situation).reason
    if status is not Status.NOT_KNOWN:
        state = f"{node.state}." if status is Status.MET else ""
        reason = Reason.of(f"induction.{state}{status}", **_counts(parts))
    by = tuple(met for part in parts for met in part.met_by)
    return Finding(node.id, "induction", status, reason, node.basis, node.label, by, parts)
