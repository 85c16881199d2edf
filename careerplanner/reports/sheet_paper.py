"""What a paper other than the plan says, ready to be set: a sequence of parts in reading order.

A progress log, a summary to sign, a list of evidence, a learning record: each is a `Sheet`. Whoever
prepares one fills it with worded and translated runs; ``sheet_report`` sets it. No rule and no
wording lives here.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from datetime import datetime

    from careerplanner.reports.plan_paper import LabelValue, Mark, SignerPart
    from careerplanner.reports.runs import Runs


@dataclass(frozen=True, slots=True)
class Title:
    """A heading; ``level`` 2 for a section, 3 for a part of one."""

    text: Runs
    level: int = 2


@dataclass(frozen=True, slots=True)
class Words:
    """A paragraph.

    Attributes:
        text: What it says.
        small: Whether it is set small, as a note is.
        keep: Whether it must stand on the page of what follows.
    """

    text: Runs
    small: bool = False
    keep: bool = False


@dataclass(frozen=True, slots=True)
class Answer:
    """A short bold statement with the shape of its status; the words say the status too."""

    mark: Mark
    text: Runs


@dataclass(frozen=True, slots=True)
class Highlight:
    """The most important thing of a section: a title and paragraphs."""

    title: Runs
    paragraphs: tuple[Runs, ...] = ()


@dataclass(frozen=True, slots=True)
class Facts:
    """Labels with their values, one a line."""

    lines: tuple[LabelValue, ...]


@dataclass(frozen=True, slots=True)
class Points:
    """A list; ``numbered`` from 1 or with discs."""

    items: tuple[Runs, ...]
    numbered: bool = False


@dataclass(frozen=True, slots=True)
class Col:
    """A column of a grid.

    Attributes:
        heading: What stands at its top.
        share: Its width in relation to the others'.
    """

    heading: Runs
    share: float


@dataclass(frozen=True, slots=True)
class Box:
    """A cell of a grid.

    Attributes:
        text: What it says; may be empty.
        mark: Shape of a status before the text, which says the same; or None.
        depth: How many steps the text is moved in.
    """

    text: Runs = ()
    mark: Mark | None = None
    depth: int = 0


@dataclass(frozen=True, slots=True)
class Grid:
    """A table; the first column names the rows.

    Attributes:
        columns: Its columns.
        rows: Its rows, a cell for each column.
        summary: What it holds, for those who hear it; not drawn.
        blank_rows: Empty rows to write in below.
    """

    columns: tuple[Col, ...]
    rows: tuple[tuple[Box, ...], ...]
    summary: Runs
    blank_rows: int = 0


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture made of pixels.

    Attributes:
        content: A JPEG or PNG file.
        alternative: What it shows, for those who do not see it; never empty.
        caption: Stands below it; may be empty.
        highest: Greatest height in points, or None for a page.
    """

    content: bytes
    alternative: Runs
    caption: Runs = ()
    highest: float | None = None


@dataclass(frozen=True, slots=True)
class WritingLines:
    """Ruled lines to write on; ``described`` is read out and not drawn."""

    count: int
    described: Runs


@dataclass(frozen=True, slots=True)
class Signing:
    """Boxes to sign in, side by side.

    Attributes:
        lead: What signing means.
        signers: Who signs; what they signed on screen stands there already.
        name: Label of a name, as are the next two.
        signature: Label of a signature.
        date: Label of a date.
    """

    lead: Runs
    signers: tuple[SignerPart, ...]
    name: Runs
    signature: Runs
    date: Runs


@dataclass(frozen=True, slots=True)
class NewPage:
    """What follows begins a page."""


Part: TypeAlias = (
    Title
    | Words
    | Answer
    | Highlight
    | Facts
    | Points
    | Grid
    | Picture
    | WritingLines
    | Signing
    | NewPage
)


@dataclass(frozen=True, slots=True)
class Sheet:
    """A whole paper.

    Attributes:
        language: Language of the paper, ``"en"`` or ``"cy"``.
        title: Its title.
        file_title: Title of the file, shown by readers: title and name.
        name: Whose it is, at the foot of each page as far as there is room.
        footer: Stands beside that, never cut: title and date. Should not exceed half a line.
        page_of: Page number, with the fields ``{page}`` and ``{pages}``.
        made_at: Moment it was made, with a time zone. Same content and moment, same bytes.
        parts: What it says, in reading order.
        across: Whether the long side of the paper lies across, for wide tables.
    """

    language: str
    title: Runs
    file_title: Runs
    name: Runs
    footer: Runs
    page_of: str
    made_at: datetime
    parts: tuple[Part, ...]
    across: bool = False
