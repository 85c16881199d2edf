"""The whole answer about one worker: two verdicts, kept apart, and a next step.

The band verdict and the register verdict are separate fields of separate types; nothing here
or above adds them up.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from careerplanner.domain.dates import DateSpan
from careerplanner.domain.facts import Basis
from careerplanner.domain.finding import Finding, Reason, Status
from careerplanner.domain.pack import PackRef
from careerplanner.domain.register import Duty


@dataclass(frozen=True, slots=True)
class BandFit:
    """One band held against the record."""

    band: str
    finding: Finding


@dataclass(frozen=True, slots=True)
class BandPlace:
    """A band a post stands in, and by which post and role."""

    band: str
    post: str
    role: str
    basis: Basis


class Comparison(StrEnum):
    """How the bands by job and the band by awards lie to each other."""

    EQUAL = "equal"
    AWARDS_AHEAD = "awards_ahead"
    AWARDS_BEHIND = "awards_behind"
    WITHIN = "within"
    """The job can stand in several bands and the awards meet one of them."""
    NOT_KNOWN = "not_known"


@dataclass(frozen=True, slots=True)
class BandVerdict:
    """Answer to "does this person meet Band C?" for every band; voluntary framework.

    Attributes:
        fits: Every band, lowest first.
        by_job: Bands the current posts stand in; empty when none is known.
        by_job_reason: Why ``by_job`` is what it is.
        by_awards: The highest band whose requirement is met, or "" for none.
        by_awards_status: MET, or NOT_KNOWN when a higher band may be met and cannot be told.
        by_awards_reason: Why.
        difference: How the two lie to each other.
        difference_reason: The same as a reason, with both named.
    """

    fits: tuple[BandFit, ...]
    by_job: tuple[BandPlace, ...]
    by_job_reason: Reason
    by_awards: str
    by_awards_status: Status
    by_awards_reason: Reason
    difference: Comparison
    difference_reason: Reason

    def fit(self, band: str) -> BandFit:
        """Return the fit of ``band``.

        Raises:
            KeyError: No such band was judged.
        """
        for fit in self.fits:
            if fit.band == band:
                return fit
        raise KeyError(band)


class Standing(StrEnum):
    """What a registration rule comes to for one post."""

    REGISTERED = "registered"
    MUST_REGISTER = "must_register"
    OVERDUE = "overdue"
    APPLIED = "applied"
    MAY_REGISTER = "may_register"
    NOT_REQUIRED = "not_required"
    NOT_KNOWN = "not_known"


class DateState(StrEnum):
    """Where a deadline lies, seen from the day of asking."""

    AHEAD = "ahead"
    DUE = "due"
    """The day of asking lies within the span the deadline may fall in, or it is today."""
    PAST = "past"
    NOT_KNOWN = "not_known"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class DatedDuty:
    """Something to be done by a day, or the reason no day can be named.

    Attributes:
        kind: "register_by", "award_expected", "award_latest", "renewal_opens",
            "renewal_finish", "renewal_due", "induction".
        when: The day or span, or None when it cannot be told.
        state: Where it lies; a deadline can be known to have passed without its day.
        reason: How it was counted, or why it could not be.
        basis: The rule it comes from.
    """

    kind: str
    when: DateSpan | None
    state: DateState
    reason: Reason
    basis: Basis


@dataclass(frozen=True, slots=True)
class RegisterFit:
    """Answer to "may and must this person register for this post, and by when?".

    Attributes:
        post: Id of the post.
        role: Id of its role, or "".
        rule: Id of the rule's version that applied, or "".
        duty: Whether registration is a duty.
        standing: What it comes to.
        reason: Why.
        basis: The rule, or None where the pack has none for the role.
        award: The award that qualifies for the role, held against the record; None if none.
        routes: Ways on to the register, held against the record; closed ones left out.
        dates: Deadlines, soonest first, unknown ones last.
        judged_as: Id of the role that the post's role is for the register in its setting, or "".
        entry: Id of the worker's entry on the register that was looked at for it, or "".
    """

    post: str
    role: str
    rule: str
    duty: Duty
    standing: Standing
    reason: Reason
    basis: Basis | None
    award: Finding | None
    routes: tuple[Finding, ...]
    dates: tuple[DatedDuty, ...]
    judged_as: str = ""
    entry: str = ""


@dataclass(frozen=True, slots=True)
class RegisterVerdict:
    """The register's answer, a fit per current post; the strictest leads.

    Attributes:
        fits: Strictest first.
        reason: Why there is none, when there is none.
    """

    fits: tuple[RegisterFit, ...]
    reason: Reason

    @property
    def leading(self) -> RegisterFit | None:
        """The strictest fit, or None without a current post."""
        return self.fits[0] if self.fits else None


class StepKind(StrEnum):
    """What a step asks the worker to do."""

    TELL_US = "tell_us"
    """Something must be known first: a post, a start date, an award."""
    REGISTER = "register"
    RENEW = "renew"
    TAKE_AWARD = "take_award"
    FINISH_AWARD = "finish_award"
    INDUCTION = "induction"
    CHECK_AWARD = "check_award"
    """Ask whether an award already held counts."""
    ASK = "ask"
    """Ask somebody what no source we have tells: a duty, or which awards are accepted."""
    GAIN_EXPERIENCE = "gain_experience"
    TAKE_POST = "take_post"
    """Take up a job of a kind; only on routes."""
    REACH_AGE = "reach_age"
    MORE_HOURS = "more_hours"
    NOTHING_LEFT = "nothing_left"


@dataclass(frozen=True, slots=True)
class Step:
    """One thing to do.

    Attributes:
        kind: What sort.
        award: Id of the award concerned, or "".
        serves: "band" or "register": which question it helps with.
        target: Id of the band or role it leads to.
        node: Id of the requirement it would meet, or "".
        reason: Why it is recommended (and not another).
        under_way: Whether it has been begun.
        prerequisites: The award's own prerequisites held against the record.
        basis: What it stands on.
    """

    kind: StepKind
    award: str
    serves: str
    target: str
    node: str
    reason: Reason
    under_way: bool
    prerequisites: Finding | None
    basis: Basis | None


@dataclass(frozen=True, slots=True)
class NextStep:
    """The recommended step, what follows it, and what could be done instead.

    Attributes:
        target: Band aimed for, or "" when there is none above.
        target_reason: Why this target.
        step: The recommendation.
        then: What is left after it for the same target, in order.
        alternatives: Other ways to the same target.
    """

    target: str
    target_reason: Reason
    step: Step
    then: tuple[Step, ...]
    alternatives: tuple[Step, ...]


@dataclass(frozen=True, slots=True)
class Assessment:
    """Everything said about one worker on one day.

    Attributes:
        worker: Id of the worker.
        on: Day of asking.
        pack: Which pack judged it.
        bands: Verdict on the voluntary bands.
        register: Verdict on the register.
        induction: How the induction stands, section by section.
        next_step: What to do next.
        conflicts: Where the two verdicts, or two posts, pull apart; shown, never resolved.
        notices: Ids of notices of the pack that concern this answer.
        left_out: Records dated after the day of asking, by reason.
    """

    worker: str
    on: date
    pack: PackRef
    bands: BandVerdict
    register: RegisterVerdict
    induction: Finding
    next_step: NextStep
    conflicts: tuple[Reason, ...]
    notices: tuple[str, ...]
    left_out: tuple[Reason, ...]
