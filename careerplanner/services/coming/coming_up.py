"""Asking what is coming up for a person, grouping it, and giving it out as a calendar file.

Every day comes from ``rules.coming_up``; words are in ``coming_words``, the form of the file in
``exchange.calendar_file``.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from careerplanner.domain.coming_up import ComingGroup, ComingKind
from careerplanner.domain.dates import add_months
from careerplanner.errors import UserError
from careerplanner.rules import coming_up as rules
from careerplanner.rules.nearness import group_of as group_of
from careerplanner.services.answer.assessing import assess
from careerplanner.services.clock import now

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from careerplanner.domain.assessment import Assessment
    from careerplanner.domain.coming_up import Coming
    from careerplanner.domain.record import Record
    from careerplanner.i18n.language import Language
    from careerplanner.services.workspace import Workspace

CALENDAR_ENDING = ".ics"
YEAR = 12


@dataclass(frozen=True, slots=True)
class CalendarWish:
    """What is to go into a calendar file.

    Attributes:
        kinds: Kinds of thing; None for all.
        months: Nothing later than so many months from the day of asking; None for no end.
        remind_days: How many days before to be reminded, 0 for the day itself, None for never.
    """

    kinds: frozenset[ComingKind] | None = None
    months: int | None = YEAR
    remind_days: int | None = None


def coming_up(
    workspace: Workspace,
    record: Record,
    answer: Assessment | None = None,
    *,
    on: date | None = None,
) -> tuple[Coming, ...]:
    """Return everything dated that is not done, soonest first.

    Args:
        workspace: Gives the pack and the clock.
        record: One worker's record.
        answer: Its assessment on the day of asking, where there is one already.
        on: Day of asking; None for that of ``answer``, else today.
    """
    today = workspace.today()
    day = on or (answer.on if answer is not None else today)
    if answer is None or answer.on != day:
        answer = assess(workspace, record, on=day)
    return rules.coming_up(answer, record, workspace.lookup, day, today)


def grouped(items: Iterable[Coming], on: date) -> dict[ComingGroup, tuple[Coming, ...]]:
    """Return what is coming up by how near it is; groups with nothing in them are left out."""
    found: dict[ComingGroup, list[Coming]] = {group: [] for group in ComingGroup}
    for item in items:
        found[group_of(item, on)].append(item)
    return {group: tuple(some) for group, some in found.items() if some}


def kinds_of(items: Iterable[Coming]) -> tuple[ComingKind, ...]:
    """Return the kinds that are there, in their fixed order."""
    there = {item.kind for item in items}
    return tuple(kind for kind in ComingKind if kind in there)


def for_calendar(items: Iterable[Coming], wish: CalendarWish, on: date) -> tuple[Coming, ...]:
    """Return what goes into a calendar file: what has a day, which is not over, and is wanted."""
    last = add_months(on, wish.months) if wish.months is not None else date.max
    return tuple(
        item
        for item in items
        if item.when is not None
        and on <= item.when.latest
        and item.when.earliest <= last
        and (wish.kinds is None or item.kind in wish.kinds)
    )


def calendar(
    workspace: Workspace,
    record: Record,
    items: Iterable[Coming],
    language: Language,
    remind_days: int | None = None,
) -> bytes:
    """Return a calendar file with these items, in which nobody and nothing is named.

    Args:
        workspace: Gives the words.
        record: Whose they are; its id, made unreadable, tells one person's entries from another's.
        items: What goes in; see `for_calendar`.
        language: Language of the entries.
        remind_days: How many days before to be reminded, 0 for the day itself, None for never.

    Raises:
        UserError: There is nothing to put in; a calendar must not be empty.
    """
    from careerplanner.exchange.calendar_file import CalendarEntry, write_calendar
    from careerplanner.services.coming.coming_words import CalendarWords

    say = CalendarWords(workspace.wording(language))
    entries = [
        CalendarEntry(
            item.key, item.when.earliest, say.summary(item), say.description(item), say.kind(item)
        )
        for item in items
        if item.when is not None
    ]
    if not entries:
        raise UserError("calendar.empty")
    return write_calendar(
        entries,
        owner=record.worker.id,
        language=str(language),
        title=say.title(),
        made=now(),
        remind_days=remind_days,
    )


def calendar_path(workspace: Workspace, language: Language) -> Path:
    """Return where a calendar file may be saved: among the documents, named after nobody."""
    from careerplanner.services.coming.coming_words import CalendarWords
    from careerplanner.services.paper.plan_files import paper_path

    title = CalendarWords(workspace.wording(language)).title()
    return paper_path(title, "", language, workspace.today(), CALENDAR_ENDING)


def write_calendar_file(path: Path, content: bytes) -> None:
    """Write a calendar file to ``path``, whole or not at all.

    Raises:
        FileFault: A book, a folder or a device stands there.
        FolderNotWritable: The folder cannot be written.
        DiskFull: There is no room.
    """
    from careerplanner.services.book.files import replace_file

    replace_file(path, content)
