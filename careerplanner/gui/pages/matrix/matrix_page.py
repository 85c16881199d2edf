"""The matrices: people by what a band asks for, and people by training.

Which matrix, whom it shows and in which order are chosen above; Enter on a cell says why. What a
cell says is decided in ``services``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from careerplanner.domain.changes import Changes
from careerplanner.gui.models.matrix_model import MatrixModel
from careerplanner.gui.pages.matrix.matrix_acts import MatrixActs
from careerplanner.gui.pages.matrix.matrix_choosing import MatrixChoosing
from careerplanner.gui.pages.matrix.matrix_filling import MatrixFilling
from careerplanner.gui.pages.matrix.matrix_grid import MatrixGrid
from careerplanner.gui.pages.matrix.matrix_legend import MatrixLegend
from careerplanner.gui.tokens import SPACE, SPACE_LARGE
from careerplanner.gui.widgets.buttons import ActionButton
from careerplanner.gui.widgets.flow_layout import ButtonRow
from careerplanner.gui.widgets.page import Page
from careerplanner.gui.widgets.panels import EmptyState
from careerplanner.gui.widgets.progress_panel import ProgressPanel
from careerplanner.gui.widgets.rows import follow_width
from careerplanner.gui.widgets.text import BodyText
from careerplanner.i18n.marks import mark
from careerplanner.services.matrix.matrix_cells import CellState, MatrixKind
from careerplanner.services.matrix.matrix_view import MatrixView
from careerplanner.services.matrix.matrix_words import MatrixWords
from careerplanner.services.team.saved_views import saved_views
from careerplanner.services.team.team_shelf import TeamShelf
from careerplanner.services.team.team_view import TeamView
from careerplanner.services.team.team_words import TeamWords

if TYPE_CHECKING:
    from PySide6.QtGui import QHideEvent, QResizeEvent

    from careerplanner.errors import CareerPlannerError
    from careerplanner.gui.context import WindowContext
    from careerplanner.gui.desk import Desk
    from careerplanner.services.team.team_shelf import TeamPerson

FIRST = 16
"""People worked out before anything is shown."""


class MatrixPage(Page):
    """People by what is asked of them.

    Args:
        context: The window's context.
        desk: The open book and the person.

    Attributes:
        view: The matrix.
        model: What of it is shown.
        acts: Opens dialogs and keeps what they ask.
    """

    def __init__(self, context: WindowContext, desk: Desk) -> None:
        title = mark("Matrix", "Who has what is asked for?")
        super().__init__(context, title, wide=True)
        self.desk = desk
        self.view, self.team = MatrixView(desk.workspace), TeamView(desk.workspace)
        self.shelf = TeamShelf(desk.workspace)
        self.model = MatrixModel(self.view, self._words, self._about)
        self.acts = MatrixActs(desk, self.view, self)
        self._failed: CareerPlannerError | None = None
        self._build()
        self.filling = MatrixFilling(self.view, self.team, self.grid.seen, self)
        self.filling.worked_out.connect(self.model.worked_out)
        self.filling.moved_on.connect(self._moved_on)
        self.filling.settled.connect(self._settled)
        self.filling.failed.connect(context.messages.show_error)
        context.theme.changed.connect(self._fit_soon)

    # ---- building ------------------------------------------------------------------------------

    def _build(self) -> None:
        context = self.context
        self.empty = EmptyState(
            context,
            icon="table",
            title=mark("Person page", "Nobody is in the book yet"),
            body=mark("Matrix", "The people of your team will stand here, each in a row."),
        )
        self.empty.set_button(
            mark("Person page", "Begin"), lambda: context.events.page_requested.emit("team")
        )
        self.body = QWidget()
        follow_width(self.body)
        parts = QVBoxLayout(self.body)
        parts.setContentsMargins(0, 0, 0, 0)
        parts.setSpacing(SPACE)
        self.choosing = MatrixChoosing(self.desk)
        self.choosing.matrix_chosen.connect(self._other_matrix)
        self.choosing.changed.connect(self._look)
        self.choosing.laid_out.connect(self._fit_soon)
        self.lead = BodyText(context, self._lead)
        self.grid = MatrixGrid(context, self.model, self._title)
        self.grid.opened.connect(self._explain)
        self.grid.sort_requested.connect(self._sort_by)
        self.grid.person_requested.connect(lambda row: self.acts.look_at(self.model.person(row).id))
        self.grid.scrolled.connect(lambda: self.filling.start() if self.isVisible() else None)
        self.nobody = BodyText(context, mark("Matrix", "Nobody fits what you look for."))
        self.no_columns = BodyText(
            context,
            mark(
                "Matrix",
                "No training is asked of anybody here that we know of. Add jobs, or training that "
                "the employer asks for.",
            ),
        )
        self.legend = MatrixLegend(self.desk)
        self.progress = ProgressPanel(context)
        for part in (
            self.choosing, self.lead, self.nobody, self.no_columns, self.grid,
            self._buttons(), self.progress, self.legend,
        ):  # fmt: skip
            parts.addWidget(part)
        self.add(self.empty)
        self.add(self.body)

    def _buttons(self) -> ButtonRow:
        context = self.context
        self.why_button = ActionButton(
            context, mark("Matrix", "Why does it say that?"), on_click=self._explain_current
        )
        self.record_button = ActionButton(
            context, mark("Matrix", "Record training"), icon="plus", on_click=self._record
        )
        self.save_button = ActionButton(
            context, mark("Matrix", "Save as a spreadsheet"), icon="save", on_click=self.save
        )
        self.print_button = ActionButton(
            context, mark("Matrix", "Print"), icon="printer", on_click=self.print_matrix
        )
        return ButtonRow(self.why_button, self.record_button, self.save_button, self.print_button)

    # ---- words ---------------------------------------------------------------------------------

    def _words(self) -> MatrixWords:
        return MatrixWords(self.desk.wording)

    def _title(self) -> str:
        return self._words().title(self.view.asked)

    def _about(self, person: TeamPerson) -> str:
        line = self.team.find(person.id)
        return TeamWords(self.desk.wording).jobs(line) if line is not None else ""

    def _lead(self) -> str:
        """The answer before anything is asked: how many people have what."""
        tr, view, asked = self.context.translate, self.view, self.view.asked
        people = [one.id for one in self.model.people]
        count, whole = len(people), len(self.shelf)
        said = [f"{self._words().name(asked)}."] if asked.band else []
        said.append(tr("Matrix", "People shown: {count} of {all}.", count=count, all=whole))
        if missing := view.missing():
            said.append(tr("Matrix", "Still being worked out: {count}.", count=missing))
        elif asked.kind is MatrixKind.TRAINING:
            late = view.count(people, CellState.OVERDUE)
            due, soon = view.count(people, CellState.DUE), view.count(people, CellState.SOON)
            said.append(tr("Matrix", "With training overdue: {count}.", count=late))
            said.append(tr("Matrix", "With training due now: {count}.", count=due))
            said.append(tr("Matrix", "With training due soon: {count}.", count=soon))
        else:
            met, begun, unsure = (
                len(view.with_state(people, 0, {state}))
                for state in (CellState.MET, CellState.UNDER_WAY, CellState.NOT_KNOWN)
            )
            said.append(tr("Matrix", "Meet all of it: {count}.", count=met))
            said.append(tr("Matrix", "Under way: {count}.", count=begun))
            said.append(tr("Matrix", "Not known: {count}.", count=unsure))
        return " ".join(said).replace(": ", ":\u00a0")  # a number stays beside its label

    def retranslate(self) -> None:
        """Words every row again."""
        super().retranslate()
        if hasattr(self, "filling"):
            self.choosing.offer_columns(self._column_titles())

    # ---- showing -------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Shows everybody in the book, the first screenful at once."""
        people = self._take()
        self.empty.setVisible(not people)
        self.body.setVisible(bool(people))
        if not people:
            self.filling.stop()
            return
        self.choosing.offer(self.shelf, saved_views(self.desk.workspace))
        self.record_button.setVisible(
            self.view.asked.kind is MatrixKind.TRAINING and not self.desk.read_only
        )
        self.legend.show_kind(self.view.asked.kind)
        self._look()
        self.filling.start()

    def _take(self) -> bool:
        people = self.team.names()
        self.shelf.take(people, self.team.known())
        return bool(people)

    def _look(self) -> None:
        """Shows whom is looked for, in the order asked, keeping the current cell current."""
        found = self.shelf.found(self.choosing.wanted(), self.context.words.language)
        self.filling.first([one.id for one in found[:FIRST]])
        place = self._place_of(self.choosing.sorted_by())
        if place >= 0:
            by_id = {one.id: one for one in found}
            names = self.view.in_order(by_id, place, downwards=self.choosing.downwards)
            found = [by_id[name] for name in names]
        places = self.view.shown_columns(everything=self.choosing.everything)
        self._show(found, places)
        self.lead.retranslate()

    def _show(self, people: list[TeamPerson], places: tuple[int, ...]) -> None:
        current = self.grid.currentIndex()
        before = None
        if current.isValid():
            before = (self.model.person(current.row()).id, self.model.places[current.column()])
        anew = self.model.show_matrix(people, places)
        self._show_order(places)
        something = bool(people and places)
        self.nobody.setVisible(not people)
        self.no_columns.setVisible(bool(people) and not places and not self.view.missing())
        self.grid.setVisible(something)
        for button in (self.save_button, self.print_button, self.why_button):
            button.setEnabled(something)
        self._fit_soon()
        if anew and before is not None:
            row, place = self.model.row_of(before[0]), before[1]
            if row >= 0 and place in places:
                self.grid.setCurrentIndex(self.model.index(row, places.index(place)))

    def _show_order(self, places: tuple[int, ...]) -> None:
        self.choosing.offer_columns(self._column_titles())
        place = self._place_of(self.choosing.sorted_by())
        column = places.index(place) if place in places else -1
        self.grid.titles.show_sorted(column, downwards=self.choosing.downwards)

    def _moved_on(self) -> None:
        """More is worked out: there may be more columns, and filters may find others."""
        if not self.isVisible():
            return
        places = self.view.shown_columns(everything=self.choosing.everything)
        if places != self.model.places:
            self._show(list(self.model.people), places)
        self.grid.names.viewport().update()
        self.lead.retranslate()

    def _settled(self) -> None:
        """All is worked out: who fits and who comes first is certain now."""
        if self.isVisible():
            self._take()
            self.choosing.offer(self.shelf, saved_views(self.desk.workspace))
            self._look()

    def _other_matrix(self) -> None:
        self.model.show_matrix((), ())
        self.view.ask(self.choosing.asked())
        self.grid.retranslate()
        self.grid.scrollToTop()
        self.refresh()

    def _changed(self, changes: object = None) -> None:
        """Forgets what was changed, seen or not, and shows it anew where it is seen."""
        if isinstance(changes, Changes):
            self.view.changed(changes)
            self.team.changed(changes)
        super()._changed(changes)

    def hideEvent(self, event: QHideEvent) -> None:
        """Rests while it is not seen."""
        super().hideEvent(event)
        self.filling.stop()

    # ---- columns and order ---------------------------------------------------------------------

    def _column_titles(self) -> dict[str, str]:
        columns, words = self.view.columns, self._words()
        return {columns[place].key: words.head(columns[place]).title for place in self.model.places}

    def _place_of(self, key: str) -> int:
        keys = [column.key for column in self.view.columns]
        return keys.index(key) if key in keys else -1

    def _sort_by(self, column: int) -> None:
        self.choosing.sort_by(self.view.columns[self.model.places[column]].key)

    # ---- height --------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Gives the matrix the room that is left."""
        super().resizeEvent(event)
        self._fit_soon()

    def _fit_soon(self) -> None:
        QTimer.singleShot(0, self, self._fit)

    def _fit(self) -> None:
        """As high as its rows, within what is left of the window below it, or of all of it."""
        seen = self.viewport().height()
        above = self.grid.mapTo(self.ground, self.grid.rect().topLeft()).y()
        left = seen - above - SPACE
        room = left if left >= seen // 2 else seen - SPACE_LARGE
        wanted = min(self.grid.whole_height(), max(room, self.grid.least_height()))
        if wanted != self.grid.height():
            self.grid.setFixedHeight(wanted)

    # ---- acting --------------------------------------------------------------------------------

    def _explain(self, index: QModelIndex) -> None:
        person, place = self.model.person(index.row()), self.model.places[index.column()]
        self.acts.explain(person, place, lambda worker: self._ask_record(place, [worker]))

    def _explain_current(self) -> None:
        index = self.grid.currentIndex()
        self._explain(index if index.isValid() else self.model.index(0, 0))

    def _record(self) -> None:
        column, chosen = self.grid.chosen()
        place = self.model.places[max(column, 0)] if self.model.places else 0
        self._ask_record(place, chosen)

    def _ask_record(self, place: int, chosen: list[str]) -> None:
        self.acts.record(self.view.columns[place], self.model.people, chosen)

    def _finish(self) -> None:
        """Shows whom is looked for once all of them are known: what is given out is whole."""
        self.filling.finish(with_team=self.choosing.wanted().narrows)
        self._take()
        self._look()

    def save(self) -> None:
        """Writes what is shown to a spreadsheet."""
        self._finish()
        task = self.acts.save([one.id for one in self.model.people], self.model.places)
        if task is not None:
            self.progress.follow(task, mark("Matrix", "Writing the spreadsheet"))

    def print_matrix(self) -> None:
        """Shows what is shown here as it will look on paper."""
        self._finish()
        people = {one.id: one.name for one in self.model.people}
        self.acts.print_matrix(people, self.model.places, len(self.shelf))
