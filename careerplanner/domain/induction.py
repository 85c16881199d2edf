"""The induction framework: sections and their outcome areas."""

from __future__ import annotations

from dataclasses import dataclass

from careerplanner.domain.facts import Basis, Text


@dataclass(frozen=True, slots=True)
class InductionArea:
    """One outcome area.

    Attributes:
        id: Readable name.
        number: Number printed beside it, or "" where none is known.
        title: Its subject.
        basis: Source; doubtful ones say "check against your own log" in their note.
    """

    id: str
    number: str
    title: Text
    basis: Basis


@dataclass(frozen=True, slots=True)
class InductionSection:
    """One section: its log and workbook.

    Attributes:
        id: Readable name.
        number: Number as printed.
        title: Official title.
        client_groups: Groups for whom it is done; both named means everybody.
        areas: Outcome areas in order.
        basis: Source.
    """

    id: str
    number: str
    title: Text
    client_groups: tuple[str, ...]
    areas: tuple[InductionArea, ...]
    basis: Basis


@dataclass(frozen=True, slots=True)
class InductionNote:
    """What the induction is good for, or what it is not.

    Attributes:
        id: Readable name.
        helps: Whether it says where the induction helps; otherwise, what it is not.
        text: What it says.
        basis: Source and dates of force.
        sections: Ids of the sections it is about; empty for the whole.
        awards: Ids of awards it speaks of.
        not_for: Ids of the roles that the induction is not meant for, as the note says; such a
            note is for whoever has one of them and for nobody else.
    """

    id: str
    helps: bool
    text: Text
    basis: Basis
    sections: tuple[str, ...] = ()
    awards: tuple[str, ...] = ()
    not_for: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class InductionFramework:
    """The whole induction.

    Attributes:
        title: Official name.
        months: Months from the start of a post within which it is recommended, or None.
        sections: In order.
        basis: Source of the length.
        notes: What it is good for, and what it is not.
    """

    title: Text
    months: int | None
    sections: tuple[InductionSection, ...]
    basis: Basis
    notes: tuple[InductionNote, ...] = ()
