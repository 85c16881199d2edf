"""What a file really is, by its content: its name may say anything.

A file that is no spreadsheet is refused with a code that says what it is and so what to do.
"""

from __future__ import annotations

import zipfile
from io import BytesIO
from typing import TYPE_CHECKING

from careerplanner.errors import FileFault
from careerplanner.exchange.spreadsheet_values import WorkbookKind
from careerplanner.exchange.spreadsheet_zip import BROKEN

if TYPE_CHECKING:
    from collections.abc import Callable

_ZIP = b"PK\x03\x04"
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_LOOKED_AT = 4096
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_OTHER_OLE = tuple(
    (name.encode("utf-16-le"), code)
    for name, code in (
        ("WordDocument", "table.is_document"),
        ("PowerPoint Document", "table.is_document"),
        ("__properties_version1.0", "table.is_document"),
    )
)


def is_workbook(data: bytes) -> bool:
    """Whether a file has the form of a workbook, sound or not, and is no text."""
    return data.startswith((_ZIP, _OLE))


def kind_of(data: bytes, path: str) -> WorkbookKind:
    """Tell what a file is.

    Args:
        data: Its content.
        path: What to call it in an error.

    Raises:
        FileFault: It is protected by a password, damaged, or no spreadsheet that can be read; the
            code says which. A text file that is no table is refused when it is read as one.
    """
    if data.startswith(_ZIP):
        return _of_zip(data, path)
    if data.startswith(_OLE):
        return _of_ole(data, path)
    if data[:2] in (b"\x09\x08", b"\x09\x04", b"\x09\x02") and b"\0" in data[:16]:
        raise FileFault("table.too_old", path=path)
    _refuse_markup(data, path)
    return WorkbookKind.TEXT


def _of_zip(data: bytes, path: str) -> WorkbookKind:
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            names = set(archive.namelist())
            encrypted = any(one.flag_bits & 1 for one in archive.infolist())
            mimetype = _start(archive, "mimetype") if "mimetype" in names else b""
            manifest = (
                _start(archive, "META-INF/manifest.xml")
                if mimetype and "META-INF/manifest.xml" in names
                else b""
            )
    except BROKEN as error:
        raise FileFault("table.damaged", path=path) from error
    if encrypted or b"encryption-data" in manifest:
        raise FileFault("table.has_password", path=path)
    if mimetype.startswith(b"application/vnd.oasis.opendocument.spreadsheet"):
        return WorkbookKind.ODS
    if any(name.startswith("xl/") and name.endswith(".bin") for name in names if "book" in name):
        raise FileFault("table.is_binary_workbook", path=path)
    if "[Content_Types].xml" in names and any(name.startswith("xl/") for name in names):
        return WorkbookKind.XLSX
    raise FileFault(_other_zip(names, mimetype), path=path)


def _other_zip(names: set[str], mimetype: bytes) -> str:
    if "Index/Document.iwa" in names or "Index.zip" in names:
        return "table.is_numbers"
    is_document = mimetype or any(name.startswith(("word/", "ppt/", "visio/")) for name in names)
    return "table.is_document" if is_document else "table.is_archive"


def _start(archive: zipfile.ZipFile, name: str) -> bytes:
    """The beginning of a part; enough to know it by, however long it is."""
    with archive.open(name) as stream:
        return stream.read(1 << 16)


def _of_ole(data: bytes, path: str) -> WorkbookKind:
    if _ENCRYPTED in data:
        raise FileFault("table.has_password", path=path)
    for name, code in _OTHER_OLE:
        if name in data:
            raise FileFault(code, path=path)
    if any(name.encode("utf-16-le") in data for name in ("Workbook", "Book", "WORKBOOK", "BOOK")):
        return WorkbookKind.XLS
    raise FileFault("table.damaged", path=path)


def _refuse_markup(data: bytes, path: str) -> None:
    """A web page, or a workbook as one text of XML, which is no table of lines."""
    start = data[:_LOOKED_AT]
    if start[:2] in (b"\xff\xfe", b"\xfe\xff"):
        start = start.decode("utf-16", "replace").encode("ascii", "replace")
    words = start.removeprefix(b"\xef\xbb\xbf").lstrip().lower()
    asked: tuple[tuple[Callable[[bytes], bool], str], ...] = (
        (
            lambda text: text.startswith((b"<!doctype html", b"<html", b"<table")),
            "table.is_web_page",
        ),
        (lambda text: text.startswith(b"mime-version:"), "table.is_web_page"),
        (lambda text: text.startswith(b"<?xml") and b"<html" in text, "table.is_web_page"),
        (lambda text: text.startswith((b"<?xml", b"<workbook", b"<office:")), "table.is_xml"),
        (lambda text: text.startswith(b"<!--") and b"<html" in text, "table.is_web_page"),
        (
            lambda text: text.startswith((b"<meta", b"<head", b"<body", b"<style")),
            "table.is_web_page",
        ),
    )
    for says, code in asked:
        if says(words):
            raise FileFault(code, path=path)
