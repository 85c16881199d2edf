"""Fills a matrix while nothing else has to be done: who is seen first, then everybody else."""

from __future__ import annotations

from time import perf_counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from careerplanner.errors import CareerPlannerError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from careerplanner.services.matrix.matrix_view import MatrixView
    from careerplanner.services.team.team_view import TeamView

_SLICE_SECONDS = 0.012
"""A slice this long is not felt while scrolling or typing."""
_AT_ONCE = 8
_TELL_SECONDS = 0.4


class MatrixFilling(QObject):
    """Works out the matrix, and who the people are, in slices.

    Args:
        view: The matrix.
        team: How each person stands, which filters go by.
        seen: Gives the ids of those who are seen now.
        parent: The page; work ends with it.

    Signals:
        worked_out: Ids of people whose cells are there now.
        moved_on: Some more is done: columns may have come, filters may find others.
        settled: All is done.
        failed: The error that stopped it.
    """

    worked_out = Signal(object)
    moved_on = Signal()
    settled = Signal()
    failed = Signal(object)

    def __init__(
        self,
        view: MatrixView,
        team: TeamView,
        seen: Callable[[], Iterable[str]],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self.view, self.team, self._seen = view, team, seen
        self._told = 0.0
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._slice)

    @property
    def is_done(self) -> bool:
        """Whether nothing is left to be worked out."""
        return not self.view.missing() and not self.team.missing()

    def first(self, people: Sequence[str]) -> None:
        """Works out the matrix of as many people as are given, these before others, at once."""
        self._try(lambda: self.view.work(len(people), people))

    def start(self) -> None:
        """Goes on until all is done."""
        if not self._timer.isActive() and not self.is_done:
            self._told = perf_counter()
            self._timer.start()

    def stop(self) -> None:
        """Rests; what is done stays."""
        self._timer.stop()

    def finish(self, *, with_team: bool) -> None:
        """Works out all that is left of the matrix before it goes on.

        Args:
            with_team: Whether also how each person stands, which filters go by.
        """
        self._try(lambda: self.view.work(self.view.missing()))
        if with_team:
            self._try(lambda: self.team.work(self.team.missing()))

    def _slice(self) -> None:
        begun = perf_counter()
        done: list[str] = []
        while not self.is_done and perf_counter() - begun < _SLICE_SECONDS:
            if not self._try(lambda: done.extend(self._some())):
                return
        if done:
            self.worked_out.emit(done)
        if self.is_done:
            self.stop()
            self.settled.emit()
        elif perf_counter() - self._told > _TELL_SECONDS:
            self._told = perf_counter()
            self.moved_on.emit()

    def _some(self) -> tuple[str, ...]:
        seen = list(self._seen())
        if self.view.missing():
            return self.view.work(_AT_ONCE, seen)
        self.team.work(_AT_ONCE, seen)
        return ()

    def _try(self, work: Callable[[], object]) -> bool:
        try:
            work()
        except CareerPlannerError as error:
            self.stop()
            self.failed.emit(error)
            return False
        return True
