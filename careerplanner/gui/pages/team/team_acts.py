"""What can be done on the team page: adding people, changing many, keeping views, printing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerplanner.errors import CareerPlannerError
from careerplanner.i18n.marks import mark
from careerplanner.services.team import saved_views
from careerplanner.services.team.bulk import Belonging

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QDialog, QWidget

    from careerplanner.gui.desk import Desk
    from careerplanner.gui.widgets.progress_panel import ProgressPanel
    from careerplanner.gui.words import Text
    from careerplanner.i18n.language import Language
    from careerplanner.services.paper.sheets import Sheet
    from careerplanner.services.team.due_paper import DueOf
    from careerplanner.services.team.team_filters import TeamWanted
    from careerplanner.services.team.team_shelf import TeamShelf

BULK: tuple[tuple[str, Text, str], ...] = (
    ("training", mark("Team", "Ask them to do training"), "graduation-cap"),
    ("talk", mark("Team", "Set a day for a conversation"), "calendar"),
    ("belonging", mark("Team", "Change line manager, service or team"), "users"),
    ("action", mark("Team", "Agree an action with them"), "list-checks"),
)
"""What can be done for several people: name in the program, words, icon."""


class TeamActs:
    """Opens dialogs over the page and has the services keep what they ask.

    Args:
        desk: The open book.
        page: What the dialogs lie over.

    Attributes:
        dialog: The dialog last opened, for whoever drives the window.
    """

    def __init__(self, desk: Desk, page: QWidget) -> None:
        """Keep both; nothing is opened yet."""
        self.desk, self._page = desk, page
        self.dialog: QDialog | None = None

    def add_people(self, added: Callable[[tuple[str, ...]], object]) -> None:
        """Asks for people; tells who was added."""
        from careerplanner.gui.dialogs.team.add_people_dialog import AddPeopleDialog

        dialog = AddPeopleDialog(self.desk, parent=self._page)
        dialog.accepted.connect(lambda: added(dialog.added))
        self._open(dialog)

    def bring_in(self) -> None:
        """Brings in a spreadsheet of people and their training."""
        from careerplanner.gui.dialogs.spreadsheet.spreadsheet_dialog import SpreadsheetImportDialog

        self._open(SpreadsheetImportDialog(self.desk, None, parent=self._page))

    def change_many(
        self, what: str, chosen: Sequence[str], shown: Sequence[str], shelf: TeamShelf
    ) -> None:
        """Asks for one change for several people.

        Args:
            what: One of `BULK`.
            chosen: Ids of the people chosen.
            shown: Ids of everybody in the list.
            shelf: Knows which services, teams and line managers there are.
        """
        from careerplanner.gui.dialogs.team import bulk_dialogs

        if what == "belonging":
            used = {
                Belonging.LINE_MANAGER: shelf.line_managers(),
                Belonging.SERVICE: shelf.services(),
                Belonging.TEAM: shelf.teams(),
            }
            made: QDialog = bulk_dialogs.BelongingBulk(
                self.desk, chosen, shown, used, parent=self._page
            )
        elif what == "training":
            made = bulk_dialogs.TrainingBulk(self.desk, chosen, shown, parent=self._page)
        elif what == "talk":
            made = bulk_dialogs.TalkBulk(self.desk, chosen, shown, parent=self._page)
        else:
            made = bulk_dialogs.ActionBulk(self.desk, chosen, shown, parent=self._page)
        self._open(made)

    def keep_view(self, wanted: TeamWanted, name: str, kept: Callable[[str], object]) -> None:
        """Asks what the view is called, and keeps it; tells its name."""
        from careerplanner.gui.dialogs.team.view_dialog import ViewDialog

        def keep(told: str) -> bool:
            done = self.desk.apply(
                lambda: saved_views.keep_view(self.desk.workspace, told, wanted),
                mark("Team", "View saved."),
            )
            if done:
                kept(told)
            return done

        self._open(ViewDialog(self.desk, keep, wanted, name, parent=self._page))

    def remove_view(self, name: str) -> bool:
        """Removes a view; it can be undone."""
        return self.desk.apply(
            lambda: saved_views.remove_view(self.desk.workspace, name),
            mark("Team", "View removed."),
        )

    def print_list(self, shown: Sequence[str], shelf: TeamShelf, wanted: TeamWanted) -> None:
        """Shows the list as a paper; those who are still being worked out are not on it."""
        from careerplanner.services.team.team_paper import team_sheet

        people = (shelf.person(name) for name in shown)
        lines = [one.line for one in people if one is not None and one.line is not None]
        workspace = self.desk.workspace
        self._show_paper(
            mark("Team", "The team"),
            lambda language: team_sheet(workspace, lines, wanted, language),
        )

    def print_due(self, workers: Sequence[str], progress: ProgressPanel) -> None:
        """Shows what is overdue and due soon for people as a paper, once it is put together."""
        from careerplanner.services.team.due_paper import due_of
        from careerplanner.services.team.people_view import READ

        workspace, context = self.desk.workspace, self.desk.context
        try:
            records = tuple(workspace.opened.records(list(workers), READ))
        except CareerPlannerError as error:
            context.messages.show_error(error)
            return
        task = context.tasks.run(
            lambda told: due_of(workspace, records, told.report),
            owner=self._page,
            done=self._show_due,
        )
        progress.follow(task, mark("Team", "Putting together what is due"))

    def _show_due(self, found: tuple[DueOf, ...]) -> None:
        from careerplanner.services.team.due_paper import due_sheet

        workspace = self.desk.workspace
        self._show_paper(
            mark("Team", "Overdue and due soon"),
            lambda language: due_sheet(workspace, found, language),
        )

    def _show_paper(self, title: Text, make: Callable[[Language], Sheet]) -> None:
        """Shows a paper of the team's: it begins in the language of the screen."""
        from careerplanner.gui.dialogs.sheet_dialog import SheetDialog

        dialog = SheetDialog(self.desk, title, make, parent=self._page)
        dialog.language.set_value(str(self.desk.context.words.language))
        self._open(dialog)

    def open_page(self, worker: str, page: str) -> None:
        """Looks at somebody, on a page of their own."""
        self.desk.look_at(worker)
        self.desk.context.events.page_requested.emit(page)

    def _open(self, dialog: QDialog) -> None:
        """Shows a dialog over the window without stopping the program for it."""
        self.dialog = dialog
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
