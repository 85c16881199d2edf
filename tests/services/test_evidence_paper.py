"""The list of evidence on paper: every piece, what it serves, pictures that are also said."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from careerplanner.domain.typed import Typed
from careerplanner.i18n.language import Language
from careerplanner.services.book.books import close_book
from careerplanner.services.evidence import evidence
from careerplanner.services.evidence.evidence_paper import evidence_sheet
from careerplanner.services.paper.sheets import sheet_pdf
from tests.reports.reading import TaggedFile
from tests.services import evidence_made as made
from tests.services.evidence_book import AWARD, LEARNING, WHO, bring, record, start

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from pathlib import Path

    from careerplanner.framework.lookup import Lookup
    from careerplanner.i18n.catalogue import Catalogues
    from careerplanner.services.workspace import Workspace
    from tests.pdfua.verapdf import Failure


@pytest.fixture
def book(tmp_path: Path, wales: Lookup, catalogues: Catalogues) -> Iterator[Workspace]:
    made_of = start(tmp_path, wales, catalogues)
    piece = bring(made_of, tmp_path, made.photo(), "Certificate.jpg", AWARD)
    evidence.attach(made_of, WHO, piece.id, LEARNING)
    evidence.add_words(made_of, WHO, "A hoist", Typed("I asked first.", "en"))
    evidence.add_words(made_of, WHO, "Welwyd", Typed("Yn bwyllog.", "cy"), witness="Gethin")
    evidence.add_link(made_of, WHO, "Guidance", "https://www.example.org/a")
    yield made_of
    close_book(made_of)


@pytest.mark.parametrize("language", list(Language))
def test_every_piece_is_on_the_paper_with_what_it_serves(
    book: Workspace, language: Language
) -> None:
    file = TaggedFile(sheet_pdf(evidence_sheet(book, record(book), language)))
    said = [file.text(node) for node in file.tree.walk() if node.role in {"H2", "P", "LBody"}]
    whole = " ".join(said)
    for words in ("1. Certificate", "2. A hoist", "3. Welwyd", "4. Guidance", "I asked first."):
        assert words in whole, words
    assert "An award of old" in whole
    assert "Shadowing a colleague" in whole
    figures = [node for node in file.tree.walk() if node.role == "Figure"]
    assert len(figures) == 1
    assert "Certificate" in (figures[0].alternative or "")


def test_an_empty_record_makes_a_paper_that_says_so(
    tmp_path: Path, wales: Lookup, catalogues: Catalogues
) -> None:
    workspace = start(tmp_path, wales, catalogues)
    file = TaggedFile(sheet_pdf(evidence_sheet(workspace, record(workspace), Language.ENGLISH)))
    close_book(workspace)
    assert any("No evidence yet" in file.text(node) for node in file.tree.walk())


@pytest.mark.java
def test_the_list_can_be_read_by_everybody(
    book: Workspace, tmp_path: Path, pdfua: Callable[[Iterable[Path]], list[Failure]]
) -> None:
    paths = []
    for language in Language:
        path = tmp_path / f"{language}.pdf"
        path.write_bytes(sheet_pdf(evidence_sheet(book, record(book), language)))
        paths.append(path)
    assert pdfua(paths) == []
