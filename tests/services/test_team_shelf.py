"""Whom of a team is looked for, in which order, and who is counted: by hand and by property."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import date
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from careerplanner.domain.assessment import DateState, Standing
from careerplanner.domain.dates import DateSpan
from careerplanner.domain.finding import Status
from careerplanner.domain.team import PostLine
from careerplanner.i18n.language import Language
from careerplanner.i18n.sorting import fold
from careerplanner.services.team.team_filters import (
    NO_JOB,
    NOTHING_SAID,
    Need,
    TeamSieve,
    TeamWanted,
)
from careerplanner.services.team.team_shelf import TeamShelf
from careerplanner.services.team.team_sorting import TeamOrder
from careerplanner.services.team.team_words import Look, TeamColumn, TeamWords
from tests.services.team_made import BANDS, DAY, line, lines, talk

if TYPE_CHECKING:
    from typing import Any

    from careerplanner.domain.team import TeamLine
    from careerplanner.framework.lookup import Lookup
    from careerplanner.i18n.catalogue import Catalogues
    from careerplanner.services.workspace import Workspace

SIEVE = TeamSieve(BANDS)
EN, CY = Language.ENGLISH, Language.WELSH


def shelf_of(space: Workspace, *some: TeamLine, waiting: dict[str, str] | None = None) -> TeamShelf:
    made = TeamShelf(space)
    names = {one.worker: one.name for one in some} | (waiting or {})
    made.take(names, {one.worker: one for one in some})
    return made


def names(shelf: TeamShelf, language: Language = EN, **wanted: Any) -> list[str]:  # noqa: ANN401
    return [one.name for one in shelf.found(TeamWanted(**wanted), language)]


# ---- needs ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("told", "needs"),
    [
        ({}, set()),
        ({"late": 1}, {Need.LATE}),
        ({"soon": 2}, {Need.SOON}),
        ({"advised": 1}, {Need.ADVISED}),
        ({"by_job": (), "by_awards_status": Status.NOT_KNOWN, "outside": True}, set()),
        ({"standing": Standing.MUST_REGISTER}, {Need.REGISTER}),
        ({"standing": Standing.OVERDUE}, {Need.REGISTER}),
        ({"standing": Standing.APPLIED}, set()),
        ({"register_state": DateState.AHEAD}, set()),
        ({"register_state": DateState.DUE}, {Need.REGISTER}),
        ({"register_state": DateState.PAST}, {Need.REGISTER}),
        ({"register_state": DateState.NOT_KNOWN}, {Need.NOT_KNOWN}),
        ({"talks": (talk(DateState.DUE),)}, set()),
        ({"talks": (talk(DateState.AHEAD), talk(DateState.PAST))}, {Need.TALK}),
        ({"standing": None}, {Need.NOT_KNOWN}),
        ({"standing": Standing.NOT_KNOWN}, {Need.NOT_KNOWN}),
        ({"by_job": ()}, {Need.NOT_KNOWN}),
        ({"by_awards_status": Status.NOT_KNOWN}, {Need.NOT_KNOWN}),
        ({"by_awards": "C"}, {Need.READY}),
        ({"by_awards": "C", "by_job": ("B", "C")}, set()),
        ({"by_awards": "A"}, set()),
        ({"by_awards": "", "by_job": ("A",)}, set()),
        ({"by_awards": "unheard of"}, set()),
        ({"next_status": Status.UNDER_WAY}, {Need.ON_THE_WAY}),
        ({"next_status": Status.NOT_KNOWN}, set()),
    ],
)
def test_who_needs_what(told: dict[str, Any], needs: set[Need]) -> None:
    one = line(**told)
    assert {need for need in Need if SIEVE.needs(one, need)} == needs


def test_people_are_counted_by_need(space: Workspace) -> None:
    shelf = shelf_of(space, line("a", late=1), line("b", late=2, soon=1), line("c"))
    assert [one.worker for one in shelf.counts()[Need.LATE]] == ["a", "b"]
    assert [one.worker for one in shelf.counts()[Need.SOON]] == ["b"]
    assert shelf.counts()[Need.READY] == ()
    shelf.take({"c": "C"}, {"c": line("c", late=3)})
    assert [one.worker for one in shelf.counts()[Need.LATE]] == ["c"]


# ---- filters -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        ({"service": "Bryn"}, ["Ann", "Bob"]),
        ({"service": NOTHING_SAID}, ["Zoe"]),
        ({"line_manager": "Sue"}, ["Bob"]),
        ({"line_manager": NOTHING_SAID}, ["Ann", "Zoe"]),
        ({"team": "Nights"}, ["Zoe"]),
        ({"by_job": "B"}, ["Ann", "Bob"]),
        ({"by_job": NOTHING_SAID}, ["Zoe"]),
        ({"by_awards": "C"}, ["Bob"]),
        ({"by_awards": NOTHING_SAID}, ["Zoe"]),
        ({"register": Standing.OVERDUE}, ["Bob"]),
        ({"register": NO_JOB}, ["Zoe"]),
        ({"need": Need.READY}, ["Bob"]),
        ({"service": "Bryn", "line_manager": "Sue", "need": Need.REGISTER}, ["Bob"]),
        ({"service": "Bryn", "register": NO_JOB}, []),
    ],
)
def test_filters_one_by_one_and_together(
    space: Workspace, wanted: dict[str, str], found: list[str]
) -> None:
    shelf = shelf_of(
        space,
        line("a", "Ann"),
        line("b", "Bob", line_manager="Sue", by_awards="C", standing=Standing.OVERDUE),
        line("c", "Zoe", team="Nights", posts=(), by_job=(), by_awards="", standing=None),
    )
    assert names(shelf, **wanted) == found
    assert TeamWanted(**wanted).narrows


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("ann", ["Ann Ŵyr"]),
        ("WYR", ["Ann Ŵyr"]),
        ("madeup", ["Bob"]),
        ("night bob", ["Bob"]),
        ("adult care home", ["Ann Ŵyr", "Bob"]),
        ("cartref gofal oedolion", ["Ann Ŵyr", "Bob"]),
        ("cogydd", ["Cai"]),
        ("bryn", ["Ann Ŵyr", "Bob"]),
        ("nobody", []),
    ],
)
def test_words_find_by_name_job_in_either_language_service_team_and_manager(
    space: Workspace, typed: str, found: list[str]
) -> None:
    shelf = shelf_of(
        space,
        line("a", "Ann Ŵyr"),
        line("b", "Bob", line_manager="Sue Madeup", team="Nights"),
        line("c", "Cai", posts=(PostLine("p", "", "Cogydd", ""),)),
    )
    assert names(shelf, typed=typed) == found


def test_who_is_still_being_worked_out_is_found_by_name_alone(
    space: Workspace,
) -> None:
    shelf = shelf_of(space, line("b", "Bob"), waiting={"a": "Ann", "c": "Cai"})
    assert names(shelf) == ["Ann", "Bob", "Cai"], "by name nobody moves when they are worked out"
    assert names(shelf, downwards=True) == ["Cai", "Bob", "Ann"]
    assert names(shelf, typed="cai") == ["Cai"]
    assert names(shelf, order=TeamOrder.DUE) == ["Bob", "Ann", "Cai"]
    assert names(shelf, order=TeamOrder.DUE, downwards=True) == ["Bob", "Ann", "Cai"]
    assert names(shelf, need=Need.LATE) == []


def test_what_is_offered_is_what_there_is(space: Workspace) -> None:
    two = (PostLine("1", "", "Cook", "Nos"), PostLine("2", "", "Cook", "Bryn"))
    shelf = shelf_of(
        space, line("a", posts=two, line_manager="Sue"), line("b", team="T", line_manager="Sue")
    )
    assert shelf.services() == ("Bryn", "Nos")
    assert shelf.line_managers() == ("Sue",)
    assert shelf.teams() == ("T",)


def test_filters_know_no_number_of_a_person() -> None:
    """Nobody is looked for by how well they do."""
    kinds = {one.type for one in fields(TeamWanted)}
    assert kinds <= {"str", "bool", "TeamOrder"}


# ---- order ---------------------------------------------------------------------------------------


def day(number: int) -> DateSpan:
    return DateSpan(date(2026, 12, number), date(2026, 12, number))


@pytest.mark.parametrize(
    ("order", "first", "second", "third"),
    [
        (TeamOrder.NAME, {}, {}, {}),
        (TeamOrder.SERVICE, {"posts": (PostLine("p", "", "x", "Aa"),)}, {}, {"posts": ()}),
        (TeamOrder.BY_JOB, {"by_job": ()}, {"by_job": ("A", "C")}, {"by_job": ("D",)}),
        (TeamOrder.BY_AWARDS, {"by_awards": ""}, {"by_awards": "B"}, {"by_awards": "E"}),
        (
            TeamOrder.REGISTER,
            {"register_due": day(2)},
            {"register_due": day(9)},
            {"standing": None},
        ),
        (TeamOrder.DUE, {"late": 1, "next_date": day(2)}, {"soon": 1, "next_date": day(3)}, {}),
        (TeamOrder.NEXT_BAND, {"next_band": "B"}, {"next_band": "D"}, {"next_band": ""}),
        (
            TeamOrder.TALK,
            {"talks": (talk(DateState.AHEAD, day(8)), talk(DateState.PAST, day(3)))},
            {"talks": (talk(DateState.AHEAD, day(5)),)},
            {},
        ),
    ],
)
def test_each_order(
    space: Workspace,
    order: TeamOrder,
    first: dict[str, Any],
    second: dict[str, Any],
    third: dict[str, Any],
) -> None:
    told = {TeamOrder.NAME: ("Ann", "Bob", "Cai")}.get(order, ("Cai", "Bob", "Ann"))
    some = [
        line(str(at), name, **one)
        for at, (name, one) in enumerate(zip(told, (first, second, third), strict=True))
    ]
    assert names(shelf_of(space, *some), order=order) == list(told)
    assert names(shelf_of(space, *some), order=order, downwards=True) == list(told)[::-1]


def test_welsh_letters_have_their_places_in_welsh(space: Workspace) -> None:
    shelf = shelf_of(space, *(line(name, name) for name in ("Lowri", "Llinos", "Luned")))
    assert names(shelf, EN) == ["Llinos", "Lowri", "Luned"]
    assert names(shelf, CY) == ["Lowri", "Luned", "Llinos"]


WANTED = st.builds(
    TeamWanted,
    typed=st.sampled_from(["", "ann", "cook", "sue", "bryn", "ll"]),
    service=st.sampled_from(["", "Bryn", NOTHING_SAID]),
    line_manager=st.sampled_from(["", "Sue Madeup", NOTHING_SAID]),
    team=st.sampled_from(["", "Nos", NOTHING_SAID]),
    by_job=st.sampled_from(["", "B", NOTHING_SAID]),
    by_awards=st.sampled_from(["", "C", NOTHING_SAID]),
    register=st.sampled_from(["", NO_JOB, *Standing]),
    need=st.sampled_from(["", *Need]),
    order=st.sampled_from(TeamOrder),
    downwards=st.booleans(),
)


@given(st.data(), WANTED, st.sampled_from(Language))
@settings(max_examples=120, deadline=None)
def test_nobody_is_lost_or_shown_who_is_not_looked_for(
    wales: Lookup,
    catalogues: Catalogues,
    data: st.DataObject,
    wanted: TeamWanted,
    language: Language,
) -> None:
    from careerplanner.services.workspace import Workspace

    some = [data.draw(lines(str(number))) for number in range(data.draw(st.integers(0, 8)))]
    shelf = shelf_of(Workspace(wales, catalogues, lambda: DAY.earliest), *some)
    found = shelf.found(wanted, language)
    ids = {one.id for one in found}
    assert len(found) == len(ids)
    by_words = {one.id for one in shelf.found(TeamWanted(typed=wanted.typed), language)}
    for one in some:
        assert (one.worker in ids) == (SIEVE.fits(one, wanted) and one.worker in by_words)
        if wanted.typed and fold(wanted.typed) in fold(one.name):
            assert one.worker in by_words
    again = shelf.found(replace(wanted, downwards=not wanted.downwards), language)
    assert [one.id for one in again] == [one.id for one in found][::-1]
    if not wanted.narrows:
        assert len(found) == len(some)


# ---- words ---------------------------------------------------------------------------------------


@given(st.data(), st.sampled_from(Language))
@settings(max_examples=80, deadline=None)
def test_every_line_has_words_for_every_column(
    wales: Lookup, catalogues: Catalogues, data: st.DataObject, language: Language
) -> None:
    from careerplanner.services.wording import Wording

    words = TeamWords(Wording(catalogues.get(language), wales))
    one = data.draw(lines("w"))
    for column in TeamColumn:
        cell = words.cell(one, column)
        assert column is TeamColumn.SERVICE or cell.text
        assert "{" not in cell.whole
    assert words.cell(one, TeamColumn.REGISTER).look is not None
    assert words.cell(None, TeamColumn.NAME, "Ann").text == "Ann"
    assert words.cell(None, TeamColumn.REGISTER, "Ann").text == ""


@pytest.mark.parametrize(
    ("column", "told", "text", "below", "look"),
    [
        (TeamColumn.NAME, {"posts": ()}, "Ann Example", "No job now", None),
        (TeamColumn.BY_JOB, {"by_job": ("B", "C")}, "Band B, Band C", "", None),
        (TeamColumn.BY_JOB, {"by_job": ()}, "Not known", "", Look.NOT_KNOWN),
        (TeamColumn.BY_AWARDS, {"by_awards": ""}, "None yet", "", None),
        (
            TeamColumn.BY_AWARDS,
            {"by_awards_status": Status.NOT_KNOWN},
            "Band B",
            "Whether it is higher is not known",
            Look.NOT_KNOWN,
        ),
        (
            TeamColumn.REGISTER,
            {"register_due": DAY, "register_duty": "renewal_due"},
            "Registered",
            "1 December 2026",
            Look.MET,
        ),
        (
            TeamColumn.REGISTER,
            {"register_state": DateState.PAST, "register_duty": "renewal_due"},
            "Registered",
            "",
            Look.OVERDUE,
        ),
        (TeamColumn.REGISTER, {"standing": None}, "No job now", "", Look.NOT_APPLICABLE),
        (
            TeamColumn.DUE,
            {"late": 2, "soon": 1, "next_date": DateSpan(date(2026, 2, 1), date(2026, 2, 28))},
            "Overdue: 2",
            "February 2026",
            Look.OVERDUE,
        ),
        (
            TeamColumn.DUE,
            {"soon": 1, "next_date": DAY},
            "Due soon: 1",
            "1 December 2026",
            Look.MISSING,
        ),
        (TeamColumn.DUE, {"advised": 1}, "Suggested again: 1", "", Look.MISSING),
        (TeamColumn.DUE, {}, "Nothing soon", "", Look.MET),
        (
            TeamColumn.BY_JOB,
            {"by_job": (), "outside": True},
            "None is named",
            "",
            Look.NOT_APPLICABLE,
        ),
        (TeamColumn.NEXT_BAND, {}, "Not met yet", "Band C", Look.MISSING),
        (TeamColumn.NEXT_BAND, {"next_band": ""}, "None", "", Look.NOT_APPLICABLE),
        (
            TeamColumn.TALK,
            {"talks": (talk(DateState.AHEAD, day(9)), talk(DateState.PAST, day(1)))},
            "Passed",
            "1 December 2026",
            Look.MISSING,
        ),
        (TeamColumn.TALK, {}, "None", "", Look.NOT_APPLICABLE),
        (
            TeamColumn.SERVICE,
            {"team": "Nights", "line_manager": "Sue"},
            "Bryn · Nights",
            "Sue",
            None,
        ),
    ],
)
def test_a_cell_says(
    space: Workspace,
    column: TeamColumn,
    told: dict[str, Any],
    text: str,
    below: str,
    look: Look | None,
) -> None:
    cell = TeamWords(space.wording(EN)).cell(line(**told), column)
    assert (cell.text, cell.below, cell.look) == (text, below, look)


def test_what_is_missing_for_the_next_band_is_told_in_full(space: Workspace) -> None:
    cell = TeamWords(space.wording(EN)).next_band(line())
    assert cell.more == "Band C\nLevel 2 Health and Social Care: Core"
