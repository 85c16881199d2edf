"""Every row of a table before it is taken in: what becomes of it, and why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QVBoxLayout, QWidget

from careerplanner.gui.tokens import SPACE_SMALL
from careerplanner.gui.widgets.choice_list import Choice
from careerplanner.gui.widgets.data_table import Column, RowsModel
from careerplanner.gui.widgets.drop_down import DropDownField
from careerplanner.gui.widgets.rows import follow_width
from careerplanner.gui.widgets.text import BodyText
from careerplanner.i18n.marks import mark
from careerplanner.i18n.messages.learning import OUTCOME
from careerplanner.services.learning_import import Outcome, problem_words
from careerplanner.services.learning_view import LearningWords

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from careerplanner.domain.record import Record
    from careerplanner.gui.context import WindowContext
    from careerplanner.gui.desk import Desk
    from careerplanner.services.learning_import import Preview, Seen

_ROWS = 7
_SHARES = (1, 3, 6, 4, 3, 6)


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
        self.table = _RowsTable(context, self.model)
        self.told = BodyText(context, self._told)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_SMALL)
        for part in (self.filter, self.table, self.told):
            column.addWidget(part)
        follow_width(self)
        self.filter.edited.connect(self._show)
        self.table.selectionModel().currentRowChanged.connect(
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
        self.model.set_things([row for row in self._all if not chosen or row.outcome == chosen])
        if self.model.rowCount():
            self.table.selectRow(0)
        self.told.retranslate()

    def _columns(self) -> Sequence[Column[Seen]]:
        return (
            Column(mark("Learning import", "Line"), lambda row: str(row.line.number)),
            Column(mark("Learning import", "What happens"), self._outcome),
            Column(mark("Learning import", "Title"), self._title),
            Column(mark("Learning import", "When"), self._when),
            Column(mark("Learning import", "How long"), self._long),
            Column(mark("Learning import", "Why"), self._why),
        )

    @property
    def _words(self) -> LearningWords:
        return LearningWords(self._record, self.desk.wording)

    def _outcome(self, row: Seen) -> str:
        return self.context.say(OUTCOME[row.outcome])

    def _title(self, row: Seen) -> str:
        return row.entry.title if row.entry else next((cell for cell in row.line.cells if cell), "")

    def _when(self, row: Seen) -> str:
        return self.desk.wording.partial_date(row.entry.on) if row.entry else ""

    def _long(self, row: Seen) -> str:
        return self._words.long(row.entry) if row.entry else ""

    def _why(self, row: Seen) -> str:
        return " ".join(problem_words(one, self.desk.wording) for one in row.problems)

    def _told(self) -> str:
        """The row looked at, with everything that would be kept or is wrong."""
        model = getattr(self, "model", None)
        at = self.table.currentIndex().row() if model is not None else -1
        if model is None or not 0 <= at < model.rowCount():
            return ""
        row, tr = model.thing(at), self.context.translate
        said = [
            tr("Learning import", "Line {number}: {what}.", number=row.line.number,
               what=self._outcome(row)),
            self._why(row),
        ]  # fmt: skip
        if row.entry is None:
            said.append(" | ".join(cell for cell in row.line.cells if cell))
        else:
            entry, words = row.entry, self._words
            said += [entry.title, words.detail(entry), entry.provider, words.refresh(entry)]
            said.append(entry.changed.words if entry.changed else "")
        return "\n".join(one for one in said if one)


class _RowsTable(QTableView):
    """Rows of one height, so that twenty thousand are as quick as ten."""

    def __init__(self, context: WindowContext, model: RowsModel[Seen]) -> None:
        super().__init__()
        self.context = context
        self.setModel(model)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        )
        context.theme.changed.connect(self._fit)
        self.retranslate()
        self._fit()

    def retranslate(self) -> None:
        """Is named in the language of the screen; cells are asked for again."""
        self.setAccessibleName(self.context.translate("Learning import", "Rows of the file"))
        model = self.model()
        if isinstance(model, RowsModel):
            model.reword()
        self._spread()

    def resizeEvent(self, event: object) -> None:
        """Gives each column its share."""
        super().resizeEvent(event)  # type: ignore[arg-type]
        self._spread()

    def _spread(self) -> None:
        header, room = self.horizontalHeader(), self.viewport().width()
        for place, share in enumerate(_SHARES):
            wanted = room * share // sum(_SHARES)
            header.resizeSection(place, max(wanted, header.sectionSizeHint(place)))

    def _fit(self) -> None:
        self.ensurePolished()
        height = self.fontMetrics().height() + 14
        self.verticalHeader().setDefaultSectionSize(height)
        bars = self.horizontalHeader().sizeHint().height() + 24
        self.setFixedHeight(height * _ROWS + bars)
        self._spread()
