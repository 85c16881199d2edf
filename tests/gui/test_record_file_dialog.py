"""Somebody's record as a file, brought in through the window: looked at first, then taken."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from careerplanner.domain.record import HeldAward, Worker
from careerplanner.errors import FileFault
from careerplanner.gui.book_control import BookControl
from careerplanner.gui.dialogs.record.record_file_dialog import RecordFileDialog
from careerplanner.services.exchange import transfer
from careerplanner.services.record import records
from tests.gui.accessibility import accessibility_problems
from tests.gui.clipping import clipped
from tests.gui.desks import make_desk, put_away, with_book
from tests.gui.window import apply_look

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

    from careerplanner.gui.desk import Desk

NON = Worker("w1", "Non Enghraifft")
HELD = HeldAward("a1", typed="An award nobody knows")


@pytest.fixture
def desk(qapp: QApplication, tmp_path: Path) -> Iterator[Desk]:
    desk = make_desk(tmp_path)
    apply_look(desk.context)
    with_book(desk, tmp_path / "non.careerbook", NON, (HELD,))
    yield desk
    put_away(desk)


def lines(dialog: RecordFileDialog) -> str:
    from careerplanner.gui.widgets.text import BodyText

    return "\n".join(text.text() for text in dialog.findChildren(BodyText))


def test_what_would_change_is_shown_and_one_press_takes_it_in(desk: Desk, tmp_path: Path) -> None:
    file = tmp_path / "non.json"
    transfer.export_record(desk.workspace, "w1", file)
    desk.apply(lambda: records.change(desk.workspace, "w1", replace(HELD, typed="Another")))
    dialog = RecordFileDialog(desk, file)
    dialog.show()
    assert "Non Enghraifft" in lines(dialog)
    assert "An award nobody knows" in lines(dialog)
    assert accessibility_problems(dialog) == []
    assert clipped(dialog) == []
    record = desk.record()
    assert record is not None
    assert record.awards[0].typed == "Another"  # nothing is written before the press
    dialog.bring_button.click()
    record = desk.record()
    assert record is not None
    assert record.awards[0].typed == HELD.typed
    undone = records.undo(desk.workspace)
    assert undone is not None
    desk.changed(undone.changes)
    record = desk.record()
    assert record is not None
    assert record.awards[0].typed == "Another"


def test_the_same_record_offers_nothing(desk: Desk, tmp_path: Path) -> None:
    control = BookControl(desk.context, desk)
    proposed = control.record_file()
    assert proposed is not None
    assert proposed.name.endswith(".json")
    assert "Non Enghraifft" in proposed.name
    control.give_away(tmp_path / "given.json")
    dialog = RecordFileDialog(desk, tmp_path / "given.json")
    dialog.show()
    assert not dialog.bring_button.isVisible()


def test_what_is_no_record_is_refused_before_anything_is_shown(desk: Desk, tmp_path: Path) -> None:
    file = tmp_path / "x.json"
    file.write_text("[]")
    with pytest.raises(FileFault):
        RecordFileDialog(desk, file)
