"""Everything drawn belongs to exactly one element or artifact, and the tree leads to all of it."""

from __future__ import annotations

import io
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from careerplanner.reports.blocks import CheckItem
from careerplanner.reports.document import Document, Front
from careerplanner.reports.fonts import load_typeface
from careerplanner.reports.runs import Run, words
from careerplanner.reports.shapes import Shape
from careerplanner.reports.tables import Cell, Column, TableRow, TickBox
from careerplanner.reports.writing import SignatureLabels, Signer
from tests.reports import samples
from tests.reports.reading import Node, TaggedFile

if TYPE_CHECKING:
    from careerplanner.reports.runs import Runs

LETTERS = st.characters(codec=None)
RUN = st.builds(
    Run,
    text=st.text(LETTERS, max_size=30) | st.text("ab ŵ\n", max_size=300),
    language=st.sampled_from([None, "en", "cy"]),
    bold=st.booleans(),
    italic=st.booleans(),
    address=st.sampled_from([None, None, "https://example.test/a", "javascript:alert(1)"]),
)
RUNS = st.lists(RUN, max_size=4).map(tuple)
CELL = st.builds(
    Cell,
    runs=RUNS,
    shape=st.none() | st.sampled_from(Shape),
    tick=st.none() | st.builds(TickBox, RUNS, st.booleans()),
    depth=st.integers(0, 40),
)
ITEM = st.builds(CheckItem, RUNS, st.booleans(), RUNS)
SIGNER = st.builds(Signer, RUNS, RUNS, RUNS, RUNS)
BLOCK = st.one_of(
    st.tuples(st.just("heading"), RUNS, st.integers(1, 3)),
    st.tuples(st.just("paragraph"), RUNS),
    st.tuples(st.just("statement"), st.sampled_from(Shape), RUNS),
    st.tuples(st.just("callout"), RUNS, st.lists(RUNS, max_size=3)),
    st.tuples(st.just("bullets"), st.lists(RUNS, max_size=4)),
    st.tuples(st.just("numbered"), st.lists(RUNS, max_size=12)),
    st.tuples(st.just("checklist"), st.lists(ITEM, max_size=3)),
    st.tuples(st.just("label_values"), st.lists(st.tuples(RUNS, RUNS), max_size=4)),
    st.tuples(st.just("table"), st.lists(st.builds(TableRow, st.tuples(CELL, CELL)), max_size=20)),
    st.tuples(st.just("writing_lines"), st.integers(0, 40), RUNS),
    st.tuples(st.just("signatures"), st.lists(SIGNER, min_size=1, max_size=2)),
)  # fmt: skip


def assembled(blocks: list[tuple[object, ...]]) -> bytes:
    """A document of these blocks, headings lowered to where they may stand."""
    front = Front(words("T"), "cy", words("W"), words("F"), "{page}/{pages}", samples.MADE_AT)
    document = Document(front, load_typeface())
    level = 0
    for name, *rest in blocks:
        if name == "heading":
            level = min(int(str(rest[1])), level + 1)
            document.heading(rest[0], level)  # type: ignore[arg-type]
        elif name == "table":
            columns = [Column(words("A", "cy"), 1, names_row=True), Column(words("B", "en"), 2)]
            document.table(columns, rest[0])  # type: ignore[arg-type]
        elif name == "signatures":
            labels = SignatureLabels(words("N"), words("S"), words("D"))
            document.signatures(labels, rest[0])  # type: ignore[arg-type]
        else:
            getattr(document, str(name))(*rest)
    out = io.BytesIO()
    document.write(out)
    return out.getvalue()


def assert_whole(file: TaggedFile) -> None:
    """Each drawing has one owner; tree, parent tree and pages agree on which."""
    for mark in file.drawn:
        assert len(mark.owners) == 1, mark
    used = [(d.page, d.owners[0]) for d in file.drawn if d.owners[0] != "Artifact"]
    owner_of: dict[tuple[int, int], Node] = {}
    for node in file.tree.walk():
        for kid in node.kids:
            if isinstance(kid, tuple):
                assert kid not in owner_of
                owner_of[kid] = node
    assert set(used) == set(owner_of)
    entries = file.catalog["/StructTreeRoot"]["/ParentTree"]["/Nums"]
    parents = dict(zip(entries[::2], entries[1::2], strict=True))
    for number, page in enumerate(file.reader.pages):
        listed = parents[page["/StructParents"]]
        marks = {mark for at, mark in owner_of if at == number}
        assert marks == set(range(len(listed)))
        for mark, reference in enumerate(listed):
            assert reference.idnum == owner_of[number, mark].number
        for annotation in page.get("/Annots", []):
            entry = annotation.get_object()
            assert entry["/Contents"]
            assert parents[entry["/StructParent"]].get_object()["/S"] == "/Link"


