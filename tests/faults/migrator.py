"""A program that opens an older book and is killed at one point of its migration.

    python -m tests.faults.migrator BOOK before|copying|migrating|after|full

Killed by itself, so that the point is always the same one; nothing in it gets a chance to tidy up.
With "full" it is not killed: no file may grow, and it ends with the code of the error.
"""

from __future__ import annotations

import os
import signal
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from careerplanner.domain.ids import random_ids
from careerplanner.errors import EnvironmentFault
from careerplanner.store import driver, opening
from careerplanner.store.book import Book
from careerplanner.store.migrations import m0004_conversations as last_step

if TYPE_CHECKING:
    from sqlite_utils import Database

    from careerplanner.store.driver import Connection

migrate, is_sound = last_step.migrate, driver.is_sound
POINTS = ("before", "copying", "migrating", "after")


def die(*_given: object, **_named: object) -> NoReturn:
    """End as if the plug were pulled."""
    os.kill(os.getpid(), signal.SIGKILL)
    raise SystemExit  # never reached


def dying_step(db: Database) -> None:
    """Do the step's work, see to it that half of it is in the file already, and end."""
    db.conn.execute("PRAGMA cache_size = 1")
    migrate(db)
    db.conn.execute("UPDATE change_log SET entity = entity || 'x'")
    die()


def dying_when_thorough(connection: Connection, *, thorough: bool) -> bool:
    """Check as ever, but end when a copy is to be proven."""
    return die() if thorough else is_sound(connection, thorough=False)


def main() -> None:
    """Open the book, and be killed on the way."""
    path, point = Path(sys.argv[1]), sys.argv[2]
    if point == "before":
        setattr(opening, "copy_database", die)  # noqa: B010
    elif point == "copying":
        setattr(driver, "is_sound", dying_when_thorough)  # noqa: B010 - mypy guards the module
    elif point == "migrating":
        setattr(last_step, "migrate", dying_step)  # noqa: B010
    elif point == "after":
        setattr(opening, "_check_tables", die)  # noqa: B010
    elif point == "full":
        import resource

        most = path.stat().st_size // 2
        resource.setrlimit(resource.RLIMIT_FSIZE, (most, most))
    try:
        Book.open(path, now=lambda: datetime.now(UTC), make_id=random_ids)
    except EnvironmentFault as fault:
        os.write(1, f"{type(fault).__name__} {fault.code}".encode())


if __name__ == "__main__":
    main()
