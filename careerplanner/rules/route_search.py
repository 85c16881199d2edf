"""An AND/OR search from a record to a requirement, through everything that has to come first.

A requirement is taken apart as the pack wrote it: all of its parts, one of its alternatives. An
award that is missing leads on to what it asks for first, by each of its courses, and so on down;
a job that an award needs is a thing to do like any other. The result is every way that is not
another way with more to do. Nothing closed is gone into, what nobody can say becomes a thing to
ask, and a prerequisite that comes back to itself ends that branch.

Dates, money and words play no part here: see ``route_sizes`` and ``route_steps``.
"""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING

from careerplanner.domain.assessment import StepKind
from careerplanner.domain.awards import AwardKind, AwardStanding
from careerplanner.domain.finding import PackName, Reason, Status
from careerplanner.domain.requirement import (
    AgeAtLeast,
    AllOf,
    AnyOf,
    AtLeast,
    EarnsBelow,
    EnrolledOn,
    Experience,
    Holds,
    HoursAtLeast,
    Induction,
    LivesIn,
    NotStated,
    Once,
    PostIs,
    Registered,
    Requirement,
    WorkingTowards,
)
from careerplanner.domain.routes import NotOffered
from careerplanner.domain.study import CourseStanding
from careerplanner.rules.conditions import answer, choices
from careerplanner.rules.route_checks import Checks
from careerplanner.rules.route_jobs import fitting_roles, jobs_below, nearest
from careerplanner.rules.route_needs import (
    NOTHING,
    Mode,
    Need,
    Part,
    Place,
    Top,
    each,
    fewest,
)
from careerplanner.rules.ways import of_same_family

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from careerplanner.domain.awards import Award
    from careerplanner.domain.facts import Basis
    from careerplanner.domain.finding import Finding
    from careerplanner.domain.study import Course
    from careerplanner.rules.situation import Situation

Parts = tuple[Part, ...]

MOST_AWARDS = 4000
"""Awards gone into in one search. A sound pack needs some dozens; a pack that asks for itself in
many ways could go on for ever."""

MOST_DEEP = 80
"""Requirements gone into one below the other; below that nobody's way leads."""


