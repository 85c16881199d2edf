"""Ways to study for an award: courses, who gives them, what they cost, who pays.

The award itself, and what it asks for by itself, is ``awards``.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from careerplanner.domain.facts import Basis, Text
from careerplanner.domain.requirement import Requirement


class CourseStanding(StrEnum):
    """Whether a course can be taken."""

    OPEN = "open"
    CLOSED = "closed"
    PLANNED = "planned"
    """Announced; nobody has started."""
    NOT_FOUND = "not_found"
    """Looked for and not found: said to the reader, never offered."""


class StudyMode(StrEnum):
    """How it is studied."""

    AT_WORK = "at_work"
    PART_TIME = "part_time"
    FULL_TIME = "full_time"
    NOT_STATED = "not_stated"


@dataclass(frozen=True, slots=True)
class Measured:
    """A size with its source: months, or money in the pack's currency.

    Attributes:
        least: Smallest.
        most: Largest, or None when no upper end is known.
        basis: Where that is said.
    """

    least: int
    most: int | None
    basis: Basis


@dataclass(frozen=True, slots=True)
class Provider:
    """A university, college or body that gives courses.

    Attributes:
        id: Readable name.
        title: Its name.
        address: Public web address, or None.
        basis: Source.
    """

    id: str
    title: Text
    address: str | None
    basis: Basis


@dataclass(frozen=True, slots=True)
class Course:
    """One way to study for an award.

    Attributes:
        id: Readable name.
        title: What it is called.
        award: Id of the award it ends in.
        standing: Whether it can be taken; only an open one is ever offered.
        mode: At work, part time, full time.
        before: What it asks for first, in place of what the award asks; None takes the award's.
        months: How long it takes, or None when not known.
        price: What the worker pays for it when nobody else does, or None when not known.
        providers: Ids of ``Provider``; empty when not known.
        comes_with: Ids of ``Funding`` that are part of it; what they exclude cannot be had.
        risks: What is lost or risked by taking it.
        explains: What it is, in plain words.
        basis: Source.
    """

    id: str
    title: Text
    award: str
    standing: CourseStanding
    mode: StudyMode
    before: Requirement | None
    months: Measured | None
    price: Measured | None
    providers: tuple[str, ...]
    comes_with: tuple[str, ...]
    risks: tuple[Text, ...]
    explains: Text
    basis: Basis


class Covers(StrEnum):
    """What funding pays for."""

    FEES = "fees"
    """All of the course's fees: the worker pays nothing for it."""
    PART = "part"
    """Part of the fees."""
    LIVING = "living"
    """Living costs, not fees."""
    NOT_STATED = "not_stated"


@dataclass(frozen=True, slots=True)
class Figure:
    """An amount of money for a stated year.

    Attributes:
        label: What it is, such as "A year, undergraduate".
        amount: In the pack's currency.
        year: The year it was for, such as "2024-25".
        basis: Source.
    """

    label: Text
    amount: int
    year: str
    basis: Basis


@dataclass(frozen=True, slots=True)
class Funding:
    """Somebody else's money for a course.

    Attributes:
        id: Readable name.
        title: What it is called.
        covers: What it pays for.
        awards: Ids of awards it may pay for, whatever the course.
        courses: Ids of courses it may pay for.
        requirement: Who may get it; None where nobody has to be anything.
        figures: Amounts, newest year first.
        excludes: Ids of funding it cannot be had with; holds both ways.
        ask: Whom to ask.
        explains: What it is, in plain words.
        basis: Source.
    """

    id: str
    title: Text
    covers: Covers
    awards: tuple[str, ...]
    courses: tuple[str, ...]
    requirement: Requirement | None
    figures: tuple[Figure, ...]
    excludes: tuple[str, ...]
    ask: Text | None
    explains: Text
    basis: Basis
