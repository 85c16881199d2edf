"""The chosen way on paper: where it stands, step by step, with the other ways after it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.reports import samples
from tests.reports.reading import TaggedFile
from tests.reports.sample_route import gone_plan, route_plan

if TYPE_CHECKING:
    from careerplanner.reports.plan_paper import PlanPaper


def headings(plan: PlanPaper) -> list[tuple[str, str]]:
    file = TaggedFile(samples.make(plan))
    found = [node for node in file.tree.walk() if node.role in {"H1", "H2", "H3"}]
    return [(node.role, file.text(node)) for node in found]


def test_the_way_stands_after_the_next_step_and_before_what_was_agreed() -> None:
    said = headings(route_plan("en"))
    start = said.index(("H2", "The way I chose"))
    assert said[start : start + 6] == [
        ("H2", "The way I chose"),
        ("H3", "1. Take this award: Level 4"),
        ("H3", "2. Take up a job: Manager"),
        ("H2", "Other ways considered"),
        ("H3", "Ways that are left out"),
        ("H2", "Actions"),
    ]


def test_every_part_of_the_way_is_read_out() -> None:
    file = TaggedFile(samples.make(route_plan("en")))
    text = " ".join(said for _, said in file.spoken())
    for wanted in (
        "You can start now",
        "You may get this.",
        "£3,750 (2024-25).",
        "Unchecked: [1]",
        "By a degree",
        "at least: 36 months",
        "3 more ways were found.",
        "Old course: It has closed.",
    ):
        assert wanted in text, wanted


def test_a_way_that_is_gone_leaves_no_empty_part() -> None:
    said = [title for _, title in headings(gone_plan("en"))]
    assert "The way I chose" in said
    assert "Other ways considered" not in said


def test_without_a_chosen_way_there_is_no_such_part() -> None:
    assert "The way I chose" not in [title for _, title in headings(samples.plan("en"))]
