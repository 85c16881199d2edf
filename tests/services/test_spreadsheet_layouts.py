"""How sheets are laid out, found by their look alone, and what is taken of them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from careerplanner.domain.record import LearningEntry
from careerplanner.i18n.language import Language
from careerplanner.services.spreadsheet import looking
from careerplanner.services.spreadsheet.people import Match
from careerplanner.services.spreadsheet.reading import (
    Means,
    Shape,
    Use,
)
from careerplanner.services.spreadsheet.sheet_words import SheetWords
from careerplanner.services.spreadsheet.verdicts import Outcome
from tests.services.sheet_bringing import HEAD, TODAY, Bringing, completed, told, uses


def test_a_matrix_with_a_title_is_laid_out(bringing: Bringing) -> None:
    look = bringing.look(
        [["Oak House 2026"], [], HEAD, ["Huw Pretend", "Care worker", TODAY, "Mair", "Oak House",
                                       TODAY, TODAY]]
    )  # fmt: skip
    assert look.reading.layout.shape is Shape.MATRIX
    assert (look.reading.layout.first, look.reading.layout.last) == (1, 1)
    assert uses(look.reading) == [
        "name", "role", "start", "manager", "service", "training:fire-safety", "training:*Dementia",
    ]  # fmt: skip


def test_headings_of_several_rows_joined_and_not_joined(bringing: Bringing) -> None:
    top = ["Name", "Mandatory", "Mandatory", None, "Other", None]
    names = ["Name", "Fire safety", None, "Medication", "Dementia", "Notes"]
    below = [None, "Completed", "Expires", "Due date", None, None]
    person = ["Huw Pretend", date(2025, 3, 1), date(2026, 3, 1), date(2026, 9, 1), None, "x"]
    for merges in (["A1:A3", "B2:C2"], []):
        rows = [top, names, below, person]
        if merges:
            rows[0] = ["Name", "Mandatory", None, None, "Other", None]
        look = bringing.look(rows, merges=merges)
        columns = look.reading.columns
        assert look.reading.layout.body == 3
        assert [one.training for one in columns[1:4]] == [
            "fire-safety",
            "fire-safety",
            "medication",
        ]
        assert [one.means for one in columns[1:4]] == [
            Means.COMPLETED, Means.EXPIRES, Means.EXPIRES,
        ]  # fmt: skip
        seen = bringing.see(look)
        plan = next(one for one in seen.plans if one.is_new)
        entries = [one for one in plan.added if isinstance(one, LearningEntry)]
        assert [(one.training, str(one.on), str(one.renew_by)) for one in entries] == [
            ("fire-safety", "2025-03-01", "2026-03-01"),
            ("medication", "None", "2026-09-01"),
        ]


def test_first_and_last_names_and_names_turned_round_are_put_together(bringing: Bringing) -> None:
    head = ["Surname", "First name", "Fire safety"]
    look = bringing.look([head, ["Example", "Gwen", TODAY], ["Pretend", "Huw", TODAY]])
    seen = bringing.see(look, completed(look))
    assert [(one.name, one.match) for one in seen.roll.people] == [
        ("Gwen Example", Match.EXACT), ("Huw Pretend", Match.NONE),
    ]  # fmt: skip
    look = bringing.look([["Staff member", "Fire safety"], ["EXAMPLE, Gwen", TODAY]])
    assert bringing.see(look).roll.people[0].choice == "gwen"


def test_a_list_with_a_row_for_each_course_is_told_and_taken(bringing: Bringing) -> None:
    rows = [
        ["Employee", "Course", "Date completed", "Expiry date", "Status", "Refresh interval"],
        ["Gwen Example", "Fire Safety", date(2025, 5, 1), date(2026, 5, 1), "Completed", "Annual"],
        ["Gwen Example", "Dementia", date(2025, 6, 1), None, "Completed", "3 years"],
        ["Huw Pretend", "Fire Safety", None, None, "Booked", None],
        ["Huw Pretend", "Medication", date(2025, 7, 1), None, "Did Not Attend", None],
        ["Huw Pretend", None, date(2025, 7, 1), None, None, None],
        [None, "Medication", date(2025, 7, 1), None, None, None],
    ]
    look = bringing.look(rows)
    assert look.reading.layout.shape is Shape.LIST
    assert uses(look.reading) == ["name", "course", "date", "expires", "status", "interval"]
    assert look.reading.courses == {
        "fire safety": "fire-safety", "dementia": "*Dementia", "medication": "medication",
    }  # fmt: skip
    seen = bringing.see(look)
    assert told(seen, 2) == ["known", "new", "new", "new", "new", "new"]
    assert told(seen, 4)[1:] == ["ignored cell.word_left_out"] * 2
    assert told(seen, 5)[1:] == ["ignored cell.word_left_out"] * 3
    assert told(seen, 6)[1:] == ["not_understood row.no_course"]
    assert told(seen, 7) == ["not_understood row.no_name"] * 2
    bringing.keep(look, seen)
    record = bringing.record("Gwen Example")
    fire, dementia = record.learning
    assert (fire.training, str(fire.on), str(fire.renew_by)) == (
        "fire-safety", "2025-05-01", "2026-05-01",
    )  # fmt: skip
    (own,) = record.trainings
    assert own.title is not None
    assert (own.training, own.title.words, own.months) == (dementia.training, "Dementia", 36)


def test_intervals_beside_the_headings_are_the_own_trainings(bringing: Bringing) -> None:
    rows = [
        ["Name", "Fire safety", "Dementia", "Epilepsy (2 yearly)"],
        ["Refresher period", "12 months", "3 years", None],
        ["Huw Pretend", TODAY, TODAY, TODAY],
    ]
    look = bringing.look(rows)
    assert look.reading.layout.interval == 1
    assert [one.months for one in look.reading.columns] == [None, 12, 36, 24]
    seen = bringing.see(look, completed(look))
    assert told(seen, 2) == ["ignored cell.heading", *["ignored cell.interval"] * 2]
    bringing.keep(look, seen)
    own = bringing.record("Huw Pretend").trainings
    assert sorted(one.months for one in own if one.months) == [24, 36]


def test_without_headings_nothing_is_taken_before_somebody_says_what_columns_are(
    bringing: Bringing,
) -> None:
    look = bringing.look([["Huw Pretend", TODAY], ["Mair Invented", TODAY]])
    seen = bringing.see(look)
    assert not any(isinstance(thing, LearningEntry) for plan in seen.plans for thing in plan.added)
    column = replace(look.reading.columns[1], use=Use.TRAINING, training="fire-safety",
                     means=Means.COMPLETED)  # fmt: skip
    seen = bringing.see(look, looking.with_column(look.reading, column))
    assert seen.counts[Outcome.NEW] == 4


def test_hidden_rows_and_totals_are_left_out_and_said(bringing: Bringing) -> None:
    rows = [
        ["Name", "Fire safety", "Medication"],
        ["Huw Pretend", TODAY, TODAY],
        ["Mair Invented", TODAY, TODAY],
        ["Night staff"],
        ["Total", 2, 2],
        ["Compliance", 0.5, 1],
    ]
    look = bringing.look(rows, hidden_row=3)
    reading = completed(look)
    seen = bringing.see(look, reading)
    assert told(seen, 3) == ["ignored row.hidden"] * 3
    assert told(seen, 4) == ["ignored row.name_only"]
    assert told(seen, 5) == ["ignored row.total"] * 3
    assert told(seen, 6) == ["ignored row.total"] * 3
    assert seen.new_people == 1
    assert bringing.see(look, replace(reading, take_hidden=True)).new_people == 2
    said = list(SheetWords(bringing.workspace.wording(Language.ENGLISH)).notices(look))
    assert said == ["Hidden rows in this sheet: 1"]


def test_a_column_that_only_says_expires_is_of_the_training_before_it(bringing: Bringing) -> None:
    head = ["Name", "Fire safety", "Next due", "Dementia completed", "Dementia - expiry date"]
    row = ["Huw Pretend", date(2025, 3, 1), date(2026, 3, 1), date(2025, 4, 1), date(2028, 4, 1)]
    look = bringing.look([head, row])
    assert [(one.name, one.means) for one in look.reading.columns[1:]] == [
        ("Fire safety", None), ("Fire safety", Means.EXPIRES),
        ("Dementia", Means.COMPLETED), ("Dementia", Means.EXPIRES),
    ]  # fmt: skip
    seen = bringing.see(look, completed(look))
    (plan,) = seen.plans
    entries = [one for one in plan.added if isinstance(one, LearningEntry)]
    assert [(one.title, str(one.on), str(one.renew_by)) for one in entries] == [
        ("Fire safety", "2025-03-01", "2026-03-01"), ("Dementia", "2025-04-01", "2028-04-01"),
    ]  # fmt: skip


def test_groups_of_people_below_each_other_with_their_headings_again(bringing: Bringing) -> None:
    head = ["Staff name", "Fire safety", "Dementia"]
    rows = [
        ["Updated 3 May"], ["Key", "green: in date"], head, ["Day staff"],
        ["Huw Pretend", TODAY, TODAY], ["Total", 1, 1], ["Night staff"], head,
        ["Mair Invented", TODAY, "N/A"], ["Total", 1, 0],
    ]  # fmt: skip
    look = bringing.look(rows)
    assert look.reading.layout.body == 3
    seen = bringing.see(look, completed(look))
    assert [one.name for one in seen.roll.people if one.choice == "+"] == [
        "Huw Pretend", "Mair Invented",
    ]  # fmt: skip
    assert not seen.open_people
    assert not seen.open_questions
    assert told(seen, 8) == ["ignored cell.heading"] * 3
