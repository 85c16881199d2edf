"""The bundled typeface has every letter we need, in every style, and is what its papers say."""

from __future__ import annotations

import hashlib
import re
from typing import TYPE_CHECKING

import pytest

from careerplanner.paths import resources_folder

if TYPE_CHECKING:
    from careerplanner.reports.fonts import Typeface

FOLDER = resources_folder() / "fonts"
WELSH = "âêîôûŵŷáéíóúẃýàèìòùẁỳäëïöüẅÿ"
MARKS = "£–’‘“”•…·◊√ \N{NO-BREAK SPACE}"


@pytest.mark.parametrize("style", ["regular", "bold", "italic", "bold_italic"])
def test_every_welsh_letter_is_in_every_style(typeface: Typeface, style: str) -> None:
    advances = getattr(typeface, style).advances
    assert set(WELSH + WELSH.upper() + MARKS) - set(advances) == set()
    assert all(advances[letter] > 0 for letter in WELSH + WELSH.upper())


def test_checksums_are_those_of_the_files() -> None:
    lines = (FOLDER / "SHA256SUMS").read_text("ascii").splitlines()
    sums = {name: mark for mark, name in (line.split() for line in lines)}
    files = {file.name: file for file in FOLDER.glob("*.ttf")}
    assert len(files) == 4
    assert set(sums) == {*files, "OFL.txt"}
    readme = (FOLDER / "README.md").read_text("utf-8")
    for name, file in files.items():
        mark = hashlib.sha256(file.read_bytes()).hexdigest()
        assert sums[name] == mark
        assert re.search(rf"`{re.escape(name)}`.*`{mark}`", readme)


def test_licence_lies_beside_the_files() -> None:
    assert "SIL OPEN FONT LICENSE Version 1.1" in (FOLDER / "OFL.txt").read_text("utf-8")


def test_width_grows_with_size(typeface: Typeface) -> None:
    assert typeface.bold.width("Dŵr", 20) == pytest.approx(2 * typeface.bold.width("Dŵr", 10))
    assert typeface.bold.width("Dŵr", 10) > typeface.regular.width("Dŵr", 10)
