"""Run by the window benchmark in a process of its own: starts a window, notes its first pictures.

Prints the seconds from the start of the process to the first picture and to the first one with a
page on it, and the largest memory by then in KiB. ``bare`` shows an empty QMainWindow, whose two
pictures are the same; any other word is a book to open.
"""

from __future__ import annotations

import os
import sys
import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

STARTED = float(os.environ["PROBE_STARTED"])
HIGH_PRIORITY = 1  # as a number: the bare window is not to pay for Qt's table of names


def end(first: float, last: float) -> None:
    """Print what was measured and end the process at once."""
    with open("/proc/self/status", encoding="ascii") as status:  # noqa: PTH123 - no more imports
        peak = next(line.split()[1] for line in status if line.startswith("VmHWM"))
    os.write(1, f"{first - STARTED:.4f} {last - STARTED:.4f} {peak}\n".encode())
    os._exit(0)


def watch(window: type, has_answer: Callable[[object], bool]) -> None:
    """Note when a picture is whole: an event posted while it is painted comes when it is done."""
    from PySide6.QtCore import QCoreApplication, QEvent, QObject
    from PySide6.QtWidgets import QMainWindow

    seen: list[float] = []

    class Watcher(QObject):
        answered = False

        def event(self, _event: QEvent) -> bool:
            seen.append(time.time())
            if self.answered:
                end(seen[0], seen[-1])
            return True

    watcher = Watcher()

    def painted(self: QMainWindow, event: object) -> None:
        QMainWindow.paintEvent(self, event)  # type: ignore[arg-type]
        watcher.answered = has_answer(self)
        noted = QEvent(QEvent.Type.User)
        QCoreApplication.postEvent(watcher, noted, HIGH_PRIORITY)

    window.paintEvent = painted  # type: ignore[attr-defined]


def bare() -> None:
    """Show an empty window."""
    from PySide6.QtWidgets import QApplication, QMainWindow

    class Bare(QMainWindow):
        pass

    watch(Bare, lambda _window: True)
    application = QApplication([])
    window = Bare()
    window.resize(1180, 760)
    window.show()
    application.exec()


def program(book: str) -> None:
    """Start the program with a book, as ``app`` does."""
    from careerplanner.app import main
    from careerplanner.gui.main_window import MainWindow

    watch(MainWindow, lambda window: bool(window.stack.made))  # type: ignore[attr-defined]
    main(["--book", book])


if sys.argv[1] == "bare":
    bare()
else:
    program(sys.argv[1])
