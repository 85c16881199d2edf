"""Asks what an employer wants of one kind of training: whether, and how often."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from careerplanner.domain.record import Typed
from careerplanner.errors import FieldError
from careerplanner.gui.dialogs.record_dialog import RecordDialog
from careerplanner.gui.widgets.buttons import ActionButton
from careerplanner.gui.widgets.choice_field import ChoiceField
from careerplanner.gui.widgets.choice_list import Choice
from careerplanner.gui.widgets.field import TextField
from careerplanner.gui.widgets.text import BodyText
from careerplanner.i18n.durations import months_text
from careerplanner.i18n.marks import mark
from careerplanner.services.learning import learning
from careerplanner.services.validation import MOST_MONTHS

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from careerplanner.domain.record import Record
    from careerplanner.domain.refresher import Refresher
    from careerplanner.gui.desk import Desk
    from careerplanner.gui.words import Text

_LIMIT = 200
_YES, _NO = "yes", "no"


@dataclass(frozen=True)
class TrainingWish:
    """What was asked for.

    Attributes:
        training: Id of the training; "" for a new one of the employer's own.
        title: What an own one is called; None for the pack's.
        months: After how many months it is refreshed; None where it is not.
        needed: Whether it is asked of the person.
        restore: Whether what the pack says counts again, or an own one goes.
    """

    training: str
    title: Typed | None
    months: int | None
    needed: bool
    restore: bool = False


class TrainingDialog(RecordDialog[TrainingWish]):
    """One kind of training as the employer has it.

    Args:
        desk: The open book and the person.
        keep: Keeps what was asked for.
        record: The person's record.
        found: How the person stands to the training; None for a new one of the employer's own.
        parent: The page it was opened from.
    """

    def __init__(
        self,
        desk: Desk,
        keep: Callable[[TrainingWish], bool],
        record: Record,
        found: Refresher | None = None,
        *,
        parent: QWidget | None = None,
    ) -> None:
        title = (
            mark("Training dialog", "Add training that my employer asks for")
            if found is None
            else mark("Training dialog", "How often is it refreshed?")
        )
        super().__init__(desk, title, keep, parent=parent)
        self.record, self.training = record, found.training if found is not None else ""
        self._needed_before = found.needed if found is not None else True
        self.own = learning.own_training(record, self.training)
        self._build()
        self._load()

    @property
    def is_packed(self) -> bool:
        """Whether the pack knows the training."""
        return self.desk.workspace.lookup.find_training(self.training) is not None

    def _build(self) -> None:
        context = self.context
        self.about = BodyText(context, self._about, kind="strong")
        self.form.column.addWidget(self.about)
        self.usual = BodyText(context, self._usual, kind="quiet")
        self.form.column.addWidget(self.usual)
        self.usual.setVisible(self.is_packed)
        self.name = TextField(
            context, "title", mark("Training dialog", "What is it called?"), limit=_LIMIT
        )
        self.add(self.name, self._name_fault)
        self.name.setVisible(not self.is_packed)
        self.about.setVisible(self.is_packed)
        self.needed = ChoiceField(
            context,
            "needed",
            mark("Training dialog", "Do you need it?"),
            [
                Choice(_YES, mark("Training dialog", "Yes")),
                Choice(_NO, mark("Training dialog", "No")),
            ],
            across=True,
        )
        self.add(self.needed)
        self.months = TextField(
            context,
            "months",
            mark("Training dialog", "After how many months is it refreshed?"),
            hint=mark(
                "Training dialog",
                "A year is 12, three years are 36. Leave it empty if it is not refreshed.",
            ),
            characters=8,
            limit=8,
        )
        self.add(self.months)
        self.restore_button = ActionButton(
            context,
            mark("Training dialog", "Use what the framework says again")
            if self.is_packed
            else mark("Training dialog", "Take this training off my list"),
            kind="link",
            on_click=self.restore,
        )
        self.form.column.addWidget(self.restore_button)
        self.restore_button.setVisible(self.own is not None)

    def _load(self) -> None:
        months, _ = learning.interval_of(self.record, self.training, self.desk.workspace.lookup)
        if self.own is not None and self.own.title is not None:
            self.name.set_value(self.own.title.words)
        self.needed.set_value(_YES if self._needed_before else _NO)
        self.months.set_value("" if months is None else str(months))
        self.loaded()

    def _about(self) -> str:
        return learning.training_title(self.record, self.training, self.desk.wording)

    def _usual(self) -> str:
        """What the pack says, so that whoever changes it knows what from."""
        say, tr = self.desk.wording, self.context.translate
        training = say.lookup.find_training(self.training)
        if training is None or training.refreshed is None:
            return tr("Training dialog", "We found nothing that says how often.")
        span = months_text(say.language, training.refreshed.months)
        if training.refreshed.suggested:
            return tr(
                "Training dialog",
                "Our suggestion: every {span}. Nobody has to follow it.",
                span=span,
            )
        return tr("Training dialog", "The standard says: every {span}.", span=span)

    def _name_fault(self, answer: str) -> Text | None:
        return None if answer else mark("Training dialog", "Say what it is called.")

    def restore(self) -> None:
        """Lets what the pack says count again; an own training goes."""
        wish = TrainingWish(self.training, None, None, needed=False, restore=True)
        if self._keep(wish):
            self.kept = wish
            self.accept()

    def value(self) -> TrainingWish:
        """What was asked for.

        Raises:
            FieldError: The months are no whole number.
        """
        typed, title = self.months.value(), self.name.value()
        if typed and not (typed.isascii() and typed.isdecimal()):
            raise FieldError("field.months", "months", given=typed, most=MOST_MONTHS)
        words = None
        if not self.is_packed:
            before = self.own.title if self.own is not None else None
            same = before is not None and before.words == title
            words = before if same else Typed(title, self.context.words.language.value)
        needed = self.needed.value() != _NO
        return TrainingWish(self.training, words, int(typed) if typed else None, needed=needed)
