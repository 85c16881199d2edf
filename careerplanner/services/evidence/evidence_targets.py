"""Everything that evidence may be attached to, and finding it by what somebody types.

What a thing is called is in ``evidence_words``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerplanner.domain.evidence import Served, Target
from careerplanner.rules.conversation_plan import in_order
from careerplanner.rules.induction_areas import areas_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from careerplanner.domain.record import Record
    from careerplanner.framework.lookup import Lookup
    from careerplanner.services.evidence.evidence_words import EvidenceWords


def targets_of(record: Record, lookup: Lookup, kind: Served) -> tuple[Target, ...]:
    """Every thing of one kind that evidence in a record may serve, in the order it is shown."""
    if kind is Served.AWARD:
        names = [one.id for one in record.awards]
    elif kind is Served.LEARNING:
        names = [one.id for one in reversed(record.learning)]
    elif kind is Served.ACTION:
        names = [one.id for one in record.actions]
    elif kind is Served.STATEMENT:
        names = [one.id for band in lookup.bands_in_order for one in lookup.statements(band.id)]
    elif kind is Served.INDUCTION:
        names = list(_induction(record, lookup))
    elif kind is Served.CONVERSATION:
        names = [one.id for one in reversed(in_order(record.conversations))]
    else:
        names = [one.id for one in lookup.pack.assessment_evidence]
    return tuple(Target(kind, name) for name in names)


def _induction(record: Record, lookup: Lookup) -> Iterator[str]:
    for section in lookup.pack.induction.sections:
        yield section.id
        for area in areas_of(section, record):
            yield area.id


def find_targets(
    targets: tuple[Target, ...], words: EvidenceWords, typed: str
) -> tuple[Target, ...]:
    """Those whose name has every word typed, in any order; all of them where nothing is typed."""
    wanted = typed.casefold().split()
    return tuple(
        target
        for target in targets
        if all(word in f"{words.name(target)} {words.place(target)}".casefold() for word in wanted)
    )
