"""The first day of the month: a team's book is begun, names are typed, a spreadsheet brought in."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING, Any

import xlsxwriter
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout

from careerplanner.domain.dates import PartialDate
from careerplanner.domain.record import ActionState, ProgressState
from careerplanner.gui.dialogs.spreadsheet.spreadsheet_dialog import (
    COLUMNS,
    DONE,
    PEOPLE,
    PREVIEW,
    SHEET,
    SpreadsheetImportDialog,
)
from careerplanner.gui.dialogs.team.add_people_dialog import AddPeopleDialog
from careerplanner.gui.pages.home.first_steps import FirstSteps
from careerplanner.gui.pages.home.home_page import HomePage
from careerplanner.i18n.language import Language
from careerplanner.services.spreadsheet.verdicts import Outcome
from tests.e2e.month import (
    CERYS,
    ELIN,
    GETHIN,
    HUW,
    MANAGER,
    NIA,
    SENIOR,
    YOUNGER,
    pick,
)
from tests.e2e.year import fill
from tests.e2e.year_told import Told
from tests.gui.plan_steps import LONG

if TYPE_CHECKING:
    from pathlib import Path

    from careerplanner.gui.dialogs.spreadsheet.spreadsheet_columns import ColumnsStep
    from careerplanner.gui.widgets.field import Field
    from careerplanner.gui.widgets.section import Refilled
    from tests.e2e.month import Month

WORKER_ROLE, SENIOR_ROLE = "care-home-worker-adults", "care-home-senior-adults"
SHEET_FILE = "hyfforddiant.xlsx"
MANAGER_ROLE = "care-home-manager-adults"
HERE, ELSEWHERE = "Bryn", "Aelwyd"
TYPED_START, MANAGER_START = PartialDate(2026, 3, 2), PartialDate(2021, 5, 10)
ELIN_START, SENIOR_START = PartialDate(2019, 4, 1), PartialDate(2018, 9, 3)
YOUNGER_START = PartialDate(2026, 4, 20)
ASKED = {Language.ENGLISH: "Ask Sue", Language.WELSH: "Gofyn i Sue"}
"""A word where a date could stand, which only the home understands."""
JOBS = {
    Language.ENGLISH: (
        "Adult care home worker", "Senior care worker in an adult care home",
        "Adult care home manager",
    ),
    Language.WELSH: (
        "Gweithiwr cartref gofal i oedolion", "Uwch weithiwr mewn cartref gofal i oedolion",
        "Rheolwr cartref gofal i oedolion",
    ),
}  # fmt: skip
FIRE, MOVING, AID = "fire-safety", "moving-and-handling", "first-aid"
COURSES = {
    Language.ENGLISH: ("Fire safety", "Moving and handling", "First aid", "Night drill"),
    Language.WELSH: ("Diogelwch tân", "Symud a thrin", "Cymorth cyntaf", "Ymarfer y nos"),
}
HEADINGS = {
    Language.ENGLISH: ("Name", "Job title", "Start date", "Service", "{} (expires)", "Notes"),
    Language.WELSH: ("Enw", "Swydd", "Dyddiad dechrau", "Gwasanaeth", "{} (dod i ben)", "Nodiadau"),
}


# ---- who, and whom by name -----------------------------------------------------------------------


def first_start(month: Month) -> None:
    """The first questions, answered by somebody who manages a team."""
    seen, hand = month.seen, month.seen.hand
    steps = month.here(HomePage).first_steps
    assert isinstance(steps, FirstSteps)
    if steps.question is steps.language:
        hand.press(steps.language.buttons[str(month.language)])
    hand.press(steps.who.buttons["manager"])
    hand.type(JOBS[month.language][2])
    hand.enter()
    assert steps.question is steps.started
    hand.type(month.written(MANAGER_START))
    hand.enter()
    assert steps.question is steps.awards
    hand.enter()
    assert steps.question is steps.induction
    hand.press(steps.induction.buttons["finished"])
    assert steps.question is steps.name
    hand.type(MANAGER)
    hand.enter()
    seen.settle()
    (worker,) = seen.desk.workers()
    month.ids[MANAGER] = worker.id
    model = month.models[MANAGER] = Told()
    model.worker = {"name": MANAGER}
    model.add("posts", {"role": MANAGER_ROLE, "started": MANAGER_START})
    model.add("induction", {"state": ProgressState.SIGNED_OFF})


def type_names(month: Month) -> None:
    """Three names as they stand in a list, one job and one service for all of them."""
    page = month.team()
    assert month.listed(page) == [MANAGER]

    def add(dialog: AddPeopleDialog) -> None:
        hand = month.seen.hand
        dialog.names.box.setFocus()
        for line in (f"1. {CERYS}", f"- {GETHIN}", HUW):
            hand.type(line)
            hand.enter()
        dialog.job.picker.box.setFocus()
        hand.type(JOBS[month.language][0])
        hand.enter()
        fill(dialog.started.box, month.written(TYPED_START))
        fill(dialog.service.box, HERE)
        hand.press(dialog.save_button)
        month.ended(dialog)

    month.press(page.add_button, AddPeopleDialog, add)
    names = {worker.name: worker.id for worker in month.seen.desk.workers()}
    for name in (CERYS, GETHIN, HUW):
        month.ids[name] = names[name]
        model = month.models[name] = Told()
        model.worker = {"name": name}
        model.add("posts", {"role": WORKER_ROLE, "started": TYPED_START, "service": HERE})
    assert set(page.chosen()) == {month.ids[name] for name in (CERYS, GETHIN, HUW)}


def undo_and_redo(month: Month) -> None:
    """All that the sheet brought is taken back with one key, and comes again with another."""
    ctrl, typed = Qt.KeyboardModifier.ControlModifier, {MANAGER, CERYS, GETHIN, HUW}
    month.same()
    month.seen.press_key(Qt.Key.Key_Z, ctrl)
    there = {worker.id for worker in month.seen.desk.workers()}
    assert there == {month.ids[key] for key in typed}
    assert not any(month.record(key).learning or month.record(key).actions for key in typed)
    month.seen.press_key(Qt.Key.Key_Y, ctrl)
    month.same()


# ---- the home's spreadsheet ----------------------------------------------------------------------


def sheet_rows(language: Language) -> list[list[Any]]:
    """What the home keeps: people down, courses across; how each cell was meant is in `told`."""
    name, job, start, service, expires, notes = HEADINGS[language]
    fire, moving, aid, drill = COURSES[language]
    worker, senior, _manager = JOBS[language]
    booked = "Booked 20/06/2026" if language is Language.ENGLISH else "Wedi archebu 20/06/2026"
    return [
        ["Cartref Dychmygol", *[None] * 8],
        [name, job, start, service, expires.format(fire), moving, aid, drill, notes],
        [CERYS, worker, "02/03/2026", HERE, date(2026, 9, 1), "06/04/2026", booked, None, "te"],
        [ELIN, worker, "01/04/2019", ELSEWHERE, date(2026, 5, 1), "03/04/2025", "N/A",
         date(2026, 1, 15), None],
        [NIA, senior, "03/09/2018", HERE, date(2027, 2, 1), "05/06/2024", ASKED[language], None,
         None],
        [NIA, worker, "20/04/2026", ELSEWHERE, None, "06/05/2026", None, None, None],
        ["Gethin Pretendd", worker, None, None, date(2026, 7, 1), None, None, "31/02/2026", None],
    ]  # fmt: skip


def write_sheet(path: Path, rows: list[list[Any]]) -> Path:
    """A workbook with a title over all columns, real dates and dates that are text."""
    book = xlsxwriter.Workbook(str(path))
    day = book.add_format({"num_format": "dd/mm/yyyy"})
    sheet = book.add_worksheet("2026")
    for at, row in enumerate(rows):
        for place, value in enumerate(row):
            if isinstance(value, date):
                sheet.write_datetime(at, place, datetime(value.year, value.month, value.day), day)
            elif value is not None:
                sheet.write_string(at, place, value)
    sheet.merge_range("A1:I1", rows[0][0])
    sheet.freeze_panes(2, 1)
    book.close()
    return path


def bring_in(month: Month) -> None:
    """The sheet is gone through step by step; nothing is written before it is agreed to."""
    path = write_sheet(month.folder / SHEET_FILE, sheet_rows(month.language))
    month.opens(path)
    page = month.team()

    def go_through(dialog: SpreadsheetImportDialog) -> None:
        hand = month.seen.hand
        hand.press(dialog.file.choose_button)
        month.qtbot.waitUntil(lambda: dialog.step == SHEET, timeout=LONG)
        hand.press(dialog.next_button)
        assert dialog.step == COLUMNS
        say_columns(month, dialog.columns)
        hand.press(dialog.next_button)
        assert dialog.step == PEOPLE
        say_people(month, dialog)
        hand.press(dialog.next_button)
        assert dialog.step == PREVIEW
        look_at_preview(month, dialog)
        assert len(month.seen.desk.workers()) == len(month.ids), "nothing is written before"
        hand.press(dialog.next_button)
        month.qtbot.waitUntil(lambda: dialog.step == DONE, timeout=LONG)
        hand.press(dialog.next_button)

    month.press(page.import_button, SpreadsheetImportDialog, go_through)
    know_new_people(month)
    told(month)


def bring_in_again(month: Month) -> None:
    """The same sheet once more is read as before, and there is nothing new in it."""
    page = month.team()

    def go_through(dialog: SpreadsheetImportDialog) -> None:
        hand = month.seen.hand
        hand.press(dialog.file.choose_button)
        month.qtbot.waitUntil(lambda: dialog.step == SHEET, timeout=LONG)
        assert dialog.sheet.remembered.isVisible()
        hand.press(dialog.next_button)
        seen = dialog.state.seen
        assert seen is not None
        assert not seen.open_questions, "what was said of the columns is remembered"
        hand.press(dialog.next_button)
        senior, younger, near = fields(dialog.people.asked).values()
        for field, key in ((senior, SENIOR), (younger, YOUNGER), (near, GETHIN)):
            pick(field.box, month.ids[key])  # type: ignore[attr-defined]
        hand.press(dialog.next_button)
        assert dialog.state.seen is not None
        counts = dialog.state.seen.counts
        assert (counts[Outcome.NEW], counts[Outcome.CHANGES]) == (0, 0)
        assert not dialog.next_button.isEnabled()
        hand.press(dialog.close_button)

    month.opens(month.folder / SHEET_FILE)
    month.press(page.import_button, SpreadsheetImportDialog, go_through)


def fields(part: Refilled) -> dict[str, Field]:
    """The fields of a part that is filled anew, by their names."""
    column = part.layout()
    assert isinstance(column, QLayout)
    widgets = [column.itemAt(at).widget() for at in range(column.count())]
    return {one.name: one for one in widgets}  # type: ignore[union-attr, misc]


def say_columns(month: Month, step: ColumnsStep) -> None:
    """What the dates mean, which comes first in them, what a word of the home's own means."""
    hand = month.seen.hand
    assert list(fields(step.questions)) == ["means5", "order5", "means6", "means7"]
    hand.press(step.all_means.choices.row("completed"))
    hand.press(fields(step.questions)["order5"].choices.row("day_first"))  # type: ignore[attr-defined]
    booked, none, unknown = fields(step.words).values()
    assert [str(one.value()) for one in (booked, none, unknown)] == ["leave", "leave", ""]
    for field, answer in ((booked, "booked"), (none, "not_needed"), (unknown, "booked")):
        pick(field.box, answer)  # type: ignore[attr-defined]
    uses = [str(field.value()) for field in fields(step.columns).values()]
    courses = [f"training:{one}" for one in (FIRE, MOVING, AID, f"*{COURSES[month.language][3]}")]
    assert uses == ["name", "role", "start", "service", *courses, "ignore"]


