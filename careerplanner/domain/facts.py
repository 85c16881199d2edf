"""What every fact of a framework pack carries: its words, its source and how sure it is.

Facts of each kind (awards, roles, bands …) live in the modules named after them.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Confidence(StrEnum):
    """How sure a fact is. Ordered from weakest to surest by ``rank``."""

    UNCHECKED = "unchecked"
    """Seen on an old or second-hand page, or recalled: shown as doubtful."""
    INTERPRETED = "interpreted"
    """Our reading of a source that is silent or contradicts itself."""
    STATED = "stated"
    """The source says so."""

    @property
    def rank(self) -> int:
        """0 for the weakest, 2 for the surest."""
        if self is Confidence.STATED:
            return 2
        return 1 if self is Confidence.INTERPRETED else 0


class Translation(StrEnum):
    """Whose Welsh (or English) it is."""

    OFFICIAL = "official"
    OURS = "ours"
    REVIEWED = "reviewed"


@dataclass(frozen=True, slots=True)
class Text:
    """The same thing said in English and in Welsh."""

    en: str
    cy: str

    def in_language(self, language: str) -> str:
        """Return the words in ``language`` ("en" or "cy")."""
        return self.cy if language == "cy" else self.en


@dataclass(frozen=True, slots=True)
class Source:
    """A document or page that facts come from.

    Attributes:
        id: Readable name that facts refer to.
        title: Official title.
        publisher: Who published it.
        published: Date it bears, as given (may be partial), or None.
        address: Web address or where it is kept, or None.
        seen: Day a copy was read for this pack.
        note: What kind of copy it was, when that matters.
    """

    id: str
    title: Text
    publisher: Text
    published: str | None
    address: str | None
    seen: date | None
    note: Text | None = None


@dataclass(frozen=True, slots=True)
class Basis:
    """What a fact stands on.

    Attributes:
        source: Id of a ``Source``.
        confidence: How sure the fact is.
        place: Where in the source, or None for the whole of it.
        valid_from: First day it is in force, or None for "as long as known".
        valid_to: Last day it is in force, or None for "still".
        note: How we read the source and why, for the reader.
        translation: Whose translation the other language is.
    """

    source: str
    confidence: Confidence
    place: Text | None = None
    valid_from: date | None = None
    valid_to: date | None = None
    note: Text | None = None
    translation: Translation = Translation.OURS

    def in_force(self, day: date) -> bool:
        """Whether the fact holds on ``day``."""
        return (self.valid_from is None or self.valid_from <= day) and (
            self.valid_to is None or day <= self.valid_to
        )
