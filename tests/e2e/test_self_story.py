"""From a band to seeing oneself against it, in the real window."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from careerplanner.gui.pages.framework.framework_page import FrameworkPage
from careerplanner.gui.pages.myself.self_page import GOING, START, SelfPage
from careerplanner.gui.pages.standing.standing_page import StandingPage
from careerplanner.i18n.language import Language
from tests.e2e.real_window import make_book, real_window
from tests.gui.people import SIAN, SIANS

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

BAR = 3


@pytest.mark.parametrize("language", Language)
def test_a_band_leads_to_seeing_oneself_against_it(
    language: Language, qapp: QApplication, user_home: Path, tmp_path: Path
) -> None:
    book = make_book(tmp_path / "sian.careerbook", SIAN, SIANS)
    with real_window(qapp, book, language) as seen:
        seen.window.show_page("standing")
        standing = seen.page
        assert isinstance(standing, StandingPage)
        seen.hand.press(standing.tiles.tile("D"))
        seen.hand.press(standing.myself)
        page = seen.page
        assert isinstance(page, SelfPage)
        assert (page.mode, page.band) == (START, "D")
        seen.hand.press(page.start.begin)
        assert page.mode == GOING
        assert seen.hand.count <= BAR
        seen.window.show_page("framework")
        framework = seen.page
        assert isinstance(framework, FrameworkPage)
        framework.open_fact("band", "C")
        seen.hand.press(framework.pane.myself)
        assert seen.page is page
        assert (page.mode, page.band) == (START, "C")
