"""A draft as steps a person can take: each with its reason, its sources, its money, its doubts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerplanner.domain.assessment import StepKind
from careerplanner.domain.finding import PackName, Reason, Status
from careerplanner.domain.requirement import NotStated, Registered
from careerplanner.domain.routes import RouteStep
from careerplanner.domain.study import StudyMode
from careerplanner.rules.conditions import answer
from careerplanner.rules.route_money import funding_for

if TYPE_CHECKING:
    from collections.abc import Iterator

    from careerplanner.domain.facts import Basis
    from careerplanner.domain.finding import Finding
    from careerplanner.domain.goals import GoalName
    from careerplanner.domain.register import Deadline
    from careerplanner.domain.routes import FundingFit
    from careerplanner.domain.study import Course, Measured
    from careerplanner.rules.route_aims import Aim
    from careerplanner.rules.route_drafts import Draft
    from careerplanner.rules.route_needs import Need
    from careerplanner.rules.situation import Situation


class StepMaker:
    """Makes the steps of one draft.

    Args:
        draft: The draft.
        goal: What was asked for.
        situation: The record, for the question the draft answers.
        turns: The turn of each need.
        months: How long each need takes.
        prices: What each need costs.
        longest: For what may be finished in the job: months it may take since registering.
    """

    def __init__(
        self,
        draft: Draft,
        goal: GoalName,
        situation: Situation,
        turns: dict[str, int],
        months: dict[str, Measured | None],
        prices: dict[str, Measured | None],
        longest: dict[str, int],
    ) -> None:
        self.draft, self.months, self.prices, self.longest = draft, months, prices, longest
        self.aim = draft.aim
        self.goal = PackName(str(goal.kind), goal.id)
        self.situation = situation
        self.lookup = situation.lookup
        self.turns = turns

    def steps(self) -> tuple[RouteStep, ...]:
        """Return every step, in the order it should be taken."""
        needs = self.draft.part.needs.values()
        return tuple(self._step(need) for need in sorted(needs, key=self._order))

    def _depth(self, need: Need, seen: frozenset[str] = frozenset()) -> int:
        """Count how many things of the same turn have to be begun before this one."""
        needs, turn = self.draft.part.needs, self.turns[need.key]
        waits = [
            1 + self._depth(needs[key], seen | {need.key})
            for key in need.alongside - seen
            if key in needs and self.turns[key] == turn and need.key not in needs[key].alongside
        ]
        return max(waits, default=0)

    def _order(self, need: Need) -> tuple[object, ...]:
        """Within a turn: what others wait for, what is asked, jobs, registering, then awards."""
        kinds = {StepKind.TAKE_POST: 1, StepKind.REGISTER: 2, StepKind.TAKE_AWARD: 4}
        award = self.lookup.find_award(need.award)
        level = (award.level or 0) if award else 0
        asked = need.kind in (StepKind.ASK, StepKind.CHECK_AWARD, StepKind.TELL_US)
        return (
            self.turns[need.key],
            self._depth(need),
            0 if asked else kinds.get(need.kind, 3),
            level,
            need.key.partition(":")[0],
            need.award,  # before the id of an entry, which another book has otherwise
            need.key,
        )

    def _step(self, need: Need) -> RouteStep:
        course = self.lookup.find_course(need.course)
        version = self.aim.version if self._is_late(need) else None
        funding = funding_for(need, self.situation)
        return RouteStep(
            key=need.key,
            kind=need.kind,
            reason=self._reason(need),
            bases=tuple(self._bases(need, course)),
            award=need.award,
            course=need.course,
            roles=need.roles,
            category=self._category(need),
            turn=self.turns[need.key],
            after=tuple(sorted(need.after)),
            alongside=tuple(sorted(need.alongside)),
            months=self.months[need.key],
            price=self.prices[need.key],
            under_way=need.kind is StepKind.FINISH_AWARD,
            in_the_job=need.in_the_job,
            expected=version.award_expected if version else None,
            latest=version.award_latest if version else None,
            register_by=self._register_by(need),
            funding=funding,
            instead=need.instead,
            other_courses=need.others,
            before=self._before(need, course),
            assumes=tuple(self._assumes(need, course)),
            risks=tuple(self._risks(need, course, funding)),
        )

    def _is_late(self, need: Need) -> bool:
        """Whether the register's deadlines for the award hold for a need."""
        return need.in_the_job and self.aim.must_register

    def _register_by(self, need: Need) -> Deadline | None:
        mine = need.kind is StepKind.REGISTER and need.key.startswith("register:")
        return self.aim.version.register_by if mine and self.aim.version else None

    def _category(self, need: Need) -> str:
        """Return the part of the register that a need is for."""
        if isinstance(need.node, Registered):
            return next(iter(need.node.categories), "")
        mine = need.kind is StepKind.REGISTER and self.aim.rule is not None
        return self.aim.rule.categories[0] if mine and self.aim.rule else ""

    def _before(self, need: Need, course: Course | None) -> Finding | None:
        """Return what the award or its course asks for first, held against the record."""
        if need.kind is not StepKind.TAKE_AWARD:
            return None
        award = self.lookup.find_award(need.award)
        node = (course.before if course else None) or (award.before if award else None)
        return answer(node, self.situation) if node is not None else None

    # ---- why, and from where -----------------------------------------------------------------

    def _reason(self, need: Need) -> Reason:
        if need.kind is StepKind.ASK:
            return self._asking(need)
        if need.kind in (StepKind.CHECK_AWARD, StepKind.TELL_US):
            return self._telling(need)
        role = self._job
        if need.kind is StepKind.REGISTER:
            return Reason.of("need.register", role=role) if self.aim.role else self._plain(need)
        if need.kind is StepKind.TAKE_POST:
            if need.serves:
                return Reason.of("need.post_before", award=PackName("award", need.serves))
            own = self.aim.role is not None and need.key == f"post:{self.aim.role.id}"
            return Reason.of("need.post", role=role) if own else self._plain(need)
        return self._plain(need)

    def _plain(self, need: Need) -> Reason:
        """Say what a need is for: another award, the register once in the job, the goal."""
        if need.serves:
            return Reason.of("need.before", award=PackName("award", need.serves))
        role = self._job
        if self._is_late(need):
            return Reason.of("need.finish_later", role=role)
        if self.aim.role is not None and self.aim.serves == "band":
            return Reason.of("need.framework", role=role)
        return Reason.of("need.goal", target=self.goal)

    def _asking(self, need: Need) -> Reason:
        if need.route:
            return Reason.of("need.judged", route=PackName("route", need.route))
        because = need.node.because if isinstance(need.node, NotStated) else None
        if because is None:
            return self._plain(need)
        if need.serves:
            award = PackName("award", need.serves)
            return Reason.of("need.asked_before", award=award, because=because)
        return Reason.of("need.decided", because=because)

    def _telling(self, need: Need) -> Reason:
        found = need.finding.reason if need.finding else None
        if need.kind is StepKind.TELL_US and found is not None:
            return found
        held = self.situation.held_award(need.key.partition(":")[2])
        named = PackName("award", held.award if held else "")
        typed = held.typed if held else ""
        award = PackName("award", need.award)
        return Reason.of("need.check", typed=typed, held=named, award=award)

    def _bases(self, need: Need, course: Course | None) -> Iterator[Basis]:
        award = self.lookup.find_award(need.award)
        months = self.months[need.key]
        said = [need.basis]
        if course is not None:
            said.append(course.basis)
        elif award is not None:
            said.append(award.basis)
        if months is not None:
            said.append(months.basis)
        for place, basis in enumerate(said):
            if basis not in said[:place]:
                yield basis

    # ---- what is taken for granted, what is lost ---------------------------------------------

    def _assumes(self, need: Need, course: Course | None) -> Iterator[Reason]:
        for found in need.assumed:
            yield from (part.reason for part in found.walk() if not part.children)
        if need.kind is StepKind.TAKE_POST:
            yield Reason.of("assume.employer", role=PackName("role", need.roles[0]))
        if course is None or need.kind is not StepKind.TAKE_AWARD:
            return
        if course.mode in (StudyMode.FULL_TIME, StudyMode.PART_TIME):
            yield Reason.of("assume.place", course=PackName("course", course.id))
        for funding in course.comes_with:
            yield Reason.of("assume.sponsor", funding=PackName("funding", funding))

    def _risks(
        self, need: Need, course: Course | None, funding: tuple[FundingFit, ...]
    ) -> Iterator[Reason]:
        if course is not None:
            yield from (Reason.of("risk.text", text=text) for text in course.risks)
        if is_for_others(need, self.aim, self.situation):
            yield Reason.of("risk.other_people", award=PackName("award", need.award))
        for fit in funding:
            if fit.excluded_by:
                yield Reason.of(
                    "risk.excluded",
                    funding=PackName("funding", fit.funding),
                    by=PackName("funding", fit.excluded_by),
                )
        if need.kind is StepKind.TAKE_POST and need.serves:
            role = self.lookup.find_role(need.roles[0])
            if role is not None and self._has_awards_of_its_own(role.register_rule):
                yield Reason.of("risk.post_award", role=PackName("role", role.id))
        version = self.aim.version
        if need.kind is StepKind.REGISTER and self._studies_first(need):
            by = version.register_by.months if version and version.register_by else None
            if by:
                yield Reason.of("risk.in_time", role=self._job, months=by)
        if self._is_late(need) and version and (version.award_latest or version.award_expected):
            yield Reason.of("risk.deadline", role=self._job)
            by = version.award_latest.months if version.award_latest else None
            if by is not None and self.longest.get(need.key, 0) > by:
                months = self.longest[need.key]
                yield Reason.of("risk.may_be_late", months=months, by=by)

    def _studies_first(self, need: Need) -> bool:
        """Whether an award has to be finished before the job can be registered for."""
        needs = self.draft.part.needs
        return any(needs[key].award for key in need.after if key in needs)

    @property
    def _job(self) -> PackName:
        """The job aimed for, named; without an id where there is none."""
        return PackName("role", self.aim.role.id if self.aim.role else "")

    def _has_awards_of_its_own(self, rule_id: str) -> bool:
        """Whether a job's award for the register is not held."""
        rule = self.lookup.find_register_rule(rule_id)
        award = rule.versions[-1].award if rule else None
        return award is not None and answer(award, self.situation).status is not Status.MET


def is_for_others(need: Need, aim: Aim, situation: Situation) -> bool:
    """Whether an award is for none of the people that the worker, or the job, supports."""
    if need.kind is not StepKind.TAKE_AWARD:
        return False
    groups = set(aim.role.client_groups if aim.role else situation.client_groups)
    award = situation.lookup.find_award(need.award)
    covered = set(award.client_groups) if award else set()
    return bool(groups and covered) and groups.isdisjoint(covered)
