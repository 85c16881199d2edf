"""Writing a whole file or none of it, with the machine's refusals as our own errors."""

from __future__ import annotations

import errno
import os
import tempfile
from pathlib import Path

from careerplanner.errors import DiskFull, FolderNotWritable
from careerplanner.services.book.places import refuse_unfit

NO_ROOM = {errno.ENOSPC, errno.EFBIG, getattr(errno, "EDQUOT", errno.ENOSPC)}
"""What a system says when there is no room."""


def replace_file(path: Path, content: bytes) -> None:
    """Write ``content`` to ``path``; what stood there before stays until the new is safe.

    A link stays a link; what it leads to is written.

    Raises:
        FileFault: What stands there may not be replaced; see `refuse_unfit`.
        FolderNotWritable: The folder does not exist or cannot be written.
        DiskFull: There is no room.
    """
    refuse_unfit(path)
    made = ""
    try:
        target = Path(os.path.realpath(path))
        handle, made = tempfile.mkstemp(dir=target.parent, prefix=".", suffix=target.suffix)
        with os.fdopen(handle, "wb") as out:
            out.write(content)
            out.flush()
            os.fsync(out.fileno())
        Path(made).replace(target)
    except (OSError, ValueError) as failure:  # ValueError: a NUL in the name
        if made:
            Path(made).unlink(missing_ok=True)
        if getattr(failure, "errno", None) in NO_ROOM:
            raise DiskFull("file.no_room", path=str(path)) from failure
        raise FolderNotWritable("file.not_writable", path=str(path)) from failure
