"""A picture made of pixels as a block of a document, with words in its place and a caption below.

The bytes come ready: upright, of a sensible size, without anything hidden in them.
"""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, Final

from careerplanner.reports.blocks import BLOCK_GAP
from careerplanner.reports.flow import Slab
from careerplanner.reports.page import ImageMark, LineMark
from careerplanner.reports.rows import Row
from careerplanner.reports.runs import plain_text
from careerplanner.reports.structure import Artifact, Role
from careerplanner.reports.style import RULE, SMALL

if TYPE_CHECKING:
    from careerplanner.reports.page import Page
    from careerplanner.reports.runs import Runs
    from careerplanner.reports.setting import Setting
    from careerplanner.reports.structure import Element

_DOTS_PER_POINT: Final = 150 / 72
_CAPTION_ROOM: Final = 40.0


def picture(
    setting: Setting,
    section: Element,
    content: bytes,
    alternative: Runs,
    caption: Runs = (),
    highest: float | None = None,
) -> list[Slab]:
    """A picture from the left margin, never larger than it can be seen sharp, on one page.

    Args:
        setting: What the document's blocks share.
        section: Element it becomes part of.
        content: A JPEG or PNG file.
        alternative: What it shows, for those who do not see it.
        caption: Stands below it; may be empty.
        highest: Greatest height in points, or None for a page.

    Raises:
        ValueError: The alternative says nothing, or the bytes are no picture.
    """
    said = plain_text(alternative)
    if not said:
        raise ValueError("a picture needs words that stand for it")
    width, height = _size(content)
    shape = setting.shape
    room = min(highest or shape.text_height, shape.text_height - _CAPTION_ROOM)
    scale = min(1 / _DOTS_PER_POINT, shape.text_width / width, room / height)
    wide, high = width * scale, height * scale
    element = section.child(Role.FIGURE, owner="Layout")
    element.alternative = said

    def paint(page: Page, top: float) -> None:
        left, right, foot = shape.left, shape.left + wide, top - high
        element.attributes["BBox"] = f"[{left:.2f} {foot:.2f} {right:.2f} {top:.2f}]"
        page.add(ImageMark(left, foot, wide, high, content), element)
        for x0, y0, x1, y1 in (
            (left, top, right, top),
            (left, foot, right, foot),
            (left, foot, left, top),
            (right, foot, right, top),
        ):
            page.add(LineMark(x0, y0, x1, y1, 0.5, RULE), Artifact.LAYOUT)

    slabs = [Slab(high, paint, BLOCK_GAP, keep=bool(caption))]
    if caption:
        text = section.child(Role.PARAGRAPH)
        span = (shape.left, shape.measure)
        slabs += Row([setting.column(text, caption, SMALL, span)], SMALL.leading, gap=4).slabs()
    return slabs


def _size(content: bytes) -> tuple[int, int]:
    from PIL import Image, UnidentifiedImageError

    try:
        with Image.open(io.BytesIO(content)) as found:
            return found.size
    except (UnidentifiedImageError, OSError) as error:
        raise ValueError("no picture that can be drawn") from error
