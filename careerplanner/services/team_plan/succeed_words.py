"""Who could follow in a job, in words: how far somebody is, why, and what an award opens."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerplanner.domain.team_plans import Readiness
from careerplanner.i18n.lists import join_items
from careerplanner.i18n.messages.team_plans import READINESS
from careerplanner.services.team.team_words import Look

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from careerplanner.domain.team import PostLine
    from careerplanner.domain.team_plans import Follower, Opened, PostHeld, PostKind
    from careerplanner.services.wording import Wording

READINESS_LOOK = {
    Readiness.HOLDS: Look.MET,
    Readiness.NOW: Look.MET,
    Readiness.YEAR: Look.UNDER_WAY,
    Readiness.THREE_YEARS: Look.UNDER_WAY,
    Readiness.LONGER: Look.MISSING,
    Readiness.NOT_KNOWN: Look.NOT_KNOWN,
    Readiness.NO_WAY: Look.NOT_APPLICABLE,
}


class SucceedWords:
    """Says who could follow whom, in one language.

    Args:
        say: Words of that language.
    """

    def __init__(self, say: Wording) -> None:
        self.say = say
        self._tr = say.catalogue.translate

    # ---- jobs ----------------------------------------------------------------------------------

    def job(self, role: str) -> str:
        """Return what a job is called."""
        return self.say.role(role) or role

    def post(self, post: PostKind) -> str:
        """Return a job with its service."""
        return " · ".join(part for part in (self.job(post.role), post.service) if part)

    def holders(self, held: PostHeld, names: Mapping[str, str]) -> str:
        """Return who has a job now."""
        return join_items(names.get(worker, "") for worker in held.holders)

    def how_many(self, held: PostHeld) -> str:
        """Return how many people have a job; one alone is said to be."""
        if held.is_single:
            return self._tr("Succeed", "One person alone")
        return self._tr("Succeed", "People: {count}", count=len(held.holders))

    def bands(self, role: str) -> str:
        """Return the bands a job can stand in; "" where the framework places it in none."""
        found = self.say.lookup.find_role(role)
        named = join_items(self.say.band_letter(band) for band in found.bands) if found else ""
        return self._tr("Succeed", "Band of the job: {bands}", bands=named) if named else ""

    # ---- people --------------------------------------------------------------------------------

    def readiness(self, readiness: Readiness) -> str:
        """Return how far somebody is, as a heading."""
        return self.say.label(READINESS, readiness)

    def now(self, posts: Iterable[PostLine]) -> str:
        """Return what somebody does now."""
        lookup = self.say.lookup
        titles = (
            " · ".join(part for part in (self._title(post), post.service) if part)
            for post in posts
            if lookup.find_role(post.role) is not None or post.title or post.service
        )
        return join_items(titles)

    def _title(self, post: PostLine) -> str:
        return post.title or self.say.role(post.role)

    def why(self, one: Follower) -> str:
        """Return how far somebody is and what is left, in one text."""
        parts = [self.say.reason(one.reason)]
        if one.awards:
            named = join_items(self.say.award(award) or award for award in one.awards)
            parts.append(self._tr("Succeed", "Left to gain: {awards}.", awards=named))
        if not one.posts:
            parts.append(self._tr("Succeed", "No job now."))
        if one.wants:
            parts.append(self._tr("Succeed", "The record says that they aim for it."))
        return " ".join(parts)

    def counted(self, some: Iterable[Follower]) -> str:
        """Return how many are how far, on one line; a readiness nobody has is left out."""
        every = [one.readiness for one in some]
        parts = (
            f"{self.readiness(kind)}: {every.count(kind)}" for kind in Readiness if kind in every
        )
        return " · ".join(parts)

    # ---- what an award opens, what somebody would leave ----------------------------------------

    def opened(self, one: Opened) -> str:
        """Return what an award opens."""
        award = self.say.award(one.award) or one.award
        target = self.say.name(one.target)
        return self._tr("Succeed", "{award}. It opens: {target}", award=award, target=target)

    def people(self, workers: Iterable[str], names: Mapping[str, str]) -> str:
        """Return people by name; "" for nobody."""
        return join_items(names.get(worker, "") for worker in workers)

    def left(self, post: PostKind, others: tuple[str, ...], names: Mapping[str, str]) -> str:
        """Return what a job would be without somebody."""
        named = self.post(post)
        if not others:
            return self._tr("Succeed", "{post}. Nobody else has this job there.", post=named)
        who = self.people(others, names)
        return self._tr("Succeed", "{post}. It stays with: {names}", post=named, names=who)
