"""One's registration on paper: the answer for each job, dates, what is renewed, what was gathered.

Bands have no part in it. Evidence is listed by the kinds that an employer's assessment takes, by
title; the files themselves go out with ``evidence_export``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerplanner.domain.assessment import DateState
from careerplanner.i18n.messages import labels
from careerplanner.reports.plan_paper import Mark
from careerplanner.reports.sheet_paper import Answer, Box, Points
from careerplanner.reports.sheet_paper import Words as Paragraph
from careerplanner.services.evidence.evidence_words import EvidenceWords
from careerplanner.services.paper.sheets import SheetWords, below
from careerplanner.services.register import registering

if TYPE_CHECKING:
    from collections.abc import Iterator

    from careerplanner.domain.assessment import Assessment, DatedDuty, RegisterFit
    from careerplanner.domain.finding import Finding
    from careerplanner.domain.record import Record, Registration
    from careerplanner.domain.register import Renewal
    from careerplanner.i18n.language import Language
    from careerplanner.reports.runs import Runs
    from careerplanner.reports.sheet_paper import Part, Sheet
    from careerplanner.services.workspace import Workspace

_STANDING_MARKS = {
    "registered": Mark.MET,
    "applied": Mark.UNDER_WAY,
    "must_register": Mark.MISSING,
    "overdue": Mark.OVERDUE,
    "may_register": Mark.NOT_APPLICABLE,
    "not_required": Mark.NOT_APPLICABLE,
    "not_known": Mark.NOT_KNOWN,
}
_DATE_MARKS = {
    DateState.AHEAD: Mark.UNDER_WAY,
    DateState.DUE: Mark.OVERDUE,
    DateState.PAST: Mark.OVERDUE,
    DateState.NOT_KNOWN: Mark.NOT_KNOWN,
    DateState.DONE: Mark.MET,
}


def registration_sheet(
    workspace: Workspace, record: Record, answer: Assessment, language: Language
) -> Sheet:
    """Return a summary of one worker's registration as a paper.

    Args:
        workspace: Gives the words and the pack.
        record: Whose it is.
        answer: The assessment of that record.
        language: Language of the paper.
    """
    paper = _RegistrationPaper(workspace, record, language)
    title = paper.make.tr("Registration", "My registration")
    return paper.make.sheet(title, record.worker.name, paper.parts(answer), answer.on)


class _RegistrationPaper:
    def __init__(self, workspace: Workspace, record: Record, language: Language) -> None:
        self.make = SheetWords(workspace, language)
        self._workspace, self._record = workspace, record
        self._say, self._tr = self.make.say, self.make.tr

    def parts(self, answer: Assessment) -> Iterator[Part]:
        """Yield what the paper says, in reading order."""
        make, tr = self.make, self._tr
        yield make.paragraph(tr("Answer", "On: {day}", day=self._say.day(answer.on)))
        for fit in answer.register.fits:
            yield from self._fit(fit)
        if not answer.register.fits:
            yield make.paragraph(self._say.reason(answer.register.reason))
        yield make.title(tr("Registration", "My entry on the Register"))
        entries = registering.entries_of(self._record, answer)
        for entry in entries:
            yield make.facts(self._entry(entry))
        if not entries:
            none = tr("Registration", "The record does not say whether there is one.")
            yield make.paragraph(none)
        for rule in registering.renewals(self._workspace, answer):
            yield from self._renewing(rule)
        yield from self._evidence(answer)
        yield from make.judged(of_bands=False)

    # ---- the answer --------------------------------------------------------------------------

    def _fit(self, fit: RegisterFit) -> Iterator[Part]:
        make, say = self.make, self._say
        post = next((one for one in self._record.posts if one.id == fit.post), None)
        if post is not None:
            yield make.title(say.post(post))
        standing = say.label(labels.STANDING, fit.standing)
        yield Answer(_STANDING_MARKS[fit.standing], make.ours(standing))
        yield make.paragraph(say.reason(fit.reason))
        rule = say.rule(fit)
        if rule:
            cited = f" {make.cite(fit.basis)}" if fit.basis is not None else ""
            yield make.paragraph(rule + cited)
        if fit.dates:
            yield make.title(self._tr("Standing", "By when"), 3)
            yield self._dates(fit)
        if fit.award is not None:
            yield make.title(self._tr("Standing", "The award the Register asks for"), 3)
            yield from self._award(fit.award)
        if fit.routes:
            yield make.title(self._tr("Standing", "Ways on to the Register"), 3)
            yield Points(tuple(self._route(route) for route in fit.routes))

    def _dates(self, fit: RegisterFit) -> Part:
        tr = self._tr
        columns = (
            (tr("Coming", "What"), 4.0),
            (tr("Coming", "When"), 2.4),
            (tr("Coming", "Where it stands"), 2.0),
        )
        rows = [self._date(duty) for duty in fit.dates]
        return self.make.grid(columns, rows, tr("Standing", "By when"))

    def _date(self, duty: DatedDuty) -> tuple[Runs | Box, ...]:
        make, say = self.make, self._say
        what = make.ours(say.label(labels.DUTY_KIND, duty.kind))
        how = make.ours(f"{say.reason(duty.reason)} {make.cite(duty.basis)}")
        state = say.label(labels.DATE_STATE, duty.state)
        when = say.span(duty.when) if duty.when is not None else state
        return (below(what, how), make.ours(when), Box(make.ours(state), _DATE_MARKS[duty.state]))

    def _award(self, award: Finding) -> Iterator[Part]:
        make, say = self.make, self._say
        status = say.label(labels.STATUS, award.status)
        asked = f"{say.requirement(award)}: {status}"
        yield Answer(Mark(str(award.status)), make.ours(asked))
        yield make.paragraph(f"{say.reason(award.reason)} {make.cite(award.basis)}")

    def _route(self, route: Finding) -> Runs:
        said = f"{self._say.requirement(route)}. {self._say.reason(route.reason)}"
        return self.make.ours(f"{said} {self.make.cite(route.basis)}")

    # ---- the entry and renewing --------------------------------------------------------------

    def _entry(self, entry: Registration) -> Iterator[tuple[str, Runs]]:
        make, say, tr = self.make, self._say, self._tr
        known = entry.category in labels.CATEGORY
        category = say.label(labels.CATEGORY, entry.category) if known else entry.category
        state = say.label(labels.REGISTRATION_STATE, entry.state)
        yield tr("Registration", "What the Register says"), make.ours(state)
        yield tr("Registration", "Part of the Register"), make.ours(category)
        yield tr("Registration", "Registration number"), make.name(entry.number)
        yield tr("Registration", "First registered"), make.when(entry.first_registered)
        yield tr("Registration", "Registration ends"), make.when(entry.renewal_due)

    def _renewing(self, rule: Renewal) -> Iterator[Part]:
        make, tr = self.make, self._tr
        yield make.title(tr("Registration", "Renewing my registration"))
        for title, text in (
            (tr("Registration", "If you do not renew"), rule.lapses),
            (tr("Registration", "Your learning"), rule.cpd),
        ):
            if text is not None:
                yield make.title(title, 3)
                yield Paragraph((*make.pack(text), *make.ours(f" {make.cite(rule.basis)}")))
        if rule.basis.note is not None:
            yield Paragraph(make.pack(rule.basis.note), small=True)

    # ---- evidence ----------------------------------------------------------------------------

    def _evidence(self, answer: Assessment) -> Iterator[Part]:
        make, tr = self.make, self._tr
        kinds = registering.evidence_kinds(self._workspace, answer)
        found = {kind.id: registering.gathered(self._record, kind) for kind in kinds}
        if not kinds or not (
            any(found.values()) or registering.needs_evidence(self._workspace, answer)
        ):
            return
        yield make.title(tr("Registration", "Evidence for an employer's assessment"))
        said = EvidenceWords(self._say, self._record)
        rows = []
        for kind in kinds:
            pieces: Runs = ()
            for piece in found[kind.id]:
                detail = make.ours(f" ({said.detail(piece)})")
                pieces = below(pieces, (*make.name(piece.title), *detail))
            nothing = make.ours(tr("Registration", "Nothing gathered yet"))
            named = (*make.pack(kind.title), *make.ours(f" {make.cite(kind.basis)}"))
            rows.append((named, pieces or nothing))
        columns = (
            (tr("Registration", "Kind of evidence"), 3.0),
            (tr("Registration", "What I have"), 4.0),
        )
        summary = tr("Registration", "Evidence for an employer's assessment")
        yield make.grid(columns, rows, summary)
