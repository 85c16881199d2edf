"""What is coming up in words: on screen and paper with all it is about, in a calendar with nothing.

Days and reasons are made in ``rules``; which of them are shown is decided by who shows them.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from careerplanner.domain.coming_up import ComingKind
from careerplanner.domain.conversation_guide import ConversationKind
from careerplanner.domain.dates import PartialDate
from careerplanner.i18n.messages import labels
from careerplanner.i18n.messages.coming import CALENDAR, COMING_GROUP, COMING_KIND, COMING_WHAT
from careerplanner.i18n.messages.conversation import CONVERSATION_KIND
from careerplanner.rules.coming_up import LAPSED

if TYPE_CHECKING:
    from careerplanner.domain.coming_up import Coming, ComingGroup
    from careerplanner.domain.dates import DateSpan
    from careerplanner.domain.record import Record
    from careerplanner.services.wording import Wording

REGISTER_AGAIN = "register_again"


@dataclass(frozen=True, slots=True)
class Told:
    """What something is, in two parts.

    Attributes:
        label: What sort of thing, in the language spoken; "" where the rest says it.
        about: What it is about; "" for nothing.
        language: Language of ``about``; None for a name or where it is not known.
    """

    label: str
    about: str
    language: str | None

    @property
    def text(self) -> str:
        """Both in one line."""
        return ": ".join(part for part in (self.label, self.about) if part)


class ComingWords:
    """Words for what is coming up in one record.

    Args:
        record: Whose it is.
        say: Words of one language.
    """

    def __init__(self, record: Record, say: Wording) -> None:
        self.say = say
        self._record = record
        self._posts = {post.id: post for post in record.posts}
        self._actions = {action.id: action for action in record.actions}
        self._awards = {held.id: held for held in record.awards}
        self._rounds = {one.id: one for one in record.rounds}

    def what(self, item: Coming) -> Told:
        """Return what has to be done or what happens, with what it is about."""
        if item.kind in (ComingKind.ACTION, ComingKind.REMINDER):
            return self._action(item)
        if item.kind is ComingKind.REFRESHER:
            return self._training(item)
        name = REGISTER_AGAIN if item.reason.code == LAPSED else item.duty or item.kind
        label = self.say.label(COMING_WHAT, name)
        ours = str(self.say.language)
        if item.kind is ComingKind.REGISTER:
            post = self._posts.get(item.about)
            if post is None or self._is_only_post or item.duty.startswith("renewal"):
                return Told(label, "", None)
            return Told(label, self.say.post(post), None if post.title else ours)
        if item.kind is ComingKind.AWARD:
            held = self._awards[item.about]
            known = self.say.award(held.award)
            return Told(label, known or held.typed, ours if known else None)
        if item.kind is ComingKind.REVIEW:
            return Told(label, self.say.band_letter(self._rounds[item.about].band), ours)
        if item.kind is ComingKind.CONVERSATION:
            return Told(label, self._conversation(ConversationKind(item.about)), ours)
        return Told(label, "", None)

    def _conversation(self, kind: ConversationKind) -> str:
        """What a kind of conversation is called in the pack, else generally."""
        form = self.say.lookup.find_conversation(kind)
        return self.say.text(form.title) if form else self.say.label(CONVERSATION_KIND, kind)

    @property
    def _is_only_post(self) -> bool:
        return sum(post.ended is None for post in self._posts.values()) == 1

    def _action(self, item: Coming) -> Told:
        what = self._actions[item.about].what
        is_reminder = item.kind is ComingKind.REMINDER
        label = self.say.label(COMING_WHAT, "reminder") if is_reminder else ""
        return Told(label, what.words, what.language)

    def _training(self, item: Coming) -> Told:
        """Name the training as the pack does, else as the employer or the entry does."""
        never_done = not any(self._is_of(entry, item) for entry in self._record.learning)
        new = "training_perhaps" if item.doubt is not None else "training"
        label = self.say.label(COMING_WHAT, new if never_done else "refresher")
        own = next((one for one in self._record.trainings if one.training == item.about), None)
        if own is not None and own.title is not None:
            return Told(label, own.title.words, own.title.language)
        training = self.say.lookup.find_training(item.about)
        if training is not None:
            return Told(label, self.say.text(training.title), str(self.say.language))
        titles = (entry.title for entry in self._record.learning if self._is_of(entry, item))
        return Told(label, next(titles, item.about), None)

    @staticmethod
    def _is_of(entry: object, item: Coming) -> bool:
        return item.about in (getattr(entry, "training", ""), getattr(entry, "id", ""))

    def when(self, item: Coming) -> str:
        """Return the day or span, a whole month or year by its name, or that it is not known."""
        if item.when is None:
            return self.say.label(labels.DATE_STATE, item.state)
        whole = whole_period(item.when)
        return self.say.partial_date(whole) if whole is not None else self.say.span(item.when)

    def state(self, item: Coming) -> str:
        """Return where its day lies."""
        return self.say.label(labels.DATE_STATE, item.state)

    def why(self, item: Coming) -> str:
        """Return how the day was counted, or why it could not be; a doubt about it all first."""
        said = self.say.reason(item.reason)
        if item.doubt is not None:
            said = f"{self.say.reason(item.doubt)} {said}"
        if item.kind is not ComingKind.INDUCTION or item.when is None:
            return said
        tr = self.say.catalogue.translate
        return f"{said} {tr('Coming', 'This is recommended. It is not a rule.')}"

    def kind(self, kind: ComingKind) -> str:
        """Return what a kind is called."""
        return self.say.label(COMING_KIND, kind)

    def group(self, group: ComingGroup) -> str:
        """Return what a group is called."""
        return self.say.label(COMING_GROUP, group)


def whole_period(span: DateSpan) -> PartialDate | None:
    """Return the year or the month that a span is all of; None where it is neither."""
    first = span.earliest
    if PartialDate.find(first) is None:
        return None  # counted to beyond the years that a record keeps
    for period in (PartialDate(first.year), PartialDate(first.year, first.month)):
        if period.span == span:
            return period
    return None


class CalendarWords:
    """What a calendar file says: general words alone, whatever the record holds.

    Args:
        say: Words of one language; the record is not handed over on purpose.
    """

    def __init__(self, say: Wording) -> None:
        self._say = say
        self._tr = say.catalogue.translate

    def title(self) -> str:
        """Return what the calendar is called."""
        return self._tr("Calendar", "Dates from careerplanner")

    def summary(self, item: Coming) -> str:
        """Return what an entry is called."""
        return self._say.label(CALENDAR, item.duty or item.kind)

    def description(self, item: Coming) -> str:
        """Return what an entry says below: where to read more, and how sure the day is."""
        lines = [self._tr("Calendar", "Open careerplanner to see what this is about.")]
        if item.when is not None and not item.when.is_one_day:
            span = self._say.span(item.when)
            lines.append(
                self._tr(
                    "Calendar",
                    "The day itself is not known. It lies here: {span}. "
                    "This entry stands on the earliest day.",
                    span=span,
                )
            )
        if item.suggested:
            lines.append(self._tr("Calendar", "The day is only a suggestion."))
        return "\n".join(lines)

    def kind(self, item: Coming) -> str:
        """Return the category of an entry."""
        return self._say.label(COMING_KIND, item.kind)
