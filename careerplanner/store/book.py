"""An open book: read it, act on it, take the last action back."""

from __future__ import annotations

import zlib
from contextlib import contextmanager
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from careerplanner.domain.changes import Entity
from careerplanner.errors import UnknownName
from careerplanner.store import erasing, history, reading
from careerplanner.store.action import BookAction
from careerplanner.store.bookcontents import BookContents
from careerplanner.store.changelog import GroupHead
from careerplanner.store.mapping import Setting, entity_tables
from careerplanner.store.rows import writer

if TYPE_CHECKING:
    from collections.abc import Callable, Container, Iterable, Iterator
    from pathlib import Path

    from careerplanner.domain.changes import Actor, Changes
    from careerplanner.domain.ids import IdMaker
    from careerplanner.domain.pack import PackRef
    from careerplanner.domain.record import Record, Worker
    from careerplanner.store.erasing import ErasureReceipt
    from careerplanner.store.history import (
        ActionInfo,
        Direction,
        LoggedChange,
        Outlook,
        UndoneAction,
    )
    from careerplanner.store.opening import Opened


class Book(BookContents):
    """The records of one worker or of a team, in one file."""

    def __init__(
        self,
        path: Path,
        opened: Opened,
        make_id: IdMaker,
        now: Callable[[], datetime],
    ) -> None:
        super().__init__(path, opened, make_id, now)
        self._outlooks: dict[Direction, tuple[int, Outlook]] = {}

    def workers(self) -> tuple[Worker, ...]:
        """Every worker, in the order they came.

        Raises:
            BookDamaged: A row holds what this program never writes.
        """
        with self._reading():
            return reading.read_workers(self._connection, self.path)

    def names(self) -> dict[str, str]:
        """Everybody's name by their id, in the order they came; read fast, for long lists."""
        with self._reading():
            return reading.read_worker_names(self._connection)

    def record(self, worker_id: str, only: Container[Entity] | None = None) -> Record:
        """All that the book says of a worker.

        Args:
            worker_id: Whose record.
            only: The kinds of thing to read, the others left out; None for all.

        Raises:
            UnknownName: "worker.unknown".
            BookDamaged: A row holds what this program never writes.
        """
        with self._reading():
            return reading.read_record(self._connection, worker_id, self.path, only)

    def records(
        self, workers: Iterable[str] | None = None, only: Container[Entity] | None = None
    ) -> Iterator[Record]:
        """The records of many people, some hundreds of people to a query.

        A record is of one moment, as `record` gives it. Two records may be of two moments: between
        some hundreds of people the book lets others in. So the book may be used, and written,
        while these are gone through.

        Args:
            workers: Whose records, in which order; None for everybody in the order they came.
            only: The kinds of thing to read, the others left out; None for all.

        Yields:
            A record for each; of everybody, whoever was erased meanwhile is left out.

        Raises:
            UnknownName: "worker.unknown": one that was asked for by id.
            BookDamaged: A row holds what this program never writes.
        """
        if workers is None:
            with self._reading():
                wanted = reading.read_worker_ids(self._connection)
        else:
            wanted = list(workers)
        for start in range(0, len(wanted), reading.AT_ONCE):
            names = wanted[start : start + reading.AT_ONCE]
            asked = tuple(dict.fromkeys(names))
            with self._reading():
                found = reading.read_records(self._connection, asked, self.path, only)
            for name in names:
                if name in found:
                    yield found[name]
                elif workers is not None:
                    raise UnknownName("worker.unknown", worker=name)

    def record_after(self, before: Record, changes: Changes) -> Record:
        """A record as it is now, where all that changed since it was read is known.

        Args:
            before: The record as it was.
            changes: What changed since, and nothing else did. Where it does not tell the things
                one by one, or tells very many, the whole record is read.

        Raises:
            UnknownName: "worker.unknown".
            BookDamaged: A row holds what this program never writes.
        """
        named = changes.things
        if changes.workers and before.worker.id not in changes.workers:
            return before
        if (changes.entities and not named) or len(named) > reading.MOST_READ_AGAIN:
            return self.record(before.worker.id)
        with self._reading():
            return reading.read_record_after(self._connection, before, named, self.path)

    def pack(self, digest: str) -> str | None:
        """The plain text of a pack the book keeps, or None."""
        with self._reading(), reading.making_sense(self.path):
            return reading.read_pack(self._connection, digest)

    def setting(self, key: str) -> str | None:
        """Something kept about the book itself, or None when it was never set."""
        with self._reading():
            return reading.read_setting(self._connection, key)

    def settings(self, prefix: str) -> dict[str, str]:
        """Everything kept about the book itself under names that begin alike, by name."""
        with self._reading():
            return reading.read_settings(self._connection, prefix)

    def set_setting(self, key: str, value: str) -> None:
        """Keep something about the book itself that is nobody's action and not undone.

        For what a person changes, such as the title, use ``act.set_setting``.

        Raises:
            FieldError: A value that cannot be kept.
            BookFault: The book cannot be written.
            DiskFull: There is no room.
        """
        row = entity_tables()[Entity.BOOK].encode(Setting(key, value))
        with self._writing():
            self._connection.execute(
                "INSERT INTO setting (id, value) VALUES (:id, :value)"
                " ON CONFLICT (id) DO UPDATE SET value = excluded.value",
                row,
            )

    def keep_pack(self, ref: PackRef, plain: str) -> None:
        """Keep a pack, so that what it judged can be shown again; twice does no harm.

        Args:
            ref: Its name, version and digest.
            plain: The whole pack as text.

        Raises:
            BookFault: The book cannot be written.
            DiskFull: There is no room.
        """
        if self.pack(ref.digest) is not None:
            return
        with self._writing():
            self._connection.execute(
                "INSERT INTO pack (digest, id, version, plain) VALUES (?, ?, ?, ?)",
                (ref.digest, ref.id, ref.version, zlib.compress(plain.encode())),
            )

    @contextmanager
    def action(self, name: str, actor: Actor, person: str | None = None) -> Iterator[BookAction]:
        """One user action: one transaction, one group in the change log.

        Nothing is kept when the block raises, and nothing logged when it changes nothing.

        Args:
            name: Code of the action, such as "award.add"; the key of its words.
            actor: Who acts.
            person: Id of the worker it is about.

        Yields:
            What to do it with; its ``changes`` say in the end what was changed.

        Raises:
            BookFault: The book cannot be written; nothing was changed.
            DiskFull: There is no room; nothing was changed.
        """
        with self._writing(alone=True):
            act = BookAction(self._connection, self.path, one_worker=self.kind == "worker")
            yield act
            head = GroupHead(
                id=self._make_id(),
                name=name,
                kind="done",
                undoes=None,
                time=self._time(),
                actor=actor,
                person=person or "",
                whole=act.whole,
            )
            if act.ledger.differences:
                act.ledger.write(writer(self._connection), head)
                act.leave_nothing_unused()
            else:
                self._connection.execute("ROLLBACK")

    def undo(self, actor: Actor) -> UndoneAction | None:
        """Take back the last action that can be; what is signed or saved is left as it is.

        Args:
            actor: Who takes it back.

        Returns:
            What was taken back and what was left, or None when nothing can be.

        Raises:
            BookFault: The book cannot be written; nothing was changed.
            DiskFull: There is no room; nothing was changed.
        """
        return self._reverse("undo", actor)

    def redo(self, actor: Actor) -> UndoneAction | None:
        """Do again what was undone last, unless something new was done since.

        Args:
            actor: Who does it.

        Returns:
            What was done again, or None when there is nothing.

        Raises:
            BookFault: The book cannot be written; nothing was changed.
            DiskFull: There is no room; nothing was changed.
        """
        return self._reverse("redo", actor)

    def outlook(self, direction: Direction) -> Outlook:
        """What "undo" or "redo" would do now, and what it would leave and why.

        Raises:
            BookDamaged: The log holds what this program never writes.
        """
        with self._reading(), reading.making_sense(self.path):
            if self._is_acting:
                return history.outlook(self._connection, direction)
            revision = reading.book_facts(self._connection, self.path).revision
            known = self._outlooks.get(direction)
            if known is None or known[0] != revision:  # after a large import it takes a while
                known = (revision, history.outlook(self._connection, direction))
                self._outlooks[direction] = known
            return known[1]

    def last_undoable(self) -> ActionInfo | None:
        """The action that `undo` would take back, or None."""
        return self.outlook("undo").next

    def last_redoable(self) -> ActionInfo | None:
        """The undo that `redo` would take back, or None."""
        return self.outlook("redo").next

    def history(self, worker_id: str | None = None, limit: int = 100) -> tuple[ActionInfo, ...]:
        """The latest actions, newest first.

        Args:
            worker_id: Only those that touched this worker; None for all.
            limit: Most to give.
        """
        with self._reading(), reading.making_sense(self.path):
            return history.read_history(self._connection, worker_id, limit)

    def changes_of(self, action_id: str) -> tuple[LoggedChange, ...]:
        """What one action of the history changed, line by line."""
        with self._reading(), reading.making_sense(self.path):
            return history.read_lines(self._connection, action_id)

    def erase(self, worker_id: str, actor: Actor) -> ErasureReceipt:
        """Remove a worker from the tables, the log and the bytes of the file; not undoable.

        Copies made before still hold the person: see `backup.start_anew`.

        Args:
            worker_id: Whom.
            actor: Who does it; only the kind of person is kept.

        Raises:
            UnknownName: "worker.unknown".
            BookFault: The book cannot be written; nothing was changed.
            DiskFull: There is no room. Whether the worker is still there, `workers` says; bytes
                that could not be overwritten are when the book is next opened.
        """
        with self._writing(alone=True):
            receipt = erasing.erase_worker(
                self._connection, worker_id, self._make_id(), actor, self._time()
            )
        self.compact()
        return receipt

    def erasures(self) -> tuple[ErasureReceipt, ...]:
        """The receipts of everyone who was erased, the oldest first."""
        with self._reading(), reading.making_sense(self.path):
            return erasing.read_receipts(self._connection)

    def _reverse(self, direction: Direction, actor: Actor) -> UndoneAction | None:
        with self._writing(alone=True), reading.making_sense(self.path):
            undone = history.reverse(
                self._connection, direction, self._make_id(), actor, self._time()
            )
            if undone is None:
                self._connection.execute("ROLLBACK")
            return undone

    def _time(self) -> datetime:
        return self._now().astimezone(UTC)
