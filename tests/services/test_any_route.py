"""Whatever invented person asks the way to whatever end, every word of the answer is whole."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from careerplanner.domain.goals import GoalKind
from careerplanner.i18n.language import Language
from careerplanner.services.route.choosing import proposed_actions
from careerplanner.services.route.route_answer import RouteAnswer
from careerplanner.services.route.routing import find_routes, goal_names
from careerplanner.services.sample.samples import invented_records
from careerplanner.services.validation import check
from careerplanner.services.workspace import Workspace
from tests.services.conftest import TODAY

if TYPE_CHECKING:
    from collections.abc import Iterator

    from careerplanner.domain.goals import GoalName
    from careerplanner.domain.record import Record
    from careerplanner.domain.routes import Routes
    from careerplanner.framework.lookup import Lookup
    from careerplanner.i18n.catalogue import Catalogues

PEOPLE = 5
EVERY = {"aldland": 1, "wales": 4}
"""Every how many jobs of a pack are asked for; bands and goals are asked for all."""


@pytest.fixture(scope="module", params=EVERY)
def asked(
    request: pytest.FixtureRequest, catalogues: Catalogues
) -> tuple[Workspace, list[tuple[Record, Routes]]]:
    """Answers for invented people with a pack."""
    lookup: Lookup = request.getfixturevalue(request.param)
    workspace = Workspace(lookup, catalogues, lambda: TODAY)
    goals = list(some(goal_names(workspace), EVERY[request.param]))
    people = invented_records(PEOPLE, 5, TODAY, lookup)
    return workspace, [
        (record, find_routes(workspace, record, goal)) for record in people for goal in goals
    ]


def some(goals: tuple[GoalName, ...], every: int) -> Iterator[GoalName]:
    yield from (goal for goal in goals if goal.kind is not GoalKind.ROLE)
    yield from [goal for goal in goals if goal.kind is GoalKind.ROLE][::every]


@pytest.mark.parametrize("language", Language)
def test_every_line_is_whole(
    asked: tuple[Workspace, list[tuple[Record, Routes]]], language: Language
) -> None:
    workspace, answers = asked
    heading = {Language.ENGLISH: "Before you start:", Language.WELSH: "Cyn i chi ddechrau:"}
    for record, answer in answers:
        told = RouteAnswer(record, workspace.wording(language))
        for line in told.lines(answer):
            assert "{" not in line
            assert ".." not in line
            ends = line.strip().endswith(":") and line.strip() != heading[language]
            assert not ends or line.strip().endswith(("them:", "nhw:")), line


def test_every_step_has_sources_and_words(
    asked: tuple[Workspace, list[tuple[Record, Routes]]],
) -> None:
    workspace, answers = asked
    for record, answer in answers:
        data = RouteAnswer(record, workspace.wording(Language.ENGLISH)).write(answer)
        for way in data["routes"]:
            for step in way["steps"]:
                assert step["bases"]
                assert all(basis["source"]["text"] for basis in step["bases"])
                assert step["title"].strip()
                assert step["turn_text"].strip()
                assert step["sentence"].strip()


def test_no_amount_is_said_without_a_year(
    asked: tuple[Workspace, list[tuple[Record, Routes]]],
) -> None:
    workspace, answers = asked
    for record, answer in answers:
        data = RouteAnswer(record, workspace.wording(Language.ENGLISH)).write(answer)
        for text in _money(data["routes"]):
            assert "(" in text or text in ("nothing", "not known") or "not known for" in text


def _money(routes: list[dict[str, Any]]) -> Iterator[str]:
    for way in routes:
        yield way["cost"]["text"]
        for step in way["steps"]:
            yield step["price"]["text"]
            for funding in step["funding"]:
                yield from (one["text"] for one in funding["figures"])
                if "£" in funding["why"]:
                    yield funding["why"].replace("Year of the sum", "(")


def test_every_way_can_be_proposed_as_actions(
    asked: tuple[Workspace, list[tuple[Record, Routes]]],
) -> None:
    workspace, answers = asked
    for record, answer in answers:
        for route in answer.routes[:3]:
            for action in proposed_actions(workspace, record, answer, route, Language.WELSH):
                check(action, workspace.today())
                assert action.due is None or action.due.span.latest >= answer.on
                assert action.remind is None or action.due is not None
