"""A pack told to people and to other programs says what is in it, once and with its source."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from careerplanner.domain.facts import Confidence
from careerplanner.framework.report import check_pack, count_facts, doubtful_facts, show_pack

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from careerplanner.domain.pack import Pack


def objects(part: Any) -> Iterator[dict[str, Any]]:  # noqa: ANN401 - JSON
    if isinstance(part, dict):
        yield part
    for below in part.values() if isinstance(part, dict) else part:
        if isinstance(below, (dict, list)):
            yield from objects(below)


def test_a_good_pack_is_counted(aldland_folder: Path, aldland: Pack) -> None:
    report = check_pack(aldland_folder)
    assert report.faults == ()
    assert report.pack == aldland.about.ref
    counts = dict(report.counts)
    assert (counts["band"], counts["statement"], counts["award"], counts["role"]) == (3, 11, 6, 5)
    study = (counts["goal"], counts["course"], counts["provider"], counts["funding"])
    assert study == (2, 3, 1, 2)
    assert (counts["section"], counts["area"], counts["version"]) == (2, 2, 7)
    assert counts["counts_as"] == 2
    year = (counts["training"], counts["assessment_evidence"], counts["induction_note"])
    assert year == (3, 2, 2)
    talks = ("conversation", "conversation_topic", "conversation_notice")
    assert [counts[kind] for kind in talks] == [3, 3, 1]
    assert (counts["programme"], counts["programme_part"]) == (2, 3)
    sure = dict(report.confidence)
    assert sure[Confidence.UNCHECKED] == 12
    assert sure[Confidence.STATED] > sure[Confidence.INTERPRETED] > 0


def test_a_faulty_pack_is_reported_and_not_counted(aldland_copy: Path) -> None:
    (aldland_copy / "roles.yaml").unlink()
    report = check_pack(aldland_copy)
    assert report.pack is None
    assert report.counts == ()
    assert [fault.code for fault in report.faults] == ["pack.file_missing"]


def test_statements_stand_once_and_others_name_them(aldland: Pack) -> None:
    shown = json.loads(json.dumps(show_pack(aldland)))
    statements = [
        part
        for part in objects(shown)
        if {"id", "kind", "text", "source", "confidence"} <= part.keys()
        and set(part["text"]) == {"en", "cy"}
    ]
    assert [part["id"] for part in statements] == [s.id for s in aldland.statements]
    assert {part["kind"] for part in statements} == {"value", "skill", "task"}
    named = [name for band in shown["bands"] for name in band["statements"]]
    assert sorted(named) == sorted(part["id"] for part in statements)


def test_every_fact_shown_has_its_source_and_confidence(aldland: Pack) -> None:
    shown = show_pack(aldland)
    kinds = ["bands", "statements", "awards", "roles", "register_routes", "renewals", "notices"]
    kinds += ["goals", "courses", "providers", "funding", "trainings", "assessment_evidence"]
    for fact in [fact for kind in kinds for fact in shown[kind]]:
        assert fact["source"] in {source["id"] for source in shown["sources"]}
        assert fact["confidence"] in {"stated", "interpreted", "unchecked"}


def test_places_are_shown_in_both_languages_where_there_are_any(aldland: Pack) -> None:
    shown = show_pack(aldland)
    first, second, _ = shown["bands"]
    assert first["place"] == {"en": "section 4", "cy": "section 4"}
    assert second["place"] == {"en": "section 5", "cy": "del 5"}
    assert "place" not in shown["roles"][0]


def test_requirements_are_shown_in_the_words_of_the_pack(aldland: Pack) -> None:
    asked = show_pack(aldland)["bands"][2]["requirement"]
    basics, award, age, hours, manners = asked["all_of"]
    assert basics["all_of"][0]["holds"] == {"award": "shore-card"}
    assert award["at_least"]["count"] == 2
    family, experience, registered = award["at_least"]["of"]
    assert family["holds"] == {"family": "keeping", "level_at_least": 3}
    assert experience["experience"]["roles"] == ["keeper-island"]
    assert registered["registered"] == {"categories": ["warden"]}
    assert (age["age_at_least"], hours["hours_at_least"]) == ({"years": 21}, {"hours": 10})
    assert set(manners["not_stated"]["because"]) == {"en", "cy"}
    once = show_pack(aldland)["bands"][1]["requirement"]["all_of"][1]["once"]
    assert once["when"]["post_is"]["settings"] == ["boat"]
    assert all(node["source"] == "step-law" for node in asked["all_of"])


def test_sizes_and_figures_are_shown_with_their_own_source(aldland: Pack) -> None:
    shown = show_pack(aldland)
    course = next(one for one in shown["courses"] if one["id"] == "ferry-school")
    assert (course["months"]["least"], course["months"]["most"]) == (10, None)
    assert (course["months"]["source"], course["months"]["place"]) == (
        "sea-book",
        {"en": "page 3", "cy": "page 3"},
    )
    assert (course["price"]["source"], course["price"]["confidence"]) == ("hearsay", "unchecked")
    grant = shown["funding"][0]
    assert [(one["amount"], one["year"]) for one in grant["figures"]] == [
        (900, "2030-31"),
        (850, "2029-30"),
    ]
    home, earnings, _age = grant["requirement"]["all_of"]
    assert home["lives_in"] == {"nations": ["XA"]}
    assert earnings["earns_below"] == {"amount": 2000}
    assert [group["id"] for group in shown["goal_groups"]] == ["on-land", "at-sea"]


def test_training_is_shown_with_the_source_of_each_part(aldland: Pack) -> None:
    swimming, knots, storm = show_pack(aldland)["trainings"]
    assert swimming["source"] == "step-law"
    assert (swimming["timing"]["source"], swimming["timing"]["place"]["en"]) == (
        "sea-book",
        "page 4",
    )
    assert (swimming["refreshed"]["months"], swimming["refreshed"]["source"]) == (24, "sea-book")
    assert (knots["refreshed"]["suggested"], knots["refreshed"]["confidence"]) == (
        True,
        "unchecked",
    )
    assert knots["likely"][0]["roles"] == ["roamer"]
    assert (storm["refreshed"], storm["timing"]) == (None, None)
    assert storm["no_interval"]["en"] == "The Board has not said how often."


def test_notes_on_the_induction_and_what_a_statement_looks_like_are_shown(aldland: Pack) -> None:
    shown = show_pack(aldland)
    notes = [(note["id"], note["helps"], note["source"]) for note in shown["induction"]["notes"]]
    assert notes == [("not-the-roll", False, "roll-rules"), ("ropes-help", True, "roll-rules")]
    looks = {one["id"]: one["looks_like"] for one in shown["statements"]}
    assert looks["S1.skill.1"] == {
        "en": "You wait until somebody has finished.",
        "cy": "Du venter til nogen er ferdig.",
    }
    assert looks["S1.skill.2"] is None


def test_every_doubt_is_told_once(aldland: Pack) -> None:
    doubts = [(fact.kind, fact.id) for fact in doubtful_facts(aldland)]
    assert doubts == [
        ("band", "S3"),
        ("statement", "S3.task.2"),
        ("counts_as", "old-keeper.2"),
        ("award", "far-diploma"),
        ("role", "piper"),
        ("version", "wardens-open"),
        ("goal", "ferry-nurse"),
        ("price", "ferry-school.price"),
        ("course", "ferry-at-work"),
        ("figure", "oar-grant.2"),
        ("funding", "crew-place"),
        ("interval", "knots.refreshed"),
        ("likely_roles", "knots.likely.1"),
        ("area", "first-days-people"),
        ("interval", "appraisal.interval"),
        ("conversation", "probation_review"),
        ("conversation_topic", "harbour"),
        ("conversation_notice", "no_casework"),
        ("programme_part", "hands-card"),
        ("programme", "S2"),
        ("programme_part", "keepers-letter"),
    ]


def test_a_requirement_with_a_doubt_of_its_own_is_told(aldland_copy: Path) -> None:
    from careerplanner.framework.loader import load_pack

    path = aldland_copy / "requirements.yaml"
    text = path.read_text("utf-8")
    text = text.replace("- id: basics-award", "- id: basics-award\n      confidence: unchecked")
    path.write_text(text, "utf-8")
    doubts = [(fact.kind, fact.id) for fact in doubtful_facts(load_pack(aldland_copy))]
    assert ("requirement", "basics-award") in doubts


def test_counts_name_kinds_with_nothing_in_them(aldland: Pack) -> None:
    from dataclasses import replace

    assert count_facts(replace(aldland, notices=()))["notice"] == 0
