"""``coming-up``: everything dated about a person, as text or JSON, and as a calendar file."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from careerplanner.services.book.places import refuse_same
from careerplanner.services.coming import coming_up as service
from careerplanner.services.coming.coming_answer import ComingAnswer
from careerplanner.services.exchange.transfer_text import ReportText, report_plain

if TYPE_CHECKING:
    from careerplanner.cli.session import CommandSession


def run(session: CommandSession) -> None:
    """Answer ``coming-up``."""
    given, workspace = session.arguments, session.workspace
    subject = session.subject()
    on = given.on or workspace.today()
    items = service.coming_up(workspace, subject.record, on=on)
    if given.ics is not None:
        if given.record is not None:
            refuse_same(given.ics, given.record)
        chosen = service.for_calendar(items, service.CalendarWish(months=None), on)
        content = service.calendar(workspace, subject.record, chosen, session.language)
        service.write_calendar_file(given.ics, content)
    answer = ComingAnswer(subject.record, session.wording, on)
    if given.json:
        data = answer.write(items)
        if subject.read is not None:
            data["file"] = report_plain(subject.read)
        session.console.give(f"{json.dumps(data, ensure_ascii=False, indent=2)}\n")
        return
    lines = list(answer.lines(items))
    if subject.read is not None:
        lines += ReportText(session.wording).doubts(subject.read)
    if given.ics is not None:
        tr = session.catalogue.translate
        said = tr("Command", "The calendar file was written to: {path}", path=given.ics)
        lines += ["", said]
    session.console.say(lines)
