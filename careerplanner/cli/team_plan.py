"""``team develop`` and ``team succeed``: what a team could learn, and who could follow whom."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from careerplanner.services.team_plan import developing, succeeding
from careerplanner.services.team_plan.among import Among
from careerplanner.services.team_plan.plan_views import FollowersView, GapsView
from careerplanner.services.team_plan.team_plan_answer import DevelopAnswer, SucceedAnswer

if TYPE_CHECKING:
    from careerplanner.cli.session import CommandSession
    from careerplanner.domain.team_plans import PersonGaps
    from careerplanner.services.answer.answers import Plain


def develop(session: CommandSession) -> None:
    """Answer ``team develop``."""
    people = _people(session)
    found = developing.team_learning(session.workspace, people)
    answer = DevelopAnswer(session.wording, session.workspace.today())
    if session.arguments.json:
        _give(session, answer.write(found, people))
    else:
        session.console.say(answer.lines(found, people))


def succeed(session: CommandSession) -> None:
    """Answer ``team succeed``; with ``--role`` who could follow in that job."""
    arguments = session.arguments
    people, service = _people(session), arguments.service or ""
    workspace = session.workspace
    role = _role(session)
    view = FollowersView(workspace, role) if role else None
    if view is not None:
        view.work(view.missing())
    held = succeeding.posts_held(people, service)
    followers = succeeding.followers(view, service) if view is not None else ()
    opened = succeeding.opened(people, {role: view} if view is not None else {})
    answer = SucceedAnswer(session.wording, workspace.opened.names(), workspace.today())
    if arguments.json:
        _give(session, answer.write(held, opened, role, followers))
    else:
        session.console.say(answer.lines(held, opened, role, followers))


def _people(session: CommandSession) -> tuple[PersonGaps, ...]:
    session.open_to_read()
    view = GapsView(session.workspace)
    view.work(view.missing())
    told = session.arguments
    among = Among(told.service or "", told.line_manager or "")
    return tuple(person for person in view.known().values() if among.has(person))


def _role(session: CommandSession) -> str:
    """Return the role asked about; "" for none.

    Raises:
        UnknownName: The pack has no such job.
    """
    typed = getattr(session.arguments, "role", None)
    if not typed:
        return ""
    return session.workspace.lookup.role(typed).id


def _give(session: CommandSession, data: Plain) -> None:
    session.console.give(f"{json.dumps(data, ensure_ascii=False, indent=2)}\n")
