"""The step that is recommended: what a person would advise, and never what cannot be taken."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from careerplanner.domain.assessment import Step, StepKind
from careerplanner.domain.awards import AwardKind, AwardStanding
from careerplanner.domain.finding import Status
from careerplanner.domain.record import HeldAward
from careerplanner.framework.lookup import Lookup
from tests.rules.people import ask, entry, held, induction, post, record, towards

if TYPE_CHECKING:
    from careerplanner.domain.assessment import NextStep
    from tests.rules.people import Part

HOME_CARE, CHILDREN, MANAGER = (
    "domiciliary-worker",
    "residential-child-care-worker",
    "care-home-manager-adults",
)
REGISTERED = entry(first="2024-05-01")
DONE = induction("", "signed_off")
LEVEL_2 = (held("core-adults"), held("practice-2-adults"))
LEVEL_3 = (held("core-adults"), held("practice-3-adults"))


def advised(lookup: Lookup, *parts: Part, target: str = "") -> NextStep:
    return ask(record(*parts), lookup, target=target).next_step


def line(step: Step) -> tuple[str, str, str]:
    return (str(step.kind), step.award, step.serves)


def steps(answer: NextStep) -> list[Step]:
    return [answer.step, *answer.then]


@pytest.mark.parametrize(
    ("parts", "target", "why", "kind", "award"),
    [
        ((post(HOME_CARE), DONE), "B", "job", "take_award", "core-adults"),
        (
            (post(HOME_CARE), DONE, held("core-adults")),
            "B",
            "job",
            "take_award",
            "practice-2-adults",
        ),
        (
            (post(HOME_CARE), DONE, towards("core-adults")),
            "B",
            "job",
            "finish_award",
            "core-adults",
        ),
        ((post(HOME_CARE), DONE, *LEVEL_2), "C", "above", "take_award", "practice-3-adults"),
        ((post(HOME_CARE), DONE, *LEVEL_3), "D", "above", "take_award", None),
        ((post("care-assistant-adults"),), "A", "job", "induction", ""),
        ((DONE, *LEVEL_2), "C", "above", "take_award", "practice-3-adults"),
    ],
)
def test_the_step_for_common_people(
    wales: Lookup,
    parts: tuple[Part, ...],
    target: str,
    why: str,
    kind: str,
    award: str | None,
) -> None:
    answer = advised(wales, *parts, REGISTERED)
    assert (answer.target, answer.target_reason.code) == (target, f"target.{why}")
    assert answer.step.kind == kind
    assert award is None or answer.step.award == award


def test_the_band_that_was_chosen_is_aimed_for(wales: Lookup) -> None:
    parts = (post(HOME_CARE), DONE, *LEVEL_2, REGISTERED)
    chosen = advised(wales, *parts, target="E")
    assert (chosen.target, chosen.target_reason.code) == ("E", "target.chosen")
    own = ask(record(*parts, target="E"), wales).next_step
    assert own == chosen
    gone = ask(record(*parts, target="Z"), wales).next_step
    assert gone.target == "C"
    with pytest.raises(KeyError):
        advised(wales, *parts, target="Z")


def test_at_the_top_nothing_is_left(wales: Lookup) -> None:
    every = (*LEVEL_3, held("preparing-leadership-4"), held("leadership-practice-5"))
    answer = advised(wales, post(MANAGER, "2024-01-10"), entry("manager"), DONE, *every)
    assert (answer.target, line(answer.step)) == ("", ("nothing_left", "", "band"))


class TestLeftOut:
    """Whom the framework leaves out is not sent up its bands on a guess."""

    @pytest.mark.parametrize(
        "roles",
        [
            ("social-worker",),
            ("social-work-student",),
            ("nurse",),
            ("ancillary-staff",),
            ("healthcare-support-worker",),
            ("nurse", "ancillary-staff"),
        ],
    )
    def test_no_band_and_no_step(self, wales: Lookup, roles: tuple[str, ...]) -> None:
        listed = (entry("social_worker"), entry("student", name="student"))
        answer = advised(wales, *(post(role) for role in roles), *listed)
        assert (answer.target, answer.target_reason.code) == ("", "target.out_of_scope")
        assert answer.step.kind is StepKind.NOTHING_LEFT
        assert answer.step.reason.code == "step.out_of_scope"
        assert (answer.then, answer.alternatives) == ((), ())

    def test_a_band_that_was_chosen_is_followed(self, wales: Lookup) -> None:
        answer = advised(wales, post("ancillary-staff"), DONE, target="B")
        assert (answer.target, answer.step.kind) == ("B", StepKind.TAKE_AWARD)

    def test_a_second_job_inside_is_enough(self, wales: Lookup) -> None:
        answer = advised(wales, post("nurse"), post(HOME_CARE), DONE, REGISTERED)
        assert answer.target == "B"

    def test_a_job_that_nobody_knows_is_not_taken_for_one_left_out(self, wales: Lookup) -> None:
        answer = advised(wales, post("", title="Something"), DONE)
        assert answer.target_reason.code != "target.out_of_scope"

    def test_being_late_for_the_register_comes_first_all_the_same(self, wales: Lookup) -> None:
        listed = entry("social_worker", "not_registered")
        answer = advised(wales, post("social-worker", "2024-01-10"), listed)
        assert line(answer.step) == ("register", "", "register")


class TestRegister:
    """What the register asks for comes before what a voluntary band asks for."""

    def test_registering_late_comes_before_everything(self, wales: Lookup) -> None:
        answer = advised(wales, post(HOME_CARE, "2010-01-11"), entry(state="not_registered"), DONE)
        assert line(answer.step) == ("register", "", "register")
        assert answer.then[0].award == "core-adults"

    def test_a_renewal_that_has_passed_is_renewed(self, wales: Lookup) -> None:
        answer = advised(wales, post(HOME_CARE, "2010-01-11"), entry(due="2026-01-10"), DONE)
        assert answer.step.kind is StepKind.RENEW

    def test_an_award_that_the_band_would_not_bring_leads(self, wales: Lookup) -> None:
        """The draft's Band B names an award for adult care; the register asks for children's."""
        answer = advised(wales, post(CHILDREN, "2024-01-10"), REGISTERED, DONE, *LEVEL_2)
        assert answer.step.serves == "register"
        assert {step.award for step in steps(answer)} == {"core-children", "practice-3-children"}

    def test_a_way_that_serves_both_is_said_to(self, wales: Lookup) -> None:
        answer = advised(wales, post(CHILDREN, "2024-01-10"), REGISTERED, DONE)
        assert answer.step.award == "core-children"
        assert answer.step.reason.code.endswith(".both")


class TestOrder:
    """What comes first, and what is said of it."""

    def test_what_was_begun_comes_first_and_is_said_to_be_under_way(self, wales: Lookup) -> None:
        answer = advised(wales, post(HOME_CARE), DONE, towards("core-adults"), REGISTERED)
        assert [(step.kind, step.award, step.under_way) for step in steps(answer)] == [
            (StepKind.FINISH_AWARD, "core-adults", True),
            (StepKind.TAKE_AWARD, "practice-2-adults", False),
        ]

    def test_what_an_award_begun_still_lacks_comes_before_it(self, wales: Lookup) -> None:
        answer = advised(wales, post(HOME_CARE), DONE, towards("practice-2-adults"), REGISTERED)
        assert [(step.award, step.under_way) for step in steps(answer)] == [
            ("core-adults", False),
            ("practice-2-adults", True),
        ]

    def test_an_award_nobody_knows_is_looked_at_first(self, wales: Lookup) -> None:
        odd = HeldAward("odd", typed="Some old paper")
        answer = advised(wales, post(HOME_CARE), DONE, odd, REGISTERED)
        assert answer.step.kind is StepKind.CHECK_AWARD
        assert answer.step.reason.get("typed") == "Some old paper"

    def test_what_an_award_asks_for_first_comes_before_it(self, aldland: Lookup) -> None:
        learned = induction("first-days", "signed_off")
        answer = advised(aldland, post("boat-hand"), learned, target="S2")
        assert [step.award for step in steps(answer)] == ["shore-card", "boat-card"]
        assert [step.under_way for step in steps(answer)] == [False, False]

    @pytest.mark.parametrize(
        ("role", "award"),
        [
            ("independent-advocate-children", "independent-advocacy-4"),
            ("shared-lives-worker", "adult-placement-4"),
            ("social-work-assistant", "social-services-practitioner-4"),
            ("lead-practitioner-dementia", "professional-practice-4"),
        ],
    )
    def test_of_equal_ways_the_award_made_for_the_job_leads(
        self, wales: Lookup, role: str, award: str
    ) -> None:
        assert advised(wales, post(role), DONE, *LEVEL_3).step.award == award

    def test_what_has_to_be_held_before_an_award_counts_as_new_too(self, wales: Lookup) -> None:
        """Professional Practice follows on Practice; the advocate's award follows on nothing."""
        answer = advised(wales, post("independent-advocate-adults"), DONE)
        assert [step.award for step in steps(answer)] == ["independent-advocacy-4"]


