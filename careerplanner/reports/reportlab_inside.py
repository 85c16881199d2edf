"""All that we use of reportlab beyond its documented canvas, in one place.

reportlab 5.1.0 writes no tagged PDF: it has no marked content, no structure tree and no XMP packet.
Its document object can hold all of them, but only under names that are not promised to stay. The
version is pinned; when it moves, this file and the tests of tagging are what to look at. Used are:

* ``Canvas._doc``: the document under the canvas;
* ``PDFDocument.Reference``, ``idToObject`` and ``idToObjectNumberAndVersion``: objects by name. An
  object may be plain bytes, which are written as they are;
* ``PDFDocument.Catalog`` and ``Pages.pages``: dictionaries that take entries as attributes.
  ``__NoDefault__`` lists which attributes a page writes; set on the instance, not the class;
* ``PDFDocument._ID``: the file identifier, otherwise made from the clock;
* ``Canvas.drawImage`` for its bookkeeping alone: the picture becomes an object that the page may
  name, and ``extraReturn`` tells that name. What it draws goes with the canvas's own stream;
* ``TTFont.splitString`` and ``getSubsetInternalName``: text to the codes of an embedded subset.
"""

from __future__ import annotations

import io
import zlib
from typing import TYPE_CHECKING, Any

from reportlab.lib.utils import ImageReader
from reportlab.pdfbase import pdfdoc
from reportlab.pdfgen.canvas import Canvas

if TYPE_CHECKING:
    from careerplanner.reports.fonts import Face
    from careerplanner.reports.style import PageShape


class Writer:
    """One PDF file being written with reportlab."""

    def __init__(self, shape: PageShape, language: str, first_face: Face) -> None:
        """Opens an empty document.

        Args:
            shape: The sheet.
            language: Language of the document.
            first_face: Any face of ours: without one reportlab names Helvetica, unembedded.
        """
        self._canvas: Any = Canvas(
            None,
            pagesize=(shape.width, shape.height),
            lang=language,
            initialFontName=first_face.name,
            pdfVersion=(1, 7),
            invariant=1,
        )
        self._document: Any = self._canvas._doc

    def describe(self, title: str, creator: str, date: str) -> None:
        """Fills the information dictionary; the date is in PDF syntax."""
        self._canvas.setTitle(title)
        self._canvas.setAuthor(creator)
        self._canvas.setCreator(creator)
        self._canvas.setSubject(title)
        self._canvas.setDateFormatter(lambda *_: date)

    def encode(self, face: Face, text: str) -> list[tuple[str, bytes]]:
        """Text as (font resource name, codes) pairs, adding what is new to the embedded subset."""
        font, document = face.font, self._document
        return [
            (font.getSubsetInternalName(subset, document), codes)
            for subset, codes in font.splitString(text, document)
        ]

    def image(self, content: bytes) -> str:
        """Takes in a picture for the page being made; one that was there before is kept once.

        Args:
            content: A JPEG or PNG file.

        Returns:
            Its resource name.
        """
        told = {"regName": ""}
        self._canvas.drawImage(ImageReader(io.BytesIO(content)), 0, 0, 1, 1, extraReturn=told)
        return told["regName"]

    def bookmark(self, key: str, title: str, level: int, top: float) -> None:
        """Adds a place on the page being made to the outline."""
        self._canvas.bookmarkPage(key, fit="XYZ", left=0, top=top)
        self._canvas.addOutlineEntry(title, key, level)

    def link(
        self, box: tuple[float, float, float, float], address: str, described: str, key: int
    ) -> str:
        """Adds a link annotation to the page being made; ``key`` is its place in the parent tree.

        Returns:
            The name of the annotation's object.
        """
        self._canvas.linkURL(
            address, box, Contents=pdfdoc.PDFString(described), StructParent=key, F=4
        )
        return f"Annot.NUMBER{self._canvas._annotationCount}"

    def end_page(self, operators: str, index: int) -> None:
        """Ends the page being made.

        Args:
            operators: Its whole content stream.
            index: Its number from 0, which is also its place in the parent tree.
        """
        self._canvas.showPage()
        page = self._document.Pages.pages[-1]
        # Our own stream takes the place of the canvas's: compressed, without ASCII 85.
        content = zlib.compress(operators.encode("ascii"))
        filter_name = pdfdoc.PDFName("FlateDecode")
        page.Contents = pdfdoc.PDFStream(
            dictionary=pdfdoc.PDFDictionary({"Filter": filter_name}), content=content
        )
        page.__NoDefault__ = [*page.__NoDefault__, "StructParents", "Tabs"]
        page.StructParents = index
        page.Tabs = pdfdoc.PDFName("S")

    def page_number(self, index: int) -> int:
        """Object number of a finished page, by its number from 0."""
        return self.object_number(f"Page{index + 1}")

    def object_number(self, name: str) -> int:
        """Object number of what is known under a name."""
        number: int = self._document.idToObjectNumberAndVersion[name][0]
        return number

    def reserve(self, name: str) -> int:
        """Takes an object number, so that others can refer to what is filled in later."""
        self._document.Reference(b"null", name)
        return self.object_number(name)

    def fill(self, name: str, content: bytes) -> None:
        """Gives a reserved object its content."""
        self._document.idToObject[name] = content

    def finish(self, structure: str, metadata: bytes, identity: bytes) -> bytes:
        """Closes the document.

        Args:
            structure: Name of the structure tree's root object.
            metadata: The XMP packet.
            identity: Bytes that identify the file.

        Returns:
            The whole file.
        """
        catalog = self._document.Catalog
        catalog.StructTreeRoot = pdfdoc.PDFObjectReference(structure)
        catalog.MarkInfo = pdfdoc.PDFDictionary({"Marked": "true"})
        catalog.ViewerPreferences = pdfdoc.PDFDictionary({"DisplayDocTitle": "true"})
        catalog.PageMode = pdfdoc.PDFName("UseOutlines")
        kind = {"Type": pdfdoc.PDFName("Metadata"), "Subtype": pdfdoc.PDFName("XML")}
        # Left uncompressed, so that tools which do not read PDF find the packet.
        catalog.Metadata = pdfdoc.PDFStream(
            dictionary=pdfdoc.PDFDictionary(kind), content=metadata, filters=[]
        )
        mark = identity.hex().encode("ascii")
        self._document._ID = b"[<" + mark + b"><" + mark + b">]"
        data: bytes = self._canvas.getpdfdata()
        return data
