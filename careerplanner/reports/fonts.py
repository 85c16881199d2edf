"""The typeface of all paper: loading it, and how wide text is in it.

The files are the bundled ones. Which character replaces a missing one is ``glyphs``.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from careerplanner import paths
from careerplanner.reports.glyphs import Speller

if TYPE_CHECKING:
    from pathlib import Path

_FAMILY = "AtkinsonHyperlegibleNext"
_STYLES = ("Regular", "Bold", "Italic", "BoldItalic")


@dataclass(frozen=True, slots=True, eq=False)
class Face:
    """One style of the typeface.

    Attributes:
        name: Name it is registered under.
        font: reportlab's own object for it.
        advances: Width of each covered character, in units of the text size.
    """

    name: str
    font: Any
    advances: dict[str, float]
    _widths: dict[str, float] = field(default_factory=dict, repr=False)

    def width(self, text: str, size: float) -> float:
        """Width in points of covered characters set at a size in points."""
        known = self._widths.get(text)
        if known is None:
            known = sum(map(self.advances.__getitem__, text))
            if len(text) < 32:
                self._widths[text] = known
        return known * size


@dataclass(frozen=True, slots=True, eq=False)
class Typeface:
    """Regular, bold, italic and bold italic, and the characters that all four have."""

    regular: Face
    bold: Face
    italic: Face
    bold_italic: Face
    speller: Speller

    def face(self, *, bold: bool = False, italic: bool = False) -> Face:
        """The face of a style."""
        if bold:
            return self.bold_italic if italic else self.bold
        return self.italic if italic else self.regular


def load_typeface(folder: Path | None = None) -> Typeface:
    """Loads the bundled typeface.

    reportlab keeps fonts by name for the whole process, so the files are read once; a folder given
    later than the first call changes nothing.

    Args:
        folder: Where the four files are; the program's own when left out.

    Raises:
        reportlab.pdfbase.ttfonts.TTFError: A file is missing or broken.
    """
    where = folder or paths.resources_folder() / "fonts"
    faces = [_load_face(f"{_FAMILY}-{style}", where) for style in _STYLES]
    coverage = frozenset.intersection(*(frozenset(face.advances) for face in faces))
    regular, bold, italic, bold_italic = faces
    return Typeface(regular, bold, italic, bold_italic, Speller(coverage))


def _load_face(name: str, folder: Path) -> Face:
    """One face, read from its file unless reportlab has it already."""
    if name not in pdfmetrics.getRegisteredFontNames():
        pdfmetrics.registerFont(TTFont(name, str(folder / f"{name}.ttf"), shapable=False))
    font = pdfmetrics.getFont(name)
    widths = font.face.charWidths
    advances = {
        chr(code): widths.get(code, font.face.defaultWidth) / 1000
        for code in font.face.charToGlyph
        if chr(code) == "\N{NO-BREAK SPACE}" or chr(code).isprintable()
    }
    return Face(name, font, advances)
