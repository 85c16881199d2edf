"""Asks for one thing learned: what, how, when, how long, what it changed, when to refresh it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from careerplanner.domain.dates import PartialDate
from careerplanner.domain.evidence import Served, Target
from careerplanner.domain.record import LearningEntry, Typed
from careerplanner.errors import UserError
from careerplanner.gui.dialogs.evidence.evidence_change_dialog import REMINDER
from careerplanner.gui.dialogs.evidence.evidence_part import EvidencePart
from careerplanner.gui.dialogs.record_dialog import RecordDialog
from careerplanner.gui.dialogs.searches import kind_search, title_search
from careerplanner.gui.dialogs.typed_durations import (
    minutes_fault,
    minutes_understood,
    read_minutes,
)
from careerplanner.gui.tokens import SPACE_SMALL
from careerplanner.gui.widgets.buttons import ActionButton
from careerplanner.gui.widgets.choice_list import Choice
from careerplanner.gui.widgets.drop_down import DropDownField
from careerplanner.gui.widgets.duration_field import DurationField
from careerplanner.gui.widgets.field import LongTextField, TextField
from careerplanner.gui.widgets.section import Section
from careerplanner.gui.widgets.suggest_field import SuggestField
from careerplanner.gui.widgets.text import BodyText
from careerplanner.i18n.durations import minutes_text, months_text
from careerplanner.i18n.marks import mark
from careerplanner.services.learning import learning

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from careerplanner.domain.record import Record
    from careerplanner.gui.desk import Desk
    from careerplanner.gui.widgets.search_picker import Match
    from careerplanner.gui.words import Text
    from careerplanner.services.learning.learning import Proposed

_LIMIT = 200


class LearningDialog(RecordDialog[LearningEntry]):
    """One course, e-learning, shadowing or other learning.

    Args:
        desk: The open book and the person.
        keep: Keeps the entry.
        entry: The entry to change; None for a new one.
        is_new: Whether ``entry`` is not on the record yet.
        parent: The page it was opened from.
    """

    def __init__(
        self,
        desk: Desk,
        keep: Callable[[LearningEntry], bool],
        entry: LearningEntry | None = None,
        *,
        is_new: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        is_new = is_new or entry is None
        title = (
            mark("Learning dialog", "Add learning")
            if is_new
            else mark("Learning dialog", "Change this learning")
        )
        super().__init__(desk, title, keep, parent=parent)
        self.entry = entry or LearningEntry(desk.workspace.make_id(), "")
        self._is_new, self._shown_minutes = is_new, ""
        self._build()
        self._load(self.entry)

    # ---- fields --------------------------------------------------------------------------------

    def _build(self) -> None:
        context = self.context
        self.name = SuggestField(
            context,
            "title",
            mark("Learning dialog", "What did you learn?"),
            title_search(self.desk),
            limit=_LIMIT,
        )
        self.name.taken.connect(self._title_taken)
        self.add(self.name, _needed)
        self.kind = SuggestField(
            context,
            "kind",
            mark("Learning dialog", "How?"),
            kind_search(self.desk),
            hint=mark("Learning dialog", "For example a course, e-learning or shadowing"),
            limit=_LIMIT,
        )
        self.add(self.kind)
        self.on = self.add_date("on", mark("Learning dialog", "When?"))
        self.minutes = DurationField(
            context,
            "minutes",
            mark("Learning dialog", "How long did it take?"),
            minutes_understood(self.desk),
        )
        fault = minutes_fault(self.desk)
        self.add(self.minutes, lambda typed: fault(typed) if typed != self._shown_minutes else None)
        self.difference = LongTextField(
            context,
            "changed",
            mark("Learning dialog", "What did it change in how you work?"),
            hint=mark("Learning dialog", "You can come back to this in a one-to-one."),
            lines=4,
        )
        self.difference.add(BodyText(context, REMINDER, kind="quiet"))
        self.add(self.difference)
        self._build_training()
        self.evidence = EvidencePart(context, self.desk, self._target)
        part = Section(context, mark("Learning dialog", "Evidence"), level=3, space_above=0)
        part.add(self.evidence)
        self.form.column.addWidget(part)

    def _build_training(self) -> None:
        context = self.context
        self.training = DropDownField(
            context, "training", mark("Learning dialog", "Is it training that is done again?")
        )
        self.add(self.training)
        self.provider = TextField(
            context, "provider", mark("Learning dialog", "Who gave it?"), limit=_LIMIT
        )
        self.add(self.provider)
        self.renew_by = self.add_date(
            "renew_by",
            mark("Learning dialog", "When should it be refreshed?"),
            hint=mark("Learning dialog", "Leave this empty if it need not be."),
        )
        self.proposal = BodyText(context, self._proposal_words, kind="quiet")
        self.use_proposal = ActionButton(
            context,
            mark("Learning dialog", "Use this day"),
            kind="link",
            on_click=self.take_proposal,
        )
        self.renew_by.column.addSpacing(SPACE_SMALL)
        self.renew_by.add(self.proposal)
        self.renew_by.add(self.use_proposal)
        self.training.edited.connect(self._show_proposal)
        self.on.box.textChanged.connect(lambda _text: self._show_proposal())
        self.name.box.editingFinished.connect(self._find_training)

    def _load(self, entry: LearningEntry) -> None:
        say = self.desk.wording
        self._offer()
        self.name.set_value(entry.title)
        self.kind.set_value(learning.kind_word(entry.kind, say))
        self.show_date(self.on, entry.on)
        minutes = "" if entry.minutes is None else minutes_text(say.language, entry.minutes)
        self.minutes.set_value(minutes)
        self._shown_minutes = minutes
        self.difference.set_value(entry.changed.words if entry.changed else "")
        self.training.set_value(entry.training)
        self.provider.set_value(entry.provider)
        self.show_date(self.renew_by, entry.renew_by)
        self._show_proposal()
        self.loaded()

    def _offer(self) -> None:
        say, record = self.desk.wording, self._record
        none = Choice("", mark("Learning dialog", "No, or I do not know"))
        names = learning.training_names(record, say.lookup) if record is not None else ()
        if self.entry.training and self.entry.training not in names:
            names = (*names, self.entry.training)
        self.training.set_choices([none, *(Choice(name, self._called(name)) for name in names)])

    def _called(self, name: str) -> Callable[[], str]:
        def title() -> str:
            record = self._record
            return learning.training_title(record, name, self.desk.wording) if record else name

        return title

    @property
    def _record(self) -> Record | None:
        return self.desk.record()

    def _target(self) -> Target | None:
        return None if self._is_new else Target(Served.LEARNING, self.entry.id)

    # ---- the day to refresh it -----------------------------------------------------------------

    def proposed(self) -> Proposed | None:
        """When the training chosen is usually refreshed; None where nothing says."""
        record = self._record
        if record is None or not self.training.value():
            return None
        try:
            done = self.date_of(self.on)
        except UserError:
            return None
        lookup = self.desk.workspace.lookup
        return learning.proposed_refresher(record, self.training.value(), done, lookup)

    def take_proposal(self) -> None:
        """Puts the day proposed into the box, where it can still be changed."""
        day = self._proposed_day()
        if day is not None:
            self.show_date(self.renew_by, day)
            self.renew_by.edited.emit()
            self.renew_by.setFocus()

    def _proposed_day(self) -> PartialDate | None:
        """The one day that is proposed; None for a span, and for one too far off to be kept."""
        proposed = self.proposed()
        if proposed is None or proposed.on is None or not proposed.on.is_one_day:
            return None
        return PartialDate.find(proposed.on.earliest)

    def _title_taken(self, match: Match) -> None:
        """A title of training, or of learning that was of it, says which training it is."""
        if match.id and not self.training.value():
            self.training.set_value(match.id)
            self._show_proposal()

    def _find_training(self) -> None:
        """A title that is the name of training says which training it is."""
        record = self._record
        if record is None or self.training.value():
            return
        workspace = self.desk.workspace
        found = learning.training_called(
            record, self.name.value(), workspace.catalogues, workspace.lookup
        )
        if found:
            self.training.set_value(found)
            self._show_proposal()

    def _show_proposal(self) -> None:
        proposed = self.proposed()
        self.proposal.set_text(self._proposal_words)
        self.proposal.setVisible(proposed is not None)
        self.use_proposal.setVisible(self._proposed_day() is not None)

    def _proposal_words(self) -> str:
        proposed, tr, say = self.proposed(), self.context.translate, self.desk.wording
        if proposed is None:
            return ""
        months = months_text(say.language, proposed.months)
        said = [tr("Learning dialog", "Usual time until it is refreshed: {months}.", months=months)]
        if proposed.on is not None:
            said.append(tr("Learning dialog", "That would be: {day}.", day=say.span(proposed.on)))
        if proposed.suggested:
            said.append(
                tr(
                    "Learning dialog",
                    "This is a suggestion. Your employer may ask for another day.",
                )
            )
        return " ".join(said)

    # ---- the entry -----------------------------------------------------------------------------

    def value(self) -> LearningEntry:
        """The entry.

        Raises:
            FieldError: The length of time cannot be read.
        """
        catalogues = self.desk.workspace.catalogues
        return replace(
            self.entry,
            title=self.name.value(),
            kind=learning.kind_of(self.kind.value(), catalogues),
            on=self.date_of(self.on),
            minutes=self._minutes(),
            changed=self._changed(),
            renew_by=self.date_of(self.renew_by),
            training=self.training.value(),
            provider=self.provider.value(),
        )

    def _minutes(self) -> int | None:
        """As typed; what was there and was not touched stays, however long it is."""
        typed = self.minutes.value()
        return self.entry.minutes if typed == self._shown_minutes else read_minutes(typed)

    def _changed(self) -> Typed | None:
        """What was written, with the language of the screen it was written on."""
        words, before = self.difference.value(), self.entry.changed
        if before is not None and before.words == words:
            return before
        return Typed(words, self.context.words.language.value) if words else None


def _needed(answer: str) -> Text | None:
    return None if answer else mark("Learning dialog", "Say what you learned.")
