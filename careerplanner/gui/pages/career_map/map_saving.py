"""The career map as a file: PDF to print, SVG to put elsewhere; a name on it only if asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from careerplanner.gui.tokens import SPACE_SMALL, Status
from careerplanner.gui.widgets.buttons import ActionButton
from careerplanner.gui.widgets.choice_list import Choice, ChoiceList
from careerplanner.gui.widgets.flow_layout import ButtonRow
from careerplanner.gui.widgets.page import reveal
from careerplanner.gui.widgets.panels import Banner
from careerplanner.gui.widgets.progress_panel import ProgressPanel
from careerplanner.gui.widgets.section import Section
from careerplanner.i18n.marks import mark
from careerplanner.services.career_map import career_maps

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from careerplanner.gui.context import WindowContext
    from careerplanner.gui.desk import Desk
    from careerplanner.gui.tasks import Progress
    from careerplanner.gui.words import Text
    from careerplanner.services.career_map.drawn_map import DrawnMap

_NAME = "name"


class MapSaving(Section):
    """Buttons that save the map.

    Args:
        context: The window's context.
        desk: The open book and the person.
        drawn: Gives the map as it is shown now, or None.
    """

    def __init__(
        self, context: WindowContext, desk: Desk, drawn: Callable[[], DrawnMap | None]
    ) -> None:
        super().__init__(context, mark("Map page", "Take the map with you"), gap=SPACE_SMALL)
        self.desk, self._drawn = desk, drawn
        self._saved: Path | None = None
        self.named = ChoiceList(
            context, [Choice(_NAME, mark("Map page", "Put my name on it"))], several=True
        )
        self.pdf = ActionButton(
            context,
            mark("Map page", "Save as PDF"),
            kind="primary",
            icon="save",
            on_click=lambda: self._ask(career_maps.PDF_ENDING),
        )
        self.svg = ActionButton(
            context,
            mark("Map page", "Save as a picture (SVG)"),
            on_click=lambda: self._ask(career_maps.SVG_ENDING),
        )
        self.outcome = Banner(context, status=Status.MET, icon="circle-check")
        self.outcome.add_button(mark("Map page", "Open the folder"), self._open_folder)
        self.outcome.hide()
        self.progress = ProgressPanel(context)
        for part in (self.named, ButtonRow(self.pdf, self.svg), self.outcome, self.progress):
            self.add(part)

    def name(self) -> str:
        """The person's name where it was asked for, else ""."""
        record = self.desk.record()
        return record.worker.name if record and self.named.chosen() else ""

    def _ask(self, ending: str) -> None:
        """Asks where to, and saves there."""
        drawn, workspace = self._drawn(), self.desk.workspace
        if drawn is None:
            return
        proposed = career_maps.map_path(
            workspace, self.name(), drawn.language, workspace.today(), ending
        )
        if self._saved is not None:
            proposed = self._saved.parent / proposed.name
        kinds: dict[str, Text] = {
            career_maps.PDF_ENDING: mark("Map page", "PDF papers"),
            career_maps.SVG_ENDING: mark("Map page", "SVG pictures"),
        }
        path = self.context.messages.choose_file_to_save(
            mark("Map page", "Save the map"), kinds[ending], ending, proposed
        )
        if path is not None:
            self.write(path, ending)

    def write(self, path: Path, ending: str) -> None:
        """Writes the map to a file and says where it lies."""
        drawn, workspace, name = self._drawn(), self.desk.workspace, self.name()
        if drawn is None:
            return
        make = career_maps.map_svg if ending == career_maps.SVG_ENDING else career_maps.map_pdf

        def work(progress: Progress) -> None:
            content = make(workspace, drawn, name=name)
            progress.check()
            career_maps.write_map_file(path, content)

        def done(_nothing: None) -> None:
            self._saved = path
            self.outcome.set_text(lambda: self._saved_text(path))
            self.outcome.show()
            reveal(self.outcome)
            self.context.events.status_said.emit(self._saved_text(path))

        self.outcome.hide()
        self._use(False)
        task = self.context.tasks.run(work, owner=self, done=done)
        task.ended.connect(lambda: self._use(True))
        self.progress.follow(task, mark("Map page", "Saving the map"))

    def _use(self, usable: bool) -> None:
        self.pdf.setEnabled(usable)
        self.svg.setEnabled(usable)

    def _saved_text(self, path: Path) -> str:
        return self.context.translate("Map page", "The map is saved here: {path}", path=path)

    def _open_folder(self) -> None:
        if self._saved is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._saved.parent)))
