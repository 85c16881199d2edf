"""Checks of the award catalogue: each award plays a part.

That no award has to be held before itself is checked in ``checks_before``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerplanner.domain.awards import AwardKind, AwardStanding
from careerplanner.framework.checks_before import is_chosen
from careerplanner.framework.placed import choices

if TYPE_CHECKING:
    from collections.abc import Iterator

    from careerplanner.errors import Fault
    from careerplanner.framework.draft import Draft

RECOGNISED_ONLY = (
    AwardKind.SHORT_COURSE,
    AwardKind.KNOWLEDGE,
    AwardKind.DEGREE,
    AwardKind.INDUCTION,
)
"""Kinds that people hold and write down without anything being asked of them."""


def awards_are_referred_to(draft: Draft) -> Iterator[Fault]:
    """An award counts as something, or something asks for it, or it is only to be recognised."""
    used = {name for award in draft.pack.awards for c in award.counts_as for name in c.awards}
    used |= {choice.award for choice, _ in choices(draft) if choice.award}
    used |= {course.award for course in draft.pack.courses}
    wanted = [choice for choice, _ in choices(draft) if choice.family]
    for number, award in enumerate(draft.pack.awards):
        exempt = award.kind in RECOGNISED_ONLY or award.standing is AwardStanding.OTHER_NATION
        if exempt or award.counts_as or award.id in used:
            continue
        if not any(is_chosen(award, choice) for choice in wanted):
            yield draft.fault(draft.spot("awards", number), "pack.unused_award", id=award.id)


def awards_do_not_count_as_themselves(draft: Draft) -> Iterator[Fault]:
    """What an award stands in for is another award."""
    for number, award in enumerate(draft.pack.awards):
        for place, counts_as in enumerate(award.counts_as):
            if award.id in counts_as.awards:
                spot = draft.spot("awards", number).at("counts_as", place, "awards")
                yield draft.fault(spot, "pack.counts_as_itself", id=award.id)
