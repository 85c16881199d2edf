"""What differs, in words and as data: the pair to begin with, finding ends, nothing left unsaid."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from careerplanner.domain.bands import StatementKind
from careerplanner.domain.dates import PartialDate
from careerplanner.domain.differences import Change, Point, StatementChange
from careerplanner.domain.finding import PackName, Reason
from careerplanner.domain.goals import GoalKind, GoalName
from careerplanner.domain.record import HeldAward, Post, Record, Registration, Worker
from careerplanner.errors import UnknownName
from careerplanner.i18n.language import Language
from careerplanner.i18n.messages import differences as messages
from careerplanner.services.answer.assessing import assess
from careerplanner.services.difference.difference_answer import DifferenceAnswer
from careerplanner.services.difference.difference_text import DifferenceText
from careerplanner.services.difference.differing import (
    differences,
    find_side,
    first_sides,
    search_sides,
    side_names,
)
from careerplanner.services.sample.samples import invented_records
from tests.services.codes import literals, sources
from tests.services.conftest import TODAY

if TYPE_CHECKING:
    from careerplanner.framework.lookup import Lookup
    from careerplanner.services.workspace import Workspace

MARI = Record(
    Worker("mari", "Mari Pretend"),
    posts=(Post("p", "domiciliary-worker", started=PartialDate(2026, 3, 14)),),
    awards=(HeldAward("a", "core-adults", achieved=PartialDate(2024, 6)),),
    registrations=(Registration("r", "worker"),),
)


@pytest.fixture
def welsh(workspace: Workspace, wales: Lookup) -> Workspace:
    """A workspace with the framework of Wales."""
    return replace(workspace, lookup=wales)


def names(pair: tuple[GoalName, GoalName]) -> tuple[str, str]:
    return pair[0].id, pair[1].id


# ---- what to begin with --------------------------------------------------------------------------


def first(workspace: Workspace, who: Record | None) -> tuple[str, str]:
    answer = assess(workspace, who) if who is not None else None
    return names(first_sides(workspace, who, answer))


def test_the_first_two_bands_without_anybody(welsh: Workspace) -> None:
    assert first(welsh, None) == ("A", "B")


def test_from_the_band_of_the_job_to_the_one_above(welsh: Workspace) -> None:
    assert first(welsh, MARI) == ("B", "C")


@pytest.mark.parametrize(
    ("worker", "expected"),
    [
        ({"target": "E"}, ("B", "E")),
        ({"target": "B"}, ("A", "B")),
        ({"goal": "D"}, ("B", "D")),
        ({"goal": "registered-manager"}, ("domiciliary-worker", "registered-manager")),
        ({"goal": "social-worker"}, ("domiciliary-worker", "social-worker")),
        ({"goal": "of an older framework"}, ("B", "C")),
        ({"target": "of an older framework"}, ("B", "C")),
    ],
)
def test_what_was_chosen_is_the_end(
    welsh: Workspace, worker: dict[str, str], expected: tuple[str, str]
) -> None:
    assert first(welsh, replace(MARI, worker=replace(MARI.worker, **worker))) == expected


def test_of_two_bands_of_a_job_the_nearer_one(welsh: Workspace) -> None:
    leader = replace(MARI, posts=(Post("p", "team-leader"),))
    assert first(welsh, leader) == ("D", "E")
    aiming = replace(leader, worker=replace(MARI.worker, target="D"))
    assert first(welsh, aiming) == ("C", "D")


def test_at_the_top_the_band_below_is_the_start(welsh: Workspace) -> None:
    manager = replace(MARI, posts=(Post("p", "care-home-manager-adults"),))
    assert first(welsh, manager) == ("D", "E")


def test_whoever_has_no_job_starts_from_their_awards_or_at_the_first_band(
    welsh: Workspace,
) -> None:
    assert first(welsh, Record(Worker("x", "Nobody Yet"))) == ("A", "B")
    award = HeldAward("a", "nvq-2-hsc", achieved=PartialDate(2010))
    assert first(welsh, Record(Worker("x", "Nobody Yet"), awards=(award,))) == ("B", "C")


# ---- finding ends --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("typed", "kind", "found"),
    [
        ("a", GoalKind.BAND, "A"),
        ("band:C", GoalKind.BAND, "C"),
        (" E ", GoalKind.BAND, "E"),
        ("Social-Worker", GoalKind.ROLE, "social-worker"),
        ("registered-manager", GoalKind.GOAL, "registered-manager"),
    ],
)
def test_an_end_is_found_by_its_id(
    welsh: Workspace, typed: str, kind: GoalKind, found: str
) -> None:
    assert find_side(welsh, typed) == GoalName(kind, found)


def test_an_unknown_end_is_told_with_those_there_are(welsh: Workspace) -> None:
    with pytest.raises(UnknownName) as error:
        find_side(welsh, "Z")
    assert error.value.code == "goal.unknown"
    assert "A, B, C" in str(error.value.fields["known"])


@pytest.mark.parametrize(
    ("typed", "best"),
    [
        ("c", "C"),
        ("band e", "E"),
        ("Uwch weithiwr gofal cymdeithasol", "C"),
        ("registered man", "registered-manager"),
        ("gweithiwr cymdeithasol", "social-work"),
        ("team leader", "team-leader"),
    ],
)
def test_an_end_is_found_by_typing_in_either_language(
    welsh: Workspace, typed: str, best: str
) -> None:
    assert best in [name.id for name in search_sides(welsh, typed)][:4]


def test_nothing_typed_finds_nothing(welsh: Workspace) -> None:
    assert search_sides(welsh, "  ") == ()


# ---- words ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("language", Language)
def test_every_code_and_kind_has_its_words(welsh: Workspace, language: Language) -> None:
    say = welsh.wording(language)
    role, band = PackName("role", "team-leader"), PackName("band", "C")
    written = {
        code
        for file in sources("rules", "services")
        for code, _ in literals(file)
        if code.startswith("differs.")
    }
    assert set(messages.DIFFERS) == written
    for code in messages.DIFFERS:
        assert "{" not in say.reason(Reason.of(code, role=role, band=band))
    assert set(messages.ASKED) == set(messages.RULE) == {str(one) for one in Change}
    assert set(messages.POINT) == {str(one) for one in Point}
    assert set(messages.STATEMENT_CHANGE) == {str(one) for one in StatementChange}


@pytest.mark.parametrize("pack", ["wales", "aldland"])
def test_everything_is_said_in_full_in_both_languages(
    request: pytest.FixtureRequest, workspace: Workspace, pack: str
) -> None:
    used = replace(workspace, lookup=request.getfixturevalue(pack))
    sides = side_names(used)
    people = [None, *invented_records(5, 3, TODAY, used.lookup)]
    for place, start in enumerate(sides):
        end, who = sides[(place * 7 + 3) % len(sides)], people[place % len(people)]
        answer = differences(used, start, end, who)
        shapes = []
        for language in Language:
            say = used.wording(language)
            lines = list(DifferenceText(who, say).lines(answer))
            assert not [line for line in lines if "{" in line or line.rstrip().endswith(": ")]
            data = DifferenceAnswer(who, say).write(answer)
            shapes.append(shape(json.loads(json.dumps(data))))
            assert all(line.strip() for line in data["in_short"])
        assert shapes[0] == shapes[1]


def shape(data: object) -> object:
    """An answer without its words."""
    if isinstance(data, dict):
        return {key: shape(value) for key, value in data.items()}
    if isinstance(data, list):
        return [shape(value) for value in data]
    return type(data).__name__


def test_json_is_the_answer_and_nothing_else(welsh: Workspace) -> None:
    start = find_side(welsh, "care-home-worker-adults")
    end = find_side(welsh, "care-home-manager-adults")
    answer = differences(welsh, start, end, MARI)
    data = DifferenceAnswer(MARI, welsh.wording(Language.ENGLISH)).write(answer)
    assert data["worker"] == {"id": "mari", "name": "Mari Pretend"}
    (pair,), (told,) = answer.bands, data["bands"]["pairs"]
    for ask, said in zip(pair.awards.asks, told["awards"]["asks"], strict=True):
        assert said["change"] == ask.change
        assert ask.finding is not None
        assert said["status"] == ask.finding.status
        side = said["after"] or said["before"][0]
        assert side["node"] == ask.node.id
        assert side["source"]["id"] == ask.node.basis.source
    for kind, one in zip(StatementKind, told["statements"], strict=True):
        assert one["kind"] == kind
        assert all(entry["text"] and entry["source"]["id"] for entry in one["entries"])
    (rules,) = data["register"]["pairs"]
    assert rules["from"]["register_by"] == {
        "anchor": "post_start",
        "months": 6,
        "by": None,
        "passed_by": None,
    }
    assert rules["registered"]["status"] == "missing"
    assert rules["points"][0]["point"] == "duty"


def test_the_two_verdicts_stay_two_sentences(welsh: Workspace) -> None:
    answer = differences(
        welsh, find_side(welsh, "care-home-worker-adults"), find_side(welsh, "team-leader")
    )
    data = DifferenceAnswer(None, welsh.wording(Language.ENGLISH)).write(answer)
    bands = [line for line in data["in_short"] if line.startswith("Awards, for the bands")]
    rules = [line for line in data["in_short"] if line.startswith("The Register")]
    assert len(bands) == 2
    assert len(rules) == 1
    assert not [line for line in bands if "Register" in line]
    assert not [line for line in rules if "band" in line.casefold()]
    assert data["worker"] is None
