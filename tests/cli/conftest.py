"""A way to give the command line words and to see what it answers."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from io import StringIO
from typing import TYPE_CHECKING

import pytest

from careerplanner.cli.console import Console
from careerplanner.cli.main import WindowAsked, run
from careerplanner.i18n.catalogue import Catalogues
from careerplanner.i18n.language import Language
from careerplanner.paths import translations_folder
from tests.cli.golden import ALDLAND

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

TODAY = date(2030, 6, 1)


@dataclass
class Answered:
    """What came of some words."""

    status: int
    out: str
    err: str


Ask = "Callable[..., Answered]"


@pytest.fixture(scope="session")
def catalogues() -> Catalogues:
    """The texts of both languages."""
    return Catalogues(translations_folder())


@pytest.fixture
def ask(catalogues: Catalogues) -> Callable[..., Answered]:
    """Asks the command line, in the imagined country unless another pack is named."""

    def asked(*words: object) -> Answered:
        out, err = StringIO(), StringIO()
        spoken = [str(word) for word in words]
        if "--pack" not in spoken and spoken:
            spoken += ["--pack", str(ALDLAND)]
        status = run(spoken, catalogues, Console(out, err), Language.ENGLISH, today=lambda: TODAY)
        assert not isinstance(status, WindowAsked)
        return Answered(int(status), out.getvalue(), err.getvalue())

    return asked


@pytest.fixture
def book(ask: Callable[..., Answered], tmp_path: Path) -> Path:
    """A book of fourteen invented people."""
    path = tmp_path / "team.careerbook"
    assert ask("sample", "--workers", 14, "--seed", 7, "--out", path).status == 0
    return path
