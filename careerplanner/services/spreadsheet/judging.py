"""What of one person's rows is new to the book, known already, or otherwise than the book has it.

One judge holds one person's record as it would become, so that what stands twice in a file is new
once. Nothing is written here: `PersonPlan` is what would be.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from careerplanner.services.spreadsheet.judging_facts import FactsJudge
from careerplanner.services.spreadsheet.judging_training import TrainingJudge
from careerplanner.services.spreadsheet.verdicts import Outcome

if TYPE_CHECKING:
    from careerplanner.domain.record import Record, Worker
    from careerplanner.services.spreadsheet.courses import Trainings
    from careerplanner.services.spreadsheet.jobs import Jobs
    from careerplanner.services.spreadsheet.verdicts import Ground


@dataclass(frozen=True, slots=True)
class PersonPlan:
    """What would be written of one person.

    Attributes:
        worker: As they would be.
        is_new: Whether they would be added.
        is_changed: Whether their own facts would change.
        added: What would be added; ids begin with `NEW_ID`.
        changed: What would take the place of what is there.
    """

    worker: Worker
    is_new: bool
    is_changed: bool
    added: tuple[object, ...] = ()
    changed: tuple[object, ...] = ()

    def __bool__(self) -> bool:
        """Whether anything would be written."""
        return bool(self.is_new or self.is_changed or self.added or self.changed)


class PersonJudge:
    """Holds one person's record as it would become.

    Args:
        record: The person's record; of somebody new one with a name alone.
        is_new: Whether they are not in the book yet.
        ground: What it is judged on.
        trainings: What is known of courses.
        jobs: What is known of jobs.

    Attributes:
        facts: Judges what is said of the person and their job.
        training: Judges what is said of training.
    """

    def __init__(
        self, record: Record, *, is_new: bool, ground: Ground, trainings: Trainings, jobs: Jobs
    ) -> None:
        self._before = record.worker
        self.facts = FactsJudge(record, is_new=is_new, ground=ground, jobs=jobs)
        self.training = TrainingJudge(record, ground, trainings)

    def plan(self) -> PersonPlan:
        """Return what would be written; nothing for a person whose name cannot be."""
        worker, is_new = self.facts.worker, self.facts.is_new
        if self.facts.name().outcome is Outcome.NOT_UNDERSTOOD:
            return PersonPlan(worker, is_new=False, is_changed=False)
        return PersonPlan(
            worker,
            is_new,
            not is_new and worker != self._before,
            (*self.facts.added(), *self.training.added()),
            (*self.facts.changed(), *self.training.changed()),
        )
