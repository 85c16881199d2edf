"""A program cut off or out of room while it changes everybody: everybody is changed, or nobody."""

from __future__ import annotations

import random
import subprocess
import sys
import time
from typing import TYPE_CHECKING

import pytest

from careerplanner.domain.record import Worker
from tests.architecture.tree import TOP
from tests.store.books import MANAGER

if TYPE_CHECKING:
    from pathlib import Path

    from tests.store.books import Shelf

PEOPLE, KILLS = 40, 5


@pytest.fixture
def team(shelf: Shelf) -> Path:
    """A book of many people who have nothing yet."""
    with shelf.book() as book:
        with book.action("worker.add", MANAGER) as act:
            for number in range(PEOPLE):
                act.add_worker(Worker(f"w{number}", f"Person {number}"))
        return book.path


def writer(path: Path, *more: str) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        [sys.executable, "-m", "tests.faults.team_writer", str(path), *more],
        cwd=TOP,
        stdout=subprocess.PIPE,
        stdin=subprocess.DEVNULL,
    )


def check_all_alike(shelf: Shelf, path: Path, acknowledged: int) -> int:
    """Everybody has the same, and at least what was acknowledged; how much that is."""
    with shelf.open(path) as book:
        first, *others = book.records()
        for one in others:
            assert (one.actions, one.conversations, one.talked) == (
                first.actions, first.conversations, first.talked,
            )  # fmt: skip
        assert len(first.actions) == len(first.talked) == len(first.conversations)
        signed = [one.is_sealed for one in first.conversations]
        assert len(signed) >= acknowledged
        assert not acknowledged or signed[acknowledged - 1]
        assert signed.count(False) <= KILLS  # cut off between the two actions
        assert len(book.history(limit=100_000)) == len(signed) + signed.count(True) + 1
        outlook = book.outlook("undo")
        assert {one.reason for one in outlook.skipped} <= {"undo.signed", "undo.changed_since"}
        assert (outlook.next is not None) is (False in signed or not signed)
    return len(signed)


@pytest.mark.slow
def test_a_program_killed_while_it_changes_a_team_changed_everybody_or_nobody(
    shelf: Shelf, team: Path
) -> None:
    rnd, kept = random.Random(5), 0
    for _ in range(KILLS):
        process = writer(team)
        assert process.stdout is not None
        assert process.stdout.readline() == b"0\n"
        time.sleep(rnd.uniform(0.2, 0.7))
        process.kill()
        said, _ = process.communicate()
        whole_lines = said[: said.rfind(b"\n") + 1].split()
        kept = check_all_alike(shelf, team, max([kept, *(int(line) for line in whole_lines)]))
    assert kept > KILLS


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="Windows cannot narrow a file's size")
def test_without_room_for_everybody_nobody_is_changed(shelf: Shelf, team: Path) -> None:
    said, _ = writer(team, str(team.stat().st_size + 400_000)).communicate(timeout=60)
    *numbers, end = said.decode().splitlines()
    assert end == "DiskFull disk.full"
    assert int(numbers[-1]) > 1
    check_all_alike(shelf, team, int(numbers[-1]))
