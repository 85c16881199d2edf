"""The kit of widgets, each as the person at the keyboard meets it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QVBoxLayout, QWidget

from careerplanner.gui.retranslation import retranslate_tree
from careerplanner.gui.tokens import LINE_CHARACTERS, Status
from careerplanner.gui.widgets.buttons import ActionButton
from careerplanner.gui.widgets.choice_list import Choice, ChoiceList
from careerplanner.gui.widgets.data_table import Column, DataTable, RowsModel
from careerplanner.gui.widgets.date_field import DateField
from careerplanner.gui.widgets.details import Details
from careerplanner.gui.widgets.field import LongTextField, TextField
from careerplanner.gui.widgets.forms import Form
from careerplanner.gui.widgets.page import Page
from careerplanner.gui.widgets.page_preview import PagePreview
from careerplanner.gui.widgets.search_picker import Match, SearchPicker
from careerplanner.gui.widgets.status_tag import STATUS_ICONS, STATUS_WORDS, StatusTag
from careerplanner.gui.widgets.summary_list import SummaryList, SummaryRow
from careerplanner.gui.widgets.task_list import TaskList, TaskRow
from careerplanner.gui.widgets.text import BodyText, Heading
from careerplanner.i18n.language import Language
from careerplanner.i18n.marks import mark

if TYPE_CHECKING:
    from pytestqt.modeltest import ModelTester
    from pytestqt.qtbot import QtBot

    from careerplanner.gui.context import WindowContext

FOUND = [Match("Core award", "Current", "core"), Match("Older award", "Ended 2020", "old")]


def shown(qtbot: QtBot, *widgets: QWidget, width: int = 800) -> QWidget:
    """Puts widgets into a window and shows it."""
    window = QWidget()
    column = QVBoxLayout(window)
    for widget in widgets:
        column.addWidget(widget)
    column.addStretch(1)
    qtbot.addWidget(window)
    qtbot.window_kept = window  # or it would be collected at the end of this function
    window.resize(width, 600)
    window.show()
    window.activateWindow()
    qtbot.waitExposed(window)
    QApplication.processEvents()
    return window


def name_of(widget: QWidget) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def role_of(widget: QWidget) -> QAccessible.Role:
    return QAccessible.queryAccessibleInterface(widget).role()


def test_a_heading_is_one_to_a_screen_reader(qtbot: QtBot, context: WindowContext) -> None:
    heading = Heading(context, "Where am I?")
    shown(qtbot, heading)
    assert role_of(heading) == QAccessible.Role.Heading
    assert name_of(heading) == "Where am I?"


def test_lines_stay_short_in_a_wide_window(qtbot: QtBot, context: WindowContext) -> None:
    text = BodyText(context, "one two three four five six seven eight nine ten " * 8)
    shown(qtbot, text, width=1600)
    line = text.contentsRect().width() / text.fontMetrics().averageCharWidth()
    assert text.width() > 1500
    assert line <= LINE_CHARACTERS * 1.25
    assert text.heightForWidth(1600) >= 4 * text.fontMetrics().height()
    assert text.height() >= text.heightForWidth(text.width())


def test_markup_in_a_text_is_shown_as_typed(qtbot: QtBot, context: WindowContext) -> None:
    text = BodyText(context, "<b>Gwen</b> & co")
    assert text.textFormat() == Qt.TextFormat.PlainText
    assert text.text() == "<b>Gwen</b> & co"
    button = ActionButton(context, "Tea & cake")
    assert button.text() == "Tea && cake"
    assert name_of(button) == "Tea & cake"


def test_every_status_has_a_word_and_a_shape_of_its_own(context: WindowContext) -> None:
    assert set(STATUS_WORDS) == set(STATUS_ICONS) == set(Status)
    assert len(set(STATUS_ICONS.values())) == len(Status)
    for status in Status:
        tag = StatusTag(context, status)
        assert tag.text()
        picture = context.theme.icons.pixmap(STATUS_ICONS[status], "#000000", 18).toImage()
        inked = any(picture.pixelColor(x, y).alpha() > 128 for x in range(18) for y in range(18))
        assert inked, f"no icon for {status}"


def test_change_says_what_it_changes(qtbot: QtBot, context: WindowContext) -> None:
    rows = SummaryList(
        context, [SummaryRow("start", "Start date", ""), SummaryRow("job", "Job", "Cook")]
    )
    shown(qtbot, rows)
    asked: list[str] = []
    rows.change_requested.connect(asked.append)
    button = rows.change_button("start")
    assert button.text() == "Change"
    assert name_of(button) == "Change: Start date"
    qtbot.keyClick(button, Qt.Key.Key_Return)
    assert asked == ["start"]
    assert any(label.text() == "Not given" for label in rows.findChildren(QLabel))


def test_rows_that_stay_keep_the_focus(qtbot: QtBot, context: WindowContext) -> None:
    rows = SummaryList(context, [SummaryRow("a", "A", "1"), SummaryRow("b", "B", "2")])
    window = shown(qtbot, rows)
    before = rows.change_button("b")
    before.setFocus()
    rows.set_rows([SummaryRow("c", "C", "3"), SummaryRow("b", "B", "4")])
    assert rows.change_button("b") is before
    assert window.focusWidget() is before
    with pytest.raises(KeyError):
        rows.change_button("a")


def test_a_task_is_opened_by_its_name_which_tells_its_state(
    qtbot: QtBot, context: WindowContext
) -> None:
    tasks = TaskList(context, [TaskRow("x", "Induction", Status.OVERDUE, "Was due")])
    shown(qtbot, tasks)
    opened: list[str] = []
    tasks.opened.connect(opened.append)
    assert name_of(tasks.link("x")) == "Induction: Overdue"
    tasks.link("x").click()
    assert opened == ["x"]


def test_choices_are_radio_buttons_that_the_arrow_keys_move(
    qtbot: QtBot, context: WindowContext
) -> None:
    choices = ChoiceList(context, [Choice("a", "One", "First"), Choice("b", "Two")])
    shown(qtbot, choices)
    assert role_of(choices.row("a")) == QAccessible.Role.RadioButton
    choices.row("a").setFocus()
    qtbot.keyClick(choices.row("a"), Qt.Key.Key_Space)
    assert choices.value() == "a"
    qtbot.keyClick(choices.row("a"), Qt.Key.Key_Down)
    assert choices.value() == "b"
    choices.choose("nothing of the kind")
    assert choices.value() == ""


def test_several_choices_can_be_taken(qtbot: QtBot, context: WindowContext) -> None:
    choices = ChoiceList(context, [Choice("a", "One"), Choice("b", "Two")], several=True)
    shown(qtbot, choices)
    for key in "ab":
        qtbot.mouseClick(choices.row(key), Qt.MouseButton.LeftButton)
    assert choices.chosen() == ("a", "b")
    assert role_of(choices.row("a")) == QAccessible.Role.CheckBox


def test_details_open_in_place_and_say_so(qtbot: QtBot, context: WindowContext) -> None:
    details = Details(context, "Why?", "Because.")
    shown(qtbot, details)
    assert not details.inset.isVisible()
    closed = details.button.accessibleDescription()
    qtbot.keyClick(details.button, Qt.Key.Key_Return)
    assert details.inset.isVisible()
    assert details.button.accessibleDescription() != closed
    details.button.click()
    assert not details.is_open


def test_the_error_summary_leads_to_the_field(qtbot: QtBot, context: WindowContext) -> None:
    form = Form(context)
    form.add(TextField(context, "job", "Job"), lambda text: None if text else "Type your job")
    form.add(LongTextField(context, "notes", "Notes"))
    window = shown(qtbot, form)
    assert not form.check()
    assert form.summary.isVisible()
    assert form.summary.lines() == ["Type your job"]
    line = window.focusWidget()
    assert isinstance(line, ActionButton)
    line.click()
    field = form.fields["job"]
    assert window.focusWidget() is field.control
    assert "Type your job" in field.control.accessibleDescription()
    form.load({"job": "Cook"})
    assert form.check()
    assert not form.summary.isVisible()
    assert not field.is_wrong
    assert form.answers() == {"job": "Cook", "notes": ""}


def test_the_tab_key_goes_down_the_page_whenever_its_parts_were_made(
    qtbot: QtBot, context: WindowContext
) -> None:
    page = Page(context, "Which?")
    rows = SummaryList(context)
    last = ActionButton(context, "Save")
    page.add(rows)
    page.add(last)
    shown(qtbot, page)
    rows.set_rows([SummaryRow("a", "A", "1"), SummaryRow("b", "B", "2")])
    other = QLineEdit()
    page.parentWidget().layout().addWidget(other)
    QApplication.processEvents()
    rows.change_button("a").setFocus()
    qtbot.keyClick(rows.change_button("a"), Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is rows.change_button("b")
    qtbot.keyClick(rows.change_button("b"), Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is last


def test_a_field_is_named_by_its_label_and_described_by_its_hint(
    qtbot: QtBot, context: WindowContext
) -> None:
    field = TextField(context, "job", "Job", hint="As in your contract")
    shown(qtbot, field)
    assert name_of(field.box) == "Job"
    assert field.box.accessibleDescription() == "As in your contract"
    assert field.hint.y() < field.box.y()


@pytest.mark.parametrize(
    ("typed", "understood", "says"),
    [
        ("", False, ""),
        ("2019", True, "2019 in full"),
        ("last spring", False, "cannot read this as a date"),
    ],
)
def test_a_date_is_kept_as_typed_and_read_back(
    qtbot: QtBot, context: WindowContext, typed: str, understood: bool, says: str
) -> None:
    field = DateField(
        context, "start", "Start", lambda text: f"{text} in full" if text.isdecimal() else None
    )
    shown(qtbot, field)
    qtbot.keyClicks(field.box, typed)
    assert field.value() == typed
    assert field.is_understood() is understood
    assert says in field.reading.text()
    assert field.reading.isVisible() is bool(typed)


def make_picker(qtbot: QtBot, context: WindowContext) -> SearchPicker:
    picker = SearchPicker(context, lambda typed: [m for m in FOUND if typed in m.title.lower()])
    picker.setAccessibleName("Award")
    shown(qtbot, picker)
    picker.box.setFocus()
    return picker


def test_a_search_is_done_from_the_keyboard(qtbot: QtBot, context: WindowContext) -> None:
    picker = make_picker(qtbot, context)
    chosen: list[Match] = []
    picker.chosen.connect(chosen.append)
    qtbot.keyClicks(picker.box, "award")
    qtbot.waitUntil(picker.list.isVisible)
    assert picker.count.text().startswith("2 matches")
    qtbot.keyClick(picker.box, Qt.Key.Key_Down)
    qtbot.keyClick(picker.box, Qt.Key.Key_Down)
    assert QApplication.focusWidget() is picker.box
    qtbot.keyClick(picker.box, Qt.Key.Key_Return)
    assert chosen == [FOUND[1]]
    assert picker.text() == "Older award"
    assert picker.taken == FOUND[1]
    assert not picker.list.isVisible()


def test_what_is_not_found_can_be_kept_as_typed(qtbot: QtBot, context: WindowContext) -> None:
    picker = make_picker(qtbot, context)
    kept: list[str] = []
    picker.kept_as_typed.connect(kept.append)
    qtbot.keyClicks(picker.box, "certificate <b>&")
    qtbot.keyClick(picker.box, Qt.Key.Key_Return)
    assert kept == ["certificate <b>&"]
    assert picker.taken is None


def test_escape_closes_the_matches_and_keeps_the_text(qtbot: QtBot, context: WindowContext) -> None:
    picker = make_picker(qtbot, context)
    qtbot.keyClicks(picker.box, "core")
    picker.search_now()
    qtbot.keyClick(picker.box, Qt.Key.Key_Escape)
    assert not picker.list.isVisible()
    assert picker.text() == "core"


def make_table(context: WindowContext) -> tuple[RowsModel[str], DataTable]:
    columns = [
        Column[str](mark("Pretend", "Name"), str),
        Column[str](mark("Pretend", "Length"), lambda name: str(len(name)), number=True),
    ]
    model: RowsModel[str] = RowsModel(context, columns)
    return model, DataTable(context, mark("Pretend", "People"), model)


def test_the_table_model_keeps_qts_rules(
    qtmodeltester: ModelTester, context: WindowContext
) -> None:
    model, _table = make_table(context)
    model.set_things(["Gwen", "Aled"])
    qtmodeltester.check(model)


def test_a_row_is_opened_with_enter_and_titles_follow_the_language(
    qtbot: QtBot, context: WindowContext
) -> None:
    model, table = make_table(context)
    model.set_things(["Gwen", "Aled"])
    shown(qtbot, table)
    opened: list[int] = []
    table.opened.connect(opened.append)
    table.setFocus()
    table.selectRow(1)
    qtbot.keyClick(table, Qt.Key.Key_Return)
    assert opened == [1]
    context.words.use(Language.WELSH)
    retranslate_tree(table)
    title = model.headerData(0, Qt.Orientation.Horizontal)
    assert title == context.words.translate("Pretend", "Name") != "Name"
    assert table.currentIndex().row() == 1


def test_pages_of_paper_are_walked_and_zoomed(qtbot: QtBot, context: WindowContext) -> None:
    sheet = QImage(200, 280, QImage.Format.Format_RGB32)
    sheet.fill(Qt.GlobalColor.white)
    preview = PagePreview(context)
    shown(qtbot, preview)
    assert preview.page == 0
    preview.set_pages([sheet, sheet, sheet])
    QApplication.processEvents()
    assert preview.place.text() == "Page 1 of 3"
    assert not preview.previous.isEnabled()
    preview.next.click()
    assert preview.place.text() == "Page 2 of 3"
    before = preview.zoom
    preview.larger.click()
    assert preview.zoom > before
