"""Blanking parts of a picture or a PDF: black where the boxes are, and nothing below the black.

What comes out is made of pixels alone: no hidden details, no words that could be copied from under
a box. The book gets it through ``evidence.replace_content``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerplanner.domain.changes import Entity
from careerplanner.domain.evidence_file import FileKind, Ready
from careerplanner.errors import FileFault
from careerplanner.services.book import books
from careerplanner.services.evidence.evidence_export import file_content
from careerplanner.services.evidence.evidence_files import LARGEST_FILE, megabytes, renamed
from careerplanner.services.evidence.evidence_kinds import PICTURES, kind_of
from careerplanner.services.evidence.evidence_pdf import pdf_of, pdf_pages
from careerplanner.services.evidence.evidence_pictures import (
    SENSIBLE_EDGE,
    encoded,
    read_picture,
    small_picture,
    with_boxes,
)

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PIL.Image import Image

    from careerplanner.domain.evidence import Evidence
    from careerplanner.services.evidence.evidence_pictures import Box
    from careerplanner.services.workspace import Workspace


def pages_to_blank(workspace: Workspace, piece: Evidence) -> tuple[Image, ...]:
    """The pages of a piece as pictures: one of a picture, each of a PDF.

    Raises:
        FileFault: "evidence.not_kept", "evidence.no_picture", "evidence.too_many_pages", or the
            file is damaged.
    """
    content = file_content(workspace, piece)
    kind = kind_of(content)
    if kind in PICTURES:
        return (read_picture(content, kind, piece.title, edge=SENSIBLE_EDGE),)
    if kind is FileKind.PDF:
        return pdf_pages(content, piece.title)
    raise FileFault("evidence.no_picture", name=piece.title)


def blanked(piece: Evidence, pages: Sequence[Image], boxes: Mapping[int, Sequence[Box]]) -> Ready:
    """Return a piece's new content.

    Args:
        piece: What is blanked.
        pages: What `pages_to_blank` gave.
        boxes: For the number of a page, from 0, its boxes.

    Raises:
        FileFault: "evidence.too_large": it became too large, which a PDF of many pages may.
    """
    made = tuple(with_boxes(page, boxes.get(number, ())) for number, page in enumerate(pages))
    if piece.media_type == "application/pdf":
        content, media = pdf_of(made), "application/pdf"
    else:
        kind = FileKind.PNG if piece.media_type == "image/png" else FileKind.JPEG
        content, media = encoded(made[0], kind)
    if len(content) > LARGEST_FILE:
        raise FileFault(
            "evidence.too_large",
            name=piece.title,
            size=megabytes(len(content)),
            most=megabytes(LARGEST_FILE),
        )
    name = renamed(piece.file_name or piece.title, media)
    return Ready(piece.title, name, media, content, small_picture(made[0]))


def picture_bytes(page: Image) -> bytes:
    """A page as PNG, for the screen."""
    import io

    out = io.BytesIO()
    page.save(out, "PNG", compress_level=1)
    return out.getvalue()


def may_forget(workspace: Workspace, digest: str) -> bool:
    """Whether an earlier content is still in the book and no evidence has it now."""
    book = workspace.opened
    if not digest or not book.has_content(digest):
        return False
    return not any(
        piece.file == digest
        for worker in book.workers()
        for piece in book.record(worker.id, only={Entity.EVIDENCE}).evidence
    )


def forget_earlier(workspace: Workspace, digest: str) -> bool:
    """Remove an earlier content from the book and its copies beside it, for good.

    Undo brings the evidence back without its file.

    Returns:
        Whether the book had it.

    Raises:
        UserError: "content.in_use".
        EnvironmentFault: The book cannot be written.
    """
    return books.forget_file(workspace, digest)
