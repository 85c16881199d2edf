"""What a career map says on paper and as a picture, ready to be set: worded, translated, laid out.

Whoever prepares a map fills these; ``map_report`` sets them as a document, ``map_svg`` writes the
picture alone. Texts are runs, as in ``plan_paper``. No rule and no wording lives here.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

    from careerplanner.domain.drawing import Drawing
    from careerplanner.reports.plan_paper import LabelValue
    from careerplanner.reports.runs import Runs


@dataclass(frozen=True, slots=True)
class MapPicture:
    """The drawing with what stands for it where it cannot be seen.

    Attributes:
        language: Language of its words.
        title: What it is called; with somebody's name only where that was asked for.
        described: What it shows, in sentences.
        drawing: The drawing, in points.
        names: What each of its boxes is, by key, for those who hear it.
        spare: How many times as wide as it is text was taken to be: other letters may be wider.
    """

    language: str
    title: str
    described: str
    drawing: Drawing
    names: dict[str, str]
    spare: float = 1.0


@dataclass(frozen=True, slots=True)
class MapPart:
    """One drawing on paper.

    Attributes:
        heading: What stands above it; empty for none.
        drawing: The drawing, in points.
        described: What it shows, for those who hear it.
        fresh: Whether it begins a page.
    """

    heading: Runs
    drawing: Drawing
    described: Runs
    fresh: bool = False


@dataclass(frozen=True, slots=True)
class MapTable:
    """A table that says the same as a part of the drawing.

    Attributes:
        heading: What stands above it.
        summary: What it holds, for those who hear it.
        columns: Headings and relative widths; the first column names the rows.
        rows: One text a column.
    """

    heading: Runs
    summary: Runs
    columns: tuple[tuple[Runs, float], ...]
    rows: tuple[tuple[Runs, ...], ...]


@dataclass(frozen=True, slots=True)
class MapPaper:
    """A whole career map on paper.

    Attributes:
        language: Language of its words.
        across: Whether the sheet lies across.
        title: Its title.
        file_title: Title of the file, shown by readers.
        owner: Whose it is, at the foot of each page; empty unless that was asked for.
        footer: Stands beside it, never cut: title and date.
        page_of: Page number, with the fields ``{page}`` and ``{pages}``.
        made_at: When it was made; part of what makes the file, with a time zone.
        lead: What the map shows, a paragraph each.
        parts: The drawings: the map, and the chosen route if there is one, in either order.
        tables: The same in words: the chosen route first, then every place.
        judged: Heading above what it was made by.
        sentences: That the bands are a voluntary draft.
        facts: Framework, version, day.
    """

    language: str
    across: bool
    title: Runs
    file_title: Runs
    owner: Runs
    footer: Runs
    page_of: str
    made_at: datetime
    lead: tuple[Runs, ...]
    parts: tuple[MapPart, ...]
    tables: tuple[MapTable, ...]
    judged: Runs
    sentences: tuple[Runs, ...]
    facts: tuple[LabelValue, ...]
