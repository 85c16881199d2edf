"""What the pages work at: the open book, the person being looked at, the answer about them.

One `Desk` serves the whole window. It asks the services, remembers the last answer until
something changes, and tells the window what changed. It decides nothing about awards.
"""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from careerplanner.domain.changes import Changes, Entity
from careerplanner.domain.routes import Measure
from careerplanner.errors import CareerPlannerError, FieldError, UnknownName
from careerplanner.services.answer import assessing
from careerplanner.services.record import records

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from careerplanner.domain.assessment import Assessment
    from careerplanner.domain.goals import GoalName
    from careerplanner.domain.record import Record, Worker
    from careerplanner.domain.routes import Routes
    from careerplanner.gui.context import WindowContext
    from careerplanner.gui.words import Text
    from careerplanner.services.route.supposing import Supposition, WhatIf
    from careerplanner.services.wording import Wording
    from careerplanner.services.workspace import Workspace


class Desk(QObject):
    """The open book and the person being looked at.

    Args:
        context: The window's context.
        workspace: What the services work with.

    Signals:
        person_changed: Another person is being looked at, or none.
        book_changed: Another book is open, or none.
        supposition_changed: Something else is supposed about the person, or nothing any more.
    """

    person_changed = Signal()
    book_changed = Signal()
    supposition_changed = Signal()

    def __init__(self, context: WindowContext, workspace: Workspace) -> None:
        super().__init__()
        self.context = context
        self.workspace = workspace
        self._worker_id = ""
        self._record: Record | None = None
        self._revision = 0  # of the book, when the record was read
        self._answers: dict[str, Assessment] = {}
        self._routes: dict[tuple[GoalName, Measure, bool], Routes] = {}
        self._ends: dict[str, GoalName] = {}
        self._supposed: tuple[Supposition, Record] | None = None
        self._what_ifs: dict[GoalName | None, WhatIf] = {}

    # ---- what is looked at ---------------------------------------------------------------------

    @property
    def wording(self) -> Wording:
        """Words for pack and findings in the language of the screen; ask again after a switch."""
        return self.workspace.wording(self.context.words.language)

    @property
    def has_book(self) -> bool:
        """Whether a book is open."""
        return self.workspace.book is not None

    @property
    def book_path(self) -> Path | None:
        """Where the open book lies."""
        return self.workspace.book.path if self.workspace.book else None

    @property
    def read_only(self) -> bool:
        """Whether the open book can only be read."""
        return self.workspace.book is not None and self.workspace.book.read_only

    def workers(self) -> tuple[Worker, ...]:
        """Everybody in the open book; empty without one."""
        return self.workspace.book.workers() if self.workspace.book else ()

    def names(self) -> dict[str, str]:
        """Everybody's name in the open book by their id; much faster than `workers`."""
        return self.workspace.book.names() if self.workspace.book else {}

    @property
    def worker_id(self) -> str:
        """Id of the person being looked at; "" for none."""
        return self._worker_id

    def record(self) -> Record | None:
        """The record of the person being looked at; None without one."""
        if self._record is None and self._worker_id and self.workspace.book:
            self._revision = self.workspace.book.facts.revision
            self._record = records.record_of(self.workspace, self._worker_id)
        return self._record

    def answer(self, target: str = "") -> Assessment | None:
        """The assessment of that person, towards ``target`` if one is named; None without one."""
        record = self.record()
        if record is None:
            return None
        if target not in self._answers:
            self._answers[target] = assessing.assess(self.workspace, record, target=target)
        return self._answers[target]

    # ---- ways forward --------------------------------------------------------------------------

    @property
    def end(self) -> GoalName | None:
        """The end whose ways that person looks at: the last one, else that of the way chosen."""
        record = self.record()
        if record is None:
            return None
        return self._ends.get(record.worker.id) or self.chosen_end

    @property
    def chosen_end(self) -> GoalName | None:
        """The end of the way that person has chosen; None for none, or for one no longer known."""
        from careerplanner.services.route import routing

        record = self.record()
        if record is None or not record.worker.goal:
            return None
        try:
            return routing.find_goal(self.workspace, record.worker.goal)
        except UnknownName:
            return None

    def look_towards(self, end: GoalName) -> None:
        """Remembers which end that person looks at, until the program is closed."""
        if self._worker_id:
            self._ends[self._worker_id] = end

    def routes(
        self, end: GoalName, rank: Measure = Measure.STEPS, *, supposed: bool = False
    ) -> Routes | None:
        """The ways of that person to an end, as things are or as they are supposed.

        None without a person, and without anything supposed where that was asked for.
        """
        from careerplanner.services.route import routing

        record = self.supposed_record() if supposed else self.record()
        if record is None:
            return None
        asked = (end, rank, supposed)
        if asked not in self._routes:
            self._routes[asked] = routing.find_routes(self.workspace, record, end, rank=rank)
        return self._routes[asked]

    def sides(self, end: GoalName) -> tuple[GoalName, GoalName]:
        """What to hold an end against for that person: their band or their job; and the end."""
        from careerplanner.services.difference import differing

        record = self.record()
        if record is not None:
            record = replace(record, worker=replace(record.worker, goal=end.id))
        return differing.first_sides(self.workspace, record, self.answer())

    # ---- what if -------------------------------------------------------------------------------

    @property
    def supposition(self) -> Supposition | None:
        """What is supposed about that person; None for nothing. It never gets into the book."""
        return self._supposed[0] if self._supposed is not None else None

    def suppose(self, supposition: Supposition | None) -> None:
        """Supposes something in place of what was supposed before; None or nothing lets it go."""
        record = self.record()
        before, self._supposed = self._supposed, None
        if supposition is not None and not supposition.is_empty and record is not None:
            self._supposed = (supposition, record)
        self._forget_supposed()
        if before is not None or self._supposed is not None:
            self.supposition_changed.emit()

    def what_if(self, end: GoalName | None = None) -> WhatIf | None:
        """The answers as things are and as they are supposed, with the ways to ``end`` if named.

        None while nothing is supposed.
        """
        record = self.record()
        if self._supposed is None or record is None:
            return None
        if end not in self._what_ifs:
            from careerplanner.services.route import supposing

            found = supposing.what_if(self.workspace, record, self._supposed[0], end)
            self._what_ifs[end] = found
        return self._what_ifs[end]

    def supposed_record(self) -> Record | None:
        """The record as it is supposed, in memory only; None while nothing is supposed."""
        record = self.record()
        if self._supposed is None or record is None:
            return None
        from careerplanner.services.route import supposing

        make_id, today = supposing.supposed_ids(), self.workspace.today()
        return supposing.suppose(record, self._supposed[0], make_id, today)

    def supposed_answer(self) -> Assessment | None:
        """The assessment of the supposed record; None while nothing is supposed."""
        found = self.what_if()
        return found.after if found is not None else None

    def _suppose_on(self) -> None:
        """Keeps of a supposition what the record, changed under it, leaves to be supposed."""
        if self._supposed is None:
            return
        from careerplanner.services.route import supposing

        supposition, before = self._supposed
        after = self.record()
        same = after is not None and after.worker.id == before.worker.id
        left = supposing.still_supposed(supposition, before, after) if same and after else None
        if left != supposition:
            self.suppose(left)
        elif after is not None:
            self._supposed = (supposition, after)

    # ---- moving about --------------------------------------------------------------------------

    def look_at(self, worker_id: str) -> None:
        """Looks at another person from now on."""
        before, self._worker_id = self._worker_id, worker_id
        self._forget()
        if worker_id != before:
            self._let_go()
        self.person_changed.emit()

    def book_opened(self) -> None:
        """Takes up the book the workspace has now; looks at its first person."""
        self._worker_id = next(iter(self.names()), "")
        self._ends.clear()
        self._forget()
        self._let_go()
        self.book_changed.emit()
        self.context.events.changed.emit(Changes())

    # ---- changing ------------------------------------------------------------------------------

    def apply(self, change: Callable[[], Changes], said: Text = "") -> bool:
        """Has a service change the book, tells the window, and offers to undo it.

        Args:
            change: Calls the service.
            said: What was done, as a sentence; offered with "Undo" beside it.

        Returns:
            Whether it was done; otherwise the person has been told why not.

        Raises:
            FieldError: A value was refused; the form that asked shows it at its field.
        """
        try:
            changes = change()
        except FieldError:
            raise
        except CareerPlannerError as error:
            self.context.messages.show_error(error)
            return False
        self.changed(changes)
        if said:
            self.context.events.undo_offered.emit(said)
        return True

    def changed(self, changes: Changes) -> None:
        """Forgets what was worked out and tells the window."""
        self._read_on(changes)
        if Entity.WORKER in changes.entities or not changes.entities:
            self._look_at_somebody()
        self._suppose_on()
        self.context.events.changed.emit(changes)

    def _look_at_somebody(self) -> None:
        """Looks at the first person where the one looked at is no longer there."""
        names = self.names()
        if self._worker_id not in names:
            self._worker_id = next(iter(names), "")
            self._record = None
            self.person_changed.emit()

    def _read_on(self, changes: Changes) -> None:
        """Lets the record be as it is after one change, reading only what that changed.

        Where the book says that it was written otherwise too, the record is read whole when it is
        next asked for; so it is where it cannot be read now.
        """
        before, book = self._record, self.workspace.book
        self._forget()
        if before is None or book is None or before.worker.id != self._worker_id:
            return
        with suppress(CareerPlannerError):
            revision = book.facts.revision
            if revision == self._revision:  # nothing was written
                self._record = before
            elif changes.entities and revision == self._revision + 1:
                self._record = records.record_after(self.workspace, before, changes)
                self._revision = revision

    def _forget(self) -> None:
        self._record = None
        self._answers.clear()
        self._routes.clear()
        self._what_ifs.clear()

    def _forget_supposed(self) -> None:
        self._what_ifs.clear()
        for asked in [asked for asked in self._routes if asked[2]]:
            del self._routes[asked]

    def _let_go(self) -> None:
        """Lets go of what was supposed without asking the record, which may be another's."""
        if self._supposed is not None:
            self._supposed = None
            self._forget_supposed()
            self.supposition_changed.emit()
