"""Which files make up a pack, their bytes and the digest that names them.

Nothing is parsed here; ``reading`` does that. This module is on the way to every start of the
program: it imports neither yaml nor pydantic, and walks by ``os``, which takes a third of the time
that ``pathlib`` does.
"""

from __future__ import annotations

import hashlib
import os
import re
import stat
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

from careerplanner.errors import Fault

if TYPE_CHECKING:
    from collections.abc import Iterator

SINGLE_FILES = {
    "pack.yaml": True,
    "sources.yaml": True,
    "bands.yaml": True,
    "roles.yaml": True,
    "register.yaml": True,
    "induction.yaml": True,
    "requirements.yaml": False,
    "notices.yaml": False,
    "goals.yaml": False,
    "courses.yaml": False,
    "funding.yaml": False,
    "training.yaml": False,
    "assessment_evidence.yaml": False,
    "conversations.yaml": False,
    "programmes.yaml": False,
    "renamed.yaml": False,
}
"""File name to whether a pack must have it."""

FOLDERS = ("statements", "awards")
"""Folders of files that each hold a list; a pack needs at least one file in each."""

LARGEST_FILE = 2 * 1024 * 1024
LARGEST_PACK = 8 * 1024 * 1024
MOST_FILES = 300
_FILE_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9_.-]*\.yaml", re.ASCII)
_ENTRIES_SEEN = 5000


@dataclass(frozen=True, slots=True)
class PackFiles:
    """The files of one pack folder as they were found.

    Attributes:
        contents: Name relative to the folder (with ``/``) and bytes, sorted by name; line ends
            are made those of Unix, so that a checkout on another system has the same digest.
        faults: What is wrong with the folder itself.
    """

    contents: tuple[tuple[str, bytes], ...]
    faults: tuple[Fault, ...]

    @property
    def digest(self) -> str:
        """SHA-256 over names and contents, 64 hexadecimal digits."""
        total = hashlib.sha256()
        for name, data in self.contents:
            total.update(f"{name}\0{len(data)}\0".encode())
            total.update(data)
        return total.hexdigest()


def gather(folder: Path) -> PackFiles:
    """Read the files of a pack folder, leaving alone what no pack file would be.

    Files that lie outside the folder (through a link), are not plain files, are too large or
    cannot be read give a fault and no content. Files whose name does not end in ``.yaml`` or
    ``.yml`` are left alone: a README may stand beside the facts.

    Args:
        folder: Folder of the pack.

    Returns:
        The contents, and the faults of the folder; never raises for what it finds there.
    """
    try:
        top = os.path.realpath(folder)
        if not folder.is_dir():
            return PackFiles((), (Fault("", "", "pack.no_folder"),))
        found = sorted(_candidates(top), key=lambda row: row[0])
    except (OSError, ValueError):  # unreadable, or a NUL in the name
        return PackFiles((), (Fault("", "", "pack.no_folder"),))
    if len(found) > MOST_FILES:
        return PackFiles((), (_fault("", "pack.too_many_files", most=MOST_FILES),))
    contents: list[tuple[str, bytes]] = []
    faults: list[Fault] = []
    room = LARGEST_PACK
    for name, entry in found:
        data = _read(name, entry, room)
        if isinstance(data, Fault):
            faults.append(data)
        else:
            room -= len(data)
            contents.append((name, data))
    faults.extend(_absent([name for name, _ in found]))
    return PackFiles(tuple(contents), tuple(faults))


def shape_of(file: str) -> str:
    """Return what files of one shape share: the folder with ``/`` of those in it, else the name."""
    folder, slash, _ = file.partition("/")
    return folder + slash if slash else file


@dataclass(frozen=True, slots=True)
class _Entry:
    """A directory entry that means to be a pack file."""

    path: str
    is_outside: bool


def _candidates(top: str) -> Iterator[tuple[str, _Entry]]:
    """Every entry that means to be a pack file, with its name in the pack."""
    for prefix in ("", *(f"{name}/" for name in FOLDERS)):
        place = f"{top}{os.sep}{prefix}"
        if not Path(place).is_dir():
            continue
        is_outside = not _is_within(place, top)
        with os.scandir(place) as entries:
            for entry in islice(entries, _ENTRIES_SEEN):
                name = entry.name
                if name.startswith(".") or not name.lower().endswith((".yaml", ".yml")):
                    continue
                outside = is_outside or (entry.is_symlink() and not _is_within(entry.path, top))
                yield f"{prefix}{name}", _Entry(entry.path, outside)


def _is_within(path: str, top: str) -> bool:
    """Whether a path, links followed, lies in the folder ``top`` (itself without links)."""
    real = os.path.realpath(path)
    return real == top or real.startswith(f"{top.rstrip(os.sep)}{os.sep}")


def _read(name: str, entry: _Entry, room: int) -> bytes | Fault:
    """The bytes of one file, or why it gives none."""
    shown = name.encode("utf-8", "replace").decode()
    if not _FILE_NAME.fullmatch(name.rpartition("/")[2]) or (
        "/" not in name and name not in SINGLE_FILES
    ):
        return _fault(shown, "pack.unknown_file")
    if entry.is_outside:
        return _fault(shown, "pack.file_outside")
    try:
        path = Path(entry.path)
        status = path.stat()
        if not stat.S_ISREG(status.st_mode):
            return _fault(shown, "pack.file_unreadable")
        if status.st_size > min(LARGEST_FILE, room):
            return _fault(shown, "pack.file_too_large", megabytes=LARGEST_FILE // 1024 // 1024)
        with path.open("rb") as stream:
            data = stream.read(status.st_size)
    except OSError:
        return _fault(shown, "pack.file_unreadable")
    return data.replace(b"\r\n", b"\n")


def _absent(names: list[str]) -> Iterator[Fault]:
    """A fault for each file that a pack must have and this one does not."""
    for name, needed in SINGLE_FILES.items():
        if needed and name not in names:
            yield _fault(name, "pack.file_missing")
    for folder in FOLDERS:
        if not any(name.startswith(f"{folder}/") for name in names):
            yield _fault(f"{folder}/", "pack.file_missing")


def _fault(name: str, code: str, **fields: object) -> Fault:
    return Fault(name, "", code, tuple((key, str(value)) for key, value in fields.items()))
