"""``induction``: how a person's induction stands, as text or JSON."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from careerplanner.services.exchange.transfer_text import ReportText, report_plain
from careerplanner.services.induction.inducting import plan_of
from careerplanner.services.induction.induction_answer import InductionAnswer

if TYPE_CHECKING:
    from careerplanner.cli.session import CommandSession


def run(session: CommandSession) -> None:
    """Answer ``induction``."""
    subject = session.subject()
    plan = plan_of(session.workspace, subject.record, on=session.arguments.on)
    answer = InductionAnswer(subject.record, session.wording, plan)
    if session.arguments.json:
        data = answer.write()
        if subject.read is not None:
            data["file"] = report_plain(subject.read)
        session.console.give(f"{json.dumps(data, ensure_ascii=False, indent=2)}\n")
        return
    lines = list(answer.lines())
    if subject.read is not None:
        lines += ReportText(session.wording).doubts(subject.read)
    session.console.say(lines)
