"""The team looked through: who is overdue, a view kept, things asked of several, paper."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from careerplanner.domain.conversation_guide import ConversationKind
from careerplanner.domain.dates import PartialDate
from careerplanner.domain.record import ActionState
from careerplanner.gui.dialogs.team.bulk_dialogs import BelongingBulk, TalkBulk, TrainingBulk
from careerplanner.gui.dialogs.team.view_dialog import ViewDialog
from careerplanner.i18n.language import Language
from careerplanner.services.team.bulk import Fate
from careerplanner.services.team.team_filters import Need
from tests.e2e.month import (
    CERYS,
    ELIN,
    GETHIN,
    HUW,
    MANAGER,
    SENIOR,
    YOUNGER,
    pick,
)
from tests.e2e.month_start import HERE
from tests.e2e.year import fill
from tests.gui.desks import lookup
from tests.gui.plan_steps import words

if TYPE_CHECKING:
    from careerplanner.gui.dialogs.team.bulk_dialog import BulkDialog
    from tests.e2e.month import Month

OVERDUE = {
    MANAGER: 1,  # has to be on the register since the first day of the job
    ELIN: 2,  # on the register by October 2022; fire since 1 May
    SENIOR: 1,  # on the register by October 2022
}
"""Counted by hand, for 3 June: how much of each person's is overdue; nobody else's is.

