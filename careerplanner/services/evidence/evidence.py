"""Evidence in a record: adding it, tying it to what it serves, changing and removing it.

Each change is one action. What files may come in is decided in ``evidence_files``; files that go
out again are in ``evidence_export``; words are in ``evidence_words``.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import product
from typing import TYPE_CHECKING

from careerplanner.domain.changes import Changes, Entity
from careerplanner.domain.evidence import Evidence, EvidenceKind, EvidenceUse, Target
from careerplanner.errors import FileFault, UnknownName, UserError
from careerplanner.services.evidence.evidence_checks import checked
from careerplanner.services.evidence.evidence_files import (
    LARGEST_BOOK,
    LARGEST_FILE,
    LARGEST_PHOTO,
    NEARLY_FULL,
    digest_of,
    look_at,
    look_at_pasted,
    make_ready,
    megabytes,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from careerplanner.domain.dates import PartialDate
    from careerplanner.domain.evidence_file import Found, Ready, Treatment
    from careerplanner.domain.record import Record
    from careerplanner.domain.typed import Typed
    from careerplanner.services.workspace import Workspace
    from careerplanner.store.action import BookAction

__all__ = [
    "LARGEST_BOOK",
    "LARGEST_FILE",
    "LARGEST_PHOTO",
    "NEARLY_FULL",
    "Choice",
    "add_files",
    "add_link",
    "add_ready",
    "add_words",
    "attach",
    "change",
    "content",
    "detach",
    "find",
    "kept_already",
    "look_at",
    "look_at_pasted",
    "make_ready",
    "megabytes",
    "nearly_full",
    "of",
    "remove",
    "replace_content",
    "room_left",
    "room_used",
    "serves_nothing",
    "thumbnail",
    "uses_of",
]


@dataclass(frozen=True, slots=True)
class Choice:
    """One file and what the person decided about it.

    Attributes:
        found: What looking at it found.
        treatment: How it comes in.
        title: What it will be called; "" takes the name of the file.
    """

    found: Found
    treatment: Treatment
    title: str = ""


# ---- asking ------------------------------------------------------------------------------------


def of(record: Record, target: Target) -> tuple[Evidence, ...]:
    """The evidence that serves a thing, in the order it was attached."""
    by_id = {one.id: one for one in record.evidence}
    return tuple(
        by_id[use.evidence]
        for use in record.uses
        if use.kind is target.kind and use.target == target.id and use.evidence in by_id
    )


def uses_of(record: Record, evidence_id: str) -> tuple[Target, ...]:
    """What a piece of evidence serves, in the order it was attached."""
    return tuple(Target(use.kind, use.target) for use in record.uses if use.evidence == evidence_id)


def serves_nothing(record: Record) -> tuple[Evidence, ...]:
    """Evidence that is attached to nothing yet."""
    used = {use.evidence for use in record.uses}
    return tuple(one for one in record.evidence if one.id not in used)


def find(record: Record, evidence_id: str) -> Evidence | None:
    """A piece of evidence by its id, or None."""
    return next((one for one in record.evidence if one.id == evidence_id), None)


def kept_already(record: Record, digests: Iterable[str]) -> Evidence | None:
    """The piece of evidence that has one of these contents, or None."""
    wanted = set(digests) - {""}
    return next((one for one in record.evidence if one.file in wanted), None)


def content(workspace: Workspace, evidence: Evidence) -> bytes | None:
    """The content of a file that is evidence; None where the book does not have it."""
    return workspace.opened.content(evidence.file) if evidence.file else None


def thumbnail(workspace: Workspace, evidence: Evidence) -> bytes | None:
    """The small picture of a file that is evidence, or None."""
    return workspace.opened.thumbnail(evidence.file) if evidence.file else None


def nearly_full(workspace: Workspace) -> bool:
    """Whether the files in the open book come near to what it takes."""
    return workspace.opened.contents_size() >= NEARLY_FULL


def room_used(workspace: Workspace) -> tuple[str, str]:
    """Megabytes of files in the open book, and how many there may be, as they are written."""
    size = workspace.opened.contents_size()
    return (megabytes(size) if size else "0", megabytes(LARGEST_BOOK))


def room_left(workspace: Workspace) -> int:
    """Bytes of files that the open book still takes; below nought when it has too many."""
    return LARGEST_BOOK - workspace.opened.contents_size()


# ---- adding ------------------------------------------------------------------------------------


def add_files(
    workspace: Workspace,
    worker_id: str,
    choices: Sequence[Choice],
    target: Target | None = None,
    on: PartialDate | None = None,
) -> Changes:
    """Read files again and add them, all of them or none, as one action.

    Raises:
        FileFault: One of them is no longer what was looked at; nothing was written.
        FieldError: A value cannot be.
        UserError: "evidence.book_full".
        EnvironmentFault: The book cannot be written; nothing was changed.
    """
    ready = [make_ready(one.found, one.treatment, one.title) for one in choices]
    return add_ready(workspace, worker_id, ready, target, on)


def add_ready(
    workspace: Workspace,
    worker_id: str,
    files: Sequence[Ready],
    target: Target | Sequence[Target] | None = None,
    on: PartialDate | None = None,
    kept: Sequence[str] = (),
) -> Changes:
    """Add files that were made ready, as one action; raises as `add_files` does.

    Args:
        workspace: What services work with.
        worker_id: Whose evidence it is.
        files: The files.
        target: What all of it serves, one or several, or None.
        on: The day it is of.
        kept: Ids of evidence already in the record that serves the target too.
    """
    pieces = [_of_file(workspace, file, on) for file in files]
    targets = (target,) if isinstance(target, Target) else tuple(target or ())
    _refuse_full(workspace, files)
    record = _evidence_of(workspace, worker_id) if kept else None
    with workspace.opened.action("evidence.add", workspace.actor, worker_id) as action:
        for piece, file in zip(pieces, files, strict=True):
            action.keep_content(file.content, file.thumbnail)
            action.add(piece, worker_id)
            for served in targets:
                _add_use(workspace, action, worker_id, piece.id, served)
        if record is not None:
            for evidence_id, served in product(kept, targets):
                _tie(workspace, action, record, worker_id, evidence_id, served)
    return action.changes


def add_words(
    workspace: Workspace,
    worker_id: str,
    title: str,
    words: Typed,
    target: Target | None = None,
    *,
    on: PartialDate | None = None,
    witness: str = "",
) -> Changes:
    """Add a reflection, or with a witness what that person said, as one action.

    Raises:
        FieldError: A value cannot be.
        EnvironmentFault: The book cannot be written; nothing was changed.
    """
    kind = EvidenceKind.WITNESS if witness else EvidenceKind.REFLECTION
    piece = Evidence(workspace.make_id(), title, kind, on, words, witness)
    return _add_piece(workspace, worker_id, piece, target)


def add_link(
    workspace: Workspace,
    worker_id: str,
    title: str,
    address: str,
    target: Target | None = None,
    *,
    on: PartialDate | None = None,
    words: Typed | None = None,
) -> Changes:
    """Add a link, as one action; nothing is fetched. Raises as `add_words` does."""
    link = Evidence(workspace.make_id(), title, EvidenceKind.LINK, on, words, address=address)
    return _add_piece(workspace, worker_id, link, target)


def _add_piece(
    workspace: Workspace, worker_id: str, piece: Evidence, target: Target | None
) -> Changes:
    piece = checked(piece, workspace.today())
    with workspace.opened.action("evidence.add", workspace.actor, worker_id) as action:
        action.add(piece, worker_id)
        if target is not None:
            _add_use(workspace, action, worker_id, piece.id, target)
    return action.changes


# ---- tying -------------------------------------------------------------------------------------


def attach(
    workspace: Workspace,
    worker_id: str,
    evidence_id: str | Sequence[str],
    target: Target | Sequence[Target],
) -> Changes:
    """Let evidence serve a thing, or several; what serves it already stays as it is.

    Args:
        workspace: What services work with.
        worker_id: Whose record.
        evidence_id: Id of the evidence, or several.
        target: What it serves, or several.

    Raises:
        UnknownName: "entry.unknown": the record has no such evidence.
        EnvironmentFault: The book cannot be written; nothing was changed.
    """
    pieces = (evidence_id,) if isinstance(evidence_id, str) else tuple(evidence_id)
    targets = (target,) if isinstance(target, Target) else tuple(target)
    record = _evidence_of(workspace, worker_id)
    for one in pieces:
        if find(record, one) is None:
            raise UnknownName("entry.unknown", id=one)
    with workspace.opened.action("use.add", workspace.actor, worker_id) as action:
        for one in pieces:
            for served in targets:
                _tie(workspace, action, record, worker_id, one, served)
    return action.changes


def detach(workspace: Workspace, worker_id: str, evidence_id: str, target: Target) -> Changes:
    """Let evidence no longer serve a thing; the evidence itself stays. Raises as `attach`."""
    record = _evidence_of(workspace, worker_id)
    with workspace.opened.action("use.remove", workspace.actor, worker_id) as action:
        for use in record.uses:
            if (use.evidence, use.kind, use.target) == (evidence_id, target.kind, target.id):
                action.remove(Entity.USE, use.id, worker_id)
    return action.changes


def _evidence_of(workspace: Workspace, worker_id: str) -> Record:
    """A record's evidence and uses alone, without the thousands of things it may hold."""
    return workspace.opened.record(worker_id, only={Entity.EVIDENCE, Entity.USE})


