"""PDF files on their way into the book: whether they open, their pages as pictures.

pypdfium2 is imported by the function that needs it; it works for one thread at a time.
"""

from __future__ import annotations

import io
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from careerplanner.errors import FileFault
from careerplanner.services.evidence.evidence_pictures import THUMBNAIL_EDGE
from careerplanner.services.paper.pdfium import alone

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PIL.Image import Image

MOST_PAGES = 2000
MOST_BLANKED_PAGES = 30
"""Most pages of a PDF that can be blanked: each becomes a picture."""
_POINTS = 72.0
_DOTS = 150
"""How finely a page is drawn that is blanked, in dots an inch."""
_LARGEST_EDGE = 3000
"""Longest edge of a page drawn, in pixels."""


@contextmanager
def _opened(content: bytes, name: str) -> Iterator[Any]:
    import pypdfium2

    with alone():
        try:
            document = pypdfium2.PdfDocument(content)
        except pypdfium2.PdfiumError as error:
            locked = getattr(error, "err_code", None) == pypdfium2.raw.FPDF_ERR_PASSWORD
            code = "evidence.locked" if locked else "evidence.corrupt"
            raise FileFault(code, name=name) from error
        try:
            yield document
        except pypdfium2.PdfiumError as error:
            raise FileFault("evidence.corrupt", name=name) from error
        finally:
            document.close()


def look_at_pdf(content: bytes, name: str) -> tuple[int, Image]:
    """Return how many pages a PDF has, and its first page as a small picture.

    Raises:
        FileFault: "evidence.locked" asks for a password; "evidence.corrupt" does not open.
    """
    with _opened(content, name) as document:
        pages = len(document)
        if not 0 < pages <= MOST_PAGES:
            raise FileFault("evidence.corrupt", name=name)
        return pages, _drawn(document, 0, THUMBNAIL_EDGE)


def pdf_pages(content: bytes, name: str) -> tuple[Image, ...]:
    """Return every page of a PDF as a picture.

    Raises:
        FileFault: As `look_at_pdf`; "evidence.too_many_pages" for more than can be blanked.
    """
    with _opened(content, name) as document:
        if len(document) > MOST_BLANKED_PAGES:
            raise FileFault("evidence.too_many_pages", name=name, most=MOST_BLANKED_PAGES)
        return tuple(_page(document, number, _DOTS) for number in range(len(document)))


def first_pages(
    content: bytes, name: str, most: int, dots_per_inch: int
) -> tuple[int, tuple[Image, ...]]:
    """Return how many pages a PDF has, and the first of them as pictures; raises as `look_at_pdf`.

    Args:
        content: The file.
        name: What it is called, for the error.
        most: Most pages that are drawn, however many there are.
        dots_per_inch: How finely.
    """
    with _opened(content, name) as document:
        drawn = range(min(len(document), most))
        return len(document), tuple(_page(document, number, dots_per_inch) for number in drawn)


def pdf_of(pictures: tuple[Image, ...]) -> bytes:
    """Return a PDF whose pages are pictures and nothing else."""
    out = io.BytesIO()
    first, *rest = pictures
    first.save(out, "PDF", save_all=True, append_images=rest, resolution=_DOTS, quality=85)
    return out.getvalue()


def _page(document: Any, number: int, dots_per_inch: int) -> Image:  # noqa: ANN401 - as below
    longest = max(document[number].get_size()) / _POINTS * dots_per_inch
    return _drawn(document, number, min(longest, _LARGEST_EDGE))


def _drawn(document: Any, number: int, edge: float) -> Image:  # noqa: ANN401 - untyped there
    page = document[number]
    longest = max(*page.get_size(), 1.0)
    picture: Image = page.render(scale=edge / longest).to_pil().convert("RGB")
    page.close()
    return picture
