"""A team's answers equal those given person by person, whoever is in it and in whatever order."""

from __future__ import annotations

import random
from dataclasses import fields, replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careerplanner.rules.team.cohort import cohort
from careerplanner.rules.team.matrices import requirement_matrix, training_matrix
from careerplanner.rules.team.team_lines import team_lines
from careerplanner.services.sample.samples import invented_records
from tests.rules import carers
from tests.rules.drawn_teams import teams
from tests.rules.people import DAY
from tests.rules.team_corners import CORNERS
from tests.rules.team_reference import line_of, requirement_matrix_of, training_matrix_of
from tests.rules.year_people import PEOPLE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from careerplanner.domain.record import Record
    from careerplanner.framework.lookup import Lookup
    from careerplanner.rules.team.cohort import Cohort
    from careerplanner.rules.team.common import Common

DAYS = (DAY, date(2026, 3, 31), date(2019, 1, 1), date(2031, 2, 28))


def same(
    records: Sequence[Record],
    lookup: Lookup,
    on: date = DAY,
    today: date = DAY,
    common: Common | None = None,
) -> Cohort:
    """Hold a team's answers against those person by person, field by field and cell by cell."""
    team = cohort(records, lookup, on, today, common)
    for record, line in zip(records, team_lines(team), strict=True):
        expected = line_of(record, lookup, on, today)
        for field in fields(expected):
            found = getattr(line, field.name), getattr(expected, field.name)
            assert found[0] == found[1], (field.name, *found, record)
    for band in lookup.pack.bands:
        expected_matrix = requirement_matrix_of(records, lookup, band.id, on, today)
        assert requirement_matrix(team, band.id) == expected_matrix
    assert training_matrix(team) == training_matrix_of(records, lookup, on)
    return team


@given(data=st.data())
def test_any_team_of_either_country(wales: Lookup, aldland: Lookup, data: st.DataObject) -> None:
    lookup = data.draw(st.sampled_from([wales, aldland]))
    on, today = data.draw(st.sampled_from(DAYS)), data.draw(st.sampled_from(DAYS))
    same(data.draw(teams(lookup)), lookup, on, today)


@pytest.mark.parametrize("on", DAYS)
def test_people_whose_year_was_worked_out_by_hand(wales: Lookup, on: date) -> None:
    same([*PEOPLE.values(), *CORNERS], wales, on)


@pytest.mark.parametrize("on", [DAY + timedelta(days=step) for step in range(0, 1500, 97)])
def test_people_through_the_years(wales: Lookup, on: date) -> None:
    same([*PEOPLE.values(), *CORNERS], wales, on, DAY)


def test_a_few_carers(wales: Lookup) -> None:
    few = [getattr(carers, name) for name in dir(carers) if name.isupper()]
    same([one for one in few if hasattr(one, "worker")], wales)


@pytest.mark.parametrize("seed", range(4))
def test_hundreds_of_invented_people(wales: Lookup, aldland: Lookup, seed: int) -> None:
    for lookup in (wales, aldland):
        on = DAYS[seed]
        same(invented_records(150, seed, DAY, lookup), lookup, on, max(on, DAY))


def test_order_and_company_change_nobody_s_answer(wales: Lookup) -> None:
    people = [*PEOPLE.values(), *CORNERS, *invented_records(60, 11, DAY, wales)]
    people = [
        replace(one, worker=replace(one.worker, id=f"w{number}"))
        for number, one in enumerate(people)
    ]
    whole = {line.worker: line for line in team_lines(cohort(people, wales, DAY, DAY))}
    chance = random.Random(5)
    for size in (1, 2, 7, 40, len(people)):
        some = chance.sample(people, size)
        lines = team_lines(cohort(some, wales, DAY, DAY))
        assert lines == tuple(whole[one.worker.id] for one in some)


def test_what_was_answered_before_is_used_again_for_the_same_day_and_pack_only(
    wales: Lookup, aldland: Lookup
) -> None:
    people = list(PEOPLE.values())
    first = same(people[:9], wales)
    again = same(people[5:], wales, common=first.common)
    assert again.common is first.common
    later = same(people, wales, DAYS[3], common=again.common)
    assert later.common is not first.common
    assert same(people, aldland, common=again.common).common is not first.common


def test_one_person_twice_and_nobody_at_all(wales: Lookup) -> None:
    same([CORNERS[0], CORNERS[0]], wales)
    same([], wales)
