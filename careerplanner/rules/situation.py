"""A record as it stood on the day of asking, for one of the two questions.

What the record dates later than that day is left out and said to be. What cannot be placed on
one side of the day (a year alone, no date at all) counts as the record tells it when the day is
today or later, and is unsure for a day in the past. Which award stands in for which is worked out
here once; requirements are answered in ``conditions``.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum, auto
from functools import cached_property
from typing import TYPE_CHECKING

from careerplanner.domain.awards import AwardStanding, Extent, Purpose
from careerplanner.domain.changes import Entity
from careerplanner.domain.finding import MetBy, PackName, Reason, Via
from careerplanner.domain.record import HeldAward, HeldState, Post, Record, Registration

if TYPE_CHECKING:
    from datetime import date

    from careerplanner.domain.awards import Award, CountsAs
    from careerplanner.domain.dates import PartialDate
    from careerplanner.domain.facts import Basis
    from careerplanner.domain.finding import Finding
    from careerplanner.framework.lookup import Lookup


@dataclass(frozen=True, slots=True)
class Asking:
    """When a question is asked.

    Attributes:
        on: The day the answer is for.
        today: The day it is asked; tells a past ``on`` from a present one.
    """

    on: date
    today: date

    @property
    def looks_back(self) -> bool:
        """Whether the answer is for a day gone by."""
        return self.on < self.today


class When(Enum):
    """How a dated thing lies to the day of asking."""

    BY_THEN = auto()
    LATER = auto()
    UNSURE = auto()


def when(given: PartialDate | None, asking: Asking) -> When:
    """Say whether something recorded as having happened had happened by the day of asking."""
    if given is not None:
        span = given.span
        if span.earliest > asking.on:
            return When.LATER
        if span.latest <= asking.on:
            return When.BY_THEN
    return When.UNSURE if asking.looks_back else When.BY_THEN


class Standing(Enum):
    """How a held award counts on the day of asking."""

    HELD = auto()
    UNSURE = auto()
    UNDER_WAY = auto()
    PLANNED = auto()
    LATER = auto()


def standing_of(held: HeldAward, asking: Asking) -> Standing:
    """Return how ``held`` counts on the day of asking."""
    if held.state is HeldState.PLANNED:
        return Standing.PLANNED
    started = held.started is not None and held.started.span.latest <= asking.on
    if held.state is HeldState.WORKING_TOWARDS:
        known = when(held.started, asking)
        return {When.LATER: Standing.LATER, When.UNSURE: Standing.UNSURE}.get(
            known, Standing.UNDER_WAY
        )
    known = when(held.achieved, asking)
    if known is When.LATER:
        return Standing.UNDER_WAY if started else Standing.LATER
    return Standing.HELD if known is When.BY_THEN else Standing.UNSURE


def is_current(post: Post, asking: Asking) -> bool:
    """Whether ``post`` was held on the day of asking; its last day still counts."""
    if post.started is not None and post.started.span.earliest > asking.on:
        return False
    if post.ended is None:
        return True
    span = post.ended.span
    if span.earliest > asking.on:
        return True
    return span.latest >= asking.on if span.is_one_day or asking.looks_back else False


@dataclass(frozen=True, slots=True)
class Cover:
    """An award that a held one covers, itself or by standing in for it.

    Attributes:
        by: The held record, and how.
        sure: False where somebody has to check that it counts.
    """

    by: MetBy
    sure: bool


@dataclass(frozen=True)
class Situation:
    """A record, a day, a pack and which of the two questions is asked.

    Attributes:
        record: The whole record.
        asking: The day.
        lookup: The pack.
        purpose: Band or register.
        roles: Roles for which acceptance is asked: the post's for the register, all current
            ones for the band.
    """

    record: Record
    asking: Asking
    lookup: Lookup
    purpose: Purpose
    roles: frozenset[str] = field(default_factory=frozenset)
    answered: dict[int, Finding] = field(default_factory=dict, repr=False, compare=False)
    """Findings by the identity of their requirement, which the pack keeps alive: the same part
    of a tree is asked many times while ways are compared."""

    @cached_property
    def posts(self) -> tuple[Post, ...]:
        """Posts held on the day of asking, in a fixed order."""
        posts = sorted(self.record.posts, key=lambda post: post.id)
        return tuple(post for post in posts if is_current(post, self.asking))

    @cached_property
    def registrations(self) -> tuple[Registration, ...]:
        """Registrations not dated later than the day of asking, in a fixed order."""
        return tuple(
            entry
            for entry in sorted(self.record.registrations, key=lambda entry: entry.id)
            if when(entry.first_registered, self.asking) is not When.LATER
        )

    @cached_property
    def client_groups(self) -> tuple[str, ...]:
        """Whom the worker works with: from the posts, else as the worker said; sorted.

        The register asks for one post, so there only that post's people count.
        """
        asked = [post for post in self.posts if post.role in self.roles]
        posts = asked if asked and self.purpose is Purpose.REGISTER else self.posts
        groups = {group for post in posts for group in self.groups_of(post)}
        return tuple(sorted(groups or set(self.record.worker.client_groups)))

    def groups_of(self, post: Post) -> tuple[str, ...]:
        """Client groups of a post: its own, else its role's."""
        if post.client_groups:
            return post.client_groups
        role = self.lookup.find_role(post.role)
        return role.client_groups if role else ()

    @cached_property
    def standings(self) -> tuple[tuple[HeldAward, Standing], ...]:
        """Every award of the record with how it counts, in a fixed order."""
        ordered = sorted(self.record.awards, key=lambda held: (held.award, held.typed, held.id))
        return tuple((held, standing_of(held, self.asking)) for held in ordered)

    @cached_property
    def held(self) -> dict[str, Cover]:
        """Awards held on the day, themselves or through one that counts as them."""
        return self._covers(Standing.HELD)

    @cached_property
    def unsure(self) -> dict[str, Cover]:
        """Awards that may have been held on the day, but the dates do not say."""
        return self._covers(Standing.UNSURE)

    @cached_property
    def under_way(self) -> dict[str, Cover]:
        """Awards being worked towards, themselves or through one that would count as them."""
        return self._covers(Standing.UNDER_WAY)

    @cached_property
    def planned(self) -> dict[str, Cover]:
        """Awards planned and not begun."""
        return self._covers(Standing.PLANNED)

    @cached_property
    def unknown_awards(self) -> tuple[HeldAward, ...]:
        """Awards achieved (or perhaps) that the catalogue does not know."""
        counted = (Standing.HELD, Standing.UNSURE)
        return tuple(
            held
            for held, standing in self.standings
            if standing in counted and self.lookup.find_award(held.award) is None
        )

    @cached_property
    def left_out(self) -> tuple[Reason, ...]:
        """What the record dates later than the day of asking."""
        later = [
            Reason.of("left_out.award", award=PackName("award", held.award), typed=held.typed)
            for held, standing in self.standings
            if standing is Standing.LATER
        ]
        later += [
            Reason.of("left_out.post", role=PackName("role", post.role), typed=post.title)
            for post in sorted(self.record.posts, key=lambda post: post.id)
            if post.started is not None and post.started.span.earliest > self.asking.on
        ]
        later += [
            Reason.of("left_out.registration")
            for entry in self.record.registrations
            if entry not in self.registrations
        ]
        return tuple(later)

    def held_award(self, held_id: str) -> HeldAward | None:
        """Return the record's award with this id."""
        return next((held for held in self.record.awards if held.id == held_id), None)

    def accepts(self, counted: CountsAs) -> bool:
        """Whether an acceptance holds for this question, these roles and this day."""
        limited = bool(counted.roles) and self.roles.isdisjoint(counted.roles)
        return (
            counted.purpose is self.purpose
            and not limited
            and counted.basis.in_force(self.asking.on)
        )

    def _covers(self, wanted: Standing) -> dict[str, Cover]:
        """Close the awards with this standing under "counts as", surest and directest first."""
        covers: dict[str, Cover] = {}
        for held, standing in self.standings:
            award = self.lookup.find_award(held.award) if standing is wanted else None
            if award is not None:
                direct = MetBy(Entity.HELD_AWARD, held.id, Via.DIRECT)
                self._spread(award, Cover(direct, sure=True), covers)
        return covers

    def doubtful(self, held: HeldAward) -> tuple[str, ...]:
        """Return the awards that one held award stands in for only if somebody agrees."""
        award = self.lookup.find_award(held.award)
        covers: dict[str, Cover] = {}
        if award is not None:
            direct = MetBy(Entity.HELD_AWARD, held.id, Via.DIRECT)
            self._spread(award, Cover(direct, sure=True), covers)
        return tuple(name for name, cover in covers.items() if not cover.sure)

    def _spread(self, award: Award, cover: Cover, covers: dict[str, Cover]) -> None:
        known = covers.get(award.id)
        if known is not None and _rank(known) <= _rank(cover):
            return
        covers[award.id] = cover
        for counted in award.counts_as:
            if self.accepts(counted):
                onward = _through(award, counted, cover)
                for other in counted.awards:
                    target = self.lookup.find_award(other)
                    if target is not None:
                        self._spread(target, onward, covers)


def _rank(cover: Cover) -> tuple[bool, int, int, str, str]:
    """Order covers: sure before unsure, direct before indirect, firm before doubtful.

    Of equal ones the award held decides, for ids of entries are random.
    """
    order = (Via.DIRECT, Via.EQUIVALENCE, Via.LEGACY).index(cover.by.via)
    doubt = -cover.by.basis.confidence.rank if cover.by.basis else -3
    return (not cover.sure, order, doubt, cover.by.through, cover.by.id)


def _through(award: Award, counted: CountsAs, cover: Cover) -> Cover:
    """Return the cover one step on: the first award held stays the one that is named."""
    first = cover.by.through or award.id
    legacy = award.standing is AwardStanding.LEGACY or cover.by.via is Via.LEGACY
    basis = _weaker(cover.by.basis, counted.basis)
    via = Via.LEGACY if legacy else Via.EQUIVALENCE
    by = MetBy(cover.by.entity, cover.by.id, via, first, basis)
    return Cover(by, cover.sure and counted.extent is Extent.FULL)


def _weaker(one: Basis | None, other: Basis) -> Basis:
    """Return the less sure of two; a chain is as firm as its weakest link."""
    if one is None or other.confidence.rank < one.confidence.rank:
        return other
    return one
