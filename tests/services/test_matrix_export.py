"""A matrix given out: a spreadsheet with its explanation, a table saved as text, a paper."""

from __future__ import annotations

import csv
import io
from datetime import date
from typing import TYPE_CHECKING

import pytest
from python_calamine import CalamineWorkbook

from careerplanner.i18n.language import Language
from careerplanner.services.book.books import close_book
from careerplanner.services.matrix.matrix_cells import TRAINING, Asked, MatrixKind
from careerplanner.services.matrix.matrix_export import file_name, matrix_book, save_matrix
from careerplanner.services.matrix.matrix_paper import COLUMNS_ACROSS, matrix_sheet
from careerplanner.services.matrix.matrix_view import MatrixView
from careerplanner.services.paper.sheets import sheet_pdf
from careerplanner.services.workspace import Workspace
from tests.reports.reading import TaggedFile
from tests.services.matrix_made import TODAY, team

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from pathlib import Path

    from careerplanner.framework.lookup import Lookup
    from careerplanner.i18n.catalogue import Catalogues
    from careerplanner.services.matrix.matrix_export import MatrixBook
    from tests.pdfua.verapdf import Failure

PEOPLE = ["fay", "ann", "bob", "cer", "dai", "eve"]
BAND_B = Asked(MatrixKind.REQUIREMENT, "B")


@pytest.fixture
def space(wales: Lookup, catalogues: Catalogues, tmp_path: Path) -> Iterator[Workspace]:
    made = team(Workspace(wales, catalogues, lambda: TODAY), tmp_path / "team.careerbook")
    yield made
    close_book(made)


def given_out(
    space: Workspace, asked: Asked = TRAINING, language: Language = Language.ENGLISH
) -> MatrixBook:
    view = MatrixView(space, asked)
    view.work_all()
    return matrix_book(view, space.wording(language), PEOPLE, view.shown_columns())


def sheets(made: MatrixBook) -> dict[str, list[list[object]]]:
    book = CalamineWorkbook.from_filelike(io.BytesIO(made.xlsx()))
    return {
        name: book.get_sheet_by_name(name).to_python(skip_empty_area=False)
        for name in book.sheet_names
    }


def column(rows: list[list[object]], heading: str) -> dict[object, object]:
    at = rows[0].index(heading)
    return {row[0]: row[at] for row in rows[1:]}


def test_each_sheet_of_training_says_one_thing(space: Workspace) -> None:
    found = sheets(given_out(space))
    assert list(found) == ["Training", "About this", "Last done", "Refresh by"]
    names = ["=Fay+1", "Ann Example", "Bob Sample", "Cer Pretend", "Dai Invented", "Eve Madeup"]
    for name in ("Training", "Last done", "Refresh by"):
        assert [row[0] for row in found[name][1:]] == names
        assert found[name][0] == found["Training"][0]
    assert found["Training"][1][1] == "Adult care home worker"
    fire = column(found["Training"], "Fire safety")
    assert fire == {
        "=Fay+1": "Not asked", "Ann Example": "Overdue", "Bob Sample": "Due soon",
        "Cer Pretend": "Not asked", "Dai Invented": "Not asked", "Eve Madeup": "Not asked",
    }  # fmt: skip
    assert column(found["Last done"], "Fire safety")["Ann Example"] == date(2025, 3, 2)
    assert column(found["Refresh by"], "Fire safety")["Ann Example"] == date(2026, 3, 2)
    assert column(found["Refresh by"], "Moving and handling")["Cer Pretend"] == date(2026, 1, 9)
    assert column(found["Last done"], "Dementia Friends")["Eve Madeup"] == "May 2026"
    assert column(found["Refresh by"], "Dementia Friends")["Eve Madeup"] == "May 2028"
    assert column(found["Last done"], "Emergency first aid")["=Fay+1"] == "2019"
    assert column(found["Training"], "Dementia Friends")["Dai Invented"] == "Not known"


@pytest.mark.parametrize("asked", [TRAINING, BAND_B])
@pytest.mark.parametrize("language", list(Language))
def test_every_cell_of_the_file_is_what_was_said(
    space: Workspace, asked: Asked, language: Language
) -> None:
    made = given_out(space, asked, language)
    found = sheets(made)
    tables = [one for one in made.sheets if hasattr(one, "rows")]
    assert tables
    for table in tables:
        rows = found[table.name]
        assert rows[0] == list(table.headings)
        wanted = [[cell.day or cell.text for cell in row] for row in table.rows]
        assert [list(row) for row in rows[1:]] == wanted


