"""The sections of an induction as a task list; each opens in place to its areas."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from careerplanner.domain.finding import Status
from careerplanner.domain.induction_plan import InductionPart
from careerplanner.gui.pages.induction.induction_areas import AreaList, AreaRow
from careerplanner.gui.tokens import SPACE_SMALL
from careerplanner.gui.tokens import Status as Shown
from careerplanner.gui.widgets.buttons import ActionButton
from careerplanner.gui.widgets.details import Details
from careerplanner.gui.widgets.flow_layout import ButtonRow
from careerplanner.gui.widgets.opening_row import OpeningRow
from careerplanner.gui.widgets.panels import IconLabel
from careerplanner.gui.widgets.rows import RowColumn, follow_width
from careerplanner.gui.widgets.text import BodyText
from careerplanner.i18n.marks import mark
from careerplanner.i18n.messages import labels

if TYPE_CHECKING:
    from careerplanner.domain.induction_plan import SectionPlan
    from careerplanner.gui.context import WindowContext
    from careerplanner.gui.pages.induction.induction_doing import InductionDoing
    from careerplanner.gui.widgets.status_tag import StatusTag
    from careerplanner.gui.widgets.wrapped_link import WrappedLink
    from careerplanner.services.induction.induction_words import InductionWords


@dataclass(frozen=True)
class SectionRow:
    """One section as it is shown.

    Attributes:
        key: Its id.
        plan: How far it is.
        words: The words in force.
        writing: Whether anything can be changed.
    """

    key: str
    plan: SectionPlan
    words: InductionWords
    writing: bool


class SectionPart(QWidget):
    """What opens below a section: its areas and what can be done with all of it.

    Args:
        context: The window's context.
        doing: Does it.
        row: The section.
    """

    def __init__(self, context: WindowContext, doing: InductionDoing, row: SectionRow) -> None:
        super().__init__()
        self.context, self._doing, self._row = context, doing, row
        follow_width(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_SMALL)
        self.doubt = BodyText(context, kind="quiet")
        self.lump = BodyText(context)
        self.change_lump = ActionButton(
            context, mark("Induction", "Change this"), kind="link", on_click=self._change_lump
        )
        self.areas = AreaList(context, doing)
        self.sign = self._button(mark("Induction", "Sign off this section"), self._sign, "")
        self.step = ActionButton(context, on_click=lambda: doing.step(self._part))
        self.back = self._button(
            mark("Induction", "Send this section back"), lambda: doing.send_back(self._part)
        )
        self.bring = self._button(
            mark("Induction", "Bring in what was signed before"), lambda: doing.bring_in(self._key)
        )
        self.own = self._button(
            mark("Induction", "Use our own list"), lambda: doing.edit_list(self._key)
        )
        self.restore = self._button(
            mark("Induction", "Use the framework's list"), lambda: doing.restore_list(self._key)
        )
        self.first = ButtonRow(self.sign, self.step)
        self.more = ButtonRow(self.back, self.bring, self.own, self.restore)
        self.worth = Details(context, mark("Induction", "What this section helps with"))
        self.worth_text = BodyText(context)
        self.worth.add(self.worth_text)
        for widget in (self.doubt, self.lump, self.change_lump, self.first, self.areas, self.more):
            column.addWidget(widget)
        column.addWidget(self.worth)
        self.show_row(row)

    def _button(self, text: object, on_click: object, kind: str = "link") -> ActionButton:
        return ActionButton(
            self.context,
            text,  # type: ignore[arg-type]
            kind=kind or "secondary",
            on_click=on_click,  # type: ignore[arg-type]
        )

    @property
    def _key(self) -> str:
        return self._row.key

    @property
    def _part(self) -> InductionPart:
        return InductionPart(self._key)

    def show_row(self, row: SectionRow) -> None:
        """Shows the section as it is now."""
        self._row = row
        plan, words = row.plan, row.words
        self._say(self.doubt, words.doubt(plan))
        self._say(self.lump, self._lump_text())
        self.change_lump.setVisible(row.writing and plan.entry is not None)
        self.areas.set_rows(
            AreaRow(area.name.id, InductionPart(row.key, area.name.id), area, words, row.writing)
            for area in plan.areas
        )
        worth = "\n\n".join(words.section_notes(row.key))
        self.worth_text.set_text(worth)
        self.worth.setVisible(bool(worth))
        is_open = plan.signed < plan.of
        self.first.setVisible(row.writing and is_open)
        self.step.setVisible(not plan.areas and not plan.ready)
        begun = plan.status is Status.UNDER_WAY
        self.step.set_text(
            mark("Induction", "Say it is ready") if begun else mark("Induction", "Start")
        )
        self.more.setVisible(row.writing)
        self.back.setVisible(bool(plan.signed or plan.ready))
        self.bring.setVisible(is_open)
        self.restore.setVisible(plan.own_list)
        self.own.set_text(
            mark("Induction", "Change our list")
            if plan.own_list
            else mark("Induction", "Use our own list")
        )

    def _lump_text(self) -> str:
        entry = self._row.plan.entry
        if entry is None:
            return ""
        tr = self.context.translate
        state = self.context.say(labels.PROGRESS_STATE[entry.state])
        head = tr("Induction", "Recorded for the section as a whole: {state}", state=state)
        return "\n".join((head, *self._row.words.told(entry)))

    def _say(self, label: BodyText, text: str) -> None:
        label.set_text(text)
        label.setVisible(bool(text))

    def _sign(self) -> None:
        self._doing.sign_section(self._key)

    def _change_lump(self) -> None:
        if self._row.plan.entry is not None:
            self._doing.change_lump(self._row.plan.entry)


class _Row(OpeningRow[SectionRow, SectionPart]):
    def __init__(self, context: WindowContext, row: SectionRow, parent: SectionList) -> None:
        super().__init__(context, row, parent)
        self._doing = parent.doing
        self.arrow = IconLabel(context, "chevron-right", ink="accent")
        self.hint = BodyText(context, kind="quiet")
        named = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        named.setSpacing(SPACE_SMALL)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.title)
        words.addWidget(self.hint)
        self._lead = QVBoxLayout()
        self._lead.addWidget(self.arrow)
        self._lead.addStretch(1)
        named.addLayout(self._lead)
        named.addLayout(words, 1)
        self.head.addLayout(named, 1)
        self.head.addWidget(self.tag, 0, Qt.AlignmentFlag.AlignTop)
        context.theme.changed.connect(self._level)
        self._level()

    def _level(self) -> None:
        """Puts the triangle level with the first line of the words."""
        line = self.title.minimumSizeHint().height()
        self._lead.setContentsMargins(0, max(0, (line - self.arrow.height()) // 2), 0, 0)

    def show_row(self, row: SectionRow) -> None:
        self.row = row
        status, word = row.words.section_state(row.plan)
        self.tag.set_status(Shown(status.value), word)
        waiting = row.words.waiting(row.plan)
        self.hint.set_text(waiting)
        self.hint.setVisible(bool(waiting))
        self.renew()

    def set_open(self, is_open: bool) -> None:
        super().set_open(is_open)
        self.arrow.set_icon("chevron-down" if is_open else "chevron-right")

    def name(self) -> str:
        return self.row.words.section(self.row.key)

    def make_part(self) -> SectionPart:
        return SectionPart(self.context, self._doing, self.row)

    def fill_part(self, part: SectionPart) -> None:
        part.show_row(self.row)

    def described(self, state: str) -> str:
        return f"{self.tag.text()}. {state}"


class SectionList(RowColumn[SectionRow]):
    """Sections below each other.

    Args:
        context: The window's context.
        doing: What their buttons do.
    """

    def __init__(self, context: WindowContext, doing: InductionDoing) -> None:
        super().__init__(context)
        self.doing = doing

    def make_row(self, row: SectionRow) -> _Row:
        """Makes the widgets of one section."""
        return _Row(self.context, row, self)

    def link(self, section: str) -> WrappedLink:
        """The name of a section, which opens it."""
        return cast("_Row", self.rows[section]).title

    def tag(self, section: str) -> StatusTag:
        """The state beside a section."""
        return cast("_Row", self.rows[section]).tag

    def open_section(self, section: str) -> SectionPart:
        """Opens a section, if it is not open, and gives what lies below it."""
        row = cast("_Row", self.rows[section])
        row.set_open(True)
        assert row.part is not None
        return row.part
