"""Spreadsheets made for tests: by XlsxWriter, by hand from XML, and by LibreOffice."""

from __future__ import annotations

import datetime as dt
import shutil
import subprocess
import zipfile
from typing import TYPE_CHECKING, Any

import pytest
import xlsxwriter

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_DOC = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PKG = "http://schemas.openxmlformats.org/package/2006"


def matrix_file(
    path: Path,
    rows: Sequence[Sequence[Any]],
    *,
    name: str = "Training",
    date_1904: bool = False,
    hidden_row: int = 0,
    merges: Sequence[str] = (),
    more: dict[str, Sequence[Sequence[Any]]] | None = None,
    hidden_sheets: Sequence[str] = (),
) -> Path:
    """Writes rows to a workbook: text as text, dates as dates, numbers as numbers."""
    book = xlsxwriter.Workbook(str(path), {"date_1904": date_1904})
    day = book.add_format({"num_format": "dd/mm/yyyy"})
    for title, content in {name: rows, **(more or {})}.items():
        sheet = book.add_worksheet(title)
        for at, row in enumerate(content):
            for place, value in enumerate(row):
                if value is None:
                    continue
                if isinstance(value, dt.date):
                    sheet.write_datetime(at, place, dt.datetime(*value.timetuple()[:3]), day)
                elif isinstance(value, str):
                    sheet.write_string(at, place, value)
                else:
                    sheet.write(at, place, value)
        if title in hidden_sheets:
            sheet.hide()
        if title == name:
            if hidden_row:
                sheet.set_row(hidden_row - 1, None, None, {"hidden": True})
            for merge in merges:
                first = merge.partition(":")[0]
                column = ord(first[0]) - ord("A")
                text = rows[int(first[1:]) - 1][column]
                sheet.merge_range(merge, text)
    book.close()
    return path


def by_hand(
    path: Path,
    sheet: bytes | str,
    *,
    book: str = "",
    extra: dict[str, bytes] | None = None,
    method: int = zipfile.ZIP_DEFLATED,
) -> Path:
    """Writes a workbook of one sheet whose XML is given, with as little around it as can be."""
    types = (
        f'<?xml version="1.0"?><Types xmlns="{_PKG}/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.'
        'relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>'
        '<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-'
        'officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/'
        'sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.'
        'worksheet+xml"/></Types>'
    )
    leads = (
        '<?xml version="1.0"?><Relationships xmlns="{ns}">'
        '<Relationship Id="rId1" Type="{kind}" Target="{to}"/></Relationships>'
    )
    ns = f"{_PKG}/relationships"
    inside = book or (
        f'<?xml version="1.0"?><workbook xmlns="{_MAIN}" xmlns:r="{_DOC}"><sheets>'
        '<sheet name="Hand" sheetId="1" r:id="rId1"/></sheets></workbook>'
    )
    with zipfile.ZipFile(path, "w", method) as archive:
        archive.writestr("[Content_Types].xml", types)
        archive.writestr(
            "_rels/.rels", leads.format(ns=ns, kind=f"{_DOC}/officeDocument", to="xl/workbook.xml")
        )
        archive.writestr(
            "xl/_rels/workbook.xml.rels",
            leads.format(ns=ns, kind=f"{_DOC}/worksheet", to="worksheets/sheet1.xml"),
        )
        archive.writestr("xl/workbook.xml", inside)
        archive.writestr("xl/worksheets/sheet1.xml", sheet)
        for name, content in (extra or {}).items():
            archive.writestr(name, content)
    return path


def sheet_xml(rows: str, *, before: str = "", after: str = "") -> str:
    """The XML of a sheet around its rows."""
    return (
        f'<?xml version="1.0"?><worksheet xmlns="{_MAIN}">{before}'
        f"<sheetData>{rows}</sheetData>{after}</worksheet>"
    )


def text_cell(address: str, text: str) -> str:
    """A cell with text in itself."""
    return f'<c r="{address}" t="inlineStr"><is><t>{text}</t></is></c>'


def ods_by_hand(path: Path, table: str, *, manifest: bytes = b"") -> Path:
    """Writes a workbook of LibreOffice's whose sheets are given as XML."""
    content = (
        '<?xml version="1.0"?><office:document-content '
        'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
        'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" '
        'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" office:version="1.2">'
        f"<office:body><office:spreadsheet>{table}</office:spreadsheet></office:body>"
        "</office:document-content>"
    )
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr("content.xml", content)
        archive.writestr(
            "META-INF/manifest.xml",
            manifest
            or b'<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest'
            b':1.0"><manifest:file-entry manifest:full-path="/" manifest:media-type="application/'
            b'vnd.oasis.opendocument.spreadsheet"/></manifest:manifest>',
        )
    return path


def converted(path: Path, ending: str, folder: Path) -> Path:
    """The same workbook as LibreOffice saves it; the test is skipped where that is missing."""
    program = shutil.which("soffice")
    if program is None:
        pytest.skip("LibreOffice (soffice) is not on this machine")
    home = folder / "office"
    subprocess.run(
        [
            program, "--headless", f"-env:UserInstallation={home.as_uri()}", "--convert-to",
            ending, "--outdir", str(folder / "saved"), str(path),
        ],
        check=True, capture_output=True, timeout=180,
    )  # fmt: skip
    return folder / "saved" / f"{path.stem}.{ending.partition(':')[0]}"
