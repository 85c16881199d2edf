"""Papers of an induction, read back: the log, the summary of one page, the list of evidence."""

from __future__ import annotations

import io
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pypdfium2
import pytest

from careerplanner.domain.dates import PartialDate
from careerplanner.domain.evidence import Evidence, EvidenceKind, EvidenceUse, Served
from careerplanner.domain.own_lists import OwnArea
from careerplanner.domain.record import (
    InductionProgress,
    Post,
    ProgressState,
    Record,
    Worker,
)
from careerplanner.domain.typed import Typed
from careerplanner.i18n.language import Language
from careerplanner.services.induction.induction_paper import evidence_list, progress_log, summary
from careerplanner.services.paper.sheets import sheet_pdf
from careerplanner.services.workspace import Workspace

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

    from careerplanner.framework.lookup import Lookup
    from careerplanner.i18n.catalogue import Catalogues
    from careerplanner.reports.sheet_paper import Sheet
    from tests.pdfua.verapdf import Failure

TODAY = date(2026, 11, 22)
DAY = PartialDate(2026, 11, 10)
NAME = "Mared Ŵyn Example"


@pytest.fixture
def space(wales: Lookup, catalogues: Catalogues) -> Workspace:
    return Workspace(wales, catalogues, lambda: TODAY)


def area(number: str, **more: object) -> InductionProgress:
    section = f"section-{number.split('.')[0]}"
    plain = InductionProgress(f"i{number}", section, f"section-{number}")
    return replace(plain, **more)  # type: ignore[arg-type]


BOTH = {
    "state": ProgressState.SIGNED_OFF,
    "signed_by": "Gethin Invented",
    "signed_on": DAY,
    "worker_signed": True,
    "worker_signed_by": NAME,
    "worker_signed_on": PartialDate(2026, 11, 9),
    "finished": DAY,
}
MARED = Record(
    Worker("w", NAME, line_manager="Gethin Invented"),
    (Post("p", "care-home-worker-adults", employer="Cartref Newydd",
          started=PartialDate(2026, 9, 1)),),
    induction=(
        area("1.1", **BOTH, note=Typed("Darllenais y polisi", "cy")),
        area("1.2", state=ProgressState.READY, worker_signed=True, worker_signed_by=NAME,
             worker_signed_on=DAY),
        area("1.3", state=ProgressState.IN_PROGRESS, sent_back=Typed("Show me again", "en")),
        area("6.1", state=ProgressState.SIGNED_OFF, earlier=True, employer="Hen Gartref",
             signed_by="Siân Pretend", signed_on=PartialDate(2024), finished=PartialDate(2024)),
    ),
    evidence=(
        Evidence("e", "Asking before I help", EvidenceKind.REFLECTION, DAY, Typed("I ask", "en")),
    ),
    uses=(
        EvidenceUse("u1", "e", Served.INDUCTION, "section-1.1"),
        EvidenceUse("u2", "e", Served.INDUCTION, "section-6.1"),
    ),
)  # fmt: skip


def read(sheet: Sheet) -> list[str]:
    """The text of each page."""
    document = pypdfium2.PdfDocument(io.BytesIO(sheet_pdf(sheet)))
    return [" ".join(page.get_textpage().get_text_bounded().split()) for page in document]


def test_the_log_has_every_area_with_who_signed(space: Workspace) -> None:
    text = " ".join(read(progress_log(space, MARED, Language.ENGLISH)))
    for said in (
        "1.1 Legislation, national policies and codes",
        "Darllenais y polisi",
        "Gethin Invented 10 November 2026",
        "9 November 2026",
        "One of two signatures",
        "Show me again",
        "Earlier employer: Hen Gartref",
        "Siân Pretend 2024",
        "7.10 Managing stress",
        "Check these areas against your own progress log.",
        "It is not the official certificate",
        "Employer Cartref Newydd",
        "finish by 1 March 2027",
    ):
        assert said in text, said


def test_the_log_has_the_employers_list(space: Workspace) -> None:
    own = (OwnArea("o", "section-6", "x", "6.9", Typed("Ein larwm", "cy")),)
    text = " ".join(read(progress_log(space, replace(MARED, areas=own), Language.ENGLISH)))
    assert "6.9 Ein larwm" in text
    assert "6.4 " not in text


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("groups", [("adults",), ("adults", "children")])
def test_the_summary_fits_one_page_for_both_to_sign(
    space: Workspace, language: Language, groups: tuple[str, ...]
) -> None:
    (post,) = MARED.posts
    who = replace(MARED, posts=(replace(post, client_groups=groups),))
    (page,) = read(summary(space, who, language))
    for name in (NAME, "Gethin Invented", "Cartref Newydd"):
        assert name in page
    if language is Language.ENGLISH:
        assert "(adults) 1 of 11" in page
        assert "It is not the official certificate" in page
        assert page.count("Signature") == 2
    else:
        assert "dystysgrif swyddogol" in page


def test_the_evidence_is_listed_by_area(space: Workspace) -> None:
    text = " ".join(read(evidence_list(space, MARED, Language.ENGLISH)))
    assert text.count("Asking before I help") == 2
    assert "6.1 Law, national policies and codes on safeguarding" in text
    assert "1.2 " not in text


def test_without_evidence_the_list_says_so(space: Workspace) -> None:
    bare = replace(MARED, evidence=(), uses=())
    assert "There is no evidence yet." in read(evidence_list(space, bare, Language.ENGLISH))[0]


def test_a_record_with_nothing_in_it_prints(space: Workspace) -> None:
    bare = Record(Worker("w", NAME))
    for make in (progress_log, summary, evidence_list):
        for language in Language:
            assert NAME in " ".join(read(make(space, bare, language)))


def test_a_section_signed_in_a_lump_is_told(space: Workspace) -> None:
    lump = InductionProgress("l", "section-5", state=ProgressState.SIGNED_OFF,
                             finished=PartialDate(2019), signed_by="Siân Pretend")  # fmt: skip
    who = replace(MARED, induction=(*MARED.induction, lump))
    text = " ".join(read(progress_log(space, who, Language.ENGLISH)))
    assert text.count("Recorded for the section as a whole.") == 1
    assert "Signed off · Manager signed: Siân Pretend · Signed off: 2019" in text
    assert "voluntary" not in text  # nothing is said of bands


def test_every_paper_passes_the_independent_judge(
    space: Workspace, pdfua: Callable[[Iterable[Path]], list[Failure]], tmp_path: Path
) -> None:
    files = []
    for make in (progress_log, summary, evidence_list):
        for language in Language:
            file = tmp_path / f"{make.__name__} {language}.pdf"
            file.write_bytes(sheet_pdf(make(space, MARED, language)))
            files.append(file)
    assert pdfua(files) == []
