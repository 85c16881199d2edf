"""Everybody's plan on paper at once: where to put them, in which language; seen as it goes on."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from careerplanner.gui.dialogs.reading_dialog import ReadingDialog
from careerplanner.gui.stylesheet import mark as mark_kind
from careerplanner.gui.widgets.buttons import ActionButton
from careerplanner.gui.widgets.choice_field import ChoiceField
from careerplanner.gui.widgets.choice_list import Choice
from careerplanner.gui.widgets.progress_panel import ProgressPanel
from careerplanner.gui.widgets.text import BodyText
from careerplanner.i18n.language import Language, language_of
from careerplanner.i18n.marks import mark
from careerplanner.services.book.books import suggested_path
from careerplanner.services.team_plan import plan_pack

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from careerplanner.errors import CareerPlannerError
    from careerplanner.gui.desk import Desk
    from careerplanner.gui.tasks import Progress, Task
    from careerplanner.services.team_plan.plan_pack import PlanPack

_OWN = "own"


class PlanPackDialog(ReadingDialog):
    """Asks for a language and a folder, and writes a plan for each person.

    Args:
        desk: The open book.
        workers: Ids of the people, in the order of the list.
        parent: The page it lies over.

    Attributes:
        pack: What was written, once it was.
    """

    def __init__(
        self, desk: Desk, workers: Sequence[str], *, parent: QWidget | None = None
    ) -> None:
        super().__init__(desk.context, mark("Plan pack", "Make everybody's plan"), parent=parent)
        self.desk, self.workers = desk, tuple(workers)
        self.pack: PlanPack | None = None
        self._task: Task | None = None
        self._build()

    def _build(self) -> None:
        context = self.context
        self.lead = BodyText(context, self._lead)
        self.language = ChoiceField(
            context,
            "language",
            mark("Plan pack", "Language of the plans"),
            [
                Choice(_OWN, mark("Plan pack", "Each person's own, as in their record")),
                *(Choice(str(one), one.own_name) for one in Language),
            ],
        )
        self.language.set_value(_OWN)
        self.progress = ProgressPanel(context)
        self.done_words = BodyText(context, self._done_words, kind="strong")
        self.done_words.hide()
        self.open_button = ActionButton(
            context, mark("Plan pack", "Open the folder"), on_click=self.open_folder
        )
        self.open_button.hide()
        for part in (self.lead, self.language, self.progress, self.done_words, self.open_button):
            self.page.add(part)
        self.make_button = ActionButton(
            context,
            mark("Plan pack", "Choose a folder and make them"),
            kind="primary",
            icon="file-text",
            on_click=self.choose,
        )
        self.make_button.setEnabled(bool(self.workers))
        mark_kind(self.close_button, "secondary")
        self.buttons.add(self.make_button)

    @property
    def busy(self) -> bool:
        """Whether plans are being made."""
        return self._task is not None and not self._task.over

    def _lead(self) -> str:
        return self.context.translate(
            "Plan pack",
            "A plan for each person is put into a new folder, with a list of all of them. "
            "People: {count}. This can take some minutes. If you stop it, nothing is left behind.",
            count=len(self.workers),
        )

    def _done_words(self) -> str:
        if self.pack is None:
            return ""
        return self.context.translate(
            "Plan pack",
            "Plans made: {count}. They are here: {folder}",
            count=len(self.pack.plans),
            folder=self.pack.folder,
        )

    # ---- making --------------------------------------------------------------------------------

    def choose(self) -> None:
        """Asks for a folder, and makes the plans in it."""
        begin = suggested_path(self.context.words.language).parent
        title = mark("Plan pack", "Where are the plans to be put?")
        folder = self.context.messages.choose_folder(title, begin)
        if folder is not None:
            self.make(folder)

    def make(self, folder: Path) -> None:
        """Makes the plans in a new folder within ``folder``."""
        if self.busy:
            return
        chosen = language_of(self.language.value())
        language = chosen or self.context.words.language
        own = chosen is None
        workspace, workers = self.desk.workspace, self.workers

        def work(progress: Progress) -> PlanPack:
            return plan_pack.write_plan_pack(
                workspace,
                workers,
                folder,
                language,
                own_language=own,
                progress=progress.report,
            )

        self.make_button.setEnabled(False)
        self._task = self.context.tasks.run(work, owner=self, done=self._made, failed=self._failed)
        self._task.ended.connect(partial(self.make_button.setEnabled, True))
        self.progress.follow(self._task, mark("Plan pack", "Making the plans"))

    def _made(self, pack: PlanPack) -> None:
        self.pack = pack
        self.done_words.retranslate()
        self.done_words.show()
        self.open_button.show()
        self.open_button.setFocus()

    def _failed(self, error: CareerPlannerError) -> None:
        self.context.messages.show_error(error)

    def open_folder(self) -> None:
        """Shows the folder in the system's own way."""
        if self.pack is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.pack.folder)))

    def done(self, result: int) -> None:
        """Stays while plans are made: they would be given up without a word."""
        if not self.busy:
            super().done(result)
