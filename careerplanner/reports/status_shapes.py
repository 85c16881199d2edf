"""Which shape stands for which status on paper: told apart on a photocopy without colour."""

from __future__ import annotations

from typing import Final

from careerplanner.reports.plan_paper import Mark
from careerplanner.reports.shapes import Shape

SHAPES: Final = {
    Mark.MET: Shape.FULL,
    Mark.UNDER_WAY: Shape.HALF,
    Mark.MISSING: Shape.EMPTY,
    Mark.OVERDUE: Shape.WARNING,
    Mark.NOT_APPLICABLE: Shape.DASH,
    Mark.NOT_KNOWN: Shape.QUESTION,
}
