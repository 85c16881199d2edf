"""Colours by role, spacing and type sizes: the one table everything on screen is drawn from.

Plain data without Qt, so that contrast can be checked by arithmetic. How tokens become a style
sheet is in `stylesheet`; which table is in force is decided by `theme`.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

SPACE_SMALL = 8
SPACE = 16
SPACE_LARGE = 24
SPACE_SECTION = 32
FOCUS_WIDTH = 3
CONTROL_LINE = 2
SCROLL_BAR = 16
MINIMUM_TEXT_SIZE = 100
MAXIMUM_TEXT_SIZE = 200
TEXT_SIZE_STEP = 25
LINE_CHARACTERS = 72


class Status(StrEnum):
    """What a tag can say about a requirement, a task or a record."""

    MET = "met"
    UNDER_WAY = "under_way"
    MISSING = "missing"
    NOT_APPLICABLE = "not_applicable"
    NOT_KNOWN = "not_known"
    OVERDUE = "overdue"
    DRAFT = "draft"


@dataclass(frozen=True, slots=True)
class Pair:
    """A text colour and the background it stands on, both as ``#rrggbb``."""

    text: str
    background: str


@dataclass(frozen=True, slots=True)
class Tokens:
    """Every colour of one appearance, by what it is for.

    Attributes:
        dark: Whether light text stands on a dark surface.
        surface: The page.
        raised: Bars and panels that lie on the page.
        text: What is read.
        quiet: What is read second.
        line: Hairlines between things; decoration only.
        control_line: The edge of something that can be operated (3:1 on the surface).
        accent: Links and filled buttons.
        accent_strong: The same under the pointer.
        accent_text: Text on the accent.
        accent_quiet: What is chosen or under the pointer in a list; text stands on it.
        panel: The ground of the next step, the strongest thing on a page.
        panel_text: Text on it.
        focus: The ring around what has the keyboard.
        focus_inner: The line inside that ring.
        error: What has to be mended, as text on the surface.
        statuses: A text and background pair for each status.
    """

    dark: bool
    surface: str
    raised: str
    text: str
    quiet: str
    line: str
    control_line: str
    accent: str
    accent_strong: str
    accent_text: str
    accent_quiet: str
    panel: str
    panel_text: str
    focus: str
    focus_inner: str
    error: str
    statuses: dict[Status, Pair]

    def text_pairs(self) -> dict[str, Pair]:
        """Every combination of text and background that the kit draws, by a name for the report."""
        pairs = {
            f"{ink} on {ground}": Pair(getattr(self, ink), getattr(self, ground))
            for ink in ("text", "quiet", "accent", "error")
            for ground in ("surface", "raised", "accent_quiet")
        }
        pairs["accent_text on accent"] = Pair(self.accent_text, self.accent)
        pairs["accent_text on accent_strong"] = Pair(self.accent_text, self.accent_strong)
        pairs["panel_text on panel"] = Pair(self.panel_text, self.panel)
        pairs["focus_inner on focus"] = Pair(self.focus_inner, self.focus)
        pairs.update({f"status {status}": pair for status, pair in self.statuses.items()})
        return pairs


LIGHT = Tokens(
    dark=False,
    surface="#ffffff",
    raised="#f3f5f5",
    text="#12181b",
    quiet="#49545a",
    line="#d3dadc",
    control_line="#56646b",
    accent="#0b5563",
    accent_strong="#073b45",
    accent_text="#ffffff",
    accent_quiet="#e2eff1",
    panel="#0b5563",
    panel_text="#ffffff",
    focus="#ffd400",
    focus_inner="#12181b",
    error="#a1121f",
    statuses={
        Status.MET: Pair("#0a4a2a", "#d2eddd"),
        Status.UNDER_WAY: Pair("#0c3f6d", "#d8e8f8"),
        Status.MISSING: Pair("#6a3600", "#fde7cc"),
        Status.NOT_APPLICABLE: Pair("#424b51", "#e8ecee"),
        Status.NOT_KNOWN: Pair("#432f6e", "#e8e1f6"),
        Status.OVERDUE: Pair("#850f1b", "#fcdcdd"),
        Status.DRAFT: Pair("#574700", "#fbf0c2"),
    },
)

DARK = Tokens(
    dark=True,
    surface="#14191c",
    raised="#1e2529",
    text="#f2f5f5",
    quiet="#b9c4c9",
    line="#364147",
    control_line="#8e9ba2",
    accent="#86cfdd",
    accent_strong="#b4e4ec",
    accent_text="#06222a",
    accent_quiet="#203a41",
    panel="#0f4450",
    panel_text="#f5fbfc",
    focus="#ffd93d",
    focus_inner="#12181b",
    error="#ff9d9d",
    statuses={
        Status.MET: Pair("#b9ecce", "#143d28"),
        Status.UNDER_WAY: Pair("#c2dffb", "#133a5e"),
        Status.MISSING: Pair("#ffd9ab", "#573200"),
        Status.NOT_APPLICABLE: Pair("#d2d9dd", "#353f45"),
        Status.NOT_KNOWN: Pair("#ddd0fb", "#3d2f63"),
        Status.OVERDUE: Pair("#ffc9cb", "#651620"),
        Status.DRAFT: Pair("#f7e59a", "#4a3f08"),
    },
)


@dataclass(frozen=True, slots=True)
class TypeScale:
    """Type sizes in points and icon sizes in pixels for one text size.

    Attributes:
        percent: The text size chosen, 100 to 200.
    """

    percent: int = 100

    def _scaled(self, points: float) -> float:
        return round(points * self.percent / 100, 1)

    @property
    def body(self) -> float:
        """Running text, buttons, labels: never below 11 points."""
        return self._scaled(11)

    @property
    def lead(self) -> float:
        """An opening sentence; a value that stands out."""
        return self._scaled(13)

    @property
    def icon(self) -> int:
        """Edge of an icon beside body text, in pixels."""
        return round(18 * self.percent / 100)

    @property
    def big_icon(self) -> int:
        """Edge of the icon of an empty page, in pixels."""
        return round(40 * self.percent / 100)

    def heading(self, level: int) -> float:
        """Size of a heading of level 1 (one a page), 2 or 3."""
        return self._scaled({1: 22, 2: 16, 3: 12.5}[level])


def relative_luminance(colour: str) -> float:
    """Relative luminance of ``#rrggbb`` as WCAG 2 defines it, 0 (black) to 1 (white)."""
    channels = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(first: str, second: str) -> float:
    """Contrast ratio of two ``#rrggbb`` colours as WCAG 2 defines it, 1 to 21."""
    light, dark = sorted((relative_luminance(first), relative_luminance(second)), reverse=True)
    return (light + 0.05) / (dark + 0.05)
