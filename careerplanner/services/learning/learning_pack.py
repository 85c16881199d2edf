"""What goes into a pack of learning to send: which span, which entries, their evidence as pictures.

Pictures are made before the paper and may be made in another thread; the paper is
``learning_paper``.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from careerplanner.domain.evidence import EvidenceKind, Served, Target
from careerplanner.domain.evidence_file import FileKind
from careerplanner.errors import FileFault
from careerplanner.services.evidence import evidence as evidence_service
from careerplanner.services.evidence.evidence_kinds import MEDIA_TYPES, PICTURES
from careerplanner.services.learning.learning import learned_in

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from careerplanner.domain.dates import DateSpan
    from careerplanner.domain.evidence import Evidence
    from careerplanner.domain.record import LearningEntry, Record
    from careerplanner.services.workspace import Workspace

MOST_FIGURES = 40
"""Most pictures and pages in one pack; what is beyond is listed and not shown."""
MOST_PAGES = 6
"""Most pages shown of one PDF."""
_EDGE = 1600
_DOTS = 120
_KINDS = {media: kind for kind, media in MEDIA_TYPES.items()}


@dataclass(frozen=True, slots=True)
class PackWish:
    """What somebody wants in a pack.

    Attributes:
        span: From when to when.
        left_out: Ids of entries that are not in it.
        refreshers: Whether the training to keep up is told.
        figures: Whether pictures and pages of evidence are shown.
    """

    span: DateSpan
    left_out: frozenset[str] = frozenset()
    refreshers: bool = True
    figures: bool = True


@dataclass(frozen=True, slots=True)
class Figure:
    """One picture of a piece of evidence.

    Attributes:
        evidence: Id of the piece.
        content: The picture, as JPEG.
        page: Which page of a PDF, counted from 1; 0 for a picture.
        pages: How many pages the PDF has.
    """

    evidence: str
    content: bytes
    page: int = 0
    pages: int = 0


def entries_of(record: Record, wish: PackWish) -> tuple[LearningEntry, ...]:
    """Return the learning in a pack, first one first."""
    inside = learned_in(record.learning, wish.span)
    return tuple(entry for entry in inside if entry.id not in wish.left_out)


def pieces_of(record: Record, entries: Iterable[LearningEntry]) -> tuple[Evidence, ...]:
    """Return the evidence that serves any of these entries, each piece once."""
    wanted = {entry.id for entry in entries}
    served = {
        use.evidence for use in record.uses if use.kind is Served.LEARNING and use.target in wanted
    }
    return tuple(piece for piece in record.evidence if piece.id in served)


def served_by(record: Record, piece: Evidence, entries: Iterable[LearningEntry]) -> tuple[str, ...]:
    """Return the titles of the entries that a piece of evidence serves."""
    uses = set(evidence_service.uses_of(record, piece.id))
    return tuple(e.title for e in entries if Target(Served.LEARNING, e.id) in uses)


def contents_of(
    workspace: Workspace, pieces: Iterable[Evidence]
) -> tuple[tuple[Evidence, bytes], ...]:
    """Return the files that can be shown as pictures, with their content, as the book has it."""
    found = []
    for piece in pieces:
        if piece.kind is EvidenceKind.FILE and _kind(piece) is not None:
            content = evidence_service.content(workspace, piece)
            if content is not None:
                found.append((piece, content))
    return tuple(found)


def make_figures(
    contents: Iterable[tuple[Evidence, bytes]], check: Callable[[], object] = lambda: None
) -> tuple[Figure, ...]:
    """Draw files as pictures; what cannot be drawn is left out and stays in the list.

    Args:
        contents: What `contents_of` gave.
        check: Called between files; raises where nobody waits any more.
    """
    made: list[Figure] = []
    for piece, content in contents:
        check()
        if len(made) >= MOST_FIGURES:
            break
        try:
            made += _drawn(piece, content)
        except FileFault:
            continue
    return tuple(made[:MOST_FIGURES])


def _kind(piece: Evidence) -> FileKind | None:
    kind = _KINDS.get(piece.media_type)
    return kind if kind in PICTURES or kind is FileKind.PDF else None


def _drawn(piece: Evidence, content: bytes) -> list[Figure]:
    from careerplanner.services.evidence.evidence_pdf import first_pages
    from careerplanner.services.evidence.evidence_pictures import encoded, read_picture

    kind, name = _kind(piece), piece.file_name
    if kind is None:
        return []
    if kind is not FileKind.PDF:
        picture = read_picture(content, kind, name, edge=_EDGE)
        return [Figure(piece.id, encoded(picture, FileKind.JPEG)[0])]
    pages, drawn = first_pages(content, name, MOST_PAGES, _DOTS)
    return [
        Figure(piece.id, encoded(page, FileKind.JPEG)[0], number, pages)
        for number, page in enumerate(drawn, start=1)
    ]
