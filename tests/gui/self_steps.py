"""Steps that the tests of seeing oneself share: the page, an answer given, what the book says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerplanner.domain.ratings import RatingAnswer
from careerplanner.domain.typed import Typed
from careerplanner.gui.pages.myself.self_page import SelfPage
from careerplanner.services.rating import rating
from tests.gui.hand import Hand
from tests.gui.plan_steps import record_of

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from careerplanner.gui.desk import Desk

NOT_YET, WITH_HELP = RatingAnswer.NOT_YET, RatingAnswer.WITH_HELP
ALONE, OTHERS = RatingAnswer.ON_MY_OWN, RatingAnswer.HELP_OTHERS
NOT_ASKED = RatingAnswer.NOT_IN_JOB


def shown(desk: Desk, qtbot: QtBot) -> SelfPage:
    """The page on a window, filled."""
    page = SelfPage(desk.context, desk)
    qtbot.addWidget(page)
    page.resize(824, 450)
    page.refresh()
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    return page


def given(desk: Desk) -> dict[str, RatingAnswer]:
    """The answers in the book, by statement."""
    return {one.statement: one.answer for one in record_of(desk).ratings}


def going(desk: Desk, qtbot: QtBot) -> SelfPage:
    """The page, going through Band C."""
    page = shown(desk, qtbot)
    Hand().press(page.start.begin)
    return page


def moving(desk: Desk) -> list[str]:
    """Ids of what is new in Band C or asks for more there."""
    return [
        one.id for one in desk.workspace.lookup.statements("C") if one.raises or not one.continues
    ]


def answered(desk: Desk, qtbot: QtBot) -> tuple[SelfPage, list[str]]:
    """The page with three answers given: sure, growing, not in the job."""
    page = going(desk, qtbot)
    names = moving(desk)
    one = record_of(desk).rounds[-1].id
    for name, answer in zip(names, (OTHERS, NOT_YET, NOT_ASKED), strict=False):
        note = Typed("Twice in May", "en") if answer is NOT_YET else None
        desk.apply(
            lambda name=name, answer=answer, note=note: rating.rate(  # type: ignore[misc]
                desk.workspace, desk.worker_id, one, name, answer, note
            )
        )
    return page, names
