"""Tables: columns aligned, headings repeated on each page, rows broken only where they are high.

The repeated head is an artifact, so that a screen reader meets one table with one head.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from careerplanner.reports.blocks import box_beside, tick_box
from careerplanner.reports.page import LineMark
from careerplanner.reports.rows import Row
from careerplanner.reports.runs import plain_text
from careerplanner.reports.shapes import paint_shape
from careerplanner.reports.structure import Artifact, Role
from careerplanner.reports.style import BLACK, CELL, CELL_HEAD, RULE
from careerplanner.reports.tagging import text_string

if TYPE_CHECKING:
    from collections.abc import Sequence

    from careerplanner.reports.flow import Slab
    from careerplanner.reports.rows import Decoration, Spot, TextColumn
    from careerplanner.reports.runs import Runs
    from careerplanner.reports.setting import Setting
    from careerplanner.reports.shapes import Shape
    from careerplanner.reports.structure import Element

_GUTTER: Final = 12.0
_PAD: Final = 5.0
_ABOVE: Final = 12.0
_STEP: Final = 12.0
_SHAPE_SIZE: Final = 10.0
_SHAPE_ROOM: Final = 16.0
_BOX_ROOM: Final = 20.0
_SPLIT_OVER: Final = 240.0
_SCOPE_COLUMN: Final = {"Scope": "/Column"}
_SCOPE_ROW: Final = {"Scope": "/Row"}


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table.

    Attributes:
        heading: What stands at its top.
        share: Its width in relation to the others'.
        names_row: Whether its cells name their rows (at most one column, the first).
    """

    heading: Runs
    share: float
    names_row: bool = False


@dataclass(frozen=True, slots=True)
class TickBox:
    """A box to tick; ``described`` is what it says when read out."""

    described: Runs
    ticked: bool = False


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell: text, with a status shape or a tick box before it where wanted.

    Attributes:
        runs: The text; may be empty.
        shape: Status shape before the text; the text must say the same in words.
        tick: Tick box before the text.
        depth: How many steps the text is moved in.
    """

    runs: Runs = ()
    shape: Shape | None = None
    tick: TickBox | None = None
    depth: int = 0


@dataclass(frozen=True, slots=True)
class TableRow:
    """A row; ``least`` is its least height, for handwriting."""

    cells: Sequence[Cell]
    least: float = 0.0


def table(
    setting: Setting,
    section: Element,
    columns: Sequence[Column],
    rows: Sequence[TableRow],
    summary: Runs = (),
) -> list[Slab]:
    """A table from margin to margin.

    Args:
        setting: What the document's blocks share.
        section: Element it becomes part of.
        columns: Its columns.
        rows: Its rows, each with one cell a column.
        summary: What the table holds, for those who hear it; not drawn.

    Raises:
        ValueError: A row has not as many cells as there are columns.
    """
    if any(len(row.cells) != len(columns) for row in rows):
        raise ValueError("a table row needs one cell a column")
    attributes = {"Summary": text_string(plain_text(summary))} if summary else {}
    element = section.child(
        Role.TABLE, owner="Table" if attributes else None, attributes=attributes
    )
    spans = _spans(setting, columns)
    head = _head(setting, element, columns, spans)
    repeated = head.whole(Artifact.PAGINATION)
    slabs = head.slabs()
    for number, row in enumerate(rows):
        cells = _cells(setting, element.child(Role.TABLE_ROW), row, columns, spans)
        # The last row never stands alone on a page: the one before it comes along.
        keep = number == len(rows) - 2
        slabs += _row(setting, cells, row.least, repeated, keep=keep)
    return slabs


def _spans(setting: Setting, columns: Sequence[Column]) -> list[tuple[float, float]]:
    """Left edge and width of each column's text."""
    room = setting.shape.text_width - _GUTTER * (len(columns) - 1)
    whole = sum(column.share for column in columns)
    spans, x = [], setting.shape.left
    for column in columns:
        width = room * column.share / whole
        spans.append((x, width))
        x += width + _GUTTER
    return spans


def _head(
    setting: Setting,
    element: Element,
    columns: Sequence[Column],
    spans: Sequence[tuple[float, float]],
) -> Row:
    tr = element.child(Role.TABLE_ROW)
    texts = [
        setting.column(
            tr.child(Role.TABLE_HEADER, owner="Table", attributes=_SCOPE_COLUMN),
            column.heading,
            CELL_HEAD,
            span,
        )
        for column, span in zip(columns, spans, strict=True)
    ]
    rule = _rule(setting, 1.25, BLACK)
    whole_page = setting.shape.text_height
    return Row(
        texts,
        CELL_HEAD.leading,
        pad_bottom=_PAD,
        split_over=whole_page,
        gap=_ABOVE,
        keep=True,
        rule=rule,
    )


def _row(
    setting: Setting, cells: Sequence[TextColumn], least: float, repeated: Slab, *, keep: bool
) -> list[Slab]:
    row = Row(
        cells,
        CELL.leading,
        pad_top=_PAD,
        pad_bottom=_PAD,
        least=least,
        split_over=_SPLIT_OVER,
        keep=keep,
        header=repeated,
        rule=_rule(setting, 0.5, RULE),
    )
    return row.slabs()


def _cells(
    setting: Setting,
    tr: Element,
    row: TableRow,
    columns: Sequence[Column],
    spans: Sequence[tuple[float, float]],
) -> list[TextColumn]:
    cells = []
    for column, cell, span in zip(columns, row.cells, spans, strict=True):
        if column.names_row and cell.runs:
            box = tr.child(Role.TABLE_HEADER, owner="Table", attributes=_SCOPE_ROW)
        else:
            box = tr.child(Role.TABLE_DATA)
        cells.append(_cell(setting, box, cell, span))
    return cells


def _cell(setting: Setting, box: Element, cell: Cell, span: tuple[float, float]) -> TextColumn:
    x, width = span
    indent = min(cell.depth * _STEP, width / 3)
    beside: Decoration | None = None
    room = indent
    if cell.shape:
        beside = _shape_beside(cell.shape, x + indent)
        room += _SHAPE_ROOM
    elif cell.tick:
        form = tick_box(box, cell.tick.described, ticked=cell.tick.ticked)
        beside = box_beside(form, x + indent, ticked=cell.tick.ticked)
        room += _BOX_ROOM
    return setting.column(box, cell.runs, CELL, (x + room, width - room), beside)


def _shape_beside(shape: Shape, x: float) -> Decoration:
    def beside(spot: Spot) -> None:
        paint_shape(spot.page, shape, x, spot.middle, _SHAPE_SIZE)

    return beside


def _rule(setting: Setting, width: float, ink: tuple[float, float, float]) -> LineMark:
    left = setting.shape.left
    return LineMark(left, 0, left + setting.shape.text_width, 0, width, ink)
