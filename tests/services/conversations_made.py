"""A book of one home care worker who talks with her manager, for tests of conversations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerplanner.domain.conversation_guide import ConversationKind
from careerplanner.domain.conversations import Conversation, Voice
from careerplanner.domain.dates import PartialDate
from careerplanner.domain.ratings import RatedBy, RatingAnswer
from careerplanner.domain.typed import Typed
from careerplanner.reports.runs import plain_text
from careerplanner.reports.sheet_paper import Facts, Grid, Points, Signing, Title, Words
from careerplanner.services.conversation import conversing
from careerplanner.services.rating import rating
from careerplanner.services.record.records import record_of
from tests.services.ratings_made import WHO

if TYPE_CHECKING:
    from datetime import date

    from careerplanner.reports.sheet_paper import Sheet
    from careerplanner.services.workspace import Workspace

WORKER, MANAGER = "Mared Enghraifft", "Gethin Dychmygol"
ONE_TO_ONE = ConversationKind.ONE_TO_ONE


def typed(words: str, language: str | None = "en") -> Typed:
    return Typed(words, language)


def talk(desk: Workspace, name: str) -> Conversation:
    """A conversation as the book has it now."""
    found = conversing.find(record_of(desk, WHO), name)
    assert found is not None
    return found


def begun(desk: Workspace, kind: ConversationKind = ONE_TO_ONE) -> str:
    return conversing.begin(desk, WHO, kind)[1]


def held(desk: Workspace) -> str:
    """A conversation in which both wrote, answered and agreed; nobody has signed."""
    name = begun(desk)
    one = talk(desk, name)
    rating.rate(desk, WHO, one.round, "C.value.1", RatingAnswer.WITH_HELP)
    rating.rate(desk, WHO, one.round, "C.value.2", RatingAnswer.ON_MY_OWN)
    conversing.write(desk, WHO, name, "well-being", typed("The mornings go well."), Voice.WORKER)
    conversing.write(desk, WHO, name, "the-work", typed("New people ask her."), Voice.MANAGER)
    conversing.rate(desk, WHO, name, "C.value.1", RatedBy.MANAGER, RatingAnswer.ON_MY_OWN)
    conversing.rate(desk, WHO, name, "C.value.2", RatedBy.MANAGER, RatingAnswer.ON_MY_OWN)
    conversing.rate(desk, WHO, name, "C.value.1", RatedBy.AGREED, RatingAnswer.ON_MY_OWN)
    conversing.agree(
        desk,
        WHO,
        name,
        typed("Shadow a senior twice"),
        due=PartialDate(2026, 12, 31),
        requirement="C.value.1",
    )
    return name


def signed(desk: Workspace) -> str:
    """The same, signed by both."""
    name = held(desk)
    conversing.sign_both(desk, WHO, name, WORKER, MANAGER, on(desk.today()))
    return name


def on(day: date) -> PartialDate:
    return PartialDate.of(day)


def text_of(sheet: Sheet) -> str:
    """Everything a paper says, a line for each part of it."""
    lines = [plain_text(sheet.title)]
    for part in sheet.parts:
        if isinstance(part, Title | Words):
            lines.append(plain_text(part.text))
        elif isinstance(part, Facts):
            lines += (f"{plain_text(one.label)}: {plain_text(one.value)}" for one in part.lines)
        elif isinstance(part, Points):
            lines += (plain_text(item) for item in part.items)
        elif isinstance(part, Grid):
            lines += (" | ".join(plain_text(box.text) for box in row) for row in part.rows)
        elif isinstance(part, Signing):
            lines += (
                f"{plain_text(one.role)}: {plain_text(one.name)}, {plain_text(one.date)}"
                for one in part.signers
            )
    return "\n".join(lines)