def test_a_suggested_day_says_so_beside_the_day(space: Workspace) -> None:
    made = given_out(space)
    table = next(one for one in made.sheets if one.name == "Refresh by")
    at = table.headings.index("Moving and handling")  # type: ignore[union-attr]
    cells = {row[0].text: row[at] for row in table.rows}  # type: ignore[union-attr]
    assert cells["Cer Pretend"].text == "suggested"
    assert cells["Cer Pretend"].look == "draft"


@pytest.mark.parametrize("language", list(Language))
def test_the_second_sheet_says_what_judged_it_and_what_the_words_mean(
    space: Workspace, language: Language
) -> None:
    say = space.wording(language)
    about = space.lookup.pack.about
    name = {Language.ENGLISH: "About this", Language.WELSH: "Am hyn"}[language]
    banded = " ".join(
        str(c) for row in sheets(given_out(space, BAND_B, language))[name] for c in row
    )
    for needed in (about.ref.version, say.text(about.status), say.day(TODAY)):
        assert needed in banded
    register = {Language.ENGLISH: "must register", Language.WELSH: "gofrestru"}[language]
    assert register in banded
    words = {row[0]: row[1] for row in sheets(given_out(space, TRAINING, language))[name]}
    assert len(words) > 10
    late = {Language.ENGLISH: "Overdue", Language.WELSH: "Yn hwyr"}[language]
    assert words[late]


def test_a_table_saved_as_text_has_all_of_it_and_no_formula(space: Workspace) -> None:
    made = given_out(space)
    text = made.csv().decode("utf-8-sig")
    rows = list(csv.DictReader(io.StringIO(text)))
    assert rows[0]["Name"] == "'=Fay+1"
    ann = rows[1]
    assert ann["Fire safety"] == "Overdue"
    assert ann["Fire safety: Last done"] == "2025-03-02"
    assert ann["Fire safety: Refresh by"] == "2026-03-02"
    assert rows[3]["Moving and handling: Refresh by"] == "2026-01-09 (suggested)"
    assert made.content(".CSV") == made.csv()
    assert made.content(".xlsx")[:2] == b"PK"
    banded = list(csv.reader(io.StringIO(given_out(space, BAND_B).csv().decode("utf-8-sig"))))
    assert len(banded[0]) == 6


def test_it_is_written_whole_under_a_name_that_says_what_it_is(
    space: Workspace, tmp_path: Path
) -> None:
    made, view = given_out(space), MatrixView(space)
    assert file_name(view, space.wording(Language.WELSH), ".xlsx") == (
        "Matrics hyfforddiant - 2026-11-22.xlsx"
    )
    path = tmp_path / "out.xlsx"
    save_matrix(path, made.xlsx())
    assert path.read_bytes() == made.xlsx()


# ---- paper ---------------------------------------------------------------------------------------


def papers(space: Workspace, asked: Asked, language: Language) -> bytes:
    view = MatrixView(space, asked)
    view.work_all()
    people = {name: space.opened.record(name).worker.name for name in PEOPLE}
    places = view.shown_columns(everything=True)
    return sheet_pdf(matrix_sheet(view, people, places, language, 9))


@pytest.mark.parametrize("asked", [TRAINING, BAND_B])
@pytest.mark.parametrize("language", list(Language))
def test_paper_has_everybody_in_every_part_and_every_word(
    space: Workspace, asked: Asked, language: Language
) -> None:
    file = TaggedFile(papers(space, asked, language))
    tables = [node for node in file.tree.walk() if node.role == "Table"]
    view = MatrixView(space, asked)
    parts = -(-len(view.columns) // COLUMNS_ACROSS)
    assert len(tables) == parts + 1, "the last one explains the words"
    for table in tables[:-1]:
        heads = [file.text(node) for node in table.walk() if node.role == "TH"]
        assert [head for head in heads if "Fay" in head] == ["=Fay+1"]
    said = " ".join(file.text(node) for node in file.tree.walk() if node.role in {"TD", "P", "TH"})
    if asked is TRAINING:
        late = {Language.ENGLISH: "Overdue", Language.WELSH: "Yn hwyr"}[language]
        assert late in said
        assert "2026" in said
    counted = {Language.ENGLISH: "6 of 9", Language.WELSH: "6 o 9"}[language]
    assert counted in said


def test_paper_lies_across_and_is_whole(
    space: Workspace, tmp_path: Path, pdfua: Callable[[Iterable[Path]], list[Failure]]
) -> None:
    files = []
    for asked in (TRAINING, BAND_B):
        for language in Language:
            file = tmp_path / f"{asked.kind}-{language}.pdf"
            file.write_bytes(papers(space, asked, language))
            files.append(file)
    assert b"/MediaBox [ 0 0 841.89 595.28 ]" in files[0].read_bytes()
    assert pdfua(files) == []
