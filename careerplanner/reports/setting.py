"""Setting text: from runs and an element to a column of lines at a place across the page."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from careerplanner.reports.inline import InlineOwners
from careerplanner.reports.lines import break_lines
from careerplanner.reports.rows import TextColumn

if TYPE_CHECKING:
    from careerplanner.reports.fonts import Typeface
    from careerplanner.reports.rows import Decoration
    from careerplanner.reports.runs import Runs
    from careerplanner.reports.structure import Element
    from careerplanner.reports.style import PageShape, TextStyle


@dataclass(frozen=True, slots=True, eq=False)
class Setting:
    """What all blocks of one document share.

    Attributes:
        typeface: What text is set in.
        shape: The sheet.
        language: The document's language.
    """

    typeface: Typeface
    shape: PageShape
    language: str

    def column(
        self,
        element: Element,
        runs: Runs,
        style: TextStyle,
        span: tuple[float, float] | None = None,
        beside: Decoration | None = None,
    ) -> TextColumn:
        """Sets text as the content of an element.

        Args:
            element: What the text is.
            runs: The text.
            style: How it is set.
            span: Left edge and width; from margin to margin when left out.
            beside: What to draw with the first line.
        """
        x, width = span or (self.shape.left, self.shape.text_width)
        lines = break_lines(runs, style, width, self.typeface)
        return TextColumn(x, lines, style, InlineOwners(element, runs, self.language), beside)
