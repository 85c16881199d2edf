"""Adding several people to a team at once: their names, one a line, and one job for all.

Two people of one name are two people; whoever seems to be in the book already is shown before, and
left out unless somebody says otherwise.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from careerplanner.domain.record import Post, Worker
from careerplanner.errors import FieldError
from careerplanner.i18n.sorting import fold
from careerplanner.services.validation import check, cleaned

if TYPE_CHECKING:
    from careerplanner.domain.changes import Changes
    from careerplanner.services.workspace import Workspace

MOST_AT_ONCE = 500
"""Most people added at once by typing; more come from a spreadsheet."""


@dataclass(frozen=True, slots=True)
class NewPeople:
    """People to add.

    Attributes:
        names: As typed, one a line.
        post: The job of all; None for none.
        line_manager: As typed, or "".
        team: As typed, or "".
        again: Whether those whose name is in the book already are added too.
    """

    names: str
    post: Post | None = None
    line_manager: str = ""
    team: str = ""
    again: bool = False


@dataclass(frozen=True, slots=True)
class Read:
    """What the names typed come to.

    Attributes:
        new: Names that nobody in the book has, in the order typed.
        known: Names that somebody in the book has already.
        twice: Names that were typed more than once; each is in ``new`` or ``known`` as often.
    """

    new: tuple[str, ...]
    known: tuple[str, ...]
    twice: tuple[str, ...]


def read_names(workspace: Workspace, typed: str) -> Read:
    """Read names typed one a line; a name is the same however its letters are written.

    A number or a mark that begins a line of a list is left out, and so is an empty line.
    """
    names = [name for name in (_name(line) for line in typed.splitlines()) if name]
    there = {fold(worker.name) for worker in workspace.opened.workers()}
    seen: set[str] = set()
    twice = []
    for name in names:
        if fold(name) in seen:
            twice.append(name)
        seen.add(fold(name))
    known = tuple(name for name in names if fold(name) in there)
    return Read(tuple(name for name in names if fold(name) not in there), known, tuple(twice))


def _name(line: str) -> str:
    """A line without what begins the line of a list."""
    bare = " ".join(line.split())
    head, _, rest = bare.partition(" ")
    listed = rest and (head in "-–—*•·" or (head.rstrip(".)").isdigit() and head[-1] in ".)"))
    return rest.strip() if listed else bare


def people_to_add(workspace: Workspace, wish: NewPeople) -> tuple[str, ...]:
    """Return the names that will be added."""
    read = read_names(workspace, wish.names)
    return (*read.new, *read.known) if wish.again else read.new


def add_people(workspace: Workspace, wish: NewPeople) -> tuple[Changes, tuple[str, ...]]:
    """Add people to the book, each with the job given, as one action.

    Returns:
        What changed, and the ids of the new people in the order typed.

    Raises:
        FieldError: "field.empty" at "names", "field.many_names", or a value that cannot be.
        UserError: "book.one_worker": the book is one person's.
        EnvironmentFault: The book cannot be written; nothing was changed.
    """
    names = people_to_add(workspace, wish)
    if not names:
        raise FieldError("field.empty", "names")
    if len(names) > MOST_AT_ONCE:
        raise FieldError("field.many_names", "names", count=len(names), most=MOST_AT_ONCE)
    today, made = workspace.today(), []
    for name in names:
        worker = Worker(workspace.make_id(), name, line_manager=wish.line_manager, team=wish.team)
        post = replace(wish.post, id=workspace.make_id()) if wish.post is not None else None
        made.append((cleaned(worker), cleaned(post) if post is not None else None))
        for thing in filter(None, made[-1]):
            check(thing, today)
    with workspace.opened.action("team.add_people", workspace.actor) as action:
        for worker, post in made:
            action.add_worker(worker)
            if post is not None:
                action.add(post, worker.id)
    return action.changes, tuple(worker.id for worker, _ in made)
