"""A book of one home care worker, and rounds in it, for tests of seeing oneself."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from careerplanner.domain.dates import PartialDate
from careerplanner.domain.ratings import RatingAnswer
from careerplanner.domain.record import Post, Worker
from careerplanner.services.book.books import close_book
from careerplanner.services.rating import rating
from careerplanner.services.record.records import record_of
from careerplanner.services.record.starting import start_book
from careerplanner.services.workspace import Workspace
from tests.services.conftest import TODAY

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date
    from pathlib import Path

    from careerplanner.framework.lookup import Lookup
    from careerplanner.i18n.catalogue import Catalogues


WHO = "w"
NOT_YET, WITH_HELP = RatingAnswer.NOT_YET, RatingAnswer.WITH_HELP
ALONE, OTHERS = RatingAnswer.ON_MY_OWN, RatingAnswer.HELP_OTHERS
NOT_ASKED = RatingAnswer.NOT_IN_JOB


class Clock:
    """A day that tests set."""

    day = TODAY

    def __call__(self) -> date:
        return self.day


def begun(desk: Workspace, band: str = "C", start: str = "B") -> str:
    rating.open_round(desk, WHO, band, start)
    return record_of(desk, WHO).rounds[-1].id


def answered(desk: Workspace, round_id: str) -> dict[str, RatingAnswer]:
    record = record_of(desk, WHO)
    return {one.statement: one.answer for one in record.ratings if one.round == round_id}


def later(desk: Workspace, day: date) -> None:
    assert isinstance(desk.today, Clock)
    desk.today.day = day


@contextmanager
def one_worker(lookup: Lookup, catalogues: Catalogues, folder: Path) -> Iterator[Workspace]:
    """A workspace with the book of one home care worker."""
    made = Workspace(lookup, catalogues, Clock())
    post = Post("p", "domiciliary-worker", started=PartialDate(2026, 3, 14))
    worker = Worker(WHO, "Mared Enghraifft", line_manager="Gethin Dychmygol")
    start_book(made, folder / "one.careerbook", "worker", worker, (post,))
    yield made
    close_book(made)
