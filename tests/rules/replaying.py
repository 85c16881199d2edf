"""Doing what a route says, step by step, on the record it was made for.

Nothing here asks the planner how a step is meant: it knows what a person would then write into
the record. What somebody else has to say is answered with yes: the requirement that was open is
put in the pack as one that an award of that name meets, and the award into the record. What a
route takes for granted is made true. Whether routes then lead where they say is asked in the tests.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from careerplanner.domain.assessment import StepKind
from careerplanner.domain.awards import Purpose
from careerplanner.domain.dates import PartialDate, add_months
from careerplanner.domain.finding import Status
from careerplanner.domain.goals import GoalKind, GoalName
from careerplanner.domain.record import (
    HeldAward,
    HeldState,
    InductionProgress,
    Post,
    ProgressState,
    Record,
    Registration,
)
from careerplanner.domain.register import Duty
from careerplanner.domain.requirement import Experience
from careerplanner.framework.facts import requirements_of, walk
from careerplanner.rules.conditions import answer
from careerplanner.rules.situation import Asking, Situation, is_current
from tests.rules.settling import answered, settled_by

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from datetime import date

    from careerplanner.domain.goals import Goal
    from careerplanner.domain.register import RegisterVersion
    from careerplanner.domain.requirement import Requirement
    from careerplanner.domain.routes import Route, Routes, RouteStep
    from careerplanner.framework.lookup import Lookup


@dataclass(frozen=True)
class World:
    """A record and the pack it is held against, at one moment of a route.

    Attributes:
        record: As the person would have written it by then.
        lookup: The pack, with what was asked answered.
        on: Day of asking.
    """

    record: Record
    lookup: Lookup
    on: date

    def situation(self, purpose: Purpose, roles: frozenset[str] | None = None) -> Situation:
        """The record as asked for one of the two questions; without roles, for those it has."""
        asking = Asking(self.on, self.on)
        own = {post.role for post in self.record.posts if is_current(post, asking)} - {""}
        chosen = frozenset(own) if roles is None else roles
        return Situation(self.record, asking, self.lookup, purpose, chosen)

    def with_parts(self, **parts: tuple[Any, ...]) -> World:
        """The same with entries added to lists of the record."""
        added = {name: (*getattr(self.record, name), *new) for name, new in parts.items()}
        return replace(self, record=replace(self.record, **added))

    def with_worker(self, **facts: Any) -> World:  # noqa: ANN401 - fields of a worker
        """The same with something said about the person."""
        worker = replace(self.record.worker, **facts)
        return replace(self, record=replace(self.record, worker=worker))


@dataclass(frozen=True)
class Replay:
    """One route of an answer, ready to be done.

    Attributes:
        answer: The answer.
        route: The route.
        start: The record that was asked about.
        jobs: Picks one of the jobs that a step says will do.
    """

    answer: Routes
    route: Route
    start: World
    jobs: Callable[[tuple[str, ...]], str] = lambda roles: roles[0]

    def done(self, keys: Iterable[str] | None = None, begun: Iterable[str] = ()) -> World:
        """What is so after these steps (None: all) are done and those others begun."""
        world = _granted(self.route, self.start)
        wanted = None if keys is None else set(keys)
        for step in self.route.steps:
            if wanted is None or step.key in wanted:
                world = self._did(step, world)
            elif step.key in begun:
                world = self._began(step, world)
        return world

    def before(self, step: RouteStep) -> World:
        """What is so when a step can be begun: what it waits for, and nothing else, has happened.

        What it goes alongside of is begun, and so is whatever those in turn wait for.
        """
        done, begun, open_ends = set[str](), set[str](), [(step, False)]
        while open_ends:
            found, counts = open_ends.pop()
            if counts:
                begun.add(found.key)
            for key in found.after:
                if key not in done:
                    done.add(key)
                    open_ends.append((_step(self.route, key), True))
            for key in found.alongside:
                if key not in begun:
                    open_ends.append((_step(self.route, key), True))
        return self.done(done, begun - done)

    # ---- one step ----------------------------------------------------------------------------

    def _did(self, step: RouteStep, world: World) -> World:
        made: dict[StepKind, Callable[[RouteStep, World], World]] = {
            StepKind.TAKE_AWARD: _hold,
            StepKind.FINISH_AWARD: _finish,
            StepKind.TAKE_POST: self._take_post,
            StepKind.REGISTER: _register,
            StepKind.INDUCTION: _learn,
            StepKind.GAIN_EXPERIENCE: self._work,
            StepKind.REACH_AGE: _grow,
            StepKind.MORE_HOURS: _work_more,
            StepKind.ASK: self._hear,
            StepKind.TELL_US: self._hear,
            StepKind.CHECK_AWARD: self._hear,
        }
        return made[step.kind](step, world)

    def _began(self, step: RouteStep, world: World) -> World:
        if step.kind is not StepKind.TAKE_AWARD:
            return world if step.kind is StepKind.FINISH_AWARD else self._did(step, world)
        state = HeldState.WORKING_TOWARDS
        begun = HeldAward(f"began-{step.award}", step.award, state=state, enrolled=True)
        return world.with_parts(awards=(begun,))

    def _take_post(self, step: RouteStep, world: World) -> World:
        role = world.lookup.role(self.jobs(step.roles))
        places = {place.setting for place in role.register_as}
        here = {post.setting or _setting(post, world) for post in self.start.record.posts}
        setting = role.setting or next(iter(sorted(places & here)), "")
        begun = PartialDate.of(world.on)
        return world.with_parts(
            posts=(Post(f"did-{step.key}", role.id, setting=setting, started=begun),)
        )

    def _work(self, step: RouteStep, world: World) -> World:
        node = world.lookup.find_node(step.key.removeprefix("experience:"))
        assert isinstance(node, Experience)
        current = {post.role for post in world.situation(Purpose.BAND).posts}
        role = sorted(current & set(node.roles))[0] if node.roles else sorted(current)[0]
        began = PartialDate.of(add_months(world.on, -node.months))
        ended = PartialDate.of(world.on)
        return world.with_parts(posts=(Post(f"did-{step.key}", role, started=began, ended=ended),))

    def _hear(self, step: RouteStep, world: World) -> World:
        name, _, what = step.key.partition(":")
        if name == "judged":
            return world
        if name == "check":
            return self._checked(what, world)
        return settled(world, {what})

    def _checked(self, held: str, world: World) -> World:
        """Everything that one award held may count as, for what is asked, is met by it."""
        only = tuple(one for one in self.start.record.awards if one.id == held)
        alone = replace(self.start, record=replace(self.start.record, awards=only))
        asked = situation(self, alone)
        names = {
            node.id
            for root in requirements_of(self.start.lookup.pack)
            for node in walk(root)
            if (found := answer(node, asked)).met_by and found.status is Status.NOT_KNOWN
        }
        role = world.lookup.find_role(self.route.role)
        own = role.own_awards if role else ()
        made = tuple(HeldAward(f"checked-{award}", award) for award in own)
        return settled(world.with_parts(awards=made), names)


def _stands_for(held: str, asked: Situation) -> set[str]:
    """The awards that a held one may count as, whether surely or if somebody agrees."""
    entry = asked.held_award(held)
    wanted, found = [entry.award if entry else ""], set[str]()
    while wanted:
        award = asked.lookup.find_award(wanted.pop())
        if award is not None and award.id not in found:
            found.add(award.id)
            for counted in award.counts_as:
                wanted += counted.awards if asked.accepts(counted) else ()
    return found


def _step(route: Route, key: str) -> RouteStep:
    found = route.step(key)
    assert found is not None, f"{key} is no step of {route.key}"
    return found


def _setting(post: Post, world: World) -> str:
    role = world.lookup.find_role(post.role)
    return role.setting if role else ""


def _hold(step: RouteStep, world: World) -> World:
    return world.with_parts(awards=(HeldAward(f"did-{step.award}", step.award),))


def _finish(step: RouteStep, world: World) -> World:
    awards = tuple(
        replace(held, state=HeldState.ACHIEVED, achieved=None)
        if held.award == step.award and held.state is not HeldState.PLANNED
        else held
        for held in world.record.awards
    )
    return replace(world, record=replace(world.record, awards=awards))


def _register(step: RouteStep, world: World) -> World:
    return world.with_parts(registrations=(Registration(f"did-{step.key}", step.category),))


def _learn(step: RouteStep, world: World) -> World:
    over = InductionProgress(f"did-{step.key}", state=ProgressState.SIGNED_OFF)
    return world.with_parts(induction=(over,))


def _grow(step: RouteStep, world: World) -> World:
    return _aged(world, _years(world.lookup, step.key.removeprefix("age:")))


def _years(lookup: Lookup, name: str) -> int:
    return int(getattr(lookup.find_node(name), "years", 0))


def _aged(world: World, years: int) -> World:
    """The person at least so old, and no younger than they were said to be."""
    wanted = PartialDate(world.on.year - years - 1)
    born = world.record.worker.born
    older = born is not None and born.span.latest <= wanted.span.latest
    return world if older else world.with_worker(born=wanted)


def _work_more(step: RouteStep, world: World) -> World:
    hours = float(getattr(world.lookup.find_node(step.key.removeprefix("hours:")), "hours", 0))
    return _busy(world, hours)


def _busy(world: World, hours: float) -> World:
    if not world.situation(Purpose.BAND).posts:
        return world.with_parts(posts=(Post("some-job", hours=hours),))
    posts = tuple(replace(post, hours=max(post.hours or 0, hours)) for post in world.record.posts)
    return replace(world, record=replace(world.record, posts=posts))


def _granted(route: Route, world: World) -> World:
    """The world as a route takes it for granted."""
    said = [*route.assumes, *(reason for step in route.steps for reason in step.assumes)]
    for reason in said:
        if reason.code in ("age.not_said", "age.date_unsure"):
            world = _aged(world, int(str(reason.get("years"))))
        elif reason.code == "hours.not_said":
            world = _busy(world, float(str(reason.get("asked"))))
        elif reason.code == "lives_in.not_said":
            world = world.with_worker(lives_in=world.lookup.pack.about.nation)
        elif reason.code.startswith("earns_below."):
            lowest = world.lookup.pack.about.earnings_bands[0]
            world = world.with_worker(earnings=lowest.id)
    return world


def settled(world: World, names: set[str]) -> World:
    """A world in which some requirements are met by what somebody said."""
    said = () if settled_by(world.lookup) else (HeldAward("settled", "settled"),)
    return replace(world.with_parts(awards=said), lookup=answered(world.lookup, names))


# ---- which question a route answers ------------------------------------------------------------


def version_of(replay: Replay) -> RegisterVersion | None:
    """The register's rule for the job of a route, for somebody who begins it today."""
    world = replay.start
    names = _judged(replay)
    role = world.lookup.find_role(names[-1]) if names else None
    rule = world.lookup.find_register_rule(role.register_rule) if role else None
    fitting = [v for v in rule.versions if v.basis.in_force(world.on)] if rule else []
    return fitting[-1] if fitting else None


