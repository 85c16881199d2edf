"""Working through an induction: how far each area is, its note and dates, and for whom it is.

Each function is one user action: one transaction, one entry in the log. Signatures are in
``induction_signing``, the employer's own lists in ``induction_lists``; all are offered here. What
it comes to is ``rules.induction_plan``.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from careerplanner.domain.dates import PartialDate
from careerplanner.domain.record import InductionProgress, ProgressState
from careerplanner.errors import FieldError
from careerplanner.rules import induction_plan as rules
from careerplanner.services.induction.induction_lists import (
    ListReading,
    list_text,
    read_list,
    replace_list,
    restore_list,
)
from careerplanner.services.induction.induction_parts import (
    asked,
    entry_of,
    in_order,
    is_open,
    kept,
    little_of,
    not_later,
    open_parts,
    plan_of,
)
from careerplanner.services.induction.induction_signing import (
    EarlierSignature,
    Signature,
    bring_in,
    mended,
    remembered_names,
    send_back,
    sign,
)
from careerplanner.services.validation import check, cleaned

if TYPE_CHECKING:
    from collections.abc import Iterable

    from careerplanner.domain.changes import Changes
    from careerplanner.domain.induction_plan import InductionPart, InductionPlan
    from careerplanner.domain.record import Record
    from careerplanner.services.workspace import Workspace

__all__ = [
    "EarlierSignature",
    "ListReading",
    "Signature",
    "bring_in",
    "entry_of",
    "keep_notes",
    "list_text",
    "open_parts",
    "plan_of",
    "read_list",
    "remembered_names",
    "replace_list",
    "restore_list",
    "say_ready",
    "send_back",
    "set_state",
    "sign",
    "tell_groups",
]

_SIGNED, _READY = ProgressState.SIGNED_OFF, ProgressState.READY


def set_state(
    workspace: Workspace, worker_id: str, part: InductionPart, state: ProgressState
) -> Changes:
    """Say how far a part is, short of signed off.

    Raises:
        FieldError: "signing.signed": it carries a signature and has to be sent back first.
        UnknownName: The book has no such worker.
        EnvironmentFault: The book cannot be written; nothing was changed.
    """
    if state is _SIGNED:
        raise FieldError("signing.not_signed", "state")
    record, plan = asked(workspace, worker_id)
    entry = _unsigned(workspace, record, plan, part)
    today = PartialDate.of(workspace.today())
    begun = state is not ProgressState.NOT_STARTED
    entry = replace(
        entry,
        state=state,
        started=(entry.started or today) if begun else None,
        ready=today if state is _READY else None,
    )
    if state is not ProgressState.IN_PROGRESS:
        entry = mended(entry)
    name = "induction.ready" if state is _READY else "induction.state"
    return kept(workspace, record, name, [entry])


def say_ready(workspace: Workspace, worker_id: str, part: InductionPart) -> Changes:
    """Say that a part is ready to be signed; raises as `set_state` does."""
    return set_state(workspace, worker_id, part, _READY)


def keep_notes(workspace: Workspace, worker_id: str, entry: InductionProgress) -> Changes:
    """Keep the note and the dates of a part; its state and its signatures stay as they are.

    Raises:
        FieldError: A value cannot be.
        UnknownName: The book has no such worker.
        EnvironmentFault: The book cannot be written; nothing was changed.
    """
    record = little_of(workspace, worker_id)
    before = next((one for one in record.induction if one.id == entry.id), None)
    if before is None:
        before = InductionProgress(entry.id, entry.section, entry.area, entry.state)
    today = workspace.today()
    for name in ("started", "ready"):
        not_later(getattr(entry, name), name, today)
    in_order(entry.started, entry.ready, "ready")
    in_order(entry.started, before.signed_on, "started")
    noted = replace(before, note=entry.note, started=entry.started, ready=entry.ready)
    if noted.started is not None and noted.state is ProgressState.NOT_STARTED:
        noted = replace(noted, state=ProgressState.IN_PROGRESS)
    return kept(workspace, record, "induction.note", [noted])


def tell_groups(workspace: Workspace, worker_id: str, groups: Iterable[str]) -> Changes:
    """Keep whom the worker works with, where no job says it.

    Raises:
        UnknownName: The book has no such worker.
        EnvironmentFault: The book cannot be written; nothing was changed.
    """
    record = little_of(workspace, worker_id)
    worker = cleaned(replace(record.worker, client_groups=tuple(groups)))
    check(worker, workspace.today())
    with workspace.opened.action("worker.change", workspace.actor, worker_id) as action:
        action.change_worker(worker)
    return action.changes


def _unsigned(
    workspace: Workspace, record: Record, plan: InductionPlan, part: InductionPart
) -> InductionProgress:
    entry = entry_of(workspace, record, part, plan)
    if not is_open(plan, part) or rules.is_half_signed(entry):
        raise FieldError("signing.signed", "state")
    return entry
