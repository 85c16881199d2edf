"""Bringing in a spreadsheet of people and their training, step by step.

File, sheet and layout, columns, people, preview, done. Nothing is written before "Bring it in" is
pressed; what is written then is one action over many people that can be undone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from careerplanner.domain.changes import Changes
from careerplanner.errors import CareerPlannerError
from careerplanner.gui.accessible import announce
from careerplanner.gui.dialogs.reading_dialog import ReadingDialog
from careerplanner.gui.dialogs.spreadsheet.spreadsheet_columns import ColumnsStep
from careerplanner.gui.dialogs.spreadsheet.spreadsheet_first_steps import FileStep, SheetStep, Step
from careerplanner.gui.dialogs.spreadsheet.spreadsheet_people import PeopleStep
from careerplanner.gui.dialogs.spreadsheet.spreadsheet_preview import PreviewStep
from careerplanner.gui.dialogs.spreadsheet.spreadsheet_state import SheetState
from careerplanner.gui.stylesheet import mark as mark_kind
from careerplanner.gui.widgets.buttons import ActionButton
from careerplanner.gui.widgets.progress_panel import ProgressPanel
from careerplanner.gui.widgets.text import BodyText, Heading
from careerplanner.i18n.marks import mark
from careerplanner.services.spreadsheet import looking

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QShowEvent
    from PySide6.QtWidgets import QWidget

    from careerplanner.gui.desk import Desk
    from careerplanner.gui.tasks import Task
    from careerplanner.services.spreadsheet.looking import Look
    from careerplanner.services.spreadsheet.previewing import SheetPreview

_TITLES = (
    mark("Spreadsheet", "File"),
    mark("Spreadsheet", "Sheet and layout"),
    mark("Spreadsheet", "Columns"),
    mark("Spreadsheet", "People"),
    mark("Spreadsheet", "Preview"),
    mark("Spreadsheet", "Done"),
)
FILE, SHEET, COLUMNS, PEOPLE, PREVIEW, DONE = range(6)
_AT_ONCE = 1500
"""Most things that are written without leaving the window waiting."""


class DoneStep(Step):
    """What was brought in."""

    def __init__(self, state: SheetState) -> None:
        super().__init__(state)
        self.said: list[str] = []
        self.text = BodyText(self.context, lambda: "\n".join(getattr(self, "said", ())))
        self.add(self.text)

    def _show(self) -> None:
        """Says it."""
        self.text.retranslate()


class SpreadsheetImportDialog(ReadingDialog):
    """Brings in a spreadsheet.

    Args:
        desk: The open book.
        path: The file; None to ask for one.
        parent: The page it lies over.

    Attributes:
        state: The file, and how it is read.
        step: Which step is shown, from 0.
    """

    def __init__(
        self, desk: Desk, path: Path | None = None, *, parent: QWidget | None = None
    ) -> None:
        title = mark("Spreadsheet", "Bring in a spreadsheet")
        super().__init__(desk.context, title, parent=parent)
        self.desk, self.step = desk, FILE
        self._writing: Task | None = None
        context = self.context
        self.place = Heading(context, self._place, level=2)
        self.progress = ProgressPanel(context)
        self.state = SheetState(desk, self.progress)
        self.state.setParent(self)
        self.file = FileStep(self.state)
        self.sheet = SheetStep(self.state)
        self.columns = ColumnsStep(self.state)
        self.people = PeopleStep(self.state)
        self.preview = PreviewStep(self.state)
        self.done_step = DoneStep(self.state)
        self.steps: tuple[Step, ...] = (
            self.file, self.sheet, self.columns, self.people, self.preview, self.done_step,
        )  # fmt: skip
        for widget in (self.place, self.progress, *self.steps):
            self.page.add(widget)
        self._build_buttons()
        self.state.opened.connect(lambda: self.go_to(SHEET))
        self.state.read_anew.connect(self._refresh)
        self.state.worked_out.connect(self._refresh)
        self.state.failed.connect(self._refresh)
        self.go_to(FILE)
        if path is not None:
            self.state.open(path)

    def _build_buttons(self) -> None:
        context = self.context
        self.close_button.set_text(mark("Dialog", "Cancel"))
        mark_kind(self.close_button, "secondary")
        self.next_button = ActionButton(
            context, self._next_words, kind="primary", on_click=self.go_on
        )
        self.back_button = ActionButton(
            context,
            mark("Spreadsheet", "Back"),
            on_click=lambda: self.go_to(self.step - 1),
        )
        self.buttons.add(self.next_button)
        self.buttons.add(self.back_button)

    # ---- moving --------------------------------------------------------------------------------

    def go_to(self, step: int) -> None:
        """Shows a step."""
        self.step = step
        for at, one in enumerate(self.steps):
            one.setVisible(at == step)
        self._refresh()
        self.page.to_top()
        if self.isVisible():
            self._focus()
        announce(self.place, self.place.text())

    def _focus(self) -> None:
        """Gives the keyboard to what leads on."""
        leads = self.next_button if self.next_button.isVisible() else self.file.choose_button
        if leads.isEnabled():
            leads.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        """Begins at what leads on."""
        super().showEvent(event)
        self._focus()

    def go_on(self) -> None:
        """Goes on to the next step; from the preview, brings the sheet in."""
        if self.step == PREVIEW:
            self.keep()
        elif self.step == DONE:
            self.accept()
        else:
            self.go_to(self.step + 1)

    def _refresh(self) -> None:
        self.place.set_text(self._place)
        self.steps[self.step].refresh()
        state, is_done = self.state, self.step == DONE
        is_writing = self._writing is not None and not self._writing.over
        ready = state.seen is not None and not state.busy and not is_writing
        self.next_button.set_text(self._next_words)
        self.next_button.setEnabled(is_done or (ready and self._may_go_on()))
        self.next_button.setVisible(self.step != FILE or state.look is not None)
        self.back_button.setVisible(FILE < self.step < DONE)
        self.back_button.setEnabled(not is_writing)
        self.close_button.setVisible(not is_done)

    def _may_go_on(self) -> bool:
        seen = self.state.seen
        return self.step != PREVIEW or (seen is not None and bool(seen.plans))

    def _place(self) -> str:
        step = getattr(self, "step", FILE)
        return self.context.translate(
            "Spreadsheet",
            "Step {number} of {count}: {title}",
            number=step + 1,
            count=len(_TITLES),
            title=self.context.say(_TITLES[step]),
        )

    def _next_words(self) -> str:
        step, tr = getattr(self, "step", FILE), self.context.translate
        if step == PREVIEW:
            return tr("Spreadsheet", "Bring it in")
        return tr("Dialog", "Close") if step == DONE else tr("Spreadsheet", "Next")

    # ---- keeping -------------------------------------------------------------------------------

    def keep(self) -> None:
        """Writes what the preview shows, as one action."""
        state, workspace = self.state, self.desk.workspace
        look, seen = state.look, state.seen
        if look is None or seen is None or not seen.plans:
            return
        said = [*state.words.people_counted(seen), *state.words.counted(seen)]
        if looking.size_of(seen) > _AT_ONCE:
            self._keep_many(look, seen, said)
        elif self.desk.apply(lambda: looking.keep(workspace, look, seen), self._brought_in):
            self._kept(said)
        else:
            self._look_again()

    def _keep_many(self, look: Look, seen: SheetPreview, said: list[str]) -> None:
        """Writes in the background, with a way to stop it; stopped, nothing is written."""
        workspace, context = self.desk.workspace, self.context

        def done(changes: Changes) -> None:
            self.desk.changed(changes)
            context.events.undo_offered.emit(self._brought_in)
            self._kept(said)

        def failed(error: CareerPlannerError) -> None:
            context.messages.show_error(error)
            self._look_again()

        task = context.tasks.run(
            lambda progress: looking.keep(workspace, look, seen, progress.report),
            owner=self,
            done=done,
            failed=failed,
        )
        self._writing = task
        task.ended.connect(lambda: QTimer.singleShot(0, self, lambda: self._ended(seen, said)))
        self.progress.follow(task, mark("Spreadsheet", "Writing to your book"))
        self._refresh()

    def _ended(self, seen: SheetPreview, said: list[str]) -> None:
        """Goes on where writing ended; stopped too late, it was written all the same."""
        self._refresh()
        if self.step != PREVIEW or self.state.seen is not seen:
            return
        if self.desk.workspace.opened.facts.revision != seen.revision:
            self.desk.changed(Changes())
            self._kept(said)

    def reject(self) -> None:
        """Closes it; while it writes, stops that first."""
        if self._writing is not None and not self._writing.over:
            self._writing.cancel()
        else:
            super().reject()

    def _brought_in(self) -> str:
        return self.context.translate("Spreadsheet", "The spreadsheet was brought in.")

    def _kept(self, said: list[str]) -> None:
        tr = self.context.translate
        self.done_step.said = [
            tr("Spreadsheet", "The spreadsheet was brought in. You can undo it as one change."),
            *said,
        ]
        self.go_to(DONE)

    def _look_again(self) -> None:
        """Holds the sheet against the book as it is now, where it could not be written."""
        try:
            self.state.look_again()
        except CareerPlannerError as error:
            self.context.messages.show_error(error)

    def retranslate(self) -> None:
        """Words the step in the language of the screen."""
        super().retranslate()
        if hasattr(self, "steps") and hasattr(self, "back_button"):
            self._refresh()
