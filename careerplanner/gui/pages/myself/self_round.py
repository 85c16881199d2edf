"""Going through a round: one statement at a time or all in a list, only what changes or everything.

Where somebody is, and how they like to look at it, is remembered here for as long as the window
lives; answers are handed to the page, which keeps them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from careerplanner.gui.dialogs.record.action_dialog import typed
from careerplanner.gui.pages.myself.self_card import StatementCard
from careerplanner.gui.pages.myself.self_list import StatementRows
from careerplanner.gui.pages.myself.self_words import words_of
from careerplanner.gui.tokens import SPACE, SPACE_SMALL
from careerplanner.gui.widgets.buttons import ActionButton
from careerplanner.gui.widgets.flow_layout import ButtonRow
from careerplanner.gui.widgets.page import page_around
from careerplanner.gui.widgets.rows import follow_width
from careerplanner.gui.widgets.section import Section
from careerplanner.gui.widgets.text import BodyText
from careerplanner.i18n.marks import mark

if TYPE_CHECKING:
    from careerplanner.domain.ratings import RatingAnswer
    from careerplanner.domain.self_assessment import StatementLine
    from careerplanner.domain.typed import Typed
    from careerplanner.gui.context import WindowContext
    from careerplanner.gui.desk import Desk
    from careerplanner.services.rating.rating_view import RoundView


class RoundPart(QWidget):
    """A round that is under way.

    Args:
        context: The window's context.
        desk: The open book and the person.

    Signals:
        rated: Id of a statement, the `RatingAnswer` or None, and the note as `Typed` or None.
        finish_requested: The round is to be ended.
        results_requested: What the answers suggest is to be shown.
        start_requested: Another band is to be chosen.
    """

    rated = Signal(str, object, object)
    finish_requested = Signal()
    results_requested = Signal()
    start_requested = Signal()

    def __init__(self, context: WindowContext, desk: Desk) -> None:
        super().__init__()
        self.context, self.desk = context, desk
        self.view: RoundView | None = None
        self.at = ""
        self.only_moving = True
        self.as_list = False
        self.at_end = False
        follow_width(self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACE)
        self._build_head()
        self._build_middle()
        self._build_foot()

    # ---- building --------------------------------------------------------------------------

    def _build_head(self) -> None:
        context = self.context
        head = QVBoxLayout()
        head.setSpacing(2)
        self.band = BodyText(context, self._band_text, kind="strong")
        self.progress = BodyText(context, self._progress_text, kind="quiet")
        self.kind = ActionButton(
            context,
            self._kind_text,
            kind="link",
            on_click=lambda: self.show_as(as_list=not self.as_list),
        )
        self.which = ActionButton(
            context,
            self._which_text,
            kind="link",
            on_click=lambda: self.show_only_moving(not self.only_moving),
        )
        for part in (self.band, self.progress, ButtonRow(self.kind, self.which)):
            head.addWidget(part)
        self._column.addLayout(head)

    def _build_middle(self) -> None:
        context = self.context
        self.card = StatementCard(context, self.desk)
        self.card.answered.connect(self._card_answered)
        self.card.noted.connect(self._noted)
        self.card.moved_on.connect(self.go)
        self.list = StatementRows(context, self.desk)
        self.list.answered.connect(self._list_answered)
        self.list.opened.connect(self.open_statement)
        self.end = Section(
            context, mark("Self", "You have come to the end of the list"), space_above=0
        )
        self.end_words = BodyText(context, self._end_text)
        self.end.add(self.end_words)
        self.to_open = ActionButton(
            context, mark("Self", "Go to what is not answered"), on_click=self.go_to_unanswered
        )
        self.everything = ActionButton(
            context, self._which_text, on_click=lambda: self.show_only_moving(False)
        )
        self.end_results = ActionButton(
            context,
            mark("Self", "See what this suggests"),
            kind="primary",
            on_click=self.results_requested.emit,
        )
        self.end_back = ActionButton(context, mark("Self", "Back"), on_click=lambda: self.go(-1))
        self.end.add(ButtonRow(self.end_results, self.to_open, self.everything, self.end_back))
        for part in (self.card, self.list, self.end):
            self._column.addWidget(part)

    def _build_foot(self) -> None:
        context = self.context
        self.keys = BodyText(
            context,
            mark(
                "Self",
                "Keys: 1 to 5 answer, left and right go from answer to answer, up and down from "
                "statement to statement. Every answer is kept at once.",
            ),
            kind="quiet",
        )
        self.results = ActionButton(
            context,
            mark("Self", "See what this suggests so far"),
            on_click=self.results_requested.emit,
        )
        self.finish = ActionButton(
            context, mark("Self", "I have finished for now"), on_click=self.finish_requested.emit
        )
        self.leave = ActionButton(
            context,
            mark("Self", "Other bands and earlier times"),
            kind="link",
            on_click=self.start_requested.emit,
        )
        self._column.addWidget(self.keys)
        self._column.addWidget(ButtonRow(self.finish, self.results, self.leave))

    # ---- what is shown ---------------------------------------------------------------------

    @property
    def lines(self) -> tuple[StatementLine, ...]:
        """The statements gone through: what changes, or everything."""
        if self.view is None:
            return ()
        whole = self.view.lines
        return whole.moving if self.only_moving and whole.moving else whole.lines

    def show_view(self, view: RoundView) -> None:
        """Shows a round, or the same one as it stands now."""
        before, self.view = self.view, view
        another = (
            before is None
            or before.round is None
            or view.round is None
            or before.round.id != view.round.id
        )
        if another:
            self._begin_anew(view)
        self._show()

    def forget(self) -> None:
        """Lets go of the round: it was ended, or is another person's."""
        self.view = None
        self.list.forget()

    def _begin_anew(self, view: RoundView) -> None:
        """Begins at the first statement that is not answered, with what changes."""
        self.list.forget()
        moving = view.lines.moving
        self.only_moving = any(line.statement not in view.own for line in moving)
        self.at, self.at_end = "", False
        open_lines = [line for line in self.lines if line.statement not in view.own]
        self.at = open_lines[0].statement if open_lines else ""
        if not open_lines:
            self.at_end = not self.as_list

    def _show(self) -> None:
        view = self.view
        if view is None:
            return
        lines = self.lines
        names = [line.statement for line in lines]
        if self.at not in names:
            self.at = names[0] if names else ""
        self.card.setVisible(not self.as_list and not self.at_end)
        self.end.setVisible(not self.as_list and self.at_end)
        self.list.setVisible(self.as_list)
        line = view.find(self.at)
        if self.as_list:
            self.list.show_lines(view, lines)
        elif line is not None:
            self.card.show_statement(view, line, is_first=self.at == names[0])
        self.to_open.setVisible(any(name not in view.own for name in names))
        whole = view.lines
        self.which.setVisible(bool(whole.moving) and len(whole.moving) < len(whole.lines))
        self.everything.setVisible(self.which.isVisibleTo(self) and self.only_moving)
        self.finish.setVisible(bool(view.own))
        self.results.setVisible(bool(view.own) and not (self.at_end and not self.as_list))
        for part in (self.band, self.progress, self.kind, self.which, self.end_words):
            part.retranslate()
        self.everything.retranslate()

    # ---- going through ---------------------------------------------------------------------

    def go(self, step: int) -> None:
        """Goes to the next statement (1) or the one before (-1); after the last comes the end."""
        self.card.keep_note()
        names = [line.statement for line in self.lines]
        place = len(names) if self.at_end else names.index(self.at)
        place = max(0, place + step)
        self.at_end = place >= len(names)
        if not self.at_end:
            self.at = names[place]
        self._show()
        self._begin_card()

    def go_to_unanswered(self) -> None:
        """Goes to the first statement that is not answered."""
        own = self.view.own if self.view is not None else {}
        found = next((line for line in self.lines if line.statement not in own), None)
        if found is not None:
            self.open_statement(found.statement)

    def open_statement(self, name: str) -> None:
        """Shows one statement big."""
        self.card.keep_note()
        if name not in [line.statement for line in self.lines]:
            self.only_moving = False
        self.at, self.at_end, self.as_list = name, False, False
        self._show()
        self._begin_card()

    def show_as(self, *, as_list: bool) -> None:
        """Shows the statements as a list, or one at a time."""
        self.card.keep_note()
        self.as_list = as_list
        self.at_end = False
        self._show()

    def show_only_moving(self, only: bool) -> None:
        """Goes through what changes alone, or through everything."""
        self.card.keep_note()
        was_at_end = self.at_end
        self.only_moving, self.at_end = only, False
        self._show()
        if was_at_end:
            self.go_to_unanswered()

    def begin(self) -> None:
        """Takes the keyboard to where somebody goes on."""
        if self.as_list:
            row = next(iter(self.list.rows.values()), None)
            if row is not None:
                row.answers.begin()
        else:
            self._begin_card()

    def _begin_card(self) -> None:
        if self.at_end:
            self.end_results.setFocus()
            return
        self.card.answers.begin()
        self.card.say_statement(self._place_text())
        QTimer.singleShot(0, self, self._to_band)

    def _to_band(self) -> None:
        """Puts the statement at the top of the window; where they do not fit, its answers win."""
        page = page_around(self)
        if page is not None and self.band.isVisible():
            answers, ground = self.card.answers, page.ground
            top = self.band.mapTo(ground, self.band.rect().topLeft()).y() - SPACE_SMALL
            end = answers.mapTo(ground, answers.rect().bottomLeft()).y() + SPACE
            first = answers.mapTo(ground, answers.rect().topLeft()).y() - SPACE
            least = min(first, end - page.viewport().height())
            page.verticalScrollBar().setValue(max(top, least))

    # ---- answers ---------------------------------------------------------------------------

    def _card_answered(self, answer: RatingAnswer | None) -> None:
        self.rated.emit(self.at, answer, self._note(self.at, self.card.typed_note()))
        if answer is not None:
            self.card.next.setFocus()

    def _list_answered(self, name: str, answer: RatingAnswer) -> None:
        rating = self.view.own.get(name) if self.view is not None else None
        self.rated.emit(name, answer, rating.note if rating is not None else None)

    def _noted(self, words: str) -> None:
        rating = self.view.own.get(self.card.statement) if self.view is not None else None
        if rating is not None:
            name = self.card.statement
            self.rated.emit(name, rating.answer, self._note(name, words))

    def _note(self, name: str, words: str) -> Typed | None:
        rating = self.view.own.get(name) if self.view is not None else None
        if rating is None or not words:
            return None
        return typed(self.desk, words, rating.note)

    # ---- words -----------------------------------------------------------------------------

    def _band_text(self) -> str:
        return words_of(self.desk, self.view).say.band(self.view.lines.band) if self.view else ""

    def _place_text(self) -> str:
        names = [line.statement for line in self.lines]
        tr = self.context.translate
        place = names.index(self.at) + 1 if self.at in names else 0
        return tr("Self", "Statement {number} of {count}", number=place, count=len(names))

    def _progress_text(self) -> str:
        if self.view is None:
            return ""
        own = self.view.own
        count = sum(line.statement in own for line in self.lines)
        answered = self.context.translate(
            "Self", "Answered: {count} of {all}", count=count, all=len(self.lines)
        )
        if self.as_list or self.at_end:
            return answered
        return f"{self._place_text()} · {answered}"

    def _kind_text(self) -> str:
        if self.as_list:
            return self.context.translate("Self", "Show one at a time")
        return self.context.translate("Self", "Show as a list")

    def _which_text(self) -> str:
        if self.view is None:
            return ""
        whole = self.view.lines
        tr = self.context.translate
        if self.only_moving:
            return tr("Self", "Show all statements: {count}", count=len(whole.lines))
        return tr(
            "Self", "Show only what is new or asks for more: {count}", count=len(whole.moving)
        )

    def _end_text(self) -> str:
        if self.view is None:
            return ""
        left = sum(line.statement not in self.view.own for line in self.lines)
        tr = self.context.translate
        if not left:
            return tr("Self", "All of them are answered. You can still change any answer.")
        return tr("Self", "Not answered: {count}. You can leave them so.", count=left)
