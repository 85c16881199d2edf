"""What is said to a manager about the teams of ``tests.rules.team_people``, in both languages.

What is so is worked out by hand beside the rules. Here it is what is said of it: only what is
really asked is overdue, a usual expectation is called one, band and Register are two answers,
work outside the bands is not something unknown, and nobody has a mark.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from careerplanner.domain.conversation_guide import ConversationKind
from careerplanner.domain.finding import PackName
from careerplanner.i18n.language import Language
from careerplanner.rules.team.cohort import cohort
from careerplanner.rules.team.develop import person_gaps, team_learning
from careerplanner.rules.team.succeed import follower
from careerplanner.rules.team.team_lines import team_lines
from careerplanner.services.book.books import new_book
from careerplanner.services.conversation import conversing
from careerplanner.services.conversation.conversation_view import ConversationState, state_of
from careerplanner.services.record import records
from careerplanner.services.team.need_words import NeedWords
from careerplanner.services.team.team_filters import Need, TeamSieve
from careerplanner.services.team.team_words import TeamColumn, TeamWords
from careerplanner.services.team_plan.develop_words import DevelopWords
from careerplanner.services.team_plan.succeed_words import SucceedWords
from careerplanner.services.workspace import Workspace
from tests.rules.team_people import BY_NAME, MANAGER, ON, PEOPLE, SENIOR

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from careerplanner.domain.team import TeamLine
    from careerplanner.framework.lookup import Lookup
    from careerplanner.i18n.catalogue import Catalogues

EN, CY = Language.ENGLISH, Language.WELSH
BOTH = tuple(Language)


@pytest.fixture(scope="module")
def desk(wales: Lookup, catalogues: Catalogues) -> Workspace:
    return Workspace(wales, catalogues, lambda: ON)


@pytest.fixture(scope="module")
def lines(wales: Lookup) -> dict[str, TeamLine]:
    return {one.worker: one for one in team_lines(cohort(PEOPLE, wales, ON, ON))}


def said(desk: Workspace, line: TeamLine, column: TeamColumn, language: Language = EN) -> str:
    return TeamWords(desk.wording(language)).cell(line, column).whole


# ---- a line ------------------------------------------------------------------------------------


def test_who_needs_something(lines: dict[str, TeamLine]) -> None:
    sieve = TeamSieve(("A", "B", "C", "D", "E"))
    found = {
        need: {one.worker for one in some} for need, some in sieve.counted(lines.values()).items()
    }
    assert found[Need.LATE] == {"gareth", "mali", "nia", "tomos"}
    assert found[Need.ADVISED] == {"anest", "erin", "gareth"}
    assert found[Need.REGISTER] == {"cadi", "gareth", "mali", "rhys", "tomos"}
    assert found[Need.TALK] == {"anest", "erin", "nia", "tomos"}
    assert found[Need.READY] == {"lleu"}
    assert found[Need.ON_THE_WAY] == {"dai", "sian"}
    assert not found[Need.NOT_KNOWN] & {"ifan", "kim", "una"}
    assert {"haf", "owain", "cadi"} <= found[Need.NOT_KNOWN]


def test_a_usual_expectation_is_never_called_overdue(
    desk: Workspace, lines: dict[str, TeamLine]
) -> None:
    anest = lines["anest"]
    assert "Usually expected by: 20 November 2026" in said(desk, anest, TeamColumn.TALK)
    assert "Disgwyliad arferol, erbyn: 20 Tachwedd 2026" in said(desk, anest, TeamColumn.TALK, CY)
    for column in (TeamColumn.TALK, TeamColumn.DUE):
        assert "Overdue" not in said(desk, anest, column)
        assert "Yn hwyr" not in said(desk, anest, column, CY)
    assert "Overdue: 10 September 2026" in said(desk, lines["tomos"], TeamColumn.TALK)


def test_the_day_told_is_of_what_it_stands_under(
    desk: Workspace, lines: dict[str, TeamLine]
) -> None:
    assert said(desk, lines["tomos"], TeamColumn.DUE) == "Overdue: 1. 10 September 2026"
    assert said(desk, lines["dai"], TeamColumn.DUE) == "Due soon: 6. November 2026"
    assert said(desk, lines["sian"], TeamColumn.DUE) == "Due soon: 4. 11 December 2026"


def test_who_lapsed_has_to_register_now(desk: Workspace, lines: dict[str, TeamLine]) -> None:
    told = said(desk, lines["gareth"], TeamColumn.REGISTER)
    assert told == "Overdue. Register by: Now"
    assert "hysbys" not in said(desk, lines["gareth"], TeamColumn.REGISTER, CY)


@pytest.mark.parametrize("name", ["ifan", "kim", "una"])
def test_work_outside_the_bands_is_said_to_be(
    desk: Workspace, lines: dict[str, TeamLine], name: str
) -> None:
    assert said(desk, lines[name], TeamColumn.BY_JOB) == "None is named"
    told = said(desk, lines[name], TeamColumn.NEXT_BAND)
    assert told == "None. The framework names no band for this work"


def test_the_next_band_is_the_one_of_the_job_while_that_is_ahead(
    desk: Workspace, lines: dict[str, TeamLine]
) -> None:
    told = said(desk, lines["mali"], TeamColumn.NEXT_BAND)
    assert told.startswith("Not met yet. Band C\nThe job stands in this band\nLevel 3 Practice")
    assert "Core" not in told
    assert said(desk, lines["sian"], TeamColumn.NEXT_BAND).startswith("Under way. Band E")
    assert "The job stands" not in said(desk, lines["lleu"], TeamColumn.NEXT_BAND)


@pytest.mark.parametrize("language", BOTH)
@pytest.mark.parametrize("name", BY_NAME)
def test_band_and_register_are_two_answers(
    desk: Workspace, lines: dict[str, TeamLine], name: str, language: Language
) -> None:
    line = lines[name]
    for column in (TeamColumn.BY_JOB, TeamColumn.BY_AWARDS, TeamColumn.NEXT_BAND):
        assert not re.search(r"Regist|[Cc]ofrest", said(desk, line, column, language))
    assert not re.search(r"\bBand\b", said(desk, line, TeamColumn.REGISTER, language))


@pytest.mark.parametrize("language", BOTH)
def test_nobody_has_a_mark(desk: Workspace, lines: dict[str, TeamLine], language: Language) -> None:
    words = NeedWords(desk.wording(language))
    every = [said(desk, line, column, language) for line in lines.values() for column in TeamColumn]
    every += [f"{words.title(need)} {words.explains(need)}" for need in Need]
    for told in every:
        assert not re.search(r"%|\bscore\b|\bpoints?\b|sgôr|\bpwynt|\bfail|\bmethu\b", told), told


# ---- learning, and who comes next --------------------------------------------------------------


def learning(desk: Workspace, language: Language) -> Iterator[str]:
    words = DevelopWords(desk.wording(language))
    gaps = person_gaps(cohort(PEOPLE, desk.lookup, ON, ON))
    for one in team_learning(gaps, desk.lookup):
        yield words.counted(one)
        for served in (*one.serves, *one.under_way, *one.not_known):
            yield from words.gaps(served)


def test_one_of_several_ways_is_not_said_to_be_what_is_asked(desk: Workspace) -> None:
    """Band D asks for one of six awards: none of them is what it asks for."""
    words = DevelopWords(desk.wording(EN))
    gaps = person_gaps(cohort([BY_NAME["lleu"]], desk.lookup, ON, ON))
    found = {one.learning: one for one in team_learning(gaps, desk.lookup)}
    (served,) = found[PackName("award", "professional-practice-4")].serves
    (told,) = words.gaps(served)
    assert told.startswith("Next band: It counts towards the band aimed for: Band D")


@pytest.mark.parametrize("language", BOTH)
def test_learning_says_nothing_of_hours_fees_or_blame(desk: Workspace, language: Language) -> None:
    every = list(learning(desk, language))
    assert len(every) > 50
    assert not [one for one in every if re.search(r"£|\bfail|\bbehind\b|\bbai\b", one)]


def test_who_has_left_is_said_to_have_no_job(desk: Workspace) -> None:
    told = SucceedWords(desk.wording(EN)).why(
        follower(BY_NAME["fflur"], SENIOR, desk.lookup, ON, ON)
    )
    assert "No job now." in told
    held = SucceedWords(desk.wording(CY)).why(
        follower(BY_NAME["erin"], MANAGER, desk.lookup, ON, ON)
    )
    assert "Dim swydd nawr" not in held


# ---- conversations -----------------------------------------------------------------------------


@pytest.fixture
def book(wales: Lookup, catalogues: Catalogues, tmp_path: Path) -> Iterator[Workspace]:
    """A book with the social worker and somebody who was talked with, and nobody signed."""
    space = Workspace(wales, catalogues, lambda: ON)
    new_book(space, tmp_path / "team.careerbook", "team")
    for name in ("ifan", "mali"):
        who = BY_NAME[name]
        parts = (*who.posts, *who.registrations, *who.awards)
        entries = tuple(replace(part, id=f"{name}-{part.id}") for part in parts)
        records.add_worker(space, who.worker, entries)
    yield space
    space.opened.close()


def test_a_social_worker_is_not_asked_about_statements_of_bands(book: Workspace) -> None:
    _changes, key = conversing.begin(book, "ifan", ConversationKind.ONE_TO_ONE)
    (found,) = [one for one in book.opened.record("ifan").conversations if one.id == key]
    assert (found.band, found.next_band, found.round) == ("", "", "")
    _changes, key = conversing.begin(book, "mali", ConversationKind.ONE_TO_ONE)
    (found,) = [one for one in book.opened.record("mali").conversations if one.id == key]
    assert (found.band, found.next_band) == ("C", "D")


def test_what_was_held_is_not_being_prepared() -> None:
    who = BY_NAME["anest"]
    (last, _appraisal) = who.conversations
    bare = replace(last, worker_signed_on=None, manager_signed_on=None)
    assert state_of(replace(who, conversations=(bare,)), bare) is ConversationState.HELD
    assert state_of(who, last) is ConversationState.SIGNED
