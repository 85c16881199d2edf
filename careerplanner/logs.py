"""The log: a small rotating file for finding faults, with nothing about a person in it.

A message is a literal with ``%`` places. Numbers, truth values and members of an enum are written
as they are; any other value is written as its kind and size only, unless the caller vouches for it
with `public`. Of an exception the kind, a code of ours and the places are written, never its text
or the lines of the source. Not here: what the user is told, and the crash dialog.
"""

from __future__ import annotations

import logging
import os
import time
import traceback
from contextlib import suppress
from enum import Enum
from pathlib import Path
from typing import Self

from careerplanner.errors import CareerPlannerError

LOGGER_NAME = "careerplanner"
FILE_NAME = "careerplanner.log"
MAX_BYTES = 256 * 1024
OLD_FILES = 3


class PublicText(str):
    """A text that its writer vouches for: a code, a version, the name of a setting."""

    __slots__ = ()


def public(text: str) -> PublicText:
    """Vouches that a text says nothing about a person, so that the log may show it.

    Args:
        text: a code, an identifier of a pack, a version. Never a name, a note or a path.
    """
    return PublicText(text)


def describe_exception(error: BaseException) -> list[str]:
    """Says what went wrong and where, without any text that a person may have typed.

    Args:
        error: the exception, with its traceback where it has been raised.

    Returns:
        Lines, outermost call first, the exceptions that led to it before it.
    """
    lines: list[str] = []
    earlier = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    if earlier is not None:
        lines += [*describe_exception(earlier), "which led to"]
    for frame in traceback.extract_tb(error.__traceback__):
        lines.append(f"  {_short_place(frame.filename)}:{frame.lineno} in {frame.name}")
    code = f" {error.code}" if isinstance(error, CareerPlannerError) else ""
    return [*lines, type(error).__name__ + code]


class LogFile:
    """The open log file.

    Attributes:
        path: the file, or None where it could not be made; the program then goes on without.
    """

    def __init__(self, path: Path | None, handler: logging.Handler) -> None:
        self.path = path
        self._handler = handler

    @classmethod
    def start(cls, folder: Path, level: int = logging.INFO) -> Self:
        """Begins to write what the program logs.

        Args:
            folder: where the file goes; made when missing.
            level: the least level that is written.
        """
        path: Path | None = folder / FILE_NAME
        handler: logging.Handler
        try:
            folder.mkdir(parents=True, exist_ok=True)
            handler = _QuietRotatingFile(folder / FILE_NAME)
        except OSError:
            path, handler = None, logging.NullHandler()
        handler.setFormatter(_PersonlessFormatter())
        logger = logging.getLogger(LOGGER_NAME)
        logger.addHandler(handler)
        logger.setLevel(level)
        logger.propagate = False
        return cls(path, handler)

    def close(self) -> None:
        """Stops writing and lets go of the file."""
        logger = logging.getLogger(LOGGER_NAME)
        logger.removeHandler(self._handler)
        logger.propagate = True
        self._handler.close()


class _QuietRotatingFile(logging.FileHandler):
    """A rotating file that a full disk or a second program cannot turn into a fault of ours.

    The standard library has one too; with it come sockets and pickles, and the first window waits.
    """

    def __init__(self, path: Path) -> None:
        super().__init__(path, encoding="utf-8")
        self._path = path

    def emit(self, record: logging.LogRecord) -> None:
        """Writes a message, in a new file if this one would grow too large."""
        try:
            room = MAX_BYTES - len(self.format(record).encode()) - len(os.linesep)
            if self.stream is not None and self.stream.seek(0, os.SEEK_END) > room:
                self._put_away()
        except OSError:
            self.handleError(record)
        else:
            super().emit(record)

    def _put_away(self) -> None:
        """Makes room for a new file: the old ones move up by one, and the oldest goes."""
        if self.stream is not None:
            self.stream.close()
            self.stream = None  # the next message opens one
        for number in range(OLD_FILES - 1, 0, -1):
            if (old := self._old(number)).exists():
                old.replace(self._old(number + 1))
        self._path.replace(self._old(1))

    def _old(self, number: int) -> Path:
        return self._path.with_name(f"{self._path.name}.{number}")

    def close(self) -> None:
        """Lets go of the file; what a full disk would not take is lost."""
        with suppress(OSError):
            super().close()

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 - the library's name
        """Lets the message go: the user's work matters more than its log."""


class _PersonlessFormatter(logging.Formatter):
    """Writes a line in UTC, with everything that could be about a person taken out."""

    converter = staticmethod(time.gmtime)

    def __init__(self) -> None:
        super().__init__("%(asctime)s %(levelname)s %(name)s: %(message)s", "%Y-%m-%dT%H:%M:%SZ")

    def format(self, record: logging.LogRecord) -> str:
        clean = logging.makeLogRecord(record.__dict__)
        clean.args = _clean_args(record.args, named="%(" in str(record.msg))
        clean.exc_info = clean.exc_text = clean.stack_info = None
        lines = [super().format(clean)]
        if record.exc_info and record.exc_info[1] is not None:
            lines += describe_exception(record.exc_info[1])
        return "\n".join(lines)


def _clean_args(args: object, *, named: bool) -> tuple[object, ...] | dict[str, object] | None:
    if isinstance(args, dict):
        # logging unpacks a lone dictionary; shown whole, its keys could be names
        return {name: _clean(value) for name, value in args.items()} if named else ("<dict>",)
    if isinstance(args, tuple):
        return tuple(_clean(value) for value in args)
    return None


def _clean(value: object) -> object:
    if value is None or isinstance(value, PublicText | Enum | bool | int | float):
        return value
    size = f", {len(value)} characters" if isinstance(value, str) else ""
    return f"<{type(value).__name__}{size}>"


def _short_place(filename: str) -> str:
    """The last two parts of a file's path: enough to find it, no folder of the user in it."""
    return "/".join(Path(filename).parts[-2:])
