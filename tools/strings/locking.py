"""A lock between processes, so that two people adding Welsh at once lose nothing of each other's.

The lock file lies in the system's folder for temporary files, named after the file it guards, so
that the working tree stays clean; the operating system lets go of it even when its holder is
killed.
"""

from __future__ import annotations

import hashlib
import os
import sys
import tempfile
import time
from contextlib import contextmanager
from pathlib import Path
from typing import IO, TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

PAUSE_SECONDS = 0.05


@contextmanager
def locked(path: Path, timeout: float = 60.0) -> Iterator[None]:
    """Holds the lock of `path` for the length of a `with` block.

    Args:
        path: the file to guard; it need not exist.
        timeout: seconds to wait for another holder.

    Raises:
        TimeoutError: another process kept the lock for longer than that.
    """
    name = hashlib.sha256(os.fsencode(path.resolve())).hexdigest()[:16]
    with Path(tempfile.gettempdir(), f"careerplanner-strings-{name}.lock").open("a+b") as stream:
        deadline = time.monotonic() + timeout
        while not _try_lock(stream):
            if time.monotonic() > deadline:
                raise TimeoutError(str(path))
            time.sleep(PAUSE_SECONDS)
        yield


if sys.platform == "win32":
    import msvcrt

    def _try_lock(stream: IO[bytes]) -> bool:
        try:
            stream.seek(0)
            msvcrt.locking(stream.fileno(), msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

else:
    import fcntl

    def _try_lock(stream: IO[bytes]) -> bool:
        try:
            fcntl.flock(stream.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True
