"""Papers of a conversation: as it stood when it was signed, in both languages, on one page."""

from __future__ import annotations

import io
import json
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pypdf import PdfReader

from careerplanner.domain.conversation_told import ConversationTold
from careerplanner.domain.conversations import Voice
from careerplanner.domain.dates import PartialDate
from careerplanner.domain.evidence import EvidenceKind, Served
from careerplanner.domain.facts import Text
from careerplanner.domain.pack import PackRef
from careerplanner.domain.ratings import RatedBy, RatingAnswer
from careerplanner.domain.record import Action, ActionState, HeldAward, HeldState
from careerplanner.domain.typed import Typed
from careerplanner.errors import UnknownName, UserError
from careerplanner.framework.lookup import Lookup
from careerplanner.i18n.language import Language
from careerplanner.services.conversation import conversing
from careerplanner.services.conversation.conversation_evidence import (
    assessment_kinds,
    keep_summary,
    summaries_of,
)
from careerplanner.services.conversation.conversation_paper import (
    agenda_sheet,
    record_sheet,
    summary_sheet,
)
from careerplanner.services.conversation.conversation_plain import from_text, to_text
from careerplanner.services.conversation.conversation_told import told_now, told_of
from careerplanner.services.evidence import evidence
from careerplanner.services.paper.sheets import sheet_pdf
from careerplanner.services.record.records import add, change, record_of, undo
from tests.services.conversations_made import (
    MANAGER,
    WORKER,
    begun,
    held,
    on,
    signed,
    talk,
    text_of,
    typed,
)
from tests.services.ratings_made import WHO, later, one_worker

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from pathlib import Path

    from careerplanner.i18n.catalogue import Catalogues
    from careerplanner.services.paper.sheets import Sheet
    from careerplanner.services.workspace import Workspace
    from tests.pdfua.verapdf import Failure

SHEETS = {"agenda": agenda_sheet, "record": record_sheet, "summary": summary_sheet}
HOSTILE = "<b>&amp;</b> =1+1 ‮abc‬ ŵŷ 漢字 \U0001f600 {name} %s \\ \u200b" + "long" * 60
HOSTILE_NAME = "‮Zoë‬ <script>O'Ŵyr & =cmd| {0} 漢"


@pytest.fixture
def desk(wales: Lookup, catalogues: Catalogues, tmp_path: Path) -> Iterator[Workspace]:
    """A workspace with the book of one home care worker."""
    with one_worker(wales, catalogues, tmp_path) as made:
        yield made


def paper(desk: Workspace, name: str, kind: str = "record", language: str = "en") -> Sheet:
    return SHEETS[kind](desk, record_of(desk, WHO), talk(desk, name), Language(language))


def pages(sheet: Sheet) -> int:
    return len(PdfReader(io.BytesIO(sheet_pdf(sheet))).pages)


# ---- what they say -------------------------------------------------------------------------------


def test_the_record_says_who_what_and_when(desk: Workspace) -> None:
    text = text_of(paper(desk, signed(desk)))
    for line in (
        "Record of a conversation",
        f"Name: {WORKER}",
        "Kind of conversation: One-to-one",
        "Held on: 22 November 2026",
        "Band now: Band B: Social care worker",
        "Next band: Band C: Senior social care worker",
        "Worker: The mornings go well.",
        "Manager: New people ask her.",
        f"Worker: {WORKER}, 22 November 2026",
        f"Manager: {MANAGER}, 22 November 2026",
    ):
        assert line in text, line
    assert "Shadow a senior twice" in text
    assert "31 December 2026" in text
    assert "The manager is more sure of it than the worker is. | With help | On my own" in text
    assert text.count("Leave out everything about the people you support") == 1


def test_it_is_said_in_welsh_too_and_what_was_typed_stays(desk: Workspace) -> None:
    text = text_of(paper(desk, signed(desk), language="cy"))
    assert "Cofnod o sgwrs" in text
    assert "Math o sgwrs: Cyfarfod un i un" in text
    assert "Mae'r rheolwr yn fwy sicr ohono na'r gweithiwr." in text
    assert "Gweithiwr: The mornings go well." in text
    for english in ("Held", "Agreed", "Band now", "sure of it"):
        assert english not in text


