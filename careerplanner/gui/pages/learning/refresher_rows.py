"""Training to keep up: what is asked of somebody, when it was done, when it is due, and why."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout

from careerplanner.domain.assessment import DateState
from careerplanner.gui.tokens import Status
from careerplanner.gui.widgets.buttons import ActionButton
from careerplanner.gui.widgets.details import Details
from careerplanner.gui.widgets.finding_view import basis_lines
from careerplanner.gui.widgets.flow_layout import ButtonRow
from careerplanner.gui.widgets.rows import RowColumn, RowFrame
from careerplanner.gui.widgets.section import Section
from careerplanner.gui.widgets.status_tag import StatusTag
from careerplanner.gui.widgets.text import BodyText
from careerplanner.i18n.marks import mark
from careerplanner.services.learning.refresher_words import RefresherWords

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from PySide6.QtWidgets import QWidget

    from careerplanner.domain.record import Record
    from careerplanner.domain.refresher import Refresher
    from careerplanner.gui.context import WindowContext
    from careerplanner.gui.desk import Desk

STATUS_OF = {
    DateState.AHEAD: Status.MET,
    DateState.DUE: Status.OVERDUE,
    DateState.PAST: Status.OVERDUE,
    DateState.NOT_KNOWN: Status.NOT_KNOWN,
    DateState.DONE: Status.MET,
}
"""Shape and colour of where a day lies."""


@dataclass(frozen=True)
class RefresherRow:
    """One kind of training as it is shown.

    Attributes:
        key: What it is called in the program: the training, else the learning it is about.
        found: How it stands.
        words: Its words, asked again at a language switch.
        writing: Whether it can be changed.
    """

    key: str
    found: Refresher
    words: Callable[[], RefresherWords]
    writing: bool


class _Row(RowFrame[RefresherRow]):
    def __init__(self, context: WindowContext, row: RefresherRow, parent: RefresherList) -> None:
        super().__init__(context, parent)
        self.row, self._list = row, parent
        self.title = BodyText(context, kind="strong")
        self.tag = StatusTag(context)
        self.detail = BodyText(context)
        self.why = Details(context, mark("Finding view", "Why does it say that?"))
        self._why: list[QWidget] = []
        self.done = ActionButton(
            context, kind="link", on_click=lambda: parent.done_requested.emit(self.row.found)
        )
        self.change = ActionButton(
            context, kind="link", on_click=lambda: parent.change_requested.emit(self.row.found)
        )
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(self.title)
        words.addWidget(self.tag, 0, Qt.AlignmentFlag.AlignLeft)
        words.addWidget(self.detail)
        words.addWidget(self.why)
        self.line.addLayout(words, 1)
        self.line.addWidget(ButtonRow(self.done, self.change), 0, Qt.AlignmentFlag.AlignTop)
        self.why.toggled.connect(self._explain)

    def show_row(self, row: RefresherRow) -> None:
        self.row = row
        self.done.setVisible(row.writing)
        self.change.setVisible(row.writing and bool(row.found.training))
        self.retranslate()

    def retranslate(self) -> None:
        tr, words, found = self.context.translate, self.row.words(), self.row.found
        title = words.title(found)
        self.title.set_text(title)
        self.tag.set_status(STATUS_OF[found.state], words.state(found))
        self.detail.set_text("\n".join(words.lines(found)))
        self.done.set_text(
            tr("Refreshers", "I have done this"),
            tr("Refreshers", "I have done this: {title}", title=title),
        )
        self.change.set_text(
            tr("Refreshers", "Change how often"),
            tr("Refreshers", "Change how often: {title}", title=title),
        )
        why = tr("Finding view", "Why does it say that?")
        self.why.button.set_text(why, f"{why} {title}")
        self._explain(self.why.is_open)

    def _explain(self, is_open: bool) -> None:
        """Fills what opens when it is open, and leaves nothing behind when it is not."""
        for old in self._why:
            old.hide()
            old.deleteLater()
        self._why = []
        if not is_open:
            return
        words, found = self.row.words(), self.row.found
        self._why = [BodyText(self.context, line) for line in words.why(found)]
        for basis in words.bases(found):
            self._why += basis_lines(self.context, lambda: self.row.words().say, basis)
        for line in self._why:
            self.why.add(line)


class RefresherList(RowColumn[RefresherRow]):
    """Kinds of training below each other.

    Signals:
        done_requested: The `Refresher` of what was done just now.
        change_requested: The `Refresher` of what is to be done more or less often.
    """

    done_requested = Signal(object)
    change_requested = Signal(object)

    def make_row(self, row: RefresherRow) -> _Row:
        """Makes the widgets of one row."""
        return _Row(self.context, row, self)

    def row_of(self, key: str) -> _Row:
        """The widgets of a row; KeyError when there is none."""
        row = self.rows[key]
        assert isinstance(row, _Row)
        return row


class RefresherPart(Section):
    """All training: what is asked of somebody first, the rest behind a press.

    Args:
        context: The window's context.
        desk: The open book and the person.

    Signals:
        done_requested: The `Refresher` of what was done just now.
        change_requested: The `Refresher` to change; None for training of the employer's own.
    """

    done_requested = Signal(object)
    change_requested = Signal(object)

    def __init__(self, context: WindowContext, desk: Desk) -> None:
        super().__init__(context, mark("Refreshers", "Training to keep up"))
        self.desk = desk
        self._shown: object = None
        self.none = BodyText(
            context,
            mark(
                "Refreshers",
                "Nothing is asked of you that we know of. Add your job, or training that your "
                "employer asks for.",
            ),
            kind="quiet",
        )
        self.needed = RefresherList(context)
        self.rest = Details(context, mark("Refreshers", "Other training"))
        self.others = RefresherList(context)
        self.rest.add(self.others)
        self.add_button = ActionButton(
            context,
            mark("Refreshers", "Add training that my employer asks for"),
            icon="plus",
            on_click=lambda: self.change_requested.emit(None),
        )
        for part in (self.none, self.needed, self.rest, self.add_button):
            self.add(part)
        for some in (self.needed, self.others):
            some.done_requested.connect(self.done_requested)
            some.change_requested.connect(self.change_requested)
        self.rest.toggled.connect(lambda _open: self._fill_others())
        self._others: tuple[RefresherRow, ...] = ()

    def show_refreshers(self, record: Record, found: Iterable[Refresher]) -> None:
        """Shows how somebody stands; nothing is done where it is what is shown already."""
        some = tuple(found)
        writing = not self.desk.read_only
        shown = (some, record.trainings, writing)
        if shown == self._shown:
            return
        self._shown = shown
        words = partial(self._words, record)
        rows = [RefresherRow(key_of(one), one, words, writing) for one in some]
        needed = [row for row in rows if row.found.needed]
        self._others = tuple(row for row in rows if not row.found.needed)
        self.needed.set_rows(needed)
        self.needed.setVisible(bool(needed))
        self.none.setVisible(not needed)
        self.rest.setVisible(bool(self._others))
        self.add_button.setVisible(writing)
        self._fill_others()

    def _fill_others(self) -> None:
        """Makes the rows of other training once somebody looks at them."""
        self.others.set_rows(self._others if self.rest.is_open else ())

    def _words(self, record: Record) -> RefresherWords:
        return RefresherWords(record, self.desk.wording)


def key_of(found: Refresher) -> str:
    """What a row is called in the program: the training, else the learning it is about."""
    return found.training or f"learning {found.entries[0]}"
