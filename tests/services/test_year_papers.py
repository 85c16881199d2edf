"""Every paper of a worker's year, for hostile, empty and very full records, in both languages.

An independent judge finds nothing wrong with any of them, and nothing that belongs on one is lost.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from pypdf import PdfReader

from careerplanner.domain.dates import DateSpan
from careerplanner.domain.record import (
    Record,
    Worker,
)
from careerplanner.i18n.language import Language
from careerplanner.services.evidence import evidence
from careerplanner.services.learning.learning_pack import (
    PackWish,
    contents_of,
    entries_of,
    make_figures,
)
from careerplanner.services.learning.learning_pack import pieces_of as pieces_in
from careerplanner.services.learning.learning_paper import learning_sheet
from careerplanner.services.paper.sheets import sheet_pdf
from careerplanner.services.record import records
from tests.services import evidence_book, evidence_made
from tests.services.full_years import AREAS, LEARNED, PAST, TYPED, filled, learned, signed
from tests.services.year_lives import TODAY, every_sheet

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

    from careerplanner.framework.lookup import Lookup
    from careerplanner.i18n.catalogue import Catalogues
    from careerplanner.services.workspace import Workspace
    from tests.pdfua.verapdf import Failure


@pytest.fixture(scope="module")
def space(
    wales: Lookup, catalogues: Catalogues, tmp_path_factory: pytest.TempPathFactory
) -> Workspace:
    """A book with pictures and a PDF that serve something learned."""
    folder = tmp_path_factory.mktemp("papers")
    made = evidence_book.start(folder, wales, catalogues)
    files = [
        evidence_made.put(folder, "upright.jpg", evidence_made.photo((200, 900), turned=6)),
        evidence_made.put(folder, "wide.jpg", evidence_made.photo((2400, 300))),
        evidence_made.put(folder, "three pages.pdf", evidence_made.pdf(3)),
    ]
    choices = []
    for file in files:
        found = evidence.look_at(file)
        choices.append(evidence.Choice(found, found.offers[0].treatment, file.stem))
    evidence.add_files(made, evidence_book.WHO, choices, evidence_book.LEARNING)
    return made


def pictured(space: Workspace, language: Language) -> bytes:
    """The pack to send, with every picture in it."""
    record = records.record_of(space, evidence_book.WHO)
    wish = PackWish(DateSpan(PAST.span.earliest, TODAY))
    contents = contents_of(space, pieces_in(record, entries_of(record, wish)))
    figures = make_figures(contents)
    assert len(figures) == 5
    return sheet_pdf(learning_sheet(space, record, wish, figures, language))


def test_every_paper_passes(
    pdfua: Callable[[Iterable[Path]], list[Failure]], space: Workspace, tmp_path: Path
) -> None:
    lookup = space.lookup
    people = {name: filled(text, lookup) for name, text in TYPED.items()}
    people |= {
        "empty": Record(Worker("w", "Nia Invented")),
        "signed": signed(lookup),
        "learned": learned(lookup),
        "book": records.record_of(space, evidence_book.WHO),
    }
    files = []
    for language in Language:
        made = {
            f"{who} {name}": sheet_pdf(sheet)
            for who, record in people.items()
            for name, sheet in every_sheet(space, record, language).items()
        }
        made["pictures"] = pictured(space, language)
        for name, data in made.items():
            file = tmp_path / f"{name} {language}.pdf"
            file.write_bytes(data)
            files.append(file)
    assert len(files) == 2 * (7 * len(people) + 2 * len(TYPED) + 1)
    assert pdfua(files) == []


@pytest.mark.parametrize("language", Language)
def test_nothing_is_lost_on_a_long_paper(
    space: Workspace, language: Language, tmp_path: Path
) -> None:
    log = _words(sheet_pdf(every_sheet(space, signed(space.lookup), language)["log"]), tmp_path)
    for number in range(AREAS):
        assert f"Subject own-{number}" in log
    pack = every_sheet(space, learned(space.lookup), language)["learning"]
    said = _words(sheet_pdf(pack), tmp_path)
    for number in range(LEARNED):
        assert f"Course {number} of many" in said
        assert f"It changed thing {number}." in said


def _words(pdf: bytes, folder: Path) -> str:
    file = folder / "paper.pdf"
    file.write_bytes(pdf)
    return " ".join(" ".join(page.extract_text() for page in PdfReader(file).pages).split())
