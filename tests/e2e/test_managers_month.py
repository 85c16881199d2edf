"""A manager's month, through the real window: a team begun, looked through, talked with, chased."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from careerplanner.i18n.language import Language
from tests.e2e import month_chase as chase
from tests.e2e import month_start as start
from tests.e2e import month_talks as talks
from tests.e2e import month_team as team
from tests.e2e.month import Month

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from tests.pdfua.verapdf import Failure

START = date(2026, 6, 1)
PAPERS = 18
"""Two lists, two records, two summaries, an agenda, a matrix, two papers of the team, seven plans
and the list of them."""


@pytest.fixture(params=Language)
def month(
    request: pytest.FixtureRequest,
    qapp: QApplication,
    qtbot: QtBot,
    user_home: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> Month:
    return Month(qapp, qtbot, monkeypatch, tmp_path, request.param, START)


def test_a_managers_month(month: Month, pdfua: Callable[[Iterable[Path]], list[Failure]]) -> None:
    with month.on(START):
        start.first_start(month)
        start.type_names(month)
        start.bring_in(month)
        start.undo_and_redo(month)
    with month.on(date(2026, 6, 3)):
        team.look_who_is_overdue(month)
        team.keep_view(month)
        team.print_list(month)
        team.ask_training(month)
        team.set_line_manager(month)
        team.set_days(month)
        team.undo_and_redo(month)
        start.bring_in_again(month)
    with month.on(date(2026, 6, 10)):
        talks.both_sign_at_once(month)
        talks.one_signs_now(month)
    with month.on(date(2026, 6, 17)):
        talks.the_other_signs(month)
    with month.on(date(2026, 6, 29)):
        team.view_again(month, chase.STILL_OF_BRYN)
        chase.chase_on_the_team_page(month)
        chase.chase_in_the_next_conversation(month)
        chase.open_cell(month)
        chase.record_for_several(month)
        chase.print_matrix(month)
        chase.export(month)
        chase.learning_for_the_team(month)
        chase.who_comes_next(month)
        chase.everybodys_plan(month)
        chase.still_late(month)
    assert len(month.papers) == PAPERS
    assert pdfua(month.papers) == []
