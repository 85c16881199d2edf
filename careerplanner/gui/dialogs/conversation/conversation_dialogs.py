"""Small questions about a conversation: what kind and when, why it is opened again, additions."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from careerplanner.domain.conversation_guide import ConversationKind
from careerplanner.gui.dialogs.record_dialog import RecordDialog
from careerplanner.gui.widgets.choice_field import ChoiceField
from careerplanner.gui.widgets.field import LongTextField, TextField
from careerplanner.gui.widgets.text import BodyText
from careerplanner.i18n.marks import mark

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QWidget

    from careerplanner.domain.dates import PartialDate
    from careerplanner.gui.desk import Desk
    from careerplanner.gui.widgets.choice_list import Choice
    from careerplanner.gui.words import Text

_LIMIT = 200
_LINES = 4


@dataclass(frozen=True, slots=True)
class Planned:
    """What is said before a conversation is prepared.

    Attributes:
        kind: What it is for.
        planned: The day agreed for it, or None.
        manager: Name of who holds it, as typed.
    """

    kind: ConversationKind
    planned: PartialDate | None
    manager: str


class PlannedDialog(RecordDialog[Planned]):
    """What kind of conversation, on which day, with whom.

    Args:
        desk: The open book and the person.
        keep: Keeps it.
        kinds: What can be chosen; with one alone nothing is asked about it.
        first: What stands there at first.
        parent: The page it was opened from.
    """

    def __init__(
        self,
        desk: Desk,
        keep: Callable[[Planned], bool],
        kinds: Sequence[Choice],
        first: Planned,
        *,
        parent: QWidget | None = None,
    ) -> None:
        several = len(kinds) > 1
        title = (
            mark("Conversation", "Prepare a conversation")
            if several
            else mark("Conversation", "Day and manager")
        )
        super().__init__(desk, title, keep, parent=parent)
        if several:
            self.save_button.set_text(mark("Conversation", "Prepare it"))
        self.kind = ChoiceField(
            self.context, "kind", mark("Conversation", "What kind of conversation?"), kinds
        )
        self.add(self.kind)
        self.kind.setVisible(several)
        self.planned = self.add_date(
            "planned",
            mark("Conversation", "Which day have you agreed for it?"),
            hint=mark("Conversation", "You can leave this empty, and say it when you have talked."),
        )
        self.manager = TextField(
            self.context, "manager", mark("Conversation", "Who holds it?"), limit=_LIMIT
        )
        self.add(self.manager)
        self.kind.set_value(str(first.kind))
        self.show_date(self.planned, first.planned)
        self.manager.set_value(first.manager)
        self.loaded()

    def value(self) -> Planned:
        """What the fields say."""
        kind = ConversationKind(self.kind.value())
        return Planned(kind, self.date_of(self.planned), self.manager.value())


@dataclass(frozen=True, slots=True)
class Said:
    """Words with the name of who wrote them.

    Attributes:
        text: As typed.
        name: As typed.
    """

    text: str
    name: str


class SaidDialog(RecordDialog[Said]):
    """Some words and a name.

    Args:
        desk: The open book and the person.
        keep: Keeps them.
        words: The heading; what it means; the two questions.
        parent: The page it was opened from.
    """

    def __init__(
        self,
        desk: Desk,
        keep: Callable[[Said], bool],
        words: SaidWords,
        *,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(desk, words.title, keep, parent=parent)
        self.form.column.addWidget(BodyText(self.context, words.means))
        self.text = LongTextField(self.context, words.field, words.asked, lines=_LINES)
        self.add(self.text, _written)
        self.name = TextField(self.context, words.name_field, words.whose, limit=_LIMIT)
        self.add(self.name, _named)
        self.loaded()

    def value(self) -> Said:
        """What the fields say."""
        return Said(self.text.value(), self.name.value())


@dataclass(frozen=True, slots=True)
class SaidWords:
    """What a `SaidDialog` asks.

    Attributes:
        title: The heading.
        means: What happens with it.
        asked: The question above the box.
        whose: The question above the name.
        field: What a service calls the words in a refusal.
        name_field: What it calls the name.
    """

    title: Text
    means: Text
    asked: Text
    whose: Text
    field: str
    name_field: str


REOPEN = SaidWords(
    mark("Conversation", "Open it again"),
    mark(
        "Conversation",
        "The signature that is there is taken off, so that both can change what was written. "
        "Who opened it, when and why stays in the history.",
    ),
    mark("Conversation", "Why is it opened again?"),
    mark("Conversation", "Who opens it?"),
    "reason",
    "by",
)
ADD = SaidWords(
    mark("Conversation", "Add something"),
    mark(
        "Conversation",
        "What was signed stays as it is. What you add stands below it, with today's date and "
        "your name.",
    ),
    mark("Conversation", "What do you want to add?"),
    mark("Conversation", "Who adds it?"),
    "text",
    "name",
)


def _written(answer: str) -> Text | None:
    return None if answer else mark("Conversation", "Write this, or press Cancel.")


def _named(answer: str) -> Text | None:
    return None if answer else mark("Conversation", "Write the name.")
