"""A whole team: its lines and both matrices, against reading the records they rest on.

Two floors are named: the raw rows of those records as SQLite gives them, and a scan, which is
`Book.records` making records of them. What is aimed at is five scans for everything together, and
a first screenful within 100 ms of asking. Nothing is asserted about time.
"""

from __future__ import annotations

import gc
import sqlite3
import statistics
import time
from datetime import date
from typing import TYPE_CHECKING

import pytest

from careerplanner.i18n.catalogue import Catalogues
from careerplanner.paths import translations_folder
from careerplanner.rules.team.cohort import cohort
from careerplanner.rules.team.matrices import requirement_matrix, training_matrix
from careerplanner.rules.team.team_lines import team_lines
from careerplanner.services.book.books import close_book, open_book
from careerplanner.services.framework.frameworks import open_framework
from careerplanner.services.sample.samples import write_sample_book
from careerplanner.services.team.people_view import READ
from careerplanner.services.team.team_view import TeamView
from careerplanner.services.workspace import Workspace
from careerplanner.store.mapping import owned_tables

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

    from careerplanner.domain.record import Record

TODAY = date(2026, 11, 22)
ROUNDS = 5
SCREENFUL, SLICE = 40, 20


def milliseconds(work: Callable[[], object]) -> float:
    gc.collect()
    begun = time.perf_counter()
    work()
    return (time.perf_counter() - begun) * 1000


def raw_rows(path: Path) -> None:
    with sqlite3.connect(path) as connection:
        for table in owned_tables():
            connection.execute(f'SELECT * FROM "{table.table}" ORDER BY worker_id').fetchall()


def everything(records: Iterable[Record], space: Workspace) -> None:
    team = cohort(records, space.lookup, TODAY, TODAY)
    team_lines(team)
    requirement_matrix(team, space.lookup.pack.bands[0].id)
    training_matrix(team)


@pytest.mark.bench
@pytest.mark.parametrize("people", [500, 10_000])
def test_a_whole_team(people: int, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    space = Workspace(open_framework(), Catalogues(translations_folder()), lambda: TODAY)
    path = tmp_path / "team.careerbook"
    write_sample_book(space, path, people, 7)
    open_book(space, path)
    book = space.opened
    records = tuple(book.records(only=READ))
    works: tuple[Callable[[], object], ...] = (
        lambda: raw_rows(path),
        lambda: list(book.records()),
        lambda: everything(records, space),
        lambda: everything(book.records(only=READ), space),
    )
    rounds = [[milliseconds(work) for work in works] for _ in range(ROUNDS)]
    rows, scan, ours, whole = (statistics.median(part) for part in zip(*rounds, strict=True))
    view = TeamView(space)
    listed = milliseconds(view.names)
    first = milliseconds(lambda: view.work(SCREENFUL))
    slices = [milliseconds(lambda: view.work(SLICE)) for _ in range(20)]
    close_book(space)
    with capsys.disabled():
        print(
            f"\n{people} people, ms a person: raw rows {rows / people:.3f}, a scan"
            f" {scan / people:.3f}, lines and two matrices {ours / people:.3f} ="
            f" {ours / scan:.1f} scans (aim 5) = {ours / rows:.0f} x raw rows; with reading"
            f" {whole / scan:.1f} scans; the list {listed:.0f} ms and a first screenful"
            f" {first:.0f} ms (aim 100 together), a slice of {SLICE}"
            f" {statistics.median(slices):.1f} ms"
        )
