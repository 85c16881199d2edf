"""Choosing a route: its steps as dated actions of the plan, kept and let go in one action.

Dates are only proposed; whoever agrees the plan changes them. Where nobody can say how long a
step takes, no date is proposed for it nor for what comes after it, and the action says so.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from careerplanner.domain.dates import LATEST_YEAR, PartialDate, add_months
from careerplanner.domain.goals import GoalKind
from careerplanner.domain.record import Action, ActionState, Typed
from careerplanner.domain.routes import Measure
from careerplanner.errors import UnknownName
from careerplanner.rules.route_order import continued
from careerplanner.rules.route_sizes import TAKES_TIME
from careerplanner.services.record.records import record_of
from careerplanner.services.route.route_words import RouteWords
from careerplanner.services.route.routing import find_goal, find_routes
from careerplanner.services.validation import check, cleaned

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from careerplanner.domain.changes import Changes
    from careerplanner.domain.record import Record
    from careerplanner.domain.routes import Route, Routes, RouteStep
    from careerplanner.i18n.language import Language
    from careerplanner.services.workspace import Workspace
    from careerplanner.store.action import BookAction

MONTHS_BEFORE = 1
"""How long before its date an action is remembered."""


def proposed_actions(
    workspace: Workspace, record: Record, answer: Routes, route: Route, language: Language
) -> tuple[Action, ...]:
    """Return an action for each step of a route, in order, with dates where they can be proposed.

    What was agreed before for the same step of the same goal, and is still open, keeps its owner
    and its dates.

    Args:
        workspace: Gives the words and new ids.
        record: The worker's record.
        answer: The answer the route is from; dates count from its day.
        route: The route.
        language: Language the actions are written in.
    """
    words = RouteWords(workspace.wording(language))
    begins, ends = _months_from_now(route.steps)
    agreed = {
        action.step: action
        for action in record.actions
        if action.goal == answer.goal.id and action.step and action.state is ActionState.OPEN
    }
    made = []
    for step in route.steps:
        counted = step.kind in TAKES_TIME
        before, expected = agreed.get(step.key), _expected(record, step, answer.on)
        months = ends[step.key] if counted else begins[step.key]
        due = expected or _month(answer.on, months, later=not counted)
        last = _deadline(step, route, record, answer.on, begins)
        said = "" if due else _undated(words, step, begins)
        if last is not None and (due is None or due.span.latest > last):
            due, said = PartialDate.find(last), _held_to_deadline(words)
        why = f"{words.why(step)} {said}".strip()
        action = Action(
            workspace.make_id(),
            Typed(words.step(step), str(language)),
            Typed(why, str(language)),
            record.worker.name,
            due,
            remind=_month_before(due, answer.on),
            goal=answer.goal.id,
            step=step.key,
        )
        if before is not None:
            action = replace(
                action, owner=before.owner, due=before.due or due, remind=before.remind
            )
        made.append(action)
    return tuple(made)


def choose_route(
    workspace: Workspace,
    worker_id: str,
    answer: Routes,
    route: Route,
    actions: Iterable[Action],
) -> Changes:
    """Make a route the worker's own and its steps actions of the plan, as one action.

    Open actions of a route chosen before are dropped, not removed; what was done stays done. A
    band becomes the band aimed for.

    Raises:
        UnknownName: The book has no such worker.
        FieldError: A value of an action cannot be.
        EnvironmentFault: The book cannot be written; nothing was changed.
    """
    kept = [cleaned(action) for action in actions]
    for one in kept:
        check(one, workspace.today())
    record = record_of(workspace, worker_id)
    worker = replace(record.worker, goal=answer.goal.id, route=route.key)
    if answer.goal.kind is GoalKind.BAND:
        worker = replace(worker, target=answer.goal.id)
    with workspace.opened.action("route.choose", workspace.actor, worker_id) as act:
        act.change_worker(worker)
        _drop_open(act, record)
        for one in kept:
            act.add(one, worker_id)
    return act.changes


def leave_route(workspace: Workspace, worker_id: str) -> Changes:
    """Let the chosen route go, with its open actions dropped, as one action.

    Raises:
        UnknownName: The book has no such worker.
        EnvironmentFault: The book cannot be written; nothing was changed.
    """
    record = record_of(workspace, worker_id)
    with workspace.opened.action("route.leave", workspace.actor, worker_id) as act:
        act.change_worker(replace(record.worker, goal="", route=""))
        _drop_open(act, record)
    return act.changes


def chosen_route(
    workspace: Workspace, record: Record, *, on: date | None = None
) -> tuple[Routes, Route | None] | None:
    """Return the answer for the goal whose route the worker chose, asked anew.

    Args:
        workspace: Gives the pack and the clock.
        record: The worker's record.
        on: Day of asking; None for today.

    Returns:
        None where no route is chosen, or where the pack in use has no such goal; otherwise the
        answer and the route in it that carries on the chosen one, now that some of it may be done;
        None in its place when there is no such route any more.
    """
    worker = record.worker
    if not worker.goal or not worker.route:
        return None
    try:
        goal = find_goal(workspace, worker.goal)
    except UnknownName:
        return None
    first = find_routes(workspace, record, goal, on=on)
    route = continued(worker.route, first)
    if route is not None or not first.more:
        return first, route
    for measure in list(Measure)[1:]:  # what one order cuts off, another may show
        answer = find_routes(workspace, record, goal, rank=measure, on=on)
        route = continued(worker.route, answer)
        if route is not None:
            return answer, route
    return first, None


def _drop_open(act: BookAction, record: Record) -> None:
    for action in record.actions:
        if action.goal and action.step and action.state is ActionState.OPEN:
            act.change(replace(action, state=ActionState.DROPPED), record.worker.id)


def _expected(record: Record, step: RouteStep, on: date) -> PartialDate | None:
    """Return when the record says that an award under way will be finished, or None."""
    if not step.award or not step.under_way:
        return None
    said = (held.expected for held in record.awards if held.award == step.award)
    return next((day for day in said if day is not None and day.span.latest >= on), None)


def _deadline(
    step: RouteStep, route: Route, record: Record, on: date, begins: dict[str, int | None]
) -> date | None:
    """Return the register's deadline for an award finished in the job, as soon as it can fall.

    It counts from the day of registering: from the soonest the job can begin, or from the entry
    that the worker has. None where the register has none or its day cannot be told.
    """
    limits = [one.months for one in (step.expected, step.latest) if one and one.months]
    if not step.in_the_job or not limits:
        return None
    entering = [one.key for one in route.steps if one.register_by is not None]
    if entering:
        if begins[entering[0]] is None:
            return None
        first = add_months(on, route.until_job.least if route.until_job else 0)
    else:
        known = [entry.first_registered for entry in record.registrations]
        days = [day.span.earliest for day in known if day is not None]
        if not days:
            return None
        first = min(days)
    last = add_months(first, min(limits))
    return last if last > on else None


def _held_to_deadline(words: RouteWords) -> str:
    return words.say.catalogue.translate(
        "Way",
        "The date is the Register's deadline if you register as soon as you can. "
        "Check it once you are registered.",
    )


def _undated(words: RouteWords, step: RouteStep, begins: dict[str, int | None]) -> str:
    """Return why no date is proposed for a step."""
    tr = words.say.catalogue.translate
    waits = bool(step.after) and step.kind not in TAKES_TIME
    if begins[step.key] is None or waits:
        return tr("Way", "No date is proposed, because the time before it is not known.")
    if step.kind in TAKES_TIME:
        return tr("Way", "No date is proposed, because it is not known how long this takes.")
    return tr("Way", "No date is proposed, because you can start on this as soon as you wish.")


def _months_from_now(
    steps: tuple[RouteStep, ...],
) -> tuple[dict[str, int | None], dict[str, int | None]]:
    """Return in how many months each step can be begun and is done at the latest, by key.

    None stands for what is not known. Steps that have no length are done when they can be begun.
    """
    begins: dict[str, int | None] = {step.key: 0 for step in steps}
    ends: dict[str, int | None] = {step.key: 0 for step in steps}
    for _ in steps:  # what goes side by side may be listed in either order
        for step in steps:
            waits = [ends[key] for key in step.after if key in ends]
            waits += [begins[key] for key in step.alongside if key in begins]
            begin = None if None in waits else max([0, *(one for one in waits if one is not None)])
            begins[step.key], ends[step.key] = begin, _end(begin, step)
    return begins, ends


def _end(begin: int | None, step: RouteStep) -> int | None:
    if begin is None or step.kind not in TAKES_TIME:
        return begin
    if step.months is None or step.months.most is None:
        return None
    return begin + step.months.most


def _month(on: date, months: int | None, *, later: bool) -> PartialDate | None:
    """Return the month so many months from a day; None where that is not known or too far off.

    Args:
        on: The day.
        months: How many, or None for not known.
        later: Whether none is to be returned for the very month of the day.
    """
    if months is None or (later and not months) or on.year + months // 12 >= LATEST_YEAR:
        return None
    day = add_months(on, months)
    return PartialDate(day.year, day.month)


def _month_before(due: PartialDate | None, on: date) -> PartialDate | None:
    """Return the month to be reminded in; None where it would not lie ahead."""
    if due is None:
        return None
    day = add_months(due.span.earliest, -MONTHS_BEFORE)
    return PartialDate(day.year, day.month) if day > on else None
