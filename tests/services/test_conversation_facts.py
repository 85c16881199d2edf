"""What the framework page says of conversations and of learning for each band."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from careerplanner.errors import UnknownName
from careerplanner.i18n.language import Language
from careerplanner.services.framework.fact_search import search_facts
from careerplanner.services.framework.facts import Facts

if TYPE_CHECKING:
    from careerplanner.framework.lookup import Lookup
    from careerplanner.services.framework.fact_sheets import FactSheet
    from careerplanner.services.workspace import Workspace


@pytest.fixture
def welsh(workspace: Workspace, wales: Lookup) -> Workspace:
    """A workspace with the framework of Wales."""
    return replace(workspace, lookup=wales)


def words(sheet: FactSheet) -> str:
    return "\n".join(line.text for part in sheet.parts for line in part.lines)


@pytest.mark.parametrize(
    ("language", "usual"),
    [
        (Language.ENGLISH, "This is a usual expectation. Your employer's policy decides."),
        (Language.WELSH, "Disgwyliad arferol yw hwn. Polisi eich cyflogwr sy'n penderfynu."),
    ],
)
def test_how_often_is_told_as_a_usual_expectation(
    welsh: Workspace, language: Language, usual: str
) -> None:
    facts = Facts(welsh, language)
    assert usual in words(facts.sheet("conversation", "one_to_one"))
    assert usual not in words(facts.sheet("conversation", "development"))


def test_a_kind_shows_its_questions_and_what_stays_out(welsh: Workspace) -> None:
    sheet = Facts(welsh, Language.ENGLISH).sheet("conversation", "appraisal")
    titles = [part.title for part in sheet.parts]
    assert titles[0] == "How often"
    assert titles[-1] == "Before you write"
    assert "The year ahead" in titles
    assert "What are you proud of from this year?" in words(sheet)
    assert "private notes" in words(sheet)


def test_a_programme_leads_to_what_it_is_made_of(welsh: Workspace) -> None:
    facts = Facts(welsh, Language.ENGLISH)
    assert [one.ref.id for one in facts.entries("programme")] == ["A", "B", "C", "D", "E"]
    sheet = facts.sheet("programme", "C")
    links = [link for part in sheet.parts for line in part.lines for link in line.links]
    assert {"band", "award", "course", "training", "statement"} == {link.kind for link in links}
    for link in links:
        assert facts.sheet(link.kind, link.id).ref.title


def test_conversations_are_found_by_what_is_talked_about(welsh: Workspace) -> None:
    facts = Facts(welsh, Language.ENGLISH)
    found = search_facts(welsh, facts, "well-being one-to-one", ("conversation",))
    assert found[0].ref.id == "one_to_one"
    assert "probation_review" in [
        one.ref.id for one in search_facts(welsh, facts, "settling in", ("conversation",))
    ]
    assert [one.ref.id for one in search_facts(welsh, facts, "programme band D", ("programme",))]


@pytest.mark.parametrize("kind", ["conversation", "programme"])
def test_what_the_pack_does_not_have_is_refused(welsh: Workspace, kind: str) -> None:
    with pytest.raises(UnknownName):
        Facts(welsh, Language.ENGLISH).sheet(kind, "shouting")
