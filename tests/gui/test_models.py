"""Every model keeps Qt's rules and tells its views exactly what became of its rows.

Qt's own tester ends the run at the first broken rule. A mirror that knows a model by its signals
alone has to hold the same rows as the model after every step.
"""

from __future__ import annotations

import importlib
import pkgutil
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from careerplanner import gui
from careerplanner.domain.dates import PartialDate
from careerplanner.domain.evidence import Evidence, EvidenceKind, EvidenceUse, Served
from careerplanner.domain.record import LearningEntry, Record, Typed, Worker
from careerplanner.gui.models import evidence_model, learning_model, matrix_model, team_model
from careerplanner.gui.models.evidence_model import EvidenceModel
from careerplanner.gui.models.learning_model import LearningModel
from careerplanner.gui.models.matrix_model import MatrixModel
from careerplanner.gui.models.team_model import TeamModel
from careerplanner.gui.widgets.data_table import Column, RowsModel
from careerplanner.i18n.language import Language
from careerplanner.i18n.marks import mark
from careerplanner.services.evidence import evidence_listing
from careerplanner.services.learning.learning_view import (
    LearningShelf,
    LearningWords,
    Order,
    Wanted,
)
from careerplanner.services.matrix.matrix_cells import CellState, MatrixCell
from careerplanner.services.matrix.matrix_columns import MatrixColumn
from careerplanner.services.matrix.matrix_words import CellWords, Head
from careerplanner.services.team.team_filters import TeamWanted
from careerplanner.services.team.team_shelf import TeamPerson, TeamShelf
from careerplanner.services.team.team_words import Cell, TeamWords
from tests.gui.desks import make_desk, put_away
from tests.gui.window import apply_look
from tests.services import team_made
from tests.services.test_team_shelf import WANTED as PEOPLE_WANTED

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from careerplanner.gui.desk import Desk

QUICK = settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
NAMES = st.sampled_from("abcdefgh")
TITLES = st.sampled_from(["", "Fire safety", "fire SAFETY", "Côf", "مرحبا", "x" * 600])
ROLES = {
    LearningModel: (
        Qt.ItemDataRole.DisplayRole,
        learning_model.DETAIL_ROLE,
        learning_model.ID_ROLE,
    ),
    EvidenceModel: (
        Qt.ItemDataRole.DisplayRole,
        evidence_model.DETAIL_ROLE,
        evidence_model.ID_ROLE,
        evidence_model.DIGEST_ROLE,
    ),
    RowsModel: (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole),
    MatrixModel: (
        Qt.ItemDataRole.DisplayRole,
        Qt.ItemDataRole.AccessibleTextRole,
        matrix_model.BELOW_ROLE,
        matrix_model.STATE_ROLE,
        matrix_model.ID_ROLE,
    ),
    TeamModel: (
        Qt.ItemDataRole.DisplayRole,
        Qt.ItemDataRole.AccessibleTextRole,
        team_model.BELOW_ROLE,
        team_model.LOOK_ROLE,
        team_model.ID_ROLE,
    ),
}
"""Every model of the window, with what its views ask of a row."""

ENTRIES = st.builds(
    LearningEntry,
    id=NAMES,
    title=TITLES,
    kind=st.sampled_from(["", "course", "e_learning", "of our own"]),
    on=st.sampled_from([None, PartialDate(2026), PartialDate(2026, 3, 2), PartialDate(2025, 7)]),
    minutes=st.sampled_from([None, 30, 90]),
    changed=st.sampled_from([None, Typed("I ask first", "en")]),
)
PIECES = st.builds(
    Evidence,
    id=NAMES,
    title=TITLES,
    kind=st.sampled_from(EvidenceKind),
    media_type=st.sampled_from(["", "image/jpeg", "application/pdf"]),
)
USES = st.builds(
    EvidenceUse, id=st.uuids().map(str), evidence=NAMES, kind=st.sampled_from(Served), target=NAMES
)
WANTED = st.builds(
    Wanted,
    typed=st.sampled_from(["", "fire", "cof", "nothing like it"]),
    kind=st.sampled_from(["", "course"]),
    year=st.sampled_from([None, 2026]),
    unreflected=st.booleans(),
    order=st.sampled_from(Order),
)
PIECES_WANTED = st.builds(
    evidence_listing.Wanted,
    sort=st.sampled_from(evidence_listing.Sort),
    serves=st.sampled_from(["", evidence_listing.NOTHING, str(Served.AWARD)]),
    typed=st.sampled_from(["", "fire"]),
)


def some(things: st.SearchStrategy[object]) -> st.SearchStrategy[list[object]]:
    """Things no two of which have the same id."""
    return st.lists(things, max_size=7, unique_by=lambda one: one.id)  # type: ignore[attr-defined]


