"""What a sheet says held against what the book has: known, new, otherwise."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from careerplanner.domain.dates import PartialDate
from careerplanner.domain.own_lists import OwnTraining
from careerplanner.domain.record import LearningEntry, Post, Worker
from careerplanner.services.spreadsheet.reading import (
    Differs,
    Means,
)
from careerplanner.services.spreadsheet.verdicts import Outcome
from tests.services.sheet_bringing import HEAD, TODAY, Bringing, completed, told


def test_what_is_known_new_and_otherwise_in_the_book(bringing: Bringing) -> None:
    bringing.add(
        Worker("huw", "Huw Pretend", line_manager="Mair"),
        Post("p2", title="Care worker", started=PartialDate(2020), service="Ash House"),
        LearningEntry("l1", "Fire", on=PartialDate(2025, 3, 1), training="fire-safety"),
    )
    rows = [
        HEAD,
        ["Huw Pretend", "CARE WORKER", date(2020, 5, 1), "Nia", "Oak House", date(2025, 3, 1),
         date(2025, 4, 1)],
    ]  # fmt: skip
    look = bringing.look(rows)
    reading = completed(look)
    seen = bringing.see(look, reading)
    assert told(seen, 2) == [
        "known", "known", "changes", "ignored cell.book_differs", "ignored cell.book_differs",
        "known", "new",
    ]  # fmt: skip
    seen = bringing.see(look, replace(reading, differs=Differs.TAKE))
    assert told(seen, 2)[3:5] == ["changes", "changes"]
    bringing.keep(look, seen)
    record = bringing.record("Huw Pretend")
    assert record.worker.line_manager == "Nia"
    (post,) = record.posts
    assert (post.service, str(post.started)) == ("Oak House", "2020-05-01")
    again = bringing.look(rows)
    assert (
        bringing.see(again).counts[Outcome.NEW] == bringing.see(again).counts[Outcome.CHANGES] == 0
    )
    assert not bringing.see(again).plans


def test_an_expiry_date_goes_to_the_latest_learning_that_has_a_day(bringing: Bringing) -> None:
    """Of two the book counts from the latest dated one: an undated one would change nothing."""
    bringing.add(
        Worker("huw", "Huw Pretend"),
        LearningEntry("l1", "Fire", on=PartialDate(2023, 3, 1), training="fire-safety"),
        LearningEntry("l2", "Fire", on=PartialDate(2025, 3, 1), training="fire-safety"),
    )
    for expires, outcome in (
        (date(2026, 9, 1), "changes"),
        (date(2024, 9, 1), "ignored cell.done_since"),
    ):
        look = bringing.look([["Name", "Fire safety expiry"], ["Huw Pretend", expires]])
        assert look.reading.at(1).means is Means.EXPIRES
        seen = bringing.see(look)
        assert told(seen, 2)[1] == outcome
        for plan in seen.plans:
            (changed,) = plan.changed
            assert isinstance(changed, LearningEntry)
            assert (changed.id, str(changed.renew_by)) == ("l2", "2026-09-01")


def test_a_job_that_cannot_be_told_is_not_understood(bringing: Bringing) -> None:
    bringing.add(
        Worker("huw", "Huw Pretend"),
        Post("a", title="Cook", service="Ash"), Post("b", title="Cook", service="Oak"),
    )  # fmt: skip
    bringing.add(Worker("mair", "Mair Invented"))
    head = ["Name", "Job title", "Start date", "Service", "Fire safety"]
    look = bringing.look([
        head, ["Huw Pretend", "Cook", TODAY, None, TODAY],
        ["Mair Invented", None, TODAY, None, TODAY],
    ])  # fmt: skip
    seen = bringing.see(look, completed(look))
    assert told(seen, 2)[1:3] == ["not_understood cell.several_jobs"] * 2
    assert told(seen, 3)[1] == "not_understood cell.no_job"
    look = bringing.look([head, ["Huw Pretend", "Cook", TODAY, "Oak", TODAY]])
    assert told(bringing.see(look, completed(look)), 2)[1:4] == ["known", "changes", "known"]


def test_an_own_training_of_the_book_is_found_by_its_name(bringing: Bringing) -> None:
    from careerplanner.domain.typed import Typed

    own = OwnTraining("o", "own-dementia", Typed("Dementia", "en"), 36)
    bringing.add(Worker("huw", "Huw Pretend"), own)
    look = bringing.look([["Name", "Dementia awareness"], ["Gwen Example", TODAY]])
    assert look.reading.at(1).training == "own-dementia"
    assert not look.reading.at(1).sure
    bringing.keep(look, bringing.see(look, completed(look)))
    (entry,) = bringing.record("Gwen Example").learning
    assert entry.training == "own-dementia"
    assert bringing.record("Gwen Example").trainings[0].months == 36


def test_learning_of_the_same_title_and_day_is_told_which_training_it_was(
    bringing: Bringing,
) -> None:
    """Else the matrix would go on saying that it was never done."""
    bringing.add(
        Worker("huw", "Huw Pretend"), LearningEntry("l1", "FIRE safety", on=PartialDate(2025, 3, 1))
    )
    look = bringing.look([["Name", "Fire safety"], ["Huw Pretend", date(2025, 3, 1)]])
    seen = bringing.see(look, completed(look))
    assert told(seen, 2) == ["known", "changes"]
    bringing.keep(look, seen)
    (entry,) = bringing.record("Huw Pretend").learning
    assert (entry.id, entry.training, entry.title) == ("l1", "fire-safety", "FIRE safety")
    again = bringing.look([["Name", "Fire safety"], ["Huw Pretend", date(2025, 3, 1)]])
    assert told(bringing.see(again), 2) == ["known", "known"]
