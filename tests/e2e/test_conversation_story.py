"""The story "A one-to-one in twenty minutes": from Home to a signed and printed record, counted."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from careerplanner.domain.conversations import Voice
from careerplanner.domain.dates import PartialDate
from careerplanner.domain.ids import seeded_ids
from careerplanner.domain.ratings import RatedBy, RatingAnswer
from careerplanner.domain.record import ActionState
from careerplanner.gui.dialogs.conversation.conversation_sign_dialog import ConversationSignDialog
from careerplanner.gui.dialogs.sheet_dialog import SheetDialog
from careerplanner.gui.pages.conversation.conversation_agreed import Outcome
from careerplanner.gui.pages.conversation.conversations_page import ConversationsPage
from careerplanner.gui.pages.home.home_page import HomePage
from careerplanner.i18n.language import Language
from careerplanner.services.book import books
from tests.e2e.real_window import RealWindow, make_book, make_workspace, real_window
from tests.gui.conversation_steps import GETHIN, ROTA, SHADOW, answer_some, hold_one
from tests.gui.desks import TODAY
from tests.gui.people import SIAN, SIANS
from tests.gui.plan_steps import LONG

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QApplication, QWidget
    from pytestqt.qtbot import QtBot

    from careerplanner.services.workspace import Workspace

BAR = 15
SAID, NEW = "Mae'r rota'n well", "Ask for a day with the nurse"
ALONE, WITH_HELP = RatingAnswer.ON_MY_OWN, RatingAnswer.WITH_HELP
TOPIC = 0


def later_workspace(seed: int = 37) -> Workspace:
    """A workspace whose ids are not those of the book's first day."""
    space = make_workspace()
    space.make_id = seeded_ids(seed)
    return space


def book_with_past(path: Path) -> Path:
    """Siân's book, with a one-to-one of April and her own answers since."""
    made = make_book(path, SIAN, SIANS)
    space = later_workspace(23)
    books.open_book(space, made)
    hold_one(space, SIAN.id, SIAN.name)
    answer_some(space, SIAN.id)
    books.close_book(space)
    return made


def page(seen: RealWindow) -> ConversationsPage:
    assert isinstance(seen.page, ConversationsPage)
    return seen.page


