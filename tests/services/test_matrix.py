"""The matrices say of each person what that person's own answer says, and nothing else."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest

from careerplanner.domain.assessment import DateState
from careerplanner.domain.changes import Changes, Entity
from careerplanner.domain.dates import DateSpan, PartialDate
from careerplanner.domain.finding import Status
from careerplanner.domain.team import TrainingCell
from careerplanner.errors import EnvironmentFault, FieldError, UnknownName, UserError
from careerplanner.i18n.language import Language
from careerplanner.rules.refreshers import UNCERTAIN
from careerplanner.services.answer.assessing import assess
from careerplanner.services.book.books import close_book, open_book
from careerplanner.services.matrix.matrix_cells import (
    NOT_ASKED,
    OF_REQUIREMENT,
    OF_TRAINING,
    TRAINING,
    URGENCY,
    Asked,
    CellState,
    MatrixCell,
    MatrixKind,
    requirement_cells,
    sort_key,
    training_cell,
)
from careerplanner.services.matrix.matrix_recording import Session, record_training
from careerplanner.services.matrix.matrix_view import MatrixView
from careerplanner.services.matrix.matrix_why import why
from careerplanner.services.matrix.matrix_words import LOOK, MatrixWords
from careerplanner.services.record import records
from careerplanner.services.sample import samples
from careerplanner.services.workspace import Workspace
from tests.services.matrix_made import TODAY, done, team

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from careerplanner.framework.lookup import Lookup
    from careerplanner.i18n.catalogue import Catalogues

PEOPLE = ("ann", "bob", "cer", "dai", "eve", "fay")


@pytest.fixture
def space(wales: Lookup, catalogues: Catalogues, tmp_path: Path) -> Iterator[Workspace]:
    made = team(Workspace(wales, catalogues, lambda: TODAY), tmp_path / "team.careerbook")
    yield made
    close_book(made)


def whole(space: Workspace, asked: Asked = TRAINING) -> MatrixView:
    view = MatrixView(space, asked)
    view.work_all()
    return view


def place(view: MatrixView, key: str) -> int:
    return [column.key for column in view.columns].index(key)


def state(view: MatrixView, worker: str, key: str) -> CellState:
    cell = view.cell(worker, place(view, key))
    assert cell is not None
    return cell.state


# ---- what a cell says ----------------------------------------------------------------------------


def span(*day: int) -> DateSpan:
    return PartialDate(*day).span


@pytest.mark.parametrize(
    ("told", "due", "suggested", "said"),
    [
        (None, None, False, CellState.NOT_ASKED),
        (DateState.NOT_KNOWN, None, False, CellState.NOT_KNOWN),
        (DateState.DONE, None, False, CellState.DONE),
        (DateState.AHEAD, span(2027, 2, 23), False, CellState.DONE),
        (DateState.AHEAD, span(2027, 2, 22), False, CellState.SOON),
        (DateState.AHEAD, span(2027, 2), False, CellState.SOON),
        (DateState.AHEAD, span(2027, 3), True, CellState.DONE),
        (DateState.AHEAD, span(2027, 1, 1), True, CellState.SOON),
        (DateState.DUE, span(2026, 11), False, CellState.DUE),
        (DateState.PAST, span(2026, 11, 21), False, CellState.OVERDUE),
        (DateState.DUE, span(2026, 11), True, CellState.SUGGESTED),
        (DateState.PAST, span(2020, 1, 1), True, CellState.SUGGESTED),
    ],
)
def test_what_is_only_suggested_is_never_called_overdue(
    told: DateState | None, due: DateSpan | None, suggested: bool, said: CellState
) -> None:
    given = TrainingCell(told, PartialDate(2025), due, suggested=suggested, certain=True)
    assert training_cell(given, TODAY).state is said


def test_training_done_and_not_asked_keeps_its_day() -> None:
    given = TrainingCell(None, PartialDate(2025), None, suggested=False, certain=False)
    assert training_cell(given, TODAY).done == PartialDate(2025)
    assert training_cell(replace(given, done=None), TODAY) is NOT_ASKED


def test_a_part_that_another_one_spares_is_not_called_missing() -> None:
    every = (Status.MET, Status.MISSING, Status.NOT_KNOWN, Status.UNDER_WAY, Status.NOT_APPLICABLE)
    above = dict.fromkeys(range(1, 5), (0,))
    spared = [cell.state for cell in requirement_cells(every, above)]
    assert spared == [CellState.MET, *[CellState.NOT_NEEDED] * 3, CellState.NOT_APPLICABLE]
    asked = [cell.state for cell in requirement_cells((Status.MISSING, *every[1:]), above)]
    assert asked == [CellState(status) for status in (Status.MISSING, *every[1:])]


def test_the_most_pressing_comes_first_and_of_two_alike_the_sooner() -> None:
    soon, later = (MatrixCell(CellState.OVERDUE, due=span(2026, month, 1)) for month in (1, 2))
    some = [NOT_ASKED, MatrixCell(CellState.DONE), later, None, soon]
    assert sorted(some, key=sort_key) == [soon, later, MatrixCell(CellState.DONE), NOT_ASKED, None]
    assert set(URGENCY) == set(OF_TRAINING) | set(OF_REQUIREMENT) == set(LOOK)


# ---- the same as one by one ----------------------------------------------------------------------


@pytest.mark.parametrize("band", "ABCDE")
def test_requirements_are_each_persons_own_answer(
    wales: Lookup, catalogues: Catalogues, tmp_path: Path, band: str
) -> None:
    space = Workspace(wales, catalogues, lambda: TODAY)
    samples.write_sample_book(space, tmp_path / "many.careerbook", 20, 3)
    open_book(space, tmp_path / "many.careerbook")
    view = whole(space, Asked(MatrixKind.REQUIREMENT, band))
    met_above = {
        at: [view.columns[one].node for one in column.above]
        for at, column in enumerate(view.columns)
    }
    for worker in space.opened.workers():
        finding = assess(space, space.opened.record(worker.id)).bands.fit(band).finding
        own = {one.node: one.status for one in finding.walk()}
        for at, column in enumerate(view.columns):
            cell = view.cell(worker.id, at)
            assert cell is not None
            if cell.state is CellState.NOT_NEEDED:
                assert own[column.node] is not Status.MET
                assert Status.MET in [own[above] for above in met_above[at]]
            else:
                assert cell.state == own[column.node]
            found = why(space, view.asked, column, worker.id).finding
            assert found is not None
            assert found.status is own[column.node]
    close_book(space)


def test_training_is_each_persons_own_answer(space: Workspace) -> None:
    view = whole(space)
    for worker in PEOPLE:
        for at, column in enumerate(view.columns):
            cell, found = view.cell(worker, at), why(space, TRAINING, column, worker).refreshers
            assert cell is not None
            needed = [one for one in found if one.needed]
            if not needed:
                assert cell.state is CellState.NOT_ASKED
                continue
            assert cell.due == needed[0].due
            assert cell.done == needed[0].done
            assert cell.certain is (needed[0].asked.code not in UNCERTAIN)


def test_it_says_who_is_late_soon_and_not_known(space: Workspace) -> None:
    view = whole(space)
    assert state(view, "ann", "fire-safety") is CellState.OVERDUE
    assert state(view, "bob", "fire-safety") is CellState.SOON
    assert state(view, "cer", "moving-and-handling") is CellState.SUGGESTED
    assert state(view, "cer", "safeguarding-group-a") is CellState.NOT_KNOWN
    assert state(view, "dai", "fire-safety") is CellState.NOT_ASKED
    assert view.count(PEOPLE, CellState.OVERDUE) == 1


def test_training_of_one_title_is_one_column_whoever_set_it(space: Workspace) -> None:
    view = whole(space)
    own = [column for column in view.columns if not column.training]
    assert [column.title for column in own] == ["Dementia Friends"]
    assert state(view, "dai", own[0].key) is CellState.NOT_KNOWN
    assert state(view, "eve", own[0].key) is CellState.DONE
    assert state(view, "ann", own[0].key) is CellState.NOT_ASKED


def test_only_what_concerns_somebody_is_shown_at_first(space: Workspace) -> None:
    view = whole(space)
    keys = [view.columns[at].key for at in view.shown_columns()]
    assert {"fire-safety", "moving-and-handling", "first-aid"} <= set(keys)
    assert "food-hygiene" not in keys
    assert len(view.shown_columns(everything=True)) == len(view.columns)
    banded = whole(space, Asked(MatrixKind.REQUIREMENT, "B"))
    assert [banded.columns[at].node for at in banded.shown_columns()] == [
        "band-b-awards", "level-2-core", "band-b.practice",
    ]  # fmt: skip


def test_an_unknown_band_is_refused(space: Workspace) -> None:
    with pytest.raises(UnknownName):
        MatrixView(space, Asked(MatrixKind.REQUIREMENT, "Z"))


# ---- bit by bit ----------------------------------------------------------------------------------


def test_who_is_seen_is_worked_out_first_and_nobody_is_worked_out_twice(space: Workspace) -> None:
    view = MatrixView(space)
    assert view.cell("fay", 0) is None
    assert view.missing() == len(PEOPLE)
    assert set(view.work(2, ["fay", "cer"])) == {"fay", "cer"}
    assert view.cell("fay", 0) is not None
    assert view.cell("ann", 0) is None
    rest = [name for _ in range(9) for name in view.work(2)]
    assert sorted(rest) == ["ann", "bob", "dai", "eve"]
    assert view.missing() == 0


def test_a_change_is_seen_and_leaves_the_others_as_they_were(space: Workspace) -> None:
    view = whole(space)
    before = view.cells(PEOPLE)
    changes = records.add(space, "ann", done("new", "fire-safety", PartialDate.of(TODAY)))
    view.changed(changes)
    assert view.missing() == 1
    view.work_all()
    assert state(view, "ann", "fire-safety") is CellState.DONE
    assert all(view.cells([name])[name] is before[name] for name in PEOPLE[1:])
    view.changed(Changes(frozenset({"bob"}), frozenset({Entity.EVIDENCE})))
    assert view.missing() == 0, "evidence says nothing of training"
    view.changed(Changes())
    assert view.missing() == len(PEOPLE)


def test_people_are_sorted_by_a_column_and_who_is_equal_stays(space: Workspace) -> None:
    view = whole(space)
    at = place(view, "fire-safety")
    names = ["fay", "eve", "bob", "ann", "cer", "dai"]
    assert view.in_order(names, at) == ["ann", "bob", "fay", "eve", "cer", "dai"]
    assert view.in_order(names, at, downwards=True)[-2:] == ["bob", "ann"]


def test_it_looks_at_another_matrix_and_back(space: Workspace) -> None:
    view = whole(space)
    view.ask(Asked(MatrixKind.REQUIREMENT, "B"))
    assert view.missing() == len(PEOPLE)
    view.work_all()
    assert view.with_state(PEOPLE, 1, {CellState.MET}) == ["ann"]
    view.ask(TRAINING)
    assert view.missing() == 0


def test_another_day_is_another_answer(
    wales: Lookup, catalogues: Catalogues, tmp_path: Path
) -> None:
    now = [TODAY]
    space = team(Workspace(wales, catalogues, lambda: now[0]), tmp_path / "team.careerbook")
    view = whole(space)
    now[0] = date(2027, 2, 1)
    assert view.missing() == len(PEOPLE)
    view.work_all()
    assert state(view, "bob", "fire-safety") is CellState.OVERDUE
    close_book(space)


# ---- recording -----------------------------------------------------------------------------------

HELD = Session("Fire safety", PartialDate.of(TODAY), "course", "Pretend College")


def test_training_is_recorded_for_many_and_undone_as_one(space: Workspace) -> None:
    view = whole(space)
    asked = view.columns[place(view, "fire-safety")]
    before = {name: space.opened.record(name) for name in PEOPLE}
    told = record_training(space, ["ann", "bob", "dai", "ann"], asked, HELD)
    assert told.added == ("ann", "bob", "dai")
    assert told.changes.workers == {"ann", "bob", "dai"}
    view.changed(told.changes)
    view.work_all()
    assert state(view, "ann", "fire-safety") is CellState.DONE
    entry = space.opened.record("dai").learning[-1]
    assert (entry.training, entry.on, entry.kind) == ("fire-safety", HELD.on, "course")
    assert (entry.title, entry.provider) == ("Fire safety", "Pretend College")
    undone = records.undo(space)
    assert undone is not None
    assert {name: space.opened.record(name) for name in PEOPLE} == before
    assert records.redo(space) is not None
    assert len(space.opened.record("dai").learning) == 1


def test_who_has_it_on_record_is_left_as_they_are(space: Workspace) -> None:
    view = whole(space)
    asked = view.columns[place(view, "fire-safety")]
    record_training(space, ["ann"], asked, HELD)
    told = record_training(space, ["ann", "bob"], asked, HELD)
    assert (told.added, told.there) == (("bob",), ("ann",))
    with pytest.raises(UserError) as refused:
        record_training(space, ["ann", "bob"], asked, HELD)
    assert refused.value.code == "bulk.nobody"
    again = record_training(space, ["ann"], asked, replace(HELD, on=PartialDate(2026, 11)))
    assert again.added == ("ann",), "a month may be another day"


def test_an_employers_own_training_goes_under_each_records_own_name(space: Workspace) -> None:
    view = whole(space)
    asked = next(one for one in view.columns if not one.training)
    told = record_training(space, ["dai", "eve", "ann"], asked, replace(HELD, title="Dementia"))
    assert told.added == ("dai", "eve", "ann")
    names = [space.opened.record(name).learning[-1].training for name in told.added]
    assert names == ["dai-own", "eve-own", ""]


def test_what_cannot_be_is_refused_and_nothing_is_written(space: Workspace) -> None:
    view = whole(space)
    asked = view.columns[place(view, "fire-safety")]
    with pytest.raises(FieldError):
        record_training(space, ["ann", "bob"], asked, replace(HELD, on=PartialDate(2030)))
    with pytest.raises(UnknownName):
        record_training(space, ["ann", "nobody"], asked, HELD)
    with pytest.raises(UserError):
        record_training(space, [], asked, HELD)
    assert len(space.opened.record("ann").learning) == 1
    path = space.opened.path
    close_book(space)
    open_book(space, path, read_only=True)
    with pytest.raises(EnvironmentFault):
        record_training(space, ["ann"], asked, HELD)


# ---- words ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("language", list(Language))
def test_no_two_states_are_said_alike(space: Workspace, language: Language) -> None:
    words = MatrixWords(space.wording(language))
    for kind in MatrixKind:
        said = [words.word(MatrixCell(one)) for one in dict.fromkeys(
            OF_TRAINING if kind is MatrixKind.TRAINING else OF_REQUIREMENT
        )]  # fmt: skip
        assert len(set(said)) == len(said)
        legend = words.legend(kind)
        assert [word for _, word, _ in legend] == said
        assert all(meaning for _, _, meaning in legend)


def test_a_suggestion_and_a_doubt_are_said(space: Workspace) -> None:
    view = whole(space)
    words = MatrixWords(space.wording(Language.ENGLISH))
    cell = view.cell("cer", place(view, "moving-and-handling"))
    said = words.cell(cell)
    assert (said.word, said.below) == ("Suggested again", "9 January 2026")
    assert "That day is a suggestion" in said.more
    heads = {one.key: words.head(one) for one in view.columns}
    assert heads["moving-and-handling"].note == "Suggested: every 12 months"
    assert heads["safeguarding-group-a"].note == "Every 36 months"
    unsure = MatrixCell(CellState.OVERDUE, due=span(2026, 1, 1), certain=False)
    assert words.word(unsure) == "Overdue, if asked"
    assert "May be asked of this person: ask the employer" in words.cell(unsure).more
    never = MatrixCell(CellState.NOT_KNOWN, certain=False)
    assert words.below(never) == "May be asked"
    month = MatrixCell(CellState.SOON, due=span(2027, 1))
    assert words.below(month) == "January 2027"


@pytest.mark.parametrize("language", list(Language))
def test_every_band_and_column_has_words(
    space: Workspace, aldland: Lookup, language: Language
) -> None:
    for lookup in (space.lookup, aldland):
        other = replace(space, lookup=lookup)
        words = MatrixWords(other.wording(language))
        for band in lookup.bands_in_order:
            asked = Asked(MatrixKind.REQUIREMENT, band.id)
            assert words.title(asked)
            heads = [words.head(one) for one in MatrixView(other, asked).columns]
            assert all(head.title for head in heads)
            assert heads[0].note
