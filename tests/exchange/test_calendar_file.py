"""Calendar files keep RFC 5545 line by line, as Outlook wants them, and can be read back."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from icalendar import Calendar

from careerplanner.exchange.calendar_file import CalendarEntry, entry_id, write_calendar
from tests.architecture.tree import TOP

MADE = datetime(2026, 11, 22, 9, 30, 15, 250_000, tzinfo=UTC)
OWNER = "8a4c3c0e-0000-4000-8000-000000000001"
ENTRY = CalendarEntry(
    "register:renewal_due:77f0", date(2027, 8, 12), "A date: one; two", "First\nSecond", "Dates"
)
STAMP = re.compile(r"\d{8}T\d{6}Z")
WORDS = st.text(st.characters(blacklist_categories=["Cs", "Cc"]), min_size=1, max_size=200)


def made(*entries: CalendarEntry, remind: int | None = None, at: datetime = MADE) -> bytes:
    return write_calendar(
        entries, owner=OWNER, language="cy", title="Dyddiadau", made=at, remind_days=remind
    )


def unfolded(content: bytes) -> list[str]:
    """The content lines, after checking how they are folded and ended."""
    assert content.endswith(b"\r\n")
    physical = content[:-2].split(b"\r\n")
    assert all(len(line) <= 75 for line in physical), "no line has more than 75 octets"
    assert not [line for line in physical if b"\r" in line or b"\n" in line]
    for line in physical:
        line.decode("utf-8")  # nothing is folded inside a character
    return content[:-2].replace(b"\r\n ", b"").decode("utf-8").split("\r\n")


def parts(line: str) -> tuple[str, str]:
    name, _, value = line.partition(":")
    return name, value


def block(lines: list[str], name: str) -> list[tuple[str, str]]:
    """The properties of the first component of a name, those of components in it left out."""
    start = lines.index(f"BEGIN:{name}")
    end = lines.index(f"END:{name}")
    found, inner = [], 0
    for line in lines[start + 1 : end]:
        inner += line.startswith("BEGIN:")
        if not inner:
            found.append(parts(line))
        inner -= line.startswith("END:")
    return found


def test_the_calendar_says_what_outlook_asks_for_and_says_it_once() -> None:
    head = dict(block(unfolded(made(ENTRY)), "VCALENDAR"))
    assert head["VERSION"] == "2.0"
    assert head["METHOD"] == "PUBLISH"
    assert head["PRODID"] == "-//careerplanner//careerplanner//CY"
    names = [name for name, _ in block(unfolded(made(ENTRY)), "VCALENDAR")]
    assert len(names) == len(set(names))


def test_an_entry_is_a_whole_day_that_keeps_nobody_busy() -> None:
    told = block(unfolded(made(ENTRY)), "VEVENT")
    event = dict(told)
    assert event["DTSTART;VALUE=DATE"] == "20270812"
    assert event["DTEND;VALUE=DATE"] == "20270813"
    assert event["TRANSP"] == "TRANSPARENT"
    assert event["CLASS"] == "PRIVATE"
    assert event["SUMMARY;LANGUAGE=cy"] == r"A date: one\; two"
    assert event["DESCRIPTION;LANGUAGE=cy"] == r"First\nSecond"
    assert event["CATEGORIES"] == "Dates"
    assert STAMP.fullmatch(event["DTSTAMP"])
    assert event["LAST-MODIFIED"] == event["DTSTAMP"] == "20261122T093015Z"
    names = [name.partition(";")[0] for name, _ in told]
    assert len(names) == len(set(names)), "each of these may stand once only"


def test_no_property_is_empty() -> None:
    for line in unfolded(made(ENTRY, remind=7)):
        assert parts(line)[1], line


def test_importing_again_brings_the_same_entry_up_to_date() -> None:
    later = MADE + timedelta(minutes=1)
    before = dict(block(unfolded(made(ENTRY)), "VEVENT"))
    moved = replace(ENTRY, on=date(2027, 9, 1), summary="Another")
    after = dict(block(unfolded(made(moved, at=later)), "VEVENT"))
    assert after["UID"] == before["UID"]
    assert int(after["SEQUENCE"]) > int(before["SEQUENCE"]) > 0
    assert int(after["SEQUENCE"]) < 2**31
    assert after["DTSTAMP"] > before["DTSTAMP"]


def test_the_same_moment_gives_the_same_bytes() -> None:
    assert made(ENTRY, remind=0) == made(ENTRY, remind=0)


def test_identifiers_tell_things_and_people_apart_and_nothing_can_be_read_from_them() -> None:
    keys = ["induction:p1", "action:x1", "reminder:x1"]
    found = {entry_id(owner, key) for owner in (OWNER, "another") for key in keys}
    assert len(found) == 6
    for one in found:
        assert re.fullmatch(r"[0-9a-f]{32}@careerplanner", one)
    assert OWNER.encode() not in made(ENTRY)
    assert b"77f0" not in made(ENTRY)


@pytest.mark.parametrize(("days", "trigger"), [(0, "PT9H"), (1, "-P1D"), (7, "-P7D")])
def test_a_reminder_is_shown_and_makes_no_noise(days: int, trigger: str) -> None:
    alarm = dict(block(unfolded(made(ENTRY, remind=days)), "VALARM"))
    assert alarm == {
        "ACTION": "DISPLAY",
        "DESCRIPTION": r"A date: one\; two",
        "TRIGGER": trigger,
    }


def test_without_a_wish_there_is_no_reminder() -> None:
    assert b"VALARM" not in made(ENTRY)


def test_a_calendar_without_an_entry_is_refused() -> None:
    with pytest.raises(ValueError, match="without an entry"):
        made()


@settings(max_examples=60, deadline=None)
@given(
    summary=WORDS,
    lines=st.lists(WORDS, min_size=1, max_size=3),
    on=st.dates(date(2000, 1, 1), date(2099, 1, 1)),
)
def test_whatever_it_says_is_read_back_by_the_library(
    summary: str, lines: list[str], on: date
) -> None:
    described = "\n".join(lines)
    entries = [replace(ENTRY, on=on, summary=summary, description=described), ENTRY_TOO]
    content = made(*entries, remind=7)
    unfolded(content)
    calendar = Calendar.from_ical(content)
    first, second = calendar.walk("VEVENT")
    assert first["UID"] == entry_id(OWNER, ENTRY.key)
    assert (first.decoded("DTSTART"), first.decoded("DTEND")) == (on, on + timedelta(days=1))
    assert str(first["SUMMARY"]) == summary
    assert str(first["DESCRIPTION"]) == described
    assert second["UID"] != first["UID"]
    assert not first.errors
    assert not calendar.errors


ENTRY_TOO = CalendarEntry("action:1", date(2026, 12, 1), "Arall", "Dim", "Cynllun")


WITHOUT_TIME_ZONES = """
import sys
sys.modules["tzdata"] = None
from datetime import UTC, date, datetime
from careerplanner.exchange.calendar_file import CalendarEntry, write_calendar
entry = CalendarEntry("a", date(2026, 12, 1), "x", "y", "z")
made = datetime(2026, 11, 22, tzinfo=UTC)
written = write_calendar([entry], owner="w", language="en", title="t", made=made, remind_days=7)
assert b"DTSTAMP:20261122T000000Z" in written
"""


def test_a_computer_without_files_of_time_zones_can_write_one() -> None:
    environment = {**os.environ, "PYTHONTZPATH": ""}
    command = [sys.executable, "-c", WITHOUT_TIME_ZONES]
    done = subprocess.run(command, cwd=TOP, env=environment, capture_output=True, check=False)
    assert done.returncode == 0, done.stderr.decode()
