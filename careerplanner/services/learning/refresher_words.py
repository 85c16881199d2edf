"""What is said of training that is done again and again: when it is due, why, and how often."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerplanner.domain.assessment import DateState
from careerplanner.i18n.durations import months_text
from careerplanner.i18n.messages import labels
from careerplanner.rules.refreshers import UNCERTAIN
from careerplanner.services.learning.learning import interval_of, own_training, refresher_title

if TYPE_CHECKING:
    from careerplanner.domain.facts import Basis
    from careerplanner.domain.record import Record
    from careerplanner.domain.refresher import Refresher
    from careerplanner.services.wording import Wording


class RefresherWords:
    """Words about refreshers, in one language.

    Attributes:
        say: Words for the pack and for dates.
    """

    def __init__(self, record: Record, say: Wording) -> None:
        """Keep the record, which knows what its own training is called."""
        self._record, self.say = record, say
        self._tr = say.catalogue.translate

    def title(self, found: Refresher) -> str:
        """Return which training it is."""
        return refresher_title(self._record, found, self.say)

    def state(self, found: Refresher) -> str:
        """Return where its day lies."""
        if found.state is DateState.NOT_KNOWN and not self.was_done(found):
            return self._tr("Refreshers", "Not on your record")
        return self.say.label(labels.DATE_STATE, found.state)

    def was_done(self, found: Refresher) -> bool:
        """Whether the record shows that it was ever done."""
        return not found.reason.code.startswith("refresher.never_done")

    def due(self, found: Refresher) -> str:
        """Return by when it is due again, as "Refresh by: …"; "" where no day is known."""
        if found.due is None:
            return ""
        said = self._tr("Refreshers", "Refresh by: {date}", date=self.say.span(found.due))
        if found.suggested:
            return self._tr("Refreshers", "{date} (a suggestion)", date=said)
        return said

    def done(self, found: Refresher) -> str:
        """Return when it was last done; "" where the record does not show it."""
        if found.done is None:
            return ""
        return self._tr("Refreshers", "Last done: {date}", date=self.say.partial_date(found.done))

    def reason(self, found: Refresher) -> str:
        """Return how its day was counted, or why it could not be."""
        return self.say.reason(found.reason)

    def lines(self, found: Refresher) -> tuple[str, ...]:
        """Return what is known of it, a line for each thing; why a day is not, and any doubt."""
        known = [line for line in (self.due(found), self.done(found)) if line]
        if not known or found.state is DateState.NOT_KNOWN:
            known.append(self.reason(found))
        return (*known, *(line for line in (self.doubt(found),) if line))

    def doubt(self, found: Refresher) -> str:
        """Return that it is not certain to be for the job; "" where that is not in doubt."""
        return self.say.reason(found.asked) if found.asked.code in UNCERTAIN else ""

    def often(self, found: Refresher) -> str:
        """Return how often it is refreshed and who says so; "" where nobody does."""
        if not found.training:
            return ""
        months, interval = interval_of(self._record, found.training, self.say.lookup)
        if months is None:
            return ""
        span = months_text(self.say.language, months)
        if interval is None:
            return self._tr("Refreshers", "You or your employer set this: every {span}.", span=span)
        if interval.suggested:
            return self._tr(
                "Refreshers",
                "Our suggestion, which nobody has to follow: every {span}. You can change it.",
                span=span,
            )
        return self._tr("Refreshers", "The standard says: every {span}.", span=span)

    def why(self, found: Refresher) -> tuple[str, ...]:
        """Return the sentences that explain it: who asks, how it was counted, what it is."""
        said = [self.say.reason(found.asked), self.reason(found)]
        if not found.reason.code.startswith("refresher.counted_"):  # which says how often
            said.append(self.often(found))
        training = self.say.lookup.find_training(found.training)
        if training is not None:
            said.append(self.say.text(training.explains))
            said += [self.say.text(one) for one in (training.first, training.hours) if one]
        return tuple(dict.fromkeys(one for one in said if one))

    def bases(self, found: Refresher) -> tuple[Basis, ...]:
        """Return what it stands on, what decides the day first; nothing for the employer's own."""
        training = self.say.lookup.find_training(found.training)
        if training is None:
            return ()
        own = own_training(self._record, found.training)
        interval = training.refreshed.basis if training.refreshed and own is None else None
        some = (found.basis, interval, training.timing, training.basis)
        return tuple(dict.fromkeys(one for one in some if one is not None))
