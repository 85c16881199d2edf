"""An assessment as plain data: what ``assess --json`` prints and a saved plan keeps.

Every node carries its status, its code, its sentence in the language asked for, its source and
how sure it is. ``docs/answers.md`` describes the shape. The same tree as lines of text is made in
``answer_text``.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from careerplanner.domain.changes import Entity
from careerplanner.domain.dates import DateSpan, PartialDate
from careerplanner.domain.facts import Text
from careerplanner.domain.finding import PackName
from careerplanner.i18n.messages import labels

if TYPE_CHECKING:
    from careerplanner.domain.assessment import (
        Assessment,
        BandVerdict,
        DatedDuty,
        NextStep,
        RegisterFit,
        Step,
    )
    from careerplanner.domain.facts import Basis
    from careerplanner.domain.finding import Finding, MetBy, Reason, Value
    from careerplanner.domain.pack import PackRef
    from careerplanner.domain.record import Record
    from careerplanner.services.wording import Wording

Plain = dict[str, Any]


class AnswerWriter:
    """Writes one worker's assessment as plain data in one language."""

    def __init__(self, record: Record, wording: Wording) -> None:
        """Keep the record (for the names of what was typed) and the language."""
        self._record = record
        self._say = wording

    def write(self, answer: Assessment) -> Plain:
        """Return the whole assessment; the same input gives the same data."""
        say = self._say
        return {
            "format": 1,
            "language": str(say.language),
            "worker": {"id": self._record.worker.id, "name": self._record.worker.name},
            "on": answer.on.isoformat(),
            "pack": self.pack(answer.pack),
            "bands": self._bands(answer.bands),
            "register": {
                **self.reason(answer.register.reason),
                "fits": [self._register_fit(fit) for fit in answer.register.fits],
            },
            "induction": self.finding(answer.induction),
            "next_step": self._next_step(answer.next_step),
            "conflicts": [self.reason(reason) for reason in answer.conflicts],
            "notices": [self.notice(notice) for notice in answer.notices],
            "left_out": [self.reason(reason) for reason in answer.left_out],
        }

    def pack(self, pack: PackRef) -> Plain:
        """Return which pack judged something; title and status are those of the one in use."""
        about = self._say.lookup.pack.about
        return {
            "id": pack.id,
            "version": pack.version,
            "digest": pack.digest,
            "title": self._say.text(about.title),
            "status": self._say.text(about.status),
        }

    def _bands(self, verdict: BandVerdict) -> Plain:
        return {
            "by_job": {
                "bands": list(dict.fromkeys(place.band for place in verdict.by_job)),
                **self.reason(verdict.by_job_reason),
                "places": [
                    {
                        "band": place.band,
                        "post": place.post,
                        "role": place.role,
                        **self.basis(place.basis),
                    }
                    for place in verdict.by_job
                ],
            },
            "by_awards": {
                "band": verdict.by_awards or None,
                "status": str(verdict.by_awards_status),
                **self.reason(verdict.by_awards_reason),
            },
            "difference": {
                "comparison": str(verdict.difference),
                **self.reason(verdict.difference_reason),
            },
            "fits": [
                {
                    "band": fit.band,
                    "title": self._say.band(fit.band),
                    "status": str(fit.finding.status),
                    "finding": self.finding(fit.finding),
                }
                for fit in verdict.fits
            ],
        }

    def _register_fit(self, fit: RegisterFit) -> Plain:
        return {
            "post": fit.post,
            "role": fit.role or None,
            "rule": fit.rule or None,
            "duty": str(fit.duty),
            "explains": self._say.rule(fit) or None,
            "standing": str(fit.standing),
            "standing_word": self._say.label(labels.STANDING, fit.standing),
            **self.reason(fit.reason),
            **(self.basis(fit.basis) if fit.basis else {}),
            "award": self.finding(fit.award) if fit.award else None,
            "routes": [self.finding(route) for route in fit.routes],
            "dates": [self.duty(duty) for duty in fit.dates],
        }

    def duty(self, duty: DatedDuty) -> Plain:
        """Return something to be done by a day."""
        when = duty.when
        return {
            "kind": duty.kind,
            "earliest": when.earliest.isoformat() if when else None,
            "latest": when.latest.isoformat() if when else None,
            "state": str(duty.state),
            "text": self._say.duty(duty),
            **self.reason(duty.reason),
            **self.basis(duty.basis),
        }

    def _next_step(self, step: NextStep) -> Plain:
        return {
            "target": step.target or None,
            "target_reason": self.reason(step.target_reason),
            "step": self._step(step.step),
            "then": [self._step(part) for part in step.then],
            "alternatives": [self._step(part) for part in step.alternatives],
        }

    def _step(self, step: Step) -> Plain:
        return {
            "kind": str(step.kind),
            "title": self._say.step(step),
            "award": step.award or None,
            "serves": step.serves,
            "target": step.target or None,
            "node": step.node or None,
            "under_way": step.under_way,
            **self.reason(step.reason),
            **(self.basis(step.basis) if step.basis else {}),
            "prerequisites": self.finding(step.prerequisites) if step.prerequisites else None,
        }

    def notice(self, notice_id: str) -> Plain:
        """Return a notice of the pack; its id alone where the pack has none such."""
        notice = self._say.lookup.find_notice(notice_id)
        if notice is None:
            return {"id": notice_id}
        return {
            "id": notice.id,
            "about": notice.about,
            "text": self._say.text(notice.text),
            **self.basis(notice.basis),
        }

    def finding(self, finding: Finding) -> Plain:
        """Return one finding with all below it."""
        say = self._say
        return {
            "node": finding.node,
            "kind": finding.kind,
            "asked": say.requirement(finding),
            "status": str(finding.status),
            "status_word": say.label(labels.STATUS, finding.status),
            **self.reason(finding.reason),
            **self.basis(finding.basis),
            "confidence": str(finding.confidence),
            "confidence_word": say.confidence(finding.confidence),
            "met_by": [self._met_by(met) for met in finding.met_by],
            "children": [self.finding(child) for child in finding.children],
        }

    def _met_by(self, met: MetBy) -> Plain:
        return {
            "entity": str(met.entity),
            "id": met.id,
            "name": self.record_name(met),
            "via": str(met.via),
            "through": met.through or None,
            **(self.basis(met.basis) if met.basis else {}),
        }

    def record_name(self, met: MetBy) -> str:
        """Return what a record that meets something is called."""
        if met.entity is Entity.HELD_AWARD:
            named = [self._say.held(held) for held in self._record.awards if held.id == met.id]
        elif met.entity is Entity.POST:
            named = [self._say.post(post) for post in self._record.posts if post.id == met.id]
        else:
            named = [self._say.label(labels.ENTITY, met.entity)]
        return next(iter(named), "")

    def reason(self, reason: Reason) -> Plain:
        """Return a reason: its code, its fields and its sentence."""
        return {
            "code": reason.code,
            "fields": {name: plain_value(value) for name, value in reason.fields},
            "sentence": self._say.reason(reason),
        }

    def basis(self, basis: Basis) -> Plain:
        """Return what a fact stands on."""
        source = self._say.lookup.find_source(basis.source)
        return {
            "source": {
                "id": basis.source,
                "text": self._say.source(basis),
                "place": self._say.text(basis.place) if basis.place else None,
                "address": source.address if source else None,
            },
            "confidence": str(basis.confidence),
            "valid_from": basis.valid_from.isoformat() if basis.valid_from else None,
            "valid_to": basis.valid_to.isoformat() if basis.valid_to else None,
            "note": self._say.text(basis.note) if basis.note else None,
        }


def plain_value(value: Value) -> object:
    """Return a reason's field as JSON can hold it; names of the pack stay ids."""
    if isinstance(value, PackName):
        return {"kind": value.kind, "id": value.id}
    if isinstance(value, tuple):
        return [plain_value(part) for part in value]
    if isinstance(value, Text):
        return {"en": value.en, "cy": value.cy}
    if isinstance(value, DateSpan):
        return {"earliest": value.earliest.isoformat(), "latest": value.latest.isoformat()}
    if isinstance(value, (date, PartialDate)):
        return str(value)
    return value
