"""What the Welsh pack says of conversations and of learning for each band, and how sure it is."""

from __future__ import annotations

from pathlib import Path

import pytest

from careerplanner.domain.conversation_guide import ConversationKind
from careerplanner.domain.facts import Confidence
from careerplanner.domain.requirement import Holds
from careerplanner.framework.facts import walk
from careerplanner.framework.loader import load_pack
from careerplanner.framework.lookup import Lookup

SHIPPED = Path(__file__).parents[2] / "resources" / "frameworks" / "wales-draft-2023"
USUAL = ("Usual expectation; your employer's policy decides", "Disgwyliad arferol; polisi")


@pytest.fixture(scope="module")
def wales() -> Lookup:
    return Lookup(load_pack(SHIPPED))


def test_there_is_a_form_for_every_kind_of_conversation(wales: Lookup) -> None:
    assert [form.kind for form in wales.pack.conversations.forms] == list(ConversationKind)
    for kind in ConversationKind:
        assert len(wales.topics_of(kind)) >= 4


@pytest.mark.parametrize(
    ("kind", "months"), [(ConversationKind.ONE_TO_ONE, 3), (ConversationKind.APPRAISAL, 12)]
)
def test_how_often_is_a_usual_expectation_and_no_rule(
    wales: Lookup, kind: ConversationKind, months: int
) -> None:
    form = wales.find_conversation(kind)
    assert form is not None
    assert form.interval is not None
    assert (form.interval.months, form.interval.suggested) == (months, True)
    basis = form.interval.basis
    assert basis.confidence is Confidence.UNCHECKED
    assert basis.note is not None
    assert basis.note.en.startswith(USUAL[0])
    assert basis.note.cy.startswith(USUAL[1])
    source = wales.source_of(basis)
    assert source is not None
    assert source.seen is None  # the wording of the guidance was not read


@pytest.mark.parametrize("kind", [ConversationKind.PROBATION_REVIEW, ConversationKind.DEVELOPMENT])
def test_where_no_source_says_how_often_it_says_so(wales: Lookup, kind: ConversationKind) -> None:
    form = wales.find_conversation(kind)
    assert form is not None
    assert form.interval is None
    assert form.no_interval is not None


def test_what_stays_out_is_said_to_both(wales: Lookup) -> None:
    told = {notice.id: notice.text.en for notice in wales.pack.conversations.notices}
    assert {"no_casework", "no_private_notes", "as_evidence"} <= told.keys()
    assert "people you support" in told["no_casework"]
    assert "private notes" in told["no_private_notes"]


def test_no_question_asks_about_a_person_supported(wales: Lookup) -> None:
    for topic in wales.pack.conversations.topics:
        for prompt in topic.prompts:
            asked = prompt.en.lower()
            assert "service user" not in asked
            assert "client" not in asked
            assert "diagnos" not in asked


def test_every_band_has_a_programme_in_its_order(wales: Lookup) -> None:
    bands = [band.id for band in wales.bands_in_order]
    assert [programme.band for programme in wales.pack.programmes] == bands


def test_a_programme_has_the_awards_its_band_asks_for(wales: Lookup) -> None:
    """Band A asks for the induction, and for being on the way to what Band B asks for."""
    for programme in wales.pack.programmes:
        band = wales.band(programme.band)
        asked = {n.choice.award for n in walk(band.requirement) if isinstance(n, Holds)}
        covered = {name.id for part in programme.parts for name in part.covers}
        missing = asked - covered - {None}
        allowed = {"awif-certificate", "practice-2-adults", "practice-3-children"}
        assert missing <= (allowed if band.id == "A" else set()), band.id


def test_a_programme_names_statements_of_its_own_band(wales: Lookup) -> None:
    for programme in wales.pack.programmes:
        for part in programme.parts:
            for name in part.covers:
                if name.kind == "statement":
                    assert wales.statement(name.id).band == programme.band


def test_where_a_band_is_said_to_ask_for_more_it_does(wales: Lookup) -> None:
    told = 0
    for programme in wales.pack.programmes:
        for part in programme.parts:
            if part.why.en.startswith("This band asks for more"):
                told += 1
                for name in part.covers:
                    assert not wales.statement(name.id).continues, (part.id, name.id)
    assert told > 8


def test_what_a_programme_groups_itself_is_called_a_suggestion(wales: Lookup) -> None:
    for programme in wales.pack.programmes:
        assert programme.basis.source == "our-suggestion"
        assert programme.basis.confidence is Confidence.INTERPRETED
