"""Something worked out for each person of the open book: kept, and filled in bit by bit.

A page asks for what it shows first (`work` with ``first``), shows it, and has the rest worked out
in small slices from a timer until nothing is `missing`. What was worked out is kept until the
person changes, the day, the pack or the book does.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from itertools import chain, islice
from typing import TYPE_CHECKING, Generic, TypeVar

from careerplanner.domain.changes import Entity
from careerplanner.rules.team.cohort import cohort

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from careerplanner.domain.changes import Changes
    from careerplanner.domain.record import Record
    from careerplanner.framework.lookup import Lookup
    from careerplanner.rules.team.cohort import Cohort
    from careerplanner.rules.team.common import Common
    from careerplanner.services.workspace import Workspace
    from careerplanner.store.book import Book

FoundT = TypeVar("FoundT")

READ: frozenset[Entity] = frozenset(
    {
        Entity.WORKER,
        Entity.POST,
        Entity.REGISTRATION,
        Entity.HELD_AWARD,
        Entity.INDUCTION,
        Entity.LEARNING,
        Entity.ACTION,
        Entity.ROUND,
        Entity.AREA,
        Entity.TRAINING,
        Entity.CONVERSATION,
        Entity.INTERVAL,
    }
)
"""Kinds of thing that answers about a team rest on; the rest of a record is not read for them."""


class PeopleView(ABC, Generic[FoundT]):
    """What is known about each person of the open book; subclasses say what that is.

    Args:
        workspace: Gives the book, the pack and the day.
    """

    reads: frozenset[Entity] = READ

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._names: dict[str, str] | None = None
        self._found: dict[str, FoundT] = {}
        self._missing: dict[str, None] = {}
        self._for: tuple[Book | None, Lookup, date] | None = None
        self._common: Common | None = None

    @abstractmethod
    def answer(self, records: tuple[Record, ...]) -> Iterable[FoundT]:
        """Work out what there is to say of some people, in their order."""

    def names(self) -> dict[str, str]:
        """Return everybody's name by their id, in the order they came; empty without a book."""
        return dict(self._known())

    def find(self, worker_id: str) -> FoundT | None:
        """Return what is known of somebody; None while it is still to be worked out."""
        self._known()
        return self._found.get(worker_id)

    def known(self) -> dict[str, FoundT]:
        """Return all that is worked out by now, by the id of the person, in the book's order."""
        return {name: self._found[name] for name in self._known() if name in self._found}

    def missing(self) -> int:
        """Return how many people are still to be worked out."""
        self._known()
        return len(self._missing)

    def work(self, count: int, first: Iterable[str] = ()) -> tuple[str, ...]:
        """Work out some of what is missing.

        Args:
            count: For how many people at most.
            first: Ids of people to begin with, such as those a page shows now.

        Returns:
            Ids of those that were worked out, which may be none.

        Raises:
            BookFault: The book cannot be read.
        """
        self._known()
        wanted = (name for name in first if name in self._missing)
        names = tuple(dict.fromkeys(islice(chain(wanted, self._missing), count)))
        if names:
            records = tuple(self._workspace.opened.records(names, self.reads))
            self._found.update(zip(names, self.answer(records), strict=True))
            for name in names:
                del self._missing[name]
        return names

    def changed(self, changes: Changes) -> None:
        """Forget what a change touches; a change that names nobody touches everybody."""
        if not changes.workers:
            self.forget()
            return
        if Entity.WORKER in changes.entities:
            self._names = None
        if changes.entities and self.reads.isdisjoint(changes.entities):
            return
        for name in changes.workers:
            if self._found.pop(name, None) is not None:
                self._missing[name] = None

    def forget(self) -> None:
        """Forget everything, as when another book was opened."""
        self._for = None

    def together(self, records: tuple[Record, ...]) -> Cohort:
        """Put people together today, sharing what was answered for those asked about before."""
        day = self._workspace.today()
        people = cohort(records, self._workspace.lookup, day, day, self._common)
        self._common = people.common
        return people

    def _known(self) -> dict[str, str]:
        """Return the people of the book as it is now, having let go of what no longer holds."""
        space = self._workspace
        now = (space.book, space.lookup, space.today())
        if self._for is None or self._for != now:
            self._for, self._names = now, None
            self._found.clear()
        if self._names is None:
            names = self._names = space.book.names() if space.book is not None else {}
            self._found = {name: one for name, one in self._found.items() if name in names}
            self._missing = {name: None for name in names if name not in self._found}
        return self._names
