"""What an answer says beside its verdicts: notices, what was left out, which pack judged."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from tests.rules.people import DAY, ask, entry, held, post, record

if TYPE_CHECKING:
    from careerplanner.framework.lookup import Lookup

CHILDRENS_HOME = {"childrens-home-band-and-register", "childrens-home-register-and-band"}


@pytest.mark.parametrize(
    ("role", "setting", "told", "not_told"),
    [
        ("residential-child-care-worker", "", CHILDRENS_HOME, {"special-schools-2026"}),
        ("domiciliary-worker", "", {"six-years-to-qualify"}, CHILDRENS_HOME),
        ("domiciliary-senior", "", {"senior-home-care-band-and-register"}, CHILDRENS_HOME),
        ("personal-assistant", "", {"personal-assistants-to-come"}, {"deputy-band-and-register"}),
        ("care-home-manager-adults", "", {"other-nations-2027"}, {"personal-assistants-to-come"}),
        ("special-school-residential-worker", "", {"special-schools-2026"}, {"other-nations-2027"}),
        (
            "apprentice-care-worker",
            "special-school",
            {"special-schools-2026"},
            {"childrens-home-band-and-register"},
        ),
        ("apprentice-care-worker", "", {"bands-are-a-draft"}, {"special-schools-2026"}),
    ],
)
def test_notices_are_for_those_they_concern(
    wales: Lookup, role: str, setting: str, told: set[str], not_told: set[str]
) -> None:
    notices = set(ask(record(post(role, setting=setting)), wales).notices)
    assert told <= notices
    assert not notices & not_told


def test_a_notice_begins_with_its_day(wales: Lookup) -> None:
    who = record(post("domiciliary-worker"))
    assert "codes-2026" in ask(who, wales).notices
    assert "codes-2026" not in ask(who, wales, date(2026, 6, 30)).notices


def test_a_job_that_has_ended_brings_no_notice(wales: Lookup) -> None:
    ended = post("residential-child-care-worker", "2020-01-06", ended="2026-01-10")
    assert not CHILDRENS_HOME & set(ask(record(ended), wales).notices)


def test_what_lies_after_the_day_of_asking_is_left_out_and_said(wales: Lookup) -> None:
    who = record(
        post("domiciliary-worker", "2024-07-01"),
        held("core-adults", "2025-01-10"),
        entry(first="2024-09-01"),
    )
    past = ask(who, wales, date(2024, 6, 1))
    assert [reason.code for reason in past.left_out] == [
        "left_out.award",
        "left_out.post",
        "left_out.registration",
    ]
    assert past.register.fits == ()
    assert ask(who, wales).left_out == ()


def test_an_answer_names_its_pack_and_its_day(wales: Lookup) -> None:
    found = ask(record(), wales)
    assert (found.on, found.pack) == (DAY, wales.pack.about.ref)
    assert found.register.reason.code == "register.no_post"
