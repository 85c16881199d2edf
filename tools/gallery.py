"""Paints the kit of widgets to PNG files, so that a person can look at them.

Run ``QT_QPA_PLATFORM=offscreen python -m tools.gallery FOLDER``; nothing of the program is changed.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter
from PySide6.QtWidgets import QApplication, QWidget

from careerplanner import paths
from careerplanner.gui.accessible import RoleFactory
from careerplanner.gui.context import WindowContext
from careerplanner.gui.events import AppEvents
from careerplanner.gui.fonts import load_fonts
from careerplanner.gui.icons import IconSet
from careerplanner.gui.messages import Messages, Sentence
from careerplanner.gui.settings import WindowSettings
from careerplanner.gui.tasks import TaskRunner
from careerplanner.gui.theme import Appearance, Theme
from careerplanner.gui.tokens import SPACE_SECTION, Status
from careerplanner.gui.widgets.buttons import ActionButton
from careerplanner.gui.widgets.choice_field import ChoiceField
from careerplanner.gui.widgets.choice_list import Choice
from careerplanner.gui.widgets.coming_list import ComingList, ComingRow
from careerplanner.gui.widgets.data_table import Column, DataTable, RowsModel
from careerplanner.gui.widgets.date_field import DateField
from careerplanner.gui.widgets.details import Details
from careerplanner.gui.widgets.field import LongTextField, TextField
from careerplanner.gui.widgets.flow_layout import ButtonRow
from careerplanner.gui.widgets.focus_ring import FocusRing
from careerplanner.gui.widgets.forms import Form
from careerplanner.gui.widgets.page import Page
from careerplanner.gui.widgets.page_preview import PagePreview
from careerplanner.gui.widgets.panels import Banner, EmptyState, NextStepPanel
from careerplanner.gui.widgets.progress_panel import ProgressPanel
from careerplanner.gui.widgets.search_picker import Match, SearchPicker
from careerplanner.gui.widgets.status_tag import StatusTag
from careerplanner.gui.widgets.summary_list import SummaryList, SummaryRow
from careerplanner.gui.widgets.task_list import TaskList, TaskRow
from careerplanner.gui.widgets.text import BodyText, Heading
from careerplanner.gui.words import Words
from careerplanner.i18n.catalogue import Catalogues
from careerplanner.i18n.language import Language

if TYPE_CHECKING:
    from collections.abc import Callable

_DATED = ComingRow(
    "a",
    "Show the new starter how the hoist is checked",
    "1 June 2026 · Plan",
    "The day that stands in your plan.",
    Status.UNDER_WAY,
    "Ahead",
    can_be_done=True,
)
_SIZES = ((1024, 540, 100), (1024, 540, 200), (1366, 768, 100))


def _context(folder: Path) -> WindowContext:
    catalogues = Catalogues(paths.translations_folder())
    words = Words(Language.ENGLISH, catalogues.get)
    resources = paths.resources_folder()
    messages = Messages(words, lambda error: Sentence(error.code))
    return WindowContext(
        words=words,
        theme=Theme(IconSet(resources / "icons"), load_fonts(resources / "fonts")),
        events=AppEvents(),
        tasks=TaskRunner(messages.show_error),
        messages=messages,
        settings=WindowSettings(folder / "settings.ini"),
    )


def _nothing() -> None:
    """What a button in the gallery does."""


def answers(context: WindowContext) -> Page:
    """A page of answers."""
    page = Page(context, "Where am I, and what next?")
    page.add(
        Banner(context, "You are looking at an invented person. Nothing here is real.", icon="eye")
    )
    panel = NextStepPanel(
        context,
        "Your next step",
        "Finish the award you have started",
        "You need it for the register by 31 March 2027. It also counts for the next band.",
    )
    panel.add_button("Put it in my plan", _nothing)
    panel.add_button("See other ways", _nothing, main=False)
    page.add(panel)
    page.add(Details(context, "Why this step and not another", "Because it is asked for twice."))
    page.add(Heading(context, "Two answers", level=2), space_above=SPACE_SECTION)
    page.add(
        BodyText(
            context,
            "The band is a voluntary draft. The register is the law. They ask different questions, "
            "so they can answer differently, and this page never mixes them.",
        )
    )
    page.add(ComingList(context, [_DATED]))
    page.add(
        TaskList(
            context,
            [
                TaskRow(
                    "a", "Core award in health and social care", Status.MET, "Met on 12 May 2024"
                ),
                TaskRow("b", "Practice award at the next level", Status.UNDER_WAY),
                TaskRow(
                    "c",
                    "Registration as a social care worker",
                    Status.OVERDUE,
                    "Was due on 1 May 2026",
                ),
                TaskRow("d", "All Wales induction framework, every section signed", Status.MISSING),
                TaskRow("e", "Months in the post", Status.NOT_KNOWN, "No start date was given"),
            ],
        )
    )
    page.add(ButtonRow(*(StatusTag(context, status) for status in Status)))
    return page


def record(context: WindowContext) -> Page:
    """A page with a record and a table."""
    page = Page(context, "What does my record say?")
    page.add(
        Banner(
            context,
            "This framework is a draft of 2023 and voluntary.",
            status=Status.DRAFT,
            icon="info",
        )
    )
    page.add(
        SummaryList(
            context,
            [
                SummaryRow("name", "Name", "Gwen Ŵyn Pretend-Rowlands"),
                SummaryRow("job", "Job", "Home care worker, Cyngor Enghraifft, since March 2026"),
                SummaryRow("start", "Start date", ""),
                SummaryRow("reg", "Registration", "Not yet registered", status=Status.MISSING),
            ],
        )
    )
    columns = [
        Column[tuple[str, str, str]]("Name", lambda row: row[0]),
        Column[tuple[str, str, str]]("Job", lambda row: row[1]),
        Column[tuple[str, str, str]]("Hours a week", lambda row: row[2], number=True),
    ]
    model = RowsModel(context, columns)
    model.set_things(
        [("Aled Pretend", "Care worker", "37"), ("Siân Made-Up", "Senior care worker", "22.5")]
    )
    page.add(Heading(context, "People in this team", level=2), space_above=SPACE_SECTION)
    page.add(DataTable(context, "People in this team", model))
    page.add(
        EmptyState(
            context,
            icon="graduation-cap",
            title="No awards yet",
            body="Awards you hold or are working towards will stand here. Old names are fine.",
        )
    )
    return page


def questions(context: WindowContext) -> Page:
    """A page with a form that has errors."""
    page = Page(context, "What do you do now?")
    form = Form(context)
    form.add(
        TextField(context, "job", "Job title", hint="As your contract calls it"),
        lambda text: None if text else "Type your job title",
    )
    form.add(
        DateField(
            context,
            "start",
            "When did you start?",
            lambda text: "March 2019" if "2019" in text else None,
        )
    )
    form.add(
        ChoiceField(
            context,
            "who",
            "Who is this for?",
            [
                Choice("me", "Just me", "Your own record, on this computer only"),
                Choice("team", "I manage a team", "Several people in one book"),
                Choice("new", "I am on induction"),
            ],
        )
    )
    form.add(LongTextField(context, "notes", "Notes", lines=3))
    page.add(form)
    page.add(
        ButtonRow(
            ActionButton(context, "Save and go on", kind="primary"), ActionButton(context, "Cancel")
        )
    )
    form.load({"start": "Mawrth 2019", "who": "team"})
    form.check()
    return page


def search(context: WindowContext) -> Page:
    """A page with a search, progress and a preview."""
    page = Page(context, "Which awards do you hold?")
    found = [
        Match("Core award", "Level 2, current", "a"),
        Match(
            "Older award in health and social care with a very long name that needs two lines",
            "Ended 2020",
            "b",
        ),
    ]
    picker = SearchPicker(context, lambda _typed: found)
    picker.setAccessibleName("Award")
    page.add(picker)
    picker.box.setText("nvq")
    picker.search_now()
    picker.list.setCurrentRow(1)
    progress = ProgressPanel(context)
    progress.words.set_text("Making your plan")
    progress.bar.setRange(0, 10)
    progress.bar.setValue(4)
    progress.show()
    page.add(progress)
    sheet = QImage(595, 842, QImage.Format.Format_RGB32)
    sheet.fill(QColor("white"))
    painter = QPainter(sheet)
    painter.setFont(QFont("Atkinson Hyperlegible Next", 20))
    painter.drawText(60, 90, "Development plan")
    painter.end()
    preview = PagePreview(context)
    preview.set_pages([sheet, sheet])
    page.add(preview)
    return page


PAGES: dict[str, Callable[[WindowContext], Page]] = {
    "answers": answers,
    "record": record,
    "questions": questions,
    "search": search,
}


def paint(widget: QWidget, file: Path) -> None:
    """Lets a widget settle and saves its picture."""
    widget.show()
    for _turn in range(5):
        QApplication.processEvents()
    widget.grab().save(str(file))


def main(folder: Path) -> None:
    """Paints every page of the gallery in each appearance and size."""
    folder.mkdir(parents=True, exist_ok=True)
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    RoleFactory().install()
    context = _context(Path(tempfile.mkdtemp()))
    context.theme.start(application, Appearance.LIGHT, 100)
    for appearance in (Appearance.LIGHT, Appearance.DARK):
        for width, height, text_size in _SIZES:
            for name, make in PAGES.items():
                context.theme.choose(appearance)
                context.theme.set_text_size(text_size)
                page = make(context)
                ring = FocusRing(page, context.theme)
                page.resize(width, height)
                page.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
                paint(page, folder / f"{name}-{appearance.value}-{width}-{text_size}.png")
                whole = page.ground.sizeHint().height() + 40
                page.resize(width, max(height, min(whole, 2400)))
                paint(page, folder / f"{name}-{appearance.value}-{width}-{text_size}-whole.png")
                ring.hide()
                page.close()


if __name__ == "__main__":
    main(Path(sys.argv[1] if len(sys.argv) > 1 else "gallery"))
