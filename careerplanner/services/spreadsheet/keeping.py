"""Writes what a preview of a spreadsheet shows: one action over many people, undone as one."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from careerplanner.domain.own_lists import OwnTraining
from careerplanner.domain.record import Action, LearningEntry, Post
from careerplanner.errors import FileFault, UserError
from careerplanner.exchange import table_text
from careerplanner.exchange.spreadsheet import digest_of
from careerplanner.services.spreadsheet.reading import OWN

if TYPE_CHECKING:
    from collections.abc import Callable

    from careerplanner.domain.changes import Changes
    from careerplanner.exchange.spreadsheet import Workbook
    from careerplanner.services.spreadsheet.judging import PersonPlan
    from careerplanner.services.spreadsheet.previewing import SheetPreview
    from careerplanner.services.workspace import Workspace

ACTION = "spreadsheet.import"


def keep(
    workspace: Workspace,
    book: Workbook,
    seen: SheetPreview,
    progress: Callable[[int, int], None] | None = None,
) -> tuple[Changes, dict[str, str]]:
    """Write what a preview shows, all of it or nothing.

    Args:
        workspace: The open book.
        book: The file, as it was looked at.
        seen: The preview; it is taken as it was shown.
        progress: Told how many people are behind, of how many; may raise to stop, and then
            nothing is written.

    Returns:
        What changed, and the ids that trainings of the employer's own got, by what the mapping
        called them.

    Raises:
        FileFault: "table.changed_since": the file is another than was looked at.
        UserError: "table.book_changed": the book is another than it was held against; or
            "table.nothing_new": nothing would be written.
        EnvironmentFault: The book cannot be written; nothing was changed.
    """
    _refuse_changed(workspace, book, seen)
    if not seen.plans:
        raise UserError("table.nothing_new", path=book.path)
    own: dict[str, str] = {}

    def known(training: str) -> str:
        if not training.startswith(OWN):
            return training
        if training not in own:
            own[training] = workspace.make_id()
        return own[training]

    whole = len(seen.plans)
    with workspace.opened.action(ACTION, workspace.actor) as action:
        for number, plan in enumerate(seen.plans):
            if progress is not None:
                progress(number, whole)
            worker = plan.worker
            if plan.is_new:
                worker = replace(worker, id=workspace.make_id())
                action.add_worker(worker)
            elif plan.is_changed:
                action.change_worker(worker)
            for thing in plan.added:
                made = replace(_with_training(thing, known), id=workspace.make_id())
                action.add(made, worker.id)
            for thing in plan.changed:
                action.change(_with_training(thing, known), worker.id)
    return action.changes, own


def _with_training(
    thing: object, known: Callable[[str], str]
) -> LearningEntry | Action | OwnTraining | Post:
    if isinstance(thing, LearningEntry | OwnTraining):
        return replace(thing, training=known(thing.training))
    if isinstance(thing, Action | Post):
        return thing
    raise TypeError(type(thing))


def _refuse_changed(workspace: Workspace, book: Workbook, seen: SheetPreview) -> None:
    """Refuse to write what was held against another file or another book.

    A file that has gone since, as with a memory stick, is no other file.
    """
    try:
        data = table_text.read_file(Path(book.path))
    except FileFault:
        data = None
    if data is not None and digest_of(data) != book.digest:
        raise FileFault("table.changed_since", path=book.path)
    if workspace.opened.facts.revision != seen.revision:
        raise UserError("table.book_changed")


def things_of(plan: PersonPlan) -> int:
    """Return how many things would be written of one person."""
    return plan.is_new + plan.is_changed + len(plan.added) + len(plan.changed)
