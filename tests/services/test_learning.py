"""Learning of a span, what training is usually refreshed after, the pack to send read back."""

from __future__ import annotations

import io
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pypdf import PdfReader

from careerplanner.domain.dates import DateSpan, PartialDate
from careerplanner.domain.evidence import Evidence, EvidenceKind, EvidenceUse, Served
from careerplanner.domain.record import (
    LearningEntry,
    Post,
    Record,
    Registration,
    RegistrationState,
    Typed,
    Worker,
)
from careerplanner.i18n.language import Language
from careerplanner.services.learning import learning
from careerplanner.services.learning.learning_pack import (
    Figure,
    PackWish,
    entries_of,
    make_figures,
    pieces_of,
    served_by,
)
from careerplanner.services.learning.learning_paper import learning_sheet
from careerplanner.services.learning.learning_view import LearningShelf, Order, Wanted
from careerplanner.services.paper.sheets import sheet_pdf
from careerplanner.services.record import records
from careerplanner.services.record.starting import start_book
from careerplanner.services.workspace import Workspace
from tests.services.conftest import TODAY
from tests.services.evidence_made import pdf

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path
    from random import Random

    from careerplanner.framework.lookup import Lookup
    from careerplanner.i18n.catalogue import Catalogues

NON = Worker("non", "Non Enghraifft")
POST = Post("p", "domiciliary-worker", started=PartialDate(2026, 3))
ROPES = LearningEntry(
    "ropes", "Ropes & knots", "course", PartialDate(2026, 3, 1), 90,
    Typed("I look twice before I lift.", "en"), training="moving-and-handling",
    provider="Pretend College",
)  # fmt: skip
TIDES = LearningEntry(
    "tides", "Llanw", "reading", PartialDate(2026, 5), changed=Typed("Rwy'n dysgu.", "cy")
)
OLD = LearningEntry("old", "Old things", on=PartialDate(2019), minutes=30)
UNDATED = LearningEntry("undated", "Some day")
RECORD = Record(NON, posts=(POST,), learning=(ROPES, TIDES, OLD, UNDATED))


@pytest.fixture
def desk(wales: Lookup, catalogues: Catalogues) -> Iterator[Workspace]:
    made = Workspace(wales, catalogues, lambda: TODAY)
    yield made
    if made.book is not None:
        made.book.close()


def registered(first: str | None = None, due: str | None = None) -> Record:
    parse = PartialDate.parse
    entry = Registration(
        "r", "worker", RegistrationState.REGISTERED, "W/123",
        parse(first) if first else None, parse(due) if due else None,
    )  # fmt: skip
    return replace(RECORD, registrations=(entry,))


# ---- spans -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("record", "begins"),
    [
        (RECORD, "2023-11-22"),
        (registered(first="2025-02-01"), "2025-02-01"),
        (registered(first="2010-02-01"), "2023-11-22"),
        (registered(first="2015-02-01", due="2027-02-01"), "2024-02-01"),
        (registered(first="2025"), "2023-11-22"),
        (registered(due="2027-02"), "2023-11-22"),
    ],
)
def test_a_span_begins_with_the_registration_or_three_years_back(
    wales: Lookup, record: Record, begins: str
) -> None:
    span = learning.proposed_span(record, wales, TODAY)
    assert (str(span.earliest), span.latest) == (begins, TODAY)


@pytest.mark.parametrize(
    ("first", "last", "inside"),
    [
        ("2026-01-01", "2026-12-31", ["ropes", "tides"]),
        ("2026-03-02", "2026-05-01", ["tides"]),  # May may be its first day
        ("2026-06-01", "2026-12-31", []),
        ("2019-06-01", "2019-06-01", ["old"]),
        ("1990-01-01", "2030-01-01", ["old", "ropes", "tides"]),
    ],
)
def test_what_may_lie_in_a_span_is_in_it(first: str, last: str, inside: list[str]) -> None:
    span = DateSpan(PartialDate.parse(first).span.earliest, PartialDate.parse(last).span.latest)
    assert [entry.id for entry in learning.learned_in(RECORD.learning, span)] == inside


def test_a_sum_says_what_it_leaves_out() -> None:
    assert learning.minutes_of(RECORD.learning) == (120, 2)


# ---- kinds, titles, training -------------------------------------------------------------------


@pytest.mark.parametrize(
    ("typed", "kind"),
    [
        ("e-learning", "e-learning"),
        (" E-LEARNING ", "e-learning"),
        ("E-ddysgu", "e-learning"),
        ("cysgodi", "shadowing"),
        ("A walk", "A walk"),
        ("", ""),
    ],
)
def test_a_kind_is_known_in_either_language(catalogues: Catalogues, typed: str, kind: str) -> None:
    assert learning.kind_of(typed, catalogues) == kind


