"""How a spreadsheet is read: where its headings stand, what each column is, what words become.

A proposal is worked out from the sheet (``layout``); the person may change all of it. Nothing here
is kept in a book but what a mapping remembers of it (``remembered``).
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from careerplanner.exchange.table_dates import DateOrder, DateStudy


class Shape(StrEnum):
    """How a sheet is laid out."""

    MATRIX = "matrix"
    """A row for each person, a column for each course."""
    LIST = "list"
    """A row for each course that somebody did."""


class Use(StrEnum):
    """What a column is."""

    NAME = "name"
    FIRST_NAME = "first_name"
    LAST_NAME = "last_name"
    ROLE = "role"
    START = "start"
    SERVICE = "service"
    MANAGER = "manager"
    TEAM = "team"
    TRAINING = "training"
    """Of a matrix: one course."""
    COURSE = "course"
    """Of a list: which course a row is about."""
    DATE = "date"
    """Of a list: its date."""
    EXPIRES = "expires"
    """Of a list: the day by which it has to be done again, where another column has the date."""
    STATUS = "status"
    """Of a list: whether it was done."""
    INTERVAL = "interval"
    """Of a list: after how many months it is done again."""
    IGNORE = "ignore"


NAMES = (Use.NAME, Use.FIRST_NAME, Use.LAST_NAME)
ABOUT = (Use.ROLE, Use.START, Use.SERVICE, Use.MANAGER, Use.TEAM)
"""What is said of a person."""
DATED = (Use.TRAINING, Use.DATE, Use.EXPIRES, Use.START)
USES_OF: dict[Shape, tuple[Use, ...]] = {
    Shape.MATRIX: (*NAMES, *ABOUT, Use.TRAINING, Use.IGNORE),
    Shape.LIST: (
        *NAMES, *ABOUT, Use.COURSE, Use.DATE, Use.EXPIRES, Use.STATUS, Use.INTERVAL, Use.IGNORE,
    ),
}  # fmt: skip
"""What a column can be, by the layout."""
OWN = "*"
"""Stands for a training of the employer's own that is not in the book yet, before its name."""


class Means(StrEnum):
    """What the dates of a column say."""

    COMPLETED = "completed"
    EXPIRES = "expires"


class WordUse(StrEnum):
    """What becomes of a word in a cell where a date could stand."""

    LEAVE = "leave"
    """Nothing."""
    BOOKED = "booked"
    """An action: to do this training, by the day beside the word if there is one."""
    NOT_NEEDED = "not_needed"
    """The employer does not ask this training of this person."""
    DONE = "done"
    """It was done, and nobody says when."""


class Differs(StrEnum):
    """What is done where the book says otherwise than the file."""

    KEEP = "keep"
    TAKE = "take"


@dataclass(frozen=True, slots=True)
class Column:
    """One column, and how it is read.

    Attributes:
        place: Which, from 0.
        label: Its heading, the upper rows of it first.
        name: The last part of the heading that says what it is about.
        use: What it is.
        training: Id of the training, `OWN` and a name for a new one; "" for none.
        means: What its dates say; None while nobody has said.
        order: What comes first in its dates; None where it is not known or not needed.
        turned: Whether the real dates in it have day and month turned round; None while a question.
        sure: Whether the heading says outright what it is.
        months: After how many months it is done again, as the file says; None where it does not.
        hidden: Whether the file hides it.
    """

    place: int
    label: str
    name: str
    use: Use
    training: str = ""
    means: Means | None = None
    order: DateOrder | None = None
    turned: bool | None = False
    sure: bool = True
    months: int | None = None
    hidden: bool = False


@dataclass(frozen=True, slots=True)
class Layout:
    """Where things stand in a sheet; places are those among its rows.

    Attributes:
        shape: How it is laid out.
        first: First row of headings; None where there are none.
        last: Last row of headings.
        interval: The row with the intervals of the courses, or None.
    """

    shape: Shape
    first: int | None
    last: int
    interval: int | None = None

    @property
    def body(self) -> int:
        """The first row below the headings."""
        return 0 if self.first is None else self.last + 1


@dataclass(frozen=True)
class Reading:
    """How a sheet is read.

    Attributes:
        layout: Where things stand.
        columns: Its columns.
        words: What becomes of words, folded; a word that is not here has not been decided.
        courses: Of a list: the training of each course, by its folded name.
        people: What was said of people, by their key: id of a worker, `NEW`, `LEAVE`, or `SAME`
            and another key; a person who is not here is as proposed.
        differs: What is done where the book says otherwise.
        take_hidden: Whether hidden rows are taken.
        add_people: Whether people who are not in the book are added.
        language: Language of what is typed into the book.
        remembered: Whether it is as a sheet of this shape was read before.
    """

    layout: Layout
    columns: tuple[Column, ...]
    words: dict[str, WordUse] = field(default_factory=dict)
    courses: dict[str, str] = field(default_factory=dict)
    people: dict[str, str] = field(default_factory=dict)
    differs: Differs = Differs.KEEP
    take_hidden: bool = False
    add_people: bool = True
    language: str | None = None
    remembered: bool = False

    def having(self, *uses: Use) -> tuple[Column, ...]:
        """Return the columns that are of some use."""
        return tuple(column for column in self.columns if column.use in uses)

    def at(self, place: int) -> Column:
        """Return the column at a place."""
        return next(column for column in self.columns if column.place == place)

    def with_column(self, changed: Column) -> Reading:
        """Return a reading with one column read in another way.

        A use that only one column can have goes over to this one.
        """
        single = changed.use not in {Use.TRAINING, Use.IGNORE}
        columns = []
        for column in self.columns:
            if column.place == changed.place:
                columns.append(changed)
            elif single and column.use is changed.use:
                columns.append(replace(column, use=Use.IGNORE))
            else:
                columns.append(column)
        return replace(self, columns=tuple(columns))


NEW = "+"
"""Said of a person in the file: somebody who is not in the book yet."""
LEAVE = "-"
"""Said of a person in the file: left out."""
SAME = "="
"""Said of a person in the file, before the key of another row: the same person as there."""


class Asked(StrEnum):
    """What is asked once for a whole column, or for a word."""

    MEANS = "means"
    ORDER = "order"
    TURNED = "turned"
    WORD = "word"


@dataclass(frozen=True, slots=True)
class Question:
    """Something that only the person can say; cells that hang on it are not understood until then.

    Attributes:
        asked: What.
        place: Which column, or -1 where it is about a word of the whole sheet.
        label: Heading of the column, or the word.
        example: A cell that shows it.
        count: How many cells hang on it.
        answered: Whether it was said, or, of a word, is known; asked all the same, so that it can
            be changed.
        word: Under which a word is remembered; "" for a column.
        seems: What a word seems to say; None for one that is not known.
        study: What the dates of the column tell, for `Asked.ORDER`.
        still_to_come: How many real days of the column lie in the future, for `Asked.MEANS`.
    """

    asked: Asked
    place: int
    label: str
    example: str = ""
    count: int = 0
    answered: bool = False
    study: DateStudy | None = None
    still_to_come: int = 0
    word: str = ""
    seems: WordUse | None = None
