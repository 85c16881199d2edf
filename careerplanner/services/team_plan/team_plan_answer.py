"""What a team could learn and who could follow whom, as lines for a terminal and as JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from careerplanner.domain.team_plans import Readiness
from careerplanner.services.team_plan.develop_words import DevelopWords
from careerplanner.services.team_plan.succeed_words import SucceedWords

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from datetime import date

    from careerplanner.domain.team_plans import (
        Follower,
        Gap,
        Opened,
        PersonGaps,
        PostHeld,
        Served,
        TeamLearning,
    )
    from careerplanner.services.wording import Wording

Plain = dict[str, Any]
FORMAT = 1
"""Raised when the shape of the JSON changes."""


def _head(say: Wording, on: date) -> Plain:
    ref = say.lookup.pack.about.ref
    return {
        "format": FORMAT,
        "language": str(say.language),
        "on": on.isoformat(),
        "pack": {"id": ref.id, "version": ref.version, "digest": ref.digest},
    }


class DevelopAnswer:
    """Tells what a team could learn.

    Args:
        say: Words of one language.
        on: Day of asking.
    """

    def __init__(self, say: Wording, on: date) -> None:
        self._words, self._tr = DevelopWords(say), say.catalogue.translate
        self._say, self._on = say, on

    def lines(self, found: Sequence[TeamLearning], people: Sequence[PersonGaps]) -> Iterator[str]:
        """Yield what serves whom, what serves the most people first."""
        tr = self._tr
        yield tr("Develop", "People looked at: {count}", count=len(people))
        if not any(one.serves for one in found):
            yield tr("Develop", "Nothing is open, as far as the records say.")
        for one in found:
            if not one.serves:
                continue
            yield ""
            yield self._words.title(one.learning)
            yield f"  {self._words.counted(one)}"
            opens = self._words.opens(one, people)
            if opens:
                yield f"  {opens}"
            for served in one.serves:
                why = " ".join(self._words.gap(gap) for gap in served.gaps)
                yield f"  - {served.name}: {why}"

    def write(self, found: Iterable[TeamLearning], people: Sequence[PersonGaps]) -> Plain:
        """Return the same for other programs."""
        return {
            **_head(self._say, self._on),
            "people": len(people),
            "learning": [self._learning(one) for one in found],
        }

    def _learning(self, one: TeamLearning) -> Plain:
        return {
            "kind": one.learning.kind,
            "id": one.learning.id,
            "title": self._words.title(one.learning),
            "serves": [self._served(served) for served in one.serves],
            "under_way": [self._served(served) for served in one.under_way],
            "not_known": [self._served(served) for served in one.not_known],
            "all_that_is_left_for": list(one.opens),
            "programme_parts": list(one.programmes),
        }

    def _served(self, served: Served) -> Plain:
        gaps = [self._gap(gap) for gap in served.gaps]
        return {"worker": served.worker, "name": served.name, "gaps": gaps}

    def _gap(self, gap: Gap) -> Plain:
        target = None
        if gap.target is not None:
            target = {"kind": gap.target.kind, "id": gap.target.id}
        return {
            "kind": gap.kind.value,
            "target": target,
            "code": gap.reason.code,
            "sentence": self._say.reason(gap.reason),
            "statements": list(gap.statements),
        }


class SucceedAnswer:
    """Tells who could follow whom.

    Args:
        say: Words of one language.
        names: Names of the people, by id.
        on: Day of asking.
    """

    def __init__(self, say: Wording, names: Mapping[str, str], on: date) -> None:
        self._words, self._tr = SucceedWords(say), say.catalogue.translate
        self._say, self._names, self._on = say, names, on

    def lines(
        self,
        held: Sequence[PostHeld],
        opened: Sequence[Opened],
        role: str,
        followers: Sequence[Follower],
    ) -> Iterator[str]:
        """Yield the jobs with those who have them; then who could follow in the one asked about."""
        tr, words = self._tr, self._words
        yield tr("Succeed", "Jobs and who has them")
        for one in held:
            many, who = words.how_many(one), words.holders(one, self._names)
            yield f"  {words.post(one.post)}. {many}: {who}"
        if role:
            yield ""
            yield words.job(role)
            if followers:
                yield f"  {words.counted(followers)}"
            for one_of in followers:
                said = [one_of.name, words.why(one_of)]
                if one_of.readiness is not Readiness.NOT_KNOWN:  # which the reason says itself
                    said.insert(1, words.readiness(one_of.readiness))
                yield f"  - {'. '.join(said)}"
        if opened:
            yield ""
            yield tr("Succeed", "What one qualification opens")
            for opens in opened:
                yield f"  {words.opened(opens)}: {words.people(opens.people, self._names)}"

    def write(
        self,
        held: Iterable[PostHeld],
        opened: Iterable[Opened],
        role: str,
        followers: Iterable[Follower],
    ) -> Plain:
        """Return the same for other programs."""
        return {
            **_head(self._say, self._on),
            "jobs": [
                {
                    "role": one.post.role,
                    "service": one.post.service,
                    "holders": [self._person(who) for who in one.holders],
                    "one_person_alone": one.is_single,
                }
                for one in held
            ],
            "role": role or None,
            "followers": [self._follower(one) for one in followers],
            "opened": [
                {
                    "award": one.award,
                    "target": {"kind": one.target.kind, "id": one.target.id},
                    "people": [self._person(who) for who in one.people],
                }
                for one in opened
            ],
        }

    def _person(self, worker: str) -> Plain:
        return {"worker": worker, "name": self._names.get(worker, "")}

    def _follower(self, one: Follower) -> Plain:
        months = None
        if one.months is not None:
            months = {
                "least": one.months.least,
                "most": one.months.most,
                "unknown": list(one.months.unknown),
            }
        return {
            **self._person(one.worker),
            "readiness": one.readiness.value,
            "code": one.reason.code,
            "sentence": self._words.why(one),
            "months": months,
            "awards_left": list(one.awards),
            "aims_for_it": one.wants,
        }
