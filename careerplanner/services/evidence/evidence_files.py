"""Looking at files before they become evidence, and making them ready; nothing is written here.

`look_at` says what each file is and what would happen; `make_ready` reads it again, refuses it if
it is no longer what was looked at, and gives what will be kept. Both may run off the main thread.
"""

from __future__ import annotations

import errno
import hashlib
import os
import stat
import unicodedata
from typing import TYPE_CHECKING

from careerplanner.domain.evidence_file import FileKind, Found, Offer, Ready, Treatment
from careerplanner.errors import FileFault
from careerplanner.services.evidence.evidence_kinds import (
    MEDIA_TYPES,
    PICTURES,
    fits_name,
    is_whole_document,
    kind_by_head,
    kind_of,
    media_ending,
)
from careerplanner.services.evidence.evidence_pdf import look_at_pdf
from careerplanner.services.evidence.evidence_pictures import (
    SENSIBLE_EDGE,
    encoded,
    hidden_details,
    is_moving,
    read_picture,
    small_picture,
    written_anew,
)

if TYPE_CHECKING:
    from pathlib import Path

LARGEST_FILE = 10_000_000
"""Most bytes of one file in the book."""
LARGEST_PHOTO = 60_000_000
"""Most bytes of a photo that is made smaller on its way in; a larger one is never read."""
LARGEST_BOOK = 500_000_000
"""Most bytes of all files in one book together."""
NEARLY_FULL = 400_000_000
"""Bytes from which on it is said that the book is nearly full."""
MEGABYTE = 1_000_000

_LOOK = 65_536
_WORTH_SMALLER = 1_500_000
_NAME_SHOWN = 120
_SHRINKABLE = frozenset({FileKind.JPEG, FileKind.PNG, FileKind.WEBP})
_CONVERTED = frozenset({FileKind.TIFF, FileKind.BMP})
_ARCHIVES = frozenset({FileKind.DOCX, FileKind.ODT, FileKind.XLSX})


def look_at(path: Path) -> Found:
    """Say what a file is and how it may come in; never raises for what a file can be.

    Its size is asked before a byte is read.
    """
    name = shown_name(path.name)
    try:
        size = _size_of(path, name)
        head = _read(path, name, _LOOK)
        _refuse_large(size, kind_by_head(head), name)
        content = head if size <= len(head) else _read(path, name, LARGEST_PHOTO + 1)
        return _looked_at(content, path, name)
    except FileFault as fault:
        given = tuple((key, str(value)) for key, value in fault.fields.items())
        return Found(path, name, problem=fault.code, fields=given)


def look_at_pasted(content: bytes, name: str) -> Found:
    """Say what a pasted picture is, as `look_at` does for a file."""
    try:
        _refuse_large(len(content), kind_by_head(content), name)
        return _looked_at(content, None, name)
    except FileFault as fault:
        given = tuple((key, str(value)) for key, value in fault.fields.items())
        return Found(None, name, problem=fault.code, fields=given)


def make_ready(found: Found, treatment: Treatment, title: str = "") -> Ready:
    """Read a file again and make of it what will be kept.

    Args:
        found: What `look_at` said.
        treatment: One of those offered.
        title: What the evidence will be called; "" takes the name of the file.

    Raises:
        FileFault: "evidence.gone", "evidence.changed": it is no longer what was looked at; or
            what `look_at` found wrong with it.
    """
    offer = found.offer(treatment)
    if found.problem or offer is None or found.kind is None:
        raise FileFault(found.problem or "evidence.kind", **dict(found.fields))
    content = _read_again(found)
    kept = content
    if treatment is not Treatment.AS_IS:
        kept, _media = written_anew(content, found.kind, found.name)
    name = found.name if treatment is Treatment.AS_IS else renamed(found.name, offer.media_type)
    return Ready(title or title_of(found.name), name, offer.media_type, kept, found.thumbnail)


def title_of(name: str) -> str:
    """What evidence is called until somebody calls it something else: the name less its ending."""
    stem, dot, ending = name.rpartition(".")
    return (stem if dot and stem and len(ending) <= 5 else name).strip() or name


def renamed(name: str, media_type: str) -> str:
    """The name of a file that became another kind."""
    return title_of(name) + media_ending(media_type)


def shown_name(name: str) -> str:
    """A file's name as it can be shown and kept: one line, nothing that steers the text."""
    seen = "".join(
        char if unicodedata.category(char) not in {"Cc", "Cf", "Cs", "Co", "Cn"} else "\ufffd"
        for char in name
    )
    seen = " ".join(seen.split()) or "?"
    if len(seen) <= _NAME_SHOWN:
        return seen
    stem, dot, ending = seen.rpartition(".")
    if not dot or len(ending) > 8:
        return seen[: _NAME_SHOWN - 1] + "…"
    return f"{stem[: _NAME_SHOWN - len(ending) - 2]}….{ending}"


