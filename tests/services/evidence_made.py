"""Files that tests bring in as evidence: pictures, PDFs, documents, and what is none of these."""

from __future__ import annotations

import io
import zipfile
from typing import TYPE_CHECKING

from PIL import Image, ImageDraw

if TYPE_CHECKING:
    from pathlib import Path

ORIENTATION, PLACE = 0x0112, 0x8825


def picture(size: tuple[int, int] = (300, 200), colour: tuple[int, int, int] = (90, 160, 210)):  # noqa: ANN201
    """A picture whose upper left quarter is red."""
    made = Image.new("RGB", size, colour)
    ImageDraw.Draw(made).rectangle((0, 0, size[0] // 2, size[1] // 2), fill=(200, 30, 30))
    return made


def saved(made: Image.Image, form: str, **options: object) -> bytes:
    out = io.BytesIO()
    made.save(out, form, **options)
    return out.getvalue()


def photo(size: tuple[int, int] = (300, 200), *, turned: int = 0, place: bool = False) -> bytes:
    """A JPEG, with a hidden turn and place if wanted."""
    return saved(picture(size), "JPEG", exif=details(turned=turned, place=place), quality=92)


def details(*, turned: int = 0, place: bool = False) -> Image.Exif:
    """What a camera writes into a photo."""
    exif = Image.Exif()
    if turned:
        exif[ORIENTATION] = turned
    if place:
        exif.get_ifd(PLACE)[1] = "N"
    return exif


def pdf(pages: int = 1, words: str = "Hidden words") -> bytes:
    from reportlab.pdfgen.canvas import Canvas

    out = io.BytesIO()
    canvas = Canvas(out, invariant=1)
    for number in range(pages):
        canvas.drawString(72, 720, f"{words} {number + 1}")
        canvas.showPage()
    canvas.save()
    return out.getvalue()


def locked_pdf() -> bytes:
    from pypdf import PdfReader, PdfWriter

    writer = PdfWriter()
    writer.append(PdfReader(io.BytesIO(pdf())))
    writer.encrypt("a password", algorithm="RC4-128")
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def docx(*, broken: bool = False) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr("word/document.xml", "<w:document/>" * 50)
    content = out.getvalue()
    return content.replace(b"<w:document/>", b"<w:documenx/>", 1) if broken else content


def xlsx() -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr("xl/workbook.xml", "<workbook/>")
    return out.getvalue()


def odt() -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.text")
        archive.writestr("content.xml", "<office/>")
    return out.getvalue()


def put(folder: Path, name: str, content: bytes) -> Path:
    path = folder / name
    path.write_bytes(content)
    return path
