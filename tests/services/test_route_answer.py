"""An answer about ways is told whole: as data with codes and words, and as text."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from careerplanner.domain.record import Record, Worker
from careerplanner.i18n.language import Language
from careerplanner.services.route.route_answer import RouteAnswer
from careerplanner.services.wording import Wording
from tests.services import routes_made as made

if TYPE_CHECKING:
    from careerplanner.domain.routes import Route, RouteStep
    from careerplanner.framework.lookup import Lookup
    from careerplanner.i18n.catalogue import Catalogues

PERSON = Record(Worker("worker", "Non Enghraifft"))


@pytest.fixture(scope="session")
def study(wales: Lookup) -> Lookup:
    """The program's own pack with invented courses and funding."""
    return made.with_study(wales)


@pytest.fixture(params=Language)
def told(request: pytest.FixtureRequest, study: Lookup, catalogues: Catalogues) -> RouteAnswer:
    """What writes answers, in each language."""
    return RouteAnswer(PERSON, Wording(catalogues.get(request.param), study))


def test_data_is_the_answer_and_nothing_else(told: RouteAnswer, study: Lookup) -> None:
    answer = made.made_routes(study)
    data = json.loads(json.dumps(told.write(answer), ensure_ascii=False))
    assert (data["state"], data["rank"], data["more"]) == ("open", "steps", 3)
    assert (data["goal"]["kind"], data["goal"]["id"]) == ("goal", made.MANAGING.id)
    assert data["reached"]["status"] == "missing"
    assert [route["key"] for route in data["routes"]] == [route.key for route in answer.routes]
    for route, shown in zip(answer.routes, data["routes"], strict=True):
        _same_route(route, shown)
    for entry, shown in zip(answer.not_offered, data["not_offered"], strict=True):
        assert shown["what"] == {"kind": entry.what.kind, "id": entry.what.id}
        assert shown["code"] == entry.reason.code
        assert shown["source"]["id"] == (entry.basis.source if entry.basis else None)


def _same_route(route: Route, shown: dict[str, object]) -> None:
    months, cost = shown["months"], shown["cost"]
    assert isinstance(months, dict)
    assert isinstance(cost, dict)
    assert (months["least"], months["most"]) == (route.months.least, route.months.most)
    assert months["unknown"] == list(route.months.unknown)
    assert (cost["least"], cost["most"]) == (route.cost.least, route.cost.most)
    assert (shown["place"], shown["shared"], shown["code"]) == (1, True, route.reason.code)
    steps = shown["steps"]
    assert isinstance(steps, list)
    for step, told in zip(route.steps, steps, strict=True):
        _same_step(step, told)


def _same_step(step: RouteStep, told: dict[str, object]) -> None:
    assert (told["key"], told["kind"], told["code"]) == (step.key, step.kind, step.reason.code)
    assert (told["turn"], told["after"], told["alongside"]) == (
        step.turn,
        list(step.after),
        list(step.alongside),
    )
    bases, funding = told["bases"], told["funding"]
    assert isinstance(bases, list)
    assert isinstance(funding, list)
    assert [one["source"]["id"] for one in bases] == [basis.source for basis in step.bases]
    assert [one["id"] for one in funding] == [fit.funding for fit in step.funding]
    assert told["confidence"] == step.confidence
    for name in ("assumes", "risks"):
        codes = told[name]
        assert isinstance(codes, list)
        assert [one["code"] for one in codes] == [one.code for one in getattr(step, name)]


def test_every_sentence_is_whole_in_both_languages(told: RouteAnswer, study: Lookup) -> None:
    for answer in (
        made.made_routes(study),
        made.made_reached(study),
        made.made_no_way(study),
    ):
        lines = list(told.lines(answer))
        assert all("{" not in line for line in lines)
        assert not [line for line in lines if line.rstrip().endswith(": ")]
        text = json.dumps(told.write(answer), ensure_ascii=False)
        assert "{n}" not in text


def test_text_holds_all_of_the_answer(study: Lookup, catalogues: Catalogues) -> None:
    say = Wording(catalogues.get(Language.ENGLISH), study)
    lines = list(RouteAnswer(PERSON, say).lines(made.made_routes(study)))
    text = "\n".join(lines)
    for wanted in (
        "Non Enghraifft",
        "Invented managing",
        "2 ways found. In order of: Fewest steps.",
        "[Place 1, shared] Registering by: ",
        "1. Take this award: Level 4",
        "At the same time as: step 2",
        "How long in all: at least: 18 months; not known for 1 step",
        "Money: Invented apprenticeship: You may get this.",
        "Taken for granted: An employer gives you this job",
        "What you may lose or risk: You may have to leave the course.",
        "Award at the latest: within 36 months",
        "Sources: Unchecked: check before you rely on it: [2]",
        "(Unchecked: check before you rely on it)",
        "3 more ways were found and are not shown.",
        "Invented closed course: It has closed.",
        "version",
    ):
        assert wanted in text, wanted
    numbered = [line for line in lines if line.strip().startswith("Sources:")]
    steps = [step for route in made.made_routes(study).routes for step in route.steps]
    assert len(numbered) == len(steps)


def test_an_end_reached_says_by_what(study: Lookup, catalogues: Catalogues) -> None:
    say = Wording(catalogues.get(Language.ENGLISH), study)
    lines = list(RouteAnswer(PERSON, say).lines(made.made_reached(study)))
    assert "  The awards on your record already meet this band." in lines
    assert any("You work enough hours" in line for line in lines)
    assert not any("Months count" in line for line in lines)
