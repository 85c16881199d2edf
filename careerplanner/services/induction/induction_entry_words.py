"""Words for what is recorded of one part of an induction: dates, signatures, a sending back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerplanner.domain.induction_plan import Through
from careerplanner.domain.record import ProgressState
from careerplanner.services.induction.induction_parts import is_half_signed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from careerplanner.domain.induction_plan import AreaPlan
    from careerplanner.domain.record import InductionProgress, Record
    from careerplanner.services.wording import Wording


class EntryWords:
    """Says what is recorded of a part.

    Args:
        say: The language and the pack.
        record: Whose it is.
    """

    def __init__(self, say: Wording, record: Record) -> None:
        self._say, self._record = say, record
        self._tr = say.catalogue.translate

    def told(self, entry: InductionProgress) -> Iterator[str]:
        """What is recorded of an entry, a line for each thing, the note left out."""
        tr, date = self._tr, self._say.partial_date
        if entry.started is not None:
            yield tr("Induction", "Started: {date}", date=date(entry.started))
        if entry.ready is not None and entry.state is ProgressState.READY:
            yield tr("Induction", "Ready for sign-off: {date}", date=date(entry.ready))
        if entry.sent_back is not None:
            yield self.sent_back(entry)
        yield from self.signatures(entry)

    def signatures(self, entry: InductionProgress) -> Iterator[str]:
        """Who signed an entry and when, a line each."""
        tr = self._tr
        if entry.earlier:
            yield tr("Induction", "Signed with an earlier employer: {name}", name=entry.employer)
            if entry.signed_by or entry.signed_on:
                yield self._signed(tr("Induction", "Signed there by"), entry.signed_by, entry)
            return
        if entry.worker_signed or entry.worker_signed_on is not None:
            date = self._say.partial_date(entry.worker_signed_on)
            name = entry.worker_signed_by or self._record.worker.name
            yield self._line(tr("Induction", "Worker signed"), name, date)
        if entry.signed_by or entry.signed_on is not None:
            date = self._say.partial_date(entry.signed_on)
            yield self._line(tr("Induction", "Manager signed"), entry.signed_by, date)
        signed_off = entry.state is ProgressState.SIGNED_OFF
        if signed_off and entry.finished is not None and entry.signed_on is None:
            finished = self._say.partial_date(entry.finished)
            yield tr("Induction", "Signed off: {date}", date=finished)

    def missing_signature(self, entry: InductionProgress) -> str:
        """Whose signature is still to come; "" where neither or both are there."""
        if not is_half_signed(entry):
            return ""
        if entry.worker_signed or entry.worker_signed_on is not None:
            return self._tr("Induction", "Your manager still has to sign.")
        return self._tr("Induction", "You still have to sign.")

    def lump(self, area: AreaPlan) -> str:
        """That an area was signed with its section or the whole; "" where it has its own entry."""
        if area.entry is None or area.through is Through.AREA:
            return ""
        if area.through is Through.SECTION:
            return self._tr("Induction", "Recorded for the section as a whole.")
        return self._tr("Induction", "Recorded for the whole induction.")

    def _signed(self, label: str, name: str, entry: InductionProgress) -> str:
        return self._line(label, name, self._say.partial_date(entry.signed_on))

    def _line(self, label: str, name: str, date: str) -> str:
        return f"{label}: {', '.join(part for part in (name, date) if part)}"

    def sent_back(self, entry: InductionProgress) -> str:
        """Why a part was sent back, by whom and when."""
        reason = entry.sent_back.words if entry.sent_back is not None else ""
        who = self._line("", entry.sent_back_by, self._say.partial_date(entry.sent_back_on))
        said = self._tr("Induction", "Sent back: {reason}", reason=reason)
        return f"{said} ({who.removeprefix(': ')})" if who != ": " else said
