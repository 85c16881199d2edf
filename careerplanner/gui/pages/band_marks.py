"""What of the person is in a band: "Your job", "Your awards", "Your aim"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerplanner.i18n.marks import mark

if TYPE_CHECKING:
    from careerplanner.domain.assessment import Assessment
    from careerplanner.domain.record import Record
    from careerplanner.gui.words import Text


def marks_of(band: str, answer: Assessment, record: Record) -> tuple[Text, ...]:
    """Return a line for each thing of the person that is in the band.

    Args:
        band: Id of the band.
        answer: The assessment of the record.
        record: The person's record.
    """
    marks: list[Text] = []
    if any(place.band == band for place in answer.bands.by_job):
        marks.append(mark("Standing", "Your job"))
    if answer.bands.by_awards == band:
        marks.append(mark("Standing", "Your awards"))
    if record.worker.target == band:
        marks.append(mark("Standing", "Your aim"))
    return tuple(marks)
