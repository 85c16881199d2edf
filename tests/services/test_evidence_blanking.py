"""What was blanked is gone: from the pixels, from the words of a PDF, from the book if wanted."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

import pypdf
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from careerplanner.errors import FileFault, UserError
from careerplanner.services.book.books import close_book
from careerplanner.services.evidence import evidence
from careerplanner.services.evidence import evidence_blanking as blanking
from careerplanner.services.evidence.evidence_pictures import with_boxes
from careerplanner.services.record import records
from tests.services import evidence_made as made
from tests.services.evidence_book import AWARD, WHO, bring, record, start

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from careerplanner.framework.lookup import Lookup
    from careerplanner.i18n.catalogue import Catalogues
    from careerplanner.services.evidence.evidence_pictures import Box
    from careerplanner.services.workspace import Workspace

QUARTER: Box = (0.0, 0.0, 0.5, 0.5)
EVERYTHING: Box = (0.0, 0.0, 1.0, 1.0)


@pytest.fixture
def book(tmp_path: Path, wales: Lookup, catalogues: Catalogues) -> Iterator[Workspace]:
    made_of = start(tmp_path, wales, catalogues)
    yield made_of
    close_book(made_of)


def blank(book: Workspace, boxes: dict[int, list[Box]]) -> None:
    piece = record(book).evidence[0]
    ready = blanking.blanked(piece, blanking.pages_to_blank(book, piece), boxes)
    evidence.replace_content(book, WHO, piece, ready)


def test_a_picture_is_black_where_the_box_was_and_says_no_place(
    book: Workspace, tmp_path: Path
) -> None:
    found = evidence.look_at(made.put(tmp_path, "p.jpg", made.photo(place=True)))
    as_is = evidence.Choice(found, found.offers[1].treatment)
    evidence.add_files(book, WHO, [as_is], AWARD)
    before = record(book).evidence[0]
    blank(book, {0: [QUARTER]})
    after = evidence.of(record(book), AWARD)[0]
    assert (after.id, after.title) == (before.id, before.title)
    content = evidence.content(book, after)
    assert content is not None
    assert after.size == len(content)
    with Image.open(io.BytesIO(content)) as kept:
        assert not dict(kept.getexif())
        assert max(kept.convert("RGB").getpixel((30, 30))) < 12
        assert min(kept.convert("RGB").getpixel((280, 180))) > 60
    small = evidence.thumbnail(book, after)
    assert small is not None
    with Image.open(io.BytesIO(small)) as thumbnail:
        assert max(thumbnail.convert("RGB").getpixel((10, 10))) < 12


def test_words_under_a_box_cannot_be_copied_out_of_a_pdf(book: Workspace, tmp_path: Path) -> None:
    bring(book, tmp_path, made.pdf(2, "Somebody's name"), "p.pdf")
    blank(book, {0: [(0.1, 0.05, 0.9, 0.15)]})
    content = evidence.content(book, record(book).evidence[0])
    assert content is not None
    reader = pypdf.PdfReader(io.BytesIO(content))
    assert len(reader.pages) == 2
    assert "".join(page.extract_text() for page in reader.pages).strip() == ""
    assert b"Somebody" not in content


def test_what_was_there_can_be_undone_or_removed_for_good(book: Workspace, tmp_path: Path) -> None:
    before = bring(book, tmp_path, made.photo())
    with pytest.raises(UserError):
        blanking.forget_earlier(book, before.file)
    blank(book, {0: [QUARTER]})
    records.undo(book)
    assert record(book).evidence == (before,)
    records.redo(book)
    assert blanking.may_forget(book, before.file)
    assert blanking.forget_earlier(book, before.file)
    assert book.opened.content(before.file) is None
    assert book.opened.thumbnail(before.file) is None
    assert not blanking.may_forget(book, before.file)
    path = book.opened.path
    close_book(book)
    assert made.photo() not in path.read_bytes()


def test_another_piece_with_the_same_picture_is_not_forgotten(
    book: Workspace, tmp_path: Path
) -> None:
    before = bring(book, tmp_path, made.photo())
    bring(book, tmp_path, made.photo(), "twin.jpg")
    blank(book, {0: [QUARTER]})
    assert not blanking.may_forget(book, before.file)


def test_a_document_cannot_be_blanked_here(book: Workspace, tmp_path: Path) -> None:
    piece = bring(book, tmp_path, made.docx(), "letter.docx")
    with pytest.raises(FileFault, match=r"evidence\.no_picture"):
        blanking.pages_to_blank(book, piece)
    piece = bring(book, tmp_path, made.pdf(31), "long.pdf")
    with pytest.raises(FileFault, match=r"evidence\.too_many_pages"):
        blanking.pages_to_blank(book, piece)


share = st.floats(0, 1)


@given(st.lists(st.tuples(share, share, share, share), max_size=4))
def test_nothing_shows_under_any_box_and_nothing_else_changes(boxes: list[Box]) -> None:
    picture = Image.new("RGB", (40, 30), (255, 255, 255))
    blanked = with_boxes(picture, boxes)
    for across in range(40):
        for down in range(30):
            black = blanked.getpixel((across, down)) == (0, 0, 0)
            spot = (across + 0.5) / 40, (down + 0.5) / 30
            inside = any(
                min(left, right) <= spot[0] <= max(left, right)
                and min(top, bottom) <= spot[1] <= max(top, bottom)
                for left, top, right, bottom in boxes
            )
            assert black or not inside
    assert picture.getpixel((0, 0)) == (255, 255, 255)
