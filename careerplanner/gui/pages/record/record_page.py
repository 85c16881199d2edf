"""My record: "What is on my record?" Jobs, registration, awards, induction, learning, about me.

Shows what is known before it asks for anything. Each entry is changed in a dialog of its own;
removing is done at once and can be undone. The words of the rows are in `record_rows`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from careerplanner.domain.changes import Entity
from careerplanner.domain.record import InductionProgress
from careerplanner.gui.dialogs.recording import keep_and_tell
from careerplanner.gui.pages.record.record_parts import EntryPart
from careerplanner.gui.pages.record.record_rows import WHOLE, RecordRows, progress_of
from careerplanner.gui.tokens import SPACE
from careerplanner.gui.widgets.buttons import ActionButton
from careerplanner.gui.widgets.page import Page
from careerplanner.gui.widgets.panels import EmptyState
from careerplanner.gui.widgets.section import Section
from careerplanner.gui.widgets.summary_list import SummaryList
from careerplanner.gui.widgets.text import BodyText
from careerplanner.i18n.marks import mark
from careerplanner.services.book import books
from careerplanner.services.record import records

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from PySide6.QtWidgets import QDialog

    from careerplanner.domain.record import Record, Worker
    from careerplanner.gui.context import WindowContext
    from careerplanner.gui.desk import Desk
    from careerplanner.gui.words import Text
    from careerplanner.services.record.records import Entry

EntryT = TypeVar("EntryT", bound="Entry")

ADDED: dict[Entity, Text] = {
    Entity.POST: mark("Record", "Job added."),
    Entity.REGISTRATION: mark("Record", "Registration added."),
    Entity.HELD_AWARD: mark("Record", "Award added."),
    Entity.INDUCTION: mark("Record", "Induction recorded."),
    Entity.LEARNING: mark("Record", "Learning added."),
}
CHANGED: dict[Entity, Text] = {
    Entity.POST: mark("Record", "Job changed."),
    Entity.REGISTRATION: mark("Record", "Registration changed."),
    Entity.HELD_AWARD: mark("Record", "Award changed."),
    Entity.INDUCTION: mark("Record", "Induction recorded."),
    Entity.LEARNING: mark("Record", "Learning changed."),
}
REMOVED: dict[Entity, Text] = {
    Entity.POST: mark("Record", "Job removed."),
    Entity.REGISTRATION: mark("Record", "Registration removed."),
    Entity.HELD_AWARD: mark("Record", "Award removed."),
    Entity.INDUCTION: mark("Record", "Induction entry removed."),
    Entity.LEARNING: mark("Record", "Learning removed."),
}


class RecordPage(Page):
    """All that the book says of the person being looked at.

    Args:
        context: The window's context.
        desk: The open book and the person.
    """

    def __init__(self, context: WindowContext, desk: Desk) -> None:
        super().__init__(context, mark("Record", "What is on my record?"))
        self.desk = desk
        self.dialog: QDialog | None = None
        self._build()
        desk.person_changed.connect(self.refresh)

    # ---- building ------------------------------------------------------------------------------

    def _build(self) -> None:
        context = self.context
        self.who = BodyText(context, self._who, kind="lead")
        self.people_button = ActionButton(
            context,
            mark("Record", "Choose or add a person"),
            icon="users",
            on_click=self.open_people,
        )
        self.nobody = EmptyState(
            context,
            icon="user-round",
            title=mark("Record", "There is nobody in this book yet."),
            body=mark("Record", "Your jobs, awards and learning will stand here."),
        )
        self.nobody.set_button(
            mark("Record", "Answer the first questions"),
            lambda: context.events.page_requested.emit("home"),
        )
        for part in (self.who, self.people_button, self.nobody):
            self.add(part)
        self._build_parts()
        self.registration_link = ActionButton(
            context,
            mark("Record", "What do I have to do by when?"),
            kind="link",
            on_click=lambda: context.events.page_requested.emit("registration"),
        )
        self.registrations.add(self.registration_link)
        self._build_evidence()
        self.about_part = Section(context, mark("Record", "About me"))
        self.about = SummaryList(context)
        self.about.change_requested.connect(self.change_person)
        self.about_part.add(self.about)
        self.add(self.about_part, space_above=SPACE)

    def _build_evidence(self) -> None:
        context = self.context
        self.evidence_part = Section(context, mark("Record", "Evidence"))
        self.evidence = BodyText(context, self._evidence_kept)
        self.evidence_link = ActionButton(
            context,
            mark("Record", "See my evidence"),
            kind="link",
            on_click=lambda: context.events.page_requested.emit("evidence"),
        )
        self.evidence_part.add(self.evidence)
        self.evidence_part.add(self.evidence_link)
        self.add(self.evidence_part, space_above=SPACE)

    def _build_parts(self) -> None:
        context = self.context
        self.posts = EntryPart(
            context,
            mark("Record", "Jobs"),
            empty=mark("Record", "No job yet. Your job decides what the Register asks of you."),
            add=mark("Record", "Add a job"),
        )
        self.registrations = EntryPart(
            context,
            mark("Record", "Registration"),
            empty=mark("Record", "Nothing yet. Say whether you are on the Register, or not."),
            add=mark("Record", "Add a registration"),
        )
        self.awards = EntryPart(
            context,
            mark("Record", "Awards"),
            empty=mark("Record", "No award yet. Finished ones and those under way stand here."),
            add=mark("Record", "Add an award"),
        )
        self.induction = EntryPart(context, mark("Record", "Induction"), add=None)
        self.learning = EntryPart(
            context,
            mark("Record", "Learning"),
            empty=mark("Record", "Nothing yet. Courses, e-learning and shadowing stand here."),
            add=mark("Record", "Add learning"),
        )
        self._lead_to_learning()
        self._connect_parts()

    def _connect_parts(self) -> None:
        for part in self._parts():
            self.add(part, space_above=SPACE)
        for part, add, change, entity in (
            (self.posts, self.add_post, self.change_post, Entity.POST),
            (
                self.registrations,
                self.add_registration,
                self.change_registration,
                Entity.REGISTRATION,
            ),
            (self.awards, self.add_award, self.change_award, Entity.HELD_AWARD),
            (self.induction, None, self.change_induction, Entity.INDUCTION),
            (self.learning, self.add_learning, self.change_learning, Entity.LEARNING),
        ):
            if add is not None:
                part.add_requested.connect(add)
            part.change_requested.connect(change)
            part.remove_requested.connect(self._remover(entity))

    def _lead_to_learning(self) -> None:
        events = self.context.events
        self.all_learning = ActionButton(
            self.context,
            mark("Record", "See all my learning"),
            kind="link",
            on_click=lambda: events.page_requested.emit("learning"),
        )
        self.learning.add(self.all_learning)

    def _parts(self) -> tuple[EntryPart, ...]:
        return (self.posts, self.registrations, self.awards, self.induction, self.learning)

    # ---- showing -------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Shows the record of the person being looked at."""
        record = self.desk.record()
        for part in (*self._parts(), self.evidence_part, self.about_part, self.who):
            part.setVisible(record is not None)
        self.nobody.setVisible(record is None)
        self.people_button.setVisible(books.is_team(self.desk.workspace))
        if record is not None:
            self._show(record)

    def retranslate(self) -> None:
        """Words every row again."""
        super().retranslate()
        if hasattr(self, "about") and self.desk.record() is not None:
            self.refresh()

    def _show(self, record: Record) -> None:
        rows, writing = RecordRows(self.desk), not self.desk.read_only
        self.who.retranslate()
        self.evidence.retranslate()
        self.posts.show_rows(rows.posts(record.posts), writing=writing)
        self.registrations.show_rows(rows.registrations(record.registrations), writing=writing)
        self.awards.show_rows(rows.awards(record.awards), writing=writing)
        self.induction.show_rows(rows.induction(record.induction), writing=writing)
        self.learning.show_rows(rows.learning(record.learning), writing=writing)
        self.about.set_rows(rows.about(record.worker))

    def _evidence_kept(self) -> str:
        record = self.desk.record()
        count = len(record.evidence) if record is not None else 0
        return self.context.translate("Record", "Pieces of evidence: {count}", count=count)

    def _who(self) -> str:
        record = self.desk.record()
        return record.worker.name if record is not None else ""

    # ---- changing ------------------------------------------------------------------------------

    def add_award(self) -> None:
        """Asks for a new award."""
        from careerplanner.gui.dialogs.record.award_dialog import AwardDialog

        self._open(AwardDialog(self.desk, self._adder(Entity.HELD_AWARD), parent=self))

    def change_award(self, key: str) -> None:
        """Asks what is different about an award."""
        from careerplanner.gui.dialogs.record.award_dialog import AwardDialog

        held = _found(self._record.awards, key)
        self._open(AwardDialog(self.desk, self._changer(Entity.HELD_AWARD), held, parent=self))

    def add_post(self) -> None:
        """Asks for a new job."""
        from careerplanner.gui.dialogs.record.post_dialog import PostDialog

        self._open(PostDialog(self.desk, self._adder(Entity.POST), parent=self))

    def change_post(self, key: str) -> None:
        """Asks what is different about a job."""
        from careerplanner.gui.dialogs.record.post_dialog import PostDialog

        post = _found(self._record.posts, key)
        self._open(PostDialog(self.desk, self._changer(Entity.POST), post, parent=self))

    def add_registration(self) -> None:
        """Asks for a new entry on the register."""
        from careerplanner.gui.dialogs.record.registration_dialog import RegistrationDialog

        self._open(RegistrationDialog(self.desk, self._adder(Entity.REGISTRATION), parent=self))

    def change_registration(self, key: str) -> None:
        """Asks what is different about an entry on the register."""
        from careerplanner.gui.dialogs.record.registration_dialog import RegistrationDialog

        entry = _found(self._record.registrations, key)
        keep = self._changer(Entity.REGISTRATION)
        self._open(RegistrationDialog(self.desk, keep, entry, parent=self))

    def change_induction(self, key: str) -> None:
        """Asks how far the whole induction is; a section is worked at on a page of its own."""
        if key != WHOLE:
            self.context.events.page_requested.emit("induction")
            return
        from careerplanner.gui.dialogs.induction.induction_dialog import InductionDialog

        known = progress_of(self._record, key)
        keep = self._adder(Entity.INDUCTION) if known is None else self._changer(Entity.INDUCTION)
        progress = known or InductionProgress("")
        self._open(InductionDialog(self.desk, keep, progress, parent=self))

    def add_learning(self) -> None:
        """Asks for something learned."""
        from careerplanner.gui.dialogs.learning.learning_dialog import LearningDialog

        self._open(LearningDialog(self.desk, self._adder(Entity.LEARNING), parent=self))

    def change_learning(self, key: str) -> None:
        """Asks what is different about something learned."""
        from careerplanner.gui.dialogs.learning.learning_dialog import LearningDialog

        entry = _found(self._record.learning, key)
        self._open(LearningDialog(self.desk, self._changer(Entity.LEARNING), entry, parent=self))

    def change_person(self, field: str = "") -> None:
        """Asks for the person's own facts.

        Args:
            field: The one to begin with.
        """
        from careerplanner.gui.dialogs.record.person_dialog import PersonDialog

        def keep(worker: Worker) -> bool:
            return keep_and_tell(
                self.desk,
                lambda: records.change_worker(self.desk.workspace, worker),
                mark("Record", "Personal facts changed."),
            )

        dialog = PersonDialog(self.desk, keep, self._record.worker, parent=self)
        dialog.begin_at(field)
        self._open(dialog)

    def open_people(self) -> None:
        """Shows everybody in the book."""
        from careerplanner.gui.dialogs.record.people_dialog import PeopleDialog

        self._open(PeopleDialog(self.desk, parent=self))

    # ---- how it is done ------------------------------------------------------------------------

    @property
    def _record(self) -> Record:
        record = self.desk.record()
        if record is None:
            raise LookupError("nobody is looked at")
        return record

    def _open(self, dialog: QDialog) -> None:
        """Shows a dialog over the window without stopping the program for it."""
        self.dialog = dialog
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _adder(self, entity: Entity) -> Callable[[Entry], bool]:
        worker = self.desk.worker_id

        def keep(entry: Entry) -> bool:
            workspace = self.desk.workspace
            return keep_and_tell(
                self.desk, lambda: records.add(workspace, worker, entry), ADDED[entity]
            )

        return keep

    def _changer(self, entity: Entity) -> Callable[[Entry], bool]:
        worker = self.desk.worker_id

        def keep(entry: Entry) -> bool:
            workspace = self.desk.workspace
            return keep_and_tell(
                self.desk, lambda: records.change(workspace, worker, entry), CHANGED[entity]
            )

        return keep

    def _remover(self, entity: Entity) -> Callable[[str], None]:
        def remove(key: str) -> None:
            workspace, worker = self.desk.workspace, self.desk.worker_id
            entry = progress_of(self._record, key) if entity is Entity.INDUCTION else None
            entry_id = entry.id if entry is not None else key
            keep_and_tell(
                self.desk,
                lambda: records.remove(workspace, worker, entity, entry_id),
                REMOVED[entity],
            )

        return remove


def _found(entries: Iterable[EntryT], key: str) -> EntryT:
    return next(entry for entry in entries if entry.id == key)
