"""What is not among the routes, and why: somebody may have heard of it, and nothing is hidden."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerplanner.domain.finding import PackName, Reason
from careerplanner.domain.routes import NotOffered
from careerplanner.rules.route_aims import closed_ways, other_jobs
from careerplanner.rules.route_steps import is_for_others

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from careerplanner.domain.goals import GoalName
    from careerplanner.domain.routes import Route
    from careerplanner.rules.route_aims import Aim, Situations
    from careerplanner.rules.route_drafts import Draft


_SLOW = "not_offered.too_long"


def subject(aim: Aim, goal: GoalName) -> PackName:
    """Return what a search for an aim is about: its way on to the register, else the goal."""
    return PackName("route", aim.by.id) if aim.by else PackName(str(goal.kind), goal.id)


class LeftOut:
    """Gathers what is left out, each once."""

    def __init__(self) -> None:
        self._told: dict[tuple[PackName, str], NotOffered] = {}

    @property
    def told(self) -> tuple[NotOffered, ...]:
        """Everything left out, in the order it was met."""
        return tuple(self._told.values())

    def add(self, entries: Iterable[NotOffered]) -> None:
        """Add entries; of one thing left out for one reason the first stays."""
        for entry in entries:
            self._told.setdefault((entry.what, entry.reason.code), entry)

    def for_others(self, found: list[Draft], asked: Situations) -> list[Draft]:
        """Leave out routes for other people than the worker's, where there are any for these."""
        strangers = {
            id(draft): need
            for draft in found
            for need in draft.part.needs.values()
            if is_for_others(need, draft.aim, asked.of(draft.aim))
        }
        own = [draft for draft in found if id(draft) not in strangers]
        if not own:
            return found
        for need in strangers.values():
            named = PackName("award", need.award)
            self.add([NotOffered(named, Reason.of("not_offered.other_people", what=named))])
        return own

    def rest(
        self,
        goal: GoalName,
        wanted: tuple[Aim, ...],
        routes: tuple[Route, ...],
        shorter: Mapping[Aim, Aim],
        asked: Situations,
    ) -> None:
        """Add ways on to the register that are closed or were not needed, and other jobs.

        That something asks for itself in the end matters only where there is no way at all.
        """
        if routes:
            loops = [key for key in self._told if key[1] == "not_offered.loop"]
            ways = {PackName("route", route.by) for route in routes}
            slow = [key for key in self._told if key[1] == _SLOW and key[0] in ways]
            for key in (*loops, *slow):
                del self._told[key]
        lookup, asking = asked.band.lookup, asked.band.asking
        used = {(route.role, route.by) for route in routes}
        said = {what for what, _ in self._told}
        for aim in wanted:
            for way in closed_ways(aim, lookup, asking):
                named = PackName("route", way.id)
                why = Reason.of("not_offered.closed", what=named)
                self.add([NotOffered(named, why, way.basis)])
            role = aim.role.id if aim.role else ""
            less = shorter.get(aim)
            if aim.by is None or less is None or less.by is None or (role, aim.by.id) in used:
                continue
            named = PackName("route", aim.by.id)
            if named not in said:
                by = PackName("route", less.by.id)
                why = Reason.of("not_offered.dominated", what=named, by=by)
                self.add([NotOffered(named, why, aim.by.basis)])
        others = tuple(PackName("role", role) for role in other_jobs(goal, asked))
        if others:
            whole = PackName(str(goal.kind), goal.id)
            self.add([NotOffered(whole, Reason.of("not_offered.other_jobs", roles=others))])
