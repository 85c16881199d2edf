"""What is kept in a book beside its records: views that were saved, columns once explained.

Settings of the computer, such as the language of the window, are no part of a book. Each thing
kept has a name of its own, such as "view:Late" or "columns:DIGEST": when a person is erased, what
holds that person's name goes whole, and nothing beside it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerplanner.domain.changes import Changes, Entity

if TYPE_CHECKING:
    from careerplanner.services.workspace import Workspace

KEEP = "setting.keep"
REMOVE = "setting.remove"


def read_setting(workspace: Workspace, name: str) -> str | None:
    """Return what the open book keeps under a name, or None."""
    return workspace.opened.setting(name)


def read_settings(workspace: Workspace, prefix: str) -> dict[str, str]:
    """Return what the open book keeps under names that begin alike.

    Args:
        workspace: With the open book.
        prefix: Beginning of the names, such as "view:".

    Returns:
        Whole name to text, in the order of the names.
    """
    return workspace.opened.settings(prefix)


def keep_setting(
    workspace: Workspace, name: str, text: str, *, undoable: bool = True, action: str = KEEP
) -> Changes:
    """Keep a text under a name, in the place of what was there.

    Args:
        workspace: With the open book.
        name: The name.
        text: Any text; JSON is looked through too when a person is erased.
        undoable: False for what nobody calls an action, such as columns remembered by the way;
            then undo passes it by.
        action: What the log calls it.

    Raises:
        FieldError: The text cannot be kept.
        EnvironmentFault: The book cannot be written; nothing was changed.
    """
    if undoable:
        with workspace.opened.action(action, workspace.actor) as act:
            act.set_setting(name, text)
        return act.changes
    if workspace.opened.setting(name) == text:
        return Changes()
    workspace.opened.set_setting(name, text)
    return _changed(name)


def remove_setting(workspace: Workspace, name: str, *, action: str = REMOVE) -> Changes:
    """Let what is kept under a name go, so that it can be undone; nothing there is no fault.

    Raises:
        EnvironmentFault: The book cannot be written; nothing was changed.
    """
    if workspace.opened.setting(name) is None:
        return Changes()
    with workspace.opened.action(action, workspace.actor) as act:
        act.remove_setting(name)
    return act.changes


def _changed(name: str) -> Changes:
    return Changes(frozenset(), frozenset({Entity.BOOK}), frozenset({(Entity.BOOK, name)}))