class Mirror:
    """The rows of a model as somebody knows them who only hears its signals."""

    def __init__(self, model: QAbstractItemModel) -> None:
        self.model = model
        self.roles = ROLES[type(model)]
        self.tester = QAbstractItemModelTester(
            model, QAbstractItemModelTester.FailureReportingMode.Fatal
        )
        self.resets = 0
        self.rows = self.read()
        model.rowsInserted.connect(self._inserted)
        model.rowsRemoved.connect(self._removed)
        model.dataChanged.connect(self._changed)
        model.modelReset.connect(self._reset)

    def read(self) -> list[tuple[object, ...]]:
        """The rows as the model says them now."""
        return [self._row(row) for row in range(self.model.rowCount())]

    def _row(self, row: int) -> tuple[object, ...]:
        table = isinstance(self.model, (RowsModel, TeamModel, MatrixModel))
        across = range(self.model.columnCount() if table else 1)
        return tuple(self.model.index(row, at).data(role) for at in across for role in self.roles)

    def _inserted(self, _parent: QModelIndex, first: int, last: int) -> None:
        self.rows[first:first] = [self._row(row) for row in range(first, last + 1)]

    def _removed(self, _parent: QModelIndex, first: int, last: int) -> None:
        del self.rows[first : last + 1]

    def _changed(self, first: QModelIndex, last: QModelIndex) -> None:
        for row in range(first.row(), last.row() + 1):
            self.rows[row] = self._row(row)

    def _reset(self) -> None:
        self.resets += 1
        self.rows = self.read()


