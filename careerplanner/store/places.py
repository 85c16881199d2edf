"""Whether a place is fit for a book: not a shared network folder, better not a synchronised one.

A network folder breaks the locks that keep two programs apart; a synchronising service may put
an older copy over a newer one. Both are hints for the person, neither stops anything.
"""

from __future__ import annotations

import os
import re
import sys
from pathlib import Path

NETWORK_KINDS = frozenset(
    {
        "9p", "afpfs", "afs", "ceph", "cifs", "coda", "davfs", "fuse.davfs2", "fuse.gvfsd-fuse",
        "fuse.rclone", "fuse.sshfs", "gfs2", "glusterfs", "lustre", "ncpfs", "nfs", "nfs4",
        "ocfs2", "smb3", "smbfs", "vboxsf", "webdav",
    }
)  # fmt: skip
_CLOUDS = (
    ("OneDrive", re.compile(r"^onedrive( - .+)?$")),
    ("Dropbox", re.compile(r"^dropbox( \(.+\))?$")),
    ("Google Drive", re.compile(r"^(google ?drive|my drive|googledrive-.+)$")),
    ("iCloud Drive", re.compile(r"^(icloud ?drive|mobile documents|com~apple~clouddocs)$")),
    ("Nextcloud", re.compile(r"^nextcloud\d*$")),
    ("ownCloud", re.compile(r"^owncloud$")),
    ("Box", re.compile(r"^box( sync)?$")),
    ("pCloud", re.compile(r"^p-?cloud ?drive$")),
    ("MEGA", re.compile(r"^mega(sync)?$")),
    ("Syncthing", re.compile(r"^(syncthing|sync)$")),
)
_CLOUD_VARIABLES = (
    ("OneDrive", "OneDrive"),
    ("OneDrive", "OneDriveConsumer"),
    ("OneDrive", "OneDriveCommercial"),
)
_REMOTE_DRIVE = 4
_ESCAPED = re.compile(r"\\([0-7]{3})")


def looks_shared(path: Path | str) -> bool:
    """Whether a file lies, or would lie, on another computer.

    Args:
        path: The file; it and its folders need not exist.

    Returns:
        False too when it cannot be told.
    """
    where = Path(path).resolve()
    if sys.platform == "win32":
        return _is_remote_drive(where)
    return kind_of_mount(where, _mounts()) in NETWORK_KINDS


def cloud_service(path: Path | str) -> str | None:
    """The service that keeps copies of the folder a file lies in, by its name, or None.

    Args:
        path: The file; it need not exist.
    """
    where = Path(path).absolute()
    for name, variable in _CLOUD_VARIABLES:
        folder = os.environ.get(variable)
        if folder and where.is_relative_to(folder):
            return name
    for part in where.parts[:-1]:
        for name, pattern in _CLOUDS:
            if pattern.match(part.casefold()):
                return name
    return None


def kind_of_mount(path: Path, mounts: list[tuple[str, str]]) -> str:
    """The kind of file system a path lies on, or "".

    Args:
        path: Absolute.
        mounts: Where each is mounted and its kind; a later one hides an earlier.
    """
    kind, longest = "", -1
    for place, its_kind in mounts:
        if path.is_relative_to(place) and len(place) >= longest:
            kind, longest = its_kind, len(place)
    return kind


def read_mount_table(text: str) -> list[tuple[str, str]]:
    """Read the list of mounts as Linux writes it: device, place, kind and options in a line."""
    rows = (line.split() for line in text.splitlines())
    return [
        (_ESCAPED.sub(lambda found: chr(int(found[1], 8)), row[1]), row[2])
        for row in rows
        if len(row) >= 3
    ]


def read_mount_answer(text: str) -> list[tuple[str, str]]:
    """Read what ``mount`` says on macOS: ``device on place (kind, option, …)``."""
    found = (re.match(r".* on (/.*) \(([^,)]+)[^)]*\)$", line) for line in text.splitlines())
    return [(one[1], one[2]) for one in found if one]


def _mounts() -> list[tuple[str, str]]:
    if sys.platform == "darwin":
        return _asked_mounts()
    try:
        return read_mount_table(Path("/proc/self/mounts").read_text("utf-8", "replace"))
    except OSError:
        return []


def _asked_mounts() -> list[tuple[str, str]]:
    import subprocess  # only here: the first window waits for what is imported

    command = ["/sbin/mount"]
    try:
        said = subprocess.run(command, capture_output=True, text=True, timeout=2, check=False)
    except (OSError, subprocess.SubprocessError):
        return []
    return read_mount_answer(said.stdout)


def _is_remote_drive(where: Path) -> bool:
    if where.drive.startswith("\\\\"):
        return True
    if sys.platform == "win32":
        import ctypes

        kind = ctypes.windll.kernel32.GetDriveTypeW(f"{where.drive}\\")
        return bool(kind == _REMOTE_DRIVE)
    return False
