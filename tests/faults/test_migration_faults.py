"""A program cut off while it brings a book up to date: the book is the old one or the new one."""

from __future__ import annotations

import shutil
import signal
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from careerplanner.store import driver
from careerplanner.store.bookfile import backups_beside
from careerplanner.store.migrations import CURRENT
from tests.architecture.tree import TOP
from tests.faults.migrator import POINTS
from tests.store.test_migrating import PEOPLE, SAID, as_lifted, said, schema_of
from tests.store.test_migrating_talks import PEOPLE_3, SAID_3, as_lifted_3

if TYPE_CHECKING:
    from pathlib import Path

    from tests.store.books import Shelf


BEFORE = {1: PEOPLE, 3: PEOPLE_3}
"""A book of the first schema and one of the last but one, by number."""
AFTER = {1: as_lifted(SAID), 3: as_lifted_3(SAID_3)}
"""What everybody in them says afterwards."""
EITHER = pytest.mark.parametrize("schema", BEFORE)


def old_book(shelf: Shelf, schema: int) -> Path:
    path = shelf.new_path()
    shutil.copyfile(BEFORE[schema], path)
    return path


def dump_of(path: Path) -> list[str]:
    connection = driver.connect(path, writing=False)
    lines = list(connection.iterdump())
    connection.close()
    return lines


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signal")
@pytest.mark.parametrize("point", POINTS)
@EITHER
def test_a_killed_migration_loses_nothing(shelf: Shelf, schema: int, point: str) -> None:
    old = old_book(shelf, schema)
    whole = old.read_bytes()
    killed = subprocess.run(
        [sys.executable, "-m", "tests.faults.migrator", str(old), point], cwd=TOP, check=False
    )
    assert killed.returncode == -signal.SIGKILL
    journal = old.with_name(f"{old.name}-journal")
    if point == "migrating":  # half of the new is in the file, and how to go back is beside it
        assert journal.exists()
        assert old.read_bytes() != whole
    elif point == "after":
        assert schema_of(old) == CURRENT
    else:
        assert old.read_bytes() == whole
    with shelf.open(old) as book:
        assert said(book) == AFTER[schema]
        assert {one.entity.value for one in book.changes_of(book.history()[0].id)} <= {"action"}
    assert schema_of(old) == CURRENT
    assert not journal.exists()
    for copy in backups_beside(old).glob("*.book"):  # whichever run made it, it is the old book
        assert dump_of(copy) == dump_of(BEFORE[schema])
    assert list(backups_beside(old).glob("*.book"))


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="Windows cannot narrow a file's size")
@EITHER
def test_without_room_for_the_copy_the_book_stays_old(shelf: Shelf, schema: int) -> None:
    old = old_book(shelf, schema)
    whole = old.read_bytes()
    done = subprocess.run(
        [sys.executable, "-m", "tests.faults.migrator", str(old), "full"],
        cwd=TOP,
        check=False,
        capture_output=True,
    )
    assert done.stdout.decode().split() == ["DiskFull", "disk.full"]
    assert old.read_bytes() == whole
    assert list(backups_beside(old).iterdir()) == []
    with shelf.open(old) as book:
        assert said(book) == AFTER[schema]
