"""What was done in a book, by whom, and taking it back.

Undo writes the opposite as a new group; nothing in the log is ever changed by it. It works on
rows alone, so it needs nothing of the program that did the action. Writing the log is
``changelog``.
"""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Literal

from careerplanner.domain.changes import Actor, Changes, Entity
from careerplanner.store.changelog import ChangeLedger, GroupHead
from careerplanner.store.migrations import CURRENT
from careerplanner.store.rows import RowKey, fetch, owned_count, put, writer
from careerplanner.store.sealing import Seals

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from typing import Any

    from careerplanner.store.driver import Connection, Row

Direction = Literal["undo", "redo"]
MOST_SKIPPED = 500
"""After so many that cannot be taken back in a row, undo looks no further: what came before them is
long ago, and a team's book may hold a year of signed conversations."""
NAME_IN_LOG = {"undo": "undone", "redo": "redone"}

_GROUP = """
    SELECT id, name, time, actor_kind, actor_name, person, kind, undoes, whole, erased, "schema",
           EXISTS (SELECT 1 FROM change_group AS later WHERE later.undoes = change_group.id)
    FROM change_group
"""
_STANDS = "NOT EXISTS (SELECT 1 FROM change_group AS later WHERE later.undoes = change_group.id)"
CANDIDATES = {
    # "is not undone" rather than "is done or redone": from the end, with nothing to sort
    "undo": f"{_GROUP} WHERE kind <> 'undone' AND {_STANDS} ORDER BY number DESC",
    # Doing something new ends what could be done again.
    "redo": f"""{_GROUP} WHERE kind = 'undone' AND {_STANDS} AND number >
        (SELECT coalesce(max(number), 0) FROM change_group WHERE kind = 'done')
        ORDER BY number DESC""",
}
ALL_GROUPS = f"{_GROUP} ORDER BY number DESC LIMIT ?"
GROUPS_OF_PERSON = f"""{_GROUP}
    WHERE person = :person OR id IN (SELECT group_id FROM change_log WHERE person = :person)
    ORDER BY number DESC LIMIT :limit
"""
ONE_GROUP = f"{_GROUP} WHERE id = ?"
ENTITIES = "SELECT DISTINCT entity FROM change_log WHERE group_id = ?"
LINES = """
    SELECT seq, person, entity, entity_id, field, "before", "after", base
    FROM change_log WHERE group_id = ? ORDER BY number
"""


@dataclass(frozen=True, slots=True)
class ActionInfo:
    """An action in the history of a book.

    Attributes:
        id: Its id in the log.
        name: Its code, such as "award.add".
        time: When, UTC.
        actor: Who acted.
        worker: Id of the worker it was about, or None.
        entities: Kinds of thing it changed.
        kind: "done", "undone" (took another back) or "redone" (did it again).
        undoes: Id of the action it took back, or None.
        is_undone: Whether it was taken back since.
    """

    id: str
    name: str
    time: datetime
    actor: Actor
    worker: str | None
    entities: frozenset[Entity]
    kind: str
    undoes: str | None
    is_undone: bool


@dataclass(frozen=True, slots=True)
class SkippedAction:
    """An action that cannot be taken back.

    Attributes:
        action: Which.
        reason: "undo.signed", "undo.saved_plan", "undo.changed_since", "undo.older_program" or
            "undo.erased".
    """

    action: ActionInfo
    reason: str


@dataclass(frozen=True, slots=True)
class Outlook:
    """What undo (or redo) would do now.

    Attributes:
        next: The action it would take back, or None.
        skipped: Later ones that it would leave, and why; the latest first, `MOST_SKIPPED` at most.
    """

    next: ActionInfo | None
    skipped: tuple[SkippedAction, ...]


@dataclass(frozen=True, slots=True)
class UndoneAction:
    """What undo (or redo) did.

    Attributes:
        action: The action taken back (of redo: the undo that was).
        changes: What is otherwise now.
        skipped: Later actions that were left, and why.
    """

    action: ActionInfo
    changes: Changes
    skipped: tuple[SkippedAction, ...]


