"""What is said of routes: sizes as far as they are known, every amount with its year."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from careerplanner.domain.assessment import StepKind
from careerplanner.domain.facts import Basis, Confidence
from careerplanner.domain.finding import PackName, Reason, Status
from careerplanner.domain.register import Anchor, Deadline
from careerplanner.domain.routes import Doubts, FundingFit, Measure, RouteStep, Total
from careerplanner.domain.study import Measured
from careerplanner.i18n.language import Language
from careerplanner.services.route.route_lines import RouteLines
from careerplanner.services.route.route_words import RouteWords
from careerplanner.services.wording import Wording
from tests.services import routes_made as made

if TYPE_CHECKING:
    from careerplanner.framework.lookup import Lookup
    from careerplanner.i18n.catalogue import Catalogues


@pytest.fixture(scope="session")
def study(wales: Lookup) -> Lookup:
    """The program's own pack with invented courses and funding."""
    return made.with_study(wales)


@pytest.fixture
def words(study: Lookup, catalogues: Catalogues) -> RouteWords:
    """English words."""
    return RouteWords(Wording(catalogues.get(Language.ENGLISH), study))


@pytest.fixture
def welsh(study: Lookup, catalogues: Catalogues) -> RouteWords:
    """Welsh words."""
    return RouteWords(Wording(catalogues.get(Language.WELSH), study))


@pytest.mark.parametrize(
    ("total", "english", "cymraeg"),
    [
        (Total(24, 48), "24 to 48 months", "24 i 48 mis"),
        (Total(12, 12), "12 months", "12 mis"),
        (Total(1, 2), "1 to 2 months", "1 i 2 fis"),
        (Total(24, None), "at least: 24 months", "o leiaf: 24 mis"),
        (Total(0, 0), "nothing to count in months", "dim i'w gyfrif mewn misoedd"),
        (Total(0, 0, ("a",)), "not known for 1 step", "ddim yn hysbys am 1 cam"),
        (
            Total(24, 48, ("a", "b")),
            "at least: 24 months; not known for 2 steps",
            "o leiaf: 24 mis; ddim yn hysbys am 2 gam",
        ),
    ],
)
def test_months_are_said_as_far_as_they_are_known(
    total: Total, english: str, cymraeg: str, words: RouteWords, welsh: RouteWords
) -> None:
    assert words.months(total) == english
    assert welsh.months(total) == cymraeg


def test_an_amount_never_stands_without_its_year(words: RouteWords) -> None:
    route = made.long_route()
    undated = Basis("recalled", Confidence.UNCHECKED)
    step = replace(made.main_award(), price=Measured(1500, None, undated))
    assert words.cost(route.cost, route.steps) == ("at least: £1,500 (2024); not known for 1 step")
    assert words.step_price(made.main_award()) == "£1,500 to £2,250 (2024)"
    assert words.step_price(step) == "at least: £1,500 (year not known)"
    (bursary,) = (line for line in words.funding(made.main_award()) if line.figures)
    assert bursary.figures == ("A year: £3,750 (2024-25)",)


def test_every_amount_of_a_whole_answer_has_a_year(words: RouteWords, study: Lookup) -> None:
    lines = RouteLines(words)
    texts = [line.text for route in made.made_routes(study).routes for line in lines.route(route)]
    for route in made.made_routes(study).routes:
        texts += [line.text for step in route.steps for line in lines.step(step, route.steps)]
    amounts = [text for text in texts if "£" in text]
    assert len(amounts) > 2
    assert all(re.search(r"£[^£]*\((\d{4}|year not known)", text) for text in amounts)


def test_nothing_to_pay_and_not_known_are_two_things(words: RouteWords) -> None:
    free = Measured(0, 0, made.STATED)
    assert words.step_price(replace(made.main_award(), price=free)) == "nothing"
    assert words.step_price(made.first_award()) == "not known"
    assert words.cost(Total(0, 0), ()) == "nothing"
    assert words.cost(Total(0, 0, ("a", "b")), ()) == "not known for 2 steps"


def test_steps_are_placed_by_their_numbers(words: RouteWords) -> None:
    steps = made.long_route().steps
    assert [words.turn(step, steps) for step in steps] == [
        "You can start now",
        "After: step 1. Once this has begun: step 3",
        "After: step 1. At the same time as: step 2",
        "After: step 3",
    ]
    begun = replace(steps[0], under_way=True)
    assert words.turn(begun, (begun, *steps[1:])) == "You have begun this"


@pytest.mark.parametrize("kind", StepKind)
def test_every_kind_of_step_has_a_title_in_both_languages(
    kind: StepKind, words: RouteWords, welsh: RouteWords
) -> None:
    step = replace(made.first_award(), kind=kind, roles=(made.MANAGER,), category="manager")
    english, cymraeg = words.step(step), welsh.step(step)
    assert english.strip()
    assert english != cymraeg
    assert "{" not in english + cymraeg


def test_a_step_says_what_it_is_about(words: RouteWords) -> None:
    assert words.step(made.main_award()).startswith("Begin this award, and finish it in the job:")
    assert words.step(made.job_step()) == (
        "Take up a job: Adult care home manager, Domiciliary care manager"
    )
    assert words.step(made.register_step()) == "Register: Social care manager"
    check = replace(
        made.first_award(),
        kind=StepKind.CHECK_AWARD,
        reason=Reason.of(
            "need.check", typed="Old paper", held="", award=PackName("award", "core-adults")
        ),
    )
    assert words.step(check) == "Ask whether an award you hold counts: Old paper"
    assert "Old paper" in words.why(check)


