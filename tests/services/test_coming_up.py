"""What is coming up: how near it is, in words, on paper, and as a calendar that names nobody."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from careerplanner.domain.assessment import DateState
from careerplanner.domain.coming_up import Coming, ComingGroup, ComingKind
from careerplanner.domain.dates import DateSpan, PartialDate
from careerplanner.domain.finding import Reason
from careerplanner.domain.record import (
    Action,
    Post,
    Record,
    Typed,
    Worker,
)
from careerplanner.errors import UserError
from careerplanner.i18n.language import Language
from careerplanner.reports.runs import plain_text
from careerplanner.reports.sheet_paper import Grid
from careerplanner.services.answer.assessing import assess
from careerplanner.services.coming import coming_up as service
from careerplanner.services.coming.coming_answer import ComingAnswer
from careerplanner.services.coming.coming_paper import coming_sheet
from careerplanner.services.coming.coming_up import CalendarWish
from careerplanner.services.coming.coming_words import ComingWords
from careerplanner.services.workspace import Workspace
from tests.services.coming_made import SECRET, WHO
from tests.services.conftest import TODAY

if TYPE_CHECKING:
    from careerplanner.framework.lookup import Lookup
    from careerplanner.i18n.catalogue import Catalogues


@pytest.fixture
def desk(wales: Lookup, catalogues: Catalogues) -> Workspace:
    """A workspace without a book."""
    return Workspace(wales, catalogues, lambda: TODAY)


@pytest.fixture
def items(desk: Workspace) -> tuple[Coming, ...]:
    return service.coming_up(desk, WHO)


def item(when: DateSpan | None, state: DateState = DateState.AHEAD, name: str = "a") -> Coming:
    reason = Reason.of("coming.action")
    return Coming(ComingKind.ACTION, f"action:{name}", name, "", when, state, reason, False, None)


def on_day(day: date) -> DateSpan:
    return DateSpan(day, day)


# ---- how near ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("when", "state", "group"),
    [
        (on_day(date(2026, 11, 21)), DateState.PAST, ComingGroup.LATE),
        (None, DateState.PAST, ComingGroup.LATE),
        (on_day(date(2026, 11, 22)), DateState.DUE, ComingGroup.THIS_MONTH),
        (on_day(date(2026, 11, 30)), DateState.AHEAD, ComingGroup.THIS_MONTH),
        (DateSpan(date(2026, 1, 1), date(2026, 12, 31)), DateState.DUE, ComingGroup.THIS_MONTH),
        (on_day(date(2026, 12, 1)), DateState.AHEAD, ComingGroup.THREE_MONTHS),
        (on_day(date(2027, 2, 28)), DateState.AHEAD, ComingGroup.THREE_MONTHS),
        (on_day(date(2027, 3, 1)), DateState.AHEAD, ComingGroup.LATER),
        (None, DateState.NOT_KNOWN, ComingGroup.NOT_KNOWN),
    ],
)
def test_how_near_something_is(when: DateSpan | None, state: DateState, group: ComingGroup) -> None:
    assert service.group_of(item(when, state), TODAY) is group


def test_groups_stand_in_order_and_none_is_empty(items: tuple[Coming, ...]) -> None:
    found = service.grouped(items, TODAY)
    assert list(found) == [one for one in ComingGroup if one in found]
    assert all(found.values())
    assert sum(len(some) for some in found.values()) == len(items)
    assert [one.key for one in found[ComingGroup.LATE]] == ["action:x2", "refresher:own-fire"]


# ---- words -------------------------------------------------------------------------------------


def test_each_thing_says_what_it_is_and_what_it_is_about(
    desk: Workspace, items: tuple[Coming, ...]
) -> None:
    words = ComingWords(WHO, desk.wording(Language.ENGLISH))
    told = {one.key: words.what(one).text for one in items}
    assert told["action:x2"] == f"Late {SECRET}"
    assert told["reminder:x1"] == f"Reminder: Ask {SECRET}"
    assert told["refresher:own-fire"] == f"Training to refresh: Drill {SECRET}"
    assert told["refresher:entry:l1"] == f"Training to refresh: Hoists {SECRET}"
    assert told["award:h1"] == "Finish this award: Level 2 Health and Social Care: Core (Adults)"
    assert told["award:h2"] == f"Finish this award: Paper {SECRET}"
    assert told["review:k1"] == "Look at yourself again: Band B"
    assert told["register:renewal_due:r1"] == "Your registration ends"
    never = [text for text in told.values() if text.startswith("Training to do: ")]
    assert never, "training that was never done is not called something to refresh"


def test_what_belongs_to_one_of_two_jobs_names_the_job(desk: Workspace) -> None:
    two = replace(
        WHO,
        posts=(*WHO.posts, Post("p2", "care-home-worker-adults", started=PartialDate(2026, 11, 2))),
        registrations=(),
    )
    words = ComingWords(two, desk.wording(Language.ENGLISH))
    told = [
        words.what(one).text for one in service.coming_up(desk, two) if one.duty == "register_by"
    ]
    assert told == [
        f"Last day to register: Carer {SECRET}",
        "Last day to register: Adult care home worker",
    ]


def test_the_line_of_the_induction_is_said_to_be_recommended(
    desk: Workspace, items: tuple[Coming, ...]
) -> None:
    words = ComingWords(WHO, desk.wording(Language.ENGLISH))
    said = {str(one.kind): words.why(one) for one in items}
    assert "recommended" in said["induction"]
    assert "recommended" not in said["register"]


@pytest.mark.parametrize(
    ("span", "said"),
    [
        (DateSpan(date(2027, 3, 1), date(2027, 3, 31)), "March 2027"),
        (DateSpan(date(2028, 1, 1), date(2028, 12, 31)), "2028"),
        (DateSpan(date(2028, 2, 29), date(2028, 2, 29)), "29 February 2028"),
        (DateSpan(date(2027, 3, 2), date(2027, 3, 31)), "2 March 2027 to 31 March 2027"),
        (None, "Not known"),
    ],
)
def test_a_whole_month_or_year_is_called_by_its_name(
    desk: Workspace, span: DateSpan | None, said: str
) -> None:
    state = DateState.AHEAD if span is not None else DateState.NOT_KNOWN
    words = ComingWords(WHO, desk.wording(Language.ENGLISH))
    assert words.when(item(span, state)) == said


@pytest.mark.parametrize("language", Language)
def test_every_item_is_said_in_full(
    desk: Workspace, items: tuple[Coming, ...], language: Language
) -> None:
    answer = ComingAnswer(WHO, desk.wording(language), TODAY)
    data = answer.write(items)
    assert [one["key"] for one in data["coming"]] == [one.key for one in items]
    for one in data["coming"]:
        for name in ("text", "when", "state_word", "group_word", "kind_word", "sentence"):
            assert one[name].strip()
            assert "{" not in one[name]
    lines = list(answer.lines(items))
    for one in data["coming"]:
        assert any(one["text"] in line for line in lines)


def test_the_day_of_asking_is_that_of_the_answer_or_the_one_named(desk: Workspace) -> None:
    before = assess(desk, WHO, on=date(2026, 10, 1))
    assert service.coming_up(desk, WHO, before) == service.coming_up(
        desk, WHO, on=date(2026, 10, 1)
    )
    assert service.coming_up(desk, WHO, before, on=TODAY) == service.coming_up(desk, WHO)


# ---- the calendar ------------------------------------------------------------------------------


def test_what_is_over_or_not_known_stays_out_of_a_calendar(items: tuple[Coming, ...]) -> None:
    chosen = service.for_calendar(items, CalendarWish(months=None), TODAY)
    assert {one.key for one in items} - {one.key for one in chosen} == {
        one.key for one in items if one.when is None or one.when.latest < TODAY
    }
    assert "action:x2" not in {one.key for one in chosen}


def test_kinds_and_months_are_as_wished(items: tuple[Coming, ...]) -> None:
    kinds = frozenset({ComingKind.ACTION, ComingKind.AWARD})
    chosen = service.for_calendar(items, CalendarWish(kinds, 3), TODAY)
    assert [one.key for one in chosen] == ["action:x1"]
    chosen = service.for_calendar(items, CalendarWish(kinds, 12), TODAY)
    assert [one.key for one in chosen] == ["action:x1", "award:h1"]


def test_a_calendar_needs_a_date(desk: Workspace) -> None:
    with pytest.raises(UserError, match=r"calendar\.empty"):
        service.calendar(desk, WHO, [item(None, DateState.NOT_KNOWN)], Language.ENGLISH)


def read(content: bytes) -> str:
    return content.replace(b"\r\n ", b"").decode("utf-8")


@pytest.mark.parametrize("language", Language)
def test_nothing_a_person_typed_is_in_a_calendar(
    desk: Workspace, items: tuple[Coming, ...], language: Language
) -> None:
    chosen = service.for_calendar(items, CalendarWish(months=None), TODAY)
    assert {one.kind for one in chosen} == set(ComingKind)
    text = read(service.calendar(desk, WHO, chosen, language, remind_days=7))
    assert text.count("BEGIN:VEVENT") == len(chosen)
    assert SECRET not in text
    for name in ("Core (Adults)", "Craidd (Oedolion)", WHO.worker.id, "domiciliary", "Band"):
        assert name not in text
    assert SECRET not in service.calendar_path(desk, language).name


def test_a_span_is_told_by_its_earliest_day_and_says_so(desk: Workspace) -> None:
    span = DateSpan(date(2027, 3, 1), date(2027, 3, 31))
    text = read(service.calendar(desk, WHO, [item(span)], Language.ENGLISH))
    assert "DTSTART;VALUE=DATE:20270301" in text
    assert "1 March 2027 to 31 March 2027" in text
    certain = read(service.calendar(desk, WHO, [item(on_day(date(2027, 3, 1)))], Language.ENGLISH))
    assert "to 31 March" not in certain


def test_both_languages_have_the_same_entries(desk: Workspace, items: tuple[Coming, ...]) -> None:
    chosen = service.for_calendar(items, CalendarWish(), TODAY)

    def ids(language: Language) -> list[str]:
        text = read(service.calendar(desk, WHO, chosen, language))
        return [line for line in text.splitlines() if line.startswith("UID")]

    assert ids(Language.ENGLISH) == ids(Language.WELSH)
    assert len(set(ids(Language.ENGLISH))) == len(chosen)


MOMENT = re.compile(r"^(DTSTAMP|LAST-MODIFIED|SEQUENCE):.*$", re.MULTILINE)


@settings(
    max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(words=st.text(min_size=1, max_size=30))
def test_a_calendar_is_the_same_whatever_was_typed(desk: Workspace, words: str) -> None:
    def told(typed_words: str) -> str:
        action = Action("x", Typed(typed_words), due=PartialDate(2027, 1, 5), owner=typed_words)
        who = Record(Worker("w", typed_words), actions=(action,))
        content = service.calendar(desk, who, service.coming_up(desk, who), Language.ENGLISH)
        return MOMENT.sub("", read(content).replace("\r", ""))

    assert told(words) == told("Something else")


# ---- paper -------------------------------------------------------------------------------------


@pytest.mark.parametrize("language", Language)
def test_the_list_on_paper_has_every_item_under_its_group(
    desk: Workspace, items: tuple[Coming, ...], language: Language
) -> None:
    sheet = coming_sheet(desk, WHO, items, language)
    grids = [part for part in sheet.parts if isinstance(part, Grid)]
    assert sum(len(grid.rows) for grid in grids) == len(items)
    assert len(grids) == len(service.grouped(items, TODAY))
    words = ComingWords(WHO, desk.wording(language))
    text = "\n".join(plain_text(row[0].text) for grid in grids for row in grid.rows)
    for one in items:
        assert words.what(one).text in text
    marks = {run.language for grid in grids for row in grid.rows for run in row[0].text}
    assert str(language) in marks
    assert {"en", None} <= marks, "typed words keep their language, names have none"
    status = desk.wording(language).text(desk.lookup.pack.about.status)
    told = [plain_text(part.text) for part in sheet.parts if hasattr(part, "text")]
    assert status not in told, "dates of the register are not voluntary"


def test_a_paper_without_dates_says_so(desk: Workspace) -> None:
    sheet = coming_sheet(desk, Record(Worker("w", "Non")), (), Language.ENGLISH)
    assert any("Nothing dated" in plain_text(getattr(part, "text", ())) for part in sheet.parts)