@dataclass(frozen=True, slots=True)
class LoggedChange:
    """One line of the log.

    Attributes:
        seq: Its number in the copy of the book it was made in.
        entity: Kind of thing changed.
        person: Whose, or "".
        id: Id of the thing.
        field: Column that changed; "" for a thing that came or went.
        before: As it was: a plain value; a dictionary of columns for a thing that went; None for
            one that came.
        after: As it became, likewise.
        base: The line that made it what it was, as ``replica:seq``, or None.
    """

    seq: int
    entity: Entity
    person: str
    id: str
    field: str
    before: Any
    after: Any
    base: str | None


@dataclass(frozen=True, slots=True)
class _Group:
    """A group as the log has it."""

    info: ActionInfo
    whole: bool
    erased: bool
    schema: int


@dataclass(frozen=True, slots=True)
class _Reversal:
    """The opposite of what a group did to one row: whole rows, or changed columns."""

    key: RowKey
    expected: Row | None
    wanted: Row | None
    whole_row: bool

    @property
    def removes(self) -> bool:
        return self.whole_row and self.wanted is None

    @property
    def restores(self) -> bool:
        return self.whole_row and self.wanted is not None

    def over(self, current: Row | None) -> Row | None:
        """The row as it would be, where it is now ``current``."""
        if self.whole_row or self.wanted is None or current is None:
            return self.wanted if self.whole_row else None
        return {**current, **self.wanted}

    @property
    def turn(self) -> int:
        """A worker goes after, and comes before, what belongs to it."""
        owned = self.key.table.is_owned
        if self.removes:
            return 0 if owned else 1
        if self.restores:
            return 4 if owned else 3
        return 2


def outlook(connection: Connection, direction: Direction) -> Outlook:
    """See what undo or redo would do, changing nothing."""
    found, skipped = _find(connection, direction)
    return Outlook(found[0].info if found else None, skipped)


def reverse(
    connection: Connection, direction: Direction, group_id: str, actor: Actor, now: datetime
) -> UndoneAction | None:
    """Take the last action back that can be, within a transaction the caller has begun.

    Args:
        connection: To the book.
        direction: "undo" takes back what was done, "redo" what was undone.
        group_id: Id for the new group.
        actor: Who acts now.
        now: The time, UTC.

    Returns:
        What was done, or None when there is nothing (left) to take back.
    """
    found, skipped = _find(connection, direction)
    if found is None:
        return None
    group, reversals = found
    db, ledger = writer(connection), ChangeLedger()
    for one in sorted(reversals, key=lambda reversal: reversal.turn):
        before = fetch(connection, one.key)
        wanted = one.over(before)
        put(db, one.key, before, wanted)
        ledger.note(one.key, before, wanted)
    info = group.info
    head = GroupHead(
        id=group_id,
        name=info.name,
        kind=NAME_IN_LOG[direction],
        undoes=info.id,
        time=now,
        actor=actor,
        person=info.worker or "",
        whole=group.whole,
    )
    ledger.write(db, head)
    return UndoneAction(info, ledger.changes, skipped)


def read_history(
    connection: Connection, worker_id: str | None, limit: int
) -> tuple[ActionInfo, ...]:
    """The latest actions, newest first.

    Args:
        connection: To the book.
        worker_id: Only those that touched this worker; None for all.
        limit: Most to give.
    """
    if worker_id is None:
        rows = connection.execute(ALL_GROUPS, (limit,)).fetchall()
    else:
        rows = connection.execute(
            GROUPS_OF_PERSON, {"person": worker_id, "limit": limit}
        ).fetchall()
    return tuple(_group(connection, row).info for row in rows)


