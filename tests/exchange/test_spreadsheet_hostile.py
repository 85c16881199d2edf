"""What no spreadsheet program writes, in files that are damaged or that somebody made otherwise."""

from __future__ import annotations

import io
import zipfile

import pytest
from xlsxwriter import Workbook

from careerplanner.errors import FileFault
from careerplanner.exchange.spreadsheet import open_workbook, read_sheet
from careerplanner.exchange.spreadsheet_values import Trouble, Unread


def with_number(written: str, row: str = "1") -> bytes:
    """A workbook whose cell B1 has a number as it is written in the file, and so its first row."""
    out = io.BytesIO()
    book = Workbook(out)
    sheet = book.add_worksheet()
    sheet.write_string(0, 0, "Ann Example")
    sheet.write_number(0, 1, 12345)
    book.close()
    made = io.BytesIO()
    with zipfile.ZipFile(out) as old, zipfile.ZipFile(made, "w") as new:
        for name in old.namelist():
            new.writestr(
                name, old.read(name).replace(b"<v>12345</v>", f"<v>{written}</v>".encode())
            )
    return made.getvalue()


@pytest.mark.parametrize("written", ["1e999", "-inf", "NaN"])
def test_a_number_without_end_is_a_cell_that_says_nothing(written: str) -> None:
    sheet = read_sheet(open_workbook(with_number(written), "odd.xlsx"), 0)
    _name, cell = sheet.rows[0].cells
    assert isinstance(cell, Unread)
    assert cell.trouble is Trouble.ERROR


def test_any_other_number_is_what_it_is() -> None:
    sheet = read_sheet(open_workbook(with_number("46000"), "plain.xlsx"), 0)
    assert sheet.rows[0].cells == ("Ann Example", 46000.0)


def test_a_row_numbered_in_raised_figures_is_the_next_row() -> None:
    book = open_workbook(with_number("46000", row="²"), "odd.xlsx")
    assert book.sheets[0].is_table
    assert read_sheet(book, 0).rows[0].cells[0] == "Ann Example"


def test_a_list_of_parts_that_does_not_unpack_is_a_damaged_file() -> None:
    out, part = io.BytesIO(), "META-INF/manifest.xml"
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as made:
        made.writestr(zipfile.ZipInfo("mimetype"), "application/vnd.oasis.opendocument.spreadsheet")
        made.writestr(part, "<manifest>" + "entry " * 200 + "</manifest>")
    data = bytearray(out.getvalue())
    at = data.index(part.encode()) + len(part)
    data[at : at + 12] = b"\xff" * 12
    with pytest.raises(FileFault, match=r"table\.damaged"):
        open_workbook(bytes(data), "odd.ods")
