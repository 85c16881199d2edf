"""Dates in every style, and words where dates could stand."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from careerplanner.domain.dates import PartialDate
from careerplanner.domain.record import ActionState, LearningEntry
from careerplanner.services.spreadsheet import looking
from careerplanner.services.spreadsheet.headings import months_of
from careerplanner.services.spreadsheet.looking import DateOrder
from careerplanner.services.spreadsheet.reading import (
    Asked,
    Means,
    WordUse,
)
from careerplanner.services.spreadsheet.verdicts import Outcome
from tests.services.sheet_bringing import TODAY, Bringing, completed, told


def test_three_styles_in_one_column_are_asked_about_once(bringing: Bringing) -> None:
    rows = [
        ["Name", "Fire safety"],
        ["A Pretend", "03/04/2024"],
        ["B Pretend", "5 June 2024"],
        ["C Pretend", 45420],
        ["D Pretend", date(2024, 7, 8)],
        ["E Pretend", "2024-09-10"],
        ["F Pretend", "Mai 2024"],
    ]
    look = bringing.look(rows)
    seen = bringing.see(look)
    assert [one.asked for one in seen.open_questions] == [Asked.MEANS, Asked.ORDER]
    assert told(seen, 2)[1] == "not_understood row.date_order"
    reading = looking.with_means(look.reading, Means.COMPLETED, 1)
    reading = looking.with_order(reading, 1, DateOrder.DAY_FIRST)
    seen = bringing.see(look, reading)
    assert seen.counts[Outcome.NEW] == 12
    bringing.keep(look, seen)
    days = [str(bringing.record(f"{letter} Pretend").learning[0].on) for letter in "ABCDEF"]
    assert days == [
        "2024-04-03", "2024-06-05", "2024-05-08", "2024-07-08", "2024-09-10", "2024-05",
    ]  # fmt: skip


def test_numbers_of_a_workbook_that_counts_from_1904_are_other_days(bringing: Bringing) -> None:
    rows = [["Name", "Fire safety"], ["Huw Pretend", 43958], ["Mair Invented", date(2024, 5, 8)]]
    look = bringing.look(rows, date_1904=True)
    bringing.keep(look, bringing.see(look, completed(look)))
    assert str(bringing.record("Huw Pretend").learning[0].on) == "2024-05-08"
    assert str(bringing.record("Mair Invented").learning[0].on) == "2024-05-08"


def test_days_and_months_that_a_program_turned_round_are_asked_about(bringing: Bringing) -> None:
    rows = [
        ["Name", "Fire safety"],
        ["A Pretend", "13/04/2024"], ["B Pretend", "25/04/2024"],
        ["C Pretend", date(2024, 3, 4)], ["D Pretend", date(2024, 11, 5)],
        ["E Pretend", date(2024, 6, 6)],
    ]  # fmt: skip
    look = bringing.look(rows)
    reading = looking.with_means(look.reading, Means.COMPLETED, 1)
    seen = bringing.see(look, reading)
    assert [one.asked for one in seen.open_questions] == [Asked.TURNED]
    assert told(seen, 4)[1] == "not_understood cell.maybe_turned"
    assert told(seen, 6)[1] == "new"
    bringing.keep(look, bringing.see(look, looking.with_turned(reading, 1, turned=True)))
    assert str(bringing.record("C Pretend").learning[0].on) == "2024-04-03"
    assert str(bringing.record("D Pretend").learning[0].on) == "2024-05-11"


def test_words_and_words_beside_dates_become_what_was_said(bringing: Bringing) -> None:
    rows = [
        ["Name", "Fire safety"],
        ["A Pretend", "N/A"], ["B Pretend", "Booked 12/06/2026"], ["C Pretend", "Booked"],
        ["D Pretend", "✓"], ["E Pretend", "zzz"], ["F Pretend", "Exp 13/06/2026"],
        ["G Pretend", "13/04/2024 and 14/04/2024"], ["H Pretend", "13/04/2024 (room 5)"],
        ["I Pretend", "#N/A"],
    ]  # fmt: skip
    look = bringing.look(rows)
    reading = completed(look)
    seen = bringing.see(look, reading)
    assert [told(seen, row)[1] for row in range(2, 11)] == [
        "ignored cell.word_left_out", "ignored cell.word_left_out", "ignored cell.word_left_out",
        "ignored cell.word_left_out", "not_understood cell.word_not_known", "new",
        "not_understood cell.several_dates", "not_understood cell.more_than_a_date",
        "not_understood cell.error",
    ]  # fmt: skip
    words = {one.word: one.seems for one in seen.questions if one.asked is Asked.WORD}
    assert words == {
        "n a": WordUse.NOT_NEEDED, "booked": WordUse.BOOKED, "✓": WordUse.DONE, "zzz": None,
    }  # fmt: skip
    for word, use in words.items():
        reading = looking.with_word(reading, word, use or WordUse.LEAVE)
    bringing.keep(look, bringing.see(look, reading))
    (own,) = bringing.record("A Pretend").trainings
    assert (own.training, own.needed) == ("fire-safety", False)
    (action,) = bringing.record("B Pretend").actions
    assert (action.what.words, str(action.due), action.state) == (
        "Do this training: Fire safety", "2026-06-12", ActionState.OPEN,
    )  # fmt: skip
    assert bringing.record("C Pretend").actions[0].due is None
    (entry,) = bringing.record("D Pretend").learning
    assert (entry.training, entry.on) == ("fire-safety", None)
    (entry,) = bringing.record("F Pretend").learning
    assert (entry.on, str(entry.renew_by)) == (None, "2026-06-13")


def test_a_day_to_come_is_nothing_done_and_tells_that_dates_may_be_expiry(
    bringing: Bringing,
) -> None:
    look = bringing.look([["Name", "Fire safety"], ["Huw Pretend", TODAY + timedelta(days=90)]])
    (question,) = bringing.see(look).open_questions
    assert question.still_to_come == 1
    seen = bringing.see(look, looking.with_means(look.reading, Means.COMPLETED, 1))
    assert told(seen, 2)[1] == "not_understood cell.in_future"
    seen = bringing.see(look, looking.with_means(look.reading, Means.EXPIRES, 1))
    assert told(seen, 2)[1] == "new"


DAYS = st.dates(date(1960, 1, 1), date(2026, 5, 17))
STYLES = st.sampled_from(["%d/%m/%Y", "%d-%m-%Y", "%d.%m.%y", "%Y-%m-%d", "%d %B %Y", "%d %b %Y"])


@settings(max_examples=60, deadline=None,
          suppress_health_check=[HealthCheck.function_scoped_fixture])  # fmt: skip
@given(st.lists(st.tuples(DAYS, st.one_of(STYLES, st.sampled_from(["real", "serial", "1904"]))),
                min_size=1, max_size=8))  # fmt: skip
def test_a_date_in_any_style_is_that_day_or_is_refused(
    bringing: Bringing, given: list[tuple[date, str]]
) -> None:
    """Written day first and read so, no day ever becomes another."""
    dated = any(style == "1904" for _, style in given)
    epoch = date(1904, 1, 1) if dated else date(1899, 12, 30)
    rows: list[list[Any]] = [["Name", "Fire safety"]]
    for number, (day, style) in enumerate(given):
        value: Any = day
        if style in {"serial", "1904"}:
            value = (day - epoch).days
        elif style != "real":
            value = day.strftime(style)
        rows.append([f"Person {number} Drawn", value])
    look = bringing.look(rows, date_1904=dated)
    reading = looking.with_means(look.reading, Means.COMPLETED, 1)
    reading = looking.with_column(
        reading, replace(reading.at(1), order=DateOrder.DAY_FIRST, turned=False)
    )
    seen = bringing.see(look, reading)
    for plan in seen.plans:
        number = int(plan.worker.name.split()[1])
        for entry in plan.added:
            assert isinstance(entry, LearningEntry)
            day, style = given[number]
            if style == "%d.%m.%y" and day.year < 1950:
                continue
            assert entry.on == PartialDate.of(day) or (
                style == "%d.%m.%y" and str(entry.on)[2:] == day.isoformat()[2:]
            )


def test_a_number_that_would_be_a_day_long_after_us_is_not_understood(bringing: Bringing) -> None:
    look = bringing.look([["Name", "Fire safety"], ["A Pretend", 73415], ["B Pretend", 73416]])
    seen = bringing.see(look, looking.with_means(look.reading, Means.EXPIRES, 1))
    assert told(seen, 2)[1] == "new"
    assert told(seen, 3)[1] == "not_understood row.date_not_understood"


def test_figures_of_other_scripts_are_no_months(bringing: Bringing) -> None:
    rows = [["Name", "Fire safety"], ["Every", "፩"], ["A Pretend", date(2026, 2, 1)]]
    assert bringing.see(bringing.look(rows)).sheet.cell_count == 6
    assert months_of("፩") is None
