"""Spreadsheets of many kinds read back cell by cell; files that are none told as what they are."""

from __future__ import annotations

import zipfile
from datetime import date
from typing import TYPE_CHECKING

import pytest

from careerplanner.errors import FileFault
from careerplanner.exchange.spreadsheet import read_sheet, read_workbook
from careerplanner.exchange.spreadsheet_values import (
    MOST_AREA,
    MOST_COLUMNS,
    MOST_ROWS,
    Merge,
    MonthOnly,
    Sheet,
    Trouble,
    Unread,
    WorkbookKind,
    column_letters,
)
from tests.services.sheets_made import (
    by_hand,
    converted,
    matrix_file,
    ods_by_hand,
    sheet_xml,
    text_cell,
)

if TYPE_CHECKING:
    from pathlib import Path

DAY = date(2024, 3, 4)
ROWS = [
    ["Training matrix", None, None, None],
    ["Name", "Fire safety", "Serial", "Note"],
    ["Gwen Example", DAY, 45000, "  two   blanks "],
    ["Ŵyn Ŷmlaen", date(2023, 12, 31), 45000.5, "13/04/2024"],
    [None, None, None, "N/A"],
]
READ = [
    ("Training matrix",),
    ("Name", "Fire safety", "Serial", "Note"),
    ("Gwen Example", DAY, 45000.0, "two blanks"),
    ("Ŵyn Ŷmlaen", date(2023, 12, 31), 45000.5, "13/04/2024"),
    (None, None, None, "N/A"),
]


def cells(sheet: Sheet) -> list[tuple[object, ...]]:
    return [row.cells for row in sheet.rows]


def read(path: Path, place: int = 0) -> Sheet:
    return read_sheet(read_workbook(path), place)


# ---- what homes have ----------------------------------------------------------------------------


@pytest.mark.parametrize("dated", [False, True])
def test_a_workbook_is_read_back_cell_by_cell(tmp_path: Path, *, dated: bool) -> None:
    path = matrix_file(
        tmp_path / "any.name", ROWS, date_1904=dated, hidden_row=4, merges=["A1:D1"],
        more={"Leavers": [["x"]], "Nothing": []}, hidden_sheets=["Leavers"],
    )  # fmt: skip
    book = read_workbook(path)
    assert book.kind is WorkbookKind.XLSX
    assert [(one.name, one.hidden) for one in book.sheets] == [
        ("Training", False), ("Leavers", True), ("Nothing", False),
    ]  # fmt: skip
    sheet = read_sheet(book, 0)
    assert cells(sheet) == READ
    assert sheet.from_1904 is dated
    assert [row.number for row in sheet.rows if row.hidden] == [4]
    assert sheet.merges == (Merge(1, 0, 1, 3),)
    assert not sheet.left_out
    assert sheet.cell_count == 14
    assert cells(read_sheet(book, 1)) == [("x",)]
    with pytest.raises(FileFault, match=r"table\.empty"):
        read_sheet(book, 2)


@pytest.mark.parametrize("dated", [False, True])
@pytest.mark.parametrize("ending", ["ods", "xls", "xlsx"])
def test_what_libreoffice_saves_is_read_back_cell_by_cell(
    tmp_path: Path, ending: str, *, dated: bool
) -> None:
    made = matrix_file(
        tmp_path / "made.xlsx", ROWS, date_1904=dated, hidden_row=4, merges=["A1:D1"],
        more={"Leavers": [["x"]]}, hidden_sheets=["Leavers"],
    )  # fmt: skip
    told = {"xls": "xls:MS Excel 97", "xlsx": "xlsx:Calc MS Excel 2007 XML"}.get(ending, ending)
    book = read_workbook(converted(made, told, tmp_path))
    assert book.kind == ending
    assert [(one.name, one.hidden) for one in book.sheets] == [
        ("Training", False), ("Leavers", True),
    ]  # fmt: skip
    sheet = read_sheet(book, 0)
    assert cells(sheet) == READ
    assert [row.number for row in sheet.rows if row.hidden] == [4]
    assert sheet.merges == (Merge(1, 0, 1, 3),)
    assert sheet.from_1904 is dated