def saves_to(seen: RealWindow, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The file dialog: one press takes the place it proposes."""

    def choose(*_asked: object) -> Path:
        seen.hand.count += 1
        return path

    monkeypatch.setattr(seen.context.messages, "choose_file_to_save", choose)


def text_of(pdf: Path) -> str:
    document = pypdfium2.PdfDocument(pdf)
    return " ".join(" ".join(p.get_textpage().get_text_bounded() for p in document).split())


def wait_for(seen: RealWindow, ended: list[bool]) -> None:
    for _ in range(150):
        if ended:
            break
        QTest.qWait(20)
    assert ended
    seen.settle()


@pytest.mark.parametrize("language", Language)
def test_from_home_to_a_signed_and_printed_record_in_at_most_15_interactions(
    language: Language,
    qapp: QApplication,
    qtbot: QtBot,
    user_home: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    book = book_with_past(tmp_path / "sian.careerbook")
    with real_window(qapp, book, language, later_workspace) as seen:
        hand, paper = seen.hand, tmp_path / "record.pdf"
        saves_to(seen, paper, monkeypatch)
        assert isinstance(seen.page, HomePage)
        hand.press(seen.window.navigation.entries["conversations"])
        hand.press(page(seen).start.begin)
        part = page(seen).part
        before = {one.what.words: one.id for one in seen.record.actions}
        hand.press(part.before.agreed.button(before[SHADOW], Outcome.DONE))
        topic = next(iter(part.topics.rows))
        hand.press(part.topics.link(topic))
        hand.type(SAID)
        statement = next(iter(part.seeing.statements.rows))
        answers = part.seeing.statements.answers
        hand.press(answers(statement, RatedBy.MANAGER).buttons[ALONE])
        hand.press(answers(statement, RatedBy.AGREED).buttons[ALONE])
        hand.press(part.ending.entry.what.box)
        hand.type(NEW)
        hand.key(Qt.Key.Key_Tab)
        hand.type("30 6 2026")
        hand.enter()
        ended: list[bool] = []

        def sign(dialog: QWidget) -> None:
            assert isinstance(dialog, ConversationSignDialog)
            hand.press(dialog.who.choices.row("both"))
            hand.enter()
            ended.append(True)

        seen.in_dialog(ConversationSignDialog, sign)
        hand.press(part.ending.sign)
        wait_for(seen, ended)

        def take(dialog: QWidget) -> None:
            assert isinstance(dialog, SheetDialog)
            hand.press(dialog.out.save)
            qtbot.waitUntil(dialog.out.outcome.isVisible, timeout=LONG)
            ended.append(True)
            dialog.reject()

        ended.clear()
        seen.in_dialog(SheetDialog, take)
        hand.press(part.ending.print_record)
        wait_for(seen, ended)
        assert hand.count <= BAR
        one = next(each for each in seen.record.conversations if each.id == page(seen).shown)
        assert one.is_signed
        assert (one.worker_signed_by, one.manager_signed_by) == (SIAN.name, GETHIN)
        assert one.held == one.worker_signed_on == PartialDate.of(TODAY)
        assert one.next_on == PartialDate(2026, 8, 18)
        actions = {action.what.words: action for action in seen.record.actions}
        assert actions[SHADOW].state is ActionState.DONE
        assert actions[ROTA].state is ActionState.OPEN
        assert actions[NEW].conversation == one.id
        assert (actions[NEW].owner, actions[NEW].due) == (SIAN.name, PartialDate(2026, 6, 30))
        given = {
            each.by: each.answer for each in seen.record.ratings if each.statement == statement
        }
        assert given == {
            RatedBy.SELF: WITH_HELP,
            RatedBy.MANAGER: ALONE,
            RatedBy.AGREED: ALONE,
        }
        (note,) = [each for each in seen.record.talked if each.conversation == one.id]
        assert (note.topic, note.text.words, note.voice) == (topic, SAID, Voice.BOTH)
        assert note.text.language == language.value
        printed = text_of(paper)
        for words in (SAID, NEW, SIAN.name, GETHIN, ROTA):
            assert words in printed


def test_the_whole_conversation_with_the_keyboard_alone(
    qapp: QApplication,
    qtbot: QtBot,
    user_home: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    book = book_with_past(tmp_path / "sian.careerbook")
    with real_window(qapp, book, workspace=later_workspace) as seen:
        hand, paper = seen.hand, tmp_path / "record.pdf"
        saves_to(seen, paper, monkeypatch)
        seen.press_key(Qt.Key.Key_6, Qt.KeyboardModifier.ControlModifier)
        seen.tab_to(page(seen).start.begin)
        hand.enter()
        part = page(seen).part
        before = {one.what.words: one.id for one in seen.record.actions}
        seen.tab_to(part.before.agreed.button(before[SHADOW], Outcome.DONE))
        hand.key(Qt.Key.Key_Space)
        topic = next(iter(part.topics.rows))
        seen.tab_to(part.topics.link(topic))
        hand.enter()
        hand.type(SAID)
        statement = next(iter(part.seeing.statements.rows))
        answers = part.seeing.statements.answers
        manager = answers(statement, RatedBy.MANAGER)
        seen.tab_to(next(iter(manager.buttons.values())))
        hand.type("3")
        hand.key(Qt.Key.Key_Down)
        hand.type("3")
        assert answers(statement, RatedBy.AGREED).answer is ALONE
        seen.tab_to(part.ending.entry.what.box)
        hand.type(NEW)
        hand.enter()
        assert part.ending.entry.what.box.hasFocus()
        ended: list[bool] = []

        def sign(_dialog: QWidget) -> None:
            hand.key(Qt.Key.Key_Space)
            hand.enter()
            ended.append(True)

        seen.tab_to(part.ending.sign)
        seen.in_dialog(ConversationSignDialog, sign)
        hand.enter()
        wait_for(seen, ended)
        seen.come_back()
        assert part.ending.print_record.hasFocus()

        def take(dialog: QWidget) -> None:
            assert isinstance(dialog, SheetDialog)
            hand.enter()
            qtbot.waitUntil(dialog.out.outcome.isVisible, timeout=LONG)
            ended.append(True)
            dialog.reject()

        ended.clear()
        seen.in_dialog(SheetDialog, take)
        hand.enter()
        wait_for(seen, ended)
        assert paper.exists()
        assert seen.record.conversations[-1].is_signed


def test_closing_the_window_keeps_what_was_typed(
    qapp: QApplication, user_home: Path, tmp_path: Path
) -> None:
    book = book_with_past(tmp_path / "sian.careerbook")
    with real_window(qapp, book, workspace=later_workspace) as seen:
        hand = seen.hand
        hand.press(seen.window.navigation.entries["conversations"])
        hand.press(page(seen).start.begin)
        part = page(seen).part
        hand.press(part.ending.entry.what.box)
        hand.type(NEW)
        hand.press(part.topics.link(next(iter(part.topics.rows))))
        hand.type(SAID)
        assert seen.window.close()
    space = later_workspace(41)
    books.open_book(space, book)
    kept = space.opened.record(SIAN.id)
    books.close_book(space)
    assert SAID in [note.text.words for note in kept.talked]
    assert NEW in [action.what.words for action in kept.actions]


def test_undo_at_the_foot_is_not_offered_for_something_older(
    qapp: QApplication, user_home: Path, tmp_path: Path
) -> None:
    book = book_with_past(tmp_path / "sian.careerbook")
    with real_window(qapp, book, workspace=later_workspace) as seen:
        hand = seen.hand
        hand.press(seen.window.navigation.entries["conversations"])
        hand.press(page(seen).start.begin)
        part = page(seen).part
        shadow = next(one.id for one in seen.record.actions if one.what.words == SHADOW)
        hand.press(part.before.agreed.button(shadow, Outcome.DONE))
        assert seen.window.undo_bar.isVisible()
        statement = next(iter(part.seeing.statements.rows))
        hand.press(part.seeing.statements.answers(statement, RatedBy.MANAGER).buttons[ALONE])
        assert not seen.window.undo_bar.isVisible(), "its Undo would take the answer back"
        seen.press_key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        assert not [one for one in seen.record.ratings if one.by is RatedBy.MANAGER]
        assert next(one for one in seen.record.actions if one.id == shadow).state is (
            ActionState.DONE
        )
