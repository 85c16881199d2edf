"""A pack, texts and an empty team's book for tests of files."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from careerplanner.i18n.catalogue import Catalogues
from careerplanner.paths import translations_folder
from careerplanner.services.book.books import close_book, new_book
from careerplanner.services.framework.frameworks import open_framework
from careerplanner.services.workspace import Workspace

if TYPE_CHECKING:
    from collections.abc import Iterator

    from careerplanner.framework.lookup import Lookup

ALDLAND = Path(__file__).parents[1] / "framework" / "packs" / "aldland"


@pytest.fixture(scope="session")
def lookup() -> Lookup:
    """The pack of an imagined country: files do not depend on a nation."""
    return open_framework(str(ALDLAND))


@pytest.fixture(scope="session")
def catalogues() -> Catalogues:
    """The texts of both languages."""
    return Catalogues(translations_folder())


@pytest.fixture
def team(tmp_path: Path, lookup: Lookup, catalogues: Catalogues) -> Iterator[Workspace]:
    """A workspace with an empty team's book open, on one fixed day."""
    workspace = Workspace(lookup, catalogues, lambda: date(2026, 11, 22))
    new_book(workspace, tmp_path / "team.careerbook", "team")
    yield workspace
    close_book(workspace)