@settings(max_examples=30, deadline=None)
@given(st.lists(BLOCK, max_size=8))
def test_whatever_is_put_in_every_drawing_has_one_owner(blocks: list[tuple[object, ...]]) -> None:
    assert_whole(TaggedFile(assembled(blocks)))


@pytest.mark.parametrize("language", ["en", "cy"])
def test_long_plan_is_whole(language: str) -> None:
    assert_whole(TaggedFile(samples.make(samples.long_plan(language))))


def one_paragraph(runs: Runs) -> TaggedFile:
    return TaggedFile(assembled([("heading", words("Teitl", "cy"), 1), ("paragraph", runs)]))


def test_other_language_inside_a_sentence_is_a_span() -> None:
    file = one_paragraph((Run("Daliwch ", "cy"), Run("care plan", "en"), Run(" yn ôl", "cy")))
    paragraph = file.find("P")[0]
    assert paragraph.language is None
    spans = [node for node in paragraph.walk() if node.role == "Span"]
    assert [(node.language, file.text(node)) for node in spans] == [("en", "care plan")]
    assert file.text(paragraph) == "Daliwch care plan yn ôl"


def test_paragraph_wholly_in_another_language_is_marked_itself() -> None:
    file = one_paragraph((Run("All of ", "en"), Run("this", "en", bold=True)))
    assert file.find("P")[0].language == "en"
    assert file.find("Span") == []


def test_names_have_no_language_of_their_own() -> None:
    file = one_paragraph((Run("Siân", None), Run(" yma", "cy")))
    assert file.find("Span") == []
    assert file.find("P")[0].language is None


def test_what_cannot_be_drawn_is_still_read_out() -> None:
    file = one_paragraph((Run("محمد 👩🏽 Ŵyn", None),))
    assert file.text(file.find("P")[0]) == "محمد 👩🏽 Ŵyn"
    glyphs = "".join(mark.glyphs for mark in file.drawn)
    assert "◊◊◊◊ ◊ Ŵyn" in glyphs


def test_link_is_tagged_described_and_safe() -> None:
    runs = (Run("gweler ", "cy"), Run("here", "en", address="https://example.test/a"))
    file = one_paragraph(runs)
    link = file.find("Link")[0]
    assert (link.language, file.text(link)) == ("en", "here")
    assert [kid for kid in link.kids if isinstance(kid, str)] == ["https://example.test/a"]
    assert one_paragraph((Run("x", "cy", address="javascript:alert(1)"),)).find("Link") == []


def test_headings_may_not_skip_a_level() -> None:
    front = Front(words("T"), "cy", (), (), "{page}", samples.MADE_AT)
    document = Document(front, load_typeface())
    document.heading(words("One"), 1)
    with pytest.raises(ValueError, match="level 3"):
        document.heading(words("Three"), 3)


def test_same_content_and_moment_same_bytes() -> None:
    assert samples.make(samples.plan("cy")) == samples.make(samples.plan("cy"))


def test_file_says_what_it_is() -> None:
    file = TaggedFile(samples.make(samples.plan("cy")))
    packet = file.catalog["/Metadata"].get_data().decode("utf-8")
    assert "<pdfuaid:part>1</pdfuaid:part>" in packet
    assert "Cynllun datblygu: Siân Ŵyllt-Ŷale" in packet
    assert file.catalog["/Lang"] == "cy"
    assert file.catalog["/ViewerPreferences"]["/DisplayDocTitle"]
    assert all(page["/Tabs"] == "/S" for page in file.reader.pages)
    assert file.reader.metadata is not None
    assert file.reader.metadata.title == "Cynllun datblygu: Siân Ŵyllt-Ŷale"
    assert file.reader.metadata.creation_date == datetime(2026, 11, 21, 9, 30, tzinfo=UTC)


def test_only_our_typeface_and_all_of_it_embedded() -> None:
    file = TaggedFile(samples.make(samples.plan("en")))
    fonts = [font.get_object() for font in file.reader.pages[0]["/Resources"]["/Font"].values()]
    assert all("+AtkinsonHyperlegibleNext-" in font["/BaseFont"] for font in fonts)
    assert all("/FontFile2" in font["/FontDescriptor"] for font in fonts)
