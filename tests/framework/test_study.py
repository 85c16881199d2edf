"""Goals, courses and funding in a pack: left out, loaded, asked for, compared, kept."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from careerplanner.domain.study import CourseStanding, Measured
from careerplanner.errors import FaultyPack
from careerplanner.framework.comparing import Difference, compare_packs
from careerplanner.framework.loader import load_pack
from careerplanner.framework.lookup import Lookup
from careerplanner.framework.plain import from_plain, to_plain

if TYPE_CHECKING:
    from pathlib import Path

    from careerplanner.domain.pack import Pack, PackTitle
    from careerplanner.errors import Fault

NEW_IN_PACK = ("goals", "courses", "providers", "funding")
NEW_IN_TITLE = ("currency", "nations", "earnings_bands", "goal_groups")


def faults(folder: Path) -> list[Fault]:
    with pytest.raises(FaultyPack) as caught:
        load_pack(folder)
    return list(caught.value.faults)


def swap(path: Path, old: str, new: str) -> None:
    text = path.read_text("utf-8")
    assert text.count(old) == 1, (old, text.count(old))
    path.write_text(text.replace(old, new), "utf-8")


def test_a_pack_needs_none_of_the_files(aldland_copy: Path, aldland: Pack) -> None:
    swap(aldland_copy / "awards" / "sea.yaml", "kind: leadership", "kind: degree")
    for name in ("goals.yaml", "courses.yaml", "funding.yaml", "programmes.yaml"):
        (aldland_copy / name).unlink()
    pack = load_pack(aldland_copy)
    assert [getattr(pack, field) for field in NEW_IN_PACK] == [(), (), (), ()]
    assert pack.about.goal_groups == ()
    assert pack.roles == aldland.roles


def test_what_is_written_is_what_is_loaded(aldland: Pack) -> None:
    course = next(one for one in aldland.courses if one.id == "ferry-school")
    assert (course.standing, course.award) == (CourseStanding.OPEN, "ferry-letter")
    assert course.before is not None
    assert course.before.id == "ferry-school-entry"
    assert isinstance(course.months, Measured)
    assert (course.months.least, course.months.most, course.months.basis) == (
        10,
        None,
        course.basis,
    )
    assert isinstance(course.price, Measured)
    assert (course.price.basis.source, course.price.basis.place) == ("hearsay", None)
    grant = aldland.funding[0]
    assert [one.basis.confidence.value for one in grant.figures] == ["stated", "unchecked"]
    assert grant.figures[1].basis.source == "sea-book"
    spans = [(one.id, one.least, one.below) for one in aldland.about.earnings_bands]
    assert spans == [("little", 0, 1000), ("some", 1000, 3000), ("much", 3000, None)]
    assert [one.id for one in aldland.about.nations] == ["XA", "XB"]


def test_what_leads_to_an_award_and_who_pays_is_found_in_pack_order(aldland: Pack) -> None:
    lookup = Lookup(aldland)
    assert [one.id for one in lookup.courses_for("ferry-letter")] == [
        "ferry-school",
        "ferry-at-work",
    ]
    assert lookup.courses_for("shore-card") == ()
    assert [one.id for one in lookup.funding_for("ferry-letter", "")] == ["oar-grant"]
    assert [one.id for one in lookup.funding_for("ferry-letter", "ferry-school")] == [
        "oar-grant",
        "crew-place",
    ]
    assert lookup.funding_for("keeper-3", "keeper-at-home") == ()
    turned = Lookup(replace(aldland, funding=tuple(reversed(aldland.funding))))
    assert [one.id for one in turned.funding_for("ferry-letter", "ferry-school")] == [
        "crew-place",
        "oar-grant",
    ]


def test_funding_for_an_award_and_its_course_comes_once(aldland: Pack) -> None:
    both = replace(aldland.funding[0], courses=("ferry-school",))
    lookup = Lookup(replace(aldland, funding=(both,)))
    assert lookup.funding_for("ferry-letter", "ferry-school") == (both,)


def test_every_requirement_is_found_by_its_id(aldland: Pack) -> None:
    lookup = Lookup(aldland)
    for name in ("ferry-nurse-letter", "ferry-school-entry", "oar-grant-who", "step-3-award"):
        found = lookup.find_node(name)
        assert found is not None
        assert found.id == name
    assert lookup.find_node("step-9") is None


def test_a_pack_kept_before_goals_and_courses_were_there_can_still_be_read(aldland: Pack) -> None:
    data = json.loads(json.dumps(to_plain(aldland)))
    layout = data["layout"]
    about = data["pack"][layout["Pack"].index("about")]
    for names, row, gone in (
        (layout["PackTitle"], about, NEW_IN_TITLE),
        (layout["Pack"], data["pack"], NEW_IN_PACK),
    ):
        for name in gone:
            del row[names.index(name)]
            names.remove(name)
    old = from_plain(data)

    def bare(title: PackTitle) -> PackTitle:
        return replace(title, currency="", nations=(), earnings_bands=(), goal_groups=())

    expected = replace(aldland, goals=(), courses=(), providers=(), funding=())
    assert old == replace(expected, about=bare(aldland.about))


def test_a_course_that_has_a_new_name_is_seen_as_the_same(aldland_copy: Path) -> None:
    older = load_pack(aldland_copy)
    text = (aldland_copy / "courses.yaml").read_text("utf-8")
    text = text.replace("id: ferry-school\n", "id: sea-school\n").replace("most: 700", "most: 800")
    (aldland_copy / "courses.yaml").write_text(text, "utf-8")
    swap(aldland_copy / "funding.yaml", "[ferry-school]", "[sea-school]")
    with (aldland_copy / "renamed.yaml").open("a", encoding="utf-8") as file:
        file.write("- kind: course\n  was: ferry-school\n  now: sea-school\n")
    compared = compare_packs(older, load_pack(aldland_copy))
    (change,) = [one for one in compared.changes if one.kind in {"course", "funding"}]
    assert (change.difference, change.was, change.id) == (
        Difference.CHANGED,
        "ferry-school",
        "sea-school",
    )
    assert change.fields == ("price.most",)
    assert compared.current_id("course", "ferry-school") == "sea-school"


def test_two_courses_that_wait_for_each_other_are_a_circle(aldland_copy: Path) -> None:
    swap(aldland_copy / "awards" / "old.yaml", "[keeper-3]", "[shore-card]")
    swap(
        aldland_copy / "courses.yaml",
        "    months: {least: 6, most: 12}",
        "    before: {holds: {award: ferry-letter}}\n    months: {least: 6, most: 12}",
    )
    swap(aldland_copy / "courses.yaml", "holds: {award: boat-card}", "holds: {award: keeper-3}")
    (fault,) = faults(aldland_copy)
    assert (fault.code, fault.file, fault.place) == (
        "pack.prerequisite_loop",
        "courses.yaml",
        "courses.keeper-at-home.before",
    )
    assert dict(fault.fields) == {"path": "keeper-3 > ferry-letter > keeper-3"}


def test_a_course_that_cannot_be_taken_makes_no_circle(aldland_copy: Path) -> None:
    """What is closed is nobody's way to the award; the award's own way is open."""
    swap(aldland_copy / "awards" / "old.yaml", "[keeper-3]", "[shore-card]")
    swap(aldland_copy / "courses.yaml", "holds: {award: boat-card}", "holds: {award: keeper-3}")
    swap(
        aldland_copy / "courses.yaml",
        "    standing: open\n    mode: at_work\n    months: {least: 6, most: 12}",
        "    standing: closed\n    mode: at_work\n    before: {holds: {award: ferry-letter}}\n"
        "    months: {least: 6, most: 12}",
    )
    assert [fault.code for fault in faults(aldland_copy)] == ["pack.course_loop"]


def test_an_award_that_only_a_course_ends_in_is_used(aldland_copy: Path) -> None:
    (aldland_copy / "goals.yaml").unlink()
    (aldland_copy / "funding.yaml").unlink()
    swap(aldland_copy / "courses.yaml", "    comes_with: [crew-place]\n", "")
    assert load_pack(aldland_copy).goals == ()
    (aldland_copy / "courses.yaml").unlink()
    (aldland_copy / "programmes.yaml").unlink()
    assert [fault.code for fault in faults(aldland_copy)] == ["pack.unused_award"]


def test_an_award_that_only_a_goal_asks_for_is_used(aldland_copy: Path) -> None:
    for name in ("courses.yaml", "funding.yaml", "programmes.yaml"):
        (aldland_copy / name).unlink()
    assert [goal.id for goal in load_pack(aldland_copy).goals] == ["head-of-homes", "ferry-nurse"]


def test_funding_that_only_comes_with_a_course_pays_for_something(aldland_copy: Path) -> None:
    swap(aldland_copy / "funding.yaml", "  courses: [ferry-school]\n", "")
    assert len(load_pack(aldland_copy).funding) == 2


def test_a_goal_may_have_a_requirement_that_others_use(aldland_copy: Path) -> None:
    """A requirement with a name of its own may be pointed to from all three files."""
    swap(
        aldland_copy / "goals.yaml",
        "        - age_at_least: {years: 20}\n",
        "        - use: learned-the-basics\n",
    )
    goal = load_pack(aldland_copy).goals[1]
    assert goal.requirement is not None
    assert Lookup(load_pack(aldland_copy)).find_node("learned-the-basics") is not None
