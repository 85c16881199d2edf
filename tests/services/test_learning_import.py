"""Learning from a table: told row by row before anything is written; out and in again the same."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from careerplanner.domain.changes import Entity
from careerplanner.domain.dates import PartialDate
from careerplanner.domain.record import LearningEntry, Record, Typed, Worker
from careerplanner.errors import UserError
from careerplanner.exchange.learning_columns import Part
from careerplanner.exchange.table_dates import DateOrder
from careerplanner.i18n.duration_reading import Unit
from careerplanner.i18n.language import Language
from careerplanner.services.learning import learning_import as importing
from careerplanner.services.learning.learning import KINDS
from careerplanner.services.learning.learning_export import learning_table
from careerplanner.services.learning.learning_import import Outcome
from careerplanner.services.record import records
from careerplanner.services.record.starting import start_book
from careerplanner.services.validation import check, cleaned
from careerplanner.services.workspace import Workspace
from tests.services.conftest import TODAY

if TYPE_CHECKING:
    from pathlib import Path

    from careerplanner.framework.lookup import Lookup
    from careerplanner.i18n.catalogue import Catalogues
    from careerplanner.services.learning.learning_import import Preview

NON = Worker("non", "Non Enghraifft")
EMPTY = Record(NON)
FILE = (
    "Exported by the learning site,,,,,\n"
    "Course name,Date completed,Duration,Expiry date,Status,Learner\n"
    "Fire safety,12/03/2024,1h 30,31/03/2025,Completed,Non Enghraifft\n"
    "First aid,25/04/2024,90 mins,25/04/2027,Completed,Non Enghraifft\n"
    "Lifting,13/05/2024,2h,,In progress,Non Enghraifft\n"
    "Fire safety,13/05/2024,2h,,Completed,Other Person\n"
    ",13/05/2024,2h,,Completed,Non Enghraifft\n"
    "Fire safety,12/03/2024,01:30,31/03/2025,Completed,Non Enghraifft\n"
    "Choking,13/05/2099,2h,,Completed,Non Enghraifft\n"
    "Extra,13/05/2024,2h,,Completed,Non Enghraifft,what\n"
)


def seen(workspace: Workspace, text: str | bytes, record: Record = EMPTY) -> Preview:
    data = text.encode() if isinstance(text, str) else text
    table = importing.read_again(data, "f.csv")
    reading = importing.propose(table, record, "en")
    return importing.preview(workspace, record, table, reading)


def told(found: Preview) -> list[tuple[int, str, list[str]]]:
    return [
        (row.line.number, str(row.outcome), [problem.code for problem in row.problems])
        for row in found.rows
    ]


def test_every_row_says_what_becomes_of_it(workspace: Workspace) -> None:
    assert told(seen(workspace, FILE)) == [
        (3, "kept", []),
        (4, "kept", []),
        (5, "refused", ["row.not_finished"]),
        (6, "refused", ["row.other_person"]),
        (7, "refused", ["row.no_title"]),
        (8, "duplicate", ["row.same_in_file"]),
        (9, "refused", ["row.in_future"]),
        (10, "refused", ["row.too_wide"]),
    ]


def test_what_is_kept_says_what_the_row_said(workspace: Workspace) -> None:
    first = seen(workspace, FILE).rows[0].entry
    assert first == LearningEntry(
        "",
        "Fire safety",
        on=PartialDate(2024, 3, 12),
        minutes=90,
        renew_by=PartialDate(2025, 3, 31),
    )


def test_what_is_on_the_record_already_is_noticed(workspace: Workspace) -> None:
    there = LearningEntry("l", " fire  SAFETY", "course", PartialDate(2024, 3, 12), 90)
    found = seen(workspace, FILE, replace(EMPTY, learning=(there,)))
    assert told(found)[0] == (3, "duplicate", ["row.same_as_kept"])
    other = replace(there, minutes=60)
    assert told(seen(workspace, FILE, replace(EMPTY, learning=(other,))))[0][1] == "kept"


def test_a_question_is_asked_once_for_a_column_and_nothing_is_guessed(workspace: Workspace) -> None:
    text = "Title,Date,Duration\nA,03/04/2024,2\nB,05/06/2024,3\n"
    table = importing.read_again(text.encode(), "f.csv")
    reading = importing.propose(table, EMPTY, "en")
    found = importing.preview(workspace, EMPTY, table, reading)
    assert [question.place for question in found.questions] == [1, 2]
    assert [row.outcome for row in found.rows] == [Outcome.REFUSED] * 2
    assert [p.code for p in found.rows[0].problems] == ["row.date_order", "row.no_unit"]
    reading = importing.with_order(reading, 1, DateOrder.MONTH_FIRST)
    reading = importing.with_unit(reading, Unit.HOURS)
    found = importing.preview(workspace, EMPTY, table, reading)
    entries = [row.entry for row in found.rows if row.entry]
    assert [(str(one.on), one.minutes) for one in entries] == [
        ("2024-03-04", 120),
        ("2024-05-06", 180),
    ]
    assert len(found.questions) == 2  # so that it can be said otherwise


def test_a_column_may_be_something_else(workspace: Workspace) -> None:
    table = importing.read_again(b"Thing,Topic\nA,B\n", "f.csv")
    reading = importing.propose(table, EMPTY, "en")
    assert reading.columns.parts == (None, None)  # one heading alone is too little to go by
    reading = importing.propose_under(table, 0, EMPTY, "en")
    assert reading.columns.parts == (None, Part.TITLE)
    reading = importing.with_column(reading, table, EMPTY, 0, Part.TITLE)
    assert reading.columns.parts == (Part.TITLE, None)
    (row,) = importing.preview(workspace, EMPTY, table, reading).rows
    assert row.entry is not None
    assert row.entry.title == "A"


@pytest.mark.parametrize(
    ("names", "taken"),
    [
        (["Non Enghraifft", "Other"], ["Non Enghraifft"]),
        (["ENGHRAIFFT, Non", "Other"], ["ENGHRAIFFT, Non"]),
        (["Other"], ["Other"]),  # nobody else is in the file
        (["Other", "Third"], []),  # it has to be said whose rows are meant
    ],
)
def test_rows_of_other_people_do_not_get_in(
    workspace: Workspace, names: list[str], taken: list[str]
) -> None:
    rows = "".join(f'"{name}",A{at},2024\n' for at, name in enumerate(names))
    found = seen(workspace, f"Employee,Course,Date\n{rows}")
    kept = [row.line.cells[0] for row in found.of(Outcome.KEPT)]
    assert (kept, list(found.people)) == (taken, names)
    why = {problem.code for row in found.of(Outcome.REFUSED) for problem in row.problems}
    assert why <= ({"row.other_person"} if taken else {"row.whose"})
    other = replace(found.reading, person=names[-1])
    again = importing.preview(workspace, EMPTY, found.table, other)
    assert [row.line.cells[0] for row in again.of(Outcome.KEPT)] == [names[-1]]


def test_nothing_is_written_until_it_is_kept_and_one_undo_takes_it_all_back(
    workspace: Workspace, tmp_path: Path
) -> None:
    start_book(workspace, tmp_path / "non.careerbook", "worker", NON, ())
    before = records.record_of(workspace, "non")
    found = seen(workspace, FILE, before)
    assert records.record_of(workspace, "non") == before
    changes = importing.keep(workspace, "non", found)
    assert changes.concerns("non", Entity.LEARNING)
    after = records.record_of(workspace, "non")
    assert [entry.title for entry in after.learning] == ["Fire safety", "First aid"]
    assert len({entry.id for entry in after.learning}) == 2
    again = seen(workspace, FILE, after)
    assert again.of(Outcome.KEPT) == ()
    with pytest.raises(UserError, match=r"table\.nothing_to_keep"):
        importing.keep(workspace, "non", again)
    records.undo(workspace)
    assert records.record_of(workspace, "non") == before


def test_what_happens_to_the_file_afterwards_changes_nothing(
    workspace: Workspace, tmp_path: Path
) -> None:
    start_book(workspace, tmp_path / "non.careerbook", "worker", NON, ())
    path = tmp_path / "f.csv"
    path.write_text(FILE, "utf-8")
    data, table = importing.look_at(path)
    path.unlink()
    reading = importing.propose(table, EMPTY, "en")
    found = importing.preview(workspace, EMPTY, table, reading)
    importing.keep(workspace, "non", found)
    assert len(records.record_of(workspace, "non").learning) == 2
    assert importing.read_again(data, "f.csv") == replace(table, path="f.csv")


def test_refused_rows_can_be_saved_with_their_reasons_and_put_right(workspace: Workspace) -> None:
    found = seen(workspace, FILE)
    say = workspace.wording(Language.ENGLISH)
    saved = importing.refused_table(found, say)
    lines = saved.decode("utf-8-sig").splitlines()
    assert lines[0].endswith(",Why it was not taken")
    assert len(lines) == 1 + len(found.of(Outcome.REFUSED))
    assert lines[1].endswith("It does not say that this was finished. Given: In progress.")
    mended = saved.decode("utf-8-sig").replace("In progress", "Completed").encode()
    assert "Lifting" in [row.entry.title for row in seen(workspace, mended).rows if row.entry]


def test_a_formula_is_written_as_text_and_read_as_it_was(workspace: Workspace) -> None:
    titles = ["=1+1", "'=1+1", "-5 degrees", "'quoted'", "@home"]
    record = replace(EMPTY, learning=tuple(LearningEntry(t, t) for t in titles))
    say = workspace.wording(Language.ENGLISH)
    data = learning_table(record, record.learning, say)
    first = [line.partition(",")[0] for line in data.decode("utf-8-sig").splitlines()[1:]]
    assert all(cell[0] not in "=+-@" for cell in first)
    found = seen(workspace, data)
    assert [row.entry.title for row in found.rows if row.entry] == titles


@pytest.mark.parametrize("language", Language)
def test_every_heading_the_program_writes_is_known_when_it_is_read(
    workspace: Workspace, language: Language
) -> None:
    data = learning_table(EMPTY, (LearningEntry("a", "A"),), workspace.wording(language))
    table = importing.read_again(data, "f.csv")
    assert None not in importing.propose(table, EMPTY, "en").columns.parts


# ---- for any learning ----------------------------------------------------------------------------

WORDS = st.text(
    st.characters(exclude_categories=["Cs", "Co", "Cn", "Cc"]), min_size=1, max_size=30
) | st.sampled_from(['say "hi"', "a,b;c|d", "Tŷ gwyn", "=2+2", "'", "2024", "- none", "N/A"])
DAYS = st.dates(date(1950, 1, 1), TODAY)


@st.composite
def partial(draw: st.DrawFn) -> PartialDate:
    day = draw(DAYS)
    return PartialDate(*(day.year, day.month, day.day)[: draw(st.integers(1, 3))])


@st.composite
def learning(draw: st.DrawFn) -> LearningEntry:
    changed = draw(
        st.none()
        | st.builds(Typed, WORDS | st.just("two\nlines, and"), st.sampled_from(["en", "cy"]))
    )
    entry = LearningEntry(
        "",
        draw(WORDS),
        draw(st.sampled_from(["", *KINDS, "A walk"])),
        draw(st.none() | partial()),
        draw(st.none() | st.integers(1, 6000)),
        changed,
        draw(st.none() | partial()),
        provider=draw(st.just("") | WORDS),
    )
    return cleaned(entry)


def is_kept(entry: LearningEntry) -> bool:
    try:
        check(entry, TODAY)
    except UserError:
        return False
    return entry.changed is None or bool(entry.changed.words)


ENTRIES = st.lists(learning().filter(is_kept), max_size=8)


@pytest.fixture(scope="module")
def desk(aldland: Lookup, catalogues: Catalogues) -> Workspace:
    return Workspace(aldland, catalogues, lambda: TODAY)


@settings(deadline=None)
@given(ENTRIES, st.sampled_from(Language))
def test_what_is_written_comes_in_again_the_same(
    desk: Workspace, some: list[LearningEntry], language: Language
) -> None:
    data = learning_table(EMPTY, some, desk.wording(language))
    if not some:
        return
    found = seen(desk, data)
    assert [row.entry for row in found.rows] == some
    assert found.questions == ()


@settings(deadline=None)
@given(ENTRIES, st.randoms(), st.integers(0, 8))
def test_the_order_of_rows_does_not_matter_and_no_row_vanishes(
    desk: Workspace, some: list[LearningEntry], random: object, there: int
) -> None:
    record = replace(EMPTY, learning=tuple(some[:there]))
    say = desk.wording(Language.ENGLISH)

    def outcome(entries: list[LearningEntry]) -> tuple[list[str], list[str]]:
        found = seen(desk, learning_table(EMPTY, entries, say), record)
        assert len(found.rows) == len(entries)
        assert sum(len(found.of(one)) for one in Outcome) == len(entries)
        kept = sorted(repr(row.entry) for row in found.of(Outcome.KEPT))
        return kept, sorted(str(row.outcome) for row in found.rows)

    if not some:
        return
    before = outcome(some)
    mixed = list(some)
    random.shuffle(mixed)  # type: ignore[attr-defined]
    assert outcome(mixed) == before
