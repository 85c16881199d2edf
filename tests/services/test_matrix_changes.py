"""The matrix of training after something went, and training recorded twice."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from careerplanner.domain.changes import Entity
from careerplanner.domain.dates import PartialDate
from careerplanner.services.book.books import close_book
from careerplanner.services.matrix.matrix_recording import Session, record_training
from careerplanner.services.matrix.matrix_view import MatrixView
from careerplanner.services.record import records
from careerplanner.services.workspace import Workspace
from tests.services.matrix_made import TODAY, team

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from careerplanner.framework.lookup import Lookup
    from careerplanner.i18n.catalogue import Catalogues


@pytest.fixture
def space(wales: Lookup, catalogues: Catalogues, tmp_path: Path) -> Iterator[Workspace]:
    made = team(Workspace(wales, catalogues, lambda: TODAY), tmp_path / "team.careerbook")
    yield made
    close_book(made)


def test_a_column_goes_with_the_last_of_its_training(space: Workspace) -> None:
    view = MatrixView(space)
    view.work_all()
    title = "Dementia Friends"
    assert title in {view.columns[at].title for at in view.shown_columns()}
    for worker, entries in (("dai", ["d1"]), ("eve", ["e1", "e2"])):
        for entry in entries:
            entity = Entity.LEARNING if entry == "e2" else Entity.TRAINING
            view.changed(records.remove(space, worker, entity, entry))
    view.work_all()
    assert title not in {view.columns[at].title for at in view.shown_columns()}
    view.changed(records.undo(space).changes)  # type: ignore[union-attr]
    view.work_all()
    assert title in {view.columns[at].title for at in view.shown_columns(everything=True)}


def test_training_of_others_is_recorded_once_for_who_is_not_asked_for_it(space: Workspace) -> None:
    view = MatrixView(space)
    view.work_all()
    column = next(one for one in view.columns if one.title == "Dementia Friends")
    held = Session("Dementia Friends", PartialDate(2026, 11, 2))
    record_training(space, ["bob"], column, held)
    again = record_training(space, ["bob", "cer"], column, held)
    assert (again.added, again.there) == (("cer",), ("bob",))
    before = space.opened.record("bob").learning
    assert [one.title for one in before].count("Dementia Friends") == 1
