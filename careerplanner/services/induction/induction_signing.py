"""Signatures of an induction: giving them, sending back, bringing in an earlier employer's.

A signature is never undone or written over; sending back supersedes it, and the log keeps it.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from careerplanner.domain.changes import Actor
from careerplanner.domain.dates import PartialDate
from careerplanner.domain.induction_plan import InductionPart, Through
from careerplanner.domain.record import InductionProgress, ProgressState
from careerplanner.errors import FieldError
from careerplanner.rules import induction_plan as rules
from careerplanner.services.induction.induction_parts import (
    asked,
    entry_of,
    in_order,
    is_open,
    kept,
    not_later,
    spread,
)

if TYPE_CHECKING:
    from collections.abc import Iterable

    from careerplanner.domain.changes import Changes
    from careerplanner.domain.induction_plan import InductionPlan
    from careerplanner.domain.record import Record
    from careerplanner.domain.typed import Typed
    from careerplanner.services.workspace import Workspace

_SIGNED, _READY = ProgressState.SIGNED_OFF, ProgressState.READY


@dataclass(frozen=True, slots=True)
class Signature:
    """Who signs, and the day beside it.

    Attributes:
        on: The day written beside the names.
        worker: Name the worker signs with; "" where the worker does not sign now.
        manager: Name the manager signs with; "" where the manager does not sign now.
    """

    on: PartialDate
    worker: str = ""
    manager: str = ""


@dataclass(frozen=True, slots=True)
class EarlierSignature:
    """What an earlier employer's paper says.

    Attributes:
        employer: Which employer.
        who: Who signed there; may be "".
        when: When; None where the paper does not say.
    """

    employer: str
    who: str = ""
    when: PartialDate | None = None


def remembered_names(record: Record) -> tuple[str, str]:
    """Return the names that worker and manager signed with last, or may be expected to.

    Returns:
        The worker's and the manager's; the latter "" where the record names none.
    """
    own = [entry for entry in record.induction if not entry.earlier]
    by_worker = [one for one in own if one.worker_signed_by and one.worker_signed_on]
    by_manager = [one for one in own if one.signed_by and one.signed_on]
    worker = max(by_worker, key=lambda one: (str(one.worker_signed_on), one.id), default=None)
    manager = max(by_manager, key=lambda one: (str(one.signed_on), one.id), default=None)
    return (
        worker.worker_signed_by if worker else record.worker.name,
        manager.signed_by if manager else record.worker.line_manager,
    )


def sign(
    workspace: Workspace, worker_id: str, parts: Iterable[InductionPart], signed: Signature
) -> Changes:
    """Sign parts, as the worker, as the manager, or both at once.

    A section stands for every area of it that is not signed yet. With both signatures a part is
    signed off; with one it waits for the other. A signature that is there already stays.

    Raises:
        FieldError: "field.empty" at "who": nobody signs. "field.in_future", "field.before_start"
            at "on". "signing.nothing_to_sign" at "who": all is signed already by whoever signs.
        UnknownName: The book has no such worker.
        EnvironmentFault: The book cannot be written; nothing was changed.
    """
    worker, manager = signed.worker.strip(), signed.manager.strip()
    if not worker and not manager:
        raise FieldError("field.empty", "who")
    record, plan = asked(workspace, worker_id)
    not_later(signed.on, "on", workspace.today())
    _not_before_any_job(record, signed.on)
    signed = replace(signed, worker=worker, manager=manager)
    entries = [
        entry
        for part in spread(plan, parts)
        if (entry := _signed(workspace, record, plan, part, signed)) is not None
    ]
    if not entries:
        raise FieldError("signing.nothing_to_sign", "who")
    actor = Actor("manager", manager) if manager else Actor("worker", worker)
    return kept(workspace, record, "induction.sign", entries, actor)


def _signed(
    workspace: Workspace,
    record: Record,
    plan: InductionPlan,
    part: InductionPart,
    signed: Signature,
) -> InductionProgress | None:
    """Return the entry with whatever signatures are new; None where there is none."""
    if not is_open(plan, part):
        return None
    before = entry = entry_of(workspace, record, part, plan)
    in_order(entry.started, signed.on, "on")
    if signed.worker and not _worker_signed(entry):
        entry = replace(
            entry,
            worker_signed=True,
            worker_signed_by=signed.worker,
            worker_signed_on=signed.on,
        )
    if signed.manager and entry.signed_on is None and not entry.signed_by:
        entry = replace(entry, signed_by=signed.manager, signed_on=signed.on)
    if entry == before:
        return None
    entry = mended(
        replace(entry, ready=entry.ready or signed.on, employer=_where(record, plan, entry))
    )
    if rules.is_half_signed(entry):
        return replace(entry, state=_READY, finished=None)
    return replace(
        entry, state=_SIGNED, finished=rules.signed_off_on(replace(entry, finished=None))
    )


def _worker_signed(entry: InductionProgress) -> bool:
    return entry.worker_signed or entry.worker_signed_on is not None


def _where(record: Record, plan: InductionPlan, entry: InductionProgress) -> str:
    post = next((post for post in record.posts if post.id == plan.post), None)
    return entry.employer or (post.employer if post is not None else "")


# ---- sending back -------------------------------------------------------------------------------


def send_back(
    workspace: Workspace,
    worker_id: str,
    parts: Iterable[InductionPart],
    reason: Typed,
    by: str = "",
) -> Changes:
    """Send parts back to be worked at again, signed or not; their signatures stay in the log.

    A section stands for all of it that is signed or waits to be.

    Raises:
        FieldError: "field.empty" at "reason". "signing.nothing_to_send_back" at "reason".
        UnknownName: The book has no such worker.
        EnvironmentFault: The book cannot be written; nothing was changed.
    """
    if not reason.words.strip():
        raise FieldError("field.empty", "reason")
    record, plan = asked(workspace, worker_id)
    today = PartialDate.of(workspace.today())
    entries = [
        replace(
            _bare(entry),
            state=ProgressState.IN_PROGRESS,
            sent_back=reason,
            sent_back_by=by,
            sent_back_on=today,
        )
        for part in dict.fromkeys(parts)
        for entry in _returned(workspace, record, plan, part)
    ]
    if not entries:
        raise FieldError("signing.nothing_to_send_back", "reason")
    actor = Actor("manager", by) if by else workspace.actor
    return kept(workspace, record, "induction.send_back", entries, actor)


def _returned(
    workspace: Workspace, record: Record, plan: InductionPlan, part: InductionPart
) -> list[InductionProgress]:
    """Return the entries that a part sent back concerns, new ones where it was signed in a lump."""
    section = plan.find_section(part.section)
    if section is None:
        return []
    entries: list[InductionProgress] = []
    if not part.area and section.entry is not None and section.entry.state in (_READY, _SIGNED):
        entries.append(section.entry)
    areas = [area for area in section.areas if part.area in ("", area.name.id)]
    for area in areas:
        lump = area.through is Through.SECTION and not part.area
        if area.state in (_READY, _SIGNED) and not lump:
            named = InductionPart(part.section, area.name.id)
            entries.append(entry_of(workspace, record, named, plan))
    if not section.areas and not entries and section.signed:
        entries.append(entry_of(workspace, record, part, plan))
    return entries


def _bare(entry: InductionProgress) -> InductionProgress:
    """Return an entry without its signatures."""
    return replace(
        entry,
        signed_by="",
        signed_on=None,
        worker_signed=False,
        worker_signed_by="",
        worker_signed_on=None,
        finished=None,
        ready=None,
        earlier=False,
        employer="" if entry.earlier else entry.employer,
    )


def mended(entry: InductionProgress) -> InductionProgress:
    """Return an entry that is not sent back any more."""
    return replace(entry, sent_back=None, sent_back_by="", sent_back_on=None)


# ---- bringing in --------------------------------------------------------------------------------


def bring_in(
    workspace: Workspace,
    worker_id: str,
    parts: Iterable[InductionPart],
    earlier: EarlierSignature,
) -> Changes:
    """Bring in what an earlier employer signed. What is signed already stays as it is.

    A section stands for the pack's areas of it: an earlier employer has not signed what only this
    one's list has. Named one by one, such areas are brought in too.

    Raises:
        FieldError: "field.empty" at "employer"; "field.in_future" at "when";
            "signing.nothing_to_bring" at "parts".
        UnknownName: The book has no such worker.
        EnvironmentFault: The book cannot be written; nothing was changed.
    """
    if not earlier.employer.strip():
        raise FieldError("field.empty", "employer")
    not_later(earlier.when, "when", workspace.today())
    record, plan = asked(workspace, worker_id)
    entries = [
        _brought(entry_of(workspace, record, part, plan), earlier)
        for part in spread(plan, parts, own=False)
        if is_open(plan, part)
    ]
    if not entries:
        raise FieldError("signing.nothing_to_bring", "parts")
    return kept(workspace, record, "induction.bring_in", entries)


def _brought(entry: InductionProgress, earlier: EarlierSignature) -> InductionProgress:
    when, started = earlier.when, entry.started
    if when is not None and started is not None and started.span.earliest > when.span.latest:
        started = None
    return mended(
        replace(
            entry,
            state=_SIGNED,
            started=started,
            ready=None,
            finished=when,
            signed_by=earlier.who,
            signed_on=when,
            employer=earlier.employer,
            earlier=True,
        )
    )


def _not_before_any_job(record: Record, on: PartialDate) -> None:
    starts = [post.started for post in record.posts]
    known = [start for start in starts if start is not None and start.is_exact]
    if known and len(known) == len(starts):
        in_order(min(known, key=lambda start: start.span), on, "on")
