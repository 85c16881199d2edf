"""The printed plan: its order, both verdicts, its languages, its pages."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from careerplanner.reports.plan_paper import HeldLine, Mark
from careerplanner.reports.runs import words
from tests.reports import samples
from tests.reports.reading import TaggedFile

if TYPE_CHECKING:
    from collections.abc import Callable

    from careerplanner.reports.plan_paper import PlanPaper

LANGUAGES = pytest.mark.parametrize("language", ["en", "cy"])
MOST = 600
HOSTILE = {
    "endless": "Ŵ" * 10_000,
    "right to left": "محمد بن علي \u202e שלום",
    "endless right to left": "م" * 10_000,
    "emoji": "👩🏽‍⚕️ 🏴󠁧󠁢󠁷󠁬󠁳󠁿 ❤️",
    "controls": "a\x00b\x1bc\nd\ud800e\ufffe\u200b",
    "markup": "<b>&amp;</b> (\\) %PDF endstream >> {page}",
    "piled marks": "Z" + "\u0315\u0489" * 200,
}


def read(plan: PlanPaper) -> TaggedFile:
    return TaggedFile(samples.make(plan))


def hostile(text: str) -> PlanPaper:
    """A plan with a text in every place where a person types; whole at least as the name."""
    typed = words(text[:MOST], "en")
    plan = samples.plan("cy", name=text)
    action = replace(plan.actions[0], what=typed, why=typed, owner=typed)
    held = HeldLine(typed, Mark.NOT_KNOWN, words("Ddim yn hysbys", "cy"), typed, typed)
    signers = (replace(plan.signers[0], signed=typed), plan.signers[1])
    return replace(
        plan, actions=(action,), held=(*plan.held, held), notes=(typed,), signers=signers
    )


def test_headings_come_in_order() -> None:
    file = read(samples.plan("en"))
    headings = [node for node in file.tree.walk() if node.role in {"H1", "H2", "H3"}]
    assert [(node.role, file.text(node)) for node in headings] == [
        ("H1", "Development plan"),
        ("H2", "Who this plan is for"),
        ("H2", "Where I stand"),
        ("H3", "Which band do I fit?"),
        ("H3", "Must I be on the Register?"),
        ("H2", "What I hold"),
        ("H2", "What is next, and why"),
        ("H3", "What must come first"),
        ("H3", "Other ways"),
        ("H2", "Actions"),
        ("H2", "Notes"),
        ("H2", "Signatures"),
        ("H2", "How this was judged"),
        ("H3", "How sure we are"),
        ("H3", "Sources"),
    ]
    outline = [entry for entry in file.reader.outline if not isinstance(entry, list)]
    assert [entry.title for entry in outline] == ["Development plan"]


@LANGUAGES
def test_each_verdict_has_its_own_section_answer_and_table(language: str) -> None:
    plan = samples.plan(language)
    file = read(plan)
    for verdict in (plan.band, plan.register):
        title = verdict.question[0].text
        section = next(
            node
            for node in file.find("Sect")
            if any(kid.role == "H3" and file.text(kid) == title for kid in node.walk()[1:2])
        )
        assert verdict.answer[0].text in file.text(section)
        tables = [node for node in section.walk() if node.role == "Table"]
        assert len(tables) == 1
        rows = [node for node in tables[0].walk() if node.role == "TR"]
        assert len(rows) == 1 + len(verdict.requirements)
        for row, line in zip(rows[1:], verdict.requirements, strict=True):
            assert [kid.role for kid in row.walk()[1:]] == ["TH", "TD", "TD", "TD"]
            assert line.requirement[0].text in file.text(row)
            assert line.status[0].text in file.text(row)


def test_table_heads_say_what_they_head() -> None:
    file = read(samples.plan("en"))
    for table in file.find("Table"):
        rows = [node for node in table.walk() if node.role == "TR"]
        scopes = [node.attributes["/Scope"] for node in rows[0].walk()[1:]]
        assert set(scopes) == {"/Column"}
        firsts = [row.walk()[1] for row in rows[1:]]
        named = [node.attributes["/Scope"] for node in firsts if node.role == "TH"]
        assert set(named) == {"/Row"}


def test_tick_boxes_and_lines_say_what_they_are_for() -> None:
    forms = read(samples.plan("en")).find("Form")
    assert all(form.alternative == form.attributes["/Desc"] for form in forms)
    boxes = [form for form in forms if form.attributes["/Role"] == "/cb"]
    states = [(box.attributes["/checked"], box.alternative) for box in boxes]
    assert states == [
        ("/off", "Not done yet"), ("/on", "Done"),
        ("/off", "Not done yet"), ("/off", "Not done yet"),
    ]  # fmt: skip
    lines = [form.alternative for form in forms if form.attributes["/Role"] == "/tv"]
    assert lines == [
        "Space for notes",
        "Signature: Worker", "Date: Worker",
        "Signature: Manager", "Date: Manager",
    ]  # fmt: skip


def test_signed_on_screen_shows_the_signature_and_no_line() -> None:
    plan = samples.plan("en")
    worker = replace(
        plan.signers[0], signed=words("Siân Ŵyllt-Ŷale"), date=words("1 May 2027", "en")
    )
    file = read(replace(plan, signers=(worker, plan.signers[1])))
    lines = [form.alternative for form in file.find("Form") if form.attributes["/Role"] == "/tv"]
    assert lines == ["Space for notes", "Signature: Manager", "Date: Manager"]
    assert "1 May 2027" in "".join(file.text(node) for node in file.find("Div"))


def test_languages_change_where_they_change() -> None:
    said = read(samples.plan("cy")).spoken()
    english = [text for language, text in said if language == "en"]
    assert english == [
        "City & Guilds",
        "NVQ 2 Caring for people (blue certificate)",
        "Siân prefers study days on a Tuesday. The tŷ in Bala is closed in July.",
        "(one-to-one)",
        "wales-2023",
        "https://socialcare.wales/registration",
    ]
    said = read(samples.plan("en")).spoken()
    welsh = [text.strip() for language, text in said if language == "cy"]
    assert welsh == ["Gofal Dŵr Glân Cyf.", "Cytunwyd i siarad eto ym mis Ionawr."]


@LANGUAGES
def test_another_program_reads_the_letters(
    language: str, pdftotext: Callable[[bytes], str]
) -> None:
    text = " ".join(pdftotext(samples.make(samples.plan(language))).split())
    assert "Siân Ŵyllt-Ŷale" in text
    assert "Gofal Dŵr Glân Cyf." in text
    assert "tŷ in Bala" in text
    expected = {"en": "Under way", "cy": "Mae eich swydd fel gweithiwr gofal cartref ym Mand B"}
    assert expected[language] in text


@pytest.mark.parametrize(
    ("plan", "least", "most"),
    [
        (samples.short_plan("cy"), 1, 2),
        (samples.plan("cy"), 3, 4),
        (samples.long_plan("cy", 18), 25, 40),
    ],
    ids=["short", "usual", "long"],
)
def test_pages_say_which_of_how_many(plan: PlanPaper, least: int, most: int) -> None:
    file = read(plan)
    count = len(file.reader.pages)
    assert least <= count <= most
    for number in range(count):
        foot = file.artifact_text(number)
        assert f"Tudalen {number + 1} o {count}" in foot
        assert "Siân Ŵyllt-Ŷale" in foot
        assert "21 Tachwedd 2026" in foot


def test_table_over_pages_is_one_table_with_its_head_repeated_unheard() -> None:
    plan = samples.long_plan("en")
    file = read(plan)
    table = file.find("Table")[0]
    places = {kid[0] for node in table.walk() for kid in node.kids if isinstance(kid, tuple)}
    assert len(places) > 2
    head = "RequirementStatusMet byWhy, and source"
    first, *others = sorted(places)
    assert head not in file.artifact_text(first)
    assert all(head in file.artifact_text(page) for page in others)
    heads = [node for node in table.walk() if node.attributes.get("/Scope") == "/Column"]
    assert len(heads) == 4


def test_no_heading_stands_alone_at_the_foot_of_a_page() -> None:
    for plan in (samples.plan("en"), samples.plan("cy"), samples.long_plan("cy")):
        file = read(plan)
        for page in range(len(file.reader.pages)):
            owners = {
                kid: node.role
                for node in file.tree.walk()
                for kid in node.kids
                if isinstance(kid, tuple) and kid[0] == page
            }
            last = max(mark for _, mark in owners)
            assert owners[page, last] not in {"H1", "H2", "H3"}


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE.keys())
def test_whatever_people_type_is_printed_whole(text: str) -> None:
    from tests.reports.test_glyphs import visible
    from tests.reports.test_tagging import assert_whole

    file = read(hostile(text))
    assert_whole(file)
    said = visible("".join(part for _, part in file.spoken())).replace(" ", "")
    assert said.count(stored(text)) >= 2  # the name, at the top and where it is signed
    assert said.count(stored(text[:MOST])) >= 8
    count = len(file.reader.pages)
    for number in range(count):
        assert f"Tudalen {number + 1} o {count}" in file.artifact_text(number)
        assert "21 Tachwedd 2026" in file.artifact_text(number)


def stored(text: str) -> str:
    """What of a text must be found again: not its controls, not its spaces."""
    from tests.reports.test_glyphs import visible

    text = text.replace("\ud800", "\ufffd").replace("\ufffe", "\ufffd")
    kept = "".join(character for character in text if character >= " ")
    return visible(kept).replace(" ", "")


def test_nothing_is_drawn_beyond_the_margins() -> None:
    from pypdf.generic import ContentStream

    file = read(hostile(HOSTILE["endless"]))
    for page in file.reader.pages:
        for operands, operator in ContentStream(page["/Contents"], file.reader).operations:
            if operator == b"Tm":
                assert 55.9 <= float(operands[4]) <= 595.28 - 56
                assert 36 <= float(operands[5]) <= 841.89 - 56


def test_empty_parts_say_so_or_are_left_out() -> None:
    file = read(samples.short_plan("en"))
    text = file.text(file.tree)
    assert "Nothing has been recorded yet." in text
    assert "Actions" not in text
    assert "Sources" not in text
    assert "Notes" not in text
    assert file.find("Table") == []
