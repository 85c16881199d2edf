"""Packs to work on: the invented country's, whole or with something done to it."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from careerplanner.framework.loader import load_pack

if TYPE_CHECKING:
    from collections.abc import Callable

    from careerplanner.domain.pack import Pack

ALDLAND = Path(__file__).parent / "packs" / "aldland"


@pytest.fixture(scope="session")
def aldland_folder() -> Path:
    """The invented country's pack as it is kept; not to be written to."""
    return ALDLAND


@pytest.fixture(scope="session")
def aldland() -> Pack:
    """The invented country's pack, loaded."""
    return load_pack(ALDLAND)


@pytest.fixture
def aldland_copy(tmp_path: Path) -> Path:
    """A copy of the invented country's pack to do things to."""
    return Path(shutil.copytree(ALDLAND, tmp_path / "aldland"))


@pytest.fixture
def change(aldland_copy: Path) -> Callable[[str, str, str], Path]:
    """Replaces a piece of a file of the copy that stands there exactly once; gives the folder."""

    def replace(file: str, old: str, new: str) -> Path:
        path = aldland_copy / file
        text = path.read_text("utf-8")
        assert text.count(old) == 1, f"{old!r} stands {text.count(old)} times in {file}"
        path.write_text(text.replace(old, new), "utf-8", newline="")
        return aldland_copy

    return replace
