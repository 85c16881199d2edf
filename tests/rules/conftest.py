"""The two packs the rules are tried on: Wales's, and an invented country's."""

from __future__ import annotations

from pathlib import Path

import pytest

from careerplanner.framework.loader import load_pack
from careerplanner.framework.lookup import Lookup
from careerplanner.paths import resources_folder


@pytest.fixture(scope="session")
def wales() -> Lookup:
    return Lookup(load_pack(resources_folder() / "frameworks" / "wales-draft-2023"))


@pytest.fixture(scope="session")
def aldland() -> Lookup:
    packs = Path(__file__).parents[1] / "framework" / "packs"
    return Lookup(load_pack(packs / "aldland"))
