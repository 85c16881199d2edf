"""What one change to a record did to the answers about it: two assessments held side by side.

Only differences are named, as reasons; the sentences are in ``i18n.messages.changed``. What is
true of a record is decided in ``rules``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerplanner.domain.finding import PackName, Reason, Status

if TYPE_CHECKING:
    from collections.abc import Iterator

    from careerplanner.domain.assessment import Assessment, RegisterFit


def what_changed(before: Assessment, after: Assessment) -> tuple[Reason, ...]:
    """Return how the answers after a change differ from those before it.

    Bands come first, lowest first, then the Register job by job, then the induction. When both
    verdicts are as they were, one reason says so; when they differ in a way that has no sentence
    of its own, nothing is said.

    Args:
        before: The answer from the record as it was.
        after: The answer from the record as it is, asked on the same day.
    """
    found = (*_bands(before, after), *_register(before, after), *_induction(before, after))
    if found:
        return found
    return (Reason.of("changed.nothing"),) if _verdicts(before) == _verdicts(after) else ()


def _bands(before: Assessment, after: Assessment) -> Iterator[Reason]:
    was = {fit.band: fit.finding.status for fit in before.bands.fits}
    for fit in after.bands.fits:
        turn = _turn(was.get(fit.band), fit.finding.status)
        if turn:
            yield Reason.of(f"changed.band_{turn}", letter=fit.band)


def _register(before: Assessment, after: Assessment) -> Iterator[Reason]:
    was = {fit.post: fit for fit in before.register.fits}
    for fit in after.register.fits:
        old = was.get(fit.post)
        if old is not None and old.role == fit.role and fit.role:
            yield from _job(old, fit)


def _job(old: RegisterFit, fit: RegisterFit) -> Iterator[Reason]:
    role = PackName("role", fit.role)
    if old.standing is not fit.standing:
        yield Reason.of(f"changed.standing.{fit.standing}", role=role)
    turn = _turn(_award(old), _award(fit))
    if turn:
        yield Reason.of(f"changed.register_award_{turn}", role=role)


def _award(fit: RegisterFit) -> Status | None:
    return fit.award.status if fit.award is not None else None


def _turn(was: Status | None, now: Status | None) -> str:
    """How a status came to be met, or ceased to be: "met", "unclear", "lost", or "" for neither."""
    if (was is Status.MET) == (now is Status.MET):
        return ""
    if now is Status.MET:
        return "met"
    return "unclear" if now is Status.NOT_KNOWN else "lost"


def _induction(before: Assessment, after: Assessment) -> Iterator[Reason]:
    met, had_met = (answer.induction.status is Status.MET for answer in (after, before))
    if met and not had_met:
        yield Reason.of("changed.induction_met")


def _verdicts(answer: Assessment) -> tuple[object, ...]:
    """What a person would call the two answers, without the reasons for them."""
    bands, register = answer.bands, answer.register
    return (
        bands.by_awards,
        bands.by_awards_status,
        tuple((place.band, place.role) for place in bands.by_job),
        bands.difference,
        tuple((fit.post, fit.role, fit.standing, _award(fit)) for fit in register.fits),
        tuple((duty.kind, duty.when, duty.state) for fit in register.fits for duty in fit.dates),
        answer.induction.status,
    )
