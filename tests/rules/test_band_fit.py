"""The band verdict: each band by awards, the bands of the job, and how the two lie."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from careerplanner.domain.assessment import Comparison
from careerplanner.domain.finding import Status
from careerplanner.domain.record import HeldAward
from tests.rules.people import ask, day, entry, held, induction, post, record, towards

if TYPE_CHECKING:
    from careerplanner.framework.lookup import Lookup
    from tests.rules.people import Part

BEGUN = induction("", "in_progress")
FINISHED = induction("", "signed_off")
LEVEL_2 = (held("core-adults"), held("practice-2-adults"))
LEVEL_3 = (held("core-adults"), held("practice-3-adults"))
BOTH_LEADERS = (held("preparing-leadership-4"), held("leadership-practice-5"))
HOME_CARE, SENIOR, LEADER = "domiciliary-worker", "domiciliary-senior", "team-leader"


@pytest.mark.parametrize(
    ("parts", "met"),
    [
        ((), ""),
        ((BEGUN,), "A"),
        ((held("core-adults"),), "A"),  # on the way that the draft names, past its first step
        ((*LEVEL_2,), "AB"),
        ((*LEVEL_3,), "ABC"),
        ((held("core-children"), held("practice-3-children")), "ABC"),
        ((held("practice-3-adults"),), "A"),  # Core is asked for as well
        ((held("preparing-leadership-4"),), "D"),
        (BOTH_LEADERS, "ABCDE"),  # counted for what they stand on
        ((held("leadership-practice-5"),), "ABC"),
        ((*LEVEL_3, *BOTH_LEADERS), "ABCDE"),
        ((held("diploma-3-hsc-adults-wni"),), "ABC"),
        ((held("nvq-2-hsc"),), "AB"),
    ],
)
def test_what_each_band_asks_for(wales: Lookup, parts: tuple[Part, ...], met: str) -> None:
    fits = ask(record(post(HOME_CARE), *parts), wales).bands.fits
    assert [fit.band for fit in fits] == list("ABCDE")
    assert "".join(fit.band for fit in fits if fit.finding.status is Status.MET) == met


@pytest.mark.parametrize(
    ("roles", "parts", "by_job", "by_awards", "lie"),
    [
        ((HOME_CARE,), LEVEL_2, "B", "B", Comparison.EQUAL),
        ((HOME_CARE,), LEVEL_3, "B", "C", Comparison.AWARDS_AHEAD),
        ((SENIOR,), LEVEL_2, "C", "B", Comparison.AWARDS_BEHIND),
        ((LEADER,), LEVEL_2, "CD", "B", Comparison.AWARDS_BEHIND),
        ((LEADER,), LEVEL_3, "CD", "C", Comparison.WITHIN),
        ((LEADER,), BOTH_LEADERS, "CD", "E", Comparison.AWARDS_AHEAD),
        ((), LEVEL_2, "", "B", Comparison.NOT_KNOWN),
        (("nurse",), LEVEL_2, "", "B", Comparison.NOT_KNOWN),
        (("personal-assistant",), LEVEL_2, "", "B", Comparison.NOT_KNOWN),
        ((HOME_CARE, SENIOR), LEVEL_2, "BC", "B", Comparison.WITHIN),
    ],
)
def test_job_and_awards_are_told_apart(
    wales: Lookup,
    roles: tuple[str, ...],
    parts: tuple[Part, ...],
    by_job: str,
    by_awards: str,
    lie: Comparison,
) -> None:
    started = induction("", "not_started")
    verdict = ask(record(*(post(role) for role in roles), *parts, started), wales).bands
    assert "".join(dict.fromkeys(place.band for place in verdict.by_job)) == by_job
    assert (verdict.by_awards, verdict.difference) == (by_awards, lie)


@pytest.mark.parametrize(
    ("roles", "code"),
    [
        ((), "no_post"),
        (("",), "role_not_known"),
        (("nurse",), "out_of_scope"),
        (("personal-assistant",), "not_placed"),
        ((HOME_CARE,), "one"),
        ((LEADER,), "several"),
        ((HOME_CARE, "nurse"), "one"),
    ],
)
def test_why_the_job_has_the_bands_it_has(wales: Lookup, roles: tuple[str, ...], code: str) -> None:
    verdict = ask(record(*(post(role) for role in roles)), wales).bands
    assert verdict.by_job_reason.code == f"by_job.{code}"


class TestUnknown:
    """An award that nobody can name leaves a question open, and takes nothing away."""

    ODD = HeldAward("odd", typed="Some old paper")

    def test_it_may_be_any_award(self, wales: Lookup) -> None:
        verdict = ask(record(post(HOME_CARE), self.ODD), wales).bands
        assert (verdict.by_awards, verdict.by_awards_status) == ("", Status.NOT_KNOWN)
        assert verdict.by_awards_reason.code == "by_awards.not_known"

    def test_what_is_met_stays_met(self, wales: Lookup) -> None:
        verdict = ask(record(post(HOME_CARE), *LEVEL_2, self.ODD), wales).bands
        assert (verdict.by_awards, verdict.by_awards_status) == ("B", Status.NOT_KNOWN)
        assert verdict.difference is Comparison.NOT_KNOWN
        assert verdict.fit("B").finding.status is Status.MET

    def test_awards_ahead_of_the_job_stay_ahead(self, wales: Lookup) -> None:
        verdict = ask(record(post(HOME_CARE), *LEVEL_3, self.ODD), wales).bands
        assert verdict.difference is Comparison.AWARDS_AHEAD


def test_the_register_never_moves_a_band(wales: Lookup) -> None:
    answers = {
        ask(record(post(HOME_CARE), *LEVEL_2, *listed), wales).bands.by_awards
        for listed in ((), (entry(),), (entry(state="lapsed"),))
    }
    assert answers == {"B"}


def test_a_job_that_has_ended_gives_no_band(wales: Lookup) -> None:
    ended = post(SENIOR, "2020-01-06", ended="2026-11-20")
    last_day = post(SENIOR, "2020-01-06", ended="2026-11-21")
    assert ask(record(ended), wales).bands.by_job == ()
    assert [place.band for place in ask(record(last_day), wales).bands.by_job] == ["C"]


def test_an_award_under_way_is_said_to_be(wales: Lookup) -> None:
    who = record(post(HOME_CARE), held("core-adults"), towards("practice-2-adults"))
    assert ask(who, wales).bands.fit("B").finding.status is Status.UNDER_WAY


def test_a_band_of_another_country_asks_by_boat_and_age(aldland: Lookup) -> None:
    learned = (held("shore-card"), induction("first-days", "signed_off"))
    ashore = ask(record(post("keeper-island"), *learned), aldland).bands
    afloat = ask(record(post("boat-hand"), *learned), aldland).bands
    assert (ashore.by_awards, afloat.by_awards) == ("S2", "S1")
    young = record(post("warden", hours=20.0), *learned, born=day("2010-01-01"))
    assert ask(young, aldland).bands.fit("S3").finding.status is Status.MISSING


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_no_step_forward_takes_a_band_away(wales: Lookup, data: st.DataObject) -> None:
    """Not one more award of the whole catalogue, nor progress in the induction."""
    catalogue = st.sampled_from([award.id for award in wales.pack.awards])
    has = data.draw(st.lists(catalogue, max_size=4, unique=True))
    gained = data.draw(catalogue)
    first, later = data.draw(st.sampled_from([((), (BEGUN,)), ((BEGUN,), (FINISHED,))]))
    job = post(data.draw(st.sampled_from((HOME_CARE, SENIOR, LEADER))))
    before = ask(record(job, *first, *(held(award) for award in has)), wales)
    awards = dict.fromkeys((*has, gained))
    after = ask(record(job, *later, *(held(award) for award in awards)), wales)
    lost = [
        fit.band
        for fit in before.bands.fits
        if fit.finding.status is Status.MET
        and after.bands.fit(fit.band).finding.status is not Status.MET
    ]
    assert lost == []
