"""The question about awards: found by typing, then listed below with how far each is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from careerplanner.domain.record import HeldAward, HeldState
from careerplanner.errors import FieldError, UserError
from careerplanner.gui.dialogs.searches import award_search
from careerplanner.gui.dialogs.typed_dates import date_fault, fault_text, read_date
from careerplanner.gui.pages.home.first_question import Question
from careerplanner.gui.tokens import SPACE
from careerplanner.gui.widgets.buttons import ActionButton
from careerplanner.gui.widgets.choice_list import Choice, ChoiceList
from careerplanner.gui.widgets.field import TextField
from careerplanner.gui.widgets.panels import Panel
from careerplanner.gui.widgets.pick_field import PickField
from careerplanner.gui.widgets.rows import follow_width
from careerplanner.gui.widgets.text import BodyText
from careerplanner.i18n.marks import mark
from careerplanner.services.validation import check

if TYPE_CHECKING:
    from careerplanner.gui.desk import Desk
    from careerplanner.gui.words import Text

_DATE_CHARACTERS = 14
_STATES = {"achieved": HeldState.ACHIEVED, "now": HeldState.WORKING_TOWARDS}


class AwardCard(Panel):
    """One award taken: its name, finished or doing it now, a year, "Remove".

    Args:
        desk: The open book and the words in force.
        award: Id of the award; empty for one kept as typed.
        typed: What was typed.

    Signals:
        removed: "Remove" was pressed.
    """

    removed = Signal()

    def __init__(self, desk: Desk, award: str, typed: str) -> None:
        super().__init__(desk.context, "card", margin=SPACE)
        self.desk, self.award, self.typed = desk, award, typed
        self.title = BodyText(self.context, self._name, kind="strong")
        self.note = BodyText(
            self.context,
            mark(
                "First steps",
                "We do not know this award. It is kept as you typed it. Where it would matter, "
                "the answer is “not known”.",
            ),
            kind="quiet",
        )
        self.state = ChoiceList(
            self.context,
            [
                Choice("achieved", mark("First steps", "Finished")),
                Choice("now", mark("First steps", "Doing it now")),
            ],
        )
        self.state.choose("achieved")
        self.state.changed.connect(self._label_date)
        self.date = TextField(
            self.context, "date", self._date_label, characters=_DATE_CHARACTERS, limit=60
        )
        self.remove = ActionButton(
            self.context,
            mark("Kit", "Remove"),
            kind="link",
            on_click=self.removed.emit,
            described=lambda: self.context.translate(
                "Kit", "{action}: {name}", action=self.context.say(_REMOVE), name=self._name()
            ),
        )
        head = QHBoxLayout()
        head.setSpacing(SPACE)
        head.addWidget(self.title, 1)
        head.addWidget(self.remove, 0, Qt.AlignmentFlag.AlignTop)
        self.column.addLayout(head)
        for part in (self.note, self.state, self.date):
            self.add(part)
        self.note.setVisible(not award)
        self._fault = date_fault(desk)
        self._name_choices()

    def held(self, new_id: str) -> HeldAward:
        """The award as it goes on the record; an unreadable date is left out."""
        state = _STATES[self.state.value()]
        try:
            when = read_date(self.date.value())
        except UserError:
            when = None
        if state is HeldState.ACHIEVED:
            return HeldAward(new_id, self.award, self.typed, state, achieved=when)
        return HeldAward(new_id, self.award, self.typed, state, expected=when)

    def check(self) -> bool:
        """Whether the date is empty, or one that can be; otherwise says why not."""
        fault = self._fault(self.date.value())
        if fault is None:
            try:
                check(self.held(""), self.desk.workspace.today())
            except FieldError as error:
                fault = fault_text(self.desk, error)
        self.date.set_error(fault)
        return fault is None

    def retranslate(self) -> None:
        """Names the choice by the award it is about."""
        self.title.retranslate()
        self._name_choices()

    def _name(self) -> str:
        return self.desk.wording.award(self.award) or self.typed

    def _name_choices(self) -> None:
        self.setAccessibleName(self._name())
        self.state.setAccessibleName(self._name())

    def _date_label(self) -> str:
        tr = self.context.translate
        if self.state.value() == "now":
            return tr("First steps", "When you expect to finish, if you know")
        return tr("First steps", "Year you finished, if you know")

    def _label_date(self) -> None:
        self.date.retranslate()


_REMOVE = mark("Kit", "Remove")


class AwardsQuestion(Question):
    """Which awards: each one taken goes to the list below the box, and typing goes on."""

    fields = ("typed", "award", "achieved", "expected")

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            desk,
            mark("First steps", "Which awards do you have?"),
            mark(
                "First steps",
                "Add those you have finished and those you are doing now, one after the other. "
                "If you have none, continue.",
            ),
        )
        self.cards: list[AwardCard] = []
        self.field = PickField(
            self.context,
            "typed",
            mark("First steps", "Name of the award"),
            award_search(desk),
            lambda award: desk.wording.award(award),
            unknown="",
            hint=mark("First steps", "Old names such as NVQ or QCF will do."),
        )
        self.field.taken.connect(self._take)
        self.field.kept.connect(self._take)
        self.field.edited.connect(lambda: self.field.set_error(None))
        self.add(self.field)
        self.list = QWidget()
        follow_width(self.list)
        self._rows = QVBoxLayout(self.list)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(SPACE)
        self.list.hide()
        self.add(self.list)
        self.add_continue()

    def first_control(self) -> QWidget:
        """The search box."""
        return self.field.picker.box

    def check(self) -> bool:
        """Nothing may be left half typed in the box, and each date must be one."""
        open_text = mark(
            "First steps", "Choose an award from the list, keep it as typed, or empty the box."
        )
        half_typed = bool(self.field.value())
        self.field.set_error(open_text if half_typed else None)
        wrong = [card for card in self.cards if not card.check()]
        if half_typed:
            self.start()
        elif wrong:
            wrong[0].date.box.setFocus(Qt.FocusReason.OtherFocusReason)
        return not half_typed and not wrong

    def add_award(self, award: str, typed: str) -> AwardCard:
        """Puts an award on the list."""
        card = AwardCard(self.desk, award, typed)
        card.removed.connect(lambda: self._remove(card))
        self.cards.append(card)
        self._rows.addWidget(card)
        self.list.show()
        return card

    def show_fault(self, text: Text) -> None:
        """Says what was refused."""
        self.field.set_error(text)

    def _take(self) -> None:
        award, typed = self.field.picked, self.field.value()
        self.field.set_value("")
        if award and any(card.award == award for card in self.cards):
            return
        self.add_award(award, typed)

    def _remove(self, card: AwardCard) -> None:
        self.cards.remove(card)
        self._rows.removeWidget(card)
        card.hide()
        card.deleteLater()
        self.list.setVisible(bool(self.cards))
        if self.isVisible():
            self.start()
