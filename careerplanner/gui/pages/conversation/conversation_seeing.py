"""How both see the worker's work: the statements worth talking about first, all on request."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from careerplanner.gui.pages.conversation.conversation_statements import StatementList
from careerplanner.gui.tokens import SPACE, SPACE_SMALL
from careerplanner.gui.widgets.buttons import ActionButton
from careerplanner.gui.widgets.details import Details
from careerplanner.gui.widgets.drop_down import DropDownField
from careerplanner.gui.widgets.flow_layout import ButtonRow
from careerplanner.gui.widgets.rows import follow_width
from careerplanner.gui.widgets.section import Section
from careerplanner.gui.widgets.text import BodyText
from careerplanner.i18n.marks import mark

if TYPE_CHECKING:
    from collections.abc import Sequence

    from careerplanner.gui.context import WindowContext
    from careerplanner.gui.pages.conversation.conversation_statements import (
        AnswerWords,
        StatementRow,
    )
    from careerplanner.gui.widgets.choice_list import Choice
    from careerplanner.gui.words import Text

AT_FIRST = 6
"""How many statements stand open when nothing says which are worth talking about."""


class ConversationSeeing(QWidget):
    """The statements of a conversation.

    The order is that of the first look: an answer changes what is worth talking about, and a row
    that ran away under the hand would be answered by mistake.

    Args:
        context: The window's context.
        words: Words of the scale.

    Signals:
        answered: As of `StatementList`.
        agree_requested: Every answer both gave alike is to be agreed.
        band_requested: Id of another band to talk about.
    """

    answered = Signal(str, object, object)
    agree_requested = Signal()
    band_requested = Signal(str)

    def __init__(self, context: WindowContext, words: AnswerWords) -> None:
        super().__init__()
        self.context = context
        self._rows: dict[str, StatementRow] = {}
        self._order: tuple[str, ...] = ()
        self._first: tuple[str, ...] = ()
        self._alike, self.shows_all = 0, False
        follow_width(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE)
        self.part = Section(context, mark("Conversation", "How we see it"), gap=SPACE_SMALL)
        self.about = BodyText(context)
        self.keys = BodyText(
            context,
            mark(
                "Conversation",
                "Keys: 1 to 5 answer, left and right go from answer to answer, up and down from "
                "row to row. Every answer is kept at once.",
            ),
            kind="quiet",
        )
        self.statements = StatementList(context, words)
        self.statements.answered.connect(self.answered)
        self.agree = ActionButton(context, self._agree_text, on_click=self.agree_requested.emit)
        self.all = ActionButton(context, self._all_text, kind="link", on_click=self.show_all)
        self._build_bands()
        for part in (
            self.about,
            self.bands_fold,
            self.keys,
            self.statements,
            ButtonRow(self.agree, self.all),
        ):
            self.part.add(part)
        column.addWidget(self.part)

    def _build_bands(self) -> None:
        context = self.context
        self.bands_fold = Details(context, mark("Conversation", "Talk about another band"))
        self.bands = DropDownField(context, "band", mark("Conversation", "Which band?"))
        self.choose_band = ActionButton(
            context,
            mark("Conversation", "Talk about this band"),
            on_click=lambda: self.band_requested.emit(self.bands.value()),
        )
        self.bands_fold.add(self.bands)
        self.bands_fold.add(self.choose_band)

    def forget(self) -> None:
        """Lets go of the order: another conversation is shown."""
        self._order, self._first, self.shows_all = (), (), False

    def show_rows(
        self,
        about: Text,
        rows: Sequence[StatementRow],
        first: Sequence[str],
        alike: int,
        *,
        writing: bool,
    ) -> None:
        """Shows the statements.

        Args:
            about: Which band, whose answers.
            rows: All of them, those worth talking about first.
            first: Ids of the few to begin with.
            alike: How many both answered alike and have not agreed yet.
            writing: Whether answers can be given.
        """
        self.about.set_text(about)
        self.about.setVisible(bool(self.about.text()))
        self._rows = {row.key: row for row in rows}
        if set(self._order) != set(self._rows):
            self._order = tuple(self._rows)
            self._first = tuple(first) or self._order[:AT_FIRST]
        self._alike = alike
        self.keys.setVisible(writing and bool(rows))
        self.agree.setVisible(writing and alike > 0)
        self.agree.retranslate()
        self._fill()

    def show_bands(
        self, bands: Sequence[Choice], band: str, *, is_known: bool, may_choose: bool
    ) -> None:
        """Offers another band; opens the choice where none is known.

        Args:
            bands: All of them.
            band: Id of the one talked about, or "".
            is_known: Whether one is talked about.
            may_choose: Whether another can be chosen.
        """
        self.bands.set_choices(bands)
        if not self.bands_fold.is_open:
            self.bands.set_value(band)
        self.bands_fold.setVisible(may_choose)
        if not is_known:
            self.bands_fold.set_open(True)

    def show_all(self) -> None:
        """Shows every statement of the band, or only the few again."""
        self.shows_all = not self.shows_all
        self._fill()

    def _fill(self) -> None:
        shown = self._order if self.shows_all else self._first
        self.statements.set_rows(self._rows[name] for name in shown)
        self.all.setVisible(len(self._first) < len(self._order))
        self.all.retranslate()

    def _all_text(self) -> str:
        if self.shows_all:
            return self.context.translate("Conversation", "Show only those to begin with")
        return self.context.translate(
            "Conversation", "Show all statements: {count}", count=len(self._order)
        )

    def _agree_text(self) -> str:
        return self.context.translate(
            "Conversation", "Agree where we say the same: {count}", count=self._alike
        )
