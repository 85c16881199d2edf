"""Evidence comes in through the dialog: looked at first, shown, then kept or left alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDropEvent, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from careerplanner.domain.evidence import EvidenceKind, Served, Target
from careerplanner.domain.typed import Typed
from careerplanner.gui.dialogs.evidence.evidence_dialog import EvidenceDialog
from careerplanner.gui.dialogs.evidence.evidence_part import EvidencePart
from careerplanner.gui.dialogs.record.action_dialog import ActionDialog
from careerplanner.gui.dialogs.record.award_dialog import AwardDialog
from careerplanner.i18n.language import Language
from careerplanner.services.evidence import evidence
from careerplanner.services.record import records
from tests.gui.evidence_steps import is_gone
from tests.gui.hand import Hand
from tests.gui.people import desk_of, faults_everywhere
from tests.services import evidence_made as made

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from careerplanner.errors import CareerPlannerError
    from careerplanner.gui.desk import Desk

AWARD = Target(Served.AWARD, "a1")


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with desk_of(tmp_path) as made_of:
        yield made_of


@pytest.fixture
def over(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    widget.resize(1024, 700)
    qtbot.addWidget(widget)
    widget.show()
    return widget


def opened(desk: Desk, over: QWidget, target: Target | None = AWARD) -> EvidenceDialog:
    dialog = EvidenceDialog(desk, target, parent=over)
    dialog.open()
    return dialog


def settled(dialog: EvidenceDialog, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not dialog.files.picker.busy and dialog.save_button.isEnabled())


def pieces(desk: Desk) -> list[str]:
    record = desk.record()
    assert record is not None
    return [one.title for one in evidence.of(record, AWARD)]


def test_files_are_looked_at_shown_and_kept_with_one_save(
    desk: Desk, over: QWidget, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog = opened(desk, over)
    paths = [
        made.put(tmp_path, "First aid.jpg", made.photo(place=True)),
        made.put(tmp_path, "broken.pdf", b"%PDF-1.7 nothing"),
        made.put(tmp_path, "paper.txt", made.pdf()),
    ]
    dialog.files.picker.look_at(paths)
    settled(dialog, qtbot)
    rows = {row.found.name: row for row in dialog.files.picker.rows.values()}
    assert set(rows) == {"First aid.jpg", "broken.pdf", "paper.txt"}
    assert rows["broken.pdf"].found.problem == "evidence.corrupt"
    shown = [dialog.files.picker.list.rows[row.key] for row in rows.values()]
    said = " ".join(row.notes.text() + row.problem.text() + row.will.text() for row in shown)  # type: ignore[attr-defined]
    assert "This file is damaged" in said
    assert "something else" in said
    assert "Place and other hidden details are taken out" in said
    assert pieces(desk) == [], "nothing is written before Save"
    dialog.save()
    qtbot.waitUntil(lambda: is_gone(dialog))
    assert pieces(desk) == ["First aid", "paper"]
    records.undo(desk.workspace)
    desk.book_opened()
    assert pieces(desk) == []


def test_cancel_leaves_nothing(
    desk: Desk, over: QWidget, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = opened(desk, over)
    dialog.files.picker.look_at([made.put(tmp_path, "a.jpg", made.photo())])
    settled(dialog, qtbot)
    asked: list[object] = []
    monkeypatch.setattr(desk.context.messages, "ask", lambda *a, **k: bool(asked.append(a) or True))
    dialog.reject()
    assert asked, "what was chosen is not thrown away without asking"
    assert not dialog.isVisible()
    assert pieces(desk) == []
    assert desk.workspace.opened.contents_size() == 0


def test_a_file_that_goes_before_save_is_said_and_can_be_chosen_again(
    desk: Desk, over: QWidget, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []

    def show(error: CareerPlannerError) -> None:
        told.append(error.code)

    monkeypatch.setattr(desk.context.messages, "show_error", show)
    monkeypatch.setattr(desk.context.tasks, "_error_shown", show)
    dialog = opened(desk, over)
    path = made.put(tmp_path, "a.jpg", made.photo())
    dialog.files.picker.look_at([path, made.put(tmp_path, "b.txt", b"words")])
    settled(dialog, qtbot)
    path.unlink()
    dialog.save()
    qtbot.waitUntil(lambda: bool(told))
    assert told == ["evidence.gone"]
    assert dialog.isVisible()
    assert pieces(desk) == []
    made.put(tmp_path, "a.jpg", made.photo((50, 50)))
    dialog.files.picker.look_at([path])
    settled(dialog, qtbot)
    dialog.save()
    qtbot.waitUntil(lambda: is_gone(dialog))
    assert sorted(pieces(desk)) == ["a", "b"]


def test_what_is_kept_already_is_offered_and_not_kept_twice(
    desk: Desk, over: QWidget, qtbot: QtBot, tmp_path: Path
) -> None:
    path = made.put(tmp_path, "a.jpg", made.photo())
    found = evidence.look_at(path)
    choice = evidence.Choice(found, found.offers[0].treatment, "My certificate")
    desk.changed(evidence.add_files(desk.workspace, desk.worker_id, [choice]))
    dialog = opened(desk, over)
    dialog.files.picker.look_at([path])
    settled(dialog, qtbot)
    (row,) = dialog.files.picker.rows.values()
    assert row.use_kept
    dialog.save()
    qtbot.waitUntil(lambda: is_gone(dialog))
    record = desk.record()
    assert record is not None
    assert [one.title for one in record.evidence] == ["My certificate"]
    assert pieces(desk) == ["My certificate"]


def test_the_same_content_under_two_names_is_listed_once_and_said(
    desk: Desk, over: QWidget, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog = opened(desk, over)
    paths = [made.put(tmp_path, name, made.photo()) for name in ("a.jpg", "b.jpg")]
    dialog.files.picker.look_at(paths)
    settled(dialog, qtbot)
    assert len(dialog.files.picker.rows) == 1
    assert "b.jpg" in dialog.files.picker.said.text()
    dialog.files.picker.leave_out(next(iter(dialog.files.picker.rows)))
    assert dialog.files.picker.accepted == ()


def test_more_files_than_are_taken_at_once_are_said(
    desk: Desk, over: QWidget, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog = opened(desk, over)
    paths = [made.put(tmp_path, f"{n}.txt", str(n).encode()) for n in range(53)]
    dialog.files.picker.look_at(paths)
    settled(dialog, qtbot)
    assert len(dialog.files.picker.rows) == 50
    assert "50" in dialog.files.picker.said.text()


def test_a_picture_is_pasted_and_a_file_is_dropped(
    desk: Desk, over: QWidget, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = opened(desk, over)
    picker = dialog.files.picker
    QApplication.clipboard().setImage(QImage(40, 30, QImage.Format.Format_RGB32))
    assert picker.paste()
    settled(dialog, qtbot)
    assert [row.found.name for row in picker.rows.values()] == ["Pasted picture.png"]
    told: list[object] = []
    monkeypatch.setattr(desk.context.messages, "tell", lambda *a, **k: told.append(a))
    QApplication.clipboard().setText("words")
    assert not picker.paste()
    assert told
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(made.put(tmp_path, "a.jpg", made.photo())))])
    picker.dropEvent(
        QDropEvent(
            QPoint(1, 1),
            Qt.DropAction.CopyAction,
            data,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
    )
    settled(dialog, qtbot)
    dialog.save()
    qtbot.waitUntil(lambda: is_gone(dialog))
    assert pieces(desk) == ["Pasted picture", "a"]


def chosen(dialog: EvidenceDialog, kind: str) -> None:
    dialog.kind.choices.row(kind).click()


def test_a_reflection_a_witness_and_a_link_are_kept(desk: Desk, over: QWidget) -> None:
    hand = Hand()
    dialog = opened(desk, over)
    chosen(dialog, "reflection")
    assert "What went well?" in dialog.words.hint.text()
    dialog.name.set_value("A hoist")
    dialog.save()
    assert dialog.isVisible()
    assert dialog.words.is_wrong
    dialog.words.set_value("I asked first.")
    hand.press(dialog.save_button)
    dialog = opened(desk, over)
    chosen(dialog, "witness")
    for field, words in (
        (dialog.name, "Handover"),
        (dialog.witness, "Gethin Invented, senior"),
        (dialog.words, "Calm and clear."),
    ):
        field.set_value(words)
    hand.press(dialog.save_button)
    dialog = opened(desk, over)
    chosen(dialog, "link")
    dialog.name.set_value("Guidance")
    dialog.address.set_value("javascript:alert(1)")
    dialog.save()
    assert dialog.address.is_wrong
    dialog.address.set_value("www.example.org")
    hand.press(dialog.save_button)
    record = desk.record()
    assert record is not None
    kinds = [(one.kind, one.words) for one in evidence.of(record, AWARD)]
    assert kinds == [
        (EvidenceKind.REFLECTION, Typed("I asked first.", "en")),
        (EvidenceKind.WITNESS, Typed("Calm and clear.", "en")),
        (EvidenceKind.LINK, None),
    ]


def test_a_day_to_come_is_refused_at_its_field_with_files_too(
    desk: Desk, over: QWidget, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog = opened(desk, over)
    dialog.files.picker.look_at([made.put(tmp_path, "a.jpg", made.photo())])
    settled(dialog, qtbot)
    dialog.on.set_value("2031")
    dialog.save()
    qtbot.waitUntil(lambda: dialog.on.is_wrong)
    assert pieces(desk) == []


def test_one_piece_kept_already_comes_to_serve_another_thing(desk: Desk, over: QWidget) -> None:
    words = Typed("I asked first.", "en")
    desk.changed(evidence.add_words(desk.workspace, desk.worker_id, "A hoist", words))
    dialog = opened(desk, over)
    chosen(dialog, "kept")
    dialog.save()
    assert dialog.piece.is_wrong
    dialog.piece.picker.box.setFocus()
    QTest.keyClicks(dialog.piece.picker.box, "hoist")
    QTest.qWait(120)
    QTest.keyClick(dialog.piece.picker.box, Qt.Key.Key_Down)
    QTest.keyClick(dialog.piece.picker.box, Qt.Key.Key_Return)
    assert dialog.piece.picked
    dialog.save()
    assert pieces(desk) == ["A hoist"]


def test_the_reminder_stands_at_every_intake(desk: Desk, over: QWidget) -> None:
    for target in (AWARD, None):
        dialog = opened(desk, over, target)
        assert dialog.reminder.isVisible()
        assert "people you support" in dialog.reminder.text()
        dialog.close()


def test_the_part_shows_what_serves_and_lets_go_of_it(desk: Desk, qtbot: QtBot) -> None:
    target: list[Target | None] = [None]
    part = EvidencePart(desk.context, desk, lambda: target[0])
    qtbot.addWidget(part)
    part.show()
    assert part.later.isVisible()
    assert not part.add_button.isVisible()
    target[0] = AWARD
    part.refresh()
    assert part.none.isVisible()
    words = Typed("I asked first.", "en")
    desk.changed(evidence.add_words(desk.workspace, desk.worker_id, "A hoist", words, AWARD))
    part.refresh()
    (row,) = part.pieces.rows.values()
    assert row.title.text() == "A hoist"  # type: ignore[attr-defined]
    Hand().press(row.detach)  # type: ignore[attr-defined]
    assert pieces(desk) == []
    record = desk.record()
    assert record is not None
    assert len(record.evidence) == 1, "the piece itself stays"


@pytest.mark.parametrize("kind", ["file", "reflection", "witness", "link", "kept"])
def test_every_form_of_the_dialog_fits_everywhere(
    desk: Desk, qtbot: QtBot, tmp_path: Path, kind: str
) -> None:
    words = Typed("I asked first.", "en")
    desk.changed(evidence.add_words(desk.workspace, desk.worker_id, "A hoist", words))
    dialog = EvidenceDialog(desk, AWARD)
    qtbot.addWidget(dialog)
    if kind == "file":
        dialog.files.picker.look_at(
            [
                made.put(tmp_path, "A long name of a certificate in Caernarfon.jpg", made.photo()),
                made.put(tmp_path, "b.pdf", b"%PDF-1 nothing"),
            ]
        )
        settled(dialog, qtbot)
    dialog.kind.set_value(kind)
    dialog.kind.edited.emit()
    dialog.loaded()
    assert faults_everywhere(desk, dialog, qtbot) == []


def test_welsh_asks_in_welsh(tmp_path: Path, qtbot: QtBot) -> None:
    with desk_of(tmp_path, language=Language.WELSH) as desk:
        dialog = EvidenceDialog(desk, AWARD)
        qtbot.addWidget(dialog)
        assert dialog.windowTitle() != "Add evidence"
        assert "people" not in dialog.reminder.text()


def test_an_award_and_an_action_show_their_evidence_once_they_are_kept(
    desk: Desk, qtbot: QtBot
) -> None:
    record = desk.record()
    assert record is not None
    words = Typed("I asked first.", "en")
    for target in (AWARD, Target(Served.ACTION, record.actions[0].id)):
        desk.changed(evidence.add_words(desk.workspace, desk.worker_id, "Shown", words, target))
    award = AwardDialog(desk, lambda _held: True, record.awards[0])
    action = ActionDialog(desk, lambda _action: True, record.actions[0])
    for dialog in (award, action):
        qtbot.addWidget(dialog)
        dialog.show()
        assert len(dialog.evidence.pieces.rows) == 1
        assert not dialog.changed, "evidence is kept at once and leaves nothing to save"
    new = AwardDialog(desk, lambda _held: True)
    qtbot.addWidget(new)
    assert not hasattr(new, "evidence")
