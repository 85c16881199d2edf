"""The employer's own list of a section of the induction: read, kept, taken away again."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from careerplanner.domain.induction_plan import InductionPart
from careerplanner.errors import FieldError
from careerplanner.i18n.language import Language
from careerplanner.services.induction import inducting
from careerplanner.services.record import records
from tests.services.inducted import BOTH, DONE, MARED, NOT, OLD, plan, record, state

if TYPE_CHECKING:
    from careerplanner.services.workspace import Workspace


def lines(space: Workspace, section: str = "section-6") -> str:
    return inducting.list_text(space, record(space), section, Language.ENGLISH)


def listed(space: Workspace, section: str = "section-6") -> list[tuple[str, str]]:
    found = plan(space).find_section(section)
    assert found is not None
    return [(area.name.number, area.name.id) for area in found.areas]


def replace_lines(space: Workspace, text: str) -> None:
    inducting.replace_list(space, MARED.id, "section-6", text, Language.ENGLISH)


def test_the_list_is_shown_as_lines(space: Workspace) -> None:
    assert lines(space).splitlines()[0] == "6.1 Law, national policies and codes on safeguarding"
    assert len(lines(space).splitlines()) == 4
    welsh = inducting.list_text(space, record(space), "section-6", Language.WELSH)
    assert welsh.startswith("6.1 Y gyfraith")
    assert not lines(space, "section-4")[0].isdigit()


def test_an_own_list_keeps_the_progress_of_areas_that_stay(space: Workspace) -> None:
    for number in (1, 2):
        inducting.sign(space, MARED.id, [InductionPart("section-6", f"section-6.{number}")], BOTH)
    first, *_rest, responding = lines(space).splitlines()
    text = f"{responding[4:]}\n\n 6.9  {first[4:].upper()}\n6.10 Our own alarm system\n"
    reading = inducting.read_list(space, record(space), "section-6", text, Language.ENGLISH)
    assert [one.name.id for one in reading.kept] == ["section-6.1"]
    assert [one.name.id for one in reading.dropped] == ["section-6.2"]
    assert reading.added == ("Our own alarm system",)
    replace_lines(space, text)
    found = plan(space).find_section("section-6")
    assert found is not None
    assert [(area.name.number, area.state) for area in found.areas] == [
        ("", NOT),
        ("6.9", DONE),
        ("6.10", NOT),
    ]
    assert (found.own_list, found.doubtful) == (True, False)
    inducting.restore_list(space, MARED.id, "section-6")
    assert listed(space) == [(f"6.{one}", f"section-6.{one}") for one in (1, 2, 3, 4)]
    assert state(space, InductionPart("section-6", "section-6.2")) is DONE


def test_a_retouched_title_with_its_number_is_the_same_area(space: Workspace) -> None:
    first, *rest = lines(space).splitlines()
    text = "\n".join([first.replace("national policies", "national policy"), *rest])
    replace_lines(space, text)
    assert listed(space)[0] == ("6.1", "section-6.1")
    assert lines(space) == text


def test_another_subject_under_the_same_number_is_another_area(space: Workspace) -> None:
    inducting.sign(space, MARED.id, [InductionPart("section-6", "section-6.1")], BOTH)
    replace_lines(space, "6.1 Fire drills in the boat house")
    ((number, name),) = listed(space)
    assert (number, name == "section-6.1") == ("6.1", False)
    assert plan(space).pace.signed == 0


def test_an_own_list_edited_again_keeps_its_own_areas(space: Workspace) -> None:
    replace_lines(space, "6.1 Our alarm\n6.2 Our doors")
    ((_, alarm), (_, doors)) = listed(space)
    inducting.sign(space, MARED.id, [InductionPart("section-6", doors)], BOTH)
    replace_lines(space, "6.1 Our doors\n6.2 Our alarm\n6.3 Our windows")
    assert [name for _, name in listed(space)][:2] == [doors, alarm]
    assert state(space, InductionPart("section-6", doors)) is DONE


def test_the_packs_own_lines_are_the_packs_list(space: Workspace) -> None:
    text = lines(space)
    replace_lines(space, "6.1 Our alarm")
    replace_lines(space, text)
    assert record(space).areas == ()


def test_a_list_can_be_undone(space: Workspace) -> None:
    before = record(space)
    replace_lines(space, "6.1 Our alarm\n6.2 Our doors")
    records.undo(space)
    assert record(space) == before


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "field.empty"),
        (" \n - \n", "field.empty"),
        ("6.1 Doors\n6.2 doors!", "own_list.line_twice"),
        ("\n".join(f"6.{one} Area {one}" for one in range(101)), "own_list.too_many_lines"),
        (f"6.1 {'x' * 201}", "field.too_long"),
    ],
)
def test_a_list_that_cannot_be(space: Workspace, text: str, code: str) -> None:
    with pytest.raises(FieldError) as caught:
        replace_lines(space, text)
    assert caught.value.code == code
    assert record(space).areas == ()


def test_what_only_this_employer_asks_is_not_brought_in_with_a_section(space: Workspace) -> None:
    replace_lines(space, f"{lines(space)}\n6.5 Our alarm")
    inducting.bring_in(space, MARED.id, [InductionPart("section-6")], OLD)
    found = plan(space).find_section("section-6")
    assert found is not None
    assert [area.state for area in found.areas] == [DONE] * 4 + [NOT]
    own = InductionPart("section-6", found.areas[-1].name.id)
    inducting.bring_in(space, MARED.id, [own], OLD)
    assert state(space, own) is DONE
