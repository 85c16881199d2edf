"""Runs work off the main thread and brings its outcome back by one of three routes.

Result, an error raised on purpose (shown by whoever asked), or a bug (to the crash report). The
work must not touch widgets. Outcomes arrive on the main thread, and not at all once the owner is
gone.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtCore import QObject, QRunnable, Qt, QThreadPool, Signal, Slot
from shiboken6 import isValid

from careerplanner.errors import CareerPlannerError

if TYPE_CHECKING:
    from collections.abc import Callable

Result = TypeVar("Result")


class TaskCancelled(Exception):
    """Raised inside the work by `Progress.check` after the person cancelled."""


class Progress:
    """The work's side of a task: tells how far it is and learns whether to stop."""

    def __init__(self, relay: _Relay) -> None:
        self._relay = relay
        self._cancelled = False

    @property
    def cancelled(self) -> bool:
        """Whether the work should stop."""
        return self._cancelled

    def cancel(self) -> None:
        """Asks the work to stop at its next check."""
        self._cancelled = True

    def check(self) -> None:
        """Call often in long work.

        Raises:
            TaskCancelled: The person cancelled.
        """
        if self._cancelled:
            raise TaskCancelled

    def report(self, done: int, whole: int) -> None:
        """Says that ``done`` of ``whole`` steps are behind; 0 of 0 when it is not known."""
        self.check()
        self._relay.progressed.emit(done, whole)


class _Relay(QObject):
    """Carries outcomes from the worker thread to the main thread through queued signals."""

    progressed = Signal(int, int)
    finished = Signal(object)


class _Outcome(Generic[Result]):
    """What came of the work: exactly one of result, error, bug or cancelled."""

    def __init__(
        self,
        result: Result | None = None,
        *,
        error: CareerPlannerError | None = None,
        bug: BaseException | None = None,
        cancelled: bool = False,
    ) -> None:
        self.result, self.error, self.bug, self.cancelled = result, error, bug, cancelled


class _Work(QRunnable, Generic[Result]):
    def __init__(
        self, work: Callable[[Progress], Result], progress: Progress, relay: _Relay
    ) -> None:
        super().__init__()
        self._work, self._progress, self._relay = work, progress, relay

    def run(self) -> None:
        outcome: _Outcome[Result]
        try:
            self._progress.check()
            outcome = _Outcome(self._work(self._progress))
        except TaskCancelled:
            outcome = _Outcome(cancelled=True)
        except CareerPlannerError as error:
            outcome = _Outcome(error=error)
        except Exception as bug:  # noqa: BLE001 - one of the three places that may; goes to the crash report
            outcome = _Outcome(bug=bug)
        self._relay.finished.emit(outcome)


class Task(QObject):
    """One piece of work under way; belongs to the main thread.

    Signals:
        progressed: Steps done and steps in all (0 of 0 while unknown).
        ended: It is over, however it ended.
    """

    progressed = Signal(int, int)
    ended = Signal()

    def __init__(self, owner: QObject) -> None:
        super().__init__()
        self._owner = owner
        self.relay = _Relay()
        self.progress = Progress(self.relay)
        self.over = False
        owner.destroyed.connect(self.cancel)

    @Slot()
    def cancel(self) -> None:
        """Asks the work to stop; nothing is delivered any more but ``ended``."""
        self.progress.cancel()

    @property
    def wanted(self) -> bool:
        """Whether anybody still waits for the outcome."""
        return isValid(self._owner) and not self.progress.cancelled


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
        self._running: set[Task] = set()
        self._pool = QThreadPool()
        self._pool.setMaxThreadCount(2)

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
        task = Task(owner)
        self._running.add(task)
        task.relay.progressed.connect(task.progressed, Qt.ConnectionType.QueuedConnection)

        def deliver(outcome: _Outcome[Result]) -> None:
            self._running.discard(task)
            task.over = True
            wanted = task.wanted
            task.ended.emit()
            if outcome.bug is not None:
                self._bug_found(outcome.bug)
            elif wanted and outcome.error is not None:
                (failed or self._error_shown)(outcome.error)
            elif wanted and not outcome.cancelled:
                done(outcome.result)  # type: ignore[arg-type]

        receiver = _Receiver(deliver, task)
        task.relay.finished.connect(receiver.take, Qt.ConnectionType.QueuedConnection)
        self._pool.start(_Work(work, task.progress, task.relay))
        return task

    @property
    def busy(self) -> bool:
        """Whether any work is under way."""
        return bool(self._running)

    def stop(self, milliseconds: int = 3000) -> bool:
        """Cancels all work and waits for it; for the end of the program.

        Returns:
            Whether everything came to its end in time.
        """
        for task in tuple(self._running):
            task.cancel()
        return self._pool.waitForDone(milliseconds)


class _Receiver(QObject):
    """Lives on the main thread, so that a queued signal runs its function there."""

    def __init__(self, deliver: Callable[..., None], parent: QObject) -> None:
        super().__init__(parent)
        self._deliver = deliver

    @Slot(object)
    def take(self, outcome: object) -> None:
        self._deliver(outcome)


def _to_hook(bug: BaseException) -> None:
    sys.excepthook(type(bug), bug, bug.__traceback__)
