"""Views of a team that somebody gave a name and that are kept in the book: filters and order."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, fields, replace
from typing import TYPE_CHECKING, Any

from careerplanner.domain.assessment import Standing
from careerplanner.errors import FieldError
from careerplanner.i18n.sorting import fold
from careerplanner.services.book.settings import keep_setting, read_settings, remove_setting
from careerplanner.services.team.team_filters import NO_JOB, Need, TeamWanted
from careerplanner.services.team.team_sorting import TeamOrder
from careerplanner.services.validation import SHORT, cleaned

if TYPE_CHECKING:
    from careerplanner.domain.changes import Changes
    from careerplanner.services.workspace import Workspace

PREFIX = "view:"
"""Each view is kept under a name of its own: one that names somebody goes when they are erased."""
ACTION = "team.views"
MOST_VIEWS = 40


@dataclass(frozen=True, slots=True)
class SavedView:
    """A view with a name.

    Attributes:
        name: As typed.
        wanted: Whom it shows, and in which order.
    """

    name: str
    wanted: TeamWanted


def saved_views(workspace: Workspace) -> tuple[SavedView, ...]:
    """Return the views kept in the open book, by name; what cannot be read is left out."""
    if workspace.book is None:
        return ()
    return tuple(
        view for text in read_settings(workspace, PREFIX).values() if (view := _read(text))
    )


def keep_view(workspace: Workspace, name: str, wanted: TeamWanted) -> Changes:
    """Keep a view under a name, in place of one that has it, however it is written.

    Raises:
        FieldError: "field.empty", "field.too_long" or "field.many_views", at "name".
        EnvironmentFault: The book cannot be written; nothing was changed.
    """
    view = cleaned(SavedView(name, wanted))
    if not fold(view.name):
        raise FieldError("field.empty", "name")
    if len(view.name) > SHORT:
        raise FieldError("field.too_long", "name", length=len(view.name), most=SHORT)
    others = [one for one in saved_views(workspace) if fold(one.name) != fold(view.name)]
    if len(others) >= MOST_VIEWS:
        raise FieldError("field.many_views", "name", most=MOST_VIEWS)
    told = json.dumps({"name": view.name, **asdict(view.wanted)}, ensure_ascii=False)
    return keep_setting(workspace, _key(view.name), told, action=ACTION)


def remove_view(workspace: Workspace, name: str) -> Changes:
    """Remove a view by its name; it can be undone.

    Raises:
        EnvironmentFault: The book cannot be written; nothing was changed.
    """
    return remove_setting(workspace, _key(name), action=ACTION)


def _key(name: str) -> str:
    return f"{PREFIX}{fold(name)}"


def _read(text: str) -> SavedView | None:
    try:
        return _view(json.loads(text))
    except ValueError:
        return None


def _view(told: object) -> SavedView | None:
    """A view as it was kept; what this program does not know of it falls away."""
    if not isinstance(told, dict) or not isinstance(told.get("name"), str) or not told["name"]:
        return None
    known: dict[str, Any] = {}
    for part in fields(TeamWanted):
        value = told.get(part.name)
        if part.name == "downwards":
            known[part.name] = value is True
        elif isinstance(value, str) and _may_be(part.name, value):
            known[part.name] = TeamOrder(value) if part.name == "order" else value
    return SavedView(told["name"], replace(TeamWanted(), **known))


def _may_be(name: str, value: str) -> bool:
    allowed = {
        "order": set(TeamOrder),
        "need": {"", *Need},
        "register": {"", NO_JOB, *Standing},
    }.get(name)
    return allowed is None or value in allowed
