"""The list of evidence as a paper: each piece with its small picture and what it serves."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerplanner.domain.evidence import EvidenceKind
from careerplanner.reports.sheet_paper import Picture, Points
from careerplanner.reports.sheet_paper import Title as SheetTitle
from careerplanner.reports.sheet_paper import Words as SheetParagraph
from careerplanner.services.evidence import evidence as evidence_service
from careerplanner.services.evidence.evidence_words import EvidenceWords
from careerplanner.services.paper.sheets import SheetWords

if TYPE_CHECKING:
    from collections.abc import Iterator

    from careerplanner.domain.evidence import Evidence, Target
    from careerplanner.domain.record import Record
    from careerplanner.i18n.language import Language
    from careerplanner.reports.runs import Runs
    from careerplanner.reports.sheet_paper import Part, Sheet
    from careerplanner.services.workspace import Workspace

_HIGHEST = 110.0
"""Greatest height of a small picture, in points."""


def evidence_sheet(workspace: Workspace, record: Record, language: Language) -> Sheet:
    """Return the list of a person's evidence as a paper, in the order of the record."""
    return _EvidencePaper(workspace, record, language).sheet()


class _EvidencePaper:
    def __init__(self, workspace: Workspace, record: Record, language: Language) -> None:
        self._workspace, self._record = workspace, record
        self._sheet = SheetWords(workspace, language)
        self._words = EvidenceWords(self._sheet.say, record)
        self._tr = self._sheet.tr

    def sheet(self) -> Sheet:
        """The whole paper."""
        title = self._tr("Evidence paper", "List of evidence")
        return self._sheet.sheet(title, self._record.worker.name, self._parts())

    def _parts(self) -> Iterator[Part]:
        pieces = self._record.evidence
        yield self._sheet.paragraph(
            self._tr(
                "Evidence paper",
                "What is kept in this person's own record, and what each piece is used for. The "
                "files themselves stay in the record.",
            )
        )
        if not pieces:
            yield self._sheet.paragraph(self._tr("Evidence paper", "No evidence yet."))
        for number, piece in enumerate(pieces, start=1):
            yield from self._piece(number, piece)

    def _piece(self, number: int, piece: Evidence) -> Iterator[Part]:
        sheet, tr = self._sheet, self._tr
        yield SheetTitle((*sheet.ours(f"{number}. "), *sheet.name(piece.title)), 2)
        picture = evidence_service.thumbnail(self._workspace, piece)
        if picture is not None:
            label = tr("Evidence paper", "Small picture of")
            yield Picture(picture, sheet.labelled(label, sheet.name(piece.title)), (), _HIGHEST)
        yield sheet.facts(self._facts(piece))
        if piece.words is not None:
            yield SheetParagraph(sheet.typed(piece.words))
        targets = evidence_service.uses_of(self._record, piece.id)
        if not targets:
            yield sheet.paragraph(tr("Evidence paper", "It is not used for anything yet."))
            return
        yield sheet.paragraph(tr("Evidence paper", "It is used for:"), keep=True)
        yield Points(tuple(self._served(target) for target in targets))

    def _facts(self, piece: Evidence) -> list[tuple[str, Runs]]:
        sheet, tr = self._sheet, self._tr
        kind = self._words.kind(piece)
        lines = [
            (tr("Evidence paper", "Kind"), sheet.ours(kind)),
            (tr("Evidence paper", "Date"), sheet.when(piece.on)),
            (tr("Evidence paper", "Witness"), sheet.name(piece.witness)),
            (tr("Evidence paper", "Address"), sheet.name(piece.address)),
        ]
        if piece.kind is EvidenceKind.FILE:
            lines.append((tr("Evidence paper", "File"), sheet.name(piece.file_name)))
        return lines

    def _served(self, target: Target) -> Runs:
        place = self._words.place(target)
        said = self._sheet.ours(self._words.serves(target))
        return (*said, *self._sheet.ours(f" ({place})")) if place else said
