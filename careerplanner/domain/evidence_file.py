"""What a file is found to be before it becomes evidence, and what may be done with it.

Nothing here opens a file; looking is for ``services.evidence_files``.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path


class FileKind(StrEnum):
    """What a file is by its content, whatever it is called."""

    JPEG = "jpeg"
    PNG = "png"
    GIF = "gif"
    WEBP = "webp"
    TIFF = "tiff"
    BMP = "bmp"
    HEIC = "heic"
    PDF = "pdf"
    DOCX = "docx"
    ODT = "odt"
    XLSX = "xlsx"
    TEXT = "text"
    OTHER = "other"


class Treatment(StrEnum):
    """What is done with a file's content on its way into the book."""

    AS_IS = "as_is"
    """Kept byte for byte."""
    SMALLER = "smaller"
    """A picture written anew: upright, not wider than needed, without hidden details."""
    CONVERTED = "converted"
    """A picture written anew in a kind that every computer can show."""


@dataclass(frozen=True, slots=True)
class Offer:
    """One way in which a file may come in.

    Attributes:
        treatment: What is done with it.
        size: Bytes it will take.
        digest: SHA-256 of what would be kept.
        media_type: What would be kept is.
    """

    treatment: Treatment
    size: int
    digest: str
    media_type: str


@dataclass(frozen=True, slots=True)
class Found:
    """What looking at one file found; nothing has been written.

    Attributes:
        path: Where it lies; None for a picture that was pasted.
        name: Its name without folders.
        size: Its length in bytes.
        kind: What it is by its content; None when that could not be found out.
        digest: SHA-256 of what was looked at; "" when it was not read.
        problem: Code of why it cannot come in; "" when it can.
        fields: What the sentence about the problem needs.
        notes: Codes of what has to be said about it, such as "name_differs".
        offers: Ways in which it may come in, the best first; empty with a problem.
        thumbnail: A small picture of it, or None.
        pages: Pages of a document; 0 where it has none.
        pasted: The content of a picture that was pasted; None for a file.
    """

    path: Path | None
    name: str
    size: int = 0
    kind: FileKind | None = None
    digest: str = ""
    problem: str = ""
    fields: tuple[tuple[str, str], ...] = ()
    notes: tuple[str, ...] = ()
    offers: tuple[Offer, ...] = ()
    thumbnail: bytes | None = None
    pages: int = 0
    pasted: bytes | None = None

    def offer(self, treatment: Treatment) -> Offer | None:
        """The offer of one treatment, or None where it is not offered."""
        return next((one for one in self.offers if one.treatment is treatment), None)


@dataclass(frozen=True, slots=True)
class Ready:
    """A file as it will be kept.

    Attributes:
        title: What the evidence will be called.
        file_name: What the file was called.
        media_type: What it is.
        content: What will be kept.
        thumbnail: A small picture of it, or None.
    """

    title: str
    file_name: str
    media_type: str
    content: bytes
    thumbnail: bytes | None = None
