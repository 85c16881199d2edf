"""Who a row of a sheet is about: names held against those of the book, and against each other.

The same name in the book and the file is the same person only where there is one of it in each.
Everything else is asked: two of one name, a name that is nearly the same, a row that may be nobody.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from enum import StrEnum
from typing import TYPE_CHECKING

from careerplanner.i18n.sorting import fold
from careerplanner.services.spreadsheet.cells import shown
from careerplanner.services.spreadsheet.grid import cell_at
from careerplanner.services.spreadsheet.headings import is_nobody, is_total
from careerplanner.services.spreadsheet.reading import LEAVE, NEW, SAME, Reading, Shape, Use

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from careerplanner.domain.record import Worker
    from careerplanner.exchange.spreadsheet_values import Sheet, SheetRow, Value

_NEAR = 0.86
"""From which likeness on two names may be of one person."""
_TITLES = {"mr", "mrs", "ms", "miss", "dr", "mx"}
MOST_NEAR = 4


class Match(StrEnum):
    """How a name in the file stands to the book."""

    EXACT = "exact"
    """One of this name in the book, and one in the file."""
    NONE = "none"
    """Nobody in the book is called so or nearly so."""
    NEAR = "near"
    SEVERAL_IN_BOOK = "several_in_book"
    TWICE_IN_FILE = "twice_in_file"
    UNLIKE_ROWS = "unlike_rows"
    """Of a list: rows of one name that say different things of the person."""
    NAME_ONLY = "name_only"
    """A row with a name and nothing else, which may be a heading or a note."""
    TOTAL = "total"
    """A row that seems to sum up."""
    HEADING = "heading"
    """The headings once more, as above another group of people."""


ASKS = {Match.NEAR, Match.SEVERAL_IN_BOOK, Match.TWICE_IN_FILE, Match.UNLIKE_ROWS}
"""Who is not taken before it has been said."""


@dataclass(frozen=True, slots=True)
class FilePerson:
    """Somebody in the file.

    Attributes:
        key: Stands for them in what is said of them.
        name: As they would be written down.
        rows: Places of their rows among those of the sheet.
        match: How their name stands to the book.
        candidates: Ids of people in the book who may be meant, the likeliest first.
        twins: Keys of others in the file of the same name.
        choice: Who it is: id of a worker, `NEW`, `LEAVE`, `SAME` and a key, or "" while asked.
        said: Whether a person said so.
    """

    key: str
    name: str
    rows: tuple[int, ...]
    match: Match
    candidates: tuple[str, ...] = ()
    twins: tuple[str, ...] = ()
    choice: str = ""
    said: bool = False

    @property
    def asks(self) -> bool:
        """Whether somebody has to say who it is."""
        return self.match in ASKS


@dataclass(frozen=True, slots=True)
class Roll:
    """Everybody in the file.

    Attributes:
        people: In the order of the file.
        of_row: Who each row is about, by its place; rows without a name are not in it.
        by_key: The same people by their keys.
    """

    people: tuple[FilePerson, ...]
    of_row: dict[int, FilePerson]
    by_key: dict[str, FilePerson]

    def asked(self) -> tuple[FilePerson, ...]:
        """Everybody of whom it has to be said who they are, whether or not it was."""
        return tuple(one for one in self.people if one.asks)

    def open(self) -> tuple[FilePerson, ...]:
        """Everybody of whom nobody has said who they are."""
        return tuple(one for one in self.people if not leads_to(one, self))


def roll_of(
    sheet: Sheet,
    reading: Reading,
    workers: Sequence[Worker],
    check: Callable[[], None] | None = None,
) -> Roll:
    """Say who each row is about.

    Args:
        sheet: The sheet.
        reading: How it is read.
        workers: Everybody in the book.
        check: Called again and again; may raise to stop.
    """
    groups = _groups(sheet, reading)
    named = Counter(fold(group.name) for group in groups)
    book = _Book(workers)
    people: list[FilePerson] = []
    for group in groups:
        if check is not None:
            check()
        people.append(_person(group, groups, named, book, sheet, reading))
    people = _settled(people, reading)
    of_row = {row: person for person in people for row in person.rows}
    return Roll(tuple(people), of_row, {one.key: one for one in people})


# ---- names ---------------------------------------------------------------------------------------


@dataclass
class _Group:
    """Rows of one person, before it is known who that is."""

    key: str
    name: str
    rows: list[int]


def name_in(row: SheetRow, reading: Reading) -> str:
    """Return the name in a row as it would be written down: first names first."""
    whole = _joined(row, reading, Use.NAME)
    if not whole:
        parts = [_joined(row, reading, Use.FIRST_NAME), _joined(row, reading, Use.LAST_NAME)]
        return " ".join(part for part in parts if part)
    last, comma, first = whole.partition(",")
    if comma and last.strip() and first.strip() and "," not in first:
        return f"{first.strip()} {last.strip()}"
    return whole


def _joined(row: SheetRow, reading: Reading, use: Use) -> str:
    said = [_name_text(cell_at(row, column.place)) for column in reading.having(use)]
    return " ".join(" ".join(said).split())


def _name_text(value: Value) -> str:
    return value if isinstance(value, str) else ""


def _groups(sheet: Sheet, reading: Reading) -> list[_Group]:
    """Rows of the same person: joined in the file, or, of a list, of the same name."""
    joined = _joined_rows(sheet, reading)
    found: list[_Group] = []
    by_name: dict[str, _Group] = {}
    seen: Counter[str] = Counter()
    for place in range(reading.layout.body, len(sheet.rows)):
        row = sheet.rows[place]
        if place == reading.layout.interval or (row.hidden and not reading.take_hidden):
            continue
        above = joined.get(place)
        name = name_in(row, reading)
        if not name and above is not None and found and above in found[-1].rows:
            found[-1].rows.append(place)
            continue
        plain = fold(name)
        if not plain:
            continue
        if reading.layout.shape is Shape.LIST and plain in by_name:
            by_name[plain].rows.append(place)
            continue
        seen[plain] += 1
        group = _Group(f"{plain}#{seen[plain]}", name, [place])
        by_name[plain] = group
        found.append(group)
    return found


def _joined_rows(sheet: Sheet, reading: Reading) -> dict[int, int]:
    """For each row whose name is joined to the one above, the place of that one."""
    columns = {column.place for column in reading.having(Use.NAME, Use.FIRST_NAME, Use.LAST_NAME)}
    places = {row.number: at for at, row in enumerate(sheet.rows)}
    last = max(places, default=0)
    found: dict[int, int] = {}
    for merge in sheet.merges:
        if merge.left in columns and merge.bottom > merge.top and merge.top in places:
            for number in range(merge.top + 1, min(merge.bottom, last) + 1):
                if number in places:
                    found[places[number]] = places[merge.top]
    return found


# ---- the book ------------------------------------------------------------------------------------


def plain_name(name: str) -> str:
    """Return a name as names are compared, without a title before it."""
    words = fold(name).split()
    return " ".join(words[1:] if len(words) > 2 and words[0] in _TITLES else words)


class _Book:
    """The names of a book, ready to be found."""

    def __init__(self, workers: Sequence[Worker]) -> None:
        self._by_name: dict[str, list[str]] = {}
        self._by_part: dict[str, list[str]] = {}
        self._names: dict[str, str] = {}
        for worker in workers:
            plain = plain_name(worker.name)
            self._names[worker.id] = plain
            self._by_name.setdefault(plain, []).append(worker.id)
            for part in _parts(plain):
                self._by_part.setdefault(part, []).append(worker.id)

    def called(self, name: str) -> tuple[str, ...]:
        """Everybody of this name."""
        return tuple(self._by_name.get(plain_name(name), ()))

    def near(self, name: str) -> tuple[str, ...]:
        """Everybody whose name is nearly this one, the likeliest first."""
        plain = plain_name(name)
        some = {one for part in _parts(plain) for one in self._by_part.get(part, ())}
        worth = sorted(((_likeness(plain, self._names[one]), one) for one in some), reverse=True)
        return tuple(one for likeness, one in worth if likeness >= _NEAR)[:MOST_NEAR]


def _likeness(one: str, other: str) -> float:
    """How likely two names are of one person: 1 for the same words, 0 for nothing in common."""
    words, others = one.split(), other.split()
    if set(words) == set(others):
        return 1.0
    few, many = sorted((set(words), set(others)), key=len)
    if len(few) >= 2 and few <= many:
        return 0.95  # a middle name more
    if len(words) > 1 and len(others) > 1 and words[-1] == others[-1]:
        first, second = words[0], others[0]
        if first[0] == second[0] and (len(first) == 1 or len(second) == 1):
            return 0.93  # an initial
        if min(len(first), len(second)) >= 3 and first[:3] == second[:3]:
            return 0.9  # a short form
    matcher = SequenceMatcher(None, one, other, autojunk=False)
    if matcher.real_quick_ratio() < _NEAR or matcher.quick_ratio() < _NEAR:
        return 0.0
    return matcher.ratio()


def _parts(plain: str) -> set[str]:
    """What names that may be of one person share: a word and how another begins, or both ends."""
    words = plain.split() or [""]
    pairs = {f"{one} {other[0]}" for one in words for other in words if other and one is not other}
    return {*pairs, f"{words[0][:2]}…{words[-1][:2]}"}


def _person(
    group: _Group,
    groups: Iterable[_Group],
    named: Counter[str],
    book: _Book,
    sheet: Sheet,
    reading: Reading,
) -> FilePerson:
    called = book.called(group.name)
    plain = fold(group.name)
    twins: tuple[str, ...] = ()
    if named[plain] > 1:
        twins = tuple(one.key for one in groups if fold(one.name) == plain and one is not group)
    found = FilePerson(group.key, group.name, tuple(group.rows), Match.NONE, called, twins)
    nobody = Match.TOTAL if is_total(group.name) else Match.HEADING
    if not called and is_nobody(group.name):
        return replace(found, match=nobody, choice=LEAVE, twins=())
    if twins:
        return replace(found, match=Match.TWICE_IN_FILE)
    if len(called) > 1:
        return replace(found, match=Match.SEVERAL_IN_BOOK)
    if len(group.rows) > 1 and _is_unlike(group, sheet, reading):
        return replace(found, match=Match.UNLIKE_ROWS)
    if called:
        return replace(found, match=Match.EXACT, choice=called[0])
    if _is_name_only(group, sheet, reading):
        return replace(found, match=Match.NAME_ONLY, choice=LEAVE)
    near = book.near(group.name)
    if near:
        return replace(found, match=Match.NEAR, candidates=near)
    return replace(found, choice=NEW if reading.add_people else LEAVE)


def _is_unlike(group: _Group, sheet: Sheet, reading: Reading) -> bool:
    """Whether rows of one name begin on different days, so that they may be of two people."""
    for column in reading.having(Use.START):
        given = {shown(cell_at(sheet.rows[row], column.place)) for row in group.rows}
        if len(given - {""}) > 1:
            return True
    return False


def _is_name_only(group: _Group, sheet: Sheet, reading: Reading) -> bool:
    places = {column.place for column in reading.having(Use.NAME, Use.FIRST_NAME, Use.LAST_NAME)}
    return not any(
        cell is not None
        for row in group.rows
        for place, cell in enumerate(sheet.rows[row].cells)
        if place not in places
    )


def _settled(people: list[FilePerson], reading: Reading) -> list[FilePerson]:
    """People with what was said of them; nobody in the book is two people of the file."""
    settled = []
    for person in people:
        said = reading.people.get(person.key)
        if said is not None and not (said.startswith(SAME) and said[1:] not in person.twins):
            settled.append(replace(person, choice=said, said=True))
        else:
            settled.append(person)
    return settled


def leads_to(person: FilePerson, roll: Roll) -> str:
    """Return who somebody is, also where they were said to be the same person as another row.

    Returns:
        Id of a worker, `LEAVE`, `NEW` and the key of the row that begins the new person; "" while
        it is asked, also where rows only point at each other.
    """
    seen: set[str] = set()
    while person.choice.startswith(SAME):
        if person.key in seen:
            return ""
        seen.add(person.key)
        person = roll.by_key[person.choice[1:]]
    return f"{NEW}{person.key}" if person.choice == NEW else person.choice
