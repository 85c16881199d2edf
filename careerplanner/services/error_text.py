"""Putting an error into words: what happened, what was kept, what to do."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from careerplanner.domain.dates import PartialDate
from careerplanner.errors import FaultyPack, FaultyRecord
from careerplanner.i18n.dates import date_text
from careerplanner.i18n.messages.errors import ERRORS
from careerplanner.i18n.messages.evidence import EVIDENCE_FAULTS
from careerplanner.i18n.messages.learning import TABLE_FAULTS
from careerplanner.i18n.messages.pack_faults import PACK_FAULTS
from careerplanner.i18n.messages.record_faults import RECORD_FAULTS
from careerplanner.i18n.messages.spreadsheet import SHEET_FAULTS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from careerplanner.errors import CareerPlannerError, Fault
    from careerplanner.i18n.catalogue import Catalogue

LONGEST_SHOWN = 200
"""Most characters shown of what somebody typed; a path is shown whole, so that it can be found."""
MOST_LINES = 20
"""Faults shown of one file; the rest are counted."""
_WHOLE = {"path", "folder", "known"}


@dataclass(frozen=True, slots=True)
class ErrorWords:
    """An error in words.

    Attributes:
        title: What happened.
        body: What was kept and what to do; may be "".
        lines: Each fault of a file, as a line.
    """

    title: str
    body: str
    lines: tuple[str, ...]


def error_words(error: CareerPlannerError, catalogue: Catalogue) -> ErrorWords:
    """Return what an error says in the language of a catalogue."""
    code = error.code
    if code == "book.busy" and not error.fields.get("holder"):
        code = "book.busy.unknown"
    said = _sentence(code, error.fields, catalogue)
    title, _, body = said.partition("\n")
    faults = error.faults if isinstance(error, FaultyPack | FaultyRecord) else ()
    in_one_file = isinstance(error, FaultyRecord)
    lines = list(fault_lines(faults[:MOST_LINES], catalogue, file_named=not in_one_file))
    if len(faults) > MOST_LINES:
        more = len(faults) - MOST_LINES
        lines.append(catalogue.translate("Fault", "More faults, not shown: {count}.", count=more))
    return ErrorWords(title, body, tuple(lines))


def error_text(error: CareerPlannerError, catalogue: Catalogue) -> str:
    """Return an error as text: a line for what happened, one for what to do, one a fault."""
    words = error_words(error, catalogue)
    return "\n".join(part for part in (words.title, words.body, *words.lines) if part)


def one_line(said: str) -> str:
    """Return what an error says on one line, each part with its full stop."""
    title, _, body = said.partition("\n")
    return f"{title}{'' if title.endswith('.') else '.'} {body}" if body else title


def fault_lines(
    faults: tuple[Fault, ...], catalogue: Catalogue, *, file_named: bool = True
) -> Iterator[str]:
    """Yield a line for each fault of a file: where, then what.

    Args:
        faults: What is wrong.
        catalogue: Gives the language.
        file_named: Begin each line with the name of the file.
    """
    for fault in faults:
        where = [fault.file] if file_named and fault.file else []
        if fault.line:
            where.append(catalogue.translate("Fault", "line {line}", line=fault.line))
        if fault.place:
            where.append(fault.place)
        what = one_line(_sentence(fault.code, dict(fault.fields), catalogue))
        yield f"{', '.join(where)}: {what}" if where else what


def _sentence(code: str, fields: dict[str, object], catalogue: Catalogue) -> str:
    shown = {name: _shown(name, value, catalogue) for name, value in fields.items()}
    for table in (ERRORS, RECORD_FAULTS, PACK_FAULTS, EVIDENCE_FAULTS, TABLE_FAULTS, SHEET_FAULTS):
        if code in table:
            return catalogue.render(table[code], **shown)
    return catalogue.translate("Error", "This could not be done. Code: {code}.", code=code)


def _shown(name: str, value: object, catalogue: Catalogue) -> object:
    """A field in words, on one line: the dates of a record are written out."""
    if isinstance(value, str):
        value = "".join(
            char if char.isprintable() else "\N{REPLACEMENT CHARACTER}" for char in value
        )
        if name not in _WHOLE and len(value) > LONGEST_SHOWN:
            value = f"{value[:LONGEST_SHOWN]}…"
    if name not in {"given", "start", "end"} or not isinstance(value, str):
        return value
    try:
        date = PartialDate.parse(value)
    except ValueError:
        return value
    return date_text(catalogue.language, date.year, date.month, date.day)
