"""The chosen way in a plan: worded for paper, kept as data, and said when it is gone."""

from __future__ import annotations

import io
import json
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from careerplanner.domain.record import Record, SavedPlan, Worker
from careerplanner.i18n.language import Language
from careerplanner.reports.runs import plain_text
from careerplanner.services.answer.assessing import assess
from careerplanner.services.plan.kept_plans import kept_plan_parts
from careerplanner.services.plan.planning import plan_answer, plan_paper, plan_pdf
from careerplanner.services.route import choosing
from careerplanner.services.workspace import Workspace
from tests.services import routes_made as made
from tests.services.conftest import TODAY

if TYPE_CHECKING:
    from careerplanner.domain.routes import Routes
    from careerplanner.framework.lookup import Lookup
    from careerplanner.i18n.catalogue import Catalogues
    from careerplanner.reports.plan_paper import RoutePart

PERSON = Record(Worker("worker", "Non Enghraifft", goal=made.MANAGING.id, route="made-long"))


@pytest.fixture
def desk(wales: Lookup, catalogues: Catalogues) -> Workspace:
    """A workspace without a book."""
    return Workspace(made.with_study(wales), catalogues, lambda: TODAY)


@pytest.fixture
def found(desk: Workspace, monkeypatch: pytest.MonkeyPatch) -> Routes:
    """What is answered whenever the ways are asked for."""
    answer = made.made_routes(desk.lookup)
    monkeypatch.setattr(choosing, "find_routes", lambda *_args, **_told: answer)
    return answer


def part(desk: Workspace, record: Record, language: Language = Language.ENGLISH) -> RoutePart:
    paper = plan_paper(desk, record, assess(desk, record), language)
    assert paper.route is not None
    return paper.route


def values(of: RoutePart) -> dict[str, str]:
    return {plain_text(line.label): plain_text(line.value) for line in of.facts}


@pytest.mark.usefixtures("found")
def test_the_paper_says_the_whole_way(desk: Workspace) -> None:
    route = part(desk, PERSON)
    assert values(route) == {
        "What you are aiming for": "Invented managing",
        "Way": "Registering by: Level 4 and Level 5",
        "How long until the job": "not known for 1 step",
        "How long in all": "at least: 18 months; not known for 1 step",
        "What you pay": "at least: £1,500 (2024); not known for 1 step",
        "Doubts": "1 thing that somebody else has to decide; 2 steps rest on unchecked facts; "
        "2 things taken for granted",
    }
    assert [plain_text(step.title)[:12] for step in route.steps] == [
        "1. Take this",
        "2. Begin thi",
        "3. Take up a",
        "4. Register:",
    ]
    facts = {plain_text(line.label): plain_text(line.value) for line in route.steps[1].facts}
    assert facts["When"].startswith("After: step 1")
    assert facts["How long"] == "18 to 24 months"
    assert facts["Money: Invented apprenticeship"].startswith("You may get this. ")
    assert "£3,750 (2024-25)" in facts["Money: Invented bursary"]
    assert facts["Deadline"].startswith("Award at the latest: within 36 months")
    risks = next(
        line.value
        for line in route.steps[1].facts
        if plain_text(line.label) == "What you may lose or risk"
    )
    assert [run.text for run in risks if run.text == "\n"] == ["\n"]  # two, one below the other
    assert "Unchecked: check before you rely on it: [" in facts["Sources"]


