"""Blocks of running text: headings, paragraphs, lists, label and value, a statement with its shape.

Each function adds the block's elements to the tree and returns its slabs. Tables are in ``tables``,
places to write in ``writing``.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from careerplanner.reports.flow import Slab
from careerplanner.reports.page import Bookmark, LineMark
from careerplanner.reports.rows import Row
from careerplanner.reports.runs import plain_text, words
from careerplanner.reports.shapes import paint_box, paint_shape
from careerplanner.reports.structure import Artifact, Element, Role
from careerplanner.reports.style import BLACK, BODY, HEADINGS, LABEL, LEAD, TextStyle
from careerplanner.reports.tagging import text_string

if TYPE_CHECKING:
    from collections.abc import Sequence

    from careerplanner.reports.rows import Decoration, Spot, TextColumn
    from careerplanner.reports.runs import Runs
    from careerplanner.reports.setting import Setting
    from careerplanner.reports.shapes import Shape

BLOCK_GAP: Final = 8.0
_INDENT: Final = 20.0
_LABEL_WIDTH: Final = 152.0
_BAR_WIDTH: Final = 3.0
_TITLE_LIMIT: Final = 120
_HEADING_ROLES: Final = {1: Role.HEADING_1, 2: Role.HEADING_2, 3: Role.HEADING_3}


@dataclass(frozen=True, slots=True)
class CheckItem:
    """A line of a checklist.

    Attributes:
        runs: What is to be done or seen.
        ticked: Whether the box is ticked.
        described: What the box says when read out, such as "not done yet".
    """

    runs: Runs
    ticked: bool
    described: Runs


def heading(setting: Setting, section: Element, runs: Runs, level: int) -> list[Slab]:
    """A heading, kept with what follows, and its place in the outline."""
    style = HEADINGS[level]
    column = setting.column(section.child(_HEADING_ROLES[level]), runs, style.text)
    rule = None
    if level == 1:
        right = setting.shape.width - setting.shape.right
        rule = LineMark(setting.shape.left, 0, right, 0, 2, BLACK)
    row = Row(
        [column],
        style.text.leading,
        pad_bottom=style.below,
        gap=style.above,
        keep=True,
        rule=rule,
        behind=_bookmark(plain_text(runs), level - 1),
    )
    return [Slab(slab.height, slab.paint, slab.gap, keep=True) for slab in row.slabs()]


def paragraph(
    setting: Setting,
    section: Element,
    runs: Runs,
    style: TextStyle = BODY,
    *,
    gap: float = BLOCK_GAP,
    keep: bool = False,
) -> list[Slab]:
    """A paragraph; nothing where there is no text."""
    if not plain_text(runs):
        return []
    span = (setting.shape.left, setting.shape.measure)
    column = setting.column(section.child(Role.PARAGRAPH), runs, style, span)
    return Row([column], style.leading, gap=gap, keep=keep).slabs()


def statement(setting: Setting, section: Element, shape: Shape, runs: Runs) -> list[Slab]:
    """A short bold statement with its status shape before it, kept with what follows."""

    def beside(spot: Spot) -> None:
        paint_shape(spot.page, shape, setting.shape.left, spot.middle, 14)

    span = (setting.shape.left + _INDENT + 4, setting.shape.measure - _INDENT - 4)
    column = setting.column(section.child(Role.PARAGRAPH), runs, LEAD, span, beside)
    return Row([column], LEAD.leading, gap=4, keep=True).slabs()


def callout(
    setting: Setting, section: Element, title: Runs, paragraphs: Sequence[Runs]
) -> list[Slab]:
    """The most important thing of a section: a bold line and sentences, beside a thick bar."""
    left = setting.shape.left

    def bar(spot: Spot) -> None:
        x = left + _BAR_WIDTH / 2
        mark = LineMark(x, spot.top, x, spot.top - spot.height, _BAR_WIDTH, BLACK)
        spot.page.add(mark, spot.artifact or Artifact.LAYOUT)

    span = (left + 16, setting.shape.measure - 16)
    parts = [(title, LEAD), *((runs, BODY) for runs in paragraphs)]
    parts = [(runs, style) for runs, style in parts if plain_text(runs)]
    slabs: list[Slab] = []
    for number, (runs, style) in enumerate(parts):
        column = setting.column(section.child(Role.PARAGRAPH), runs, style, span)
        row = Row(
            [column],
            style.leading,
            pad_top=4 if number else 0,
            gap=0 if number else BLOCK_GAP,
            keep=number == 0,
            behind=bar,
        )
        slabs += row.slabs()
    return slabs


def bullets(setting: Setting, section: Element, items: Sequence[Runs]) -> list[Slab]:
    """A list with a disc before each item."""
    return _labelled_list(setting, section, "Disc", [("•", runs) for runs in items], 16)


def numbered(setting: Setting, section: Element, items: Sequence[Runs]) -> list[Slab]:
    """A list whose items are numbered from 1."""
    labelled = [(f"{number}.", runs) for number, runs in enumerate(items, start=1)]
    return _labelled_list(setting, section, "Decimal", labelled, 24)


def _labelled_list(
    setting: Setting,
    section: Element,
    numbering: str,
    items: Sequence[tuple[str, Runs]],
    indent: float,
) -> list[Slab]:
    """A list with a short label before each item."""
    left, width = setting.shape.left, setting.shape.measure
    slabs: list[Slab] = []
    of = _list(section, numbering) if items else section
    for number, (label, runs) in enumerate(items):
        item = of.child(Role.LIST_ITEM)
        mark, body = item.child(Role.LABEL), item.child(Role.LIST_BODY)
        columns = [
            setting.column(mark, words(label), BODY, (left, indent)),
            setting.column(body, runs, BODY, (left + indent, width - indent)),
        ]
        keep = _keeps(number, len(items))
        slabs += Row(columns, BODY.leading, gap=_gap(number), keep=keep).slabs()
    return slabs


def checklist(setting: Setting, section: Element, items: Sequence[CheckItem]) -> list[Slab]:
    """A list with a box to tick before each item."""
    left, width = setting.shape.left, setting.shape.measure
    slabs: list[Slab] = []
    of = _list(section, "None") if items else section
    for number, entry in enumerate(items):
        item = of.child(Role.LIST_ITEM)
        box = tick_box(item.child(Role.LABEL), entry.described, ticked=entry.ticked)
        span = (left + _INDENT, width - _INDENT)
        beside = box_beside(box, left, ticked=entry.ticked)
        column = setting.column(item.child(Role.LIST_BODY), entry.runs, BODY, span, beside)
        keep = _keeps(number, len(items))
        slabs += Row([column], BODY.leading, gap=_gap(number), keep=keep).slabs()
    return slabs


def label_values(
    setting: Setting, section: Element, pairs: Sequence[tuple[Runs, Runs]]
) -> list[Slab]:
    """What something is called and what it is, in two columns: a list to a screen reader."""
    left, width = setting.shape.left, setting.shape.text_width
    slabs: list[Slab] = []
    of = _list(section, "None") if pairs else section
    for number, (label, value) in enumerate(pairs):
        item = of.child(Role.LIST_ITEM)
        span = (left, _LABEL_WIDTH - 12)
        columns: list[TextColumn] = [setting.column(item.child(Role.LABEL), label, LABEL, span)]
        span = (left + _LABEL_WIDTH, width - _LABEL_WIDTH)
        columns.append(setting.column(item.child(Role.LIST_BODY), value, BODY, span))
        keep = _keeps(number, len(pairs))
        row = Row(columns, BODY.leading, gap=_gap(number), keep=keep, split_over=96)
        slabs += row.slabs()
    return slabs


def tick_box(parent: Element, described: Runs, *, ticked: bool) -> Element:
    """The element of a tick box on paper."""
    says = plain_text(described)
    attributes = {
        "Role": "/cb",
        "checked": "/on" if ticked else "/off",
        "Desc": text_string(says),
    }
    box = parent.child(Role.FORM, owner="PrintField", attributes=attributes)
    box.alternative = says or None
    return box


def box_beside(box: Element, x: float, *, ticked: bool) -> Decoration:
    """Draws a tick box with the first line of a column."""

    def beside(spot: Spot) -> None:
        paint_box(spot.page, x, spot.middle, spot.artifact or box, ticked=ticked)

    return beside


def _keeps(number: int, count: int) -> bool:
    """Whether an item stays with the next: neither the first nor the last stands alone."""
    return number in {0, count - 2} and number < count - 1


def _gap(number: int) -> float:
    """Space above an item: items stand closer to each other than to what is around them."""
    return 4.0 if number else BLOCK_GAP


def _list(section: Element, numbering: str) -> Element:
    return section.child(Role.LIST, owner="List", attributes={"ListNumbering": f"/{numbering}"})


def _bookmark(title: str, level: int) -> Decoration:
    """Notes where a heading stands when it is drawn, once."""
    noted: list[Bookmark] = []
    short = title if len(title) <= _TITLE_LIMIT else title[: _TITLE_LIMIT - 1] + "…"

    def behind(spot: Spot) -> None:
        if not noted:
            noted.append(Bookmark(short, level, spot.top + 8))
            spot.page.bookmarks.extend(noted)

    return behind
