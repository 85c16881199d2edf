"""Choosing among pieces of evidence: by what they are, by what they serve, by words typed."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from careerplanner.domain.evidence import Evidence, EvidenceKind
from careerplanner.domain.evidence_file import FileKind
from careerplanner.services.evidence.evidence_kinds import MEDIA_TYPES, PICTURES

if TYPE_CHECKING:
    from careerplanner.domain.record import Record

_PICTURE_TYPES = frozenset(MEDIA_TYPES[kind] for kind in PICTURES)
_PDF_TYPE = MEDIA_TYPES[FileKind.PDF]


class Sort(StrEnum):
    """What kind of piece is looked for."""

    ALL = "all"
    PICTURES = "pictures"
    DOCUMENTS = "documents"
    REFLECTIONS = "reflections"
    WITNESSES = "witnesses"
    LINKS = "links"


NOTHING = "nothing"
"""In place of a `Served`: what serves nothing yet."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which pieces are shown.

    Attributes:
        sort: What kind of piece.
        serves: A `Served`, `NOTHING`, or "" for whatever it serves.
        typed: Words that its title, note, witness or file name has to have.
    """

    sort: Sort = Sort.ALL
    serves: str = ""
    typed: str = ""


@dataclass(frozen=True, slots=True)
class Listed:
    """A piece with how many things it serves."""

    piece: Evidence
    serves: int


def listed(record: Record, wanted: Wanted) -> tuple[Listed, ...]:
    """The pieces of a record that are wanted, the newest first."""
    counts = Counter(use.evidence for use in record.uses)
    kinds: dict[str, set[str]] = defaultdict(set)
    if wanted.serves not in {"", NOTHING}:
        for use in record.uses:
            kinds[use.evidence].add(use.kind.value)
    words = wanted.typed.casefold().split()
    found = []
    for piece in reversed(record.evidence):
        if wanted.serves == NOTHING and counts[piece.id]:
            continue
        if wanted.serves not in {"", NOTHING} and wanted.serves not in kinds[piece.id]:
            continue
        if is_sort(piece, wanted.sort) and _has(piece, words):
            found.append(Listed(piece, counts[piece.id]))
    return tuple(found)


def is_sort(piece: Evidence, sort: Sort) -> bool:
    """Whether a piece is of a kind looked for."""
    if sort is Sort.ALL:
        return True
    if sort is Sort.PICTURES:
        return piece.kind is EvidenceKind.FILE and is_picture(piece)
    if sort is Sort.DOCUMENTS:
        return piece.kind is EvidenceKind.FILE and not is_picture(piece)
    return piece.kind is {
        Sort.REFLECTIONS: EvidenceKind.REFLECTION,
        Sort.WITNESSES: EvidenceKind.WITNESS,
        Sort.LINKS: EvidenceKind.LINK,
    }.get(sort)


def is_picture(piece: Evidence) -> bool:
    """Whether a piece is a picture."""
    return piece.media_type in _PICTURE_TYPES


def can_be_blanked(piece: Evidence) -> bool:
    """Whether parts of a piece can be blanked here: a picture or a PDF that the book has."""
    return bool(piece.file) and (is_picture(piece) or piece.media_type == _PDF_TYPE)


def _has(piece: Evidence, words: list[str]) -> bool:
    if not words:
        return True
    note = piece.words.words if piece.words else ""
    text = " ".join((piece.title, note, piece.witness, piece.file_name, piece.address)).casefold()
    return all(word in text for word in words)
