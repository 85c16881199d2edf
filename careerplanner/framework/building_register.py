"""From the shapes of register.yaml to the register's rules, routes and renewals.

What a rule says above its versions holds for each version that does not say it itself, exactly as
if it were written there.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from careerplanner.domain.register import (
    Deadline,
    RegisterRoute,
    RegisterRule,
    RegisterVersion,
    Renewal,
)
from careerplanner.framework.building_nodes import basis, optional_text, text

if TYPE_CHECKING:
    from careerplanner.domain.facts import Basis
    from careerplanner.domain.requirement import Requirement
    from careerplanner.framework.building_nodes import NodeBuilder
    from careerplanner.framework.draft import Spot
    from careerplanner.framework.schema_register import (
        DeadlinePart,
        RenewalPart,
        RoutePart,
        RulePart,
        VersionPart,
    )


class RegisterBuilder:
    """Builds the facts of the register; what they ask for is built by ``nodes``."""

    def __init__(self, nodes: NodeBuilder) -> None:
        self._nodes = nodes

    def route(self, part: RoutePart, spot: Spot) -> RegisterRoute:
        """Build a way on to the register."""
        own = basis(part)
        asked = self._nodes.asked(part.requirement, f"route-{part.id}", own, spot.at("requirement"))
        return RegisterRoute(part.id, text(part.title), text(part.explains), asked, own)

    def renewal(self, part: RenewalPart, _spot: Spot) -> Renewal:
        """Build a renewal rule."""
        return Renewal(
            id=part.id,
            every_months=part.every_months,
            opens_days_before=part.opens_days_before,
            finish_days_before=part.finish_days_before,
            cpd=text(part.cpd),
            basis=basis(part),
            lapses=optional_text(part.lapses),
        )

    def rule(self, part: RulePart, spot: Spot) -> RegisterRule:
        """Build a rule with its versions."""
        around = basis(part)
        shared = self._nodes.asked(part.award, f"register-{part.id}", around, spot.at("award"))
        versions = tuple(
            self._version(version, part, shared, spot.at("versions", number))
            for number, version in enumerate(part.versions)
        )
        return RegisterRule(part.id, tuple(part.categories or [part.category or ""]), versions)

    def _version(
        self, part: VersionPart, rule: RulePart, shared: Requirement | None, spot: Spot
    ) -> RegisterVersion:
        def said(key: str) -> Any:  # noqa: ANN401 - as the shape has it
            return getattr(part if key in part.model_fields_set else rule, key)

        own = basis(part, basis(rule))
        award = shared
        if "award" in part.model_fields_set:
            name = f"register-{part.id}"
            award = self._nodes.asked(part.award, name, own, spot.at("award"))
        return RegisterVersion(
            id=part.id,
            duty=said("duty"),
            anchor=said("anchor"),
            register_by=_deadline(said("register_by"), own),
            award=award,
            award_expected=_deadline(said("award_expected"), own),
            award_latest=_deadline(said("award_latest"), own),
            routes=tuple(said("routes")),
            renewal=said("renewal"),
            explains=text(said("explains")),
            basis=own,
        )


def _deadline(part: DeadlinePart | None, around: Basis) -> Deadline | None:
    if part is None:
        return None
    return Deadline(
        anchor=part.anchor,
        months=part.months,
        basis=basis(part, around),
        by=part.by,
        passed_by=part.passed_by,
        counted_since=part.counted_since,
    )
