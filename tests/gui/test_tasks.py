"""Long work: result, refusal or mistake, each its own way, and nothing once its page is gone."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QThread

from careerplanner.errors import CareerPlannerError, DiskFull
from careerplanner.gui.tasks import Progress, TaskRunner

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


class Ears:
    """Keeps what reached it, and in which thread."""

    def __init__(self) -> None:
        self.heard: list[object] = []
        self.threads: list[object] = []

    def __call__(self, what: object) -> None:
        self.heard.append(what)
        self.threads.append(QThread.currentThread())


@pytest.fixture
def ears() -> dict[str, Ears]:
    return {name: Ears() for name in ("done", "failed", "shown", "bug")}


@pytest.fixture
def runner(qapp: object, ears: dict[str, Ears]) -> TaskRunner:
    return TaskRunner(ears["shown"], ears["bug"])


def test_the_result_arrives_on_the_main_thread(
    qtbot: QtBot, runner: TaskRunner, ears: dict[str, Ears]
) -> None:
    worked_in: list[object] = []

    def work(_progress: Progress) -> int:
        worked_in.append(threading.current_thread())
        return 7

    owner = QObject()
    runner.run(work, owner=owner, done=ears["done"])
    qtbot.waitUntil(lambda: not runner.busy)
    assert ears["done"].heard == [7]
    assert ears["done"].threads == [QCoreApplication.instance().thread()]
    assert worked_in != [threading.main_thread()]


def test_a_refusal_is_shown_unless_the_page_wants_it(
    qtbot: QtBot, runner: TaskRunner, ears: dict[str, Ears]
) -> None:
    def work(_progress: Progress) -> None:
        raise DiskFull("disk.full")

    owner = QObject()
    runner.run(work, owner=owner, done=ears["done"])
    qtbot.waitUntil(lambda: not runner.busy)
    runner.run(work, owner=owner, done=ears["done"], failed=ears["failed"])
    qtbot.waitUntil(lambda: not runner.busy)
    assert [type(error) for error in ears["shown"].heard] == [DiskFull]
    assert isinstance(ears["failed"].heard[0], CareerPlannerError)
    assert not ears["done"].heard
    assert not ears["bug"].heard


def test_a_mistake_goes_to_the_crash_report(
    qtbot: QtBot, runner: TaskRunner, ears: dict[str, Ears]
) -> None:
    owner = QObject()
    runner.run(lambda _progress: 1 // 0, owner=owner, done=ears["done"])
    qtbot.waitUntil(lambda: not runner.busy)
    assert isinstance(ears["bug"].heard[0], ZeroDivisionError)
    assert not ears["done"].heard


def test_nothing_is_delivered_once_the_page_is_gone(
    qtbot: QtBot, runner: TaskRunner, ears: dict[str, Ears]
) -> None:
    go = threading.Event()
    owner = QObject()
    runner.run(lambda _progress: go.wait(5), owner=owner, done=ears["done"])
    owner.deleteLater()
    QCoreApplication.sendPostedEvents(owner, QEvent.Type.DeferredDelete)
    go.set()
    qtbot.waitUntil(lambda: not runner.busy)
    assert not ears["done"].heard


def test_progress_is_told_and_cancelling_stops_the_work(
    qtbot: QtBot, runner: TaskRunner, ears: dict[str, Ears]
) -> None:
    seen: list[tuple[int, int]] = []
    steps: list[int] = []
    began = threading.Event()
    go = threading.Event()

    def work(progress: Progress) -> None:
        for step in range(100):
            progress.report(step, 100)
            steps.append(step)
            began.set()
            go.wait(5)

    owner = QObject()
    task = runner.run(work, owner=owner, done=ears["done"])
    task.progressed.connect(lambda done, whole: seen.append((done, whole)))
    assert began.wait(5)
    with qtbot.waitSignal(task.ended):
        task.cancel()
        go.set()
    assert seen in ([], [(0, 100)])  # what came after cancelling is not told
    assert len(steps) == 1
    assert not ears["done"].heard


def test_the_window_goes_on_while_work_is_under_way(
    qtbot: QtBot, runner: TaskRunner, ears: dict[str, Ears]
) -> None:
    go = threading.Event()
    owner = QObject()
    runner.run(lambda _progress: go.wait(5), owner=owner, done=ears["done"])
    turned: list[bool] = []
    from PySide6.QtCore import QTimer

    QTimer.singleShot(0, lambda: turned.append(runner.busy))
    qtbot.waitUntil(lambda: bool(turned))
    assert turned == [True]
    go.set()
    qtbot.waitUntil(lambda: not runner.busy)
