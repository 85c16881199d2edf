"""``assess``: where a person stands, as text or JSON."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING

from careerplanner.cli import supposing_arguments
from careerplanner.services.answer_text import AnswerText
from careerplanner.services.answers import AnswerWriter
from careerplanner.services.assessing import assess
from careerplanner.services.transfer_text import ReportText, report_plain

if TYPE_CHECKING:
    from careerplanner.cli.session import CommandSession, Subject
    from careerplanner.domain.assessment import Assessment


def run(session: CommandSession) -> None:
    """Answer ``assess``."""
    subject, asked = session.subject(), supposing_arguments.supposition(session.arguments)
    if not asked.is_empty:
        on = session.arguments.on or session.workspace.today()
        record = supposing_arguments.supposed(
            session.workspace, subject.record, session.arguments, on
        )
        subject = replace(subject, record=record)
    answer = answer_for(session, subject)
    if session.arguments.json:
        data = AnswerWriter(subject.record, session.wording).write(answer)
        if not asked.is_empty:
            data["supposed"] = supposing_arguments.plain(asked)
        if subject.read is not None:
            data["file"] = report_plain(subject.read)
        session.console.give(f"{json.dumps(data, ensure_ascii=False, indent=2)}\n")
        return
    lines = list(supposing_arguments.lines(asked, session.wording))
    lines += AnswerText(subject.record, session.wording).lines(answer)
    if subject.read is not None:
        lines += ReportText(session.wording).doubts(subject.read)
    session.console.say(lines)


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
