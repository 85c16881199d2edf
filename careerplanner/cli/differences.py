"""``differences``: what differs between two bands, jobs or goals, in general or for one person."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from careerplanner.services.difference import differing
from careerplanner.services.difference.difference_answer import DifferenceAnswer
from careerplanner.services.difference.difference_text import DifferenceText
from careerplanner.services.exchange.transfer_text import ReportText, report_plain

if TYPE_CHECKING:
    from careerplanner.cli.session import CommandSession, Subject


def run(session: CommandSession) -> None:
    """Answer ``differences``."""
    workspace, given = session.workspace, session.arguments
    start = differing.find_side(workspace, given.start)
    end = differing.find_side(workspace, given.end)
    subject = _subject(session)
    record = subject.record if subject is not None else None
    read = subject.read if subject is not None else None
    answer = differing.differences(workspace, start, end, record, on=given.on)
    if given.json:
        data = DifferenceAnswer(record, session.wording).write(answer)
        if read is not None:
            data["file"] = report_plain(read)
        session.console.give(f"{json.dumps(data, ensure_ascii=False, indent=2)}\n")
        return
    lines = list(DifferenceText(record, session.wording).lines(answer))
    if read is not None:
        lines += ReportText(session.wording).doubts(read)
    session.console.say(lines)


def _subject(session: CommandSession) -> Subject | None:
    """Return whom the question is about; None for nobody in particular."""
    if session.arguments.record is None and session.book_path is None:
        return None
    return session.subject()
