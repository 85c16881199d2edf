"""Papers other than the plan: words for their parts, the file they become, where it is put.

What a particular paper says is in its own module (``induction_paper``, ``learning_paper`` …), which
fills a `Sheet` with the help of `SheetWords`. reportlab is imported when a paper is really made.
"""

from __future__ import annotations

import io
from dataclasses import dataclass
from datetime import UTC, datetime, time
from typing import TYPE_CHECKING

from careerplanner.domain.dates import PartialDate
from careerplanner.i18n.language import Language
from careerplanner.reports.plan_paper import LabelValue, Mark, SignerPart
from careerplanner.reports.runs import Run, Runs, plain_text, words
from careerplanner.reports.sheet_paper import Box, Col, Facts, Grid, Points, Sheet, Signing
from careerplanner.reports.sheet_paper import Title as SheetTitle
from careerplanner.reports.sheet_paper import Words as SheetParagraph
from careerplanner.services.paper.plan_files import ENDING, paper_path

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date
    from pathlib import Path

    from careerplanner.domain.facts import Basis, Text
    from careerplanner.domain.typed import Typed
    from careerplanner.reports.sheet_paper import Part
    from careerplanner.services.workspace import Workspace


@dataclass(frozen=True, slots=True)
class SignedLine:
    """What one person's signature on a paper says.

    Attributes:
        role: What they are here, in the paper's language.
        name: As typed, or "" to be written by hand.
        signed: Whether they signed on screen.
        on: When, or None.
    """

    role: str
    name: str = ""
    signed: bool = False
    on: PartialDate | None = None


