"""From the shapes of training.yaml and assessment_evidence.yaml to facts of the domain."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerplanner.domain.training import AssessmentEvidence, Interval, LikelyRoles, Training
from careerplanner.framework.building_nodes import basis, optional_text, text

if TYPE_CHECKING:
    from careerplanner.domain.facts import Basis
    from careerplanner.framework.draft import Spot
    from careerplanner.framework.schema_training import (
        AssessmentEvidencePart,
        IntervalPart,
        TrainingPart,
    )


def training(part: TrainingPart, _spot: Spot) -> Training:
    """Build one kind of training."""
    own = basis(part)
    return Training(
        id=part.id,
        title=text(part.title),
        explains=text(part.explains),
        roles=tuple(part.roles),
        everybody=part.everybody,
        builds_on=tuple(part.builds_on),
        first=optional_text(part.first),
        refreshed=interval(part.refreshed, own),
        hours=optional_text(part.hours),
        basis=own,
        no_interval=optional_text(part.no_interval),
        timing=None if part.timing is None else basis(part.timing, own),
        likely=tuple(LikelyRoles(tuple(one.roles), basis(one, own)) for one in part.likely),
        awards=tuple(part.awards),
    )


def interval(part: IntervalPart | None, around: Basis) -> Interval | None:
    """Build how often something is done again; None where that is not given."""
    return None if part is None else Interval(part.months, part.suggested, basis(part, around))


def assessment_evidence(part: AssessmentEvidencePart, _spot: Spot) -> AssessmentEvidence:
    """Build a kind of evidence for an employer's assessment."""
    return AssessmentEvidence(
        id=part.id,
        title=text(part.title),
        explains=text(part.explains),
        routes=tuple(part.routes),
        basis=basis(part),
    )
