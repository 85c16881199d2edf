"""Topics of a conversation: questions to begin with, and room to write below each.

Nobody has to write anything. What was typed is handed over when its box is left, so that it is in
the book before anything else happens; the page keeps it.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from careerplanner.domain.conversations import Voice
from careerplanner.gui.tokens import SPACE_SMALL
from careerplanner.gui.widgets.details import Details
from careerplanner.gui.widgets.field import LongTextField
from careerplanner.gui.widgets.opening_row import OpeningRow
from careerplanner.gui.widgets.panels import IconLabel
from careerplanner.gui.widgets.rows import RowColumn, follow_width
from careerplanner.gui.widgets.text import BodyText
from careerplanner.i18n.marks import mark

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QHideEvent

    from careerplanner.gui.context import WindowContext
    from careerplanner.gui.widgets.wrapped_link import WrappedLink
    from careerplanner.gui.words import Text

_LINES, _OWN_LINES = 3, 2
_OWN: dict[Voice, Text] = {
    Voice.WORKER: mark("Conversation", "The worker's own words"),
    Voice.MANAGER: mark("Conversation", "The manager's own words"),
}


@dataclass(frozen=True)
class Note:
    """What is written under a topic by one voice.

    Attributes:
        id: Id of the note in the record; "" before there is one.
        text: As typed.
    """

    id: str = ""
    text: str = ""


@dataclass(frozen=True)
class TopicRow:
    """One topic as it is shown.

    Attributes:
        key: Its id; handed back with what was written.
        title: What it is called.
        prompts: Questions to begin with, a line for each.
        notes: What is written, by whose words it is.
        written: Notes that no box shows.
    """

    key: str
    title: Text
    prompts: Text
    notes: dict[Voice, Note] = field(default_factory=dict)
    written: Text = ""


class NoteField(LongTextField):
    """A box whose text is handed over when it is left or hidden.

    Signals:
        written: What stands in it now, where that is something else than what is kept.
    """

    written = Signal(str)

    def __init__(
        self, context: WindowContext, name: str, label: Text, hint: Text | None, lines: int
    ) -> None:
        super().__init__(context, name, label, hint=hint, lines=lines)
        self._kept = ""
        self.box.installEventFilter(self)

    def set_prefix(self, topic: str) -> None:
        """Is named with its topic, for those who do not see what stands above."""
        self.box.setAccessibleName(f"{topic}: {self.label_text()}")

    def show_kept(self, text: str) -> None:
        """Shows what is kept, where it is another text than before; typing goes on otherwise."""
        if text != self._kept:
            self._kept = text
            if self.value() != text:
                self.set_value(text)

    def hand_over(self) -> None:
        """Hands over what was typed and is not kept yet."""
        if self.value() != self._kept:
            self._kept = self.value()
            self.written.emit(self._kept)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hands over when the box is left."""
        if watched is self.box and event.type() == QEvent.Type.FocusOut:
            self.hand_over()
        return super().eventFilter(watched, event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Hands over when the page is left from within the box."""
        self.hand_over()
        super().hideEvent(event)


class TopicBoxes(QWidget):
    """What opens below a topic: its questions, a box for both, and one for each.

    Args:
        context: The window's context.
        row: The topic.
        parent: The list, which hands on what is written.
    """

    def __init__(self, context: WindowContext, row: TopicRow, parent: TopicList) -> None:
        super().__init__()
        self.context, self.row = context, row
        follow_width(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_SMALL)
        self.written = BodyText(context)
        both = mark("Conversation", "What we say")
        self.boxes = {Voice.BOTH: NoteField(context, row.key, both, self._prompts, _LINES)}
        self.own = Details(context, mark("Conversation", "Add in your own words"))
        for voice, label in _OWN.items():
            box = NoteField(context, f"{row.key}-{voice}", label, None, _OWN_LINES)
            self.boxes[voice] = box
            self.own.add(box)
        for voice, box in self.boxes.items():
            box.written.connect(
                lambda text, voice=voice: parent.written.emit(self.row.key, voice, text)
            )
        for part in (self.written, self.boxes[Voice.BOTH], self.own):
            column.addWidget(part)
        self.show_row(row)

    def _prompts(self) -> str:
        return self.context.say(self.row.prompts)

    def show_row(self, row: TopicRow) -> None:
        """Shows what is written now."""
        self.row = row
        self.written.set_text(row.written)
        self.written.setVisible(bool(self.written.text()))
        for voice, box in self.boxes.items():
            box.show_kept(row.notes.get(voice, Note()).text)
        if any(row.notes.get(voice, Note()).text for voice in _OWN):
            self.own.set_open(True)
        self.retranslate()

    def retranslate(self) -> None:
        """Names the boxes by their topic."""
        box = self.boxes[Voice.BOTH]
        box.hint.retranslate()
        box.hint.setVisible(bool(self._prompts()))
        title = self.context.say(self.row.title)
        add = self.context.translate("Conversation", "Add in your own words")
        named = self.context.translate("Kit", "{action}: {name}", action=add, name=title)
        self.own.button.set_text(mark("Conversation", "Add in your own words"), named)
        for one in self.boxes.values():
            one.set_prefix(title)


class _Row(OpeningRow[TopicRow, TopicBoxes]):
    def __init__(self, context: WindowContext, row: TopicRow, parent: TopicList) -> None:
        super().__init__(context, row, parent)
        self._list = parent
        self.told = BodyText(context, kind="quiet")
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.title)
        words.addWidget(self.told)
        self.arrow = IconLabel(context, "chevron-right", ink="accent")
        self._lead = QVBoxLayout()
        self._lead.addWidget(self.arrow)
        self._lead.addStretch(1)
        named = QHBoxLayout()
        named.setSpacing(SPACE_SMALL)
        named.addLayout(self._lead)
        named.addLayout(words, 1)
        self.head.addLayout(named, 1)
        self.tag.hide()
        context.theme.changed.connect(self._level)
        self._level()

    def _level(self) -> None:
        """Puts the triangle level with the name."""
        line = self.title.minimumSizeHint().height()
        self._lead.setContentsMargins(0, max(0, (line - self.arrow.height()) // 2), 0, 0)

    def name(self) -> str:
        return self.context.say(self.row.title)

    def make_part(self) -> TopicBoxes:
        return TopicBoxes(self.context, self.row, self._list)

    def fill_part(self, part: TopicBoxes) -> None:
        part.show_row(self.row)

    def toggle(self) -> None:
        super().toggle()
        if self.is_open and self.part is not None:
            self.part.boxes[Voice.BOTH].setFocus(Qt.FocusReason.OtherFocusReason)

    def set_open(self, is_open: bool) -> None:
        super().set_open(is_open)
        self.arrow.set_icon("chevron-down" if is_open else "chevron-right")
        self._tell()

    def show_row(self, row: TopicRow) -> None:
        self.row = row
        self._tell()
        self.renew()

    def _tell(self) -> None:
        """Shows what is written where the boxes that hold it are closed."""
        lines = [note.text for note in self.row.notes.values() if note.text]
        text = "\n".join([self.context.say(self.row.written), *lines]).strip()
        self.told.set_text(text)
        self.told.setVisible(bool(text) and not self.is_open)


class TopicList(RowColumn[TopicRow]):
    """Topics below each other; each opens to its questions and to where something is written.

    Args:
        context: The window's context.
        rows: The rows; may be set later.

    Signals:
        written: Key of a topic, the `Voice`, and what stands there now.
    """

    written = Signal(str, object, str)

    def __init__(self, context: WindowContext, rows: Iterable[TopicRow] = ()) -> None:
        super().__init__(context)
        self.set_rows(rows)

    def make_row(self, row: TopicRow) -> _Row:
        """Makes the widgets of one topic."""
        return _Row(self.context, row, self)

    def link(self, key: str) -> WrappedLink:
        """The name of a topic, which opens it; KeyError when there is no such topic."""
        return cast("_Row", self.rows[key]).title

    def boxes(self, key: str) -> TopicBoxes:
        """Opens a topic, if it is not open, and gives what lies below it."""
        row = cast("_Row", self.rows[key])
        row.set_open(True)
        assert row.part is not None
        return row.part

    def told(self, key: str) -> str:
        """What is shown of a closed topic; KeyError when there is no such topic."""
        return cast("_Row", self.rows[key]).told.text()

    def hand_over(self) -> None:
        """Hands over whatever was typed and is not kept yet."""
        for row in list(self.rows.values()):
            part = cast("_Row", row).part
            for box in part.boxes.values() if part is not None else ():
                box.hand_over()
