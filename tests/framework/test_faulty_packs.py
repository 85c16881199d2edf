"""Every kind of slip in a pack gives exactly one line: the right code, file, line and place."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from careerplanner.errors import Fault, FaultyPack
from careerplanner.framework.loader import load_pack

SLIPS: dict[str, dict[str, Any]] = yaml.safe_load(
    Path(__file__).with_name("slips.yaml").read_text("utf-8")
)


def faults(folder: Path) -> list[Fault]:
    with pytest.raises(FaultyPack) as caught:
        load_pack(folder)
    return list(caught.value.faults)


@pytest.mark.parametrize("name", SLIPS)
def test_a_slip_gives_one_right_line(aldland_copy: Path, name: str) -> None:
    slip = SLIPS[name]
    path = aldland_copy / slip["file"]
    text = path.read_text("utf-8")
    for old, new in [(slip["old"], slip["new"]), *([slip["also"]] if "also" in slip else [])]:
        assert text.count(old) == 1
        text = text.replace(old, new)
    path.write_text(text, "utf-8")

    file = slip.get("in", slip["file"])
    found = (aldland_copy / file).read_text("utf-8")
    line = found[: found.index(slip["mark"])].count("\n") + 1
    (fault,) = faults(aldland_copy)
    assert (fault.code, fault.file, fault.line, fault.place) == (
        slip["code"],
        file,
        line,
        slip["place"],
    )


def test_a_place_that_is_far_too_long_is_one_fault(aldland_copy: Path) -> None:
    path = aldland_copy / "bands.yaml"
    text = path.read_text("utf-8").replace('"section 6"', f'"{"section " * 1001}"')
    path.write_text(text, "utf-8")
    (fault,) = faults(aldland_copy)
    assert (fault.code, fault.place) == ("pack.text_too_long", "S3.place")


def test_all_faults_of_form_are_reported_at_once(aldland_copy: Path) -> None:
    (aldland_copy / "roles.yaml").write_text("- id: [1", "utf-8")
    (aldland_copy / "notices.yaml").write_text("- id: a\n- id: b\n", "utf-8")
    found = faults(aldland_copy)
    assert {fault.file for fault in found} == {"roles.yaml", "notices.yaml"}
    assert {fault.line for fault in found if fault.file == "notices.yaml"} == {1, 2}


def test_all_faults_of_meaning_are_reported_at_once(aldland_copy: Path) -> None:
    path = aldland_copy / "roles.yaml"
    path.write_text(path.read_text("utf-8").replace("bands: [S", "bands: [T"), "utf-8")
    assert [fault.fields for fault in faults(aldland_copy)] == [
        (("kind", "band"), ("id", name)) for name in ("T1", "T1", "T3")
    ]


@pytest.mark.parametrize("name", ["pack.yaml", "sources.yaml", "bands.yaml", "roles.yaml"])
def test_a_missing_file_is_named(aldland_copy: Path, name: str) -> None:
    (aldland_copy / name).unlink()
    assert [(fault.file, fault.code) for fault in faults(aldland_copy)] == [
        (name, "pack.file_missing")
    ]


def test_a_misspelt_file_is_not_passed_over(aldland_copy: Path) -> None:
    (aldland_copy / "notices.yaml").rename(aldland_copy / "notice.yaml")
    (fault,) = faults(aldland_copy)
    assert (fault.file, fault.code) == ("notice.yaml", "pack.unknown_file")


def test_a_prerequisite_loop_through_several_awards_is_one_line(aldland_copy: Path) -> None:
    path = aldland_copy / "awards" / "cards.yaml"
    text = path.read_text("utf-8")
    text = text.replace("    holds: {award: shore-card}", "    holds: {award: keeper-3}")
    text = text.replace("working_towards: {award: shore-card}", "holds: {award: boat-card}")
    path.write_text(text.replace("      - holds: {award: old-keeper}\n", ""), "utf-8")
    old = aldland_copy / "awards" / "old.yaml"
    old.write_text(old.read_text("utf-8").replace("[keeper-3]", "[shore-card]"), "utf-8")
    (fault,) = faults(aldland_copy)
    assert dict(fault.fields) == {"path": "boat-card > keeper-3 > boat-card"}


def test_a_prerequisite_that_another_award_counts_as_is_no_loop(aldland_copy: Path) -> None:
    """The old badge counts as the shore card, so whoever has it can take the boat card first."""
    path = aldland_copy / "awards" / "cards.yaml"
    text = path.read_text("utf-8")
    text = text.replace("credits: 10", "credits: 10\n  before: {holds: {award: boat-card}}")
    path.write_text(text, "utf-8")
    assert load_pack(aldland_copy).awards[0].before is not None


def test_a_name_the_pack_allows_may_be_the_same_in_both_languages(aldland_copy: Path) -> None:
    path = aldland_copy / "notices.yaml"
    text = path.read_text("utf-8")
    text = text.replace("The roll is new.", "Aldland").replace("Rolen er ny.", "Aldland")
    path.write_text(text, "utf-8")
    assert load_pack(aldland_copy).notices[0].text.cy == "Aldland"


def test_versions_with_different_anchors_may_overlap(aldland_copy: Path) -> None:
    path = aldland_copy / "register.yaml"
    text = path.read_text("utf-8").replace("        valid_to: 2029-12-31\n", "")
    text = text.replace(
        "not_registered\n        anchor: post_start", "may\n        anchor: renewal"
    )
    path.write_text(text, "utf-8")
    assert len(load_pack(aldland_copy).register_rules[0].versions) == 2
