"""Training, evidence and the induction: listed, described and found, with the doubt of each."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from careerplanner.domain.finding import PackName
from careerplanner.errors import UnknownName
from careerplanner.i18n.language import Language
from careerplanner.services.framework.fact_search import search_facts
from careerplanner.services.framework.facts import Facts

if TYPE_CHECKING:
    from careerplanner.framework.lookup import Lookup
    from careerplanner.services.framework.fact_sheets import FactSheet
    from careerplanner.services.workspace import Workspace


def told(sheet: FactSheet) -> dict[str, list[str]]:
    """The lines of each part: label, text, what is linked and another source than the sheet's."""
    return {
        part.title: [
            " | ".join(
                one
                for one in (
                    line.label,
                    line.text,
                    *(link.id for link in line.links),
                    f"<{line.basis.source}>" if line.basis else "",
                )
                if one
            )
            for line in part.lines
        ]
        for part in sheet.parts
    }


def test_training_for_everybody_with_times_from_another_source(facts: Facts) -> None:
    sheet = facts.sheet("training", "swimming")
    assert (sheet.ref.title, sheet.kind) == ("Swimming", "Training")
    assert sheet.lead == "How to stay above the water."
    assert sheet.basis is not None
    assert sheet.basis.source == "step-law"
    assert told(sheet) == {
        "Who it is for": ["Everybody, whatever their job."],
        "The first time": [
            "When | Before the first day on a boat. | <sea-book>",
            "How long | One morning. | <sea-book>",
        ],
        "After that": ["Done again after | 2 years | <sea-book>"],
        "Training that builds on it": ["knots | storm-watch"],
        "Awards that are this training": ["ferry-letter"],
    }


def test_a_suggestion_is_called_one_and_a_likely_job_is_not_a_certain_one(facts: Facts) -> None:
    parts = told(facts.sheet("training", "knots"))
    assert parts["Who it is for"] == ["These jobs | boat-hand"]
    assert parts["Perhaps these jobs too: your employer decides"] == ["roamer | <hearsay>"]
    assert parts["The first time"] == ["No source says when. Ask your employer."]
    assert parts["After that"] == [
        "Done again after | 12 months | <hearsay>",
        "This is a suggestion. Nobody has to follow it.",
    ]


def test_many_likely_jobs_are_shown_when_asked_for(workspace: Workspace, wales: Lookup) -> None:
    sheet = Facts(replace(workspace, lookup=wales), Language.WELSH).sheet(
        "training", "safeguarding-group-b"
    )
    folded = [part.title for part in sheet.parts if part.folded]
    assert folded == ["Efallai'r swyddi hyn hefyd: eich cyflogwr sy'n penderfynu"]


def test_an_interval_that_was_not_found_is_told_with_its_reason(facts: Facts) -> None:
    parts = told(facts.sheet("training", "storm-watch"))
    assert parts["After that"] == ["The Board has not said how often."]
    assert parts["Training that comes first"] == ["swimming | knots"]


def test_lists_tell_how_often_at_a_glance(facts: Facts) -> None:
    listed = [(entry.ref.id, entry.subtitle) for entry in facts.entries("training")]
    assert listed == [
        ("swimming", "Again after: 2 years"),
        ("knots", "Again after: 12 months (a suggestion)"),
        ("storm-watch", "How often: not known"),
    ]
    assert [entry.ref.id for entry in facts.entries("assessment_evidence")] == [
        "knotted-rope",
        "warden-watched",
    ]


def test_evidence_names_the_way_it_is_for_and_the_way_names_its_evidence(facts: Facts) -> None:
    sheet = facts.sheet("assessment_evidence", "knotted-rope")
    assert sheet.lead == "Your warden keeps it."
    assert told(sheet) == {"Ways on to the Register it is for": ["By your warden's word"]}
    rule = told(facts.sheet("rule", "hands"))
    title = "What can be evidence for this way: By your warden's word"
    assert rule[title] == ["knotted-rope | warden-watched"]
    assert not [title for title in told(facts.sheet("rule", "keepers")) if "evidence" in title]


def test_the_induction_tells_what_is_said_of_it_as_a_whole(facts: Facts) -> None:
    (entry,) = facts.entries("induction")
    assert (entry.ref.title, entry.subtitle) == ("First Days of Care", "2 months")
    assert told(facts.sheet("induction", entry.ref.id)) == {
        "The induction": [
            "The whole induction should take, at most | 2 months",
            "Its sections | first-days | young-days",
        ],
        "What it is not": ["The First Days put nobody on the roll. | <roll-rules>"],
    }


def test_a_section_tells_only_what_is_said_of_it(facts: Facts) -> None:
    first, young = facts.sheet("section", "first-days"), facts.sheet("section", "young-days")
    assert told(first)["Where it helps"] == [
        "The ropes are part of the boat card. | boat-card | <roll-rules>"
    ]
    assert not {"Where it helps", "What it is not"} & told(young).keys()
    assert told(first)["The section"][0] == "Part of | induction"


def test_what_a_statement_looks_like_is_said_to_be_ours(facts: Facts) -> None:
    looks = "What it looks like at work"
    assert told(facts.sheet("statement", "S1.skill.1"))[looks] == [
        "An example of ours | You wait until somebody has finished."
    ]
    assert looks not in told(facts.sheet("statement", "S1.skill.2"))


@pytest.mark.parametrize(
    ("role", "lines"),
    [
        ("boat-hand", ["swimming | knots"]),
        ("roamer", ["swimming", "Perhaps this too: your employer decides | knots"]),
        ("piper", ["swimming"]),
    ],
)
def test_a_job_tells_its_training(facts: Facts, role: str, lines: list[str]) -> None:
    assert told(facts.sheet("role", role))["Training for this job"] == lines


@pytest.mark.parametrize(
    ("typed", "kind", "name"),
    [
        ("knuter", "training", "knots"),
        ("storm wach", "training", "storm-watch"),
        ("warden saw", "assessment_evidence", "warden-watched"),
        ("first days of care", "induction", "induction"),
        ("somebody has finished", "statement", "S1.skill.1"),
    ],
)
def test_it_is_found_by_what_is_typed(
    invented: Workspace, facts: Facts, typed: str, kind: str, name: str
) -> None:
    found = [(one.ref.kind, one.ref.id) for one in search_facts(invented, facts, typed)]
    assert (kind, name) in (found if kind == "induction" else found[:1])


@pytest.mark.parametrize("kind", ["training", "assessment_evidence", "induction"])
def test_what_is_not_there_is_named(facts: Facts, kind: str) -> None:
    with pytest.raises(UnknownName):
        facts.sheet(kind, "no-such-thing")


def test_notices_on_learning_are_not_said_to_be_about_the_register(facts: Facts) -> None:
    about = {entry.ref.id: entry.subtitle for entry in facts.entries("notice")}
    assert about["new-roll"] == "About the Register"
    assert about["log-book"] == "About your record of learning"


@pytest.mark.parametrize(
    ("kind", "name", "english", "other"),
    [
        ("training", "knots", "Knots", "Knuter"),
        ("assessment_evidence", "warden-watched", "What your warden saw", "Va varder so"),
        ("area", "first-days-ropes", "1.1 Ropes", "1.1 Tau"),
        ("training", "no-such-thing", "no-such-thing", "no-such-thing"),
        ("area", "no-such-thing", "no-such-thing", "no-such-thing"),
    ],
)
def test_references_have_names_in_both_languages(
    invented: Workspace, kind: str, name: str, english: str, other: str
) -> None:
    said = [invented.wording(language).name(PackName(kind, name)) for language in Language]
    assert said == [english, other]