def test_titles_are_offered_once_the_latest_first_then_training(desk: Workspace) -> None:
    say = desk.wording(Language.ENGLISH)
    again = replace(OLD, id="again", on=PartialDate(2026, 9), title="Ropes & knots")
    record = replace(RECORD, learning=(*RECORD.learning, again))
    found = learning.titles(record, say)
    assert [title for title, _ in found[:4]] == ["Ropes & knots", "Llanw", "Old things", "Some day"]
    assert dict(found)["Ropes & knots"] == "moving-and-handling"
    search = learning.TitleSearch(found)
    assert [title for title, _ in search.find("KNÔTS rop")] == ["Ropes & knots"]
    assert search.find("") == ()
    assert ("Fire safety", "fire-safety") in search.find("fire")


@pytest.mark.parametrize("language", Language)
def test_training_is_called_by_its_id_or_its_title(desk: Workspace, language: Language) -> None:
    say = desk.wording(language)
    for training in desk.lookup.pack.trainings:
        title = say.text(training.title)
        for typed in (training.id, title.upper(), f" {title} "):
            called = learning.training_called(RECORD, typed, desk.catalogues, desk.lookup)
            assert called == training.id


def test_what_the_employer_says_is_kept_and_put_back(desk: Workspace, tmp_path: Path) -> None:
    start_book(desk, tmp_path / "non.careerbook", "worker", NON, (POST,))

    def now() -> Record:
        return records.record_of(desk, "non")

    learning.set_training(desk, now(), "fire-safety", 24, needed=True)
    assert learning.interval_of(now(), "fire-safety", desk.lookup) == (24, None)
    learning.set_training(desk, now(), "fire-safety", None, needed=False)
    assert len(now().trainings) == 1
    assert learning.interval_of(now(), "fire-safety", desk.lookup) == (None, None)
    learning.restore_training(desk, now(), "fire-safety")
    months, interval = learning.interval_of(now(), "fire-safety", desk.lookup)
    assert interval is not None
    assert (months, interval.suggested) == (12, True)
    learning.set_training(desk, now(), "", 6, needed=True, title=Typed("Choking", "en"))
    (own,) = now().trainings
    assert learning.training_title(now(), own.training, desk.wording(Language.WELSH)) == "Choking"


def test_a_day_is_proposed_as_exactly_as_it_can_be_counted(desk: Workspace) -> None:
    def proposed(done: PartialDate | None) -> tuple[str, str] | None:
        found = learning.proposed_refresher(RECORD, "fire-safety", done, desk.lookup)
        assert found is not None
        assert found.suggested
        return (str(found.on.earliest), str(found.on.latest)) if found.on else None

    assert proposed(PartialDate(2026, 3, 1)) == ("2027-03-01", "2027-03-01")
    assert proposed(PartialDate(2026, 2)) == ("2027-02-01", "2027-02-28")
    assert proposed(PartialDate(2026)) is None
    assert proposed(None) is None
    assert learning.proposed_refresher(RECORD, "unheard-of", None, desk.lookup) is None


def test_no_hours_are_asked_for_and_it_says_since_when(desk: Workspace) -> None:
    said = [notice.text.en for notice in learning.notices(desk, RECORD)]
    assert any("1 April 2025" in text for text in said)


def test_what_is_the_same_entry_is_looked_at_once() -> None:
    shelf = LearningShelf()
    shelf.take(RECORD.learning)
    before = dict(shelf._known)
    changed = replace(ROPES, title="Other ropes")
    shelf.take((changed, *RECORD.learning[1:]))
    same = [one for name, one in shelf._known.items() if before[name] is one]
    assert len(same) == 3
    assert [e.id for e in shelf.found(Wanted(typed="other"))] == ["ropes"]
    assert [e.id for e in shelf.found(Wanted(order=Order.LONGEST))][:2] == ["ropes", "old"]
    assert [e.id for e in shelf.found(Wanted())] == ["tides", "ropes", "old", "undated"]
    assert [e.id for e in shelf.found(Wanted(order=Order.EARLIEST))][-1] == "undated"


LEARNED = st.lists(
    st.builds(
        LearningEntry,
        st.uuids().map(str),
        st.sampled_from(["Ropes", "rôpes", "Tides", "Llanw"]),
        st.sampled_from(["", "course", "A walk"]),
        st.sampled_from([None, PartialDate(2019), PartialDate(2026, 3), PartialDate(2026, 3, 4)]),
        st.sampled_from([None, 30, 90]),
    ),
    max_size=6,
    unique_by=lambda entry: entry.id,
)


@given(LEARNED, LEARNED, st.sampled_from(Order), st.sampled_from(["", "ropes"]), st.randoms())
def test_a_shelf_that_hears_of_changes_finds_what_a_new_one_finds(
    before: list[LearningEntry],
    more: list[LearningEntry],
    order: Order,
    typed: str,
    random: Random,
) -> None:
    heard, wanted = LearningShelf(), Wanted(typed=typed, order=order)
    heard.take(before)
    heard.found(wanted)
    after = [replace(one, title="Tides") if random.random() < 0.3 else one for one in before]
    after = [one for one in after if random.random() < 0.8] + more
    heard.take(after)
    fresh = LearningShelf()
    fresh.take(after)
    assert heard.found(wanted) == fresh.found(wanted)
    assert (heard.years(), heard.kinds(), len(heard)) == (fresh.years(), fresh.kinds(), len(after))


