"""How one worker stands to training that is asked for again and again."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from careerplanner.domain.assessment import DateState
    from careerplanner.domain.dates import DateSpan, PartialDate
    from careerplanner.domain.facts import Basis
    from careerplanner.domain.finding import Reason


@dataclass(frozen=True, slots=True)
class Refresher:
    """How one worker stands to one kind of training.

    Attributes:
        training: Its id, the pack's or the employer's own; "" for learning of no kind that was
            given a day to refresh it, which goes by its title.
        needed: Whether it is asked of this worker, or may be: by role, by the employer, or because
            it was done and has a day by which to renew it.
        entries: Ids of the learning entries that are of it, the latest first.
        due: When it is due next, or None.
        state: Where that lies; NOT_KNOWN where it cannot be told; DONE where it was done and
            nothing says it has to be done again.
        suggested: Whether the interval is a suggestion.
        reason: How it was counted, or why it could not be.
        basis: What the interval stands on, or for training never done what asks for it; None
            for the employer's own and for a day that the worker set.
        asked: Who asks for it, or that nobody does.
        done: When it was last done, by learning or by an award that is this training; None where
            it never was and where no day is known.
    """

    training: str
    needed: bool
    entries: tuple[str, ...]
    due: DateSpan | None
    state: DateState
    suggested: bool
    reason: Reason
    basis: Basis | None
    asked: Reason
    done: PartialDate | None = None
