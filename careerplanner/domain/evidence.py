"""What shows that something was done or learned: files, reflections, a witness's words, links.

A piece of evidence is kept once and may serve many things; a use ties the two. The content of a
file is kept by ``store`` under the digest of its bytes. What may come in is for ``services``.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from careerplanner.domain.dates import PartialDate
from careerplanner.domain.typed import Typed


class EvidenceKind(StrEnum):
    """What a piece of evidence is."""

    FILE = "file"
    REFLECTION = "reflection"
    WITNESS = "witness"
    """What somebody saw the worker do, in that person's words."""
    LINK = "link"


@dataclass(frozen=True, slots=True)
class Evidence:
    """One piece of evidence.

    Attributes:
        id: Random identifier.
        title: What it is called, as typed.
        kind: File, reflection, witness's words or link.
        on: The day it is of, or None.
        words: The reflection, the witness's words, or a note on a file or link.
        witness: Who saw it, name as typed; "" for other kinds.
        address: Where a link leads; "" for other kinds.
        file: SHA-256 of the file's content, 64 hexadecimal digits; "" for other kinds, and for a
            file that this book has never had.
        file_name: What the file was called, without folders.
        media_type: Such as "image/jpeg", told by its content and never by its name.
        size: Length of the content in bytes.
        extras: Unknown fields of an imported record.
    """

    id: str
    title: str
    kind: EvidenceKind = EvidenceKind.FILE
    on: PartialDate | None = None
    words: Typed | None = None
    witness: str = ""
    address: str = ""
    file: str = ""
    file_name: str = ""
    media_type: str = ""
    size: int = 0
    extras: str = ""


class Served(StrEnum):
    """What kind of thing evidence is attached to."""

    AWARD = "award"
    """A held award, by its id in the record."""
    LEARNING = "learning"
    """A learning entry, by its id in the record."""
    ACTION = "action"
    """An action of the plan, by its id in the record."""
    STATEMENT = "statement"
    """A value, skill or task of a band, by its id in the pack."""
    INDUCTION = "induction"
    """A section or an area of the induction, by its id."""
    ASSESSMENT = "assessment"
    """A kind of evidence for an employer's assessment, by its id in the pack."""
    CONVERSATION = "conversation"
    """A conversation, by its id in the record."""


@dataclass(frozen=True, slots=True)
class Target:
    """One thing that evidence may be attached to.

    Attributes:
        kind: What kind of thing.
        id: Its id.
    """

    kind: Served
    id: str


@dataclass(frozen=True, slots=True)
class EvidenceUse:
    """One piece of evidence serving one thing.

    Attributes:
        id: Random identifier.
        evidence: Id of the evidence.
        kind: What kind of thing it serves.
        target: Id of that thing.
        extras: Unknown fields of an imported record.
    """

    id: str
    evidence: str
    kind: Served
    target: str
    extras: str = ""