PROPOSED = (StepKind.TAKE_AWARD, StepKind.FINISH_AWARD, StepKind.CHECK_AWARD)


def test_an_award_that_can_no_longer_be_taken_is_never_advised(aldland: Lookup) -> None:
    learned = (held("shore-card"), induction("first-days", "signed_off"))
    for standing in AwardStanding:
        awards = tuple(
            replace(award, standing=standing) if award.id == "boat-card" else award
            for award in aldland.pack.awards
        )
        lookup = Lookup(replace(aldland.pack, awards=awards))
        answer = advised(lookup, post("boat-hand"), *learned, target="S2")
        named = [step.award for step in (*steps(answer), *answer.alternatives)]
        assert ("boat-card" in named) is (standing is AwardStanding.CURRENT)


ASKED = (StepKind.CHECK_AWARD,)
AWARD_NODES = ("holds", "working_towards", "enrolled_on")


@settings(max_examples=60, deadline=None)
@given(data=st.data())
def test_whatever_the_record_the_advice_can_be_followed(
    wales: Lookup, aldland: Lookup, data: st.DataObject
) -> None:
    lookup = data.draw(st.sampled_from([wales, wales, aldland]))
    parts = _drawn(data, lookup)
    bands = ["", *(band.id for band in lookup.pack.bands)]
    target = data.draw(st.sampled_from(bands))
    answer = advised(lookup, *parts, target=target)
    begun = {part.award for part in parts if isinstance(part, HeldAward) and part.id[:3] == "to-"}
    ordered = steps(answer)
    for step in (*ordered, *answer.alternatives):
        award = lookup.find_award(step.award)
        assert (award is not None) == (step.kind in PROPOSED)
        if award is not None:
            assert award.standing is AwardStanding.CURRENT
            assert award.kind not in (AwardKind.INDUCTION, AwardKind.SHORT_COURSE)
        if step.kind is StepKind.FINISH_AWARD:
            assert step.under_way
            assert begun
    for place, step in enumerate(ordered):
        if _lacks_an_award(step):
            assert {earlier.kind for earlier in ordered[:place]} & set(PROPOSED), step.award
    named = [step.award for step in ordered if step.award and step.kind not in ASKED]
    assert len(named) == len(set(named))
    assert (
        ask(record(*data.draw(st.permutations(parts))), lookup, target=target).next_step == answer
    )


def _lacks_an_award(step: Step) -> bool:
    """Whether awards alone, and not a job or an age, are missing before a step."""
    before = step.prerequisites
    if before is None or before.status is not Status.MISSING:
        return False
    return all(part.children or part.kind in AWARD_NODES for part in before.walk())


def _drawn(data: st.DataObject, lookup: Lookup) -> list[Part]:
    roles = [role.id for role in lookup.pack.roles]
    awards = [award.id for award in lookup.pack.awards]
    categories = sorted({c for rule in lookup.pack.register_rules for c in rule.categories})
    starts = st.sampled_from([None, "2015-01-05", "2024", "2026-10", "2026-10-05"])
    states = st.sampled_from(["registered", "applied", "lapsed", "not_registered"])

    def some(names: list[str], most: int) -> list[str]:
        return data.draw(st.lists(st.sampled_from(names), unique=True, max_size=most))

    return [
        *(post(role, data.draw(starts)) for role in some(roles, 2)),
        *(held(award) for award in some([*awards, ""], 3)),
        *(towards(award) for award in some(awards, 2)),
        *(entry(part, data.draw(states), name=part) for part in some(categories, 1)),
        *(induction("", state) for state in some(["in_progress", "signed_off"], 1)),
    ]
