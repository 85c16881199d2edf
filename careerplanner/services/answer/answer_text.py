"""An assessment as lines of plain text, for a terminal.

It is the same tree as on screen and on paper, indented; nothing is left out and nothing added.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerplanner.domain.assessment import DateState
from careerplanner.i18n.messages import labels

if TYPE_CHECKING:
    from collections.abc import Iterator

    from careerplanner.domain.assessment import Assessment, DatedDuty, RegisterFit, Step
    from careerplanner.domain.facts import Basis
    from careerplanner.domain.finding import Finding, Reason
    from careerplanner.domain.record import Record
    from careerplanner.services.wording import Wording

STEP_IN = "  "


class AnswerText:
    """Writes one worker's assessment as lines in one language."""

    def __init__(self, record: Record, wording: Wording) -> None:
        """Keep the record and the language."""
        self._record = record
        self._say = wording
        self._tr = wording.catalogue.translate

    def lines(self, answer: Assessment) -> Iterator[str]:
        """Yield the lines of the whole answer."""
        tr, say = self._tr, self._say
        yield self._record.worker.name
        yield tr("Answer", "On: {day}", day=say.day(answer.on))
        yield ""
        yield from self._in_short(answer)
        yield ""
        yield from self._bands(answer)
        yield ""
        yield from self._register(answer)
        yield ""
        yield tr("Answer", "Induction").upper()
        yield from self.finding(answer.induction, 1)
        yield ""
        yield from self._next(answer)
        yield from self._list(tr("Answer", "Where the two answers differ"), answer.conflicts)
        yield from self._list(tr("Answer", "Left out"), answer.left_out)
        yield ""
        yield tr("Answer", "How this was judged").upper()
        about = say.lookup.pack.about
        yield STEP_IN + tr(
            "Answer",
            "Framework: {title}, version {version}",
            title=say.text(about.title),
            version=answer.pack.version,
        )

    def _in_short(self, answer: Assessment) -> Iterator[str]:
        """Yield both answers and the next step in a few lines, before all the reasons."""
        tr, say = self._tr, self._say
        yield tr("Answer", "In short").upper()
        bands = answer.bands
        for title, reason in (
            (tr("Answer", "The band, by job"), bands.by_job_reason),
            (tr("Answer", "The band, by awards"), bands.by_awards_reason),
        ):
            yield f"{STEP_IN}{title}: {say.reason(reason)}"
        leading = answer.register.leading
        reason = leading.reason if leading else answer.register.reason
        yield STEP_IN + tr("Answer", "The Register: {answer}", answer=say.reason(reason))
        for duty in _foremost(leading.dates) if leading else ():
            state = say.label(labels.DATE_STATE, duty.state)
            yield f"{STEP_IN}{say.duty(duty)} [{state}]"
        step = say.step(answer.next_step.step)
        yield STEP_IN + tr("Answer", "Next step: {step}", step=step)

    def _list(self, title: str, reasons: tuple[Reason, ...]) -> Iterator[str]:
        if reasons:
            yield ""
            yield title.upper()
            for reason in reasons:
                yield f"{STEP_IN}- {self._say.reason(reason)}"

    def _bands(self, answer: Assessment) -> Iterator[str]:
        tr, say, verdict = self._tr, self._say, answer.bands
        yield tr("Answer", "The band").upper()
        yield STEP_IN + say.text(say.lookup.pack.about.status)
        for title, reason in (
            (tr("Answer", "By job"), verdict.by_job_reason),
            (tr("Answer", "By awards"), verdict.by_awards_reason),
            (tr("Answer", "The difference"), verdict.difference_reason),
        ):
            yield f"{STEP_IN}{title}: {say.reason(reason)}"
        for fit in verdict.fits:
            status = say.label(labels.STATUS, fit.finding.status)
            yield f"{STEP_IN}{say.band(fit.band)} [{status}]"
            yield from self.finding(fit.finding, 2)

    def _register(self, answer: Assessment) -> Iterator[str]:
        tr, say = self._tr, self._say
        yield tr("Answer", "The Register").upper()
        if not answer.register.fits:
            yield STEP_IN + say.reason(answer.register.reason)
        for fit in answer.register.fits:
            yield from self._register_fit(fit)

    def _register_fit(self, fit: RegisterFit) -> Iterator[str]:
        tr, say = self._tr, self._say
        standing = say.label(labels.STANDING, fit.standing)
        yield f"{STEP_IN}[{standing}] {say.reason(fit.reason)}"
        if say.rule(fit):
            yield STEP_IN * 2 + say.rule(fit)
        if fit.basis is not None:
            yield from self.basis(fit.basis, 2)
        for duty in fit.dates:
            yield from self._duty(duty)
        if fit.award is not None:
            yield STEP_IN * 2 + tr("Answer", "Award the Register asks for") + ":"
            yield from self.finding(fit.award, 3)
        if fit.routes:
            yield STEP_IN * 2 + tr("Answer", "Ways on to the Register") + ":"
            for route in fit.routes:
                yield from self.finding(route, 3)

    def _duty(self, duty: DatedDuty) -> Iterator[str]:
        state = self._say.label(labels.DATE_STATE, duty.state)
        yield f"{STEP_IN * 2}{self._say.duty(duty)} [{state}]"
        yield f"{STEP_IN * 3}{self._say.reason(duty.reason)}"
        yield from self.basis(duty.basis, 3)

    def _next(self, answer: Assessment) -> Iterator[str]:
        tr, step = self._tr, answer.next_step
        yield tr("Answer", "What next").upper()
        yield STEP_IN + self._say.reason(step.target_reason)
        yield from self._step(step.step)
        for title, steps in (
            (tr("Answer", "After that"), step.then),
            (tr("Answer", "Other ways"), step.alternatives),
        ):
            if steps:
                yield f"{STEP_IN}{title}:"
                for part in steps:
                    yield from self._step(part)

    def _step(self, step: Step) -> Iterator[str]:
        yield f"{STEP_IN}> {self._say.step(step)}"
        yield f"{STEP_IN * 2}{self._say.reason(step.reason)}"
        if step.prerequisites is not None:
            yield STEP_IN * 2 + self._tr("Answer", "Before you start") + ":"
            yield from self.finding(step.prerequisites, 3)

    def finding(self, finding: Finding, depth: int) -> Iterator[str]:
        """Yield the lines of one finding with all below it, set in by ``depth`` steps."""
        say, indent = self._say, STEP_IN * depth
        status = say.label(labels.STATUS, finding.status)
        yield f"{indent}- {say.requirement(finding)} [{status}]"
        yield f"{indent}{STEP_IN}{say.reason(finding.reason)}"
        if not finding.children:
            yield from self.basis(finding.basis, depth + 1)
            for met in finding.met_by:
                if met.basis is not None:
                    yield from self.basis(met.basis, depth + 1)
        for child in finding.children:
            yield from self.finding(child, depth + 1)

    def basis(self, basis: Basis, depth: int) -> Iterator[str]:
        """Yield the lines of what a fact stands on."""
        say = self._say
        source = self._tr("Answer", "Source: {source}", source=say.source(basis))
        parts = [f"{source} ({say.confidence(basis.confidence)})", say.in_force(basis)]
        yield STEP_IN * depth + "; ".join(part for part in parts if part)
        if basis.note is not None:
            yield STEP_IN * depth + say.text(basis.note)


def _foremost(dates: tuple[DatedDuty, ...]) -> tuple[DatedDuty, ...]:
    """Return the one deadline to name in short: the first that is neither met nor only a start."""
    waiting = (
        duty
        for duty in dates
        if duty.state is not DateState.DONE
        and not (duty.kind == "renewal_opens" and duty.state is DateState.PAST)
    )
    return tuple(waiting)[:1] or dates[:1]
