"""How an induction stands as a plan: what is next, what is signed, the recommended last day.

How far a section is, is said by ``induction_fit`` here and in every other answer alike.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from careerplanner.domain.assessment import DatedDuty, DateState
from careerplanner.domain.awards import Purpose
from careerplanner.domain.facts import Confidence
from careerplanner.domain.finding import Finding, Reason, Status
from careerplanner.domain.induction_plan import (
    AreaPlan,
    GroupFrom,
    InductionPlan,
    NextKind,
    NextPart,
    Pace,
    SectionPlan,
)
from careerplanner.domain.record import ProgressState
from careerplanner.domain.register import Anchor, Deadline
from careerplanner.rules.deadlines import counted
from careerplanner.rules.induction_areas import (
    area_plans,
    areas_of,
    entries_of,
    has_own_list,
    is_half_signed,
    is_signed_off,
    recorded_by,
    signed_off_on,
    state_on,
)
from careerplanner.rules.induction_fit import answer_section, induction_overview
from careerplanner.rules.situation import Asking, Situation, is_current

if TYPE_CHECKING:
    from datetime import date

    from careerplanner.domain.induction import (
        InductionFramework,
        InductionNote,
        InductionSection,
    )
    from careerplanner.domain.record import InductionProgress, Post, Record
    from careerplanner.framework.lookup import Lookup

__all__ = ["areas_of", "induction_plan", "is_half_signed", "is_signed_off", "signed_off_on"]


def induction_plan(record: Record, lookup: Lookup, on: date, today: date) -> InductionPlan:
    """Work out how an induction stands.

    Args:
        record: One worker's record.
        lookup: The pack.
        on: Day of asking; what the record dates later is left out.
        today: The day it really is.
    """
    asking = Asking(on, today)
    situation = _asked(record, lookup, asking)
    framework, overview = lookup.pack.induction, induction_overview(situation)
    findings = {part.node: part for part in overview.children}
    every = [_section(one, findings.get(one.id), situation) for one in framework.sections]
    sections = tuple(one for one in every if one.section.id in findings)
    elsewhere = tuple(
        one
        for one in every
        if one.section.id not in findings and entries_of(one.section.id, record, asking)
    )
    finish = finish_of(situation)
    post, line, kept_out = finish.post, finish.line, finish.kept_out
    done = overview.status is Status.MET
    has_next = not done and not (kept_out and overview.status is Status.NOT_KNOWN)
    return InductionPlan(
        record.worker.id,
        on,
        situation.client_groups,
        _group_from(situation),
        post.id if post is not None else "",
        overview.status,
        sections,
        elsewhere,
        line,
        _pace(sections, post, line, on),
        _next(sections) if has_next else None,
        tuple(note for note in framework.notes if _is_shown(note, situation)),
        kept_out is not None,
        finish.signed_before,
    )


@dataclass(frozen=True, slots=True)
class InductionFinish:
    """By when an induction is recommended to be over.

    Attributes:
        post: The post that it is for, or None.
        line: The recommended last day; None where the pack recommends none.
        kept_out: What says that it is meant for none of the worker's jobs, or None.
        signed_before: Whether all of it was signed before that post began, while the time for it
            in that post still runs.
    """

    post: Post | None
    line: DatedDuty | None
    kept_out: InductionNote | None
    signed_before: bool


def induction_finish(record: Record, lookup: Lookup, asking: Asking) -> InductionFinish:
    """Work out by when a worker's induction is recommended to be over."""
    return finish_of(_asked(record, lookup, asking))


def finish_of(situation: Situation) -> InductionFinish:
    """Work out the same for a situation, whose purpose must be the band's."""
    framework, overview = situation.lookup.pack.induction, induction_overview(situation)
    kept_out = _kept_out(framework, situation)
    post = None if kept_out else _post_for(situation, overview)
    done = overview.status is Status.MET
    line = _line(framework, post, kept_out, situation.asking.on, done=done)
    before = done and _is_from_before(situation.record, post, line, situation.asking)
    return InductionFinish(post, line, kept_out, before)


