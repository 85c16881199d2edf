"""The spreadsheet a matrix leaves as, read back cell by cell: here, and by LibreOffice."""

from __future__ import annotations

import csv
import io
import re
import shutil
import subprocess
import zipfile
from datetime import date
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from python_calamine import CalamineWorkbook

from careerplanner.exchange.matrix_xlsx import (
    COLOURS,
    LONGEST_TEXT,
    NotesSheet,
    TableCell,
    TableSheet,
    sheet_name,
    write_book,
)

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

DAY = date(2026, 11, 22)
NASTY = (
    "=1+1",
    '=HYPERLINK("https://example.org","x")',
    "+44 1234",
    "-2+3",
    "@SUM(A1)",
    "\t=1+1",
    "\r=1+1",
    "'quoted",
    "=cmd|'/C calc'!A0",
    "https://example.org",
    "mailto:ann@example.org",
    "0123",
    "1e5",
    "2026-01-02",
    "TRUE",
    "#N/A",
    "Ŵyn Ŷ ŵ ŷ",
    "مرحبا 日本",
    'a, b; "c"',
    "line\nline",
    "  edges  ",
    "{=1}",
)
FORMULAS = tuple(text for text in NASTY if text[0] in "=+-@\t\r")


def table(
    cells: Sequence[Sequence[TableCell]], headings: Sequence[str] | None = None, name: str = "Words"
) -> TableSheet:
    across = len(cells[0]) if cells else 1
    heads = tuple(headings or ["Name", *(f"Asked {at}" for at in range(1, across))])
    return TableSheet(name, heads, 1, cells)


def read(content: bytes, sheet: int = 0) -> list[list[object]]:
    book = CalamineWorkbook.from_filelike(io.BytesIO(content))
    return book.get_sheet_by_index(sheet).to_python(skip_empty_area=False)


def part(content: bytes, name: str) -> str:
    with zipfile.ZipFile(io.BytesIO(content)) as packed:
        return packed.read(name).decode()


def test_every_text_comes_back_as_it_was_and_none_is_a_formula() -> None:
    rows = [[TableCell(name), *(TableCell(text) for text in NASTY)] for name in NASTY]
    made = write_book([table(rows, ["=Name", *NASTY])], "=Title", DAY)
    found = read(made)
    assert found[0] == ["=Name", *NASTY]
    assert found[1:] == [[name, *NASTY] for name in NASTY]
    sheet = part(made, "xl/worksheets/sheet1.xml")
    assert "<f" not in re.sub(r"<f(?=ilter|ormatPr)", "", sheet)
    assert "hyperlink" not in sheet


def test_a_text_like_a_formula_stays_a_text_when_somebody_edits_it() -> None:
    rows = [[TableCell(text)] for text in (*FORMULAS, "Ann")]
    made = write_book([table(rows)], "Title", DAY)
    sheet, styles = part(made, "xl/worksheets/sheet1.xml"), part(made, "xl/styles.xml")
    forms = re.findall(r"<xf [^>]*>", styles[styles.index("<cellXfs") :])
    used = {int(row): int(form) for row, form in re.findall(r'<c r="A(\d+)" s="(\d+)"', sheet)}
    quoted = {row: 'quotePrefix="1"' in forms[form] for row, form in used.items()}
    assert [quoted[row] for row in range(2, 2 + len(FORMULAS))] == [True] * len(FORMULAS)
    assert quoted[2 + len(FORMULAS)] is False


@pytest.mark.parametrize(
    ("day", "kept"),
    [
        (date(2026, 2, 28), True),
        (date(1900, 3, 1), True),
        (date(1900, 2, 28), False),
        (date(1900, 1, 1), False),
        (date(2100, 12, 31), True),
    ],
)
def test_a_day_is_a_day_where_every_spreadsheet_agrees_on_it(day: date, kept: bool) -> None:
    made = write_book([table([[TableCell("Ann"), TableCell(day=day)]])], "Title", DAY)
    assert read(made)[1][1] == (day if kept else day.isoformat())


def test_what_is_added_to_a_day_is_seen_and_the_day_stays_a_day() -> None:
    cell = TableCell('sug"gested', date(2027, 3, 1), "draft")
    made = write_book([table([[TableCell("Ann"), cell]])], "Title", DAY)
    assert read(made)[1][1] == date(2027, 3, 1)
    assert "yyyy-mm-dd &quot;(sug'gested)&quot;" in part(made, "xl/styles.xml")


def test_heads_and_first_column_stay_and_each_look_has_its_colours() -> None:
    rows = [[TableCell("Ann"), *(TableCell(look, look=look) for look in COLOURS)]]
    made = write_book([table(rows)], "Title", DAY)
    sheet = part(made, "xl/worksheets/sheet1.xml")
    assert '<pane xSplit="1" ySplit="1" topLeftCell="B2"' in sheet
    assert "<autoFilter" in sheet
    styles = part(made, "xl/styles.xml")
    for ink, ground in COLOURS.values():
        assert f'rgb="FF{ink[1:].upper()}"' in styles
        assert f'rgb="FF{ground[1:].upper()}"' in styles


