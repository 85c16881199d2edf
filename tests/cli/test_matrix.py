"""The command that writes a matrix to a spreadsheet."""

from __future__ import annotations

import csv
from typing import TYPE_CHECKING

from python_calamine import CalamineWorkbook

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.cli.conftest import Answered

    Ask = Callable[..., Answered]


def test_training_is_written_to_a_spreadsheet(ask: Ask, book: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.xlsx"
    answered = ask("matrix", "export", "--book", book, "--every-column", out)
    assert answered.status == 0, answered.err
    assert answered.out.splitlines()[0] == f"The matrix was written to: {out}"
    assert answered.out.splitlines()[1].startswith("People: 14. Columns: ")
    found = CalamineWorkbook.from_path(str(out))
    assert found.sheet_names[0] == "Training"
    rows = found.get_sheet_by_index(0).to_python()
    assert len(rows) == 15
    names = [str(row[0]) for row in rows[1:]]
    assert names == sorted(names, key=str.casefold)


def test_a_band_is_named_in_either_case_and_the_ending_says_the_form(
    ask: Ask, book: Path, tmp_path: Path
) -> None:
    first, second = tmp_path / "a.csv", tmp_path / "b.CSV"
    known = ask("matrix", "export", "--book", book, "--band", "?", first)
    assert known.status == 1
    assert not first.exists()
    band = known.err.split("Its bands: ")[1].split(",")[0].strip(". \n")
    assert ask("matrix", "export", "--book", book, "--band", band, first).status == 0
    assert ask("matrix", "export", "--book", book, "--band", band.swapcase(), second).status == 0
    assert first.read_bytes() == second.read_bytes()
    rows = list(csv.reader(first.read_text("utf-8-sig").splitlines()))
    assert len(rows) == 15


def test_it_speaks_welsh(ask: Ask, book: Path, tmp_path: Path) -> None:
    out = tmp_path / "allan.xlsx"
    answered = ask("matrix", "export", "--language", "cy", "--book", book, out)
    assert answered.out.startswith("Ysgrifennwyd y matrics i:")
    names = CalamineWorkbook.from_path(str(out)).sheet_names
    assert names[:2] == ["Hyfforddiant", "Am hyn"]


def test_what_cannot_be_is_refused_and_nothing_is_written(
    ask: Ask, book: Path, tmp_path: Path
) -> None:
    assert ask("matrix", "export", "--book", book, tmp_path / "out.ods").status == 2
    assert ask("matrix", "export", tmp_path / "out.xlsx").status == 2
    both = ("--training", "--band", "A")
    assert ask("matrix", "export", "--book", book, *both, tmp_path / "out.xlsx").status == 2
    assert ask("matrix", "export", "--book", book, tmp_path / "no" / "out.xlsx").status == 3
    assert ask("matrix", "export", "--book", book, book.with_suffix(".xlsx")).status == 0
    assert sorted(one.name for one in tmp_path.iterdir() if "out" in one.name) == []
