"""Where band and register, or two jobs, pull apart; and where it only looks like it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from careerplanner.domain.record import HeldAward
from tests.rules.people import ask, entry, held, induction, post, record

if TYPE_CHECKING:
    from careerplanner.framework.lookup import Lookup
    from tests.rules.people import Part

CHILDREN, HOME_CARE, HOME_CARE_SENIOR = (
    "residential-child-care-worker",
    "domiciliary-worker",
    "domiciliary-senior",
)
DONE = induction("", "signed_off")
LEVEL_2 = (held("core-adults"), held("practice-2-adults"))
CHILDREN_3 = (held("core-children"), held("practice-3-children"))


@pytest.mark.parametrize(
    ("parts", "codes"),
    [
        ((post(CHILDREN), *LEVEL_2), ["band_met_register_not"]),
        ((post(CHILDREN), *CHILDREN_3), []),
        ((post(HOME_CARE), *LEVEL_2), []),
        ((post(HOME_CARE_SENIOR), *LEVEL_2), ["register_met_band_not"]),
        ((post(HOME_CARE_SENIOR), held("core-adults"), held("practice-3-adults")), []),
        ((post("day-services-assistant"),), []),
        ((post("personal-assistant"), *LEVEL_2), []),
        ((), []),
        (
            (post(HOME_CARE), post(HOME_CARE_SENIOR), *LEVEL_2),
            ["register_met_band_not", "posts_in_different_bands"],
        ),
        (
            (post("day-services-assistant"), post(HOME_CARE), *LEVEL_2),
            ["posts_register_differently"],
        ),
        # What is not known whether it must be registered is no other treatment.
        (
            (post(HOME_CARE), post("lead-practitioner-dementia"), *LEVEL_2),
            ["posts_in_different_bands"],
        ),
    ],
)
def test_what_pulls_apart(wales: Lookup, parts: tuple[Part, ...], codes: list[str]) -> None:
    found = ask(record(*parts, DONE, entry(first="2024-01-10")), wales).conflicts
    assert [reason.code for reason in found] == [f"conflict.{code}" for code in codes]


def test_what_is_not_known_is_no_conflict(wales: Lookup) -> None:
    """An award that nobody can name may be the one the register asks for."""
    odd = HeldAward("odd", typed="Some old paper")
    found = ask(record(post(CHILDREN), *LEVEL_2, odd, DONE), wales).conflicts
    assert found == ()
    found = ask(record(post(HOME_CARE_SENIOR), *LEVEL_2, odd, DONE), wales).conflicts
    assert found == ()


def test_one_conflict_is_told_once(wales: Lookup) -> None:
    two = (post(CHILDREN, id="a"), post(CHILDREN, id="b"))
    found = ask(record(*two, *LEVEL_2, DONE), wales).conflicts
    assert [reason.code for reason in found] == ["conflict.band_met_register_not"]