def read_lines(connection: Connection, group_id: str) -> tuple[LoggedChange, ...]:
    """What one action changed, line by line."""
    return tuple(
        LoggedChange(
            seq=seq,
            entity=Entity(entity),
            person=person,
            id=thing,
            field=field,
            before=_value(before),
            after=_value(after),
            base=base,
        )
        for seq, person, entity, thing, field, before, after, base in connection.execute(
            LINES, (group_id,)
        )
    )


def _find(
    connection: Connection, direction: Direction
) -> tuple[tuple[_Group, tuple[_Reversal, ...]] | None, tuple[SkippedAction, ...]]:
    skipped: list[SkippedAction] = []
    for row in connection.execute(CANDIDATES[direction]):
        group = _group(connection, row)
        reversals = _reversals(read_lines(connection, group.info.id))
        reason = _obstacle(connection, group, reversals)
        if not reason:
            return (group, reversals), tuple(skipped)
        skipped.append(SkippedAction(group.info, reason))
        if len(skipped) == MOST_SKIPPED:
            break
    return None, tuple(skipped)


def _group(connection: Connection, row: Sequence[Any]) -> _Group:
    group_id, name, time, actor_kind, actor_name, person, kind, undoes, *rest = row
    whole, erased, schema, is_undone = rest
    entities = frozenset(Entity(one) for (one,) in connection.execute(ENTITIES, (group_id,)))
    info = ActionInfo(
        id=group_id,
        name=name,
        time=datetime.fromisoformat(time),
        actor=Actor(actor_kind, actor_name),
        worker=person or None,
        entities=entities,
        kind=kind,
        undoes=undoes,
        is_undone=bool(is_undone),
    )
    return _Group(info, bool(whole), bool(erased), schema)


def _reversals(lines: Iterable[LoggedChange]) -> tuple[_Reversal, ...]:
    whole: list[_Reversal] = []
    columns: dict[RowKey, tuple[Row, Row]] = {}
    for line in lines:
        key = RowKey(line.entity, line.person, line.id)
        if line.field:
            expected, wanted = columns.setdefault(key, ({}, {}))
            expected[line.field], wanted[line.field] = line.after, line.before
        else:
            whole.append(_Reversal(key, line.after, line.before, whole_row=True))
    parts = (_Reversal(key, *pair, whole_row=False) for key, pair in columns.items())
    return (*whole, *parts)


def _obstacle(connection: Connection, group: _Group, reversals: tuple[_Reversal, ...]) -> str:
    """Why a group cannot be taken back, or ""."""
    if group.erased:
        return "undo.erased"
    if group.schema != CURRENT:
        return "undo.older_program"
    seals = Seals(connection)
    together = {one.key for one in reversals} if group.whole else None
    for one in reversals:
        current = fetch(connection, one.key)
        seal = seals.obstacle(one.key, current, one.over(current), group.info.id, together)
        if seal:
            return seal
        if not _is_as_expected(one, current):
            return "undo.changed_since"
    return "undo.changed_since" if _would_orphan(connection, reversals) else ""


def _is_as_expected(one: _Reversal, current: Row | None) -> bool:
    if one.whole_row:
        return current == one.expected
    expected = one.expected or {}
    return current is not None and all(
        current[column] == value for column, value in expected.items()
    )


def _would_orphan(connection: Connection, reversals: tuple[_Reversal, ...]) -> bool:
    """Whether things would be left without their worker, or come back to none."""
    owned = [one for one in reversals if one.key.table.is_owned]
    workers = [one for one in reversals if one.key.entity is Entity.WORKER]
    going = Counter(one.key.person for one in owned if one.removes)
    if any(
        owned_count(connection, one.key.person) != going[one.key.person]
        for one in workers
        if one.removes
    ):
        return True
    coming = {one.key.person for one in workers if one.restores}
    needed = {one.key.person for one in owned if one.restores} - coming
    return any(
        fetch(connection, RowKey(Entity.WORKER, person, person)) is None for person in needed
    )


def _value(text: str | None) -> Any:  # noqa: ANN401 - any plain value
    return None if text is None else json.loads(text)
