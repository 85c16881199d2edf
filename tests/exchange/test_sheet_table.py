"""A workbook read as a table of text, as learning is taken in from it."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from careerplanner.errors import FileFault
from careerplanner.exchange.learning_columns import Part, find_columns
from careerplanner.exchange.sheet_table import read_any_table
from careerplanner.exchange.table_dates import read_cell_date
from tests.services.sheets_made import converted, matrix_file

if TYPE_CHECKING:
    from pathlib import Path

ROWS = [
    ["Course", "Date completed", "Hours", "Notes"],
    ["Hoists", date(2024, 4, 3), 1.5, None],
    ["Choking", 45416, 2, "Clear now"],
]


@pytest.mark.parametrize("dated", [False, True])
@pytest.mark.parametrize("ending", ["xlsx", "ods", "xls"])
def test_learning_in_a_workbook_reads_as_the_same_table_saved_as_text(
    tmp_path: Path, ending: str, *, dated: bool
) -> None:
    rows = [list(row) for row in ROWS]
    if dated:
        rows[2][1] = 45416 - 1462
    path = matrix_file(tmp_path / "made.xlsx", rows, date_1904=dated)
    if ending != "xlsx":
        path = converted(path, {"xls": "xls:MS Excel 97"}.get(ending, ending), tmp_path)
    table = read_any_table(path.read_bytes(), "list")
    assert [line.cells for line in table.lines] == [
        ("Course", "Date completed", "Hours", "Notes"),
        ("Hoists", "2024-04-03", "1.5"),
        ("Choking", "45416", "2", "Clear now"),
    ]
    assert str(read_cell_date(table.lines[2].cells[1], None)) == "2024-05-04"
    columns = find_columns(table)
    assert columns.parts == (Part.TITLE, Part.ON, Part.MINUTES, Part.CHANGED)


def test_text_is_read_as_before_and_a_lonely_column_is_refused(tmp_path: Path) -> None:
    assert read_any_table(b"Course;Date\nHoists;2024\n", "list").delimiter == ";"
    path = matrix_file(tmp_path / "a.xlsx", [["Course"], ["Hoists"]])
    with pytest.raises(FileFault, match=r"table\.one_column"):
        read_any_table(path.read_bytes(), "list")
