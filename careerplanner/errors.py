"""Every error the program raises on purpose, and what each family means.

    CareerPlannerError              anything we raise on purpose; carries a code and fields
    ├── UserError                   the person can mend it; shown at the field (exit status 1)
    │   ├── FieldError              one value of one field is not acceptable
    │   ├── FileFault               a file handed to us cannot be used as it is
    │   │   ├── FaultyPack          a framework pack breaks its own rules (one line a fault)
    │   │   └── FaultyRecord        a record file breaks its form (one line a fault)
    │   └── UnknownName             a name that stands for nothing here (worker, pack, band …)
    └── EnvironmentFault            the machine is in the way; nothing was lost (exit status 3)
        ├── BookFault               the book (one SQLite file) cannot be opened or written
        │   ├── BookBusy            another program is writing to it
        │   ├── BookReadOnly        it, or its folder, cannot be written
        │   ├── BookNewer           a newer program made it
        │   ├── BookForeign         it is not one of our books
        │   ├── BookDamaged         its contents fail the integrity check
        │   └── ContentDamaged      one file kept in it is not what it was; all else is
        ├── DiskFull                there is no room left
        └── FolderNotWritable       a file cannot be put where it was asked for

Anything else that escapes is our own fault and belongs to the crash dialog.

Errors carry a code and fields, never a sentence: the sentence is made in the reader's
language from ``i18n.messages``. Wording does not live here.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from typing import ClassVar


class ExitStatus(IntEnum):
    """What the command line returns to the shell."""

    WELL = 0
    USER_CAN_MEND = 1
    USAGE = 2
    ENVIRONMENT = 3


class CareerPlannerError(Exception):
    """Base of all deliberate errors.

    Attributes:
        code: Stable name of what went wrong, such as ``"book.newer"``; the key of its sentence.
        fields: What the sentence needs: paths, names, line numbers. Never personal notes.
    """

    exit_status: ClassVar[ExitStatus] = ExitStatus.USER_CAN_MEND

    def __init__(self, code: str, /, **fields: object) -> None:
        super().__init__(code, fields)
        self.code = code
        self.fields = fields

    def __str__(self) -> str:
        shown = ", ".join(f"{name}={value!r}" for name, value in self.fields.items())
        return f"{self.code}({shown})"


class UserError(CareerPlannerError):
    """The person can mend it."""


class FieldError(UserError):
    """A value that a field cannot take; ``field`` names the field in dotted form."""

    def __init__(self, code: str, field: str, /, **fields: object) -> None:
        super().__init__(code, field=field, **fields)
        self.field = field


class UnknownName(UserError):
    """A name given by the person stands for nothing here."""


class FileFault(UserError):
    """A file cannot be used as it is."""


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing wrong in a file.

    Attributes:
        file: File name, relative to what was checked.
        place: Where in it, as a dotted path such as ``"core-adults.title.cy"``.
        code: What is wrong; the key of its sentence.
        fields: What the sentence needs.
        line: Line of the file, counted from 1; 0 where it has none.
    """

    file: str
    place: str
    code: str
    fields: tuple[tuple[str, str], ...] = ()
    line: int = 0


class FaultyPack(FileFault):
    """A framework pack that may not be used, with every fault found."""

    def __init__(self, folder: str, faults: tuple[Fault, ...]) -> None:
        super().__init__("pack.faulty", folder=folder, count=len(faults))
        self.faults = faults


class FaultyRecord(FileFault):
    """A record file that may not be read, with every fault found."""

    def __init__(self, path: str, faults: tuple[Fault, ...]) -> None:
        super().__init__("record.faulty", path=path, count=len(faults))
        self.faults = faults


class EnvironmentFault(CareerPlannerError):
    """The machine, not the person, is in the way. Nothing already kept is lost."""

    exit_status: ClassVar[ExitStatus] = ExitStatus.ENVIRONMENT


class BookFault(EnvironmentFault):
    """The book cannot be opened or written."""


class BookBusy(BookFault):
    """Another program has the book."""


class BookReadOnly(BookFault):
    """The book or its folder cannot be written."""


class BookNewer(BookFault):
    """The book was made by a newer version of the program."""


class BookForeign(BookFault):
    """The file is not one of our books."""


class BookDamaged(BookFault):
    """The book fails its integrity check."""


class ContentDamaged(BookFault):
    """A file kept in the book as evidence is no longer what was kept; the book itself is sound."""


class DiskFull(EnvironmentFault):
    """There is no room left on the disk."""


class FolderNotWritable(EnvironmentFault):
    """A file cannot be written where it was asked for."""
