"""Who a row is about: asked wherever it is not certain, and never guessed."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from careerplanner.domain.dates import PartialDate
from careerplanner.domain.record import Post, Worker
from careerplanner.services.spreadsheet import looking
from careerplanner.services.spreadsheet.people import Match
from careerplanner.services.spreadsheet.reading import (
    LEAVE,
    NEW,
)
from tests.services.sheet_bringing import TODAY, Bringing, completed, told


def test_two_of_one_name_in_the_book_are_asked_about_and_never_guessed(bringing: Bringing) -> None:
    bringing.add(
        Worker("other", "Gwen  example"), Post("p2", title="Cook", started=PartialDate(2019))
    )
    look = bringing.look([["Name", "Fire safety"], ["Gwen Example", TODAY]])
    reading = completed(look)
    seen = bringing.see(look, reading)
    (person,) = seen.roll.people
    assert (person.match, set(person.candidates)) == (Match.SEVERAL_IN_BOOK, {"gwen", "other"})
    assert not seen.plans
    assert told(seen, 2) == ["not_understood person.asked"] * 2
    assert looking.told_of(look, "other") == "Gwen example · Cook · 2019"
    seen = bringing.see(look, looking.with_person(reading, person.key, "other"))
    assert [plan.worker.id for plan in seen.plans] == ["other"]


def test_one_name_twice_in_the_file_is_asked_about(bringing: Bringing) -> None:
    rows = [
        ["Name", "Fire safety"], ["Gwen Example", TODAY], ["Gwen Example", date(2025, 1, 2)],
        ["Gwen Example", TODAY],
    ]  # fmt: skip
    look = bringing.look(rows)
    reading = completed(look)
    seen = bringing.see(look, reading)
    assert [one.match for one in seen.roll.people] == [Match.TWICE_IN_FILE] * 3
    assert not seen.plans
    first, second, third = (one.key for one in seen.roll.people)
    reading = looking.with_person(reading, first, "gwen")
    reading = looking.with_person(reading, second, NEW)
    reading = looking.with_person(reading, third, f"={first}")
    seen = bringing.see(look, reading)
    assert told(seen, 2) == ["known", "new"]
    assert told(seen, 3) == ["new", "new"]
    assert told(seen, 4) == ["known cell.same_person", "known cell.twice_in_file"]
    bringing.keep(look, seen)
    names = [one.name for one in bringing.workspace.opened.workers()]
    assert names == ["Gwen Example", "Gwen Example"]


def test_rows_that_only_point_at_each_other_are_nobody(bringing: Bringing) -> None:
    look = bringing.look([["Name", "Fire safety"], ["Huw Pretend", TODAY], ["Huw Pretend", TODAY]])
    first, second = (one.key for one in bringing.see(look).roll.people)
    reading = looking.with_person(completed(look), first, f"={second}")
    seen = bringing.see(look, looking.with_person(reading, second, f"={first}"))
    assert len(seen.open_people) == 2
    assert not seen.plans


@pytest.mark.parametrize(
    "name", ["Gwenn Example", "Gwen Mair Example", "G Example", "Example Gwen", "Gwen Exampel"]
)
def test_a_name_that_is_nearly_the_same_is_asked_about(bringing: Bringing, name: str) -> None:
    look = bringing.look([["Name", "Fire safety"], [name, TODAY]])
    seen = bringing.see(look, completed(look))
    (person,) = seen.roll.people
    assert (person.match, person.candidates, person.choice) == (Match.NEAR, ("gwen",), "")
    assert not seen.plans
    for choice, new in ((NEW, 1), ("gwen", 0), (LEAVE, 0)):
        seen = bringing.see(look, looking.with_person(completed(look), person.key, choice))
        assert seen.new_people == new
        assert bool(seen.plans) is (choice != LEAVE)


@pytest.mark.parametrize("name", ["Huw Pretend", "Sioned Invented", "Mair"])
def test_a_name_nobody_has_is_somebody_new_or_left_out(bringing: Bringing, name: str) -> None:
    look = bringing.look([["Name", "Fire safety"], [name, TODAY]])
    seen = bringing.see(look, completed(look))
    assert seen.roll.people[0].match is Match.NONE
    assert seen.new_people == 1
    seen = bringing.see(look, replace(completed(look), add_people=False))
    assert told(seen, 2) == ["ignored person.left_out"] * 2


def test_rows_of_a_list_that_begin_on_different_days_may_be_two_people(bringing: Bringing) -> None:
    rows = [
        ["Name", "Start date", "Course", "Completed"],
        ["Huw Pretend", date(2020, 1, 1), "Fire safety", TODAY],
        ["Huw Pretend", date(2022, 1, 1), "Medication", TODAY],
    ]
    seen = bringing.see(bringing.look(rows))
    assert seen.roll.people[0].match is Match.UNLIKE_ROWS
    assert not seen.plans
