"""From a change kept in the book to the new answer painted, against painting the page once.

The window is the real one, on the example person, without a screen. What the disk takes for the
commit is left out; what follows it is measured: the answer worked out anew and the page painted.
"""

from __future__ import annotations

import statistics
import time
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication

from careerplanner.domain.changes import Entity
from careerplanner.domain.record import HeldAward
from careerplanner.services.record import records
from tools.screens import Look, settle, start

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

ROUNDS = 25


def _milliseconds(work: Callable[[], object]) -> float:
    begun = time.perf_counter()
    work()
    return (time.perf_counter() - begun) * 1000


@pytest.mark.bench
def test_from_commit_to_painted_answer(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("CAREERPLANNER_HOME", str(tmp_path))
    running, wiring = start(Look("en", "light", 1180, 760, 100), tmp_path)
    wiring.control.open_example()
    running.window.show_page("home")
    settle()
    desk, page = wiring.desk, running.window.current_page
    awards = [award.id for award in desk.workspace.lookup.pack.awards][:ROUNDS]

    def painted() -> None:
        page.repaint()
        QApplication.processEvents()

    plain, changed = [], []
    for award in awards:
        held = HeldAward(id=f"bench-{award}", award=award)
        plain.append(_milliseconds(lambda: (page.viewport().update(), painted())))
        changes = records.add(desk.workspace, desk.worker_id, held)
        changed.append(_milliseconds(lambda c=changes: (desk.changed(c), painted())))  # type: ignore[misc]
        records.remove(desk.workspace, desk.worker_id, Entity.HELD_AWARD, held.id)
        desk.changed(changes)
    once, anew = statistics.median(plain), statistics.median(changed)
    running.window.close()
    running.close()
    with capsys.disabled():
        print(
            f"\nfrom commit to painted answer, median of {len(awards)}: {anew:.1f} ms (aim 16), "
            f"painting the page alone {once:.1f} ms, ratio {anew / once:.1f}"
        )
