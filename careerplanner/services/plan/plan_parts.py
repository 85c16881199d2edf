"""The parts of a printed plan, worded from an assessment: verdicts, awards, next step.

What the parts are and how they are set belongs to ``reports``; putting a whole plan together and
writing it is ``planning``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerplanner.domain.assessment import DateState, Standing
from careerplanner.domain.finding import Status
from careerplanner.domain.record import HeldState
from careerplanner.i18n.messages import labels
from careerplanner.reports.plan_paper import (
    ActionLine,
    HeldLine,
    Mark,
    NextStepPart,
    RequirementLine,
    VerdictPart,
)
from careerplanner.reports.runs import Run, Runs, words
from careerplanner.services.answer.answers import AnswerWriter
from careerplanner.services.answer.essentials import essential

if TYPE_CHECKING:
    from collections.abc import Iterator

    from careerplanner.domain.assessment import Assessment, RegisterFit
    from careerplanner.domain.facts import Basis
    from careerplanner.domain.finding import Finding
    from careerplanner.domain.record import Action, HeldAward, Record, Registration, Typed
    from careerplanner.services.wording import Wording

_STANDING_MARK = {
    Standing.REGISTERED: Mark.MET,
    Standing.APPLIED: Mark.UNDER_WAY,
    Standing.MUST_REGISTER: Mark.MISSING,
    Standing.OVERDUE: Mark.OVERDUE,
    Standing.MAY_REGISTER: Mark.NOT_APPLICABLE,
    Standing.NOT_REQUIRED: Mark.NOT_APPLICABLE,
    Standing.NOT_KNOWN: Mark.NOT_KNOWN,
}
_HELD_MARK = {
    HeldState.ACHIEVED: Mark.MET,
    HeldState.WORKING_TOWARDS: Mark.UNDER_WAY,
    HeldState.PLANNED: Mark.MISSING,
}


class PlanParts:
    """Words the parts of one worker's plan in one language.

    Sources are numbered in the order they are first cited; ``cited`` lists them.
    """

    def __init__(self, record: Record, answer: Assessment, say: Wording) -> None:
        """Keep what the plan is made from."""
        self._record = record
        self._answer = answer
        self._say = say
        self._language = str(say.language)
        self._names = AnswerWriter(record, say)
        self.cited: dict[str, int] = {}

    def ours(self, text: str) -> Runs:
        """Return words of the program, in the plan's language."""
        return words(text, self._language)

    def typed(self, typed: Typed | None) -> Runs:
        """Return words a person typed, in the language they typed them in."""
        return words(typed.words, typed.language) if typed else ()

    def cite(self, basis: Basis) -> str:
        """Return how a source is cited: its number and how sure the fact is."""
        return f"[{self.number(basis)}] {self._say.confidence(basis.confidence)}"

    def number(self, basis: Basis) -> int:
        """Return the number a source is cited by."""
        return self.cited.setdefault(basis.source, len(self.cited) + 1)

    def band(self, target: str) -> VerdictPart:
        """Return the band verdict, with the requirements of ``target`` as its table."""
        say, verdict = self._say, self._answer.bands
        tr = say.catalogue.translate
        reached = verdict.by_awards
        by_awards = say.band(reached) if reached else say.label(labels.STATUS, "missing")
        if not reached and verdict.by_awards_status is Status.NOT_KNOWN:
            by_awards = say.label(labels.STATUS, "not_known")
        reasons = (verdict.by_job_reason, verdict.by_awards_reason, verdict.difference_reason)
        sentences = [self.ours(say.text(say.lookup.pack.about.status))]
        sentences += [self.ours(say.reason(reason)) for reason in reasons]
        rows: tuple[RequirementLine, ...] = ()
        if target:
            rows = tuple(self._rows(essential(verdict.fit(target).finding), 0))
            lead = tr("Plan", "The table holds your record against: {band}", band=say.band(target))
            sentences.append(self.ours(lead))
        return VerdictPart(
            self.ours(tr("Plan", "Which band do I fit?")),
            Mark(str(verdict.by_awards_status)),
            self.ours(tr("Plan", "By awards: {band}", band=by_awards)),
            tuple(sentences),
            rows,
            self.ours(tr("Plan", "What the band asks for, held against your record.")),
        )

    def register(self) -> VerdictPart:
        """Return the register verdict: every post, the strictest first."""
        say, verdict = self._say, self._answer.register
        tr = say.catalogue.translate
        leading = verdict.leading
        standing = leading.standing if leading else Standing.NOT_KNOWN
        sentences: list[Runs] = []
        rows: list[RequirementLine] = []
        for fit in verdict.fits:
            sentences += self._register_sentences(fit)
            if fit.award is not None:
                rows += self._rows(essential(fit.award), 0)
        if leading is None:
            sentences.append(self.ours(say.reason(verdict.reason)))
        sentences += [self.ours(say.reason(reason)) for reason in self._answer.conflicts]
        return VerdictPart(
            self.ours(tr("Plan", "Must I be registered, and by when?")),
            _STANDING_MARK[standing],
            self.ours(say.label(labels.STANDING, standing)),
            tuple(sentences),
            tuple(rows),
            self.ours(tr("Plan", "The award the Register asks for, held against your record.")),
        )

    def _register_sentences(self, fit: RegisterFit) -> Iterator[Runs]:
        say = self._say
        source = f" {self.cite(fit.basis)}" if fit.basis else ""
        yield self.ours(say.reason(fit.reason))
        if say.rule(fit):
            yield self.ours(say.rule(fit) + source)
        for duty in fit.dates:
            if duty.state is not DateState.DONE:
                yield (
                    Run(f"{say.duty(duty)}. ", self._language, bold=True),
                    Run(f"{say.reason(duty.reason)} {self.cite(duty.basis)}", self._language),
                )

    def _rows(self, finding: Finding, depth: int) -> Iterator[RequirementLine]:
        say = self._say
        bases = [finding.basis, *(met.basis for met in finding.met_by if met.basis)]
        yield RequirementLine(
            self.ours(say.requirement(finding)),
            Mark(str(finding.status)),
            self.ours(say.label(labels.STATUS, finding.status)),
            words(", ".join(self._names.record_name(met) for met in finding.met_by)),
            self.ours(say.reason(finding.reason)),
            self.ours("; ".join(dict.fromkeys(self.cite(basis) for basis in bases))),
            depth,
        )
        for child in finding.children:
            yield from self._rows(child, depth + 1)

    def held(self) -> tuple[HeldLine, ...]:
        """Return every award and registration on the record."""
        return tuple(
            [self._held_award(held) for held in self._record.awards]
            + [self._registration(entry) for entry in self._record.registrations]
        )

    def _held_award(self, held: HeldAward) -> HeldLine:
        say, tr = self._say, self._say.catalogue.translate
        known = say.lookup.find_award(held.award) is not None
        notes = [held.body]
        if not known:
            notes.append(tr("Plan", "Not in our list; kept as typed"))
        elif held.typed and held.typed != say.award(held.award):
            notes.append(tr("Plan", "As typed: {typed}", typed=held.typed))
        date = held.achieved or (held.expected if held.state is not HeldState.ACHIEVED else None)
        return HeldLine(
            self.ours(say.held(held)) if known else words(held.typed),
            _HELD_MARK[held.state] if known else Mark.NOT_KNOWN,
            self.ours(say.label(labels.HELD_STATE, held.state)),
            self.ours(say.partial_date(date)),
            self.ours(". ".join(note for note in notes if note)),
        )

    def _registration(self, entry: Registration) -> HeldLine:
        say, tr = self._say, self._say.catalogue.translate
        category = entry.category in labels.CATEGORY
        part = say.label(labels.CATEGORY, entry.category) if category else ""
        end = say.partial_date(entry.renewal_due)
        registered = str(entry.state) == "registered"
        return HeldLine(
            self.ours(
                tr("Plan", "Registration: {part}", part=part)
                if part
                else tr("Plan", "Registration")
            ),
            Mark.MET if registered else Mark.MISSING,
            self.ours(say.label(labels.REGISTRATION_STATE, entry.state)),
            self.ours(say.partial_date(entry.first_registered)),
            self.ours(tr("Plan", "Runs to: {date}", date=end) if end else ""),
        )

    def next_step(self) -> NextStepPart:
        """Return the recommended step, what comes before it and what else could be done."""
        say, step = self._say, self._answer.next_step
        lead = step.step
        before: tuple[Runs, ...] = ()
        if lead.prerequisites is not None:
            rows = tuple(self._rows(lead.prerequisites, 0))
            before = tuple(
                (*row.requirement, *self.ours(": "), *row.status) for row in rows[-1:] if rows
            )
        after = [
            self.ours(say.catalogue.translate("Plan", "After that: {step}", step=say.step(part)))
            for part in step.then
        ]
        return NextStepPart(
            self.ours(say.step(lead)),
            (self.ours(say.reason(step.target_reason)), self.ours(say.reason(lead.reason)), *after),
            before,
            tuple(self.ours(say.step(part)) for part in step.alternatives),
        )

    def actions(self) -> tuple[ActionLine, ...]:
        """Return the agreed actions that were not dropped."""
        return tuple(
            self._action(action)
            for action in self._record.actions
            if str(action.state) != "dropped"
        )

    def _action(self, action: Action) -> ActionLine:
        return ActionLine(
            self.typed(action.what),
            self.typed(action.why),
            words(action.owner),
            self.ours(self._by_when(action)),
            str(action.state) == "done",
        )

    def _by_when(self, action: Action) -> str:
        due, remind = (self._say.partial_date(day) for day in (action.due, action.remind))
        if not remind:
            return due
        reminder = self._say.catalogue.translate("Plan", "Reminder: {date}", date=remind)
        return f"{due}. {reminder}" if due else reminder
