"""Every row of a table before it is taken in: what becomes of it, and why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from careerplanner.gui.tokens import SPACE_SMALL
from careerplanner.gui.widgets.choice_list import Choice
from careerplanner.gui.widgets.data_table import Column, DataTable, RowsModel
from careerplanner.gui.widgets.drop_down import DropDownField
from careerplanner.gui.widgets.rows import follow_width
from careerplanner.gui.widgets.rows_table import RowsTable
from careerplanner.gui.widgets.text import BodyText
from careerplanner.i18n.marks import mark
from careerplanner.i18n.messages.learning import OUTCOME
from careerplanner.services.learning.learning_import import Outcome, problem_words
from careerplanner.services.learning.learning_view import LearningWords

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from careerplanner.domain.record import Record
    from careerplanner.gui.desk import Desk
    from careerplanner.services.learning.learning_import import Preview, Seen

_FILE = mark("Learning import", "Rows of the file")
_ROWS = 7
_SHARES = (1, 6, 7)
_WRAPPED = 150
"""Most rows that are shown with all their words; of more, each has one line."""


class ImportRows(QWidget):
    """A table of rows, the one looked at told in full below it.

    Args:
        desk: The open book and the person.
        record: Whose learning it would become.
    """

    def __init__(self, desk: Desk, record: Record) -> None:
        super().__init__()
        self.desk, self.context = desk, desk.context
        self._record = record
        self._all: tuple[Seen, ...] = ()
        context = self.context
        self.filter = DropDownField(context, "rows", mark("Learning import", "Which rows?"))
        self.model: RowsModel[Seen] = RowsModel(context, self._columns())
        self.many = RowsTable(context, _FILE, self.model, _ROWS)
        self.few_model: RowsModel[Seen] = RowsModel(context, self._columns())
        self.few = DataTable(context, _FILE, self.few_model)
        self.told = BodyText(context, self._told)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_SMALL)
        for part in (self.filter, self.few, self.many, self.told):
            column.addWidget(part)
        follow_width(self)
        self.filter.edited.connect(self._show)
        self.many.selectionModel().currentRowChanged.connect(
            lambda _now, _before: self.told.retranslate()
        )

    def show_rows(self, seen: Preview) -> None:
        """Shows the rows of a table."""
        self._all = seen.rows
        counts = {one: len(seen.of(one)) for one in Outcome}
        self.filter.set_choices(
            [
                Choice("", self._counted("", len(seen.rows))),
                *(Choice(str(one), self._counted(str(one), n)) for one, n in counts.items()),
            ]
        )
        self._show()

    def _counted(self, outcome: str, count: int) -> Callable[[], str]:
        def words() -> str:
            say = self.context.say
            name = say(OUTCOME[outcome]) if outcome else say(mark("Learning import", "All rows"))
            return f"{name}: {count}"

        return words

    def _show(self) -> None:
        chosen = self.filter.value()
        shown = [row for row in self._all if not chosen or row.outcome == chosen]
        is_few = len(shown) <= _WRAPPED
        self.model.set_things(() if is_few else shown)
        self.few_model.set_things(shown if is_few else ())
        self.few.setVisible(is_few)
        self.many.setVisible(not is_few)
        self.told.setVisible(not is_few)
        if not is_few:
            self.many.selectRow(0)
        self.told.retranslate()

    def shown(self) -> list[Seen]:
        """The rows that are shown now."""
        model = self.few_model if self.few_model.rowCount() else self.model
        return [model.thing(row) for row in range(model.rowCount())]

    def _columns(self) -> Sequence[Column[Seen]]:
        titles = (
            (mark("Learning import", "Line"), lambda row: str(row.line.number)),
            (mark("Learning import", "What it says"), self._says),
            (mark("Learning import", "What happens"), self._happens),
        )
        return [
            Column(title, show, share=share)
            for (title, show), share in zip(titles, _SHARES, strict=True)
        ]

    @property
    def _words(self) -> LearningWords:
        return LearningWords(self._record, self.desk.wording)

    def _outcome(self, row: Seen) -> str:
        return self.context.say(OUTCOME[row.outcome])

    def _happens(self, row: Seen) -> str:
        """What becomes of it, and why."""
        outcome, why = self._outcome(row), self._why(row)
        return f"{outcome}. {why}" if why else f"{outcome}."

    def _says(self, row: Seen) -> str:
        """What would be kept, or the cells as they stand."""
        if row.entry is None:
            return " | ".join(cell for cell in row.line.cells if cell)
        entry, words = row.entry, self._words
        refresh = words.refresh(entry)
        if refresh:
            refresh = self.context.translate("Learning", "Refresh by: {date}", date=refresh)
        parts = (entry.title, words.detail(entry), entry.provider, refresh)
        return " · ".join(one for one in parts if one)

    def _why(self, row: Seen) -> str:
        return " ".join(problem_words(one, self.desk.wording) for one in row.problems)

    def _told(self) -> str:
        """The row looked at, in full, where its line is too short for it."""
        model = getattr(self, "model", None)
        at = self.many.currentIndex().row() if model is not None else -1
        if model is None or not 0 <= at < model.rowCount():
            return ""
        row, tr = model.thing(at), self.context.translate
        number, what = row.line.number, self._outcome(row)
        said = [tr("Learning import", "Line {number}: {what}.", number=number, what=what)]
        said += [self._why(row), self._says(row)]
        if row.entry is not None and row.entry.changed is not None:
            said.append(row.entry.changed.words)
        return "\n".join(one for one in said if one)
