"""``matrix import``: a spreadsheet of people and training taken into a book."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING

from careerplanner.errors import UnknownName
from careerplanner.exchange.table_dates import DateOrder
from careerplanner.services.book import books
from careerplanner.services.spreadsheet import looking
from careerplanner.services.spreadsheet.reading import Asked, Differs, Means
from careerplanner.services.spreadsheet.sheet_answer import SheetAnswer

if TYPE_CHECKING:
    from argparse import Namespace

    from careerplanner.cli.session import CommandSession
    from careerplanner.exchange.spreadsheet import Workbook
    from careerplanner.services.spreadsheet.looking import Look
    from careerplanner.services.spreadsheet.previewing import SheetPreview

_ORDERS = {"day-first": DateOrder.DAY_FIRST, "month-first": DateOrder.MONTH_FIRST}


def take_in(session: CommandSession) -> None:
    """Answer ``matrix import``: cells that hang on an open question are not taken."""
    arguments, workspace = session.arguments, session.workspace
    if session.book_path is not None:
        if arguments.dry_run:
            books.open_book(workspace, session.book_path, read_only=True)
        else:
            books.open_for_writing(workspace, session.book_path)
    book = looking.open_file(arguments.file)
    look = looking.look_at(workspace, book, _place(book, arguments.sheet), session.wording)
    seen = _answered(look, arguments)
    written = bool(seen.plans) and not arguments.dry_run
    if written:
        looking.keep(workspace, look, seen)
    answer = SheetAnswer(look, session.wording)
    if arguments.json:
        data = answer.write(seen, written=written)
        session.console.give(f"{json.dumps(data, ensure_ascii=False, indent=2)}\n")
    else:
        session.console.say(answer.lines(seen, written=written))
    if not written and not arguments.dry_run:
        looking.keep(workspace, look, seen)  # says why not


def _place(book: Workbook, name: str | None) -> int:
    if name is None:
        return looking.first_place(book)
    for place, sheet in enumerate(book.sheets):
        if sheet.name == name:
            return place
    raise UnknownName("table.no_sheet", name=name, known=", ".join(one.name for one in book.sheets))


def _answered(look: Look, arguments: Namespace) -> SheetPreview:
    """The sheet as it is seen with what the words say of it."""
    reading = look.reading
    if arguments.take_file:
        reading = replace(reading, differs=Differs.TAKE)
    if arguments.hidden_rows:
        reading = replace(reading, take_hidden=True)
    if arguments.no_new_people:
        reading = replace(reading, add_people=False)
    seen = looking.see(look, reading)
    for question in seen.questions:
        if question.asked is Asked.MEANS and arguments.means and not question.answered:
            reading = looking.with_means(reading, Means(arguments.means), question.place)
        if question.asked is Asked.ORDER and arguments.dates and not question.answered:
            reading = looking.with_order(reading, question.place, _ORDERS[arguments.dates])
    return seen if reading is seen.reading else looking.see(look, reading)
