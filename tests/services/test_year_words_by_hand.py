"""What the invented people of ``tests.rules.year_people`` read, in both languages.

The days are worked out by hand beside the rules; here it is what is said of them: the same day on
every page and paper, a reason wherever nothing is known, no fee, no number of hours to reach, and
the band apart from the register.
"""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from functools import cache
from typing import TYPE_CHECKING

import pytest

from careerplanner.domain.assessment import DateState
from careerplanner.domain.coming_up import ComingKind
from careerplanner.domain.dates import DateSpan
from careerplanner.i18n.language import Language
from careerplanner.reports.runs import plain_text
from careerplanner.reports.sheet_paper import Grid
from careerplanner.rules.assess import assess
from careerplanner.rules.refreshers import refreshers
from careerplanner.services.answer.answer_text import AnswerText
from careerplanner.services.coming.coming_words import ComingWords
from careerplanner.services.induction.induction_words import InductionWords
from careerplanner.services.learning.learning_answer import LearningAnswer
from careerplanner.services.learning.learning_pack import PackWish
from careerplanner.services.learning.learning_paper import learning_sheet
from careerplanner.services.learning.refresher_words import RefresherWords
from careerplanner.services.workspace import Workspace
from tests.rules.year_people import LAPSED, PEOPLE, RENEWING, RUNS_A_HOME, SOCIAL_WORKER
from tests.services.year_lives import TODAY, answer_of, coming_of, every_sheet, every_word

if TYPE_CHECKING:
    from collections.abc import Iterator

    from careerplanner.domain.record import Record
    from careerplanner.framework.lookup import Lookup
    from careerplanner.i18n.catalogue import Catalogues
    from careerplanner.services.wording import Wording

BOTH = tuple(Language)
ENDED = {Language.ENGLISH: "ended on 1 April 2025", Language.WELSH: "i ben ar 1 Ebrill 2025"}
BECAUSE = {
    Language.ENGLISH: ("because", "Your record does not show it", "No date", "not known to us"),
    Language.WELSH: ("gan", "am nad", "am na", "Nid yw eich cofnod", "dyddiad", "ddim yn hysbys"),
}


@pytest.fixture(scope="module")
def wales_desk(wales: Lookup, catalogues: Catalogues) -> Workspace:
    return Workspace(wales, catalogues, lambda: TODAY)


def everything(desk: Workspace, who: Record, language: Language) -> Iterator[str]:
    """All that can be said of a person: the answer, the year, the papers."""
    yield from every_word(desk, who, language)
    yield from AnswerText(who, desk.wording(language)).lines(answer_of(who, desk.lookup))
    yield from LearningAnswer(desk, who, desk.wording(language)).lines(TODAY)
    yield from (str(sheet) for sheet in every_sheet(desk, who, language).values())


@pytest.mark.parametrize("language", BOTH)
@pytest.mark.parametrize("person", PEOPLE)
def test_no_fee_and_no_hours_to_reach(
    wales_desk: Workspace, person: str, language: Language
) -> None:
    said = tuple(everything(wales_desk, PEOPLE[person], language))
    assert len(said) > 100
    assert not [one for one in said if "£" in one]
    for line in said:
        for number in ("45", "90"):
            if re.search(rf"\b{number}\b", line) and ("awr" in line or "hours" in line):
                assert ENDED[language] in line, line


@pytest.mark.parametrize("language", BOTH)
@pytest.mark.parametrize("person", PEOPLE)
def test_the_same_thing_has_the_same_day_on_every_page_and_paper(
    wales_desk: Workspace, person: str, language: Language
) -> None:
    who, say = PEOPLE[person], wales_desk.wording(language)
    papers = {name: str(sheet) for name, sheet in every_sheet(wales_desk, who, language).items()}
    answer = "\n".join(AnswerText(who, say).lines(answer_of(who, wales_desk.lookup)))
    listed = "\n".join(LearningAnswer(wales_desk, who, say).lines(TODAY))
    plan_words = _plan_words(wales_desk, who, say)
    for item in coming_of(who, wales_desk.lookup):
        if item.when is None or not item.when.is_one_day:
            continue
        day = say.day(item.when.earliest)
        assert day in ComingWords(who, say).when(item)
        assert day in papers["coming"]
        if item.kind is ComingKind.REGISTER:
            assert day in papers["registration"]
            assert day in answer
        elif item.kind is ComingKind.INDUCTION:
            assert day in plan_words
            assert day in papers["log"]
            assert day in papers["summary"]
        elif item.kind is ComingKind.REFRESHER:
            assert day in listed


