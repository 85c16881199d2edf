"""What goes with the register's answer: the entries it looked at, renewing, evidence to gather.

The answer itself is the assessment's; nothing is judged here. What an employer's assessment takes
as evidence, and how an entry is renewed, are facts of the pack.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerplanner.domain.assessment import Standing
from careerplanner.domain.evidence import Served, Target
from careerplanner.domain.finding import Status

if TYPE_CHECKING:
    from careerplanner.domain.assessment import Assessment, RegisterFit
    from careerplanner.domain.evidence import Evidence
    from careerplanner.domain.record import Record, Registration
    from careerplanner.domain.register import Renewal
    from careerplanner.domain.training import AssessmentEvidence
    from careerplanner.services.workspace import Workspace

_SETTLED = (Standing.REGISTERED, Standing.NOT_REQUIRED)


def entries_of(record: Record, answer: Assessment) -> tuple[Registration, ...]:
    """Return the worker's entries on the register, those that an answer looked at first."""
    looked_at = [fit.entry for fit in answer.register.fits]
    return tuple(sorted(record.registrations, key=lambda one: (one.id not in looked_at, one.id)))


def renewals(workspace: Workspace, answer: Assessment) -> tuple[Renewal, ...]:
    """Return how entries for the worker's posts are renewed, each rule once."""
    lookup = workspace.lookup
    found = {}
    for fit in answer.register.fits:
        version = lookup.find_register_version(fit.rule)
        renewal = lookup.find_renewal(version.renewal) if version is not None else None
        if renewal is not None:
            found[renewal.id] = renewal
    return tuple(found.values())


def evidence_kinds(workspace: Workspace, answer: Assessment) -> tuple[AssessmentEvidence, ...]:
    """Return the kinds of evidence for the ways on to the register of any post, else all."""
    kinds = workspace.lookup.pack.assessment_evidence
    open_ways = {route for fit in answer.register.fits for route in _ways(workspace, fit)}
    fitting = tuple(kind for kind in kinds if open_ways.intersection(kind.routes))
    return fitting or kinds


def needs_evidence(workspace: Workspace, answer: Assessment) -> bool:
    """Whether gathering it is worth showing first: no other way on to the register is open yet."""
    kinds = workspace.lookup.pack.assessment_evidence
    taken = {route for kind in kinds for route in kind.routes}
    return any(
        fit.standing not in _SETTLED
        and taken.intersection(_ways(workspace, fit))
        and all(route.status is not Status.MET for route in fit.routes)
        for fit in answer.register.fits
    )


def gathered(record: Record, kind: AssessmentEvidence) -> tuple[Evidence, ...]:
    """Return what the worker has gathered of one kind."""
    from careerplanner.services.evidence.evidence import of

    return of(record, Target(Served.ASSESSMENT, kind.id))


def _ways(workspace: Workspace, fit: RegisterFit) -> set[str]:
    version = workspace.lookup.find_register_version(fit.rule)
    return set(version.routes) if version is not None else set()
