"""Every paper of a worker's year, for hostile, empty and very full records, in both languages.

An independent judge finds nothing wrong with any of them, and nothing that belongs on one is lost.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from pypdf import PdfReader

from careerplanner.domain.dates import DateSpan, PartialDate
from careerplanner.domain.evidence import Evidence, EvidenceKind, EvidenceUse, Served
from careerplanner.domain.own_lists import OwnArea, OwnTraining
from careerplanner.domain.ratings import RatedBy, Rating, RatingAnswer, RatingRound
from careerplanner.domain.record import (
    Action,
    HeldAward,
    HeldState,
    InductionProgress,
    LearningEntry,
    Post,
    ProgressState,
    Record,
    Registration,
    Typed,
    Worker,
)
from careerplanner.i18n.language import Language
from careerplanner.services import evidence, records
from careerplanner.services.learning_pack import PackWish, contents_of, entries_of, make_figures
from careerplanner.services.learning_pack import pieces_of as pieces_in
from careerplanner.services.learning_paper import learning_sheet
from careerplanner.services.sheets import sheet_pdf
from tests.services import evidence_book, evidence_made
from tests.services.year_lives import TODAY, every_sheet

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

    from careerplanner.framework.lookup import Lookup
    from careerplanner.i18n.catalogue import Catalogues
    from careerplanner.services.workspace import Workspace
    from tests.pdfua.verapdf import Failure

TYPED = {
    "endless": "Ŵ" * 600,
    "right to left": "محمد بن علي \u202e שלום " * 3,
    "emoji": "👩🏽‍⚕️ 🏴󠁧󠁢󠁷󠁬󠁳󠁿 ❤️",
    "controls and markup": "a\x00b\x1bc\nd\ufffe\u200b<b>&amp;</b> (\\) %PDF endstream >> {page}",
}
PAST, AHEAD = PartialDate(2026, 3, 2), PartialDate(2027, 3, 2)
AREAS, LEARNED = 60, 200


def filled(text: str, lookup: Lookup) -> Record:
    """A record with a text in every place where a person types."""
    typed, pack = Typed(text, "en"), lookup.pack
    section = pack.induction.sections[0]
    band = lookup.bands_in_order[2].id
    asked = [one.id for one in pack.statements if one.band == band][:4]
    ref = pack.about.ref
    return Record(
        Worker("w", text, line_manager=text, team=text),
        posts=(Post("p", "care-home-worker-adults", text, text, started=PAST),),
        registrations=(Registration("g", "worker", number=text, first_registered=PAST),),
        awards=(HeldAward("a", "", text, HeldState.WORKING_TOWARDS, expected=AHEAD, body=text),),
        induction=tuple(_progress(section.id, area.id, typed) for area in section.areas[:5]),
        learning=(
            LearningEntry("l", text, text, PAST, 90, typed, AHEAD, provider=text),
            LearningEntry("m", text, on=PAST, training="own"),
        ),
        actions=(Action("c", typed, typed, text, AHEAD, remind=AHEAD),),
        evidence=tuple(
            Evidence(f"e{kind}", text, kind, PAST, typed, text, text, file_name=text)
            for kind in EvidenceKind
        ),
        uses=tuple(
            EvidenceUse(f"u{kind}{served}", f"e{kind}", served, target)
            for kind in EvidenceKind
            for served, target in (
                (Served.LEARNING, "l"),
                (Served.AWARD, "a"),
                (Served.ACTION, "c"),
                (Served.STATEMENT, asked[0]),
                (Served.INDUCTION, section.areas[0].id),
                (Served.ASSESSMENT, pack.assessment_evidence[0].id),
                (Served.STATEMENT, text),
            )
        ),
        rounds=tuple(
            RatingRound(name, band, day, ref, day, AHEAD, typed)
            for name, day in (("r1", TODAY - timedelta(days=200)), ("r2", TODAY))
        ),
        ratings=tuple(
            Rating(f"{name}{place}{by}", name, statement, answer, by, typed, TODAY)
            for name in ("r1", "r2")
            for place, (statement, answer) in enumerate(zip(asked, RatingAnswer, strict=False))
            for by in RatedBy
        ),
        areas=(OwnArea("o", pack.induction.sections[1].id, "own-1", text[:50], typed),),
        trainings=(OwnTraining("t", "own", typed, 12),),
    )


def _progress(section: str, area: str, typed: Typed) -> InductionProgress:
    text = typed.words
    return InductionProgress(
        f"i{area}",
        section,
        area,
        ProgressState.SIGNED_OFF,
        started=PAST,
        finished=PAST,
        employer=text,
        signed_by=text,
        worker_signed=True,
        note=typed,
        ready=PAST,
        signed_on=PAST,
        worker_signed_by=text,
        worker_signed_on=PAST,
    )


def signed(lookup: Lookup) -> Record:
    """Sixty areas of an employer's own list, all signed."""
    sections = lookup.pack.induction.sections
    section = sections[0].id
    names, agreed = [f"own-{number}" for number in range(AREAS)], Typed("Seen, agreed.", "en")
    return Record(
        Worker("w", "Nia Invented"),
        posts=(Post("p", "care-home-worker-adults", started=PAST),),
        areas=tuple(
            OwnArea(f"o{name}", section, name, "", Typed(f"Subject {name}", "en")) for name in names
        ),
        induction=tuple(
            replace(_progress(section, name, agreed), signed_by="Mo Sample") for name in names
        ),
    )


def learned(lookup: Lookup) -> Record:
    """Two hundred things learned, each with a day to refresh it."""
    trainings = [one.id for one in lookup.pack.trainings]
    return Record(
        Worker("w", "Nia Invented"),
        learning=tuple(
            LearningEntry(
                f"l{number}",
                f"Course {number} of many",
                "course",
                PAST,
                60 + number,
                Typed(f"It changed thing {number}.", "en"),
                PartialDate(2027, 1 + number % 12),
                training=trainings[number % len(trainings)] if number % 3 else "",
            )
            for number in range(LEARNED)
        ),
    )


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
