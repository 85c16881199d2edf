"""What the tests of faults share: books that lie on real disks, and a program that writes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.store.books import ANN, WORKER, Shelf

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture(scope="session")
def shelf(tmp_path_factory: pytest.TempPathFactory) -> Shelf:
    """Where books come from; no two are the same."""
    return Shelf(tmp_path_factory.mktemp("books"))


@pytest.fixture
def anns_path(shelf: Shelf) -> Path:
    """A closed book with one worker in it."""
    with shelf.book() as book:
        with book.action("worker.add", ANN) as act:
            act.add_worker(WORKER)
        return book.path
