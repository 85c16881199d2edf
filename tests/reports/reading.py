"""Reads a tagged PDF back: what is drawn, who owns it, and what the structure tree says.

Works on the finished file alone and shares no code with what wrote it.
"""

from __future__ import annotations

import io
import re
from dataclasses import dataclass, field
from typing import Any

from pypdf import PdfReader
from pypdf.generic import ArrayObject, ContentStream, DictionaryObject, PdfObject

PAINTING = {"Tj", "TJ", "'", '"', "S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "Do", "sh", "EI"}


@dataclass(slots=True)
class Drawn:
    """One painting operator.

    Attributes:
        page: Page it is on, from 0.
        owners: Marked content numbers and "Artifact" around it, outermost first.
        text: What it shows; the real text where the file gives one.
        glyphs: The characters that are drawn.
    """

    page: int
    owners: tuple[int | str, ...]
    text: str
    glyphs: str


@dataclass(slots=True)
class Node:
    """An element of the structure tree with all that is in it, in order."""

    role: str
    language: str | None
    alternative: str | None
    attributes: dict[str, Any]
    number: int
    kids: list[Node | tuple[int, int] | str] = field(default_factory=list)

    def walk(self) -> list[Node]:
        """This element and all below it, in reading order."""
        found = [self]
        for kid in self.kids:
            if isinstance(kid, Node):
                found += kid.walk()
        return found


class TaggedFile:
    """A file read back."""

    def __init__(self, data: bytes) -> None:
        self.reader = PdfReader(io.BytesIO(data))
        self.catalog: DictionaryObject = self.reader.trailer["/Root"]
        self._pages = {
            page.indirect_reference.idnum: number for number, page in enumerate(self.reader.pages)
        }
        self.drawn = [mark for number in range(len(self._pages)) for mark in self._read(number)]
        self.tree = self._node(self.catalog["/StructTreeRoot"]["/K"][0])

    def text(self, node: Node) -> str:
        """All text in an element, in reading order."""
        parts = []
        for kid in node.kids:
            if isinstance(kid, Node):
                parts.append(self.text(kid))
            elif isinstance(kid, tuple):
                parts.append(self.text_of(*kid))
        return "".join(parts)

    def text_of(self, page: int, mark: int) -> str:
        """The text of one piece of marked content."""
        return "".join(d.text for d in self.drawn if d.page == page and d.owners[:1] == (mark,))

    def artifact_text(self, page: int) -> str:
        """The text on a page that screen readers pass over."""
        here = (d for d in self.drawn if d.page == page and d.owners[:1] == ("Artifact",))
        return "".join(d.text for d in here)

    def find(self, role: str) -> list[Node]:
        """All elements of a role, in reading order."""
        return [node for node in self.tree.walk() if node.role == role]

    def spoken(self) -> list[tuple[str, str]]:
        """Language and text of everything in reading order, as a screen reader would say it."""
        return _joined(self._spoken(self.tree, str(self.catalog["/Lang"])))

    def _spoken(self, node: Node, language: str) -> list[tuple[str, str]]:
        language = node.language or language
        said: list[tuple[str, str]] = []
        for kid in node.kids:
            if isinstance(kid, Node):
                said += self._spoken(kid, language)
            elif isinstance(kid, tuple):
                said.append((language, self.text_of(*kid)))
        return said

    def _read(self, number: int) -> list[Drawn]:
        page = self.reader.pages[number]
        fonts = {name: _unicode(font) for name, font in page["/Resources"]["/Font"].items()}
        marks: list[Drawn] = []
        stack: list[int | str | None] = []
        real: list[str] = []
        current: dict[int, str] = {}
        for operands, operator in ContentStream(page["/Contents"], self.reader).operations:
            name = operator.decode()
            if name in {"BDC", "BMC"}:
                owner = _owner(operands)
                stack.append(owner)
                if owner is None:
                    real.append(str(operands[1]["/ActualText"]))
            elif name == "EMC":
                stack.pop()
            elif name == "Tf":
                current = fonts[operands[0]]
            elif name in PAINTING:
                glyphs = ""
                if name == "Tj":
                    codes = operands[0]
                    raw = codes if isinstance(codes, bytes) else codes.original_bytes
                    glyphs = "".join(current[code] for code in raw)
                text = (real.pop() if real else "") if None in stack else glyphs
                owners = tuple(owner for owner in stack if owner is not None)
                marks.append(Drawn(number, owners, text, glyphs))
        assert stack == []
        return marks

    def _node(self, reference: PdfObject) -> Node:
        entry = reference.get_object()
        attributes = dict(entry["/A"]) if "/A" in entry else {}
        number = reference.idnum if hasattr(reference, "idnum") else entry.indirect_reference.idnum
        language, alternative = (_text(entry, key) for key in ("/Lang", "/Alt"))
        node = Node(str(entry["/S"])[1:], language, alternative, attributes, number)
        kids = entry["/K"]
        for kid in kids if isinstance(kids, ArrayObject) else [kids]:
            node.kids.append(self._kid(kid, entry))
        return node

    def _kid(self, kid: PdfObject, entry: DictionaryObject) -> Node | tuple[int, int] | str:
        if isinstance(kid, int):
            return (self._pages[entry.raw_get("/Pg").idnum], int(kid))
        value = kid.get_object()
        if value.get("/Type") == "/MCR":
            return (self._pages[value.raw_get("/Pg").idnum], int(value["/MCID"]))
        if value.get("/Type") == "/OBJR":
            return str(value["/Obj"]["/A"]["/URI"])
        return self._node(kid)


def _joined(said: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """Neighbours in the same language as one."""
    joined: list[tuple[str, str]] = []
    for language, text in said:
        if joined and joined[-1][0] == language:
            joined[-1] = (language, f"{joined[-1][1]}\n{text}")
        else:
            joined.append((language, text))
    return joined


def _owner(operands: list[Any]) -> int | str | None:
    """A marked content number, "Artifact", or None for what only carries the real text."""
    if operands[0] == "/Artifact":
        return "Artifact"
    if "/MCID" in operands[1]:
        return int(operands[1]["/MCID"])
    assert operands[0] == "/Span"
    return None


def _text(entry: DictionaryObject, key: str) -> str | None:
    return str(entry[key]) if key in entry else None


def _unicode(font: PdfObject) -> dict[int, str]:
    """Character of each code of a font."""
    cmap = font.get_object()["/ToUnicode"].get_data().decode("ascii")
    table: dict[int, str] = {}
    for block in re.findall(r"beginbfrange(.*?)endbfrange", cmap, re.DOTALL):
        for low, _high, codes in re.findall(r"<(\w+)>\s*<(\w+)>\s*\[(.*?)\]", block, re.DOTALL):
            for step, code in enumerate(re.findall(r"<(\w+)>", codes)):
                table[int(low, 16) + step] = bytes.fromhex(code).decode("utf-16-be")
    for block in re.findall(r"beginbfchar(.*?)endbfchar", cmap, re.DOTALL):
        for code, character in re.findall(r"<(\w+)>\s*<(\w+)>", block):
            table[int(code, 16)] = bytes.fromhex(character).decode("utf-16-be")
    return table
