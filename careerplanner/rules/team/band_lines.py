"""What a line says of bands: by job, by awards, the next one and its parts."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from careerplanner.domain.finding import Status
from careerplanner.domain.requirement import AllOf
from careerplanner.domain.team import PartStatus
from careerplanner.rules.band_fit import band_reached, bands_by_job

if TYPE_CHECKING:
    from careerplanner.domain.bands import Band
    from careerplanner.domain.requirement import Requirement
    from careerplanner.rules.situation import Situation
    from careerplanner.rules.team.person import Person
    from careerplanner.rules.team.sharing import Shared, Sharing
    from careerplanner.rules.team.sight import Asked


@dataclass(frozen=True, slots=True)
class BandLine:
    """What a line says of bands; fields as in ``TeamLine``."""

    by_job: tuple[str, ...]
    by_awards: str
    by_awards_status: Status
    next_band: str
    next_status: Status
    next_parts: tuple[PartStatus, ...]


Fit = tuple[Status, tuple[Status, ...]]
"""How a band's requirement stands, and its parts: an "all of" has several, another itself."""


class BandLines:
    """Tells people's bands.

    Args:
        common: What they have in common.
    """

    def __init__(self, common: Sharing) -> None:
        self._common = common
        self._bands = common.lookup.pack.bands
        self._shared: Shared[tuple[Fit, ...]] | None = None
        self._by_job: dict[frozenset[str], tuple[str, ...]] = {}
        self._lines: dict[tuple[tuple[str, ...], tuple[Fit, ...]], BandLine] = {}

    def of(self, person: Person) -> BandLine:
        """Return what a person's line says."""
        by_job, fits = self._jobs(person.band), self._fits(person)
        line = self._lines.get((by_job, fits))
        if line is None:
            line = self._lines[by_job, fits] = self._line(by_job, fits)
        return line

    def _jobs(self, situation: Situation) -> tuple[str, ...]:
        """Return the bands of the current posts, which their roles decide."""
        known = self._by_job.get(situation.roles)
        if known is None:
            places, _why = bands_by_job(situation)
            known = tuple(dict.fromkeys(place.band for place in places))
            self._by_job[situation.roles] = known
        return known

    def _fits(self, person: Person) -> tuple[Fit, ...]:
        situation = person.band
        if self._shared is None:
            roots = [band.requirement for band in self._bands]
            self._shared = self._common.shared(roots, situation, self._ask)
        return self._shared.of(self._common.asked(person, situation))

    def _ask(self, asked: Asked) -> tuple[Fit, ...]:
        status = self._common.status
        return tuple(
            (
                status(band.requirement, asked),
                tuple(status(part, asked) for part in _parts(band)),
            )
            for band in self._bands
        )

    def _line(self, by_job: tuple[str, ...], fits: tuple[Fit, ...]) -> BandLine:
        found = list(zip(self._bands, fits, strict=True))
        by_awards, status, _maybe = band_reached([(band.id, fit) for band, (fit, _) in found])
        reached = [band.order for band in self._bands if band.id in (*by_job, by_awards)]
        for band, (fit, parts) in found:
            if band.order > max(reached, default=0) and fit is not Status.MET:
                told = zip(_parts(band), parts, strict=True)
                next_parts = tuple(PartStatus(part.id, one) for part, one in told)
                return BandLine(by_job, by_awards, status, band.id, fit, next_parts)
        return BandLine(by_job, by_awards, status, "", Status.NOT_APPLICABLE, ())


def _parts(band: Band) -> tuple[Requirement, ...]:
    root = band.requirement
    return root.of if isinstance(root, AllOf) else (root,)
