"""How an induction stands as a plan: which area is next, what is signed, by when it is recommended.

Worked out by ``rules.induction_plan`` from the record and the pack; nothing here is kept.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from careerplanner.domain.assessment import DatedDuty
    from careerplanner.domain.facts import Basis, Text
    from careerplanner.domain.finding import Status
    from careerplanner.domain.induction import InductionNote, InductionSection
    from careerplanner.domain.record import InductionProgress, ProgressState
    from careerplanner.domain.typed import Typed


@dataclass(frozen=True, slots=True, order=True)
class InductionPart:
    """What can be signed: one area, or a section as a whole.

    Attributes:
        section: Id of the section.
        area: Id of the area, or "" for the section with all its areas.
    """

    section: str
    area: str = ""


@dataclass(frozen=True, slots=True)
class AreaName:
    """One area of a section's list, the pack's or the employer's.

    Attributes:
        id: The pack's id, where it is one of the pack's, else one of its own.
        number: Number beside it, or "" where none is known.
        title: What it is about: the pack's words, or as typed.
        basis: The pack's source; None for an area that only the employer's list has.
        own: Whether only the employer's list has it.
    """

    id: str
    number: str
    title: Text | Typed
    basis: Basis | None
    own: bool


class Through(StrEnum):
    """Which entry of the record says how far an area is."""

    AREA = "area"
    SECTION = "section"
    """One for the whole section, which was signed without its areas."""
    WHOLE = "whole"
    """One for the whole induction."""
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True)
class AreaPlan:
    """One area with how far it is.

    Attributes:
        name: Which area.
        state: How far, on the day of asking; with one signature it is not signed off.
        through: Which entry says so.
        entry: That entry; None where nothing is recorded.
    """

    name: AreaName
    state: ProgressState
    through: Through
    entry: InductionProgress | None

    @property
    def earlier(self) -> bool:
        """Whether it was signed with an earlier employer."""
        return self.entry is not None and self.entry.earlier

    @property
    def sent_back(self) -> bool:
        """Whether it was sent back and has not been ready again since."""
        return (
            self.through is Through.AREA and self.entry is not None and bool(self.entry.sent_back)
        )


@dataclass(frozen=True, slots=True)
class SectionPlan:
    """One section with its list.

    Attributes:
        section: The pack's section.
        areas: Its list, the employer's own where there is one; may be empty.
        entry: What is recorded for the section as a whole, or None.
        status: How far it is, as the answer about the person says too.
        own_list: Whether the employer's list takes the place of the pack's.
        doubtful: Whether the list has to be checked against the worker's own log.
        signed: How many of its parts are signed off.
        of: How many parts it has; a section without a list is one part.
        ready: How many wait to be signed.
    """

    section: InductionSection
    areas: tuple[AreaPlan, ...]
    entry: InductionProgress | None
    status: Status
    own_list: bool
    doubtful: bool
    signed: int
    of: int
    ready: int


class GroupFrom(StrEnum):
    """Where it is known from whom the worker works with."""

    POST = "post"
    WORKER = "worker"
    NOT_KNOWN = "not_known"


class NextKind(StrEnum):
    """What is to be done with the next part."""

    MEND = "mend"
    """It was sent back."""
    GO_ON = "go_on"
    START = "start"
    SIGN = "sign"
    """All that is left waits to be signed."""


@dataclass(frozen=True, slots=True)
class NextPart:
    """The part to take up next.

    Attributes:
        kind: What is to be done with it.
        section: Id of its section.
        area: Id of the area, or "" for a section without a list.
    """

    kind: NextKind
    section: str
    area: str


@dataclass(frozen=True, slots=True)
class Pace:
    """How many areas are signed, held against the days gone by; told, never scored.

    Attributes:
        signed: Areas signed off.
        of: Areas in all.
        brought: How many of those signed were signed with an earlier employer.
        expected: How many would be signed by the day of asking at an even pace, counted from those
            that were signed before the job began; None where the days are not known.
        days_left: Days from the day of asking to the recommended last day, negative once it has
            passed; None where that is not one day.
    """

    signed: int
    of: int
    brought: int
    expected: int | None
    days_left: int | None


@dataclass(frozen=True, slots=True)
class InductionPlan:
    """The whole induction of one worker.

    Attributes:
        worker: Id of the worker.
        on: Day of asking.
        groups: Whom the worker works with; empty when not known.
        group_from: Where that is known from.
        post: Id of the post that the induction is for, or "".
        status: How the whole stands, as the answer about the person says too.
        sections: Those that are to be done, in order; empty while it is not known for whom.
        elsewhere: Others that something is recorded of.
        finish_by: The recommended last day; None where the pack recommends none.
        pace: Areas and days.
        next: What to take up next; None when all is done, or not known.
        notes: What the pack says of its worth, in force on the day.
        is_for_others: Whether the pack says that it is meant for none of the worker's jobs.
        signed_before: Whether all of it was signed elsewhere before the job began, while the time
            for it in that job still runs: the employer says how much of it counts.
    """

    worker: str
    on: date
    groups: tuple[str, ...]
    group_from: GroupFrom
    post: str
    status: Status
    sections: tuple[SectionPlan, ...]
    elsewhere: tuple[SectionPlan, ...]
    finish_by: DatedDuty | None
    pace: Pace
    next: NextPart | None
    notes: tuple[InductionNote, ...]
    is_for_others: bool = False
    signed_before: bool = False

    def find_area(self, part: InductionPart) -> AreaPlan | None:
        """Return the plan of one area; None where its list has none such."""
        section = self.find_section(part.section)
        areas = section.areas if section is not None else ()
        return next((area for area in areas if area.name.id == part.area), None)

    def find_section(self, section: str) -> SectionPlan | None:
        """Return the plan of a section, whether it is to be done or not; None for none such."""
        every = (*self.sections, *self.elsewhere)
        return next((one for one in every if one.section.id == section), None)
