"""The career map on paper: figures with words in their place, tables that say the same."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

import pytest
from pypdf.generic import ContentStream

from careerplanner.domain.drawing import Box, Disc, Drawing, Ink, Patch, PlacedNode, Stroke, Words
from careerplanner.i18n.language import Language
from careerplanner.reports.document import Document, Front
from careerplanner.reports.fonts import load_typeface
from careerplanner.reports.map_report import UPRIGHT
from careerplanner.reports.runs import words
from careerplanner.services.career_map.career_maps import map_pdf
from tests.reports import map_samples as samples
from tests.reports.reading import TaggedFile
from tests.reports.samples import MADE_AT
from tests.reports.test_tagging import assert_whole

if TYPE_CHECKING:
    from collections.abc import Callable

PARTS = (
    Box(0, 0, 100, 40, 5, Ink.RAISED, Ink.LINE),
    Stroke(((0, 0), (50, 0), (50, 30), (90, 30)), Ink.ACCENT, 2, 8),
    Patch(((0, 0), (5, 5), (0, 10)), Ink.TEXT),
    Disc(20, 20, 5, None, Ink.QUIET),
    Disc(20, 20, 5, Ink.ACCENT, half=True),
    Words(10, 20, "Ŵyth 漢", 10, True, Ink.TEXT, 40),
)
DRAWING = Drawing(200, 100, PARTS[:3], (PlacedNode("n", 0, 0, 100, 40, PARTS[3:]),), ())


def document() -> Document:
    front = Front(words("T"), "cy", words("W"), words("F"), "{page}/{pages}", MADE_AT)
    return Document(front, load_typeface(), UPRIGHT)


def written(made: Document) -> TaggedFile:
    out = io.BytesIO()
    made.write(out)
    return TaggedFile(out.getvalue())


def test_a_figure_owns_all_that_is_drawn_in_it_and_says_what_it_is() -> None:
    made = document()
    made.heading(words("T", "cy"), 1)
    made.figure(DRAWING, words("Llun o flwch", "cy"))
    file = written(made)
    assert_whole(file)
    (figure,) = file.find("Figure")
    assert figure.alternative == "Llun o flwch"
    assert file.text(figure) == "Ŵyth 漢"
    left, low, right, top = (float(edge) for edge in figure.attributes["/BBox"])
    assert right - left == pytest.approx(200, abs=0.1)
    assert top - low == pytest.approx(100, abs=0.1)


def test_a_figure_without_words_is_refused() -> None:
    for nothing in ((), words(" \n ")):
        with pytest.raises(ValueError, match="words"):
            document().figure(DRAWING, nothing)


def test_a_drawing_larger_than_the_sheet_is_made_smaller() -> None:
    made = document()
    made.figure(Drawing(3000, 9000, PARTS[:1], (), ()), words("Wide", "en"))
    (figure,) = written(made).find("Figure")
    left, low, right, top = (float(edge) for edge in figure.attributes["/BBox"])
    assert right - left <= UPRIGHT.text_width + 0.1
    assert top - low <= UPRIGHT.text_height + 0.1
    assert low >= UPRIGHT.bottom - 0.1


def test_a_figure_nearly_as_high_as_what_is_left_of_the_page_stands_on_it() -> None:
    for height, pages in ((UPRIGHT.text_height - 40, 1), (UPRIGHT.text_height, 1)):
        made = document()
        made.paragraph(words("Above", "en"))
        made.figure(Drawing(100, height, PARTS[:1], (), ()), words("High", "en"))
        assert len(made.pages()) == pages


@pytest.mark.parametrize("language", Language)
def test_the_map_says_everything_twice_as_drawing_and_as_table(
    language: Language, pdftotext: Callable[[bytes], str]
) -> None:
    drawn = samples.personal(language)
    data = map_pdf(samples.workspace(), drawn)
    file = TaggedFile(data)
    assert_whole(file)
    figures = file.find("Figure")
    (route,) = [one for one in figures if (one.alternative or "").startswith(drawn.route_title)]
    (places,) = [one for one in figures if one is not route]
    assert drawn.whereabouts
    for sentence in drawn.whereabouts:
        assert sentence in (places.alternative or "")
    for row in drawn.steps:
        assert row.title in (route.alternative or "")
    steps, table = file.find("Table")
    headers = [file.text(node).strip() for node in table.walk() if node.role == "TH"]
    for row in drawn.places:
        assert row.title in headers
    named = [file.text(node).strip() for node in steps.walk() if node.role == "TH"]
    for step in drawn.steps:
        title = f"{step.number}. {step.title}" if step.number else step.title
        assert title in named
    read = pdftotext(data)
    about = samples.workspace().lookup.pack.about
    assert about.ref.version in read
    status = about.status.in_language(language)
    assert status in " ".join(read.split())


def test_nobodys_name_is_on_it_unless_that_was_asked_for() -> None:
    drawn = samples.personal(Language.ENGLISH)
    plain = TaggedFile(map_pdf(samples.workspace(), drawn))
    assert samples.NAME not in str(plain.spoken())
    assert samples.NAME not in plain.artifact_text(0)
    assert samples.NAME not in str(plain.reader.metadata)
    named = TaggedFile(map_pdf(samples.workspace(), drawn, name=samples.NAME))
    assert samples.NAME in named.artifact_text(0)
    assert samples.NAME in str(named.reader.metadata.title)


def test_the_same_map_of_the_same_day_is_the_same_file() -> None:
    drawn = samples.personal(Language.WELSH)
    assert map_pdf(samples.workspace(), drawn) == map_pdf(samples.workspace(), drawn)


@pytest.mark.parametrize("language", Language)
def test_letters_stay_large_enough_to_read(language: Language) -> None:
    """On the program's own map, 7.5 points and more, each drawing whole on one page."""
    for drawn in (samples.general(language), samples.personal(language)):
        file = TaggedFile(map_pdf(samples.workspace(), drawn))
        for figure in file.find("Figure"):
            assert len({kid[0] for kid in figure.kids if isinstance(kid, tuple)}) == 1
        sizes = [
            float(operands[1])
            for page in file.reader.pages
            for operands, operator in ContentStream(page["/Contents"], file.reader).operations
            if operator == b"Tf"
        ]
        assert min(sizes) >= 7.5


def test_no_page_is_left_nearly_empty() -> None:
    for language in Language:
        for drawn in (samples.general(language), samples.personal(language)):
            file = TaggedFile(map_pdf(samples.workspace(), drawn))
            for page in range(len(file.reader.pages) - 1):
                assert sum(mark.page == page for mark in file.drawn) > 30
