"""``learning``: what somebody learned and has to refresh; learning brought in from a table."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING

from careerplanner.i18n.duration_reading import Unit
from careerplanner.services.book import books
from careerplanner.services.exchange.transfer_text import ReportText, report_plain
from careerplanner.services.learning import learning_import
from careerplanner.services.learning.learning_answer import LearningAnswer, PreviewAnswer
from careerplanner.services.learning.learning_import import DateOrder, Outcome
from careerplanner.services.record.records import record_of

if TYPE_CHECKING:
    from argparse import Namespace

    from careerplanner.cli.session import CommandSession
    from careerplanner.domain.record import Record
    from careerplanner.services.learning.learning_import import Preview, Reading, Table

_ORDERS = {"day-first": DateOrder.DAY_FIRST, "month-first": DateOrder.MONTH_FIRST}


def tell(session: CommandSession) -> None:
    """Answer ``learning list``."""
    subject = session.subject()
    answer = LearningAnswer(session.workspace, subject.record, session.wording)
    on = session.arguments.on
    if session.arguments.json:
        data = answer.write(on)
        if subject.read is not None:
            data["file"] = report_plain(subject.read)
        _give(session, data)
        return
    lines = list(answer.lines(on))
    if subject.read is not None:
        lines += ReportText(session.wording).doubts(subject.read)
    session.console.say(lines)


def take_in(session: CommandSession) -> None:
    """Answer ``learning import``: into a book that is there, for somebody who is in it."""
    arguments, workspace = session.arguments, session.workspace
    if session.book_path is not None:
        if arguments.dry_run:
            books.open_book(workspace, session.book_path, read_only=True)
        else:
            books.open_for_writing(workspace, session.book_path)
    worker = session.worker_id()
    record = record_of(workspace, worker)
    _, table = learning_import.look_at(arguments.file)
    reading = _told(learning_import.propose(table, record, session.language.value), arguments)
    seen = learning_import.preview(workspace, record, table, reading)
    seen = _asked(session, record, table, seen)
    duplicates = arguments.keep_duplicates
    kept = 0 if arguments.dry_run else _number(seen, duplicates=duplicates)
    if kept:
        learning_import.keep(workspace, worker, seen, duplicates=duplicates)
    answer = PreviewAnswer(record, session.wording)
    if arguments.json:
        _give(session, answer.write(seen, kept))
    else:
        session.console.say(answer.lines(seen, kept))
    if not kept and not arguments.dry_run:
        learning_import.keep(workspace, worker, seen, duplicates=duplicates)  # says why not


def _told(reading: Reading, arguments: Namespace) -> Reading:
    """The reading with whose rows were named."""
    return replace(reading, person=arguments.person) if arguments.person else reading


def _asked(session: CommandSession, record: Record, table: Table, seen: Preview) -> Preview:
    """The rows again with what the words say of dates and numbers that tell nothing themselves."""
    arguments, reading = session.arguments, seen.reading
    for question in seen.questions:
        if question.study is not None and arguments.dates:
            order = _ORDERS[arguments.dates]
            reading = learning_import.with_order(reading, question.place, order)
        if question.study is None and arguments.numbers:
            reading = learning_import.with_unit(reading, Unit(arguments.numbers))
    if reading == seen.reading:
        return seen
    return learning_import.preview(session.workspace, record, table, reading)


def _number(seen: Preview, *, duplicates: bool) -> int:
    more = len(seen.of(Outcome.DUPLICATE)) if duplicates else 0
    return len(seen.of(Outcome.KEPT)) + more


def _give(session: CommandSession, data: object) -> None:
    session.console.give(f"{json.dumps(data, ensure_ascii=False, indent=2)}\n")
