"""Packs kept ready: a pack that passed every check is stored as plain JSON and opened in no time.

The key is the digest of the pack's files, so a changed pack is loaded and checked anew. A cache
that is missing, damaged, of another release or not writable costs time and nothing else. Neither
pydantic nor yaml is imported when the cache is warm.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from careerplanner import __version__
from careerplanner.errors import FileFault
from careerplanner.framework.files import gather
from careerplanner.framework.plain import PLAIN_FORMAT, from_plain, to_plain
from careerplanner.paths import user_cache_folder

if TYPE_CHECKING:
    from careerplanner.domain.pack import Pack

MOST_KEPT = 8
"""Compiled packs that stay in the cache; the oldest go first."""


def open_pack(folder: Path, cache: Path | None = None) -> Pack:
    """Return the pack of a folder, from the cache where it can be.

    Args:
        folder: Folder of the pack.
        cache: Folder for compiled packs; by default one among the user's own.

    Raises:
        FaultyPack: The pack may not be used.
    """
    files = gather(folder)
    store = cache if cache is not None else user_cache_folder() / "packs"
    kept = store / f"pack-{files.digest[:40]}.json"
    if not files.faults:
        pack = read_compiled(kept, files.digest)
        if pack is not None:
            return pack
    from careerplanner.framework.loader import load_files  # brings yaml and pydantic in

    pack = load_files(files, str(folder))
    with contextlib.suppress(OSError):
        write_compiled(kept, pack)
    return pack


def read_compiled(path: Path, digest: str) -> Pack | None:
    """Return a compiled pack, or None where the file is not what this release wrote for it.

    Args:
        path: The file.
        digest: Digest of the pack that it should hold.
    """
    try:
        head, _, body = path.read_bytes().partition(b"\n")
        if head != _head(digest, body):
            return None
        return from_plain(json.loads(body))
    except (OSError, ValueError, RecursionError, FileFault):
        return None


def write_compiled(path: Path, pack: Pack) -> None:
    """Store a pack, whole or not at all, and forget the oldest ones.

    Args:
        path: The file; its folder is made if need be.
        pack: A pack that passed every check.

    Raises:
        OSError: It cannot be written there.
    """
    body = json.dumps(to_plain(pack), ensure_ascii=False, separators=(",", ":")).encode()
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(prefix="pack-", suffix=".tmp", dir=path.parent)
    part = Path(name)
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(_head(pack.about.ref.digest, body) + b"\n" + body)
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)
    _forget_oldest(path)


def _head(digest: str, body: bytes) -> bytes:
    """First line: what wrote the file, for which pack, and the checksum of the rest."""
    checksum = hashlib.sha256(body).hexdigest()
    return f"careerplanner {__version__} pack {PLAIN_FORMAT} {digest} {checksum}".encode()


def _forget_oldest(newest: Path) -> None:
    kept = [path for path in newest.parent.glob("pack-*.json") if path != newest]
    kept.sort(key=lambda path: path.stat().st_mtime, reverse=True)
    for path in kept[MOST_KEPT - 1 :]:
        path.unlink(missing_ok=True)
