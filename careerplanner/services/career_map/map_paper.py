"""Putting a career map on paper: laid out for the sheet, with the tables that say the same.

The only module of the map that needs the paper's letters; imported when a file is really made.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime, time
from typing import TYPE_CHECKING, Final

from careerplanner.i18n.lists import join_items
from careerplanner.reports.fonts import load_typeface
from careerplanner.reports.lines import break_lines
from careerplanner.reports.map_paper import MapPaper, MapPart, MapPicture, MapTable
from careerplanner.reports.map_report import ACROSS, UPRIGHT
from careerplanner.reports.plan_paper import LabelValue
from careerplanner.reports.runs import Run, words
from careerplanner.reports.style import TextStyle
from careerplanner.services.career_map.map_text import MapStyle

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from careerplanner.domain.drawing import Drawing
    from careerplanner.reports.runs import Runs
    from careerplanner.reports.style import PageShape
    from careerplanner.services.career_map.drawn_map import DrawnMap
    from careerplanner.services.wording import Wording
    from careerplanner.services.workspace import Workspace

_SIZE: Final = 9.5
_LEADING: Final = 12.5
_ENDLESS: Final = 1e6
_HEADROOM: Final = 120.0
"""About what title and sentences above the map take of its page."""
_HEADING: Final = 36.0
"""The same of a heading alone."""
_LEAST_SIZE: Final = 8.0
_WIDER: Final = (1.0, 1.1, 1.2, 1.3)
_PICTURE_SIZE: Final = 14.0
_PICTURE_LEADING: Final = 19.0
_PICTURE_WIDTH: Final = 1200.0
_SPARE: Final = 1.18
"""The usual letters of a system are up to so much wider than ours."""
_STYLES: Final = {bold: TextStyle(1, 1, bold=bold) for bold in (False, True)}


def paper_style(size: float = _SIZE, leading: float = _LEADING) -> MapStyle:
    """Return the letters of paper: what they lack is measured as it will be drawn."""
    typeface = load_typeface()

    def measure(text: str, bold: bool) -> float:
        lines = break_lines((Run(text, None),), _STYLES[bold], _ENDLESS, typeface)
        return (lines[0][-1].x + lines[0][-1].width) * size if lines and lines[0] else 0.0

    return MapStyle(size, leading, TextStyle(size, leading).drop, measure)


def map_picture(workspace: Workspace, drawn: DrawnMap, name: str) -> MapPicture:
    """Return the map as a picture of its own, wide enough to be read on any screen."""
    style = paper_style(_PICTURE_SIZE, _PICTURE_LEADING)
    wide = replace(style, measure=lambda text, bold: style.measure(text, bold) * _SPARE)
    drawing = drawn.draw(wide, _PICTURE_WIDTH)
    title = f"{drawn.title}: {name}" if name else drawn.title
    about = workspace.lookup.pack.about
    status = workspace.wording(drawn.language).text(about.status)
    described = " ".join((*drawn.summary, status))
    names = {key: spoken.name for key, spoken in drawn.spoken.items()}
    return MapPicture(str(drawn.language), title, described, drawing, names, _SPARE)


def map_paper(workspace: Workspace, drawn: DrawnMap, name: str) -> MapPaper:
    """Return everything a map says on paper.

    Args:
        workspace: Gives the pack, the words and the clock.
        drawn: The map.
        name: The person's name, or "" to leave it out.
    """
    say = workspace.wording(drawn.language)
    tr, today = say.catalogue.translate, workspace.today()
    about = workspace.lookup.pack.about
    title, fit = _ours(drawn.title, say), _best_fit(drawn)
    facts = (
        (tr("Plan", "Framework"), say.text(about.title)),
        (tr("Plan", "Version"), about.ref.version),
        (tr("Plan", "Made on"), say.day(today)),
    )
    return MapPaper(
        language=str(drawn.language),
        across=fit.shape is ACROSS,
        title=title,
        file_title=(*_ours(f"{drawn.title}: ", say), *words(name)) if name else title,
        owner=words(name),
        footer=_ours(f"{drawn.title} · {say.day(today)}", say),
        page_of=tr("Plan", "Page {page} of {pages}", page="{page}", pages="{pages}"),
        made_at=datetime.combine(today, time(12), UTC),
        lead=tuple(_ours(sentence, say) for sentence in _lead(drawn, say)),
        parts=tuple(_parts(drawn, say, fit)),
        tables=tuple(_tables(drawn, say)),
        judged=_ours(tr("Career map", "How this map was made"), say),
        sentences=(_ours(say.text(about.status), say),),
        facts=tuple(LabelValue(_ours(label, say), _ours(value, say)) for label, value in facts),
    )


def _lead(drawn: DrawnMap, say: Wording) -> Iterator[str]:
    tr = say.catalogue.translate
    yield tr("Career map", "Lines lead from where people usually come to where they go.")
    if drawn.whereabouts:
        yield " ".join(drawn.whereabouts)


@dataclass(frozen=True, slots=True)
class _Fit:
    """The map laid out for a sheet.

    Attributes:
        shape: The sheet.
        drawing: The map, maybe wider than the sheet: words then need fewer lines.
        scale: How much of its size is left once it is on the page.
        own_page: Whether it has a page of its own.
    """

    shape: PageShape
    drawing: Drawing
    scale: float
    own_page: bool = False


def _best_fit(drawn: DrawnMap) -> _Fit:
    """The sheet and the width at which the letters stay largest; upright where that is the same.

    The map begins the paper. Where its letters would get too small below the title, and there is a
    route to fill the first page with, it gets a page of its own.
    """
    below = _fit(drawn, _HEADROOM)
    if below.scale * _SIZE >= _LEAST_SIZE or drawn.map.route is None:
        return below
    return replace(_fit(drawn, _HEADING), own_page=True)


def _fit(drawn: DrawnMap, above: float) -> _Fit:
    lanes = [strip for strip in drawn.strips if not strip.lit]
    fits = []
    for shape in (UPRIGHT, ACROSS):
        for wider in _WIDER:
            drawing = drawn.draw(paper_style(), shape.text_width * wider, lanes)
            room = (shape.text_height - above) / drawing.height
            fits.append(_Fit(shape, drawing, min(1.0, shape.text_width / drawing.width, room)))
    return max(fits, key=lambda fit: round(fit.scale, 2))


def _parts(drawn: DrawnMap, say: Wording, fit: _Fit) -> Iterator[MapPart]:
    """The whole map and the chosen route, each for itself: neither gets too small to read."""
    tr = say.catalogue.translate
    below = tr("Career map", "A table further on says the same in words.")
    told = _ours(" ".join((*drawn.summary, below)), say)
    if not fit.own_page:
        yield MapPart((), fit.drawing, told)
    for strip in drawn.strips:
        if strip.lit:
            steps = [f"{row.number} {row.title}".strip() for row in drawn.steps]
            said = _ours(f"{strip.title}: {join_items(steps)}. {below}", say)
            route = drawn.draw(paper_style(), fit.shape.text_width, [replace(strip, title="")])
            yield MapPart(_ours(strip.title, say), route, said)
    if fit.own_page:
        yield MapPart(_ours(tr("Career map", "The whole map"), say), fit.drawing, told, fresh=True)


def _tables(drawn: DrawnMap, say: Wording) -> Iterator[MapTable]:
    tr = say.catalogue.translate
    if drawn.steps:
        columns = (
            (tr("Career map", "Step"), 42.0),
            (tr("Career map", "When"), 26.0),
            (tr("Career map", "How long"), 14.0),
            (tr("Career map", "State"), 18.0),
        )
        rows = [
            (_step(row.number, row.title, say), row.when, row.months, row.state)
            for row in drawn.steps
        ]
        yield _table(tr("Career map", "The steps in words"), columns, rows, say)
    columns = (
        (tr("Career map", "Place"), 34.0),
        (tr("Career map", "Field"), 14.0),
        (tr("Career map", "State"), 20.0),
        (tr("Career map", "People usually come from"), 32.0),
    )
    told = [(row.title, row.field, row.state, row.comes_from) for row in drawn.places]
    yield _table(tr("Career map", "The map in words"), columns, told, say)


def _table(
    heading: str,
    columns: tuple[tuple[str, float], ...],
    rows: Sequence[tuple[str | Runs, ...]],
    say: Wording,
) -> MapTable:
    return MapTable(
        _ours(heading, say),
        _ours(heading, say),
        tuple((_ours(title, say), share) for title, share in columns),
        tuple(
            tuple(_ours(cell, say) if isinstance(cell, str) else cell for cell in row)
            for row in rows
        ),
    )


def _step(number: str, title: str, say: Wording) -> Runs:
    """A step with its number; what a person typed has no language of ours."""
    return _ours(f"{number}. {title}", say) if number else words(title)


def _ours(text: str, say: Wording) -> Runs:
    """Text that the program wrote, in the language of the map."""
    return words(text, str(say.language))
