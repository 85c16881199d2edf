"""What would be different: bands with their state now and then, the Register, the ways, apart."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from careerplanner.gui.tokens import SPACE, SPACE_SMALL, Status
from careerplanner.gui.widgets.flow_layout import FlowLayout
from careerplanner.gui.widgets.panels import Inset
from careerplanner.gui.widgets.rows import follow_width
from careerplanner.gui.widgets.section import Refilled
from careerplanner.gui.widgets.status_tag import StatusTag
from careerplanner.gui.widgets.text import BodyText, Heading
from careerplanner.i18n.marks import mark
from careerplanner.i18n.messages import labels

if TYPE_CHECKING:
    from collections.abc import Iterable

    from careerplanner.domain.finding import Reason
    from careerplanner.domain.finding import Status as Standing
    from careerplanner.gui.context import WindowContext
    from careerplanner.gui.desk import Desk
    from careerplanner.gui.words import Text
    from careerplanner.i18n.marks import Message
    from careerplanner.services.route.supposing import BandTurn, WhatIf
    from careerplanner.services.wording import Wording


class TurnRow(QWidget):
    """One band: how it stands and how it would stand.

    Args:
        context: The window's context.
        desk: Gives the words in force.
        turn: What to show.
    """

    def __init__(self, context: WindowContext, desk: Desk, turn: BandTurn) -> None:
        super().__init__()
        self.turn = turn
        self._context, self._desk = context, desk
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        follow_width(self)
        self.name = BodyText(context, lambda: desk.wording.band(turn.band), kind="strong")
        column.addWidget(self.name)
        line = QWidget()
        follow_width(line)
        flow = FlowLayout(line, across=SPACE, down=SPACE_SMALL)
        self.before = self._tag(turn.before, mark("What if", "As things are: {state}"))
        self.after = self._tag(turn.after, mark("What if", "Then: {state}"))
        for tag in (self.before, self.after):
            flow.addWidget(tag)
        column.addWidget(line)

    def _tag(self, status: Standing, words: Message) -> StatusTag:
        def said() -> str:
            state = self._desk.wording.label(labels.STATUS, status)
            return self._context.words.translate(words.context, words.source, state=state)

        return StatusTag(self._context, Status(str(status)), said)


class WhatIfChanges(Refilled):
    """The answer to "what if"; empty while nothing is supposed.

    Args:
        context: The window's context.
        desk: Gives the words in force.
    """

    def __init__(self, context: WindowContext, desk: Desk) -> None:
        super().__init__(gap=SPACE_SMALL)
        self.context, self.desk = context, desk
        self.turns: list[TurnRow] = []
        self._found: WhatIf | None = None

    def show_what_if(self, found: WhatIf | None) -> None:
        """Shows another answer in place of the old one."""
        if found is self._found and found is not None:
            return
        self._found = found
        self.clear()
        self.turns = []
        if found is None:
            return
        self.add(Heading(self.context, mark("What if", "What would be different"), level=3))
        frame = Inset(self.context)
        frame.column.setSpacing(SPACE)
        for part in self._parts(found):
            frame.add(part)
        self.add(frame)

    def _parts(self, found: WhatIf) -> Iterable[QWidget]:
        bands = [reason for reason in found.band_changes if reason.get("letter") is None]
        self.turns = [TurnRow(self.context, self.desk, turn) for turn in found.bands]
        told = [
            (mark("What if", "The bands"), [*self.turns, *self._sentences(bands)]),
            (mark("What if", "The Register"), [*self._sentences(found.register_changes)]),
            (mark("What if", "The ways to your goal"), [*self._sentences(found.way_changes)]),
        ]
        if not any(parts for _, parts in told):
            nothing = mark("What if", "None of your answers would be different.")
            yield BodyText(self.context, nothing)
        for title, parts in told:
            if parts:
                yield _Group(self.context, title, parts)

    def _sentences(self, reasons: Iterable[Reason]) -> Iterable[QWidget]:
        for reason in reasons:
            yield BodyText(self.context, lambda reason=reason: self._say.reason(reason))

    @property
    def _say(self) -> Wording:
        return self.desk.wording

    def in_words(self) -> str:
        """Returns everything that would be different, for those who hear it."""
        if self._found is None:
            return ""
        said = [self._say.reason(reason) for reason in self._found.changes]
        nothing = self.context.translate("What if", "None of your answers would be different.")
        return " ".join(said) or nothing


class _Group(QWidget):
    """What belongs to one question, under its name."""

    def __init__(self, context: WindowContext, title: Text, parts: Iterable[QWidget]) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_SMALL)
        follow_width(self)
        column.addWidget(BodyText(context, title, kind="strong"))
        for part in parts:
            column.addWidget(part)