def asked_for_a_job(replay: Replay) -> Requirement | None:
    """What a profession asks for the job of a route, by the end that means that job."""
    goal, pack = replay.answer.goal, replay.start.lookup.pack
    meant = [
        end.requirement
        for end in pack.goals
        if replay.route.role in end.roles and goal in (goal_name(end), job_name(replay.route.role))
    ]
    return next((asked for asked in meant if asked is not None), None)


def goal_name(goal: Goal) -> GoalName:
    """How an end of the pack is asked for."""
    return GoalName(GoalKind.GOAL, goal.id)


def job_name(role: str) -> GoalName:
    """How a job is asked for."""
    return GoalName(GoalKind.ROLE, role)


def _judged(replay: Replay) -> tuple[str, ...]:
    """The job of a route, and last what it is for the register where the person works now."""
    world, role = replay.start, replay.start.lookup.find_role(replay.route.role)
    if role is None:
        return ()
    places = {place.setting: place.role for place in role.register_as}
    posts = world.situation(Purpose.BAND).posts
    here = sorted({post.setting or _setting(post, world) for post in posts} & set(places))
    return (role.id, places[here[0]] if here else places.get(role.setting, role.id))


def question(replay: Replay) -> Purpose:
    """Whether a route answers the register's question or the band's; never both."""
    if not replay.route.role:
        return Purpose.BAND
    if asked_for_a_job(replay) is not None:
        return Purpose.REGISTER
    version = version_of(replay)
    asked = version is not None and version.duty in (Duty.MUST, Duty.MAY)
    return Purpose.REGISTER if asked else Purpose.BAND


def _roles(replay: Replay, purpose: Purpose) -> frozenset[str] | None:
    names = _judged(replay)
    return frozenset(names) if purpose is Purpose.REGISTER and names else None


def situation(replay: Replay, world: World) -> Situation:
    """A world as it is asked for the question that a route answers."""
    purpose = question(replay)
    return world.situation(purpose, _roles(replay, purpose))