def _tie(
    workspace: Workspace,
    action: BookAction,
    record: Record,
    worker_id: str,
    evidence_id: str,
    target: Target,
) -> None:
    if target not in uses_of(record, evidence_id):
        _add_use(workspace, action, worker_id, evidence_id, target)


def _add_use(
    workspace: Workspace, action: BookAction, worker_id: str, evidence_id: str, target: Target
) -> None:
    use = EvidenceUse(workspace.make_id(), evidence_id, target.kind, target.id)
    action.add(use, worker_id)


# ---- changing ----------------------------------------------------------------------------------


def change(workspace: Workspace, worker_id: str, piece: Evidence) -> Changes:
    """Change what a piece is called, its date, its words; raises as `add_words` does."""
    piece = checked(piece, workspace.today())
    with workspace.opened.action("evidence.change", workspace.actor, worker_id) as action:
        action.change(piece, worker_id)
    return action.changes


def replace_content(workspace: Workspace, worker_id: str, piece: Evidence, file: Ready) -> Changes:
    """Let a piece have other content from now on, such as a picture with parts blanked.

    The earlier content is no longer evidence; it stays where undo can reach it.

    Raises:
        UserError: "evidence.book_full".
        EnvironmentFault: The book cannot be written; nothing was changed.
    """
    _refuse_full(workspace, [file])
    new = replace(
        piece,
        file=digest_of(file.content),
        file_name=file.file_name,
        media_type=file.media_type,
        size=len(file.content),
    )
    with workspace.opened.action("evidence.change", workspace.actor, worker_id) as action:
        action.keep_content(file.content, file.thumbnail)
        action.change(new, worker_id)
    return action.changes


