"""Dates for another calendar: which ones, how far ahead, what the file says, where it is put."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from careerplanner.domain.coming_up import ComingKind
from careerplanner.errors import CareerPlannerError
from careerplanner.gui.dialogs.reading_dialog import ReadingDialog
from careerplanner.gui.tokens import SPACE, Status
from careerplanner.gui.widgets.buttons import ActionButton
from careerplanner.gui.widgets.choice_field import ChoiceField
from careerplanner.gui.widgets.choice_list import Choice
from careerplanner.gui.widgets.data_table import Column, DataTable, RowsModel
from careerplanner.gui.widgets.panels import Banner
from careerplanner.gui.widgets.section import Section
from careerplanner.gui.widgets.text import BodyText
from careerplanner.i18n.language import Language, language_of
from careerplanner.i18n.marks import mark
from careerplanner.i18n.messages.coming import COMING_KIND
from careerplanner.services.coming import coming_up
from careerplanner.services.coming.coming_up import CalendarWish
from careerplanner.services.coming.coming_words import CalendarWords

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from PySide6.QtGui import QShowEvent
    from PySide6.QtWidgets import QWidget

    from careerplanner.domain.coming_up import Coming
    from careerplanner.gui.desk import Desk

_MONTHS = {"3": 3, "12": 12, "all": None}
_REMIND = {"no": None, "0": 0, "7": 7}


@dataclass(frozen=True)
class _Line:
    """One entry as the file will have it."""

    day: str
    says: str


class CalendarDialog(ReadingDialog):
    """Asks what goes into a calendar file, shows it, and writes it.

    Args:
        desk: The open book and the person.
        items: What is coming up.
        parent: The page it lies over.

    Attributes:
        chosen: What goes into the file as things are chosen now.
    """

    def __init__(
        self, desk: Desk, items: Sequence[Coming], *, parent: QWidget | None = None
    ) -> None:
        title = mark("Calendar", "Put these dates in my calendar")
        super().__init__(desk.context, title, parent=parent)
        self.desk, self._items = desk, tuple(items)
        self.chosen: tuple[Coming, ...] = ()
        self._saved: Path | None = None
        lead = mark(
            "Calendar",
            "This makes a file that Outlook and other calendars can open. Other people may see "
            "your calendar, so the file has general words only: no name, no employer, and nothing "
            "you typed.",
        )
        self.page.add(BodyText(self.context, lead))
        self._build_questions()
        self._build_contents()
        self._ask_again()

    # ---- building --------------------------------------------------------------------------

    def _build_questions(self) -> None:
        context = self.context
        kinds = coming_up.kinds_of(self._items)
        self.kinds = ChoiceField(
            context,
            "kinds",
            mark("Calendar", "Which dates?"),
            [Choice(str(kind), COMING_KIND[kind]) for kind in kinds],
            several=True,
        )
        self.kinds.set_values(str(kind) for kind in kinds)
        self.span = ChoiceField(
            context,
            "span",
            mark("Calendar", "How far ahead?"),
            [
                Choice("3", mark("Calendar", "Three months")),
                Choice("12", mark("Calendar", "A year")),
                Choice("all", mark("Calendar", "No limit")),
            ],
        )
        self.span.set_value("12")
        self.remind = ChoiceField(
            context,
            "remind",
            mark("Calendar", "Should your calendar remind you?"),
            [
                Choice("no", mark("Calendar", "No")),
                Choice("0", mark("Calendar", "On the day")),
                Choice("7", mark("Calendar", "A week before")),
            ],
        )
        self.remind.set_value("no")
        self.language = ChoiceField(
            context,
            "language",
            mark("Calendar", "Language of the dates"),
            [Choice(str(one), one.own_name) for one in Language],
            across=True,
        )
        self.language.set_value(str(context.words.language))
        for field in (self.kinds, self.span, self.remind, self.language):
            self.page.add(field)
            field.edited.connect(self._ask_again)

    def _build_contents(self) -> None:
        context = self.context
        part = Section(context, mark("Calendar", "What the file will hold"))
        self.model: RowsModel[_Line] = RowsModel(
            context,
            [
                Column(mark("Calendar", "Day"), lambda line: line.day, share=1.0),
                Column(
                    mark("Calendar", "What your calendar will say"),
                    lambda line: line.says,
                    share=2.0,
                ),
            ],
        )
        self.table = DataTable(context, mark("Calendar", "What the file will hold"), self.model)
        self.none = BodyText(
            context,
            mark(
                "Calendar",
                "No date fits what you chose. Dates that are over or not known are left out.",
            ),
        )
        again = mark(
            "Calendar",
            "If a date changes, make the file again and open it. Most calendars then change the "
            "date. Some versions of Outlook add it a second time, so it is best to put these dates "
            "in a calendar of their own, which you can empty first.",
        )
        self.save = ActionButton(
            context,
            mark("Calendar", "Save the calendar file"),
            kind="primary",
            icon="save",
            on_click=self.save_file,
        )
        self.outcome = Banner(context, status=Status.MET, icon="circle-check")
        self.outcome.add_button(mark("Calendar", "Open the folder"), self._open_folder)
        self.outcome.hide()
        for widget in (self.table, self.none, BodyText(context, again, kind="quiet")):
            part.add(widget)
        self.page.add(part, space_above=SPACE)
        self.page.add(self.save)
        self.page.add(self.outcome)

    # ---- what goes in ----------------------------------------------------------------------

    @property
    def wish(self) -> CalendarWish:
        """What is chosen."""
        return CalendarWish(
            frozenset(ComingKind(kind) for kind in self.kinds.values()),
            _MONTHS[self.span.value()],
            _REMIND[self.remind.value()],
        )

    @property
    def file_language(self) -> Language:
        """Language of what the file says."""
        return language_of(self.language.value()) or self.context.words.language

    def _ask_again(self) -> None:
        today = self.desk.workspace.today()
        self.chosen = coming_up.for_calendar(self._items, self.wish, today)
        say = self.desk.workspace.wording(self.file_language)
        words = CalendarWords(say)
        lines = [
            _Line(say.day(item.when.earliest), words.summary(item))
            for item in self.chosen
            if item.when is not None
        ]
        self.model.set_things(lines)
        self.table.setVisible(bool(lines))
        self.none.setVisible(not lines)
        self.save.setEnabled(bool(lines))
        self.outcome.hide()

    def retranslate(self) -> None:
        """Words the table's headings again; its rows are in the language of the file."""
        super().retranslate()
        if hasattr(self, "model"):
            self.model.reword()

    # ---- the file --------------------------------------------------------------------------

    def save_file(self) -> None:
        """Asks where to, and writes the file there."""
        proposed = coming_up.calendar_path(self.desk.workspace, self.file_language)
        if self._saved is not None:
            proposed = self._saved.parent / proposed.name
        path = self.context.messages.choose_file_to_save(
            mark("Calendar", "Save the calendar file"),
            mark("Calendar", "Calendar files"),
            coming_up.CALENDAR_ENDING,
            proposed,
        )
        if path is not None:
            self.write(path)

    def write(self, path: Path) -> None:
        """Writes the file and says where it lies."""
        record = self.desk.record()
        if record is None or not self.chosen:
            return
        workspace, wish = self.desk.workspace, self.wish
        try:
            content = coming_up.calendar(
                workspace, record, self.chosen, self.file_language, wish.remind_days
            )
            coming_up.write_calendar_file(path, content)
        except CareerPlannerError as error:
            self.context.messages.show_error(error)
            return
        self._saved = path
        self.outcome.set_text(partial(self._saved_text, path))
        self.outcome.show()
        self.page.bring_into_view(self.outcome)
        self.context.events.status_said.emit(self._saved_text(path))

    def _saved_text(self, path: Path) -> str:
        return self.context.translate(
            "Calendar", "The calendar file is saved here: {path}", path=path
        )

    def _open_folder(self) -> None:
        if self._saved is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._saved.parent)))

    def showEvent(self, event: QShowEvent) -> None:
        """Takes the keyboard to the first question."""
        super().showEvent(event)
        self.kinds.choices.setFocus()
