"""Jobs of which an entry, or the workplace, decides what the register asks."""

from __future__ import annotations

from itertools import permutations
from typing import TYPE_CHECKING

import pytest

from careerplanner.domain.assessment import Standing
from tests.rules.people import (
    entry,
    held,
    only_fit,
    post,
    record,
)

if TYPE_CHECKING:
    from careerplanner.framework.lookup import Lookup

CARE_HOME, SENIOR, DEPUTY = (
    "care-home-worker-adults",
    "care-home-senior-adults",
    "care-home-deputy-adults",
)
HOME_CARE, CHILDREN, SECURE = (
    "domiciliary-worker",
    "residential-child-care-worker",
    "secure-accommodation-worker",
)
FAMILY, SCHOOL = "family-centre-worker", "special-school-residential-worker"
MANAGER, HOME_CARE_MANAGER = "care-home-manager-adults", "domiciliary-manager"
CHILDREN_MANAGER, SCHOOL_MANAGER = (
    "residential-child-care-manager",
    "special-school-residential-manager",
)
LATE, MUST = Standing.OVERDUE, Standing.MUST_REGISTER


class TestSeveralParts:
    """A deputy registers as a worker or as a manager; a senior only as a worker."""

    @pytest.mark.parametrize(
        ("role", "part", "standing"),
        [
            (DEPUTY, "worker", Standing.REGISTERED),
            (DEPUTY, "manager", Standing.REGISTERED),
            (DEPUTY, "social_worker", MUST),
            (SENIOR, "worker", Standing.REGISTERED),
            (SENIOR, "manager", MUST),
        ],
    )
    def test_an_entry_in_any_of_them_counts(
        self, wales: Lookup, role: str, part: str, standing: Standing
    ) -> None:
        who = record(post(role, "2024-01-10"), entry(part, first="2024-02-01"))
        assert only_fit(who, wales).standing is standing

    def test_a_manager_is_not_held_to_a_workers_award_and_days(self, wales: Lookup) -> None:
        fit = only_fit(
            record(post(DEPUTY, "2024-01-10"), entry("manager", first="2024-02-01")), wales
        )
        assert fit.award is None
        reasons = {found.reason.code for found in fit.dates if found.kind.startswith("award")}
        assert reasons == {"deadline.other_part"}
        assert {found.when for found in fit.dates if found.kind.startswith("award")} == {None}

    def test_the_better_entry_counts_whatever_their_order(self, wales: Lookup) -> None:
        entries = (entry("worker", "lapsed", name="a"), entry("manager", name="b"))
        for both in permutations(entries):
            fit = only_fit(record(post(DEPUTY, "2024-01-10"), *both), wales)
            assert fit.standing is Standing.REGISTERED


class TestWorkplace:
    """Names of jobs that do not say where the work is done."""

    @pytest.mark.parametrize(
        ("role", "setting", "standing", "counts_as"),
        [
            ("care-assistant-adults", "", Standing.NOT_KNOWN, ""),
            ("care-assistant-adults", "care-home", LATE, CARE_HOME),
            ("care-assistant-adults", "home-care", LATE, HOME_CARE),
            (
                "care-assistant-adults",
                "day-services",
                Standing.NOT_REQUIRED,
                "day-services-assistant",
            ),
            ("care-assistant-adults", "extra-care", Standing.NOT_KNOWN, ""),
            ("care-assistant-adults", "children-home", Standing.NOT_KNOWN, ""),
            ("social-care-assistant-children", "children-home", LATE, CHILDREN),
            ("social-care-assistant-children", "special-school", Standing.NOT_KNOWN, SCHOOL),
            ("apprentice-care-worker", "secure-accommodation", LATE, SECURE),
            (
                "apprentice-care-worker",
                "direct-payments",
                Standing.NOT_REQUIRED,
                "personal-assistant",
            ),
            ("senior-care-worker", "care-home", LATE, SENIOR),
            ("team-leader", "home-care", LATE, "domiciliary-senior"),
            ("lead-practitioner-dementia", "care-home", LATE, SENIOR),
            ("team-leader", "university", Standing.NOT_KNOWN, ""),
        ],
    )
    def test_the_workplace_decides(
        self, wales: Lookup, role: str, setting: str, standing: Standing, counts_as: str
    ) -> None:
        who = record(post(role, "2024-01-10", setting=setting), entry(state="not_registered"))
        fit = only_fit(who, wales)
        assert (fit.standing, fit.judged_as, fit.role) == (standing, counts_as, role)

    def test_what_is_missing_is_said(self, wales: Lookup) -> None:
        def code(setting: str) -> str:
            return only_fit(record(post("team-leader", setting=setting)), wales).reason.code

        assert code("") == "register.add_workplace"
        assert code("university") == "register.workplace_unknown"

    def test_the_same_awards_are_accepted_as_for_the_job_it_is(self, wales: Lookup) -> None:
        """Older awards are accepted for some jobs only; a vague name must not lose them."""
        accepted = [
            award
            for award in wales.pack.awards
            if any(counted.roles for counted in award.counts_as)
        ]
        assert accepted
        for role in ("care-assistant-adults", "senior-care-worker", "team-leader"):
            for place in wales.role(role).register_as:
                for award in accepted:
                    vague, plain = (
                        only_fit(record(job, held(award.id)), wales).award
                        for job in (post(role, setting=place.setting), post(place.role))
                    )
                    assert (vague and vague.status) == (plain and plain.status), (role, award.id)

    def test_the_settings_that_can_be_asked_for(self, wales: Lookup) -> None:
        asked = [term.id for term in wales.deciding_settings("care-assistant-adults")]
        assert asked[:2] == ["care-home", "home-care"]
        assert wales.deciding_settings(CARE_HOME) == ()