def _asked(record: Record, lookup: Lookup, asking: Asking) -> Situation:
    roles = frozenset(post.role for post in record.posts if is_current(post, asking) and post.role)
    return Situation(record, asking, lookup, Purpose.BAND, roles)


def _is_from_before(
    record: Record, post: Post | None, line: DatedDuty | None, asking: Asking
) -> bool:
    """Whether all that is signed was signed before a job began whose time for it still runs.

    What was brought in was looked at by the new employer, so it counts as signed there; and what
    the same employer signed needs no second look.
    """
    if post is None or post.started is None or line is None or line.when is None:
        return False
    by_then = recorded_by(record, asking)
    signed = [one for one in by_then if state_on(one, asking) is ProgressState.SIGNED_OFF]
    days = [signed_off_on(one) for one in signed]
    begun, here = post.started.span.earliest, post.employer.casefold()
    same = any(one.earlier or (here and one.employer.casefold() == here) for one in signed)
    earlier = all(day is not None and day.span.latest < begun for day in days)
    return asking.on <= line.when.latest and not same and earlier


def _is_shown(note: InductionNote, situation: Situation) -> bool:
    """Whether a note holds on the day, and is not about other people's jobs."""
    about = not note.not_for or bool(situation.roles & set(note.not_for))
    return about and note.basis.in_force(situation.asking.on)


def _kept_out(framework: InductionFramework, situation: Situation) -> InductionNote | None:
    """Return what says that the induction is for none of the worker's jobs; None where it may be.

    A job that no role of the pack stands for is never kept out.
    """
    found = None
    for post in situation.posts:
        notes = (note for note in framework.notes if post.role in note.not_for)
        found = next((note for note in notes if note.basis.in_force(situation.asking.on)), None)
        if found is None:
            return None
    return found


def _section(
    section: InductionSection, finding: Finding | None, situation: Situation
) -> SectionPlan:
    record, asking = situation.record, situation.asking
    areas = area_plans(section, record, asking)
    whole = [one for one in entries_of(section.id, record, asking) if not one.area]
    status = (finding or answer_section(section, situation)).status
    own = has_own_list(section, record)
    signed = sum(area.state is ProgressState.SIGNED_OFF for area in areas)
    ready = sum(area.state is ProgressState.READY for area in areas)
    if not areas:
        signed = int(status is Status.MET)
        states = {state_on(one, asking) for one in whole}
        ready = int(not signed and ProgressState.READY in states)
    doubtful = not own and any(
        area.basis.confidence is Confidence.UNCHECKED for area in section.areas
    )
    return SectionPlan(
        section,
        areas,
        whole[0] if whole else None,
        status,
        own,
        doubtful,
        signed,
        len(areas) or 1,
        ready,
    )


def _group_from(situation: Situation) -> GroupFrom:
    if any(situation.groups_of(post) for post in situation.posts):
        return GroupFrom.POST
    return GroupFrom.WORKER if situation.record.worker.client_groups else GroupFrom.NOT_KNOWN


# ---- when ------------------------------------------------------------------------------------


def _post_for(situation: Situation, overview: Finding) -> Post | None:
    """Return the current post that the induction is for; None without one.

    Of several it is one whose own sections are not all done; of those the one whose employer the
    entries name; else the latest that had begun when the induction was first worked at; else the
    latest.
    """
    posts = [post for post in situation.posts if post.started is not None]
    if not posts:
        return next(iter(situation.posts), None)
    if len(posts) == 1:
        return posts[0]
    recorded = recorded_by(situation.record, situation.asking)
    entries = [entry for entry in recorded if not entry.earlier]
    named = {entry.employer.casefold() for entry in entries if entry.employer}
    first = _first_day(entries)
    open_sections = {part.node for part in overview.children if part.status is not Status.MET}
    waited_for = {
        group
        for section in situation.lookup.pack.induction.sections
        if section.id in open_sections
        for group in section.client_groups
    }
    posts = [post for post in posts if waited_for & set(situation.groups_of(post))] or posts
    for wanted in (
        [post for post in posts if post.employer.casefold() in named],
        [post for post in posts if first and post.started and post.started.span.earliest <= first],
    ):
        if wanted:
            posts = wanted
            break
    return max(posts, key=_begun)


