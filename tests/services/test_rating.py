"""Going through a band's statements: each answer kept at once, what was ended never altered."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest

from careerplanner.domain.changes import Entity
from careerplanner.domain.dates import PartialDate
from careerplanner.domain.evidence import Evidence, EvidenceKind, EvidenceUse, Served
from careerplanner.domain.ratings import RatedBy
from careerplanner.domain.record import ActionState, Record, Worker
from careerplanner.domain.self_assessment import Because
from careerplanner.domain.typed import Typed
from careerplanner.errors import FieldError, UnknownName, UserError
from careerplanner.framework.plain import to_plain
from careerplanner.i18n.language import Language
from careerplanner.services.answer.assessing import assess
from careerplanner.services.rating import rating
from careerplanner.services.rating.rating_view import RoundViews
from careerplanner.services.record.records import add, record_of, undo
from tests.services.conftest import TODAY
from tests.services.ratings_made import (
    ALONE,
    NOT_YET,
    OTHERS,
    WHO,
    WITH_HELP,
    answered,
    begun,
    later,
    one_worker,
)

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from careerplanner.framework.lookup import Lookup
    from careerplanner.i18n.catalogue import Catalogues
    from careerplanner.services.workspace import Workspace


@pytest.fixture
def desk(wales: Lookup, catalogues: Catalogues, tmp_path: Path) -> Iterator[Workspace]:
    """A workspace with the book of one home care worker."""
    with one_worker(wales, catalogues, tmp_path) as made:
        yield made


# ---- rounds --------------------------------------------------------------------------------------


def test_a_round_is_begun_with_the_day_the_pack_and_the_band_looked_from(desk: Workspace) -> None:
    changes = rating.open_round(desk, WHO, "C", "B")
    (one,) = record_of(desk, WHO).rounds
    assert (one.band, one.opened, one.closed, one.start) == ("C", TODAY, None, "B")
    assert one.pack == desk.lookup.pack.about.ref
    assert changes.concerns(WHO, Entity.ROUND)
    kept = desk.opened.pack(one.pack.digest)
    assert kept is not None
    assert json.loads(kept) == json.loads(json.dumps(to_plain(desk.lookup.pack)))


def test_two_rounds_of_a_band_are_never_open_at_once(desk: Workspace) -> None:
    begun(desk)
    with pytest.raises(UserError, match=r"round\.open_already"):
        rating.open_round(desk, WHO, "C")
    begun(desk, "D")
    assert len(record_of(desk, WHO).rounds) == 2


def test_a_band_that_nobody_knows_is_refused(desk: Workspace) -> None:
    with pytest.raises(UnknownName):
        rating.open_round(desk, WHO, "Z")
    assert record_of(desk, WHO).rounds == ()


# ---- answers -------------------------------------------------------------------------------------


def test_each_answer_is_kept_at_once_and_taken_back_one_by_one(desk: Workspace) -> None:
    one = begun(desk)
    rating.rate(desk, WHO, one, "C.value.1", WITH_HELP)
    rating.rate(desk, WHO, one, "C.value.2", ALONE)
    changes = rating.rate(desk, WHO, one, "C.value.1", ALONE)
    assert answered(desk, one) == {"C.value.1": ALONE, "C.value.2": ALONE}
    (changed,) = [thing for thing in changes.things if thing[0] is Entity.RATING]
    assert changed[1] == next(
        found.id for found in record_of(desk, WHO).ratings if found.statement == "C.value.1"
    )
    undo(desk)
    assert answered(desk, one) == {"C.value.1": WITH_HELP, "C.value.2": ALONE}
    undo(desk)
    undo(desk)
    assert answered(desk, one) == {}
    assert [found.id for found in record_of(desk, WHO).rounds] == [one]


def test_the_same_answer_once_more_is_no_action(desk: Workspace) -> None:
    one = begun(desk)
    note = Typed("As on the ward", "en")
    rating.rate(desk, WHO, one, "C.value.1", WITH_HELP, note)
    before = desk.opened.history()
    assert not rating.rate(desk, WHO, one, "C.value.1", WITH_HELP, note).entities
    assert desk.opened.history() == before


def test_a_note_has_an_action_of_its_own_and_an_answer_can_be_taken_back(desk: Workspace) -> None:
    one = begun(desk)
    rating.rate(desk, WHO, one, "C.value.1", WITH_HELP)
    rating.rate(desk, WHO, one, "C.value.1", WITH_HELP, Typed("I did it with Gwen.", "en"))
    names = [info.name for info in desk.opened.history()]
    assert names[:3] == ["rating.note", "rating.add", "round.add"]
    rating.rate(desk, WHO, one, "C.value.1", None)
    assert answered(desk, one) == {}
    assert not rating.rate(desk, WHO, one, "C.value.1", None).entities
    undo(desk)
    (found,) = record_of(desk, WHO).ratings
    assert found.note == Typed("I did it with Gwen.", "en")
    assert found.on == TODAY


def test_a_manager_s_answer_stands_beside_the_person_s_own(desk: Workspace) -> None:
    one = begun(desk)
    rating.rate(desk, WHO, one, "C.value.1", WITH_HELP)
    rating.rate(desk, WHO, one, "C.value.1", ALONE, by=RatedBy.MANAGER)
    rating.rate(desk, WHO, one, "C.value.1", NOT_YET)
    view = RoundViews(desk).of_round(record_of(desk, WHO), record_of(desk, WHO).rounds[0])
    assert view.own["C.value.1"].answer is NOT_YET
    assert [other.answer for other in view.others("C.value.1")] == [ALONE]


@pytest.mark.parametrize("statement", ["B.value.1", "C.value.99", ""])
def test_a_statement_of_another_band_or_of_none_is_refused(desk: Workspace, statement: str) -> None:
    one = begun(desk)
    with pytest.raises(UnknownName):
        rating.rate(desk, WHO, one, statement, ALONE)
    assert answered(desk, one) == {}


def test_a_note_that_is_too_long_is_refused_at_its_field(desk: Workspace) -> None:
    one = begun(desk)
    with pytest.raises(FieldError) as refused:
        rating.rate(desk, WHO, one, "C.value.1", ALONE, Typed("a" * 20_001))
    assert refused.value.field == "note"
    assert answered(desk, one) == {}


# ---- ending --------------------------------------------------------------------------------------


def test_what_was_ended_is_never_altered(desk: Workspace) -> None:
    one = begun(desk)
    rating.rate(desk, WHO, one, "C.value.1", WITH_HELP)
    again = rating.proposed_again(desk)
    assert again == PartialDate(2027, 2, 22)
    rating.close_round(desk, WHO, one, again, Typed("A good year", "en"))
    (ended,) = record_of(desk, WHO).rounds
    assert (ended.closed, ended.look_again) == (TODAY, again)
    before = record_of(desk, WHO)
    for change in (
        lambda: rating.rate(desk, WHO, one, "C.value.1", ALONE),
        lambda: rating.rate(desk, WHO, one, "C.value.2", ALONE),
        lambda: rating.rate(desk, WHO, one, "C.value.1", None),
        lambda: rating.close_round(desk, WHO, one),
        lambda: rating.remove_round(desk, WHO, one),
    ):
        with pytest.raises(UserError, match=r"round\.closed"):
            change()
    assert record_of(desk, WHO) == before
    begun(desk)


def test_a_round_without_an_answer_cannot_be_ended_and_a_day_gone_by_is_refused(
    desk: Workspace,
) -> None:
    one = begun(desk)
    with pytest.raises(UserError, match=r"round\.empty"):
        rating.close_round(desk, WHO, one)
    rating.rate(desk, WHO, one, "C.value.1", WITH_HELP)
    with pytest.raises(FieldError, match=r"field\.in_past") as refused:
        rating.close_round(desk, WHO, one, PartialDate(2026, 10))
    assert refused.value.field == "look_again"
    rating.close_round(desk, WHO, one, PartialDate(2026, 11))
    assert record_of(desk, WHO).rounds[0].look_again == PartialDate(2026, 11)


def test_an_open_round_can_be_thrown_away_with_its_answers_and_comes_back_whole(
    desk: Workspace,
) -> None:
    one = begun(desk)
    rating.rate(desk, WHO, one, "C.value.1", WITH_HELP)
    before = record_of(desk, WHO)
    rating.remove_round(desk, WHO, one)
    assert (record_of(desk, WHO).rounds, record_of(desk, WHO).ratings) == ((), ())
    undo(desk)
    assert record_of(desk, WHO) == before
    with pytest.raises(UnknownName):
        rating.rate(desk, WHO, "none", "C.value.1", ALONE)


# ---- looking at a round --------------------------------------------------------------------------


def test_what_was_said_the_time_before_stands_beside_and_carries_over_from_below(
    desk: Workspace,
) -> None:
    carried = next(s for s in desk.lookup.statements("C") if s.continues)
    below = begun(desk, "B", "A")
    rating.rate(desk, WHO, below, carried.continues, OTHERS)
    first = begun(desk)
    rating.rate(desk, WHO, first, "C.value.4", NOT_YET)
    rating.close_round(desk, WHO, first)
    later(desk, date(2027, 3, 1))
    second = begun(desk)
    record = record_of(desk, WHO)
    views = RoundViews(desk)
    view = views.of_round(record, views.open(record, "C") or record.rounds[0])
    assert view.round is not None
    assert view.round.id == second
    assert view.earlier["C.value.4"].answer is NOT_YET
    assert view.earlier[carried.id].answer is OTHERS
    assert view.own == {}
    old = views.of_round(record, views.rounds(record, "C")[0])
    assert old.earlier.get("C.value.4") is None, "a round knows nothing of itself or of later ones"


def test_evidence_and_actions_are_found_beside_their_statement(desk: Workspace) -> None:
    one = begun(desk)
    rating.rate(desk, WHO, one, "C.value.1", ALONE)
    rating.rate(desk, WHO, one, "C.value.4", NOT_YET)
    add(desk, WHO, Evidence("e", "What I saw", EvidenceKind.REFLECTION, words=Typed("Well.")))
    add(desk, WHO, EvidenceUse("u", "e", Served.STATEMENT, "C.value.1"))
    add(desk, WHO, EvidenceUse("u2", "e", Served.STATEMENT, "C.value.1"))
    add(desk, WHO, EvidenceUse("u3", "e", Served.AWARD, "C.value.4"))
    say = desk.wording(Language.ENGLISH)
    action = rating.proposed_action(desk, record_of(desk, WHO), say, "C.value.4")
    add(desk, WHO, action)
    add(desk, WHO, replace(action, id="gone", state=ActionState.DROPPED))
    record = record_of(desk, WHO)
    view = RoundViews(desk).of_round(record, record.rounds[0])
    assert dict(view.evidence) == {"C.value.1": 1}
    assert [found.id for found in view.actions["C.value.4"]] == [action.id]
    found = view.suggestions()
    assert Because.EVIDENCE in found.strengths[0].because
    assert [point.statement for point in found.growth] == ["C.value.4"]


def test_a_proposed_action_names_its_statement_and_is_worded_in_the_language_of_the_screen(
    desk: Workspace,
) -> None:
    say = desk.wording(Language.WELSH)
    action = rating.proposed_action(desk, record_of(desk, WHO), say, "C.value.4")
    assert action.requirement == "C.value.4"
    assert action.what.language == "cy"
    assert action.why is not None
    assert action.why.words == desk.lookup.statement("C.value.4").text.cy
    assert action.owner == "Mared Enghraifft"
    assert record_of(desk, WHO).actions == ()


@pytest.mark.parametrize(("target", "band", "start"), [("", "C", "B"), ("D", "D", "B")])
def test_somebody_begins_with_the_band_above_or_the_one_aimed_for(
    desk: Workspace, target: str, band: str, start: str
) -> None:
    record = record_of(desk, WHO)
    record = replace(record, worker=replace(record.worker, target=target))
    choice = rating.first_choice(desk, record, assess(desk, record))
    assert (choice.band, choice.start, choice.known) == (band, start, True)


def test_somebody_goes_on_with_a_round_that_is_open(desk: Workspace) -> None:
    begun(desk, "B", "A")
    record = record_of(desk, WHO)
    assert rating.first_choice(desk, record, assess(desk, record)).band == "B"


def test_somebody_of_whom_nothing_is_known_is_asked(desk: Workspace) -> None:
    nobody = Record(Worker("n", "Neb Eto"))
    choice = rating.first_choice(desk, nobody, assess(desk, nobody))
    assert (choice.band, choice.start, choice.known) == ("A", "", False)