class Search:
    """One search for one worker and one of the two questions.

    Args:
        situation: Record, day, pack and question.

    Attributes:
        subject: What is searched for; names a way not gone that has no name of its own.
        blocked: Ways not gone, by what and why, in the order they were met.
    """

    def __init__(self, situation: Situation) -> None:
        self.situation = situation
        self.subject = PackName("goal", "")
        self.blocked: dict[tuple[PackName, Reason], NotOffered] = {}
        self._path: list[str] = []
        self._looped: set[str] = set()
        self._known: dict[tuple[str, Place], Parts] = {}
        self._parts: dict[tuple[int, Place], Parts] = {}
        self._changed: dict[int, tuple[Parts, Parts]] = {}
        self._left = MOST_AWARDS
        self._deep = 0
        self._checks = Checks(situation)

    def parts(self, node: Requirement, place: Place) -> Parts:
        """Return every way to meet a requirement here in a route; empty where there is none."""
        found = answer(node, self.situation)
        if found.status in (Status.MET, Status.NOT_APPLICABLE):
            return (NOTHING,)
        known = self._parts.get((id(node), place))
        if known is None:
            self._deep += 1
            known = self._SEARCHES[type(node)](self, node, place, found)
            self._deep -= 1
            if not self._looped:  # what was cut short by a circle is only right inside it
                self._parts[id(node), place] = known
        return known

    def once(self, change: Callable[[Part], Part], parts: Parts) -> Parts:
        """Return parts found by this search with a change, made once however often it is asked."""
        known = self._changed.get(id(parts))
        if known is None or known[0] is not parts:
            known = self._changed[id(parts)] = (parts, tuple(change(part) for part in parts))
        return known[1]

    def block(self, what: PackName | None, reason: Reason, basis: Basis | None) -> None:
        """Remember a way that was not gone, and why."""
        named = what or self.subject
        self.blocked.setdefault((named, reason), NotOffered(named, reason, basis))

    # ---- what is made of parts ---------------------------------------------------------------

    def _all_of(self, node: AllOf, place: Place, _found: Finding) -> Parts:
        inner = place if len(node.of) == 1 else place.inside()
        return each(self.parts(part, inner) for part in node.of)

    def _any_of(self, node: AnyOf, place: Place, _found: Finding) -> Parts:
        said = [part for part in node.of if not isinstance(part, NotStated)]
        if said:
            for silent in node.of:
                if isinstance(silent, NotStated):
                    why = Reason.of("not_offered.not_stated", because=silent.because)
                    self.block(None, why, silent.basis)
        options = [self.parts(part, place) for part in self._applying(said or list(node.of))]
        found = fewest(part for option in options for part in option)
        return found if place.spread else tuple(part.of_choice(node.id) for part in found)

    def _applying(self, nodes: Iterable[Requirement]) -> list[Requirement]:
        """Return what applies: what does not is no way to meet a choice."""
        off = Status.NOT_APPLICABLE
        return [node for node in nodes if answer(node, self.situation).status is not off]

    def _at_least(self, node: AtLeast, place: Place, _found: Finding) -> Parts:
        inner = place.inside()
        options = [self.parts(part, inner) for part in self._applying(node.of)]
        count = min(node.count, len(options))
        return fewest(part for chosen in combinations(options, count) for part in each(chosen))

    def _once(self, node: Once, place: Place, _found: Finding) -> Parts:
        asked = answer(node.when, self.situation).status
        if asked is Status.MISSING and not self._comes(node.when, place):
            return (NOTHING,)
        return self.parts(node.then, place)

    def _comes(self, node: Requirement, place: Place) -> bool:
        """Whether a condition that does not hold yet will, by the job aimed for."""
        return isinstance(node, PostIs) and self._by_the_job(node, place)

    # ---- awards ------------------------------------------------------------------------------

    def _holds(self, node: Holds, place: Place, found: Finding) -> Parts:
        return self._award(node, place, found, Mode.DONE)

    def _begun(self, node: WorkingTowards | EnrolledOn, place: Place, found: Finding) -> Parts:
        if found.reason.code == "enrolled_on.not_said":
            return (
                self._single(Need(f"tell:{node.id}", StepKind.TELL_US, node.basis, node, found)),
            )
        return self._award(node, place, found, Mode.BEGUN)

    def _award(
        self, node: Holds | WorkingTowards | EnrolledOn, place: Place, found: Finding, mode: Mode
    ) -> Parts:
        """Return the ways to an award: finish it, have one's own checked, or take it."""
        situation = self.situation
        if found.met_by and found.status is Status.UNDER_WAY:
            held = situation.held_award(found.met_by[0].id)
            if held is not None:
                key = f"award:{held.award}"
                need = Need(key, StepKind.FINISH_AWARD, node.basis, node, found, award=held.award)
                return (self._single(need, mode),)
        options: list[Part] = []
        allowed = choices(node.choice, situation)
        if found.status is Status.NOT_KNOWN and found.met_by and allowed:
            options += (self._single(need) for need in self._checks.needs(node, found, allowed))
        for award_id in dict.fromkeys([*allowed, *of_same_family(allowed, situation)]):
            options += self._taken(award_id, node, place, mode)
        return fewest(options)

    def _taken(
        self, award_id: str, node: Holds | WorkingTowards | EnrolledOn, place: Place, mode: Mode
    ) -> Parts:
        award = self.situation.lookup.find_award(award_id)
        if award is None:
            return ()
        if not can_be_taken(award):
            if award.standing is AwardStanding.LEGACY:
                named = PackName("award", award.id)
                self.block(named, Reason.of("not_offered.legacy", what=named), award.basis)
            return ()
        if award.id in self._path:
            self._looped.update(self._path[self._path.index(award.id) :])
            named = PackName("award", award.id)
            self.block(named, Reason.of("not_offered.loop", what=named), award.basis)
            return ()
        inner = place.for_award(mode)
        parts = self._gained(award, inner, spread=place.spread)
        top = frozenset({Top(f"award:{award.id}", mode)})
        key = f"award:{award.id}"
        return tuple(
            Part({**part.needs, key: part.needs[key].asked_by(node)}, top) for part in parts
        )

    def _gained(self, award: Award, place: Place, *, spread: bool) -> Parts:
        """Return the ways to gain an award, with everything it asks for first."""
        key = (award.id if not spread else f"{award.id}*", place)
        if key in self._known:
            return self._known[key]
        if self._left == 0 or self._deep > MOST_DEEP:
            self._looped.add("")
            named = PackName("award", award.id)
            self.block(named, Reason.of("not_offered.too_many", what=named), None)
            return ()
        self._left -= 1
        self._path.append(award.id)
        found = self._by_course(award, place, spread=spread)
        self._path.pop()
        if not self._looped & {award.id, ""} or not self._path:
            self._known[key] = found
        if not self._path:
            self._looped.clear()
        return found

    def _by_course(self, award: Award, place: Place, *, spread: bool) -> Parts:
        every = self.situation.lookup.courses_for(award.id)
        courses = [course for course in every if self._is_open(course)]
        if spread or not courses:
            self._tell_closed(every)
        options: list[tuple[Course | None, Parts]] = [
            (course, self._before(course.before or award.before, place)) for course in courses
        ]
        if not every:
            options = [(None, self._before(award.before, place))]
        if not spread:
            options = [min(options, key=_effort)] if options else []
        return fewest(
            self._gaining(award, course, part, courses)
            for course, parts in options
            for part in parts
        )

    def _before(self, node: Requirement | None, place: Place) -> Parts:
        return (NOTHING,) if node is None else self.parts(node, place)

    def _gaining(
        self, award: Award, course: Course | None, before: Part, courses: list[Course]
    ) -> Part:
        key = f"award:{award.id}"
        name = course.id if course else ""
        others = tuple(other.id for other in courses if other.id != name)
        need = Need(
            key,
            StepKind.TAKE_AWARD,
            award.basis,
            award=award.id,
            course=name,
            after=before.keys(Mode.DONE) - {key},
            alongside=before.keys(Mode.BEGUN) - {key},
            others=others,
            assumed=before.assumed,
        )
        first = {
            name: found.preparing(award.id) if name in need.after | need.alongside else found
            for name, found in before.needs.items()
        }
        return Part({**first, key: need}, frozenset({Top(key, Mode.DONE)}))

    def _is_open(self, course: Course) -> bool:
        in_force = course.basis.in_force(self.situation.asking.on)
        return course.standing is CourseStanding.OPEN and in_force

    def _tell_closed(self, courses: Iterable[Course]) -> None:
        """Say of each course that cannot be taken why not."""
        for course in courses:
            if not self._is_open(course):
                over = course.standing is CourseStanding.OPEN
                named = PackName("course", course.id)
                code = "closed" if over else course.standing
                why = Reason.of(f"not_offered.{code}", what=named)
                self.block(named, why, course.basis)

    # ---- jobs, time, and what a person is ----------------------------------------------------

    def _post_is(self, node: PostIs, place: Place, found: Finding) -> Parts:
        if self._by_the_job(node, place):
            return (Part({}, frozenset({Top(place.job, Mode.BEGUN)})),)
        if found.reason.code == "post_is.not_said":
            return (
                self._single(Need(f"tell:{node.id}", StepKind.TELL_US, node.basis, node, found)),
            )
        roles = fitting_roles(node, self.situation)
        if not roles:
            return ()
        key = f"post:{roles[0]}"
        need = Need(key, StepKind.TAKE_POST, node.basis, node, found, roles=roles)
        return (self._single(need),)

    def _by_the_job(self, node: PostIs, place: Place) -> bool:
        """Whether the job aimed for is one that a requirement asks for."""
        fits = fitting_roles(node, self.situation, among=place.here)
        return bool(place.here) and bool(fits)

    def _experience(self, node: Experience, place: Place, found: Finding) -> Parts:
        if found.status is Status.NOT_KNOWN:
            return (
                self._single(Need(f"tell:{node.id}", StepKind.TELL_US, node.basis, node, found)),
            )
        need = Need(f"experience:{node.id}", StepKind.GAIN_EXPERIENCE, node.basis, node, found)
        current = [post.role for post in self.situation.posts]
        if current if not node.roles else set(current) & set(node.roles):
            return (self._single(need),)
        below = jobs_below(node.roles, place.job.removeprefix("post:"), self.situation)
        roles = nearest(below, self.situation, sure=False)
        if not roles:
            self.block(None, found.reason, node.basis)
            return ()
        job = Need(f"post:{roles[0]}", StepKind.TAKE_POST, node.basis, node, found, roles=roles)
        then = Need(need.key, need.kind, node.basis, node, found, after=frozenset({job.key}))
        return (Part({job.key: job, then.key: then}, frozenset({Top(then.key, Mode.DONE)})),)

    def _person(self, node: Requirement, _place: Place, found: Finding) -> Parts:
        """Return what to do about an age or hours a week; what is not said is taken for granted."""
        if found.status is Status.NOT_KNOWN:
            return (Part(assumed=(found,)),)
        name, kind = {
            AgeAtLeast: ("age", StepKind.REACH_AGE),
            HoursAtLeast: ("hours", StepKind.MORE_HOURS),
        }[type(node)]
        return (self._single(Need(f"{name}:{node.id}", kind, node.basis, node, found)),)

    def _fixed(self, node: Requirement, _place: Place, found: Finding) -> Parts:
        """Return nothing where a person would have to live or earn otherwise."""
        if found.status is Status.NOT_KNOWN:
            return (Part(assumed=(found,)),)
        self.block(None, found.reason, node.basis)
        return ()

    def _induction(self, node: Induction, _place: Place, found: Finding) -> Parts:
        return (self._single(Need("induction", StepKind.INDUCTION, node.basis, node, found)),)

    def _registered(self, node: Registered, _place: Place, found: Finding) -> Parts:
        name = "+".join(node.categories)
        return (
            self._single(Need(f"registered:{name}", StepKind.REGISTER, node.basis, node, found)),
        )

    def _not_stated(self, node: NotStated, _place: Place, found: Finding) -> Parts:
        key = f"ask:{node.id}"
        return (self._single(Need(key, StepKind.ASK, node.basis, node, found)),)

    def _single(self, need: Need, mode: Mode = Mode.DONE) -> Part:
        return Part({need.key: need}, frozenset({Top(need.key, mode)}))

    _SEARCHES: dict[type, Callable[..., Parts]] = {  # noqa: RUF012 - one table for the class
        AllOf: _all_of,
        AnyOf: _any_of,
        AtLeast: _at_least,
        Once: _once,
        Holds: _holds,
        WorkingTowards: _begun,
        EnrolledOn: _begun,
        Induction: _induction,
        Registered: _registered,
        Experience: _experience,
        PostIs: _post_is,
        AgeAtLeast: _person,
        HoursAtLeast: _person,
        LivesIn: _fixed,
        EarnsBelow: _fixed,
        NotStated: _not_stated,
    }


def can_be_taken(award: Award) -> bool:
    """Whether an award can be set out for: offered today, and no by-product of other training."""
    return award.standing is AwardStanding.CURRENT and award.kind is not AwardKind.SHORT_COURSE


def _effort(option: tuple[Course | None, Parts]) -> tuple[bool, int, bool, int]:
    """Order courses for one award: least to do first, then the shortest, then in pack order."""
    course, parts = option
    months = course.months.most if course and course.months else None
    fewest_needs = min((len(part.needs) for part in parts), default=0)
    return (not parts, fewest_needs, months is None, months or 0)
