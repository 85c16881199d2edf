"""Seeing oneself against a band in the year: two rounds, an action, what has moved."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from careerplanner.domain.dates import PartialDate
from careerplanner.domain.ratings import RatedBy, RatingAnswer
from careerplanner.domain.record import ActionState
from careerplanner.gui.dialogs.myself.finish_dialog import FinishDialog
from careerplanner.gui.dialogs.record.action_dialog import ActionDialog
from careerplanner.gui.pages.myself.self_page import GOING, RESULT, START, SelfPage
from careerplanner.gui.widgets.answer_row import ANSWERS
from tests.e2e.year import NAME, fill
from tests.gui.desks import lookup
from tests.gui.plan_steps import words

if TYPE_CHECKING:
    from tests.e2e.year import Year
    from tests.e2e.year_told import Told

BAND, OWN = "C", "B"
AGAIN = PartialDate(2027, 2, 1)
FIRST_TIME = (2, 1, 3, 1, 2, 3, 4, 2, 1, 5, 3, 2)
"""Keys pressed, one a statement."""
SECOND_TIME = (3, 2, 3, 1, 4, 3, 4, 3, 2, 5, 2, 3)
NOTE = "I asked about this twice"


def see_oneself(year: Year, model: Told) -> None:
    """A dozen answers by keyboard alone; the language is switched while a note is being typed."""
    seen = year.seen
    seen.press_key(Qt.Key.Key_5, Qt.KeyboardModifier.ControlModifier)
    page = year.here(SelfPage)
    assert (page.mode, page.band) == (START, BAND)
    seen.tab_to(page.start.begin)
    seen.hand.enter()
    begun(year, model)
    statements = answer(year, model, FIRST_TIME)
    switch_and_back(year, model, statements[-1])
    finish(year, model, AGAIN)
    assert page.mode == RESULT
    growing = [
        name
        for name, key in zip(statements, FIRST_TIME, strict=True)
        if ANSWERS[key - 1] in (RatingAnswer.NOT_YET, RatingAnswer.WITH_HELP)
    ]
    assert set(page.result.growth.rows) == set(growing)
    make_action(year, model, growing[0])


def see_oneself_again(year: Year, model: Told) -> None:
    """The same statements nine months later, and what has moved."""
    page = year.page("myself", SelfPage)
    assert page.mode == START
    seen = year.seen
    seen.tab_to(page.start.begin)
    seen.hand.enter()
    begun(year, model)
    statements = answer(year, model, SECOND_TIME)
    finish(year, model, None)
    moved = [
        name
        for name, before, after in zip(statements, FIRST_TIME, SECOND_TIME, strict=True)
        if before != after
    ]
    comparison = page.result.comparison
    assert comparison.isVisible()
    wording = seen.desk.wording
    shown = words(comparison.moved)
    told = [name for name in statements if wording.text(lookup().statement(name).text) in shown]
    assert told == moved


def begun(year: Year, model: Told) -> None:
    model.add(
        "rounds",
        {
            "band": BAND,
            "opened": year.day,
            "pack": lookup().pack.about.ref,
            "start": OWN,
        },
    )


def answer(year: Year, model: Told, keys: tuple[int, ...]) -> list[str]:
    """Answers statements by their figures, Enter leading on; gives which were answered."""
    page, hand = year.here(SelfPage), year.seen.hand
    assert page.mode == GOING
    statements = []
    for key in keys:
        statement = page.going.at
        assert page.going.card.statement == statement
        hand.type(str(key))
        statements.append(statement)
        model.add(
            "ratings",
            {
                "round": f"{BAND} {year.day}",
                "statement": statement,
                "answer": ANSWERS[key - 1],
                "by": RatedBy.SELF,
                "on": year.day,
            },
        )
        if len(statements) < len(keys):
            hand.enter()
    return statements


def switch_and_back(year: Year, model: Told, statement: str) -> None:
    """A note is begun, the language switched, the note finished: text and place are kept."""
    page, seen = year.here(SelfPage), year.seen
    card = page.going.card
    assert card.statement == statement
    card.note_fold.set_open(True)
    card.note.box.setFocus()
    half = len(NOTE) // 2
    seen.hand.type(NOTE[:half])
    asked = card.words.text()
    seen.window.switch_language()
    assert card.words.text() != asked
    assert card.note.value() == NOTE[:half].strip()
    assert card.note.box.hasFocus()
    seen.hand.type(NOTE[half:])
    assert card.note.value() == NOTE
    assert not _noted(year, statement), "a note that is being typed is not kept yet"
    card.next.setFocus()
    assert _noted(year, statement) == NOTE
    model.find("ratings", statement=statement, on=year.day)["note"] = (
        NOTE,
        str(year.language.other),
    )
    seen.window.switch_language()
    assert card.words.text() == asked


def _noted(year: Year, statement: str) -> str:
    (found,) = [one for one in year.seen.record.ratings if one.statement == statement]
    return found.note.words if found.note is not None else ""


def finish(year: Year, model: Told, again: PartialDate | None) -> None:
    """The round is ended, with a day to look again."""
    page = year.here(SelfPage)

    def end(dialog: FinishDialog) -> None:
        fill(dialog.again.box, year.written(again)) if again else dialog.again.set_value("")
        year.seen.hand.press(dialog.save_button)

    year.press(page.going.finish, FinishDialog, end)
    found = model.find("rounds", band=BAND, opened=year.day)
    found["closed"] = year.day
    if again is not None:
        found["look_again"] = again


def make_action(year: Year, model: Told, statement: str) -> None:
    """Somewhere to grow becomes an action of the plan."""
    page = year.here(SelfPage)
    due = PartialDate(2026, 9)

    def keep(dialog: ActionDialog) -> None:
        fill(dialog.due.box, year.written(due))
        year.seen.hand.press(dialog.save_button)

    year.press(page.result.growth.plan_button(statement), ActionDialog, keep)
    (action,) = year.seen.record.actions
    text = year.seen.desk.wording.text(lookup().statement(statement).text)
    model.add(
        "actions",
        {
            "what": (action.what.words, str(year.language)),
            "why": (text, str(year.language)),
            "owner": NAME,
            "due": due,
            "state": ActionState.OPEN,
            "requirement": statement,
        },
    )
