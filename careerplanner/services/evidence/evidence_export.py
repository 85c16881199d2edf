"""Evidence that goes out again: a copy of one file, of all, or one to look at for a while.

Names are made safe for every system: no path, no sign that steers text, none that Windows keeps
for itself; the ending is that of what the file is, so that nothing kept as a picture runs.
"""

from __future__ import annotations

import atexit
import shutil
import tempfile
import time
import unicodedata
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from careerplanner.errors import FileFault, FolderNotWritable
from careerplanner.services.book.files import replace_file
from careerplanner.services.evidence.evidence_files import title_of
from careerplanner.services.evidence.evidence_kinds import MEDIA_TYPES, fits_name, media_ending

if TYPE_CHECKING:
    from collections.abc import Callable

    from careerplanner.domain.evidence import Evidence
    from careerplanner.domain.record import Record
    from careerplanner.services.workspace import Workspace

_NEVER = frozenset('<>:"/\\|?*')
_RESERVED = frozenset(
    {"con", "prn", "aux", "nul"}
    | {f"{port}{number}" for port in ("com", "lpt") for number in (*"123456789", *"¹²³")}
)
_LONGEST = 100
_FOLDER_PREFIX = "careerplanner-copy-"
_DAY = 24 * 60 * 60


def safe_name(evidence: Evidence) -> str:
    """A name for a file's copy that every system takes: made from what the evidence is called."""
    media = evidence.media_type
    ending = media_ending(media)
    kind = next((one for one, known in MEDIA_TYPES.items() if known == media), None)
    if kind is not None and fits_name(kind, evidence.file_name):
        _, dot, typed = evidence.file_name.rpartition(".")
        ending = f".{typed.lower()}" if dot else ending
    stem = safe_stem(title_of(evidence.title)) or safe_stem(title_of(evidence.file_name))
    return f"{stem or 'file'}{ending}"


def safe_stem(name: str) -> str:
    """A name without ending as every system takes it; "" where nothing is left."""
    kept = "".join(
        "-" if char in _NEVER or unicodedata.category(char)[0] == "C" else char
        for char in unicodedata.normalize("NFC", name)
    )
    kept = " ".join(kept.split()).strip(" .-")
    while len(kept.encode()) > _LONGEST:
        kept = kept[:-1].rstrip(" .-")
    if kept.split(".")[0].strip().lower() in _RESERVED:
        kept = f"_{kept}"
    return kept


def file_content(workspace: Workspace, evidence: Evidence) -> bytes:
    """The content of a file that is evidence.

    Raises:
        FileFault: "evidence.not_kept": the book does not have it.
    """
    content = workspace.opened.content(evidence.file) if evidence.file else None
    if content is None:
        raise FileFault("evidence.not_kept", name=evidence.title)
    return content


def save_copy(workspace: Workspace, evidence: Evidence, path: Path) -> None:
    """Write a copy of a file; raises as `files.replace_file` and `file_content` do."""
    replace_file(path, file_content(workspace, evidence))


def save_all(
    workspace: Workspace,
    record: Record,
    folder: Path,
    progress: Callable[[int, int], None] = lambda _done, _whole: None,
) -> tuple[Path, ...]:
    """Write a copy of every file into a folder, under names of their own.

    Nothing there is replaced.

    Args:
        workspace: What services work with.
        record: Whose evidence.
        folder: An existing folder.
        progress: Told how many of how many are written.

    Returns:
        The files written, in the order of the record.

    Raises:
        FolderNotWritable: The folder cannot be written.
        DiskFull: There is no room.
    """
    files = [one for one in record.evidence if one.file]
    written: list[Path] = []
    for number, evidence in enumerate(files):
        content = workspace.opened.content(evidence.file)
        if content is not None:
            path = _free(folder, safe_name(evidence))
            replace_file(path, content)
            written.append(path)
        progress(number + 1, len(files))
    return tuple(written)


def _free(folder: Path, name: str) -> Path:
    stem, dot, ending = name.rpartition(".")
    path, number = folder / name, 1
    while path.exists():
        number += 1
        path = folder / f"{stem} ({number}){dot}{ending}"
    return path


def temporary_copy(workspace: Workspace, evidence: Evidence) -> Path:
    """Write a copy to be looked at with another program; removed when this program ends.

    Raises:
        FileFault: "evidence.not_kept".
        DiskFull: There is no room.
        FolderNotWritable: The system's own folder for such files cannot be written.
    """
    content = file_content(workspace, evidence)
    remove_left_over(time.time())
    try:
        folder = Path(tempfile.mkdtemp(prefix=_FOLDER_PREFIX))
    except OSError as error:
        raise FolderNotWritable("file.not_writable", path=tempfile.gettempdir()) from error
    atexit.register(_remove, folder)
    path = folder / safe_name(evidence)
    replace_file(path, content)
    path.chmod(0o400)
    return path


def remove_left_over(now: float) -> None:
    """Remove copies that a program which ended badly could not, once they are a day old."""
    for folder in Path(tempfile.gettempdir()).glob(f"{_FOLDER_PREFIX}*"):
        try:
            old = now - folder.stat().st_mtime > _DAY and not folder.is_symlink()
        except OSError:
            continue
        if old:
            _remove(folder)


def _remove(folder: Path) -> None:
    """Removes a folder of copies; what another program still holds is left to the system."""
    for path in folder.glob("*"):
        with suppress(OSError):
            path.chmod(0o600)
    shutil.rmtree(folder, ignore_errors=True)
