"""One user action on a book: everything it does is kept together or not at all."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from careerplanner.domain.changes import Entity
from careerplanner.errors import FieldError, UnknownName, UserError
from careerplanner.store import contents
from careerplanner.store.changelog import ChangeLedger
from careerplanner.store.mapping import Setting, entity_tables, owned_tables, table_of
from careerplanner.store.reading import read_record
from careerplanner.store.rows import RowKey, fetch, ids_in_order, next_place, put, writer
from careerplanner.store.sealing import READ, Seals, with_what_stays

if TYPE_CHECKING:
    from pathlib import Path

    from careerplanner.domain.changes import Changes
    from careerplanner.domain.record import Record, Worker
    from careerplanner.store.driver import Connection, Row
    from careerplanner.store.mapping import EntityTable


class BookAction:
    """What may be done within ``with book.action(...) as act``.

    Things are the frozen dataclasses of ``domain.record``. The book writes the log and ends the
    transaction when the block ends; an exception in the block takes everything back.
    """

    def __init__(self, connection: Connection, path: Path, *, one_worker: bool) -> None:
        self._connection = connection
        self._db = writer(connection)
        self._path = path
        self._one_worker = one_worker
        self._seals = Seals(connection)
        self.ledger = ChangeLedger()
        self.whole = False
        self._kept: set[str] = set()
        self._known_workers: set[str] = set()

    @property
    def changes(self) -> Changes:
        """What the action has changed so far; all of it once the block has ended."""
        return self.ledger.changes

    def add(self, thing: object, worker_id: str) -> None:
        """Add a thing at the end of the worker's things of its kind.

        Args:
            thing: A post, an award …, with an id that the worker has on no other of its kind.
            worker_id: Whose it is.

        Raises:
            UnknownName: "worker.unknown".
            FieldError: "record.same_id": the worker has one with this id; or a value that
                cannot be kept.
            UserError: "conversation.sealed", as for `change`.
        """
        table = _owned_table_of(thing)
        if worker_id not in self._known_workers:  # somebody may get thousands of things
            self._known_worker(worker_id)
            self._known_workers.add(worker_id)
        self._refuse_known(_key(table, thing, worker_id))
        place = next_place(self._connection, table, worker_id)
        self._put_thing(table, thing, worker_id, place)

    def change(self, thing: object, worker_id: str) -> None:
        """Let a thing the worker has be as given; what is the same already is not logged.

        Args:
            thing: With the id of the thing it takes the place of.
            worker_id: Whose it is.

        Raises:
            UnknownName: "entry.unknown": the worker has none with this id.
            FieldError: A value that cannot be kept.
            UserError: "conversation.sealed": it belongs to a conversation that somebody had
                signed when the action began; see `sealing`.
        """
        table = _owned_table_of(thing)
        key = _key(table, thing, worker_id)
        self._put(key, {**self._known(key), **table.encode(thing)})

    def remove(self, entity: Entity, thing_id: str, worker_id: str) -> None:
        """Take a thing out of the worker's record; undo brings it back where it stood.

        Args:
            entity: Its kind; a worker goes by `Book.erase` alone.
            thing_id: Its id.
            worker_id: Whose it is.

        Raises:
            UnknownName: "entry.unknown".
            UserError: "conversation.sealed", as for `change`.
        """
        if not entity_tables()[entity].is_owned:
            msg = f"{entity} is no part of a record"
            raise TypeError(msg)
        key = RowKey(entity, worker_id, thing_id)
        self._known(key)
        self._put(key, None)

    def add_worker(self, worker: Worker) -> None:
        """Add a worker with an empty record.

        Raises:
            UserError: "book.one_worker": a worker's own book holds one person.
            FieldError: "record.same_id": the book has a worker with this id; or a value that
                cannot be kept.
        """
        table = entity_tables()[Entity.WORKER]
        self._refuse_known(_key(table, worker, worker.id))
        place = next_place(self._connection, table, "")
        if place and self._one_worker:
            raise UserError("book.one_worker")
        self._put(_key(table, worker, worker.id), {**table.encode(worker), "place": place})

    def change_worker(self, worker: Worker) -> None:
        """Let the facts about a worker be as given.

        Raises:
            UnknownName: "worker.unknown".
            FieldError: A value that cannot be kept.
        """
        table = entity_tables()[Entity.WORKER]
        before = self._known_worker(worker.id)
        self._put(_key(table, worker, worker.id), {**before, **table.encode(worker)})

    def replace_record(self, record: Record) -> None:
        """Let a worker's record be as given, as a new worker or in place of what there was.

        Saved plans that the book has, and conversations that somebody signed, stay as they are,
        whatever the new record says of them; see `sealing.with_what_stays`.

        Raises:
            UserError: "book.one_worker".
            FieldError: "record.same_id": two things of a kind have one id; or a value that
                cannot be kept.
        """
        worker = record.worker
        if fetch(self._connection, RowKey(Entity.WORKER, worker.id, worker.id)) is None:
            self.add_worker(worker)
        else:
            before = read_record(self._connection, worker.id, self._path, READ)
            record = with_what_stays(before, record)
            self.change_worker(worker)
        for table in owned_tables():
            self._replace_part(table, getattr(record, table.part), worker.id)
        self.whole = True

    def keep_content(self, data: bytes, thumbnail: bytes | None = None) -> str:
        """Keep the content of a file; it goes with the action when that is taken back or fails.

        Evidence has to be added or changed to name it in the same action: content that nothing
        names at the end of the action is not kept.

        Args:
            data: The whole file.
            thumbnail: A small picture of it, or None.

        Returns:
            Its digest, the ``file`` of the evidence. The same bytes give the same digest and are
            kept once, whoever's evidence they are.
        """
        digest = contents.keep(self._connection, data, thumbnail)
        self._kept.add(digest)
        return digest

    def leave_nothing_unused(self) -> None:
        """Let go of content kept in this action that nothing names, once the log is written."""
        if self._kept:
            contents.collect(self._connection, self._kept)

    def set_setting(self, key: str, value: str) -> None:
        """Set something about the book itself, such as its title, so that it can be undone.

        Raises:
            FieldError: A value that cannot be kept.
        """
        table = entity_tables()[Entity.BOOK]
        self._put(RowKey(Entity.BOOK, "", key), table.encode(Setting(key, value)))

    def remove_setting(self, key: str) -> None:
        """Take back what was set about the book itself, so that it can be undone.

        Raises:
            UnknownName: "entry.unknown": it was not set.
        """
        name = RowKey(Entity.BOOK, "", key)
        self._known(name)
        self._put(name, None)

    def _replace_part(self, table: EntityTable, things: tuple[Any, ...], worker_id: str) -> None:
        new = [thing.id for thing in things]
        if len(set(new)) < len(new):
            raise FieldError("record.same_id", str(table.entity))
        there = ids_in_order(self._connection, table, worker_id)
        for gone in set(there).difference(new):
            self.remove(table.entity, gone, worker_id)
        for place, thing in enumerate(things):
            self._put_thing(table, thing, worker_id, place)

    def _put_thing(self, table: EntityTable, thing: object, worker_id: str, place: int) -> None:
        row = {"worker_id": worker_id, **table.encode(thing), "place": place}
        self._put(_key(table, thing, worker_id), row)

    def _put(self, key: RowKey, after: Row | None) -> None:
        before = fetch(self._connection, key)
        self._seals.refuse(key, before, after, self.ledger.at_first)
        put(self._db, key, before, after)
        self.ledger.note(key, before, after)

    def _known_worker(self, worker_id: str) -> Row:
        row = fetch(self._connection, RowKey(Entity.WORKER, worker_id, worker_id))
        if row is None:
            raise UnknownName("worker.unknown", worker=worker_id)
        return row

    def _refuse_known(self, key: RowKey) -> None:
        if fetch(self._connection, key) is not None:
            raise FieldError("record.same_id", str(key.entity))

    def _known(self, key: RowKey) -> Row:
        row = fetch(self._connection, key)
        if row is None:
            raise UnknownName("entry.unknown", entity=str(key.entity), id=key.id)
        return row


def _owned_table_of(thing: object) -> EntityTable:
    table = table_of(thing)
    if not table.is_owned:
        msg = f"{table.entity} is no part of a record"
        raise TypeError(msg)
    return table


def _key(table: EntityTable, thing: object, worker_id: str) -> RowKey:
    return RowKey(table.entity, worker_id, str(getattr(thing, "id")))  # noqa: B009 - every thing has one
