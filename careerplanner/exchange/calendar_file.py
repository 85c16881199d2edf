"""Calendar files (iCalendar, RFC 5545): days as entries that other programs can take in.

Written by icalendar, which is imported when a file is really made. What an entry says is handed
over; it is in general words, for other people see a calendar. An entry is known by a digest of its
owner and key: the same one each time, so that a calendar can bring it up to date, and nobody can
read anything from it.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from hashlib import sha256
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from icalendar import Alarm, Event

PRODUCT = "-//careerplanner//careerplanner//{language}"
_SINCE = datetime(2026, 1, 1, tzinfo=UTC)
_MORNING = timedelta(hours=9)
_UID_LENGTH = 32


@dataclass(frozen=True, slots=True)
class CalendarEntry:
    """One day in a calendar.

    Attributes:
        key: Tells it from the owner's others; never written as it is.
        on: The day.
        summary: What it is called.
        description: What is said below; lines apart by line feeds.
        category: What sort of thing it is.
    """

    key: str
    on: date
    summary: str
    description: str
    category: str


def entry_id(owner: str, key: str) -> str:
    """Return the identifier of an entry: a digest, the same whenever the file is made."""
    digest = sha256(f"{owner}\n{key}".encode()).hexdigest()
    return f"{digest[:_UID_LENGTH]}@careerplanner"


def sequence_at(made: datetime) -> int:
    """Return the revision number of an entry in a file made at ``made``: seconds since 2026.

    A calendar takes the higher of two numbers for the newer, and no count of revisions is kept.
    """
    return max(0, int((made - _SINCE).total_seconds()))


def write_calendar(
    entries: Iterable[CalendarEntry],
    *,
    owner: str,
    language: str,
    title: str,
    made: datetime,
    remind_days: int | None = None,
) -> bytes:
    """Return a calendar file: lines of at most 75 octets that end in CR LF, as UTF-8.

    Args:
        entries: What goes in; at least one.
        owner: Id of whose they are, written only inside a digest.
        language: Code of the language that titles and descriptions are in.
        title: What the calendar is called.
        made: When the file is made, UTC.
        remind_days: How many days before each day a calendar is to remind, 0 for nine in the
            morning of the day itself, None for no reminder.

    Raises:
        ValueError: There is no entry; such a file would be none.
    """
    from icalendar import Calendar

    calendar = Calendar()
    calendar.add("prodid", PRODUCT.format(language=language.upper()))
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("method", "PUBLISH")
    calendar.add("x-wr-calname", title)
    stamp = made.replace(microsecond=0)
    for entry in entries:
        event = _event(entry, owner, language, stamp)
        if remind_days is not None:
            event.add_component(_alarm(entry.summary, remind_days))
        calendar.add_component(event)
    if not calendar.subcomponents:
        raise ValueError("a calendar without an entry")
    content: bytes = calendar.to_ical(sorted=False)
    return content


def _event(entry: CalendarEntry, owner: str, language: str, stamp: datetime) -> Event:
    from icalendar import Event, vDatetime

    spoken = {"LANGUAGE": language}
    event = Event()
    event.add("uid", entry_id(owner, entry.key))
    for name in ("dtstamp", "last-modified"):
        event.add(name, vDatetime(stamp), encode=False)  # add() would look for files of time zones
    event.add("sequence", sequence_at(stamp))
    event.add("dtstart", entry.on)
    event.add("dtend", entry.on + timedelta(days=1))
    event.add("summary", entry.summary, parameters=spoken)
    event.add("description", entry.description, parameters=spoken)
    event.add("categories", [entry.category])
    event.add("class", "PRIVATE")
    event.add("status", "CONFIRMED")
    event.add("transp", "TRANSPARENT")
    return event


def _alarm(summary: str, days: int) -> Alarm:
    from icalendar import Alarm

    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", summary)
    alarm.add("trigger", -timedelta(days=days) if days else _MORNING)
    return alarm