# ---- the pack ----------------------------------------------------------------------------------

EVIDENCED = replace(
    registered(first="2025-02-01"),
    evidence=(
        Evidence("pic", "My certificate", EvidenceKind.FILE, media_type="image/png", file="a" * 64),
        Evidence("said", "What Mair saw", EvidenceKind.WITNESS,
                 words=Typed("She checked the ropes.", "en"), witness="Mair Pretend"),
        Evidence("other", "Of something else", EvidenceKind.REFLECTION, words=Typed("No.", "en")),
    ),
    uses=(
        EvidenceUse("u1", "pic", Served.LEARNING, "ropes"),
        EvidenceUse("u2", "said", Served.LEARNING, "ropes"),
        EvidenceUse("u3", "pic", Served.LEARNING, "tides"),
        EvidenceUse("u4", "other", Served.AWARD, "x"),
    ),
)  # fmt: skip


def wish(record: Record, wales: Lookup, **more: object) -> PackWish:
    return PackWish(learning.proposed_span(record, wales, TODAY), **more)  # type: ignore[arg-type]


def png() -> bytes:
    from PIL import Image

    out = io.BytesIO()
    Image.new("RGB", (40, 30), "white").save(out, "PNG")
    return out.getvalue()


def text_of(pdf: bytes) -> str:
    return " ".join(
        " ".join(page.extract_text() for page in PdfReader(io.BytesIO(pdf)).pages).split()
    )


def test_a_pack_has_the_evidence_of_its_entries_and_no_other(wales: Lookup) -> None:
    entries = entries_of(EVIDENCED, wish(EVIDENCED, wales))
    assert [entry.id for entry in entries] == ["ropes", "tides"]
    pieces = pieces_of(EVIDENCED, entries)
    assert [piece.id for piece in pieces] == ["pic", "said"]
    assert served_by(EVIDENCED, pieces[0], entries) == ("Ropes & knots", "Llanw")
    without = wish(EVIDENCED, wales, left_out=frozenset({"ropes"}))
    assert [p.id for p in pieces_of(EVIDENCED, entries_of(EVIDENCED, without))] == ["pic"]


def test_what_cannot_be_drawn_is_left_out(wales: Lookup) -> None:
    pieces = pieces_of(EVIDENCED, entries_of(EVIDENCED, wish(EVIDENCED, wales)))
    assert [one.evidence for one in make_figures([(pieces[0], png())])] == ["pic"]
    assert make_figures([(pieces[0], b"not a picture")]) == ()


def test_of_a_long_document_the_first_pages_are_shown() -> None:
    piece = replace(EVIDENCED.evidence[0], media_type="application/pdf")
    figures = make_figures([(piece, pdf(40))])
    assert [one.page for one in figures] == [1, 2, 3, 4, 5, 6]
    assert {one.pages for one in figures} == {40}


def test_the_paper_says_what_was_learned_what_it_changed_and_what_shows_it(
    desk: Workspace, wales: Lookup
) -> None:
    asked = wish(EVIDENCED, wales)
    figures = make_figures([(EVIDENCED.evidence[0], png())])
    said = text_of(sheet_pdf(learning_sheet(desk, EVIDENCED, asked, figures, Language.ENGLISH)))
    for words in (
        "Non Enghraifft", "W/123", "Ropes & knots", "1 March 2026", "1 hour 30 minutes",
        "I look twice before I lift.", "Rwy'n dysgu.", "Pretend College", "1 April 2025",
        "What Mair saw", "She checked the ropes.", "Mair Pretend", "1. My certificate",
        "Training to keep up", "Safeguarding, group A",
    ):  # fmt: skip
        assert words in said, words
    for words in ("Old things", "Of something else"):
        assert words not in said, words


def test_the_paper_is_told_in_welsh(desk: Workspace, wales: Lookup) -> None:
    said = text_of(sheet_pdf(learning_sheet(desk, RECORD, wish(RECORD, wales), (), Language.WELSH)))
    assert "1 Mawrth 2026" in said
    assert "Diogelu, grŵp A" in said


def test_a_pack_of_nothing_says_so(desk: Workspace) -> None:
    span = DateSpan(TODAY, TODAY)
    sheet = learning_sheet(desk, RECORD, PackWish(span, refreshers=False), (), Language.ENGLISH)
    assert "Nothing is recorded for this time." in text_of(sheet_pdf(sheet))


def test_every_pack_is_a_paper_that_can_be_heard(
    desk: Workspace, wales: Lookup, tmp_path: Path, pdfua: Callable[..., list[object]]
) -> None:
    figures = make_figures([(EVIDENCED.evidence[0], png())])
    figures += (Figure("pic", figures[0].content, 2, 3),)
    paths = []
    for language in Language:
        for name, record, some in (("all", EVIDENCED, figures), ("none", RECORD, ())):
            path = tmp_path / f"{name}-{language}.pdf"
            sheet = learning_sheet(desk, record, wish(record, wales), some, language)
            path.write_bytes(sheet_pdf(sheet))
            paths.append(path)
    assert pdfua(paths) == []
