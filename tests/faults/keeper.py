"""A program that keeps large files in a book and says each time what it has kept.

    python -m tests.faults.keeper BOOK BYTES [most bytes a file may have]

Each action keeps one file of that size as evidence. The number of an action is printed with a "+"
when its file is on the way into the book and alone once the action is done. Ends with the code of
the error that stopped it.
"""

from __future__ import annotations

import os
import random
import sys
from datetime import UTC, datetime
from pathlib import Path

from careerplanner.domain.changes import Actor
from careerplanner.domain.evidence import Evidence
from careerplanner.domain.ids import random_ids
from careerplanner.errors import EnvironmentFault
from careerplanner.store.book import Book

PROGRAM = Actor("program")


def file_number(number: int, size: int) -> bytes:
    """The content that the action of that number keeps."""
    return random.Random(number).randbytes(size)


def keep_on(book: Book, size: int) -> None:
    """Keep one file after another until something stops it."""
    number = len(book.record("w1").evidence)
    while True:
        number += 1
        data = file_number(number, size)
        with book.action("evidence.add", PROGRAM, "w1") as act:
            os.write(1, f"+{number}\n".encode())
            digest = act.keep_content(data, b"small")
            act.add(Evidence(f"e{number}", "A file", file=digest, size=size), "w1")
        os.write(1, f"{number}\n".encode())


def main() -> None:
    """Open the book, narrow the disk if asked to, and keep files."""
    size = int(sys.argv[2])
    if len(sys.argv) > 3:
        import resource

        most = int(sys.argv[3])
        resource.setrlimit(resource.RLIMIT_FSIZE, (most, most))
    try:
        with Book.open(
            Path(sys.argv[1]), now=lambda: datetime.now(UTC), make_id=random_ids
        ) as book:
            keep_on(book, size)
    except EnvironmentFault as fault:
        os.write(1, f"{type(fault).__name__} {fault.code}\n".encode())


if __name__ == "__main__":
    main()
