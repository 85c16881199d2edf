"""What a description of a framework's fact is made of: a title, a lead, parts of lines, a source.

Filled by ``facts`` and its helpers, shown by a front end. A sheet has the same shape in every
language, so that two can stand side by side.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from careerplanner.domain.facts import Basis


@dataclass(frozen=True, slots=True)
class FactRef:
    """A fact that can be opened.

    Attributes:
        kind: "band", "statement", "award", "role", "goal", "course", "funding", "provider",
            "rule", "training", "assessment_evidence", "induction", "section", "conversation",
            "programme", "notice" or "source".
        id: Its id in the pack.
        title: What it is called, in the language of the sheet.
    """

    kind: str
    id: str
    title: str


@dataclass(frozen=True, slots=True)
class FactEntry:
    """One line of a list of facts.

    Attributes:
        ref: The fact.
        subtitle: What tells it from others; may be "".
    """

    ref: FactRef
    subtitle: str = ""


@dataclass(frozen=True, slots=True)
class FactLine:
    """One line of a part.

    Attributes:
        text: What it says; may be "" where the links say it.
        label: What the line is about; "" for none.
        links: Facts it leads to.
        basis: What it stands on, where that is not the sheet's own basis.
        depth: How far it is set in; 0 for not at all.
    """

    text: str = ""
    label: str = ""
    links: tuple[FactRef, ...] = ()
    basis: Basis | None = None
    depth: int = 0


@dataclass(frozen=True, slots=True)
class FactPart:
    """Some lines under a heading.

    Attributes:
        title: The heading.
        lines: At least one.
        folded: Whether a front end had better show it only when asked.
    """

    title: str
    lines: tuple[FactLine, ...]
    folded: bool = False


@dataclass(frozen=True, slots=True)
class FactSheet:
    """All that the pack says of one fact, in one language.

    Attributes:
        ref: The fact.
        kind: What sort of fact it is, in words.
        lead: One or two sentences; may be "".
        parts: In order of use.
        basis: What the fact stands on; None for a source, which is its own.
        source: The source as a fact that can be opened, or None.
        words: Whose words the other language has, as a sentence; may be "".
    """

    ref: FactRef
    kind: str
    lead: str
    parts: tuple[FactPart, ...]
    basis: Basis | None
    source: FactRef | None
    words: str


def part(title: str, *lines: FactLine | None, folded: bool = False) -> FactPart:
    """Return a part of the lines that are there."""
    return FactPart(title, tuple(line for line in lines if line is not None), folded)


def filled(*parts: FactPart) -> tuple[FactPart, ...]:
    """Return the parts that have lines."""
    return tuple(one for one in parts if one.lines)