@pytest.fixture(scope="module")
def desk(qapp: object, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    folder: Path = tmp_path_factory.mktemp("models")
    made = make_desk(folder)
    apply_look(made.context)
    yield made
    put_away(made)


def test_no_model_of_the_window_is_left_out() -> None:
    for found in pkgutil.walk_packages(gui.__path__, f"{gui.__name__}."):
        importlib.import_module(found.name)
    made = {
        kind
        for kind in _all_below(QAbstractItemModel)
        if kind.__module__.startswith(f"{gui.__name__}.")
    }
    assert made == set(ROLES)


def _all_below(kind: type[object]) -> Iterator[type[object]]:
    for below in kind.__subclasses__():
        yield below
        yield from _all_below(below)


@given(steps=st.lists(st.tuples(some(ENTRIES), WANTED, st.booleans()), max_size=6))
@QUICK
def test_learning_comes_goes_changes_is_filtered_and_sorted(
    desk: Desk, steps: list[tuple[list[LearningEntry], Wanted, bool]]
) -> None:
    words = [
        LearningWords(Record(Worker("w1", "Ann")), desk.workspace.wording(language))
        for language in Language
    ]
    spoken = [0]
    model = LearningModel(lambda entry: words[spoken[0]].detail(entry))
    mirror, shelf = Mirror(model), LearningShelf()
    for entries, wanted, switches in steps:
        if switches:
            spoken[0] = 1 - spoken[0]
            model.reword()
            assert mirror.rows == mirror.read()
        shelf.take(tuple(entries))
        found = shelf.found(wanted)
        model.set_entries(found)
        assert mirror.rows == mirror.read()
        assert [model.entry(row) for row in range(model.rowCount())] == list(found)
        assert all(model.row_of(one.id) == row for row, one in enumerate(found))
        assert {one.id for one in found} <= {one.id for one in entries}
        if not wanted.narrows:
            assert len(found) == len(entries)
    assert mirror.resets == 0, "a list made anew loses its place"


@given(
    steps=st.lists(
        st.tuples(some(PIECES), st.lists(USES, max_size=5), PIECES_WANTED, st.booleans()),
        max_size=6,
    )
)
@QUICK
def test_evidence_comes_goes_changes_and_is_filtered(
    steps: list[tuple[list[Evidence], list[EvidenceUse], evidence_listing.Wanted, bool]],
) -> None:
    spoken = ["serves"]
    model = EvidenceModel(lambda one: f"{spoken[0]} {one.serves}", lambda one: one.piece.kind)
    mirror = Mirror(model)
    record = Record(Worker("w1", "Ann"))
    for pieces, uses, wanted, switches in steps:
        if switches:
            spoken[0] = "yn gwasanaethu" if spoken[0] == "serves" else "serves"
            model.reword()
            assert mirror.rows == mirror.read()
        record = replace(record, evidence=tuple(pieces), uses=tuple(uses))
        found = evidence_listing.listed(record, wanted)
        model.set_things(found)
        assert mirror.rows == mirror.read()
        assert [model.thing(row) for row in range(model.rowCount())] == list(found)
        assert all(model.row_of(one.piece.id) == row for row, one in enumerate(found))
    assert mirror.resets == 0


@given(steps=st.lists(st.tuples(st.lists(TITLES, max_size=7), st.booleans()), max_size=6))
@QUICK
def test_a_table_shows_other_rows(desk: Desk, steps: list[tuple[list[str], bool]]) -> None:
    columns: list[Column[str]] = [
        Column(mark("Calendar", "Day"), lambda title: title.upper()),
        Column(mark("Calendar", "Which dates?"), lambda title: str(len(title)), number=True),
    ]
    model: RowsModel[str] = RowsModel(desk.context, columns)
    mirror = Mirror(model)
    for titles, rewords in steps:
        model.set_things(titles)
        if rewords:
            model.reword()
        assert mirror.rows == mirror.read()
        assert [model.thing(row) for row in range(model.rowCount())] == titles


@given(data=st.data())
@QUICK
def test_people_are_worked_out_come_go_are_filtered_and_sorted(
    desk: Desk, data: st.DataObject
) -> None:
    words = [TeamWords(desk.workspace.wording(language)) for language in Language]
    spoken, shelf = [0], TeamShelf(desk.workspace)
    model = TeamModel(
        lambda person, column: words[spoken[0]].cell(person.line, column, person.name),
        lambda column: words[spoken[0]].column(column),
    )
    mirror = Mirror(model)
    for _ in range(data.draw(st.integers(1, 6))):
        if data.draw(st.booleans()):
            spoken[0] = 1 - spoken[0]
            model.reword()
            assert mirror.rows == mirror.read()
        there = data.draw(st.lists(NAMES, max_size=7, unique=True))
        lines = {one: data.draw(team_made.lines(one)) for one in there if data.draw(st.booleans())}
        names = {one: lines[one].name if one in lines else one for one in there}
        shelf.take(names, lines)
        wanted = data.draw(st.just(TeamWanted()) | PEOPLE_WANTED)
        found = shelf.found(wanted, list(Language)[spoken[0]])
        model.set_people(found)
        assert mirror.rows == mirror.read()
        assert list(model.people) == found
        assert all(model.row_of(one.id) == row for row, one in enumerate(found))
        assert model.row_of("nobody") == -1


class FewCells:
    """A matrix of which some cells are there and some are still worked out."""

    def __init__(self) -> None:
        self.columns = [MatrixColumn(f"c{at}", title=f"Asked {at}") for at in range(4)]
        self.cells: dict[tuple[str, int], MatrixCell] = {}

    def cell(self, worker: str, place: int) -> MatrixCell | None:
        return self.cells.get((worker, place))


class FewWords:
    """Words that name their language."""

    def __init__(self, language: str) -> None:
        self._language = language

    def head(self, column: MatrixColumn) -> Head:
        return Head(f"{self._language} {column.title}", self._language)

    def word(self, cell: MatrixCell) -> str:
        return f"{self._language} {cell.state}"

    def below(self, cell: MatrixCell) -> str:
        return f"{self._language} {cell.done or ''}"

    def waiting(self) -> str:
        return f"{self._language} waits"

    def cell(self, cell: MatrixCell | None) -> CellWords:
        return CellWords(self.word(cell) if cell else self.waiting(), "")


def matrix_of(cells: FewCells, spoken: list[str]) -> MatrixModel:
    return MatrixModel(cells, lambda: FewWords(spoken[0]), lambda person: person.id)  # type: ignore[arg-type, return-value]


@given(
    steps=st.lists(
        st.tuples(
            st.lists(NAMES, max_size=7, unique=True),
            st.lists(st.integers(0, 3), max_size=4, unique=True),
            st.lists(st.tuples(NAMES, st.integers(0, 3), st.sampled_from(CellState)), max_size=6),
            st.booleans(),
        ),
        max_size=6,
    )
)
@QUICK
def test_a_matrix_is_filled_in_sorted_and_spoken_otherwise(
    steps: list[tuple[list[str], list[int], list[tuple[str, int, CellState]], bool]],
) -> None:
    cells, spoken = FewCells(), ["en"]
    model = matrix_of(cells, spoken)
    mirror = Mirror(model)
    for names, places, worked, switches in steps:
        people = [TeamPerson(name, f"Name {name}", None) for name in names]
        before = mirror.resets
        same = [one.id for one in model.people] == names and model.places == tuple(places)
        assert model.show_matrix(people, places) is not same
        assert mirror.resets == before + (not same), "the same rows and columns are kept"
        for name, place, state in worked:
            cells.cells[name, place] = MatrixCell(state)
        model.worked_out({name for name, _, _ in worked})
        assert mirror.rows == mirror.read()
        if switches:
            spoken[0] = "cy" if spoken[0] == "en" else "en"
            model.reword()
            assert mirror.rows == mirror.read()
        assert [model.row_of(name) for name in names] == list(range(len(names)))


@pytest.mark.parametrize("kind", ROLES)
def test_what_is_no_row_says_nothing(desk: Desk, kind: type[QAbstractItemModel]) -> None:
    made: dict[type, QAbstractItemModel] = {
        LearningModel: LearningModel(lambda _entry: ""),
        EvidenceModel: EvidenceModel(lambda _one: "", lambda _one: ""),
        RowsModel: RowsModel[str](desk.context, [Column("Day", str)]),
        MatrixModel: matrix_of(FewCells(), ["en"]),
        TeamModel: TeamModel(lambda _person, _column: Cell(""), str),
    }
    model = made[kind]
    assert model.data(QModelIndex()) is None
    assert model.data(model.index(3, 0)) is None
    assert model.rowCount(model.index(0, 0)) == 0
