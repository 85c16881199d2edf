"""Small translation files to try things on, and the real one."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from careerplanner.i18n.catalogue import TS_NAME, Catalogue, Catalogues
from careerplanner.i18n.language import Language
from tools.strings.ts_file import FINISHED, Entry, Key, TsFile

if TYPE_CHECKING:
    from collections.abc import Callable

ROOT = Path(__file__).resolve().parents[2]
TS_FILE = ROOT / "translations" / TS_NAME

Texts = dict[tuple[str, ...], str]


@pytest.fixture
def welsh(tmp_path: Path) -> Callable[[Texts], Catalogue]:
    """Makes a Welsh catalogue that knows the given texts, by (context, source[, comment])."""

    def make(texts: Texts) -> Catalogue:
        entries = {Key(*key): Entry(text, FINISHED) for key, text in texts.items()}
        TsFile(entries).write(tmp_path / TS_NAME)
        return Catalogues(tmp_path).get(Language.WELSH)

    return make


@pytest.fixture(scope="session")
def real_welsh() -> Catalogue:
    """The Welsh that the program ships."""
    return Catalogues(ROOT / "translations").get(Language.WELSH)
