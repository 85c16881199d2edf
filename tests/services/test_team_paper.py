"""The team on paper: who is shown and nobody else, in either language."""

from __future__ import annotations

import io
from datetime import date
from typing import TYPE_CHECKING

import pytest
from pypdf import PdfReader

from careerplanner.domain.assessment import DateState, Standing
from careerplanner.domain.conversation_guide import ConversationKind
from careerplanner.domain.conversations import Conversation
from careerplanner.domain.dates import PartialDate
from careerplanner.domain.finding import Status
from careerplanner.domain.pack import PackRef
from careerplanner.domain.record import Action, Post, Record, Typed, Worker
from careerplanner.i18n.language import Language
from careerplanner.services.paper.sheets import sheet_pdf
from careerplanner.services.team.due_paper import due_of, due_sheet
from careerplanner.services.team.team_filters import Need, TeamWanted
from careerplanner.services.team.team_paper import team_sheet
from tests.services.team_made import DAY, line, talk

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

    from careerplanner.services.workspace import Workspace
    from tests.pdfua.verapdf import Failure

LINES = (
    line("a", "Ann <Ŵyr> & Sons", late=2, next_date=DAY, line_manager="Sue Madeup"),
    line("b", "Bob مرحبا", posts=(), by_job=(), standing=None, by_awards=""),
    line("c", "C" * 200, by_awards_status=Status.NOT_KNOWN, talks=(talk(DateState.PAST),)),
    line("d", "Dai", standing=Standing.MUST_REGISTER, register_duty="register_by"),
)


def words_of(space: Workspace, language: Language, *some: object, **wanted: str) -> str:
    sheet = team_sheet(space, tuple(some), TeamWanted(**wanted), language)  # type: ignore[arg-type]
    return words_in(sheet_pdf(sheet))


def words_in(content: bytes) -> str:
    pages = PdfReader(io.BytesIO(content)).pages
    return " ".join(" ".join(page.extract_text() for page in pages).split())


def test_it_says_who_is_shown_by_what_and_nobody_else(space: Workspace) -> None:
    said = words_of(space, Language.ENGLISH, *LINES[:2], service="Bryn", need=Need.LATE)
    assert "Ann <Ŵyr> & Sons" in said
    assert "Dai" not in said
    assert "Show: Something is overdue" in said
    assert "Service: Bryn" in said
    assert "People: 2" in said
    assert "Overdue: 2" in said
    assert "1 December 2026" in said
    assert "Keep it where only people who need it can see it." in said
    for heading in ("Band by job", "Band by qualifications", "Register"):
        assert heading in said


def test_in_welsh_only_what_was_typed_stays(space: Workspace) -> None:
    said = words_of(space, Language.WELSH, *LINES)
    assert "Y tîm" in said
    assert "Band yn ôl y swydd" in said
    assert "Overdue" not in said


def test_nobody_is_a_paper_too(space: Workspace) -> None:
    assert "People: 0" in words_of(space, Language.ENGLISH)


TALKED = Conversation(
    "c1",
    ConversationKind.ONE_TO_ONE,
    date(2026, 3, 1),
    PackRef("wales-draft-2023", "1", "0" * 64),
    held=PartialDate(2026, 3, 1),
)
RECORDS = (
    Record(
        Worker("a", "Ann <Ŵyr>"),
        posts=(Post("p", "domiciliary-worker", started=PartialDate(2024, 3, 1)),),
        actions=(
            Action("x", Typed("Gofyn i'r coleg", "cy"), due=PartialDate(2026, 10)),
            Action("y", Typed("Much later", "en"), due=PartialDate(2028)),
        ),
        conversations=(TALKED,),
    ),
    Record(Worker("b", "Bob")),
)


def test_what_is_late_and_near_is_told_of_each_who_has_any(space: Workspace) -> None:
    told: list[tuple[int, int]] = []
    found = due_of(space, RECORDS, lambda done, whole: told.append((done, whole)))
    assert told == [(0, 2), (1, 2)]
    assert [one.record.worker.name for one in found] == ["Ann <Ŵyr>"]
    said = words_in(sheet_pdf(due_sheet(space, found, Language.ENGLISH)))
    for part in ("Ann <Ŵyr>", "Gofyn i'r coleg", "October 2026", "One-to-one", "People: 1"):
        assert part in said
    assert "Much later" not in said
    assert "Bob" not in said
    assert "your manager" not in said, "it is told of them, not to them"
    assert "Nothing is overdue" in words_in(sheet_pdf(due_sheet(space, (), Language.ENGLISH)))


def test_putting_it_together_can_be_stopped(space: Workspace) -> None:
    class StoppedError(Exception):
        pass

    def stop(done: int, _whole: int) -> None:
        if done:
            raise StoppedError

    with pytest.raises(StoppedError):
        due_of(space, RECORDS, stop)


def test_a_judge_finds_nothing_wrong(
    space: Workspace, tmp_path: Path, pdfua: Callable[[Iterable[Path]], list[Failure]]
) -> None:
    files = []
    for language in Language:
        for some in ((), LINES * 20):
            sheet = team_sheet(space, some, TeamWanted(need=Need.LATE), language)
            files.append(tmp_path / f"{language}-{len(some)}.pdf")
            files[-1].write_bytes(sheet_pdf(sheet))
        files.append(tmp_path / f"{language}-due.pdf")
        files[-1].write_bytes(sheet_pdf(due_sheet(space, due_of(space, RECORDS), language)))
    assert pdfua(files) == []