def test_a_table_saved_as_text_is_a_sheet_of_words(tmp_path: Path) -> None:
    path = tmp_path / "list.xlsx"  # a name says nothing
    path.write_bytes("Enw;Dyddiad\nŴyn;04/03/2024\n\nGwen;\n".encode("cp1252", "replace"))
    sheet = read(path)
    assert sheet.kind is WorkbookKind.TEXT
    assert [row.number for row in sheet.rows] == [1, 2, 4]
    assert cells(sheet)[1] == ("?yn", "04/03/2024")
    assert cells(sheet)[2] == ("Gwen",)


def test_a_month_stays_a_month_and_an_error_and_a_formula_without_a_result_say_nothing(
    tmp_path: Path,
) -> None:
    styles = (
        b'<?xml version="1.0"?><styleSheet xmlns="http://schemas.openxmlformats.org/'
        b'spreadsheetml/2006/main"><numFmts count="1"><numFmt numFmtId="170" formatCode="mmmm '
        b'yyyy"/></numFmts><cellXfs count="4"><xf numFmtId="0"/><xf numFmtId="17"/><xf '
        b'numFmtId="170"/><xf numFmtId="14"/></cellXfs></styleSheet>'
    )
    rows = (
        '<row r="1"><c r="A1" s="1"><v>45352</v></c><c r="B1" s="2"><v>45352</v></c>'
        '<c r="C1" s="3"><v>45352</v></c><c r="D1" t="e"><f>1/0</f><v>#DIV/0!</v></c>'
        '<c r="E1"><f>NOW()</f></c><c r="F1" t="b"><v>1</v></c></row>'
    )
    path = by_hand(tmp_path / "a.xlsx", sheet_xml(rows), extra={"xl/styles.xml": styles})
    data = path.read_bytes()
    _add_relation(path, "styles", "styles.xml")
    assert path.read_bytes() != data
    assert cells(read(path)) == [
        (
            MonthOnly(2024, 3),
            MonthOnly(2024, 3),
            date(2024, 3, 1),
            Unread(Trouble.ERROR, "#DIV/0!"),
            Unread(Trouble.NOT_WORKED_OUT),
            True,
        )
    ]


def _add_relation(path: Path, kind: str, target: str) -> None:
    """Lets the workbook lead to one part more."""
    with zipfile.ZipFile(path) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    base = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    link = f'<Relationship Id="rId9" Type="{base}/{kind}" Target="{target}"/></Relationships>'
    name = "xl/_rels/workbook.xml.rels"
    parts[name] = parts[name].replace(b"</Relationships>", link.encode())
    with zipfile.ZipFile(path, "w") as archive:
        for one, content in parts.items():
            archive.writestr(one, content)


def test_names_of_elements_may_have_a_prefix_and_rows_no_numbers(tmp_path: Path) -> None:
    ns = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    xml = (
        f'<x:worksheet xmlns:x="{ns}"><x:sheetData>'
        '<x:row><x:c t="inlineStr"><x:is><x:t>a</x:t></x:is></x:c><x:c><x:v>2</x:v></x:c></x:row>'
        '<x:row hidden="1"><x:c><x:v>3</x:v></x:c></x:row></x:sheetData></x:worksheet>'
    )
    sheet = read(by_hand(tmp_path / "a.xlsx", xml))
    assert cells(sheet) == [("a", 2.0), (3.0,)]
    assert [row.hidden for row in sheet.rows] == [False, True]


# ---- far too much --------------------------------------------------------------------------------


def test_a_million_rows_are_cut_and_counted(tmp_path: Path) -> None:
    whole = 1_000_000
    path = tmp_path / "million.xlsx"
    by_hand(path, sheet_xml(""))
    rows = (
        f'<row r="{at}"><c r="A{at}" t="inlineStr"><is><t>N{at}</t></is></c></row>'
        for at in range(1, whole + 1)
    )
    merge = '<mergeCells count="1"><mergeCell ref="A1:A2"/></mergeCells>'
    by_hand(path, sheet_xml("".join(rows), after=merge))
    sheet = read(path)
    assert len(sheet.rows) == MOST_ROWS
    assert sheet.rows[-1].cells == (f"N{MOST_ROWS}",)
    assert sheet.left_out.rows == whole - MOST_ROWS
    assert sheet.left_out.after == MOST_ROWS
    assert not sheet.left_out.more
    assert sheet.merges == (Merge(1, 0, 2, 0),)


