"""Asks for several people at once: their names, one a line, and one job and service for all."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from careerplanner.domain.record import Post
from careerplanner.gui.dialogs.record_dialog import RecordDialog
from careerplanner.gui.dialogs.searches import job_search
from careerplanner.gui.widgets.choice_field import ChoiceField
from careerplanner.gui.widgets.choice_list import Choice
from careerplanner.gui.widgets.field import LongTextField, TextField
from careerplanner.gui.widgets.pick_field import PickField
from careerplanner.gui.widgets.text import BodyText
from careerplanner.i18n.marks import mark
from careerplanner.services.team import adding
from careerplanner.services.team.adding import NewPeople
from careerplanner.services.team.bulk_words import BulkWords

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from careerplanner.gui.desk import Desk
    from careerplanner.gui.words import Text

_LIMIT, _LINES, _MOST_TYPED = 200, 6, 100_000
_WAIT_MS = 150
_AGAIN = "again"


class AddPeopleDialog(RecordDialog[NewPeople]):
    """People of a team who have no record yet.

    Args:
        desk: The open book.
        parent: The page it was opened from.

    Attributes:
        added: Ids of the people that were added.
    """

    def __init__(self, desk: Desk, *, parent: QWidget | None = None) -> None:
        super().__init__(desk, mark("Bulk", "Add people"), self._add_people, parent=parent)
        self.added: tuple[str, ...] = ()
        self._wait = QTimer(self, singleShot=True, interval=_WAIT_MS)
        self._wait.timeout.connect(self.look)
        self._build()
        self.form.edited.connect(self._wait.start)
        self.loaded()
        self.look()

    def _build(self) -> None:
        context = self.context
        self.names = LongTextField(
            context,
            "names",
            mark("Bulk", "Names, one on each line"),
            hint=mark("Bulk", "You can paste a list. Two people of one name are two people."),
            lines=_LINES,
            limit=_MOST_TYPED,
        )
        self.add(self.names, _needed)
        self.told = BodyText(context, self._told)
        self.form.column.addWidget(self.told)
        self.again = ChoiceField(
            context,
            "again",
            mark("Bulk", "Some of these names are in the book already"),
            [Choice(_AGAIN, mark("Bulk", "They are other people: add them too"))],
            several=True,
        )
        self.add(self.again)
        self._build_job()

    def _build_job(self) -> None:
        context, desk = self.context, self.desk
        self.job = PickField(
            context,
            "title",
            mark("Bulk", "Job of all of them"),
            job_search(desk),
            lambda role: desk.wording.role(role),
            unknown=mark(
                "Job dialog",
                "We do not know this job. It is kept as you typed it. Answers that depend on it "
                "will say “not known”.",
            ),
            hint=mark("Bulk", "You can leave this empty and add each job later."),
        )
        self.add(self.job)
        self.started = self.add_date(
            "started",
            mark("Bulk", "When did they start?"),
            hint=mark("Bulk", "Leave this empty where they started on different days."),
        )
        self.employer, self.service, self.manager, self.team = (
            TextField(context, name, label, limit=_LIMIT)
            for name, label in (
                ("employer", mark("Bulk", "Employer")),
                ("service", mark("Team", "Service")),
                ("line_manager", mark("Team", "Line manager")),
                ("team", mark("Team", "Team")),
            )
        )
        for field in (self.employer, self.service, self.manager, self.team):
            self.add(field)

    # ---- what it comes to ----------------------------------------------------------------------

    def look(self) -> None:
        """Looks again at who would be added."""
        self._wait.stop()
        self._read = adding.read_names(self.desk.workspace, self.names.value())
        self.again.setVisible(bool(self._read.known))
        self.told.retranslate()
        self.told.setVisible(bool(self._told()))

    def _told(self) -> str:
        read = getattr(self, "_read", None)
        if read is None:
            return ""
        tr, words = self.context.translate, BulkWords(self.desk.wording)
        known = read.known if self.again.values() else ()
        said = [tr("Bulk", "Will be added: {count}.", count=len(read.new) + len(known))]
        if read.known:
            said.append(tr("Bulk", "In the book already: {names}.", names=words.names(read.known)))
        if read.twice:
            said.append(tr("Bulk", "Typed more than once: {names}.", names=words.names(read.twice)))
        return "\n".join(said) if read.new or read.known else ""

    # ---- keeping -------------------------------------------------------------------------------

    def value(self) -> NewPeople:
        """The people and their job; no job where none is named."""
        typed = self.job.value()
        post = Post(
            "",
            role=self.job.picked,
            title="" if self.job.picked else typed,
            employer=self.employer.value(),
            started=self.date_of(self.started),
            service=self.service.value(),
        )
        return NewPeople(
            self.names.value(),
            post if typed else None,
            self.manager.value(),
            self.team.value(),
            again=bool(self.again.values()),
        )

    def _add_people(self, people: NewPeople) -> bool:
        def add() -> object:
            changes, self.added = adding.add_people(self.desk.workspace, people)
            return changes

        return self.desk.apply(add, mark("Bulk", "People added."))  # type: ignore[arg-type]


def _needed(answer: str) -> Text | None:
    return None if answer else mark("Bulk", "Type at least one name.")