def test_the_agenda_has_what_is_late_in_the_plan_though_no_conversation_agreed_it(
    desk: Workspace,
) -> None:
    name, due = begun(desk), PartialDate(2026, 11, 1)
    done = ActionState.DONE
    add(desk, WHO, Action("plan-1", Typed("Book first aid", "en"), owner=WORKER, due=due))
    add(desk, WHO, Action("plan-2", Typed("Done already", "en"), owner=WORKER, state=done))
    text = text_of(paper(desk, name, "agenda"))
    plan = text.partition("Also open in the plan: 1")[2].partition("What to talk about")[0]
    assert "Book first aid" in plan
    assert "1 November 2026" in plan
    assert "Late" in plan
    assert "Done already" not in text


def test_bands_and_register_stand_apart(desk: Workspace) -> None:
    lines = text_of(paper(desk, held(desk))).splitlines()
    bands = next(line for line in lines if line.startswith("Bands (a voluntary draft): "))
    register = next(line for line in lines if line.startswith("The Register: "))
    assert "egister" not in bands
    assert "Band " not in register


def test_an_unsigned_one_has_lines_to_sign_on(desk: Workspace) -> None:
    text = text_of(paper(desk, held(desk)))
    assert f"Worker: {WORKER}, \n" in text
    assert "first signed" not in text


def test_what_was_added_later_and_why_it_was_opened_stands_below(desk: Workspace) -> None:
    name = held(desk)
    conversing.sign(desk, WHO, name, Voice.MANAGER, MANAGER, on(desk.today()))
    conversing.reopen(desk, WHO, name, typed("The day was wrong."), WORKER)
    conversing.sign_both(desk, WHO, name, WORKER, MANAGER, on(desk.today()))
    conversing.add_after(desk, WHO, name, typed("It moved to January."), MANAGER)
    text = text_of(paper(desk, name))
    told = f"Opened again by: {WORKER}, 22 November 2026: The day was wrong."
    assert told in text
    assert f"{MANAGER}, 22 November 2026: It moved to January." in text
    assert text.index("Signed" if "Signed" in text else "Worker:") < text.index(told)


def test_the_agenda_asks_and_leaves_room_to_write_and_sign(desk: Workspace) -> None:
    signed(desk)
    later(desk, date(2027, 2, 20))
    sheet = paper(desk, begun(desk), "agenda")
    text = text_of(sheet)
    assert "Shadow a senior twice" in text
    assert "How are you, in and around work?" in text
    assert "Where in the work could this be tried?" in text
    assert any(getattr(part, "blank_rows", 0) for part in sheet.parts)
    assert text.count("Leave out everything about the people you support") == 1


# ---- as it was -----------------------------------------------------------------------------------


def test_a_signed_record_comes_out_as_it_was_when_all_else_moved_on(desk: Workspace) -> None:
    name = signed(desk)
    then = {
        (kind, language): sheet_pdf(paper(desk, name, kind, language))
        for kind in ("record", "summary")
        for language in ("en", "cy")
    }
    later(desk, date(2027, 6, 1))
    record = record_of(desk, WHO)
    conversing.close_action(desk, WHO, record.actions[0].id, True, None)
    change(desk, WHO, replace(record.actions[0], what=typed("Something else altogether")))
    conversing.rate(desk, WHO, begun(desk), "C.value.1", RatedBy.SELF, RatingAnswer.HELP_OTHERS)
    add(
        desk,
        WHO,
        HeldAward("h", "l3-practice-adults", "", HeldState.ACHIEVED, achieved=PartialDate(2027, 4)),
    )
    change(desk, WHO, replace(record.posts[0], employer="Elsewhere", title="Another job"))
    newer = newer_pack(desk)
    for space in (desk, newer):
        for (kind, language), content in then.items():
            sheet = SHEETS[kind](space, record_of(desk, WHO), talk(desk, name), Language(language))
            assert sheet_pdf(sheet) == content, (kind, language)


