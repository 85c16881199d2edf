"""Actions that a next step suggests: prepared in words, added only when somebody says so."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerplanner.domain.assessment import DateState, StepKind
from careerplanner.domain.dates import PartialDate
from careerplanner.domain.record import Action, ActionState, Typed
from careerplanner.services.validation import check, cleaned

if TYPE_CHECKING:
    from collections.abc import Sequence

    from careerplanner.domain.assessment import Assessment, Step
    from careerplanner.domain.changes import Changes
    from careerplanner.domain.record import Record
    from careerplanner.i18n.language import Language
    from careerplanner.services.workspace import Workspace

_DUTY_OF = {
    StepKind.REGISTER: "register_by",
    StepKind.RENEW: "renewal_finish",
    StepKind.INDUCTION: "induction",
}
_AWARD_STEPS = (StepKind.TAKE_AWARD, StepKind.FINISH_AWARD)


def suggested_actions(
    workspace: Workspace, record: Record, answer: Assessment, language: Language
) -> tuple[Action, ...]:
    """Return the next step, and what follows it, as actions the person may take up.

    What is in the plan already, in the same words or for the same requirement, is left out.
    Nothing is written.

    Args:
        workspace: Gives words and new ids.
        record: The person's record.
        answer: The answer about that record.
        language: Language the actions are worded in.
    """
    say = workspace.wording(language)
    steps = (answer.next_step.step, *answer.next_step.then)
    there = [one for one in record.actions if one.state is not ActionState.DROPPED]
    words = {one.what.words for one in there}
    nodes = {one.requirement for one in there if one.requirement}
    found = []
    for step in steps:
        what = say.step(step)
        if step.kind is StepKind.NOTHING_LEFT or what in words or step.node in nodes:
            continue
        words.add(what)
        found.append(
            Action(
                workspace.make_id(),
                Typed(what, str(language)),
                Typed(say.reason(step.reason), str(language)),
                record.worker.name,
                _due(step, answer),
                requirement=step.node,
            )
        )
    return tuple(found)


def add_actions(workspace: Workspace, worker_id: str, actions: Sequence[Action]) -> Changes:
    """Add several actions as one thing that is done, and undone, together.

    Raises:
        FieldError: A value cannot be.
        EnvironmentFault: The book cannot be written; nothing was changed.
    """
    kept = [cleaned(action) for action in actions]
    for one in kept:
        check(one, workspace.today())
    with workspace.opened.action("action.add", workspace.actor, worker_id) as act:
        for one in kept:
            act.add(one, worker_id)
    return act.changes


def _due(step: Step, answer: Assessment) -> PartialDate | None:
    """The first day a step may have to be done by; None where no day is known."""
    kind = _DUTY_OF.get(step.kind, "")
    if step.kind in _AWARD_STEPS and step.serves == "register":
        kind = "award_expected"
    open_states = (DateState.AHEAD, DateState.DUE)
    days = [
        duty.when.earliest
        for fit in answer.register.fits
        for duty in fit.dates
        if duty.kind == kind and duty.when is not None and duty.state in open_states
    ]
    return PartialDate.find(min(days)) if days else None
