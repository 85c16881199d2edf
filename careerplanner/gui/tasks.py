"""Runs work off the main thread and brings its outcome back by one of three routes.

Result, an error raised on purpose (shown by whoever asked), or a bug (to the crash report). The
work must not touch widgets. Outcomes arrive on the main thread, and not at all once the owner is
gone, which is asked of the owner: its signal ``destroyed`` reaches Python when the wrapper is half
gone, and crashed.
"""

from __future__ import annotations

import sys
import threading
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot
from shiboken6 import isValid

from careerplanner.errors import CareerPlannerError

if TYPE_CHECKING:
    from collections.abc import Callable

Result = TypeVar("Result")


class TaskCancelled(Exception):
    """Raised inside the work by `Progress.check` after the person cancelled."""


class _Relay(QObject):
    """Carries news from worker threads to the main thread; lives as long as its runner."""

    progressed = Signal(int, int, int)
    finished = Signal(int, object)


class Progress:
    """The work's side of a task: tells how far it is and learns whether to stop."""

    def __init__(self, number: int, relay: _Relay, owner: QObject) -> None:
        self._number, self._relay, self._owner = number, relay, owner
        self._cancelled = threading.Event()

    @property
    def cancelled(self) -> bool:
        """Whether the work should stop: it was cancelled, or nobody waits for it any more."""
        return self._cancelled.is_set() or not isValid(self._owner)

    def cancel(self) -> None:
        """Asks the work to stop at its next check."""
        self._cancelled.set()

    def check(self) -> None:
        """Call often in long work.

        Raises:
            TaskCancelled: The person cancelled.
        """
        if self.cancelled:
            raise TaskCancelled

    def report(self, done: int, whole: int) -> None:
        """Says that ``done`` of ``whole`` steps are behind; 0 of 0 when it is not known."""
        self.check()
        self._relay.progressed.emit(self._number, done, whole)


@dataclass(frozen=True)
class _Outcome:
    """What came of the work: a result, or one of error, bug, cancelled."""

    result: Any = None
    error: CareerPlannerError | None = None
    bug: BaseException | None = None
    cancelled: bool = False


def _outcome_of(work: Callable[[Progress], Any], progress: Progress) -> _Outcome:
    try:
        progress.check()
        return _Outcome(work(progress))
    except TaskCancelled:
        return _Outcome(cancelled=True)
    except CareerPlannerError as error:
        return _Outcome(error=error)
    except Exception as bug:  # noqa: BLE001 - may be anything; goes to the crash report
        return _Outcome(bug=bug)


class Task(QObject):
    """One piece of work under way; belongs to the main thread.

    Signals:
        progressed: Steps done and steps in all (0 of 0 while unknown).
        ended: It is over, however it ended.
    """

    progressed = Signal(int, int)
    ended = Signal()

    def __init__(self, progress: Progress) -> None:
        super().__init__()
        self._progress = progress
        self.over = False

    def cancel(self) -> None:
        """Asks the work to stop; nothing is delivered any more but ``ended``."""
        self._progress.cancel()

    @property
    def wanted(self) -> bool:
        """Whether anybody still waits for the outcome."""
        return not self._progress.cancelled


@dataclass(frozen=True)
class _Running:
    """What the runner keeps until the outcome is there."""

    task: Task
    thread: threading.Thread
    done: Callable[[Any], None]
    failed: Callable[[CareerPlannerError], None] | None


class TaskRunner(QObject):
    """Starts tasks; hand it on, do not make a second one.

    Args:
        error_shown: What to do with a deliberate error nobody else wanted.
        bug_found: What to do with a bug; the crash report's way in.
    """

    def __init__(
        self,
        error_shown: Callable[[CareerPlannerError], None],
        bug_found: Callable[[BaseException], None] | None = None,
    ) -> None:
        super().__init__()
        self._error_shown = error_shown
        self._bug_found = bug_found or _to_hook
        self._running: dict[int, _Running] = {}
        self._last = 0
        self._relay = _Relay(self)
        queued = Qt.ConnectionType.QueuedConnection
        self._relay.progressed.connect(self._tell, queued)
        self._relay.finished.connect(self._deliver, queued)

    def run(
        self,
        work: Callable[[Progress], Result],
        *,
        owner: QObject,
        done: Callable[[Result], None],
        failed: Callable[[CareerPlannerError], None] | None = None,
    ) -> Task:
        """Runs work in the background.

        Args:
            work: Called in another thread with a `Progress`; must not touch widgets.
            owner: The page or dialog that waits; when it is destroyed, the task is cancelled.
            done: Called with the result on the main thread.
            failed: Called with a deliberate error on the main thread; left out, it is shown in a
                message.

        Returns:
            The task, to show its progress or cancel it.
        """
        self._last += 1
        number, relay = self._last, self._relay
        progress = Progress(number, relay, owner)
        task = Task(progress)

        def labour() -> None:
            outcome = _outcome_of(work, progress)
            if isValid(relay):
                relay.finished.emit(number, outcome)

        thread = threading.Thread(target=labour, name=f"task {number}", daemon=True)
        self._running[number] = _Running(task, thread, done, failed)
        thread.start()
        return task

    @property
    def busy(self) -> bool:
        """Whether any work is under way."""
        return bool(self._running)

    def stop(self, seconds: float = 3.0) -> bool:
        """Cancels all work and waits for it; for the end of the program.

        Args:
            seconds: How long to wait for each piece of work.

        Returns:
            Whether everything came to its end in time.
        """
        running = tuple(self._running.values())
        for work in running:
            work.task.cancel()
        for work in running:
            work.thread.join(seconds)
        return not any(work.thread.is_alive() for work in running)

    @Slot(int, int, int)
    def _tell(self, number: int, done: int, whole: int) -> None:
        running = self._running.get(number)
        if running is not None and running.task.wanted:
            running.task.progressed.emit(done, whole)

    @Slot(int, object)
    def _deliver(self, number: int, outcome: _Outcome) -> None:
        running = self._running.pop(number, None)
        if running is None:
            return
        task, wanted = running.task, running.task.wanted
        task.over = True
        task.ended.emit()
        if outcome.bug is not None:
            self._bug_found(outcome.bug)
        elif wanted and outcome.error is not None:
            (running.failed or self._error_shown)(outcome.error)
        elif wanted and not outcome.cancelled:
            running.done(outcome.result)


def _to_hook(bug: BaseException) -> None:
    sys.excepthook(type(bug), bug, bug.__traceback__)