def test_formatted_rows_with_nothing_in_them_are_not_counted_as_left_out(tmp_path: Path) -> None:
    rows = f'<row r="1">{text_cell("A1", "x")}</row>' + "".join(
        f'<row r="{at}" s="1"><c r="A{at}" s="1"/></row>' for at in range(MOST_ROWS, MOST_ROWS + 90)
    )
    last = MOST_ROWS + 500
    rows += f'<row r="{last}">{text_cell(f"A{last}", "stray")}</row>'
    sheet = read(by_hand(tmp_path / "a.xlsx", sheet_xml(rows)))
    assert cells(sheet) == [("x",)]
    assert sheet.left_out.rows == 1


def test_a_stray_cell_far_away_takes_no_memory(tmp_path: Path) -> None:
    rows = (
        f'<row r="1">{text_cell("A1", "a")}{text_cell("XFD1", "far")}</row>'
        f'<row r="2">{text_cell("B2", "b")}</row>'
        f'<row r="1048576">{text_cell("XFD1048576", "corner")}</row>'
    )
    sheet = read(by_hand(tmp_path / "a.xlsx", sheet_xml(rows)))
    assert cells(sheet) == [("a",), (None, "b")]
    assert (sheet.left_out.cells, sheet.left_out.rows) == (1, 1)


def test_wide_and_long_together_stay_within_bounds(tmp_path: Path) -> None:
    wide = "".join(text_cell(f"{column_letters(at)}1", "h") for at in range(MOST_COLUMNS))
    long = "".join(f'<row r="{at}">{text_cell(f"A{at}", "n")}</row>' for at in range(2, 6001))
    sheet = read(by_hand(tmp_path / "a.xlsx", sheet_xml(f'<row r="1">{wide}</row>{long}')))
    assert sheet.rows[-1].number == MOST_AREA // MOST_COLUMNS
    assert sheet.left_out.rows == 6000 - MOST_AREA // MOST_COLUMNS


def _said(text: str, more: str = "") -> str:
    cell = f'<table:table-cell office:value-type="string"{more}>'
    return f"{cell}<text:p>{text}</text:p></table:table-cell>"


def test_repeated_cells_and_rows_of_an_ods_are_bounded(tmp_path: Path) -> None:
    thrice = _said("b", ' table:number-columns-repeated="3"')
    far = _said("far", ' table:number-columns-repeated="16000"')
    table = (
        f'<table:table table:name="S"><table:table-row>{_said("a")}{thrice}{far}</table:table-row>'
        f'<table:table-row table:number-rows-repeated="2">{_said("c")}</table:table-row>'
        f'<table:table-row table:number-rows-repeated="1000000">{_said("d")}</table:table-row>'
        '<table:table-row table:number-rows-repeated="40"><table:table-cell/></table:table-row>'
        "</table:table>"
    )
    sheet = read(ods_by_hand(tmp_path / "a.ods", table))
    assert cells(sheet) == [("a", "b", "b", "b"), ("c",), ("c",)]
    assert sheet.left_out.rows == 1_000_000
    assert sheet.left_out.cells == 16000


def test_hidden_rows_and_errors_of_an_ods_are_told(tmp_path: Path) -> None:
    table = (
        '<table:table table:name="S"><table:table-column/><table:table-column '
        'table:visibility="collapse"/><table:table-row table:visibility="filter">'
        f"{_said('a')}</table:table-row><table:table-row>"
        '<table:table-cell xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:'
        'calcext:1.0" table:formula="of:=1/0" office:value-type="string" '
        'calcext:value-type="error">'
        "<text:p>#DIV/0!</text:p></table:table-cell></table:table-row></table:table>"
    )
    sheet = read(ods_by_hand(tmp_path / "a.ods", table))
    assert cells(sheet) == [("a",), (Unread(Trouble.ERROR, "#DIV/0!"),)]
    assert [row.hidden for row in sheet.rows] == [True, False]
    assert sheet.hidden_columns == {1}
