"""What the tests of the store share."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.store.books import Shelf

if TYPE_CHECKING:
    from collections.abc import Iterator

    from careerplanner.store.book import Book


@pytest.fixture(scope="session")
def shelf(tmp_path_factory: pytest.TempPathFactory) -> Shelf:
    """Where books come from; no two are the same."""
    return Shelf(tmp_path_factory.mktemp("books"))


@pytest.fixture
def book(shelf: Shelf) -> Iterator[Book]:
    """An empty team's book, open."""
    with shelf.book() as opened:
        yield opened


@pytest.fixture
def anns(shelf: Shelf) -> Iterator[Book]:
    """A book of Ann, with a post and an award."""
    with shelf.book_of_ann() as opened:
        yield opened
