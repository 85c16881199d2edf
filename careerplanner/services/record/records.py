"""Changing a worker's record: one user action, one transaction, one entry in the log.

Each function checks what it is given, writes it and returns what changed. Undo and redo work on
whole actions and across restarts.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from careerplanner.domain.changes import Changes, Entity
from careerplanner.domain.conversations import Conversation, ConversationNote, OwnInterval
from careerplanner.domain.evidence import Evidence, EvidenceUse
from careerplanner.domain.own_lists import OwnArea, OwnTraining
from careerplanner.domain.ratings import Rating, RatingRound
from careerplanner.domain.record import (
    Action,
    HeldAward,
    InductionProgress,
    LearningEntry,
    PlanNote,
    Post,
    Record,
    Registration,
    Worker,
)
from careerplanner.services.validation import check, cleaned

if TYPE_CHECKING:
    from careerplanner.services.workspace import Workspace
    from careerplanner.store.history import UndoneAction

Entry: TypeAlias = (
    Post
    | Registration
    | HeldAward
    | InductionProgress
    | LearningEntry
    | Action
    | PlanNote
    | Evidence
    | EvidenceUse
    | RatingRound
    | Rating
    | OwnArea
    | OwnTraining
    | Conversation
    | ConversationNote
    | OwnInterval
)

ENTITY_OF: dict[type, Entity] = {
    Post: Entity.POST,
    Registration: Entity.REGISTRATION,
    HeldAward: Entity.HELD_AWARD,
    InductionProgress: Entity.INDUCTION,
    LearningEntry: Entity.LEARNING,
    Action: Entity.ACTION,
    PlanNote: Entity.NOTE,
    Evidence: Entity.EVIDENCE,
    EvidenceUse: Entity.USE,
    RatingRound: Entity.ROUND,
    Rating: Entity.RATING,
    OwnArea: Entity.AREA,
    OwnTraining: Entity.TRAINING,
    Conversation: Entity.CONVERSATION,
    ConversationNote: Entity.CONVERSATION_NOTE,
    OwnInterval: Entity.INTERVAL,
}


def add_worker(workspace: Workspace, worker: Worker, entries: tuple[Entry, ...] = ()) -> Changes:
    """Add a person with everything already known of them, as one action.

    Raises:
        FieldError: A value cannot be.
        EnvironmentFault: The book cannot be written; nothing was changed.
    """
    worker = cleaned(worker)
    kept = [cleaned(entry) for entry in entries]
    for thing in (worker, *kept):
        check(thing, workspace.today())
    with workspace.opened.action("worker.add", workspace.actor, worker.id) as action:
        action.add_worker(worker)
        for entry in kept:
            action.add(entry, worker.id)
    return action.changes


def change_worker(workspace: Workspace, worker: Worker) -> Changes:
    """Change a person's own facts; raises as ``add_worker`` does."""
    worker = cleaned(worker)
    check(worker, workspace.today())
    with workspace.opened.action("worker.change", workspace.actor, worker.id) as action:
        action.change_worker(worker)
    return action.changes


def add(workspace: Workspace, worker_id: str, entry: Entry) -> Changes:
    """Add one entry to a record; raises as ``add_worker`` does."""
    entry = cleaned(entry)
    check(entry, workspace.today())
    name = f"{ENTITY_OF[type(entry)]}.add"
    with workspace.opened.action(name, workspace.actor, worker_id) as action:
        action.add(entry, worker_id)
    return action.changes


def change(workspace: Workspace, worker_id: str, entry: Entry) -> Changes:
    """Change one entry of a record; raises as ``add_worker`` does."""
    entry = cleaned(entry)
    check(entry, workspace.today())
    name = f"{ENTITY_OF[type(entry)]}.change"
    with workspace.opened.action(name, workspace.actor, worker_id) as action:
        action.change(entry, worker_id)
    return action.changes


def remove(workspace: Workspace, worker_id: str, entity: Entity, entry_id: str) -> Changes:
    """Remove one entry from a record; it can be undone.

    Raises:
        EnvironmentFault: The book cannot be written; nothing was changed.
    """
    name = f"{entity}.remove"
    with workspace.opened.action(name, workspace.actor, worker_id) as action:
        action.remove(entity, entry_id, worker_id)
    return action.changes


def undo(workspace: Workspace) -> UndoneAction | None:
    """Take back the last action, whatever it was; None when there is nothing to take back."""
    return workspace.opened.undo(workspace.actor)


def redo(workspace: Workspace) -> UndoneAction | None:
    """Do again what was last taken back; None when there is nothing."""
    return workspace.opened.redo(workspace.actor)


def record_after(workspace: Workspace, before: Record, changes: Changes) -> Record:
    """Return a record as it is after changes, reading only what they name.

    Raises:
        UnknownName: The book has no such worker any more.
    """
    return workspace.opened.record_after(before, changes)


def record_of(workspace: Workspace, worker_id: str) -> Record:
    """Return one worker's record.

    Raises:
        UnknownName: The book has no such worker.
    """
    return workspace.opened.record(worker_id)
