"""The fifth step of bringing in a spreadsheet: what becomes of every cell; nothing is written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerplanner.gui.dialogs.spreadsheet.spreadsheet_first_steps import Step
from careerplanner.gui.widgets.choice_list import Choice
from careerplanner.gui.widgets.data_table import Column, DataTable, RowsModel
from careerplanner.gui.widgets.drop_down import DropDownField
from careerplanner.gui.widgets.rows_table import RowsTable
from careerplanner.gui.widgets.text import BodyText
from careerplanner.i18n.marks import mark
from careerplanner.i18n.messages.spreadsheet import OUTCOME

if TYPE_CHECKING:
    from collections.abc import Callable

    from careerplanner.gui.dialogs.spreadsheet.spreadsheet_state import SheetState
    from careerplanner.services.spreadsheet.previewing import CellSeen
    from careerplanner.services.spreadsheet.verdicts import Outcome

_CELLS = mark("Spreadsheet", "Cells of the file")
_ROWS = 9
_ALL = "all"
_SHARES = (1, 3, 3, 3, 6)
"""How much of the width each column takes."""
_WRAPPED = 120
"""Most cells that are shown with all their words; of more, each has one line."""


class PreviewStep(Step):
    """The counts, and every cell with what happens to it and why."""

    def __init__(self, state: SheetState) -> None:
        super().__init__(state)
        context = self.context
        self.counts = BodyText(context, self._counts, kind="strong")
        self.people = BodyText(context, self._people)
        self.unsaid = BodyText(context, self._unsaid)
        self.filter = DropDownField(context, "cells", mark("Spreadsheet", "Which cells?"))
        self._labels: dict[int, str] = {}
        self.model: RowsModel[CellSeen] = RowsModel(context, self._columns())
        self.table = RowsTable(context, _CELLS, self.model, _ROWS)
        self.few_model: RowsModel[CellSeen] = RowsModel(context, self._columns())
        self.few = DataTable(context, _CELLS, self.few_model)
        self.told = BodyText(context, self._told)
        lead = mark("Spreadsheet", "Nothing has been written. You can undo it all as one change.")
        self.add(
            self.counts, self.people, self.unsaid, self.filter, self.few, self.table, self.told,
            BodyText(context, lead),
        )  # fmt: skip
        self.filter.edited.connect(self._list)
        self.table.selectionModel().currentRowChanged.connect(
            lambda _now, _before: self.told.retranslate()
        )

    def _show(self) -> None:
        """Shows what would become of the sheet as it is read now."""
        seen = self.state.seen
        if seen is None:
            return
        self.filter.set_choices(
            [
                Choice(_ALL, self._counted(None, len(seen.cells))),
                *(Choice(str(one), self._counted(one, n)) for one, n in seen.counts.items()),
            ]
        )
        for text in (self.counts, self.people, self.unsaid):
            text.retranslate()
        self.unsaid.setVisible(bool(self._unsaid()))
        self._list()

    def _counted(self, outcome: Outcome | None, count: int) -> Callable[[], str]:
        def words() -> str:
            say = self.context.say
            name = OUTCOME[outcome] if outcome else mark("Spreadsheet", "All cells")
            return f"{say(name)}: {count}"

        return words

    def _list(self) -> None:
        seen = self.state.seen
        if seen is None:
            return
        chosen = self.filter.value()
        shown = [one for one in seen.cells if chosen in {"", _ALL} or one.verdict.outcome == chosen]
        self._labels = {column.place: column.label for column in seen.reading.columns}
        is_few = len(shown) <= _WRAPPED
        self.model.set_things(() if is_few else shown)
        self.few_model.set_things(shown if is_few else ())
        for part, is_shown in ((self.few, is_few), (self.table, not is_few)):
            part.setVisible(is_shown)
        self.told.setVisible(not is_few)
        if not is_few:
            self.table.selectRow(0)
        self.told.retranslate()

    def shown(self) -> list[CellSeen]:
        """The cells that are shown now."""
        model = self.few_model if self.few_model.rowCount() else self.model
        return [model.thing(row) for row in range(model.rowCount())]

    def _columns(self) -> list[Column[CellSeen]]:
        state = self.state
        told = (
            (mark("Spreadsheet", "Cell"), lambda cell: state.words.address(cell)),
            (mark("Spreadsheet", "Person"), lambda cell: cell.person),
            (mark("Spreadsheet", "Column"), lambda cell: self._labels.get(cell.place, "")),
            (mark("Spreadsheet", "What it says"), lambda cell: state.words.value(cell.text)),
            (mark("Spreadsheet", "What happens"), lambda cell: state.words.happens(cell)),
        )
        return [
            Column(title, show, share=share)
            for (title, show), share in zip(told, _SHARES, strict=True)
        ]

    def _counts(self) -> str:
        state = getattr(self, "state", None)
        if state is None or state.seen is None:
            return ""
        return " · ".join(state.words.counted(state.seen))

    def _people(self) -> str:
        state = getattr(self, "state", None)
        if state is None or state.seen is None:
            return ""
        return " · ".join(state.words.people_counted(state.seen))

    def _unsaid(self) -> str:
        state = getattr(self, "state", None)
        if state is None or state.seen is None:
            return ""
        count = len(state.seen.open_questions) + len(state.seen.open_people)
        if not count:
            return ""
        return self.context.translate(
            "Spreadsheet",
            "Questions without an answer: {count}. Cells that depend on them are not brought in. "
            "Go back to answer them, or go on without these cells.",
            count=count,
        )

    def _told(self) -> str:
        """The cell looked at, in full, where its line is too short for it."""
        table = getattr(self, "table", None)
        at = table.currentIndex().row() if table is not None else -1
        if table is None or not 0 <= at < self.model.rowCount():
            return ""
        cell, words = self.model.thing(at), self.state.words
        head = " · ".join(part for part in (words.address(cell), cell.person, cell.text) if part)
        return f"{head}\n{words.happens(cell)}"
