"""Learning, evidence, registration, dates to come and papers of the year."""

from __future__ import annotations

from typing import TYPE_CHECKING

from icalendar import Calendar
from PySide6.QtCore import Qt

from careerplanner.domain.coming_up import ComingKind
from careerplanner.domain.dates import PartialDate
from careerplanner.domain.evidence import Served
from careerplanner.domain.record import RegistrationState
from careerplanner.gui.dialogs.evidence.attach_dialog import AttachDialog
from careerplanner.gui.dialogs.learning.learning_import_dialog import LearningImportDialog
from careerplanner.gui.dialogs.learning.learning_pack_dialog import LearningPackDialog
from careerplanner.gui.dialogs.plan.calendar_dialog import CalendarDialog
from careerplanner.gui.dialogs.record.registration_dialog import RegistrationDialog
from careerplanner.gui.dialogs.sheet_dialog import SheetDialog
from careerplanner.gui.pages.coming.coming_page import ComingPage
from careerplanner.gui.pages.evidence.evidence_page import EvidencePage
from careerplanner.gui.pages.home.home_page import HomePage
from careerplanner.gui.pages.learning.learning_page import LearningPage
from careerplanner.gui.pages.register.registration_page import RegistrationPage
from careerplanner.services.learning.learning import training_title
from tests.e2e.year import NAME, fill
from tests.gui.hand import Hand
from tests.gui.plan_steps import LONG, words

if TYPE_CHECKING:
    from pathlib import Path

    from tests.e2e.year import Year
    from tests.e2e.year_told import Told

TRAINING = "moving-and-handling"
CATEGORY = "worker"
NUMBER = "W/0000001"
FIRST, DUE = PartialDate(2026, 6, 1), PartialDate(2029, 5, 31)
HEADINGS = "Cwrs;Dyddiad;Hyd;Darparwr"
ROWS = (
    ("Ymwybyddiaeth o ddementia – caffi’r cof", "03/07/2026", "1 awr 30 munud", "Cwmni Dychmygol"),
    ("Oral health in care homes", "13/08/2026", "45 munud", "Café Invented"),
)
MINUTES = (90, 45)
REFUSED = ("Learned on no day", "31/02/2026", "1 awr", "")


def coming_keys(year: Year) -> set[str]:
    """Keys of what stands on the page of what is coming up."""
    page = year.page("coming", ComingPage)
    return {key for group in page.groups.values() for key in group.rows.rows}


# ---- learning --------------------------------------------------------------------------------


def quick_entry(year: Year, model: Told) -> None:
    """Training is kept in a few presses, and when to refresh it stands among what is to come."""
    page = year.page("learning", LearningPage)
    key = f"{ComingKind.REFRESHER}:{TRAINING}"
    assert key not in coming_keys(year)
    page = year.page("learning", LearningPage)
    title = training_title(year.seen.record, TRAINING, year.seen.desk.wording)
    hand, before = year.seen.hand, year.seen.hand.count
    hand.press(page.quick.kinds.buttons["course"])
    hand.type(title)
    hand.enter()
    assert hand.count - before == 2
    model.add(
        "learning",
        {
            "title": title,
            "kind": "course",
            "on": PartialDate.of(year.day),
            "training": TRAINING,
        },
    )
    assert page.view.isVisible()
    assert key in coming_keys(year)
    home = year.page("home", HomePage)
    assert key in home.coming.rows
    assert title in home.coming.link(key).accessibleName()


def bring_in(year: Year, model: Told) -> None:
    """A table of another system, in another encoding, is seen before any of it is kept."""
    path = _table(year.folder)
    page = year.page("learning", LearningPage)
    year.opens(path)

    def look(dialog: LearningImportDialog) -> None:
        model = dialog.rows.few_model
        shown = [
            [str(model.index(row, place).data()) for place in range(model.columnCount())]
            for row in range(model.rowCount())
        ]
        for (title, *_rest), row in zip((*ROWS, REFUSED), shown, strict=True):
            assert title in " ".join(row)
        *taken, refused = [row[-1] for row in shown]
        assert len(set(taken)) == 1
        assert refused.strip()
        assert refused not in taken, "why a row is not taken is said"
        assert len(year.seen.record.learning) == 1, "nothing is kept before it is agreed to"
        year.seen.hand.press(dialog.add_button)
        year.ended(dialog)

    year.press(page.import_button, LearningImportDialog, look)
    for (title, day, _long, provider), minutes in zip(ROWS, MINUTES, strict=True):
        date, month, whole = (int(part) for part in day.split("/"))
        model.add(
            "learning",
            {
                "title": title,
                "on": PartialDate(whole, month, date),
                "minutes": minutes,
                "provider": provider,
            },
        )


