"""What a pack would have its readers know about one subject, on one day."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from careerplanner.domain.pack import Pack
    from careerplanner.domain.register import Notice


def notices_about(
    pack: Pack, about: str, on: date, roles: Iterable[str] = ()
) -> tuple[Notice, ...]:
    """Return the notices about a subject that are in force on a day, in pack order.

    Args:
        pack: The pack.
        about: "band", "register" or "learning".
        on: The day.
        roles: Roles of the reader; what is for certain roles is left out for others.
    """
    held = set(roles)
    return tuple(
        notice
        for notice in pack.notices
        if notice.about == about
        and notice.basis.in_force(on)
        and (not notice.roles or not held.isdisjoint(notice.roles))
    )