def say_people(month: Month, dialog: SpreadsheetImportDialog) -> None:
    """Two of one name are two people; a name that is nearly one in the book is that one."""
    asked = fields(dialog.people.asked)
    one, other, near = asked.values()
    for field, answer in ((one, "+"), (other, "+"), (near, month.ids[GETHIN])):
        pick(field.box, answer)  # type: ignore[attr-defined]


def look_at_preview(month: Month, dialog: SpreadsheetImportDialog) -> None:
    """Every cell of the file is counted once, and what is not understood says why."""
    seen = dialog.state.seen
    assert seen is not None
    cells = sum(value is not None for row in sheet_rows(month.language) for value in row)
    assert sum(seen.counts.values()) == cells == len(dialog.preview.shown())
    assert not seen.open_people
    assert not seen.open_questions
    pick(dialog.preview.filter.box, str(Outcome.NOT_UNDERSTOOD))
    (refused,) = dialog.preview.shown()
    assert refused.text == "31/02/2026"


def know_new_people(month: Month) -> None:
    """Who is who of those who came with the sheet."""
    known = set(month.ids.values())
    for worker in month.seen.desk.workers():
        if worker.id not in known:
            (post,) = month.record_of(worker.id).posts
            keys = {SENIOR_ROLE: SENIOR, WORKER_ROLE: YOUNGER}
            month.ids[keys[post.role] if worker.name == NIA else worker.name] = worker.id
    assert {ELIN, SENIOR, YOUNGER} <= set(month.ids)


