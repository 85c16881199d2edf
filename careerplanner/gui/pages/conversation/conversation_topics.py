"""Topics of a conversation: questions to begin with, and room to write below each.

Nobody has to write anything. What was typed is handed over when its box is left, so that it is in
the book before anything else happens; the page keeps it.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from careerplanner.domain.conversations import Voice
from careerplanner.gui.tokens import SPACE_SMALL
from careerplanner.gui.widgets.details import Details
from careerplanner.gui.widgets.field import LongTextField
from careerplanner.gui.widgets.rows import RowColumn, RowFrame, follow_width
from careerplanner.gui.widgets.text import BodyText
from careerplanner.i18n.marks import mark

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QHideEvent

    from careerplanner.gui.context import WindowContext
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
        written: Notes that no box shows: everything once somebody signed.
        writing: Whether anything can be written.
    """

    key: str
    title: Text
    prompts: Text
    notes: dict[Voice, Note] = field(default_factory=dict)
    written: Text = ""
    writing: bool = True


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


class _Row(RowFrame[TopicRow]):
    def __init__(self, context: WindowContext, row: TopicRow, parent: TopicList) -> None:
        super().__init__(context, parent)
        self.row, self._list = row, parent
        self.title = BodyText(context, kind="strong")
        self.written = BodyText(context)
        self.boxes: dict[Voice, NoteField] = {
            Voice.BOTH: NoteField(context, row.key, self._title, self._prompts, _LINES)
        }
        self.own = Details(context, mark("Conversation", "Add in your own words"))
        for voice, label in _OWN.items():
            box = self.boxes[voice] = NoteField(
                context, f"{row.key}-{voice}", label, None, _OWN_LINES
            )
            self.own.add(box)
        for voice, box in self.boxes.items():
            box.written.connect(
                lambda text, voice=voice: parent.written.emit(self.row.key, voice, text)
            )
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_SMALL)
        follow_width(whole)
        for part in (self.title, self.written, self.boxes[Voice.BOTH], self.own):
            column.addWidget(part)
        self.line.addWidget(whole, 1)

    def _title(self) -> str:
        return self.context.say(self.row.title)

    def _prompts(self) -> str:
        return self.context.say(self.row.prompts)

    def show_row(self, row: TopicRow) -> None:
        self.row = row
        self.title.setVisible(not row.writing)
        self.written.setVisible(bool(self.context.say(row.written)))
        self.boxes[Voice.BOTH].setVisible(row.writing)
        self.own.setVisible(row.writing)
        for voice, box in self.boxes.items():
            box.show_kept(row.notes.get(voice, Note()).text)
        if any(row.notes.get(voice, Note()).text for voice in _OWN):
            self.own.set_open(True)
        self.retranslate()

    def retranslate(self) -> None:
        self.title.set_text(self.row.title)
        self.written.set_text(self.row.written)
        box = self.boxes[Voice.BOTH]
        box.hint.setVisible(bool(self._prompts()))
        named = self.context.translate(
            "Kit",
            "{action}: {name}",
            action=self.context.translate("Conversation", "Add in your own words"),
            name=self._title(),
        )
        self.own.button.set_text(mark("Conversation", "Add in your own words"), named)


class TopicList(RowColumn[TopicRow]):
    """Topics below each other.

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

    def box(self, key: str, voice: Voice = Voice.BOTH) -> NoteField:
        """Where something is written; KeyError when there is no such topic."""
        return cast("_Row", self.rows[key]).boxes[voice]

    def own_words(self, key: str) -> Details:
        """What opens to the boxes of one voice; KeyError when there is no such topic."""
        return cast("_Row", self.rows[key]).own

    def hand_over(self) -> None:
        """Hands over whatever was typed and is not kept yet."""
        for row in list(self.rows.values()):
            for box in cast("_Row", row).boxes.values():
                box.hand_over()
