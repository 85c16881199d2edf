"""The foot of each page: whose paper it is, and which page of how many. Artifacts, all of it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from careerplanner.reports.lines import break_lines
from careerplanner.reports.page import LineMark, TextMark
from careerplanner.reports.runs import Run
from careerplanner.reports.structure import Artifact
from careerplanner.reports.style import FOOT, RULE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from careerplanner.reports.fonts import Typeface
    from careerplanner.reports.lines import Line
    from careerplanner.reports.page import Page
    from careerplanner.reports.runs import Runs
    from careerplanner.reports.setting import Setting

_BELOW_TEXT: Final = 20.0
_BELOW_RULE: Final = 8.0
_BETWEEN: Final = 16.0
_LONGEST: Final = 200
_DOT: Final = (Run("\N{NO-BREAK SPACE}· ", None),)


@dataclass(frozen=True, slots=True)
class FooterText:
    """What stands at the foot of each page.

    Attributes:
        owner: Whose it is; cut where there is no room.
        rest: Stands beside that, never cut.
        page_of: Stands at the right, with the fields ``{page}`` and ``{pages}``.
    """

    owner: Runs
    rest: Runs
    page_of: str


def paint_footers(pages: Sequence[Page], setting: Setting, text: FooterText) -> None:
    """Draws the foot of every page."""
    shape, typeface = setting.shape, setting.typeface
    right = shape.width - shape.right
    y = shape.bottom - _BELOW_TEXT
    whole = shape.text_width
    longest = _number(text.page_of, len(pages), len(pages), typeface, whole)
    rest = _one_line((*_DOT, *text.rest) if text.owner else text.rest, shape.text_width, typeface)
    room = shape.text_width - _BETWEEN - _width(longest) - _width(rest)
    owner = _one_line(text.owner, room, typeface)
    for page in pages:
        page.add(LineMark(shape.left, y, right, y, 0.5, RULE), Artifact.FOOTER)
        number = _number(text.page_of, page.index + 1, len(pages), typeface, whole)
        places = (shape.left, owner), (shape.left + _width(owner), rest)
        for x, line in (*places, (right - _width(number), number)):
            _paint(page, x, y - _BELOW_RULE, line)


def _number(page_of: str, page: int, pages: int, typeface: Typeface, room: float) -> Line:
    number = Run(page_of.format(page=page, pages=pages), None)
    return _one_line((number,), room, typeface)


def _width(line: Line) -> float:
    return line[-1].x + line[-1].width if line else 0.0


def _paint(page: Page, x: float, top: float, line: Line) -> None:
    baseline = top - FOOT.drop
    for part in line:
        mark = TextMark(x + part.x, baseline, part.face, FOOT.size, part.drawn, part.real, FOOT.ink)
        page.add(mark, Artifact.FOOTER)


def _one_line(runs: Runs, room: float, typeface: Typeface) -> Line:
    """The beginning of a text, as much as fits in one line."""
    short = tuple(replace(run, text=run.text[:_LONGEST].replace("\n", " ")) for run in runs)
    dots = typeface.regular.width("…", FOOT.size)
    lines = break_lines(short, FOOT, room - dots, typeface)
    if len(lines) < 2:
        return lines[0] if lines else ()
    end = lines[0][-1]
    x = end.x + end.width
    return (*lines[0], replace(end, x=x, width=dots, drawn="…", real=None, face=typeface.regular))
