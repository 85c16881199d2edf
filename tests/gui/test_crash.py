"""Our own mistakes are told once, calmly, and without anything personal."""

from __future__ import annotations

import sys
import threading
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication

from careerplanner.errors import UnknownName
from careerplanner.gui.crash import CrashReporter, CrashWatch, report_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from careerplanner.gui.context import WindowContext

SECRET = "Gwen Ŵyn Pretend"


@pytest.fixture
def reporter(qapp: QApplication) -> Iterator[CrashReporter]:
    made = CrashReporter()
    before = sys.excepthook, threading.excepthook
    yield made
    sys.excepthook, threading.excepthook = before


def fail() -> None:
    notes = {"name": SECRET}
    try:
        raise UnknownName("worker.unknown", name=SECRET)
    except UnknownName as first:
        raise KeyError(f"/home/gwen.pretend/{notes['name']}") from first


def caught() -> BaseException:
    try:
        fail()
    except KeyError as error:
        return error
    raise AssertionError


def test_a_report_names_places_and_kinds_and_nothing_personal() -> None:
    report = report_of(caught())
    assert "KeyError" in report
    assert "worker.unknown" in report
    assert "test_crash.py" in report
    assert SECRET not in report
    assert "gwen" not in report
    assert str(Path.home()) not in report


def test_places_of_ours_are_named_from_the_package_on() -> None:
    from careerplanner.gui.tokens import TypeScale

    with pytest.raises(KeyError) as caught_here:
        TypeScale().heading(9)
    assert "  careerplanner/gui/tokens.py:" in report_of(caught_here.value)


def test_a_mistake_opens_the_dialog_from_the_event_loop_not_from_the_hook(
    qtbot: QtBot, context: WindowContext, reporter: CrashReporter
) -> None:
    watch = CrashWatch(context, reporter)
    reporter.take_error(caught())
    assert watch.dialog is None
    qtbot.waitUntil(lambda: watch.dialog is not None)
    assert watch.dialog is not None
    assert "KeyError" in watch.dialog.report.toPlainText()
    watch.dialog.copy.click()
    assert "KeyError" in QApplication.clipboard().text()
    watch.dialog.go_on.click()
    assert watch.dialog is None


def test_a_second_mistake_joins_the_dialog_that_is_open(
    qtbot: QtBot, context: WindowContext, reporter: CrashReporter
) -> None:
    watch = CrashWatch(context, reporter)
    for _time in range(2):
        reporter.take_error(caught())
    qtbot.waitUntil(lambda: watch.dialog is not None)
    assert watch.dialog is not None
    qtbot.waitUntil(lambda: _count(watch) == 2)
    watch.dialog.go_on.click()


def _count(watch: CrashWatch) -> int:
    return watch.dialog.report.toPlainText().count("builtins.KeyError") if watch.dialog else 0


def test_a_mistake_in_another_thread_is_told_on_the_main_one(
    qtbot: QtBot, context: WindowContext, reporter: CrashReporter, tmp_path: Path
) -> None:
    reporter.install(tmp_path / "logs" / "faults.txt")
    assert (tmp_path / "logs" / "faults.txt").is_file()
    watch = CrashWatch(context, reporter)
    thread = threading.Thread(target=fail)
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: watch.dialog is not None)
    assert watch.dialog is not None
    watch.dialog.go_on.click()
    reporter.remove()


def test_a_mistake_while_reporting_does_not_go_round(reporter: CrashReporter) -> None:
    calls: list[str] = []

    def again(report: str) -> None:
        calls.append(report)
        reporter.take_error(ValueError())

    reporter.found.connect(again)
    reporter.take_error(caught())
    assert len(calls) == 1
