"""Our own mistakes: caught everywhere, told calmly, reported without anything personal.

The hooks run in whatever thread failed and build no widgets; they send plain text to the main
thread. A report names places in the code and kinds of error, never messages or values, since
these may hold names
or notes.
"""

from __future__ import annotations

import faulthandler
import logging
import sys
import threading
import traceback
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

from PySide6.QtCore import QObject, Qt, Signal, qVersion

from careerplanner import __version__
from careerplanner.errors import CareerPlannerError, EnvironmentFault

if TYPE_CHECKING:
    from types import TracebackType

    from careerplanner.gui.context import WindowContext
    from careerplanner.gui.crash_dialog import CrashDialog

LOG = logging.getLogger(__name__)
_PACKAGE = "careerplanner"
_DEEPEST = 8


def report_of(error: BaseException) -> str:
    """What may be told about an error: kinds, places in the code, versions; no messages, no values.

    Args:
        error: The error, with its causes.

    Returns:
        Several lines of text.
    """
    import platform  # not at the start of the program

    lines = [
        f"careerplanner {__version__}, Python {platform.python_version()}, Qt {qVersion()}, "
        f"{platform.system()} {platform.release()}"
    ]
    step: BaseException | None = error
    for _depth in range(_DEEPEST):
        if step is None:
            break
        code = f" ({step.code})" if isinstance(step, CareerPlannerError) else ""
        lines.append(f"{type(step).__module__}.{type(step).__qualname__}{code}")
        lines.extend(_places(step.__traceback__))
        step = step.__cause__ or step.__context__
    return "\n".join(lines)


def _places(trace: TracebackType | None) -> list[str]:
    return [
        f"  {_place(frame.filename)}:{frame.lineno} {frame.name}"
        for frame in traceback.extract_tb(trace)
    ]


def _place(file: str) -> str:
    parts = Path(file).parts
    if _PACKAGE in parts:
        last = len(parts) - 1 - parts[::-1].index(_PACKAGE)
        return "/".join(parts[last:])
    return parts[-1] if parts else "?"


class CrashReporter(QObject):
    """Installs the hooks and brings each report to the main thread.

    Signals:
        found: A report, to be shown; emitted from any thread, received on the main thread.
        refused: An `EnvironmentFault` that nobody on the way caught; emitted likewise. It is no
            mistake of ours: a disk that is gone, a book that was damaged meanwhile.
    """

    found = Signal(str)
    refused = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._inside = threading.local()
        self._fault_file: TextIO | None = None

    def install(self, fault_file: Path | None = None) -> None:
        """Takes over the hooks of Python.

        Args:
            fault_file: Where Python writes if it dies altogether; None leaves that out.
        """
        sys.excepthook = self.take
        threading.excepthook = self._take_from_thread
        if fault_file is None:
            return
        try:
            fault_file.parent.mkdir(parents=True, exist_ok=True)
            self._fault_file = fault_file.open("w", encoding="utf-8")
            faulthandler.enable(self._fault_file)
        except OSError:
            LOG.warning("no file for faults can be written")

    def remove(self) -> None:
        """Gives the hooks back."""
        sys.excepthook = sys.__excepthook__
        threading.excepthook = threading.__excepthook__
        if self._fault_file is not None:
            faulthandler.disable()
            self._fault_file.close()
            self._fault_file = None

    def take(
        self,
        kind: type[BaseException],
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """The hook: writes a report to the log and sends it on; never raises, never re-enters."""
        if error is None or issubclass(kind, (KeyboardInterrupt, SystemExit)):
            sys.__excepthook__(kind, error or kind(), trace)
            return
        if getattr(self._inside, "busy", False):
            return
        self._inside.busy = True
        try:
            if isinstance(error, EnvironmentFault):
                LOG.warning("the machine is in the way", exc_info=error)
                self.refused.emit(error)
                return
            report = report_of(error)
            LOG.error("%s", report)
            self.found.emit(report)
        except Exception:  # noqa: BLE001 - a fault while reporting a fault has nowhere to go
            sys.__excepthook__(kind, error, trace)
        finally:
            self._inside.busy = False

    def take_error(self, error: BaseException) -> None:
        """The same for an error that was caught."""
        self.take(type(error), error, error.__traceback__)

    def _take_from_thread(self, args: threading.ExceptHookArgs) -> None:
        self.take(args.exc_type, args.exc_value, args.exc_traceback)


class CrashWatch(QObject):
    """Shows reports one at a time on the main thread.

    Args:
        context: The window's context.
        reporter: Where reports come from.
    """

    def __init__(self, context: WindowContext, reporter: CrashReporter) -> None:
        super().__init__()
        self._context = context
        self._dialog: CrashDialog | None = None
        self._telling = False
        reporter.found.connect(self._show, Qt.ConnectionType.QueuedConnection)
        reporter.refused.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    @property
    def dialog(self) -> CrashDialog | None:
        """The dialog now open."""
        return self._dialog

    def _show(self, report: str) -> None:
        if self._dialog is not None:
            self._dialog.add(report)
            return
        from careerplanner.gui.crash_dialog import CrashDialog  # not before it is needed

        self._dialog = CrashDialog(self._context, report)
        self._dialog.finished.connect(self._closed)
        self._dialog.open()

    def _tell(self, error: EnvironmentFault) -> None:
        """Says it once, however many parts of the page ran into it."""
        if self._telling:
            return
        self._telling = True
        try:
            self._context.messages.show_error(error)
        finally:
            self._telling = False

    def _closed(self, _result: int) -> None:
        if self._dialog is not None:
            self._dialog.deleteLater()
        self._dialog = None
