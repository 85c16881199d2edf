"""Files that are no spreadsheet are told as what they are; damaged and hostile ones are refused."""

from __future__ import annotations

import os
import struct
import zipfile
from pathlib import Path

import pytest

from careerplanner.errors import FileFault
from careerplanner.exchange.spreadsheet import open_workbook, read_sheet, read_workbook
from tests.exchange.test_spreadsheet import ROWS, cells, read
from tests.services.sheets_made import by_hand, converted, matrix_file, ods_by_hand, sheet_xml


def _ole(name: str) -> bytes:
    return (
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600 + name.encode("utf-16-le") + b"\0" * 600
    )


def _zip(*names: str, mimetype: bytes = b"") -> bytes:
    from io import BytesIO

    out = BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        if mimetype:
            archive.writestr("mimetype", mimetype)
        for name in names:
            archive.writestr(name, "x")
    return out.getvalue()


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "table.empty"),
        (b"  \r\n ", "table.empty"),
        (b"<html><body><table><tr><td>a</td></tr></table></body></html>", "table.is_web_page"),
        (b"\xef\xbb\xbf  <!DOCTYPE html>\n<table>", "table.is_web_page"),
        ("<html><table>".encode("utf-16"), "table.is_web_page"),
        (b"MIME-Version: 1.0\r\nContent-Type: multipart/related\r\n", "table.is_web_page"),
        (b'<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>', "table.is_xml"),
        (b"%PDF-1.7\n", "table.is_pdf"),
        (b"\x89PNG\r\n\x1a\n and so on", "table.is_picture"),
        (b"SQLite format 3\0 and so on", "table.is_book"),
        (b"PK\x03\x04 but then nothing", "table.damaged"),
        (_ole("EncryptedPackage"), "table.has_password"),
        (_ole("WordDocument"), "table.is_document"),
        (_ole("Workbook"), "table.damaged"),
        (_ole("Whatever"), "table.damaged"),
        (_zip("word/document.xml", "[Content_Types].xml"), "table.is_document"),
        (_zip("a.txt"), "table.is_archive"),
        (_zip("Index/Document.iwa"), "table.is_numbers"),
        (_zip("[Content_Types].xml", "xl/workbook.bin"), "table.is_binary_workbook"),
        (_zip("[Content_Types].xml", "xl/other.xml"), "table.damaged"),
        (_zip(mimetype=b"application/vnd.oasis.opendocument.text"), "table.is_document"),
        (_zip(mimetype=b"application/vnd.oasis.opendocument.spreadsheet"), "table.damaged"),
        (b"\x09\x08\x08\x00\x00\x05 old", "table.too_old"),
    ],
)
def test_what_is_no_spreadsheet_is_told_for_what_it_is(data: bytes, code: str) -> None:
    with pytest.raises(FileFault) as caught:
        read_sheet(open_workbook(data, "team.xlsx"), 0)
    assert caught.value.code == code
    assert caught.value.fields["path"] == "team.xlsx"


def test_a_workbook_really_locked_with_a_password_is_told() -> None:
    """The file was encrypted as the office programs do it; its password is "secret"."""
    with pytest.raises(FileFault, match=r"table\.has_password"):
        read_workbook(Path(__file__).with_name("locked.xlsx"))


def test_a_password_of_an_ods_and_of_a_zip_is_told(tmp_path: Path) -> None:
    locked = ods_by_hand(tmp_path / "a.ods", "", manifest=b"<m><manifest:encryption-data/></m>")
    with pytest.raises(FileFault, match=r"table\.has_password"):
        read_workbook(locked)
    data = bytearray(matrix_file(tmp_path / "b.xlsx", [["a", "b"]]).read_bytes())
    at = data.index(b"PK\x01\x02")
    data[at + 8] |= 1  # the directory says that the first part is locked
    with pytest.raises(FileFault, match=r"table\.has_password"):
        open_workbook(bytes(data), "b.xlsx")


def test_a_password_of_an_xls_is_told(tmp_path: Path) -> None:
    made = matrix_file(tmp_path / "made.xlsx", [["a", "b"], [1, 2]])
    saved = converted(made, "xls:MS Excel 97", tmp_path)
    data = saved.read_bytes()
    kind = struct.pack("<HH", 0x0042, 2)  # the page of letters; a lock stands in its place
    assert data.count(kind) == 1
    locked = data.replace(kind, struct.pack("<HH", 0x002F, 2))
    with pytest.raises(FileFault, match=r"table\.has_password"):
        open_workbook(locked, "a.xls")


def test_a_bomb_is_refused_before_it_goes_off(tmp_path: Path) -> None:
    huge = b"<row>" + b" " * (300 * 1024 * 1024)
    path = by_hand(
        tmp_path / "bomb.xlsx",
        sheet_xml("").encode().replace(b"<sheetData>", b"<sheetData>" + huge),
    )
    assert path.stat().st_size < 2_000_000
    with pytest.raises(FileFault, match=r"table\.is_bomb"):
        read(path)
    strings = b"<sst>" + b" " * (70 * 1024 * 1024)
    path = by_hand(tmp_path / "b2.xlsx", sheet_xml(""), extra={"xl/sharedStrings.xml": strings})
    with pytest.raises(FileFault, match=r"table\.is_bomb"):
        read(path)


def test_entities_and_deep_nesting_are_refused(tmp_path: Path) -> None:
    laughs = '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "ha">]><worksheet>&b;</worksheet>'
    for xml in (laughs, sheet_xml("<row>" * 100), "<worksheet><sheetData>"):
        with pytest.raises(FileFault, match=r"table\.damaged"):
            read(by_hand(tmp_path / "a.xlsx", xml))


@pytest.mark.parametrize("ending", ["xlsx", "ods", "xls"])
def test_a_file_cut_anywhere_is_read_or_refused_and_never_more(tmp_path: Path, ending: str) -> None:
    made = matrix_file(tmp_path / "made.xlsx", ROWS)
    data = made.read_bytes()
    if ending != "xlsx":
        told = {"xls": "xls:MS Excel 97"}.get(ending, ending)
        data = converted(made, told, tmp_path).read_bytes()
    step = max(1, len(data) // 60)
    for end in range(0, len(data), step):
        for damaged in (data[:end], data[:end] + b"\xff\0\xff" + data[end + 3 :]):
            try:
                book = open_workbook(damaged, "a")
                read_sheet(book, 0)
            except FileFault:
                continue


def test_folders_devices_and_what_is_not_there_are_refused(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    link = tmp_path / "link.xlsx"
    link.symlink_to(matrix_file(tmp_path / "a.xlsx", [["a", "b"]]))
    for path, code in (
        (tmp_path, "file.is_folder"),
        (tmp_path / "none.xlsx", "file.missing"),
        (pipe, "file.not_readable"),
        (Path(os.devnull), "file.not_readable"),
    ):
        with pytest.raises(FileFault) as caught:
            read_workbook(path)
        assert caught.value.code == code
    assert cells(read(link)) == [("a", "b")]


def test_reading_can_be_stopped(tmp_path: Path) -> None:
    class Stop(Exception):
        pass

    def stop(_done: int, _whole: int) -> None:
        raise Stop

    path = matrix_file(tmp_path / "a.xlsx", ROWS)
    with pytest.raises(Stop):
        read_sheet(read_workbook(path), 0, stop)