def newer_pack(desk: Workspace) -> Workspace:
    """The same book under a pack in which every text of a conversation is another."""
    pack = desk.lookup.pack
    other = Text("Reworded.", "Aralleiriwyd.")
    statements = tuple(replace(one, text=other) for one in pack.statements)
    guide = pack.conversations
    guide = replace(
        guide,
        forms=tuple(replace(one, title=other) for one in guide.forms),
        topics=tuple(replace(one, title=other) for one in guide.topics),
        notices=tuple(replace(one, text=other) for one in guide.notices),
    )
    about = replace(pack.about, ref=PackRef(pack.about.ref.id, "next", "f" * 64), status=other)
    changed = replace(pack, about=about, statements=statements, conversations=guide)
    return replace(desk, lookup=Lookup(changed))


def test_an_unsigned_one_asks_by_the_pack_it_was_begun_with(desk: Workspace) -> None:
    name = held(desk)
    text = text_of(
        agenda_sheet(newer_pack(desk), record_of(desk, WHO), talk(desk, name), Language.ENGLISH)
    )
    assert "How are you, in and around work?" in text
    assert "Statements to look at together" in text
    assert "Reworded." not in text.partition("What to talk about")[2].partition("Framework")[0]


@pytest.mark.parametrize("kept", ["", "{}", "[1]", "nonsense", '{"format":99}', "[" * 100_000])
def test_what_was_kept_and_cannot_be_read_does_not_stop_a_paper(desk: Workspace, kept: str) -> None:
    name = signed(desk)
    one, record = replace(talk(desk, name), as_signed=kept), record_of(desk, WHO)
    text = text_of(record_sheet(desk, record, one, Language.ENGLISH))
    assert "Shadow a senior twice" in text
    assert "The mornings go well." in text
    assert "Where things stand" not in text, "what it cannot tell of that day is left out"


@pytest.fixture
def told(desk: Workspace) -> ConversationTold:
    """What stands in a conversation in which both wrote, answered and agreed."""
    name = held(desk)
    return told_now(desk, record_of(desk, WHO), talk(desk, name))


def test_what_stands_is_the_same_after_writing_and_reading(told: ConversationTold) -> None:
    assert told.statements
    assert told.agreed
    assert from_text(ConversationTold, to_text(told)) == told


@given(data=st.data())
@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_whatever_is_changed_in_what_was_kept_is_told_or_refused(
    told: ConversationTold, data: st.DataObject
) -> None:
    plain = json.loads(to_text(told))
    key = data.draw(st.sampled_from(sorted(plain)))
    plain[key] = data.draw(
        st.none() | st.booleans() | st.integers() | st.text(max_size=5) | st.lists(st.integers())
    )
    found = from_text(ConversationTold, json.dumps(plain))
    assert found is None or json.loads(to_text(found)) == plain


# ---- one page ------------------------------------------------------------------------------------


@pytest.mark.parametrize("language", ["en", "cy"])
@pytest.mark.parametrize("both", [True, False])
def test_the_summary_is_one_page_however_much_there_is(
    desk: Workspace, language: str, both: bool
) -> None:
    name = held(desk)
    for number in range(30):
        conversing.write(desk, WHO, name, "learning", typed(f"{number} " + HOSTILE * 5))
        conversing.agree(desk, WHO, name, typed(f"{number} " + "do this " * 60))
    for line in desk.lookup.statements("C"):
        conversing.rate(desk, WHO, name, line.id, RatedBy.AGREED, RatingAnswer.ON_MY_OWN)
    if both:
        conversing.sign_both(desk, WHO, name, "W" * 200, "M" * 200, on(desk.today()))
    sheet = paper(desk, name, "summary", language)
    assert pages(sheet) == 1
    said = {"en": "Cut to one page", "cy": "Wedi'i dorri i un dudalen"}[language]
    assert said in text_of(sheet)


