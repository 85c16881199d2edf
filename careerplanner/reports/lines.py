"""Breaking text into lines: where a line ends, and what is drawn in it.

Runs of several languages and styles flow together; words wider than the line are broken inside.
Placing lines on a page is ``rows`` and ``flow``.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, TypeAlias

from careerplanner.reports.glyphs import clean

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from careerplanner.reports.fonts import Face, Typeface
    from careerplanner.reports.runs import Runs
    from careerplanner.reports.style import TextStyle

_BREAK_INSIDE: Final = re.compile(r"(?<=\w\w[-–/])(?=\w\w\w)")


@dataclass(frozen=True, slots=True)
class Fragment:
    """A stretch of one line in one face.

    Attributes:
        run: Which of the runs it comes from.
        x: Distance from the start of the line.
        width: Its width, without a space that ends the line.
        face: The face it is set in.
        drawn: Characters the face has.
        real: What they stand for where that differs, else None.
    """

    run: int
    x: float
    width: float
    face: Face
    drawn: str
    real: str | None = None


Line: TypeAlias = tuple[Fragment, ...]


@dataclass(frozen=True, slots=True)
class _Chunk:
    """Part of a word, from one run."""

    run: int
    face: Face
    drawn: str
    real: str | None
    width: float


@dataclass(slots=True)
class _Word:
    """What may not be broken if it can be helped, and what stands before it."""

    chunks: list[_Chunk]
    width: float = 0.0
    space: _Chunk | None = None
    breaks: int = 0

    def add(self, chunk: _Chunk) -> None:
        self.chunks.append(chunk)
        self.width += chunk.width


def break_lines(runs: Runs, style: TextStyle, width: float, typeface: Typeface) -> list[Line]:
    """Sets text in lines no wider than a width.

    Args:
        runs: The text.
        style: Its style; runs may add bold and italic.
        width: Room for a line, in points.
        typeface: The faces to set it in.

    Returns:
        The lines, none where there is no text; an empty line is an empty tuple. A line that does
        not end inside a word ends with a space, so that words stay apart when read out.
    """
    if (lines := _plain_lines(runs, style, width, typeface)) is not None:
        return lines
    filler = _Filler(width, style.size)
    for word in _words(runs, style, typeface):
        filler.add(word)
    return filler.finish()


def _plain_lines(
    runs: Runs, style: TextStyle, width: float, typeface: Typeface
) -> list[Line] | None:
    """The same for a single run that is drawn as it is, as most are; None where it is not.

    A shorter way to the same lines: a plan has thousands of such texts.
    """
    if len(runs) != 1:
        return None
    text = clean(runs[0].text).rstrip(" \n")
    if not typeface.speller.covers(text):
        return None
    bold, italic = runs[0].bold or style.bold, runs[0].italic or style.italic
    face, size, room = typeface.face(bold=bold, italic=italic), style.size, width + 0.01
    space = face.width(" ", size)
    lines: list[Line] = []
    rows = text.split("\n") if text else []
    for number, row in enumerate(rows, start=1):
        line, used = "", 0.0
        for token in row.split(" "):
            gap = space if line and token else 0.0
            for part in _parts(token):
                step = face.width(part, size)
                if step > room:
                    return None
                if line and used + gap + step > room:
                    ending = " " if gap else ""
                    lines.append((Fragment(0, 0.0, used, face, line + ending),))
                    line, used, gap = "", 0.0, 0.0
                line += f" {part}" if gap else part
                used += gap + step
                gap = 0.0
        ending = " " if number < len(rows) else ""
        lines.append((Fragment(0, 0.0, used, face, line + ending),) if line else ())
    return lines


def _words(runs: Runs, style: TextStyle, typeface: Typeface) -> Iterator[_Word]:
    """Yields the words of all runs, each with the space or line breaks before it."""
    word = _Word([])
    for index, run in enumerate(runs):
        face = typeface.face(bold=run.bold or style.bold, italic=run.italic or style.italic)
        space = _Chunk(index, face, " ", None, face.width(" ", style.size))
        for glyphs in typeface.speller.pieces(clean(run.text)):
            if glyphs.real is not None:
                width = face.width(glyphs.drawn, style.size)
                word.add(_Chunk(index, face, glyphs.drawn, glyphs.real, width))
                continue
            for is_new_line, is_spaced, token in _tokens(glyphs.drawn):
                if (is_new_line or is_spaced) and word.chunks:
                    yield word
                    word = _Word([])
                if is_new_line:
                    word.breaks += 1
                elif is_spaced:
                    word.space = space
                for count, part in enumerate(_parts(token)):
                    if count:
                        yield word
                        word = _Word([])
                    word.add(_Chunk(index, face, part, None, face.width(part, style.size)))
    if word.chunks:
        yield word


def _tokens(text: str) -> Iterator[tuple[bool, bool, str]]:
    """Yields what stands between spaces, maybe nothing: after a new line, after a space, text."""
    for row, line in enumerate(text.split("\n")):
        for count, token in enumerate(line.split(" ")):
            yield row > 0 and count == 0, count > 0, token


def _parts(token: str) -> Sequence[str]:
    """A word cut where a line may end inside it, which is after a hyphen or a stroke."""
    if "-" in token or "/" in token or "–" in token:
        return _BREAK_INSIDE.split(token)
    return (token,) if token else ()


class _Filler:
    """Fills lines with words, one after the other."""

    def __init__(self, width: float, size: float) -> None:
        self._room = width + 0.01
        self._size = size
        self._lines: list[Line] = []
        self._chunks: list[_Chunk] = []
        self._used = 0.0

    def add(self, word: _Word) -> None:
        """Puts a word on this line or the next."""
        for _ in range(word.breaks):
            self._end_line(spaced=True)
        space = word.space if self._chunks else None
        gap = space.width if space else 0.0
        if self._chunks and self._used + gap + word.width > self._room:
            self._end_line(spaced=space is not None)
            space = None
        if word.width > self._room:
            for chunk in word.chunks:
                self._add_broken(chunk)
            return
        if space:
            self._put(space)
        for chunk in word.chunks:
            self._put(chunk)

    def finish(self) -> list[Line]:
        """The lines."""
        if self._chunks:
            self._end_line(spaced=False)
        return self._lines

    def _put(self, chunk: _Chunk) -> None:
        self._chunks.append(chunk)
        self._used += chunk.width

    def _add_broken(self, chunk: _Chunk) -> None:
        """Breaks a part of an overlong word wherever the line is full."""
        if chunk.real is not None:
            if self._chunks and self._used + chunk.width > self._room:
                self._end_line(spaced=False)
            self._put(chunk)
            return
        begin, width, advances = 0, 0.0, chunk.face.advances
        for at, character in enumerate(chunk.drawn):
            step = advances[character] * self._size
            if (self._chunks or at > begin) and self._used + width + step > self._room:
                self._put_part(chunk, begin, at, width)
                self._end_line(spaced=False)
                begin, width = at, 0.0
            width += step
        self._put_part(chunk, begin, len(chunk.drawn), width)

    def _put_part(self, chunk: _Chunk, begin: int, end: int, width: float) -> None:
        if begin < end:
            self._put(_Chunk(chunk.run, chunk.face, chunk.drawn[begin:end], None, width))

    def _end_line(self, *, spaced: bool) -> None:
        """Closes the line, with a space where it does not end inside a word."""
        self._lines.append(_merge(self._chunks, spaced=spaced))
        self._chunks = []
        self._used = 0.0


def _merge(chunks: list[_Chunk], *, spaced: bool) -> Line:
    """Joins neighbours that can be drawn at once."""
    fragments: list[Fragment] = []
    x = 0.0
    at, size = 0, len(chunks)
    while at < size:
        first = chunks[at]
        end = at + 1
        while end < size and _alike(first, chunks[end]):
            end += 1
        same = chunks[at:end]
        width = sum(chunk.width for chunk in same)
        drawn = "".join(chunk.drawn for chunk in same)
        real = None
        if first.real is not None:
            real = "".join(chunk.real or "" for chunk in same)
        fragments.append(Fragment(first.run, x, width, first.face, drawn, real))
        x += width
        at = end
    if spaced and fragments:
        last = fragments[-1]
        if last.real is None:
            fragments[-1] = Fragment(last.run, last.x, last.width, last.face, last.drawn + " ")
        else:
            fragments.append(Fragment(last.run, x, 0.0, last.face, " "))
    return tuple(fragments)


def _alike(one: _Chunk, other: _Chunk) -> bool:
    return one.run == other.run and (one.real is None) == (other.real is None)
