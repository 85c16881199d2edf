"""Both packs, the texts and a workspace for tests of the services."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from careerplanner.domain.ids import seeded_ids
from careerplanner.i18n.catalogue import Catalogues
from careerplanner.i18n.language import Language
from careerplanner.paths import translations_folder
from careerplanner.services.book.books import close_book
from careerplanner.services.framework.facts import Facts
from careerplanner.services.framework.frameworks import open_framework
from careerplanner.services.record.starting import start_book
from careerplanner.services.workspace import Workspace
from tests.services import inducted
from tests.services.sheet_bringing import TODAY as SHEET_DAY
from tests.services.sheet_bringing import Bringing

if TYPE_CHECKING:
    from collections.abc import Iterator

    from careerplanner.framework.lookup import Lookup

ALDLAND = Path(__file__).parents[1] / "framework" / "packs" / "aldland"
TODAY = date(2026, 11, 22)


@pytest.fixture(scope="session")
def wales() -> Lookup:
    """The pack that comes with the program."""
    return open_framework()


@pytest.fixture(scope="session")
def aldland() -> Lookup:
    """The pack of an imagined country."""
    return open_framework(str(ALDLAND))


@pytest.fixture(scope="session")
def catalogues() -> Catalogues:
    """The texts of both languages."""
    return Catalogues(translations_folder())


@pytest.fixture
def workspace(aldland: Lookup, catalogues: Catalogues) -> Iterator[Workspace]:
    """A workspace without a book, on one fixed day."""
    made = Workspace(aldland, catalogues, lambda: TODAY)
    yield made
    close_book(made)


@pytest.fixture
def space(wales: Lookup, catalogues: Catalogues, tmp_path: Path) -> Iterator[Workspace]:
    """A workspace with the book of somebody on induction in Wales."""
    made = Workspace(wales, catalogues, lambda: TODAY, make_id=seeded_ids(3))
    start_book(made, tmp_path / "mared.careerbook", "worker", inducted.MARED, (inducted.HOME,))
    yield made
    close_book(made)


@pytest.fixture
def invented(workspace: Workspace, aldland: Lookup) -> Workspace:
    """A workspace with the framework of the invented country."""
    return replace(workspace, lookup=aldland)


@pytest.fixture
def facts(invented: Workspace) -> Facts:
    """Its facts in English."""
    return Facts(invented, Language.ENGLISH)


@pytest.fixture
def bringing(tmp_path: Path, wales: Lookup, catalogues: Catalogues) -> Iterator[Bringing]:
    """A book of a team, and spreadsheets held against it."""
    made = Workspace(wales, catalogues, lambda: SHEET_DAY, make_id=seeded_ids(5))
    yield Bringing(made, tmp_path)
    close_book(made)