def test_money_that_is_the_same_is_told_once(
    desk: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    answer = made.made_routes(desk.lookup)
    first = replace(made.first_award(), funding=made.main_award().funding[:1])
    route = replace(answer.routes[0], steps=(first, *answer.routes[0].steps[1:]))
    whole = replace(answer, routes=(route, answer.routes[1]))
    monkeypatch.setattr(choosing, "find_routes", lambda *_args, **_told: whole)
    said = [
        plain_text(line.value)
        for step in part(desk, PERSON).steps
        for line in step.facts
        if plain_text(line.label) == "Money: Invented apprenticeship"
    ]
    assert said[0].startswith("You may get this.")
    assert said[1:] == ["The same as for step 1."]


@pytest.mark.usefixtures("found")
def test_the_other_ways_and_what_is_left_out_are_told(desk: Workspace) -> None:
    route = part(desk, PERSON)
    (other,) = route.others
    assert "With: General management award" in plain_text(other.way)
    assert [plain_text(one) for one in (other.count, other.months, other.cost)] == [
        "2",
        "12 months",
        "nothing",
    ]
    assert plain_text(route.more) == "3 more ways were found and are not shown."
    assert plain_text(route.left_out[0]).startswith("Invented closed course: It has closed.")


@pytest.mark.usefixtures("found")
def test_sources_of_the_way_are_among_those_of_the_paper(desk: Workspace) -> None:
    paper = plan_paper(desk, PERSON, assess(desk, PERSON), Language.ENGLISH)
    assert paper.route is not None
    numbers = {
        int(number)
        for step in paper.route.steps
        for line in step.facts
        if plain_text(line.label) == "Sources"
        for number in plain_text(line.value).replace("]", "[").split("[")
        if number.isdigit()
    }
    assert numbers
    assert max(numbers) <= len(paper.judged.sources)


@pytest.mark.usefixtures("found")
def test_a_way_that_is_gone_is_said_to_be_gone(desk: Workspace) -> None:
    gone = replace(PERSON, worker=replace(PERSON.worker, route="no-more"))
    route = part(desk, gone)
    assert plain_text(route.sentences[0]).startswith("The way you chose is no longer there")
    assert route.steps == ()
    assert len(route.others) == 2


def test_a_goal_the_framework_does_not_have_is_said(desk: Workspace) -> None:
    elsewhere = replace(PERSON, worker=replace(PERSON.worker, goal="no-such-goal"))
    route = part(desk, elsewhere)
    assert plain_text(route.sentences[0]).startswith("The framework in use does not have the goal")


def test_a_goal_reached_is_said_to_be_reached(
    desk: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    answer = made.made_reached(desk.lookup, goal=made.MANAGING)
    monkeypatch.setattr(choosing, "find_routes", lambda *_args, **_told: answer)
    route = part(desk, PERSON)
    assert plain_text(route.sentences[0]) == "Your record already shows that you are there."
    assert route.others == ()


def test_nothing_is_said_where_nothing_was_chosen(desk: Workspace) -> None:
    free = Record(Worker("worker", "Non Enghraifft"))
    answer = assess(desk, free)
    assert plan_paper(desk, free, answer, Language.ENGLISH).route is None
    assert "route" not in json.loads(plan_answer(desk, free, answer, Language.ENGLISH))


@pytest.mark.usefixtures("found")
@pytest.mark.parametrize("language", Language)
def test_the_paper_is_made_in_both_languages(desk: Workspace, language: Language) -> None:
    import pypdfium2

    pdf = plan_pdf(desk, PERSON, assess(desk, PERSON), language)
    document = pypdfium2.PdfDocument(io.BytesIO(pdf))
    text = "".join(page.get_textpage().get_text_range() for page in document)
    title = {Language.ENGLISH: "The way I chose", Language.WELSH: "Y ffordd a ddewisais"}
    assert title[language] in text
    assert title[Language.WELSH if language is Language.ENGLISH else Language.ENGLISH] not in text


@pytest.mark.usefixtures("found")
def test_a_kept_plan_keeps_the_way_and_can_be_read_again(desk: Workspace) -> None:
    answer = assess(desk, PERSON)
    kept = plan_answer(desk, PERSON, answer, Language.ENGLISH)
    told = json.loads(kept)["route"]
    assert (told["state"], told["chosen"]["key"]) == ("open", "made-long")
    assert [other["key"] for other in told["others"]] == ["made-short"]
    assert len(told["not_offered"]) == 2
    plan = SavedPlan("p", TODAY, "", answer.pack, "en", kept)
    parts = {part.title: part.lines for part in kept_plan_parts(desk, plan)}
    way = [line.text for line in parts["The way I chose"]]
    assert way[:2] == ["Invented managing", "Registering by: Level 4 and Level 5"]
    assert any(line.startswith("Begin this award") for line in way)
    others = [line.text for line in parts["Other ways considered"]]
    assert any("nothing" in line for line in others)
    assert any("It has closed." in line for line in others)
