"""What is worked out for a team is kept, filled in bit by bit, and made anew where it changed."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest

from careerplanner.domain.changes import Changes, Entity
from careerplanner.domain.dates import PartialDate
from careerplanner.domain.record import HeldAward, PlanNote, Worker
from careerplanner.domain.typed import Typed
from careerplanner.rules.team.cohort import cohort
from careerplanner.rules.team.matrices import training_rows
from careerplanner.rules.team.team_lines import team_lines
from careerplanner.services.book.books import close_book, erase_worker, open_book
from careerplanner.services.record import records
from careerplanner.services.sample.samples import write_sample_book
from careerplanner.services.team.team_view import TeamView
from careerplanner.services.team_plan.plan_views import TrainingView
from careerplanner.services.workspace import Workspace
from tests.services.conftest import TODAY

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from careerplanner.domain.record import Record
    from careerplanner.domain.team import TeamLine
    from careerplanner.framework.lookup import Lookup
    from careerplanner.i18n.catalogue import Catalogues

PEOPLE = 24


@pytest.fixture
def team(wales: Lookup, catalogues: Catalogues, tmp_path: Path) -> Iterator[Workspace]:
    made = Workspace(wales, catalogues, lambda: TODAY)
    write_sample_book(made, tmp_path / "team.careerbook", PEOPLE, 5)
    open_book(made, tmp_path / "team.careerbook")
    yield made
    close_book(made)


def everybody(space: Workspace) -> tuple[Record, ...]:
    return tuple(space.opened.records())


def expected(space: Workspace, day: date = TODAY) -> tuple[TeamLine, ...]:
    return team_lines(cohort(everybody(space), space.lookup, day, day))


def filled(view: TeamView) -> tuple[TeamLine, ...]:
    while view.missing():
        assert view.work(7)
    return tuple(view.known().values())


def test_slices_come_to_what_all_at_once_does(team: Workspace) -> None:
    assert filled(TeamView(team)) == expected(team)


def test_what_is_seen_comes_first_and_nobody_twice(team: Workspace) -> None:
    view = TeamView(team)
    names = list(view.names())
    assert view.missing() == PEOPLE
    seen = [names[20], names[3], "nobody of this book"]
    assert view.work(3, seen) == (names[20], names[3], names[0])
    assert view.work(2, seen) == (names[1], names[2])
    assert view.missing() == PEOPLE - 5
    assert list(view.known()) == [*names[:4], names[20]]
    assert view.find(names[5]) is None
    assert view.find(names[20]) is not None
    assert len(view.work(1000)) == PEOPLE - 5
    assert view.work(10) == ()


def test_only_who_changed_is_worked_out_again(team: Workspace) -> None:
    view = TeamView(team)
    before = {line.worker: line for line in filled(view)}
    name = list(before)[4]
    award = HeldAward("new", team.lookup.pack.awards[0].id, achieved=PartialDate(2026, 1))
    changes = records.add(team, name, award)
    view.changed(changes)
    assert view.missing() == 1
    assert view.work(50) == (name,)
    after = view.known()
    assert all(after[other] is before[other] for other in before if other != name)
    assert tuple(after.values()) == expected(team)
    undone = records.undo(team)
    assert undone is not None
    view.changed(undone.changes)
    assert filled(view) == tuple(before.values())


def test_a_name_typed_anew_is_shown(team: Workspace) -> None:
    view = TeamView(team)
    filled(view)
    worker = team.opened.workers()[2]
    view.changed(records.change_worker(team, replace(worker, name="Zena Dychmygol")))
    assert view.names()[worker.id] == "Zena Dychmygol"
    assert filled(view) == expected(team)


def test_who_comes_and_who_goes(team: Workspace) -> None:
    view = TeamView(team)
    filled(view)
    view.changed(records.add_worker(team, Worker("w-new", "Newydd Dychmygol")))
    assert view.missing() == 1
    assert filled(view) == expected(team)
    gone = team.opened.workers()[0].id
    view.changed(erase_worker(team, gone))
    assert gone not in view.names()
    assert filled(view) == expected(team)


def test_another_day_pack_or_book_lets_go_of_all(
    team: Workspace, aldland: Lookup, tmp_path: Path
) -> None:
    view = TeamView(team)
    filled(view)
    tomorrow = date(2027, 6, 1)
    team.today = lambda: tomorrow
    assert view.missing() == PEOPLE
    assert filled(view) == expected(team, tomorrow)
    team.lookup = aldland
    assert view.missing() == PEOPLE
    assert filled(view) == expected(team, tomorrow)
    write_sample_book(team, tmp_path / "other.careerbook", 3, 9)
    open_book(team, tmp_path / "other.careerbook")
    assert view.missing() == 3
    assert filled(view) == expected(team, tomorrow)
    close_book(team)
    assert view.names() == {}
    assert view.missing() == 0


def test_training_is_filled_in_the_same_way(team: Workspace) -> None:
    whole = cohort(everybody(team), team.lookup, TODAY, TODAY)
    view = TrainingView(team)
    for _ in range(PEOPLE):
        view.work(1)
    known = view.known()
    assert list(known) == [one.record.worker.id for one in whole.people]
    assert [list(row.values()) for row in known.values()] == [
        list(row.values()) for row in training_rows(whole)
    ]


def test_what_does_not_bear_on_an_answer_leaves_it_be(team: Workspace) -> None:
    view = TeamView(team)
    before = view.work(50)
    lines = view.known()
    note = records.add(team, before[0], PlanNote("n1", Typed("Gair", "cy")))
    view.changed(note)
    assert view.missing() == 0
    view.changed(Changes(frozenset(before), frozenset({Entity.ACTION})))
    assert view.missing() == PEOPLE
    assert tuple(lines.values()) == filled(view)
