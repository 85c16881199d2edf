"""``conversation``: what was talked about with the manager, and when the next talk is due."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from careerplanner.services.book.files import replace_file
from careerplanner.services.book.places import refuse_same
from careerplanner.services.conversation.conversation_answer import ConversationAnswer, named
from careerplanner.services.exchange.transfer_text import ReportText, report_plain

if TYPE_CHECKING:
    from collections.abc import Iterable

    from careerplanner.cli.session import CommandSession, Subject
    from careerplanner.domain.conversations import Conversation
    from careerplanner.services.answer.answers import Plain


def tell(session: CommandSession) -> None:
    """Answer ``conversation list``."""
    subject, on = session.subject(), session.arguments.on
    answer = ConversationAnswer(session.workspace, subject.record, session.wording)
    if session.arguments.json:
        _give(session, subject, answer.list_data(on))
    else:
        _say(session, subject, answer.list_lines(on))


def show(session: CommandSession) -> None:
    """Answer ``conversation show``; with ``--out`` the record or its summary as a paper too."""
    arguments, out = session.arguments, session.arguments.out
    subject = session.subject()
    one = named(subject.record, arguments.conversation)
    answer = ConversationAnswer(session.workspace, subject.record, session.wording)
    if out is not None:
        if arguments.record is not None:
            refuse_same(out, arguments.record)
        replace_file(out, _paper(session, subject, one))
    if arguments.json:
        _give(session, subject, answer.one_data(one))
        return
    lines = list(answer.one_lines(one))
    if out is not None:
        said = session.catalogue.translate("Command", "The paper was written to: {path}", path=out)
        lines += ["", said]
    _say(session, subject, lines)


def _paper(session: CommandSession, subject: Subject, one: Conversation) -> bytes:
    from careerplanner.services.conversation import conversation_paper as papers  # slow to import
    from careerplanner.services.paper.sheets import sheet_pdf

    make = papers.summary_sheet if session.arguments.summary else papers.record_sheet
    return sheet_pdf(make(session.workspace, subject.record, one, session.language))


def _give(session: CommandSession, subject: Subject, data: Plain) -> None:
    if subject.read is not None:
        data["file"] = report_plain(subject.read)
    session.console.give(f"{json.dumps(data, ensure_ascii=False, indent=2)}\n")


def _say(session: CommandSession, subject: Subject, lines: Iterable[str]) -> None:
    doubts = ReportText(session.wording).doubts(subject.read) if subject.read is not None else ()
    session.console.say([*lines, *doubts])
