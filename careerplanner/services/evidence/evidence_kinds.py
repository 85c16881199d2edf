"""Tells what a file is by what it holds; its name is only compared with that.

Documents made of a zip archive are told by the members they list. Whether a picture or a PDF is
whole is for ``evidence_pictures`` and ``evidence_pdf``.
"""

from __future__ import annotations

import io
import zipfile

from careerplanner.domain.evidence_file import FileKind

MOST_UNPACKED = 200_000_000
"""Most bytes that a document made of an archive may say it unpacks to."""

MEDIA_TYPES: dict[FileKind, str] = {
    FileKind.JPEG: "image/jpeg",
    FileKind.PNG: "image/png",
    FileKind.GIF: "image/gif",
    FileKind.WEBP: "image/webp",
    FileKind.TIFF: "image/tiff",
    FileKind.BMP: "image/bmp",
    FileKind.HEIC: "image/heic",
    FileKind.PDF: "application/pdf",
    FileKind.DOCX: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    FileKind.ODT: "application/vnd.oasis.opendocument.text",
    FileKind.XLSX: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    FileKind.TEXT: "text/plain",
    FileKind.OTHER: "application/octet-stream",
}
ENDINGS: dict[FileKind, tuple[str, ...]] = {
    FileKind.JPEG: (".jpg", ".jpeg", ".jpe", ".jfif"),
    FileKind.PNG: (".png",),
    FileKind.GIF: (".gif",),
    FileKind.WEBP: (".webp",),
    FileKind.TIFF: (".tif", ".tiff"),
    FileKind.BMP: (".bmp", ".dib"),
    FileKind.HEIC: (".heic", ".heif"),
    FileKind.PDF: (".pdf",),
    FileKind.DOCX: (".docx",),
    FileKind.ODT: (".odt",),
    FileKind.XLSX: (".xlsx",),
    FileKind.TEXT: (".txt", ".text", ".md", ".csv", ".log"),
}
"""Endings of names that fit a kind, the usual one first."""
PICTURES = frozenset(
    {
        FileKind.JPEG,
        FileKind.PNG,
        FileKind.GIF,
        FileKind.WEBP,
        FileKind.TIFF,
        FileKind.BMP,
    }
)

_BEGINNINGS: tuple[tuple[bytes, FileKind], ...] = (
    (b"\xff\xd8\xff", FileKind.JPEG),
    (b"\x89PNG\r\n\x1a\n", FileKind.PNG),
    (b"GIF87a", FileKind.GIF),
    (b"GIF89a", FileKind.GIF),
    (b"II*\x00", FileKind.TIFF),
    (b"MM\x00*", FileKind.TIFF),
)
_HEIC_BRANDS = {b"heic", b"heix", b"hevc", b"heim", b"heis", b"mif1", b"msf1", b"avif", b"avis"}
_PDF_WITHIN = 1024
_HEAD = 4096
_ARCHIVE = b"PK\x03\x04"
_ODT_TYPE = b"application/vnd.oasis.opendocument.text"
_TEXT_CONTROLS = frozenset(b"\t\n\r\f\x1b\x1a")
_MARKUP = (b"{\\rtf", b"<!doctype html", b"<html", b"<?xml", b"<svg", b"#!")


def kind_of(content: bytes) -> FileKind:
    """What a file is by its content; `FileKind.OTHER` for whatever is not known here."""
    for beginning, kind in _BEGINNINGS:
        if content.startswith(beginning):
            return kind
    if content[:4] == b"RIFF" and content[8:12] == b"WEBP":
        return FileKind.WEBP
    if content[4:8] == b"ftyp" and content[8:12] in _HEIC_BRANDS:
        return FileKind.HEIC
    if _is_bmp(content):
        return FileKind.BMP
    if b"%PDF-" in content[:_PDF_WITHIN]:
        return FileKind.PDF
    if content.startswith(_ARCHIVE):
        return _archive_kind(content)
    return FileKind.TEXT if _is_text(content) else FileKind.OTHER


def kind_by_head(head: bytes) -> FileKind | None:
    """What a file is by its first bytes alone; None where they do not say."""
    kind = kind_of(head[:_HEAD])
    return None if kind in {FileKind.TEXT, FileKind.OTHER} else kind


def fits_name(kind: FileKind, name: str) -> bool:
    """Whether a name has an ending that goes with what the file is, or none at all."""
    ending = _ending(name)
    return not ending or ending in ENDINGS.get(kind, ())


def media_ending(media_type: str) -> str:
    """The usual ending of names for a media type, with its dot; ".bin" for one not known."""
    for kind, media in MEDIA_TYPES.items():
        if media == media_type and kind in ENDINGS:
            return ENDINGS[kind][0]
    return ".bin"


def is_whole_document(content: bytes) -> bool:
    """Whether every member of a document made of an archive can be read and is of fair size."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            if sum(member.file_size for member in archive.infolist()) > MOST_UNPACKED:
                return False
            if any(member.flag_bits & 1 for member in archive.infolist()):
                return False
            return archive.testzip() is None
    except (zipfile.BadZipFile, OSError, ValueError, RuntimeError, NotImplementedError, EOFError):
        return False
    except zipfile.zlib.error:  # type: ignore[attr-defined]
        return False


def _ending(name: str) -> str:
    _, dot, ending = name.rpartition(".")
    return f".{ending.lower()}" if dot else ""


def _is_bmp(content: bytes) -> bool:
    """The two letters alone could begin a text: what follows has to be a header."""
    return content.startswith(b"BM") and content[14:18] in {
        size.to_bytes(4, "little") for size in (12, 40, 52, 56, 64, 108, 124)
    }


def _archive_kind(content: bytes) -> FileKind:
    """By the members it lists; the first bytes alone can tell an ODT only."""
    if content[30:38] == b"mimetype" and content[38 : 38 + len(_ODT_TYPE)] == _ODT_TYPE:
        after = content[38 + len(_ODT_TYPE) : 39 + len(_ODT_TYPE)]
        return FileKind.ODT if after != b"-" else FileKind.OTHER
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            names = set(archive.namelist())
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError):
        return FileKind.OTHER
    if "[Content_Types].xml" not in names or any(name.endswith("vbaProject.bin") for name in names):
        return FileKind.OTHER
    if "word/document.xml" in names:
        return FileKind.DOCX
    return FileKind.XLSX if "xl/workbook.xml" in names else FileKind.OTHER


def _is_text(content: bytes) -> bool:
    """Words alone: no code of control but those of lines, and no markup that a program runs."""
    if content.lstrip(b"\xef\xbb\xbf \t\r\n")[:20].lower().startswith(_MARKUP):
        return False
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        try:
            content.decode("utf-16")
        except UnicodeDecodeError:
            return False
        return True
    return not any(byte < 32 and byte not in _TEXT_CONTROLS for byte in set(content))
