"""Goals, courses, funding and who gives courses: listed, described, found by what is typed."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from careerplanner.framework.lookup import Lookup
from careerplanner.i18n.language import Language
from careerplanner.services.framework.fact_search import search_facts
from careerplanner.services.framework.facts import Facts

if TYPE_CHECKING:
    from careerplanner.services.framework.fact_sheets import FactSheet
    from careerplanner.services.workspace import Workspace


def told(sheet: FactSheet) -> dict[str, list[str]]:
    """The lines of each part: label, text and what is linked."""
    return {
        part.title: [
            " | ".join(one for one in (line.label, line.text, *(x.id for x in line.links)) if one)
            for line in part.lines
        ]
        for part in sheet.parts
    }


def test_a_course_tells_all_that_is_known_of_it(facts: Facts) -> None:
    sheet = facts.sheet("course", "ferry-school")
    assert (sheet.ref.title, sheet.kind) == ("Sea school", "Course")
    assert sheet.lead == "A year at the harbour."
    assert sheet.source is not None
    assert sheet.source.id == "sea-book"
    assert told(sheet) == {
        "The course": [
            "It ends in | ferry-letter",
            "Can it be taken? | It can be taken",
            "How you study | Full time",
            "How long it takes | at least: 10 months",
            "What you pay if nobody else does | K400 to K700 (year not known)",
        ],
        "What you need first": ["All of these", "boat-card", "Age, at least: 18 years"],
        "Who gives it": ["harbour-school"],
        "Who may pay for it": ["Comes with it | crew-place", "Cannot be had with it | oar-grant"],
        "What you may lose by it": ["You earn nothing while you are at sea school."],
    }


def test_a_size_of_another_source_names_it_and_others_do_not(facts: Facts) -> None:
    lines = facts.sheet("course", "ferry-school").parts[0].lines
    sources = {line.label: line.basis and line.basis.source for line in lines}
    assert sources["What you pay if nobody else does"] == "hearsay"
    assert sources["How long it takes"] is None


def test_what_a_course_does_not_say_is_not_known_and_nothing_is_made_up(facts: Facts) -> None:
    found = told(facts.sheet("course", "ferry-at-work"))
    assert "Can it be taken? | We looked for it and did not find it" in found["The course"]
    assert "How long it takes | Not known" in found["The course"]
    assert "What you pay if nobody else does | Not known" in found["The course"]
    assert found["What you need first"] == ["keeper-3"], "what the award itself asks for"
    assert found["Who gives it"] == ["Not known"]
    assert found["Who may pay for it"] == ["You can ask for | oar-grant"]
    assert "What you may lose by it" not in found


def test_a_course_that_costs_nothing_says_so(facts: Facts) -> None:
    found = told(facts.sheet("course", "keeper-at-home"))
    assert "What you pay if nobody else does | nothing" in found["The course"]
    assert found["Who may pay for it"] == ["Nobody that we know of."]


def test_funding_tells_who_may_get_it_and_how_much(facts: Facts) -> None:
    sheet = facts.sheet("funding", "oar-grant")
    assert told(sheet) == {
        "The money": [
            "What it pays for | Helps with living costs, not fees",
            "For these awards | ferry-letter",
        ],
        "Who may get it": [
            "All of these",
            "Living here: All of Aldland",
            "Earning less than this a year: K2,000",
            "Age, at least: 18 years",
        ],
        "How much it is": [
            "A year at school | K900 (2030-31)",
            "A year at school | K850 (2029-30)",
        ],
        "Money it cannot be had with": ["crew-place"],
        "Whom to ask": ["Ask the Council of Aldland."],
    }
    newest, older = sheet.parts[2].lines
    assert newest.basis is None
    assert older.basis is not None
    assert older.basis.confidence.value == "unchecked"


def test_funding_is_shut_out_whichever_of_the_two_says_so(facts: Facts) -> None:
    found = told(facts.sheet("funding", "crew-place"))
    assert found["Money it cannot be had with"] == ["oar-grant"]
    assert found["Who may get it"] == ["Nothing is asked of anybody, as far as we know."]
    assert found["How much it is"] == ["Not known"]
    assert "Comes with these courses | ferry-school" in found["The money"]


def test_a_goal_tells_its_field_its_jobs_and_whence_people_come(facts: Facts) -> None:
    assert told(facts.sheet("goal", "head-of-homes")) == {
        "The goal": [
            "Field | On land",
            "Any of these jobs reaches it | warden | keeper-island",
            "People usually come from | S3",
        ],
        "What it asks for": ["The job, and what the Register asks for it."],
    }
    asked = told(facts.sheet("goal", "ferry-nurse"))
    assert asked["What it asks for"] == [
        "The letter, and the age for it · All of these",
        "ferry-letter",
        "Age, at least: 20 years",
    ]
    assert "People usually come from | S2 | head-of-homes" in asked["The goal"]


def test_providers_and_awards_lead_to_their_courses(facts: Facts) -> None:
    assert told(facts.sheet("provider", "harbour-school")) == {
        "Where it is found": ["Address | https://harbour.aldland.example"],
        "Its courses": ["ferry-school"],
    }
    award = told(facts.sheet("award", "ferry-letter"))
    assert award["Courses that lead to it"] == [
        "It can be taken | ferry-school",
        "We looked for it and did not find it | ferry-at-work",
    ]
    assert "Courses that lead to it" not in told(facts.sheet("award", "shore-card"))


@pytest.mark.parametrize(
    ("kind", "subtitles"),
    [
        ("goal", ["On land", "At sea"]),
        (
            "course",
            [
                "At work · It can be taken",
                "Full time · It can be taken",
                "At work · We looked for it and did not find it",
            ],
        ),
        ("funding", ["Helps with living costs, not fees", "Pays all the fees of the course"]),
        ("provider", [""]),
    ],
)
def test_lists_tell_one_from_another(facts: Facts, kind: str, subtitles: list[str]) -> None:
    assert [entry.subtitle for entry in facts.entries(kind)] == subtitles


def test_a_framework_without_any_of_it_lists_none(workspace: Workspace, aldland: Lookup) -> None:
    bare = replace(aldland.pack, goals=(), courses=(), providers=(), funding=())
    facts = Facts(replace(workspace, lookup=Lookup(bare)), Language.ENGLISH)
    kinds = ("goal", "course", "provider", "funding")
    assert [facts.entries(kind) for kind in kinds] == [(), (), (), ()]


@pytest.mark.parametrize(
    ("typed", "kind", "name"),
    [
        ("fery nurse", "goal", "ferry-nurse"),
        ("sjoskole", "course", "ferry-school"),
        ("oar grant", "funding", "oar-grant"),
        ("penger a leve av", "funding", "oar-grant"),
        ("havneskolen", "provider", "harbour-school"),
        ("ferry-at-work", "course", "ferry-at-work"),
    ],
)
def test_one_search_finds_them(
    invented: Workspace, facts: Facts, typed: str, kind: str, name: str
) -> None:
    found = [(one.ref.kind, one.ref.id) for one in search_facts(invented, facts, typed)]
    assert (kind, name) in found


def test_a_search_among_awards_finds_no_course(invented: Workspace, facts: Facts) -> None:
    found = search_facts(invented, facts, "sea school", ("award",))
    assert {one.ref.kind for one in found} <= {"award"}