def remove(workspace: Workspace, worker_id: str, evidence_id: str) -> Changes:
    """Take evidence out of the record, and what it serves lets go of it; it can be undone.

    Raises:
        UnknownName: "entry.unknown".
        EnvironmentFault: The book cannot be written; nothing was changed.
    """
    record = _evidence_of(workspace, worker_id)
    with workspace.opened.action("evidence.remove", workspace.actor, worker_id) as action:
        for use in record.uses:
            if use.evidence == evidence_id:
                action.remove(Entity.USE, use.id, worker_id)
        action.remove(Entity.EVIDENCE, evidence_id, worker_id)
    return action.changes


# ---- what may be -------------------------------------------------------------------------------


def _of_file(workspace: Workspace, file: Ready, on: PartialDate | None) -> Evidence:
    if len(file.content) > LARGEST_FILE:
        raise FileFault(
            "evidence.too_large",
            name=file.file_name,
            size=megabytes(len(file.content)),
            most=megabytes(LARGEST_FILE),
        )
    piece = Evidence(
        workspace.make_id(),
        file.title,
        on=on,
        file=digest_of(file.content),
        file_name=file.file_name,
        media_type=file.media_type,
        size=len(file.content),
    )
    return checked(piece, workspace.today())


def _refuse_full(workspace: Workspace, files: Sequence[Ready]) -> None:
    fresh = {
        digest_of(file.content): len(file.content)
        for file in files
        if not workspace.opened.has_content(digest_of(file.content))
    }
    if sum(fresh.values()) > room_left(workspace):
        raise UserError("evidence.book_full", most=megabytes(LARGEST_BOOK))
