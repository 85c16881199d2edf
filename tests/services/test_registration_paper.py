"""My registration on paper: the answer, renewing, evidence by kind, and never a band or a fee."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from careerplanner.domain.evidence import Evidence, EvidenceKind, EvidenceUse, Served
from careerplanner.domain.record import Post, Record, Worker
from careerplanner.i18n.language import Language
from careerplanner.reports.runs import plain_text
from careerplanner.reports.sheet_paper import Grid, Title
from careerplanner.services.answer.assessing import assess
from careerplanner.services.coming import coming_up as service
from careerplanner.services.coming.coming_paper import coming_sheet
from careerplanner.services.paper.sheets import sheet_pdf
from careerplanner.services.register import registering
from careerplanner.services.register.registration_paper import registration_sheet
from careerplanner.services.workspace import Workspace
from tests.reports.reading import TaggedFile
from tests.services.coming_made import SECRET, WHO
from tests.services.conftest import TODAY

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from careerplanner.framework.lookup import Lookup
    from careerplanner.i18n.catalogue import Catalogues


@pytest.fixture
def desk(wales: Lookup, catalogues: Catalogues) -> Workspace:
    """A workspace without a book."""
    return Workspace(wales, catalogues, lambda: TODAY)


EVIDENCED = replace(
    WHO,
    evidence=(Evidence("e1", f"Notes {SECRET}", EvidenceKind.REFLECTION),),
    uses=(EvidenceUse("u1", "e1", Served.ASSESSMENT, "training-records"),),
)


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize(
    "who", [EVIDENCED, replace(WHO, registrations=()), Record(Worker("w", "N"))]
)
def test_a_registration_on_paper_has_the_answer_and_never_a_band(
    desk: Workspace, who: Record, language: Language
) -> None:
    answer, say = assess(desk, who), desk.wording(language)
    tagged = TaggedFile(sheet_pdf(registration_sheet(desk, who, answer, language)))
    text = " ".join(tagged.text(tagged.tree).split())
    for fit in answer.register.fits:
        assert " ".join(say.reason(fit.reason).split()) in text
        for duty in fit.dates:
            assert " ".join(say.reason(duty.reason).split()) in text
    for rule in registering.renewals(desk, answer):
        assert rule.lapses is not None
        assert " ".join(say.text(rule.lapses).split()) in text
        assert " ".join(say.text(rule.cpd).split()) in text
    for registration in who.registrations:
        assert registration.number in text
    assert say.text(desk.lookup.pack.about.status) not in text
    assert all(say.band(band.id) not in text for band in desk.lookup.pack.bands)
    assert "£" not in text


def test_evidence_stands_under_the_kind_it_serves(desk: Workspace) -> None:
    sheet = registration_sheet(desk, EVIDENCED, assess(desk, EVIDENCED), Language.ENGLISH)
    (grid,) = [part for part in sheet.parts if isinstance(part, Grid) and len(part.columns) == 2]
    rows = {plain_text(row[0].text): plain_text(row[1].text) for row in grid.rows}
    held = [kind for kind, have in rows.items() if SECRET in have]
    assert len(held) == 1
    assert held[0].startswith("Training records")
    assert len(rows) == len(desk.lookup.pack.assessment_evidence)


def test_evidence_is_worth_gathering_only_where_an_assessment_may_be_the_way(
    desk: Workspace,
) -> None:
    unregistered = replace(WHO, registrations=())
    assert registering.needs_evidence(desk, assess(desk, unregistered))
    assert not registering.needs_evidence(desk, assess(desk, WHO))
    sheet = registration_sheet(desk, WHO, assess(desk, WHO), Language.ENGLISH)
    titles = [plain_text(part.text) for part in sheet.parts if isinstance(part, Title)]
    assert "Evidence for an employer's assessment" not in titles


def test_each_way_of_renewing_is_told_once(desk: Workspace) -> None:
    two = replace(WHO, posts=(*WHO.posts, Post("p2", "care-home-worker-adults")))
    rules = registering.renewals(desk, assess(desk, two))
    assert len(rules) == len({rule.id for rule in rules}) == 1


def test_papers_are_whole(desk: Workspace, tmp_path: Path, pdfua: Callable[..., object]) -> None:
    files = []
    for language in Language:
        made = (
            coming_sheet(desk, WHO, service.coming_up(desk, WHO), language),
            registration_sheet(desk, EVIDENCED, assess(desk, EVIDENCED), language),
            registration_sheet(
                desk, Record(Worker("w", "N")), assess(desk, Record(Worker("w", "N"))), language
            ),
        )
        for number, sheet in enumerate(made):
            path = tmp_path / f"{language}-{number}.pdf"
            path.write_bytes(sheet_pdf(sheet))
            files.append(path)
    assert pdfua(files) == []