def _table(folder: Path) -> Path:
    path = folder / "allforio.csv"
    lines = [HEADINGS, *(";".join(row) for row in (*ROWS, REFUSED))]
    path.write_bytes("\r\n".join(lines).encode("cp1252"))
    return path


def attach(year: Year, model: Told, title: str) -> None:
    """The photo that shows an area shows something learned too."""
    page = year.page("evidence", EvidencePage)
    piece = year.seen.record.evidence[0]
    page.choose(piece.id)
    if not page.right.isVisible():  # there is no room for both sides: the piece has to be opened
        page.grid.setFocus()
        year.seen.hand.enter()

    def choose(dialog: AttachDialog) -> None:
        year.seen.hand.press(dialog.kind.choices.row(str(Served.LEARNING)))
        fill(dialog.search.box, title[:9])
        shown = dialog.targets.list
        (found,) = [row for row in range(shown.count()) if shown.item(row).text() == title]
        shown.setFocus()
        shown.setCurrentRow(found)
        if not shown.item(found).isSelected():
            year.seen.hand.key(Qt.Key.Key_Space)
        year.seen.hand.press(dialog.save_button)
        year.ended(dialog)

    year.press(page.pane.attach, AttachDialog, choose)
    model.add("uses", {"evidence": piece.title, "kind": Served.LEARNING, "target": title})


# ---- registration ----------------------------------------------------------------------------


def register(year: Year, model: Told) -> None:
    """An entry on the register, and the days that follow from it."""
    before = coming_keys(year)
    assert any(key.startswith("register:register_by") for key in before)
    page = year.page("registration", RegistrationPage)

    def tell(dialog: RegistrationDialog) -> None:
        hand = year.seen.hand
        hand.press(dialog.state.choices.row(str(RegistrationState.REGISTERED)))
        hand.press(dialog.category.choices.row(CATEGORY))
        fill(dialog.number.box, NUMBER)
        fill(dialog.first.box, year.written(FIRST))
        fill(dialog.due.box, year.written(DUE))
        hand.press(dialog.save_button)
        year.ended(dialog)

    year.press(page.entries.add_button, RegistrationDialog, tell)
    model.add(
        "registrations",
        {
            "category": CATEGORY,
            "state": RegistrationState.REGISTERED,
            "number": NUMBER,
            "first_registered": FIRST,
            "renewal_due": DUE,
        },
    )
    assert year.written(DUE) in words(page.verdict)
    after = coming_keys(year)
    assert not any(key.startswith("register:register_by") for key in after)
    assert any(key.startswith("register:renew") for key in after), after


# ---- papers and files ------------------------------------------------------------------------


def sample_pack(year: Year) -> str:
    """The pack that is sent if somebody asks, with the pictures in it."""
    page = year.page("learning", LearningPage)
    said: list[str] = []

    def make(dialog: LearningPackDialog) -> None:
        Hand().press(dialog.show_button)
        year.qtbot.waitUntil(lambda: dialog.paper is not None, timeout=LONG)

    year.in_dialog(
        lambda: year.seen.hand.press(page.pack_button), LearningPackDialog, make, another=True
    )
    year.in_dialog(
        lambda: None, SheetDialog, lambda dialog: said.append(year.save_sheet(dialog, "pack"))
    )
    return said[0]


def calendar(year: Year) -> None:
    """The dates as a calendar file, in which nobody is named."""
    page = year.page("coming", ComingPage)
    path = year.saves_to("dates.ics")
    chosen: list[int] = []

    def save(dialog: CalendarDialog) -> None:
        year.seen.hand.press(dialog.span.choices.row("all"))
        chosen.append(len(dialog.chosen))
        year.seen.hand.press(dialog.save)
        assert path.exists()
        year.seen.hand.press(dialog.close_button)

    year.press(page.calendar_button, CalendarDialog, save)
    raw = path.read_bytes()
    events = Calendar.from_ical(raw).walk("VEVENT")
    assert len(events) == chosen[0] > 0
    assert len({str(event["UID"]) for event in events}) == len(events)
    said = raw.decode().replace("\r\n ", "").casefold()
    for private in (*NAME.split(), NUMBER, *(row[0] for row in ROWS)):
        assert private.casefold() not in said
