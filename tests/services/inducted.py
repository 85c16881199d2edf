"""A book with one person on induction, and what is asked of it again and again."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from careerplanner.domain.dates import PartialDate
from careerplanner.domain.induction_plan import InductionPart
from careerplanner.domain.record import Post, ProgressState, Worker
from careerplanner.errors import FieldError
from careerplanner.services.induction import inducting
from careerplanner.services.induction.inducting import EarlierSignature, Signature
from careerplanner.services.record import records

if TYPE_CHECKING:
    from collections.abc import Callable

    from careerplanner.domain.changes import Changes
    from careerplanner.domain.induction_plan import InductionPlan
    from careerplanner.domain.record import InductionProgress, Record
    from careerplanner.services.workspace import Workspace

TODAY = date(2026, 11, 22)
DAY = PartialDate.of(TODAY)
MARED = Worker("w1", "Mared Example", line_manager="Gethin Invented")
HOME = Post("p1", "care-home-worker-adults", employer="Cartref Newydd",
            started=PartialDate(2026, 9, 1))  # fmt: skip
DONE, WAY, READY, NOT = (
    ProgressState.SIGNED_OFF,
    ProgressState.IN_PROGRESS,
    ProgressState.READY,
    ProgressState.NOT_STARTED,
)
FIRST, SECOND = (InductionPart("section-1", f"section-1.{one}") for one in (1, 2))
SECTION = InductionPart("section-1")
BOTH = Signature(DAY, "Mared Example", "Gethin Invented")
OLD = EarlierSignature("Hen Gartref", "Siân Pretend", PartialDate(2024, 5))


def record(space: Workspace) -> Record:
    return records.record_of(space, MARED.id)


def plan(space: Workspace) -> InductionPlan:
    return inducting.plan_of(space, record(space))


def state(space: Workspace, part: InductionPart) -> ProgressState:
    area = plan(space).find_area(part)
    assert area is not None
    return area.state


def entry(space: Workspace, part: InductionPart) -> InductionProgress:
    (found,) = [one for one in record(space).induction if one.area == part.area]
    return found


def refused(do: Callable[[], Changes]) -> tuple[str, str]:
    with pytest.raises(FieldError) as caught:
        do()
    return caught.value.code, caught.value.field