That lifting is repeated after a year is only suggested: it makes nobody late.
"""
BY_DAY = [MANAGER, ELIN, SENIOR]
"""The same, the one who waits longest first: since May 2021, and two since October 2022."""
VIEW = {Language.ENGLISH: "Bryn, overdue", Language.WELSH: "Bryn, yn hwyr"}
INFECTION = "infection-prevention"
INFECTIONS = {
    Language.ENGLISH: "Infection prevention and control",
    Language.WELSH: "Atal a rheoli heintiau",
}
ASKED = (CERYS, HUW, YOUNGER)
TRAINING_DUE = PartialDate(2026, 6, 15)
LED = (CERYS, GETHIN, HUW, SENIOR)
TALKING = (CERYS, GETHIN)
TALK_DAY = PartialDate(2026, 6, 10)
ALL = {MANAGER, CERYS, GETHIN, HUW, ELIN, SENIOR, YOUNGER}
CTRL = Qt.KeyboardModifier.ControlModifier


# ---- who is overdue ------------------------------------------------------------------------------


def look_who_is_overdue(month: Month) -> None:
    """One press shows those of whom something is overdue, and nobody else."""
    page, hand = month.team(), month.seen.hand
    assert set(month.listed(page)) == ALL
    hand.press(page.answer.tiles[Need.LATE])
    assert month.listed(page) == BY_DAY
    late = {key: page.model.person(page.model.row_of(month.ids[key])).line for key in OVERDUE}
    assert {key: line.late for key, line in late.items() if line is not None} == OVERDUE
    assert month.words("Something is overdue", "Mae rhywbeth yn hwyr") in page.told.text()


def keep_view(month: Month) -> None:
    """The overdue of one service are kept as a view, with a name."""
    page, hand = month.here_team(), month.seen.hand
    hand.press(page.filters.fold.button)
    pick(page.filters.fields["service"].box, HERE)
    month.seen.settle()
    assert month.listed(page) == [SENIOR]

    def keep(dialog: ViewDialog) -> None:
        fill(dialog.name.box, VIEW[month.language])
        hand.press(dialog.save_button)
        month.ended(dialog)

    month.press(page.keep_button, ViewDialog, keep)
    assert page.filters.chosen_view() == VIEW[month.language]


def print_list(month: Month) -> None:
    """What is shown is printed, and nobody else is on the paper."""
    page = month.here_team()
    paper = month.paper(page.print_button, "the list of one service")
    assert month.models[SENIOR].worker["name"] in paper
    assert not [name for name in (MANAGER, CERYS, GETHIN, HUW, ELIN) if name in paper]
    month.seen.hand.press(page.all_button)
    month.seen.settle()
    assert set(month.listed(page)) == ALL
    paper = month.paper(page.print_button, "the whole list")
    assert not [key for key in ALL if month.models[key].worker["name"] not in paper]


def view_again(month: Month, listed: list[str]) -> None:
    """The view is there on another day, and shows whom it fits then."""
    page = month.team()
    pick(page.filters.view.box, f"saved:{VIEW[month.language]}")
    month.seen.settle()
    assert month.listed(page) == listed
    month.seen.hand.press(page.all_button)
    month.seen.settle()


# ---- many at once --------------------------------------------------------------------------------


def foreseen(month: Month, dialog: BulkDialog, keys: tuple[str, ...]) -> None:
    """What will change is told before it is kept: these people and no others."""
    dialog.look()
    assert dialog.seen is not None
    changed = {one.worker for one in dialog.seen.of(Fate.CHANGED)}
    assert changed == {month.ids[key] for key in keys}
    shown = words(dialog)
    assert not [key for key in keys if month.models[key].worker["name"] not in shown]


def ask_training(month: Month) -> None:
    """Training is asked of three, by a day: it is asked of each and stands in each plan."""
    title = INFECTIONS[month.language]

    def ask(dialog: TrainingBulk) -> None:
        hand = month.seen.hand
        dialog.training.picker.box.setFocus()
        hand.type(title)
        hand.enter()
        assert dialog.training.picked == INFECTION
        fill(dialog.due.box, month.written(TRAINING_DUE))
        foreseen(month, dialog, ASKED)
        hand.press(dialog.save_button)
        month.ended(dialog)

    month.press(month.choose(*ASKED).bulk_buttons["training"], TrainingBulk, ask)
    what = month.words(f"Do this training: {title}", f"Gwneud yr hyfforddiant hwn: {title}")
    for key in ASKED:
        month.models[key].add("trainings", {"training": INFECTION, "months": 12, "needed": True})
        month.models[key].add(
            "actions",
            {
                "what": (what, str(month.language)),
                "owner": month.models[key].worker["name"],
                "due": TRAINING_DUE,
                "state": ActionState.OPEN,
            },
        )


def set_line_manager(month: Month) -> None:
    """Everybody of one service gets the same line manager."""

    def change(dialog: BelongingBulk) -> None:
        fill(dialog.new.box, MANAGER)
        foreseen(month, dialog, LED)
        month.seen.hand.press(dialog.save_button)
        month.ended(dialog)

    month.press(month.choose(*LED).bulk_buttons["belonging"], BelongingBulk, change)
    for key in LED:
        month.models[key].worker["line_manager"] = MANAGER


def set_days(month: Month) -> None:
    """A day for a conversation with two; the line manager holds it."""

    def plan(dialog: TalkBulk) -> None:
        fill(dialog.on.box, month.written(TALK_DAY))
        foreseen(month, dialog, TALKING)
        month.seen.hand.press(dialog.save_button)
        month.ended(dialog)

    month.press(month.choose(*TALKING).bulk_buttons["talk"], TalkBulk, plan)
    for key in TALKING:
        month.models[key].add(
            "conversations",
            {
                "kind": ConversationKind.ONE_TO_ONE,
                "opened": month.day,
                "pack": lookup().pack.about.ref,
                "planned": TALK_DAY,
                "manager": MANAGER,
            },
        )


def undo_and_redo(month: Month) -> None:
    """What was done for several is undone with one key for all of them, and done again."""
    month.same()
    talks = {key: month.models[key]["conversations"] for key in TALKING}
    managers = {key: month.models[key].worker.pop("line_manager") for key in LED}
    for key in TALKING:
        month.models[key].things["conversations"] = []
    month.seen.press_key(Qt.Key.Key_Z, CTRL)
    month.seen.press_key(Qt.Key.Key_Z, CTRL)
    month.same()
    month.seen.press_key(Qt.Key.Key_Y, CTRL)
    month.seen.press_key(Qt.Key.Key_Y, CTRL)
    for key, name in managers.items():
        month.models[key].worker["line_manager"] = name
    for key, some in talks.items():
        month.models[key].things["conversations"] = some
    month.same()
