"""Writing a whole file or none of it, with the machine's refusals as our own errors."""

from __future__ import annotations

import errno
import os
import tempfile
from pathlib import Path

from careerplanner.errors import DiskFull, FolderNotWritable

_NO_ROOM = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}


def replace_file(path: Path, content: bytes) -> None:
    """Write ``content`` to ``path``; what stood there before stays until the new is safe.

    Raises:
        FolderNotWritable: The folder does not exist or cannot be written.
        DiskFull: There is no room.
    """
    made = ""
    try:
        handle, made = tempfile.mkstemp(dir=path.parent, prefix=".", suffix=path.suffix)
        with os.fdopen(handle, "wb") as out:
            out.write(content)
            out.flush()
            os.fsync(out.fileno())
        Path(made).replace(path)
    except OSError as failure:
        if made:
            Path(made).unlink(missing_ok=True)
        if failure.errno in _NO_ROOM:
            raise DiskFull("file.no_room", path=str(path)) from failure
        raise FolderNotWritable("file.not_writable", path=str(path)) from failure
