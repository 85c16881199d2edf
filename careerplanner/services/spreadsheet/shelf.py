"""The book as a spreadsheet is held against it: its people, their training and their jobs."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from careerplanner.domain.changes import Entity
from careerplanner.services.spreadsheet.courses import Trainings
from careerplanner.services.spreadsheet.jobs import Jobs
from careerplanner.services.spreadsheet.layout import Known

if TYPE_CHECKING:
    from datetime import date

    from careerplanner.domain.record import Record, Worker
    from careerplanner.services.wording import Wording
    from careerplanner.services.workspace import Workspace

_READ = frozenset({Entity.POST, Entity.LEARNING, Entity.TRAINING, Entity.ACTION})


@dataclass(frozen=True)
class Shelf:
    """What the book has, read once.

    Attributes:
        workers: Everybody, in the order they came.
        records: Their records, with no more than is asked for here, by id.
        trainings: What is known of courses.
        jobs: What is known of jobs.
        today: The day it is.
        say: Words of the language of the screen.
        revision: What the book said of its state when it was read.
    """

    workers: tuple[Worker, ...]
    records: dict[str, Record]
    trainings: Trainings
    jobs: Jobs
    today: date
    say: Wording
    revision: object

    @property
    def known(self) -> Known:
        """What headings are held against."""
        return Known(self.trainings.named(), self.today, self.say.language.value)


def read_shelf(workspace: Workspace, say: Wording) -> Shelf:
    """Read what a spreadsheet is held against.

    Args:
        workspace: The open book.
        say: Words of the language of the screen.

    Raises:
        BookDamaged: A row holds what this program never writes.
    """
    book = workspace.opened
    revision = book.facts.revision
    records = {record.worker.id: record for record in book.records(only=_READ)}
    workers = tuple(record.worker for record in records.values())
    trainings = Trainings(workspace.lookup, records.values(), say.language)
    jobs = Jobs(workspace.lookup, say)
    return Shelf(workers, records, trainings, jobs, workspace.today(), say, revision)
