"""The end of the month: what was agreed and is late, the matrix, what comes next, all plans."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt
from python_calamine import CalamineWorkbook

from careerplanner.domain.conversation_guide import ConversationKind
from careerplanner.domain.dates import PartialDate
from careerplanner.domain.record import ActionState
from careerplanner.domain.team_plans import Readiness
from careerplanner.gui.dialogs.team.plan_pack_dialog import PlanPackDialog
from careerplanner.gui.models.matrix_model import STATE_ROLE
from careerplanner.gui.pages.conversation.conversation_agreed import Outcome
from careerplanner.gui.pages.conversation.conversations_page import ConversationsPage
from careerplanner.gui.pages.develop.develop_page import DevelopPage
from careerplanner.gui.pages.develop.people_lines import PeopleLines
from careerplanner.gui.pages.matrix.matrix_cell_dialog import MatrixCellDialog
from careerplanner.gui.pages.matrix.matrix_page import MatrixPage
from careerplanner.gui.pages.matrix.record_training_dialog import RecordTrainingDialog
from careerplanner.gui.pages.succeed.succeed_page import SucceedPage
from careerplanner.services.matrix.matrix_cells import CellState
from careerplanner.services.team.team_filters import Need
from tests.e2e.month import (
    CERYS,
    ELIN,
    GETHIN,
    HUW,
    MANAGER,
    SENIOR,
    YOUNGER,
    click,
)
from tests.e2e.month_start import (
    ELSEWHERE,
    FIRE,
    HERE,
    MANAGER_ROLE,
    MOVING,
    SENIOR_ROLE,
    WORKER_ROLE,
)
from tests.e2e.month_talks import NEXT_TALK, hoist, night, open_person, part_of, talk_name
from tests.e2e.month_team import ALL, ASKED, INFECTION, INFECTIONS
from tests.e2e.year import fill, text_of
from tests.gui.desks import lookup
from tests.gui.plan_steps import LONG, words

if TYPE_CHECKING:
    from pathlib import Path

    from tests.e2e.month import Month

OVERDUE = {MANAGER: 1, ELIN: 2, SENIOR: 1, CERYS: 3, HUW: 1, YOUNGER: 1, GETHIN: 1}
"""Counted by hand, for 29 June: since the 3rd, training by the 15th of three, first aid that was
booked for the 20th, and what was agreed for the 20th and the 24th have passed."""
STILL_OF_BRYN = [SENIOR, CERYS, HUW, GETHIN]
"""The view that was kept, the longest wait first: 2022, 15 June twice by name, 24 June."""
HELD = PartialDate(2026, 6, 26)


# ---- what was agreed -----------------------------------------------------------------------------


def late_of_each(month: Month) -> dict[str, int]:
    """How much is overdue of each person, as the page has it."""
    page = month.team()
    found = {key: page.shelf.person(month.ids[key]) for key in ALL}
    return {key: one.line.late for key, one in found.items() if one is not None and one.line}


def chase_on_the_team_page(month: Month) -> None:
    """What was agreed and not done is among what is overdue, and is named there."""
    assert late_of_each(month) == OVERDUE
    page = month.choose(GETHIN)
    pane = page.person
    month.qtbot.waitUntil(lambda: bool(pane.coming.rows), timeout=LONG)
    (agreed,) = [one.id for one in month.record(GETHIN).actions if one.what.words == night(month)]
    assert night(month) in pane.coming.link(f"action:{agreed}").accessibleName()


def chase_in_the_next_conversation(month: Month) -> None:
    """What is late is what the next conversation begins with; there it is closed."""
    open_person(month, CERYS)
    hand = month.seen.hand
    hand.press(month.seen.window.navigation.entries["conversations"])
    page = month.here(ConversationsPage)
    (agreed,) = [one.id for one in month.record(CERYS).actions if one.what.words == hoist(month)]
    assert agreed in page.start.agreed.rows
    hand.press(page.start.begin)
    fold = part_of(month).before.plan_fold.button.text()
    assert fold == month.words(
        "Also open in the plan: 2, late: 2", "Hefyd yn agored yn y cynllun: 2, yn hwyr: 2"
    )
    rows = part_of(month).before.agreed
    assert list(rows.rows) == [agreed]
    assert month.words("late", "hwyr").casefold() in rows.text_of(agreed).casefold()
    hand.press(rows.button(agreed, Outcome.DONE))
    model = month.models[CERYS]
    (before,) = model["conversations"]
    model.find("actions", conversation=talk_name(before)).update(
        state=ActionState.DONE, closed=PartialDate.of(month.day)
    )
    model.add(
        "conversations",
        {
            "kind": ConversationKind.ONE_TO_ONE,
            "opened": month.day,
            "pack": lookup().pack.about.ref,
            "planned": NEXT_TALK,
            "manager": MANAGER,
            **{name: before[name] for name in ("band", "next_band", "round")},
        },
    )
    month.same()
    paper = month.paper(part_of(month).ending.agenda, "what to take into the next conversation")
    assert CERYS in paper
    assert INFECTIONS[month.language] in paper, "still to be done"
    assert late_of_each(month) == {**OVERDUE, CERYS: 2}


# ---- the matrix ----------------------------------------------------------------------------------


def matrix(month: Month) -> MatrixPage:
    """The matrix of training, all of it worked out."""
    page = month.page("matrix", MatrixPage)
    month.qtbot.waitUntil(lambda: page.filling.is_done, timeout=LONG)
    month.seen.settle()
    return page


def column_of(page: MatrixPage, training: str) -> int:
    columns = [page.view.columns[place].training for place in page.model.places]
    return columns.index(training)


def cell(month: Month, page: MatrixPage, key: str, training: str) -> QModelIndex:
    return page.model.index(page.model.row_of(month.ids[key]), column_of(page, training))


def states(month: Month, page: MatrixPage, training: str) -> dict[str, CellState]:
    return {key: CellState(cell(month, page, key, training).data(STATE_ROLE)) for key in ALL}


def open_cell(month: Month) -> None:
    """A cell is coloured and worded, and says why."""
    page = matrix(month)
    assert {key for key, state in states(month, page, FIRE).items()
            if state is CellState.OVERDUE} == {ELIN}  # fmt: skip
    click(page.grid, cell(month, page, ELIN, FIRE), Qt.KeyboardModifier.NoModifier)
    page.grid.setFocus()

    def look(dialog: MatrixCellDialog) -> None:
        assert dialog.tag.text()
        assert month.written(PartialDate(2026, 5, 1)) in words(dialog)
        month.seen.hand.press(dialog.close_button)

    month.in_dialog(month.seen.hand.enter, MatrixCellDialog, look)


def record_for_several(month: Month) -> None:
    """Three did the training that was asked of them; it is recorded once for all."""
    page = matrix(month)
    before = states(month, page, INFECTION)
    assert {before[key] for key in ASKED} == {CellState.NOT_KNOWN}
    modifiers = Qt.KeyboardModifier.NoModifier
    for key in ASKED:
        click(page.grid, cell(month, page, key, INFECTION), modifiers)
        modifiers = Qt.KeyboardModifier.ControlModifier

    def record(dialog: RecordTrainingDialog) -> None:
        assert set(dialog.who.values()) == {month.ids[key] for key in ASKED}
        fill(dialog.on.box, month.written(HELD))
        month.seen.hand.press(dialog.save_button)
        month.ended(dialog)

    month.press(page.record_button, RecordTrainingDialog, record)
    for key in ASKED:
        entry = {"title": INFECTIONS[month.language], "on": HELD, "training": INFECTION}
        month.models[key].add("learning", entry)
    month.same()
    after = states(month, matrix(month), INFECTION)
    assert after == {**before, **dict.fromkeys(ASKED, CellState.DONE)}


def print_matrix(month: Month) -> None:
    """The matrix on paper names everybody and every course that is asked for here."""
    page = matrix(month)
    paper = month.paper(page.print_button, "matrix")
    heads = [page.model.head(at).title for at in range(page.model.columnCount())]
    for text in (*heads, *(one.name for one in page.model.people)):
        assert text in paper


def export(month: Month) -> None:
    """What the window shows of each person and course is what another program reads."""
    page, path = matrix(month), month.saves_to("matrix.xlsx")
    month.seen.hand.press(page.save_button)
    month.qtbot.waitUntil(lambda: path.exists() and not month.seen.context.tasks.busy, timeout=LONG)
    month.seen.settle()
    book = CalamineWorkbook.from_path(str(path))
    heads, *rows = book.get_sheet_by_index(0).to_python()
    model = page.model
    assert heads[3:] == [model.head(at).title for at in range(model.columnCount())]
    assert [row[0] for row in rows] == [one.name for one in model.people]
    for number, row in enumerate(rows):
        for at, said in enumerate(row[3:]):
            assert str(model.index(number, at).data()) in (str(said) or "")
    done = book.get_sheet_by_index(2).to_python()  # the days it was last done
    at = 3 + column_of(page, INFECTION)
    by_name = {row[0]: row[at] for row in done[1:] if row[0] in (CERYS, HUW)}
    assert by_name == dict.fromkeys((CERYS, HUW), HELD.span.earliest)


# ---- what comes next -----------------------------------------------------------------------------


def learning_for_the_team(month: Month) -> None:
    """What is late or soon of a course is what the course would serve; paper names whom."""
    page = month.page("develop", DevelopPage)
    month.qtbot.waitUntil(lambda: not page.view.missing(), timeout=LONG)
    month.seen.settle()
    by_id = {one.learning.id: one for one in page.found}
    keys = {worker: key for key, worker in month.ids.items()}
    serves = {name: {keys[one.worker] for one in by_id[name].serves} for name in (FIRE, MOVING)}
    assert serves == {FIRE: {CERYS, GETHIN, ELIN}, MOVING: {ELIN, SENIOR}}
    assert INFECTION not in by_id, "all of whom it was asked did it"
    counts = [len(one.serves) for one in page.found]
    assert counts == sorted(counts, reverse=True), "what serves the most people comes first"
    first = next(iter(page.rows.rows))
    month.seen.hand.press(page.rows.row(first).title)
    assert page.rows.is_open(first)
    lines = page.rows.row(first).findChildren(PeopleLines)
    shown = {keys[one.worker] for some in lines for one in some.people}
    assert shown == {keys[one.worker] for one in page.found[0].serves}
    paper = month.paper(page.print_button, "learning for the team")
    assert ELIN in paper


def who_comes_next(month: Month) -> None:
    """The one senior is alone in the job; who could follow is worked out when it is opened."""
    page = month.page("succeed", SucceedPage)
    month.qtbot.waitUntil(lambda: not page.view.missing(), timeout=LONG)
    month.seen.settle()
    held = {(one.post.role, one.post.service): len(one.holders) for one in page.held}
    assert held == {
        (MANAGER_ROLE, ""): 1,
        (SENIOR_ROLE, HERE): 1,
        (WORKER_ROLE, HERE): 3,
        (WORKER_ROLE, ELSEWHERE): 2,
    }
    key = next(key for key in page.posts.rows if page.posts.role_of(key) == SENIOR_ROLE)
    month.seen.hand.press(page.posts.row(key).title)
    month.qtbot.waitUntil(lambda: not page.looked_at[SENIOR_ROLE].missing(), timeout=LONG)
    month.seen.settle()
    known = page.looked_at[SENIOR_ROLE].known()
    keys = {worker: key for key, worker in month.ids.items()}
    ready = {keys[one.worker]: one.readiness for one in known.values()}
    assert set(ready) == ALL
    assert [key for key, how in ready.items() if how is Readiness.HOLDS] == [SENIOR]
    assert Readiness.NOW not in ready.values(), "nobody has any award"
    paper = month.paper(page.print_button, "who comes next")
    assert CERYS in paper


def everybodys_plan(month: Month) -> None:
    """Plans for all: stopped, nothing is left behind; then all of them, and a list."""
    folder = month.folder / "plans"
    folder.mkdir()
    messages = month.seen.context.messages
    month.patch.setattr(messages, "choose_folder", lambda *_asked: folder)
    page = month.page("develop", DevelopPage)
    month.qtbot.waitUntil(lambda: not page.view.missing(), timeout=LONG)
    made: list[Path] = []

    def make(dialog: PlanPackDialog) -> None:
        hand = month.seen.hand
        hand.press(dialog.make_button)
        hand.press(dialog.progress.cancel)
        month.qtbot.waitUntil(lambda: not dialog.busy, timeout=LONG)
        month.seen.settle()
        assert dialog.pack is None
        assert list(folder.iterdir()) == []
        hand.press(dialog.make_button)
        month.qtbot.waitUntil(lambda: dialog.pack is not None, timeout=3 * LONG)
        month.qtbot.waitUntil(lambda: not dialog.busy, timeout=LONG)
        assert dialog.pack is not None
        assert [one.worker for one in dialog.pack.plans] == list(dialog.workers)
        made.append(dialog.pack.folder)
        hand.press(dialog.close_button)

    month.press(page.pack_button, PlanPackDialog, make)
    files = sorted(made[0].iterdir())
    assert len(files) == len(ALL) + 1, files
    texts = [text_of(file) for file in files]
    for key in ALL:
        assert sum(month.models[key].worker["name"] in text for text in texts) >= 2
    month.papers += files


def still_late(month: Month) -> None:
    """The tile of what is overdue names everybody it should, one press away."""
    page = month.team()
    month.seen.hand.press(page.answer.tiles[Need.LATE])
    assert set(month.listed(page)) == set(OVERDUE)
    month.seen.hand.press(page.all_button)
