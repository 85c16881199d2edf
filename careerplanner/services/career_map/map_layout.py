"""Where everything on the career map lies: sizes and places in abstract units, text wrapped.

A cell is as wide as the space asked for allows, but never narrower than its longest word; a row is
as high as its highest box. So nothing overlaps and no text leaves its box, in any language and at
any size of text. Lines run only between columns and along rows kept free for them (``map_lines``).
In which cell a place stands is ``rules.map_grid``.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from careerplanner.domain.drawing import Box, Drawing, Ink, PlacedNode, Words
from careerplanner.services.career_map.map_lines import Cell, edge_lines, route_lines, trunk_slots
from careerplanner.services.career_map.map_shapes import shape_parts
from careerplanner.services.career_map.map_text import longest_piece, wrap

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from careerplanner.domain.drawing import Part
    from careerplanner.services.career_map.map_shapes import Shape
    from careerplanner.services.career_map.map_text import MapStyle

# All in units of the size of the letters.
_PAD: Final = 0.8
_GAP: Final = 2.4
_NARROW_GAP: Final = 1.6
_SLOT: Final = 0.8
_ROW_GAP: Final = 1.2
_LANE_PAD: Final = 1.2
_LANE_GAP: Final = 0.8
_MARGIN: Final = 0.2
_BLOCK_GAP: Final = 0.35
_RADIUS: Final = 0.5
_SHAPE: Final = 0.95
_SHAPE_ROOM: Final = 1.4
_WIDEST: Final = 15.0
_HAIR: Final = 0.01


class Look(Enum):
    """How a box looks: ground, outline, letters, width of the outline in tenths of the letters."""

    PLACE = (Ink.SURFACE, Ink.CONTROL_LINE, Ink.TEXT, Ink.QUIET, 0.08)
    HERE = (Ink.ACCENT, Ink.ACCENT, Ink.ACCENT_TEXT, Ink.ACCENT_TEXT, 0.08)
    AIM = (Ink.ACCENT_QUIET, Ink.ACCENT, Ink.TEXT, Ink.TEXT, 0.2)
    STATION = (Ink.SURFACE, Ink.ACCENT, Ink.TEXT, Ink.QUIET, 0.1)

    @property
    def ground(self) -> Ink:
        """Colour inside."""
        return self.value[0]

    @property
    def outline(self) -> Ink:
        """Colour of the outline."""
        return self.value[1]

    def ink(self, *, quiet: bool) -> Ink:
        """Colour of the letters."""
        return self.value[3] if quiet else self.value[2]

    @property
    def line(self) -> float:
        """Width of the outline, in units of the letters."""
        return self.value[4]


@dataclass(frozen=True, slots=True)
class Block:
    """A text in a box, with a shape before it where it is a state."""

    text: str
    bold: bool = False
    quiet: bool = False
    shape: Shape | None = None


@dataclass(frozen=True, slots=True)
class BoxText:
    """What a box says.

    Attributes:
        key: Names the box.
        look: How it looks.
        blocks: Its texts, top to bottom.
        even: Whether it is as high as the others of its row that are even, its text at the top;
            any other box is as high as its text.
    """

    key: str
    look: Look
    blocks: tuple[Block, ...]
    even: bool = False


@dataclass(frozen=True, slots=True)
class Strip:
    """A lane ready to be laid out.

    Attributes:
        title: What it is called; "" for none.
        cells: Which boxes stand in which cell; the row counts within the strip.
        lit: Whether it is the chosen route: boxes of one column stand below each other, and a
            thick line joins each column to the next.
    """

    title: str
    cells: Mapping[str, Cell]
    lit: bool = False


def lay_out(
    strips: Sequence[Strip],
    texts: Mapping[str, BoxText],
    edges: Sequence[tuple[str, str]],
    style: MapStyle,
    width: float,
) -> Drawing:
    """Return the drawing.

    Args:
        strips: Top to bottom.
        texts: What each box says, by key.
        edges: Keys of the places that a line leads from and to, to the right.
        style: How text is measured.
        width: How wide the drawing should be; it is wider where words need it, and narrower
            where boxes would become too wide to read.
    """
    return _Layout(strips, texts, edges, style.remembering(), width).drawing()


@dataclass(frozen=True, slots=True)
class _Columns:
    """The columns of a strip.

    Attributes:
        box: How wide a box is.
        lefts: Left edge of each column.
        right: Where the strip ends.
    """

    box: float
    lefts: tuple[float, ...]
    right: float

    def gap(self, column: int) -> tuple[float, float]:
        """Where the room after a column begins and how wide it is."""
        begin = self.lefts[column] + self.box
        return begin, self.lefts[column + 1] - begin


class _Layout:
    """One drawing being laid out."""

    def __init__(
        self,
        strips: Sequence[Strip],
        texts: Mapping[str, BoxText],
        edges: Sequence[tuple[str, str]],
        style: MapStyle,
        width: float,
    ) -> None:
        self._strips, self._texts, self._edges, self._style = strips, texts, edges, style
        self._unit, self._wanted = style.size, width
        self._places = _cells(strip for strip in strips if not strip.lit)
        self._slots = trunk_slots(self._places, edges)
        self._grid = self._columns([strip for strip in strips if not strip.lit], self._slots)
        self._ground: list[Part] = []
        self._nodes: dict[str, PlacedNode] = {}

    # ---- across ----------------------------------------------------------------------------

    @property
    def _edge(self) -> float:
        """From the edge of the drawing to the first box."""
        return self._unit * (_MARGIN + _LANE_PAD)

    def _columns(self, strips: Sequence[Strip], slots: Mapping[int, int]) -> _Columns:
        """The columns that strips share; there is room after each for the lines that turn there."""
        unit = self._unit
        cells = _cells(strips)
        count = 1 + max((cell.column for cell in cells.values()), default=0)
        widest = _WIDEST * unit
        least = min(self._least(strips, cells), widest)
        for gap in (_GAP, _NARROW_GAP):  # narrower gaps only where words need the room
            turns = (max(0, slots.get(at, 0) - 1) for at in range(count - 1))
            gaps = [unit * (gap + _SLOT * turn) for turn in turns]
            room = (self._wanted - sum(gaps) - 2 * self._edge) / count
            if room >= least:
                break
        box = max(least, min(room, widest))
        lefts = [self._edge]
        for gap in gaps:
            lefts.append(lefts[-1] + box + gap)
        return _Columns(box, tuple(lefts), lefts[-1] + box + self._edge)

    def _least(self, strips: Sequence[Strip], keys: Iterable[str]) -> float:
        """How wide a box has to be for no word to be broken."""
        unit, style = self._unit, self._style
        blocks = [block for key in keys for block in self._texts[key].blocks]
        longest = [
            longest_piece(block.text, style, bold=block.bold) + _room_of(block) * unit
            for block in blocks
        ]
        titles = [longest_piece(strip.title, style, bold=True) for strip in strips]
        return max([0.0, *(wide + 2 * _PAD * unit for wide in longest), *titles])

    # ---- down ------------------------------------------------------------------------------

    def drawing(self) -> Drawing:
        """The whole."""
        unit = self._unit
        columns = [self._columns([one], {}) if one.lit else self._grid for one in self._strips]
        right = max((some.right for some in columns), default=0.0)
        y = _MARGIN * unit
        for strip, some in zip(self._strips, columns, strict=True):
            y = self._place_strip(strip, some, y, right) + _LANE_GAP * unit
        height = y - _LANE_GAP * unit + _MARGIN * unit
        lines = edge_lines(
            self._nodes, self._places, self._edges, self._slots, self._grid.gap, unit
        )
        links = list(self._edges)
        lit: list[Part] = []
        for strip in self._strips:
            if strip.lit:
                stacks = _by_column(strip)
                lit += route_lines([[self._nodes[key] for key in some] for some in stacks], unit)
                links += _joined(stacks)
        ground = (*self._ground, *lines, *lit)
        return Drawing(right, height, ground, tuple(self._nodes.values()), tuple(links))

    def _place_strip(self, strip: Strip, columns: _Columns, top: float, right: float) -> float:
        """Places a strip; returns where it ends."""
        unit, style = self._unit, self._style
        y = top + 0.75 * _LANE_PAD * unit
        title: list[Part] = []
        if strip.title:
            # A lane's title stays above the first column: lines turn right of it.
            room = right - 2 * self._edge if strip.lit else columns.box
            for line in wrap(strip.title, style, room, bold=True):
                measured = style.measure(line, True)
                ink = Ink.ACCENT if strip.lit else Ink.QUIET
                title.append(Words(self._edge, y + style.drop, line, unit, True, ink, measured))
                y += style.leading
            y += 0.5 * unit
        end = self._place_stacks if strip.lit else self._place_rows
        foot = end(strip, columns, y) + _LANE_PAD * unit
        margin, ground = _MARGIN * unit, Ink.SURFACE if strip.lit else Ink.RAISED
        size = (right - 2 * margin, foot - top)
        frame = Box(margin, top, *size, _RADIUS * unit, ground, Ink.LINE, 0.07 * unit)
        self._ground += [frame, *title]
        return foot

    def _place_rows(self, strip: Strip, columns: _Columns, y: float) -> float:
        """Places boxes in rows, around one middle line each."""
        rows: dict[int, list[str]] = {}
        for key, cell in strip.cells.items():
            rows.setdefault(cell.row, []).append(key)
        for number in sorted(rows):
            if number:
                y += _ROW_GAP * self._unit
            heights = {key: self._height(key, columns.box) for key in rows[number]}
            even = max((heights[key] for key in heights if self._texts[key].even), default=0.0)
            for key in heights:
                heights[key] = even if self._texts[key].even else heights[key]
            highest = max(heights.values())
            for key, height in heights.items():
                left = columns.lefts[strip.cells[key].column]
                self._place(key, (left, y + (highest - height) / 2, columns.box, height))
            y += highest
        return y

    def _place_stacks(self, strip: Strip, columns: _Columns, y: float) -> float:
        """Places the boxes of each column below each other, around one middle line."""
        gap = _ROW_GAP * self._unit
        stacks = _by_column(strip)
        heights = [
            sum(self._height(key, columns.box) + gap for key in stack) - gap for stack in stacks
        ]
        whole = max(heights, default=0.0)
        for left, stack, height in zip(columns.lefts, stacks, heights, strict=True):
            top = y + (whole - height) / 2
            for key in stack:
                own = self._height(key, columns.box)
                self._place(key, (left, top, columns.box, own))
                top += own + gap
        return y + whole

    # ---- boxes -----------------------------------------------------------------------------

    def _lines(self, block: Block, box: float) -> list[str]:
        room = box - (2 * _PAD + _room_of(block)) * self._unit
        return wrap(block.text, self._style, room + _HAIR, bold=block.bold)

    def _height(self, key: str, box: float) -> float:
        blocks = self._texts[key].blocks
        lines = sum(len(self._lines(block, box)) for block in blocks)
        between = _BLOCK_GAP * self._unit * max(0, len(blocks) - 1)
        return lines * self._style.leading + between + 2 * _PAD * self._unit

    def _place(self, key: str, place: tuple[float, float, float, float]) -> None:
        """Places a box: left, top, width, height."""
        unit, style, text = self._unit, self._style, self._texts[key]
        left, top, box, _height = place
        look = text.look
        frame = Box(*place, _RADIUS * unit, look.ground, look.outline, look.line * unit)
        parts: list[Part] = [frame]
        y = top + _PAD * unit
        for number, block in enumerate(text.blocks):
            if number:
                y += _BLOCK_GAP * unit
            x, ink = left + _PAD * unit, look.ink(quiet=block.quiet)
            if block.shape:
                middle = y + style.leading / 2
                parts += shape_parts(block.shape, x, middle, _SHAPE * unit, ink, look.ground)
                x += _room_of(block) * unit
            for line in self._lines(block, box):
                measured = style.measure(line, block.bold)
                parts.append(Words(x, y + style.drop, line, unit, block.bold, ink, measured))
                y += style.leading
        self._nodes[key] = PlacedNode(key, *place, tuple(parts))


def _cells(strips: Iterable[Strip]) -> dict[str, Cell]:
    return {key: cell for strip in strips for key, cell in strip.cells.items()}


def _by_column(strip: Strip) -> list[list[str]]:
    columns = sorted({cell.column for cell in strip.cells.values()})
    return [
        [key for key, cell in strip.cells.items() if cell.column == column] for column in columns
    ]


def _room_of(block: Block) -> float:
    """Room for the shape before a text, in units of the letters."""
    return _SHAPE_ROOM if block.shape else 0.0


def _joined(columns: Sequence[Sequence[str]]) -> Iterator[tuple[str, str]]:
    for before, after in pairwise(columns):
        yield from ((start, end) for start in before for end in after)
