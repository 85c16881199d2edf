"""The step that the register asks for in itself: to register, to renew, to add or to ask.

Awards that the register asks for are ordinary steps; they are found in ``next_step``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerplanner.domain.assessment import DateState, RegisterVerdict, Standing, Step, StepKind
from careerplanner.domain.finding import PackName, Reason
from careerplanner.domain.register import Duty

if TYPE_CHECKING:
    from careerplanner.domain.assessment import RegisterFit

_LATE = {
    "register.renewal_passed": (StepKind.RENEW, "step.renew.passed"),
    "register.lapsed": (StepKind.REGISTER, "step.register.lapsed"),
}
_ADD = ("not_recorded", "category_not_said", "add_workplace", "depends_on_date")
_ASK = (
    "applied.due",
    "applied.past",
    "duty_not_known",
    "workplace_unknown",
    "no_rule",
    "no_version",
    "role_not_known",
    "other_part_only",
    "renewal_passed_unsure",
)


def urgent_step(verdict: RegisterVerdict) -> Step | None:
    """Return the step that cannot wait: without it the job may not lawfully be done.

    Renewing has a window of its own; while that is open it is to be done before anything else.
    """
    fit = verdict.leading
    if fit is None:
        return None
    if fit.standing is Standing.OVERDUE:
        kind, code = _LATE.get(fit.reason.code, (StepKind.REGISTER, "step.register.overdue"))
    elif fit.reason.code == "register.must.due":
        kind, code = StepKind.REGISTER, "step.register.due"
    else:
        return _renewal(verdict)
    return _step(kind, fit, Reason.of(code, role=PackName("role", fit.role)))


def _renewal(verdict: RegisterVerdict) -> Step | None:
    """Return that a registration is to be renewed, from the day on which that can be begun."""
    for fit in verdict.fits:
        days = {duty.kind: duty for duty in fit.dates}
        opens, finish, end = (days.get(f"renewal_{part}") for part in ("opens", "finish", "due"))
        if opens is None or finish is None or end is None or fit.duty is not Duty.MUST:
            continue
        begun = opens.state in (DateState.DUE, DateState.PAST)
        if not begun or finish.when is None or end.when is None or end.state is DateState.PAST:
            continue
        code = "step.renew.late" if finish.state is DateState.PAST else "step.renew.open"
        fields = {"finish": finish.when.latest, "end": end.when.latest}
        return _step(StepKind.RENEW, fit, Reason.of(code, **fields))
    return None


def waiting_step(verdict: RegisterVerdict) -> Step | None:
    """Return what the register still waits for when nothing else is left to do.

    The reason is the one of the verdict itself, which says what is missing.
    """
    fit = verdict.leading
    if fit is None:
        return None
    code = fit.reason.code.removeprefix("register.")
    kinds = ((StepKind.REGISTER, ("must.",)), (StepKind.TELL_US, _ADD), (StepKind.ASK, _ASK))
    kind = next((kind for kind, heads in kinds if code.startswith(heads)), None)
    return _step(kind, fit, fit.reason) if kind else None


def _step(kind: StepKind, fit: RegisterFit, reason: Reason) -> Step:
    return Step(kind, "", "register", fit.role, "", reason, False, None, fit.basis)
