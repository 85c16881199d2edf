"""The areas of a section: a state beside each, changed in one press; each opens in place."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from careerplanner.domain.induction_plan import InductionPart, Through
from careerplanner.domain.record import ProgressState
from careerplanner.gui.dialogs.evidence.evidence_part import EvidencePart
from careerplanner.gui.tokens import SPACE_SMALL
from careerplanner.gui.tokens import Status as Shown
from careerplanner.gui.widgets.buttons import ActionButton
from careerplanner.gui.widgets.choice_list import Choice, ChoiceList
from careerplanner.gui.widgets.flow_layout import ButtonRow
from careerplanner.gui.widgets.opening_row import OpeningRow
from careerplanner.gui.widgets.rows import RowColumn, follow_width
from careerplanner.gui.widgets.text import BodyText
from careerplanner.i18n.marks import mark
from careerplanner.i18n.messages import labels
from careerplanner.services.induction.induction_words import target_of

if TYPE_CHECKING:
    from careerplanner.domain.induction_plan import AreaPlan
    from careerplanner.gui.context import WindowContext
    from careerplanner.gui.pages.induction.induction_doing import InductionDoing
    from careerplanner.gui.widgets.status_tag import StatusTag
    from careerplanner.gui.widgets.wrapped_link import WrappedLink
    from careerplanner.gui.words import Text
    from careerplanner.services.induction.induction_words import InductionWords

_OPEN_STATES = (ProgressState.NOT_STARTED, ProgressState.IN_PROGRESS, ProgressState.READY)
_STEPS: dict[ProgressState, Text] = {
    ProgressState.NOT_STARTED: mark("Induction", "Start"),
    ProgressState.IN_PROGRESS: mark("Induction", "Say it is ready"),
    ProgressState.READY: mark("Induction", "Sign off"),
}


@dataclass(frozen=True)
class AreaRow:
    """One area as it is shown, with the words made for it.

    Attributes:
        key: Its id.
        part: What is signed of it.
        plan: How far it is.
        words: The words in force.
        writing: Whether anything can be changed.
    """

    key: str
    part: InductionPart
    plan: AreaPlan
    words: InductionWords
    writing: bool


class AreaPart(QWidget):
    """What opens below an area: its state, what is recorded, evidence, what can be done.

    Args:
        context: The window's context.
        doing: Does it.
    """

    def __init__(self, context: WindowContext, doing: InductionDoing, row: AreaRow) -> None:
        super().__init__()
        self.context, self._doing, self._row = context, doing, row
        follow_width(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_SMALL)
        self.facts = BodyText(context)
        self.note = BodyText(context)
        self.states = ChoiceList(
            context,
            [Choice(str(state), labels.PROGRESS_STATE[state]) for state in _OPEN_STATES],
        )
        self.states.changed.connect(self._state_chosen)
        self.proof = BodyText(context, mark("Induction", "Evidence"), kind="strong")
        self.evidence = EvidencePart(context, doing.desk, lambda: target_of(self._row.part))
        self.sign = ActionButton(
            context, mark("Induction", "Sign off"), on_click=lambda: doing.sign([self._row.part])
        )
        self.change = ActionButton(
            context,
            mark("Induction", "Note and dates"),
            icon="pencil-line",
            on_click=lambda: doing.change_note(self._row.part),
        )
        self.back = ActionButton(
            context,
            mark("Induction", "Send back"),
            icon="undo-2",
            on_click=lambda: doing.send_back(self._row.part),
        )
        self.buttons = ButtonRow(self.sign, self.change, self.back)
        for widget in (self.states, self.facts, self.note, self.proof, self.evidence, self.buttons):
            column.addWidget(widget)
        self.show_row(row)

    def show_row(self, row: AreaRow) -> None:
        """Shows an area as it is now."""
        self._row = row
        plan, words, entry = row.plan, row.words, row.plan.entry
        own = entry is not None and plan.through is Through.AREA
        lines = list(words.told(entry)) if entry is not None else []
        lines += [words.lump(plan)]
        half = words.missing_signature(entry) if own and entry is not None else ""
        self._say(self.facts, "\n".join(line for line in (*lines, half) if line))
        note = entry.note.words if own and entry is not None and entry.note else ""
        self._say(self.note, note)
        signed = plan.state is ProgressState.SIGNED_OFF
        self.states.setVisible(row.writing and not signed and not half)
        self.states.blockSignals(True)
        self.states.choose(str(plan.state))
        self.states.blockSignals(False)
        self.buttons.setVisible(row.writing)
        self.sign.setVisible(not signed)
        self.back.setVisible(signed or plan.state is ProgressState.READY)
        self.evidence.refresh()

    def _say(self, label: BodyText, text: str) -> None:
        label.set_text(text)
        label.setVisible(bool(text))

    def _state_chosen(self) -> None:
        state = ProgressState(self.states.value())
        if state is not self._row.plan.state:
            self._doing.set_state(self._row.part, state)


class _Row(OpeningRow[AreaRow, AreaPart]):
    def __init__(self, context: WindowContext, row: AreaRow, parent: AreaList) -> None:
        super().__init__(context, row, parent)
        self._doing = parent.doing
        self.step = ActionButton(
            context, kind="link", on_click=lambda: self._doing.step(self.row.part)
        )
        self.head.addWidget(self.title, 1)
        self.head.addWidget(self.step, 0, Qt.AlignmentFlag.AlignTop)
        self.head.addWidget(self.tag, 0, Qt.AlignmentFlag.AlignTop)

    def show_row(self, row: AreaRow) -> None:
        self.row = row
        status, word = row.words.area_state(row.plan)
        self.tag.set_status(Shown(status.value), word)
        stepping = row.writing and row.plan.state is not ProgressState.SIGNED_OFF
        if not stepping and self.step.hasFocus():
            self.title.setFocus()
        self.step.setVisible(stepping)
        if stepping:
            say = self.context.say(_STEPS[row.plan.state])
            named = self.context.translate("Kit", "{action}: {name}", action=say, name=self.name())
            self.step.set_text(say, named)
        self.renew()

    def name(self) -> str:
        return self.row.words.area(self.row.plan.name)

    def make_part(self) -> AreaPart:
        return AreaPart(self.context, self._doing, self.row)

    def fill_part(self, part: AreaPart) -> None:
        part.show_row(self.row)


class AreaList(RowColumn[AreaRow]):
    """Areas below each other.

    Args:
        context: The window's context.
        doing: What their buttons do.
    """

    def __init__(self, context: WindowContext, doing: InductionDoing) -> None:
        super().__init__(context)
        self.doing = doing

    def make_row(self, row: AreaRow) -> _Row:
        """Makes the widgets of one area."""
        return _Row(self.context, row, self)

    def step_button(self, area: str) -> ActionButton:
        """The button that takes an area to its next state."""
        return cast("_Row", self.rows[area]).step

    def link(self, area: str) -> WrappedLink:
        """The name of an area, which opens it."""
        return cast("_Row", self.rows[area]).title

    def tag(self, area: str) -> StatusTag:
        """The state beside an area."""
        return cast("_Row", self.rows[area]).tag

    def open_area(self, area: str) -> AreaPart:
        """Opens an area, if it is not open, and gives what lies below it."""
        row = cast("_Row", self.rows[area])
        row.set_open(True)
        assert row.part is not None
        return row.part