def test_many_jobs_that_will_do_are_cut_short(words: RouteWords, study: Lookup) -> None:
    roles = tuple(role.id for role in study.pack.roles[:9])
    said = words.roles(replace(made.job_step(), roles=roles))
    assert words.say.role(roles[0]) in said
    assert words.say.role(roles[8]) not in said
    assert said.endswith("or another of this kind")


def test_funding_says_whether_why_how_much_and_whom_to_ask(words: RouteWords) -> None:
    whole, living = words.funding(made.main_award())
    assert (whole.status, whole.status_word) == (Status.MET, "You may get this")
    assert whole.why == "You work enough hours. Hours a week: 30. Needed: 16."
    assert (whole.covers, whole.ask) == ("Pays all the fees of the course", "Ask the college.")
    assert (living.status, living.status_word) == (
        Status.NOT_KNOWN,
        "Not known whether you may get this",
    )
    assert "your record does not say your age" in living.why


def test_funding_that_the_course_shuts_out_is_not_offered(words: RouteWords) -> None:
    fit = FundingFit(
        "made-bursary",
        made.finding("age.enough", Status.MET, years=18),
        excluded_by="made-apprenticeship",
    )
    (line,) = words.funding(replace(made.main_award(), funding=(fit,)))
    assert (line.status, line.status_word) == (Status.MISSING, "Not with this course")
    assert "Invented bursary" in line.why
    assert "Invented apprenticeship" in line.why


def test_a_sum_that_earnings_are_held_against_has_its_year(words: RouteWords) -> None:
    for amount, year in ((3750, "2024-25"), (99, "2024")):
        found = made.finding("earns_below.not_said", Status.NOT_KNOWN, amount=amount)
        fit = FundingFit("made-bursary", replace(found, basis=made.DOUBTED))
        (line,) = words.funding(replace(made.main_award(), funding=(fit,)))
        assert f"£{amount:,}" in line.why
        assert line.why.endswith(f"Year of the sum: {year}.")


def test_deadlines_say_what_they_are_counted_from(words: RouteWords) -> None:
    assert words.deadlines(made.main_award()) == (
        "Award at the latest: within 36 months. Counted from: the day you first register",
    )
    assert words.deadlines(made.register_step()) == ("Registering: before you start the job",)
    unknown = replace(made.main_award(), latest=Deadline(Anchor.RENEWAL, None, made.STATED))
    assert words.deadlines(unknown) == ("Award at the latest: not known",)
    fixed = replace(made.main_award(), latest=Deadline(None, None, made.STATED, by=made.ON))
    assert words.deadlines(fixed) == ("Award at the latest: 22 November 2026",)


def test_what_the_record_does_not_say_is_said_to_be_taken_as_met(words: RouteWords) -> None:
    step = replace(made.first_award(), assumes=(Reason.of("age.not_said", years=18),))
    (said,) = words.assumes(step)
    assert said.startswith("We took this as met. Not known, because")
    assert words.assumes(made.job_step()) == (
        "An employer gives you this job: Adult care home manager.",
    )


def test_what_is_left_out_says_why_and_until_when(words: RouteWords, study: Lookup) -> None:
    closed, unsure = made.made_routes(study).not_offered
    assert words.not_offered(closed) == (
        "Invented closed course: It has closed. In force until: 30 September 2022."
    )
    assert words.not_offered(unsure).endswith(
        "It is not known whether this is a way. No source says."
    )


def test_the_answer_says_where_one_stands(words: RouteWords, study: Lookup) -> None:
    assert words.state(made.made_routes(study)) == "2 ways found. In order of: Fewest steps."
    by_cost = replace(made.made_routes(study), rank=Measure.COST)
    assert "Least to pay yourself" in words.state(by_cost)
    assert words.state(made.made_reached(study)) == (
        "The awards on your record already meet this band."
    )
    assert words.state(made.made_no_way(study)) == (
        "We found no way to this that you can take today."
    )


def test_a_band_and_a_job_are_never_one_question(words: RouteWords) -> None:
    band, job = words.question(made.BAND_C), words.question(made.MANAGER_JOB)
    assert "does not say whether you may or must register" in band
    assert "does not say which band you meet" in job


def test_doubts_are_counted_and_none_is_said(words: RouteWords, welsh: RouteWords) -> None:
    assert words.doubts(Doubts(0, 0, 0, 0)) == "none that we know of"
    assert words.doubts(Doubts(1, 2, 0, 1)) == (
        "1 thing that somebody else has to decide; 2 steps rest on unchecked facts; "
        "1 thing taken for granted"
    )
    assert (
        welsh.doubts(Doubts(0, 0, 3, 0)) == "3 cham yn dibynnu ar ein dehongliad ni o ffynhonnell"
    )


def test_sources_name_everything_a_step_stands_on_once(words: RouteWords) -> None:
    step: RouteStep = made.main_award()
    assert words.sources(step) == (made.STATED, made.DOUBTED)
    assert words.sources(made.job_step()) == (made.DOUBTED,)


def test_shared_places_are_said_to_be_shared(words: RouteWords, study: Lookup) -> None:
    answer = made.made_routes(study)
    assert words.place(answer.routes[0], answer) == "Place 1, shared"
    alone = replace(answer, routes=answer.routes[:1])
    assert words.place(alone.routes[0], alone) == "Place 1"