def digest_of(content: bytes) -> str:
    """SHA-256 as 64 hexadecimal digits."""
    return hashlib.sha256(content).hexdigest()


def megabytes(size: int) -> str:
    """A size in megabytes with one decimal, never nought."""
    return f"{max(size / MEGABYTE, 0.1):.1f}".removesuffix(".0")


def _size_of(path: Path, name: str) -> int:
    try:
        found = path.stat()
    except (OSError, ValueError) as error:
        raise _unreadable(error, name) from error
    if stat.S_ISDIR(found.st_mode):
        raise FileFault("evidence.folder", name=name)
    if not stat.S_ISREG(found.st_mode):
        raise FileFault("evidence.not_plain", name=name)
    if found.st_size == 0:
        raise FileFault("evidence.empty", name=name)
    return found.st_size


def _refuse_large(size: int, kind: FileKind | None, name: str) -> None:
    photo = kind in _SHRINKABLE or kind in _CONVERTED
    most = LARGEST_PHOTO if photo else LARGEST_FILE
    if size > most:
        code = "evidence.photo_too_large" if photo else "evidence.too_large"
        raise FileFault(code, name=name, size=megabytes(size), most=megabytes(most))


def _read(path: Path, name: str, most: int) -> bytes:
    """At most so many bytes of a file; one that grows meanwhile is not followed."""
    try:
        # Without blocking: a pipe put in the file's place would be waited for without end.
        handle = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | _binary())
        with os.fdopen(handle, "rb") as file:
            return file.read(most)
    except (OSError, ValueError) as error:
        raise _unreadable(error, name) from error


def _binary() -> int:
    return getattr(os, "O_BINARY", 0)


def _read_again(found: Found) -> bytes:
    if found.pasted is not None:
        return found.pasted
    if found.path is None:
        raise FileFault("evidence.gone", name=found.name)
    if _size_of(found.path, found.name) != found.size:
        raise FileFault("evidence.changed", name=found.name)
    content = _read(found.path, found.name, found.size + 1)
    if digest_of(content) != found.digest:
        raise FileFault("evidence.changed", name=found.name)
    return content


def _unreadable(error: Exception, name: str) -> FileFault:
    gone = {errno.ENOENT, errno.ENOTDIR, errno.ELOOP}
    code = "evidence.gone" if getattr(error, "errno", None) in gone else "evidence.unreadable"
    return FileFault(code, name=name)


def _looked_at(content: bytes, path: Path | None, name: str) -> Found:
    kind = kind_of(content)
    _refuse_large(len(content), kind, name)
    if kind is FileKind.HEIC:
        raise FileFault("evidence.heic", name=name)
    if kind is FileKind.OTHER:
        raise FileFault("evidence.kind", name=name)
    notes: tuple[str, ...] = () if path is None or fits_name(kind, path.name) else ("name_differs",)
    offers, thumbnail, pages = _offers(content, kind, name)
    if kind in PICTURES:
        notes += hidden_details(content, kind)
    return Found(
        path,
        name,
        len(content),
        kind,
        digest_of(content),
        notes=notes,
        offers=offers,
        thumbnail=thumbnail,
        pages=pages,
        pasted=content if path is None else None,
    )


def _offers(
    content: bytes, kind: FileKind, name: str
) -> tuple[tuple[Offer, ...], bytes | None, int]:
    """How it may come in, a small picture of it and its pages."""
    if kind in PICTURES:
        offers, thumbnail = _picture_offers(content, kind, name)
        return offers, thumbnail, 0
    as_is = (Offer(Treatment.AS_IS, len(content), digest_of(content), MEDIA_TYPES[kind]),)
    if kind is FileKind.PDF:
        pages, first = look_at_pdf(content, name)
        return as_is, small_picture(first), pages
    if kind in _ARCHIVES and not is_whole_document(content):
        raise FileFault("evidence.corrupt", name=name)
    return as_is, None, 0


def _picture_offers(content: bytes, kind: FileKind, name: str) -> tuple[tuple[Offer, ...], bytes]:
    picture = read_picture(content, kind, name, edge=SENSIBLE_EDGE)
    thumbnail = small_picture(picture)
    as_is = Offer(Treatment.AS_IS, len(content), digest_of(content), MEDIA_TYPES[kind])
    if kind is FileKind.GIF or is_moving(content, kind):
        _refuse_large(len(content), FileKind.GIF, name)
        return (as_is,), thumbnail
    anew, media = encoded(picture, kind)
    if kind in _CONVERTED:
        return (Offer(Treatment.CONVERTED, len(anew), digest_of(anew), media),), thumbnail
    smaller = Offer(Treatment.SMALLER, len(anew), digest_of(anew), media)
    if len(content) > LARGEST_FILE:
        return (smaller,), thumbnail
    worth = len(content) > _WORTH_SMALLER or bool(hidden_details(content, kind))
    return ((smaller, as_is) if worth else (as_is, smaller)), thumbnail