def test_notes_stand_on_a_sheet_of_their_own() -> None:
    notes = NotesSheet(
        "About", "=About", (("Made on", "=day", ""), ("Words", "", ""), ("Done", "It is.", "met"))
    )
    made = write_book([table([[TableCell("Ann")]]), notes], "Title", DAY)
    found = read(made, 1)
    assert found[0][0] == "=About"
    assert [row[:2] for row in found[2:]] == [
        ["Made on", "=day"],
        ["Words", ""],
        ["Done", "It is."],
    ]


def test_the_same_content_is_the_same_file_and_nothing_is_lost_of_a_long_text() -> None:
    rows = [[TableCell("x" * 40_000)]]
    first, second = (write_book([table(rows)], "Title", DAY) for _ in range(2))
    assert first == second
    assert read(first)[1][0] == "x" * LONGEST_TEXT


def test_a_sheet_without_rows_can_be_opened() -> None:
    made = write_book([TableSheet("Words", ("Name", "A"), 1, [])], "Title", DAY)
    assert read(made) == [["Name", "A"]]


def test_it_tells_how_far_it_is() -> None:
    told: list[tuple[int, int]] = []
    rows = [[TableCell(str(at))] for at in range(450)]
    write_book([table(rows), table(rows, name="More")], "T", DAY, lambda *how: told.append(how))
    assert told == [(200, 900), (400, 900), (650, 900), (850, 900)]


@given(st.lists(st.text(max_size=60), max_size=6))
@settings(max_examples=200, deadline=None)
def test_any_name_becomes_one_that_a_sheet_may_have(wanted: list[str]) -> None:
    taken: set[str] = set()
    names = [sheet_name(one, taken) for one in wanted]
    assert len({name.casefold() for name in names}) == len(names)
    for name in names:
        assert 0 < len(name) <= 31
        assert not set(name) & set("[]:*?/\\")
        assert not name.startswith("'")
        assert not name.endswith("'")


@given(
    st.lists(
        st.lists(
            st.text(st.characters(exclude_categories=["Cs"]), max_size=12), min_size=3, max_size=3
        ),
        min_size=1,
        max_size=5,
    )
)
@settings(max_examples=150, deadline=None)
def test_any_text_comes_back(texts: list[list[str]]) -> None:
    rows = [[TableCell(f"n{text}"[1:] or "-") for text in row] for row in texts]
    found = read(write_book([table(rows)], "T", DAY))
    assert [[_seen(cell.text) for cell in row] for row in rows] == [
        [_seen(str(cell)) for cell in row] for row in found[1:]
    ]


def _seen(text: str) -> str:
    """What the format can hold of a text: no signs that control."""
    return "".join(sign for sign in text if sign.isprintable())


# ---- LibreOffice ---------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def soffice() -> str:
    found = shutil.which("soffice")
    if found is None:
        pytest.skip("no LibreOffice (Debian: libreoffice-calc)")
    return found


def convert(soffice: str, file: Path, kind: str) -> None:
    """Has LibreOffice open a file and save it as another kind beside it."""
    home = file.parent / "office"
    subprocess.run(
        [
            soffice, f"-env:UserInstallation={home.as_uri()}", "--headless", "--norestore",
            "--convert-to", kind, "--outdir", str(file.parent), str(file),
        ],
        check=True, capture_output=True, timeout=100,
    )  # fmt: skip


@pytest.mark.slow
def test_libreoffice_opens_it_and_shows_every_cell_as_meant(soffice: str, tmp_path: Path) -> None:
    shown = [text for text in NASTY if text.isprintable()]
    words = [[TableCell(text), TableCell(text, look="met")] for text in shown]
    days = [
        [TableCell("Ann"), TableCell(day=date(2026, 2, 3), look="met")],
        [TableCell("=Bob"), TableCell("suggested", date(2027, 12, 31), "draft")],
        [TableCell("@Cer"), TableCell("March 2026", look="met")],
    ]
    notes = NotesSheet("About", "Title", (("Done", "=It is.", "met"),))
    file = tmp_path / "matrix.xlsx"
    file.write_bytes(write_book([table(words), notes, table(days, name="Days")], "T", DAY))

    convert(
        soffice,
        file,
        "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1",
    )
    first = list(csv.reader(io.StringIO((tmp_path / "matrix-Words.csv").read_text("utf-8"))))
    assert first == [["Name", "Asked 1"], *([text, text] for text in shown)]
    third = list(csv.reader(io.StringIO((tmp_path / "matrix-Days.csv").read_text("utf-8"))))
    assert third[1:] == [
        ["Ann", "2026-02-03"],
        ["=Bob", "2027-12-31"],
        ["@Cer", "March 2026"],
    ]

    convert(soffice, file, "ods")
    again = CalamineWorkbook.from_path(str(tmp_path / "matrix.ods"))
    assert again.sheet_names == ["Words", "About", "Days"]
    assert again.get_sheet_by_index(0).to_python() == [
        ["Name", "Asked 1"],
        *([t, t] for t in shown),
    ]
    assert again.get_sheet_by_index(2).to_python()[1:] == [
        ["Ann", date(2026, 2, 3)],
        ["=Bob", date(2027, 12, 31)],
        ["@Cer", "March 2026"],
    ]
    with zipfile.ZipFile(tmp_path / "matrix.ods") as packed:
        content = packed.read("content.xml").decode()
    assert "table:formula" not in content
    assert "<text:p>2027-12-31 (suggested)</text:p>" in content, "a day that has no room is hidden"