class SheetWords:
    """Makes the parts of a sheet in one language.

    Every text is marked with its language: the program's words and the pack's with the paper's,
    what a person typed with theirs, a name with none.

    Attributes:
        language: Language of the paper.
        say: Words for pack, findings and dates in that language.
        tr: Translates a text of the program: context, English, fields.
    """

    def __init__(self, workspace: Workspace, language: Language) -> None:
        """Keep the language to speak."""
        self.workspace, self.language = workspace, language
        self.say = workspace.wording(language)
        self.tr = self.say.catalogue.translate
        self._cited: dict[str, int] = {}

    # ---- runs ----------------------------------------------------------------------------------

    def ours(self, text: str) -> Runs:
        """Return words of the program or the pack, in the paper's language."""
        return words(text, str(self.language))

    def pack(self, text: Text) -> Runs:
        """Return a text of the pack."""
        return self.ours(self.say.text(text))

    def typed(self, typed: Typed | None) -> Runs:
        """Return words a person typed, in the language they typed them in."""
        return words(typed.words, typed.language) if typed else ()

    def name(self, name: str) -> Runs:
        """Return a name or a title as typed, which is of no language."""
        return words(name)

    def when(self, day: PartialDate | date | None) -> Runs:
        """Return a date in words, as exactly as it is known; nothing for None."""
        if day is None:
            return ()
        if isinstance(day, PartialDate):
            return self.ours(self.say.partial_date(day))
        return self.ours(self.say.day(day))

    def labelled(self, label: str, value: Runs) -> Runs:
        """Return "label: value" in one piece."""
        return (*self.ours(f"{label}: "), *value) if value else ()

    def cite(self, basis: Basis) -> str:
        """Return how a source is cited: its number and how sure the fact is."""
        number = self._cited.setdefault(basis.source, len(self._cited) + 1)
        return f"[{number}] {self.say.confidence(basis.confidence)}"

    # ---- parts ---------------------------------------------------------------------------------

    def title(self, text: str, level: int = 2) -> SheetTitle:
        """Return a heading."""
        return SheetTitle(self.ours(text), level)

    def paragraph(self, text: str, *, small: bool = False, keep: bool = False) -> SheetParagraph:
        """Return a paragraph of the program's words."""
        return SheetParagraph(self.ours(text), small, keep)

    def facts(self, lines: Iterable[tuple[str, Runs]]) -> Facts:
        """Return labels with their values; a value that says nothing is left out."""
        return Facts(tuple(LabelValue(self.ours(label), value) for label, value in lines if value))

    def grid(
        self,
        columns: Sequence[tuple[str, float]],
        rows: Iterable[Sequence[Runs | Box]],
        summary: str,
        *,
        blank_rows: int = 0,
    ) -> Grid:
        """Return a table; ``columns`` are headings with their share of the width."""
        made = tuple(
            tuple(cell if isinstance(cell, Box) else Box(cell) for cell in row) for row in rows
        )
        heads = tuple(Col(self.ours(heading), share) for heading, share in columns)
        return Grid(heads, made, self.ours(summary), blank_rows)

    def signing(self, lead: str, signers: Sequence[SignedLine]) -> Signing:
        """Return boxes to sign in; what was signed on screen stands there already."""
        tr = self.tr
        parts = tuple(
            SignerPart(
                self.ours(one.role),
                self.name(one.name),
                self.ours(tr("Sheet", "Signed in the program")) if one.signed else (),
                self.when(one.on) if one.signed else (),
            )
            for one in signers
        )
        return Signing(
            self.ours(lead),
            parts,
            self.ours(tr("Sheet", "Name")),
            self.ours(tr("Sheet", "Signature")),
            self.ours(tr("Sheet", "Date")),
        )

    def judged(self, *, of_bands: bool = True) -> tuple[Part, ...]:
        """Return by which framework this was judged, and the sources cited so far, numbered.

        Args:
            of_bands: Whether the paper speaks of bands: then it says that they are a draft. On
                one about the register that would be misread.
        """
        tr, about = self.tr, self.workspace.lookup.pack.about
        parts: tuple[Part, ...] = (
            self.title(tr("Sheet", "How this was judged")),
            self.facts_of_pack(),
        )
        if of_bands:
            parts += (SheetParagraph(self.pack(about.status)),)
        sources = tuple(self.ours(self.say.source_named(source)) for source in self._cited)
        if sources:
            parts += (self.title(tr("Sheet", "Sources"), 3), Points(sources, numbered=True))
        return parts

    def facts_of_pack(self) -> Facts:
        """Return the framework and its version."""
        about = self.workspace.lookup.pack.about
        return self.facts(
            (
                (self.tr("Sheet", "Framework"), self.pack(about.title)),
                (self.tr("Sheet", "Version"), self.ours(about.ref.version)),
            )
        )

    # ---- the whole -----------------------------------------------------------------------------

    def sheet(
        self,
        title: str,
        name: str,
        parts: Iterable[Part],
        on: date | None = None,
        *,
        across: bool = False,
    ) -> Sheet:
        """Return a whole paper.

        Args:
            title: Its title, in the paper's language.
            name: Whose it is.
            parts: What it says.
            on: Day it is made; None for today.
            across: Whether the long side of the paper lies across.
        """
        day = on or self.workspace.today()
        return Sheet(
            language=str(self.language),
            title=self.ours(title),
            file_title=(*self.ours(f"{title}: "), *words(name)) if name else self.ours(title),
            name=words(name),
            footer=self.ours(f"{title} · {self.say.day(day)}"),
            page_of=self.tr("Sheet", "Page {page} of {pages}", page="{page}", pages="{pages}"),
            made_at=datetime.combine(day, time(12), UTC),
            parts=tuple(parts),
            across=across,
        )


def below(upper: Runs, lower: Runs) -> Runs:
    """Return two texts of one cell, the second on a line of its own."""
    return (*upper, Run("\n", None), *lower) if upper and lower else (*upper, *lower)


def sheet_pdf(sheet: Sheet) -> bytes:
    """Return a sheet as a tagged PDF."""
    from careerplanner.reports.sheet_report import write_sheet

    out = io.BytesIO()
    write_sheet(sheet, out)
    return out.getvalue()


def sheet_path(workspace: Workspace, sheet: Sheet, ending: str = ENDING) -> Path:
    """Return where a paper may be saved: among the user's documents, named after the person.

    Args:
        workspace: Gives the day.
        sheet: The paper.
        ending: Ending of the file's name, with its dot.
    """
    title, name = plain_text(sheet.title), plain_text(sheet.name)
    return paper_path(title, name, Language(sheet.language), workspace.today(), ending)


__all__ = [
    "Box",
    "Mark",
    "Sheet",
    "SheetWords",
    "SignedLine",
    "below",
    "sheet_path",
    "sheet_pdf",
]
