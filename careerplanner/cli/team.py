"""``team``: how everybody in a book stands."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from careerplanner.services.team.team_answer import TeamAnswer
from careerplanner.services.team.team_filters import TeamWanted
from careerplanner.services.team.team_shelf import TeamShelf
from careerplanner.services.team.team_sorting import TeamOrder
from careerplanner.services.team.team_view import TeamView

if TYPE_CHECKING:
    from careerplanner.cli.session import CommandSession


def tell(session: CommandSession) -> None:
    """Answer ``team list``."""
    session.open_to_read()
    workspace = session.workspace
    view, shelf = TeamView(workspace), TeamShelf(workspace)
    view.work(view.missing())
    shelf.take(view.names(), view.known())
    found = shelf.found(_wanted(session), session.language)
    lines = [one.line for one in found if one.line is not None]
    answer = TeamAnswer(session.wording, workspace.today())
    if session.arguments.json:
        told = json.dumps(answer.write(lines), ensure_ascii=False, indent=2)
        session.console.give(f"{told}\n")
    else:
        session.console.say(answer.lines(lines, shelf.counts(), len(shelf)))


def _wanted(session: CommandSession) -> TeamWanted:
    told = session.arguments
    return TeamWanted(
        typed=told.find or "",
        service=told.service or "",
        line_manager=told.line_manager or "",
        need=(told.need or "").replace("-", "_"),
        order=TeamOrder(told.order.replace("-", "_")),
    )
