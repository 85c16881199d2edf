"""What the columns of a table of learning are: recognised by their headings, in either language.

What is found is a proposal that the person may change; the words here are those that spreadsheets
and online learning systems use and are never shown.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from careerplanner.exchange.table_dates import CellFault, DateOrder, is_serial, read_cell_date

if TYPE_CHECKING:
    from collections.abc import Sequence

    from careerplanner.exchange.table_text import Table

MOST_BEFORE_HEADER = 20
"""How many rows may stand above the headings."""


class Part(StrEnum):
    """What a column says about learning."""

    TITLE = "title"
    KIND = "kind"
    ON = "on"
    MINUTES = "minutes"
    CHANGED = "changed"
    RENEW_BY = "renew_by"
    PROVIDER = "provider"
    TRAINING = "training"
    LANGUAGE = "language"
    """Language of what it changed; only this program writes it."""
    STATUS = "status"
    """Whether it was finished; rows that were not are no learning."""
    PERSON = "person"
    """Whose row it is; several columns may say."""


DATES = (Part.ON, Part.RENEW_BY)

_WORDS: dict[Part, tuple[str, ...]] = {
    Part.CHANGED: (
        "what it changed in how i work", "yr hyn a newidiodd yn y ffordd rydw i n gweithio",
        "yr hyn a newidiodd", "what it changed", "what did it change", "reflection",
        "reflections", "impact",
        "what i learned", "what i learnt", "learning points", "effect on practice",
        "change in practice", "myfyrdod", "myfyrio", "effaith", "beth newidiodd", "newid",
        "notes", "comments", "comment", "nodiadau", "sylwadau",
    ),
    Part.RENEW_BY: (
        "refresh by", "adnewyddu erbyn", "expiry date", "expires on", "expiry", "expires",
        "expiration date", "valid until", "valid to", "renewal date", "renew by", "renewal due",
        "refresher date", "refresher due", "refresher", "next due", "due date", "due again",
        "dyddiad adnewyddu", "dyddiad dod i ben", "dod i ben", "yn ddilys tan", "adnewyddu",
    ),
    Part.ON: (
        "when", "pryd", "completion date", "date completed", "completed on", "date of completion",
        "date attended", "attended on", "date finished", "end date", "finish date",
        "time completed",
        "date achieved", "dyddiad cwblhau", "cwblhawyd ar", "dyddiad gorffen", "dyddiad",
        "course date", "training date", "date of training", "date", "completed", "start date",
        "date started",
    ),
    Part.MINUTES: (
        "how long", "pa mor hir", "duration", "time spent", "length", "cpd hours", "hours spent",
        "number of hours", "no of hours", "hours", "hrs", "minutes", "mins", "hyd", "parhad",
        "oriau", "munudau",
    ),
    Part.STATUS: (
        "completion status", "course status", "status", "statws", "result", "canlyniad",
        "pass fail", "state", "cyflwr", "whether it was finished", "a gafodd ei orffen",
    ),
    Part.PROVIDER: (
        "who gave it", "pwy a i rhoddodd", "training provider", "provider", "darparwr",
        "darparwr hyfforddiant", "delivered by", "organisation", "organiser", "trainer", "tutor",
        "supplier", "hyfforddwr", "sefydliad",
    ),
    Part.TRAINING: ("kind of training", "y math o hyfforddiant"),
    Part.LANGUAGE: ("language of what it changed", "iaith yr hyn a newidiodd"),
    Part.KIND: (
        "how", "sut", "type of learning", "learning type", "course type", "activity type", "type",
        "kind", "category", "method", "delivery method", "delivery", "format", "math o ddysgu",
        "math", "dull", "categori",
    ),
    Part.TITLE: (
        "title", "teitl", "course title", "course name", "course full name", "name of course",
        "training title", "training course", "module name", "module", "activity name", "activity",
        "what did you learn", "learning activity", "course", "training", "topic", "subject",
        "event", "description", "learning", "teitl y cwrs", "enw r cwrs", "cwrs", "hyfforddiant",
        "gweithgaredd", "pwnc", "modiwl", "disgrifiad", "dysgu",
    ),
    Part.PERSON: (
        "full name", "employee name", "employee", "staff name", "staff member", "learner name",
        "learner", "user full name", "user name", "user", "participant", "first name", "forename",
        "last name", "surname", "family name", "given name", "enw llawn", "enw cyntaf", "cyfenw",
        "gweithiwr", "dysgwr", "defnyddiwr",
    ),
}  # fmt: skip
_ONE_NAME = ("name", "enw")
"""Of a person where another column is the title, else the title."""
_LOOKED_AT = 200


@dataclass(frozen=True, slots=True)
class Columns:
    """Where the headings stand and what each column is.

    Attributes:
        header: Place of the row of headings among the table's lines; None where there is none.
        parts: What each column is; None for one that is left out.
    """

    header: int | None
    parts: tuple[Part | None, ...]

    def places(self, part: Part) -> tuple[int, ...]:
        """Return which columns are of a part."""
        return tuple(place for place, found in enumerate(self.parts) if found is part)


def find_columns(table: Table) -> Columns:
    """Propose where the headings stand and what each column is."""
    rows = table.lines[:MOST_BEFORE_HEADER]
    scores = [_score(row.cells) for row in rows]
    best = max(range(len(rows)), key=lambda at: (scores[at], -at), default=None)
    if best is None or scores[best] < 2:
        return Columns(None, _by_content(table))
    return columns_under(table, best)


def columns_under(table: Table, header: int | None) -> Columns:
    """Propose what each column is, with the headings in a given row."""
    if header is None:
        return Columns(None, _by_content(table))
    parts = _parts(table.lines[header].cells)
    return Columns(header, parts + (None,) * (table.width - len(parts)))


def plain_heading(heading: str) -> str:
    """Return a heading as headings are compared: small letters, no signs, no brackets."""
    without = re.sub(r"\([^)]*\)|\[[^\]]*\]", " ", heading.casefold())
    return " ".join(re.findall(r"[^\W_]+", without))


def _score(cells: Sequence[str]) -> int:
    return sum(part is not None for part in _parts(cells))


def _parts(cells: Sequence[str]) -> tuple[Part | None, ...]:
    """Each part goes to the column whose heading says it best; only a person may be several."""
    headings = [plain_heading(cell) for cell in cells]
    found: list[Part | None] = [None] * len(cells)
    offers = sorted(
        (worth, place, part)
        for part in _WORDS
        for place, heading in enumerate(headings)
        if (worth := _worth(heading, part)) is not None
    )
    taken: set[Part] = set()
    for _, place, part in offers:
        if found[place] is None and (part not in taken or part is Part.PERSON):
            found[place] = part
            taken.add(part)
    for place, heading in enumerate(headings):
        if found[place] is None and heading in _ONE_NAME:
            found[place] = Part.PERSON if Part.TITLE in taken else Part.TITLE
            taken.add(Part.TITLE)
    return tuple(found)


def _worth(heading: str, part: Part) -> tuple[int, int] | None:
    """How well a heading says a part, smallest best; None where it does not."""
    words = _WORDS[part]
    if heading in words:
        return (0, words.index(heading))
    held = f" {heading} "
    for at, word in enumerate(words):
        if " " in word and f" {word} " in held:
            return (1, at)
    return None


def _by_content(table: Table) -> tuple[Part | None, ...]:
    """Without headings, a column of dates is told by its cells; the rest has to be said."""
    rows = table.lines[:_LOOKED_AT]
    for place in range(table.width):
        cells = [line.cells[place] for line in rows if place < len(line.cells)]
        given = [cell for cell in cells if cell]
        if given and all(_is_date(cell) for cell in given):
            return tuple(Part.ON if at == place else None for at in range(table.width))
    return (None,) * table.width


def _is_date(cell: str) -> bool:
    if is_serial(cell):
        return True
    try:
        return read_cell_date(cell, DateOrder.DAY_FIRST).month is not None
    except CellFault as fault:
        return fault.code == "row.date_impossible"
