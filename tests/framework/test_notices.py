"""A pack's notices are told to those they are for, about what they asked, while they hold."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from careerplanner.framework.notices import notices_about

if TYPE_CHECKING:
    from careerplanner.domain.pack import Pack


@pytest.mark.parametrize(
    ("about", "on", "roles", "told"),
    [
        ("learning", date(2030, 6, 1), [], ["log-book"]),
        ("learning", date(2030, 6, 1), ["warden"], ["log-book"]),
        ("learning", date(2031, 12, 31), ["warden", "boat-hand"], ["log-book", "rope-days"]),
        ("learning", date(2032, 1, 1), ["boat-hand"], ["log-book"]),
        ("register", date(2029, 12, 31), ["roamer"], []),
        ("register", date(2030, 1, 1), ["roamer"], ["new-roll"]),
        ("band", date(2030, 6, 1), ["roamer"], []),
    ],
)
def test_notices_are_for_a_subject_a_day_and_a_job(
    aldland: Pack, about: str, on: date, roles: list[str], told: list[str]
) -> None:
    assert [notice.id for notice in notices_about(aldland, about, on, roles)] == told
