"""What nobody may alter any more: what is saved, and what somebody signed.

A saved plan and a signature are superseded and not taken back. A conversation that somebody
signed is sealed with the notes and the answers that stood in it: they are neither changed nor
undone, nor put in the place of by a record that is read in. Notes can be added after it. The
other signature may still come, and as long as it has not, the conversation can be opened again.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from careerplanner.domain.changes import Entity
from careerplanner.domain.record import ProgressState
from careerplanner.errors import UserError
from careerplanner.store.rows import RowKey, fetch

if TYPE_CHECKING:
    from collections.abc import Callable, Container

    from careerplanner.domain.conversations import Conversation
    from careerplanner.domain.record import Record
    from careerplanner.store.driver import Connection, Row

READ = frozenset({Entity.PLAN, Entity.CONVERSATION, Entity.CONVERSATION_NOTE, Entity.RATING})
"""The kinds of thing that `with_what_stays` looks at."""

AGREED = "SELECT max(number) FROM change_log WHERE group_id = ?"
SEALED = """
    SELECT min(number) FROM change_log
    WHERE person = :person AND entity = 'conversation' AND entity_id = :id
    AND field IN ('worker_signed_on', 'manager_signed_on') AND "after" <> 'null'
    AND number > (
        SELECT coalesce(max(number), 0) FROM change_log
        WHERE person = :person AND entity = 'conversation' AND entity_id = :id
        AND field IN ('worker_signed_on', 'manager_signed_on') AND "after" = 'null'
    )
"""
LATER = """
    SELECT 1 FROM change_log WHERE person = ? AND entity = ? AND number > ? LIMIT 1
"""
_SIGNATURES = ("worker_signed", "manager_signed")
_MAY_STILL_COME = frozenset(
    {
        "as_signed",
        "extras",
        "place",
        *(f"{one}_{part}" for one in _SIGNATURES for part in ("by", "on")),
    }
)
"""Columns of a conversation that one has signed which the other, or opening it again, changes."""


class Seals:
    """Tells what of a book is sealed, as its rows stand."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    # ---- what undo leaves ----------------------------------------------------------------------

    def obstacle(
        self,
        key: RowKey,
        current: Row | None,
        wanted: Row | None,
        group_id: str,
        together: Container[RowKey] | None,
    ) -> str:
        """Why undo may not make a row another, or "".

        Args:
            key: Which row.
            current: As it stands; None for no row.
            wanted: As it would stand.
            group_id: The group that would be taken back.
            together: All rows of a group that replaced a whole record, which may be taken back
                with what is signed in it; None for any other group.
        """
        if current is not None and _is_same(current, wanted):
            return ""
        if key.entity is Entity.CONVERSATION:
            return self._about_conversation(key, current, wanted, group_id, together)
        rows = [row for row in (current, wanted) if row is not None]
        if any(self._in_sealed(key, row, together, group_id) for row in rows):
            return "undo.signed"
        if together is None and current is not None:
            return _own_seal(key.entity, current)
        return ""

    def _about_conversation(
        self,
        key: RowKey,
        current: Row | None,
        wanted: Row | None,
        group_id: str,
        together: Container[RowKey] | None,
    ) -> str:
        if together is not None:
            return ""
        if current is not None and _is_sealed(current):
            return "undo.signed"
        if wanted is not None and _is_sealed(wanted):  # it was opened again: as it was, or not
            last = self._connection.execute(AGREED, (group_id,)).fetchone()[0]
            for entity in (key.entity, Entity.CONVERSATION_NOTE, Entity.RATING):
                if self._connection.execute(LATER, (key.person, entity.value, last)).fetchone():
                    return "undo.changed_since"
        return ""

    def _in_sealed(
        self, key: RowKey, row: Row, together: Container[RowKey] | None, group_id: str
    ) -> bool:
        """Whether a row belongs to a sealed conversation that stays."""
        talk = _talk_of(key, row)
        if talk is None or (together is not None and talk in together) or not self._holds(talk):
            return False
        if key.entity is not Entity.ACTION:
            return True
        sealed = self._connection.execute(
            SEALED, {"person": talk.person, "id": talk.id}
        ).fetchone()[0]
        done = self._connection.execute(AGREED, (group_id,)).fetchone()[0]
        return sealed is not None and done < sealed

    def _holds(self, talk: RowKey) -> bool:
        row = fetch(self._connection, talk)
        return row is not None and _is_sealed(row)

    # ---- what an action may not do -------------------------------------------------------------

    def refuse(
        self,
        key: RowKey,
        before: Row | None,
        after: Row | None,
        at_first: Callable[[RowKey, Row | None], Row | None],
    ) -> None:
        """Refuse to make a row another where it was sealed when the action began.

        Args:
            key: Which row.
            before: As it stands; None for no row.
            after: As it would stand.
            at_first: Gives a row as it stood when the action began, from how it stands.

        Raises:
            UserError: "conversation.sealed".
        """
        if key.entity is Entity.CONVERSATION:
            stood = at_first(key, before)
            if stood is not None and not _may_become(stood, after):
                raise UserError("conversation.sealed")
        elif key.entity in (Entity.CONVERSATION_NOTE, Entity.RATING):
            for row in (before, after):
                talk = None if row is None else _talk_of(key, row)
                if talk is None or _is_same(before, after):
                    continue
                stood = at_first(talk, fetch(self._connection, talk))
                if stood is not None and _is_sealed(stood):
                    raise UserError("conversation.sealed")


