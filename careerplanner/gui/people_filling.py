"""Has a team worked out a few people at a time, so that the window never stands still.

What is worked out of them is the view's; what is shown of it is the page's.
"""

from __future__ import annotations

from time import perf_counter
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from careerplanner.errors import CareerPlannerError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from careerplanner.services.team.people_view import PeopleView

FIRST = 12
"""People worked out before anything is shown: as many as the table shows at once, and some."""
SLICE_S = 0.02
"""How long the window may be kept from its other work, in seconds."""
SHOW_S = 0.35
"""How often what has been worked out by now is shown, in seconds."""
_LEAST, _MOST = 1, 2000
_REST = 8
"""How many times as long as showing takes is left for working."""


class PeopleFilling(QObject):
    """Works in slices from a timer while there is something missing.

    Args:
        view: What is worked out.
        first: Ids of the people who are to be worked out before the others.
        failed: Told of what keeps the book from being read.
        at_once: How many people are worked out before anything is shown; 0 for none.

    Signals:
        more: Some more has been worked out, or all of it.
    """

    more = Signal()

    def __init__(
        self,
        view: PeopleView[Any],
        first: Callable[[], Iterable[str]],
        failed: Callable[[CareerPlannerError], object],
        at_once: int = FIRST,
    ) -> None:
        super().__init__()
        self._view, self._first, self._failed = view, first, failed
        self._at_once = at_once
        self._count, self._tell_at = at_once or _LEAST, 0.0
        self._timer = QTimer(self, singleShot=True, interval=0)
        self._timer.timeout.connect(self._work)

    def begin(self) -> None:
        """Works out what is seen first at once, and the rest by and by."""
        if self._at_once:
            self._slice(self._at_once)
        if self._view.missing():
            self._tell_at = perf_counter() + SHOW_S
            self._timer.start()

    def stop(self) -> None:
        """Leaves the rest for later."""
        self._timer.stop()

    def finish(self) -> None:
        """Works out all that is left before it goes on: what is given out leaves nobody out."""
        if not self._view.missing():
            return
        self._timer.stop()
        while self._view.missing():
            if not self._slice(_MOST):
                return
        self.more.emit()

    def _work(self) -> None:
        if not self._slice(self._count):
            return
        over = not self._view.missing()
        if not over:
            self._timer.start()
        if over or perf_counter() > self._tell_at:
            begun = perf_counter()
            self.more.emit()
            took = perf_counter() - begun
            self._tell_at = begun + took + max(SHOW_S, took * _REST)

    def _slice(self, count: int) -> bool:
        """Works some out; whether that could be done. The next slice takes as long as it may."""
        begun = perf_counter()
        try:
            self._view.work(count, self._first())
        except CareerPlannerError as error:
            self._timer.stop()
            self._failed(error)
            return False
        took = max(perf_counter() - begun, 1e-6)
        self._count = min(_MOST, max(_LEAST, int(count * min(2.0, SLICE_S / took))))
        return True
