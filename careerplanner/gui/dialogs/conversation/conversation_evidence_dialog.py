"""Asks what the summary of a conversation is for when it is kept as evidence."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from careerplanner.gui.dialogs.record_dialog import RecordDialog
from careerplanner.gui.widgets.choice_field import ChoiceField
from careerplanner.gui.widgets.choice_list import Choice
from careerplanner.gui.widgets.text import BodyText
from careerplanner.i18n.language import Language, language_of
from careerplanner.i18n.marks import mark

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QWidget

    from careerplanner.gui.desk import Desk


@dataclass(frozen=True, slots=True)
class SummaryFor:
    """What a summary is kept for.

    Attributes:
        language: Language of the paper.
        assessment: Id of the kind of evidence for an employer's assessment; "" for none.
    """

    language: Language
    assessment: str


class ConversationEvidenceDialog(RecordDialog[SummaryFor]):
    """What for, and in which language.

    Args:
        desk: The open book and the person.
        keep: Keeps the summary.
        kinds: What it may serve in an employer's assessment.
        parent: The page it was opened from.
    """

    def __init__(
        self,
        desk: Desk,
        keep: Callable[[SummaryFor], bool],
        kinds: Sequence[Choice],
        *,
        parent: QWidget | None = None,
    ) -> None:
        title = mark("Conversation", "Keep the summary as evidence")
        super().__init__(desk, title, keep, parent=parent)
        context = self.context
        means = mark(
            "Conversation",
            "The one-page summary is kept in the book as it is now. It stands on the page "
            "Evidence.",
        )
        self.form.column.addWidget(BodyText(context, means))
        self.purpose = ChoiceField(
            context, "assessment", mark("Conversation", "What is it for?"), kinds
        )
        self.language = ChoiceField(
            context,
            "language",
            mark("Plan page", "Language of the paper"),
            [Choice(str(one), one.own_name) for one in Language],
            across=True,
        )
        self.add(self.purpose)
        self.add(self.language)
        self.purpose.set_value("")
        record = desk.record()
        own = language_of(record.worker.language or "") if record is not None else None
        self.language.set_value(str(own or context.words.language))
        self.loaded()

    def value(self) -> SummaryFor:
        """What the fields say."""
        language = language_of(self.language.value()) or self.context.words.language
        return SummaryFor(language, self.purpose.value())
