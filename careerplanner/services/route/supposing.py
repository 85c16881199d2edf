"""What if: a record with an award more, another job or other hours, in memory and never saved.

The answer for the supposed record is held against the one for the real record. Nothing is written
before ``keep``, which makes a plan of it: awards planned, a job or hours as an action.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta
from itertools import count
from typing import TYPE_CHECKING

from careerplanner.domain.dates import PartialDate
from careerplanner.domain.finding import PackName, Reason
from careerplanner.domain.record import Action, ActionState, HeldAward, HeldState, Post, Typed
from careerplanner.domain.routes import GoalState, Measure
from careerplanner.errors import UnknownName
from careerplanner.rules.situation import Asking, is_current
from careerplanner.services.answer.assessing import assess
from careerplanner.services.answer.what_changed import what_changed
from careerplanner.services.route.routing import find_routes
from careerplanner.services.validation import check, cleaned

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from careerplanner.domain.assessment import Assessment
    from careerplanner.domain.changes import Changes
    from careerplanner.domain.finding import Status
    from careerplanner.domain.goals import GoalName
    from careerplanner.domain.ids import IdMaker
    from careerplanner.domain.record import Record
    from careerplanner.domain.routes import Routes
    from careerplanner.i18n.language import Language
    from careerplanner.services.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Supposition:
    """What is supposed about one worker.

    Attributes:
        awards: Ids of awards supposed to be held.
        role: Id of the job supposed to begin today in place of those held now, or "".
        setting: Id of the workplace of that job, or "" where the job itself says it.
        hours: Hours a week, of that job or else of all jobs held now together; None to leave
            them as they are (of another job: not known).
    """

    awards: tuple[str, ...] = ()
    role: str = ""
    setting: str = ""
    hours: float | None = None

    @property
    def is_empty(self) -> bool:
        """Whether nothing is supposed."""
        return not self.awards and not self.role and self.hours is None


@dataclass(frozen=True, slots=True)
class BandTurn:
    """A band whose state the supposition changes.

    Attributes:
        band: Its id.
        before: How it stands.
        after: How it would stand.
    """

    band: str
    before: Status
    after: Status


@dataclass(frozen=True, slots=True)
class WhatIf:
    """Two answers held side by side.

    Attributes:
        before: The answer for the record.
        after: The answer for the supposed record, for the same day.
        routes_before: The ways to the goal; None without a goal.
        routes_after: The ways to it for the supposed record.
        band_changes: How the answer about the bands differs, the induction with it.
        register_changes: How the answer about the register differs, job by job.
        way_changes: How the ways to the goal differ.
    """

    before: Assessment
    after: Assessment
    routes_before: Routes | None
    routes_after: Routes | None
    band_changes: tuple[Reason, ...]
    register_changes: tuple[Reason, ...]
    way_changes: tuple[Reason, ...]

    @property
    def changes(self) -> tuple[Reason, ...]:
        """Everything that differs, the two verdicts one after the other."""
        return (*self.band_changes, *self.register_changes, *self.way_changes)

    @property
    def bands(self) -> tuple[BandTurn, ...]:
        """The bands that would stand otherwise, lowest first."""
        was = {fit.band: fit.finding.status for fit in self.before.bands.fits}
        turns = (
            BandTurn(fit.band, was[fit.band], fit.finding.status) for fit in self.after.bands.fits
        )
        return tuple(turn for turn in turns if turn.before is not turn.after)


def supposed_ids() -> IdMaker:
    """Return a maker of ids for what is only supposed; the same each time, and no real ones."""
    numbers = count(1)
    return lambda: f"supposed-{next(numbers)}"


def suppose(record: Record, supposition: Supposition, make_id: IdMaker, on: date) -> Record:
    """Return a record in which it is so; the one given stays as it is.

    A supposed award is held, without a date. A supposed job begins on the day, and those held
    now end the day before; a job held already in that workplace changes nothing.

    Args:
        record: The real record.
        supposition: What to suppose.
        make_id: Gives ids to what is added.
        on: The day of asking.
    """
    awards, posts = list(record.awards), record.posts
    for award in sorted(set(supposition.awards)):
        _suppose_award(awards, award, make_id)
    if supposition.role and not _is_held(record, supposition, on):
        posts = (*_ended(posts, on), _begun(supposition, make_id, on))
    elif supposition.hours is not None:
        posts = _with_hours(posts, supposition, on)
    return replace(record, awards=tuple(awards), posts=posts)


def _suppose_award(awards: list[HeldAward], award: str, make_id: IdMaker) -> None:
    mine = [place for place, held in enumerate(awards) if held.award == award]
    if any(awards[place].state is HeldState.ACHIEVED for place in mine):
        return
    if not mine:
        awards.append(HeldAward(make_id(), award))
        return
    held = awards[mine[0]]
    awards[mine[0]] = replace(held, state=HeldState.ACHIEVED, achieved=None, expected=None)


def _is_held(record: Record, supposition: Supposition, on: date) -> bool:
    wanted = (supposition.role, supposition.setting)
    return any(
        (post.role, post.setting if supposition.setting else "") == wanted
        for post in _current(record.posts, on)
    )


def _current(posts: tuple[Post, ...], on: date) -> tuple[Post, ...]:
    return tuple(post for post in posts if is_current(post, Asking(on, on)))


def _ended(posts: tuple[Post, ...], on: date) -> Iterator[Post]:
    """Yield the jobs with those held now ended; one that began no earlier is left out."""
    last = on - timedelta(days=1)
    current = _current(posts, on)
    for post in posts:
        if post not in current:
            yield post
        elif post.started is None or post.started.span.earliest <= last:
            yield replace(post, ended=PartialDate.of(last))


def _begun(supposition: Supposition, make_id: IdMaker, on: date) -> Post:
    return Post(
        make_id(),
        supposition.role,
        setting=supposition.setting,
        hours=supposition.hours,
        started=PartialDate.of(on),
    )


def _with_hours(posts: tuple[Post, ...], supposition: Supposition, on: date) -> tuple[Post, ...]:
    """Return the jobs with the hours of all held now together; the one meant has them."""
    current = sorted(_current(posts, on), key=lambda post: (post.role != supposition.role, post.id))
    hours = {post.id: 0.0 for post in current}
    hours |= {post.id: supposition.hours or 0.0 for post in current[:1]}
    return tuple(replace(post, hours=hours[post.id]) if post in current else post for post in posts)


def what_if(
    workspace: Workspace,
    record: Record,
    supposition: Supposition,
    goal: GoalName | None = None,
    *,
    on: date | None = None,
    rank: Measure = Measure.STEPS,
) -> WhatIf:
    """Return the answers for a record as it is and as it is supposed to be.

    Args:
        workspace: Gives the pack and the clock.
        record: The real record.
        supposition: What to suppose.
        goal: The end whose ways are compared too, or None.
        on: Day of asking; None for today.
        rank: By what the ways are ordered.

    Raises:
        UnknownName: An award or a job supposed is none of the pack's.
        KeyError: The pack has no such end.
    """
    check_names(workspace, supposition)
    day = on or workspace.today()
    supposed = suppose(record, supposition, supposed_ids(), day)
    before, after = assess(workspace, record, on=day), assess(workspace, supposed, on=day)
    routes_before = routes_after = None
    if goal is not None:
        routes_before = find_routes(workspace, record, goal, rank=rank, on=day)
        routes_after = find_routes(workspace, supposed, goal, rank=rank, on=day)
    changed = what_changed(before, after)
    told = [_as_supposed(reason) for reason in changed if reason.code != "changed.nothing"]
    of_register = [reason for reason in told if reason.get("role") is not None]
    of_bands = [reason for reason in told if reason not in of_register]
    return WhatIf(
        before,
        after,
        routes_before,
        routes_after,
        (*of_bands, *_new_bands(before, after)),
        (*of_register, *_new_jobs(before, after)),
        tuple(_ways(routes_before, routes_after)),
    )


def check_names(workspace: Workspace, supposition: Supposition) -> None:
    """Refuse what the pack does not know.

    Raises:
        UnknownName: An award, a job or a workplace supposed is none of the pack's.
    """
    lookup = workspace.lookup
    for award in supposition.awards:
        lookup.award(award)
    if supposition.role:
        lookup.role(supposition.role)
    if supposition.setting and lookup.find_setting(supposition.setting) is None:
        raise UnknownName("pack.unknown_name", kind="setting", id=supposition.setting)


def _as_supposed(reason: Reason) -> Reason:
    """Return a reason that tells of a change as one that tells of what is only supposed."""
    return Reason(reason.code.replace("changed.", "supposed.", 1), reason.fields)


def _new_bands(before: Assessment, after: Assessment) -> Iterator[Reason]:
    now = _job_bands(after)
    if now and now != _job_bands(before):
        yield Reason.of("supposed.bands_of_job", bands=now)


def _new_jobs(before: Assessment, after: Assessment) -> Iterator[Reason]:
    """Yield what the register would ask in a job that is not held."""
    held = {fit.post for fit in before.register.fits}
    for fit in after.register.fits:
        if fit.post not in held:
            role = PackName("role", fit.role)
            yield Reason.of(f"supposed.standing.{fit.standing}", role=role)
            if fit.award is not None:
                yield Reason.of(f"supposed.register_award.{fit.award.status}", role=role)


def _job_bands(answer: Assessment) -> tuple[PackName, ...]:
    return tuple(dict.fromkeys(PackName("band", place.band) for place in answer.bands.by_job))


def _ways(before: Routes | None, after: Routes | None) -> Iterator[Reason]:
    """Yield how the ways to the goal differ, best way against best way."""
    if before is None or after is None or before.routes == after.routes:
        return
    if after.state is GoalState.REACHED or not after.routes:
        if before.state is not after.state:
            yield Reason.of(f"supposed.goal.{after.state}")
        return
    if not before.routes:
        yield Reason.of("supposed.goal.open", ways=len(after.routes))
        return
    if len(before.routes) != len(after.routes):
        yield Reason.of("supposed.ways", before=len(before.routes), after=len(after.routes))
    steps = [len(answer.routes[0].steps) for answer in (before, after)]
    code = "supposed.steps" if steps[0] != steps[1] else "supposed.other_steps"
    yield Reason.of(code, before=steps[0], after=steps[1])


# ---- keeping, and what is left of it -------------------------------------------------------------


def keep(
    workspace: Workspace, worker_id: str, supposition: Supposition, language: Language
) -> Changes:
    """Make a plan of what was supposed, as one action that can be undone.

    Awards become planned awards, unless the record has them in any state. A job or hours become
    an open action of the plan; the record's jobs stay as they are.

    Args:
        workspace: Has the book.
        worker_id: Whose record.
        supposition: What was supposed.
        language: Language the action is written in.

    Raises:
        UnknownName: The book has no such worker, or the pack no such award or job.
        FieldError: A value cannot be.
        EnvironmentFault: The book cannot be written; nothing was changed.
    """
    check_names(workspace, supposition)
    record = workspace.opened.record(worker_id)
    known = {held.award for held in record.awards}
    entries: list[HeldAward | Action] = [
        HeldAward(workspace.make_id(), award, state=HeldState.PLANNED)
        for award in sorted(set(supposition.awards) - known)
    ]
    agreed = {action.what.words for action in record.actions if action.state is ActionState.OPEN}
    entries += [
        Action(workspace.make_id(), Typed(words, str(language)), owner=record.worker.name)
        for words in _actions(workspace, supposition, language)
        if words not in agreed
    ]
    kept = [cleaned(entry) for entry in entries]
    for entry in kept:
        check(entry, workspace.today())
    with workspace.opened.action("supposition.keep", workspace.actor, worker_id) as act:
        for entry in kept:
            act.add(entry, worker_id)
    return act.changes


def _actions(workspace: Workspace, supposition: Supposition, language: Language) -> Iterator[str]:
    """Yield what is to be done about the job and the hours."""
    say = workspace.wording(language)
    tr = say.catalogue.translate
    hours = f"{supposition.hours:g}" if supposition.hours is not None else ""
    if supposition.role:
        job = say.role(supposition.role)
        place = say.lookup.find_setting(supposition.setting)
        if place is not None:
            job = f"{job} ({say.text(place.title)})"
        yield tr("What if", "Take up a job as: {job}", job=job)
    if hours:
        yield tr("What if", "Hours a week: {hours}", hours=hours)


def still_supposed(supposition: Supposition, before: Record, after: Record) -> Supposition:
    """Return what is left of a supposition once the record under it has changed.

    An award that is now held is no longer supposed; where the jobs changed, a supposed job and
    supposed hours were about others and are let go.
    """
    held = {one.award for one in after.awards if one.state is HeldState.ACHIEVED}
    awards = tuple(award for award in supposition.awards if award not in held)
    if before.posts != after.posts:
        return Supposition(awards)
    return replace(supposition, awards=awards)
