"""My registration: the register's answer in full, what to do by when, and what to gather for it.

Bands have no part in it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerplanner.gui.dialogs.recording import keep_and_tell
from careerplanner.gui.pages.person_page import PersonPage
from careerplanner.gui.pages.register.register_in_full import RegisterInFull
from careerplanner.gui.pages.register.registration_parts import (
    AssessmentPart,
    EntriesPart,
    RenewingPart,
)
from careerplanner.gui.tokens import SPACE_SMALL
from careerplanner.gui.widgets.buttons import ActionButton
from careerplanner.gui.widgets.flow_layout import ButtonRow
from careerplanner.gui.widgets.section import Section
from careerplanner.i18n.marks import mark
from careerplanner.services.record import records
from careerplanner.services.register import registering

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialog

    from careerplanner.domain.assessment import RegisterVerdict
    from careerplanner.domain.record import Post, Record, Registration
    from careerplanner.gui.context import WindowContext
    from careerplanner.gui.desk import Desk
    from careerplanner.i18n.language import Language
    from careerplanner.services.paper.sheets import Sheet


class RegistrationPage(PersonPage):
    """The registration of the person being looked at.

    Args:
        context: The window's context.
        desk: The open book and the person.

    Attributes:
        entries: What the record says of the entry.
        verdict: The register's answer for each current post.
        renewing: How the entry is renewed.
        assessment: Evidence by kind.
        dialog: The dialog last opened, for whoever drives the window.
    """

    def __init__(self, context: WindowContext, desk: Desk) -> None:
        waiting = mark(
            "Registration",
            "Say what you do and whether you are registered. What the Register asks of you, and "
            "by when, will stand here.",
        )
        title = mark("Registration", "Am I registered, and what do I have to do by when?")
        super().__init__(context, desk, title, icon="file-text", waiting=waiting)
        self.dialog: QDialog | None = None
        self._shown: tuple[RegisterVerdict, tuple[Post, ...]] | None = None
        self._build()

    def _build(self) -> None:
        context = self.context
        self.print_button = ActionButton(
            context,
            mark("Registration", "Print or save my registration"),
            icon="printer",
            on_click=self.open_paper,
        )
        self.dates_button = ActionButton(
            context,
            mark("Registration", "All that is coming up"),
            icon="calendar",
            on_click=lambda: context.events.page_requested.emit("coming"),
        )
        self.parts.addWidget(ButtonRow(self.print_button, self.dates_button))
        self.entries = EntriesPart(context, self.desk)
        self.entries.change_requested.connect(self.change_entry)
        self.entries.add_requested.connect(self.add_entry)
        self.verdict = RegisterInFull(context, self.desk)
        answer = Section(
            context, mark("Registration", "What the Register asks of me"), gap=SPACE_SMALL
        )
        answer.add(self.verdict)
        self.renewing = RenewingPart(context, self.desk)
        self.renewing.learning_requested.connect(
            lambda: context.events.page_requested.emit("learning")
        )
        self.assessment = AssessmentPart(context, self.desk)
        for part in (answer, self.entries, self.renewing, self.assessment):
            self.parts.addWidget(part)

    # ---- what is shown ---------------------------------------------------------------------

    def show_person(self, record: Record) -> None:
        """Shows the answer about a record; what is the same as before stays as it is."""
        answer = self.desk.answer()
        if answer is None:
            return
        workspace = self.desk.workspace
        self.entries.show_entries(registering.entries_of(record, answer))
        shown = (answer.register, record.posts)
        if shown != self._shown:
            self._shown = shown
            self.verdict.show_verdict(answer.register)
        self.renewing.show_rules(registering.renewals(workspace, answer))
        self.assessment.show_kinds(record, answer)

    def show_nobody(self) -> None:
        """Forgets the answer about a person."""
        self._shown = None

    # ---- changing --------------------------------------------------------------------------

    def add_entry(self) -> None:
        """Asks for an entry on the register, or for the fact that there is none."""
        from careerplanner.gui.dialogs.record.registration_dialog import RegistrationDialog

        def keep(entry: Registration) -> bool:
            workspace, worker = self.desk.workspace, self.desk.worker_id
            said = mark("Record", "Registration added.")
            return keep_and_tell(self.desk, lambda: records.add(workspace, worker, entry), said)

        self._open(RegistrationDialog(self.desk, keep, parent=self))

    def change_entry(self, entry_id: str, field: str) -> None:
        """Asks what is different about an entry, beginning with one field of it."""
        from careerplanner.gui.dialogs.record.registration_dialog import RegistrationDialog

        record = self.desk.record()
        known = record.registrations if record is not None else ()
        found = next((one for one in known if one.id == entry_id), None)
        if found is None:
            return

        def keep(entry: Registration) -> bool:
            workspace, worker = self.desk.workspace, self.desk.worker_id
            said = mark("Record", "Registration changed.")
            return keep_and_tell(self.desk, lambda: records.change(workspace, worker, entry), said)

        dialog = RegistrationDialog(self.desk, keep, found, parent=self)
        dialog.begin_at(field)
        self._open(dialog)

    # ---- paper -----------------------------------------------------------------------------

    def open_paper(self) -> None:
        """Shows the registration as it will look on paper."""
        from careerplanner.gui.dialogs.sheet_dialog import SheetDialog

        title = mark("Registration", "My registration, on paper")
        self._open(SheetDialog(self.desk, title, self._sheet, parent=self))

    def _sheet(self, language: Language) -> Sheet:
        from careerplanner.services.register.registration_paper import registration_sheet

        record, answer = self.desk.record(), self.desk.answer()
        if record is None or answer is None:
            raise LookupError("nobody is looked at")
        return registration_sheet(self.desk.workspace, record, answer, language)

    def _open(self, dialog: QDialog) -> None:
        self.dialog = dialog
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
