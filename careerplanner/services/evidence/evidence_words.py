"""Words for evidence in one language: what a piece is, and what it serves.

What serves what is in ``evidence``.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from careerplanner.domain.evidence import EvidenceKind, Served
from careerplanner.domain.finding import PackName
from careerplanner.i18n.messages import labels
from careerplanner.i18n.messages.conversation import CONVERSATION_KIND
from careerplanner.i18n.messages.evidence import (
    EVIDENCE_FAULTS,
    EVIDENCE_KINDS,
    FILE_KINDS,
    FILE_NOTES,
    SERVED,
    TREATMENTS,
)
from careerplanner.rules.induction_areas import areas_of
from careerplanner.services.error_text import one_line
from careerplanner.services.evidence.evidence_files import megabytes
from careerplanner.services.evidence.evidence_kinds import MEDIA_TYPES

if TYPE_CHECKING:
    from careerplanner.domain.evidence import Evidence, Target
    from careerplanner.domain.evidence_file import Found, Treatment
    from careerplanner.domain.record import LearningEntry, Record
    from careerplanner.services.wording import Wording


class EvidenceWords:
    """Says what evidence is and what it serves; thousands of things are found by their ids.

    Args:
        wording: The language and the pack.
        record: Whose evidence it is.
    """

    def __init__(self, wording: Wording, record: Record) -> None:
        self._wording, self._record = wording, record

    def kind(self, evidence: Evidence) -> str:
        """What a piece is, in a word or two: "PDF", "Reflection"."""
        render = self._wording.catalogue.render
        if evidence.kind is EvidenceKind.FILE:
            for kind, media in MEDIA_TYPES.items():
                if media == evidence.media_type:
                    return render(FILE_KINDS[kind.value])
        return render(EVIDENCE_KINDS[evidence.kind.value])

    def detail(self, evidence: Evidence) -> str:
        """What a piece is, its date and whose words it is, on one line."""
        parts = [self.kind(evidence), evidence.witness]
        parts.append(self._wording.partial_date(evidence.on) if evidence.on else "")
        if evidence.size:
            size = megabytes(evidence.size)
            tr = self._wording.catalogue.translate
            parts.append(tr("File note", "{size} MB", size=size))
        return ", ".join(part for part in parts if part)

    def serves(self, target: Target) -> str:
        """What a piece serves, with what kind of thing that is: "Award: …"."""
        return self._wording.catalogue.render(SERVED[target.kind.value], name=self.name(target))

    def name(self, target: Target) -> str:
        """What a thing that evidence serves is called; its id where nothing knows it any more."""
        return self._name(target) or target.id

    def is_known(self, target: Target) -> bool:
        """Whether the record or the pack still has that thing."""
        return bool(self._name(target))

    def place(self, target: Target) -> str:
        """Where a thing stands, to tell it from others of its name: band, section; may be ""."""
        wording, lookup = self._wording, self._wording.lookup
        if target.kind is Served.STATEMENT:
            statement = lookup.find_statement(target.id)
            if statement is None:
                return ""
            band = wording.band_letter(statement.band)
            return f"{band}, {wording.label(labels.STATEMENT_KIND, statement.kind)}"
        if target.kind is Served.INDUCTION and lookup.find_section(target.id) is None:
            for section in lookup.pack.induction.sections:
                if any(area.id == target.id for area in areas_of(section, self._record)):
                    return wording.section(section.id)
        if target.kind is Served.LEARNING:
            found = self._learning.get(target.id)
            return wording.partial_date(found.on) if found is not None and found.on else ""
        return ""

    @cached_property
    def _learning(self) -> dict[str, LearningEntry]:
        return {entry.id: entry for entry in self._record.learning}

    def _name(self, target: Target) -> str:
        wording, record = self._wording, self._record
        if target.kind is Served.AWARD:
            return next((wording.held(one) for one in record.awards if one.id == target.id), "")
        if target.kind is Served.LEARNING:
            found = self._learning.get(target.id)
            return found.title if found is not None else ""
        if target.kind is Served.ACTION:
            return next((one.what.words for one in record.actions if one.id == target.id), "")
        if target.kind is Served.STATEMENT:
            statement = wording.lookup.find_statement(target.id)
            return wording.text(statement.text) if statement else ""
        if target.kind is Served.INDUCTION:
            return self._induction(target.id)
        if target.kind is Served.CONVERSATION:
            return self._conversation(target.id)
        return wording.name(PackName("assessment_evidence", target.id))

    def _conversation(self, name: str) -> str:
        """The kind of a conversation and its day."""
        one = next((one for one in self._record.conversations if one.id == name), None)
        if one is None:
            return ""
        forms = self._wording.lookup.pack.conversations.forms
        form = next((form for form in forms if form.kind is one.kind), None)
        kind = (
            self._wording.text(form.title)
            if form is not None
            else self._wording.label(CONVERSATION_KIND, one.kind)
        )
        given = one.held or one.planned
        day = self._wording.partial_date(given) if given else self._wording.day(one.opened)
        return f"{kind}, {day}"

    def _induction(self, name: str) -> str:
        """A section or an area: of the pack, or of the employer's own list."""
        lookup, wording = self._wording.lookup, self._wording
        own = next((one for one in self._record.areas if name in {one.area, one.id}), None)
        if own is not None and own.title is not None:
            return f"{own.number} {own.title.words}".strip()
        if lookup.find_section(name) is not None:
            return wording.section(name)
        area = lookup.find_area(name)
        return f"{area.number} {wording.text(area.title)}".strip() if area else ""

    # ---- files on their way in -----------------------------------------------------------------

    def problem(self, found: Found) -> str:
        """Why a file cannot come in, as sentences on one line; "" when it can."""
        if not found.problem:
            return ""
        said = self._wording.catalogue.render(EVIDENCE_FAULTS[found.problem], **dict(found.fields))
        return one_line(said)

    def what_it_is(self, found: Found) -> str:
        """What a file was found to be, its size and its pages."""
        if found.kind is None:
            return ""
        catalogue = self._wording.catalogue
        parts = [catalogue.render(FILE_KINDS[found.kind.value])]
        parts.append(catalogue.translate("File note", "{size} MB", size=megabytes(found.size)))
        if found.pages:
            parts.append(catalogue.count("File note", "{n} page|{n} pages", found.pages))
        return ", ".join(parts)

    def notes(self, found: Found) -> tuple[str, ...]:
        """What has to be said of a file, as sentences."""
        if found.kind is None:
            return ()
        render = self._wording.catalogue.render
        kind = render(FILE_KINDS[found.kind.value])
        return tuple(render(FILE_NOTES[note], kind=kind) for note in found.notes)

    def treatment(self, found: Found, treatment: Treatment) -> str:
        """What will happen to a file."""
        offer = found.offer(treatment)
        if offer is None:
            return ""
        return self._wording.catalogue.render(
            TREATMENTS[treatment.value], size=megabytes(offer.size), whole=megabytes(found.size)
        )
