"""Where the command line writes: UTF-8 whatever the system thinks, and nothing that steers it.

A reader who has seen enough and closed the pipe is no fault of anybody.
"""

from __future__ import annotations

import errno
import os
import sys
import unicodedata
from typing import IO, TYPE_CHECKING

from careerplanner.errors import DiskFull, FolderNotWritable

if TYPE_CHECKING:
    from collections.abc import Iterable

_NO_ROOM = {errno.ENOSPC, errno.EFBIG, getattr(errno, "EDQUOT", errno.ENOSPC)}


class PipeClosed(Exception):
    """Nobody reads on."""


class Console:
    """The two streams of a command.

    Args:
        out: For answers.
        err: For what went wrong; None of either writes nowhere.
    """

    def __init__(self, out: IO[str] | None, err: IO[str] | None) -> None:
        self._out = out
        self._err = err

    @classmethod
    def of_the_system(cls) -> Console:
        """The streams of the process, set to UTF-8."""
        for stream in (sys.stdout, sys.stderr):
            reconfigure = getattr(stream, "reconfigure", None)
            if reconfigure is not None:
                reconfigure(encoding="utf-8", errors="backslashreplace")
        return cls(sys.stdout, sys.stderr)

    def say(self, lines: Iterable[str]) -> None:
        """Write an answer, line by line.

        Raises:
            PipeClosed: Nobody reads on.
            DiskFull: It goes to a file for which there is no room.
            FolderNotWritable: It cannot be written for another reason.
        """
        self._write("".join(f"{plain_line(line)}\n" for line in lines))

    def give(self, text: str) -> None:
        """Write text for another program, as it is; raises as ``say`` does."""
        self._write(text)

    def complain(self, text: str) -> None:
        """Write what went wrong, as far as anybody can read it."""
        if self._err is None:
            return
        shown = "\n".join(plain_line(line) for line in text.splitlines())
        try:
            self._err.write(f"{shown}\n")
            self._err.flush()
        except (OSError, ValueError):
            return  # there is nowhere left to say it

    def _write(self, text: str) -> None:
        if self._out is None:
            return
        try:
            self._out.write(text)
            self._out.flush()
        except BrokenPipeError as error:
            self._let_go()
            raise PipeClosed from error
        except OSError as error:
            self._let_go()
            if error.errno in _NO_ROOM:
                raise DiskFull("output.no_room") from error
            if error.errno == errno.EINVAL:  # what Windows says of a closed pipe
                raise PipeClosed from error
            raise FolderNotWritable("output.not_writable") from error

    def _let_go(self) -> None:
        """Keep Python from trying again at its end, and complaining."""
        out, self._out = self._out, None
        try:
            descriptor = out.fileno() if out is not None else -1
            nowhere = os.open(os.devnull, os.O_WRONLY)
            os.dup2(nowhere, descriptor)
            os.close(nowhere)
        except (OSError, ValueError):
            return  # not a stream of the system


def plain_line(text: str) -> str:
    """Return text without characters that a terminal obeys instead of showing."""
    if text.isprintable():
        return text
    return "".join(
        "\N{REPLACEMENT CHARACTER}" if unicodedata.category(char) in {"Cc", "Cs"} else char
        for char in text
    )