def told(month: Month) -> None:
    """How each cell of the sheet was meant, written down by hand."""
    fire, moving, aid, drill = COURSES[month.language]
    worker, senior, _manager = JOBS[month.language]
    new = (
        (ELIN, ELIN, worker, WORKER_ROLE, ELIN_START, ELSEWHERE),
        (SENIOR, NIA, senior, SENIOR_ROLE, SENIOR_START, HERE),
        (YOUNGER, NIA, worker, WORKER_ROLE, YOUNGER_START, ELSEWHERE),
    )
    for key, name, title, role, started, service in new:
        model = month.models[key] = Told()
        model.worker = {"name": name}
        post = {"role": role, "title": title, "started": started, "service": service}
        model.add("posts", post)
    for key, day in (
        (CERYS, PartialDate(2026, 9, 1)),
        (ELIN, PartialDate(2026, 5, 1)),
        (SENIOR, PartialDate(2027, 2, 1)),
        (GETHIN, PartialDate(2026, 7, 1)),
    ):
        month.models[key].add("learning", {"title": fire, "renew_by": day, "training": FIRE})
    for key, day in (
        (CERYS, PartialDate(2026, 4, 6)),
        (ELIN, PartialDate(2025, 4, 3)),
        (SENIOR, PartialDate(2024, 6, 5)),
        (YOUNGER, PartialDate(2026, 5, 6)),
    ):
        month.models[key].add("learning", {"title": moving, "on": day, "training": MOVING})
    month.models[ELIN].add("trainings", {"training": AID, "months": 36})
    month.models[ELIN].add(
        "learning", {"title": drill, "on": PartialDate(2026, 1, 15), "training": drill}
    )
    month.models[ELIN].add(
        "trainings", {"training": drill, "title": (drill, str(month.language)), "needed": True}
    )
    what = month.words("Do this training: {}", "Gwneud yr hyfforddiant hwn: {}").format(aid)
    booked = {"what": (what, str(month.language)), "state": ActionState.OPEN}
    month.models[CERYS].add("actions", {**booked, "due": PartialDate(2026, 6, 20)})
    month.models[SENIOR].add("actions", booked)