def _begun(post: Post) -> tuple[str, str]:
    return str(post.started), post.id


def _first_day(entries: list[InductionProgress]) -> date | None:
    days = [
        day.span.latest
        for entry in entries
        for day in (entry.started, entry.ready, entry.signed_on, entry.worker_signed_on)
        if day is not None
    ]
    return min(days, default=None)


def _line(
    framework: InductionFramework,
    post: Post | None,
    kept_out: InductionNote | None,
    on: date,
    *,
    done: bool,
) -> DatedDuty | None:
    if framework.months is None:
        return None
    if kept_out is not None:
        state = DateState.DONE if done else DateState.NOT_KNOWN
        reason = Reason.of("induction.not_for_job", because=kept_out.text)
        return DatedDuty("induction", None, state, reason, kept_out.basis)
    if post is None:
        state = DateState.DONE if done else DateState.NOT_KNOWN
        reason = Reason.of("induction.no_post", months=framework.months)
        return DatedDuty("induction", None, state, reason, framework.basis)
    deadline = Deadline(Anchor.POST_START, framework.months, framework.basis)
    return counted("induction", deadline, post.started, on, done=done)


def _pace(
    sections: tuple[SectionPlan, ...], post: Post | None, line: DatedDuty | None, on: date
) -> Pace:
    areas = [area for section in sections for area in section.areas]
    signed = sum(section.signed for section in sections)
    of = sum(section.of for section in sections)
    brought = sum(area.earlier and area.state is ProgressState.SIGNED_OFF for area in areas)
    if line is None or line.when is None or not line.when.is_one_day or post is None:
        return Pace(signed, of, brought, None, None)
    last = line.when.latest
    start = post.started.span.earliest if post.started is not None else last
    length, gone = (last - start).days, min(max((on - start).days, 0), (last - start).days)
    head = sum(_is_head_start(area, start) for area in areas)
    expected = head + (of - head) * gone // length if length > 0 else of
    return Pace(signed, of, brought, expected, (last - on).days)


def _is_head_start(area: AreaPlan, start: date) -> bool:
    """Whether an area was signed off before a job began, so that its days are for the others."""
    if area.entry is None or area.state is not ProgressState.SIGNED_OFF:
        return False
    signed = signed_off_on(area.entry)
    return area.earlier or (signed is not None and signed.span.latest < start)


# ---- what next ---------------------------------------------------------------------------------


def _next(sections: tuple[SectionPlan, ...]) -> NextPart | None:
    """Return what to take up: what was sent back, what is begun, what is not, what waits."""
    parts = [part for section in sections for part in _parts(section)]
    for kind in NextKind:
        found = next((part for part in parts if part.kind is kind), None)
        if found is not None:
            return found
    return None


def _parts(section: SectionPlan) -> list[NextPart]:
    name = section.section.id
    if not section.areas:
        if section.status is Status.MET:
            return []
        kind = NextKind.GO_ON if section.status is Status.UNDER_WAY else NextKind.START
        return [NextPart(NextKind.SIGN if section.ready else kind, name, "")]
    return [
        NextPart(_kind(area), name, area.name.id)
        for area in section.areas
        if area.state is not ProgressState.SIGNED_OFF
    ]


def _kind(area: AreaPlan) -> NextKind:
    if area.state is ProgressState.READY:
        return NextKind.SIGN
    if area.sent_back:
        return NextKind.MEND
    return NextKind.GO_ON if area.state is ProgressState.IN_PROGRESS else NextKind.START
