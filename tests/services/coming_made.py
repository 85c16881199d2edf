"""An invented person with a date of every kind, in whose typed words one word always stands."""

from __future__ import annotations

from datetime import date

from careerplanner.domain.conversation_guide import ConversationKind
from careerplanner.domain.conversations import Conversation
from careerplanner.domain.dates import PartialDate
from careerplanner.domain.own_lists import OwnTraining
from careerplanner.domain.pack import PackRef
from careerplanner.domain.ratings import RatingRound
from careerplanner.domain.record import (
    Action,
    HeldAward,
    HeldState,
    LearningEntry,
    Post,
    Record,
    Registration,
    Typed,
    Worker,
)

SECRET = "Zyxgwyn"
"""In everything a person typed; nothing else has it."""


def typed(words: str) -> Typed:
    return Typed(f"{words} {SECRET}", "en")


WHO = Record(
    Worker("0c7a", f"Non {SECRET}", line_manager=SECRET, team=SECRET),
    posts=(
        Post("p1", "domiciliary-worker", f"Carer {SECRET}", SECRET,
             started=PartialDate(2026, 10, 5)),
    ),
    registrations=(
        Registration("r1", "worker", number=f"W/{SECRET}",
                     first_registered=PartialDate(2026, 10, 20),
                     renewal_due=PartialDate(2029, 10, 19)),
    ),
    awards=(
        HeldAward("h1", "core-adults", state=HeldState.WORKING_TOWARDS,
                  expected=PartialDate(2027, 3)),
        HeldAward("h2", typed=f"Paper {SECRET}", state=HeldState.PLANNED,
                  expected=PartialDate(2028)),
    ),
    learning=(
        LearningEntry("l1", f"Hoists {SECRET}", on=PartialDate(2026, 1, 5), provider=SECRET,
                      renew_by=PartialDate(2027, 1, 5)),
        LearningEntry("l2", "Fire", on=PartialDate(2025, 11, 2), training="own-fire"),
    ),
    actions=(
        Action("x1", typed("Ask"), typed("Why"), SECRET, PartialDate(2026, 12, 10),
               remind=PartialDate(2026, 12, 1)),
        Action("x2", typed("Late"), due=PartialDate(2026, 11, 1)),
    ),
    rounds=(
        RatingRound("k1", "B", date(2026, 5, 1), PackRef("p", "1", ""), date(2026, 5, 1),
                    PartialDate(2026, 12), typed("Round")),
    ),
    trainings=(OwnTraining("t1", "own-fire", typed("Drill"), 12),),
    conversations=(
        Conversation("c1", ConversationKind.ONE_TO_ONE, date(2026, 11, 1), PackRef("p", "1", ""),
                     PartialDate(2026, 12, 15), manager=SECRET),
    ),
)  # fmt: skip
