"""Reading the parts of a zipped workbook within limits, and putting together a smaller one.

A few bytes of such a file can unpack to more than a computer holds, and the size that the file
names may be a lie: what is unpacked is counted as it comes.
"""

from __future__ import annotations

import zipfile
import zlib
from contextlib import contextmanager
from io import BytesIO
from typing import TYPE_CHECKING

from careerplanner.errors import FileFault

if TYPE_CHECKING:
    from collections.abc import Iterator

MOST_UNPACKED = 256 * 1024 * 1024
"""Most bytes of one sheet that are unpacked to look at it; the rest is left out and said so."""
MOST_OTHER = 64 * 1024 * 1024
"""Most bytes of a part that is no sheet, such as the texts that cells share."""
MOST_PARTS = 4_000
CHUNK = 1 << 16

BROKEN = (
    zipfile.BadZipFile,
    zlib.error,
    EOFError,
    OSError,
    ValueError,
    KeyError,
    RuntimeError,
    NotImplementedError,
)
"""What reading a damaged archive ends in; RuntimeError also stands for a part with a password."""


class Archive:
    """The parts of a zipped workbook.

    Args:
        data: The content of the file.
        path: What to call it in an error.
    """

    def __init__(self, data: bytes, path: str) -> None:
        self.path = path
        with self._sound():
            self._zip = zipfile.ZipFile(BytesIO(data))
        self.names = self._zip.namelist()
        if len(self.names) > MOST_PARTS:
            raise FileFault("table.is_bomb", path=path)

    def has(self, name: str) -> bool:
        """Whether there is a part of this name."""
        return name in self.names

    def read(self, name: str) -> bytes:
        """Return a whole part; empty where there is none.

        Raises:
            FileFault: It is damaged, or unpacks to more than may be.
        """
        if not self.has(name):
            return b""
        pieces, size = [], 0
        for piece in self.chunks(name):
            size += len(piece)
            if size > MOST_OTHER:
                raise FileFault("table.is_bomb", path=self.path)
            pieces.append(piece)
        return b"".join(pieces)

    def chunks(self, name: str) -> Iterator[bytes]:
        """Yield a part piece by piece; the one who asks counts.

        Raises:
            FileFault: It is damaged.
        """
        with self._sound(), self._zip.open(name) as stream:
            while piece := stream.read(CHUNK):
                yield piece

    def size(self, name: str) -> int:
        """How many bytes the file says that a part unpacks to."""
        with self._sound():
            return self._zip.getinfo(name).file_size

    @contextmanager
    def _sound(self) -> Iterator[None]:
        try:
            yield
        except BROKEN as error:
            raise FileFault("table.damaged", path=self.path) from error


def packed(parts: dict[str, bytes]) -> bytes:
    """Return parts as an archive; "mimetype", where there is one, comes first as it has to."""
    out = BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_STORED) as archive:
        for name in sorted(parts, key=lambda one: one != "mimetype"):
            archive.writestr(name, parts[name])
    return out.getvalue()