def with_what_stays(before: Record, after: Record) -> Record:
    """Return a record that takes the place of another, with what of that stays as it is.

    Saved plans stay, and sealed conversations with their notes and answers. One that here only
    one signed, and there both, is taken as it is there when it is otherwise the same.

    Args:
        before: As the book has it; the kinds in `READ` are enough.
        after: As it shall be.
    """
    plans = {plan.id for plan in before.plans}
    after = replace(
        after, plans=(*before.plans, *(one for one in after.plans if one.id not in plans))
    )
    sealed = {one.id: one for one in before.conversations if one.is_sealed}
    if not sealed:
        return after
    there = {one.id for one in after.conversations}
    talks = (
        *(one for name, one in sealed.items() if name not in there),
        *(_later(sealed[one.id], one) if one.id in sealed else one for one in after.conversations),
    )
    notes = [one for one in before.talked if one.conversation in sealed]
    ratings = [one for one in before.ratings if one.conversation in sealed]
    noted, rated = {one.id for one in notes}, {one.id for one in ratings}
    new_notes = (
        one
        for one in after.talked
        if one.id not in noted and (one.added or one.conversation not in sealed)
    )
    new_ratings = (
        one for one in after.ratings if one.id not in rated and one.conversation not in sealed
    )
    return replace(
        after,
        conversations=talks,
        talked=(*notes, *new_notes),
        ratings=(*ratings, *new_ratings),
    )


def _later(ours: Conversation, theirs: Conversation) -> Conversation:
    """Which of two of the same conversation, ours sealed: theirs where it has one name more."""
    filled = ours
    for one in _SIGNATURES:
        if getattr(ours, f"{one}_on") is None:
            names = {f"{one}_{part}": getattr(theirs, f"{one}_{part}") for part in ("by", "on")}
            filled = replace(filled, **names)
    return theirs if filled == theirs else ours


def _own_seal(entity: Entity, row: Row) -> str:
    """Why a row may not be touched for what is in itself, or ""."""
    if entity is Entity.PLAN:
        return "undo.saved_plan"
    if entity is Entity.INDUCTION and not row["earlier"] and _carries_signature(row):
        return "undo.signed"
    return ""


def _carries_signature(row: Row) -> bool:
    """Whether an entry of the induction was signed here; one brought in was only copied."""
    state = row["state"] == ProgressState.SIGNED_OFF.value
    return bool(state or row["signed_by"] or row["worker_signed"])


def _talk_of(key: RowKey, row: Row) -> RowKey | None:
    """The conversation that a row would be sealed with, or None where it never is."""
    is_bound = key.entity in (Entity.RATING, Entity.ACTION) or (
        key.entity is Entity.CONVERSATION_NOTE and not row["added"]
    )
    if not is_bound or not row["conversation"]:
        return None
    return RowKey(Entity.CONVERSATION, key.person, str(row["conversation"]))


def _is_sealed(row: Row) -> bool:
    return any(row[f"{one}_on"] is not None for one in _SIGNATURES)


def _is_same(before: Row | None, after: Row | None) -> bool:
    """Whether a row stays as it is, wherever it stands among the others."""
    if before is None or after is None:
        return before is after
    return all(before[column] == value for column, value in after.items() if column != "place")


def _may_become(stood: Row, after: Row | None) -> bool:
    """Whether a conversation may become another: the other signature, or opening it again."""
    signed = [one for one in _SIGNATURES if stood[f"{one}_on"] is not None]
    if not signed or _is_same(stood, after):
        return True
    if after is None or len(signed) == len(_SIGNATURES):
        return False
    (one,) = signed
    is_open = not _is_sealed(after)
    stays = all(after[f"{one}_{part}"] == stood[f"{one}_{part}"] for part in ("by", "on"))
    changed = {column for column, value in after.items() if stood[column] != value}
    return (is_open or stays) and changed <= _MAY_STILL_COME
