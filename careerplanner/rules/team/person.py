"""One person of a team as the rules see them: what is looked at more than once, worked out once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerplanner.domain.awards import Purpose
from careerplanner.rules.assess import register_roles
from careerplanner.rules.induction_areas import state_on
from careerplanner.rules.situation import Situation, Standing, is_current, standing_of

if TYPE_CHECKING:
    from collections.abc import Hashable

    from careerplanner.domain.record import Post, Record
    from careerplanner.framework.lookup import Lookup
    from careerplanner.rules.refreshers import Year
    from careerplanner.rules.situation import Asking
    from careerplanner.rules.team.training import TrainingRows

Seen = tuple[str, int, bool | None]
"""An award as a requirement sees it: which, how it counts on the day (the value of its
``Standing``, which is compared faster), whether enrolled."""


class Person:
    """What a record says on the day, as far as answers about many people share it.

    Attributes:
        record: The record.
        posts: Posts held on the day, in the record's order.
        awards: Awards that the catalogue knows, by id and then by entry, so that people with the
            same awards look the same.
        award_ids: Their ids.
        has_unknown: Whether there is one achieved (or perhaps) that the catalogue does not know.
        induction: What an answer about the induction can see of it, whom for left aside.
        band: The situation in which the band question is asked.
    """

    __slots__ = (
        "_year",
        "award_ids",
        "awards",
        "band",
        "has_unknown",
        "induction",
        "posts",
        "record",
    )

    def __init__(self, record: Record, lookup: Lookup, asking: Asking) -> None:
        self.record = record
        self.posts = tuple(post for post in record.posts if is_current(post, asking))
        self.has_unknown = False
        awards: list[Seen] = []
        for held in sorted(record.awards, key=lambda one: (one.award, one.id)):
            standing = standing_of(held, asking)
            if lookup.find_award(held.award) is not None:
                awards.append((held.award, standing.value, held.enrolled))
            elif standing in (Standing.HELD, Standing.UNSURE):
                self.has_unknown = True
        self.awards = tuple(awards)
        self.award_ids = frozenset([award for award, _standing, _enrolled in awards])
        self.induction = _induction_seen(record, asking)
        roles = frozenset(post.role for post in self.posts if post.role)
        self.band = Situation(record, asking, lookup, Purpose.BAND, roles)
        self._year: Year | None = None

    def year(self, rows: TrainingRows) -> Year:
        """Return what the record says of training."""
        if self._year is None:
            self._year = rows.year(self.record)
        return self._year

    def register(self, post: Post) -> Situation:
        """Return the situation in which the register question is asked for one of the posts."""
        band = self.band
        roles = register_roles(post, band.lookup)
        return Situation(self.record, band.asking, band.lookup, Purpose.REGISTER, roles)


def _induction_seen(record: Record, asking: Asking) -> Hashable:
    if not record.induction and not record.areas:
        return ()
    states = ((one, state_on(one, asking)) for one in record.induction)
    return (
        frozenset(
            (one.section, one.area, state.value, one.sent_back is not None)
            for one, state in states
            if state is not None
        ),
        tuple((own.section, own.area) for own in record.areas),
    )
