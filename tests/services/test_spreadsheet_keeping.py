"""Looking writes nothing; keeping is one action, remembered for the next sheet of its shape."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from careerplanner.domain.dates import PartialDate
from careerplanner.domain.own_lists import OwnTraining
from careerplanner.domain.record import LearningEntry, Worker
from careerplanner.domain.typed import Typed
from careerplanner.errors import DiskFull, FileFault, UserError
from careerplanner.i18n.language import Language
from careerplanner.services.record import records
from careerplanner.services.spreadsheet import looking
from careerplanner.services.spreadsheet.looking import DateOrder
from careerplanner.services.spreadsheet.reading import (
    Asked,
    Differs,
    Means,
    Shape,
    Use,
    WordUse,
)
from careerplanner.services.spreadsheet.sheet_answer import SheetAnswer
from careerplanner.services.spreadsheet.sheet_words import SheetWords
from careerplanner.services.spreadsheet.verdicts import Outcome
from tests.services.sheets_made import matrix_file

if TYPE_CHECKING:
    from pathlib import Path


from tests.services.sheet_bringing import HEAD, TODAY, Bringing, completed


def digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def test_looking_changes_no_byte_and_keeping_is_one_action(bringing: Bringing) -> None:
    before = digest(bringing.path)
    look = bringing.look([HEAD, *([f"Person {n} Made", "Cook", TODAY, "M", "Oak", TODAY, TODAY]
                            for n in range(30))])  # fmt: skip
    seen = bringing.see(look, completed(look))
    list(SheetAnswer(look, look.shelf.say).lines(seen, written=False))
    assert digest(bringing.path) == before
    there = bringing.workspace.opened.workers()
    logged = len(bringing.workspace.opened.history())
    bringing.keep(look, seen)
    assert len(bringing.workspace.opened.workers()) == len(there) + 30
    assert len(bringing.workspace.opened.history()) == logged + 1
    undone = records.undo(bringing.workspace)
    assert undone is not None
    assert undone.action.name == "spreadsheet.import"
    assert bringing.workspace.opened.workers() == there
    redone = records.redo(bringing.workspace)
    assert redone is not None
    assert len(bringing.workspace.opened.workers()) == len(there) + 30


def test_a_write_that_is_stopped_writes_nothing(bringing: Bringing) -> None:
    class Stop(Exception):
        pass

    def stop(done: int, _whole: int) -> None:
        if done == 5:
            raise Stop

    look = bringing.look(
        [["Name", "Fire safety"], *([f"Person {n} Made", TODAY] for n in range(9))]
    )
    seen = bringing.see(look, completed(look))
    with pytest.raises(Stop):
        looking.keep(bringing.workspace, look, seen, stop)
    assert len(bringing.workspace.opened.workers()) == 1


def test_another_file_or_another_book_than_was_looked_at_is_not_written(bringing: Bringing) -> None:
    from pathlib import Path

    rows = [["Name", "Fire safety"], ["Huw Pretend", TODAY]]
    look = bringing.look(rows)
    seen = bringing.see(look, completed(look))
    path = Path(look.book.path)
    kept = path.read_bytes()
    matrix_file(path, [*rows, ["Mair Invented", TODAY]])
    with pytest.raises(FileFault, match=r"table\.changed_since"):
        bringing.keep(look, seen)
    path.write_bytes(kept)
    bringing.add(Worker("nia", "Nia Pretend"))
    with pytest.raises(UserError, match=r"table\.book_changed"):
        bringing.keep(look, seen)
    assert len(bringing.workspace.opened.workers()) == 2
    look = bringing.look(rows)
    seen = bringing.see(look, completed(look))
    Path(look.book.path).unlink()  # a stick that was pulled out: what was shown is kept
    bringing.keep(look, seen)
    assert bringing.record("Huw Pretend").learning
    again = bringing.look(rows)
    nothing = bringing.see(again)
    with pytest.raises(UserError, match=r"table\.nothing_new"):
        bringing.keep(again, nothing)


def test_a_mapping_is_remembered_by_the_headings_and_never_breaks_a_book(
    bringing: Bringing,
) -> None:
    rows = [["Who", "Fire", "Odd"], ["Huw Pretend", "03/04/2024", "zz"]]
    look = bringing.look(rows)
    reading = look.reading
    for place, use, training in ((0, Use.NAME, ""), (1, Use.TRAINING, "fire-safety"),
                                 (2, Use.TRAINING, "*Odd one")):  # fmt: skip
        column = replace(reading.at(place), use=use, training=training)
        reading = looking.with_column(reading, column)
    reading = looking.with_means(reading, Means.EXPIRES, 1, 2)
    reading = looking.with_order(reading, 1, DateOrder.MONTH_FIRST)
    reading = looking.with_word(reading, "zz", WordUse.DONE)
    bringing.keep(look, bringing.see(look, replace(reading, differs=Differs.TAKE)))
    again = bringing.look([rows[0], ["Mair Invented", "05/06/2024", "zz"]]).reading
    assert again.remembered
    assert [one.use for one in again.columns] == [Use.NAME, Use.TRAINING, Use.TRAINING]
    assert again.at(1).order is DateOrder.MONTH_FIRST
    assert again.at(2).training == bringing.record("Huw Pretend").trainings[0].training
    assert (again.words, again.differs) == ({"zz": WordUse.DONE}, Differs.TAKE)
    (name,) = bringing.workspace.opened.settings("columns:")
    for text in ("", "{", "[]", '{"version": 1}', '{"version": 1, "layout": ["x", 0, 0, 0]}'):
        bringing.workspace.opened.set_setting(name, text)
        assert not bringing.look(rows).reading.remembered


SAMPLES = st.one_of(
    st.none(),
    st.sampled_from(["N/A", "Booked", "x", "", "  ", "#REF!", "03/04/2024", "13/13/2024", "Total",
                     "Gwen Example", "Huw Pretend", "Completed", "Expires", "Name", "Fire safety",
                     "Annual", "1.5", "12 months", "Start date", "Course", "\u202e", "'=1+1"]),
    st.dates(date(1899, 12, 31), date(2200, 1, 1)),
    st.floats(-1e6, 1e6, allow_nan=False),
    st.text(st.characters(codec="utf-8", exclude_categories=("Cs", "Cc")), max_size=12),
)  # fmt: skip


@settings(max_examples=120, deadline=None,
          suppress_health_check=[HealthCheck.function_scoped_fixture])  # fmt: skip
@given(st.lists(st.lists(SAMPLES, max_size=6), min_size=1, max_size=9), st.data())
def test_any_sheet_adds_up_and_says_why_in_both_languages(
    bringing: Bringing, rows: list[list[Any]], data: st.DataObject
) -> None:
    rows = [["x", *rows[0]], *rows[1:]]
    look = bringing.look(rows)
    seen = bringing.see(look)
    answered = completed(look)
    for question in seen.questions:
        if question.asked is Asked.WORD:
            use = data.draw(st.sampled_from(list(WordUse)))
            answered = looking.with_word(answered, question.word, use)
    for column in answered.columns:
        if data.draw(st.booleans()):
            use = data.draw(st.sampled_from(list(Use)))
            training = "fire-safety" if use is Use.TRAINING else ""
            changed = replace(column, use=use, training=training, means=Means.COMPLETED)
            answered = looking.with_column(answered, changed)
    layout = replace(answered.layout, shape=data.draw(st.sampled_from(list(Shape))))
    for reading in (look.reading, answered, replace(answered, layout=layout)):
        found = bringing.see(look, reading)
        for language in Language:
            words = SheetWords(bringing.workspace.wording(language))
            for cell in found.cells:
                assert "{" not in words.why(cell.verdict)
                if cell.verdict.outcome in {Outcome.NOT_UNDERSTOOD, Outcome.IGNORED}:
                    assert words.why(cell.verdict)


def test_what_was_written_is_told_where_only_remembering_the_columns_failed(
    bringing: Bringing, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_told: object) -> None:
        raise DiskFull("book.no_room")

    look = bringing.look([HEAD, ["Ann Made", "Cook", TODAY, "M", "Oak", TODAY, TODAY]])
    seen = bringing.see(look, completed(look))
    monkeypatch.setattr("careerplanner.services.spreadsheet.remembered.remember", full)
    changes = looking.keep(bringing.workspace, look, seen)
    assert changes.workers == {bringing.record("Ann Made").worker.id}


def test_training_of_one_title_is_known_whatever_id_each_record_has_for_it(
    bringing: Bringing,
) -> None:
    on = PartialDate.of(date(2026, 3, 2))
    for who in ("Ann Made", "Bob Made"):
        training = f"drill of {who}"
        bringing.add(
            Worker(who, who),
            OwnTraining(f"own {who}", training, Typed("Night drill", "en"), 12),
            LearningEntry(f"l {who}", "Night drill", on=on, training=training),
        )
    rows = [["Name", "Night drill"], ["Ann Made", on.span.latest], ["Bob Made", on.span.latest]]
    look = bringing.look(rows)
    seen = bringing.see(look, looking.with_means(look.reading, Means.COMPLETED, 1))
    assert seen.counts[Outcome.KNOWN] == 4
    assert not seen.plans
    rows[2][1] = date(2026, 4, 9)
    look = bringing.look(rows)
    bringing.keep(look, bringing.see(look, looking.with_means(look.reading, Means.COMPLETED, 1)))
    bob = bringing.record("Bob Made")
    assert [one.training for one in bob.trainings] == ["drill of Bob Made"]
    assert {one.training for one in bob.learning} == {"drill of Bob Made"}
