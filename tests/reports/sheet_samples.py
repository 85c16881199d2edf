"""A sheet with every part there is, in each language."""

from __future__ import annotations

import io
from datetime import UTC, datetime
from functools import cache

from PIL import Image

from careerplanner.reports import sheet_paper as parts
from careerplanner.reports.plan_paper import LabelValue, Mark, SignerPart
from careerplanner.reports.runs import words
from careerplanner.reports.sheet_report import write_sheet

NAME = "Siân Example"


@cache
def photo(width: int = 1200, height: int = 800, kind: str = "JPEG") -> bytes:
    """An invented picture, with a gradient so that it has something to it."""
    image = Image.linear_gradient("L").resize((width, height)).convert("RGB")
    out = io.BytesIO()
    image.save(out, kind)
    return out.getvalue()


def sheet(language: str, *, rows: int = 3, name: str = NAME) -> parts.Sheet:
    """A paper of every part."""

    def ours(text: str) -> parts.Runs:
        return words(text, language)

    grid = parts.Grid(
        (parts.Col(ours("Area"), 50), parts.Col(ours("State"), 20), parts.Col(ours("Signed"), 30)),
        tuple(
            (
                parts.Box(ours(f"Area {number}")),
                parts.Box(ours("Signed off"), Mark.MET),
                parts.Box(words(name)),
            )
            for number in range(rows)
        ),
        ours("Areas with their state and who signed."),
        blank_rows=1,
    )
    signers = (
        SignerPart(ours("Worker"), words(name), ours("Signed in the program"), ours("1 May 2026")),
        SignerPart(ours("Manager"), ()),
    )
    labels = (ours("Name"), ours("Signature"), ours("Date"))
    return parts.Sheet(
        language=language,
        title=ours("Progress log"),
        file_title=(*ours("Progress log: "), *words(name)),
        name=words(name),
        footer=ours("Progress log · 1 May 2026"),
        page_of="Page {page} of {pages}",
        made_at=datetime(2026, 5, 1, 12, tzinfo=UTC),
        parts=(
            parts.Facts((LabelValue(ours("Name"), words(name)),)),
            parts.Title(ours("Where it stands")),
            parts.Answer(Mark.UNDER_WAY, ours("Under way")),
            parts.Words(ours("Two areas are signed.")),
            parts.Highlight(ours("Next: Fire safety"), (ours("Ask your manager."),)),
            grid,
            parts.Title(ours("Evidence"), 3),
            parts.Picture(photo(), ours("A certificate"), ours("Certificate, 2026"), 160),
            parts.Picture(photo(300, 200, "PNG"), ours("A note")),
            parts.Points((ours("One"), words("Un", "cy"))),
            parts.Points((ours("First"), ours("Second")), numbered=True),
            parts.WritingLines(2, ours("Notes")),
            parts.NewPage(),
            parts.Title(ours("Signatures")),
            parts.Signing(ours("We agree."), signers, *labels),
            parts.Words(ours("A summary and no certificate."), small=True),
        ),
    )


def make(made: parts.Sheet) -> bytes:
    """The paper as a file."""
    out = io.BytesIO()
    write_sheet(made, out)
    return out.getvalue()