def _plan_words(desk: Workspace, who: Record, say: Wording) -> str:
    from careerplanner.rules.induction_plan import induction_plan

    plan = induction_plan(who, desk.lookup, TODAY, TODAY)
    return InductionWords(say, who, plan).line()


@pytest.mark.parametrize("language", BOTH)
@pytest.mark.parametrize("person", PEOPLE)
def test_what_is_not_known_says_why(wales_desk: Workspace, person: str, language: Language) -> None:
    who, say = PEOPLE[person], wales_desk.wording(language)
    for item in coming_of(who, wales_desk.lookup):
        if item.state is DateState.NOT_KNOWN:
            told = ComingWords(who, say).why(item)
            assert any(word in told for word in BECAUSE[language]), told
    training = RefresherWords(who, say)
    for found in refreshers(who, wales_desk.lookup, TODAY):
        if found.needed and found.state is DateState.NOT_KNOWN:
            assert training.reason(found) in training.lines(found)


@pytest.mark.parametrize("language", BOTH)
def test_training_that_is_only_likely_says_so_wherever_it_stands(
    wales_desk: Workspace, language: Language
) -> None:
    say = wales_desk.wording(language)
    likely = {
        Language.ENGLISH: ("It may be for people in your job.", "Training you may need"),
        Language.WELSH: ("Gall fod ar gyfer pobl yn eich swydd chi.", "y gall fod ei angen"),
    }[language]
    rows = [item for item in coming_of(SOCIAL_WORKER, wales_desk.lookup) if item.doubt]
    words = ComingWords(SOCIAL_WORKER, say)
    assert [item.about[-1] for item in rows] == ["b", "c"]
    assert all(likely[1] in words.what(item).text for item in rows)
    assert likely[0] in words.why(rows[1])
    listed = "\n".join(LearningAnswer(wales_desk, SOCIAL_WORKER, say).lines(TODAY))
    assert likely[0] in listed
    asked = PackWish(DateSpan(date(2020, 1, 1), TODAY))
    paper = learning_sheet(wales_desk, SOCIAL_WORKER, asked, (), language)
    grids = [part for part in paper.parts if isinstance(part, Grid)]
    cells = [plain_text(row[-1].text) for grid in grids for row in grid.rows]
    assert any(likely[0] in cell for cell in cells)


def test_a_lapsed_registration_is_told_before_all_else(wales_desk: Workspace) -> None:
    say = wales_desk.wording(Language.ENGLISH)
    first = coming_of(LAPSED, wales_desk.lookup)[0]
    words = ComingWords(LAPSED, say)
    assert (words.when(first), words.what(first).text) == ("Now", "Register again")
    assert "Do not wait" in words.why(first)


@pytest.mark.parametrize("language", BOTH)
def test_in_short_names_the_day_that_comes_and_not_one_long_met(
    wales_desk: Workspace, language: Language
) -> None:
    """On 22 November: 12 November to finish renewing, and the registration ends on 3 December."""
    say = wales_desk.wording(language)
    lines = list(AnswerText(RENEWING, say).lines(answer_of(RENEWING, wales_desk.lookup)))
    short = lines[: lines.index("", 3)]
    assert any("12 November 2026" in line or "12 Tachwedd 2026" in line for line in short)
    assert not any("2024" in line for line in short)


def test_a_manager_is_told_that_there_is_another_induction(wales_desk: Workspace) -> None:
    said = _plan_words(wales_desk, RUNS_A_HOME, wales_desk.wording(Language.ENGLISH))
    assert said.startswith("Managers have an induction framework of their own")
    others = [who for name, who in PEOPLE.items() if name not in ("runs-a-home", "social-worker")]
    for who in others:
        told = "\n".join(every_word(wales_desk, who, Language.ENGLISH))
        assert "not meant for your job" not in told


@cache
def _without(what: str, person: str) -> Record:
    return replace(PEOPLE[person], **{what: ()})


@pytest.mark.parametrize("person", PEOPLE)
def test_band_and_register_are_two_answers(wales: Lookup, person: str) -> None:
    """The register's entry changes nothing of the band, and the band aimed for nothing of it."""
    who = PEOPLE[person]
    answer = answer_of(who, wales)
    assert answer_of(_without("registrations", person), wales).bands == answer.bands
    for band in wales.pack.bands:
        assert assess(who, wales, TODAY, TODAY, band.id).register == answer.register
    for fit in answer.bands.fits:
        assert "regist" not in fit.finding.reason.code
