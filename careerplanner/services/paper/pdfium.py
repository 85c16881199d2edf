"""Turns at the library that draws PDF files, which serves one thread at a time.

Two threads in it at once would crash the program, so whoever calls it does so within `alone`.
"""

from __future__ import annotations

from contextlib import contextmanager
from threading import RLock
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_TURN = RLock()
"""Of the process, as the library's own state is."""


@contextmanager
def alone() -> Iterator[None]:
    """Lets one thread at a time call the library."""
    with _TURN:
        yield
