"""Changes for many people: training, a day for a conversation, where they belong, an action."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerplanner.domain.typed import Typed
from careerplanner.gui.dialogs.team.bulk_dialog import BulkDialog
from careerplanner.gui.dialogs.typed_dates import date_fault, understood
from careerplanner.gui.widgets.choice_field import ChoiceField
from careerplanner.gui.widgets.choice_list import Choice
from careerplanner.gui.widgets.date_field import DateField
from careerplanner.gui.widgets.field import LongTextField, TextField
from careerplanner.gui.widgets.pick_field import PickField
from careerplanner.gui.widgets.search_picker import Match
from careerplanner.gui.widgets.suggest_field import SuggestField
from careerplanner.i18n.marks import mark
from careerplanner.i18n.sorting import fold
from careerplanner.services.team.bulk import (
    AgreeAction,
    AssignTraining,
    Belonging,
    PlanTalk,
    SetBelonging,
    Wish,
)
from careerplanner.services.team.team_trainings import TeamTrainings
from careerplanner.services.team.team_words import TeamWords

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from PySide6.QtWidgets import QWidget

    from careerplanner.domain.conversation_guide import ConversationKind
    from careerplanner.gui.desk import Desk
    from careerplanner.gui.words import Text

_LIMIT = 200
_LINES = 2
_MONTHS_CHARACTERS = 6


def needed(answer: str) -> Text | None:
    """Says that an answer is needed where there is none."""
    return None if answer else mark("Bulk", "This must be filled in.")


class TrainingBulk(BulkDialog):
    """Asks a kind of training of people, by a day if one is given."""

    title = mark("Bulk", "Ask training of several people")
    said = mark("Bulk", "They are asked to do it.")

    def __init__(
        self,
        desk: Desk,
        chosen: Sequence[str],
        shown: Sequence[str],
        *,
        parent: QWidget | None = None,
    ) -> None:
        self._trainings = TeamTrainings(desk.workspace)
        self._new = desk.workspace.make_id()
        super().__init__(desk, chosen, shown, parent=parent)

    def build(self) -> None:
        """Which training, how often one of your own is done again, by when."""
        context = self.context
        self.training = PickField(
            context,
            "training",
            mark("Bulk", "Which training?"),
            self._search,
            self._training_title,
            unknown=mark("Bulk", "This is kept as a kind of training of your own."),
            hint=mark("Bulk", "Type a few letters, then choose. You can type one of your own."),
        )
        self.add(self.training, needed)
        self.months = TextField(
            context,
            "months",
            mark("Bulk", "After how many months is it done again?"),
            hint=mark("Bulk", "Leave this empty if it is done once."),
            characters=_MONTHS_CHARACTERS,
            limit=6,
        )
        self.add(self.months, _months_fault)
        self.due = self.add_date(
            "due",
            mark("Bulk", "By when?"),
            hint=mark(
                "Bulk",
                "With a date, an action is written in each plan. You can leave this empty.",
            ),
        )
        self.training.edited.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        own = bool(self.training.value()) and not self.training.picked
        self.months.setVisible(own and not self.training.choosing)

    def _search(self, typed: str) -> list[Match]:
        found = self._trainings.found(typed, self.desk.wording)
        return [Match(one.title, "", one.id) for one in found]

    def _training_title(self, name: str) -> str:
        known = self._trainings.known(self.desk.wording)
        return next((one.title for one in known if one.id == name), "")

    def wish(self) -> Wish | None:
        """The training, the pack's or one of the employer's own."""
        title, say = self.training.value(), self.desk.wording
        if not title or _months_fault(self.months.value()) is not None:
            return None
        known = self._trainings.known(say)
        picked = next((one for one in known if one.id == self.training.picked), None)
        found = picked or self._trainings.called(title, say)
        language = self.context.words.language
        words = self.context.translate("Bulk", "Do this training: {training}", training=title)
        own = found.own if found is not None else Typed(title, str(language))
        months = self.months.value() if found is None else ""
        return AssignTraining(
            found.id if found is not None else self._new,
            own,
            int(months) if months else None,
            self.date_of(self.due),
            Typed(words, str(language)),
        )


def _months_fault(answer: str) -> Text | None:
    if not answer or (answer.isdecimal() and 0 < int(answer) <= 1200):
        return None
    return mark("Bulk", "Enter a number of months, such as 12.")


class TalkBulk(BulkDialog):
    """Sets a day for a conversation; where one is planned already, it is moved."""

    title = mark("Bulk", "Set a day for a conversation")
    said = mark("Bulk", "Day set.")

    def build(self) -> None:
        """What kind, which day, with whom."""
        forms = self.desk.workspace.lookup.pack.conversations.forms
        self._kinds: dict[str, ConversationKind] = {str(form.kind): form.kind for form in forms}
        self.kind = ChoiceField(
            self.context,
            "kind",
            mark("Bulk", "Which conversation?"),
            [Choice(key, self._kind_title(kind)) for key, kind in self._kinds.items()],
        )
        self.kind.set_value(next(iter(self._kinds), ""))
        self.add(self.kind, needed)
        self.on = DateField(
            self.context,
            "planned",
            mark("Bulk", "On which day?"),
            understood(self.desk),
            hint=mark("Bulk", "The same day for all. You can move one of them later."),
        )
        self.add(self.on, self._day_fault)
        self.manager = TextField(
            self.context,
            "manager",
            mark("Bulk", "Who holds it?"),
            hint=mark("Bulk", "Leave this empty for each person's line manager."),
            limit=_LIMIT,
        )
        self.add(self.manager)

    def _kind_title(self, kind: ConversationKind) -> Callable[[], str]:
        return lambda: TeamWords(self.desk.wording).talk_kind(kind)

    def _day_fault(self, answer: str) -> Text | None:
        return needed(answer) or date_fault(self.desk)(answer)

    def wish(self) -> Wish | None:
        """The day for the kind chosen."""
        on, kind = self.date_of(self.on), self._kinds.get(self.kind.value())
        return PlanTalk(kind, on, self.manager.value()) if on and kind else None


_BELONGING: dict[Belonging, Text] = {
    Belonging.LINE_MANAGER: mark("Team", "Line manager"),
    Belonging.SERVICE: mark("Team", "Service"),
    Belonging.TEAM: mark("Team", "Team"),
}


class BelongingBulk(BulkDialog):
    """Sets the line manager, the service or the team.

    Args:
        desk: The open book.
        chosen: Ids of the people chosen.
        shown: Ids of everybody in the list.
        used: What of each is in use in the team, offered while one is typed.
        parent: The page it was opened from.
    """

    title = mark("Bulk", "Change line manager, service or team")
    said = mark("Bulk", "Changed for several people.")

    def __init__(
        self,
        desk: Desk,
        chosen: Sequence[str],
        shown: Sequence[str],
        used: Mapping[Belonging, Sequence[str]],
        *,
        parent: QWidget | None = None,
    ) -> None:
        self._used = used
        super().__init__(desk, chosen, shown, parent=parent)

    def build(self) -> None:
        """What of the three, and what it becomes."""
        self.what = ChoiceField(
            self.context,
            "what",
            mark("Bulk", "What do you want to change?"),
            [Choice(str(one), title) for one, title in _BELONGING.items()],
            across=True,
        )
        self.what.set_value(Belonging.LINE_MANAGER)
        self.add(self.what)
        self.new = SuggestField(
            self.context,
            "value",
            mark("Bulk", "What should it be?"),
            self._search,
            limit=_LIMIT,
        )
        self.away = ChoiceField(
            self.context,
            "away",
            mark("Bulk", "Or should there be none?"),
            [Choice("away", mark("Bulk", "Take it away from all of them"))],
            several=True,
        )
        self.add(self.new, self._said_or_away)
        self.add(self.away)

    def _search(self, typed: str) -> list[Match]:
        words = fold(typed).split()
        some = self._used.get(Belonging(self.what.value()), ())
        found = [one for one in some if all(word in fold(one) for word in words)]
        return [Match(one, "", one) for one in found[:6]] if words else []

    def wish(self) -> Wish | None:
        """What is set, to what."""
        new = "" if self._takes_away else self.new.value()
        if not new and not self._takes_away:
            return None
        return SetBelonging(Belonging(self.what.value()), new)

    @property
    def _takes_away(self) -> bool:
        return bool(self.away.values())

    def _said_or_away(self, new: str) -> Text | None:
        """Nothing is taken from anybody by leaving a box empty."""
        return None if new or self._takes_away else needed(new)


class ActionBulk(BulkDialog):
    """Agrees the same action with people."""

    title = mark("Bulk", "Agree an action with several people")
    said = mark("Bulk", "Action added to each plan.")

    def build(self) -> None:
        """What, who, by when."""
        self.what = LongTextField(
            self.context, "what", mark("Plan page", "What will be done?"), lines=_LINES
        )
        self.add(self.what, needed)
        self.owner = TextField(
            self.context,
            "owner",
            mark("Plan page", "Who does it?"),
            hint=mark("Bulk", "Leave this empty where each person does it."),
            limit=_LIMIT,
        )
        self.add(self.owner)
        self.due = self.add_date(
            "due",
            mark("Plan page", "By when?"),
            hint=mark("Plan page", "A day, a month or just a year. You can leave this empty."),
        )

    def wish(self) -> Wish | None:
        """The action."""
        what = self.what.value()
        if not what:
            return None
        said = Typed(what, str(self.context.words.language))
        return AgreeAction(said, self.owner.value(), self.date_of(self.due))
