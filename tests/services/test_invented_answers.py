"""Many invented people: what every answer holds to, whoever it is about.

The chains from an award held to the award asked for are walked here anew, straight from the
catalogue, and not with the rules that are under test.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

import pytest

from careerplanner.domain.awards import AwardStanding, Extent, Purpose
from careerplanner.domain.finding import Status
from careerplanner.domain.record import HeldState, RegistrationState
from careerplanner.domain.requirement import EnrolledOn, Holds, Once, WorkingTowards
from careerplanner.i18n.language import Language
from careerplanner.rules.assess import assess
from careerplanner.services.answer.answer_text import AnswerText
from careerplanner.services.answer.answers import AnswerWriter
from careerplanner.services.sample.samples import invented_records
from careerplanner.services.wording import Wording
from tests.services.conftest import TODAY

if TYPE_CHECKING:
    from collections.abc import Iterator

    from careerplanner.domain.assessment import Assessment
    from careerplanner.domain.finding import Finding
    from careerplanner.domain.record import Record
    from careerplanner.domain.requirement import Requirement
    from careerplanner.framework.lookup import Lookup
    from careerplanner.i18n.catalogue import Catalogues

PEOPLE, SEED = 60, 7
DAYS = [TODAY, date(2021, 6, 1), date(2028, 2, 29)]


@pytest.fixture(scope="module")
def people(wales: Lookup) -> tuple[Record, ...]:
    return invented_records(PEOPLE, SEED, TODAY, wales)


@pytest.fixture(scope="module")
def answers(wales: Lookup, people: tuple[Record, ...]) -> list[tuple[Record, Assessment]]:
    return [(one, assess(one, wales, day, TODAY)) for one in people for day in DAYS]


def sure_of(
    record: Record, lookup: Lookup, purpose: Purpose, roles: set[str], on: date
) -> dict[str, set[str]]:
    """The awards that each one begun or achieved surely stands for, by its id in the record."""
    found: dict[str, set[str]] = {}
    for held in record.awards:
        if held.state is HeldState.PLANNED:
            continue
        reached, edge = set[str](), [held.award]
        while edge:
            award = lookup.find_award(edge.pop())
            if award is None or award.id in reached:
                continue
            reached.add(award.id)
            edge += [
                other
                for counted in award.counts_as
                if counted.purpose is purpose
                and counted.extent is Extent.FULL
                and counted.basis.in_force(on)
                and (not counted.roles or roles & set(counted.roles))
                for other in counted.awards
            ]
        found[held.id] = reached
    return found


def parts_of(requirement: Requirement) -> Iterator[Requirement]:
    """A requirement and all below it."""
    yield requirement
    below = getattr(requirement, "of", ())
    if isinstance(requirement, Once):
        below = (requirement.when, requirement.then)
    for part in below:
        yield from parts_of(part)


def asked_in(requirement: Requirement, lookup: Lookup) -> dict[str, set[str]]:
    """The awards that each part naming some would take, by the part's id."""
    found = {}
    for part in parts_of(requirement):
        if isinstance(part, (Holds, WorkingTowards, EnrolledOn)):
            choice = part.choice
            family = {a.id for a in lookup.pack.awards if a.family == choice.family}
            found[part.id] = {choice.award} if choice.award else family
    return found


def trees(
    record: Record, answer: Assessment, lookup: Lookup
) -> Iterator[tuple[Finding, Requirement, dict[str, set[str]]]]:
    """Every tree of awards in an answer, what it answers, and what the record surely holds."""
    own = {post.role for post in record.posts}
    for band in answer.bands.fits:
        found = lookup.find_band(band.band)
        assert found is not None
        sure = sure_of(record, lookup, Purpose.BAND, own, answer.on)
        yield band.finding, found.requirement, sure
    for fit in answer.register.fits:
        asked = lookup.register_award(fit.rule)
        if fit.award is not None and asked is not None:
            roles = {fit.role, fit.judged_as}
            yield fit.award, asked, sure_of(record, lookup, Purpose.REGISTER, roles, answer.on)


def test_no_award_counts_on_a_guess(
    wales: Lookup, answers: list[tuple[Record, Assessment]]
) -> None:
    seen = 0
    for record, answer in answers:
        for tree, requirement, sure in trees(record, answer, wales):
            asked = asked_in(requirement, wales)
            for part in tree.walk():
                if part.node not in asked or part.status is not Status.MET:
                    continue
                assert part.met_by, (record.worker.name, part.node)
                for one in part.met_by:
                    assert sure[one.id] & asked[part.node], (record.worker.name, part.node)
                seen += 1
    assert seen > PEOPLE


def test_no_day_is_named_that_nothing_recorded_gives(
    answers: list[tuple[Record, Assessment]],
) -> None:
    seen = 0
    for record, answer in answers:
        posts = {post.id: post for post in record.posts}
        entries = [e for e in record.registrations if e.state is RegistrationState.REGISTERED]
        for fit in answer.register.fits:
            for duty in (one for one in fit.dates if one.when is not None):
                seen += 1
                if duty.kind == "register_by":
                    assert posts[fit.post].started is not None
                elif duty.kind.startswith("award"):
                    assert any(entry.first_registered for entry in entries)
                else:
                    assert any(entry.renewal_due for entry in entries)
    assert seen > PEOPLE


def test_nothing_closed_or_gone_is_a_step(
    wales: Lookup, answers: list[tuple[Record, Assessment]]
) -> None:
    for record, answer in answers:
        step = answer.next_step
        for one in (step.step, *step.then, *step.alternatives):
            award = wales.find_award(one.award)
            assert award is None or award.standing is AwardStanding.CURRENT, record.worker.name
        for fit in answer.register.fits:
            for route in fit.routes:
                found = wales.find_route(route.node)
                assert found is not None
                assert found.basis.in_force(answer.on)


@pytest.mark.parametrize("language", Language)
def test_text_and_json_say_the_same(
    wales: Lookup,
    answers: list[tuple[Record, Assessment]],
    catalogues: Catalogues,
    language: Language,
) -> None:
    wording = Wording(catalogues.get(language), wales)
    for record, answer in answers:
        text = "\n".join(line.strip() for line in AnswerText(record, wording).lines(answer))
        told = AnswerWriter(record, wording).write(answer)
        for sentence in said(told):
            assert sentence in text, (record.worker.name, answer.on, sentence)


def said(told: dict[str, Any]) -> Iterator[str]:
    """Every verdict's sentence, every day and every step of an answer in JSON."""
    bands, step = told["bands"], told["next_step"]
    yield from (bands[name]["sentence"] for name in ("by_job", "by_awards", "difference"))
    for fit in told["register"]["fits"]:
        yield fit["sentence"]
        yield from (duty["text"] for duty in fit["dates"])
    for one in (step["step"], *step["then"], *step["alternatives"]):
        yield from (one["title"], one["sentence"])
    yield from (reason["sentence"] for reason in (*told["conflicts"], *told["left_out"]))
