"""The first two steps of bringing in a spreadsheet: which file, which sheet and how it lies."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from careerplanner.gui.tokens import SPACE
from careerplanner.gui.widgets.buttons import ActionButton
from careerplanner.gui.widgets.choice_field import ChoiceField
from careerplanner.gui.widgets.choice_list import Choice
from careerplanner.gui.widgets.drop_down import DropDownField
from careerplanner.gui.widgets.flow_layout import ButtonRow
from careerplanner.gui.widgets.rows import follow_width
from careerplanner.gui.widgets.text import BodyText
from careerplanner.i18n.marks import mark
from careerplanner.i18n.messages.spreadsheet import SHAPE
from careerplanner.services.spreadsheet import looking
from careerplanner.services.spreadsheet.reading import Layout, Shape

if TYPE_CHECKING:
    from collections.abc import Callable

    from careerplanner.gui.dialogs.spreadsheet.spreadsheet_state import SheetState

ENDINGS = "*.xlsx *.xlsm *.xls *.ods *.csv *.tsv *.txt"
_NONE = "none"
_LONGEST = 70


class Step(QWidget):
    """One step, a column of widgets.

    Args:
        state: The file being brought in.
    """

    def __init__(self, state: SheetState) -> None:
        super().__init__()
        self.state, self.context = state, state.desk.context
        self._showing = False
        self.parts = QVBoxLayout(self)
        self.parts.setContentsMargins(0, 0, 0, 0)
        self.parts.setSpacing(SPACE)
        follow_width(self)

    def add(self, *widgets: QWidget) -> None:
        """Puts widgets below the others."""
        for widget in widgets:
            self.parts.addWidget(widget)

    def refresh(self) -> None:
        """Shows things as they are now; that answers nothing."""
        self._showing = True
        self._show()
        self._showing = False

    def _show(self) -> None:
        """Shows things as they are now."""

    def answering(self, act: Callable[[], None]) -> Callable[[], None]:
        """What is done when somebody answers, and not when an answer is only shown."""

        def answered() -> None:
            if not self._showing:
                act()

        return answered


class FileStep(Step):
    """Which file."""

    def __init__(self, state: SheetState) -> None:
        super().__init__(state)
        lead = mark(
            "Spreadsheet",
            "Bring in the spreadsheet you keep of your team and their training: Excel, LibreOffice "
            "or CSV. You see what would happen to every cell before anything is written.",
        )
        self.name = BodyText(self.context, self._name, kind="strong")
        self.choose_button = ActionButton(
            self.context,
            mark("Spreadsheet", "Choose a file"),
            icon="folder-open",
            on_click=self.choose,
        )
        self.add(BodyText(self.context, lead), self.name, ButtonRow(self.choose_button))

    def choose(self) -> None:
        """Asks for a file and reads it."""
        path = self.context.messages.choose_file_to_open(
            mark("Spreadsheet", "Choose a spreadsheet"),
            mark("Spreadsheet", "Spreadsheets"),
            ENDINGS,
            self.state.path.parent if self.state.path else Path.home(),
        )
        if path is not None:
            self.state.open(path)

    def _show(self) -> None:
        """Says which file was chosen."""
        self.name.set_text(self._name)
        self.name.setVisible(self.state.path is not None)

    def _name(self) -> str:
        state = getattr(self, "state", None)
        return state.path.name if state is not None and state.path is not None else ""


class SheetStep(Step):
    """Which sheet, and how it lies."""

    def __init__(self, state: SheetState) -> None:
        super().__init__(state)
        context = self.context
        self.remembered = BodyText(
            context,
            mark(
                "Spreadsheet",
                "You brought in a file with these headings before. It is read in the same way. "
                "You can change all of it.",
            ),
            kind="strong",
        )
        self.notices = BodyText(context, self._notices)
        self.sheet = DropDownField(context, "sheet", mark("Spreadsheet", "Which sheet?"))
        self.shape = ChoiceField(
            context,
            "shape",
            mark("Spreadsheet", "How is it laid out?"),
            [Choice(str(one), SHAPE[one]) for one in Shape],
        )
        self.first = DropDownField(
            context, "first", mark("Spreadsheet", "Where do the headings begin?")
        )
        self.last = DropDownField(
            context,
            "last",
            mark("Spreadsheet", "Where do the headings end?"),
            hint=mark("Spreadsheet", "People begin in the row below."),
        )
        self.hidden = ChoiceField(
            context,
            "hidden",
            mark("Spreadsheet", "What about hidden rows?"),
            [
                Choice("leave", mark("Spreadsheet", "Leave them out")),
                Choice("take", mark("Spreadsheet", "Take them too")),
            ],
            across=True,
        )
        self.add(
            self.remembered, self.notices, self.sheet, self.shape, self.first, self.last,
            self.hidden,
        )  # fmt: skip
        self.sheet.edited.connect(lambda: self.state.take_sheet(int(self.sheet.value() or 0)))
        for field in (self.shape, self.first, self.last):
            field.edited.connect(self.answering(self._lay_out))
        self.hidden.edited.connect(self.answering(self._hide))

    def _show(self) -> None:
        """Shows the sheet and how it is read."""
        look, reading = self.state.look, self.state.reading
        if look is None or reading is None:
            return
        tables = [(at, one) for at, one in enumerate(look.book.sheets) if one.is_table]
        self.sheet.set_choices(
            [Choice(str(at), partial(self.state.words.sheet_name, one)) for at, one in tables]
        )
        self.sheet.set_value(str(look.place))
        self.sheet.setVisible(len(tables) > 1)
        self.remembered.setVisible(reading.remembered)
        self.notices.set_text(self._notices)
        self.notices.setVisible(bool(self._notices()))
        self.hidden.setVisible(look.sheet.hidden_rows > 0)
        self.hidden.set_value("take" if reading.take_hidden else "leave")
        layout = reading.layout
        self.shape.set_value(str(layout.shape))
        rows = [
            Choice(str(at), self._row_words(number, says))
            for at, number, says in looking.heading_choices(look)
        ]
        none = Choice(_NONE, mark("Spreadsheet", "There are none"))
        self.first.set_choices([none, *rows])
        self.first.set_value(_NONE if layout.first is None else str(layout.first))
        self.last.set_choices(rows)
        self.last.set_value(str(max(0, layout.last)))
        self.last.setVisible(layout.first is not None)

    def _row_words(self, number: int, says: str) -> Callable[[], str]:
        shown = says if len(says) <= _LONGEST else f"{says[: _LONGEST - 1]}…"
        say = self.context.translate
        return lambda: say("Spreadsheet", "Row {number}: {what}", number=number, what=shown)

    def _notices(self) -> str:
        state = getattr(self, "state", None)
        if state is None or state.look is None:
            return ""
        return "\n".join(state.words.notices(state.look))

    def _lay_out(self) -> None:
        look, reading = self.state.look, self.state.reading
        if look is None or reading is None:
            return
        chosen = self.first.value()
        first = None if chosen == _NONE else int(chosen)
        last = -1 if first is None else max(first, int(self.last.value() or 0))
        interval = reading.layout.interval
        if interval is not None and first is not None and not first <= interval <= last + 3:
            interval = None
        layout = Layout(Shape(self.shape.value()), first, last, interval)
        if layout != reading.layout:
            under = looking.under(look, layout)
            self.state.lay_out(replace(under, take_hidden=reading.take_hidden))

    def _hide(self) -> None:
        reading = self.state.reading
        if reading is not None:
            self.state.change(replace(reading, take_hidden=self.hidden.value() == "take"))
