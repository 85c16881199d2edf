"""What the career map says: on screen, read aloud and in the table, in both languages."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from careerplanner.domain.goals import GoalKind, GoalName
from careerplanner.domain.record import HeldAward, Post, Record, Worker
from careerplanner.errors import FileFault
from careerplanner.i18n.language import Language
from careerplanner.services.career_map.career_maps import (
    SVG_ENDING,
    career_map,
    map_path,
    write_map_file,
)
from tests.reports import map_samples as samples

if TYPE_CHECKING:
    from pathlib import Path


def test_a_box_is_named_with_its_state_and_described_by_the_rest() -> None:
    drawn = samples.personal(Language.ENGLISH)
    band = drawn.spoken["band:B"]
    assert band.name == "Band B: Social care worker. Under way. You are here"
    assert "Field: Social care" in band.description
    assert "People usually come from: Band A" in band.description
    manager = drawn.spoken["goal:registered-manager"]
    assert "Your aim" in manager.name
    assert "ways" in manager.name
    done = next(row for row in drawn.steps if not row.number)
    assert drawn.spoken[done.key].name == "Finished that course. Done"
    first = next(row for row in drawn.steps if row.number == "1")
    assert drawn.spoken[first.key].name.startswith("1. ")


def test_welsh_is_welsh_throughout() -> None:
    english, welsh = samples.personal(Language.ENGLISH), samples.personal(Language.WELSH)
    typed = {row.title for row in english.steps if not row.number}
    for one, other in zip(english.places, welsh.places, strict=True):
        assert (one.title, one.state) != (other.title, other.state)
    for key, box in english.boxes.items():
        for block, turned in zip(box.blocks, welsh.boxes[key].blocks, strict=True):
            same = block.text == turned.text
            assert not same or block.text in typed or block.text.startswith("Band "), block.text
    assert welsh.whereabouts[0].startswith("Rydych chi yma: Band B")


def test_every_box_is_a_row_and_every_row_a_box() -> None:
    for drawn in (samples.personal(Language.ENGLISH), samples.general(Language.WELSH)):
        rows = {row.key for row in (*drawn.places, *drawn.steps)}
        ends = {"route:here", "route:end"} if drawn.steps else set()
        assert rows | ends == set(drawn.boxes) == set(drawn.spoken)


def test_where_the_job_is_not_known_the_map_says_so_and_guesses_nothing() -> None:
    record = Record(Worker("w", "Nobody"), posts=(Post("p", title="Something else"),))
    drawn = career_map(samples.workspace(), record, Language.ENGLISH)
    assert drawn.whereabouts == ("The band of your job is not known, so the map cannot show it.",)
    assert "You are here" not in " ".join(row.state for row in drawn.places)


def test_job_and_awards_are_two_sentences() -> None:
    record = Record(
        Worker("w", "Nobody"),
        posts=(Post("p", "domiciliary-worker"),),
        awards=(HeldAward("a", "core-adults"), HeldAward("b", "practice-3-adults")),
    )
    drawn = career_map(samples.workspace(), record, Language.ENGLISH)
    assert drawn.whereabouts[0] == "You are here: Band B: Social care worker."
    assert drawn.whereabouts[1].startswith("Your awards reach: Band ")


def test_a_box_leads_to_its_end_or_its_step() -> None:
    drawn = samples.personal(Language.ENGLISH)
    assert drawn.end("band:C") == GoalName(GoalKind.BAND, "C")
    assert drawn.end("route:end") == samples.MANAGER
    assert drawn.end("route:here") is None
    numbered = next(row for row in drawn.steps if row.number)
    step = drawn.step(numbered.key)
    assert step is not None
    assert step.key == numbered.key
    assert drawn.step("band:C") is None
    assert samples.general(Language.ENGLISH).step(numbered.key) is None


def test_the_route_kept_in_the_book_is_drawn_without_being_handed_over() -> None:
    from careerplanner.services.route import routing

    record = samples.person()
    answer = routing.find_routes(samples.workspace(), record, samples.MANAGER)
    worker = replace(record.worker, route=answer.routes[0].key)
    kept = career_map(samples.workspace(), replace(record, worker=worker), Language.ENGLISH)
    assert kept.route_title == "Your way to: Registered manager"
    gone = replace(record, worker=replace(worker, route="no such way"))
    assert career_map(samples.workspace(), gone, Language.ENGLISH).route_title == ""


def test_a_file_is_named_after_the_map_and_after_nobody_unless_asked() -> None:
    workspace = samples.workspace()
    day = workspace.today()
    plain = map_path(workspace, "", Language.ENGLISH, day)
    assert plain.name == "Career map - 2026-11-22.pdf"
    named = map_path(workspace, "a/b: Siân", Language.WELSH, day, SVG_ENDING)
    assert named.name == "Map gyrfa - a b Siân - 2026-11-22.svg"


def test_a_map_never_takes_the_place_of_a_book_or_a_folder(tmp_path: Path) -> None:
    book = tmp_path / "mine.careerbook"
    book.write_bytes(b"SQLite format 3\0 and more")
    for place in (book, tmp_path):
        with pytest.raises(FileFault):
            write_map_file(place, b"<svg/>")
    assert book.read_bytes().startswith(b"SQLite")
    fine = tmp_path / "map.svg"
    write_map_file(fine, b"<svg/>")
    assert fine.read_bytes() == b"<svg/>"
