"""Papers other than the plan: every part is on the page, owned, and said in the right language."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from careerplanner.reports import sheet_paper as parts
from careerplanner.reports.runs import words
from tests.reports import sheet_samples as samples
from tests.reports.reading import TaggedFile
from tests.reports.test_plan_report import HOSTILE

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

    from tests.pdfua.verapdf import Failure


def test_headings_and_pictures_come_in_order() -> None:
    file = TaggedFile(samples.make(samples.sheet("en")))
    wanted = {"H1", "H2", "H3", "Figure", "Table"}
    found = [
        (node.role, node.alternative or "" if node.role == "Figure" else file.text(node)[:20])
        for node in file.tree.walk()
        if node.role in wanted
    ]
    assert found == [
        ("H1", "Progress log"),
        ("H2", "Where it stands"),
        ("Table", "AreaStateSignedArea "),
        ("H3", "Evidence"),
        ("Figure", "A certificate"),
        ("Figure", "A note"),
        ("H2", "Signatures"),
    ]


def test_a_picture_is_drawn_once_and_lies_in_its_figure() -> None:
    sheet = samples.sheet("en")
    picture = next(part for part in sheet.parts if isinstance(part, parts.Picture))
    file = TaggedFile(samples.make(replace(sheet, parts=(picture, picture))))
    page = file.reader.pages[0]
    assert len(page.images) == 1, "the same picture is kept in the file once"
    figures = [node for node in file.tree.walk() if node.role == "Figure"]
    assert len(figures) == 2
    for figure in figures:
        left, foot, right, top = (float(edge) for edge in figure.attributes["/BBox"])
        assert right - left == pytest.approx(1.5 * (top - foot), rel=0.01)
        assert top - foot <= 160.5


def test_a_picture_that_is_none_and_one_without_words_are_refused() -> None:
    sheet = samples.sheet("en")
    for bad in (
        parts.Picture(b"no picture", words("Something", "en")),
        parts.Picture(samples.photo(), ()),
    ):
        with pytest.raises(ValueError, match=r"picture|words"):
            samples.make(replace(sheet, parts=(bad,)))


def test_what_is_signed_on_screen_stands_there_and_the_rest_is_a_place_to_write() -> None:
    file = TaggedFile(samples.make(samples.sheet("cy")))
    forms = [node.alternative for node in file.tree.walk() if node.role == "Form"]
    assert forms == ["Notes", "Name: Manager", "Signature: Manager", "Date: Manager"]


def test_the_same_sheet_gives_the_same_bytes() -> None:
    assert samples.make(samples.sheet("cy")) == samples.make(samples.sheet("cy"))


def test_every_sheet_passes(
    pdfua: Callable[[Iterable[Path]], list[Failure]], tmp_path: Path
) -> None:
    sheets = {
        f"{rows} {language}": samples.sheet(language, rows=rows)
        for rows in (0, 3, 200)
        for language in ("en", "cy")
    }
    sheets |= {name: samples.sheet("cy", name=text) for name, text in HOSTILE.items()}
    files = []
    for name, sheet in sheets.items():
        file = tmp_path / f"{name}.pdf"
        file.write_bytes(samples.make(sheet))
        files.append(file)
    assert pdfua(files) == []
