"""``plan``: a person's development plan as a PDF."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerplanner.cli.assess import answer_for
from careerplanner.services.book.places import refuse_same

if TYPE_CHECKING:
    from careerplanner.cli.session import CommandSession


def run(session: CommandSession) -> None:
    """Answer ``plan``."""
    from careerplanner.services.plan.planning import write_plan_file  # brings the paper in

    subject = session.subject()
    answer = answer_for(session, subject)
    path, source = session.arguments.out, session.arguments.record
    if source is not None:
        refuse_same(path, source)
    write_plan_file(session.workspace, subject.record, answer, session.language, path)
    session.console.say(
        [session.catalogue.translate("Command", "The plan was written to: {path}", path=path)]
    )
