"""A program that writes into a book for ever and says each time what it has kept.

    python -m tests.faults.writer BOOK [most bytes a file may have]

Each action adds two things; when it is done the number of the action is printed. Ends with the
code of the error that stopped it.
"""

from __future__ import annotations

import os
import sys
from datetime import UTC, datetime
from pathlib import Path

from careerplanner.domain.changes import Actor
from careerplanner.domain.ids import random_ids
from careerplanner.domain.record import HeldAward, LearningEntry
from careerplanner.errors import EnvironmentFault
from careerplanner.store.book import Book

PROGRAM = Actor("program")


def write_on(book: Book) -> None:
    """Write until something stops it."""
    number = len(book.record("w1").awards)
    while True:
        number += 1
        with book.action("both.add", PROGRAM, "w1") as act:
            act.add(HeldAward(f"n{number}", typed="x" * 500), "w1")
            act.add(LearningEntry(f"n{number}", "y" * 500), "w1")
        os.write(1, f"{number}\n".encode())


def main() -> None:
    """Open the book, narrow the disk if asked to, and write."""
    if len(sys.argv) > 2:
        import resource

        most = int(sys.argv[2])
        resource.setrlimit(resource.RLIMIT_FSIZE, (most, most))
    try:
        with Book.open(
            Path(sys.argv[1]), now=lambda: datetime.now(UTC), make_id=random_ids
        ) as book:
            os.write(1, b"0\n")
            write_on(book)
    except EnvironmentFault as fault:
        os.write(1, f"{type(fault).__name__} {fault.code}\n".encode())


if __name__ == "__main__":
    main()
