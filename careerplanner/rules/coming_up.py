"""Everything with a day to it, in one list: register, induction, training, plan, awards, reviews.

Nothing is counted anew here: each day comes from the rule it belongs to or from the record as
given. What is done is left out; what cannot be told stays in and says why. Each item has a key
that stays the same however often the list is made, so that a calendar can be brought up to date.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from careerplanner.domain.assessment import DatedDuty, DateState
from careerplanner.domain.coming_up import Coming, ComingKind
from careerplanner.domain.finding import PackName, Reason
from careerplanner.domain.record import ActionState, HeldState
from careerplanner.domain.register import Anchor
from careerplanner.rules.conversation_due import talks_due
from careerplanner.rules.deadlines import state_of
from careerplanner.rules.induction_areas import recorded_by
from careerplanner.rules.induction_plan import induction_finish
from careerplanner.rules.refreshers import UNCERTAIN, refreshers
from careerplanner.rules.self_assessment import current_name, is_of
from careerplanner.rules.situation import Asking, Standing, standing_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from careerplanner.domain.assessment import Assessment, RegisterFit
    from careerplanner.domain.dates import DateSpan
    from careerplanner.domain.ratings import RatingRound
    from careerplanner.domain.record import Action, HeldAward, Record
    from careerplanner.domain.team import TalkDue
    from careerplanner.framework.lookup import Lookup
    from careerplanner.rules.induction_plan import InductionFinish

REGISTER_BY, RENEWAL = "register_by", "renewal_"
RENEWAL_OPENS, RENEWAL_DUE = "renewal_opens", "renewal_due"
_KINDS = tuple(ComingKind)
AWARD_EXPECTED, LAPSED = "award_expected", "deadline.lapsed"


def coming_up(
    answer: Assessment, record: Record, lookup: Lookup, on: date, today: date
) -> tuple[Coming, ...]:
    """Put everything dated into one list.

    Args:
        answer: The assessment of ``record`` on the day ``on``.
        record: The worker's record.
        lookup: The pack.
        on: Day of asking; what the record dates later is left out.
        today: The day it really is.

    Returns:
        What has passed or cannot wait without a day of its own first, then soonest first, unknown
        last. No two have the same key, and the order of entries in the record does not matter.
    """
    asking = Asking(on, today)
    found = [
        *register_items(answer.register.fits, lookup),
        *induction_items(record, induction_finish(record, lookup, asking), asking),
        *_refreshers(record, lookup, on),
        *(item for action in record.actions for item in action_items(action, on)),
        *(item for held in record.awards for item in award_items(held, asking)),
        *review_items(record, lookup, on),
        *talk_items(talks_due(record, lookup, on), lookup),
    ]
    return tuple(sorted(found, key=soonest_first))


def soonest_first(item: Coming) -> tuple[int, date, date, int, str]:
    """Sort key over items of one record; total, for keys differ."""
    kind = _KINDS.index(item.kind)
    if item.when is None:
        rank = 0 if item.state in (DateState.PAST, DateState.DUE) else 2
        return (rank, date.max, date.max, kind, item.key)
    return (1, item.when.earliest, item.when.latest, kind, item.key)


# ---- the register ------------------------------------------------------------------------------


def register_items(fits: Iterable[RegisterFit], lookup: Lookup) -> Iterator[Coming]:
    """Yield the deadlines of every post; one that two posts share stands once."""
    seen: dict[str, Coming] = {}
    for fit in sorted(fits, key=lambda fit: fit.post):
        for duty in fit.dates:
            item = _duty(fit, duty, lookup)
            if item is None:
                continue
            before = seen.get(item.key)
            if before is not None and replace(before, about=item.about) == item:
                continue
            if before is not None:
                item = replace(item, key=f"{item.key}:{fit.post}")
            seen[item.key] = item
    yield from seen.values()


def _duty(fit: RegisterFit, duty: DatedDuty, lookup: Lookup) -> Coming | None:
    state = duty.state
    if state is DateState.DONE:
        return None
    has_ended = any(one.kind == RENEWAL_DUE and one.state is DateState.PAST for one in fit.dates)
    if duty.kind == RENEWAL_OPENS and state is DateState.PAST:
        state = DateState.DUE
    if has_ended and (duty.kind == RENEWAL_OPENS or (duty.when is None and _renews(duty))):
        return None  # what led up to the end is told by the end
    if duty.reason.code == LAPSED:
        state = DateState.DUE  # no day is named to wait for: without it the job may not be done
    reason = duty.reason
    latest = _still_latest(fit) if duty.kind == AWARD_EXPECTED else None
    if latest is not None and state is DateState.PAST:
        state, reason = DateState.DUE, Reason.of("coming.award_still_time", latest=latest)
    key = f"{ComingKind.REGISTER}:{duty.kind}:{_subject(fit, duty, lookup)}"
    return Coming(
        ComingKind.REGISTER,
        key,
        fit.post,
        duty.kind,
        duty.when,
        state,
        reason,
        suggested=False,
        basis=duty.basis,
    )


def _still_latest(fit: RegisterFit) -> date | None:
    """Return the last day for the award while it has not passed; None once it has, or unknown."""
    found = (one for one in fit.dates if one.kind == "award_latest" and one.when is not None)
    last = next((one for one in found if one.state is not DateState.PAST), None)
    return last.when.latest if last is not None and last.when is not None else None


def _renews(duty: DatedDuty) -> bool:
    return duty.kind.startswith(RENEWAL)


def _subject(fit: RegisterFit, duty: DatedDuty, lookup: Lookup) -> str:
    """Return what a deadline belongs to: the post, or the entry on the register."""
    if not fit.entry or duty.kind == REGISTER_BY:
        return fit.post
    if _renews(duty):
        return fit.entry
    version = lookup.find_register_version(fit.rule)
    deadline = getattr(version, duty.kind, None)
    if deadline is None or deadline.anchor is Anchor.POST_START:
        return fit.post
    return f"{fit.entry}:{fit.rule}"


# ---- induction, training, plan, awards, reviews ------------------------------------------------


def induction_items(record: Record, plan: InductionFinish, asking: Asking) -> Iterator[Coming]:
    """Yield the recommended last day of the induction, which nobody has to keep.

    Where nothing was ever recorded of it nobody can be said to be late: it may have been done.
    Where it was signed off before the job began, the employer says how much of that counts; that
    is worth asking while the time for it runs.
    """
    line, post = plan.line, plan.post
    if line is None or post is None:
        return
    kind = ComingKind.INDUCTION
    if line.state is DateState.DONE:
        if not plan.signed_before:
            return
        reason = Reason.of("coming.induction_signed_before")
        line = replace(line, when=None, state=DateState.NOT_KNOWN, reason=reason)
    is_over = line.state is DateState.PAST or (line.when is None and post.started is not None)
    if is_over and not recorded_by(record, asking):
        reason = Reason.of("coming.induction_not_recorded")
        line = replace(line, when=None, state=DateState.NOT_KNOWN, reason=reason)
    yield Coming(
        kind,
        f"{kind}:{post.id}",
        post.id,
        "",
        line.when,
        line.state,
        line.reason,
        suggested=True,
        basis=line.basis,
    )


def _refreshers(record: Record, lookup: Lookup, on: date) -> Iterator[Coming]:
    for found in refreshers(record, lookup, on):
        if not found.needed or found.state is DateState.DONE:
            continue
        about = found.training or found.entries[0]
        group = found.training or f"entry:{found.entries[-1]}"
        yield Coming(
            ComingKind.REFRESHER,
            f"{ComingKind.REFRESHER}:{group}",
            about,
            "",
            found.due,
            found.state,
            found.reason,
            found.suggested,
            found.basis,
            found.asked if found.asked.code in UNCERTAIN else None,
        )


def action_items(action: Action, on: date) -> Iterator[Coming]:
    """Yield the day of an open action, and before it the day to be reminded of it."""
    if action.state is not ActionState.OPEN:
        return
    due = action.due.span if action.due is not None else None
    if due is not None:
        yield _own(ComingKind.ACTION, action.id, due, on, Reason.of("coming.action"))
    remind = action.remind.span if action.remind is not None else None
    if remind is None or (due is not None and (due.earliest <= max(on, remind.earliest))):
        return
    reason = Reason.of("coming.reminder")
    if action.due is not None:
        reason = Reason.of("coming.reminder_of", due=action.due)
    item = _own(ComingKind.REMINDER, action.id, remind, on, reason)
    yield replace(item, state=DateState.DUE) if item.state is DateState.PAST else item


def award_items(held: HeldAward, asking: Asking) -> Iterator[Coming]:
    """Yield the day an award is expected; of one under way without a day, that it has none."""
    standing = standing_of(held, asking)
    under_way = standing is Standing.UNDER_WAY or (
        standing is Standing.UNSURE and held.state is HeldState.WORKING_TOWARDS
    )
    if not under_way and standing is not Standing.PLANNED:
        return
    if held.expected is not None:
        reason = Reason.of("coming.award")
        yield _own(ComingKind.AWARD, held.id, held.expected.span, asking.on, reason)
    elif held.state is HeldState.WORKING_TOWARDS:
        reason = Reason.of("coming.award_without_day")
        yield _own(ComingKind.AWARD, held.id, None, asking.on, reason)


def review_items(record: Record, lookup: Lookup, on: date) -> Iterator[Coming]:
    """Yield when to look at a band again, unless that was begun since."""
    for (_pack, band), rounds in _by_band(record.rounds, lookup, on).items():
        last = max(rounds, key=lambda one: (one.opened, one.closed or date.max, one.id))
        if last.closed is None or last.closed > on or last.look_again is None:
            continue
        reason = Reason.of("coming.review", band=PackName("band", band))
        item = _own(ComingKind.REVIEW, last.id, last.look_again.span, on, reason)
        yield item


def talk_items(talks: Iterable[TalkDue], lookup: Lookup) -> Iterator[Coming]:
    """Yield the next conversation of each kind that the record tells anything of.

    What is only usual, where none was ever planned or held, is nobody's date yet.
    """
    for found in talks:
        if found.suggested and found.last is None:
            continue
        form = lookup.find_conversation(found.kind)
        by_pack = found.reason.code in ("talk.counted_stated", "talk.counted_suggested")
        basis = form.interval.basis if by_pack and form is not None and form.interval else None
        yield Coming(
            ComingKind.CONVERSATION,
            f"{ComingKind.CONVERSATION}:{found.kind}",
            found.kind,
            "",
            found.due,
            found.state,
            found.reason,
            found.suggested,
            basis,
        )


def _by_band(
    rounds: Iterable[RatingRound], lookup: Lookup, on: date
) -> dict[tuple[str, str], list[RatingRound]]:
    """Return the rounds begun by the day, by framework and by what the band is called now."""
    found: dict[tuple[str, str], list[RatingRound]] = {}
    for one in rounds:
        if one.opened <= on:
            band = current_name("band", one.band, one, lookup) if is_of(one, lookup) else one.band
            found.setdefault((one.pack.id, band), []).append(one)
    return found


def _own(kind: ComingKind, about: str, when: DateSpan | None, on: date, reason: Reason) -> Coming:
    """Return what the worker set, with no rule behind it."""
    state = state_of(when, on, done=False)
    return Coming(
        kind, f"{kind}:{about}", about, "", when, state, reason, suggested=False, basis=None
    )
