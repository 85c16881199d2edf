"""Rounds of older versions, words for all that can be said, and the paper of a round."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest

from careerplanner.domain.dates import PartialDate
from careerplanner.domain.facts import Text
from careerplanner.domain.pack import PackRef, Renamed
from careerplanner.domain.ratings import RatedBy, Rating, RatingAnswer, RatingRound
from careerplanner.domain.self_assessment import Because, Movement
from careerplanner.domain.typed import Typed
from careerplanner.errors import UnknownName, UserError
from careerplanner.framework.lookup import Lookup
from careerplanner.i18n.language import Language
from careerplanner.i18n.messages import self_assessment as messages
from careerplanner.reports.runs import plain_text
from careerplanner.reports.sheet_paper import Facts, Grid, Points, Signing, Title, Words
from careerplanner.services.error_text import error_text
from careerplanner.services.paper.sheets import sheet_pdf
from careerplanner.services.rating import rating
from careerplanner.services.rating.rating_paper import rating_sheet
from careerplanner.services.rating.rating_view import RoundViews
from careerplanner.services.rating.rating_words import RatingWords
from careerplanner.services.record.action_names import action_name
from careerplanner.services.record.records import add, record_of
from tests.services.ratings_made import (
    ALONE,
    NOT_ASKED,
    NOT_YET,
    WHO,
    WITH_HELP,
    answered,
    begun,
    one_worker,
)

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from careerplanner.i18n.catalogue import Catalogues
    from careerplanner.reports.sheet_paper import Sheet
    from careerplanner.services.workspace import Workspace


@pytest.fixture
def desk(wales: Lookup, catalogues: Catalogues, tmp_path: Path) -> Iterator[Workspace]:
    """A workspace with the book of one home care worker."""
    with one_worker(wales, catalogues, tmp_path) as made:
        yield made


# ---- another version of the pack -----------------------------------------------------------------


def newer(desk: Workspace) -> Workspace:
    """The same book under a newer version: one statement renamed and reworded, one taken out."""
    pack = desk.lookup.pack
    statements = tuple(
        replace(one, id="C.value.new", text=Text("Reworded.", "Aralleiriwyd."))
        if one.id == "C.value.4"
        else one
        for one in pack.statements
        if one.id != "C.value.1"
    )
    ref = PackRef(pack.about.ref.id, "next", "f" * 64)
    lookup = Lookup(
        replace(
            pack,
            about=replace(pack.about, ref=ref),
            statements=statements,
            renamed=(Renamed("statement", "C.value.4", "C.value.new"),),
        )
    )
    return replace(desk, lookup=lookup)


def test_statements_of_an_older_version_stand_as_they_were(desk: Workspace) -> None:
    one = begun(desk)
    rating.rate(desk, WHO, one, "C.value.1", ALONE)
    rating.rate(desk, WHO, one, "C.value.4", NOT_YET)
    now = newer(desk)
    record = record_of(now, WHO)
    view = RoundViews(now).of_round(record, record.rounds[0])
    was = desk.lookup.statement("C.value.4").text.en
    assert RatingWords(desk.wording(Language.ENGLISH)).statement("C.value.4") == was
    found = view.lookup.find_statement("C.value.4")
    assert found is not None
    assert found.text.en == was
    assert view.is_open
    assert set(view.own) == {"C.value.1", "C.value.4"}
    rating.rate(now, WHO, one, "C.value.4", WITH_HELP)
    assert answered(now, one)["C.value.4"] is WITH_HELP


def test_rounds_of_two_versions_are_compared_by_what_statements_are_called_now(
    desk: Workspace,
) -> None:
    first = begun(desk)
    rating.rate(desk, WHO, first, "C.value.1", ALONE)
    rating.rate(desk, WHO, first, "C.value.4", NOT_YET)
    rating.close_round(desk, WHO, first)
    now = newer(desk)
    second = begun(now)
    rating.rate(now, WHO, second, "C.value.new", ALONE)
    record = record_of(now, WHO)
    views = RoundViews(now)
    moved = {one.statement: one for one in views.moved(record, *views.rounds(record, "C"))}
    assert moved["C.value.new"].movement is Movement.UP
    assert moved["C.value.1"].movement is Movement.LEFT
    latest = rating.latest_answers(now, record)
    assert latest["C.value.new"].answer is ALONE


def test_a_round_whose_pack_is_not_kept_is_shown_beside_the_statements_of_now(
    desk: Workspace,
) -> None:
    old = RatingRound("o", "C", date(2026, 1, 5), PackRef("wales-draft-2023", "0", "0" * 64))
    add(desk, WHO, old)
    add(desk, WHO, Rating("1", "o", "C.value.4", ALONE))
    add(desk, WHO, Rating("2", "o", "C.value.77", ALONE))
    record = record_of(desk, WHO)
    view = RoundViews(desk).of_round(record, record.rounds[0])
    assert view.pack_missing
    assert not view.is_open
    assert view.lost == 1
    assert view.own["C.value.4"].answer is ALONE
    assert [one.statement for one in view.suggestions().strengths] == ["C.value.4"]


# ---- words ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("language", list(Language))
def test_everything_that_can_be_said_has_words(desk: Workspace, language: Language) -> None:
    say = desk.wording(language)
    words = RatingWords(say)
    assert {str(one) for one in RatingAnswer} == set(messages.RATING_ANSWER)
    assert {str(one) for one in RatingAnswer} == set(messages.RATING_MEANS)
    assert {str(one) for one in RatedBy} == set(messages.RATED_BY)
    assert {str(one) for one in Movement} == set(messages.MOVEMENT)
    assert {str(one) for one in Because} == set(messages.CHANGE)
    said = {words.answer(one) for one in RatingAnswer}
    assert len(said) == len(RatingAnswer)
    assert not any(character.isdigit() for one in said for character in one)
    other = action_name("an action of a newer program", say)
    for name in ("round.add", "round.close", "round.remove", "rating.add", "rating.note"):
        assert action_name(name, say) != other
    for code in ("round.closed", "round.empty", "round.open_already"):
        assert error_text(UserError(code, band="C"), say.catalogue)


# ---- paper ---------------------------------------------------------------------------------------


def texts(sheet: Sheet) -> str:
    """All that a sheet says, a line for each part of it."""
    found = []
    for part in sheet.parts:
        if isinstance(part, (Title, Words)):
            found.append(plain_text(part.text))
        elif isinstance(part, Facts):
            found += [f"{plain_text(f.label)}: {plain_text(f.value)}" for f in part.lines]
        elif isinstance(part, Grid):
            found += [" | ".join(plain_text(cell.text) for cell in row) for row in part.rows]
        elif isinstance(part, Signing):
            found.append(plain_text(part.lead))
    return "\n".join(found)


def test_the_paper_has_every_statement_its_answer_and_note_and_no_total(desk: Workspace) -> None:
    one = begun(desk)
    rating.rate(desk, WHO, one, "C.value.1", ALONE)
    rating.rate(desk, WHO, one, "C.value.4", NOT_YET, Typed("Only once so far", "en"))
    say = desk.wording(Language.ENGLISH)
    add(desk, WHO, rating.proposed_action(desk, record_of(desk, WHO), say, "C.value.4"))
    sheet = rating_sheet(desk, record_of(desk, WHO), one, Language.ENGLISH)
    said = texts(sheet)
    for statement in desk.lookup.statements("C"):
        assert statement.text.en in said
    grow = next(line for line in said.splitlines() if "Asks for more than: Band B" in line)
    assert desk.lookup.statement("C.value.4").text.en in grow
    assert "Talk with my manager" in grow
    assert "Only once so far" in said
    assert said.count("Not answered") == len(desk.lookup.statements("C")) - 2
    assert "Statements answered: 2 of 24" in said
    assert "Sign only if you both wish to" in said
    assert "%" not in said
    assert "What has moved" not in said
    (sources,) = [part for part in sheet.parts if isinstance(part, Points)]
    assert "Social Care Fair Work Forum" in plain_text(sources.items[0])


def test_the_paper_of_an_older_version_has_its_statements_and_what_has_moved(
    desk: Workspace,
) -> None:
    first = begun(desk)
    rating.rate(desk, WHO, first, "C.value.4", NOT_YET)
    rating.close_round(desk, WHO, first, PartialDate(2027, 2), Typed("Tro cyntaf", "cy"))
    now = newer(desk)
    second = begun(now)
    rating.rate(now, WHO, second, "C.value.new", ALONE)
    record = record_of(now, WHO)
    old = texts(rating_sheet(now, record, first, Language.WELSH))
    assert desk.lookup.statement("C.value.4").text.cy in old
    assert desk.lookup.statement("C.value.1").text.cy in old
    assert "Tro cyntaf" in old
    assert "Aralleiriwyd" not in old
    new = texts(rating_sheet(now, record, second, Language.WELSH, record.rounds[0]))
    assert "O'r blaen: Ddim eto. Nawr: Ar fy mhen fy hun" in new
    with pytest.raises(UnknownName):
        rating_sheet(now, record, "none", Language.WELSH)


def test_the_paper_can_be_made_a_pdf(desk: Workspace) -> None:
    one = begun(desk)
    rating.rate(desk, WHO, one, "C.value.1", NOT_ASKED, Typed("Nid yn fy swydd", "cy"))
    pdf = sheet_pdf(rating_sheet(desk, record_of(desk, WHO), one, Language.WELSH))
    assert pdf.startswith(b"%PDF")
