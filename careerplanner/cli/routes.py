"""``routes``: by which ways a person can get to a goal, and which goals there are."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from careerplanner.cli import supposing_arguments
from careerplanner.domain.goals import GoalKind
from careerplanner.domain.routes import Measure
from careerplanner.i18n.messages.routes import GOAL_KIND
from careerplanner.services.route import routing
from careerplanner.services.route.route_answer import RouteAnswer, goal_plain
from careerplanner.services.route.route_words import RouteWords

if TYPE_CHECKING:
    from collections.abc import Iterator

    from careerplanner.cli.session import CommandSession


def run(session: CommandSession) -> None:
    """Answer ``routes``."""
    if session.arguments.list_goals:
        _list_goals(session)
        return
    goal = routing.find_goal(session.workspace, session.arguments.goal)
    subject, asked = supposing_arguments.asked_subject(session)
    answer = routing.find_routes(
        session.workspace,
        subject.record,
        goal,
        rank=Measure(session.arguments.rank),
        on=session.arguments.on,
    )
    told = RouteAnswer(subject.record, session.wording)
    supposing_arguments.tell(
        session, subject, asked, lambda: told.write(answer), lambda: told.lines(answer)
    )


def _list_goals(session: CommandSession) -> None:
    words = RouteWords(session.wording)
    if session.arguments.json:
        goals = [goal_plain(words, name) for name in routing.goal_names(session.workspace)]
        session.console.give(f"{json.dumps(goals, ensure_ascii=False, indent=2)}\n")
        return
    session.console.say(_goal_lines(session, words))


def _goal_lines(session: CommandSession, words: RouteWords) -> Iterator[str]:
    names = routing.goal_names(session.workspace)
    for kind in (GoalKind.GOAL, GoalKind.BAND, GoalKind.ROLE):
        of_kind = [name for name in names if name.kind is kind]
        if of_kind:
            yield session.wording.label(GOAL_KIND, kind).upper()
        for name in of_kind:
            yield f"  {name.id}  {words.goal(name)}"
