"""From an answer kept in the book to the page painted, against painting the page once.

The real window on the example person, one statement at a time and as a list. What the disk takes
for the commit is left out.
"""

from __future__ import annotations

import statistics
import time
from functools import partial
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication

from careerplanner.domain.ratings import RatingAnswer
from careerplanner.gui.pages.myself.self_page import SelfPage
from careerplanner.services.rating import rating
from tools.screens import Look, settle, start

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from careerplanner.domain.changes import Changes

TIMES = 40


def _milliseconds(work: Callable[[], object]) -> float:
    begun = time.perf_counter()
    work()
    return (time.perf_counter() - begun) * 1000


@pytest.mark.bench
@pytest.mark.parametrize("as_list", [False, True])
def test_from_an_answer_to_the_painted_page(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    as_list: bool,
) -> None:
    monkeypatch.setenv("CAREERPLANNER_HOME", str(tmp_path))
    running, wiring = start(Look("en", "light", 1180, 760, 100), tmp_path)
    wiring.control.open_example()
    running.window.show_page("myself")
    page = running.window.current_page
    assert isinstance(page, SelfPage)
    page.look_at("E")
    page.go_on()
    page.going.show_only_moving(False)
    page.going.show_as(as_list=as_list)
    settle()
    desk = wiring.desk
    record = desk.record()
    assert record is not None
    one = page.views.open(record, "E")
    assert one is not None
    names = [line.statement for line in page.going.lines]
    answers = list(RatingAnswer)

    def whole_page() -> None:
        page.viewport().repaint()

    def what_changed(changes: Changes) -> None:
        desk.changed(changes)
        QApplication.processEvents()  # paints what the change has touched

    plain, changed = [], []
    for turn in range(TIMES):
        name = page.going.at if not as_list else names[turn % len(names)]
        plain.append(_milliseconds(whole_page))
        changes = rating.rate(
            desk.workspace, desk.worker_id, one.id, name, answers[turn % len(answers)]
        )
        changed.append(_milliseconds(partial(what_changed, changes)))
    once, anew = statistics.median(plain), statistics.median(changed)
    running.window.close()
    running.close()
    with capsys.disabled():
        print(
            f"\nfrom an answer to the painted page, {'list' if as_list else 'card'}, median of "
            f"{TIMES}: {anew:.1f} ms (aim 16), painting the page alone {once:.1f} ms, "
            f"ratio {anew / max(once, 0.001):.1f}"
        )
