"""From the shapes of goals.yaml, courses.yaml and funding.yaml to goals, courses and funding."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerplanner.domain.goals import Goal
from careerplanner.domain.study import Course, Figure, Funding, Measured, Provider
from careerplanner.framework.building_nodes import basis, optional_text, text

if TYPE_CHECKING:
    from careerplanner.domain.facts import Basis
    from careerplanner.framework.building_nodes import NodeBuilder
    from careerplanner.framework.draft import Spot
    from careerplanner.framework.schema_goals import GoalPart
    from careerplanner.framework.schema_study import (
        CoursePart,
        FigurePart,
        FundingPart,
        LengthPart,
        PricePart,
        ProviderPart,
    )


class StudyBuilder:
    """Builds ends and the ways to study; what they ask for is built by ``nodes``."""

    def __init__(self, nodes: NodeBuilder) -> None:
        self._nodes = nodes

    def goal(self, part: GoalPart, spot: Spot) -> Goal:
        """Build an end that the pack names."""
        own = basis(part)
        asked = self._nodes.asked(part.requirement, f"goal-{part.id}", own, spot.at("requirement"))
        return Goal(
            id=part.id,
            title=text(part.title),
            group=part.group,
            roles=tuple(part.roles),
            requirement=asked,
            explains=text(part.explains),
            basis=own,
            follows=tuple(part.follows),
        )

    def provider(self, part: ProviderPart, _spot: Spot) -> Provider:
        """Build a university, college or body that gives courses."""
        return Provider(part.id, text(part.title), part.address, basis(part))

    def course(self, part: CoursePart, spot: Spot) -> Course:
        """Build one way to study for an award."""
        own = basis(part)
        return Course(
            id=part.id,
            title=text(part.title),
            award=part.award,
            standing=part.standing,
            mode=part.mode,
            before=self._nodes.asked(part.before, f"course-{part.id}", own, spot.at("before")),
            months=_measured(part.months, own),
            price=_measured(part.price, own),
            providers=tuple(part.providers),
            comes_with=tuple(part.comes_with),
            risks=tuple(text(risk) for risk in part.risks),
            explains=text(part.explains),
            basis=own,
        )

    def funding(self, part: FundingPart, spot: Spot) -> Funding:
        """Build a kind of funding."""
        own = basis(part)
        name = f"funding-{part.id}"
        return Funding(
            id=part.id,
            title=text(part.title),
            covers=part.covers,
            awards=tuple(part.awards),
            courses=tuple(part.courses),
            requirement=self._nodes.asked(part.requirement, name, own, spot.at("requirement")),
            figures=tuple(_figure(figure, own) for figure in part.figures),
            excludes=tuple(part.excludes),
            ask=optional_text(part.ask),
            explains=text(part.explains),
            basis=own,
        )


def _measured(part: LengthPart | PricePart | None, around: Basis) -> Measured | None:
    return None if part is None else Measured(part.least, part.most, basis(part, around))


def _figure(part: FigurePart, around: Basis) -> Figure:
    return Figure(text(part.label), part.amount, part.year, basis(part, around))
