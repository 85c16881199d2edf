"""``assess``: where a person stands, as text or JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerplanner.cli import supposing_arguments
from careerplanner.services.answer.answer_text import AnswerText
from careerplanner.services.answer.answers import AnswerWriter
from careerplanner.services.answer.assessing import assess

if TYPE_CHECKING:
    from careerplanner.cli.session import CommandSession, Subject
    from careerplanner.domain.assessment import Assessment


def run(session: CommandSession) -> None:
    """Answer ``assess``."""
    subject, asked = supposing_arguments.asked_subject(session)
    answer = answer_for(session, subject)
    supposing_arguments.tell(
        session,
        subject,
        asked,
        lambda: AnswerWriter(subject.record, session.wording).write(answer),
        lambda: AnswerText(subject.record, session.wording).lines(answer),
    )


def answer_for(session: CommandSession, subject: Subject) -> Assessment:
    """Return the assessment that the arguments ask for.

    Raises:
        UnknownName: The pack has no such band.
    """
    target = session.arguments.target or ""
    lookup = session.workspace.lookup
    if lookup.find_band(target) is None and lookup.find_band(target.upper()) is not None:
        target = target.upper()
    on = session.arguments.on
    return assess(session.workspace, subject.record, target=target, on=on)
