"""Run by the window benchmark in a process of its own: starts a window, notes its first picture.

Prints seconds from the start of the process to the end of the first paint event, and the largest
memory so far in KiB. ``bare`` shows an empty QMainWindow; any other word is a book to open.
"""

from __future__ import annotations

import os
import sys
import time

STARTED = float(os.environ["PROBE_STARTED"])


def report() -> None:
    """Print what was measured and end the process at once."""
    seconds = time.time() - STARTED
    with open("/proc/self/status", encoding="ascii") as status:  # noqa: PTH123 - no more imports
        peak = next(line.split()[1] for line in status if line.startswith("VmHWM"))
    os.write(1, f"{seconds:.4f} {peak}\n".encode())
    os._exit(0)


def bare() -> None:
    """Show an empty window."""
    from PySide6.QtWidgets import QApplication, QMainWindow

    class Bare(QMainWindow):
        def paintEvent(self, event: object) -> None:
            super().paintEvent(event)  # type: ignore[arg-type]
            report()

    application = QApplication([])
    window = Bare()
    window.resize(1180, 760)
    window.show()
    application.exec()


def program(book: str) -> None:
    """Start the program with a book, as ``app`` does."""
    from careerplanner.app import main
    from careerplanner.gui.main_window import MainWindow

    def painted(self: MainWindow, event: object) -> None:
        super(MainWindow, self).paintEvent(event)  # type: ignore[arg-type]
        report()

    MainWindow.paintEvent = painted  # type: ignore[assignment, method-assign]
    main(["--book", book])


if sys.argv[1] == "bare":
    bare()
else:
    program(sys.argv[1])
