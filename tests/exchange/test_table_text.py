"""Files of a spreadsheet as rows of cells: letters, signs between cells, files that are none."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careerplanner.errors import FileFault
from careerplanner.exchange.table_text import (
    DELIMITERS,
    LARGEST,
    MOST_ROWS,
    read_file,
    read_table,
)

if TYPE_CHECKING:
    from pathlib import Path

WELSH = "Teitl,Dyddiad\nDiogelu grŵp B â'r tŷ,12 Mawrth 2024\n"
FRENCH = "Title,Date\nCafé naïve – “quoted”,12 March 2024\n"


def cells(data: bytes, **more: str) -> list[tuple[str, ...]]:
    return [line.cells for line in read_table(data, "f.csv", **more).lines]


@pytest.mark.parametrize(
    "encoding",
    ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "iso8859_14"],
)
def test_welsh_letters_are_read_however_they_were_saved(encoding: str) -> None:
    assert cells(WELSH.encode(encoding))[1] == ("Diogelu grŵp B â'r tŷ", "12 Mawrth 2024")


def test_letters_of_older_windows_are_read() -> None:
    assert cells(FRENCH.encode("cp1252"))[1][0] == "Café naïve – “quoted”"


def test_letters_may_be_said() -> None:
    data = "Title,Date\nCaf\xe9,2024\n".encode("mac_roman")
    assert cells(data, encoding="mac_roman")[1][0] == "Café"
    assert cells(data, encoding="cp1252")[1][0] != "Café"
    with pytest.raises(FileFault, match=r"table\.not_text"):
        read_table(data, "f.csv", encoding="utf-8")


@pytest.mark.parametrize("delimiter", DELIMITERS)
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_the_sign_between_cells_is_found(delimiter: str, end: str) -> None:
    rows = [["Title", "Date", "Note"], ["A, b; c", "2024", "x"], ["D", "2023", ""]]
    text = end.join(delimiter.join(f'"{cell}"' for cell in row) for row in rows)
    assert [list(row) for row in cells(text.encode())] == rows


def test_a_line_that_says_the_sign_is_no_row() -> None:
    table = read_table(b"sep=;\r\nTitle;Date\r\nA,b;2024\r\n", "f.csv")
    assert (table.delimiter, table.lines[0].cells) == (";", ("Title", "Date"))
    assert [line.number for line in table.lines] == [2, 3]


def test_rows_know_their_line_and_empty_rows_are_none() -> None:
    text = 'Title,Note\n\n,,\nA,"two\nlines"\nB,\n'
    lines = read_table(text.encode(), "f.csv").lines
    assert [(line.number, line.cells[0]) for line in lines] == [(1, "Title"), (4, "A"), (6, "B")]
    assert lines[1].cells[1] == "two\nlines"


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "empty"),
        (b" \n\r\n\t", "empty"),
        (b"\xef\xbb\xbf", "empty"),
        (b",,\n,,\n", "empty"),
        (b"PK\x03\x04 rest of a workbook", "is_workbook"),
        (b"\xd0\xcf\x11\xe0 an older one", "is_workbook"),
        (b"%PDF-1.7", "is_pdf"),
        (b"SQLite format 3\0", "is_book"),
        (b"\x89PNG\r\n", "is_picture"),
        (b"\xff\xd8\xff\xe0", "is_picture"),
        (b"<html><table><tr><td>a</td></tr></table>", "is_web_page"),
        (b"Title,Date\nA,20\x0024\n", "not_text"),
        (b"Title\nA\nB\n", "one_column"),
        (b'Title,Date\nA,2024\nB,"2023\nC,2022\n', "open_quote"),
        (b"a,b\n" * (MOST_ROWS + 1), "too_many_rows"),
        (b",".join([b"a"] * 300), "too_wide"),
        (b"\xff\xfeT\x00i\x00,", "not_text"),
    ],
)
def test_what_is_no_table_is_called_what_it_is(data: bytes, code: str) -> None:
    with pytest.raises(FileFault) as refused:
        read_table(data, "f.csv")
    assert refused.value.code == f"table.{code}"
    assert refused.value.fields["path"] == "f.csv"


def test_a_quotation_mark_that_is_never_closed_is_told_with_its_line() -> None:
    with pytest.raises(FileFault) as refused:
        read_table(b'Title,Date\nA,2024\nB,"2023\nC,2022\n', "f.csv")
    assert refused.value.fields["line"] == 3


def test_200_000_rows_are_refused_and_a_quotation_mark_in_a_cell_is_not() -> None:
    with pytest.raises(FileFault, match=r"table\.too_many_rows"):
        read_table(b"Title,Date\n" + b"A,2024\n" * 200_000, "f.csv")
    assert cells(b'Title,Date\n5" plate,2024\n')[1] == ('5" plate', "2024")


@pytest.mark.parametrize(
    ("make", "code"),
    [
        (lambda folder: folder / "none.csv", "file.missing"),
        (lambda folder: folder, "file.is_folder"),
        (lambda folder: folder / "a\0b.csv", "file.not_readable"),
        (lambda folder: folder / "none" / "f.csv", "file.missing"),
    ],
)
def test_what_cannot_be_opened_says_why(tmp_path: Path, make: object, code: str) -> None:
    with pytest.raises(FileFault) as refused:
        read_file(make(tmp_path))  # type: ignore[operator]
    assert refused.value.code == code


def test_a_very_large_file_is_not_read_whole(tmp_path: Path) -> None:
    path = tmp_path / "large.csv"
    with path.open("wb") as out:
        out.truncate(LARGEST + 1)
    with pytest.raises(FileFault, match=r"table\.too_large"):
        read_file(path)


@given(st.binary(max_size=400))
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    with suppress(FileFault):
        assert read_table(data, "f.csv").width >= 2