def test_a_short_summary_has_all_of_it(desk: Workspace) -> None:
    text = text_of(paper(desk, signed(desk), "summary"))
    assert "How you are: The mornings go well." in text
    assert "How the work is going: New people ask her." in text
    assert f"Shadow a senior twice · {WORKER}, 31 December 2026" in text
    assert f"Worker: {WORKER}, 22 November 2026" in text
    assert "Cut to one page" not in text


# ---- kept as evidence ----------------------------------------------------------------------------


def test_a_signed_summary_is_kept_as_evidence_once(desk: Workspace) -> None:
    name = signed(desk)
    kind = assessment_kinds(desk)[0].id
    keep_summary(desk, WHO, name, Language.ENGLISH, kind)
    record = record_of(desk, WHO)
    (piece,) = summaries_of(record, name)
    assert (piece.kind, piece.media_type, piece.on) == (
        EvidenceKind.FILE,
        "application/pdf",
        on(desk.today()),
    )
    assert {one.kind for one in evidence.uses_of(record, piece.id)} == {
        Served.CONVERSATION,
        Served.ASSESSMENT,
    }
    content = evidence.content(desk, piece)
    assert content == sheet_pdf(paper(desk, name, "summary"))
    assert evidence.thumbnail(desk, piece)
    later(desk, date(2027, 1, 1))
    keep_summary(desk, WHO, name, Language.ENGLISH)
    assert len(record_of(desk, WHO).evidence) == 1
    keep_summary(desk, WHO, name, Language.WELSH)
    assert len(summaries_of(record_of(desk, WHO), name)) == 2
    undo(desk)
    undo(desk)
    assert record_of(desk, WHO).evidence == ()
    assert talk(desk, name).is_signed


def test_only_what_both_signed_is_kept(desk: Workspace) -> None:
    name = held(desk)
    with pytest.raises(UserError, match=r"conversation\.not_signed"):
        keep_summary(desk, WHO, name, Language.ENGLISH)
    conversing.sign_both(desk, WHO, name, WORKER, MANAGER, on(desk.today()))
    with pytest.raises(UnknownName):
        keep_summary(desk, WHO, name, Language.ENGLISH, "no-such-kind")


# ---- the judge -----------------------------------------------------------------------------------


def test_every_paper_is_whole(
    desk: Workspace, tmp_path: Path, pdfua: Callable[[Iterable[Path]], list[Failure]]
) -> None:
    """Plain, hostile, empty: each of the three papers, in both languages."""
    files = []

    def write(stage: str, name: str) -> None:
        for kind in SHEETS:
            for language in ("en", "cy"):
                file = tmp_path / f"{stage}_{kind}_{language}.pdf"
                file.write_bytes(sheet_pdf(paper(desk, name, kind, language)))
                files.append(file)

    name = begun(desk)
    write("empty", name)
    conversing.remove(desk, WHO, name)
    name = held(desk)
    for language in ("en", "cy", None):
        conversing.write(desk, WHO, name, "", typed(HOSTILE, language))
        conversing.agree(desk, WHO, name, typed(HOSTILE[:190], language), owner=HOSTILE_NAME)
    conversing.rate(
        desk, WHO, name, "C.value.2", RatedBy.AGREED, RatingAnswer.WITH_HELP, typed(HOSTILE)
    )
    write("hostile", name)
    conversing.sign_both(desk, WHO, name, HOSTILE_NAME, HOSTILE_NAME, on(desk.today()))
    conversing.add_after(desk, WHO, name, typed(HOSTILE), HOSTILE_NAME)
    later(desk, date(2027, 3, 1))
    write("signed", name)
    write("next", begun(desk))
    assert pdfua(files) == []
    told = told_of(desk, record_of(desk, WHO), talk(desk, name))
    assert HOSTILE_NAME in {one.owner for one in told.agreed}
